//! Exchanges that mail cannot be sent to, or only by some.

use super::super::addresses;
use super::hosts::{Host, Mark};
use super::{Set, list};
use crate::dns::{Data, Name};
use crate::finding::{Confidence, Finding, Fixer, Severity, Tag};

/// A fault of single hosts: how to see it, and the source of the rule.
type Fault = (Tag, fn(&Host) -> bool, &'static str);

/// Each host has the first of these that fits.
const DEAD: [Fault; 4] = [
    (Tag::MxIpLiteral, |host| host.is(Mark::Literal), "RFC 1035 §3.3.9"),
    (Tag::MxDoubledSuffix, |host| host.is(Mark::Doubled) && host.absent.is_some(), "RFC 1034 §3.6.1"),
    (Tag::MxUnresolvable, |host| host.absent.is_some(), "RFC 5321 §5.1"),
    (Tag::MxPrivateAddress, |host| host.is(Mark::Private), "RFC 6890"),
];

pub(super) fn judge(set: &Set, all: &[Host], findings: &mut Vec<Finding>) {
    let none_left = all.iter().all(Host::is_dead);
    let severity = if none_left { Severity::Blocking } else { Severity::Degrading };
    let mut told: Vec<&Name> = Vec::new();
    for (tag, is, reference) in DEAD {
        let bad: Vec<&Host> = all.iter().filter(|host| is(host) && !told.contains(&&host.name)).collect();
        told.extend(bad.iter().map(|host| &host.name));
        let tag = if tag == Tag::MxUnresolvable && !none_left { Tag::MxPartlyUnresolvable } else { tag };
        findings.extend(say(set, tag, severity, &bad, reference));
    }
    let live: Vec<&Host> = all.iter().filter(|host| !host.is_dead()).collect();
    if !live.is_empty() && live.iter().all(|host| host.is(Mark::Ipv6Only)) {
        findings.extend(say(set, Tag::MxIpv6Only, Severity::Degrading, &live, "RFC 5321 §5.1"));
    }
    let proxied: Vec<&Host> = all.iter().filter(|host| host.is(Mark::Proxied)).collect();
    findings.extend(say(set, Tag::MxBehindProxy, Severity::Degrading, &proxied, "RFC 5321 §2.3.5"));
    notes(set, all, findings);
}

/// What usually works all the same: for the technician.
fn notes(set: &Set, all: &[Host], findings: &mut Vec<Finding>) {
    let aliases: Vec<&Host> = all.iter().filter(|host| host.is(Mark::Alias)).collect();
    findings.extend(say(set, Tag::MxAlias, Severity::Notice, &aliases, "RFC 2181 §10.3"));
    let mut twice: Vec<&Name> = Vec::new();
    for record in &set.answer.records {
        if let Data::Mx(preference, host) = &record.data {
            let other = |other: &(u16, &Name)| other.1 == host && other.0 != *preference;
            if set.answer.exchanges().iter().any(other) && !twice.contains(&host) {
                twice.push(host);
            }
        }
    }
    let twice: Vec<&Host> = all.iter().filter(|host| twice.contains(&&host.name)).collect();
    // One of each name.
    let twice = twice.iter().enumerate().filter(|(place, host)| twice[..*place].iter().all(|o| o.name != host.name));
    let twice: Vec<&Host> = twice.map(|(_, host)| *host).collect();
    findings.extend(say(set, Tag::MxDuplicate, Severity::Notice, &twice, "RFC 5321 §5.1"));
}

fn say(set: &Set, tag: Tag, severity: Severity, bad: &[&Host], reference: &'static str) -> Option<Finding> {
    if bad.is_empty() {
        return None;
    }
    let fixer = if severity == Severity::Notice { Fixer::Nobody } else { Fixer::DnsOperator };
    let mut finding = set.finding(tag, severity, fixer).with("exchanges", &list(bad)).by(reference);
    // An exchange written as an address was never looked up: the set itself shows it.
    for host in bad {
        finding.confidence = finding.confidence.max(host.absent.unwrap_or(Confidence::Established));
        finding = finding.because(host.evidence.clone());
    }
    if severity == Severity::Notice {
        return Some(finding);
    }
    // Where only the address is wrong, it is the address that has to change.
    if matches!(tag, Tag::MxPrivateAddress | Tag::MxBehindProxy | Tag::MxIpv6Only) {
        finding = set.changing(finding, |_| false);
        for host in bad.iter().filter(|_| tag != Tag::MxIpv6Only) {
            finding = addresses::without(finding, &host.name, &host.addresses);
        }
        finding.change.add.clear();
        return Some(finding);
    }
    Some(set.changing(finding, |name| bad.iter().any(|host| host.name == *name)))
}
