//! One exchange: whose it is, and whether it has an address.

use std::net::IpAddr;

use super::super::agreement::same_presence;
use super::super::{Agreement, Scene, addresses, agreement};
use super::provider;
use crate::dns::{Name, Rcode};
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
    let mut addresses: Vec<IpAddr> = Vec::new();
    let mut absent = Some(Confidence::Established);
    let mut evidence = Vec::new();
    let literal = is_literal(name);
    for query in addresses::queries(name) {
        if literal {
            break;
        }
        match agreement(scene, &query, same_presence) {
            Agreement::Pending => return None,
            Agreement::Said(answer, sure) if answer.rcode != Rcode::ServFail && answer.addresses().is_empty() => {
                absent = absent.map(|so_far| so_far.max(sure));
            }
            Agreement::Said(answer, _) if !answer.addresses().is_empty() => {
                addresses.extend(answer.addresses());
                absent = None;
            }
            Agreement::Differs(first, second) => {
                addresses.extend(first.addresses());
                addresses.extend(second.addresses());
                absent = None;
            }
            // Not found out: it may well have an address.
            _ => absent = None,
        }
        evidence.extend(scene.facts.evidence(&query, scene.config));
    }
    let whose =
        if scene.config.is_our_exchange(name, domain) || addresses.iter().any(|a| scene.config.is_our_address(*a)) {
            Whose::Ours
        } else if scene.config.is_gateway(name) {
            Whose::Gateway
        } else {
            // A name alone proves little: a customer may have given our server a name of his own. It takes a known
            // provider's name, or an address outside networks that we know.
            let outside = !scene.config.networks.is_empty() && !addresses.is_empty();
            let known = outside || provider(name).is_some();
            Whose::Foreign(if known { Confidence::Established } else { Confidence::Likely })
        };
    Some(Host { preference, name: name.clone(), whose, literal, absent: absent.filter(|_| !literal), evidence })
}
