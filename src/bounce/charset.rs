//! Character sets of mail. UTF-8 is read here; all others by whoever has their tables: the browser, or natively a
//! library. Their characters are put beside the octets again, so that each keeps its place.

use super::decode::Octets;
use super::page::Placed;

/// Reads octets in the character set with this name; nothing where it is not known. Mistakes become replacement
/// characters. The browser's `TextDecoder` and its kin (<https://encoding.spec.whatwg.org>).
pub type Decode = fn(&str, &[u8]) -> Option<String>;

/// What is assumed of text that names no set and is no UTF-8.
const WESTERN: &str = "windows-1252";

/// The characters of these octets. Without a charset, and where they are UTF-8 all the same, as UTF-8.
pub(super) fn characters(octets: &Octets, charset: &str, decode: Decode) -> Vec<Placed> {
    let name: String = charset.chars().filter(|c| !matches!(c, '"' | ' ')).map(|c| c.to_ascii_lowercase()).collect();
    let bytes = &octets.octets;
    let shifts = bytes.windows(2).any(|pair| pair[0] == 0x1b && matches!(pair[1], b'$' | b'('));
    if !shifts && !name.starts_with("utf-16") && !name.starts_with("iso-2022") {
        if let Ok(text) = std::str::from_utf8(bytes) {
            return text.char_indices().map(|(place, c)| (c, octets.from[place])).collect();
        }
        if name == "utf-8" || name == "utf8" {
            return mixed(octets);
        }
    }
    let name = if shifts { "iso-2022-jp" } else { &name };
    // The names of the same sets that the standard does not list.
    let name = match name {
        "cp932" => "shift_jis",
        "cp936" => "gbk",
        "cp949" => "euc-kr",
        "cp950" => "big5",
        name => name,
    };
    let known = Some(name).filter(|name| !name.is_empty()).and_then(|name| Some((name, decode(name, bytes)?)));
    match known.or_else(|| Some((WESTERN, decode(WESTERN, bytes)?))) {
        Some((name, text)) => placed(octets, name, &text),
        None => mixed(octets),
    }
}

/// Each character with the place of the octets it was written in. The two are read side by side; where a mistake has
/// brought them out of step, the next end of a line brings them together again.
fn placed(octets: &Octets, name: &str, text: &str) -> Vec<Placed> {
    let mut all = Vec::with_capacity(text.len());
    let mut place = 0;
    // Where the line begins.
    let mut line = 0;
    let mut double = false;
    for c in text.chars() {
        if c == '\n' && !name.starts_with("utf-16") {
            let rest = octets.octets.get(line..).unwrap_or_default();
            place = rest.iter().position(|octet| *octet == b'\n').map_or(place, |length| line + length);
            line = place + 1;
        }
        while name == "iso-2022-jp" && octets.octets.get(place) == Some(&0x1b) {
            let escape = &octets.octets[place..];
            double = escape.get(1) == Some(&b'$');
            place += if double && escape.get(2) == Some(&b'(') { 4 } else { 3 };
        }
        let last = octets.from.last().copied().unwrap_or_default();
        all.push((c, octets.from.get(place).copied().unwrap_or(last)));
        double &= c != '\n';
        place += if double { 2 } else { width(octets.octets.get(place..).unwrap_or_default(), name) };
    }
    all
}

/// How many octets make the first character here.
fn width(bytes: &[u8], name: &str) -> usize {
    let (first, second) = (bytes.first().copied().unwrap_or_default(), bytes.get(1).copied().unwrap_or_default());
    match name {
        // Two words of two octets each beyond the first plane.
        "utf-16be" if matches!(first, 0xd8..=0xdb) => 4,
        "utf-16" | "utf-16le" if matches!(second, 0xd8..=0xdb) => 4,
        name if name.starts_with("utf-16") => 2,
        _ if first < 0x80 => 1,
        name if name.starts_with("gb") && second.is_ascii_digit() => 4,
        "shift_jis" | "shift-jis" | "sjis" | "x-sjis" | "windows-31j" => {
            if matches!(first, 0xa0..=0xdf) {
                1
            } else {
                2
            }
        }
        "euc-jp" | "x-euc-jp" if first == 0x8f => 3,
        name if ["gb", "big5", "euc", "x-euc", "x-gbk", "ks_c", "korean"]
            .iter()
            .any(|begin| name.starts_with(begin)) =>
        {
            2
        }
        _ => 1,
    }
}

/// UTF-8 with mistakes.
fn mixed(octets: &Octets) -> Vec<Placed> {
    let mut all = Vec::with_capacity(octets.octets.len());
    let mut place = 0;
    while place < octets.octets.len() {
        let rest = &octets.octets[place..(place + 4).min(octets.octets.len())];
        let valid = match std::str::from_utf8(rest) {
            Ok(text) => text,
            Err(error) => std::str::from_utf8(&rest[..error.valid_up_to()]).unwrap_or_default(),
        };
        let c = valid.chars().next();
        all.push((c.unwrap_or('\u{fffd}'), octets.from[place]));
        place += c.map_or(1, char::len_utf8);
    }
    all
}

