//! Which server refused the message: named by the report, or by the line that quotes it.

use crate::text;

/// In a line that quotes a server: `host mx.example[192.0.2.1] said: …`, `mx.example gave this error: …`.
pub(super) fn quoted(line: &str) -> Option<&str> {
    let mut before = "";
    let mut words = line.split(' ').peekable();
    while let Some(word) = words.next() {
        let name = bare(text::until(word, b"[(,;"));
        let addressed =
            text::has(word, b'[') || words.peek().is_some_and(|next| text::among(next.chars().next(), "[("));
        let introduced = ["host", "server", "by", "from"].contains(&before) || word.len() > name.len() + 2;
        let speaks = words.peek().is_some_and(|next| text::is_one(next, "gave|said|said:|rejected|responded"));
        if is_host(name) && (introduced && (addressed || before == "host") || speaks) {
            return Some(name);
        }
        before = word;
    }
    None
}

/// In the value of `Remote-MTA` (RFC 3464 §2.3.5): `dns; mx.example (192.0.2.1, the server)`.
pub(super) fn named(value: &str) -> Option<&str> {
    let host = last(value).trim_start();
    let name = bare(text::until(host, b" ([,:"));
    is_host(name).then_some(name)
}

/// What stands behind the kind of a name: `dns; mx.example`, `rfc822; a@b.example`.
pub(super) fn last(value: &str) -> &str {
    text::after_last(value, b';')
}

/// Without what may stand around a name.
fn bare(name: &str) -> &str {
    text::trim(name, "<>.:")
}

fn is_host(name: &str) -> bool {
    text::has(name, b'.')
        && name.bytes().all(|octet| octet.is_ascii_alphanumeric() || octet == b'.' || octet == b'-')
        && name.bytes().next_back().is_some_and(|octet| octet.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_quotes_a_server_names_it() {
        for (line, host) in [
            ("<a@b.example>: host mx.b.example[192.0.2.1] said: 550 5.1.1 User unknown", Some("mx.b.example")),
            (
                "the server for the recipient domain b.example by mx.b.example. [192.0.2.1]. The error",
                Some("mx.b.example"),
            ),
            ("mx.b.example gave this error: Recipient not found", Some("mx.b.example")),
            ("550 5.1.1 <a@b.example> User unknown, see www.b.example for help", None),
            ("550 5.1.1 unknown user at 192.0.2.1", None),
            ("", None),
        ] {
            assert_eq!(quoted(line), host, "{line}");
        }
    }

    #[test]
    fn a_report_names_it() {
        assert_eq!(named("dns; mx.b.example (192.0.2.1, the server for the domain b.example.)"), Some("mx.b.example"));
        assert_eq!(named("dns;mx.b.example."), Some("mx.b.example"));
        assert_eq!(named("dns; [192.0.2.1]"), None);
        assert_eq!(named("X-Unix"), None);
    }
}
