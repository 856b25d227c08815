//! Findings: facts established about the domain, the device or the network, each with its evidence.

mod change;
mod tag;

use std::fmt::Display;

use crate::dns::{Query, Reply};
use crate::json::{Json, object};
use crate::moment::Moment;

pub use change::Change;
pub use tag::Tag;

/// How much a finding matters to receiving mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Stops mail for everybody.
    Blocking,
    /// Stops part of it, or some senders, or programs.
    Degrading,
    /// Could not be found out: neither a fault nor a pass.
    Unknown,
    /// For the technician.
    Notice,
    /// As it should be.
    Fine,
}

impl Severity {
    /// Every severity, the gravest first.
    pub const ALL: [Severity; 5] =
        [Severity::Blocking, Severity::Degrading, Severity::Unknown, Severity::Notice, Severity::Fine];

    /// The word in JSON, tickets and Fluent.
    pub fn id(self) -> &'static str {
        match self {
            Severity::Blocking => "blocking",
            Severity::Degrading => "degrading",
            Severity::Unknown => "unknown",
            Severity::Notice => "notice",
            Severity::Fine => "fine",
        }
    }
}

/// How sure we are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Two independent sources, or a fact.
    Established,
    /// The evidence points there; something could still change it.
    Likely,
    /// Nothing can be said.
    Inconclusive,
}

impl Confidence {
    /// The word in JSON, tickets and Fluent.
    pub fn id(self) -> &'static str {
        match self {
            Confidence::Established => "established",
            Confidence::Likely => "likely",
            Confidence::Inconclusive => "inconclusive",
        }
    }

    /// The confidence of an id.
    pub fn of(id: &str) -> Option<Confidence> {
        [Confidence::Established, Confidence::Likely, Confidence::Inconclusive].into_iter().find(|c| c.id() == id)
    }
}

/// Who must act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fixer {
    /// The person.
    You,
    /// Whoever runs the domain's DNS.
    DnsOperator,
    /// The mail provider that embeds the widget.
    Provider,
    /// The sender of the missing message.
    Sender,
    /// Nobody: waiting is enough, or nothing is wrong.
    Nobody,
}

impl Fixer {
    /// The word in JSON, the tree, tickets and Fluent.
    pub fn id(self) -> &'static str {
        match self {
            Fixer::You => "you",
            Fixer::DnsOperator => "dns-operator",
            Fixer::Provider => "provider",
            Fixer::Sender => "sender",
            Fixer::Nobody => "nobody",
        }
    }

    /// The fixer of an id.
    pub fn of(id: &str) -> Option<Fixer> {
        [Fixer::You, Fixer::DnsOperator, Fixer::Provider, Fixer::Sender, Fixer::Nobody]
            .into_iter()
            .find(|f| f.id() == id)
    }
}

/// One observation a finding rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// What a resolver replied.
    Dns {
        /// What was asked.
        query: Query,
        /// The resolver's name.
        resolver: String,
        /// What it said.
        reply: Reply,
        /// When.
        at: Moment,
    },
    /// What came of trying to reach an address.
    Reach {
        /// The address.
        url: String,
        /// `reached`, `failed` or `timed out`.
        reading: &'static str,
        /// When.
        at: Moment,
    },
    /// What a document says.
    Document {
        /// Where it stands.
        url: String,
        /// What it says, as far as it matters.
        says: String,
        /// When.
        at: Moment,
    },
    /// The way in proves it: the link on the webmail's own page.
    CameFromWebmail,
    /// A line of the error message that a sender received, without other people's addresses.
    Told(String),
}

impl Evidence {
    /// One line: `MX esempio.it -> 10 mx.vecchio.example [Cloudflare 14:02:11Z]`.
    pub fn line(&self) -> String {
        match self {
            Evidence::Dns { query, resolver, reply, at } => {
                format!("{} -> {} [{resolver} {}]", query.label(), summary(reply), at.utc_time())
            }
            Evidence::Reach { url, reading, at } => format!("{url} -> {reading} [{}]", at.utc_time()),
            Evidence::Document { url, says, at } => format!("{url} -> {says} [{}]", at.utc_time()),
            Evidence::CameFromWebmail => "opened from the webmail".into(),
            Evidence::Told(line) => line.clone(),
        }
    }
}

