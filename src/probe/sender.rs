//! The domain that a missing message would come from, where the person told it. What is wrong there is said as news for
//! the sender; it is never our verdict on the person's own domain.

use super::agreement::same_records;
use super::{Agreement, List, Probe, Scene, Want, Witnesses, agreement, traces};
use crate::dns::{Name, Query, RecordType};
use crate::finding::{Confidence, Finding, Fixer, Severity, Tag};

/// The sender's exchanges, his SPF and his DMARC record.
pub const PROBE: Probe = Probe { wants, judge };

fn queries(sender: &Name) -> Vec<Query> {
    let mut queries = vec![Query::new(sender, RecordType::Mx), Query::new(sender, RecordType::Txt)];
    queries.extend(sender.child("_dmarc").map(|name| Query::new(&name, RecordType::Txt)));
    queries
}

fn wants(scene: &Scene, wants: &mut Vec<Want>) {
    let Some(sender) = scene.sender.filter(|sender| Some(*sender) != scene.domain) else { return };
    for query in queries(sender) {
        wants.push(Want::Query(query, Witnesses::Two));
    }
}

fn judge(scene: &Scene, findings: &mut Vec<Finding>) {
    let (Some(domain), Some(sender)) = (scene.domain, scene.sender) else { return };
    if domain == sender {
        return;
    }
    findings.extend(at_previous_provider(scene, domain, sender));
    findings.extend(faults(scene, sender));
}

/// The local-domain trap: the sender's provider is one the person's domain has left, and its servers may still believe
/// that they hold these mailboxes. Then their customers' messages never leave the house.
fn at_previous_provider(scene: &Scene, domain: &Name, sender: &Name) -> Option<Finding> {
    let query = Query::new(sender, RecordType::Mx);
    let Agreement::Said(answer, _) = agreement(scene, &query, same_records) else { return None };
    let ours = scene.facts.witnesses(&Query::new(domain, RecordType::Mx), scene.config);
    let traces = traces::traces(scene, domain)?;
    for (_, host) in answer.exchanges() {
        let Some(provider) = scene.directory().find(List::Mx, host) else { continue };
        // A hosting company keeps its customers' domains in a table of its own; the great clouds look every one up.
        if !provider.does("dns") || provider.does("cloud") {
            continue;
        }
        let Some((_, trace)) = traces.iter().find(|(known, _)| known.id == provider.id) else { continue };
        // Whoever still receives there has left nothing.
        let stays = ours.iter().any(|(_, answer, _)| {
            let at = |host: &Name| scene.directory().find(List::Mx, host).is_some_and(|p| p.id == provider.id);
            answer.exchanges().iter().any(|(_, host)| at(host))
        });
        if stays {
            return None;
        }
        let finding = Finding::new(Tag::SenderAtPreviousProvider, Severity::Degrading, Fixer::You);
        let finding = finding.but(Confidence::Likely).with("domain", domain).with("sender", sender);
        let finding = finding.with("provider", &provider.name);
        let finding = finding.because(scene.facts.evidence(&query, scene.config));
        return Some(finding.because(scene.facts.evidence(trace, scene.config)));
    }
    None
}

/// What every receiver trips over: several SPF or DMARC records where there may be one.
fn faults(scene: &Scene, sender: &Name) -> Option<Finding> {
    let mut evidence = Vec::new();
    for (query, version) in queries(sender).into_iter().skip(1).zip(["v=spf1", "v=DMARC1"]) {
        let Agreement::Said(answer, Confidence::Established) = agreement(scene, &query, same_records) else { continue };
        let mut records = 0;
        for text in answer.texts() {
            // The version is a whole word: `v=spf10` is something else.
            let word = text.split(&[' ', ';'][..]).next().unwrap_or_default();
            records += usize::from(word.eq_ignore_ascii_case(version));
        }
        if records > 1 {
            evidence.extend(scene.facts.evidence(&query, scene.config));
        }
    }
    if evidence.is_empty() {
        return None;
    }
    let finding = Finding::new(Tag::SenderRecordsWrong, Severity::Notice, Fixer::Sender).with("sender", sender);
    Some(finding.because(evidence).by("RFC 7208 §3.2, 7489 §6.6.3"))
}
