//! Where mail for the domain goes: the MX set, judged as a whole.

mod hosts;
mod providers;

use super::agreement::{same_presence, same_records};
use super::{Agreement, Probe, Scene, Want, Witnesses, agreement};
use crate::dns::{Answer, Name, Query, Rcode, RecordType};
use crate::finding::{Confidence, Evidence, Finding, Fixer, Severity, Tag};
use hosts::{Host, Whose};

pub use providers::provider;

/// The MX set in the first round, the addresses of its hosts, or of the domain itself, in the second.
pub const PROBE: Probe = Probe { id: "exchange", wants, judge };

/// More exchanges than this are counted, but their addresses are not asked for.
const MOST_HOSTS: usize = 8;

fn wants(scene: &Scene, wants: &mut Vec<Want>) {
    let Some(domain) = scene.domain else { return };
    let Some((answer, _)) = reply(scene, domain) else { return };
    let exchanges = answer.exchanges();
    if exchanges.is_empty() {
        for kind in [RecordType::A, RecordType::Aaaa] {
            wants.push(Want::Query(Query::new(domain, kind), Witnesses::Two));
        }
    }
    for (_, host) in
        exchanges.into_iter().filter(|(_, host)| !host.is_root() && !hosts::is_literal(host)).take(MOST_HOSTS)
    {
        wants.extend(hosts::wants(scene, host));
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
        findings.extend(implicit(scene, domain, confidence, evidence));
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
    let named = set.iter().filter(|(_, host)| !host.is_root());
    let Some(all) =
        named.take(MOST_HOSTS).map(|(p, name)| hosts::host(scene, domain, *p, name)).collect::<Option<Vec<_>>>()
    else {
        return;
    };
    unreachable(&all, domain, confidence, findings);
    // Whose a host is that nobody can connect to is idle, unless its name tells where mail was meant to go.
    let meant = |host: &Host| host.whose == Whose::Ours || provider(&host.name).is_some();
    let reached: Vec<Host> = all.into_iter().filter(|host| !host.is_dead() || meant(host)).collect();
    if !reached.is_empty() {
        findings.push(whose(&reached, domain, confidence, &evidence));
    }
}

/// No MX: senders try the domain's own address (RFC 5321 §5.1).
fn implicit(scene: &Scene, domain: &Name, confidence: Confidence, evidence: Vec<Evidence>) -> Option<Finding> {
    let mut addresses = Vec::new();
    let mut sure = confidence;
    let mut evidence = evidence;
    for kind in [RecordType::A, RecordType::Aaaa] {
        let query = Query::new(domain, kind);
        match agreement(scene, &query, same_presence) {
            Agreement::Said(answer, confidence) if answer.rcode != Rcode::ServFail => {
                addresses.extend(answer.addresses());
                sure = sure.max(confidence);
            }
            Agreement::Pending => return None,
            _ => sure = Confidence::Inconclusive,
        }
        evidence.extend(scene.facts.evidence(&query, scene.config));
    }
    let ours = addresses.iter().any(|address| scene.config.is_our_address(*address));
    let finding = match (addresses.first(), ours) {
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
    Some(finding.with("domain", domain).because(evidence).by("RFC 5321 §5.1"))
}

/// Exchanges nobody can connect to.
fn unreachable(all: &[Host], domain: &Name, confidence: Confidence, findings: &mut Vec<Finding>) {
    let mut say = |tag: Tag, bad: &[&Host], severity: Severity, reference: &'static str| {
        let sure = bad.iter().filter_map(|host| host.absent).fold(confidence, Confidence::max);
        let finding = Finding::new(tag, severity, Fixer::DnsOperator).but(sure).by(reference);
        let finding = finding.with("domain", domain).with("exchanges", &list(bad));
        findings.push(finding.because(bad.iter().flat_map(|host| host.evidence.clone())));
    };
    let literal: Vec<_> = all.iter().filter(|host| host.literal).collect();
    let absent: Vec<_> = all.iter().filter(|host| host.absent.is_some()).collect();
    let dead = literal.len() + absent.len() == all.len();
    if !literal.is_empty() {
        let severity = if dead { Severity::Blocking } else { Severity::Degrading };
        say(Tag::MxIpLiteral, &literal, severity, "RFC 1035 §3.3.9");
    }
    if !absent.is_empty() && dead {
        say(Tag::MxUnresolvable, &absent, Severity::Blocking, "RFC 5321 §5.1");
    } else if !absent.is_empty() {
        say(Tag::MxPartlyUnresolvable, &absent, Severity::Degrading, "RFC 5321 §5.1");
    }
}

/// Ours or foreign, by the preferences of the whole set.
fn whose(all: &[Host], domain: &Name, confidence: Confidence, evidence: &[Evidence]) -> Finding {
    let foreign: Vec<&Host> = all.iter().filter(|host| matches!(host.whose, Whose::Foreign(_))).collect();
    let best = |ours: bool| {
        all.iter().filter(|host| matches!(host.whose, Whose::Foreign(_)) != ours).map(|host| host.preference).min()
    };
    let (tag, severity) = match (best(true), best(false)) {
        (Some(_), None) if all.iter().all(|host| host.whose == Whose::Gateway) => (Tag::MxGateway, Severity::Fine),
        (Some(_), None) => (Tag::MxOurs, Severity::Fine),
        (None, _) => (Tag::MxForeign, Severity::Blocking),
        (Some(ours), Some(theirs)) if theirs < ours => (Tag::MxForeignPreferred, Severity::Blocking),
        (Some(ours), Some(theirs)) if theirs == ours => (Tag::MxForeignEqual, Severity::Degrading),
        (Some(_), Some(_)) => (Tag::MxForeignBackup, Severity::Degrading),
    };
    let fixer = if severity == Severity::Fine { Fixer::Nobody } else { Fixer::DnsOperator };
    let sure = foreign.iter().filter_map(|host| if let Whose::Foreign(sure) = host.whose { Some(sure) } else { None });
    let mut finding =
        Finding::new(tag, severity, fixer).but(sure.fold(confidence, Confidence::max)).with("domain", domain);
    if foreign.is_empty() {
        finding = finding.with("exchanges", &list(&all.iter().collect::<Vec<_>>()));
    } else {
        let named: Vec<&str> = foreign.iter().filter_map(|host| provider(&host.name)).collect();
        finding = finding.with("exchanges", &list(&foreign)).with("provider", named.first().unwrap_or(&"unknown"));
    }
    let addresses = all.iter().flat_map(|host| host.evidence.iter().cloned());
    finding.because(evidence.iter().cloned()).because(addresses.take(8)).by("RFC 5321 §5.1")
}

fn list(hosts: &[&Host]) -> String {
    hosts.iter().map(|host| host.name.as_str()).collect::<Vec<_>>().join(", ")
}
