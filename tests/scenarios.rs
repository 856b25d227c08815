//! Scenarios: what a person types and does, what the world replies, and what must and must not come out.
//!
//! Each file of `tests/scenarios/` is one. There is one for every finding, by its id; the others are traps that other
//! checkers fall into. Who adds a probe adds a scenario. `support/scenario.rs`
//! tells how one is written.

mod support;

use mail_doctor::config::Config;
use mail_doctor::dns::{Query, RecordType, Reply};
use mail_doctor::engine::Effect;
use mail_doctor::engine::facts::{Use, usefulness};
use mail_doctor::finding::Tag;
use mail_doctor::probe::Reach;
use mail_doctor::verdict::State;
use support::{Run, Scenario, scenarios};

/// The most queries that a healthy domain may cost, and any.
const MOST_QUERIES: (usize, usize) = (40, 60);
/// The most dependent rounds where every resolver answers; each that does not costs a round more.
const MOST_ROUNDS: u32 = 3;

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
    let asked: Vec<String> = run.log.iter().filter_map(|effect| asked(run.config, effect)).collect();
    wrong.extend(
        scenario
            .listed("never_asked")
            .into_iter()
            .filter(|label| asked.iter().any(|a| a == label))
            .map(|label| format!("asked for {label}")),
    );
    let incidents: Vec<&str> = screen.incidents.iter().map(|incident| incident.gravity.id()).collect();
    if incidents != scenario.listed("incidents") {
        wrong.push(format!("told of {incidents:?}"));
    }
    let queries = run.present().facts.cost().0;
    let most = if verdict.state == State::Ok { MOST_QUERIES.0 } else { MOST_QUERIES.1 };
    if queries > most {
        wrong.push(format!("{queries} queries"));
    }
    wrong
}

fn asked(config: &Config, effect: &Effect) -> Option<String> {
    match effect {
        Effect::Ask { query, .. } => Some(query.label()),
        Effect::Reach { reach, .. } => Some(match reach {
            Reach::OwnServer => "own-server".into(),
            Reach::Literal => "literal".into(),
            Reach::WebmailHealth => "webmail-health".into(),
            Reach::Webmail | Reach::WebmailAgain => "webmail".into(),
        }),
        Effect::Fetch { document, url, .. } => Some(document.file(config).unwrap_or(url).to_owned()),
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
