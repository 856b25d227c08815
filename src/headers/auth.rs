//! What the receiving server checked: `Authentication-Results` (RFC 8601), the same that a forwarder kept (RFC 8617), and
//! `Received-SPF` (RFC 7208 §9.1).

use std::net::IpAddr;
use std::ops::Range;

use crate::text;

/// Characters; a policy and a number are shorter.
const WORD: usize = 40;

/// What is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Method {
    /// Whether the server may send for the domain of the return path.
    Spf,
    /// The seal.
    Dkim,
    /// The policy of the domain in `From`.
    Dmarc,
    /// The seals of those who passed it on.
    Arc,
    /// Microsoft's conclusion from all of them.
    Compauth,
    /// Whether the name and the address of the sending server lead to each other.
    Iprev,
}

impl Method {
    /// Every method.
    pub const ALL: &[Method] =
        &[Method::Spf, Method::Dkim, Method::Dmarc, Method::Arc, Method::Compauth, Method::Iprev];

    /// Its name in the header and in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Method::Spf => "spf",
            Method::Dkim => "dkim",
            Method::Dmarc => "dmarc",
            Method::Arc => "arc",
            Method::Compauth => "compauth",
            Method::Iprev => "iprev",
        }
    }
}

/// The result of one check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// What was checked.
    pub method: Method,
    /// `pass`, `fail`, `softfail`, `none`, …, in lower case.
    pub result: String,
    /// The domain that the result is about.
    pub domain: Option<String>,
    /// What the domain's policy asks for, or what was done about it: `none`, `quarantine`, `reject`.
    pub policy: Option<String>,
    /// The policy is what the receiver did, and not only what the domain asks for.
    pub is_applied: bool,
    /// Microsoft's number for its reason.
    pub reason: Option<String>,
    /// The address that was checked.
    pub address: Option<IpAddr>,
}

impl Check {
    /// The check says that something is wrong; a result that says nothing (`none`, `temperror`) is no fault.
    pub fn is_fault(&self) -> bool {
        match self.method {
            Method::Spf => matches!(self.result.as_str(), "fail" | "hardfail" | "softfail" | "permerror"),
            Method::Dkim => matches!(self.result.as_str(), "fail" | "permerror" | "policy"),
            _ => self.result == "fail",
        }
    }

    /// The check was made and passed.
    pub fn is_pass(&self) -> bool {
        matches!(self.result.as_str(), "pass" | "bestguesspass")
    }
}

/// The checks of one field, each with its piece of the value.
#[derive(Debug, Default)]
pub(super) struct Results {
    /// The name of the server that checked; empty where the field begins with a result.
    pub(super) id: String,
    pub(super) checks: Vec<(Check, Range<usize>)>,
}

/// Reads the value of `Authentication-Results`, or of `ARC-Authentication-Results` with its instance.
pub(super) fn results(value: &str) -> Results {
    let mut results = Results::default();
    for part in parts(value) {
        let trimmed = part.text.trim();
        if let Some(check) = check(&part) {
            let end = value[part.start..].find([' ', '(', ';']).map_or(value.len(), |end| part.start + end);
            results.checks.push((check, part.start..end));
        } else if results.id.is_empty() && results.checks.is_empty() && !trimmed.starts_with("i=") {
            // A version may follow the name.
            results.id = text::until(trimmed, b" ").to_ascii_lowercase();
        }
    }
    results
}

/// Reads the value of `Received-SPF`.
pub(super) fn received_spf(value: &str) -> Option<(Check, Range<usize>)> {
    let part = parts(value).into_iter().next()?;
    let end = value[part.start..].find([' ', '(', ';']).map_or(value.len(), |end| part.start + end);
    let result = value[part.start..end].to_ascii_lowercase();
    let known = ["pass", "fail", "softfail", "neutral", "none", "temperror", "permerror", "error", "unknown"];
    if !known.contains(&result.as_str()) {
        return None;
    }
    let after = |name: &str| value.find(name).map(|place| word(&value[place + name.len()..]));
    let domain =
        after("envelope-from=").or_else(|| after("domain of ")).map(domain).filter(|domain| !domain.is_empty());
    let address = after("client-ip=").and_then(|text| text.parse().ok()).or_else(|| address(&part.comments));
    Some((
        Check { method: Method::Spf, result, domain, policy: None, is_applied: false, reason: None, address },
        part.start..end,
    ))
}

