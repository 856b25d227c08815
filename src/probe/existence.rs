//! Does the domain exist, and do the servers that should answer for it answer?

use super::agreement::same_records;
use super::dnssec::Seal;
use super::{Agreement, Probe, Scene, Want, Witnesses, agreement, dnssec, exchange, registration, spreading};
use crate::dns::{Answer, Query, Rcode, RecordType};
use crate::finding::{Confidence, Finding, Fixer, Severity, Tag};

/// Reads the MX query that the exchange probe needs anyway.
pub const PROBE: Probe = Probe { wants, judge };

fn wants(scene: &Scene, wants: &mut Vec<Want>) {
    let Some(domain) = scene.domain else { return };
    wants.push(Want::Query(Query::new(domain, RecordType::Mx), Witnesses::Two));
}

fn judge(scene: &Scene, findings: &mut Vec<Finding>) {
    let Some(domain) = scene.domain else { return };
    let query = Query::new(domain, RecordType::Mx);
    let evidence = || scene.facts.evidence(&query, scene.config);
    let finding = match agreement(scene, &query, same_records) {
        Agreement::Pending => return,
        Agreement::Said(answer, confidence) => match answer.rcode {
            Rcode::NxDomain => {
                let finding = Finding::new(Tag::DomainMissing, Severity::Blocking, Fixer::You).but(confidence);
                finding.with("registry", &registration::page(scene, domain)).by("RFC 8020")
            }
            // A wrong seal looks like silence until it is asked for without checking.
            Rcode::ServFail if dnssec::seal(scene, domain) != Seal::NotToBlame => return,
            Rcode::ServFail => {
                let fixer = Fixer::DnsOperator;
                Finding::new(Tag::ServersSilent, Severity::Blocking, fixer).but(confidence).by("RFC 8914")
            }
            _ => return,
        },
        // Told as a change that is on its way, or no disagreement at all.
        Agreement::Differs(first, second)
            if spreading::sides(scene, domain).is_some() || exchange::in_turns(scene, domain, first, second) =>
        {
            return;
        }
        Agreement::Differs(first, second) if one_failed(first, second) => cannot_tell(Tag::CannotTell),
        Agreement::Differs(..) => Finding::new(Tag::ResolversDisagree, Severity::Degrading, Fixer::Nobody)
            .but(Confidence::Likely)
            .by("RFC 1034 §3.6"),
        Agreement::Refused => cannot_tell(Tag::Filtered),
        // Said as a matter of the network where it is one.
        Agreement::Nothing => cannot_tell(Tag::CannotTell),
    };
    findings.push(finding.with("domain", domain).because(evidence()).until(scene.facts.until(&query)));
}

/// A resolver that fails where another succeeds is no second opinion.
fn one_failed(first: &Answer, second: &Answer) -> bool {
    (first.rcode == Rcode::ServFail) != (second.rcode == Rcode::ServFail)
}

fn cannot_tell(tag: Tag) -> Finding {
    Finding::new(tag, Severity::Unknown, Fixer::Nobody).but(Confidence::Inconclusive)
}
