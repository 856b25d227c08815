//! What must not be passed on: passwords and codes, and the addresses of people who have not asked for it.

use crate::text;

/// A text without what must not enter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redacted {
    /// The text.
    pub text: String,
    /// A password was taken out.
    pub had_secret: bool,
}

/// Words that announce a secret, in the languages people paste.
const ANNOUNCE: &[&str] = &[
    "password",
    "passwd",
    "passwort",
    "pwd",
    "passphrase",
    "contraseña",
    "mot de passe",
    "parola d'ordine",
    "codice pin",
    "pin",
    "otp",
    "codice di verifica",
    "codice di sicurezza",
    "codice di accesso",
    "codice di conferma",
    "verification code",
    "security code",
    "one-time code",
    "access code",
];

/// What stands between such a word and a code in a sentence.
const IS: &[&str] = &["è ", "e' ", "is ", "ist ", "es ", "est "];

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

/// Takes out what follows an announced secret on the same line, and, when the person's domain is given, masks the
/// local part of every address outside it: `m…@altro.example`.
pub fn redact(text: &str, own_domain: Option<&str>) -> Redacted {
    let mut had_secret = false;
    let mut redacted = String::with_capacity(text.len());
    for (place, line) in text.split('\n').enumerate() {
        if place > 0 {
            redacted.push('\n');
        }
        let safe = without_secret(line);
        had_secret |= safe.is_some();
        let line = safe.as_deref().unwrap_or(line);
        match own_domain {
            Some(domain) => redacted.push_str(&mask(line, domain)),
            None => redacted.push_str(line),
        }
    }
    Redacted { text: redacted, had_secret }
}

/// The line without its secrets, if it announces any: the word, then `:` or `=`, then the secret up to a space.
fn without_secret(line: &str) -> Option<String> {
    // ASCII lower case keeps every byte in its place.
    let lower = line.to_ascii_lowercase();
    let mut kept = String::new();
    let mut from = 0;
    while let Some((start, end)) = next_secret(line, &lower, from) {
        kept.push_str(&line[from..start]);
        kept.push_str("•••");
        from = end;
    }
    kept.push_str(&line[from..]);
    (from > 0).then_some(kept)
}

/// Where the first secret at or after `from` starts and ends.
fn next_secret(line: &str, lower: &str, from: usize) -> Option<(usize, usize)> {
    for place in from..lower.len() {
        if !lower.is_char_boundary(place) {
            continue;
        }
        for word in ANNOUNCE {
            let found = lower[place..].starts_with(word).then(|| announced(line, place, place + word.len())).flatten();
            if found.is_some() {
                return found;
            }
        }
    }
    None
}

/// The secret behind the word at `place`, if one follows.
fn announced(line: &str, place: usize, after: usize) -> Option<(usize, usize)> {
    if line[..place].chars().next_back().is_some_and(is_letter) {
        return None;
    }
    let around = |c: char| c == '"' || c.is_whitespace();
    let behind = line[after..].trim_start_matches(around);
    let secret = match behind.strip_prefix(&[':', '='][..]) {
        Some(secret) => secret.trim_start_matches(around),
        // "Il codice di verifica è 123456": in a sentence, only digits are a code.
        None => IS.iter().find_map(|is| behind.strip_prefix(is)).filter(|code| code.starts_with(is_digit))?,
    };
    let length = secret.find(|c: char| c.is_whitespace() || c == '"').unwrap_or(secret.len());
    let start = line.len() - secret.len();
    (length > 0 && !secret.starts_with('•')).then_some((start, start + length))
}

/// A letter or a digit; beyond ASCII everything counts as one, which spares Unicode's tables.
fn is_letter(c: char) -> bool {
    c.is_ascii_alphanumeric() || !c.is_ascii()
}

fn mask(line: &str, own_domain: &str) -> String {
    let is_part = |c: char| is_letter(c) || text::is_mark(c);
    let mut masked = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = rest.find('@') {
        let (before, after) = (&rest[..at], &rest[at + 1..]);
        let start = before.char_indices().rev().take_while(|(_, c)| is_part(*c)).last().map_or(at, |(place, _)| place);
        let end = after.find(|c: char| !(is_letter(c) || c == '.' || c == '-')).unwrap_or(after.len());
        let (local, domain) = (&before[start..], &after[..end]);
        masked.push_str(&before[..start]);
        if local.is_empty() || domain.trim_end_matches('.').eq_ignore_ascii_case(own_domain) || !text::has(domain, b'.')
        {
            masked.push_str(local);
        } else {
            masked.extend(local.chars().take(1));
            masked.push('…');
        }
        masked.push('@');
        masked.push_str(domain);
        rest = &after[end..];
    }
    masked.push_str(rest);
    masked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_are_taken_out() {
        let redacted = redact("user: mario\nPassword:\ts3cret! e poi\npwd=x \"password\":\"y\"", None);
        assert!(redacted.had_secret);
        assert_eq!(redacted.text, "user: mario\nPassword:\t••• e poi\npwd=••• \"password\":\"•••\"");
    }

    #[test]
    fn codes_are_taken_out() {
        let redacted = redact("Il codice di verifica è 123456.\nYour security code: 98-76\nOTP=4711", None);
        assert_eq!(redacted.text, "Il codice di verifica è •••\nYour security code: •••\nOTP=•••");
    }

    #[test]
    fn words_that_only_contain_one_are_left_alone() {
        for text in [
            "la password non va",
            "spin: 3",
            "shopping: oggi",
            "Password:",
            "il codice di verifica è scaduto",
            "the verification code is wrong",
        ] {
            assert_eq!(redact(text, None), Redacted { text: text.into(), had_secret: false });
        }
    }

    #[test]
    fn other_peoples_addresses_are_masked() {
        let text = "550 <info@esempio.it> from mario.rossi@altro.example, @ alone, a@b";
        assert_eq!(redact(text, Some("esempio.it")).text, "550 <info@esempio.it> from m…@altro.example, @ alone, a@b");
    }

    #[test]
    fn nothing_else_changes() {
        let text = "riga è una\r\n\n@@@ <script>@x.y</script>";
        assert_eq!(redact(text, Some("esempio.it")).text, text);
    }
}
