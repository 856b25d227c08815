//! Character sets of mail. UTF-8 and the single-octet sets of western Europe and of Cyrillic whole; of Japanese the
//! kana and the kanji that delivery notices use: a whole table would weigh more than all the rest. What cannot be read
//! is a geta mark, as Japanese printers set it.

use super::decode::Octets;
use super::page::Placed;

/// Windows-1252 between 0x80 and 0x9f.
const WESTERN: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";
/// KOI8-R from 0xc0.
const KOI8: &str = "юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ";
/// What stands for a character that we have no table for.
const UNKNOWN: char = '〓';

/// The kanji (JIS X 0208) that delivery notices use: rows and cells, in their order; the characters, in the same.
const KANJI: &[u16] = &[
    0x1018, 0x104c, 0x1144, 0x115e, 0x122b, 0x1241, 0x130b, 0x1436, 0x1539, 0x1551, 0x1655, 0x1731, 0x174f, 0x1802,
    0x180b, 0x1815, 0x1816, 0x1822, 0x1926, 0x1934, 0x1949, 0x1a26, 0x1a3f, 0x1b28, 0x1b3f, 0x1b4e, 0x1b5e, 0x1c0b,
    0x1c1a, 0x1e3a, 0x1f0e, 0x1f2d, 0x203c, 0x2048, 0x2157, 0x220d, 0x2213, 0x2218, 0x2240, 0x2247, 0x2303, 0x231b,
    0x2339, 0x2346, 0x2416, 0x2444, 0x250a, 0x254a, 0x255a, 0x2610, 0x262f, 0x2642, 0x2707, 0x2734, 0x2735, 0x273b,
    0x2802, 0x283d, 0x2934, 0x2954, 0x2955, 0x2a36, 0x2b01, 0x2c20, 0x2c22, 0x2d26, 0x2d31, 0x2d58, 0x2e2c, 0x2f27,
    0x3641, 0x3a20, 0x3a3b,
];
const KANJI_CHARACTERS: &str = "宛一延応暇過開間休拒空継件権見元原限稿行拷再在使止試時自失証信人接先送足続存退大達短遅中超停的投答動届内認敗杯配箱否不部封返法明迷容用利量惑已收无";

/// The characters of these octets. Without a charset, and where they are UTF-8 all the same, as UTF-8.
pub(super) fn characters(octets: &Octets, charset: &str) -> Vec<Placed> {
    let name: String = charset.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    let escapes = octets.octets.windows(2).any(|pair| pair[0] == 0x1b && matches!(pair[1], b'$' | b'('));
    if escapes || name.starts_with("iso2022") {
        return japanese(octets, Japanese::Escapes);
    }
    match name.as_str() {
        "shiftjis" | "sjis" | "windows31j" | "cp932" | "xsjis" => japanese(octets, Japanese::Shift),
        "eucjp" | "xeucjp" => japanese(octets, Japanese::Extended),
        "koi8r" | "koi8u" => single(octets, |octet| {
            if octet >= 0xc0 { KOI8.chars().nth(usize::from(octet - 0xc0)).unwrap_or(UNKNOWN) } else { UNKNOWN }
        }),
        "windows1251" | "cp1251" => single(octets, |octet| match octet {
            0xc0.. => char::from_u32(0x410 + u32::from(octet - 0xc0)).unwrap_or(UNKNOWN),
            0xa8 => 'Ё',
            0xb8 => 'ё',
            0xa0 => ' ',
            _ => UNKNOWN,
        }),
        _ => match std::str::from_utf8(&octets.octets) {
            Ok(text) => text.char_indices().map(|(place, c)| (c, octets.from[place])).collect(),
            Err(_) if matches!(name.as_str(), "utf8" | "gb2312" | "gbk" | "gb18030" | "big5" | "euckr") => {
                mixed(octets)
            }
            Err(_) => single(octets, |octet| match (octet, name.ends_with("885915")) {
                (0xa4, true) => '€',
                (0x80..=0x9f, _) => WESTERN.chars().nth(usize::from(octet - 0x80)).unwrap_or(UNKNOWN),
                _ => char::from(octet),
            }),
        },
    }
}

fn single(octets: &Octets, high: impl Fn(u8) -> char) -> Vec<Placed> {
    let one = |octet: u8| if octet < 0x80 { char::from(octet) } else { high(octet) };
    octets.octets.iter().zip(&octets.from).map(|(octet, from)| (one(*octet), *from)).collect()
}

