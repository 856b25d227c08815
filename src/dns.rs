//! What we ask the DNS and what it says, as data. Turning it into bytes and back is [`doh`]'s work.

pub mod doh;
pub mod name;

use std::net::{Ipv4Addr, Ipv6Addr};

pub use name::{Name, NameProblem};

/// The record types we ask for (RFC 1035 §3.2.2 and successors).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecordType {
    /// An IPv4 address.
    A,
    /// An IPv6 address (RFC 3596).
    Aaaa,
    /// A mail exchange.
    Mx,
    /// A name server of a delegation.
    Ns,
    /// The start of a zone of authority.
    Soa,
    /// Text: SPF, DMARC, proofs of ownership.
    Txt,
    /// Where a service is (RFC 2782, 6186, 8314).
    Srv,
    /// The parent's seal on a zone (RFC 4034 §5); only its presence is read.
    Ds,
    /// Who may issue certificates (RFC 8659); only its presence is read.
    Caa,
    /// A certificate tied to a host (RFC 6698, 7672); only its presence is read.
    Tlsa,
}

impl RecordType {
    /// The number on the wire.
    pub fn code(self) -> u16 {
        match self {
            RecordType::A => 1,
            RecordType::Ns => 2,
            RecordType::Soa => 6,
            RecordType::Mx => 15,
            RecordType::Txt => 16,
            RecordType::Aaaa => 28,
            RecordType::Srv => 33,
            RecordType::Ds => 43,
            RecordType::Tlsa => 52,
            RecordType::Caa => 257,
        }
    }

    /// The mnemonic, as in a zone file.
    pub fn mnemonic(self) -> &'static str {
        match self {
            RecordType::A => "A",
            RecordType::Ns => "NS",
            RecordType::Soa => "SOA",
            RecordType::Txt => "TXT",
            RecordType::Srv => "SRV",
            RecordType::Ds => "DS",
            RecordType::Caa => "CAA",
            RecordType::Tlsa => "TLSA",
            RecordType::Mx => "MX",
            RecordType::Aaaa => "AAAA",
        }
    }
}

/// Whether the resolver validates for us.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Checking {
    /// As everybody's mail servers see it.
    #[default]
    Enabled,
    /// The CD bit (RFC 4035 §3.2.2): give me the data even if its signatures are wrong.
    Disabled,
}

/// One question to the DNS. Its class is always IN.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Query {
    /// The type asked for. It stands first because it tells most queries apart without a look at their names.
    pub kind: RecordType,
    /// Whether signatures are to be checked.
    pub checking: Checking,
    /// The name asked about.
    pub name: Name,
}

impl Query {
    /// An ordinary query.
    pub fn new(name: &Name, kind: RecordType) -> Query {
        Query { name: name.clone(), kind, checking: Checking::Enabled }
    }

    /// The same query with the CD bit.
    #[must_use]
    pub fn unchecked(&self) -> Query {
        Query { checking: Checking::Disabled, ..self.clone() }
    }

    /// `MX esempio.it`, with `+cd` where signatures are not checked.
    pub fn label(&self) -> String {
        let cd = if self.checking == Checking::Disabled { " +cd" } else { "" };
        let name = if self.name.is_root() { "." } else { self.name.as_str() };
        format!("{} {name}{cd}", self.kind.mnemonic())
    }
}

/// What came of a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// A well-formed DNS message to our question.
    Answered(Answer),
    /// Nothing one could learn from.
    Failed(Failure),
}

/// A DNS message, reduced to what is judged.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Answer {
    /// The response code.
    pub rcode: Rcode,
    /// The answer section: CNAME chain and the records asked for, in the order received.
    pub records: Vec<Record>,
    /// For a negative answer, how long it may be kept: min(SOA TTL, SOA MINIMUM), RFC 2308 §5. Seconds.
    pub negative_ttl: Option<u32>,
    /// Extended DNS errors (RFC 8914): code and extra text.
    pub extended: Vec<(u16, String)>,
    /// The AD bit: the resolver found the signatures good.
    pub authentic: bool,
}

/// The response code, with EDNS's upper bits (RFC 6895 §2.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Rcode {
    /// The name exists; the answer section may still be empty (NODATA).
    #[default]
    NoError,
    /// The resolver did not understand us.
    FormErr,
    /// The resolver got no usable answer from the name servers, or signatures are wrong.
    ServFail,
    /// The name does not exist.
    NxDomain,
    /// The resolver will not say.
    Refused,
    /// Any other.
    Other(u16),
}

