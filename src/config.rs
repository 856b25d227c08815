//! Everything about the operator, read from `config.json`.
//!
//! Reading never fails: what is wrong yields a warning that names the field and the fix, and a default. A host page
//! is never broken by a mistake in its configuration.

mod incident;
mod network;
mod read;

pub use incident::{Gravity, Incident, Incidents};
pub use network::Network;
#[cfg(not(target_arch = "wasm32"))]
pub use read::documentation;
pub use read::{FIELDS, Field, RESOLVER_FIELDS};

use crate::dns::Name;
use crate::text;

/// The operator's facts. `{domain}` in a text stands for the person's domain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// The operator's name, as customers know it.
    pub operator: String,
    /// The page that a device without mail is asked to open, to see whether it is online.
    pub website: String,
    /// The toll-free number, shown only to customers with maintenance on a dedicated server.
    pub phone: String,
    /// When the phone is answered; empty where unknown.
    pub phone_hours: String,
    /// The operator's ticket page, opened in a new tab.
    pub ticket_url: String,
    /// The address tickets are mailed to; empty where there is none.
    pub ticket_email: String,
    /// The FAQ article this widget stands for.
    pub faq_url: String,
    /// The FAQ article about a full mailbox.
    pub full_mailbox_url: String,
    /// What is told of incidents: a file in the widget's own folder; empty where there is none.
    pub status_file: String,
    /// The host of incoming and outgoing mail: `mail.{domain}`.
    pub mail_host: String,
    /// The port of incoming mail, which also tells IMAP from POP3 and how the connection is encrypted; 0: not told.
    pub incoming_port: u32,
    /// The port of outgoing mail; 0: not told.
    pub outgoing_port: u32,
    /// What the servers call the person.
    pub login: Login,
    /// The webmail: `https://mail.{domain}`.
    pub webmail_url: String,
    /// A page of the webmail's that other pages may read, and that answers with an error when the webmail is not well;
    /// empty where there is none.
    pub webmail_health_url: String,
    /// The operator's exchanges: exact names, `*.suffix`, `{domain}` allowed.
    pub mx_hosts: Vec<String>,
    /// Filtering gateways customers may put in front of the operator's exchanges: suffixes.
    pub mx_gateways: Vec<String>,
    /// The operator's networks.
    pub networks: Vec<Network>,
    /// The operator's name servers: exact names or `*.suffix`.
    pub name_servers: Vec<String>,
    /// The resolvers, in order of preference. Two operators at least, or nothing can be called broken.
    pub resolvers: Vec<Resolver>,
    /// A resolver by its IP address, to tell a network without names from no network; empty: none is asked.
    pub literal_url: String,
    /// Milliseconds one try at a resolver may take.
    pub resolver_limit: u32,
    /// Milliseconds one try at the webmail may take.
    pub webmail_limit: u32,
    /// The language of the operator's desk: a ticket in another language carries a twin in this one.
    pub desk_language: String,
    /// The languages with a complete locale.
    pub languages: Vec<String>,
}

/// One resolver that can be asked over HTTPS.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Resolver {
    /// Its name in evidence: `Cloudflare`.
    pub name: String,
    /// Who runs it: two resolvers of one operator are no two witnesses.
    pub operator: String,
    /// Its address, without a query.
    pub url: String,
    /// The form of its messages.
    pub form: Form,
    /// If not empty, it is asked only about names under these suffixes, and no other resolver is.
    pub only: Vec<String>,
}

/// What the servers call the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Login {
    /// The whole address.
    #[default]
    Address,
    /// What stands before the @.
    Local,
}

/// The form of a resolver's messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Form {
    /// RFC 8484: the DNS wire format.
    #[default]
    Wire,
    /// The JSON that Google and Cloudflare agree on in outline.
    Json,
}

/// A mistake in a document of the operator's, and its fix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// Where: `resolvers[1].url`.
    pub field: String,
    /// What is wrong and what to write instead.
    pub message: String,
}

impl std::fmt::Display for Warning {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "{}: {}", self.field, self.message)
    }
}

impl Config {
    /// Reads a configuration; see the module's first lines.
    pub fn read(text: &str) -> (Config, Vec<Warning>) {
        read::read(text)
    }

    /// A text of the configuration for this domain.
    pub fn for_domain(text: &str, domain: &Name) -> String {
        text::replace(text, "{domain}", domain.as_str())
    }

    /// Scheme, host and port of an address: what a page's security policy names.
    pub fn origin(url: &str) -> &str {
        let Some((_, rest)) = text::cut(url, "//") else { return "" };
        &url[..url.len() - rest.len() + text::until(rest, b"/?#").len()]
    }

    /// True if `host` is one of the operator's exchanges for `domain`.
    pub fn is_our_exchange(&self, host: &Name, domain: &Name) -> bool {
        self.mx_hosts.iter().any(|pattern| matches_host(&Config::for_domain(pattern, domain), host))
    }

    /// The exchange an MX record should name; `None` where only suffixes are configured.
    pub fn named_exchange(&self, domain: &Name) -> Option<String> {
        let named = self.mx_hosts.iter().find(|host| !host.starts_with("*."));
        named.map(|host| Config::for_domain(host, domain))
    }

    /// The same as texts take it: `unknown` where there is none.
    pub fn our_exchange(&self, domain: &Name) -> String {
        self.named_exchange(domain).unwrap_or_else(|| "unknown".into())
    }

    /// True if `host` is a filtering gateway the operator allows.
    pub fn is_gateway(&self, host: &Name) -> bool {
        self.mx_gateways.iter().any(|suffix| host.is_under(suffix.strip_prefix("*.").unwrap_or(suffix)))
    }

    /// True if `host` is one of these: exact names or `*.suffix`.
    pub fn is_one_of(patterns: &[String], host: &Name) -> bool {
        patterns.iter().any(|pattern| matches_host(pattern, host))
    }

    /// True if the address is in the operator's networks.
    pub fn is_our_address(&self, address: std::net::IpAddr) -> bool {
        self.networks.iter().any(|network| network.contains(address))
    }
}

/// `*.suffix` matches every name below the suffix; anything else matches itself.
fn matches_host(pattern: &str, host: &Name) -> bool {
    match pattern.strip_prefix("*.") {
        Some(suffix) => host.is_under(suffix) && host.as_str().len() > suffix.len(),
        None => host.as_str().eq_ignore_ascii_case(pattern.trim_end_matches('.')),
    }
}
