//! Where the person is now: a fold over the inputs.

use std::cell::OnceCell;
use std::rc::Rc;

use super::facts::Tried;
use super::tree::{Answer, Node, Reads};
use super::{Boxed, Context, Event, Facts, Field, Fields, Session, Tree};
use crate::address::{Address, AddressProblem};
use crate::config::Config;
use crate::finding::{Finding, Tag};
use crate::moment::Moment;
use crate::probe::{self, Scene};
use crate::verdict::{self, Verdict};

/// A place the person can be at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    /// Giving the address.
    Address,
    /// Watching the measurements.
    Checking,
    /// The measurements' conclusion, when it is more than "no fault".
    Verdict,
    /// A node of the tree.
    Node(String),
    /// What was read in the box of a node.
    Told(String),
    /// The ticket.
    Ticket,
}

/// Everything the inputs amount to.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "none of them follows from another")]
pub struct Present<'a> {
    /// What was known at the start.
    pub context: Context,
    /// The place.
    pub page: Page,
    /// The places that "back" leads through, the nearest last.
    pub trail: Vec<Page>,
    /// The address, once one was given.
    pub address: Option<&'a Address>,
    /// What was typed last, valid or not.
    pub typed: &'a str,
    /// What was wrong with it.
    pub problem: Option<AddressProblem>,
    /// The sender of a missing message, where the person told a domain or an address.
    pub sender: Option<&'a Address>,
    /// What was wrong with the sender that was typed last; the text itself is the ticket's.
    pub sender_problem: Option<AddressProblem>,
    /// The boxes, in the order of [`Reads::ALL`].
    pub(super) boxes: [Boxed<'a>; 2],
    /// The conclusion before everything was measured anew.
    pub before: Option<Verdict>,
    /// The answers, going back included: question and option.
    pub choices: Vec<(&'a str, &'a str)>,
    /// Settled answers that the person wants to change.
    pub overridden: Vec<&'a str>,
    /// What the world replied.
    pub facts: Facts<'a>,
    /// The ticket's fields.
    pub ticket: Fields,
    /// The last hand-over was refused: the desk could not have answered.
    pub refused: bool,
    /// The latest moment an input carried.
    pub now: Moment,
    /// Another program gave a message to read.
    pub(super) shared: bool,
    /// Whether the widget was opened at all, and measurements may go out.
    pub(super) measuring: bool,
    /// How often the network has changed.
    pub(super) changes: usize,
    /// It has changed while replies were on their way: they belong to the network before.
    renewal_due: bool,
    /// What was found, as long as nothing new came: a replay judges once between two replies, not at every choice.
    found: OnceCell<Rc<Vec<Finding>>>,
}

/// Replays the session.
pub fn present<'a>(tree: &Tree, config: &Config, session: &'a Session) -> Present<'a> {
    let mut present = Present {
        context: Context::default(),
        page: Page::Address,
        trail: vec![],
        address: None,
        typed: "",
        problem: None,
        sender: None,
        sender_problem: None,
        boxes: Default::default(),
        before: None,
        choices: vec![],
        overridden: vec![],
        facts: Facts::default(),
        ticket: Fields::default(),
        refused: false,
        now: Moment::default(),
        shared: false,
        measuring: false,
        changes: 0,
        renewal_due: false,
        found: OnceCell::new(),
    };
    for input in &session.inputs {
        present.take(tree, config, input);
    }
    present
}

