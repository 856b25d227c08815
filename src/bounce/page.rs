//! The readable text of an input, each octet of it with its place in the input.

use std::ops::Range;

use super::{Kind, work};
use crate::text;

/// What a line belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// The header of the message that was read, decoded; one field each.
    Head,
    /// What a person reads.
    Body,
    /// The machine's part of a delivery report.
    Status,
    /// The returned message.
    Copy,
}

/// Octets; the name of a message is shorter.
const LONGEST_NAME: usize = 300;

/// A line without its end.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) range: Range<usize>,
    pub(super) place: Place,
}

/// What the structure of a message says, beside its lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Form {
    /// It has a header.
    pub(super) message: bool,
    /// It has a part for the machine's delivery report.
    pub(super) report: bool,
    /// It has a part that makes it something else: a complaint, a read receipt.
    pub(super) other: Option<Kind>,
}

/// A character and its place in the input.
pub(super) type Placed = (char, u32);

/// The text.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub(super) text: String,
    /// For each octet of the text, where its character begins in the input.
    from: Vec<u32>,
    pub(super) lines: Vec<Line>,
    /// The lines of the header, which are among them.
    heads: Vec<Range<usize>>,
    pub(super) form: Form,
}

impl Page {
    /// Adds characters as lines.
    pub(super) fn add(&mut self, characters: &[Placed], place: Place) {
        let mut start = self.text.len();
        let mut end_before = false;
        for &(c, from) in characters {
            if c == '\n' && end_before {
                end_before = false;
                continue;
            }
            end_before = c == '\r';
            if matches!(c, '\n' | '\r' | '\u{2028}') {
                self.end_line(start, place);
                self.put('\n', from);
                start = self.text.len();
            } else {
                self.put(c, from);
            }
        }
        if start < self.text.len() {
            self.end_line(start, place);
            self.put('\n', characters.last().map_or(0, |(_, from)| *from));
        }
    }

    fn end_line(&mut self, start: usize, place: Place) {
        let range = start..self.text.len();
        if place == Place::Head {
            self.heads.push(range.clone());
        }
        self.lines.push(Line { range, place });
    }

    /// Leaves the header out: the message within is the one that counts.
    pub(super) fn drop_head(&mut self) {
        self.heads.clear();
        self.lines.retain(|line| line.place != Place::Head);
    }

    /// Takes over what was read from octets whose places in the input are these.
    pub(super) fn take(&mut self, other: &Page, places: &[u32]) {
        let offset = self.text.len();
        let shifted =
            |line: &Line| Line { range: line.range.start + offset..line.range.end + offset, place: line.place };
        self.lines.extend(other.lines.iter().map(shifted));
        self.heads.extend(other.heads.iter().map(|range| range.start + offset..range.end + offset));
        self.text.push_str(&other.text);
        let place = |from: &u32| places.get(*from as usize).copied().unwrap_or_default();
        self.from.extend(other.from.iter().map(place));
        self.form.message |= other.form.message;
        self.form.report |= other.form.report;
        self.form.other = self.form.other.or(other.form.other);
    }

    fn put(&mut self, c: char, from: u32) {
        self.text.push(c);
        self.from.resize(self.text.len(), from);
    }

    /// The text of a line.
    pub(super) fn line(&self, line: &Line) -> &str {
        &self.text[line.range.clone()]
    }

    /// Where this piece of the text stands in the input.
    pub(super) fn span(&self, piece: &Range<usize>, input: &[u8]) -> Range<usize> {
        let place = |at: usize| self.from.get(at).map_or(input.len(), |from| *from as usize);
        let (first, last) = (place(piece.start), place(piece.end.saturating_sub(1).max(piece.start)));
        let continues = |at: usize| input.get(at).is_some_and(|octet| octet & 0xc0 == 0x80);
        let (mut start, mut end) = (first.min(last), (last.max(first) + 1).min(input.len()));
        // At most three octets continue a character; in what is no UTF-8 this may take some more in.
        for _ in 0..3 {
            start -= usize::from(start > 0 && continues(start));
            end += usize::from(continues(end));
        }
        start..end
    }

    /// The name of the message that came back: of the first header that is not the notice's own.
    pub(super) fn message_id(&self) -> Option<String> {
        let mut lines = self.lines.iter().filter(|line| line.place != Place::Head);
        while let Some(line) = lines.next() {
            let text = text::trim_start(self.line(line), " \t>");
            let Some(at) = value(text, "message-id") else { continue };
            // A long one may stand on the next line.
            let folded = text[at..].trim().is_empty().then(|| lines.next()).flatten().map(|line| self.line(line));
            let name = folded.unwrap_or(&text[at..]).split_whitespace().next().unwrap_or_default();
            let fits = name.len() < LONGEST_NAME && name.starts_with('<') && name.ends_with('>');
            if fits && name.bytes().all(|octet| octet.is_ascii_graphic()) {
                return Some(name.to_owned());
            }
        }
        None
    }

    /// The value of a field of the header, its name in lower case; where it stands.
    pub(super) fn field(&self, name: &str) -> Option<Range<usize>> {
        let mut heads = self.heads.iter().inspect(|_| work::done(1));
        heads.find_map(|range| value(&self.text[range.clone()], name).map(|at| range.start + at..range.end))
    }

    /// The same as text, or nothing.
    pub(super) fn field_text(&self, name: &str) -> &str {
        self.field(name).map_or("", |range| &self.text[range])
    }
}

/// Where the value begins, if this line is the field with this name.
pub(super) fn value(line: &str, name: &str) -> Option<usize> {
    let head = line.as_bytes().get(..name.len())?;
    let colon = line.as_bytes().get(name.len())? == &b':';
    let spaces = line.bytes().skip(name.len() + 1).take_while(u8::is_ascii_whitespace).count();
    (colon && head.eq_ignore_ascii_case(name.as_bytes())).then_some(name.len() + 1 + spaces)
}
