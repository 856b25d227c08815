//! No MX: senders try the domain's own address (RFC 5321 §5.1).

use super::super::addresses;
use super::Set;
use crate::finding::{Confidence, Finding, Fixer, Severity, Tag};

/// `None` while a reply is awaited.
pub(super) fn judge(set: &Set) -> Option<Finding> {
    let seen = addresses::seen(set.scene, set.domain)?;
    // Where one sees an address and another none, there may be neither MX nor address, or both.
    let sure = if seen.differs { Confidence::Inconclusive } else { set.confidence.max(seen.sure) };
    let finding = |tag: Tag, severity: Severity, sure: Confidence| {
        if sure == Confidence::Inconclusive {
            return set.finding(Tag::CannotTell, Severity::Unknown, Fixer::Nobody).but(sure);
        }
        set.finding(tag, severity, Fixer::DnsOperator).but(sure).put(set.wanted())
    };
    let finding = match (seen.addresses.first(), seen.is_ours(set.scene)) {
        (Some(address), true) => {
            set.finding(Tag::ImplicitMx, Severity::Notice, Fixer::DnsOperator).with("address", address)
        }
        (Some(address), false) => {
            // Without the operator's networks the address may be ours.
            let known = if set.scene.config.networks.is_empty() { Confidence::Likely } else { Confidence::Established };
            finding(Tag::ImplicitMx, Severity::Blocking, sure.max(known)).with("address", address)
        }
        (None, _) => finding(Tag::NoMailServer, Severity::Blocking, sure),
    };
    Some(finding.because(seen.evidence).by("RFC 5321 §5.1"))
}
