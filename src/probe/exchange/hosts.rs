//! One exchange: whose it is, and whether it has an address.

use std::net::IpAddr;

use super::super::{Scene, addresses};
use super::provider;
use crate::dns::Name;
use crate::finding::{Confidence, Evidence};

/// An exchange and what is known of it.
pub(super) struct Host {
    pub(super) preference: u16,
    pub(super) name: Name,
    pub(super) whose: Whose,
    /// An IP address where a name belongs.
    pub(super) literal: bool,
    /// That it has no address, and how sure that is.
    pub(super) absent: Option<Confidence>,
    pub(super) evidence: Vec<Evidence>,
}

impl Host {
    /// True if nobody can connect to it.
    pub(super) fn is_dead(&self) -> bool {
        self.literal || self.absent.is_some()
    }
}

/// Whose an exchange is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whose {
    /// The operator's.
    Ours,
    /// A filtering gateway the operator allows.
    Gateway,
    /// Somebody else's, and how sure that is.
    Foreign(Confidence),
}

/// True for a name made like an IPv4 address: a usual slip in forms that ask for a host.
pub(super) fn is_literal(host: &Name) -> bool {
    host.as_str().parse::<IpAddr>().is_ok()
}

/// What is known of one exchange; `None` while a reply is awaited.
pub(super) fn host(scene: &Scene, domain: &Name, preference: u16, name: &Name) -> Option<Host> {
    if is_literal(name) {
        let whose = Whose::Foreign(Confidence::Likely);
        return Some(Host { preference, name: name.clone(), whose, literal: true, absent: None, evidence: vec![] });
    }
    let seen = addresses::seen(scene, name)?;
    let whose = if seen.is_ours(scene) {
        Whose::Ours
    } else {
        by_name(scene, domain, name).unwrap_or_else(|| {
            // A name alone proves little: a customer may have given our server a name of his own. It takes addresses
            // outside networks that we know, and two operators that see no other.
            let outside = !scene.config.networks.is_empty() && !seen.addresses.is_empty();
            let established = outside && seen.sure == Confidence::Established;
            Whose::Foreign(if established { Confidence::Established } else { Confidence::Likely })
        })
    };
    let absent = seen.absent();
    Some(Host { preference, name: name.clone(), whose, literal: false, absent, evidence: seen.evidence })
}

/// Whose an exchange is, where its name alone tells: ours, an allowed gateway, or a known provider's.
pub(super) fn by_name(scene: &Scene, domain: &Name, name: &Name) -> Option<Whose> {
    if scene.config.is_our_exchange(name, domain) {
        Some(Whose::Ours)
    } else if scene.config.is_gateway(name) {
        Some(Whose::Gateway)
    } else {
        provider(name).map(|_| Whose::Foreign(Confidence::Established))
    }
}
