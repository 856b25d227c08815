//! The host that programs and the webmail use: `mail.<domain>`.

use super::agreement::same_presence;
use super::{Agreement, Probe, Scene, Want, addresses, agreement};
use crate::config::Config;
use crate::dns::{Name, Rcode};
use crate::finding::{Confidence, Finding, Fixer, Severity, Tag};

/// Its addresses; a second witness before it is called missing or foreign.
pub const PROBE: Probe = Probe { id: "mail-host", wants, judge };

fn host(scene: &Scene) -> Option<Name> {
    Name::parse(&Config::for_domain(&scene.config.mail_host, scene.domain?)).ok()
}

fn wants(scene: &Scene, wants: &mut Vec<Want>) {
    let Some(host) = host(scene) else { return };
    addresses::want(scene, &host, wants, |scene, address| {
        scene.config.networks.is_empty() || scene.config.is_our_address(address)
    });
}

fn judge(scene: &Scene, findings: &mut Vec<Finding>) {
    let Some(host) = host(scene) else { return };
    let mut addresses = Vec::new();
    let mut evidence = Vec::new();
    let mut sure = Confidence::Established;
    for query in addresses::queries(&host) {
        match agreement(scene, &query, same_presence) {
            Agreement::Pending => return,
            Agreement::Said(answer, confidence) if answer.rcode != Rcode::ServFail => {
                addresses.extend(answer.addresses());
                sure = sure.max(confidence);
            }
            Agreement::Differs(first, second) => {
                addresses.extend(first.addresses());
                addresses.extend(second.addresses());
                sure = Confidence::Likely;
            }
            _ => sure = Confidence::Inconclusive,
        }
        evidence.extend(scene.facts.evidence(&query, scene.config));
    }
    let ours = addresses.iter().any(|address| scene.config.is_our_address(*address));
    let (tag, severity) = match (addresses.is_empty(), ours) {
        (false, true) => (Tag::MailHostOurs, Severity::Fine),
        (false, false) if scene.config.networks.is_empty() => (Tag::MailHostPresent, Severity::Notice),
        // A look-up that failed says nothing, and the other one may be all there is.
        _ if sure == Confidence::Inconclusive => return,
        (true, _) => (Tag::MailHostMissing, Severity::Degrading),
        (false, false) => (Tag::MailHostForeign, Severity::Degrading),
    };
    let fine = matches!(tag, Tag::MailHostOurs | Tag::MailHostPresent);
    let fixer = if fine { Fixer::Nobody } else { Fixer::DnsOperator };
    let address = addresses.first().map(ToString::to_string).unwrap_or_default();
    let finding = Finding::new(tag, severity, fixer).but(if fine { Confidence::Established } else { sure });
    let args = finding.with("mail_host", &host).with("address", &address);
    findings.push(args.with("domain", scene.domain.unwrap_or(&Name::root())).because(evidence));
}
