//! Two resolvers have different exchanges: is a change to us, or away from us, still on its way?

use super::agreement::same_records;
use super::{Agreement, Probe, Scene, Want, Witnesses, agreement};
use crate::dns::{Answer, Name, Query, Rcode, RecordType};
use crate::finding::{Confidence, Finding, Fixer, Severity, Tag};

/// The zone's serial at both, once the exchanges differ.
pub const PROBE: Probe = Probe { wants, judge };

fn wants(scene: &Scene, wants: &mut Vec<Want>) {
    let Some(domain) = scene.domain else { return };
    if matches!(agreement(scene, &Query::new(domain, RecordType::Mx), same_records), Agreement::Differs(..)) {
        wants.push(Want::Query(Query::new(domain, RecordType::Soa), Witnesses::Two));
    }
}

/// Whether any of an answer's exchanges is the operator's.
pub(super) fn has_ours(scene: &Scene, domain: &Name, answer: &Answer) -> bool {
    answer.exchanges().iter().any(|(_, host)| scene.config.is_our_exchange(host, domain))
}

/// The older answer of two, where one names the operator's exchanges and the other does not; which of them is the
/// newer nobody can tell from outside, so the one without is called old only for want of a better word.
pub(super) fn sides<'a>(scene: &Scene<'a>, domain: &Name) -> Option<(&'a Answer, &'a Answer)> {
    match agreement(scene, &Query::new(domain, RecordType::Mx), same_records) {
        Agreement::Differs(first, second) if first.rcode == Rcode::NoError && second.rcode == Rcode::NoError => {
            match (has_ours(scene, domain, first), has_ours(scene, domain, second)) {
                (true, false) => Some((first, second)),
                (false, true) => Some((second, first)),
                _ => None,
            }
        }
        _ => None,
    }
}

fn judge(scene: &Scene, findings: &mut Vec<Finding>) {
    let Some(domain) = scene.domain else { return };
    let Some((_, other)) = sides(scene, domain) else { return };
    let (mx, soa) = (Query::new(domain, RecordType::Mx), Query::new(domain, RecordType::Soa));
    let confidence = match agreement(scene, &soa, same_records) {
        Agreement::Pending => return,
        Agreement::Differs(..) => Confidence::Established,
        _ => Confidence::Likely,
    };
    let mut names = Vec::new();
    for (_, host) in other.exchanges() {
        if !host.is_root() {
            names.push(host.as_str());
        }
    }
    if names.is_empty() {
        names.push("unknown");
    }
    let finding = Finding::new(Tag::ChangeSpreading, Severity::Degrading, Fixer::Nobody).but(confidence);
    let finding = finding.with("domain", domain).with("exchanges", &names.join(", "));
    let finding = finding.because(scene.facts.evidence(&mx, scene.config));
    let finding = finding.because(scene.facts.evidence(&soa, scene.config));
    findings.push(finding.until(scene.facts.until(&mx)).by("RFC 1034 §3.6"));
}
