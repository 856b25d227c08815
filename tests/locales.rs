//! The words are complete, in every language alike, and no longer than a phone shows.
//!
//! Which ids must exist is decided by three rules, and everything else is unused:
//! 1. the families of the tree, the findings and the fixed lists below;
//! 2. an id written out in the sources: as the first text of a call in [`CALLS`] or [`BARE_CALLS`], in the modules that
//!    speak, it must exist, and any text in quotes that equals an id uses it (`src/**/*.rs` before the tests,
//!    `www/*.html`, `www/*.js`);
//! 3. an id put together, `format!("field-{}", …)`, uses every id with that beginning. Whether each exists cannot be
//!    seen from the source: such a family belongs into rule 1, in [`families`].

#[path = "support/bounces.rs"]
mod bounces;
#[path = "support/fluent.rs"]
mod fluent;
#[path = "support/headers.rs"]
mod headers;
#[path = "support/limits.rs"]
mod limits;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};

use mail_doctor::author::{Locale, compile_locale, languages};
use mail_doctor::config::{Config, Gravity};
use mail_doctor::engine::{Field, Tree};
use mail_doctor::finding::{Confidence, Fixer, Severity, Tag};
use mail_doctor::json::Json;
use mail_doctor::language::{Arg, Messages};
use mail_doctor::verdict::{NO_FAULT, State};

use fluent::{Bundle, fluent};
use limits::LIMITS;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Calls whose first text is an id.
const CALLS: &[&str] = &[".tell(\"", ".list(\"", ".plain(\"", ".ready(\"", ".format(\"", ".lines(\"", ".has(\""];

/// Calls whose first text is the id of a message without variables.
const BARE_CALLS: &[&str] = &[".say(\"", ".text(\""];

/// The modules that speak; elsewhere the same calls mean something else.
const SPEAKING: &[&str] = &["ui", "ticket", "static_page", "shell", "cli"];

/// The modules whose quoted names count as variables given to messages in a browser.
const SUPPLYING: &[&str] = &["ui", "ticket", "static_page", "probe", "engine", "profile"];

/// Findings that are never the conclusion and ask for nothing.
const NOTHING_TO_DO: &[Tag] = &[
    Tag::MxOurs,
    Tag::MxGateway,
    Tag::MxAlias,
    Tag::MxDuplicate,
    Tag::MailHostOurs,
    Tag::MailHostPresent,
    Tag::DeviceOnline,
    Tag::ResolverBlocked,
    Tag::NetworkSlow,
    Tag::WebmailReachable,
    Tag::Wildcard,
    Tag::DnsOperator,
    Tag::PreviousProviderTraces,
    Tag::SendingRecords,
    Tag::CertificatePinned,
    Tag::BounceWaiting,
];

/// Messages that stand where no variable is given: headings, and the subject of a ticket.
const WITHOUT_VARIABLES: &[(&str, &str)] = &[
    ("question-", ""),
    ("option-", ""),
    ("outcome-", ""),
    ("finding-", ""),
    ("headers-", ""),
    ("state-", ""),
    ("severity-", ""),
    ("confidence-", ""),
];

#[test]
fn every_id_exists_and_none_is_unused() {
    let source = Source::read();
    let mut problems = String::new();
    for lang in locales() {
        let words = words(&lang);
        let needed: BTreeSet<String> =
            families().into_iter().chain(source.called.iter().chain(&source.bare).cloned()).collect();
        for id in needed.iter().filter(|id| !words.has(id)) {
            // Writing to a String cannot fail, here and below.
            let _ = writeln!(problems, "{lang}: \"{id}\" is missing: write it in www/locales/{lang}/");
        }
        for id in words.ids().filter(|id| !needed.contains(*id) && !source.uses(id)) {
            let _ = writeln!(problems, "{lang}: \"{id}\" is used nowhere: remove it");
        }
    }
    assert!(problems.is_empty(), "\n{problems}");
}

