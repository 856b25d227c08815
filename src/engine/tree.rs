//! The decision tree, as data: routing only. Policy is in `probe` and `verdict`, wording in Fluent.

mod check;
mod graph;
mod read;

use crate::finding::{Confidence, Fixer, Tag};
use crate::verdict::State;

pub use check::{LONGEST_PATH, walk};

/// The tree of the operator's article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tree {
    /// Its version, quoted in tickets.
    pub version: String,
    /// The first question.
    pub start: String,
    /// The nodes, in the order of the document.
    pub nodes: Vec<Node>,
}

/// A place in the tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// Its id, as in Fluent: `question-<id>` or `outcome-<id>`.
    pub id: String,
    /// The article's paragraph, or `added`.
    pub source: String,
    /// Why it is there, for whoever edits the tree.
    pub why: String,
    /// What can be shown to be read there.
    pub reads: Option<Reads>,
    /// What it is.
    pub kind: Kind,
}

/// A question or an end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Something the person is asked, unless a finding has settled it.
    Question {
        /// What can be chosen; one of them is always `unknown`.
        options: Vec<Choice>,
        /// Which findings answer it.
        settled: Vec<Settled>,
        /// Answers to later questions that make this one needless, for whoever knows them already.
        quick: Vec<Answer>,
        /// A page to look at for the answer.
        link: Option<Link>,
    },
    /// An end.
    Outcome(Outcome),
}

/// An option of a question and where it leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its id, as in Fluent: `option-<node>-<id>`.
    pub id: String,
    /// The next node.
    pub to: String,
}

/// An answer to another question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The question.
    pub node: String,
    /// Its option. The words are `quick-<node>-<option>`.
    pub option: String,
}

/// A finding that answers a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settled {
    /// The finding.
    pub by: Tag,
    /// The answer it gives.
    pub option: String,
}

/// What an end concludes when no measurement concludes more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// How things stand.
    pub state: State,
    /// How sure.
    pub confidence: Confidence,
    /// Who must act.
    pub fixer: Fixer,
    /// Whether a ticket is the next step.
    pub ticket: TicketNeed,
    /// Show the incoming and outgoing servers.
    pub servers: bool,
    /// A page of the operator's to go on with.
    pub link: Option<Link>,
    /// Other causes worth a look: `also-<id>` in Fluent.
    pub also: Vec<String>,
}

/// Whether a ticket is the next step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TicketNeed {
    /// The main button.
    Needed,
    /// A second way.
    Offered,
    /// Only in the menu.
    NotNeeded,
}

/// What a node goes on with: a page of the operator's, whose address is configuration, or a file made here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Link {
    /// The article about a full mailbox.
    FullMailbox,
    /// The webmail.
    Webmail,
    /// A profile that sets Apple's Mail up.
    AppleProfile,
    /// The document by which Thunderbird and others set themselves up.
    Autoconfig,
}

/// What a box reads: the person pastes a text or picks a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reads {
    /// The error message that a sender received.
    Bounce,
    /// The header of a message that went to spam.
    Headers,
}

impl Reads {
    /// Both.
    pub const ALL: [Reads; 2] = [Reads::Bounce, Reads::Headers];

    /// The word in the tree and in Fluent.
    pub fn id(self) -> &'static str {
        match self {
            Reads::Bounce => "bounce",
            Reads::Headers => "headers",
        }
    }

    /// What an id stands for.
    pub fn of(id: &str) -> Option<Reads> {
        Reads::ALL.into_iter().find(|reads| reads.id() == id)
    }
}

/// A mistake in the tree: where and what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TreeProblem {
    /// The node, empty for the document itself.
    pub node: String,
    /// The field: `options[2].to`.
    pub field: String,
    /// What is wrong and what to write instead.
    pub message: String,
}

impl std::fmt::Display for TreeProblem {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        match self.node.as_str() {
            "" => write!(f, "{}: {}", self.field, self.message),
            node => write!(f, "node \"{node}\", {}: {}", self.field, self.message),
        }
    }
}

impl Tree {
    /// Reads a tree. What cannot be understood is left out and reported; the rest can still be walked.
    pub fn read(text: &str) -> (Tree, Vec<TreeProblem>) {
        read::read(text)
    }

    /// Every mistake that can be seen without running it: dead ends, orphans, cycles, paths that are too long,
    /// questions without "I don't know".
    pub fn check(&self) -> Vec<TreeProblem> {
        check::check(self)
    }

    /// The picture, in Mermaid.
    pub fn graph(&self) -> String {
        graph::mermaid(self)
    }

    /// The node of an id.
    pub fn node(&self, id: &str) -> Option<&Node> {
        self.nodes.iter().find(|node| node.id == id)
    }

    /// Where an option leads.
    pub fn next(&self, node: &str, option: &str) -> Option<&Node> {
        let to = self.node(node)?.choices().iter().find(|choice| choice.id == option)?;
        self.node(&to.to)
    }
}

impl Node {
    /// The options of a question; none for an outcome.
    pub fn choices(&self) -> &[Choice] {
        if let Kind::Question { options, .. } = &self.kind { options } else { &[] }
    }

    /// The answers to later questions that may be given here.
    pub fn quick(&self) -> &[Answer] {
        if let Kind::Question { quick, .. } = &self.kind { quick } else { &[] }
    }

    /// The findings that answer a question.
    pub fn settled(&self) -> &[Settled] {
        if let Kind::Question { settled, .. } = &self.kind { settled } else { &[] }
    }

    /// The page that a question sends to.
    pub fn link(&self) -> Option<Link> {
        if let Kind::Question { link, .. } = &self.kind { *link } else { None }
    }

    /// The conclusion of an outcome.
    pub fn outcome(&self) -> Option<&Outcome> {
        if let Kind::Outcome(outcome) = &self.kind { Some(outcome) } else { None }
    }
}
