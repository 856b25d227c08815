//! Has the domain run out, or was it put on hold? The registry knows, where it tells programs.

use super::agreement::same_records;
use super::{Agreement, Content, Document, Probe, Registration, Registries, Scene, Want, agreement};
use crate::dns::{Name, Query, Rcode, RecordType};
use crate::finding::{Confidence, Evidence, Finding, Fixer, Severity, Tag};

/// Asked only about a domain that nobody can look up, or that names no mail server: a healthy one concerns no registry.
pub const PROBE: Probe = Probe { wants, judge };

/// How sure it is that something is wrong; `None` where nothing seems to be.
fn suspicion(scene: &Scene, domain: &Name) -> Option<Confidence> {
    match agreement(scene, &Query::new(domain, RecordType::Mx), same_records) {
        Agreement::Said(answer, sure) => {
            (answer.rcode != Rcode::NoError || answer.exchanges().is_empty()).then_some(sure)
        }
        _ => None,
    }
}

fn registries<'a>(scene: &Scene<'a>) -> Option<&'a Registries> {
    match scene.facts.content(Document::Registries, "") {
        Some(Content::Registries(registries)) => Some(registries),
        _ => None,
    }
}

fn wants(scene: &Scene, wants: &mut Vec<Want>) {
    let Some(domain) = scene.domain.filter(|domain| suspicion(scene, domain).is_some()) else { return };
    wants.push(Want::Document(Document::Registries, String::new()));
    if let Some(entry) = registries(scene).and_then(|registries| registries.entry(domain)) {
        wants.push(Want::Document(Document::Registration, entry));
    }
}

/// The registry's page for people, for a domain that nobody can look up; `unknown` where there is none.
pub(super) fn page<'a>(scene: &Scene<'a>, domain: &Name) -> &'a str {
    registries(scene).and_then(|registries| registries.page(domain)).unwrap_or("unknown")
}

/// In the DNS no longer (RFC 8056, EPP's words): mail is dead until it is renewed.
const RUN_OUT: &[&str] = &["redemption period", "pending delete"];
const HELD: &[&str] = &["client hold", "server hold"];

fn judge(scene: &Scene, findings: &mut Vec<Finding>) {
    let Some(domain) = scene.domain else { return };
    let Some(sure) = suspicion(scene, domain) else { return };
    let Some(url) = registries(scene).and_then(|registries| registries.entry(domain)) else { return };
    let Some(Content::Registration(entry)) = scene.facts.content(Document::Registration, &url) else { return };
    let Some((tag, confidence)) = verdict(scene, entry) else { return };
    let mut says = entry.status.join(", ");
    if let Some(expires) = entry.expires {
        says = [&says, "; expiration ", &expires.utc()].concat();
    }
    let registrar = if entry.registrar.is_empty() { "unknown" } else { &entry.registrar };
    let finding = Finding::new(tag, Severity::Blocking, Fixer::You).but(confidence.max(sure)).with("domain", domain);
    let finding = finding.with("registrar", &registrar).by("RFC 9083");
    findings.push(finding.because(vec![Evidence::Document { url, says, at: scene.now }]));
}

/// The registry is the authority on its own entries. A date that has passed is less: some registries renew by
/// themselves and say so late.
fn verdict(scene: &Scene, entry: &Registration) -> Option<(Tag, Confidence)> {
    if entry.has(HELD) {
        Some((Tag::RegistrationHold, Confidence::Established))
    } else if entry.has(RUN_OUT) {
        Some((Tag::RegistrationExpired, Confidence::Established))
    } else if entry.expires.is_some_and(|expires| expires < scene.now) {
        Some((Tag::RegistrationExpired, Confidence::Likely))
    } else {
        None
    }
}