#[test]
fn languages_have_the_same_messages_with_the_same_variables() {
    let all: Vec<(String, BTreeMap<String, BTreeSet<String>>)> =
        locales().into_iter().map(|lang| (lang.clone(), variables(&lang))).collect();
    let (first, expected) = &all[0];
    for (lang, found) in &all[1..] {
        let ids: BTreeSet<_> = expected.keys().chain(found.keys()).collect();
        for id in ids {
            assert_eq!(expected.get(id), found.get(id), "\"{id}\" differs between {first} (left) and {lang} (right)");
        }
    }
}

#[test]
fn variables_are_supplied_and_titles_have_none() {
    let source = Source::read();
    for (id, variables) in locales().iter().flat_map(|lang| variables(lang)) {
        for name in &variables {
            assert!(
                source.supplied.contains(name),
                "\"{id}\" needs ${name}, but none of {SUPPLYING:?} passes \"{name}\""
            );
        }
        let titles = WITHOUT_VARIABLES.iter().filter(|(start, _)| id.starts_with(start));
        let is_title = titles.count() > 0 && !["-help", "-body", "-steps"].iter().any(|end| id.ends_with(end));
        let bare = is_title || source.bare.contains(&id);
        assert!(!bare || variables.is_empty(), "\"{id}\" is shown without variables: {variables:?}");
    }
}

#[test]
fn messages_fit_a_phone() {
    let mut problems = String::new();
    for lang in locales() {
        let words = words(&lang);
        for id in words.ids() {
            let Some((_, _, most)) = LIMITS.iter().find(|(start, end, _)| id.starts_with(start) && id.ends_with(end))
            else {
                continue;
            };
            let text = words.format(id, SAMPLE);
            for line in text.lines().filter(|line| line.chars().count() > *most) {
                let _ = writeln!(
                    problems,
                    "{lang}: \"{id}\" has {} characters, at most {most}: {line}",
                    line.chars().count()
                );
            }
        }
    }
    assert!(problems.is_empty(), "\n{problems}");
}

#[test]
fn the_number_is_in_no_text() {
    for lang in locales() {
        let words = words(&lang);
        for id in words.ids().filter(|id| !id.ends_with("-file")) {
            let text = words.text(id);
            let digits = text.chars().filter(char::is_ascii_digit).count();
            assert!(digits < 6, "{lang}: \"{id}\" seems to hold a telephone number; it belongs into the configuration");
        }
    }
}

#[test]
fn every_message_is_what_fluent_makes_of_it() {
    let numbers = [0_i64, 1, 2, 5, 11, 21, 100, 101].map(Arg::Number);
    let samples: Vec<Option<Arg>> =
        [None, Some("unknown".into()), Some("<Anna & co.>".into())].into_iter().chain(numbers.map(Some)).collect();
    for lang in locales() {
        let words = words(&lang);
        let bundle = bundle(&lang);
        let mut formatted = 0;
        for (id, variables) in variables(&lang) {
            for sample in &samples {
                let args: Vec<(&str, Arg)> =
                    variables.iter().filter_map(|name| Some((name.as_str(), (*sample)?))).collect();
                assert_eq!(words.format(&id, &args), fluent(&bundle, &id, &args), "{lang}: \"{id}\" with {sample:?}");
                formatted += 1;
            }
        }
        assert!(formatted > 1000, "{lang}: only {formatted} comparisons were made");
    }
}

#[test]
fn the_configuration_names_the_languages_there_are() {
    let (config, _) = Config::read(&read(format!("{ROOT}/www/data/config.json")));
    let configured: BTreeSet<_> = config.languages.into_iter().collect();
    assert_eq!(configured, locales().into_iter().collect());
}

