//! A free-mail address is nobody's fault: it is simply not this provider's mailbox.

use super::{Probe, Scene};
use crate::finding::{Finding, Fixer, Severity, Tag};

/// Asks nothing.
pub const PROBE: Probe = Probe { wants: |_, _| {}, judge };

/// The providers people type most. A domain of a paying customer is never here.
const DOMAINS: &[&str] = &[
    "gmail.com",
    "googlemail.com",
    "outlook.com",
    "outlook.it",
    "hotmail.com",
    "hotmail.it",
    "live.com",
    "live.it",
    "msn.com",
    "icloud.com",
    "me.com",
    "mac.com",
    "yahoo.com",
    "yahoo.it",
    "ymail.com",
    "libero.it",
    "virgilio.it",
    "inwind.it",
    "iol.it",
    "blu.it",
    "giallo.it",
    "tiscali.it",
    "alice.it",
    "tim.it",
    "tin.it",
    "fastwebnet.it",
    "email.it",
    "gmx.com",
    "gmx.net",
    "gmx.de",
    "web.de",
    "aol.com",
    "proton.me",
    "protonmail.com",
    "zoho.com",
];

fn judge(scene: &Scene, findings: &mut Vec<Finding>) {
    let Some(domain) = scene.domain else { return };
    // A provider of free mail may embed the widget itself.
    let ours = scene.config.mx_hosts.iter().any(|host| host.strip_prefix("*.").unwrap_or(host) == domain.as_str());
    if DOMAINS.contains(&domain.as_str()) && !ours {
        findings.push(Finding::new(Tag::FreeMail, Severity::Degrading, Fixer::Nobody).with("domain", domain));
    }
}
