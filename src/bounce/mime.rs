//! Messages taken apart: which octets are a header, which a person reads, which a machine wrote, which were returned.
//!
//! Our own reader, because every character has to keep its place in the input, through encoded parts too, so that the
//! evidence can be shown where it stands.

use super::charset::{self, Decode};
use super::decode::{self, Octets, Transfer};
use super::page::{Page, Place};
use super::{Kind, work};
use crate::text;

/// Parts within parts; deeper ones are left out.
const DEEPEST: usize = 16;
/// Octets of text; an alternative with less may only say that there is another.
const LITTLE: usize = 150;
/// Of a returned message, its header is enough.
const COPIED: usize = 16 << 10;
/// Octets; an attached message's header is not looked for behind them.
const SEARCHED: usize = 64 << 10;

/// A field of a header: its name in lower case, and where its value stands.
struct Field {
    name: String,
    start: usize,
    end: usize,
}

struct Walk<'a> {
    input: &'a [u8],
    decode: Decode,
    page: Page,
    /// The outermost message is a report, or none has been seen yet: what is attached to it is a copy.
    bounced: bool,
}

/// Reads the input as a message if it begins like one, else as text.
pub(super) fn page(input: &[u8], decode: Decode) -> Page {
    let Some(octets) = charset::sixteen(input, decode) else { return read(input, decode) };
    let mut page = Page::default();
    page.take(&read(&octets.octets, decode), &octets.from);
    page
}

fn read(input: &[u8], decode: Decode) -> Page {
    let mut walk = Walk { input, decode, page: Page::default(), bounced: false };
    let start = first_line(input);
    match header(input, start, input.len()) {
        Some((fields, body)) if is_message(&fields) => walk.message(&fields, body, input.len(), 0),
        _ => walk.plain(0, input.len()),
    }
    walk.page
}

/// Blank lines, a byte order mark, and the line of a mailbox file come before a header.
fn first_line(input: &[u8]) -> usize {
    let mut start = if input.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
    while input.get(start).is_some_and(u8::is_ascii_whitespace) {
        start += 1;
    }
    if input[start..].starts_with(b"From ") { line_end(input, start, input.len()).1 } else { start }
}

/// Where the line that begins at `start` ends, and where the next begins.
fn line_end(input: &[u8], start: usize, end: usize) -> (usize, usize) {
    let found = input[start..end].iter().position(|octet| matches!(octet, b'\n' | b'\r'));
    work::done(found.unwrap_or(end - start));
    let Some(stop) = found.map(|place| start + place) else { return (end, end) };
    let returns = input[stop..end].iter().take(3).take_while(|octet| **octet == b'\r').count();
    let next = if input.get(stop + returns) == Some(&b'\n') { stop + returns + 1 } else { stop + 1 };
    (stop, next.min(end))
}

/// A header and where the body begins; nothing if the first line is no field.
fn header(input: &[u8], start: usize, end: usize) -> Option<(Vec<Field>, usize)> {
    let mut fields: Vec<Field> = Vec::new();
    let mut place = start;
    while place < end {
        let (stop, next) = line_end(input, place, end);
        let line = &input[place..stop];
        if line.iter().all(u8::is_ascii_whitespace) {
            return (!fields.is_empty()).then_some((fields, next));
        }
        let folded = matches!(line[0], b' ' | b'\t');
        let colon = line.iter().take(80).position(|octet| *octet == b':').filter(|colon| *colon > 0);
        let name = colon.map(|colon| &line[..colon]).filter(|name| {
            name.iter().all(u8::is_ascii_graphic) || name.trim_ascii_end().iter().all(u8::is_ascii_graphic)
        });
        match (name, fields.last_mut()) {
            (_, Some(last)) if folded => last.end = stop,
            (Some(name), _) if !folded => {
                let name = text::lossy(name.trim_ascii_end()).to_ascii_lowercase();
                fields.push(Field { name, start: place + colon.unwrap_or_default() + 1, end: stop });
            }
            // Some programs break a field's line without a space before the rest of it.
            (None, Some(last)) if fields_go_on(input, next, end) => last.end = stop,
            _ => return (!fields.is_empty()).then_some((fields, place)),
        }
        place = next;
    }
    (!fields.is_empty()).then_some((fields, end))
}

fn fields_go_on(input: &[u8], start: usize, end: usize) -> bool {
    let line = &input[start..line_end(input, start, end).0];
    let colon = line.iter().take(40).position(|octet| *octet == b':');
    colon.is_some_and(|colon| colon > 1 && line[..colon].iter().all(u8::is_ascii_graphic))
}

