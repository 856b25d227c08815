//! The component: keeps the session, sends events through the engine and lets the shell perform what comes out.

use std::rc::Rc;
use std::sync::Arc;

use yew::prelude::*;

use super::frame::{frame, needed, wanted};
use super::settings::mailbox;
use super::{Act, Hands, Look, Parcel};
use crate::address;
use crate::config::Config;
use crate::engine::{Anchor, Context, Effect, Event, HandOver, Reads, Screen, Session, Tree, View, screen, step};
use crate::language::{Messages, Part};
use crate::profile::{File, Format};
use crate::ticket::{draft, mailto};

/// What the component is made with. It is mounted once; properties do not change.
#[derive(Clone, Properties)]
pub struct Props {
    /// The operator.
    pub config: Rc<Config>,
    /// The tree.
    pub tree: Rc<Tree>,
    /// The words to begin with.
    pub words: Messages,
    /// What is known at the start.
    pub context: Context,
    /// A session kept on the device, or nothing.
    pub stored: String,
    /// What the person tapped before the component was there.
    pub tapped: Tapped,
    /// A message that another program gave to read.
    pub shared: Option<Arc<[u8]>>,
    /// What the shell lends.
    pub hands: Hands,
}

impl PartialEq for Props {
    fn eq(&self, _: &Props) -> bool {
        true
    }
}

/// A tap on the question that stands in the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tapped {
    /// None yet.
    Nothing,
    /// The address was given.
    Give,
    /// On without an address.
    Skip,
    /// Another language.
    Speak(String),
}

/// The widget.
pub struct App {
    session: Session,
    words: Messages,
    desk: Option<Messages>,
    /// The parts of the words that are on their way.
    awaited: Vec<Part>,
    /// The desk's words are on their way.
    awaits_desk: bool,
    /// What is to be kept on the device, until the turn is over: a session that is taken up again is never half kept.
    kept: Option<String>,
    /// Effects that wait until the screen is drawn.
    later: Vec<Effect>,
    notice: &'static str,
}

/// What reaches the component.
pub enum Message {
    /// The person did something.
    Act(Act),
    /// The world replied.
    Event(Event),
    /// A language that was asked for came, or did not.
    Words(Option<Messages>),
    /// A part of the words came, or did not.
    Part(Part, Option<Messages>),
    /// The desk's language came.
    Desk(Option<Messages>),
    /// A hand-over worked, or did not.
    HandedOver(HandOver, bool),
    /// A message was copied, or was not.
    Copied(bool),
    /// A file was opened, or could not be.
    Opened(Reads, Option<Arc<[u8]>>),
}

impl Component for App {
    type Message = Message;
    type Properties = Props;

    fn create(ctx: &yew::Context<App>) -> App {
        let props = ctx.props();
        let mut app = App {
            session: Session::new(),
            words: props.words.clone(),
            desk: None,
            awaited: vec![],
            awaits_desk: false,
            kept: None,
            later: vec![],
            notice: "",
        };
        (props.hands.listen)(ctx.link().callback(Message::Event));
        // After a reload, on from where it was; who taps begins anew.
        let anew = matches!(props.tapped, Tapped::Give | Tapped::Skip) || props.shared.is_some();
        let stored = if anew { "" } else { &props.stored };
        for event in Session::resumed(props.context.clone(), stored, (props.hands.clock)()) {
            app.event(ctx, event);
        }
        if let Some(octets) = &props.shared {
            app.show(ctx, octets);
        }
        match &props.tapped {
            Tapped::Give => app.act(ctx, Act::Give(props.context.prefill.clone())),
            Tapped::Skip => app.act(ctx, Act::Skip),
            Tapped::Nothing => {}
            Tapped::Speak(language) => app.act(ctx, Act::Speak(language.clone())),
        }
        app.fetch_missing(ctx);
        app.keep(ctx);
        app
    }

