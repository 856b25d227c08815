//! Who runs the domain's DNS, and can its name servers be found?

use super::agreement::{same_presence, same_records};
use super::{Agreement, List, Probe, Scene, Want, Witnesses, agreement};
use crate::config::Config;
use crate::dns::{Data, Name, Query, Rcode, RecordType};
use crate::finding::{Confidence, Finding, Fixer, Severity, Tag};

/// The delegation, and the addresses of its servers: a second witness before one is called missing.
pub const PROBE: Probe = Probe { wants, judge };

/// More name servers than this are not looked up: some will do.
const MOST: usize = 3;

/// The name servers, as the first witness has them; `None` while awaited or unknown.
fn servers<'a>(scene: &Scene<'a>) -> Option<Vec<&'a Name>> {
    let query = Query::new(scene.domain?, RecordType::Ns);
    let (Agreement::Said(answer, _) | Agreement::Differs(answer, _)) = agreement(scene, &query, same_records) else {
        return None;
    };
    let mut servers = Vec::new();
    for record in &answer.records {
        if let Data::Ns(server) = &record.data {
            // In its place at once, as with exchanges.
            let place = servers.iter().position(|other| *other >= server).unwrap_or(servers.len());
            if servers.get(place) != Some(&server) {
                servers.insert(place, server);
            }
        }
    }
    (!servers.is_empty()).then_some(servers)
}

fn wants(scene: &Scene, wants: &mut Vec<Want>) {
    let Some(domain) = scene.domain else { return };
    wants.push(Want::Query(Query::new(domain, RecordType::Ns), Witnesses::One));
    for server in servers(scene).unwrap_or_default().into_iter().take(MOST) {
        let first = Query::new(server, RecordType::A);
        match agreement(scene, &first, same_presence) {
            Agreement::Said(answer, _) if answer.addresses().is_empty() => {
                wants.push(Want::Query(first, Witnesses::Two));
                wants.push(Want::Query(Query::new(server, RecordType::Aaaa), Witnesses::Two));
            }
            _ => wants.push(Want::Query(first, Witnesses::One)),
        }
    }
}

/// How sure it is that a server has no address; `None` where it has one, or may have.
fn absent(scene: &Scene, server: &Name) -> Option<Confidence> {
    let mut sure = Confidence::Established;
    for kind in [RecordType::A, RecordType::Aaaa] {
        match agreement(scene, &Query::new(server, kind), same_presence) {
            Agreement::Said(answer, so_far) if answer.rcode != Rcode::ServFail && answer.addresses().is_empty() => {
                sure = sure.max(so_far);
            }
            _ => return None,
        }
    }
    Some(sure)
}

/// True if a name server is the operator's own.
pub(super) fn are_ours(scene: &Scene) -> bool {
    let ours = |server: &&Name| Config::is_one_of(&scene.config.name_servers, server);
    servers(scene).is_some_and(|servers| servers.iter().all(ours))
}

/// Who runs them: the company's name, or what its servers have in common.
fn operator(scene: &Scene, servers: &[&Name]) -> String {
    if are_ours(scene) {
        return scene.config.operator.clone();
    }
    for server in servers {
        if let Some(known) = scene.directory().find(List::Ns, server) {
            return known.name.clone();
        }
    }
    // The last two labels, or three where two are a registry's, as in `co.uk`: a name a person can search for.
    let labels: Vec<&str> = servers.first().map(|server| server.labels().collect()).unwrap_or_default();
    let short = |place: usize, most: usize| labels.iter().rev().nth(place).is_some_and(|label| label.len() <= most);
    let count = if short(0, 2) && short(1, 3) { 3 } else { 2 };
    labels[labels.len().saturating_sub(count)..].join(".")
}

fn judge(scene: &Scene, findings: &mut Vec<Finding>) {
    let (Some(domain), Some(servers)) = (scene.domain, servers(scene)) else { return };
    let evidence = scene.facts.evidence(&Query::new(domain, RecordType::Ns), scene.config);
    let mut list = Vec::new();
    let (mut missing, mut sure) = (Vec::new(), Confidence::Established);
    for server in &servers {
        list.push(server.as_str());
        if let Some(so_far) = absent(scene, server) {
            missing.push(server.as_str());
            sure = sure.max(so_far);
        }
    }
    let finding = |tag: Tag, severity: Severity| Finding::new(tag, severity, Fixer::DnsOperator).with("domain", domain);
    if !missing.is_empty() && sure == Confidence::Established {
        let all = missing.len() == servers.len();
        // Where two operators can look the exchanges up all the same, the parent's addresses (glue) serve, for good: then
        // it is no fault in receiving, whatever the zone says of its servers.
        let exchanges = agreement(scene, &Query::new(domain, RecordType::Mx), same_records);
        let found =
            matches!(exchanges, Agreement::Said(answer, Confidence::Established) if answer.rcode == Rcode::NoError);
        let tag = if all { Tag::NsUnresolvable } else { Tag::NsPartlyUnresolvable };
        let severity = if all && !found { Severity::Blocking } else { Severity::Notice };
        let mut finding = finding(tag, severity).but(Confidence::Likely).with("name_servers", &missing.join(", "));
        for server in &servers {
            if missing.contains(&server.as_str()) {
                finding = finding.because(scene.facts.evidence(&Query::new(server, RecordType::A), scene.config));
            }
        }
        findings.push(finding.because(evidence.clone()).by("RFC 1034 §4.2"));
    }
    if servers.len() == 1 {
        let single = finding(Tag::NsSingle, Severity::Notice).with("name_servers", &list.join(", "));
        findings.push(single.because(evidence.clone()).by("RFC 2182 §5"));
    }
    let known = Finding::new(Tag::DnsOperator, Severity::Notice, Fixer::Nobody).with("domain", domain);
    let known = known.with("dns_operator", &operator(scene, &servers)).with("name_servers", &list.join(", "));
    findings.push(known.because(evidence).by("RFC 1034 §4.2.1"));
}
