//! Reading `config.json`: every mistake becomes a warning with its field and its fix, and a default takes its place.

mod check;
mod fields;
mod reader;

use self::check::Mistake;
use self::reader::Reader;
use super::{Config, Form, Network, Resolver, Warning};
use crate::json::Json;

#[cfg(not(target_arch = "wasm32"))]
pub use self::fields::documentation;
pub use self::fields::{FIELDS, Field, RESOLVER_FIELDS};

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
            mail_host: "mail.{domain}".into(),
            webmail_url: "https://mail.{domain}".into(),
            mx_hosts: vec!["mail.{domain}".into()],
            mx_gateways: vec![],
            networks: vec![],
            name_servers: vec![],
            resolvers: resolvers(),
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
    let json = match Json::read(text.trim_start_matches('\u{feff}')) {
        Ok(json @ Json::Object(_)) => json,
        Ok(json) => return unreadable(&format!("is {}; write an object: {{ \"operator\": … }}", json.kind())),
        Err(error) => return unreadable(&format!("cannot be read: {error}; correct that place")),
    };
    let mut reader = Reader::new(&json, String::new(), &mut warnings);
    let config = read_fields(&mut reader);
    reader.finish();
    (config, warnings)
}

/// One warning is enough: what is missing because nothing could be read is not worth another.
fn unreadable(why: &str) -> (Config, Vec<Warning>) {
    let message = format!("{why} (until then, defaults are used)");
    (Config::default(), vec![Warning { field: "config.json".into(), message }])
}

fn read_fields(reader: &mut Reader) -> Config {
    let default = Config::default();
    let config = Config {
        operator: reader.text("operator", default.operator, check::any),
        website: reader.text("website", default.website, check::page),
        phone: reader.text("phone", default.phone, check::phone),
        phone_hours: reader.text("phone_hours", default.phone_hours, check::any),
        ticket_url: reader.text("ticket_url", default.ticket_url, check::page),
        ticket_email: reader.text("ticket_email", default.ticket_email, check::email),
        faq_url: reader.text("faq_url", default.faq_url, check::page),
        full_mailbox_url: reader.text("full_mailbox_url", default.full_mailbox_url, check::page),
        mail_host: reader.text("mail_host", default.mail_host, check::host),
        webmail_url: reader.text("webmail_url", default.webmail_url, check::page),
        mx_hosts: reader.texts("mx_hosts", default.mx_hosts, check::host_pattern),
        mx_gateways: reader.texts("mx_gateways", default.mx_gateways, check::host_pattern),
        networks: networks(reader),
        name_servers: reader.texts("name_servers", default.name_servers, check::host_pattern),
        resolvers: read_resolvers(reader, default.resolvers),
        resolver_limit: reader.limit("resolver_limit", default.resolver_limit),
        webmail_limit: reader.limit("webmail_limit", default.webmail_limit),
        desk_language: reader.text("desk_language", default.desk_language, check::language),
        languages: reader.texts("languages", default.languages, check::language),
    };
    settle(config, reader)
}

/// Mistakes that only show when fields are seen together, or that an empty field makes.
fn settle(mut config: Config, reader: &mut Reader) -> Config {
    let default = Config::default();
    if config.operator.trim().is_empty() {
        reader.warn("operator", "is empty; write the name your customers know you by");
    }
    if config.mail_host.is_empty() {
        reader.warn("mail_host", "is empty; the default is used");
        config.mail_host = default.mail_host;
    }
    if config.mx_hosts.is_empty() {
        reader.warn("mx_hosts", "is empty, so no exchange can be called yours; write for instance [\"mail.{domain}\"]");
    }
    if config.languages.is_empty() {
        reader.warn("languages", "is empty; the default is used");
        config.languages = default.languages;
    }
    if !config.languages.contains(&config.desk_language) {
        let known = config.languages.join(", ");
        reader.warn(
            "desk_language",
            &format!("is \"{}\", which is not in languages; write one of {known}", config.desk_language),
        );
        config.desk_language.clone_from(&config.languages[0]);
    }
    config
}

/// `null` says on purpose that the networks are not known, and is quiet; whoever leaves them out or empty is told
/// what that costs.
fn networks(reader: &mut Reader) -> Vec<Network> {
    if reader.is_null("networks") {
        return vec![];
    }
    let is_network: fn(&str) -> Result<(), Mistake> =
        |text| Network::parse(text).map(|_| ()).ok_or(Mistake("is no network", "write 192.0.2.0/24 or 2001:db8::/32"));
    let texts = reader.texts("networks", vec![], is_network);
    if texts.is_empty() {
        let cost = "is empty, so whether a server is yours can be told by its name only";
        reader.warn("networks", &format!("{cost}; list your networks, or write null if they are not to be used"));
    }
    texts.iter().filter_map(|text| Network::parse(text)).collect()
}

fn read_resolvers(reader: &mut Reader, default: Vec<Resolver>) -> Vec<Resolver> {
    let Some(items) = reader.list("resolvers") else { return default };
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
        return default;
    }
    let (special, general): (Vec<_>, Vec<_>) = resolvers.iter().partition(|resolver| !resolver.only.is_empty());
    for group in [general, special] {
        if !group.is_empty() && group.iter().all(|one| one.operator == group[0].operator) {
            let only = if group[0].only.is_empty() { "" } else { " with \"only\"" };
            let why = "nothing can be called broken with one witness";
            reader.warn("resolvers", &format!("has one operator{only}; add a resolver of another, since {why}"));
        }
    }
    resolvers
}

/// `None` if there is no usable address: the resolver is left out.
fn resolver(reader: &mut Reader) -> Option<Resolver> {
    let url = reader.text("url", String::new(), check::resolver);
    let name = reader.text("name", check::authority(&url).to_owned(), check::any);
    let operator = reader.text("operator", name.clone(), check::any);
    let form = reader.text("form", "wire".into(), check::form);
    let only = reader.texts("only", vec![], check::suffix);
    if url.is_empty() {
        reader.warn("url", "is missing or unusable, so this resolver is left out; write https://…");
        return None;
    }
    let form = if form == "json" { Form::Json } else { Form::Wire };
    Some(Resolver { name, operator, url, form, only })
}

#[cfg(test)]
mod tests;