impl<'a> Present<'a> {
    fn take(&mut self, tree: &Tree, config: &Config, input: &'a Event) {
        // Where the person is changes nothing about what was found.
        match input {
            Event::Chose { .. } | Event::Edited { .. } | Event::Wrote { .. } | Event::Passed | Event::Concluded => {}
            _ => self.found = OnceCell::new(),
        }
        match input {
            Event::Started { context, at } => {
                self.context = context.clone();
                self.typed = &context.prefill;
                self.now = *at;
            }
            Event::Typed(typed) => self.typed = typed,
            Event::Gave { typed, read, at } => self.give(typed, read.as_ref(), *at),
            Event::GaveSender { typed, read, at } => {
                self.now = *at;
                self.ticket.set(Field::Sender, typed);
                self.sender_problem = read.as_ref().err().copied();
                if let Ok(address) = read {
                    self.sender = Some(address);
                }
            }
            Event::Rechecked { at } => {
                self.before = Some(verdict::judge(&self.findings(config)));
                self.facts.forget();
                self.now = *at;
                self.go(Page::Checking);
            }
            Event::Skipped { at } => {
                self.now = *at;
                (self.address, self.problem, self.measuring) = (None, None, true);
                let first = self.first(tree, config);
                self.go(first);
            }
            Event::Continued | Event::Passed => {
                let next = self.next(tree, config);
                // The address is asked for behind what was read, and "back" leads there.
                if next == Page::Address {
                    self.trail.clear();
                }
                self.go(next);
            }
            Event::Concluded => self.go(Page::Verdict),
            Event::Shared { .. } | Event::Wrote { .. } | Event::Showed { .. } | Event::Told { .. } => {
                self.take_boxed(tree, config, input);
            }
            Event::Chose { node, option } => {
                self.choices.retain(|(question, _)| question != node);
                self.choices.push((node, option));
                if let Some(next) = tree.next(node, option) {
                    let next = self.unsettled(tree, next, config);
                    self.answered_at(tree, node);
                    self.go(next);
                }
            }
            Event::Overrode(node) => {
                self.overridden.retain(|known| known != node);
                self.overridden.push(node);
                self.go(Page::Node(node.clone()));
            }
            Event::OpenedTicket { at } => {
                self.now = *at;
                self.go(Page::Ticket);
            }
            Event::Edited { field, value } => self.ticket.set(*field, value),
            Event::HandedOver(_) => self.refused = !self.can_be_answered(),
            Event::WentBack => self.back(),
            Event::Restarted { at } => self.now = *at,
            Event::Asked { query, resolver } => self.facts.ask(query, *resolver, self.now),
            Event::Tried { reach, url } => {
                self.facts.tried.push(Tried { reach: *reach, url, since: self.now, ended: None });
            }
            Event::Fetching { document, url } => self.facts.fetched.push((*document, url, None)),
            Event::Fetched { document, url, content, at } => {
                self.now = *at;
                self.facts.came(*document, url, content);
                self.renew(config);
            }
            Event::Replied { query, resolver, reply, at } => {
                self.now = *at;
                self.facts.reply(query, *resolver, reply, *at);
                self.renew(config);
            }
            Event::Reached { reach, url, reading, at } => {
                self.now = *at;
                self.facts.ended(*reach, url, *reading, *at);
                self.renew(config);
            }
            Event::NetworkChanged { browser_offline, at } => {
                self.now = *at;
                self.context.browser_offline = *browser_offline;
                self.changes += 1;
                self.renewal_due = true;
                self.renew(config);
            }
            Event::Forbidden { origin, directive } => self.facts.forbidden.push((origin, directive)),
        }
    }

    /// Measures anew what depends on the network, once nothing from the one before is on its way. Whoever reads that the
    /// device is offline wants to see what becomes of it; anybody else stays where he is.
    fn renew(&mut self, config: &Config) {
        if !self.renewal_due || !self.facts.is_quiet(false) {
            return;
        }
        self.renewal_due = false;
        if self.page == Page::Verdict {
            let verdict = verdict::judge(&self.findings(config));
            if probe::CONNECTIVITY.iter().any(|tag| tag.id() == verdict.id) {
                self.before = Some(verdict);
                self.go(Page::Checking);
            }
        }
        self.facts.renew();
        self.found = OnceCell::new();
    }

    /// Makes the place the question that is answered; after a reload it may not be yet. A quick answer is given at another
    /// question, which then goes without one.
    fn answered_at(&mut self, tree: &Tree, node: &'a str) {
        if let Page::Node(here) = &self.page
            && tree.node(here).is_some_and(|here| here.quick().iter().any(|quick| quick.node == node))
        {
            self.choices.retain(|(question, _)| question != here);
        } else {
            self.page = Page::Node(node.to_owned());
        }
    }

    fn give(&mut self, typed: &'a str, read: Result<&'a Address, &AddressProblem>, at: Moment) {
        self.now = at;
        self.facts.expire(at);
        self.before = None;
        self.typed = typed;
        match read {
            Ok(address) => {
                (self.address, self.problem, self.measuring) = (Some(address), None, true);
                self.go(Page::Checking);
            }
            Err(problem) => self.problem = Some(*problem),
        }
    }