/// A reply on one line. Records beyond the eighth are counted, not silently dropped.
pub fn summary(reply: &Reply) -> String {
    let answer = match reply {
        Reply::Failed(failure) => return failure.word(),
        Reply::Answered(answer) => answer,
    };
    let errors: String = answer
        .extended
        .iter()
        .map(|(code, text)| if text.is_empty() { format!(" EDE {code}") } else { format!(" EDE {code} ({text})") })
        .collect();
    if answer.records.is_empty() {
        let nodata = if answer.rcode == crate::dns::Rcode::NoError { " (no such record)" } else { "" };
        return format!("{}{nodata}{errors}", answer.rcode.mnemonic());
    }
    let mut values = answer.presentations();
    let more = values.len().saturating_sub(8);
    values.truncate(8);
    let tail = if more > 0 { format!(" (+{more})") } else { String::new() };
    let ttl = answer.ttl().map(|ttl| format!(" TTL {ttl}")).unwrap_or_default();
    format!("{}{tail}{ttl}{errors}", values.join(", "))
}

/// One fact established, or one that could not be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What.
    pub tag: Tag,
    /// How much it matters.
    pub severity: Severity,
    /// How sure.
    pub confidence: Confidence,
    /// Who must act on it.
    pub fixer: Fixer,
    /// The variables of its sentence: name and value.
    pub args: Vec<(&'static str, String)>,
    /// What it rests on.
    pub evidence: Vec<Evidence>,
    /// The source of the rule, for the technician: `RFC 7505`.
    pub reference: &'static str,
    /// What is to be changed in the DNS to mend it.
    pub change: Change,
    /// Until when somebody may still see an old answer.
    pub until: Option<Moment>,
}

// Not inlined: each step copies the finding, and the probes take sixty of them.
impl Finding {
    /// A finding that rests on what two independent operators said.
    #[inline(never)]
    pub fn new(tag: Tag, severity: Severity, fixer: Fixer) -> Finding {
        Finding {
            tag,
            severity,
            confidence: Confidence::Established,
            fixer,
            args: vec![],
            evidence: vec![],
            reference: "",
            change: Change::default(),
            until: None,
        }
    }

    /// The same with one more variable.
    #[must_use]
    #[inline(never)]
    pub fn with(mut self, name: &'static str, value: &dyn Display) -> Finding {
        self.args.push((name, value.to_string()));
        self
    }

    /// The same resting on this evidence too.
    #[must_use]
    #[inline(never)]
    pub fn because(mut self, evidence: Vec<Evidence>) -> Finding {
        self.evidence.extend(evidence);
        self
    }

    /// The same with another confidence.
    #[must_use]
    #[inline(never)]
    pub fn but(mut self, confidence: Confidence) -> Finding {
        self.confidence = confidence;
        self
    }

    /// The same with a record to be taken out.
    #[must_use]
    #[inline(never)]
    pub fn remove(mut self, record: String) -> Finding {
        self.change.remove.push(record);
        self
    }

    /// The same with a record to be put in, if it is known.
    #[must_use]
    #[inline(never)]
    pub fn put(mut self, record: Option<String>) -> Finding {
        self.change.add.extend(record);
        self
    }

    /// The same with a record to be left alone.
    #[must_use]
    #[inline(never)]
    pub fn keep(mut self, record: String) -> Finding {
        self.change.keep.push(record);
        self
    }

    /// The same with the time until which an old answer may be seen.
    #[must_use]
    #[inline(never)]
    pub fn until(mut self, until: Option<Moment>) -> Finding {
        self.until = until;
        self
    }

    /// The value of one of its variables, or nothing.
    pub fn arg(&self, name: &str) -> &str {
        self.args.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value)
    }

    /// As in the ticket's last line and the command's `--json`: id, severity, evidence.
    pub fn json(&self) -> Json {
        let evidence = self.evidence.iter().map(|evidence| evidence.line().into()).collect::<Vec<Json>>();
        object([("id", self.tag.id().into()), ("severity", self.severity.id().into()), ("evidence", evidence.into())])
    }

    /// All there is to tell a program: the same and how sure, who must act, what to change, until when.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn whole(&self) -> Json {
        let args = self.args.iter().map(|(name, value)| ((*name).to_owned(), value.as_str().into())).collect();
        let Json::Object(mut members) = self.json() else { return Json::Null };
        let more = object([
            ("confidence", self.confidence.id().into()),
            ("fixer", self.fixer.id().into()),
            ("reference", self.reference.into()),
            ("args", Json::Object(args)),
            ("change", self.change.json()),
            ("until", self.until.map_or(Json::Null, |until| until.utc().into())),
        ]);
        members.extend(more.members().iter().cloned());
        Json::Object(members)
    }

    /// The same with its source.
    #[must_use]
    #[inline(never)]
    pub fn by(mut self, reference: &'static str) -> Finding {
        self.reference = reference;
        self
    }
}
