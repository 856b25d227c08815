//! Drives the engine until it rests: every effect that asks the DNS runs in a thread of its own, so that the queries
//! of a round run side by side.

use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::network;
use crate::address::Address;
use crate::config::Config;
use crate::engine::{self, Context, Effect, Event, Screen, Session, Tree};
use crate::moment::Moment;

/// What was found, and at what cost.
pub(super) struct Examination {
    pub(super) screen: Screen,
    pub(super) queries: usize,
    pub(super) rounds: u32,
}

/// Longer than any try may last: a thread that is never heard of again must not hang the command.
const PATIENCE: Duration = Duration::from_secs(15);

/// Asks whatever the probes want to know about a domain.
pub(super) fn examine(tree: &Tree, config: &Config, address: &Address) -> Examination {
    let mut session = Session::new();
    let (send, receive) = mpsc::channel();
    let agent = network::agent();
    let given = Event::Gave { typed: address.typed.clone(), read: Ok(address.clone()), at: now() };
    let mut events = vec![given, Event::Started { context: Context::default(), at: now() }];
    let mut awaited = 0;
    while let Some(event) = events.pop().or_else(|| hear(&receive, &mut awaited)) {
        for effect in engine::step(tree, config, &mut session, event) {
            // Where a page or a webmail can be reached from here says nothing of a browser elsewhere: left open, which
            // is "can't tell". There is no focus and nothing to keep.
            let Effect::Ask { query, resolver, within } = effect else { continue };
            let Some(entry) = config.resolvers.get(resolver).cloned() else { continue };
            let (send, agent) = (send.clone(), agent.clone());
            awaited += 1;
            thread::spawn(move || {
                let reply = network::ask(&agent, &query, &entry, within);
                // The receiver is gone only when patience has run out.
                let _ = send.send(Event::Replied { query, resolver, reply, at: now() });
            });
        }
    }
    let (queries, rounds) = engine::present(tree, config, &session).facts.cost();
    Examination { screen: engine::screen(tree, config, &session), queries, rounds }
}

/// The next reply, if one is awaited.
fn hear(receive: &Receiver<Event>, awaited: &mut usize) -> Option<Event> {
    *awaited = awaited.checked_sub(1)?;
    receive.recv_timeout(PATIENCE).ok()
}

fn now() -> Moment {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Moment(i64::try_from(since.as_millis()).unwrap_or_default())
}
