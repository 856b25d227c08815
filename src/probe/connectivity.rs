//! Is this device online, and can the DNS be asked from it? It says nothing of any other device.
//!
//! Four readings: the resolvers by their names, the page's own server, and, once none of the resolvers answers, one
//! resolver by its address. What the browser itself says of being online is wrong both ways and decides nothing.

use super::{Probe, Reach, Reading, Scene, Want, Witnesses};
use crate::dns::{Failure, Name, Query, RecordType, Reply};
use crate::engine::facts::{Asked, Tried, Use, usefulness};
use crate::finding::{Confidence, Evidence, Finding, Fixer, Severity, Tag};

/// Learns from the queries the other probes ask, and from the page's own server.
pub const PROBE: Probe = Probe { wants, judge };

/// Milliseconds. Where even the quickest reply takes longer, the network is called slow.
const SLOW: i64 = 2_000;

/// What every resolver knows: the servers of the root. It tells nobody anything about the person.
pub fn anybody() -> Query {
    Query::new(&Name::root(), RecordType::Ns)
}

fn wants(scene: &Scene, wants: &mut Vec<Want>) {
    wants.push(Want::Reach(Reach::OwnServer, String::new()));
    let own_failed = own(scene).is_some_and(|reading| reading != Reading::Reached);
    let named = Named::of(scene);
    // Where nobody asks about a domain, or has asked over this network, the resolvers are heard all the same.
    let root = anybody();
    if own_failed && (named == Named::Unasked || scene.facts.asked_here().iter().all(|asked| *asked.query == root)) {
        wants.push(Want::Query(root, Witnesses::Two));
    }
    let suspicious = own_failed || scene.facts.asked_here().iter().any(failed);
    if suspicious && named != Named::Answered && !scene.config.literal_url.is_empty() {
        wants.push(Want::Reach(Reach::Literal, scene.config.literal_url.clone()));
    }
}

fn own(scene: &Scene) -> Option<Reading> {
    scene.facts.reading(Reach::OwnServer, "").map(|(reading, _)| reading)
}

fn failed(asked: &Asked) -> bool {
    asked.heard.is_some_and(|(reply, _)| usefulness(reply) == Use::Nothing)
}

fn answered(asked: &Asked) -> bool {
    asked.heard.is_some_and(|(reply, _)| usefulness(reply) != Use::Nothing)
}

/// The resolvers by their names, all of them together.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Named {
    /// None was asked over this network.
    Unasked,
    /// Too few have been heard of.
    Pending,
    /// Two operators, or all that were asked, and nothing of use.
    Failed,
    /// One has answered: enough to know that the device is online.
    Answered,
}

impl Named {
    fn of(scene: &Scene) -> Named {
        let asked = scene.facts.asked_here();
        let operator = |asked: &Asked| scene.config.resolvers.get(asked.resolver).map(|resolver| &resolver.operator);
        let mut failing = asked.iter().filter(|asked| failed(asked)).map(operator);
        let first = failing.next();
        if asked.iter().any(answered) {
            Named::Answered
        } else if asked.is_empty() {
            Named::Unasked
        } else if failing.any(|other| Some(other) != first) || asked.iter().all(|asked| asked.heard.is_some()) {
            Named::Failed
        } else {
            Named::Pending
        }
    }
}

/// True once no resolver has answered by its name and it is known why, as far as it can be.
pub fn is_cut_off(scene: &Scene) -> bool {
    let literal = &scene.config.literal_url;
    let told = literal.is_empty() || scene.facts.reading(Reach::Literal, literal).is_some();
    told && own(scene).is_some() && Named::of(scene) == Named::Failed
}

fn judge(scene: &Scene, findings: &mut Vec<Finding>) {
    let (own, named) = (own(scene), Named::of(scene));
    if named == Named::Answered {
        let first = scene.facts.asked_here().iter().find(|asked| answered(asked));
        let finding = Finding::new(Tag::DeviceOnline, Severity::Fine, Fixer::Nobody);
        findings.push(finding.because(one(scene, first)));
        blocked(scene, findings);
    } else if own == Some(Reading::Reached) {
        let evidence = tried(scene, Reach::OwnServer, "", "/");
        findings.push(Finding::new(Tag::DeviceOnline, Severity::Fine, Fixer::Nobody).because(evidence));
    }
    slow(scene, findings);
    if let (Some(own), true) = (own, is_cut_off(scene)) {
        let url = &scene.config.literal_url;
        let literal = scene.facts.reading(Reach::Literal, url).map(|(reading, _)| reading);
        let failure = scene.facts.asked_here().iter().find(|asked| failed(asked));
        let finding = conclude(scene, own, literal).because(one(scene, failure));
        let finding = finding.because(tried(scene, Reach::Literal, url, url));
        findings.push(finding.because(tried(scene, Reach::OwnServer, "", "/")));
    }
}

