//! Records about sending and about certificates. They are noted for the technician and judge nothing: a domain receives
//! mail with or without them.

use super::agreement::same_records;
use super::{Agreement, Probe, Scene, Want, Witnesses, agreement};
use crate::dns::{Name, Query, RecordType};
use crate::finding::{Finding, Fixer, Severity, Tag};

/// SPF stands among the texts that another probe asks for; the certificate of the first exchange is asked for where
/// the domain is signed.
pub const PROBE: Probe = Probe { wants, judge };

const TEXTS: [&str; 3] = ["_dmarc", "_smtp._tls", "default._bimi"];

fn queries(scene: &Scene, domain: &Name) -> Vec<Query> {
    let mut queries = vec![Query::new(domain, RecordType::Txt), Query::new(domain, RecordType::Caa)];
    for label in TEXTS {
        queries.extend(domain.child(label).map(|name| Query::new(&name, RecordType::Txt)));
    }
    if let Agreement::Said(answer, _) = agreement(scene, &Query::new(domain, RecordType::Mx), same_records)
        && answer.authentic
        && let Some((_, host)) = answer.exchanges().first()
        && !host.is_root()
    {
        queries.extend(host.child("_25._tcp").map(|name| Query::new(&name, RecordType::Tlsa)));
    }
    queries
}

fn wants(scene: &Scene, wants: &mut Vec<Want>) {
    let Some(domain) = scene.answering() else { return };
    for query in queries(scene, domain) {
        wants.push(Want::Query(query, Witnesses::One));
    }
}

fn judge(scene: &Scene, findings: &mut Vec<Finding>) {
    let Some(domain) = scene.domain else { return };
    let mut evidence = Vec::new();
    let mut pinned = Vec::new();
    for query in queries(scene, domain) {
        let Agreement::Said(answer, _) = agreement(scene, &query, same_records) else { continue };
        let known = |text: &&str| ["v=spf1", "v=DMARC1", "v=TLSRPTv1", "v=BIMI1"].iter().any(|v| text.starts_with(v));
        let there = match query.kind {
            RecordType::Txt => answer.texts().iter().any(known),
            _ => !answer.records.is_empty(),
        };
        if there {
            let seen = scene.facts.evidence(&query, scene.config);
            if query.kind == RecordType::Tlsa { pinned.extend(seen) } else { evidence.extend(seen) }
        }
    }
    for (tag, evidence, reference) in
        [(Tag::SendingRecords, evidence, "RFC 7208, 7489, 8460, 8659"), (Tag::CertificatePinned, pinned, "RFC 7672")]
    {
        if !evidence.is_empty() {
            let finding = Finding::new(tag, Severity::Notice, Fixer::Nobody).with("domain", domain);
            findings.push(finding.because(evidence).by(reference));
        }
    }
}
