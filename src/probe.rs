//! One thing to learn from the network each: which queries to ask, and how the replies become findings.
//!
//! A probe is a file here, an entry in [`PROBES`] and a scenario in `tests/scenarios/`.

mod address_kind;
mod addresses;
mod agreement;
mod bounced;
mod client_settings;
mod connectivity;
mod directory;
mod dnssec;
mod document;
mod exchange;
mod existence;
mod mail_host;
mod nameservers;
mod policy;
mod registration;
mod registry;
mod sender;
mod sending;
mod spreading;
mod traces;
mod transit;
mod webmail;
mod wildcard;

use crate::config::Config;
use crate::dns::{Answer, Name, Query, Rcode, RecordType};
use crate::engine::Facts;
use crate::finding::{Confidence, Finding, Fixer, Severity, Tag};
use crate::json::Json;
use crate::moment::Moment;

pub use agreement::{Agreement, agreement};
pub use bounced::BOUNCED;
pub use connectivity::{anybody, is_cut_off};
pub use directory::{Directory, List, Provider};
pub use document::{Content, Document};
pub use policy::Policy;
pub use registry::{Registration, Registries};
pub use webmail::host as web_host;

/// Two functions of what is known so far; neither remembers anything.
pub struct Probe {
    /// What it still wants to know. Called again after every reply: it may ask more, once it knows more.
    pub wants: fn(&Scene, &mut Vec<Want>),
    /// What the replies amount to. While something is awaited it says nothing rather than guess.
    pub judge: fn(&Scene, &mut Vec<Finding>),
}

/// Every probe. The order decides which finding leads among equals.
pub static PROBES: &[Probe] = &[
    address_kind::PROBE,
    connectivity::PROBE,
    registration::PROBE,
    dnssec::PROBE,
    existence::PROBE,
    spreading::PROBE,
    exchange::PROBE,
    nameservers::PROBE,
    mail_host::PROBE,
    client_settings::PROBE,
    transit::PROBE,
    sender::PROBE,
    webmail::PROBE,
    traces::PROBE,
    wildcard::PROBE,
    sending::PROBE,
    bounced::PROBE,
];

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
    /// The browser says that it is offline: a word in a sentence, for it is wrong both ways.
    pub browser_offline: bool,
    /// What stands before the @ of the person's address, where it was given.
    pub local: Option<&'a str>,
    /// The reading of the error message that a sender received, where one was shown.
    pub bounce: Option<&'a Json>,
    /// The domain that a missing message would come from, where the person told it.
    pub sender: Option<&'a Name>,
    /// The latest moment known.
    pub now: Moment,
}

impl<'a> Scene<'a> {
    /// The domain, once somebody has answered about it: what matters less is asked only then. A network that lets no
    /// question through, and a domain that does not exist, are spared the rest.
    pub fn answering(&self) -> Option<&'a Name> {
        let query = Query::new(self.domain?, RecordType::Mx);
        let known = |(_, answer, _): &(usize, &Answer, Moment)| answer.rcode == Rcode::NoError;
        self.domain.filter(|_| self.facts.witnesses(&query, self.config).iter().any(known))
    }

    /// True for the company whose exchanges are the operator's own: the operator itself, or whoever serves for it.
    pub fn is_ours(&self, company: &Provider) -> bool {
        self.config.mx_hosts.iter().any(|pattern| {
            let host = Name::parse(pattern.strip_prefix("*.").unwrap_or(pattern));
            host.is_ok_and(|host| self.directory().find(List::Mx, &host).is_some_and(|known| known.id == company.id))
        })
    }

    /// Who runs what; empty until the table is there.
    pub fn directory(&self) -> &'a Directory {
        static NOBODY: Directory = Directory::EMPTY;
        match self.facts.content(Document::Providers, "") {
            Some(Content::Providers(directory)) => directory,
            _ => &NOBODY,
        }
    }
}

/// Something a probe wants to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Want {
    /// The reply to a query.
    Query(Query, Witnesses),
    /// Whether an address can be reached; the URL is empty for the page's own server.
    Reach(Reach, String),
    /// A document; the URL is empty for the widget's own.
    Document(Document, String),
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
    /// A resolver by its IP address, asked for what every resolver knows: no name has to be looked up for it.
    Literal,
    /// The webmail.
    Webmail,
    /// The webmail, once more: one failure is none.
    WebmailAgain,
    /// The page by which the webmail itself tells how it is.
    WebmailHealth,
}

