//! What kind of address it is: a free-mail one is not this provider's mailbox, a certified one (PEC) has rules of its own.

use super::{Document, List, Probe, Scene, Want};
use crate::finding::{Finding, Fixer, Severity, Tag};

/// Needs the table of companies, and asks nobody else.
pub const PROBE: Probe = Probe { wants, judge };

fn wants(scene: &Scene, wants: &mut Vec<Want>) {
    if scene.domain.is_some() {
        wants.push(Want::Document(Document::Providers, String::new()));
    }
}

fn judge(scene: &Scene, findings: &mut Vec<Finding>) {
    let Some(domain) = scene.domain else { return };
    // What is below such a domain is a customer's.
    let free = scene.directory().exactly(List::Free, domain.as_str()).is_some();
    // A provider of free mail may embed the widget itself.
    let ours = scene.config.mx_hosts.iter().any(|host| host.strip_prefix("*.").unwrap_or(host) == domain.as_str());
    if free && !ours {
        findings.push(Finding::new(Tag::FreeMail, Severity::Degrading, Fixer::Nobody).with("domain", domain));
    }
    for one in [Some(domain), scene.sender].into_iter().flatten() {
        let under = scene.directory().find(List::Pec, one).is_some();
        if under && !findings.iter().any(|finding| finding.tag == Tag::Pec) {
            findings.push(Finding::new(Tag::Pec, Severity::Notice, Fixer::Nobody).with("domain", one));
        }
    }
}
