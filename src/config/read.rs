//! Reading `config.json`: every mistake becomes a warning with its field and its fix, and a default takes its place.

mod check;
mod fields;
mod incidents;
mod reader;

use self::reader::Reader;
use super::{Config, Form, Login, Network, Resolver, Warning};
use crate::json::Json;

#[cfg(not(target_arch = "wasm32"))]
pub use self::fields::documentation;
pub use self::fields::{FIELDS, Field, RESOLVER_FIELDS};
pub(super) use self::incidents::incidents;

impl Default for Config {
    fn default() -> Config {
        let empty = String::new;
        Config {
            operator: empty(),
            website: empty(),
            phone: empty(),
            phone_hours: empty(),
            ticket_url: empty(),
            ticket_email: empty(),
            faq_url: empty(),
            full_mailbox_url: empty(),
            status_file: empty(),
            mail_host: "mail.{domain}".into(),
            incoming_port: 0,
            outgoing_port: 0,
            login: Login::Address,
            webmail_url: "https://mail.{domain}".into(),
            webmail_health_url: empty(),
            mx_hosts: vec!["mail.{domain}".into()],
            mx_gateways: vec![],
            networks: vec![],
            name_servers: vec![],
            resolvers: resolvers(),
            literal_url: "https://1.1.1.1/dns-query".into(),
            resolver_limit: 3000,
            webmail_limit: 6000,
            desk_language: "it".into(),
            languages: vec!["it".into(), "en".into()],
        }
    }
}

/// Four operators whose unfiltered resolvers answer any web page, two of them under European law.
fn resolvers() -> Vec<Resolver> {
    [
        ("Cloudflare", "https://cloudflare-dns.com/dns-query"),
        ("Google", "https://dns.google/dns-query"),
        ("DNS.SB", "https://doh.dns.sb/dns-query"),
        ("CZ.NIC", "https://odvr.nic.cz/doh"),
    ]
    .map(|(name, url)| Resolver {
        name: name.into(),
        operator: name.into(),
        url: url.into(),
        form: Form::Wire,
        only: vec![],
    })
    .into()
}

pub(super) fn read(text: &str) -> (Config, Vec<Warning>) {
    let mut warnings = vec![];
    let json = match object(text) {
        Ok(json) => json,
        Err(why) => return unreadable(&why),
    };
    let mut reader = Reader::new(&json, String::new(), &mut warnings);
    let config = read_fields(&mut reader);
    reader.finish();
    (config, warnings)
}

/// The object that a document is, or what is wrong with it.
fn object(text: &str) -> Result<Json, String> {
    match Json::read(text.trim_start_matches('\u{feff}')) {
        Ok(json @ Json::Object(_)) => Ok(json),
        Ok(json) => Err(format!("is {}; write an object: {{ … }}", json.kind())),
        Err(error) => Err(format!("cannot be read: {error}; correct that place")),
    }
}

/// One warning is enough: what is missing because nothing could be read is not worth another.
fn unreadable(why: &str) -> (Config, Vec<Warning>) {
    let message = format!("{why} (until then, defaults are used)");
    (Config::default(), vec![Warning { field: "config.json".into(), message }])
}

fn read_fields(reader: &mut Reader) -> Config {
    let mut config = Config::default();
    reader.text("operator", &mut config.operator, check::any);
    reader.text("website", &mut config.website, check::page);
    reader.text("phone", &mut config.phone, check::phone);
    reader.text("phone_hours", &mut config.phone_hours, check::any);
    reader.text("ticket_url", &mut config.ticket_url, check::page);
    reader.text("ticket_email", &mut config.ticket_email, check::email);
    reader.text("faq_url", &mut config.faq_url, check::page);
    reader.text("full_mailbox_url", &mut config.full_mailbox_url, check::page);
    reader.text("status_file", &mut config.status_file, check::beside);
    reader.text("mail_host", &mut config.mail_host, check::host);
    reader.number("incoming_port", &mut config.incoming_port, is_incoming, "993, 143, 995 or 110");
    reader.number("outgoing_port", &mut config.outgoing_port, is_outgoing, "465 or 587");
    let mut login = String::new();
    reader.text("login", &mut login, check::login);
    if login == "local" {
        config.login = Login::Local;
    }
    reader.text("webmail_url", &mut config.webmail_url, check::page);
    reader.text("webmail_health_url", &mut config.webmail_health_url, check::page);
    reader.texts("mx_hosts", &mut config.mx_hosts, check::host_pattern);
    reader.texts("mx_gateways", &mut config.mx_gateways, check::host_pattern);
    config.networks = networks(reader);
    reader.texts("name_servers", &mut config.name_servers, check::host_pattern);
    read_resolvers(reader, &mut config.resolvers);
    reader.text("literal_url", &mut config.literal_url, check::literal);
    reader.number("resolver_limit", &mut config.resolver_limit, is_limit, LIMIT);
    reader.number("webmail_limit", &mut config.webmail_limit, is_limit, LIMIT);
    reader.text("desk_language", &mut config.desk_language, check::language);
    reader.texts("languages", &mut config.languages, check::language);
    settle(&mut config, reader);
    config
}

