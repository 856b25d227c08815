//! What is shown now, as plain data. The UI takes no decision.

use std::rc::Rc;
use std::sync::Arc;

pub use super::boxes::{Bounce, Paste, Reading};
use super::boxes::{paste, suggest, told};
use super::tree::{Answer, Link, Node, Outcome};
use super::{Field, Fields, Page, Present, Session, Tree, incidents, present, store};
use crate::address::AddressProblem;
use crate::config::{Config, Incident};
use crate::dns::Name;
use crate::finding::{Finding, Tag};
use crate::moment::{Moment, Zone};
use crate::probe::CONNECTIVITY;
use crate::verdict::{self, Verdict};

/// Everything a person sees, but for the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screen {
    /// The main part.
    pub view: View,
    /// Whether there is a step to go back to.
    pub back: bool,
    /// The domain as looked up; empty when none was given.
    pub domain: String,
    /// The address as understood.
    pub shown: String,
    /// The host that programs use, for this domain.
    pub mail_host: String,
    /// The webmail's address, for this domain.
    pub webmail: String,
    /// The exchange an MX record should name, for this domain; `unknown` where the operator has told no such name.
    pub our_mx: String,
    /// The questions that measurements have settled on the way here.
    pub settled: Vec<SettledAnswer>,
    /// What was found.
    pub findings: Rc<Vec<Finding>>,
    /// The measurements' conclusion.
    pub verdict: Verdict,
    /// Nothing is awaited any more.
    pub rests: bool,
    /// The conclusion before everything was measured anew.
    pub before: Option<Verdict>,
    /// What is known of the network so far.
    pub network: Option<Tag>,
    /// What the security policy of the page would have to allow: a directive and an address each.
    pub forbidden: Vec<String>,
    /// The sender's domain: what was typed, what is wrong with it, and the domain that was looked at.
    pub sender: Sender,
    /// What left the browser: each query and the resolver it went to.
    pub lookups: Vec<String>,
    /// Questions and choices in the order of the tree, for the ticket.
    pub path: Vec<(String, String)>,
    /// The box of this place.
    pub paste: Option<Paste>,
    /// What the operator tells of incidents that concern the person, the gravest first.
    pub incidents: Vec<Arc<Incident>>,
    /// What the device holds of what the person wrote.
    pub kept: Kept,
    /// The latest moment known.
    pub now: Moment,
    /// The person's distance from UTC.
    pub zone: Zone,
}

/// What the device holds of what the person wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Nothing yet.
    Nothing,
    /// All of it, for a day.
    All,
    /// Nothing ever: the browser denies it.
    Denied,
}

/// What is known of the sender of a missing message.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Sender {
    /// True where only some messages are missing: it is worth asking about.
    pub asked: bool,
    /// What was typed.
    pub typed: String,
    /// What is wrong with it.
    pub problem: Option<AddressProblem>,
    /// The domain that is looked at; empty where none was given.
    pub domain: String,
}

/// The main part of a screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum View {
    /// The address field.
    Address {
        /// What was typed.
        typed: String,
        /// What is wrong with it.
        problem: Option<AddressProblem>,
    },
    /// The measurements under way.
    Checking {
        /// Replies heard.
        heard: usize,
        /// Queries asked.
        asked: usize,
    },
    /// The measurements' conclusion.
    Verdict,
    /// A question.
    Question {
        /// Its id.
        node: String,
        /// The ids of its options.
        options: Vec<String>,
        /// The option chosen before, if the person came back.
        chosen: Option<String>,
        /// Answers to later questions that may be given here.
        quick: Vec<Answer>,
        /// A page to look at for the answer.
        link: Option<Link>,
        /// What was measured there and settles nothing, so that the person decides.
        unsettled: Option<Tag>,
    },
    /// An end of the tree.
    Outcome {
        /// Its id.
        node: String,
        /// What it concludes.
        outcome: Outcome,
    },
    /// What was read in a box.
    Told(Reading),
    /// The ticket.
    Ticket {
        /// Its fields.
        fields: Fields,
        /// The last hand-over was refused, because the desk could not answer. Stays until the next one: a message that
        /// vanished while a field is left would move the button from under the finger.
        refused: bool,
    },
}

/// A question that a measurement has answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettledAnswer {
    /// The question.
    pub node: String,
    /// The answer.
    pub option: String,
    /// The finding that gave it.
    pub by: Tag,
}

impl Screen {
    /// The finding that the conclusion rests on; `None` where no fault was found.
    pub fn lead(&self) -> Option<&Finding> {
        self.findings.iter().find(|finding| finding.tag.id() == self.verdict.id)
    }
}

/// The screen of this session.
pub fn screen(tree: &Tree, config: &Config, session: &Session) -> Screen {
    let present = present(tree, config, session);
    let findings = present.findings(config);
    // Without a domain the pattern is shown with a name anybody reads as a placeholder.
    let placeholder = Name::parse("nomedominio.it").unwrap_or_default();
    let domain = present.address.map_or(&placeholder, |address| &address.domain);
    let way = way(tree, &present, &findings);
    Screen {
        mail_host: Config::for_domain(&config.mail_host, domain),
        webmail: Config::for_domain(&config.webmail_url, domain),
        our_mx: config.our_exchange(domain),
        view: view(tree, &present, &findings),
        back: !present.trail.is_empty(),
        domain: present.address.map(|address| address.domain.to_string()).unwrap_or_default(),
        shown: present.address.map(|address| address.shown.clone()).unwrap_or_default(),
        settled: settled(&present, &way),
        verdict: verdict::judge(&findings),
        network: CONNECTIVITY.iter().copied().find(|tag| findings.iter().any(|finding| finding.tag == *tag)),
        forbidden: present.facts.forbidden.iter().filter_map(|(origin, _)| present.facts.missing_for(origin)).collect(),
        sender: sender(&present),
        rests: present.facts.is_quiet(false),
        before: present.before.clone(),
        lookups: lookups(config, &present),
        path: path(tree, &present, &way),
        paste: paste(tree, &present),
        incidents: incidents::concerning(config, &present),
        kept: match (present.context.forgetful, store::is_written(session)) {
            (true, _) => Kept::Denied,
            (false, true) => Kept::All,
            (false, false) => Kept::Nothing,
        },
        now: present.now,
        zone: present.context.zone,
        findings,
    }
}

