//! Domain names as we keep them: lower-case A-labels, no trailing dot.

use std::fmt;

/// A domain name (RFC 1035 §2.3.4: labels of 1–63 octets, 253 in all). The empty name is the root.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Name(String);

/// What is wrong with a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameProblem {
    /// Longer than 253 characters, or a label longer than 63.
    TooLong,
    /// An empty label: two dots in a row, or one at the start.
    EmptyLabel,
    /// A character that no host or mail domain has.
    BadCharacter,
}

impl Name {
    /// Reads a name of ASCII letters, digits, hyphens and underscores; case and one trailing dot do not matter.
    pub fn parse(text: &str) -> Result<Name, NameProblem> {
        let text = text.strip_suffix('.').unwrap_or(text);
        if text.len() > 253 || text.split('.').any(|label| label.len() > 63) {
            return Err(NameProblem::TooLong);
        }
        if text.split('.').any(str::is_empty) {
            return Err(NameProblem::EmptyLabel);
        }
        if !text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.')) {
            return Err(NameProblem::BadCharacter);
        }
        Ok(Name(text.to_ascii_lowercase()))
    }

    /// A name out of a DNS reply, in presentation form. It may hold any octet: what is not printable ASCII is
    /// escaped as `\DDD` (RFC 1035 §5.1), so that nothing hostile reaches a page or a ticket.
    pub fn received(presentation: &str) -> Name {
        let mut text = String::with_capacity(presentation.len());
        for byte in presentation.strip_suffix('.').unwrap_or(presentation).bytes() {
            if byte.is_ascii_graphic() {
                text.push(char::from(byte.to_ascii_lowercase()));
            } else {
                push_escaped(&mut text, byte);
            }
        }
        Name(text)
    }

    /// The root.
    pub fn root() -> Name {
        Name::default()
    }

    /// True for the root.
    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// Lower case, no trailing dot; the root is empty.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The labels, leftmost first.
    pub fn labels(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.0.split('.').filter(|label| !label.is_empty())
    }

    /// True if this is `other` or below it, compared label by label: `notaruba.it` is not under `aruba.it`.
    pub fn is_under(&self, other: &str) -> bool {
        let other = other.trim_end_matches('.');
        self.0.strip_suffix(other).is_some_and(|rest| rest.is_empty() || other.is_empty() || rest.ends_with('.'))
    }

    /// `label.self`, or `None` when that would be no name.
    pub fn child(&self, label: &str) -> Option<Name> {
        Name::parse(&format!("{label}.{}", self.0)).ok()
    }
}

/// Bytes of a text record that are kept; SPF and DMARC are read by others long before.
const LONGEST_TEXT: usize = 4096;

/// Appends an octet of a text: printable ASCII as it is, anything else escaped.
pub(super) fn push_readable(text: &mut String, octet: u8) {
    if text.len() >= LONGEST_TEXT {
        return;
    }
    if (b' '..=b'~').contains(&octet) {
        text.push(char::from(octet));
    } else {
        push_escaped(text, octet);
    }
}

/// Appends an octet as `\DDD`.
pub(super) fn push_escaped(text: &mut String, octet: u8) {
    text.push('\\');
    for digit in [octet / 100, octet / 10 % 10, octet % 10] {
        text.push(char::from(b'0' + digit));
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(if self.is_root() { "." } else { &self.0 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_and_trailing_dot_do_not_matter() {
        assert_eq!(Name::parse("Esempio.IT."), Name::parse("esempio.it"));
    }

    #[test]
    fn what_is_no_name_says_why() {
        assert_eq!(Name::parse(&"a".repeat(64)), Err(NameProblem::TooLong));
        assert_eq!(Name::parse(&"a.".repeat(150)), Err(NameProblem::TooLong));
        assert_eq!(Name::parse("a..it"), Err(NameProblem::EmptyLabel));
        assert_eq!(Name::parse(""), Err(NameProblem::EmptyLabel));
        assert_eq!(Name::parse("caffè.it"), Err(NameProblem::BadCharacter));
    }

    #[test]
    fn suffixes_match_on_label_boundaries() {
        let name = Name::parse("mx.aruba.it").expect("name");
        assert!(name.is_under("aruba.it") && name.is_under("mx.aruba.it") && name.is_under("it"));
        assert!(!Name::parse("notaruba.it").expect("name").is_under("aruba.it"));
        assert!(!name.is_under("x.mx.aruba.it"));
    }

    #[test]
    fn a_hostile_name_is_escaped() {
        assert_eq!(Name::received("<b>\u{202e}x.it.").as_str(), "<b>\\226\\128\\174x.it");
        assert_eq!(Name::received(".").to_string(), ".");
    }
}