/// A piece between semicolons, its comments apart.
#[derive(Debug, Default)]
struct Part {
    start: usize,
    text: String,
    comments: String,
}

fn parts(value: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut part = Part::default();
    let (mut depth, mut quoted, mut empty) = (0usize, false, true);
    for (place, c) in value.char_indices() {
        match c {
            '"' if depth == 0 => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted && depth > 0 => {
                depth -= 1;
                part.comments.push(' ');
            }
            ';' if depth == 0 && !quoted => {
                parts.push(std::mem::take(&mut part));
                empty = true;
            }
            _ if depth > 0 => part.comments.push(c),
            _ if empty && c == ' ' => {}
            _ => {
                if empty {
                    (part.start, empty) = (place, false);
                }
                part.text.push(c);
            }
        }
    }
    parts.push(part);
    // An open parenthesis must not swallow the rest of the results.
    if depth > 0 { plain_parts(value) } else { parts }
}

/// Without comments: where they are not closed.
fn plain_parts(value: &str) -> Vec<Part> {
    let mut start = 0;
    let piece = |text: &str| {
        let part = Part {
            start: start + text.len() - text.trim_start().len(),
            text: text.trim_start().to_owned(),
            comments: String::new(),
        };
        start += text.len() + 1;
        part
    };
    value.split(';').map(piece).collect()
}

/// `spf=fail smtp.mailfrom=anna@esempio.it`
fn check(part: &Part) -> Option<Check> {
    let mut words = part.text.split(' ').filter(|word| !word.is_empty());
    let (method, result) = words.next()?.split_once('=')?;
    let method = text::until(method, b"/");
    let method = *Method::ALL.iter().find(|known| method.eq_ignore_ascii_case(known.id()))?;
    let result = text::trim(result, "\"").to_ascii_lowercase();
    if result.is_empty() || !result.bytes().all(|octet| octet.is_ascii_alphabetic()) {
        return None;
    }
    let mut check = Check {
        method,
        result,
        domain: None,
        policy: None,
        is_applied: false,
        reason: None,
        address: address(&part.comments),
    };
    let mut rank = 0;
    for (name, value) in words.filter_map(|word| word.split_once('=')) {
        let value = text::trim(value, "\"");
        let (order, text) = match name.to_ascii_lowercase().as_str() {
            "header.d" | "header.from" | "smtp.mailfrom" | "smtp.mail" => (3, value),
            "header.i" | "smtp.mfrom" => (2, value),
            "smtp.helo" => (1, value),
            "reason" if method == Method::Compauth => {
                check.reason = Some(text::plain(value, WORD));
                continue;
            }
            "action" if method == Method::Dmarc => {
                // "o" before it: the receiver did less than the policy asks for.
                let action = text::after_last(value, b'.');
                check.is_applied = !value.starts_with('o');
                check.policy = Some(text::plain(action.strip_prefix('o').unwrap_or(action), WORD).to_ascii_lowercase());
                continue;
            }
            "smtp.remote-ip" | "policy.iprev" | "smtp.client-ip" => {
                check.address = value.parse().ok().or(check.address);
                continue;
            }
            _ => continue,
        };
        if order > rank && !domain(text).is_empty() {
            (rank, check.domain) = (order, Some(domain(text)));
        }
    }
    // `(p=QUARANTINE sp=NONE dis=QUARANTINE)`: what was done says more than what was asked for.
    for name in ["p=", "dis="] {
        let said = text::pieces(&part.comments, b" ,").find_map(|word| word.strip_prefix(name));
        if let Some(said) = said.filter(|_| method == Method::Dmarc) {
            check.policy = Some(text::plain(said, WORD).to_ascii_lowercase());
            check.is_applied = name == "dis=";
        }
    }
    Some(check)
}