    fn update(&mut self, ctx: &yew::Context<App>, message: Message) -> bool {
        match message {
            Message::Act(Act::Type(event)) => {
                self.event(ctx, event);
                self.keep(ctx);
                return false;
            }
            Message::Act(act) => {
                self.notice = "";
                self.act(ctx, act);
                self.fetch_missing(ctx);
            }
            Message::Event(event) => self.event(ctx, event),
            Message::Words(Some(words)) => {
                let before = std::mem::replace(&mut self.words, words);
                if before.lang() == ctx.props().config.desk_language && before.holds(Part::Rest) {
                    self.desk = Some(before);
                }
                self.fetch_missing(ctx);
            }
            Message::Words(None) => self.notice = "language-failed",
            Message::Part(part, words) => {
                self.awaited.retain(|known| *known != part);
                // Another language may have come meanwhile, or another part.
                if let Some(words) = words {
                    self.words = self.words.clone().and(&words);
                }
                if needed(&self.screen(ctx.props()).view).contains(&part) {
                    self.later.push(Effect::Focus(Anchor::Heading));
                }
            }
            Message::Desk(words) => {
                self.awaits_desk = false;
                self.desk = words;
            }
            Message::HandedOver(how, worked) => self.notice = said(how, worked),
            Message::Opened(reads, octets) => {
                let at = (ctx.props().hands.clock)();
                let event = match octets {
                    Some(octets) => Event::Showed { reads, octets, at },
                    None => Event::Told { reads, reading: None, at },
                };
                self.event(ctx, event);
            }
            Message::Copied(worked) => self.notice = if worked { "message-copied" } else { "copy-failed" },
        }
        self.keep(ctx);
        true
    }

    fn view(&self, ctx: &yew::Context<App>) -> Html {
        let props = ctx.props();
        let screen = self.screen(props);
        frame(&Look {
            screen: &screen,
            words: &self.words,
            config: &props.config,
            tree: &props.tree,
            notice: self.notice,
            awaited: !self.awaited.is_empty(),
            desk: self.desk.as_ref().filter(|desk| desk.lang() != self.words.lang()),
            send: &ctx.link().callback(Message::Act),
        })
    }

    fn rendered(&mut self, ctx: &yew::Context<App>, _: bool) {
        let sent = ctx.link().callback(Message::Event);
        for effect in self.later.drain(..) {
            (ctx.props().hands.perform)(effect, sent.clone());
        }
    }
}

impl App {
    fn screen(&self, props: &Props) -> Screen {
        screen(&props.tree, &props.config, &self.session)
    }

    fn act(&mut self, ctx: &yew::Context<App>, act: Act) {
        let hands = &ctx.props().hands;
        let at = (hands.clock)();
        let event = match act {
            Act::Event(event) | Act::Type(event) => event,
            Act::Give(typed) => {
                let read = address::read(&typed, &hands.to_ascii);
                Event::Gave { typed, read, at }
            }
            Act::Skip => Event::Skipped { at },
            Act::OpenTicket => Event::OpenedTicket { at },
            Act::GiveSender(typed) => {
                let read = address::read(&typed, &hands.to_ascii);
                Event::GaveSender { typed, read, at }
            }
            Act::CheckAgain => Event::Rechecked { at },
            Act::CopyMessage(text) => {
                (hands.hand_over)(Parcel::Copy(text), ctx.link().callback(Message::Copied));
                return;
            }
            Act::Show(reads, text) => Event::Showed { reads, octets: text.into_bytes().into(), at },
            Act::Attach(reads, file) => {
                (hands.open)(file, ctx.link().callback(move |octets| Message::Opened(reads, octets)));
                return;
            }
            Act::SaveSettings(format) => {
                self.save_settings(ctx, format);
                return;
            }
            Act::Restart => Event::Restarted { at },
            Act::Erase => {
                self.notice = "erased";
                Event::Restarted { at }
            }
            Act::Speak(language) => {
                (hands.fetch_words)(language, None, Part::Rest, ctx.link().callback(Message::Words));
                return;
            }
            Act::TryAgain => return,
        };
        self.event(ctx, event);
    }

