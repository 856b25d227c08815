//! Does every name below the domain exist? Then one that does proves nothing.

use std::net::IpAddr;

use super::agreement::same_presence;
use super::{Agreement, Probe, Scene, Want, Witnesses, agreement};
use crate::dns::{Name, Query, RecordType};
use crate::finding::{Finding, Fixer, Severity, Tag};

/// A name nobody has made.
pub const PROBE: Probe = Probe { wants, judge };

/// Always the same, so that resolvers may keep the answer.
const NO_SUCH_NAME: &str = "mail-doctor-no-such-name";

fn query(scene: &Scene) -> Option<Query> {
    Some(Query::new(&scene.domain?.child(NO_SUCH_NAME)?, RecordType::A))
}

fn wants(scene: &Scene, wants: &mut Vec<Want>) {
    let asked = query(scene).filter(|_| scene.answering().is_some());
    wants.extend(asked.map(|query| Want::Query(query, Witnesses::One)));
}

/// What a name that nobody has made leads to: aliases and addresses. `None` while the reply is awaited.
pub(super) fn everything(scene: &Scene) -> Option<(Vec<Name>, Vec<IpAddr>)> {
    match agreement(scene, &query(scene)?, same_presence) {
        Agreement::Pending => None,
        Agreement::Said(answer, _) => Some((answer.aliases().into_iter().cloned().collect(), answer.addresses())),
        _ => Some((vec![], vec![])),
    }
}

fn judge(scene: &Scene, findings: &mut Vec<Finding>) {
    let (Some(domain), Some(query)) = (scene.domain, query(scene)) else { return };
    if everything(scene).is_some_and(|(aliases, addresses)| !aliases.is_empty() || !addresses.is_empty()) {
        let finding = Finding::new(Tag::Wildcard, Severity::Notice, Fixer::Nobody).with("domain", domain);
        findings.push(finding.because(scene.facts.evidence(&query, scene.config)).by("RFC 4592"));
    }
}
