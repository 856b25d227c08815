//! Are programs that set themselves up sent to another provider?

use super::agreement::same_presence;
use super::{Agreement, List, Probe, Scene, Want, Witnesses, agreement, wildcard};
use crate::dns::{Data, Name, Query, RecordType};
use crate::finding::{Confidence, Finding, Fixer, Severity, Tag};

/// The names that Outlook, Thunderbird and phones look up (RFC 6186, 8314; the rest is custom). A second witness
/// before one is called foreign.
pub const PROBE: Probe = Probe { wants, judge };

const NAMES: [(&str, RecordType); 5] = [
    ("autodiscover", RecordType::A),
    ("autoconfig", RecordType::A),
    ("_autodiscover._tcp", RecordType::Srv),
    ("_imaps._tcp", RecordType::Srv),
    ("_submissions._tcp", RecordType::Srv),
];

fn queries(domain: &Name) -> Vec<Query> {
    let mut queries = Vec::new();
    for (label, kind) in NAMES {
        queries.extend(domain.child(label).map(|name| Query::new(&name, kind)));
    }
    queries
}

fn wants(scene: &Scene, wants: &mut Vec<Want>) {
    let Some(domain) = scene.answering() else { return };
    for query in queries(domain) {
        let witnesses = if foreign(scene, &query).is_some() { Witnesses::Two } else { Witnesses::One };
        wants.push(Want::Query(query, witnesses));
    }
}

/// Another provider's host that a name leads to, by an alias or a service record, and the provider's name. An
/// operator may keep such a service anywhere, so only hosts of known mail providers count.
fn foreign<'a>(scene: &Scene<'a>, query: &Query) -> Option<(&'a Name, &'a str, Confidence)> {
    let Agreement::Said(answer, confidence) = agreement(scene, query, same_presence) else { return None };
    let (everything, _) = wildcard::everything(scene)?;
    for record in &answer.records {
        let (Data::Cname(host) | Data::Srv(_, _, host)) = &record.data else { continue };
        let known = scene.directory().find(List::Auto, host).or_else(|| scene.directory().find(List::Mx, host));
        let ours = scene.config.is_our_exchange(host, scene.domain?);
        if let Some(provider) = known
            && !ours
            && !scene.is_ours(provider)
            && provider.does("mail")
            && !everything.contains(host)
        {
            return Some((host, &provider.name, if provider.certain { confidence } else { Confidence::Likely }));
        }
    }
    None
}

fn judge(scene: &Scene, findings: &mut Vec<Finding>) {
    let Some(domain) = scene.domain else { return };
    // Where mail goes to that provider anyway, this is part of the same picture; behind somebody's filter the mailboxes
    // may be anywhere.
    let here = |finding: &Finding| match finding.tag {
        Tag::MxOurs | Tag::MxForeignBackup => true,
        Tag::MxGateway => finding.confidence == Confidence::Established,
        _ => false,
    };
    if !findings.iter().any(here) {
        return;
    }
    let mut found: Option<Finding> = None;
    for query in queries(domain) {
        let Some((host, provider, confidence)) = foreign(scene, &query) else { continue };
        let finding = found.take().unwrap_or_else(|| {
            let finding = Finding::new(Tag::ClientSettingsForeign, Severity::Degrading, Fixer::DnsOperator);
            let finding = finding.but(confidence).with("domain", domain).with("name", &query.name);
            finding.with("host", host).with("provider", &provider).by("RFC 6186")
        });
        let kind = if query.kind == RecordType::Srv { " SRV " } else { " CNAME " };
        let line = [query.name.as_str(), kind, host.as_str()].concat();
        found = Some(finding.remove(line).because(scene.facts.evidence(&query, scene.config)));
    }
    findings.extend(found);
}
