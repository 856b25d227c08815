//! Findings: facts established about the domain, the device or the network, each with its evidence.

use std::fmt::Display;

use crate::dns::{Query, Reply};
use crate::json::{Json, object};
use crate::moment::Moment;

/// Declares [`Tag`] once: the variant, its id everywhere else, and what it means.
macro_rules! tags {
    ($($(#[doc = $doc:literal])+ $variant:ident = $id:literal),+ $(,)?) => {
        /// What was found. The id is the same in Fluent, the tree, scenarios and JSON.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Tag { $($(#[doc = $doc])+ $variant),+ }

        impl Tag {
            /// Every tag, in the order of the list.
            pub const ALL: &'static [Tag] = &[$(Tag::$variant),+];

            /// The id.
            pub fn id(self) -> &'static str {
                match self { $(Tag::$variant => $id),+ }
            }

            /// The tag of an id.
            pub fn of(id: &str) -> Option<Tag> {
                Tag::ALL.iter().copied().find(|tag| tag.id() == id)
            }
        }
    };
}

tags! {
    /// A free-mail address was typed: not a mailbox of this provider.
    FreeMail = "free-mail",
    /// The domain does not exist (NXDOMAIN from two operators).
    DomainMissing = "domain-missing",
    /// The domain's name servers give no usable answer (SERVFAIL or REFUSED from two operators).
    ServersSilent = "servers-silent",
    /// A resolver filters, or is ordered to: nothing is known of the domain.
    Filtered = "filtered",
    /// Two resolvers give different answers.
    ResolversDisagree = "resolvers-disagree",
    /// The only exchange is the root: the domain says it takes no mail (RFC 7505).
    NullMx = "null-mx",
    /// A null MX beside others: contradictory (RFC 7505 §3).
    NullMxWithOthers = "null-mx-with-others",
    /// No MX, but an address: senders try that host (RFC 5321 §5.1).
    ImplicitMx = "implicit-mx",
    /// Neither MX nor address.
    NoMailServer = "no-mail-server",
    /// Every exchange is the operator's.
    MxOurs = "mx-ours",
    /// A filtering gateway the operator knows stands in front.
    MxGateway = "mx-gateway",
    /// No exchange is the operator's.
    MxForeign = "mx-foreign",
    /// A foreign exchange is preferred to the operator's.
    MxForeignPreferred = "mx-foreign-preferred",
    /// A foreign exchange has the same preference as the operator's.
    MxForeignEqual = "mx-foreign-equal",
    /// A foreign exchange is the backup of the operator's.
    MxForeignBackup = "mx-foreign-backup",
    /// An exchange is written as an IP address (RFC 1035 §3.3.9 wants a name).
    MxIpLiteral = "mx-ip-literal",
    /// No exchange has an address.
    MxUnresolvable = "mx-unresolvable",
    /// Some exchange has no address.
    MxPartlyUnresolvable = "mx-partly-unresolvable",
    /// The mail host has an address of the operator's.
    MailHostOurs = "mail-host-ours",
    /// The mail host exists; whose address it is cannot be told without the operator's networks.
    MailHostPresent = "mail-host-present",
    /// The mail host does not exist: programs and webmail do not find the server.
    MailHostMissing = "mail-host-missing",
    /// The mail host has another provider's address.
    MailHostForeign = "mail-host-foreign",
    /// This device reaches the Internet.
    DeviceOnline = "device-online",
    /// This device reaches neither the resolvers nor the page's own server.
    DeviceOffline = "device-offline",
    /// Only the resolvers are out of reach: the DNS cannot be checked from this network.
    DnsBlocked = "dns-blocked",
    /// An HTTPS server with a valid certificate answers at the webmail's address, or the person came from it.
    WebmailReachable = "webmail-reachable",
    /// The webmail's address was not reached from here: no proof that it is down.
    WebmailNotReached = "webmail-not-reached",
    /// The domain's seal (DNSSEC) is wrong: whoever checks it cannot look the domain up.
    DnssecBogus = "dnssec-bogus",
    /// The registry or the registrar has put the domain on hold.
    RegistrationHold = "registration-hold",
    /// The registration has run out.
    RegistrationExpired = "registration-expired",
    /// Two resolvers have different exchanges, and one set is ours: a change is on its way.
    ChangeSpreading = "change-spreading",
    /// An exchange is an alias (RFC 2181 §10.3): it usually works.
    MxAlias = "mx-alias",
    /// The exchanges have IPv6 addresses alone.
    MxIpv6Only = "mx-ipv6-only",
    /// An exchange has addresses that nobody outside can reach.
    MxPrivateAddress = "mx-private-address",
    /// An exchange leads to a proxy for the web, which takes no mail.
    MxBehindProxy = "mx-behind-proxy",
    /// An exchange that does not exist because the domain stands in its name twice.
    MxDoubledSuffix = "mx-doubled-suffix",
    /// The same exchange with several preferences.
    MxDuplicate = "mx-duplicate",
    /// Every name below the domain exists.
    Wildcard = "wildcard",
    /// None of the name servers has an address.
    NsUnresolvable = "ns-unresolvable",
    /// Some name server has no address.
    NsPartlyUnresolvable = "ns-partly-unresolvable",
    /// There is one name server only.
    NsSingle = "ns-single",
    /// Who runs the domain's DNS.
    DnsOperator = "dns-operator",
    /// Programs that set themselves up are sent to another provider.
    ClientSettingsForeign = "client-settings-foreign",
    /// Another mail provider left traces.
    PreviousProviderTraces = "previous-provider-traces",
    /// A policy for mail in transit does not allow the exchanges (RFC 8461).
    MtaStsMismatch = "mta-sts-mismatch",
    /// Records about sending mail, which judge nothing here.
    SendingRecords = "sending-records",
    /// The exchange's certificate is tied to its name (DANE, RFC 7672).
    CertificatePinned = "certificate-pinned",
    /// The sender's provider is one that this domain has left.
    SenderAtPreviousProvider = "sender-at-previous-provider",
    /// The sender's own records are wrong.
    SenderRecordsWrong = "sender-records-wrong",
    /// A certified-mail address.
    Pec = "pec",
    /// Something could not be found out.
    CannotTell = "cannot-tell",
}

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

/// Records as they stand, or should stand, in the zone: `ditta.it MX 10 mail.ditta.it`.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Change {
    /// To be taken out.
    pub remove: Vec<String>,
    /// To be put in.
    pub add: Vec<String>,
    /// To be left alone.
    pub keep: Vec<String>,
}

impl Change {
    /// As in the command's `--json`.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn json(&self) -> Json {
        let list = |records: &[String]| records.iter().map(|record| record.as_str().into()).collect::<Vec<Json>>();
        object([
            ("remove", list(&self.remove).into()),
            ("add", list(&self.add).into()),
            ("keep", list(&self.keep).into()),
        ])
    }

    /// True if there is something to do.
    pub fn is_some(&self) -> bool {
        !self.remove.is_empty() || !self.add.is_empty()
    }
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
    pub fn add(mut self, record: Option<String>) -> Finding {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_unique_and_read_back() {
        for tag in Tag::ALL {
            assert_eq!(Tag::of(tag.id()), Some(*tag));
        }
        let mut ids: Vec<_> = Tag::ALL.iter().map(|tag| tag.id()).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), Tag::ALL.len());
    }
}
