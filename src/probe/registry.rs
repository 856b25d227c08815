//! What a registry says about a domain (RDAP, RFC 9083), and which registry to ask.

use crate::dns::Name;
use crate::json::Json;
use crate::moment::{Moment, Zone};
use crate::text;

/// Which registry to ask about a domain: IANA's bootstrap (RFC 9224), bundled, in part.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Registries {
    /// Top-level domains, separated by spaces, and the address their entries stand under.
    services: Vec<(String, String)>,
    /// Top-level domains without such a service, and their registry's page for people.
    pages: Vec<(String, String)>,
}

impl Registries {
    /// Reads the table. What cannot be read is left out.
    pub fn read(text: &str) -> Registries {
        let json = Json::read(text).unwrap_or_default();
        Registries { services: pairs(json.get("rdap")), pages: pairs(json.get("whois")) }
    }

    /// Where the entry on a domain stands; `None` where its registry tells nothing to programs.
    pub fn entry(&self, domain: &Name) -> Option<String> {
        let base = of(&self.services, domain)?;
        Some([base, "domain/", domain.as_str()].concat())
    }

    /// The registry's page where a person can look the domain up.
    pub fn page(&self, domain: &Name) -> Option<&str> {
        of(&self.pages, domain)
    }
}

fn pairs(json: Option<&Json>) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for item in json.map(Json::items).unwrap_or_default() {
        if let [Json::Text(domains), Json::Text(url)] = item.items()
            && url.bytes().all(|byte| byte.is_ascii_graphic())
        {
            pairs.push((domains.clone(), url.clone()));
        }
    }
    pairs
}

fn of<'a>(pairs: &'a [(String, String)], domain: &Name) -> Option<&'a str> {
    let last = domain.labels().next_back()?;
    let (_, url) = pairs.iter().find(|(domains, _)| domains.split_ascii_whitespace().any(|known| known == last))?;
    Some(url)
}

/// A registry's entry on a domain, as far as it matters to mail.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Registration {
    /// Its status values (RFC 8056), lower case.
    pub status: Vec<String>,
    /// When it runs out, or ran out.
    pub expires: Option<Moment>,
    /// The company the domain was bought from.
    pub registrar: String,
}

/// Characters of a registrar's name, and of a status, that are shown.
const LONGEST_NAME: usize = 60;
/// Status values that are read; there are not even so many.
const MOST_STATUS: usize = 40;

impl Registration {
    /// Reads an entry; `None` if this is none.
    pub fn read(text: &str) -> Option<Registration> {
        let json = Json::read(text).ok()?;
        if json.text_at("objectClassName") != "domain" {
            return None;
        }
        let mut entry = Registration::default();
        for status in json.items_at("status").iter().take(MOST_STATUS) {
            entry.status.extend(status.text().map(|text| text::plain(text, LONGEST_NAME).to_ascii_lowercase()));
        }
        for event in json.items_at("events") {
            if event.text_at("eventAction") == "expiration" {
                // `2026-08-13T04:00:00Z`, or another distance from UTC: a day more or less does not matter here.
                entry.expires = Moment::from_local(event.text_at("eventDate"), Zone::default());
            }
        }
        for entity in json.items_at("entities") {
            let roles = entity.items_at("roles");
            if roles.iter().any(|role| role.text() == Some("registrar")) {
                entry.registrar = text::plain(full_name(entity), LONGEST_NAME);
            }
        }
        Some(entry)
    }

    /// True if one of these words is among its status values.
    pub fn has(&self, words: &[&str]) -> bool {
        self.status.iter().any(|status| words.contains(&status.as_str()))
    }
}

