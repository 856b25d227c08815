//! Searching in texts, and reading and writing their octets, in few bytes. `str`'s own search is made for long texts
//! and many kinds of patterns: for a text, or a `char` in `contains`, it costs the widget 2 KB, and each further kind
//! of pattern some hundred bytes.

/// True if this ASCII character stands in the text.
pub fn has(text: &str, mark: u8) -> bool {
    text.as_bytes().contains(&mark)
}

/// Where `mark`, which is not empty, begins.
pub fn find(text: &str, mark: &str) -> Option<usize> {
    text.as_bytes().windows(mark.len()).position(|window| window == mark.as_bytes())
}

/// True if one of these, between bars in a list, stands in the text.
pub fn names(text: &str, list: &str) -> bool {
    list.split('|').any(|mark| find(text, mark).is_some())
}

/// True if the text is one of these, between bars in a list; letters may be large or small.
pub fn is_one(text: &str, list: &str) -> bool {
    list.split('|').any(|one| text.eq_ignore_ascii_case(one))
}

/// True if the text ends with one of these, between bars in a list.
pub fn ends(text: &str, list: &str) -> bool {
    list.split('|').any(|end| text.ends_with(end))
}

/// True if this is one of these characters.
pub fn among(c: Option<char>, marks: &str) -> bool {
    marks.chars().any(|mark| Some(mark) == c)
}

/// The text without these characters at both ends.
pub fn trim<'a>(text: &'a str, marks: &str) -> &'a str {
    trim_start(trim_end(text, marks), marks)
}

/// The text without these characters at its beginning.
pub fn trim_start<'a>(text: &'a str, marks: &str) -> &'a str {
    text.trim_start_matches(|c| among(Some(c), marks))
}

/// The text without these characters at its end.
pub fn trim_end<'a>(text: &'a str, marks: &str) -> &'a str {
    text.trim_end_matches(|c| among(Some(c), marks))
}

/// What stands between these ASCII characters.
pub fn pieces<'a>(text: &'a str, marks: &'static [u8]) -> impl Iterator<Item = &'a str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let piece = until(text, marks);
        rest = text.get(piece.len() + 1..);
        Some(piece)
    })
}

/// A letter or a digit of any script: what is no ASCII, and none of the signs that stand between words.
pub fn is_letter(c: char) -> bool {
    let sign = matches!(c, '\u{80}'..='\u{a9}' | '«' | '»' | '¿' | '×' | '÷' | '\u{2000}'..='\u{206f}' | '\u{20a0}'..='\u{20cf}')
        || matches!(c, '\u{3000}'..='\u{3004}' | '\u{3008}'..='\u{3020}' | '\u{fe00}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff0f}')
        || matches!(c, '\u{ab}'..='\u{b1}' | '\u{b4}' | '\u{b6}'..='\u{b8}' | '\u{ff1a}'..='\u{ff20}' | '\u{fff0}'..='\u{ffff}')
        || matches!(c, '\u{61c}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}');
    c.is_ascii_alphanumeric() || !c.is_ascii() && !sign
}

/// A whole number, at least so many digits long. What `format!` brings along weighs 2 KB.
pub fn decimal(number: i64, digits: usize) -> String {
    let mut text = Vec::new();
    let mut rest = number.unsigned_abs();
    while rest > 0 || text.len() < digits.max(1) {
        text.push(char::from(b"0123456789"[usize::try_from(rest % 10).unwrap_or_default()]));
        rest /= 10;
    }
    if number < 0 {
        text.push('-');
    }
    text.iter().rev().collect()
}

/// What stands before and after the first `mark`.
pub fn cut<'a>(text: &'a str, mark: &str) -> Option<(&'a str, &'a str)> {
    let mut ends = text.char_indices();
    ends.find_map(|(end, _)| Some((&text[..end], text[end..].strip_prefix(mark)?)))
}

/// What stands before and after the last of this ASCII character.
pub fn cut_last(text: &str, mark: u8) -> Option<(&str, &str)> {
    let place = text.bytes().rposition(|byte| byte == mark)?;
    Some((&text[..place], &text[place + 1..]))
}

/// What stands behind the last of this ASCII character, or everything.
pub fn after_last(text: &str, mark: u8) -> &str {
    cut_last(text, mark).map_or(text, |(_, after)| after)
}

/// What stands before the first of these ASCII characters, or everything.
pub fn until<'a>(text: &'a str, marks: &[u8]) -> &'a str {
    let end = text.bytes().position(|byte| marks.contains(&byte));
    end.map_or(text, |end| &text[..end])
}

/// The text with something else in every place of `mark`, which is not empty.
pub fn replace(text: &str, mark: &str, with: &str) -> String {
    let mut replaced = String::new();
    let mut rest = text;
    while let Some((before, after)) = cut(rest, mark) {
        replaced.push_str(before);
        replaced.push_str(with);
        rest = after;
    }
    replaced.push_str(rest);
    replaced
}

/// A sign that may stand before the @ of an address without quotes (RFC 5322 §3.2.3, and the dot).
pub fn is_mark(c: char) -> bool {
    c.is_ascii_punctuation() && !matches!(c, '"' | '(' | ')' | ',' | ':' | ';' | '<' | '>' | '@' | '[' | '\\' | ']')
}

