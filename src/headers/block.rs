//! The header in an input: its fields unfolded, each character with its place, whatever the paste did to its lines.

use crate::text;
use std::ops::Range;

/// Octets of a field's value that are read.
const LONGEST: usize = 16 << 10;
/// Fields that are kept; a message has some forty.
const MOST: usize = 1000;
/// Lines without an indent that may go on a field: some programs lose it when they copy.
const LOOSE: usize = 60;

/// Fields that are written by machines alone: a text that has one of them is a header.
const TECHNICAL: &[&str] = &[
    "received",
    "return-path",
    "authentication-results",
    "arc-authentication-results",
    "arc-seal",
    "arc-message-signature",
    "received-spf",
    "dkim-signature",
    "delivered-to",
    "envelope-to",
    "message-id",
    "mime-version",
    "content-type",
    "content-transfer-encoding",
    "list-unsubscribe",
    "list-id",
];
/// The other fields whose names are one word or are common.
const COMMON: &[&str] = &[
    "from",
    "to",
    "cc",
    "bcc",
    "subject",
    "date",
    "sender",
    "reply-to",
    "in-reply-to",
    "references",
    "precedence",
    "importance",
    "priority",
    "sensitivity",
    "organization",
    "comments",
    "keywords",
    "status",
    "autocrypt",
    "lines",
];

/// A field.
#[derive(Debug)]
pub(super) struct Field {
    /// In lower case.
    pub(super) name: String,
    /// As it is written.
    pub(super) label: String,
    /// Unfolded; white space is one space.
    pub(super) value: String,
    /// Where each octet of the value comes from.
    from: Vec<u32>,
}

impl Field {
    /// Adds what a line holds.
    fn put(&mut self, input: &[u8], line: &Range<usize>) {
        let mut at = line.start;
        for chunk in input[line.clone()].utf8_chunks() {
            for c in chunk.valid().chars() {
                self.put_char(c, at);
                at += c.len_utf8();
            }
            if !chunk.invalid().is_empty() {
                self.put_char(char::REPLACEMENT_CHARACTER, at);
                at += chunk.invalid().len();
            }
        }
    }

    fn put_char(&mut self, c: char, at: usize) {
        if self.value.len() >= LONGEST {
            return;
        }
        let blank = c.is_whitespace() || c.is_control();
        if blank && (self.value.is_empty() || self.value.ends_with(' ')) {
            return;
        }
        self.value.push(if blank { ' ' } else { c });
        self.from.resize(self.value.len(), u32::try_from(at).unwrap_or(u32::MAX));
    }

    /// Where this piece of the value stands in the input.
    pub(super) fn span(&self, piece: &Range<usize>, input: &[u8]) -> Range<usize> {
        let place = |at: usize| self.from.get(at).map_or(input.len(), |from| *from as usize);
        let start = place(piece.start);
        let last = place(piece.end.saturating_sub(1).max(piece.start));
        let mut end = (last.max(start) + 1).min(input.len());
        while input.get(end).is_some_and(|octet| octet & 0xc0 == 0x80) {
            end += 1;
        }
        start..end
    }

    /// Where the value begins in the input.
    pub(super) fn start(&self) -> usize {
        self.from.first().map_or(0, |from| *from as usize)
    }

    /// The whole value.
    pub(super) fn whole(&self) -> Range<usize> {
        0..self.value.len()
    }
}

/// The fields from the top, or none where the input holds no header.
pub(super) fn fields(input: &[u8]) -> Vec<Field> {
    let mut lines = Lines { input, place: if input.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 } };
    // What a page shows above the source, and what a person writes there, comes first; so may a forward's own header.
    while let Some(line) = lines.next() {
        let Some(name) = name(input, &line).filter(|name| is_known(name)) else { continue };
        let fields = block(input, &mut lines, name, &line);
        if is_header(&fields) {
            return fields;
        }
    }
    Vec::new()
}

/// A header: a machine's field and another one, or one in which a filter or a check says its result.
fn is_header(fields: &[Field]) -> bool {
    let technical = fields.iter().any(|field| TECHNICAL.contains(&field.name.as_str()));
    let telling = |field: &Field| {
        field.name.ends_with("authentication-results") || field.name == "received-spf" || is_filter(&field.name)
    };
    technical && fields.len() > 1 || fields.iter().any(telling)
}

fn is_filter(name: &str) -> bool {
    name.starts_with("x-") && ["spam", "antispam", "rspam"].iter().any(|word| name.contains(word))
}

fn is_known(name: &str) -> bool {
    TECHNICAL.contains(&name) || COMMON.contains(&name) || name.starts_with("x-") || name.starts_with("arc-")
}

/// Reads fields from this first line on, up to the empty line behind them.
fn block(input: &[u8], lines: &mut Lines, first: String, line: &Range<usize>) -> Vec<Field> {
    let mut fields = Vec::new();
    open(&mut fields, input, first, line);
    let (mut loose, mut spaced, mut seen, mut blank) = (0, false, 1, false);
    while let Some(line) = lines.peek() {
        let text = &input[line.clone()];
        if text.iter().all(u8::is_ascii_whitespace) {
            // A paste may put an empty line behind each line; the second line tells.
            spaced |= seen == 1 && lines.is_spaced();
            if !spaced || blank {
                break;
            }
            blank = true;
            lines.next();
            continue;
        }
        (blank, seen) = (false, seen + 1);
        let folded = matches!(text.first(), Some(b' ' | b'\t'));
        match name(input, &line).filter(|name| !folded && (text::has(name, b'-') || is_known(name))) {
            Some(name) => {
                loose = 0;
                open(&mut fields, input, name, &line);
            }
            None if folded || loose < LOOSE => {
                loose += usize::from(!folded);
                if let Some(last) = fields.last_mut() {
                    last.put_char(' ', line.start);
                    last.put(input, &line);
                }
            }
            None => break,
        }
        lines.next();
    }
    fields
}

