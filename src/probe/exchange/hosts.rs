//! One exchange: whose it is, and whether it has an address that mail can be sent to.

use std::net::IpAddr;

use super::super::agreement::same_presence;
use super::super::{Agreement, List, Provider, Scene, addresses, agreement};
use crate::dns::{Name, Query, RecordType};
use crate::finding::{Confidence, Evidence};

/// An exchange and what is known of it.
pub(super) struct Host<'a> {
    pub(super) preference: u16,
    pub(super) name: Name,
    pub(super) whose: Whose,
    /// The company it belongs to, where that is known.
    pub(super) provider: Option<&'a Provider>,
    /// That it has no address, and how sure that is.
    pub(super) absent: Option<Confidence>,
    /// What is odd about it.
    pub(super) marks: Vec<Mark>,
    pub(super) addresses: Vec<IpAddr>,
    pub(super) evidence: Vec<Evidence>,
}

/// Something odd about an exchange.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// An IP address where a name belongs.
    Literal,
    /// All its addresses are of a kind that nobody outside can reach.
    Private,
    /// It has IPv6 addresses alone.
    Ipv6Only,
    /// All its addresses are a web proxy's, and the name is the domain's own.
    Proxied,
    /// It is an alias of another name.
    Alias,
    /// The domain stands in it twice, as when a zone's form completes a name that was complete.
    Doubled,
    /// Its addresses could not be found out, and its name tells nothing.
    Hidden,
}

impl Host<'_> {
    /// True if this is odd about it.
    pub(super) fn is(&self, mark: Mark) -> bool {
        self.marks.contains(&mark)
    }

    /// True if nobody can connect to it.
    pub(super) fn is_dead(&self) -> bool {
        self.absent.is_some() || self.is(Mark::Literal) || self.is(Mark::Private)
    }
}

/// Whose an exchange is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whose {
    /// The operator's.
    Ours,
    /// A filtering gateway the operator allows.
    Gateway,
    /// A filtering gateway that anybody may put in front of his server, ours included.
    KnownGateway,
    /// Somebody else's, and how sure that is.
    Foreign(Confidence),
}

/// True for a name made like an IPv4 address: a usual slip in forms that ask for a host.
pub(super) fn is_literal(host: &Name) -> bool {
    host.as_str().parse::<IpAddr>().is_ok()
}

/// An exchange of which nothing but the name is known.
fn named<'a>(scene: &Scene<'a>, preference: u16, name: &Name) -> Host<'a> {
    Host {
        preference,
        name: name.clone(),
        whose: Whose::Foreign(Confidence::Likely),
        provider: scene.directory().find(List::Mx, name),
        absent: None,
        marks: vec![],
        addresses: vec![],
        evidence: vec![],
    }
}

/// An exchange that is not looked up, where its name alone tells whose it is.
pub(super) fn unseen<'a>(scene: &Scene<'a>, domain: &Name, preference: u16, name: &Name) -> Option<Host<'a>> {
    let whose = by_name(scene, domain, name)?;
    Some(Host { whose, ..named(scene, preference, name) })
}

/// What is known of one exchange; `None` while a reply is awaited.
pub(super) fn host<'a>(scene: &Scene<'a>, domain: &Name, preference: u16, name: &Name) -> Option<Host<'a>> {
    let mut host = named(scene, preference, name);
    if is_literal(name) {
        host.marks.push(Mark::Literal);
        return Some(host);
    }
    let seen = addresses::seen(scene, name)?;
    let established = seen.sure == Confidence::Established && !seen.addresses.is_empty();
    // A name alone proves little: a customer may have given our server a name of his own, or left the name that ours has
    // with an old server. It takes addresses outside networks that we know, and two operators that see no other.
    let outside = !scene.config.networks.is_empty() && established && !seen.is_ours(scene);
    let own = name.is_under(domain.as_str());
    host.whose = match by_name(scene, domain, name) {
        _ if seen.is_ours(scene) => Whose::Ours,
        Some(whose) if !(own && outside) => whose,
        _ => Whose::Foreign(if outside { Confidence::Established } else { Confidence::Likely }),
    };
    let all = |is: &dyn Fn(IpAddr) -> bool| established && seen.addresses.iter().all(|address| is(*address));
    let webs = &scene.directory().proxies;
    // A provider's own exchanges may stand in its proxy's networks.
    let proxied = own && !seen.is_ours(scene) && all(&|address| webs.iter().any(|network| network.contains(address)));
    let absent = seen.absent();
    let hidden = seen.addresses.is_empty() && absent.is_none() && by_name(scene, domain, name).is_none();
    for (mark, is) in [
        (Mark::Private, all(&|address| addresses::is_private(scene, address))),
        (Mark::Ipv6Only, all(&|address| address.is_ipv6())),
        (Mark::Proxied, proxied),
        (Mark::Alias, is_alias(scene, name)),
        (Mark::Doubled, is_doubled(name, domain)),
        (Mark::Hidden, hidden),
    ] {
        if is {
            host.marks.push(mark);
        }
    }
    host.absent = absent;
    host.addresses = seen.addresses;
    host.evidence = seen.evidence;
    Some(host)
}

fn is_alias(scene: &Scene, name: &Name) -> bool {
    match agreement(scene, &Query::new(name, RecordType::A), same_presence) {
        Agreement::Said(answer, _) => !answer.aliases().is_empty(),
        _ => false,
    }
}

/// `mail.ditta.it.ditta.it`.
fn is_doubled(name: &Name, domain: &Name) -> bool {
    name.is_under(&[domain.as_str(), ".", domain.as_str()].concat())
}

/// Whose an exchange is, where its name alone tells: ours, a gateway, or a known provider's.
pub(super) fn by_name(scene: &Scene, domain: &Name, name: &Name) -> Option<Whose> {
    if scene.config.is_our_exchange(name, domain) {
        return Some(Whose::Ours);
    }
    if scene.config.is_gateway(name) {
        return Some(Whose::Gateway);
    }
    let provider = scene.directory().find(List::Mx, name)?;
    if provider.does("gateway") && !provider.does("mail") {
        return Some(Whose::KnownGateway);
    }
    provider.certain.then_some(Whose::Foreign(Confidence::Established))
}
