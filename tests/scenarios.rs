//! Scenarios: what a person types and does, what the world replies, and what must and must not come out.
//!
//! Each file of `tests/scenarios/` is one. There is one for every finding, by its id; the others are traps that other
//! checkers fall into. Who adds a probe adds a scenario.
//!
//! ```json
//! { "why": "What is shown here, in a sentence.",
//!   "typed": "info@ditta.example", "from_webmail": true, "config": { "networks": null },
//!   "replies": { "MX ditta.example": ["10 mail.ditta.example"], "A mail.ditta.example": { "One": "timed out", "*": [] } },
//!   "otherwise": { "A": "NXDOMAIN" }, "readings": { "own-server": "failed", "webmail": "timed out" },
//!   "does": ["continue", "online=yes", "change online", "back", "ticket"],
//!   "expect": { "verdict": "mx-foreign", "state": "broken", "confidence": "established", "fixer": "dns-operator",
//!               "findings": ["mx-foreign"], "never": ["mx-ours"], "page": "question which-mail",
//!               "never_asked": ["A 203.0.113.9", "webmail"] } }
//! ```
//!
//! Without `typed` the person goes on without an address. What `config` does not say is in `support/config.json`; a
//! reply not listed is "no such record", a reading not listed is `reached`.

mod support;

use std::path::Path;

use mail_doctor::config::Config;
use mail_doctor::dns::{Query, RecordType, Reply};
use mail_doctor::engine::facts::{Use, usefulness};
use mail_doctor::engine::{Context, Effect, Event};
use mail_doctor::finding::Tag;
use mail_doctor::json::Json;
use mail_doctor::probe::Reach;
use mail_doctor::verdict::State;
use support::{ROOT, Run, TREE, World, config};

/// The most queries that any scenario may cost.
const MOST_QUERIES: usize = 40;
/// The most dependent rounds where every resolver answers; each that does not costs a round more.
const MOST_ROUNDS: u32 = 3;

const MEMBERS: &[&str] =
    &["why", "typed", "from_webmail", "config", "replies", "otherwise", "readings", "does", "expect"];
const EXPECTATIONS: &[&str] = &["verdict", "state", "confidence", "fixer", "findings", "never", "page", "never_asked"];

struct Scenario {
    name: String,
    json: Json,
    config: Config,
    world: World,
}

impl Scenario {
    fn expect(&self, field: &str) -> &str {
        self.json.get("expect").map(|expect| expect.text_at(field)).unwrap_or_default()
    }

    fn listed(&self, field: &str) -> Vec<&str> {
        let list = self.json.get("expect").and_then(|expect| expect.get(field)).map(Json::items).unwrap_or_default();
        list.iter().filter_map(Json::text).collect()
    }

