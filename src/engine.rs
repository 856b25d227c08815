//! Events in, effects out. The present screen is replayed from the list of inputs, never stored.

mod asking;
mod boxes;
mod event;
pub mod facts;
mod fields;
mod fits;
mod fold;
mod incidents;
pub mod screen;
mod store;
pub mod tree;

use std::sync::Arc;

use crate::config::Config;
use crate::dns::Query;
use crate::moment::{Moment, Zone};
use crate::probe::{self, Document, Reach};
use crate::verdict::{self, State};

pub use boxes::Boxed;
pub use event::Event;
pub use facts::Facts;
pub use fields::{Field, Fields};
pub use fold::{Page, Present, present};
pub use screen::{Screen, View, screen};
pub use tree::{Reads, Tree};

/// What is known before the person does anything.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Context {
    /// Opened by the link on the webmail's login page: the webmail answers.
    pub from_webmail: bool,
    /// The browser says that it is offline: a word in a sentence, for it is wrong both ways.
    pub browser_offline: bool,
    /// The browser keeps nothing for this page: what is typed is gone when it closes.
    pub forgetful: bool,
    /// An address or domain to start with, as it came; it is read like one that was typed.
    pub prefill: String,
    /// The person's distance from UTC.
    pub zone: Zone,
}

/// How a ticket leaves the widget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandOver {
    /// To the clipboard.
    Copy,
    /// As a file.
    Download,
    /// By the person's own mail program.
    Mail,
    /// To the operator's ticket page, in a new tab.
    TicketPage,
}

/// What the shell is asked to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Ask a resolver and send [`Event::Replied`], within this many milliseconds at the latest.
    Ask {
        /// The query.
        query: Query,
        /// The resolver's place in the configuration.
        resolver: usize,
        /// Milliseconds.
        within: u32,
    },
    /// Try to reach an address and send [`Event::Reached`], within this many milliseconds at the latest.
    Reach {
        /// Which.
        reach: Reach,
        /// Its address; empty for the page's own server.
        url: String,
        /// Milliseconds.
        within: u32,
    },
    /// Fetch a document and send [`Event::Fetched`], within this many milliseconds at the latest.
    Fetch {
        /// Which.
        document: Document,
        /// Its address; empty for the widget's own.
        url: String,
        /// Milliseconds.
        within: u32,
    },
    /// Read what was shown and send [`Event::Told`].
    Read {
        /// As what.
        reads: Reads,
        /// Its octets.
        octets: Arc<[u8]>,
    },
    /// Put the focus there once the screen is drawn.
    Focus(Anchor),
    /// Hand the ticket over; its text is the screen's.
    HandOver(HandOver),
    /// Keep this for a reload, on the device only, as [`Session::dated`] has it. Empty: forget.
    Store(String),
    /// Tell the integrator what is missing in the page's security policy.
    Warn(String),
}

/// A place for the focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The heading of the new screen.
    Heading,
    /// The address field.
    Address,
    /// The reply channel of the ticket.
    ReplyChannel,
}

/// The list of inputs, the person's and the world's, in their order.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Session {
    pub(crate) inputs: Vec<Event>,
}

impl Session {
    /// A session with nothing in it.
    pub fn new() -> Session {
        Session::default()
    }

    /// What is to lie on the device for the text of [`Effect::Store`]: it carries its time, and is worth nothing a day
    /// later.
    pub fn dated(text: &str, at: Moment) -> String {
        store::dated(text, at)
    }

    /// What to begin with: the start, and the inputs of a session kept by [`Effect::Store`], to be sent one by one.
    /// Nonsense gives none, and neither does a session of yesterday's, or about another address than the link's.
    pub fn resumed(context: Context, stored: &str, at: Moment) -> Vec<Event> {
        store::resumed(context, stored, at)
    }

    /// The inputs so far.
    pub fn inputs(&self) -> &[Event] {
        &self.inputs
    }
}

