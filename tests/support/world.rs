//! A world that replies to queries and tries: written as JSON in scenarios, or with a few words in other tests.

use std::sync::{Arc, LazyLock};

use mail_doctor::bounce;
use mail_doctor::config::Config;
use mail_doctor::dns::{Answer, Data, Failure, Name, Query, Rcode, Record, RecordType, Reply, doh};
use mail_doctor::engine::{Effect, Event, Reads};
use mail_doctor::headers;
use mail_doctor::json::Json;
use mail_doctor::moment::Moment;
use mail_doctor::probe::{Content, Directory, Document, Reach, Reading};

use super::read;

/// The table that is shipped; read once.
static PROVIDERS: LazyLock<Arc<Directory>> =
    LazyLock::new(|| Arc::new(Directory::read(&read("www/data/providers.json"))));

/// How the world replies: the members `replies`, `otherwise` and `readings` of a scenario.
#[derive(Clone, Debug, Default)]
pub struct World(Json);

impl World {
    /// The world of a JSON object. Whatever it does not mention has no such record, and can be reached.
    pub fn of(json: Json) -> World {
        World(json)
    }

    /// The world of a JSON text.
    pub fn read(text: &str) -> World {
        World(Json::read(text).expect("JSON"))
    }

    /// Mail for `ditta.example` goes to its operator, and nothing is wrong.
    pub fn healthy() -> World {
        World::read(
            r#"{ "replies": { "MX ditta.example": ["10 mail.ditta.example"], "A mail.ditta.example": ["198.18.2.10"] } }"#,
        )
    }

    /// Mail for `ditta.example` goes to somebody else.
    pub fn foreign() -> World {
        World::read(
            r#"{ "replies": { "MX ditta.example": ["10 mx.old.example"], "A mx.old.example": ["198.18.113.9"],
                 "A mail.ditta.example": ["198.18.2.10"] } }"#,
        )
    }

    /// Nothing replies, nothing can be reached.
    pub fn dead() -> World {
        World::read(
            r#"{ "otherwise": { "*": "timed out" },
                 "readings": { "own-server": "failed", "literal": "failed", "webmail": "failed" } }"#,
        )
    }

    /// What follows an effect.
    pub fn event(&self, config: &Config, effect: &Effect, at: Moment) -> Event {
        match effect {
            Effect::Ask { query, resolver, .. } => {
                let name = &config.resolvers[*resolver].name;
                Event::Replied { query: query.clone(), resolver: *resolver, reply: self.reply(query, name), at }
            }
            Effect::Reach { reach, url, .. } => {
                Event::Reached { reach: *reach, url: url.clone(), reading: self.reading(*reach), at }
            }
            Effect::Fetch { document, url, .. } => {
                let (document, url) = (*document, url.clone());
                Event::Fetched { document, content: self.content(config, document, &url), url, at }
            }
            Effect::Read { reads, octets } => {
                let reading = match reads {
                    Reads::Bounce => bounce::json::reading("", &bounce::read(octets)),
                    Reads::Headers => headers::json::reading("", &headers::read(octets)),
                };
                Event::Told { reads: *reads, reading: Some(Arc::new(reading)), at }
            }
            other => panic!("nothing follows {other:?}"),
        }
    }

    /// What a resolver says: the reply is for all of them, or an object with their names, where `*` is the others.
    fn reply(&self, query: &Query, resolver: &str) -> Reply {
        let listed = self.0.get("replies").and_then(|replies| replies.get(&query.label()));
        let otherwise =
            || self.0.get("otherwise").and_then(|kinds| kinds.get(query.kind.mnemonic()).or(kinds.get("*")));
        let Some(said) = listed.or_else(otherwise) else { return Reply::Answered(Answer::default()) };
        let said = match said {
            Json::Object(_) => {
                said.get(resolver).or_else(|| said.get("*")).expect("a reply of this resolver, or \"*\"")
            }
            said => said,
        };
        reply(query, said)
    }

    /// What a document says: the shipped tables, unless `documents` has something else at that address.
    fn content(&self, config: &Config, document: Document, url: &str) -> Content {
        let key = document.file(config).unwrap_or(url);
        match self.0.get("documents").and_then(|documents| documents.get(key)) {
            Some(Json::Text(text)) => document.read(Some(text)),
            Some(Json::Object(members)) => document.read(Some(&Json::Object(members.clone()).write())),
            Some(_) => Content::Nothing,
            None => match document {
                Document::Providers => Content::Providers(PROVIDERS.clone()),
                Document::Registries => document.read(Some(&read(&format!("www/{key}")))),
                Document::Status | Document::Registration | Document::Policy => Content::Nothing,
            },
        }
    }

    fn reading(&self, reach: Reach) -> Reading {
        let word = |name: &str| self.0.get("readings").map(|all| all.text_at(name)).filter(|word| !word.is_empty());
        let said = match reach {
            Reach::OwnServer => word("own-server"),
            Reach::Literal => word("literal"),
            Reach::WebmailHealth => word("webmail-health"),
            Reach::Webmail => word("webmail"),
            Reach::WebmailAgain => word("webmail-again").or_else(|| word("webmail")),
        };
        let all = [Reading::Reached, Reading::Unwell, Reading::Replaced, Reading::Failed, Reading::TimedOut];
        let known = |word: &str| all.into_iter().find(|reading| reading.word() == word);
        said.map_or(Reading::Reached, |word| known(word).unwrap_or_else(|| panic!("no reading is called {word}")))
    }
}

