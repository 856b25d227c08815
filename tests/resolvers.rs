//! Who is asked what: two lanes of resolvers that share no operator, and what becomes of one that fails.

mod support;

use std::collections::BTreeSet;

use mail_doctor::config::Config;
use mail_doctor::dns::{Checking, RecordType};
use mail_doctor::engine::{Effect, Event};
use mail_doctor::json::Json;
use mail_doctor::probe::Reach;
use mail_doctor::verdict::State;
use support::{Run, TREE, World, config, plain_config};

/// Which resolvers were asked the MX question, in order.
fn asked_for_mx(run: &Run) -> Vec<&'static str> {
    let names = ["One", "Two", "Three", "Four", "Five"];
    let asks = run.log.iter().filter_map(|effect| match effect {
        Effect::Ask { query, resolver, .. } if query.kind == RecordType::Mx && query.checking == Checking::Enabled => {
            Some(names[*resolver])
        }
        _ => None,
    });
    asks.collect()
}

fn asked(config: &Config, domain: &str, mx: &str) -> Vec<&'static str> {
    let world = World::read(&format!(r#"{{ "replies": {{ "MX {domain}": {mx} }} }}"#));
    let mut run = Run::new(&TREE, config);
    run.give(domain);
    run.settle(&world);
    asked_for_mx(&run)
}

#[test]
fn two_witnesses_are_asked_at_once_and_others_in_their_place() {
    let config = plain_config();
    for (mx, expected) in [
        (r#"["10 mail.ditta.example"]"#, &["One", "Two"][..]),
        (r#"{ "One": "timed out", "*": ["10 mail.ditta.example"] }"#, &["One", "Two", "Three"]),
        (r#"{ "Two": "REFUSED", "*": ["10 mail.ditta.example"] }"#, &["One", "Two", "Four"]),
        (r#""unreachable""#, &["One", "Two", "Three", "Four"]),
        (r#""SERVFAIL""#, &["One", "Two"]),
    ] {
        assert_eq!(asked(&config, "ditta.example", mx), expected, "{mx}");
    }
}

fn with_resolvers(resolvers: &str) -> Config {
    config(&Json::read(&format!(r#"{{ "resolvers": [{resolvers}] }}"#)).expect("JSON"))
}

#[test]
fn one_operator_is_one_witness_under_any_name() {
    let resolvers = r#"{ "name": "One", "operator": "same", "url": "https://one.example/q" },
        { "name": "Two", "operator": "Same", "url": "https://two.example/q" },
        { "name": "Three", "operator": "other", "url": "https://three.example/q" }"#;
    let config = with_resolvers(resolvers);
    let mut run = Run::new(&TREE, &config);
    run.give("ditta.example");
    let asked_at_once = asked_for_mx(&run);
    assert_eq!(asked_at_once, ["One", "Three"], "the second witness is somebody else");
    // The other one fails: the same operator's second resolver is no substitute.
    let world = World::read(
        r#"{ "replies": { "MX ditta.example": { "Three": "timed out", "*": ["10 mx.old.example"] },
             "A mx.old.example": ["198.18.113.9"], "A mail.ditta.example": ["198.18.2.10"] } }"#,
    );
    run.settle(&world);
    let verdict = run.screen().verdict;
    assert_eq!((verdict.id, verdict.state), ("mx-foreign", State::Caution));
}

#[test]
fn names_under_a_suffix_are_asked_of_its_resolvers_alone() {
    let resolvers = r#"{ "name": "One", "operator": "one", "url": "https://one.example/q" },
        { "name": "Two", "operator": "two", "url": "https://two.example/q" },
        { "name": "Three", "operator": "three", "url": "https://three.example/q", "only": ["test"] },
        { "name": "Four", "operator": "four", "url": "https://four.example/q", "only": ["test"] }"#;
    let config = with_resolvers(resolvers);
    assert_eq!(asked(&config, "ditta.test", r#""NXDOMAIN""#), ["Three", "Four"]);
    assert_eq!(asked(&config, "ditta.test", r#""timed out""#), ["Three", "Four"], "no name under it goes elsewhere");
    assert_eq!(asked(&config, "ditta.example", r#""timed out""#), ["One", "Two"], "and no other name goes there");
    assert_eq!(asked(&config, "contest.example", r#""NXDOMAIN""#), ["One", "Two"]);
}

#[test]
fn a_resolver_that_never_answers_is_left_alone() {
    let config = plain_config();
    let dead = r#"{ "One": "timed out", "*": [] }"#;
    let world = World::read(&format!(r#"{{ "otherwise": {{ "*": {dead} }} }}"#));
    let mut run = Run::new(&TREE, &config);
    run.give("ditta.example");
    run.settle(&world);
    let of_one = run.log.iter().filter(|effect| matches!(effect, Effect::Ask { resolver: 0, .. })).count();
    let of_three = run.log.iter().filter(|effect| matches!(effect, Effect::Ask { resolver: 2, .. })).count();
    // All first questions go out at once; whatever comes later goes to the next of the lane.
    assert!(of_one <= 5 && of_three > of_one, "{of_one} and {of_three}");
}

#[test]
fn the_same_is_never_asked_twice() {
    let config = plain_config();
    for world in [World::healthy(), World::foreign()] {
        let mut run = Run::new(&TREE, &config);
        run.give("ditta.example");
        run.settle(&world);
        run.send(Event::Continued);
        run.give("info@ditta.example");
        run.settle(&world);
        let asks: Vec<String> =
            run.log.iter().filter(|e| matches!(e, Effect::Ask { .. })).map(|e| format!("{e:?}")).collect();
        let once: BTreeSet<&String> = asks.iter().collect();
        assert_eq!(once.len(), asks.len());
    }
}

#[test]
fn whoever_answers_first_one_witness_is_one() {
    let config = plain_config();
    for place in 0..6 {
        let mut run = Run::new(&TREE, &config);
        run.give("ditta.example");
        while !run.waiting.is_empty() {
            run.reply(&World::healthy(), place % run.waiting.len());
        }
        let mut witnesses = std::collections::BTreeMap::new();
        for asked in &run.present().facts.asked {
            *witnesses.entry(asked.query).or_insert(0) += 1;
        }
        let two: Vec<String> =
            witnesses.iter().filter(|(_, count)| **count > 1).map(|(query, _)| query.label()).collect();
        assert_eq!(two, ["MX ditta.example"], "the reply at {place} came first");
    }
}

#[test]
fn every_wait_has_its_limit() {
    let config = config(&Json::read(r#"{ "resolver_limit": 2345, "webmail_limit": 4321 }"#).expect("JSON"));
    let mut run = Run::new(&TREE, &config);
    run.give("ditta.example");
    let at_once = run.log.len();
    run.settle(&World::dead());
    for (place, effect) in run.log.iter().enumerate() {
        match effect {
            Effect::Ask { within, .. } if place < at_once => assert_eq!(*within, 2345),
            Effect::Reach { reach: Reach::OwnServer, within, .. } => assert_eq!(*within, 2345),
            // The person waits for these once others have failed: five seconds are the most for both.
            Effect::Ask { within, .. } | Effect::Reach { reach: Reach::Literal, within, .. } => {
                assert!(*within <= 2000);
            }
            Effect::Reach { within, .. } => assert_eq!(*within, 4321),
            _ => {}
        }
    }
    assert!(run.log[at_once..].iter().any(|effect| matches!(effect, Effect::Ask { .. })), "others take their place");
}
