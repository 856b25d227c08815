//! Scenarios: what a person types and does, what the world replies, and what must and must not come out.
//!
//! ```json
//! { "why": "What is shown here, in a sentence.",
//!   "typed": "info@ditta.example", "from_webmail": true, "browser_offline": true, "pace": 3000, "config": { "networks": null },
//!   "replies": { "MX ditta.example": ["10 mail.ditta.example"], "A mail.ditta.example": { "One": "timed out", "*": [] } },
//!   "otherwise": { "A": "NXDOMAIN" }, "documents": { "data/providers.json": null }, "readings": { "own-server": "failed", "webmail": "timed out" },
//!   "does": ["network", "forbidden https://a.example", "continue", "online=yes", "change online", "show 552 5.2.2 Mailbox full", "back", "ticket"],
//!   "expect": { "verdict": "mx-foreign", "state": "broken", "confidence": "established", "fixer": "dns-operator",
//!               "findings": ["mx-foreign"], "never": ["mx-ours"], "page": "question which-mail",
//!               "never_asked": ["A 198.18.113.9", "webmail"], "incidents": ["outage"] } }
//! ```
//!
//! Without `typed` the person goes on without an address. `sender` is the address a missing message would come from. What `config` does not say is in `support/config.json`; a
//! reply not listed is "no such record", `pace` is how many milliseconds each event takes, a reading not listed is `reached`.

use std::path::Path;

use mail_doctor::config::Config;
use mail_doctor::engine::{Context, Event};
use mail_doctor::finding::Tag;
use mail_doctor::json::Json;

use super::{ROOT, Run, TREE, World, config};

const MEMBERS: &[&str] = &[
    "why",
    "typed",
    "sender",
    "from_webmail",
    "browser_offline",
    "pace",
    "config",
    "replies",
    "otherwise",
    "readings",
    "documents",
    "does",
    "expect",
];
const EXPECTATIONS: &[&str] =
    &["verdict", "state", "confidence", "fixer", "findings", "never", "page", "never_asked", "incidents"];

/// One file.
pub struct Scenario {
    /// Its name, without the extension.
    pub name: String,
    /// The operator.
    pub config: Config,
    /// How the world replies.
    pub world: World,
    json: Json,
}

impl Scenario {
    /// What is expected of a field.
    pub fn expect(&self, field: &str) -> &str {
        self.json.get("expect").map(|expect| expect.text_at(field)).unwrap_or_default()
    }

    /// What is expected to be listed.
    pub fn listed(&self, field: &str) -> Vec<&str> {
        let list = self.json.get("expect").and_then(|expect| expect.get(field)).map(Json::items).unwrap_or_default();
        list.iter().filter_map(Json::text).collect()
    }

    /// The widget after the address was given, or not given; nothing has replied yet.
    pub fn begin<'a>(&self, config: &'a Config) -> Run<'a> {
        let from_webmail = self.json.get("from_webmail") == Some(&Json::Bool(true));
        let browser_offline = self.json.get("browser_offline") == Some(&Json::Bool(true));
        let mut run = Run::start(&TREE, config, Context { from_webmail, browser_offline, ..Context::default() });
        if let Some(Json::Number(pace)) = self.json.get("pace") {
            run.pace = *pace;
        }
        match self.json.get("typed").and_then(Json::text) {
            Some(typed) => run.give(typed),
            None => run.skip(),
        };
        if let Some(sender) = self.json.get("sender").and_then(Json::text) {
            run.give_sender(sender);
        }
        run
    }

    /// The run up to the last thing the person does; the world replies in between.
    pub fn run<'a>(&self, config: &'a Config, settle: fn(&mut Run<'a>, &World)) -> Run<'a> {
        let mut run = self.begin(config);
        settle(&mut run, &self.world);
        for done in self.json.items_at("does") {
            self.act(&mut run, done.text().unwrap_or_default());
            settle(&mut run, &self.world);
        }
        run
    }

    fn act(&self, run: &mut Run, done: &str) {
        let before = run.session.clone();
        match done {
            "continue" => run.send(Event::Continued),
            "back" => run.send(Event::WentBack),
            "ticket" => run.open_ticket(),
            "network" => {
                let at = run.tick();
                run.send(Event::NetworkChanged { browser_offline: false, at })
            }
            done if done.starts_with("show ") => {
                let reads = run.screen().paste.unwrap_or_else(|| panic!("{}: no box here", self.name)).reads;
                run.show(reads, &done["show ".len()..])
            }
            done if done.starts_with("forbidden ") => {
                let origin = done["forbidden ".len()..].to_owned();
                run.send(Event::Forbidden { origin, directive: "connect-src".into() })
            }
            done => match (done.strip_prefix("change "), done.split_once('=')) {
                (Some(node), _) => run.send(Event::Overrode(node.into())),
                (None, Some((node, option))) => {
                    assert_eq!(run.page(), format!("question {node}"), "{}: {done} is not asked here", self.name);
                    run.choose(node, option)
                }
                (None, None) => panic!("{}: nobody can do \"{done}\"", self.name),
            },
        };
        assert_ne!(run.session, before, "{}: \"{done}\" changes nothing here", self.name);
    }
}

/// All files of `tests/scenarios/`.
pub fn scenarios() -> Vec<Scenario> {
    let folder = Path::new(ROOT).join("tests/scenarios");
    let mut files: Vec<_> =
        std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
    files.sort();
    assert!(!files.is_empty(), "tests/scenarios/ is empty");
    files.into_iter().map(|path| scenario(&path)).collect()
}

fn scenario(path: &Path) -> Scenario {
    let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
    assert!(path.extension().is_some_and(|extension| extension == "json"), "{name}: a scenario is a .json file");
    let text = std::fs::read_to_string(path).expect("readable");
    let json = Json::read(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
    let strange = |json: &Json, known: &[&str]| {
        let found = json.members().iter().map(|(key, _)| key.clone()).find(|key| !known.contains(&key.as_str()));
        assert_eq!(found, None, "{name}: no such member; there are {}", known.join(", "));
    };
    strange(&json, MEMBERS);
    strange(json.get("expect").unwrap_or(&Json::Null), EXPECTATIONS);
    assert!(!json.text_at("why").is_empty(), "{name}: say in \"why\" what is shown");
    let config = config(json.get("config").unwrap_or(&Json::Null));
    let scenario = Scenario { name, config, world: World::of(json.clone()), json };
    for tag in scenario.listed("findings").into_iter().chain(scenario.listed("never")) {
        assert!(Tag::of(tag).is_some(), "{}: no finding is called {tag}", scenario.name);
    }
    scenario
}
