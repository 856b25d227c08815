//! What a person types, or pastes, when asked which address receives no mail.

#[cfg(not(target_arch = "wasm32"))]
mod idna;
mod punycode;

use std::net::{IpAddr, Ipv6Addr};

#[cfg(not(target_arch = "wasm32"))]
pub use self::idna::to_ascii;
use crate::dns::{Name, NameProblem};
use crate::text;

/// A mail address, or a mail domain alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// What was typed, unchanged.
    pub typed: String,
    /// What stands before the @, if anything did.
    pub local: Option<String>,
    /// What will be looked up: lower-case A-labels.
    pub domain: Name,
    /// The same for people to check: `info@caffè.it`.
    pub shown: String,
}

/// Why no address could be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressProblem {
    /// Nothing was typed.
    Empty,
    /// Nothing after the @.
    NoDomain,
    /// A domain without a dot: `esempio`.
    SingleLabel,
    /// An IP address, bare or in brackets.
    IpAddress,
    /// Words, with no address among them.
    Sentence,
    /// Longer than an address may be (RFC 5321 §4.5.3.1), or a text too long to look through.
    TooLong,
    /// A character that no address has here.
    BadCharacter,
    /// More than one address, and they differ.
    TwoAddresses,
}

impl AddressProblem {
    /// The id in Fluent.
    pub fn id(self) -> &'static str {
        match self {
            AddressProblem::Empty => "empty",
            AddressProblem::NoDomain => "no-domain",
            AddressProblem::SingleLabel => "single-label",
            AddressProblem::IpAddress => "ip-address",
            AddressProblem::Sentence => "sentence",
            AddressProblem::TooLong => "too-long",
            AddressProblem::BadCharacter => "bad-character",
            AddressProblem::TwoAddresses => "two-addresses",
        }
    }
}

impl From<NameProblem> for AddressProblem {
    fn from(problem: NameProblem) -> AddressProblem {
        match problem {
            NameProblem::TooLong => AddressProblem::TooLong,
            NameProblem::EmptyLabel | NameProblem::BadCharacter => AddressProblem::BadCharacter,
        }
    }
}

/// Longer texts are no answer to "which address?".
const LONGEST: usize = 1000;
/// Octets before the @ (RFC 5321 §4.5.3.1.1).
const LONGEST_LOCAL: usize = 64;
/// Marks that surround an address in a sentence and are no part of it.
const AROUND: &[char] =
    &['.', ',', ';', ':', '!', '?', '\'', '"', '`', '«', '»', '‹', '›', '“', '”', '„', '‘', '’', '…'];

/// Marks between the words among which an address is looked for.
const BETWEEN: &[char] = &[' ', '<', '>', '(', ')', ',', ';', '|'];

/// Reads an address, a domain, a page's address, or a text with exactly one mail address in it.
///
/// `to_ascii` turns a domain in Unicode into A-labels and is called for no other: the browser's `URL` does it in the
/// widget, [`to_ascii`] elsewhere.
pub fn read(typed: &str, to_ascii: &dyn Fn(&str) -> Option<String>) -> Result<Address, AddressProblem> {
    if typed.chars().nth(LONGEST).is_some() {
        return Err(AddressProblem::TooLong);
    }
    let text = cleaned(typed);
    let (local, domain) =
        if text::has(&text, b'@') { sole_address(&text, to_ascii)? } else { (None, lone_domain(&text, to_ascii)?) };
    let shown = match &local {
        Some(local) => format!("{local}@{}", domain.shown),
        None => domain.shown,
    };
    Ok(Address { typed: typed.to_owned(), local, domain: domain.name, shown })
}

/// A domain, for the resolver and for people.
#[derive(PartialEq, Eq)]
struct Domain {
    name: Name,
    shown: String,
}

type Parts = (Option<String>, Domain);

/// Spaces of every kind become one; invisible characters go; full-width signs become plain ones.
fn cleaned(typed: &str) -> String {
    let mut text = String::with_capacity(typed.len());
    for c in typed.chars() {
        match c {
            c if is_invisible(c) => {}
            '\u{ff20}' | '\u{fe6b}' => text.push('@'),
            // UTS 46 takes these for dots too.
            '\u{3002}' | '\u{ff0e}' | '\u{ff61}' => text.push('.'),
            c if c.is_whitespace() || c.is_control() => text.push(' '),
            c => text.push(c),
        }
    }
    let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    // "info @ esempio.it": a space beside the sign is a slip, not a separator.
    text::replace(&text::replace(&words.join(" "), " @", "@"), "@ ", "@")
}

