//! What an entry of the table can express, and its master file (RFC 1035 §5).

use std::fmt::Write;
use std::net::Ipv4Addr;

/// A zone directly below `test.`, with what is wrong with it.
#[derive(Clone, Copy, Debug)]
pub struct Zone {
    /// Its name, without the final dot.
    pub name: &'static str,
    /// Its records beside SOA and NS, one a line; names without a final dot are relative to the zone.
    pub records: &'static [&'static str],
    /// Its DNSSEC signatures.
    pub seal: Seal,
    /// The name server to which `test.` delegates it.
    pub server: Server,
    /// What the operators do beside asking.
    pub front: Front,
    /// Records the second operator still holds from before a change, in the same form as `records`.
    pub remembered: &'static [&'static str],
}

/// Whether the chain of trust reaches the zone, and where it breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seal {
    /// Neither signed nor announced as signed.
    None,
    /// Signed, with its DS record in the parent.
    Intact,
    /// Signed, but the parent's DS record carries the digest of another key.
    WrongDigest,
    /// Signed, but the signatures ran out years ago.
    Expired,
    /// Not signed, though the parent has a DS record: the seal of a former provider.
    LeftOver,
}

/// How the zone's name server behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Server {
    /// It replies.
    Replying,
    /// It does not know the zone and says REFUSED: a lame delegation.
    Refusing,
    /// Its address swallows queries.
    Silent,
}

/// The delay of [`Front::Late`], in milliseconds.
pub const LATE_MS: u32 = 900;

/// What the operators do with a query, beside asking their resolver.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Front {
    /// Both pass queries on.
    Passing,
    /// Both pass queries on and the reply back late, by [`LATE_MS`], whether cached or not.
    Late,
    /// Both reply with this code.
    BothSay(Rcode),
    /// The first replies with this code, the second passes queries on.
    FirstSays(Rcode),
}

/// A reply code (RFC 1035 §4.1.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rcode {
    /// RCODE 2.
    ServFail,
    /// RCODE 5.
    Refused,
}

/// A sound, unsigned zone: the starting point of every entry.
#[must_use]
pub const fn zone(name: &'static str, records: &'static [&'static str]) -> Zone {
    Zone { name, records, seal: Seal::None, server: Server::Replying, front: Front::Passing, remembered: &[] }
}

impl Zone {
    /// With this seal.
    #[must_use]
    pub const fn seal(self, seal: Seal) -> Self {
        Self { seal, ..self }
    }

    /// Delegated to a server that behaves so.
    #[must_use]
    pub const fn server(self, server: Server) -> Self {
        Self { server, ..self }
    }

    /// Answered so by the operators.
    #[must_use]
    pub const fn front(self, front: Front) -> Self {
        Self { front, ..self }
    }

    /// Changed a moment ago: the second operator still holds these records.
    #[must_use]
    pub const fn remembered(self, remembered: &'static [&'static str]) -> Self {
        Self { remembered, ..self }
    }
}

/// The master file of the zone `origin` (with its final dot), whose name server is at `address`.
pub(crate) fn master_file<'a>(
    origin: &str,
    address: Ipv4Addr,
    serial: u64,
    records: impl IntoIterator<Item = &'a str>,
) -> String {
    // Short TTLs: a test that changes a zone need not wait long.
    let mut text = format!(
        "$ORIGIN {origin}\n$TTL 60\n\
         @ SOA ns hostmaster {serial} 3600 600 86400 30\n@ NS ns\nns A {address}\n"
    );
    for record in records {
        text.push_str(record);
        text.push('\n');
    }
    text
}

/// What the parent says of `name`: its name server and that server's address.
pub(crate) fn delegation(name: &str, address: Ipv4Addr) -> String {
    format!("{name}. NS ns.{name}.\nns.{name}. A {address}")
}

/// unbound's lines for the records that one resolver still holds.
pub(crate) fn remembered_lines(zones: &[Zone]) -> String {
    let mut lines = String::new();
    for zone in zones.iter().filter(|zone| !zone.remembered.is_empty()) {
        // Other types of the same name come from the tree, hence typetransparent.
        let _ = writeln!(lines, "  local-zone: \"{}.\" typetransparent", zone.name);
        for record in zone.remembered {
            let _ = writeln!(lines, "  local-data: '{}'", absolute(record, zone.name));
        }
    }
    lines
}

/// A record with its owner name made absolute, and a TTL put behind it.
fn absolute(record: &str, zone: &str) -> String {
    match record.split_once(' ') {
        Some(("@", rest)) => format!("{zone}. 300 {rest}"),
        Some((owner, rest)) => format!("{owner}.{zone}. 300 {rest}"),
        None => record.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: Ipv4Addr = Ipv4Addr::new(127, 53, 0, 1);

    #[test]
    fn an_entry_becomes_a_master_file() {
        let entry = zone("good.test", &["@ MX 10 mail", "mail A 198.18.2.10"]);
        let text = master_file("good.test.", HERE, 7, entry.records.iter().copied());
        assert_eq!(
            text,
            "$ORIGIN good.test.\n$TTL 60\n@ SOA ns hostmaster 7 3600 600 86400 30\n\
             @ NS ns\nns A 127.53.0.1\n@ MX 10 mail\nmail A 198.18.2.10\n"
        );
    }

    #[test]
    fn the_parent_delegates_with_an_address() {
        assert_eq!(delegation("good.test", HERE), "good.test. NS ns.good.test.\nns.good.test. A 127.53.0.1");
    }

    #[test]
    fn remembered_records_become_local_data() {
        let entry = zone("changing.test", &[]).remembered(&["@ MX 10 old.test.", "mail A 198.18.2.9"]);
        assert_eq!(
            remembered_lines(&[entry]),
            "  local-zone: \"changing.test.\" typetransparent\n  \
             local-data: 'changing.test. 300 MX 10 old.test.'\n  \
             local-data: 'mail.changing.test. 300 A 198.18.2.9'\n"
        );
    }
}