fn sender(present: &Present) -> Sender {
    let node = matches!(present.page, Page::Node(_));
    Sender {
        asked: node && present.address.is_some() && present.choice("which-mail") == Some("some"),
        typed: present.ticket.get(Field::Sender).into(),
        problem: present.sender_problem,
        domain: present.sender.map(|address| address.domain.to_string()).unwrap_or_default(),
    }
}

fn view(tree: &Tree, present: &Present, findings: &[Finding]) -> View {
    match &present.page {
        Page::Address => View::Address { typed: present.typed.into(), problem: present.problem },
        Page::Checking => {
            let heard = present.facts.asked.iter().filter(|asked| asked.heard.is_some()).count();
            View::Checking { heard, asked: present.facts.asked.len() }
        }
        Page::Verdict => View::Verdict,
        Page::Ticket => {
            let mut fields = present.ticket.clone();
            if let Some(address) = present.address.filter(|address| address.local.is_some()) {
                fields.suggest(Field::Recipient, &address.shown);
            }
            suggest(&mut fields, present);
            View::Ticket { fields, refused: present.refused }
        }
        Page::Told(id) => match tree.node(id).and_then(|node| told(node, present, findings)) {
            Some(reading) => View::Told(reading),
            None => View::Address { typed: present.typed.into(), problem: None },
        },
        Page::Node(id) => match tree.node(id) {
            Some(node) => of_node(node, present, findings),
            // Only a tree that changed under a restored session leads here.
            None => View::Address { typed: present.typed.into(), problem: None },
        },
    }
}

fn of_node(node: &Node, present: &Present, findings: &[Finding]) -> View {
    let not_reached = [Tag::WebmailUnhealthy, Tag::WebmailUnresolvable, Tag::WebmailNotReached, Tag::WebmailUnknown];
    match node.outcome() {
        Some(outcome) => View::Outcome { node: node.id.clone(), outcome: outcome.clone() },
        None => View::Question {
            node: node.id.clone(),
            options: node.choices().iter().map(|choice| choice.id.clone()).collect(),
            chosen: present.choice(&node.id).map(str::to_owned),
            quick: node.quick().to_vec(),
            link: node.link(),
            unsettled: node
                .link()
                .and_then(|_| not_reached.into_iter().find(|tag| findings.iter().any(|f| f.tag == *tag))),
        },
    }
}

/// The way from the start to the present place: each question with its answer and the finding that settled it.
type Way<'t> = Vec<(&'t Node, &'t str, Option<Tag>)>;

fn way<'t>(tree: &'t Tree, present: &Present<'t>, findings: &[Finding]) -> Way<'t> {
    let mut way = Vec::new();
    let mut next = tree.node(&tree.start);
    while let Some(node) = next {
        if present.page == Page::Node(node.id.clone())
            || present.page == Page::Told(node.id.clone())
            || way.len() > tree.nodes.len()
        {
            break;
        }
        let measured = present.answer_of(node, findings);
        let by = measured.and_then(|option| node.settled().iter().find(|s| s.option == option)).map(|s| s.by);
        if let Some(option) = measured.or_else(|| present.choice(&node.id)) {
            way.push((node, option, by));
            next = tree.next(&node.id, option);
        } else {
            next = present.answered_instead(tree, node);
        }
    }
    way
}

fn settled(present: &Present, way: &Way) -> Vec<SettledAnswer> {
    if !matches!(present.page, Page::Node(_)) {
        return vec![];
    }
    let mut settled = Vec::new();
    for (node, option, by) in way {
        if let Some(by) = by {
            settled.push(SettledAnswer { node: node.id.clone(), option: (*option).into(), by: *by });
        }
    }
    settled
}

fn path(tree: &Tree, present: &Present, way: &Way) -> Vec<(String, String)> {
    let mut path = Vec::new();
    for (node, option, by) in way {
        let measured = if by.is_some() { " (measured)" } else { "" };
        path.push((node.id.clone(), format!("{option}{measured}")));
    }
    // The end that was reached last, if any.
    let mut end = None;
    for page in present.trail.iter().chain([&present.page]) {
        if let Page::Node(id) = page
            && let Some(node) = tree.node(id)
            && node.outcome().is_some()
        {
            end = Some(node);
        }
    }
    if let Some(node) = end {
        path.push((node.id.clone(), "outcome".to_owned()));
    }
    path
}

fn lookups(config: &Config, present: &Present) -> Vec<String> {
    let mut lines = Vec::new();
    for asked in &present.facts.asked {
        let name = config.resolvers.get(asked.resolver).map_or("?", |resolver| resolver.name.as_str());
        lines.push(format!("{} -> {name}", asked.query.label()));
    }
    // Addresses that were tried or read; the widget's own files are nobody else's business.
    let mut more = |url: &str| {
        if !url.is_empty() && !lines.iter().any(|known| known == url) {
            lines.push(url.to_owned());
        }
    };
    present.facts.tried.iter().for_each(|tried| more(tried.url));
    present.facts.fetched.iter().for_each(|(_, url, _)| more(url));
    lines
}
