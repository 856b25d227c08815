//! The network under the widget: how soon it is known what is wrong with it, and what happens when it changes.

mod support;

use mail_doctor::config::Config;
use mail_doctor::dns::{Failure, Reply};
use mail_doctor::engine::{Effect, Event};
use mail_doctor::finding::Tag;
use mail_doctor::moment::Moment;
use mail_doctor::probe::{CONNECTIVITY, Reach, Reading};
use support::{Run, TREE, World, plain_config};

/// There and back, in milliseconds.
const RTT: i64 = 200;

/// How each part of a network behaves.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Line {
    Open,
    /// Fails after one round trip.
    Closed,
    /// Nothing comes: the limit decides.
    Silent,
}

/// A network: the resolvers by name, a resolver by its address, the page's own server.
type Network = [Line; 3];

/// When an effect is over, and what follows it.
fn outcome(config: &Config, network: Network, effect: &Effect, now: i64) -> (i64, Event) {
    let (line, within) = match effect {
        Effect::Ask { within, .. } => (network[0], *within),
        Effect::Reach { reach: Reach::Literal, within, .. } => (network[1], *within),
        Effect::Reach { within, .. } => (network[2], *within),
        // The tables come out of the cache.
        _ => (Line::Open, 0),
    };
    let end = now + if line == Line::Silent { within.into() } else { RTT };
    let mut event = World::healthy().event(config, effect, Moment(end));
    match &mut event {
        Event::Replied { reply, .. } if line != Line::Open => {
            *reply = Reply::Failed(if line == Line::Silent { Failure::TimedOut } else { Failure::Unreachable });
        }
        Event::Reached { reading, .. } if line != Line::Open => {
            *reading = if line == Line::Silent { Reading::TimedOut } else { Reading::Failed };
        }
        _ => {}
    }
    (end, event)
}

/// Plays a visit in the order of the clock: when the network was first judged to be what it is in the end, when the
/// checking was over, and what it was judged to be.
fn play(network: Network) -> (i64, i64, Tag) {
    let config = plain_config();
    let mut run = Run::new(&TREE, &config);
    let mut judged: Vec<(i64, Option<Tag>)> = Vec::new();
    let (mut now, mut over) = (0, None);
    run.give("info@ditta.example");
    let mut under_way: Vec<(i64, Event)> = Vec::new();
    loop {
        under_way.extend(std::mem::take(&mut run.waiting).iter().map(|effect| outcome(&config, network, effect, now)));
        let screen = run.screen();
        if judged.last().is_none_or(|(_, tag)| *tag != screen.network) {
            judged.push((now, screen.network));
        }
        if over.is_none() && run.page() != "checking" {
            over = Some(now);
        }
        let Some(next) = (0..under_way.len()).min_by_key(|place| under_way[*place].0) else { break };
        let (end, event) = under_way.remove(next);
        now = end;
        run.send(event);
    }
    let (when, tag) = judged.pop().expect("a judgement");
    (when, over.expect("an end"), tag.expect("a finding"))
}

#[test]
fn a_network_is_judged_in_time_whatever_is_wrong_with_it() {
    let all = [Line::Open, Line::Closed, Line::Silent];
    for (names, literal, own) in all.iter().flat_map(|a| all.iter().flat_map(move |b| all.map(|c| (*a, *b, c)))) {
        let (judged, over, tag) = play([names, literal, own]);
        let open = |line| line == Line::Open;
        let expected = match (open(names), open(literal), open(own)) {
            (true, ..) => Tag::DeviceOnline,
            (false, true, true) => Tag::NamesFiltered,
            (false, true, false) => Tag::NamesBroken,
            (false, false, true) => Tag::DnsBlocked,
            (false, false, false) => Tag::DeviceOffline,
        };
        assert_eq!(tag, expected);
        let most = if open(names) { RTT * 3 / 2 } else { 5_000 };
        assert!(judged <= most, "{tag:?} after {judged} ms");
        assert!(over <= 5_000, "{tag:?}: {over} ms until there is a screen to go on from");
    }
}

#[test]
fn whoever_skipped_the_address_hears_of_his_network_in_time_too() {
    let (config, silent) = (plain_config(), [Line::Silent; 3]);
    let mut run = Run::new(&TREE, &config);
    run.skip();
    let (mut now, mut under_way) = (0, Vec::new());
    while run.screen().network != Some(Tag::DeviceOffline) {
        under_way.extend(std::mem::take(&mut run.waiting).iter().map(|effect| outcome(&config, silent, effect, now)));
        let next = (0..under_way.len()).min_by_key(|place| under_way[*place].0).expect("something is under way");
        let (end, event): (i64, Event) = under_way.remove(next);
        now = end;
        run.send(event);
    }
    assert!(now <= 5_000, "{now} ms");
}

