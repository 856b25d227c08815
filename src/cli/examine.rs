//! Drives the engine until it rests: every effect that asks the DNS runs in a thread of its own, so that the queries
//! of a round run side by side.

use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use ureq::Agent;

use super::network;
use crate::address::Address;
use crate::config::Config;
use crate::engine::{self, Context, Effect, Event, Screen, Session, Tree};
use crate::moment::Moment;
use crate::probe::Document;

const PROVIDERS: &str = include_str!("../../www/data/providers.json");
const REGISTRIES: &str = include_str!("../../www/data/registries.json");

/// What was found, and at what cost.
pub(super) struct Examination {
    pub(super) session: Session,
    pub(super) screen: Screen,
    pub(super) queries: usize,
    pub(super) rounds: u32,
}

/// Longer than any try may last: a thread that is never heard of again must not hang the command.
const PATIENCE: Duration = Duration::from_secs(15);

/// Asks whatever the probes want to know about a domain.
pub(super) fn examine(tree: &Tree, config: &Config, address: &Address, sender: Option<&Address>) -> Examination {
    let mut session = Session::new();
    let (send, receive) = mpsc::channel();
    let agent = network::agent();
    let given = Event::Gave { typed: address.typed.clone(), read: Ok(address.clone()), at: now() };
    // Taken from the end.
    let mut events = Vec::new();
    if let Some(sender) = sender {
        events.push(Event::GaveSender { typed: sender.typed.clone(), read: Ok(sender.clone()), at: now() });
    }
    events.extend([given, Event::Started { context: Context::default(), at: now() }]);
    let mut awaited = 0;
    while let Some(event) = events.pop().or_else(|| hear(&receive, &mut awaited)) {
        for effect in engine::step(tree, config, &mut session, event) {
            // Where a page or a webmail can be reached from here says nothing of a browser elsewhere: left open, which
            // is "can't tell". There is no focus and nothing to keep.
            let Some(work) = work(config, agent.clone(), effect) else { continue };
            let send = send.clone();
            awaited += 1;
            thread::spawn(move || {
                // The receiver is gone only when patience has run out.
                let _ = send.send(work());
            });
        }
    }
    let (queries, rounds) = engine::present(tree, config, &session).facts.cost();
    Examination { screen: engine::screen(tree, config, &session), session, queries, rounds }
}

/// What an effect comes to here: a look-up or a document. The widget's own tables are built in.
fn work(config: &Config, agent: Agent, effect: Effect) -> Option<Box<dyn FnOnce() -> Event + Send>> {
    match effect {
        Effect::Ask { query, resolver, within } => {
            let entry = config.resolvers.get(resolver).cloned()?;
            Some(Box::new(move || {
                let reply = network::ask(&agent, &query, &entry, within);
                Event::Replied { query, resolver, reply, at: now() }
            }))
        }
        Effect::Fetch { document, url, within } => Some(Box::new(move || {
            let text = match document {
                Document::Providers => Some(PROVIDERS.to_owned()),
                Document::Registries => Some(REGISTRIES.to_owned()),
                Document::Status => None,
                Document::Registration | Document::Policy => network::fetch(&agent, &url, within),
            };
            let content = document.read(text.as_deref());
            Event::Fetched { document, url, content, at: now() }
        })),
        _ => None,
    }
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