fn open(fields: &mut Vec<Field>, input: &[u8], name: String, line: &Range<usize>) {
    let colon = line.start + input[line.clone()].iter().position(|octet| *octet == b':').unwrap_or_default();
    let label = text::lossy(input[line.start..colon].trim_ascii());
    let mut field = Field { name, label, value: String::new(), from: Vec::new() };
    field.put(input, &(colon + 1..line.end));
    if fields.len() < MOST {
        fields.push(field);
    }
}

/// The name of the field that this line begins, in lower case.
fn name(input: &[u8], line: &Range<usize>) -> Option<String> {
    let text = &input[line.clone()];
    let colon = text.iter().take(80).position(|octet| *octet == b':')?;
    let name = text[..colon].trim_ascii_end();
    let fits = name.first().is_some_and(u8::is_ascii_alphabetic)
        && name.iter().all(|octet| octet.is_ascii_alphanumeric() || matches!(octet, b'-' | b'_'));
    fits.then(|| text::lossy(name).to_ascii_lowercase())
}

/// Lines without their ends and without the marks of a quotation.
struct Lines<'a> {
    input: &'a [u8],
    place: usize,
}

impl Lines<'_> {
    /// The next line, and where the one behind it begins.
    fn look(&self, place: usize) -> Option<(Range<usize>, usize)> {
        let rest = self.input.get(place..).filter(|rest| !rest.is_empty())?;
        let stop = rest.iter().position(|octet| matches!(octet, b'\n' | b'\r')).unwrap_or(rest.len());
        let after = match rest.get(stop..) {
            Some([b'\r', b'\n', ..]) => 2,
            Some([_, ..]) => 1,
            _ => 0,
        };
        let mut start = place;
        while self.input[start..place + stop].starts_with(b">") {
            start += 1;
            start += usize::from(self.input[start..place + stop].starts_with(b" "));
        }
        Some((start..place + stop, place + stop + after))
    }

    fn next(&mut self) -> Option<Range<usize>> {
        let (line, next) = self.look(self.place)?;
        self.place = next;
        Some(line)
    }

    fn peek(&self) -> Option<Range<usize>> {
        self.look(self.place).map(|(line, _)| line)
    }

    /// True if the line behind the one to come belongs to a header.
    fn is_spaced(&self) -> bool {
        let behind = self.look(self.place).and_then(|(_, next)| self.look(next));
        behind.is_some_and(|(line, _)| {
            matches!(self.input.get(line.start), Some(b' ' | b'\t'))
                || name(self.input, &line).is_some_and(|name| is_known(&name))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(String, String)> {
        fields(text.as_bytes()).into_iter().map(|field| (field.name, field.value.trim().to_owned())).collect()
    }

    const PLAIN: &str = "Received: from a.example by b.example;\n Wed, 25 Nov 2026 10:00:00 +0100\nSubject: Ciao\n";

    #[test]
    fn one_header_however_it_was_pasted() {
        let expected = read(PLAIN);
        assert_eq!(expected[0].1, "from a.example by b.example; Wed, 25 Nov 2026 10:00:00 +0100");
        assert_eq!(expected.len(), 2);
        for text in [
            PLAIN.replace('\n', "\r\n"),
            PLAIN.replace('\n', "\r"),
            PLAIN.replace("\n ", "\n"),
            format!("> {}", PLAIN.trim_end().replace('\n', "\n> ")),
            format!(">> {}", PLAIN.trim_end().replace('\n', "\n>> ")),
            PLAIN.replace("\n ", " ").replace('\n', "\n\n"),
            format!("Messaggio originale\nSPF: FAIL con l'IP 192.0.2.1\n\n{PLAIN}\nReceived: from the body\n"),
            format!("\u{feff}\n\nFrom anna@esempio.it Wed Nov 25 10:00:00 2026\n{PLAIN}"),
        ] {
            assert_eq!(read(&text), expected, "{text:?}");
        }
    }

    #[test]
    fn letters_and_lists_are_no_header() {
        for text in
            ["", "Ciao!\nTo: Anna\nGrazie", "From: Anna\nDate: today\nSubject: Hello\n\nText", "http://a.example"]
        {
            assert_eq!(read(text), [], "{text:?}");
        }
    }

    #[test]
    fn pieces_know_their_place() {
        let input = "Message-ID: <è1@esempio.it>\r\nX-Spam-Flag:\r\n\tYES\r\n";
        let fields = fields(input.as_bytes());
        assert_eq!(&input[fields[1].span(&fields[1].whole(), input.as_bytes())], "YES");
        let place = fields[0].value.find('è').expect("there");
        assert_eq!(&input[fields[0].span(&(place..place + 2), input.as_bytes())], "è");
    }
}