/// Long values, so that limits hold with them.
const SAMPLE: &[(&str, Arg<'static>)] = &[
    ("operator", Arg::Text("Esempio Srl")),
    ("website", Arg::Text("https://www.esempio.example")),
    ("domain", Arg::Text("ditta-rossi.example")),
    ("mail_host", Arg::Text("mail.ditta-rossi.example")),
    ("webmail", Arg::Text("https://mail.ditta-rossi.example")),
    ("url", Arg::Text("https://mail.ditta-rossi.example")),
    ("exchanges", Arg::Text("mx1.vecchio.example, mx2.vecchio.example")),
    ("our_mx", Arg::Text("mail.ditta-rossi.example")),
    ("provider", Arg::Text("Vecchio Gestore")),
    ("address", Arg::Text("2001:2:1234:5678::25")),
    ("registry", Arg::Text("https://web-whois.nic.it/")),
    ("registrar", Arg::Text("Esempio International Registrations Srl")),
    ("seal", Arg::Text("left")),
    ("name_servers", Arg::Text("dns1.vecchio.example, dns2.vecchio.example, dns3.vecchio.example")),
    ("dns_operator", Arg::Text("Esempio International Hosting")),
    ("name", Arg::Text("_autodiscover._tcp.ditta-rossi.example")),
    ("host", Arg::Text("autodiscover.vecchio.example")),
    ("sender", Arg::Text("fornitore-bianchi.example")),
    ("who", Arg::Text("Esempio International Hosting")),
    ("port", Arg::Text("993")),
    ("security", Arg::Text("STARTTLS")),
    ("count", Arg::Number(12)),
];

/// Rule 1.
fn families() -> Vec<String> {
    let mut ids: Vec<String> = vec![NO_FAULT.into()];
    let (tree, _) = Tree::read(&read(format!("{ROOT}/www/data/tree.json")));
    for node in &tree.nodes {
        let id = &node.id;
        match node.outcome() {
            Some(outcome) => {
                ids.extend([format!("outcome-{id}"), format!("outcome-{id}-body"), format!("outcome-{id}-steps")]);
                ids.extend(outcome.also.iter().map(|also| format!("also-{also}")));
            }
            None => ids.extend([format!("question-{id}"), format!("question-{id}-help")]),
        }
        ids.extend(node.choices().iter().map(|choice| format!("option-{id}-{}", choice.id)));
        for (settled, kind) in node.settled().iter().flat_map(|settled| [(settled, "settled"), (settled, "change")]) {
            ids.push(format!("{kind}-{id}-{}", settled.option));
        }
        ids.extend(node.quick().iter().map(|quick| format!("quick-{}-{}", quick.node, quick.option)));
    }
    let tags = Tag::ALL.iter().map(|tag| (tag.id(), !NOTHING_TO_DO.contains(tag)));
    for (id, has_remedy) in tags.chain([(NO_FAULT, true)]) {
        ids.extend([format!("finding-{id}"), format!("finding-{id}-body")]);
        ids.extend(has_remedy.then(|| format!("remedy-{id}")));
    }
    let severities = [Severity::Blocking, Severity::Degrading, Severity::Unknown, Severity::Notice, Severity::Fine];
    let states = [State::Ok, State::Caution, State::Broken, State::Unknown];
    let confidences = [Confidence::Established, Confidence::Likely, Confidence::Inconclusive];
    let fixers = [Fixer::You, Fixer::DnsOperator, Fixer::Provider, Fixer::Sender, Fixer::Nobody];
    ids.extend(severities.map(|severity| format!("severity-{}", severity.id())));
    ids.extend(states.map(|state| format!("state-{}", state.id())));
    ids.extend(confidences.map(|confidence| format!("confidence-{}", confidence.id())));
    ids.extend(fixers.map(|fixer| format!("fixer-{}", fixer.id())));
    // The contract is a question of its own.
    let labelled = Field::ALL.into_iter().filter(|field| *field != Field::Contract);
    ids.extend(labelled.map(|field| format!("field-{}", field.id())));
    ids.extend(headers::ids());
    ids.extend(bounces::ids());
    ids.extend(Gravity::ALL.map(|gravity| format!("incident-{}", gravity.id())));
    for file in ["profile", "autoconfig"] {
        ids.extend(["title", "help", "steps", "save"].map(|part| format!("{file}-{part}")));
    }
    ids.extend(["profile-about", "profile-login"].map(str::to_owned));
    for lang in locales() {
        ids.extend([format!("language-{lang}"), format!("static-language-{lang}")]);
    }
    ids
}

/// Rules 2 and 3: what the sources say about ids.
#[derive(Default)]
struct Source {
    /// First texts of [`CALLS`].
    called: BTreeSet<String>,
    /// First texts of [`BARE_CALLS`].
    bare: BTreeSet<String>,
    /// Everything in quotes in [`SUPPLYING`].
    supplied: BTreeSet<String>,
    /// Everything in quotes.
    quoted: BTreeSet<String>,
    /// Beginnings of texts that are put together.
    beginnings: BTreeSet<String>,
}

impl Source {
    fn read() -> Source {
        let mut source = Source::default();
        let src = format!("{ROOT}/src");
        for path in files(src.as_ref(), true).into_iter().chain(files(format!("{ROOT}/www").as_ref(), false)) {
            let wanted =
                path.extension().is_some_and(|found| ["rs", "html", "js"].iter().any(|wanted| found == *wanted));
            if !wanted || path.file_name().is_some_and(|name| name == "tests.rs") {
                continue;
            }
            let module = path
                .strip_prefix(&src)
                .ok()
                .and_then(|path| path.with_extension("").iter().next().map(ToOwned::to_owned));
            let is_one_of =
                |modules: &[&str]| modules.iter().any(|one| module.as_deref().is_some_and(|module| module == *one));
            source.scan(&read(&path), is_one_of(SPEAKING), is_one_of(SUPPLYING));
        }
        source
    }

    fn scan(&mut self, text: &str, speaks: bool, supplies: bool) {
        let text = text.split("#[cfg(test)]").next().unwrap_or_default().replace('\'', "\"");
        if speaks {
            self.called.extend(CALLS.iter().flat_map(|call| first_texts(&text, call)));
            self.bare.extend(BARE_CALLS.iter().flat_map(|call| first_texts(&text, call)));
        }
        for quoted in text.split('"') {
            self.beginnings.extend(quoted.split_once("-{").map(|(start, _)| format!("{start}-")));
            self.supplied.extend(supplies.then(|| quoted.to_owned()));
            self.quoted.insert(quoted.to_owned());
        }
    }

    fn uses(&self, id: &str) -> bool {
        self.quoted.contains(id) || self.beginnings.iter().any(|start| id.starts_with(start.as_str()))
    }
}

fn first_texts<'a>(text: &'a str, call: &'a str) -> impl Iterator<Item = String> + 'a {
    text.split(call).skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned)
}