    /// The missing words, asked for at the start and, if they do not come, at every act of the person. A ticket in
    /// another language carries a twin in the desk's, however the person came to it.
    fn fetch_missing(&mut self, ctx: &yew::Context<App>) {
        let fetch = &ctx.props().hands.fetch_words;
        let screen = self.screen(ctx.props());
        for part in wanted(&screen) {
            if !self.words.holds(*part) && !self.awaited.contains(part) {
                self.awaited.push(*part);
                let (lang, words, part) = (self.words.lang().to_owned(), self.words.clone(), *part);
                fetch(lang, Some(words), part, ctx.link().callback(move |words| Message::Part(part, words)));
            }
        }
        let desk = &ctx.props().config.desk_language;
        let on_ticket = matches!(screen.view, View::Ticket { .. });
        if on_ticket && self.words.lang() != desk && self.desk.is_none() && !self.awaits_desk {
            self.awaits_desk = true;
            fetch(desk.clone(), None, Part::Rest, ctx.link().callback(Message::Desk));
        }
    }

    fn event(&mut self, ctx: &yew::Context<App>, event: Event) {
        let props = ctx.props();
        for effect in step(&props.tree, &props.config, &mut self.session, event) {
            match effect {
                // The focus needs the new screen; look-ups can wait until it is seen.
                Effect::Focus(_)
                | Effect::Ask { .. }
                | Effect::Reach { .. }
                | Effect::Fetch { .. }
                | Effect::Read { .. } => {
                    self.later.push(effect);
                }
                Effect::Store(text) => self.kept = Some(text),
                Effect::Warn(_) => (props.hands.perform)(effect, Callback::noop()),
                // The clipboard and new tabs are only given within the tap itself.
                Effect::HandOver(how) => self.hand_over(ctx, how),
            }
        }
    }

    /// What another program gave is read at once.
    fn show(&mut self, ctx: &yew::Context<App>, octets: &Arc<[u8]>) {
        let (reads, at) = (Reads::Bounce, (ctx.props().hands.clock)());
        self.event(ctx, Event::Shared { at });
        if let Ok(text) = std::str::from_utf8(octets) {
            self.event(ctx, Event::Wrote { reads, text: text.to_owned() });
        }
        self.event(ctx, Event::Showed { reads, octets: octets.clone(), at });
    }

    fn keep(&mut self, ctx: &yew::Context<App>) {
        if let Some(text) = self.kept.take() {
            (ctx.props().hands.perform)(Effect::Store(text), Callback::noop());
        }
    }

    fn save_settings(&self, ctx: &yew::Context<App>, format: Format) {
        let props = ctx.props();
        let screen = self.screen(props);
        let file = format.file(&mailbox(&screen, &props.config), &self.words);
        let told = ctx.link().callback(|worked| Message::HandedOver(HandOver::Download, worked));
        (props.hands.hand_over)(Parcel::Download(file), told);
    }

    fn hand_over(&self, ctx: &yew::Context<App>, how: HandOver) {
        let props = ctx.props();
        let screen = self.screen(props);
        let View::Ticket { fields, .. } = &screen.view else { return };
        let desk = self.desk.as_ref().filter(|desk| desk.lang() != self.words.lang());
        let draft = draft(&screen, fields, &self.words, desk, &props.tree.version);
        let parcel = match how {
            HandOver::Copy => Parcel::Copy(draft.text),
            HandOver::Download => Parcel::Download(File::ticket(draft.text)),
            HandOver::Mail => Parcel::Open(mailto(&draft, &props.config.ticket_email, &self.words)),
            HandOver::TicketPage => Parcel::Open(props.config.ticket_url.clone()),
        };
        let told = ctx.link().callback(move |worked| Message::HandedOver(how, worked));
        (props.hands.hand_over)(parcel, told);
    }
}

fn said(how: HandOver, worked: bool) -> &'static str {
    match (how, worked) {
        (HandOver::Copy, true) => "copied",
        (HandOver::Copy, false) => "copy-failed",
        (HandOver::Download, true) => "downloaded",
        (_, true) => "",
        (_, false) => "open-failed",
    }
}
