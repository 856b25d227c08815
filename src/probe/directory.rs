//! Who runs what: mail providers, filtering gateways and DNS hosts by the names of their servers, as data
//! (`www/data/providers.json`).

use crate::config::Network;
use crate::dns::Name;
use crate::json::Json;
use crate::text;

/// The whole table.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Directory {
    /// The companies.
    pub providers: Vec<Provider>,
    /// Networks of proxies for the web: what points there takes no mail.
    pub proxies: Vec<Network>,
}

/// One company.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provider {
    /// Its id.
    pub id: String,
    /// Its name, as customers know it.
    pub name: String,
    /// Whether the suffixes are known to be its customers' alone.
    pub certain: bool,
    /// `mail`, `gateway`, `dns`, `forwarding`, `pec`, `free`, `registrar`, separated by spaces.
    kinds: String,
    lists: Vec<(List, Vec<String>)>,
}

/// The kinds of names a company is known by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// Exchanges of its customers.
    Mx,
    /// Name servers.
    Ns,
    /// What its customers' SPF records include.
    Spf,
    /// Where programs are sent that set themselves up.
    Auto,
    /// What its customers' DKIM names are aliases of.
    Dkim,
    /// How the texts begin that prove a domain's ownership to its mail service.
    Txt,
    /// Domains of free mail.
    Free,
    /// Domains of certified mail.
    Pec,
}

const LISTS: [(List, &str); 8] = [
    (List::Mx, "mx"),
    (List::Ns, "ns"),
    (List::Spf, "spf"),
    (List::Auto, "auto"),
    (List::Dkim, "dkim"),
    (List::Txt, "txt"),
    (List::Free, "free"),
    (List::Pec, "pec"),
];

/// Characters of a company's name.
const LONGEST_NAME: usize = 60;

impl Directory {
    /// Reads the table. What cannot be read is left out: an unknown provider is no fault of anybody's.
    pub fn read(text: &str) -> Directory {
        let json = Json::read(text).unwrap_or_default();
        let mut directory = Directory::default();
        for item in json.get("providers").map(Json::items).unwrap_or_default() {
            directory.providers.push(provider(item));
        }
        for network in strings(json.get("proxies")) {
            directory.proxies.extend(Network::parse(&network));
        }
        directory
    }

    /// The company that a name belongs to, by its longest suffix.
    pub fn find(&self, list: List, name: &Name) -> Option<&Provider> {
        let mut best: Option<(usize, &Provider)> = None;
        for provider in &self.providers {
            for suffix in provider.list(list) {
                let labels = suffix.split('.').count();
                if best.is_none_or(|(most, _)| labels > most) && is_under(name, suffix) {
                    best = Some((labels, provider));
                }
            }
        }
        best.map(|(_, provider)| provider)
    }

    /// The company whose proofs of ownership begin like this text.
    pub fn proven(&self, text: &str) -> Option<&Provider> {
        let begins = |known: &String| text.as_bytes().starts_with(known.as_bytes());
        self.providers.iter().find(|provider| provider.list(List::Txt).iter().any(begins))
    }
}

impl Provider {
    /// True if it does this kind of business.
    pub fn does(&self, kind: &str) -> bool {
        self.kinds.split_ascii_whitespace().any(|known| known == kind)
    }

    /// The names of one kind.
    pub fn list(&self, list: List) -> &[String] {
        self.lists.iter().find(|(known, _)| *known == list).map_or(&[], |(_, names)| names)
    }
}

fn provider(item: &Json) -> Provider {
    let mut lists = Vec::new();
    for (list, key) in LISTS {
        let names = strings(item.get(key));
        if !names.is_empty() {
            lists.push((list, names));
        }
    }
    Provider {
        id: item.text_at("id").to_owned(),
        name: text::plain(item.text_at("name"), LONGEST_NAME),
        certain: item.text_at("sure") == "certain",
        kinds: item.text_at("kind").to_owned(),
        lists,
    }
}

fn strings(json: Option<&Json>) -> Vec<String> {
    let mut strings = Vec::new();
    for item in json.map(Json::items).unwrap_or_default() {
        strings.extend(item.text().map(str::to_owned));
    }
    strings
}

/// True if the name ends with the labels of `suffix`; one `*` in a label stands for one or more characters.
fn is_under(name: &Name, suffix: &str) -> bool {
    if !text::has(suffix, b'*') {
        return name.is_under(suffix);
    }
    let (mut labels, wanted) = (name.labels().rev(), suffix.split('.').rev());
    for wanted in wanted {
        let Some(label) = labels.next() else { return false };
        let same = match text::cut(wanted, "*") {
            Some((start, end)) => {
                label.len() > start.len() + end.len()
                    && label.as_bytes().starts_with(start.as_bytes())
                    && label.as_bytes().ends_with(end.as_bytes())
            }
            None => label == wanted,
        };
        if !same {
            return false;
        }
    }
    true
}
