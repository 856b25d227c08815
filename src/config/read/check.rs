//! What each kind of text must look like. A check says what is wrong and what to write instead.

use std::net::{Ipv4Addr, Ipv6Addr};

use crate::address;
use crate::config::Network;
use crate::dns::Name;
use crate::moment::Moment;
use crate::text;

/// What is wrong, and the fix.
pub(super) struct Mistake(pub(super) &'static str, pub(super) &'static str);

/// Judges a text that is not empty.
pub(super) type Check = fn(&str) -> Result<(), Mistake>;

fn must(holds: bool, what: &'static str, fix: &'static str) -> Result<(), Mistake> {
    if holds { Ok(()) } else { Err(Mistake(what, fix)) }
}

/// Texts that are only shown.
pub(super) fn any(text: &str) -> Result<(), Mistake> {
    must(!text.contains(char::is_control), "has control characters", "write it on one line")
}

/// A page to open: `https:`, `http:` or relative to the page that embeds us. Never `javascript:` and its like.
pub(super) fn page(text: &str) -> Result<(), Mistake> {
    let filled = text::replace(text, "{domain}", "example.org");
    let fix = "write https://… or a path such as /support";
    must(filled.chars().all(is_url_char), "has a character no address has", fix)?;
    let relative = !text::has(text::until(&filled, b"/?#"), b':');
    must(relative || is_web(&filled).is_some(), "is no web address", fix)
}

/// The same of somebody else's, by `https:` alone.
pub(super) fn secure(text: &str) -> Result<(), Mistake> {
    page(text)?;
    must(text.as_bytes().starts_with(b"https:"), "is no https address", "write https://…")
}

/// A file in the widget's own folder: a plain name.
pub(super) fn beside(text: &str) -> Result<(), Mistake> {
    must(Name::parse(text).is_ok(), "is no file beside the widget", "write status.json")
}

/// A moment with its distance from UTC.
pub(super) fn moment(text: &str) -> Result<(), Mistake> {
    let fix = "write for instance 2026-11-30T18:00:00+01:00, or …T17:00:00Z";
    must(Moment::from_rfc3339(text).is_some(), "is no time (RFC 3339)", fix)
}

/// A resolver: `https:`, or `http:` to this very machine, without query text that would swallow ours.
pub(super) fn resolver(text: &str) -> Result<(), Mistake> {
    let fix = "write an https:// address (http:// only for 127.0.0.1, [::1] or localhost)";
    must(text.chars().all(is_url_char) && !text::has(text, b'#'), "has a character no resolver's address has", fix)?;
    let scheme = is_web(text);
    let loopback = scheme == Some("http") && is_loopback(host_of(authority(text)));
    must(scheme == Some("https") || loopback, "is no address a page may ask", fix)
}

/// The same by its IP address.
pub(super) fn literal(text: &str) -> Result<(), Mistake> {
    resolver(text)?;
    let host = host_of(authority(text));
    let fix = "write for instance https://1.1.1.1/dns-query, or leave it empty";
    // In brackets there is nothing else: that was looked at with the rest of the address.
    let number = host.as_bytes().starts_with(b"[") || host.parse::<Ipv4Addr>().is_ok();
    must(number, "has a name where the IP address belongs", fix)
}

/// The host of incoming mail: `mail.{domain}`.
pub(super) fn host(text: &str) -> Result<(), Mistake> {
    must(is_host(text), "is no host name", "write mail.{domain} or mail.example.org")
}

/// An exact name, or `*.suffix`.
pub(super) fn host_pattern(text: &str) -> Result<(), Mistake> {
    let fix = "write mail.{domain}, mx.example.org or *.example.org";
    must(is_host(text.strip_prefix("*.").unwrap_or(text)), "is no host pattern", fix)
}

/// A network in CIDR notation.
pub(super) fn network(text: &str) -> Result<(), Mistake> {
    must(Network::parse(text).is_some(), "is no network", "write 192.0.2.0/24 or 2001:db8::/32")
}

/// A domain under which a resolver is asked: `test`, `example.org`.
pub(super) fn suffix(text: &str) -> Result<(), Mistake> {
    must(Name::parse(text).is_ok(), "is no domain", "write for instance \"example.org\"")
}

/// A telephone number as people write it.
pub(super) fn phone(text: &str) -> Result<(), Mistake> {
    let known = text.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '+' | '-' | '(' | ')' | '.' | '/'));
    let digits = text.chars().filter(char::is_ascii_digit).count();
    must(
        known && (3..=17).contains(&digits),
        "is no telephone number",
        "write digits and spaces, for instance 800 000000",
    )
}

