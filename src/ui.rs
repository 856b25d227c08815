//! What is drawn. The only module that knows Yew; it takes no decision and names no browser interface but the events of
//! its own elements. Whatever has to be done outside is lent to it as [`Hands`].

mod address;
mod app;
mod card;
mod checking;
mod evidence;
mod frame;
mod incident;
mod node;
mod outcome;
mod paste;
mod question;
mod sender;
mod settings;
mod ticket;
mod told;
mod verdict;
mod waiting;

use std::rc::Rc;
use std::sync::Arc;

use yew::prelude::*;

use crate::config::Config;
use crate::engine::{Effect, Event, Reads, Screen, Tree};
use crate::language::{Arg, Messages, Part};
use crate::moment::Moment;
use crate::profile::{self, Format};
pub use node::File;
use node::{button, tag, text};

pub use app::{App, Props, Tapped};
pub use frame::frame;

/// What the shell lends to the component.
#[derive(Clone)]
pub struct Hands {
    /// Performs an effect; what comes of it is sent back.
    pub perform: Rc<dyn Fn(Effect, Callback<Event>)>,
    /// Hands a ticket over; tells whether that worked.
    pub hand_over: Rc<dyn Fn(Parcel, Callback<bool>)>,
    /// The octets of a file, as many as the reader takes; nothing where it cannot be opened.
    pub open: Open,
    /// Tells what happens outside from now on: the network changes, the page's policy holds a request back.
    pub listen: Rc<dyn Fn(Callback<Event>)>,
    /// The clock.
    pub clock: fn() -> Moment,
    /// Makes A-labels of a Unicode domain.
    pub to_ascii: fn(&str) -> Option<String>,
    /// Fetches a part of a language, and its beginning where that is not there.
    pub fetch_words: FetchWords,
}

/// Takes a language, what is there of it, the part that is wanted, and who waits for it.
pub type FetchWords = Rc<dyn Fn(String, Option<Messages>, Part, Callback<Option<Messages>>)>;

/// Takes a file, and who waits for its octets.
pub type Open = Rc<dyn Fn(File, Callback<Option<Arc<[u8]>>>)>;

/// A ticket on its way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parcel {
    /// To the clipboard.
    Copy(String),
    /// As a file.
    Download(profile::File),
    /// To another program or tab: a `mailto:` link or the operator's page.
    Open(String),
}

/// Everything a view needs.
#[derive(Clone)]
pub struct Look<'a> {
    /// What is to be seen.
    pub screen: &'a Screen,
    /// In which words.
    pub words: &'a Messages,
    /// Whose facts.
    pub config: &'a Config,
    /// The tree, for its version.
    pub tree: &'a Tree,
    /// What a hand-over said last: an id of Fluent, or nothing.
    pub notice: &'static str,
    /// Words are on their way.
    pub awaited: bool,
    /// The words of the desk's language, when it is another one.
    pub desk: Option<&'a Messages>,
    /// Takes what the person does.
    pub send: &'a Callback<Act>,
}

/// What the person does, before the clock is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// An event that carries no time.
    Event(Event),
    /// Something was typed into a field that is not left yet: kept, and nothing is drawn. Drawing at every letter would
    /// set the field to what it held a moment ago, and a fast typist would lose letters.
    Type(Event),
    /// An address was given, as typed.
    Give(String),
    /// On without an address.
    Skip,
    /// To the ticket.
    OpenTicket,
    /// Everything is measured anew.
    CheckAgain,
    /// The sender's address or domain was given, as typed.
    GiveSender(String),
    /// A message for somebody else is copied.
    CopyMessage(String),
    /// What stands in a box is to be read.
    Show(Reads, String),
    /// A file is to be read.
    Attach(Reads, File),
    /// The mailbox's settings are kept as a file.
    SaveSettings(Format),
    /// All over again.
    Restart,
    /// What was written is to be gone from the device.
    Erase,
    /// Another language.
    Speak(String),
    /// The missing words once more; any act asks for it, so that is all.
    TryAgain,
}

impl Look<'_> {
    /// A text without variables.
    pub fn say(&self, id: &str) -> String {
        self.words.text(id)
    }

    /// A text with the variables that every text may use, and these.
    pub fn tell(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.words.format(id, &self.args(args))
    }

    /// The lines of a text, as a list.
    fn steps(&self, id: &str, args: &[(&str, &str)]) -> Html {
        let lines = self.words.lines(id, &self.args(args));
        let items = lines.into_iter().map(|line| tag("li", &[], &[], vec![text(line)]));
        tag("ol", &["class"], &["steps"], items.collect())
    }

    /// The variables that every text may use, and these.
    fn args<'a>(&'a self, more: &'a [(&'a str, &'a str)]) -> Vec<(&'a str, Arg<'a>)> {
        let (screen, config) = (self.screen, self.config);
        let everywhere = [
            ("operator", config.operator.as_str()),
            ("website", &config.website),
            ("domain", if screen.domain.is_empty() { "…" } else { &screen.domain }),
            ("mail_host", &screen.mail_host),
            ("webmail", &screen.webmail),
            ("our_mx", &screen.our_mx),
        ];
        // The first of a name counts.
        more.iter().copied().chain(everywhere).map(|(name, value)| (name, Arg::Text(value))).collect()
    }

    /// A message that is ready to be sent to somebody else, behind its title.
    fn ready(&self, title: &str, help: &str, content: String) -> Html {
        let copy =
            button(self.send, "secondary", Act::CopyMessage(content.clone()), vec![text(self.say("message-copy"))]);
        let parts = vec![
            node::line("summary", "", self.say(title)),
            node::line("p", "help", self.say(help)),
            tag("pre", &["tabindex"], &["0"], vec![text(content)]),
            copy.into(),
        ];
        tag("details", &["class"], &["message"], parts)
    }

    /// A button that acts.
    fn button(&self, class: &'static str, id: &str, act: Act) -> Html {
        button(self.send, class, act, vec![text(self.say(id))]).into()
    }

    /// The heading of a screen, which takes the focus when the screen changes.
    fn heading(title: String) -> Html {
        tag("h2", &["tabindex", "data-anchor"], &["-1", "heading"], vec![text(title)])
    }
}

/// The variables of a finding, as texts take them.
fn variables<'a>(args: &'a [(&'static str, String)]) -> Vec<(&'static str, &'a str)> {
    args.iter().map(|(name, value)| (*name, value.as_str())).collect()
}
