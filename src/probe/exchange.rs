//! Where mail for the domain goes: the MX set, judged as a whole.

mod faults;
mod hosts;
mod implicit;
mod whose;

use std::borrow::Cow;
use std::net::IpAddr;

use super::agreement::same_records;
use super::{Agreement, Probe, Scene, Want, Witnesses, addresses, agreement, spreading};
use crate::dns::{Answer, Name, Query, Rcode, RecordType};
use crate::finding::{Confidence, Evidence, Finding, Fixer, Severity, Tag};
use hosts::{Host, Mark, Whose};

/// The MX set in the first round, the addresses of its hosts, or of the domain itself, in the second.
pub const PROBE: Probe = Probe { wants, judge };

/// More exchanges than this are judged by their names, but their addresses are not asked for.
const MOST_HOSTS: usize = 6;

/// What a judgement is about.
struct Set<'a> {
    scene: &'a Scene<'a>,
    domain: &'a Name,
    answer: &'a Answer,
    /// How sure the set itself is.
    confidence: Confidence,
    /// What it rests on.
    evidence: Vec<Evidence>,
}

impl Set<'_> {
    /// A finding about the set, with its evidence and the time until which an old answer may be seen.
    fn finding(&self, tag: Tag, severity: Severity, fixer: Fixer) -> Finding {
        let finding = Finding::new(tag, severity, fixer).but(self.confidence).with("domain", self.domain);
        let until = self.scene.facts.until(&Query::new(self.domain, RecordType::Mx));
        finding.because(self.evidence.clone()).until(until)
    }

    /// The record as it stands in the zone.
    fn line(&self, preference: u16, host: &Name) -> String {
        format!("{} MX {preference} {host}", self.domain)
    }

    /// The record that should be there, if the operator has told the name.
    fn wanted(&self) -> Option<String> {
        self.scene.config.named_exchange(self.domain).map(|ours| format!("{} MX 10 {ours}", self.domain))
    }

    /// The finding with the change that mends it: our record set, these records gone, the others kept.
    fn changing(&self, finding: Finding, gone: impl Fn(&Name) -> bool) -> Finding {
        let mut finding = finding;
        let mut ours = false;
        for (preference, host) in self.answer.exchanges() {
            let line = self.line(preference, host);
            // One of our own names is as it should be: its addresses are to be mended.
            let our_name = self.scene.config.is_our_exchange(host, self.domain);
            ours |= our_name;
            finding = if gone(host) && !our_name { finding.remove(line) } else { finding.keep(line) };
        }
        if ours { finding } else { finding.put(self.wanted()) }
    }
}

fn wants(scene: &Scene, wants: &mut Vec<Want>) {
    let Some(domain) = scene.domain else { return };
    wants.push(Want::Query(Query::new(domain, RecordType::Mx), Witnesses::Two));
    let Some((answer, _)) = reply(scene, domain) else { return };
    let exchanges = answer.exchanges();
    if exchanges.is_empty() {
        for query in addresses::queries(domain) {
            wants.push(Want::Query(query, Witnesses::Two));
        }
    }
    let mut asked = 0;
    for (_, host) in exchanges {
        if asked < MOST_HOSTS && !host.is_root() && !hosts::is_literal(host) {
            asked += 1;
            // A host known by its name needs an address that can be reached, any other one that is ours as well. A name
            // in the customer's own zone is not known by it.
            let known = hosts::by_name(scene, domain, host).is_some() && !host.is_under(domain.as_str());
            addresses::want(scene, host, wants, if known { addresses::reachable } else { ours_in_reach });
        }
    }
}

/// An address that clears an exchange of every suspicion.
fn ours_in_reach(scene: &Scene, address: IpAddr) -> bool {
    addresses::reachable(scene, address) && addresses::ours_if_known(scene, address)
}

