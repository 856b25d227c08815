//! The addresses of a host: which queries they take, when a second witness is wanted, and what all witnesses saw.

use std::net::IpAddr;

use super::agreement::same_presence;
use super::{Agreement, Scene, Want, Witnesses, agreement};
use crate::dns::{Name, Query, Rcode, RecordType};
use crate::finding::{Confidence, Evidence, Finding};

/// The queries for a host's addresses.
pub(super) fn queries(host: &Name) -> [Query; 2] {
    [Query::new(host, RecordType::A), Query::new(host, RecordType::Aaaa)]
}

/// Wants a host's addresses; a second witness once the first has seen none that `will_do`.
pub(super) fn want(scene: &Scene, host: &Name, wants: &mut Vec<Want>, will_do: fn(&Scene, IpAddr) -> bool) {
    let mut witnesses = Witnesses::Two;
    for query in &queries(host) {
        if matches!(agreement(scene, query, same_presence), Agreement::Pending) {
            witnesses = Witnesses::One;
        }
        if union(scene, query).into_iter().any(|address| will_do(scene, address)) {
            witnesses = Witnesses::One;
        }
    }
    for query in queries(host) {
        wants.push(Want::Query(query, witnesses));
    }
}

/// An address that clears its host of every suspicion: one of ours, or any in reach where our networks are not known.
pub(super) fn ours_if_known(scene: &Scene, address: IpAddr) -> bool {
    if scene.config.networks.is_empty() { reachable(scene, address) } else { scene.config.is_our_address(address) }
}

/// An address that nearly every sender can reach.
pub(super) fn reachable(scene: &Scene, address: IpAddr) -> bool {
    address.is_ipv4() && !is_private(scene, address)
}

/// True for an address that nobody outside can reach (RFC 6890): private, loopback, link-local, shared, documentation,
/// multicast or reserved. An operator's own networks are never among them; the networks for benchmarks (198.18.0.0/15
/// and `2001:2::/48`) are left out, for tests need addresses that count as reachable.
pub(super) fn is_private(scene: &Scene, address: IpAddr) -> bool {
    let special = match address {
        IpAddr::V4(address) => {
            let [a, b, c, _] = address.octets();
            match a {
                0 | 10 | 127 | 224.. => true,
                100 => b & 0xc0 == 64,
                169 => b == 254,
                172 => b & 0xf0 == 16,
                192 => b == 168 || b == 0 && c == 2,
                198 => b == 51 && c == 100,
                203 => b == 0 && c == 113,
                _ => false,
            }
        }
        IpAddr::V6(address) => {
            let [a, b, ..] = address.segments();
            address.is_loopback()
                || address.is_unspecified()
                || a & 0xfe00 == 0xfc00
                || a & 0xffc0 == 0xfe80
                || (a, b) == (0x2001, 0xdb8)
        }
    };
    special && !scene.config.is_our_address(address)
}

/// What was seen of a host's addresses.
pub(super) struct Seen {
    /// Every address that any witness saw: one resolver may still hold the old one.
    pub(super) addresses: Vec<IpAddr>,
    /// How sure it is that these are all; inconclusive when a look-up failed.
    pub(super) sure: Confidence,
    /// One witness saw addresses where another saw none.
    pub(super) differs: bool,
    /// What it rests on.
    pub(super) evidence: Vec<Evidence>,
}

impl Seen {
    /// True if any of them is the operator's.
    pub(super) fn is_ours(&self, scene: &Scene) -> bool {
        self.addresses.iter().any(|address| scene.config.is_our_address(*address))
    }

    /// How sure it is that the host has no address; `None` where it has one, or may have.
    pub(super) fn absent(&self) -> Option<Confidence> {
        let none = self.addresses.is_empty() && !self.differs && self.sure < Confidence::Inconclusive;
        none.then_some(self.sure)
    }
}

/// The finding, with these addresses of a host among what is to be taken out.
pub(super) fn without(finding: Finding, host: &Name, addresses: &[IpAddr]) -> Finding {
    addresses.iter().fold(finding, |finding, address| {
        let kind = if address.is_ipv4() { RecordType::A } else { RecordType::Aaaa };
        finding.remove(format!("{host} {} {address}", kind.mnemonic()))
    })
}

/// What was seen of a host's addresses; `None` while a reply is awaited.
pub(super) fn seen(scene: &Scene, host: &Name) -> Option<Seen> {
    let mut seen = Seen { addresses: vec![], sure: Confidence::Established, differs: false, evidence: vec![] };
    for query in queries(host) {
        let sure = match agreement(scene, &query, same_presence) {
            Agreement::Pending => return None,
            Agreement::Said(answer, sure) if answer.rcode != Rcode::ServFail => sure,
            Agreement::Differs(..) => {
                seen.differs = true;
                Confidence::Likely
            }
            // A look-up that failed says nothing, and the other one may be all there is.
            _ => Confidence::Inconclusive,
        };
        seen.sure = seen.sure.max(sure);
        seen.addresses.extend(union(scene, &query));
        seen.evidence.extend(scene.facts.evidence(&query, scene.config));
    }
    Some(seen)
}

/// The addresses that all witnesses of a query saw together.
fn union(scene: &Scene, query: &Query) -> Vec<IpAddr> {
    let mut addresses = Vec::new();
    for (_, answer, _) in scene.facts.witnesses(query, scene.config) {
        for address in answer.addresses() {
            if !addresses.contains(&address) {
                addresses.push(address);
            }
        }
    }
    addresses
}