    /// The measurements are passed through, never gone back to.
    pub(super) fn go(&mut self, next: Page) {
        if next == self.page {
            return;
        }
        let left = std::mem::replace(&mut self.page, next);
        if left != Page::Checking {
            self.trail.push(left);
        }
        // A place that was on the way already: the way to it stays as it was.
        if let Some(place) = self.trail.iter().position(|page| *page == self.page) {
            self.trail.truncate(place);
        }
    }

    fn back(&mut self) {
        if let Some(page) = self.trail.pop() {
            self.page = page;
        }
        self.problem = None;
        self.refused = false;
    }

    /// On from the measurements, a verdict or a reading.
    fn next(&self, tree: &Tree, config: &Config) -> Page {
        let Page::Told(node) = &self.page else { return self.first(tree, config) };
        // What another program gave was read before anybody was asked whose mailbox it is.
        if self.shared && self.address.is_none() {
            return Page::Address;
        }
        tree.node(node).map_or_else(|| self.first(tree, config), |node| self.unsettled(tree, node, config))
    }

    fn first(&self, tree: &Tree, config: &Config) -> Page {
        tree.node(&tree.start).map_or(Page::Ticket, |node| self.unsettled(tree, node, config))
    }

    /// The node itself, or the first one behind it that no finding has settled.
    fn unsettled(&self, tree: &Tree, node: &Node, config: &Config) -> Page {
        let findings = self.findings(config);
        let mut node = node;
        // A tree has no cycles; one that was not checked must not hang us either.
        for _ in 0..tree.nodes.len() {
            let answer = self.answer_of(node, &findings);
            match answer.and_then(|option| tree.next(&node.id, option)) {
                Some(next) => node = next,
                None => break,
            }
        }
        Page::Node(node.id.clone())
    }

    /// The answer that a finding gives to a question, unless the person took the question back or has answered
    /// otherwise: a measurement that comes late must not contradict what is on the screen already.
    pub fn answer_of<'n>(&self, node: &'n Node, findings: &[Finding]) -> Option<&'n str> {
        if self.overridden.contains(&node.id.as_str()) {
            return None;
        }
        let has = |tag: Tag| findings.iter().any(|finding| finding.tag == tag);
        let measured = node.settled().iter().find(|settled| has(settled.by)).map(|settled| settled.option.as_str());
        measured.filter(|option| self.choice(&node.id).is_none_or(|chosen| chosen == *option))
    }

    /// The later question that was answered instead of this one.
    pub fn answered_instead<'n>(&self, tree: &'n Tree, node: &Node) -> Option<&'n Node> {
        let given = |quick: &&Answer| self.choice(&quick.node) == Some(&quick.option);
        let quick = node.quick().iter().find(given).filter(|_| self.choice(&node.id).is_none())?;
        tree.node(&quick.node)
    }

    /// What the person chose at a question.
    pub fn choice(&self, node: &str) -> Option<&'a str> {
        self.choices.iter().find(|(question, _)| *question == node).map(|(_, option)| *option)
    }

    /// What the probes can see: nothing before the person has let them.
    pub fn scene<'s>(&'s self, config: &'s Config) -> Option<Scene<'s>> {
        self.measuring.then_some(Scene {
            domain: self.address.map(|address| &address.domain),
            facts: &self.facts,
            config,
            from_webmail: self.context.from_webmail,
            browser_offline: self.context.browser_offline,
            local: self.address.and_then(|address| address.local.as_deref()),
            bounce: self.boxed(Reads::Bounce).told,
            sender: self.sender.map(|address| &address.domain),
            now: self.now,
        })
    }

    /// What was found so far.
    pub fn findings(&self, config: &Config) -> Rc<Vec<Finding>> {
        let judge = || Rc::new(self.scene(config).map(|scene| probe::judge(&scene)).unwrap_or_default());
        self.found.get_or_init(judge).clone()
    }

    /// True if the desk's reply would arrive. Unless the mailbox is known to receive something still, a reply to it
    /// would be lost; where no domain is known, the reply needs a channel of its own all the same.
    pub fn can_be_answered(&self) -> bool {
        let alive = self.choice("which-mail") == Some("some");
        let domain = self.address.map_or("", |address| address.domain.as_str());
        self.ticket.can_be_answered((!alive).then_some(domain))
    }
}