/// The whole input as UTF-8, with the place of each octet, if it is UTF-16: it says so by a mark, or every other octet
/// of its beginning is zero.
pub(super) fn sixteen(input: &[u8], decode: Decode) -> Option<Octets> {
    let zeros = |odd: usize| input.iter().take(64).skip(odd).step_by(2).all(|octet| *octet == 0);
    let long = input.len() > 7;
    let (name, start) = match input {
        [0xff, 0xfe, ..] => ("utf-16le", 2),
        [0xfe, 0xff, ..] => ("utf-16be", 2),
        _ if long && zeros(1) => ("utf-16le", 0),
        _ if long && zeros(0) => ("utf-16be", 0),
        _ => return None,
    };
    let octets = super::decode::transfer(&input[start..], start, super::decode::Transfer::Identity);
    let text = decode(name, &octets.octets)?;
    let mut all = Octets::default();
    for (c, from) in placed(&octets, name, &text) {
        all.octets.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
        all.from.resize(all.octets.len(), from);
    }
    Some(all)
}

/// The sets as the standard defines them, by a library that knows them all.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn library(name: &str, octets: &[u8]) -> Option<String> {
    let set = encoding_rs::Encoding::for_label(name.as_bytes())?;
    Some(set.decode_without_bom_handling(octets).0.into_owned())
}

#[cfg(test)]
mod tests {
    use super::super::decode::{Transfer, transfer};
    use super::*;

    fn read(octets: &[u8], charset: &str) -> String {
        characters(&transfer(octets, 0, Transfer::Identity), charset, library).into_iter().map(|(c, _)| c).collect()
    }

    /// The octets in this set, and where its characters begin.
    fn places(text: &str, charset: &str) -> (Vec<u8>, Vec<u32>) {
        let set = encoding_rs::Encoding::for_label(charset.as_bytes()).expect("a set");
        let ends = text.char_indices().map(|(at, c)| set.encode(&text[..at + c.len_utf8()]).0.len());
        let begins = std::iter::once(0).chain(ends).map(|at| u32::try_from(at).expect("short"));
        (set.encode(text).0.into_owned(), begins.take(text.chars().count()).collect())
    }

    #[test]
    fn every_character_keeps_its_place() {
        for (charset, text) in [
            ("iso-8859-1", "città\nè"),
            ("iso-8859-15", "€ è"),
            ("windows-1250", "źródło\npełna"),
            ("windows-1251", "ящик\nпереполнен"),
            ("koi8-r", "ящик a"),
            ("shift_jis", "宛先ﾒｰﾙ a\n不明"),
            ("euc-jp", "宛先メール a"),
            ("gb2312", "邮箱已满 a"),
            ("gb18030", "邮箱㐀已满 a"),
            ("big5", "信箱已滿 a"),
            ("euc-kr", "받는 사람 a"),
        ] {
            let (octets, begins) = places(text, charset);
            let all = characters(&transfer(&octets, 0, Transfer::Identity), charset, library);
            assert_eq!(all.iter().map(|(c, _)| *c).collect::<String>(), text, "{charset}");
            assert_eq!(all.iter().map(|(_, from)| *from).collect::<Vec<_>>(), begins, "{charset}");
        }
    }

    #[test]
    fn escapes_have_no_place() {
        let octets = transfer(b"\x1b$B08@h\x1b(B 550\n\x1b$B08\x1b(B", 0, Transfer::Identity);
        let all = characters(&octets, "", library);
        let expected = [('宛', 3), ('先', 5), (' ', 10), ('5', 11), ('5', 12), ('0', 13), ('\n', 14), ('宛', 18)];
        assert_eq!(all, expected);
    }

    #[test]
    fn a_mistake_ends_with_its_line() {
        let octets = transfer(b"\xff\xff\xff\xd3\n\xd3\xca a", 0, Transfer::Identity);
        let all = characters(&octets, "gbk", library);
        assert_eq!(all.iter().rev().take(4).map(|(_, from)| *from).collect::<Vec<_>>(), [8, 7, 5, 4]);
    }

    #[test]
    fn what_is_utf_8_is_read_as_such_and_what_is_not_known_as_western() {
        assert_eq!(read("è già".as_bytes(), "iso-8859-1"), "è già");
        assert_eq!(read(b"citt\xe0 \x80", "x-unknown"), "città €");
        assert_eq!(read(b"citt\xe0", ""), "città");
        assert_eq!(read(b"citt\xe0", "utf-8"), "citt\u{fffd}");
    }

    #[test]
    fn sixteen_bits_are_seen_by_their_mark_or_their_zeros() {
        let text = "Città 😀: 550\n";
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        for (mark, octets) in [(&b"\xff\xfe"[..], &little), (b"\xfe\xff", &big)] {
            let read = sixteen(&[mark, octets].concat(), library).expect("UTF-16");
            assert_eq!(std::str::from_utf8(&read.octets), Ok(text));
            assert_eq!(read.from.last(), Some(&u32::try_from(octets.len()).expect("short")));
        }
        let plain: Vec<u8> = "550 5.1.1 no".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert!(sixteen(&plain, library).is_some());
        assert!(sixteen(b"550 5.1.1 no such user", library).is_none());
    }
}