/// A reply: a list of records with `EDE 15` or `AD` among them, or the words by which tickets call it, `SERVFAIL EDE 22`,
/// `timed out`; `portal` is a page where a DNS message should be.
pub fn reply(query: &Query, said: &Json) -> Reply {
    let mut answer = Answer::default();
    if let Some(words) = said.text() {
        let (word, errors) = words.split_once(" EDE ").unwrap_or((words, ""));
        answer.extended.extend(errors.split(' ').filter_map(|code| Some((code.parse().ok()?, String::new()))));
        match word {
            "portal" => {
                let page = b"<!doctype html><title>Welcome to our Wi-Fi</title>";
                return doh::read(query, mail_doctor::config::Form::Wire, 200, "text/html; charset=utf-8", page);
            }
            "NODATA" => {}
            word => match (code(word), failure(word)) {
                (Some(code), _) => answer.rcode = code,
                (None, Some(failure)) => return Reply::Failed(failure),
                (None, None) => panic!("no reply is called {words}"),
            },
        }
        return Reply::Answered(answer);
    }
    let mut owner = query.name.clone();
    for line in said.items().iter().map(|line| line.text().expect("records are texts")) {
        if line == "AD" {
            answer.authentic = true;
            continue;
        }
        if let Some(code) = line.strip_prefix("EDE ") {
            answer.extended.push((code.parse().expect("a number"), String::new()));
            continue;
        }
        let data = data(query.kind, line);
        let next = if let Data::Cname(target) = &data { target.clone() } else { owner.clone() };
        answer.records.push(Record { owner: std::mem::replace(&mut owner, next), ttl: 3600, data });
    }
    Reply::Answered(answer)
}

fn code(word: &str) -> Option<Rcode> {
    let all = [Rcode::FormErr, Rcode::ServFail, Rcode::NxDomain, Rcode::Refused, Rcode::Other(4)];
    all.into_iter().find(|code| code.mnemonic() == word)
}

fn failure(word: &str) -> Option<Failure> {
    let all = [Failure::TimedOut, Failure::Unreachable, Failure::Status(503), Failure::NotDns, Failure::Malformed];
    all.into_iter().find(|failure| failure.word() == word)
}

fn data(kind: RecordType, line: &str) -> Data {
    let name = Name::received;
    if let Some(target) = line.strip_prefix("CNAME ") {
        return Data::Cname(name(target));
    }
    match kind {
        RecordType::A => Data::A(line.parse().expect("an IPv4 address")),
        RecordType::Aaaa => Data::Aaaa(line.parse().expect("an IPv6 address")),
        RecordType::Ns => Data::Ns(name(line)),
        RecordType::Mx => {
            let (preference, exchange) = line.split_once(' ').expect("a preference and a host");
            Data::Mx(preference.parse().expect("a preference"), name(exchange))
        }
        RecordType::Txt => Data::Txt(line.into()),
        RecordType::Soa => {
            let (primary, serial) = line.split_once(' ').expect("a server and a serial");
            Data::Soa(name(primary), serial.parse().expect("a serial"))
        }
        RecordType::Srv => {
            let words: Vec<&str> = line.split(' ').collect();
            let [priority, port, host] = words[..] else { panic!("a priority, a port and a host") };
            Data::Srv(priority.parse().expect("a priority"), port.parse().expect("a port"), name(host))
        }
        RecordType::Ds | RecordType::Caa | RecordType::Tlsa => Data::Other(kind.code()),
    }
}
