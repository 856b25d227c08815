//! Ours or foreign, by the preferences of the whole set, which is sorted by them.

use super::super::addresses;
use super::hosts::{Host, Whose};
use super::{Set, list};
use crate::finding::{Confidence, Finding, Fixer, Severity, Tag};

pub(super) fn judge(set: &Set, all: &[Host]) -> Finding {
    let (mut ours, mut foreign, mut provider) = (Vec::new(), Vec::new(), None);
    let mut sure = set.confidence;
    for host in all {
        if let Whose::Foreign(so_far) = host.whose {
            foreign.push(host);
            sure = sure.max(so_far);
            provider = provider.or(host.provider);
        } else {
            ours.push(host);
            // Were it there after all, mail would come to it.
            sure = sure.max(host.absent.unwrap_or(Confidence::Established));
        }
    }
    if foreign.is_empty() {
        return fine(set, &ours);
    }
    let preferred = foreign.first().map(|host| host.preference);
    // One of ours that does not work leaves its turn to the next.
    let (tag, severity) = match ours.iter().find(|host| !host.is_dead()) {
        None if ours.is_empty() => (Tag::MxForeign, Severity::Blocking),
        None => (Tag::MxForeignPreferred, Severity::Blocking),
        Some(ours) if preferred < Some(ours.preference) => (Tag::MxForeignPreferred, Severity::Blocking),
        Some(ours) if preferred == Some(ours.preference) => (Tag::MxForeignEqual, Severity::Degrading),
        Some(_) => (Tag::MxForeignBackup, Severity::Degrading),
    };
    // Behind a rented filter may stand anybody: that what comes after it differs is a guess.
    if severity != Severity::Blocking && ours.iter().all(|host| host.whose == Whose::KnownGateway) {
        sure = sure.max(Confidence::Likely);
    }
    let finding = set.finding(tag, severity, Fixer::DnsOperator).but(sure);
    let finding = finding.with("exchanges", &list(&foreign));
    let finding = finding.with("provider", &provider.map_or("unknown", |provider| &provider.name));
    let mut finding = set.changing(finding, |name| foreign.iter().any(|host| host.name == *name));
    // The name is ours already: it is its address that has to change.
    let named = |host: &&&Host| set.scene.config.is_our_exchange(&host.name, set.domain);
    for host in foreign.iter().filter(named) {
        finding = addresses::without(finding, &host.name, &host.addresses);
    }
    if foreign.iter().all(|host| named(&host)) {
        finding = finding.with("our_mx", &"same");
    }
    seen(finding, &all.iter().collect::<Vec<_>>())
}

fn fine(set: &Set, ours: &[&Host]) -> Finding {
    let known = ours.iter().find(|host| host.whose == Whose::KnownGateway);
    let only = |whose: Whose| ours.iter().all(|host| host.whose == whose);
    let (tag, sure) = match known {
        // Nobody outside can see where such a filter hands its mail on to.
        Some(_) => (Tag::MxGateway, Confidence::Likely),
        None if only(Whose::Gateway) => (Tag::MxGateway, Confidence::Established),
        None => (Tag::MxOurs, Confidence::Established),
    };
    let finding = set.finding(tag, Severity::Fine, Fixer::Nobody);
    let sure = finding.confidence.max(sure);
    let finding = finding.but(sure).with("exchanges", &list(ours));
    let provider = known.and_then(|host| host.provider).map_or("unknown", |provider| &provider.name);
    let finding = if tag == Tag::MxGateway { finding.with("provider", &provider) } else { finding };
    seen(finding, ours)
}

/// The finding with the addresses of the hosts, as far as there is room for them.
fn seen(finding: Finding, hosts: &[&Host]) -> Finding {
    let mut addresses = Vec::new();
    for host in hosts {
        addresses.extend(host.evidence.clone());
    }
    addresses.truncate(8);
    finding.because(addresses).by("RFC 5321 §5.1")
}
