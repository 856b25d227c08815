//! What the error message that a sender received amounts to. It is not measured: the person has shown it, and the reader
//! has read it. It never makes a domain broken: a text says what one server once said.

use super::{List, Probe, Scene};
use crate::bounce::{Summary, Told};
use crate::dns::Name;
use crate::finding::{Confidence, Evidence, Finding, Fixer, Severity, Tag};
use crate::privacy::redact;

/// Asks for nothing.
pub const PROBE: Probe = Probe { wants: |_, _| {}, judge };

/// What a text that was shown can amount to.
pub const BOUNCED: &[Tag] = &[
    Tag::BounceMailboxFull,
    Tag::BounceUnknownUser,
    Tag::BounceDomain,
    Tag::BounceServer,
    Tag::BounceSender,
    Tag::BounceElsewhere,
    Tag::BounceWaiting,
];

fn judge(scene: &Scene, findings: &mut Vec<Finding>) {
    let Some(json) = scene.bounce else { return };
    let summary = Summary::read(json);
    let domain = scene.domain.map(Name::as_str);
    // What is about somebody else's mailbox, or is a guess of the reader's, says nothing about this one.
    let Some(told) = summary.about(domain).filter(|told| told.confidence != "low") else { return };
    let mut lines = Vec::new();
    for line in told.lines() {
        lines.push(Evidence::Told(redact(&line, Some(domain.unwrap_or_default())).text));
    }
    // What another provider says of its own mailbox says nothing of ours.
    if let Some((host, provider)) = elsewhere(scene, findings, told) {
        let finding = Finding::new(Tag::BounceElsewhere, Severity::Degrading, Fixer::Sender).but(Confidence::Likely);
        findings.push(finding.with("host", &host).with("provider", &provider).because(lines));
        return;
    }
    let Some((tag, severity, fixer)) = meaning(scene, findings, told) else { return };
    findings.push(Finding::new(tag, severity, fixer).but(Confidence::Likely).because(lines));
}

/// The server that speaks for the mailbox, and whose it is, where that is another mail provider while the exchanges are
/// the operator's: after a move, the sender's provider may still have the domain, or the mailbox is forwarded there. What
/// a server says of the sender, or of the way, may come from the sender's own.
fn elsewhere(scene: &Scene, findings: &[Finding], told: &Told) -> Option<(Name, String)> {
    let of_a_mailbox = ["unknown_user", "mailbox_full", "mailbox_suspended"].contains(&told.category.as_str());
    let ours = |finding: &Finding| finding.tag == Tag::MxOurs && finding.confidence == Confidence::Established;
    if !of_a_mailbox || !findings.iter().any(ours) {
        return None;
    }
    let domain = scene.domain?;
    let host = Name::parse(&told.server).ok()?;
    if scene.config.is_our_exchange(&host, domain) || host.is_under(domain.as_str()) {
        return None;
    }
    let company =
        scene.directory().find(List::Mx, &host).filter(|company| company.does("mail") && !scene.is_ours(company))?;
    Some((host, company.name.clone()))
}

/// Nothing where the text gives no reason.
fn meaning(scene: &Scene, findings: &[Finding], told: &Told) -> Option<(Tag, Severity, Fixer)> {
    Some(match told.category.as_str() {
        "mailbox_full" => (Tag::BounceMailboxFull, Severity::Degrading, Fixer::You),
        // Who gave the very address that the server does not know has a mailbox that is gone; else it was mistyped.
        "unknown_user" => {
            let own = scene.local.is_some_and(|local| local.eq_ignore_ascii_case(told.local()));
            (Tag::BounceUnknownUser, Severity::Degrading, if own { Fixer::Provider } else { Fixer::Sender })
        }
        "domain_dns" => (Tag::BounceDomain, Severity::Degrading, measured(findings).unwrap_or(Fixer::Sender)),
        "mailbox_suspended" | "unreachable" | "recipient_system" | "relaying_denied" => {
            (Tag::BounceServer, Severity::Degrading, measured(findings).unwrap_or(Fixer::Provider))
        }
        "sender_blocked" | "auth_failure" | "spam_content" | "message_too_big" | "policy" => {
            (Tag::BounceSender, Severity::Degrading, Fixer::Sender)
        }
        "rate_limited" | "temporary" => (Tag::BounceWaiting, Severity::Notice, Fixer::Nobody),
        _ => return None,
    })
}

/// Whoever has to mend what was measured: a fault in the DNS explains what the server says.
fn measured(findings: &[Finding]) -> Option<Fixer> {
    let blocking = |finding: &&Finding| finding.severity == Severity::Blocking;
    findings.iter().find(blocking).map(|finding| finding.fixer)
}
