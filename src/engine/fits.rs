//! Whether an event has a meaning at the place where the person is: one that has none changes nothing.

use super::facts::Asked;
use super::fold::{Page, Present};
use super::tree::Kind;
use super::{Event, Tree};
use crate::config::Config;
use crate::moment::Moment;

/// How many changes of the network are followed in one session.
const MOST_CHANGES: usize = 30;

impl Present<'_> {
    /// True for an address that a request of ours went to: a host page has others, and they are its own affair.
    fn is_asked(&self, config: &Config, origin: &str) -> bool {
        let is = |url: &str| !origin.is_empty() && Config::origin(url) == origin;
        let asked = |asked: &Asked| config.resolvers.get(asked.resolver).is_some_and(|resolver| is(&resolver.url));
        self.facts.asked.iter().any(asked)
            || self.facts.tried.iter().any(|tried| is(tried.url))
            || self.facts.fetched.iter().any(|(_, url, _)| is(url))
    }

    /// Whether an event has a meaning here.
    pub(super) fn fits(&self, tree: &Tree, config: &Config, event: &Event) -> bool {
        match event {
            Event::Started { .. } => self.now == Moment::default(),
            Event::Chose { node, option } => tree.next(node, option).is_some(),
            Event::Overrode(node) => tree.node(node).is_some_and(|node| matches!(node.kind, Kind::Question { .. })),
            Event::Typed(_) => self.page == Page::Address,
            Event::Shared { .. } => self.page == Page::Address && !self.measuring,
            Event::Wrote { reads, .. } => self.is_reading(tree, *reads),
            Event::Showed { reads, .. } => self.is_reading(tree, *reads) && !self.boxed(*reads).awaited,
            // After a reload nobody awaits it: it was kept.
            Event::Told { reads, .. } => self.is_reading(tree, *reads) || self.boxed(*reads).awaited,
            Event::Continued => matches!(self.page, Page::Checking | Page::Verdict | Page::Told(_)),
            Event::WentBack => !self.trail.is_empty(),
            Event::Rechecked { .. } => self.address.is_some() && matches!(self.page, Page::Verdict | Page::Node(_)),
            Event::Replied { query, resolver, .. } => self.facts.awaits(query, *resolver),
            Event::Reached { reach, url, .. } => self.facts.is_trying(*reach, url),
            Event::Fetched { document, url, .. } => self.facts.is_fetching(*document, url),
            Event::Concluded | Event::Passed => self.page == Page::Checking,
            Event::Asked { .. } | Event::Tried { .. } | Event::Fetching { .. } => false,
            // A line that comes and goes must not have us ask for ever.
            Event::NetworkChanged { .. } => self.measuring && self.changes < MOST_CHANGES,
            Event::Forbidden { origin, directive } => {
                self.is_asked(config, origin) && !self.facts.forbidden.contains(&(origin, directive))
            }
            Event::HandedOver(_) => self.page == Page::Ticket,
            Event::Gave { .. }
            | Event::GaveSender { .. }
            | Event::Skipped { .. }
            | Event::OpenedTicket { .. }
            | Event::Edited { .. }
            | Event::Restarted { .. } => true,
        }
    }
}
