//! Is this device online? It says nothing of any other device.

use super::{Probe, Reach, Reading, Scene, Want};
use crate::engine::facts::{Use, usefulness};
use crate::finding::{Confidence, Evidence, Finding, Fixer, Severity, Tag};

/// Learns from the queries the other probes ask, and from the page's own server.
pub const PROBE: Probe = Probe { wants, judge };

fn wants(_: &Scene, wants: &mut Vec<Want>) {
    wants.push(Want::Reach(Reach::OwnServer, String::new()));
}

fn judge(scene: &Scene, findings: &mut Vec<Finding>) {
    let facts = scene.facts;
    let heard: Vec<_> = facts.asked.iter().filter_map(|asked| asked.heard.map(|heard| (asked, heard))).collect();
    // An answer from a resolver proves that the device is online; the first one is evidence enough.
    let answered = heard.iter().find(|(_, (reply, _))| usefulness(reply) != Use::Nothing);
    let own = facts.reading(Reach::OwnServer, "");
    let mut own_evidence = Vec::new();
    if let Some((reading, at)) = own {
        own_evidence.push(Evidence::Reach { url: "/".into(), reading: reading.word(), at });
    }
    if let Some((asked, _)) = answered {
        let mut evidence = facts.evidence(asked.query, scene.config);
        evidence.truncate(1);
        let finding = Finding::new(Tag::DeviceOnline, Severity::Fine, Fixer::Nobody);
        findings.push(finding.because(evidence));
        return;
    }
    let reached = matches!(own, Some((Reading::Reached, _)));
    if reached {
        findings.push(Finding::new(Tag::DeviceOnline, Severity::Fine, Fixer::Nobody).because(own_evidence.clone()));
    }
    let all_failed = !heard.is_empty() && heard.len() == facts.asked.len();
    if !all_failed {
        return;
    }
    let queries = facts.evidence(heard[0].0.query, scene.config);
    match own {
        Some((Reading::Reached, _)) => findings.push(
            Finding::new(Tag::DnsBlocked, Severity::Unknown, Fixer::Nobody)
                .but(Confidence::Inconclusive)
                .because(queries)
                .because(own_evidence),
        ),
        // No Internet, or a portal that wants a log-in first.
        Some(_) => findings.push(
            Finding::new(Tag::DeviceOffline, Severity::Blocking, Fixer::You)
                .but(Confidence::Likely)
                .because(queries)
                .because(own_evidence),
        ),
        None => {}
    }
}
