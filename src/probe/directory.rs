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
    /// Every suffix without a star, sorted, with the company's place: the table is searched at every step.
    suffixes: Vec<Suffix>,
    /// The few with a star, and the beginnings of texts.
    patterns: Vec<Suffix>,
}

/// A suffix, of which list, and the place of its company.
type Suffix = (List, String, usize);

/// One company.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provider {
    /// Its id.
    pub id: String,
    /// Its name, as customers know it.
    pub name: String,
    /// Whether the suffixes are known to be its customers' alone.
    pub certain: bool,
    /// `mail`, `gateway`, `dns`, `forwarding`, `pec`, `free`, `registrar`, separated by spaces;
    /// `cloud` is one whose servers look every domain up, its own customers' too.
    kinds: String,
}

/// The kinds of names a company is known by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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
    /// Nobody is known.
    pub const EMPTY: Directory =
        Directory { providers: Vec::new(), proxies: Vec::new(), suffixes: Vec::new(), patterns: Vec::new() };

    /// Reads the table. What cannot be read is left out: an unknown provider is no fault of anybody's.
    pub fn read(text: &str) -> Directory {
        let json = Json::read(text).unwrap_or_default();
        let mut directory = Directory::default();
        for item in json.items_at("providers") {
            directory.add(item);
        }
        for network in strings(json.items_at("proxies")) {
            directory.proxies.extend(Network::parse(network));
        }
        sort(&mut directory.suffixes);
        directory
    }

    fn add(&mut self, item: &Json) {
        let place = self.providers.len();
        for (list, key) in LISTS {
            for name in strings(item.items_at(key)) {
                let pattern = list == List::Txt || text::has(name, b'*');
                let known = if pattern { &mut self.patterns } else { &mut self.suffixes };
                known.push((list, name.to_owned(), place));
            }
        }
        self.providers.push(Provider {
            id: item.text_at("id").to_owned(),
            name: text::plain(item.text_at("name"), LONGEST_NAME),
            certain: item.text_at("sure") == "certain",
            kinds: item.text_at("kind").to_owned(),
        });
    }

    /// The company that a name belongs to, by its longest suffix.
    pub fn find(&self, list: List, name: &Name) -> Option<&Provider> {
        let mut rest = name.as_str();
        loop {
            if let Some(provider) = self.exactly(list, rest) {
                return Some(provider);
            }
            let Some((_, behind)) = text::cut(rest, ".") else { break };
            rest = behind;
        }
        let found = self.patterns.iter().find(|(known, pattern, _)| *known == list && is_under(name, pattern));
        found.and_then(|(.., place)| self.providers.get(*place))
    }

    /// The company that has this very name in a list.
    pub fn exactly(&self, list: List, name: &str) -> Option<&Provider> {
        let wanted = (list, name);
        let place = self.suffixes.binary_search_by(|(known, suffix, _)| (*known, suffix.as_str()).cmp(&wanted)).ok()?;
        self.providers.get(self.suffixes[place].2)
    }

    /// The names of one kind that a company is known by.
    pub fn names(&self, list: List, provider: &Provider) -> Vec<&str> {
        let is_its = |place: usize| self.providers.get(place).is_some_and(|known| known.id == provider.id);
        let known = self.suffixes.iter().chain(&self.patterns);
        known.filter(|(of, _, place)| *of == list && is_its(*place)).map(|(_, name, _)| name.as_str()).collect()
    }

    /// The company whose proofs of ownership begin like this text.
    pub fn proven(&self, text: &str) -> Option<&Provider> {
        let begins = |known: &str| text.as_bytes().starts_with(known.as_bytes());
        let found = self.patterns.iter().find(|(list, known, _)| *list == List::Txt && begins(known));
        found.and_then(|(.., place)| self.providers.get(*place))
    }
}

impl Provider {
    /// True if it does this kind of business.
    pub fn does(&self, kind: &str) -> bool {
        self.kinds.split_ascii_whitespace().any(|known| known == kind)
    }
}

/// Shell's sort with Ciura's steps: the standard library's costs the widget two kilobytes for each kind of item.
fn sort(suffixes: &mut [Suffix]) {
    for gap in [701, 301, 132, 57, 23, 10, 4, 1] {
        for end in gap..suffixes.len() {
            let mut place = end;
            while place >= gap && suffixes[place] < suffixes[place - gap] {
                suffixes.swap(place, place - gap);
                place -= gap;
            }
        }
    }
}

fn strings(items: &[Json]) -> Vec<&str> {
    let mut strings = Vec::new();
    for item in items {
        strings.extend(item.text());
    }
    strings
}

/// True if the name ends with the labels of `suffix`, where one `*` in a label stands for one or more characters.
fn is_under(name: &Name, suffix: &str) -> bool {
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