const LIMIT: &str = "milliseconds from 500 to 10000";

fn is_limit(milliseconds: u32) -> bool {
    (500..=10_000).contains(&milliseconds)
}

/// Ports of encrypted mail (RFC 8314 §3), or none.
fn is_incoming(port: u32) -> bool {
    matches!(port, 0 | 110 | 143 | 993 | 995)
}

fn is_outgoing(port: u32) -> bool {
    matches!(port, 0 | 465 | 587)
}

/// Mistakes that only show when fields are seen together, or that an empty field makes.
fn settle(config: &mut Config, reader: &mut Reader) {
    if config.operator.trim().is_empty() {
        reader.warn("operator", "is empty; write the name your customers know you by");
    }
    if config.mail_host.is_empty() {
        reader.warn("mail_host", "is empty; the default is used");
        config.mail_host = Config::default().mail_host;
    }
    if (config.incoming_port == 0) != (config.outgoing_port == 0) {
        reader.warn("incoming_port", "and outgoing_port: one is missing, so no settings are offered; write both");
    }
    if config.mx_hosts.is_empty() {
        reader.warn("mx_hosts", "is empty, so no exchange can be called yours; write for instance [\"mail.{domain}\"]");
    }
    if config.languages.is_empty() {
        reader.warn("languages", "is empty; the default is used");
        config.languages = Config::default().languages;
    }
    if !config.languages.contains(&config.desk_language) {
        let known = config.languages.join(", ");
        reader.warn(
            "desk_language",
            &format!("is \"{}\", which is not in languages; write one of {known}", config.desk_language),
        );
        config.desk_language.clone_from(&config.languages[0]);
    }
}

/// `null` says on purpose that the networks are not known, and is quiet; whoever leaves them out or empty is told
/// what that costs.
fn networks(reader: &mut Reader) -> Vec<Network> {
    if reader.is_null("networks") {
        return vec![];
    }
    let mut texts = vec![];
    reader.texts("networks", &mut texts, check::network);
    if texts.is_empty() {
        let cost = "is empty, so whether a server is yours can be told by its name only";
        reader.warn("networks", &format!("{cost}; list your networks, or write null if they are not to be used"));
    }
    texts.iter().filter_map(|text| Network::parse(text)).collect()
}

fn read_resolvers(reader: &mut Reader, into: &mut Vec<Resolver>) {
    let Some(items) = reader.list("resolvers") else { return };
    let mut resolvers: Vec<Resolver> = vec![];
    for (index, item) in items.iter().enumerate() {
        let mut reader = reader.inside(item, format!("resolvers[{index}]"));
        if let Some(mut found) = resolver(&mut reader) {
            // "google" is no second witness beside "Google".
            let same = |known: &&Resolver| known.operator.eq_ignore_ascii_case(&found.operator);
            if let Some(known) = resolvers.iter().find(same) {
                found.operator.clone_from(&known.operator);
            }
            resolvers.push(found);
        }
        reader.finish();
    }
    if resolvers.is_empty() {
        reader.warn("resolvers", "names no usable resolver; the default ones are used");
        return;
    }
    for (general, only) in [(true, ""), (false, " with \"only\"")] {
        let mut group = resolvers.iter().filter(|one| one.only.is_empty() == general);
        if let Some(first) = group.next()
            && group.all(|one| one.operator == first.operator)
        {
            let why = "nothing can be called broken with one witness";
            reader.warn("resolvers", &format!("has one operator{only}; add a resolver of another, since {why}"));
        }
    }
    *into = resolvers;
}

/// `None` if there is no usable address: the resolver is left out.
fn resolver(reader: &mut Reader) -> Option<Resolver> {
    let (mut url, mut form, mut only) = (String::new(), String::new(), vec![]);
    reader.text("url", &mut url, check::resolver);
    let mut name = check::authority(&url).to_owned();
    reader.text("name", &mut name, check::any);
    let mut operator = name.clone();
    reader.text("operator", &mut operator, check::any);
    reader.text("form", &mut form, check::form);
    reader.texts("only", &mut only, check::suffix);
    if url.is_empty() {
        reader.warn("url", "is missing or unusable, so this resolver is left out; write https://…");
        return None;
    }
    let form = if form == "json" { Form::Json } else { Form::Wire };
    Some(Resolver { name, operator, url, form, only })
}

#[cfg(test)]
mod tests;