/// A whole number. All numbers in texts are read as this kind, because each kind brings its own reader.
pub fn number(text: &str) -> Option<u32> {
    text.parse().ok()
}

/// The text of these octets; what is no UTF-8 is replaced.
pub fn lossy(octets: &[u8]) -> String {
    let mut text = String::new();
    let mut rest = octets;
    while let Err(error) = std::str::from_utf8(rest) {
        let (valid, after) = rest.split_at(error.valid_up_to());
        text.push_str(std::str::from_utf8(valid).unwrap_or_default());
        text.push('\u{fffd}');
        rest = after.get(error.error_len().unwrap_or(after.len())..).unwrap_or_default();
    }
    text.push_str(std::str::from_utf8(rest).unwrap_or_default());
    text
}

/// FNV-1a: a number that two texts hardly share by chance. It keeps nothing secret.
pub fn fingerprint(text: &str) -> u64 {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in text.bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    hash
}

/// Foreign text fit for a page and a ticket, and at most this many characters of it: no control characters, nothing that
/// reorders or hides the text around it.
pub fn plain(text: &str, most: usize) -> String {
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
            || matches!(c, '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
    };
    text.chars().filter(|c| !hidden(*c)).take(most).collect()
}

/// Percent-encoding of everything but unreserved characters (RFC 3986 §2.3).
pub fn percent_encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            encoded.push(char::from(byte));
        } else {
            encoded.push('%');
            for digit in [byte >> 4, byte & 0xf] {
                encoded.push(char::from(b"0123456789ABCDEF"[usize::from(digit)]));
            }
        }
    }
    encoded
}

/// Percent-decoding (RFC 3986 §2.1). `None` where a percent sign begins no octet, or the octets are no text. A plus sign
/// is itself: it stands in addresses.
pub fn percent_decoded(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let digit = |place: usize| char::from(*bytes.get(place)?).to_digit(16);
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut place = 0;
    while let Some(byte) = bytes.get(place) {
        place += 1;
        if *byte == b'%' {
            // Two hexadecimal digits make an octet.
            decoded.push(u8::try_from(digit(place)? << 4 | digit(place + 1)?).ok()?);
            place += 2;
        } else {
            decoded.push(*byte);
        }
    }
    Some(std::str::from_utf8(&decoded).ok()?.to_owned())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn marks_are_those_of_the_rfc() {
        let marks: String = (' '..='~').filter(|c| is_mark(*c)).collect();
        assert_eq!(marks, "!#$%&'*+-./=?^_`{|}~");
    }

    #[test]
    fn percent_signs_that_mean_nothing_are_no_text() {
        for text in ["100%", "%4", "%zz", "%ff", "%C3"] {
            assert_eq!(percent_decoded(text), None, "{text}");
        }
        assert_eq!(percent_decoded("a+b%40caff%C3%A8.it").as_deref(), Some("a+b@caffè.it"));
    }

    #[test]
    fn letters_of_the_scripts_that_mail_is_written_in() {
        let scripts = "aZ9èßŁžяЩαωмי字かカ한ﾒ";
        assert!(scripts.chars().all(|c| is_letter(c) && c.is_alphanumeric()));
        assert!(
            " .@<«»“”„–—…·€、。「」（）：\u{a0}\u{200b}\u{fffd}".chars().all(|c| !is_letter(c) && !c.is_alphanumeric())
        );
    }

    proptest! {
        #[test]
        fn octets_are_read_as_the_standard_library_does(octets in prop::collection::vec(any::<u8>(), 0..12)) {
            prop_assert_eq!(lossy(&octets), String::from_utf8_lossy(&octets));
        }

        #[test]
        fn numbers_are_written_as_the_standard_library_does(number in any::<i64>(), small in 0..2000i64) {
            prop_assert_eq!(decimal(number, 0), number.to_string());
            prop_assert_eq!(decimal(small, 2), format!("{small:02}"));
        }

        #[test]
        fn what_is_encoded_comes_back(text in any::<String>()) {
            let encoded = percent_encoded(&text);
            prop_assert!(encoded.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~%".contains(&byte)));
            prop_assert_eq!(percent_decoded(&encoded), Some(text));
        }

        #[test]
        fn as_the_standard_library_does(text in "[aàb]{0,12}", mark in "[aàb]{1,3}") {
            prop_assert_eq!(find(&text, &mark), text.find(&mark));
            prop_assert_eq!(cut(&text, &mark), text.split_once(&mark));
            prop_assert_eq!(cut_last(&text, b'b'), text.rsplit_once('b'));
            prop_assert_eq!(has(&text, b'b'), text.contains('b'));
            prop_assert_eq!(until(&text, b"xb"), text.split(['x', 'b']).next().unwrap_or_default());
            prop_assert_eq!(replace(&text, &mark, "aa"), text.replace(&mark, "aa"));
            prop_assert_eq!(pieces(&text, b"xb").collect::<Vec<_>>(), text.split(['x', 'b']).collect::<Vec<_>>());
            prop_assert_eq!(trim_start(&text, "àx"), text.trim_start_matches(['à', 'x']));
            prop_assert_eq!(trim_end(&text, "àx"), text.trim_end_matches(['à', 'x']));
            prop_assert_eq!(ends(&text, "ab|à"), text.ends_with("ab") || text.ends_with('à'));
        }
    }
}