/// Nobody reaches this by hand; a host page that floods us is ignored beyond it.
const MOST_INPUTS: usize = 5_000;

/// Takes one event and says what to do. Total: an event that does not fit changes nothing.
pub fn step(tree: &Tree, config: &Config, session: &mut Session, event: Event) -> Vec<Effect> {
    let before = present(tree, config, session);
    if session.inputs.len() >= MOST_INPUTS || !before.fits(tree, config, &event) {
        return vec![];
    }
    let from = before.page.clone();
    let event = if matches!(event, Event::Continued) && from == Page::Checking { on(config, &before) } else { event };
    let person = !matches!(
        event,
        Event::Replied { .. }
            | Event::Reached { .. }
            | Event::Fetched { .. }
            | Event::Told { reading: None, .. }
            | Event::NetworkChanged { .. }
            | Event::Forbidden { .. }
    );
    let missing = match &event {
        Event::Forbidden { origin, directive } => Some([directive.as_str(), " ", origin].concat()),
        _ => None,
    };
    let shown = match &event {
        Event::Showed { reads, octets, .. } => Some(Effect::Read { reads: *reads, octets: octets.clone() }),
        _ => None,
    };
    let gave = matches!(event, Event::Gave { .. });
    let handed = if let Event::HandedOver(how) = event { Some(how) } else { None };
    remember(session, event);

    let now = present(tree, config, session);
    let (asked, mut effects) = asking::ask(config, &now);
    let cut_off = now.scene(config).is_some_and(|scene| probe::is_cut_off(&scene));
    let waits = |event: &Event| !matches!(event, Event::Fetching { document, .. } if document.is_patient());
    let over = !asked.iter().any(waits) && now.page == Page::Checking && now.facts.is_quiet(cut_off);
    let led = over.then(|| on(config, &now));
    let (problem, answerable) = (now.problem.is_some(), now.can_be_answered());
    let mut page = now.page;
    session.inputs.extend(asked);
    if let Some(led) = led {
        session.inputs.push(led);
        page = present(tree, config, session).page;
    }
    effects.extend(missing.map(Effect::Warn));
    effects.extend(shown);
    if let Some(how) = handed {
        effects.push(if answerable { Effect::HandOver(how) } else { Effect::Focus(Anchor::ReplyChannel) });
    }
    if page != from {
        let anchor = if page == Page::Address { Anchor::Address } else { Anchor::Heading };
        effects.push(Effect::Focus(anchor));
    } else if problem && gave {
        effects.push(Effect::Focus(Anchor::Address));
    }
    if person {
        effects.push(Effect::Store(store::write(session)));
    }
    effects
}

/// Where the measurements lead: to their conclusion when it is more than "no fault", else to the questions.
fn on(config: &Config, present: &Present) -> Event {
    // Whoever checks again wants to see what became of it, also when it is well now.
    if present.before.is_some() {
        return Event::Concluded;
    }
    match verdict::judge(&present.findings(config)).state {
        State::Broken | State::Caution => Event::Concluded,
        State::Ok | State::Unknown => Event::Passed,
    }
}

/// Keeps an event. A restart forgets what came before, but for the context; what is typed into a field replaces what was
/// typed into it before.
fn remember(session: &mut Session, event: Event) {
    match &event {
        Event::Restarted { .. } => session.inputs.truncate(1),
        Event::Typed(_) => {
            if matches!(session.inputs.last(), Some(Event::Typed(_))) {
                session.inputs.pop();
            }
        }
        Event::Wrote { reads, .. } => {
            if matches!(session.inputs.last(), Some(Event::Wrote { reads: last, .. }) if last == reads) {
                session.inputs.pop();
            }
        }
        Event::Edited { field, .. } => {
            if matches!(session.inputs.last(), Some(Event::Edited { field: last, .. }) if last == field) {
                session.inputs.pop();
            }
        }
        _ => {}
    }
    session.inputs.push(event);
}
