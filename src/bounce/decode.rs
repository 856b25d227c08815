//! From octets to characters: transfer encodings, encoded words, markup. Every character keeps its place.

use super::charset::{self, Decode};
use super::page::Placed;

/// Octets and their places in the input.
#[derive(Debug, Default)]
pub(super) struct Octets {
    pub(super) octets: Vec<u8>,
    pub(super) from: Vec<u32>,
}

impl Octets {
    fn push(&mut self, octet: u8, from: usize) {
        self.octets.push(octet);
        // Inputs are at most 2 MiB.
        self.from.push(u32::try_from(from).unwrap_or(u32::MAX));
    }
}

/// How a part's octets are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Transfer {
    Identity,
    Quoted,
    Base64,
}

/// The octets of `input`, which begins at `offset`, after its transfer encoding.
pub(super) fn transfer(input: &[u8], offset: usize, how: Transfer) -> Octets {
    let mut out = Octets::default();
    match how {
        Transfer::Identity => {
            for (place, octet) in input.iter().enumerate() {
                out.push(*octet, offset + place);
            }
        }
        Transfer::Quoted => quoted(input, offset, false, &mut out),
        Transfer::Base64 => base64(input, offset, &mut out),
    }
    out
}

fn digit(octet: Option<&u8>) -> Option<u8> {
    char::from(*octet?).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

/// Quoted-printable; in a word of a header, an underscore is a space.
fn quoted(input: &[u8], offset: usize, word: bool, out: &mut Octets) {
    let mut place = 0;
    while let Some(octet) = input.get(place) {
        let at = offset + place;
        place += 1;
        if *octet == b'=' {
            if let (Some(high), Some(low)) = (digit(input.get(place)), digit(input.get(place + 1))) {
                out.push(high << 4 | low, at);
                place += 2;
                continue;
            }
            // A soft line break; spaces may have been added behind it on the way.
            let spaces = input[place..].iter().take_while(|octet| matches!(octet, b' ' | b'\t')).count();
            let rest = &input[place + spaces..];
            let end = if rest.starts_with(b"\r\n") {
                2
            } else {
                usize::from(rest.starts_with(b"\n") || rest.starts_with(b"\r"))
            };
            if end > 0 && spaces < 80 {
                place += spaces + end;
                continue;
            }
        }
        out.push(if word && *octet == b'_' { b' ' } else { *octet }, at);
    }
}

fn base64(input: &[u8], offset: usize, out: &mut Octets) {
    let (mut bits, mut count) = (0u32, 0);
    for (place, octet) in input.iter().enumerate() {
        let six = match octet {
            b'A'..=b'Z' => octet - b'A',
            b'a'..=b'z' => octet - b'a' + 26,
            b'0'..=b'9' => octet - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b'=' => {
                count = 0;
                continue;
            }
            _ => continue,
        };
        bits = bits << 6 | u32::from(six);
        count += 6;
        if count >= 8 {
            count -= 8;
            out.push(u8::try_from(bits >> count & 0xff).unwrap_or_default(), offset + place);
        }
    }
}

/// The characters of a header's value: encoded words (RFC 2047) are decoded, line breaks become spaces.
pub(super) fn words(input: &[u8], offset: usize, decode: Decode) -> Vec<Placed> {
    let mut all = Vec::new();
    let mut place = 0;
    let mut plain = 0;
    while place < input.len() {
        let word = if input[place..].starts_with(b"=?") { word(&input[place..]) } else { None };
        let Some((charset, encoding, text, length)) = word else {
            place += 1;
            continue;
        };
        // White space between two words is none.
        let between = &input[plain..place];
        if all.is_empty() || plain == 0 || !between.iter().all(u8::is_ascii_whitespace) {
            unfold(between, offset + plain, decode, &mut all);
        }
        let start = offset + place + text.0;
        let mut out = Octets::default();
        let text = &input[place + text.0..place + text.1];
        if encoding.eq_ignore_ascii_case(&b'b') {
            base64(text, start, &mut out);
        } else {
            quoted(text, start, true, &mut out);
        }
        all.extend(charset::characters(&out, charset, decode).into_iter().filter(|(c, _)| !matches!(c, '\r' | '\n')));
        place += length;
        plain = place;
    }
    unfold(&input[plain..], offset + plain, decode, &mut all);
    all
}

fn unfold(input: &[u8], offset: usize, decode: Decode, all: &mut Vec<Placed>) {
    let octets = transfer(input, offset, Transfer::Identity);
    let mut space = false;
    for (c, from) in charset::characters(&octets, "", decode) {
        let is_space = matches!(c, '\r' | '\n' | '\t' | ' ');
        if !is_space || !space {
            all.push((if is_space { ' ' } else { c }, from));
        }
        space = is_space;
    }
}

type Word<'a> = (&'a str, u8, (usize, usize), usize);