/// The MX answer, if there is one to judge. When one of two resolvers fails, the other is a single witness; when they
/// differ without taking sides, as where a set is dealt out in turns, both together are the set.
fn reply<'a>(scene: &Scene<'a>, domain: &Name) -> Option<(Cow<'a, Answer>, Confidence)> {
    match agreement(scene, &Query::new(domain, RecordType::Mx), same_records) {
        Agreement::Said(answer, confidence) if answer.rcode == Rcode::NoError => {
            Some((Cow::Borrowed(answer), confidence))
        }
        Agreement::Differs(first, second) => match (first.rcode, second.rcode) {
            (Rcode::NoError, Rcode::ServFail) => Some((Cow::Borrowed(first), Confidence::Likely)),
            (Rcode::ServFail, Rcode::NoError) => Some((Cow::Borrowed(second), Confidence::Likely)),
            (Rcode::NoError, Rcode::NoError) if in_turns(scene, domain, first, second) => {
                let mut both = first.clone();
                both.records.extend(second.records.iter().cloned());
                Some((Cow::Owned(both), Confidence::Likely))
            }
            _ => None,
        },
        _ => None,
    }
}

/// True if both answers name exchanges, and all of them, or none, are the operator's.
pub(super) fn in_turns(scene: &Scene, domain: &Name, first: &Answer, second: &Answer) -> bool {
    let some = |answer: &Answer| answer.exchanges().iter().any(|(_, host)| !host.is_root());
    some(first)
        && some(second)
        && spreading::has_ours(scene, domain, first) == spreading::has_ours(scene, domain, second)
}

fn judge(scene: &Scene, findings: &mut Vec<Finding>) {
    let Some(domain) = scene.domain else { return };
    let Some((answer, confidence)) = reply(scene, domain) else { return };
    let evidence = scene.facts.evidence(&Query::new(domain, RecordType::Mx), scene.config);
    let mut set = Set { scene, domain, answer: &answer, confidence, evidence };
    let exchanges = answer.exchanges();
    if exchanges.is_empty() {
        findings.extend(implicit::judge(&set));
        return;
    }
    if exchanges.iter().any(|(_, host)| host.is_root()) {
        findings.push(null(&set));
        if exchanges.iter().all(|(_, host)| host.is_root()) {
            return;
        }
    }
    let mut all = Vec::new();
    for (preference, name) in exchanges {
        if name.is_root() {
            continue;
        }
        if all.len() < MOST_HOSTS {
            let Some(host) = hosts::host(scene, domain, preference, name) else { return };
            all.push(host);
        } else if let Some(host) = hosts::unseen(scene, domain, preference, name) {
            all.push(host);
        } else {
            // Whose it is was not looked up: it may be anybody's.
            set.confidence = set.confidence.max(Confidence::Likely);
        }
    }
    faults::judge(&set, &all, findings);
    // Whose a host is that nobody can connect to is idle, unless it is ours, or no other is left and its name tells
    // where mail was meant to go; whose stands behind a proxy nobody can see.
    let none_left = all.iter().all(Host::is_dead);
    let named = |host: &Host| host.whose == Whose::Ours || none_left && host.provider.is_some();
    let told = |host: &Host| !host.is_dead() || named(host);
    let hidden: Vec<Evidence> =
        all.iter().filter(|host| host.is(Mark::Hidden)).flat_map(|host| host.evidence.clone()).collect();
    all.retain(|host| !host.is(Mark::Hidden) && !host.is(Mark::Proxied) && told(host));
    if !hidden.is_empty() {
        set.confidence = set.confidence.max(Confidence::Likely);
    }
    if !all.is_empty() {
        findings.push(whose::judge(&set, &all));
    } else if !hidden.is_empty() {
        let finding = set.finding(Tag::CannotTell, Severity::Unknown, Fixer::Nobody).but(Confidence::Inconclusive);
        findings.push(finding.because(hidden));
    }
}

/// The root as exchange says that no mail is taken (RFC 7505); beside others it contradicts them.
fn null(set: &Set) -> Finding {
    let alone = set.answer.exchanges().iter().all(|(_, host)| host.is_root());
    let (tag, severity) =
        if alone { (Tag::NullMx, Severity::Blocking) } else { (Tag::NullMxWithOthers, Severity::Degrading) };
    let finding = set.finding(tag, severity, Fixer::DnsOperator).by("RFC 7505 §3");
    set.changing(finding, Name::is_root)
}

/// Hosts in one line.
fn list(hosts: &[&Host]) -> String {
    let mut list = String::new();
    for (place, host) in hosts.iter().enumerate() {
        // The same host may stand there with several preferences.
        if hosts[..place].iter().any(|other| other.name == host.name) {
            continue;
        }
        if !list.is_empty() {
            list.push_str(", ");
        }
        list.push_str(host.name.as_str());
    }
    list
}
