//! What happens: everything that enters the engine.

use std::sync::Arc;

use super::{Context, Field, HandOver, Reads};
use crate::address::{Address, AddressProblem};
use crate::dns::{Query, Reply};
use crate::json::Json;
use crate::moment::Moment;
use crate::probe::{Content, Document, Reach, Reading};

/// What happens: the person acts, or the world replies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The widget was opened.
    Started {
        /// What is known.
        context: Context,
        /// When.
        at: Moment,
    },
    /// The address field holds this, and is not given yet.
    Typed(String),
    /// An address was given.
    Gave {
        /// As typed.
        typed: String,
        /// As read.
        read: Result<Address, AddressProblem>,
        /// When.
        at: Moment,
    },
    /// The person goes on without giving an address.
    Skipped {
        /// When.
        at: Moment,
    },
    /// The domain that a missing message would come from was given.
    GaveSender {
        /// As typed.
        typed: String,
        /// As read.
        read: Result<Address, AddressProblem>,
        /// When.
        at: Moment,
    },
    /// Everything is measured anew; what was found before stays beside it.
    Rechecked {
        /// When.
        at: Moment,
    },
    /// On from the measurements, from a verdict or from a reading, to the questions.
    Continued,
    /// The measurements are over, or were not waited for: their conclusion is shown; logged by the engine itself, so
    /// that a replay needs no replies for it.
    Concluded,
    /// The same, when there is nothing to show: the questions begin.
    Passed,
    /// The box of a node holds this, and it is not read yet.
    Wrote {
        /// Which box.
        reads: Reads,
        /// Its whole text.
        text: String,
    },
    /// Another program gave a message to read: its box is opened before anything was asked.
    Shared {
        /// When.
        at: Moment,
    },
    /// A text, or a file, is to be read.
    Showed {
        /// As what.
        reads: Reads,
        /// Its octets.
        octets: Arc<[u8]>,
        /// When.
        at: Moment,
    },
    /// What was shown has been read.
    Told {
        /// As what.
        reads: Reads,
        /// The reading, as `bounce::json` or `headers::json` describe it; nothing where the reader could not be had.
        reading: Option<Arc<Json>>,
        /// When.
        at: Moment,
    },
    /// An option was chosen.
    Chose {
        /// The question.
        node: String,
        /// The option.
        option: String,
    },
    /// A settled answer is to be changed: ask the question.
    Overrode(String),
    /// The ticket was opened.
    OpenedTicket {
        /// When.
        at: Moment,
    },
    /// A field of the ticket was edited.
    Edited {
        /// Which.
        field: Field,
        /// Its whole value.
        value: String,
    },
    /// The ticket was handed over, or tried to be.
    HandedOver(HandOver),
    /// One step back. Later answers are kept.
    WentBack,
    /// All over again; what was typed is forgotten.
    Restarted {
        /// When.
        at: Moment,
    },
    /// A resolver was asked: logged by the engine itself, so that a replay asks nothing twice.
    Asked {
        /// The query.
        query: Query,
        /// The resolver's place in the configuration.
        resolver: usize,
    },
    /// A try at an address was begun; logged by the engine itself.
    Tried {
        /// Which.
        reach: Reach,
        /// Its address; empty for the page's own server.
        url: String,
    },
    /// A document is being fetched; logged by the engine itself.
    Fetching {
        /// Which.
        document: Document,
        /// Its address; empty for the widget's own.
        url: String,
    },
    /// A resolver replied, or its time was up.
    Replied {
        /// The query.
        query: Query,
        /// The resolver's place in the configuration.
        resolver: usize,
        /// What came.
        reply: Reply,
        /// When.
        at: Moment,
    },
    /// A document came, or did not.
    Fetched {
        /// Which.
        document: Document,
        /// Its address; empty for the widget's own.
        url: String,
        /// What it says.
        content: Content,
        /// When.
        at: Moment,
    },
    /// The device came to another network, or lost it: what failed is tried again, and the person stays in place.
    NetworkChanged {
        /// What the browser says of it; see [`Context::browser_offline`].
        browser_offline: bool,
        /// When.
        at: Moment,
    },
    /// The security policy of the page that shows the widget held a request back.
    Forbidden {
        /// The address, cut to its scheme, host and port.
        origin: String,
        /// The directive that would have to name it: `connect-src`.
        directive: String,
    },
    /// A try at an address ended.
    Reached {
        /// Which.
        reach: Reach,
        /// Its address; empty for the page's own server.
        url: String,
        /// How.
        reading: Reading,
        /// When.
        at: Moment,
    },
}