/// An encoded word: its charset, its encoding, where its text stands, and the length of all.
fn word(input: &[u8]) -> Option<Word<'_>> {
    let near = &input[..input.len().min(600)];
    let mark = |from: usize| near[from..].iter().position(|octet| *octet == b'?').map(|place| from + place);
    let first = mark(2)?;
    let second = mark(first + 1)?;
    let third = mark(second + 1)?;
    let charset = std::str::from_utf8(&near[2..first]).ok()?;
    let clean = |octet: &u8| octet.is_ascii_graphic();
    if second != first + 2 || near.get(third + 1) != Some(&b'=') || !near[2..first].iter().all(clean) {
        return None;
    }
    Some((charset.split('*').next().unwrap_or_default(), near[first + 1], (second + 1, third), third + 2))
}

/// Markup without its tags: what a person would see, roughly.
pub(super) fn without_tags(characters: &[Placed]) -> Vec<Placed> {
    let mut seen = Vec::with_capacity(characters.len() / 2);
    let mut hidden: Option<String> = None;
    let mut place = 0;
    while let Some(&(c, from)) = characters.get(place) {
        place += 1;
        if c == '<' {
            let inside = &characters[place..];
            if !inside.first().is_some_and(|(c, _)| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')) {
                seen.push((c, from));
                continue;
            }
            let Some(end) = inside.iter().position(|(c, _)| *c == '>') else { break };
            let name: String = inside[..end]
                .iter()
                .map(|(c, _)| c.to_ascii_lowercase())
                .take_while(|c| c.is_ascii_alphanumeric() || *c == '/')
                .take(12)
                .collect();
            place += end + 1;
            let closes = name.strip_prefix('/');
            if hidden.as_deref().is_some_and(|hidden| closes == Some(hidden)) {
                hidden = None;
            } else if hidden.is_none() {
                let name = closes.unwrap_or(&name).trim_end_matches('/');
                match name {
                    "style" | "script" | "title" if closes.is_none() => hidden = Some(name.to_owned()),
                    "br" | "p" | "div" | "tr" | "li" | "h1" | "h2" | "h3" | "h4" | "table" | "hr" | "pre" | "ul" => {
                        seen.push(('\n', from));
                    }
                    "td" | "th" => seen.push((' ', from)),
                    _ => {}
                }
            }
        } else if hidden.is_none() {
            let named = if c == '&' { entity(&characters[place..]) } else { None };
            if let Some((named, length)) = named {
                seen.push((named, from));
                place += length;
                continue;
            }
            // Line breaks of the source are white space; the paragraphs come from the tags.
            seen.push((if matches!(c, '\n' | '\r') { ' ' } else { c }, from));
        }
    }
    seen
}

/// Accented letters have names made of a letter and an accent.
const ACCENTS: &[(&str, &str, &str)] = &[
    ("grave", "aeiouAEIOU", "àèìòùÀÈÌÒÙ"),
    ("acute", "aeiouAEIOU", "áéíóúÁÉÍÓÚ"),
    ("circ", "aeiouAEIOU", "âêîôûÂÊÎÔÛ"),
    ("uml", "aeiouAEIOU", "äëïöüÄËÏÖÜ"),
    ("tilde", "anoANO", "ãñõÃÑÕ"),
    ("cedil", "cC", "çÇ"),
    ("lig", "s", "ß"),
];

fn entity(after: &[Placed]) -> Option<(char, usize)> {
    let name: String = after.iter().take(10).map(|(c, _)| *c).take_while(|c| *c != ';').collect();
    let length = name.chars().count();
    (after.get(length)?.0 == ';').then_some(())?;
    let named = match name.as_str() {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "nbsp" => ' ',
        "apos" | "rsquo" | "lsquo" => '\'',
        _ => {
            if let Some(number) = name.strip_prefix('#') {
                let (radix, digits) = number.strip_prefix(['x', 'X']).map_or((10, number), |digits| (16, digits));
                let add = |sum: u32, c: char| sum.checked_mul(radix)?.checked_add(c.to_digit(radix)?);
                let number = digits.chars().try_fold(0, add).filter(|_| !digits.is_empty());
                char::from_u32(number?)?
            } else {
                let (letter, accent) = name.split_at_checked(1)?;
                let (_, plain, accented) = ACCENTS.iter().find(|(known, ..)| *known == accent)?;
                accented.chars().zip(plain.bytes()).find(|(_, plain)| [*plain] == letter.as_bytes())?.0
            }
        }
    };
    Some((named, length + 1))
}
