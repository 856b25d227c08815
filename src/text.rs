//! Searching in texts, in few bytes. `str`'s own search is made for long texts and many kinds of patterns: for a text, or
//! a `char` in `contains`, it costs the widget 2 KB, and each further kind of pattern some hundred bytes.

/// True if this ASCII character stands in the text.
pub fn has(text: &str, mark: u8) -> bool {
    text.as_bytes().contains(&mark)
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn marks_are_those_of_the_rfc() {
        let marks: String = (' '..='~').filter(|c| is_mark(*c)).collect();
        assert_eq!(marks, "!#$%&'*+-./=?^_`{|}~");
    }

    proptest! {
        #[test]
        fn as_the_standard_library_does(text in "[aàb]{0,12}", mark in "[aàb]{1,3}") {
            prop_assert_eq!(cut(&text, &mark), text.split_once(&mark));
            prop_assert_eq!(cut_last(&text, b'b'), text.rsplit_once('b'));
            prop_assert_eq!(has(&text, b'b'), text.contains('b'));
            prop_assert_eq!(until(&text, b"xb"), text.split(['x', 'b']).next().unwrap_or_default());
            prop_assert_eq!(replace(&text, &mark, "aa"), text.replace(&mark, "aa"));
        }
    }
}
