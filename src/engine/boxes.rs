//! The boxes for texts that are to be read: what was put in, what was read, and what that means for this person.

use super::fold::{Page, Present};
use super::tree::{Node, Reads, Tree};
use super::{Event, Field, Fields};
use crate::bounce;
use crate::config::Config;
use crate::finding::{Finding, Tag};
use crate::headers;
use crate::json::Json;
use crate::privacy::redact;
use crate::probe::BOUNCED;
use crate::verdict::{self, Verdict};

/// What was put into a box, and what came of it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Boxed<'a> {
    /// Its text.
    pub text: &'a str,
    /// It is being read.
    pub awaited: bool,
    /// The reader could not be had.
    pub failed: bool,
    /// The latest reading.
    pub told: Option<&'a Json>,
}

/// A box for a text that is to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paste {
    /// As what.
    pub reads: Reads,
    /// Its text.
    pub text: String,
    /// It is being read.
    pub awaited: bool,
    /// The reader could not be had.
    pub failed: bool,
}

/// What was read in a box, for this person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// An error message.
    Bounce(Box<Bounce>),
    /// The header of a message that went to spam.
    Headers(headers::Summary),
}

/// An error message, for this person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bounce {
    /// What it says.
    pub summary: bounce::Summary,
    /// The report about the person's mailbox, or that which may be.
    pub about: Option<bounce::Told>,
    /// What it amounts to; `None` where it says nothing of this mailbox.
    pub finding: Option<Tag>,
    /// What was measured, without what the message says.
    pub measured: Verdict,
    /// It names another mailbox of the same domain.
    pub other_mailbox: bool,
}

impl<'a> Present<'a> {
    /// What happens at a box.
    pub(super) fn take_boxed(&mut self, tree: &Tree, config: &Config, input: &'a Event) {
        match input {
            Event::Shared { at } => {
                self.now = *at;
                if let Some(node) = tree.nodes.iter().find(|node| node.reads == Some(Reads::Bounce)) {
                    (self.shared, self.measuring) = (true, true);
                    self.go(Page::Node(node.id.clone()));
                }
            }
            Event::Wrote { reads, text } => self.boxes[*reads as usize].text = text,
            Event::Showed { reads, at, .. } => {
                self.now = *at;
                let shown = &mut self.boxes[*reads as usize];
                (shown.awaited, shown.failed) = (true, false);
            }
            Event::Told { reads, reading, at } => {
                self.now = *at;
                let shown = &mut self.boxes[*reads as usize];
                (shown.awaited, shown.failed) = (false, reading.is_none());
                if let Some(reading) = reading {
                    shown.told = Some(reading);
                    // Who shows what came back mostly means the mailbox that it did not reach.
                    let failed = reading.items_at("recipients").first().and_then(Json::text);
                    if let Some(recipient) = failed.filter(|_| self.shared && self.typed.is_empty()) {
                        self.typed = recipient;
                    }
                    self.tell(tree, config, *reads);
                }
            }
            _ => {}
        }
    }

    /// Shows what was read, unless the person has gone on meanwhile. It answers the question anew, and the person may
    /// change that.
    fn tell(&mut self, tree: &Tree, config: &Config, reads: Reads) {
        let findings = self.findings(config);
        for node in tree.nodes.iter().filter(|node| node.reads == Some(reads)) {
            if node.settled().iter().any(|settled| findings.iter().any(|finding| finding.tag == settled.by)) {
                self.choices.retain(|(question, _)| *question != node.id);
                self.overridden.retain(|question| *question != node.id);
            }
            if self.page == Page::Node(node.id.clone()) {
                self.go(Page::Told(node.id.clone()));
            }
        }
    }

    /// True where the person is at a node that reads this.
    pub(super) fn is_reading(&self, tree: &Tree, reads: Reads) -> bool {
        matches!(&self.page, Page::Node(id) if tree.node(id).is_some_and(|node| node.reads == Some(reads)))
    }

    /// What was put into a box.
    pub fn boxed(&self, reads: Reads) -> Boxed<'a> {
        self.boxes[reads as usize]
    }
}

pub(super) fn paste(tree: &Tree, present: &Present) -> Option<Paste> {
    let Page::Node(node) = &present.page else { return None };
    let reads = tree.node(node)?.reads?;
    let Boxed { text, awaited, failed, .. } = present.boxed(reads);
    Some(Paste { reads, text: text.into(), awaited, failed })
}

/// What was read at a node, in the light of what is known of the person's mailbox.
pub(super) fn told(node: &Node, present: &Present, findings: &[Finding]) -> Option<Reading> {
    let reads = node.reads?;
    let json = present.boxed(reads).told?;
    if reads == Reads::Headers {
        return Some(Reading::Headers(headers::Summary::read(json)));
    }
    let summary = bounce::Summary::read(json);
    let about = summary.about(present.address.map(|address| address.domain.as_str())).cloned();
    let own = present.address.and_then(|address| address.local.as_deref());
    let other = |told: &bounce::Told| {
        own.is_some_and(|own| !told.local().is_empty() && !told.local().eq_ignore_ascii_case(own))
    };
    // What the message amounts to comes after all that was measured.
    let end = findings.iter().position(|finding| BOUNCED.contains(&finding.tag)).unwrap_or(findings.len());
    Some(Reading::Bounce(Box::new(Bounce {
        measured: verdict::judge(&findings[..end]),
        other_mailbox: about.as_ref().is_some_and(other),
        finding: findings.iter().find(|finding| BOUNCED.contains(&finding.tag)).map(|finding| finding.tag),
        summary,
        about,
    })))
}

/// What an error message says goes into the ticket: the essentials, and nobody else's address.
pub(super) fn suggest(fields: &mut Fields, present: &Present) {
    let Some(json) = present.boxed(Reads::Bounce).told else { return };
    let summary = bounce::Summary::read(json);
    let domain = present.address.map(|address| address.domain.as_str());
    let Some(told) = summary.about(domain) else { return };
    let error = told.lines().join("\n");
    fields.suggest(Field::Error, &redact(&error, Some(domain.unwrap_or_default())).text);
    if !summary.message_id.is_empty() {
        fields.suggest(Field::MessageId, &summary.message_id);
    }
}