/// The first word, without what quotes it.
fn word(text: &str) -> &str {
    let text = text::trim_start(text, "\"< ");
    text::until(text, b" ;\">)")
}

/// What stands behind the @ of an address, or the whole name, in lower case; nothing if it is no name.
pub(super) fn domain(text: impl AsRef<str>) -> String {
    let text = text::trim(text.as_ref(), "<>\"'() ,;");
    let name = text::trim_end(text::after_last(text, b'@'), ".").to_ascii_lowercase();
    let fits = text::has(&name, b'.')
        && name.len() < 254
        && name.chars().all(|c| text::is_letter(c) || matches!(c, '.' | '-' | '_'));
    if fits { name } else { String::new() }
}

/// The first address in a text.
pub(super) fn address(text: &str) -> Option<IpAddr> {
    let words = text.split(|c: char| !(c.is_ascii_hexdigit() || matches!(c, '.' | ':')));
    words.filter(|word| word.len() > 2).find_map(|word| text::trim(word, ".").parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(value: &str) -> Vec<String> {
        let text = |(check, piece): &(Check, Range<usize>)| {
            let domain = check.domain.as_deref().unwrap_or("-");
            let policy = check.policy.as_deref().unwrap_or("-");
            format!("{} {domain} {policy} | {}", check.result, &value[piece.clone()])
        };
        results(value).checks.iter().map(text).collect()
    }

    #[test]
    fn results_with_comments_and_properties() {
        let value = "mx.esempio.it; dkim=fail (a; b=c) reason=\"bad; body\" header.i=@sub.negozio.example header.d=negozio.example; \
                     spf=softfail (mx.esempio.it: domain of transitioning a@negozio.example does not designate 192.0.2.9 as permitted sender) smtp.mailfrom=a@negozio.example; \
                     dmarc=fail (p=QUARANTINE sp=NONE dis=NONE) header.from=negozio.example";
        assert_eq!(results(value).id, "mx.esempio.it");
        assert_eq!(
            said(value),
            [
                "fail negozio.example - | dkim=fail",
                "softfail negozio.example - | spf=softfail",
                "fail negozio.example none | dmarc=fail"
            ]
        );
        assert_eq!(results(value).checks[1].0.address, "192.0.2.9".parse().ok());
    }

    #[test]
    fn results_without_a_name_and_with_a_number() {
        let value = "spf=pass (sender IP is 192.0.2.7) smtp.mailfrom=a.example; dkim=none (message not signed) header.d=none;\
                     dmarc=fail action=oreject header.from=b.example;compauth=fail reason=001";
        let results = results(value);
        assert_eq!(results.id, "");
        assert_eq!(results.checks.len(), 4);
        assert_eq!(results.checks[1].0.domain, None);
        assert_eq!(results.checks[2].0.policy.as_deref(), Some("reject"));
        assert_eq!(results.checks[3].0.reason.as_deref(), Some("001"));
    }

    #[test]
    fn damage_takes_only_what_is_damaged() {
        assert_eq!(said("mx.it; spf=fail (never closed; dkim=pass header.d=a.example").len(), 2);
        assert!(said(";;;==;spf=;=spf; spf; spf=<b>").is_empty());
        assert!(results("i=1; mx.it 1; none").checks.is_empty());
    }

    #[test]
    fn the_older_field_of_spf() {
        let value = "Softfail (mx: domain of anna@sub.esempio.it does not designate 2001:db8::9 as permitted sender) client-ip=2001:db8::9; envelope-from=\"anna@sub.esempio.it\";";
        let (check, piece) = received_spf(value).expect("a result");
        assert_eq!((check.result.as_str(), check.domain.as_deref()), ("softfail", Some("sub.esempio.it")));
        assert_eq!((check.address, &value[piece]), ("2001:db8::9".parse().ok(), "Softfail"));
        assert!(received_spf("maybe").is_none());
    }
}
