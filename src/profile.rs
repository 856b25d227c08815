//! Settings of a mailbox as files that programs read: Apple's configuration profile, and the document by which
//! Thunderbird and others set themselves up. How they are written stands in `www/locales/settings.ftl`.
//!
//! Made here, from the configuration and the address that was given: neither leaves the device but as the person's own
//! file. Neither holds a password, and neither is signed: a browser has no key to sign with, and whoever opens the
//! profile is told so by the device.

use crate::config::{Config, Login};
use crate::language::{Arg, Messages};
use crate::text;

/// Which of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A configuration profile for iPhone, iPad and Mac. What is left out of it (the name, the password, an address that
    /// was not given) the device asks for.
    Apple,
    /// A client configuration, version 1.1, for Thunderbird and those that read the same: one for the whole domain.
    Autoconfig,
}

/// What is known of the mailbox.
#[derive(Clone, Copy, Debug)]
pub struct Mailbox<'a> {
    /// The domain, as looked up.
    pub domain: &'a str,
    /// What stands before the @; empty where it was not given.
    pub local: &'a str,
    /// The host of incoming and outgoing mail.
    pub host: &'a str,
    /// The operator.
    pub config: &'a Config,
}

/// A file to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name.
    pub name: &'static str,
    /// Its media type.
    pub kind: &'static str,
    /// What is in it.
    pub text: String,
}

impl File {
    /// A ticket.
    pub fn ticket(text: String) -> File {
        File { name: "ticket.txt", kind: "text/plain;charset=utf-8", text }
    }
}

/// How a connection to a mail server is encrypted: with STARTTLS on its plain ports, elsewhere from the first octet (RFC
/// 8314 §3).
pub fn security(port: u32) -> &'static str {
    if matches!(port, 110 | 143 | 587) { "STARTTLS" } else { "SSL/TLS" }
}

impl Format {
    /// The file for this mailbox, with what it tells the person in the language of these words.
    pub fn file(self, mailbox: &Mailbox, words: &Messages) -> File {
        let (id, name, kind) = match self {
            Format::Apple => ("profile-file", "mail.mobileconfig", "application/x-apple-aspen-config"),
            Format::Autoconfig => ("autoconfig-file", "config-v1.1.xml", "text/xml;charset=utf-8"),
        };
        let Mailbox { domain, local, host, config } = *mailbox;
        let address = if local.is_empty() { String::new() } else { [local, "@", domain].concat() };
        let title = [config.operator.as_str(), ": ", if local.is_empty() { domain } else { &address }].concat();
        let of = [&title, "\n", host].concat();
        let mut values = Vec::new();
        for (name, value) in &[
            ("operator", config.operator.as_str()),
            ("title", &title),
            ("domain", domain),
            ("local", local),
            ("address", &address),
            ("given", if local.is_empty() { "no" } else { "yes" }),
            ("login", if config.login == Login::Local { "local" } else { "address" }),
            ("host", host),
            ("protocol", if matches!(config.incoming_port, 110 | 995) { "pop" } else { "imap" }),
            ("incoming_port", &config.incoming_port.to_string()),
            ("outgoing_port", &config.outgoing_port.to_string()),
            ("incoming_security", security(config.incoming_port)),
            ("outgoing_security", security(config.outgoing_port)),
            ("profile_id", &uuid("1", &of)),
            ("account_id", &uuid("2", &of)),
        ] {
            values.push((*name, escaped(value)));
        }
        let mut args = Vec::new();
        for (name, value) in &values {
            args.push((*name, Arg::Text(value)));
        }
        File { name, kind, text: words.format(id, &args) }
    }
}

/// Text for XML 1.0: without the characters that it cannot hold (§2.2), even escaped.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\0'..=' ' => escaped.push(' '),
            '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => escaped.push(c),
        }
    }
    escaped
}

/// A UUID that is the same for the same text: version 8 (RFC 9562 §5.8), whose octets are the maker's own affair. The same
/// mailbox gives the same profile, which takes the place of the one before.
fn uuid(kind: &str, of: &str) -> String {
    let half = |half: &str| text::fingerprint(&[half, kind, of].concat());
    let halves = [half("a"), half("b")];
    let mut uuid = String::new();
    for place in 0..32 {
        if matches!(place, 8 | 12 | 16 | 20) {
            uuid.push('-');
        }
        let digit = match (halves[place / 16] >> (place % 16 * 4)) & 0xf {
            _ if place == 12 => 8,
            digit if place == 16 => digit & 3 | 8,
            digit => digit,
        };
        uuid.push(char::from(b"0123456789ABCDEF"[usize::try_from(digit).unwrap_or_default()]));
    }
    uuid
}

#[cfg(test)]
mod tests;
