//! One run of the engine, as the shell would drive it, with a clock that moves by a second at every event.

use mail_doctor::address::{read, to_ascii};
use mail_doctor::config::Config;
use mail_doctor::engine::{Context, Effect, Event, Present, Reads, Screen, Session, Tree, View, present, screen, step};
use mail_doctor::moment::Moment;

use super::World;

/// 2026-10-05T14:00:00Z, so that texts with a time in them are always the same.
const BEGIN: i64 = 1_791_208_800_000;

/// A session, and what was asked of the world and not answered yet.
#[derive(Clone)]
pub struct Run<'a> {
    pub tree: &'a Tree,
    pub config: &'a Config,
    pub session: Session,
    /// Queries and tries that wait for their reply, oldest first.
    pub waiting: Vec<Effect>,
    /// All effects so far, but for what was to be stored.
    pub log: Vec<Effect>,
    /// What was to be stored last.
    pub stored: String,
    /// Milliseconds from one event to the next.
    pub pace: i64,
    now: i64,
}

impl<'a> Run<'a> {
    /// A widget that was opened.
    pub fn start(tree: &'a Tree, config: &'a Config, context: Context) -> Run<'a> {
        Run::resumed(tree, config, context, "", BEGIN)
    }

    /// A widget that was opened where something was stored.
    pub fn resumed(tree: &'a Tree, config: &'a Config, context: Context, stored: &str, now: i64) -> Run<'a> {
        let mut run = Run {
            tree,
            config,
            session: Session::new(),
            waiting: vec![],
            log: vec![],
            stored: String::new(),
            pace: 1000,
            now,
        };
        let at = run.tick();
        for event in Session::resumed(context, stored, at) {
            run.send(event);
        }
        run
    }

    /// A widget opened from nowhere in particular.
    pub fn new(tree: &'a Tree, config: &'a Config) -> Run<'a> {
        Run::start(tree, config, Context::default())
    }

    /// The next second, if it is one.
    pub fn tick(&mut self) -> Moment {
        self.now += self.pace;
        Moment(self.now)
    }

    /// Sends one event and keeps what comes out.
    pub fn send(&mut self, event: Event) -> Vec<Effect> {
        let effects = step(self.tree, self.config, &mut self.session, event);
        for effect in &effects {
            match effect {
                Effect::Store(text) => self.stored = Session::dated(text, Moment(self.now)),
                Effect::Ask { .. } | Effect::Reach { .. } | Effect::Fetch { .. } | Effect::Read { .. } => {
                    self.waiting.push(effect.clone());
                    self.log.push(effect.clone());
                }
                Effect::Focus(_) | Effect::HandOver(_) | Effect::Warn(_) => self.log.push(effect.clone()),
            }
        }
        effects
    }

    /// An address is given, as typed.
    pub fn give(&mut self, typed: &str) -> Vec<Effect> {
        let (read, at) = (read(typed, &to_ascii), self.tick());
        self.send(Event::Gave { typed: typed.into(), read, at })
    }

    /// The sender of a missing message is given, as typed.
    pub fn give_sender(&mut self, typed: &str) -> Vec<Effect> {
        let (read, at) = (read(typed, &to_ascii), self.tick());
        self.send(Event::GaveSender { typed: typed.into(), read, at })
    }

    /// On without an address.
    pub fn skip(&mut self) -> Vec<Effect> {
        let at = self.tick();
        self.send(Event::Skipped { at })
    }

    /// An option is chosen.
    pub fn choose(&mut self, node: &str, option: &str) -> Vec<Effect> {
        self.send(Event::Chose { node: node.into(), option: option.into() })
    }

    /// A text is pasted into a box, and is to be read.
    pub fn show(&mut self, reads: Reads, text: &str) -> Vec<Effect> {
        self.send(Event::Wrote { reads, text: text.into() });
        let at = self.tick();
        self.send(Event::Showed { reads, octets: text.as_bytes().into(), at })
    }

    /// To the ticket.
    pub fn open_ticket(&mut self) -> Vec<Effect> {
        let at = self.tick();
        self.send(Event::OpenedTicket { at })
    }

    /// The world replies to what waited longest, or, if `place` says so, to another.
    pub fn reply(&mut self, world: &World, place: usize) -> Vec<Effect> {
        let effect = self.waiting.remove(place);
        let at = self.tick();
        self.send(world.event(self.config, &effect, at))
    }

    /// The world replies to everything, in the order of the questions.
    pub fn settle(&mut self, world: &World) {
        while !self.waiting.is_empty() {
            self.reply(world, 0);
        }
    }

    /// The world replies to everything, always to the latest question first.
    pub fn settle_backwards(&mut self, world: &World) {
        while let Some(last) = self.waiting.len().checked_sub(1) {
            self.reply(world, last);
        }
    }

    /// What is known now.
    pub fn present(&self) -> Present<'_> {
        present(self.tree, self.config, &self.session)
    }

    /// What is shown now.
    pub fn screen(&self) -> Screen {
        screen(self.tree, self.config, &self.session)
    }

    /// The place, in words: `address`, `question online`, `outcome one-box`.
    pub fn page(&self) -> String {
        match self.screen().view {
            View::Address { .. } => "address".into(),
            View::Checking { .. } => "checking".into(),
            View::Verdict => "verdict".into(),
            View::Question { node, .. } => format!("question {node}"),
            View::Outcome { node, .. } => format!("outcome {node}"),
            View::Told(_) => "told".into(),
            View::Ticket { .. } => "ticket".into(),
        }
    }

    /// The same after a reload of the page: only what was stored comes back.
    pub fn reloaded(&self) -> Run<'a> {
        Run::resumed(self.tree, self.config, Context::default(), &self.stored, self.now)
    }
}
