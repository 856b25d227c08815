//! checkdmarc, asked through `ask_checkdmarc.py` about name servers, the seal and mail servers. What it says of SPF and
//! DMARC is about sending, and is not asked.

use super::document::ids;
use super::expect::Area;
use super::judge::Heard;
use super::{OPERATOR, read};
use crate::project::Project;
use crate::{Result, process};
use mail_doctor::json::Json;
use std::path::Path;

/// What a message amounts to.
#[derive(Clone, Copy)]
pub enum Weight {
    /// A fault in receiving mail.
    Claim(&'static [Area]),
    /// The same, if it is about the domain itself; about any other name, the fault of a mail server.
    About(&'static [Area]),
    /// True, but no fault in receiving: shown, not counted.
    Note,
    /// About sending, about what this DNS has not, or about the tool's own work.
    Noise,
}

impl Weight {
    /// In the document.
    pub fn told(self) -> String {
        match self {
            Claim(areas) => ids(areas),
            About(areas) => format!("{}; of a mail server, {}", ids(areas), Exchange.id()),
            Note => "not counted".into(),
            Noise => "not shown".into(),
        }
    }
}

use Area::{Absent, Exchange, Foreign, Seal, Servers};
use Weight::{About, Claim, Noise, Note};

/// A part of each message it can give, our word for it, its weight. The first that fits counts.
pub const MESSAGES: &[(&str, &str, Weight)] = &[
    ("Unapproved MX hostname", "unapproved MX", Claim(&[Foreign])),
    ("has a null MX record", "null MX", Claim(&[Exchange])),
    ("advertises a null MX record", "null MX beside others", Claim(&[Exchange])),
    ("is malformed: a root", "malformed MX", Claim(&[Exchange])),
    ("has no MX records", "no MX", Claim(&[Exchange])),
    ("points at the IP address", "MX is an IP address", Claim(&[Exchange])),
    ("is not valid hostname syntax", "MX is no host name", Claim(&[Exchange])),
    ("does not have any A or AAAA DNS records", "MX without address", Claim(&[Exchange])),
    ("is a CNAME alias", "MX is an alias", Note),
    ("is listed in multiple MX records", "MX twice", Note),
    (" does not exist.", "does not exist", About(&[Absent])),
    ("answered SERVFAIL", "SERVFAIL", About(&[Servers])),
    ("answered REFUSED", "REFUSED", Note),
    ("resolution lifetime expired", "timed out", Note),
    ("does not respond to the question asked", "unreadable reply", Note),
    (" is broken: ", "DNSSEC is broken", Claim(&[Seal])),
    ("does not verify against the", "signature does not verify", Claim(&[Seal])),
    ("Could not check DNSSEC", "", Noise),
    ("publishes a DNSKEY record, but its parent", "", Noise),
    ("does not have any reverse DNS", "", Noise),
    ("The reverse DNS of", "", Noise),
    ("failed to answer a query; the other configured", "", Noise),
];

/// What it says of a domain.
pub fn ask(project: &Project, python: &Path, domain: &str, resolvers: &[String]) -> Result<Vec<Heard>> {
    let script = project.root.join("xtask/src/compare/ask_checkdmarc.py");
    let mut command = process::program(python);
    command.arg(script).args([domain, &hosts(domain)?.join(",")]).args(resolvers);
    let said = read(&mut command)?;
    heard(domain, said.items().iter().filter_map(Json::text))
}

/// The operator's mail servers for a domain, which it is told to approve of.
fn hosts(domain: &str) -> Result<Vec<String>> {
    let operator = Json::read(OPERATOR)?;
    let hosts = operator.items_at("mx_hosts");
    Ok(hosts.iter().filter_map(Json::text).map(|host| host.replace("{domain}", domain)).collect())
}

fn heard<'a>(domain: &str, messages: impl Iterator<Item = &'a str>) -> Result<Vec<Heard>> {
    let mut all = Vec::new();
    for message in messages {
        let place = MESSAGES.iter().find(|(part, ..)| message.contains(part));
        let (_, label, weight) = place.ok_or_else(|| {
            format!("give this message of checkdmarc a place in xtask/src/compare/checkdmarc.rs: {message}")
        })?;
        match *weight {
            Claim(areas) => Heard::new(*label, areas).once(&mut all),
            About(areas) if is_about(message, domain) => Heard::new(*label, areas).once(&mut all),
            About(_) => Heard::new(format!("MX: {label}"), &[Exchange]).once(&mut all),
            Note => Heard::new(*label, &[]).once(&mut all),
            Noise => {}
        }
    }
    Ok(all)
}

fn is_about(message: &str, domain: &str) -> bool {
    message.contains(&format!(" {domain} ")) || message.contains(&format!(" {domain}. "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(message: &str) -> Result<Vec<Heard>> {
        heard("a.test", [message, message].into_iter())
    }

    fn one(label: &str, claims: &'static [Area]) -> Vec<Heard> {
        vec![Heard::new(label, claims)]
    }

    #[test]
    fn a_message_is_known_by_its_words_and_said_once() {
        assert_eq!(of("Unapproved MX hostname: mx.b.test"), Ok(one("unapproved MX", &[Foreign])));
        assert_eq!(of("MX x is a CNAME alias for y"), Ok(one("MX is an alias", &[])));
        assert_eq!(of("192.0.2.1 does not have any reverse DNS (PTR) records"), Ok(vec![]));
    }

    #[test]
    fn a_name_that_fails_is_the_domain_or_its_mail_server() {
        assert_eq!(of("The domain a.test does not exist."), Ok(one("does not exist", &[Absent])));
        assert_eq!(of("The domain mx.a.test does not exist."), Ok(one("MX: does not exist", &[Exchange])));
        let failed = |name| format!("All failed to answer the query {name}. IN MX: Server x answered SERVFAIL; ...");
        assert_eq!(of(&failed("a.test")), Ok(one("SERVFAIL", &[Servers])));
        assert_eq!(of(&failed("mail.a.test")), Ok(one("MX: SERVFAIL", &[Exchange])));
    }

    #[test]
    fn a_resolver_that_refuses_speaks_of_itself() {
        assert_eq!(
            of("All failed to answer the query a.test. IN MX: Server x answered REFUSED"),
            Ok(one("REFUSED", &[]))
        );
    }

    #[test]
    fn a_message_without_a_place_is_quoted() {
        assert!(of("the moon is full").is_err_and(|message| message.ends_with("the moon is full")));
    }

    #[test]
    fn it_is_told_the_operator_s_hosts() {
        assert_eq!(hosts("a.test"), Ok(vec!["mail.a.test".to_owned(), "mx1.a.test".to_owned()]));
    }
}
