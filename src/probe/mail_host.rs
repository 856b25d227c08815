//! The host that programs and the webmail use: `mail.<domain>`.

use super::{Probe, Scene, Want, addresses};
use crate::config::Config;
use crate::dns::{Name, Query, RecordType};
use crate::finding::{Confidence, Finding, Fixer, Severity, Tag};

/// Its addresses; a second witness before it is called missing or foreign.
pub const PROBE: Probe = Probe { wants, judge };

fn host(scene: &Scene) -> Option<Name> {
    Name::parse(&Config::for_domain(&scene.config.mail_host, scene.domain?)).ok()
}

fn wants(scene: &Scene, wants: &mut Vec<Want>) {
    let Some(host) = host(scene) else { return };
    addresses::want(scene, &host, wants, addresses::ours_if_known);
}

fn judge(scene: &Scene, findings: &mut Vec<Finding>) {
    let Some(host) = host(scene) else { return };
    let Some(seen) = addresses::seen(scene, &host) else { return };
    let sure = seen.sure;
    let (tag, severity) = match (seen.addresses.is_empty(), seen.is_ours(scene)) {
        (false, true) => (Tag::MailHostOurs, Severity::Fine),
        (false, false) if scene.config.networks.is_empty() => (Tag::MailHostPresent, Severity::Notice),
        // A look-up that failed says nothing, and the other one may be all there is.
        _ if sure == Confidence::Inconclusive => return,
        (true, _) => (Tag::MailHostMissing, Severity::Degrading),
        (false, false) => (Tag::MailHostForeign, Severity::Degrading),
    };
    let fine = matches!(tag, Tag::MailHostOurs | Tag::MailHostPresent);
    let fixer = if fine { Fixer::Nobody } else { Fixer::DnsOperator };
    let address = seen.addresses.first().map(ToString::to_string).unwrap_or_default();
    let finding = Finding::new(tag, severity, fixer).but(if fine { Confidence::Established } else { sure });
    let args = finding.with("mail_host", &host).with("address", &address);
    let args = args.with("domain", scene.domain.unwrap_or(&Name::root())).because(seen.evidence);
    if fine {
        findings.push(args);
        return;
    }
    let args = args.until(scene.facts.until(&Query::new(&host, RecordType::A)));
    let args = addresses::without(args, &host, &seen.addresses);
    // Which address is the right one the operator has not told; where he has told a name, an alias will do.
    let ours = scene.domain.and_then(|domain| scene.config.named_exchange(domain));
    findings.push(args.put(ours.filter(|ours| ours != host.as_str()).map(|ours| format!("{host} CNAME {ours}"))));
}
