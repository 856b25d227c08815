//! Is the domain's seal (DNSSEC) wrong? Nothing is read into one failure: the recipe below is followed step by step.

use super::agreement::same_records;
use super::{Agreement, Probe, Scene, Want, Witnesses, agreement};
use crate::dns::{Name, Query, Rcode, RecordType};
use crate::finding::{Confidence, Evidence, Finding, Fixer, Severity, Tag};

/// Asks nothing while the exchanges can be looked up. Where two operators say SERVFAIL, the same once more without
/// checking signatures (the CD bit, RFC 4035 §3.2.2), and whether the parent holds a seal (DS).
pub const PROBE: Probe = Probe { wants, judge };

/// What is known of the seal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Seal {
    /// A reply is awaited.
    Pending,
    /// Nothing points to it.
    NotToBlame,
    /// Without checking there are records, with checking there are none.
    Bogus(Confidence),
}

fn failed(scene: &Scene, domain: &Name) -> bool {
    let both = agreement(scene, &Query::new(domain, RecordType::Mx), same_records);
    matches!(both, Agreement::Said(answer, Confidence::Established) if answer.rcode == Rcode::ServFail)
}

fn wants(scene: &Scene, wants: &mut Vec<Want>) {
    let Some(domain) = scene.domain.filter(|domain| failed(scene, domain)) else { return };
    wants.push(Want::Query(Query::new(domain, RecordType::Mx).unchecked(), Witnesses::Two));
    wants.push(Want::Query(Query::new(domain, RecordType::Ns).unchecked(), Witnesses::Two));
    wants.push(Want::Query(Query::new(domain, RecordType::Ds), Witnesses::One));
}

/// The state of the domain's seal. Records from two operators where checking failed are proof; from one, or an empty
/// answer, which may come from a resolver that holds nothing else, they only point there.
pub(super) fn seal(scene: &Scene, domain: &Name) -> Seal {
    if !failed(scene, domain) {
        return Seal::NotToBlame;
    }
    let mut bogus: Option<Confidence> = None;
    for kind in [RecordType::Mx, RecordType::Ns] {
        let query = Query::new(domain, kind).unchecked();
        if matches!(agreement(scene, &query, same_records), Agreement::Pending) {
            return Seal::Pending;
        }
        // Operators that answer at all, and those that have records; which ones does not matter.
        let (mut sound, mut full) = (0, 0);
        for (_, answer, _) in scene.facts.witnesses(&query, scene.config) {
            if answer.rcode == Rcode::NoError {
                sound += 1;
                full += usize::from(!answer.records.is_empty());
            }
        }
        if full > 1 {
            bogus = Some(Confidence::Established);
        } else if sound > 0 {
            bogus = bogus.or(Some(Confidence::Likely));
        }
    }
    bogus.map_or(Seal::NotToBlame, Seal::Bogus)
}

fn judge(scene: &Scene, findings: &mut Vec<Finding>) {
    let Some(domain) = scene.domain else { return };
    let Seal::Bogus(confidence) = seal(scene, domain) else { return };
    // A seal at the parent that the zone no longer answers for is what a move leaves behind.
    let seal = Query::new(domain, RecordType::Ds);
    let left_over = match agreement(scene, &seal, same_records) {
        Agreement::Pending => return,
        Agreement::Said(answer, _) => !answer.records.is_empty(),
        _ => false,
    };
    let query = Query::new(domain, RecordType::Mx);
    let mut evidence: Vec<Evidence> = Vec::new();
    for query in [&query, &query.unchecked(), &seal] {
        evidence.extend(scene.facts.evidence(query, scene.config));
    }
    let finding = Finding::new(Tag::DnssecBogus, Severity::Blocking, Fixer::DnsOperator).but(confidence);
    let finding = finding.with("domain", domain).with("seal", &if left_over { "left" } else { "unknown" });
    findings.push(finding.because(evidence).by("RFC 4035 §5.5"));
}