impl Rcode {
    /// The mnemonic of the IANA registry.
    pub fn mnemonic(self) -> String {
        match self {
            Rcode::NoError => "NOERROR".into(),
            Rcode::FormErr => "FORMERR".into(),
            Rcode::ServFail => "SERVFAIL".into(),
            Rcode::NxDomain => "NXDOMAIN".into(),
            Rcode::Refused => "REFUSED".into(),
            Rcode::Other(code) => format!("RCODE{code}"),
        }
    }
}

/// One resource record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Its owner.
    pub owner: Name,
    /// Seconds it may still be kept, as this resolver counts.
    pub ttl: u32,
    /// Its content.
    pub data: Data,
}

/// The content of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Data {
    /// An IPv4 address.
    A(Ipv4Addr),
    /// An IPv6 address.
    Aaaa(Ipv6Addr),
    /// An alias: the canonical name.
    Cname(Name),
    /// A mail exchange; the lowest preference is tried first. The root as exchange is a null MX (RFC 7505).
    Mx(u16, Name),
    /// A name server.
    Ns(Name),
    /// The primary server and the serial of a zone.
    Soa(Name, u32),
    /// Text, its strings joined (RFC 7208 §3.3); what is not printable ASCII is escaped as `\DDD`.
    Txt(String),
    /// A service: priority, port, host. The root as host: there is no such service (RFC 2782).
    Srv(u16, u16, Name),
    /// A type whose content we do not read.
    Other(u16),
}

impl Data {
    /// As in a zone file: `10 mail.esempio.it`, `192.0.2.1`.
    pub fn presentation(&self) -> String {
        match self {
            Data::A(address) => address.to_string(),
            Data::Aaaa(address) => address.to_string(),
            Data::Cname(name) => format!("CNAME {name}"),
            Data::Mx(preference, exchange) => format!("{preference} {exchange}"),
            Data::Ns(name) => name.to_string(),
            Data::Soa(name, serial) => format!("{name} {serial}"),
            Data::Txt(text) => format!("\"{text}\""),
            Data::Srv(priority, port, host) => format!("{priority} {port} {host}"),
            Data::Other(code) => format!("TYPE{code}"),
        }
    }
}

/// Why a query taught nothing. None of these is a fault of the domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// No reply within the limit.
    TimedOut,
    /// Refused, reset, blocked, no CORS: a browser cannot tell these apart.
    Unreachable,
    /// HTTP status other than 200, when it could be read.
    Status(u16),
    /// Not a DNS message: a portal's page, for instance.
    NotDns,
    /// A DNS message that cannot be read or answers another question.
    Malformed,
}

impl Failure {
    /// The word used in tickets and JSON.
    pub fn word(self) -> String {
        match self {
            Failure::TimedOut => "timed out".into(),
            Failure::Unreachable => "unreachable".into(),
            Failure::Status(status) => format!("HTTP {status}"),
            Failure::NotDns => "not a DNS reply".into(),
            Failure::Malformed => "malformed reply".into(),
        }
    }
}

impl Answer {
    /// The MX set, lowest preference first, then by name: the order of records carries no meaning.
    pub fn exchanges(&self) -> Vec<(u16, &Name)> {
        let mut set = Vec::new();
        for record in &self.records {
            if let Data::Mx(preference, exchange) = &record.data {
                let one = (*preference, exchange);
                // In its place at once: a sort weighs more than the few records there are.
                let place = set.iter().position(|other| *other >= one).unwrap_or(set.len());
                if set.get(place) != Some(&one) {
                    set.insert(place, one);
                }
            }
        }
        set
    }

    /// The addresses, as text.
    pub fn addresses(&self) -> Vec<std::net::IpAddr> {
        let mut addresses = Vec::new();
        for record in &self.records {
            match record.data {
                Data::A(address) => addresses.push(address.into()),
                Data::Aaaa(address) => addresses.push(address.into()),
                _ => {}
            }
        }
        addresses
    }

    /// The texts.
    pub fn texts(&self) -> Vec<&str> {
        let mut texts = Vec::new();
        for record in &self.records {
            if let Data::Txt(text) = &record.data {
                texts.push(text.as_str());
            }
        }
        texts
    }

    /// The names that this name is an alias of, in no particular order.
    pub fn aliases(&self) -> Vec<&Name> {
        let mut names = Vec::new();
        for record in &self.records {
            if let Data::Cname(name) = &record.data {
                names.push(name);
            }
        }
        names
    }

    /// The records as in a zone file, sorted.
    pub fn presentations(&self) -> Vec<String> {
        let mut values = Vec::new();
        for record in &self.records {
            let value = record.data.presentation();
            let place = values.iter().position(|other| *other > value).unwrap_or(values.len());
            values.insert(place, value);
        }
        values
    }

    /// The smallest TTL of the records, seconds.
    pub fn ttl(&self) -> Option<u32> {
        self.records.iter().map(|record| record.ttl).min()
    }
}
