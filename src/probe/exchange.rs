//! Where mail for the domain goes: the MX set, judged as a whole.

mod hosts;
mod providers;

use super::agreement::same_records;
use super::{Agreement, Probe, Scene, Want, Witnesses, addresses, agreement};
use crate::dns::{Answer, Name, Query, Rcode, RecordType};
use crate::finding::{Confidence, Evidence, Finding, Fixer, Severity, Tag};
use hosts::{Host, Whose};

pub use providers::provider;

/// The MX set in the first round, the addresses of its hosts, or of the domain itself, in the second.
pub const PROBE: Probe = Probe { wants, judge };

/// More exchanges than this are counted, but their addresses are not asked for.
const MOST_HOSTS: usize = 8;

fn wants(scene: &Scene, wants: &mut Vec<Want>) {
    let Some(domain) = scene.domain else { return };
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
            // A host known by its name needs an address, any other one that is ours.
            let known = hosts::by_name(scene, domain, host).is_some();
            addresses::want(scene, host, wants, if known { |_, _| true } else { addresses::ours_if_known });
        }
    }
}

/// The MX answer, if there is one to judge. When one of two resolvers fails, the other is a single witness.
fn reply<'a>(scene: &Scene<'a>, domain: &Name) -> Option<(&'a Answer, Confidence)> {
    match agreement(scene, &Query::new(domain, RecordType::Mx), same_records) {
        Agreement::Said(answer, confidence) if answer.rcode == Rcode::NoError => Some((answer, confidence)),
        Agreement::Differs(first, second) => match (first.rcode, second.rcode) {
            (Rcode::NoError, Rcode::ServFail) => Some((first, Confidence::Likely)),
            (Rcode::ServFail, Rcode::NoError) => Some((second, Confidence::Likely)),
            _ => None,
        },
        _ => None,
    }
}

fn judge(scene: &Scene, findings: &mut Vec<Finding>) {
    let Some(domain) = scene.domain else { return };
    let Some((answer, confidence)) = reply(scene, domain) else { return };
    let evidence = scene.facts.evidence(&Query::new(domain, RecordType::Mx), scene.config);
    let set = answer.exchanges();
    if set.is_empty() {
        if let Some(finding) = implicit(scene, domain, confidence, evidence) {
            findings.push(finding);
        }
        return;
    }
    if set.iter().any(|(_, host)| host.is_root()) {
        let (tag, severity) = if set.len() == 1 {
            (Tag::NullMx, Severity::Blocking)
        } else {
            (Tag::NullMxWithOthers, Severity::Degrading)
        };
        let finding = Finding::new(tag, severity, Fixer::DnsOperator).but(confidence).by("RFC 7505 §3");
        findings.push(finding.with("domain", domain).because(evidence.clone()));
        if tag == Tag::NullMx {
            return;
        }
    }
    let mut all = Vec::new();
    for (preference, name) in set {
        if all.len() < MOST_HOSTS && !name.is_root() {
            let Some(host) = hosts::host(scene, domain, preference, name) else { return };
            all.push(host);
        }
    }
    unreachable(&all, domain, confidence, &evidence, findings);
    // Whose a host is that nobody can connect to is idle, unless its name tells where mail was meant to go.
    all.retain(|host| !host.is_dead() || host.whose == Whose::Ours || provider(&host.name).is_some());
    if !all.is_empty() {
        findings.push(whose(&all, domain, confidence, evidence));
    }
}

/// No MX: senders try the domain's own address (RFC 5321 §5.1).
fn implicit(scene: &Scene, domain: &Name, confidence: Confidence, evidence: Vec<Evidence>) -> Option<Finding> {
    let seen = addresses::seen(scene, domain)?;
    // Where one sees an address and another none, there may be neither MX nor address, or both.
    let sure = if seen.differs { Confidence::Inconclusive } else { confidence.max(seen.sure) };
    let finding = match (seen.addresses.first(), seen.is_ours(scene)) {
        (Some(address), true) => {
            Finding::new(Tag::ImplicitMx, Severity::Notice, Fixer::DnsOperator).with("address", address)
        }
        (Some(address), false) => {
            // Without the operator's networks the address may be ours.
            let known = if scene.config.networks.is_empty() { Confidence::Likely } else { Confidence::Established };
            let finding = Finding::new(Tag::ImplicitMx, Severity::Blocking, Fixer::DnsOperator).but(sure.max(known));
            finding.with("address", address)
        }
        (None, _) => Finding::new(Tag::NoMailServer, Severity::Blocking, Fixer::DnsOperator).but(sure),
    };
    let unsure = finding.confidence == Confidence::Inconclusive;
    let finding = if unsure {
        Finding { tag: Tag::CannotTell, severity: Severity::Unknown, fixer: Fixer::Nobody, ..finding }
    } else {
        finding
    };
    Some(finding.with("domain", domain).because(evidence).because(seen.evidence).by("RFC 5321 §5.1"))
}

