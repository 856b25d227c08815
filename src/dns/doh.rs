//! DNS over HTTPS (RFC 8484) without the HTTP: a query becomes an address to fetch, a body becomes a [`Reply`].
//!
//! Whatever a resolver, a portal or an attacker sends, [`read`] yields a value. Only a message that answers our
//! question counts as an answer: everything doubtful is a [`Failure`], which never becomes a fault of the domain.

mod json;
mod wire;

use super::{Answer, Data, Failure, Name, Query, Rcode, Record, RecordType, Reply};
use crate::config::{Form, Resolver};
use crate::text;

/// Records beyond this one are dropped: no mail set-up needs so many.
const MOST_RECORDS: usize = 200;
/// Aliases followed from the question; resolvers themselves give up at about this depth.
const LONGEST_CHAIN: usize = 16;
/// Extended errors kept of one message.
const MOST_ERRORS: usize = 8;
/// Characters kept of the text of an extended error.
const LONGEST_TEXT: usize = 120;
/// Bytes of a DNS message (RFC 1035 §4.2.2), and of its JSON, which is wordier.
const LONGEST_WIRE: usize = 65_535;
const LONGEST_JSON: usize = 256 * 1024;

/// The address to GET. A POST would be preflighted by browsers, which several public resolvers refuse.
pub fn url(query: &Query, resolver: &Resolver) -> String {
    let parameters = match resolver.form {
        Form::Wire => format!("dns={}", base64url(&wire::question(query))),
        Form::Json => json::parameters(query),
    };
    let joint = match resolver.url.find('?') {
        None => "?",
        Some(_) if resolver.url.ends_with(['?', '&']) => "",
        Some(_) => "&",
    };
    format!("{}{joint}{parameters}", resolver.url)
}

/// The `accept` header; both are CORS-safelisted. Cloudflare tells the forms apart by it alone.
pub fn accept(form: Form) -> &'static str {
    match form {
        Form::Wire => "application/dns-message",
        Form::Json => "application/dns-json",
    }
}

/// True if a body of this content type can be a reply: any other, such as a portal's page, need not even be fetched.
pub fn speaks(form: Form, content_type: &str) -> bool {
    let kinds: &[&str] = match form {
        Form::Wire => &["application/dns-message"],
        // Google's reference documents all three.
        Form::Json => &["application/dns-json", "application/json", "application/x-javascript"],
    };
    let kind = content_type.split(';').next().unwrap_or_default().trim();
    kinds.iter().any(|known| kind.eq_ignore_ascii_case(known))
}

/// Reads what a resolver sent in answer to `query`.
pub fn read(query: &Query, form: Form, status: u16, content_type: &str, body: &[u8]) -> Reply {
    if status != 200 {
        return Reply::Failed(Failure::Status(status));
    }
    if !speaks(form, content_type) {
        return Reply::Failed(Failure::NotDns);
    }
    let message = match form {
        Form::Wire if body.len() <= LONGEST_WIRE => wire::read(query, body),
        Form::Json if body.len() <= LONGEST_JSON => json::read(query, body),
        _ => None,
    };
    message.map_or(Reply::Failed(Failure::Malformed), |message| Reply::Answered(message.answer(query)))
}

/// What both forms say, before it is held against the question.
#[derive(Default)]
#[cfg_attr(test, derive(Debug, PartialEq))]
struct Message {
    /// With EDNS's upper bits.
    rcode: u16,
    authentic: bool,
    /// The answer section.
    records: Vec<Record>,
    /// min(TTL, MINIMUM) of the SOA in the authority section.
    negative_ttl: Option<u32>,
    /// Owners of NSEC records that say NXNAME.
    denied: Vec<Name>,
    extended: Vec<(u16, String)>,
}

impl Message {
    /// Keeps what belongs to the question: its name, and the names it is an alias of.
    fn answer(self, query: &Query) -> Answer {
        let chain = chain(&query.name, &self.records);
        let end = chain.last().unwrap_or(&query.name);
        let mut rcode = rcode(self.rcode);
        // Compact denial of existence (RFC 9824 §3.1): the name does not exist although the code says NOERROR.
        // Resolvers show the NSEC record to those who ask with DO, which we do not; some restore the code, some show it.
        if rcode == Rcode::NoError && self.denied.contains(end) {
            rcode = Rcode::NxDomain;
        }
        let mut records = self.records;
        records.retain(|record| chain.contains(&record.owner));
        records.truncate(MOST_RECORDS);
        let negative = rcode == Rcode::NxDomain || !records.iter().any(|record| is_of(query.kind, &record.data));
        let negative_ttl = self.negative_ttl.filter(|_| negative);
        Answer { rcode, records, negative_ttl, extended: self.extended, authentic: self.authentic }
    }

    fn add_error(&mut self, code: u16, text: &str) {
        if self.extended.len() < MOST_ERRORS {
            self.extended.push((code, text::plain(text, LONGEST_TEXT)));
        }
    }

    fn add_negative_ttl(&mut self, record_ttl: u32, minimum: u32) {
        self.negative_ttl.get_or_insert(ttl(record_ttl).min(ttl(minimum)));
    }
}

/// The question's name and the aliases that lead away from it. The order of the records does not matter.
fn chain(name: &Name, records: &[Record]) -> Vec<Name> {
    let mut chain = vec![name.clone()];
    while let Some(next) = records.iter().find_map(|record| match &record.data {
        Data::Cname(target) if chain.last() == Some(&record.owner) => Some(target.clone()),
        _ => None,
    }) {
        if chain.contains(&next) || chain.len() > LONGEST_CHAIN {
            break;
        }
        chain.push(next);
    }
    chain
}

fn is_of(kind: RecordType, data: &Data) -> bool {
    match data {
        Data::A(_) => kind == RecordType::A,
        Data::Aaaa(_) => kind == RecordType::Aaaa,
        Data::Mx(..) => kind == RecordType::Mx,
        Data::Ns(_) => kind == RecordType::Ns,
        Data::Soa(..) => kind == RecordType::Soa,
        Data::Txt(_) => kind == RecordType::Txt,
        Data::Srv(..) => kind == RecordType::Srv,
        Data::Cname(_) => false,
        Data::Other(code) => kind.code() == *code,
    }
}

fn rcode(code: u16) -> Rcode {
    match code {
        0 => Rcode::NoError,
        1 => Rcode::FormErr,
        2 => Rcode::ServFail,
        3 => Rcode::NxDomain,
        5 => Rcode::Refused,
        other => Rcode::Other(other),
    }
}

/// A TTL with its top bit set counts as zero (RFC 2181 §8).
fn ttl(seconds: u32) -> u32 {
    if seconds > i32::MAX.unsigned_abs() { 0 } else { seconds }
}

/// Base64 for URLs without padding (RFC 4648 §5).
fn base64url(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut text = String::with_capacity(bytes.len() * 4 / 3 + 2);
    for group in bytes.chunks(3) {
        let bits = group.iter().fold(0u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - group.len()));
        for position in 0..=group.len() {
            let index = bits >> (18 - 6 * position) & 63;
            text.push(char::from(ALPHABET[index as usize]));
        }
    }
    text
}

#[cfg(test)]
mod tests;