/// Takes no room, or turns the direction of the text around it.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// The one address of the text. Candidates that are no address are forgiven when there is exactly one that is.
fn sole_address(text: &str, to_ascii: &dyn Fn(&str) -> Option<String>) -> Result<Parts, AddressProblem> {
    let mut found: Option<Parts> = None;
    let mut problem = None;
    for candidate in text.split(BETWEEN).filter(|part| text::has(part, b'@')) {
        match address(candidate, to_ascii) {
            Ok(parts) if found.as_ref().is_some_and(|known| known != &parts) => {
                return Err(AddressProblem::TwoAddresses);
            }
            Ok(parts) => found = Some(parts),
            Err(why) => problem = problem.or(Some(why)),
        }
    }
    found.ok_or(problem.unwrap_or(AddressProblem::NoDomain))
}

fn address(candidate: &str, to_ascii: &dyn Fn(&str) -> Option<String>) -> Result<Parts, AddressProblem> {
    let mut text = candidate.trim_matches(AROUND);
    if let Some(rest) = text.get(..7).filter(|start| start.eq_ignore_ascii_case("mailto:")).and(text.get(7..)) {
        text = text::until(rest, b"?");
    }
    let (local, after) = text.split_once('@').unwrap_or_default();
    let domain = domain(after, to_ascii)?;
    if local.is_empty() {
        return Ok((None, domain));
    }
    if local.len() > LONGEST_LOCAL {
        return Err(AddressProblem::TooLong);
    }
    // RFC 5322 atext, dots, and what is beyond ASCII (RFC 6531). Quoted forms are not for people.
    let known = |c: char| c.is_ascii_alphanumeric() || !c.is_ascii() || text::is_mark(c);
    if local.chars().all(known) { Ok((Some(local.to_owned()), domain)) } else { Err(AddressProblem::BadCharacter) }
}

/// A domain, or a page's address: scheme, path, port and `www.` are dropped.
fn lone_domain(text: &str, to_ascii: &dyn Fn(&str) -> Option<String>) -> Result<Domain, AddressProblem> {
    let text = text.trim_matches(&BETWEEN[1..3]).trim();
    if text.is_empty() {
        return Err(AddressProblem::Empty);
    }
    if text::has(text, b' ') {
        return Err(AddressProblem::Sentence);
    }
    let text = text.trim_matches(AROUND);
    if text.parse::<Ipv6Addr>().is_ok() {
        return Err(AddressProblem::IpAddress);
    }
    let after = text::cut(text, "://").map_or(text, |(_, after)| after);
    let authority = text::until(after, b"/?#");
    let port = text::cut_last(authority, b':').filter(|(_, port)| port.bytes().all(|byte| byte.is_ascii_digit()));
    domain(port.map_or(authority, |(host, _)| host), to_ascii)
}

fn domain(text: &str, to_ascii: &dyn Fn(&str) -> Option<String>) -> Result<Domain, AddressProblem> {
    let text = text.trim_matches(AROUND);
    if text.is_empty() {
        return Err(AddressProblem::NoDomain);
    }
    if text.starts_with('[') || text.parse::<IpAddr>().is_ok() {
        return Err(AddressProblem::IpAddress);
    }
    if !text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.') || !c.is_ascii()) {
        return Err(AddressProblem::BadCharacter);
    }
    let ascii = if text.is_ascii() { Some(text.to_owned()) } else { to_ascii(text) };
    let ascii = ascii.ok_or(AddressProblem::BadCharacter)?.to_ascii_lowercase();
    // A mail domain never begins so; `www.it` is one all the same.
    let rest = ascii.strip_prefix("www.").filter(|rest| text::has(rest, b'.'));
    let name = Name::parse(rest.unwrap_or(&ascii))?;
    let labels: Vec<&str> = name.labels().collect();
    if labels.iter().any(|label| label.starts_with('-') || label.ends_with('-') || text::has(label, b'_')) {
        return Err(AddressProblem::BadCharacter);
    }
    match labels[..] {
        // As browsers do (URL Standard, "ends in a number"): 192.0.2 and 300.1.1.1 are meant as IP addresses.
        [.., last] if last.bytes().all(|byte| byte.is_ascii_digit()) => Err(AddressProblem::IpAddress),
        [_, _, ..] => Ok(Domain { shown: shown(&name, text), name }),
        _ => Err(AddressProblem::SingleLabel),
    }
}

/// In Unicode where it was typed so, and where nothing in it could pass for something else.
fn shown(name: &Name, typed: &str) -> String {
    let unicode = punycode::unicode(name.as_str());
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.') || !(c.is_ascii() || is_invisible(c));
    let fit = !typed.is_ascii() && unicode.chars().all(|c| plain(c) && !c.is_control() && !c.is_whitespace());
    if fit { unicode } else { name.to_string() }
}

#[cfg(test)]
mod tests;