/// Exchanges nobody can connect to.
fn unreachable(all: &[Host], domain: &Name, confidence: Confidence, set: &[Evidence], findings: &mut Vec<Finding>) {
    let mut say = |tag: Tag, bad: &[&Host], severity: Severity, reference: &'static str| {
        let mut sure = confidence;
        // An exchange written as an address was never looked up: the set itself shows it.
        let mut evidence = set.to_vec();
        for host in bad {
            sure = sure.max(host.absent.unwrap_or(sure));
            evidence.extend(host.evidence.clone());
        }
        let finding = Finding::new(tag, severity, Fixer::DnsOperator).but(sure).by(reference);
        let finding = finding.with("domain", domain).with("exchanges", &list(bad));
        findings.push(finding.because(evidence));
    };
    let (mut literal, mut absent) = (Vec::new(), Vec::new());
    for host in all {
        if host.literal {
            literal.push(host);
        } else if host.absent.is_some() {
            absent.push(host);
        }
    }
    let dead = literal.len() + absent.len() == all.len();
    let severity = if dead { Severity::Blocking } else { Severity::Degrading };
    if !literal.is_empty() {
        say(Tag::MxIpLiteral, &literal, severity, "RFC 1035 §3.3.9");
    }
    if !absent.is_empty() {
        let tag = if dead { Tag::MxUnresolvable } else { Tag::MxPartlyUnresolvable };
        say(tag, &absent, severity, "RFC 5321 §5.1");
    }
}

/// Ours or foreign, by the preferences of the whole set, which is sorted by them.
fn whose(all: &[Host], domain: &Name, confidence: Confidence, evidence: Vec<Evidence>) -> Finding {
    let (mut ours, mut foreign, mut provided) = (Vec::new(), Vec::new(), None);
    let mut sure = confidence;
    for host in all {
        if let Whose::Foreign(so_far) = host.whose {
            foreign.push(host);
            sure = sure.max(so_far);
            provided = provided.or_else(|| provider(&host.name));
        } else {
            ours.push(host);
        }
    }
    let (tag, severity) = match (ours.first(), foreign.first()) {
        (Some(_), None) if all.iter().all(|host| host.whose == Whose::Gateway) => (Tag::MxGateway, Severity::Fine),
        (Some(_), None) => (Tag::MxOurs, Severity::Fine),
        (None, _) => (Tag::MxForeign, Severity::Blocking),
        (Some(ours), Some(theirs)) if theirs.preference < ours.preference => {
            (Tag::MxForeignPreferred, Severity::Blocking)
        }
        (Some(ours), Some(theirs)) if theirs.preference == ours.preference => {
            (Tag::MxForeignEqual, Severity::Degrading)
        }
        (Some(_), Some(_)) => (Tag::MxForeignBackup, Severity::Degrading),
    };
    let fixer = if severity == Severity::Fine { Fixer::Nobody } else { Fixer::DnsOperator };
    let mut finding = Finding::new(tag, severity, fixer).but(sure).with("domain", domain);
    if foreign.is_empty() {
        finding = finding.with("exchanges", &list(&ours));
    } else {
        finding = finding.with("exchanges", &list(&foreign)).with("provider", &provided.unwrap_or("unknown"));
    }
    let mut addresses = Vec::new();
    for host in all {
        addresses.extend(host.evidence.clone());
    }
    addresses.truncate(8);
    finding.because(evidence).because(addresses).by("RFC 5321 §5.1")
}

fn list(hosts: &[&Host]) -> String {
    let mut list = String::new();
    for host in hosts {
        if !list.is_empty() {
            list.push_str(", ");
        }
        list.push_str(host.name.as_str());
    }
    list
}