    /// The widget after the address was given, or not given; nothing has replied yet.
    fn begin<'a>(&self, config: &'a Config) -> Run<'a> {
        let from_webmail = self.json.get("from_webmail") == Some(&Json::Bool(true));
        let mut run = Run::start(&TREE, config, Context { from_webmail, ..Context::default() });
        match self.json.get("typed").and_then(Json::text) {
            Some(typed) => run.give(typed),
            None => run.skip(),
        };
        run
    }

    /// The run up to the last thing the person does; the world replies in between.
    fn run<'a>(&self, config: &'a Config, settle: fn(&mut Run<'a>, &World)) -> Run<'a> {
        let mut run = self.begin(config);
        settle(&mut run, &self.world);
        for done in self.json.get("does").map(Json::items).unwrap_or_default() {
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

fn scenarios() -> Vec<Scenario> {
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

/// What differs from the expectations, a line each.
fn differences(scenario: &Scenario, run: &Run) -> Vec<String> {
    let screen = run.screen();
    let verdict = &screen.verdict;
    let found: Vec<&str> = screen.findings.iter().map(|finding| finding.tag.id()).collect();
    let page = run.page();
    let mut wrong = Vec::new();
    for (field, is) in [
        ("verdict", verdict.id),
        ("state", verdict.state.id()),
        ("confidence", verdict.confidence.id()),
        ("fixer", verdict.fixer.id()),
        ("page", page.as_str()),
    ] {
        if scenario.expect(field) != is {
            wrong.push(format!("{field} is \"{is}\", expected \"{}\" ({found:?})", scenario.expect(field)));
        }
    }
    wrong.extend(
        scenario.listed("findings").into_iter().filter(|tag| !found.contains(tag)).map(|tag| format!("no {tag}")),
    );
    wrong.extend(
        scenario.listed("never").into_iter().filter(|tag| found.contains(tag)).map(|tag| format!("found {tag}")),
    );
    let asked: Vec<String> = run.log.iter().filter_map(asked).collect();
    wrong.extend(
        scenario
            .listed("never_asked")
            .into_iter()
            .filter(|label| asked.iter().any(|a| a == label))
            .map(|label| format!("asked for {label}")),
    );
    let queries = run.present().facts.cost().0;
    if queries > MOST_QUERIES {
        wrong.push(format!("{queries} queries"));
    }
    wrong
}

fn asked(effect: &Effect) -> Option<String> {
    match effect {
        Effect::Ask { query, .. } => Some(query.label()),
        Effect::Reach { reach, .. } => Some(match reach {
            Reach::OwnServer => "own-server".into(),
            Reach::Webmail | Reach::WebmailAgain => "webmail".into(),
        }),
        _ => None,
    }
}

fn report(problems: &[String]) {
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

#[test]
fn every_scenario_ends_as_expected() {
    let mut problems = Vec::new();
    for scenario in scenarios() {
        let run = scenario.run(&scenario.config, Run::settle);
        problems.extend(differences(&scenario, &run).into_iter().map(|wrong| format!("{}: {wrong}", scenario.name)));
    }
    report(&problems);
}

#[test]
fn every_finding_has_its_scenario() {
    let scenarios = scenarios();
    for tag in Tag::ALL {
        let own = scenarios.iter().find(|scenario| scenario.name == tag.id());
        let own = own.unwrap_or_else(|| panic!("write tests/scenarios/{}.json", tag.id()));
        let shown = own.listed("findings").contains(&tag.id()) || own.expect("verdict") == tag.id();
        assert!(shown, "{}: the finding is not among those expected", tag.id());
    }
    for tag in Tag::ALL.iter().filter(|tag| **tag != Tag::DeviceOnline) {
        let absent = scenarios.iter().any(|scenario| scenario.listed("never").contains(&tag.id()));
        assert!(absent, "no scenario names {} as a finding that must not appear", tag.id());
    }
}

#[test]
fn the_order_of_replies_does_not_matter() {
    let mut problems = Vec::new();
    for scenario in scenarios() {
        let run = scenario.run(&scenario.config, Run::settle_backwards);
        problems.extend(differences(&scenario, &run).into_iter().map(|wrong| format!("{}: {wrong}", scenario.name)));
    }
    report(&problems);
}

/// What is called broken rests on two operators that spoke about the mail of the domain.
#[test]
fn nothing_is_broken_with_fewer_than_two_witnesses() {
    let mut broken = 0;
    for scenario in scenarios() {
        let run = scenario.run(&scenario.config, Run::settle);
        if run.screen().verdict.state == State::Broken {
            broken += 1;
            let present = run.present();
            let domain = &present.address.expect("a broken domain was given").domain;
            let witnesses = present.facts.witnesses(&Query::new(domain, RecordType::Mx), &scenario.config);
            assert!(witnesses.len() >= 2, "{}: {} witnesses", scenario.name, witnesses.len());
        }
    }
    assert!(broken > 5, "only {broken} scenarios end with a fault: nothing was tried");
}

#[test]
fn where_every_resolver_answers_a_few_rounds_are_enough() {
    let mut answered = 0;
    for scenario in scenarios() {
        let run = scenario.run(&scenario.config, Run::settle);
        let facts = run.present().facts;
        let all = |reply: &Reply| usefulness(reply) == Use::Answer;
        if facts.asked.iter().all(|asked| asked.heard.is_some_and(|(reply, _)| all(reply))) {
            answered += 1;
            assert!(facts.cost().1 <= MOST_ROUNDS, "{}: {:?}", scenario.name, facts.cost());
        }
    }
    assert!(answered > 20, "only {answered} scenarios have answers to all queries");
}

/// The same scenarios, where only one operator is left, or only one of the four is in reach.
#[test]
fn one_witness_calls_nothing_broken() {
    for scenario in scenarios() {
        for alone in 0..scenario.config.resolvers.len() {
            let mut config = scenario.config.clone();
            config.resolvers = vec![scenario.config.resolvers[alone].clone()];
            // What the person does later may not be possible without the replies.
            let mut run = scenario.begin(&config);
            run.settle(&scenario.world);
            assert_ne!(run.screen().verdict.state, State::Broken, "{}: resolver {alone} alone", scenario.name);
        }
    }
}

/// A verdict that only waits for a slow resolver is never worse than the one that comes of all replies.
#[test]
fn no_verdict_is_given_too_early() {
    for scenario in scenarios() {
        let mut run = scenario.begin(&scenario.config);
        let mut seen = Vec::new();
        while !run.waiting.is_empty() {
            run.reply(&scenario.world, 0);
            seen.push(run.screen().verdict.state);
        }
        let last = run.screen().verdict;
        if last.state == State::Ok {
            assert!(!seen.contains(&State::Broken), "{}: {seen:?}", scenario.name);
        }
    }
}
