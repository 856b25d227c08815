//! What must not enter a ticket: passwords, and the addresses of people who have not asked for it.

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
];

/// Takes out what follows an announced secret on the same line, and, when the person's domain is given, masks the
/// local part of every address outside it: `m…@altro.example`.
pub fn redact(text: &str, own_domain: Option<&str>) -> Redacted {
    let mut had_secret = false;
    let lines: Vec<String> = text
        .split('\n')
        .map(|line| {
            let line = if let Some(line) = without_secret(line) {
                had_secret = true;
                line
            } else {
                line.to_owned()
            };
            own_domain.map_or(line.clone(), |domain| mask(&line, domain))
        })
        .collect();
    Redacted { text: lines.join("\n"), had_secret }
}

/// The line without the secret, if it announces one: the word, then `:` or `=`, then the secret up to a space.
fn without_secret(line: &str) -> Option<String> {
    // ASCII lower case keeps every byte in its place.
    let lower = line.to_ascii_lowercase();
    for word in ANNOUNCE {
        for (place, _) in lower.match_indices(word) {
            let before = lower[..place].chars().next_back();
            if before.is_some_and(char::is_alphanumeric) {
                continue;
            }
            let rest = &line[place + word.len()..];
            let trimmed = rest.trim_start_matches([' ', '"']);
            let Some(after) = trimmed.strip_prefix([':', '=']) else { continue };
            let secret = after.trim_start_matches([' ', '"']);
            if secret.is_empty() || secret.starts_with('•') {
                continue;
            }
            let end = secret.find(|c: char| c.is_whitespace() || c == '"').unwrap_or(secret.len());
            let head = &line[..line.len() - secret.len()];
            let tail = &secret[end..];
            let rest = without_secret(tail).unwrap_or_else(|| tail.to_owned());
            return Some(format!("{head}•••{rest}"));
        }
    }
    None
}

fn mask(line: &str, own_domain: &str) -> String {
    let is_part = |c: char| c.is_alphanumeric() || ".!#$%&'*+/=?^_`{|}~-".contains(c);
    let mut masked = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = rest.find('@') {
        let (before, after) = (&rest[..at], &rest[at + 1..]);
        let start = before.char_indices().rev().take_while(|(_, c)| is_part(*c)).last().map_or(at, |(place, _)| place);
        let end = after.find(|c: char| !(c.is_alphanumeric() || c == '.' || c == '-')).unwrap_or(after.len());
        let (local, domain) = (&before[start..], &after[..end]);
        masked.push_str(&before[..start]);
        if local.is_empty() || domain.trim_end_matches('.').eq_ignore_ascii_case(own_domain) || !domain.contains('.') {
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
        let redacted = redact("user: mario\nPassword: s3cret! e poi\npwd=x \"password\":\"y\"", None);
        assert!(redacted.had_secret);
        assert_eq!(redacted.text, "user: mario\nPassword: ••• e poi\npwd=••• \"password\":\"•••\"");
    }

    #[test]
    fn words_that_only_contain_one_are_left_alone() {
        for text in ["la password non va", "spin: 3", "shopping: oggi", "Password:"] {
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
