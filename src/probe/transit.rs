//! Does the domain's policy for mail in transit (MTA-STS, RFC 8461) still name its exchanges? One left over from before
//! a move makes those senders refuse that obey it, and the others not.

use super::agreement::same_records;
use super::{Agreement, Content, Document, Probe, Scene, Want, Witnesses, agreement};
use crate::dns::{Name, Query, RecordType};
use crate::finding::{Confidence, Evidence, Finding, Fixer, Severity, Tag};

/// The record, and the policy itself where there is one; few servers let a browser read it.
pub const PROBE: Probe = Probe { wants, judge };

fn query(domain: &Name) -> Option<Query> {
    Some(Query::new(&domain.child("_mta-sts")?, RecordType::Txt))
}

fn url(domain: &Name) -> String {
    ["https://mta-sts.", domain.as_str(), "/.well-known/mta-sts.txt"].concat()
}

/// True if the record that announces a policy is there.
fn is_announced(scene: &Scene, domain: &Name) -> bool {
    let Some(query) = query(domain) else { return false };
    match agreement(scene, &query, same_records) {
        Agreement::Said(answer, _) => answer.texts().iter().any(|text| text.as_bytes().starts_with(b"v=STSv1")),
        _ => false,
    }
}

fn wants(scene: &Scene, wants: &mut Vec<Want>) {
    let Some(domain) = scene.answering() else { return };
    wants.extend(query(domain).map(|query| Want::Query(query, Witnesses::One)));
    if is_announced(scene, domain) {
        wants.push(Want::Document(Document::Policy, url(domain)));
    }
}

fn judge(scene: &Scene, findings: &mut Vec<Finding>) {
    let Some(domain) = scene.domain.filter(|domain| is_announced(scene, domain)) else { return };
    let url = url(domain);
    let Some(Content::Policy(policy)) = scene.facts.content(Document::Policy, &url) else { return };
    let exchanges = Query::new(domain, RecordType::Mx);
    let Agreement::Said(answer, Confidence::Established) = agreement(scene, &exchanges, same_records) else { return };
    let mut refused = Vec::new();
    for (_, host) in answer.exchanges() {
        if !host.is_root() && !policy.allows(host) {
            refused.push(host.as_str());
        }
    }
    // A policy that is only being tried stops nobody.
    if refused.is_empty() || policy.mode != "enforce" {
        return;
    }
    let says = ["mode enforce, mx ", &policy.exchanges.join(", ")].concat();
    let mut evidence = vec![Evidence::Document { url, says, at: scene.now }];
    evidence.extend(scene.facts.evidence(&exchanges, scene.config));
    let finding = Finding::new(Tag::MtaStsMismatch, Severity::Degrading, Fixer::DnsOperator).with("domain", domain);
    let finding = finding.with("exchanges", &refused.join(", "));
    findings.push(finding.because(evidence).by("RFC 8461 §5"));
}
