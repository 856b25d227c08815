//! One thing to learn from the network each: which queries to ask, and how the replies become findings.
//!
//! A probe is a file here, an entry in [`PROBES`] and a scenario in `tests/scenarios/`.

mod addresses;
mod agreement;
mod connectivity;
mod exchange;
mod existence;
mod free_mail;
mod mail_host;
mod webmail;

use crate::config::Config;
use crate::dns::{Name, Query};
use crate::engine::Facts;
use crate::finding::{Finding, Tag};

pub use agreement::{Agreement, agreement};

/// Two functions of what is known so far; neither remembers anything.
pub struct Probe {
    /// What it still wants to know. Called again after every reply: it may ask more, once it knows more.
    pub wants: fn(&Scene, &mut Vec<Want>),
    /// What the replies amount to. While something is awaited it says nothing rather than guess.
    pub judge: fn(&Scene, &mut Vec<Finding>),
}

/// Every probe. The order decides which finding leads among equals.
pub static PROBES: &[Probe] =
    &[free_mail::PROBE, connectivity::PROBE, existence::PROBE, exchange::PROBE, mail_host::PROBE, webmail::PROBE];

/// What a probe can see.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    /// The person's domain; `None` when none was given.
    pub domain: Option<&'a Name>,
    /// What was replied so far.
    pub facts: &'a Facts<'a>,
    /// The operator.
    pub config: &'a Config,
    /// The person came by the webmail's own link.
    pub from_webmail: bool,
}

/// Something a probe wants to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Want {
    /// The reply to a query.
    Query(Query, Witnesses),
    /// Whether an address can be reached; the URL is empty for the page's own server.
    Reach(Reach, String),
}

/// How many independent operators are to be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Witnesses {
    /// Enough for what blames nobody.
    One,
    /// Needed for anything called broken.
    Two,
}

/// An address that is tried, not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// The server the page came from.
    OwnServer,
    /// The webmail.
    Webmail,
    /// The webmail, once more: one failure is none.
    WebmailAgain,
}

/// How a try ended. `Reached` proves that some HTTPS server with a valid certificate answered, not that it is well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Something answered.
    Reached,
    /// Refused, reset, no such name, a bad certificate, a blocker: a browser cannot tell these apart.
    Failed,
    /// Nothing within the limit.
    TimedOut,
}

impl Reading {
    /// The word in evidence.
    pub fn word(self) -> &'static str {
        match self {
            Reading::Reached => "reached",
            Reading::Failed => "failed",
            Reading::TimedOut => "timed out",
        }
    }
}

/// All that the probes want to know now, each thing once.
pub fn wanted(scene: &Scene) -> Vec<Want> {
    let mut wants = Vec::new();
    for probe in PROBES {
        (probe.wants)(scene, &mut wants);
    }
    // Two witnesses include the one that another probe is content with.
    let mut doubled: Vec<Query> = Vec::new();
    for want in &wants {
        if let Want::Query(query, Witnesses::Two) = want {
            doubled.push(query.clone());
        }
    }
    wants.retain(|want| !matches!(want, Want::Query(query, Witnesses::One) if doubled.contains(query)));
    wants
}

/// What all probes found. Below a domain that does not exist, or cannot be looked up, nothing else is concluded.
pub fn judge(scene: &Scene) -> Vec<Finding> {
    let mut findings = Vec::new();
    for probe in PROBES {
        (probe.judge)(scene, &mut findings);
    }
    let gate = [Tag::FreeMail, Tag::DomainMissing, Tag::ServersSilent];
    if let Some(lead) = findings.iter().find(|finding| gate.contains(&finding.tag)).map(|finding| finding.tag) {
        let stays = [lead, Tag::DeviceOnline, Tag::WebmailReachable];
        findings.retain(|finding| stays.contains(&finding.tag));
    }
    findings
}