/// The `fn` of a jCard (RFC 7095): `["vcard", [["fn", {}, "text", "Name"], …]]`.
fn full_name(entity: &Json) -> &str {
    let card = entity.items_at("vcardArray");
    for property in card.get(1).map(Json::items).unwrap_or_default() {
        if let [Json::Text(name), _, _, Json::Text(value)] = property.items()
            && name == "fn"
        {
            return value;
        }
    }
    ""
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_read() {
        let entry = Registration::read(
            r#"{"objectClassName":"domain","ldhName":"x.com","status":["client Hold","active\n\u202e"],
            "events":[{"eventAction":"registration","eventDate":"1995-08-14T04:00:00Z"},
                      {"eventAction":"expiration","eventDate":"2026-08-13T04:00:00Z"}],
            "entities":[{"roles":["registrar"],"vcardArray":["vcard",[["version",{},"text","4.0"],["fn",{},"text","R\u0007\u2066 Inc"]]]}]}"#,
        );
        let entry = entry.expect("an entry");
        assert!(entry.has(&["client hold"]) && entry.has(&["active"]) && !entry.has(&["server hold"]));
        assert_eq!(entry.expires.map(Moment::utc).as_deref(), Some("2026-08-13T04:00:00Z"));
        assert_eq!(entry.registrar, "R Inc");
        assert_eq!(Registration::read("<html>"), None);
        assert_eq!(Registration::read(r#"{"errorCode":404}"#), None);
    }

    #[test]
    fn the_registry_is_found_by_the_last_label() {
        let registries =
            Registries::read(r#"{"rdap":[["com net","https://r.example/"]],"whois":[["it","https://w.example/"]]}"#);
        let name = |text: &str| Name::parse(text).expect("name");
        assert_eq!(registries.entry(&name("ditta.net")).as_deref(), Some("https://r.example/domain/ditta.net"));
        assert_eq!(
            (registries.entry(&name("ditta.it")), registries.page(&name("ditta.it"))),
            (None, Some("https://w.example/"))
        );
    }

    #[test]
    fn the_shipped_table_is_well_formed() {
        let text = include_str!("../../www/data/registries.json");
        let json = Json::read(text).expect("JSON");
        let date = json.text_at("as_of").split_once('-').and_then(|(year, month)| {
            let digits = (year.len(), month.len()) == (4, 2);
            Some((year.parse::<u16>().ok()?, month.parse::<u8>().ok()?)).filter(|_| digits)
        });
        assert!(matches!(date, Some((2026.., 1..=12))), "as_of: the date of the copy, not {date:?}");
        let registries = Registries::read(text);
        let listed = |key: &str| json.items_at(key).len();
        assert_eq!(registries.services.len(), listed("rdap"), "an entry is not a pair of texts");
        assert_eq!(registries.pages.len(), listed("whois"), "an entry is not a pair of texts");

        let mut seen: Vec<&str> = Vec::new();
        for (domains, url) in registries.services.iter().chain(&registries.pages) {
            assert!(url.starts_with("https://") && url.is_ascii() && !url.contains(char::is_whitespace), "{url}");
            for domain in domains.split(' ') {
                let known = Name::parse(domain).is_ok_and(|name| name.as_str() == domain && !domain.contains('.'));
                assert!(known, "\"{domain}\" of {url} is no top-level domain in lower-case ASCII");
                assert!(!seen.contains(&domain), "{domain} stands there twice");
                seen.push(domain);
            }
        }
        for (domains, url) in &registries.services {
            assert!(url.ends_with('/') && !url.contains(['?', '#']), "{domains}: {url} is no base that names follow");
        }
        let bases: Vec<&String> = registries.services.iter().map(|(_, url)| url).collect();
        assert!(bases.iter().enumerate().all(|(at, url)| !bases[..at].contains(url)), "a base stands there twice");
        // Those that nearly everybody has; com and net are one registry's, at two places.
        let entry = |domain: &str| registries.entry(&Name::parse(domain).expect("name"));
        assert_eq!(entry("x.com").as_deref(), Some("https://rdap.verisign.com/com/v1/domain/x.com"));
        assert_eq!(entry("x.net").as_deref(), Some("https://rdap.verisign.com/net/v1/domain/x.net"));
        assert!(["x.org", "x.info", "x.biz", "x.fr"].iter().all(|domain| entry(domain).is_some()));
        assert!(registries.page(&Name::parse("x.it").expect("name")).is_some() && entry("x.it").is_none());
    }
}