/// Two of the fields that every message has.
fn is_message(fields: &[Field]) -> bool {
    const COMMON: &str = "received|return-path|from|to|subject|date|message-id|mime-version|content-type|delivered-to|x-failed-recipients|x-original-to|auto-submitted";
    let known = fields.iter().filter(|field| text::is_one(&field.name, COMMON));
    known.take(2).count() > 1
}

impl Walk<'_> {
    fn value(&self, fields: &[Field], name: &str) -> String {
        let field = fields.iter().find(|field| field.name == name);
        let octets = field.map_or(&[][..], |field| &self.input[field.start..field.end]);
        text::lossy(octets.trim_ascii())
            .chars()
            .map(|c| if matches!(c, '\r' | '\n' | '\t') { ' ' } else { c })
            .collect()
    }

    fn message(&mut self, fields: &[Field], body: usize, end: usize, depth: usize) {
        const KEPT: &str = "from|to|subject|date|sender|return-path|x-failed-recipients|auto-submitted|precedence|list-id|list-unsubscribe|x-ricevuta|x-tiporicevuta|x-trasporto|x-autoreply|x-autorespond|x-auto-response-suppress|feedback-id|content-type|x-vacation|x-mailer|in-reply-to|x-autogenerated|x-loop";
        self.page.form.message = true;
        for field in fields.iter().filter(|field| text::is_one(&field.name, KEPT)) {
            let mut line: Vec<_> = field.name.chars().chain(": ".chars()).map(|c| (c, number(field.start))).collect();
            let value = decode::words(&self.input[field.start..field.end], field.start, self.decode);
            line.extend(value.into_iter().skip_while(|(c, _)| *c == ' '));
            self.page.add(&line, Place::Head);
        }
        self.bounced |= self.is_bounced(fields);
        self.part(fields, body, end, depth, "");
    }

    /// The header of something that came back.
    fn is_bounced(&self, fields: &[Field]) -> bool {
        let from = self.value(fields, "from").to_ascii_lowercase();
        let kind = self.value(fields, "content-type").to_ascii_lowercase();
        text::names(&from, "mailer-daemon|postmaster|mail delivery|maildelivery")
            || text::names(&kind, "multipart/report")
            || fields.iter().any(|field| field.name == "x-failed-recipients")
    }

    /// A part, inside one with this type.
    fn part(&mut self, fields: &[Field], body: usize, end: usize, depth: usize, inside: &str) {
        let whole = self.value(fields, "content-type");
        let kind = whole.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let transfer = match self.value(fields, "content-transfer-encoding").to_ascii_lowercase().as_str() {
            "quoted-printable" => Transfer::Quoted,
            "base64" => Transfer::Base64,
            _ => Transfer::Identity,
        };
        let charset = parameter(&whole, "charset").unwrap_or_default();
        let (family, name) = kind.split_once('/').unwrap_or((&kind, ""));
        match (family, name) {
            ("multipart", _) if depth < DEEPEST => match parameter(&whole, "boundary") {
                Some(boundary) => self.parts(&boundary, body, end, depth, name),
                None => self.plain(body, end),
            },
            ("message", "delivery-status" | "global-delivery-status") => {
                self.page.form.report = true;
                self.text(body, end, transfer, &charset, Place::Status);
            }
            ("message", "feedback-report") => self.page.form.other = Some(Kind::Complaint),
            ("message", "disposition-notification") => self.page.form.other = Some(Kind::ReadReceipt),
            ("message" | "text", "rfc822" | "rfc822-headers" | "global" | "global-headers" | "partial") => {
                self.attached(body, end, transfer, depth, inside);
            }
            ("text", "html") => self.html(body, end, transfer, &charset),
            ("application", "octet-stream" | "x-unknown" | "eml") => self.wrapped(body, end, transfer, depth, true),
            ("text", "calendar" | "x-vcard" | "css") => {}
            ("text" | "", _) => self.text(body, end, transfer, &charset, Place::Body),
            _ => {}
        }
    }

    fn parts(&mut self, boundary: &str, body: usize, end: usize, depth: usize, name: &str) {
        let mut bounds = Vec::new();
        let mut place = body;
        while place < end {
            let (stop, next) = line_end(self.input, place, end);
            let line = self.input[place..stop].trim_ascii_end();
            if line
                .strip_prefix(b"--")
                .and_then(|rest| rest.strip_prefix(boundary.as_bytes()))
                .is_some_and(|rest| rest.is_empty() || rest == b"--")
            {
                bounds.push((place, next));
            }
            place = next;
        }
        if bounds.is_empty() {
            // The boundaries went missing: what stands there is still worth reading.
            self.plain(body, end);
            return;
        }
        if bounds[0].0 > body && name != "report" {
            self.text(body, bounds[0].0, Transfer::Identity, "", Place::Copy);
        }
        let stops = bounds.iter().skip(1).map(|(stop, _)| *stop).chain([end]);
        let all: Vec<_> =
            bounds.iter().map(|(_, start)| *start).zip(stops).filter(|(start, stop)| start < stop).collect();
        let before = self.page.text.len();
        for (start, stop) in all {
            let (fields, from) = match header(self.input, start, stop) {
                // A part without a header begins with an empty line.
                Some(found) if !self.input[start..].starts_with(b"\n") && !self.input[start..].starts_with(b"\r") => {
                    found
                }
                _ => (Vec::new(), start),
            };
            // Of two versions of one text the first that can be read is enough.
            if name == "alternative" && self.page.text.len() > before + LITTLE {
                break;
            }
            self.part(&fields, from, stop, depth + 1, name);
        }
    }

    /// A message within a message: what was returned, or the bounce that somebody passes on.
    fn attached(&mut self, body: usize, end: usize, transfer: Transfer, depth: usize, inside: &str) {
        if transfer != Transfer::Identity {
            self.wrapped(body, end, transfer, depth, false);
            return;
        }
        // Some programs cut lines off the beginning of what they return.
        let mut start = body;
        let until = end.min(body + SEARCHED);
        let mut found = header(self.input, start, until);
        for _ in 0..20 {
            if found.as_ref().is_some_and(|(fields, _)| is_message(fields)) || start >= until {
                break;
            }
            start = line_end(self.input, start, until).1;
            found = header(self.input, start, until);
        }
        if let Some((fields, from)) = found {
            // A bounce that a filter wrapped into its own.
            let report = text::names(&self.value(&fields, "content-type"), "report") && self.is_bounced(&fields);
            if (!self.bounced || !self.page.form.report && report) && inside != "report" && depth < DEEPEST {
                self.page.drop_head();
                self.message(&fields, from, end, depth + 1);
                return;
            }
        }
        self.text(body, end.min(body + COPIED), Transfer::Identity, "", Place::Copy);
    }

    /// A message that was encoded to be attached; as a copy if the outer one came back itself. With `strict`, only what
    /// looks like a bounce: any file may be attached.
    fn wrapped(&mut self, body: usize, end: usize, transfer: Transfer, depth: usize, strict: bool) {
        let octets = self.octets(body, end, transfer);
        let start = first_line(&octets.octets);
        let found = header(&octets.octets, start, octets.octets.len()).filter(|(fields, _)| is_message(fields));
        let mut inner = Walk { input: &octets.octets, decode: self.decode, page: Page::default(), bounced: false };
        match found {
            Some((fields, from)) if depth < DEEPEST && !self.bounced && (!strict || inner.is_bounced(&fields)) => {
                inner.message(&fields, from, octets.octets.len(), depth + 1);
                self.page.drop_head();
                self.bounced |= inner.bounced;
                self.page.take(&inner.page, &octets.from);
            }
            _ if strict => {}
            _ => {
                let length = octets.octets.len().min(COPIED);
                inner.text(0, length, Transfer::Identity, "", Place::Copy);
                self.page.take(&inner.page, &octets.from);
            }
        }
    }

    fn text(&mut self, body: usize, end: usize, transfer: Transfer, charset: &str, place: Place) {
        let octets = self.octets(body, end, transfer);
        let characters = charset::characters(&octets, charset, self.decode);
        self.page.add(&characters, place);
    }

    fn html(&mut self, body: usize, end: usize, transfer: Transfer, charset: &str) {
        let octets = self.octets(body, end, transfer);
        let seen = decode::without_tags(&charset::characters(&octets, charset, self.decode));
        self.page.add(&seen, Place::Body);
    }

    fn octets(&self, body: usize, end: usize, transfer: Transfer) -> Octets {
        decode::transfer(&self.input[body..end], body, transfer)
    }

    /// Text without any structure, or markup from a clipboard.
    fn plain(&mut self, start: usize, end: usize) {
        let octets = self.octets(start, end, Transfer::Identity);
        let characters = charset::characters(&octets, "", self.decode);
        let begin: String = characters.iter().take(300).map(|(c, _)| c.to_ascii_lowercase()).collect();
        let is_markup = text::names(&begin, "<html|<!doctype|<div|<meta|<body|<p>|<table");
        if is_markup {
            let seen = decode::without_tags(&characters);
            self.page.add(&seen, Place::Body);
        } else {
            self.page.add(&characters, Place::Body);
        }
    }
}

fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

/// A parameter of a content type.
fn parameter(value: &str, name: &str) -> Option<String> {
    value.split(';').skip(1).find_map(|part| {
        let (key, value) = part.split_once('=')?;
        let value = value.trim();
        let value = value.strip_prefix('"').map_or(value, |rest| rest.split('"').next().unwrap_or_default());
        key.trim().eq_ignore_ascii_case(name).then(|| value.to_owned())
    })
}