#[test]
fn a_resolver_that_has_answered_keeps_its_time_however_slow_the_others_are() {
    let config = plain_config();
    let mut run = Run::new(&TREE, &config);
    run.give("info@ditta.example");
    let world =
        World::read(r#"{ "replies": { "MX ditta.example": { "One": "timed out", "*": ["10 mail.ditta.example"] } } }"#);
    let mut limits = Vec::new();
    while !run.waiting.is_empty() {
        let asked = run.log.len();
        run.reply(&world, 0);
        for effect in &run.log[asked..] {
            if let Effect::Ask { resolver, within, .. } = effect {
                limits.push((*resolver, *within));
            }
        }
    }
    let of = |resolver: usize| limits.iter().filter(move |(to, _)| *to == resolver).map(|(_, within)| *within);
    assert!(of(1).count() > 0 && of(1).all(|within| within == config.resolver_limit), "{limits:?}");
    assert!(of(2).count() > 0 && of(2).next().is_some_and(|within| within < config.resolver_limit), "{limits:?}");
}

fn network(run: &mut Run) -> Vec<Effect> {
    let at = run.tick();
    run.send(Event::NetworkChanged { browser_offline: false, at })
}

fn asks(effects: &[Effect]) -> usize {
    effects.iter().filter(|effect| matches!(effect, Effect::Ask { .. })).count()
}

#[test]
fn another_network_repeats_what_failed_and_keeps_what_was_answered() {
    let config = plain_config();
    let mut run = Run::new(&TREE, &config);
    run.give("info@ditta.example");
    run.settle(&World::healthy());
    let answered = run.log.len();
    let again = network(&mut run);
    assert_eq!(asks(&again), 0, "where mail goes does not depend on the network");
    assert!(matches!(again[..], [Effect::Reach { reach: Reach::OwnServer, .. }]), "{again:?}");
    assert_eq!(run.screen().network, Some(Tag::DeviceOnline), "nothing moves meanwhile");
    run.settle(&World::healthy());
    assert_eq!(run.log.len(), answered + 1);

    // The next network is none at all.
    network(&mut run);
    run.settle(&World::dead());
    assert_eq!(run.screen().network, Some(Tag::DeviceOffline));
    assert_eq!(run.page(), "question sender-error", "the person stays where he is");
    assert!(run.screen().findings.iter().any(|finding| finding.tag == Tag::MxOurs), "and so does what is known");

    network(&mut run);
    run.settle(&World::healthy());
    assert_eq!(run.screen().network, Some(Tag::DeviceOnline));
}

#[test]
fn whoever_reads_that_he_is_offline_sees_what_becomes_of_it() {
    let config = plain_config();
    let mut run = Run::new(&TREE, &config);
    run.give("info@ditta.example");
    run.settle(&World::dead());
    assert_eq!((run.page().as_str(), run.screen().network), ("verdict", Some(Tag::DeviceOffline)));
    network(&mut run);
    assert_eq!(run.page(), "checking");
    run.settle(&World::foreign());
    let screen = run.screen();
    assert_eq!((run.page().as_str(), screen.verdict.id), ("verdict", Tag::MxForeign.id()));
    assert_eq!(screen.before.map(|verdict| verdict.id), Some(Tag::DeviceOffline.id()));
}

#[test]
fn a_fault_of_the_domain_stays_on_the_screen_when_the_network_changes() {
    let config = plain_config();
    let mut run = Run::new(&TREE, &config);
    run.give("info@ditta.example");
    run.settle(&World::foreign());
    let before = run.screen().verdict;
    network(&mut run);
    assert_eq!((run.page().as_str(), run.screen().verdict), ("verdict", before.clone()));
    run.settle(&World::dead());
    assert_eq!(run.page(), "verdict");
    assert!(
        run.screen().findings.iter().any(|finding| finding.tag == Tag::MxForeign),
        "two said so, on a line that was well"
    );
}

#[test]
fn what_is_on_its_way_belongs_to_the_network_before() {
    let config = plain_config();
    let mut run = Run::new(&TREE, &config);
    run.give("info@ditta.example");
    assert_eq!(asks(&network(&mut run)), 0, "nothing is asked twice at once");
    run.settle(&World::dead());
    // All of that failed, and was asked once more over the new network.
    assert_ne!(run.page(), "checking");
    let mx = |effect: &&Effect| matches!(effect, Effect::Ask { query, resolver: 0, .. } if query.label() == "MX ditta.example");
    assert_eq!(run.log.iter().filter(mx).count(), 2);
}

#[test]
fn a_line_that_comes_and_goes_does_not_have_us_ask_for_ever() {
    let config = plain_config();
    let mut run = Run::new(&TREE, &config);
    run.give("info@ditta.example");
    run.settle(&World::dead());
    for _ in 0..200 {
        network(&mut run);
        run.settle(&World::dead());
    }
    let asked = run.log.len();
    for _ in 0..10 {
        assert_eq!(network(&mut run), []);
    }
    assert_eq!(run.log.len(), asked);
}

#[test]
fn nothing_is_measured_for_a_network_before_the_person_has_let_us() {
    let config = plain_config();
    let mut run = Run::new(&TREE, &config);
    assert_eq!(network(&mut run), []);
}

#[test]
fn only_what_was_held_back_of_ours_is_told() {
    let config = plain_config();
    let mut run = Run::new(&TREE, &config);
    let held = |origin: &str| Event::Forbidden { origin: origin.into(), directive: "connect-src".into() };
    assert_eq!(run.send(held("https://one.example")), [], "nothing was asked yet");
    run.give("info@ditta.example");
    run.settle(&World::dead());
    for theirs in ["https://tracker.example", "https://one.example.evil.example", "inline", "", "wasm-eval"] {
        assert_eq!(run.send(held(theirs)), [], "{theirs}");
    }
    let told = run.send(held("https://one.example"));
    assert_eq!(told, [Effect::Warn("connect-src https://one.example".into())]);
    assert_eq!(run.send(held("https://one.example")), [], "once is enough");
    assert_eq!(run.screen().forbidden, ["connect-src https://one.example"]);
    assert_eq!(run.screen().network, Some(Tag::PageForbids));
    assert!(CONNECTIVITY.contains(&Tag::PageForbids));
}