/// Milliseconds for what is tried once others have taken all their time: the person has waited for those, too.
const HURRIED: u32 = 1_800;

/// How long a resolver may take that is asked in the place of one that did not reply, in milliseconds.
pub fn hurried(config: &Config) -> u32 {
    config.resolver_limit.min(HURRIED)
}

impl Reach {
    /// True if the person is not kept waiting for it: it may take seconds and settles a question that comes later.
    pub fn is_patient(self) -> bool {
        matches!(self, Reach::Webmail | Reach::WebmailAgain | Reach::WebmailHealth)
    }

    /// How long it may take, in milliseconds.
    pub fn limit(self, config: &Config) -> u32 {
        match self {
            Reach::OwnServer => config.resolver_limit,
            // Asked once the others have failed.
            Reach::Literal => hurried(config),
            Reach::Webmail | Reach::WebmailAgain | Reach::WebmailHealth => config.webmail_limit,
        }
    }
}

/// How a try ended. `Reached` proves that some HTTPS server with a valid certificate answered, not that it is well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Something answered.
    Reached,
    /// It was reached, and told of an error of its own.
    Unwell,
    /// Something else stood in its place: a page, or the way to one, as portals put it there.
    Replaced,
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
            Reading::Unwell => "answered with an error",
            Reading::Replaced => "another page in its place",
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

/// Below these nothing else is concluded: not below a domain that does not exist, and not where it could not be told
/// whether it does. The first that applies leads.
const GATES: &[Tag] = &[
    Tag::FreeMail,
    Tag::RegistrationHold,
    Tag::RegistrationExpired,
    Tag::DomainMissing,
    Tag::DnssecBogus,
    Tag::ServersSilent,
    Tag::Filtered,
];

/// What stands beside any of them: the device, the webmail, and who is to be asked.
const BESIDE: &[Tag] = &[
    Tag::WebmailReachable,
    Tag::WebmailUnresolvable,
    Tag::WebmailUnhealthy,
    Tag::WebmailNotReached,
    Tag::WebmailUnknown,
    Tag::Pec,
    Tag::DnsOperator,
];

/// What says whether this device is online, and why the DNS cannot be asked from it; what matters most comes first.
pub const CONNECTIVITY: &[Tag] = &[
    Tag::DeviceOffline,
    Tag::CaptivePortal,
    Tag::NamesBroken,
    Tag::PageForbids,
    Tag::NamesFiltered,
    Tag::DnsBlocked,
    Tag::NetworkSlow,
    Tag::DeviceOnline,
    Tag::ResolverBlocked,
];

fn beside(tag: Tag) -> bool {
    BESIDE.contains(&tag) || CONNECTIVITY.contains(&tag) || BOUNCED.contains(&tag)
}

/// What all probes found. Below a domain that does not exist, or cannot be looked up, nothing else is concluded.
pub fn judge(scene: &Scene) -> Vec<Finding> {
    let mut findings = Vec::new();
    for probe in PROBES {
        (probe.judge)(scene, &mut findings);
    }
    // A date that may have passed hides nothing that an answer shows.
    let gates = |finding: &Finding| finding.confidence != Confidence::Likely || scene.answering().is_none();
    if let Some(lead) = GATES.iter().find(|tag| findings.iter().any(|found| found.tag == **tag && gates(found))) {
        findings.retain(|finding| finding.tag == *lead || beside(finding.tag));
    }
    // Where mail goes could not be told: then nothing less is called a fault.
    let told = |finding: &Finding| finding.tag.id().as_bytes().starts_with(b"mx-");
    if findings.iter().any(|finding| finding.tag == Tag::CannotTell) && !findings.iter().any(told) {
        let mild = |finding: &Finding| !matches!(finding.severity, Severity::Blocking | Severity::Degrading);
        findings.retain(|finding| mild(finding) || beside(finding.tag));
    }
    if nameservers::are_ours(scene) {
        for finding in &mut findings {
            if finding.fixer == Fixer::DnsOperator {
                finding.fixer = Fixer::Provider;
            }
        }
    }
    findings
}