/// No resolver answered by its name: why, as far as the other readings tell.
fn conclude(scene: &Scene, own: Reading, literal: Option<Reading>) -> Finding {
    let finding = |tag, severity, fixer, sure| Finding::new(tag, severity, fixer).but(sure);
    let cannot_tell = |tag| finding(tag, Severity::Unknown, Fixer::Nobody, Confidence::Inconclusive);
    if let Some(missing) = forbidden(scene) {
        return cannot_tell(Tag::PageForbids).with("directive", &missing);
    }
    // An error of the page's own server is an answer too: it was reached.
    let reached = matches!(own, Reading::Reached | Reading::Unwell);
    match (literal, reached) {
        (Some(Reading::Reached), true) => cannot_tell(Tag::NamesFiltered),
        (Some(Reading::Reached), false) => {
            finding(Tag::NamesBroken, Severity::Degrading, Fixer::You, Confidence::Likely)
        }
        (_, true) => cannot_tell(Tag::DnsBlocked),
        (_, false) => {
            let replaced = [Some(own), literal].contains(&Some(Reading::Replaced)) || a_page(scene);
            let tag = if replaced { Tag::CaptivePortal } else { Tag::DeviceOffline };
            let browser = if scene.browser_offline { "offline" } else { "online" };
            finding(tag, Severity::Blocking, Fixer::You, Confidence::Likely).with("browser", &browser)
        }
    }
}

/// What the page's policy would have to allow, where it holds back a resolver that was asked.
fn forbidden(scene: &Scene) -> Option<String> {
    scene.config.resolvers.iter().find_map(|resolver| scene.facts.missing_for(&resolver.url))
}

/// A page stood where a DNS message belongs: a portal's, mostly.
fn a_page(scene: &Scene) -> bool {
    let is_page = |asked: &Asked| matches!(asked.heard, Some((Reply::Failed(Failure::NotDns), _)));
    scene.facts.asked_here().iter().any(is_page)
}

/// A resolver that never answers, while others do: a list of blocked names, mostly, and no harm.
fn blocked(scene: &Scene, findings: &mut Vec<Finding>) {
    for (place, resolver) in scene.config.resolvers.iter().enumerate() {
        if scene.facts.is_down(place) {
            let first = scene.facts.asked_here().iter().find(|asked| asked.resolver == place);
            let finding = Finding::new(Tag::ResolverBlocked, Severity::Notice, Fixer::Nobody).but(Confidence::Likely);
            findings.push(finding.with("resolver", &resolver.name).because(one(scene, first)));
        }
    }
}

/// Everything that came took its time.
fn slow(scene: &Scene, findings: &mut Vec<Finding>) {
    let took = |asked: &Asked| asked.heard.map_or(i64::MAX, |(_, at)| at.0 - asked.since.0);
    let own = |tried: &Tried| tried.ended.map_or(i64::MAX, |(_, at)| at.0 - tried.since.0);
    let quickest = scene.facts.asked_here().iter().filter(|asked| answered(asked)).min_by_key(|asked| took(asked));
    let quick = |tried: &Tried| tried.reach == Reach::OwnServer && own(tried) <= SLOW;
    if let Some(asked) = quickest
        && took(asked) > SLOW
        && !scene.facts.tried.iter().any(quick)
    {
        let finding = Finding::new(Tag::NetworkSlow, Severity::Notice, Fixer::Nobody).but(Confidence::Likely);
        findings.push(finding.with("seconds", &(took(asked) / 1000)).because(one(scene, quickest)));
    }
}

/// One reply, as evidence.
fn one(scene: &Scene, asked: Option<&Asked>) -> Vec<Evidence> {
    let Some(asked) = asked else { return vec![] };
    let mut evidence = scene.facts.evidence(asked.query, scene.config);
    let name = scene.config.resolvers.get(asked.resolver).map_or("", |resolver| &resolver.name);
    evidence.retain(|evidence| matches!(evidence, Evidence::Dns { resolver, .. } if resolver == name));
    evidence
}

/// One try, as evidence.
fn tried(scene: &Scene, reach: Reach, url: &str, shown: &str) -> Vec<Evidence> {
    match scene.facts.reading(reach, url) {
        Some((reading, at)) => vec![Evidence::Reach { url: shown.into(), reading: reading.word(), at }],
        None => vec![],
    }
}