/// UTF-8 with mistakes, and sets that we have no table for.
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

#[derive(Clone, Copy, PartialEq, Eq)]
enum Japanese {
    Escapes,
    Shift,
    Extended,
}

fn japanese(octets: &Octets, how: Japanese) -> Vec<Placed> {
    let mut all = Vec::with_capacity(octets.octets.len());
    let mut double = false;
    let mut place = 0;
    while let Some(&first) = octets.octets.get(place) {
        let from = octets.from[place];
        let second = octets.octets.get(place + 1).copied().unwrap_or_default();
        if first == 0x1b {
            let third = octets.octets.get(place + 2).copied().unwrap_or_default();
            double = second == b'$';
            place += if second == b'$' && third == b'(' { 4 } else { 3 };
            continue;
        }
        let pair = match how {
            Japanese::Escapes if double && first > 0x20 && second > 0x20 => {
                Some((first - 0x20, second.saturating_sub(0x20)))
            }
            Japanese::Extended if first >= 0xa1 && second >= 0xa1 => Some((first - 0xa0, second - 0xa0)),
            Japanese::Shift if matches!(first, 0x81..=0x9f | 0xe0..=0xef) && second >= 0x40 => {
                Some(shifted(first, second))
            }
            _ => None,
        };
        // A line's end ends what an escape began.
        double &= !matches!(first, b'\n' | b'\r');
        place += if pair.is_some() { 2 } else { 1 };
        all.push((pair.map_or_else(|| if first < 0x80 { char::from(first) } else { UNKNOWN }, kana_or_kanji), from));
    }
    all
}

/// Row and cell of a Shift-JIS pair.
fn shifted(first: u8, second: u8) -> (u8, u8) {
    let row = (first - if first >= 0xe0 { 0xc1 } else { 0x81 }) * 2 + 1;
    let cell = second - 0x40 - u8::from(second > 0x7f);
    if cell >= 94 { (row + 1, cell - 94 + 1) } else { (row, cell + 1) }
}

fn kana_or_kanji((row, cell): (u8, u8)) -> char {
    let kana = |first: u32| char::from_u32(first + u32::from(cell) - 1).unwrap_or(UNKNOWN);
    match (row, cell) {
        (1, 1) => ' ',
        (1, 2) => '、',
        (1, 3) => '。',
        (1, 28) => 'ー',
        (3, 16..=90) => char::from(cell + 0x20),
        (4, 1..=83) => kana(0x3041),
        (5, 1..=86) => kana(0x30a1),
        _ => {
            let code = u16::from(row) << 8 | u16::from(cell);
            let known = KANJI.binary_search(&code).ok();
            known.and_then(|place| KANJI_CHARACTERS.chars().nth(place)).unwrap_or(UNKNOWN)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::decode::{Transfer, transfer};
    use super::*;

    fn read(octets: &[u8], charset: &str) -> String {
        characters(&transfer(octets, 0, Transfer::Identity), charset).into_iter().map(|(c, _)| c).collect()
    }

    #[test]
    fn every_kanji_has_its_place() {
        assert_eq!(KANJI.len(), KANJI_CHARACTERS.chars().count());
        assert!(KANJI.is_sorted());
    }

    #[test]
    fn japanese_is_read_in_its_three_sets() {
        assert_eq!(read(b"\x1b$B08@h%a!<%k\x1b(B 550", "iso-2022-jp"), "宛先メール 550");
        assert_eq!(read(b"\x88\xb6\x90\xe6\x83\x81\x81[\x83\x8b", "Shift_JIS"), "宛先メール");
        assert_eq!(read(b"\xb0\xb8\xc0\xe8\xa5\xe1\xa1\xbc\xa5\xeb", "euc-jp"), "宛先メール");
    }

    #[test]
    fn single_octets_are_read() {
        assert_eq!(read(b"citt\xe0 \x80", "iso-8859-1"), "città €");
        assert_eq!(read(b"\xa4 \xe8", "ISO-8859-15"), "€ è");
        assert_eq!(read(b"\xd1\xdd\xc9\xcb", "koi8-r"), "яЩик".to_lowercase());
        assert_eq!(read(b"\xff\xf9\xe8\xea", "windows-1251"), "ящик");
        assert_eq!(read("è già".as_bytes(), "iso-8859-1"), "è già");
    }
}
