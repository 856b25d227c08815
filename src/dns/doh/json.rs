//! The JSON that Google and Cloudflare agree on in outline, for operators whose own resolver speaks nothing else.
//!
//! They differ in trailing dots and in extended errors: `Comment: ["EDE(22): …"]`, a list or a bare string, at
//! Cloudflare; `extended_dns_errors: [{info_code, extra_text}]` at Google.

use super::wire::octet as octet_of;
use super::{Message, ttl};
use crate::dns::name::push_readable;
use crate::dns::{Checking, Data, Name, Query, Record};
use crate::json::Json;
use crate::text;

const SOA: i64 = 6;
const NSEC: i64 = 47;

/// `name=…&type=…`, with `cd=1` where signatures are not to be checked.
pub(super) fn parameters(query: &Query) -> String {
    let name = text::percent_encoded(&query.name.to_string());
    let cd = if query.checking == Checking::Disabled { "&cd=1" } else { "" };
    format!("name={name}&type={}{cd}", query.kind.mnemonic())
}

/// Reads a reply; `None` if it is malformed, cut short or no reply to this query.
pub(super) fn read(query: &Query, body: &[u8]) -> Option<Message> {
    let json = Json::read(std::str::from_utf8(body).ok()?).ok()?;
    let [question] = json.get("Question")?.items() else { return None };
    let matches = name(question)? == query.name && number(question, "type")? == i64::from(query.kind.code());
    if !matches || json.get("TC").is_some_and(Json::is_true) {
        return None;
    }
    let mut read = Message {
        rcode: u16::try_from(number(&json, "Status")?).ok()?,
        authentic: json.get("AD").is_some_and(Json::is_true),
        ..Message::default()
    };
    for item in json.items_at("Answer") {
        let data = data(number(item, "type")?, item.text_at("data"))?;
        read.records.push(Record { owner: name(item)?, ttl: ttl(seconds(item)?), data });
    }
    for item in json.items_at("Authority") {
        let mut words = item.text_at("data").split_ascii_whitespace();
        match number(item, "type")? {
            SOA => read.add_negative_ttl(seconds(item)?, text::number(words.nth(6)?)?),
            NSEC if words.any(|word| word == "TYPE128" || word == "NXNAME") => read.denied.push(name(item)?),
            _ => {}
        }
    }
    add_errors(&json, &mut read);
    Some(read)
}

fn add_errors(json: &Json, read: &mut Message) {
    for error in json.items_at("extended_dns_errors") {
        if let Some(code) = number(error, "info_code").and_then(|code| u16::try_from(code).ok()) {
            read.add_error(code, error.text_at("extra_text"));
        }
    }
    let comments = match json.get("Comment") {
        Some(Json::List(comments)) => comments.as_slice(),
        Some(comment) => std::slice::from_ref(comment),
        None => &[],
    };
    for comment in comments.iter().filter_map(Json::text) {
        let parts = comment.trim_start().strip_prefix("EDE(").and_then(|rest| rest.split_once(')'));
        let Some((code, text)) = parts else { continue };
        if let Some(code) = small(code.trim()) {
            read.add_error(code, text.trim_start_matches(&[':', ' '][..]));
        }
    }
}

/// A number of 16 bits.
fn small(text: &str) -> Option<u16> {
    text::number(text).and_then(|number| u16::try_from(number).ok())
}

fn data(kind: i64, text: &str) -> Option<Data> {
    let mut words = text.split_ascii_whitespace();
    Some(match kind {
        1 => Data::A(text.parse().ok()?),
        28 => Data::Aaaa(text.parse().ok()?),
        5 => Data::Cname(received(words.next()?)?),
        2 => Data::Ns(received(words.next()?)?),
        15 => Data::Mx(small(words.next()?)?, received(words.next()?)?),
        16 => Data::Txt(unquoted(text)),
        33 => {
            let (priority, port) = (small(words.next()?)?, small(words.nth(1)?)?);
            Data::Srv(priority, port, received(words.next()?)?)
        }
        SOA => Data::Soa(received(words.next()?)?, text::number(words.nth(1)?)?),
        other => Data::Other(u16::try_from(other).ok()?),
    })
}

/// The strings of a TXT record, joined: quoted and escaped as in a zone file, or bare.
fn unquoted(text: &str) -> String {
    let mut joined = String::new();
    let (mut quoted, mut octets) = (false, text.trim().as_bytes().iter());
    let bare = !text.trim_start().starts_with('"');
    while let Some(&octet) = octets.next() {
        match octet {
            b'"' if !bare => quoted = !quoted,
            b'\\' if !bare => {
                let rest = octets.as_slice();
                let escape = if let [a, b, c, ..] = rest { octet_of([*a, *b, *c]) } else { None };
                match escape {
                    Some(escaped) => {
                        push_readable(&mut joined, escaped);
                        octets.nth(2);
                    }
                    None => {
                        octets.next().into_iter().for_each(|escaped| push_readable(&mut joined, *escaped));
                    }
                }
            }
            octet if quoted || bare => push_readable(&mut joined, octet),
            _ => {}
        }
    }
    joined
}

/// A name; none is longer, even with every octet escaped.
fn received(text: &str) -> Option<Name> {
    (text.len() <= 4 * 255).then(|| Name::received(text))
}

fn name(item: &Json) -> Option<Name> {
    item.get("name").and_then(Json::text).and_then(received)
}

fn number(item: &Json, key: &str) -> Option<i64> {
    if let Some(Json::Number(number)) = item.get(key) { Some(*number) } else { None }
}

/// A TTL; what 32 bits do not hold has a top bit set.
fn seconds(item: &Json) -> Option<u32> {
    number(item, "TTL").map(|seconds| u32::try_from(seconds).unwrap_or(u32::MAX))
}