/// The address tickets are mailed to.
pub(super) fn email(text: &str) -> Result<(), Mistake> {
    let is_address =
        address::read(text, &|_| None).is_ok_and(|address| address.local.is_some() && address.shown == text);
    must(is_address, "is no mail address", "write for instance support@example.org")
}

/// A language tag (RFC 5646, in outline).
pub(super) fn language(text: &str) -> Result<(), Mistake> {
    let tag = (2..=35).contains(&text.len())
        && text
            .split('-')
            .all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    must(tag, "is no language", "write for instance \"it\" or \"en\"")
}

/// The form of a resolver's messages.
pub(super) fn form(text: &str) -> Result<(), Mistake> {
    must(matches!(text, "wire" | "json"), "is no form of messages", "write \"wire\" (RFC 8484) or \"json\"")
}

/// What the servers call the person.
pub(super) fn login(text: &str) -> Result<(), Mistake> {
    must(matches!(text, "address" | "local"), "is no kind of login", "write \"address\" or \"local\"")
}

/// `host:port` of an address.
pub(super) fn authority(url: &str) -> &str {
    let after = text::cut(url, "//").map_or("", |(_, after)| after);
    text::until(after, b"/?#")
}

/// A foreign text, fit for a line of the console.
pub(super) fn shown(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(60).collect()
}

/// What to do about a field that is not among the known ones.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn unknown(field: &str, known: &[&str]) -> String {
    match nearest(field, known) {
        Some(near) => format!("is not known; did you mean \"{near}\"?"),
        None => format!("is not known; remove it, or write one of {}", known.join(", ")),
    }
}

/// The same, in fewer bytes: `mail-doctor config check` knows better.
#[cfg(target_arch = "wasm32")]
pub(super) fn unknown(_: &str, _: &[&str]) -> String {
    "is not known; remove it".into()
}

/// The known name fewest letters away, if it is near enough to be meant.
#[cfg(not(target_arch = "wasm32"))]
fn nearest<'a>(typed: &str, known: &[&'a str]) -> Option<&'a str> {
    let typed: Vec<char> = typed.to_ascii_lowercase().replace('-', "_").chars().collect();
    let begins =
        |name: &str| typed.len() >= 3 && name.chars().zip(&typed).filter(|(a, b)| a == *b).count() == typed.len();
    let far = |name: &&'a str| (if begins(name) { 0 } else { distance(&typed, name) }, name.len(), *name);
    let near = known.iter().map(far).min()?;
    (near.0 <= 1 + near.1 / 4).then_some(near.2)
}

/// Levenshtein's distance: letters to add, drop or change.
#[cfg(not(target_arch = "wasm32"))]
fn distance(typed: &[char], name: &str) -> usize {
    let mut row: Vec<usize> = (0..=typed.len()).collect();
    for (line, letter) in name.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = line + 1;
        for (column, typed) in typed.iter().enumerate() {
            let change = diagonal + usize::from(*typed != letter);
            diagonal = row[column + 1];
            row[column + 1] = change.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row.last().copied().unwrap_or_default()
}

fn is_url_char(c: char) -> bool {
    c.is_ascii_graphic() && !matches!(c, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}')
}

/// The scheme of an absolute web address with a usable authority.
fn is_web(text: &str) -> Option<&'static str> {
    let scheme = ["https", "http"].into_iter().find(|scheme| {
        text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
            && text[scheme.len()..].starts_with("://")
    })?;
    let authority = authority(text);
    let host = host_of(authority);
    let port = &authority[host.len()..];
    let literal = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    let is_host = literal.map_or_else(|| Name::parse(host).is_ok(), |inner| inner.parse::<Ipv6Addr>().is_ok());
    let is_port = port.is_empty()
        || port.strip_prefix(':').is_some_and(|port| text::number(port).is_some_and(|port| port < 1 << 16));
    (is_host && is_port).then_some(scheme)
}

fn host_of(authority: &str) -> &str {
    let end = authority.find(']').map_or_else(|| authority.find(':').unwrap_or(authority.len()), |bracket| bracket + 1);
    &authority[..end]
}

fn is_loopback(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost")
        || host == "[::1]"
        || host.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback())
}

fn is_host(text: &str) -> bool {
    let filled = text::replace(text, "{domain}", "example.org");
    Name::parse(&filled).is_ok_and(|name| name.labels().count() > 1)
}