fn files(folder: &Path, below: bool) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    entries.flat_map(|path| if path.is_dir() && below { files(&path, below) } else { vec![path] }).collect()
}

fn locales() -> Vec<String> {
    languages(format!("{ROOT}/www").as_ref()).expect("locales")
}

fn compiled(lang: &str) -> String {
    compile_locale(format!("{ROOT}/www").as_ref(), lang, Locale::Whole)
        .unwrap_or_else(|problems| panic!("\n{problems}"))
}

fn words(lang: &str) -> Messages {
    Messages::read(&compiled(lang)).expect("reads")
}

/// The variables of every message.
fn variables(lang: &str) -> BTreeMap<String, BTreeSet<String>> {
    let document = Json::read(&compiled(lang)).expect("JSON");
    let messages = document.get("messages").expect("messages").members();
    messages
        .iter()
        .map(|(id, pattern)| {
            let mut names = BTreeSet::new();
            collect(pattern, &mut names);
            (id.clone(), names)
        })
        .collect()
}

/// See `language`: a pattern is a text or a list of parts, a part a text, `[name]` or `[name, variants]`.
fn collect(pattern: &Json, names: &mut BTreeSet<String>) {
    for part in pattern.items() {
        names.extend(part.items().first().and_then(Json::text).map(str::to_owned));
        for (_, variant) in part.items().get(1).map(Json::members).unwrap_or_default() {
            collect(variant, names);
        }
    }
}

fn bundle(lang: &str) -> Bundle {
    let folders = ["", "/.."].map(|folder| files(format!("{ROOT}/www/locales/{lang}{folder}").as_ref(), false));
    fluent::bundle(lang, folders.concat().into_iter().filter(|path| path.is_file()).map(read))
}

fn read(path: impl AsRef<Path>) -> String {
    let path = path.as_ref();
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
