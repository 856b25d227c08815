//! What an entry of the table can express, and its master file (RFC 1035 §5).

use std::fmt::Write;
use std::net::Ipv4Addr;

/// A zone directly below `test.`, with what is wrong with it.
#[derive(Clone, Copy, Debug)]
pub struct Zone {
    /// Its name, without the final dot.
    pub name: &'static str,
    /// Its records beside SOA and NS, one a line; names without a final dot are relative to the zone, and `HERE` is the
    /// address of its name server.
    pub records: &'static [&'static str],
    /// The verdict that we give on it, its state and its confidence; more than one, divided by ` or `, where it depends
    /// on whose patience ends first.
    pub verdict: &'static str,
    /// Findings that appear, beside the verdict's own.
    pub shows: &'static str,
    /// Findings that do not. Where the state is `ok` no fault does in any case.
    pub never: &'static str,
    /// The name servers it names, in the same form; the parent's delegation is always to `ns`, which has an address.
    pub name_servers: &'static [&'static str],
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
    /// Signed, with the digest of another key; the second operator does not check it.
    WrongAtFirst,
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
    /// Both filter, and say so with this extended error (RFC 8914).
    BothFilter(u8),
    /// The first filters, the second passes queries on.
    FirstFilters(u8),
}

/// A reply code (RFC 1035 §4.1.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rcode {
    /// RCODE 2.
    ServFail,
    /// RCODE 3.
    NxDomain,
    /// RCODE 5.
    Refused,
}

/// A sound, unsigned zone with what is expected of it: the starting point of every entry.
#[must_use]
pub const fn zone(name: &'static str, records: &'static [&'static str], verdict: &'static str) -> Zone {
    Zone {
        name,
        records,
        verdict,
        shows: "",
        never: "",
        name_servers: &["ns"],
        seal: Seal::None,
        server: Server::Replying,
        front: Front::Passing,
        remembered: &[],
    }
}

impl Zone {
    /// With these findings, divided by spaces.
    #[must_use]
    pub const fn shows(self, shows: &'static str) -> Self {
        Self { shows, ..self }
    }

    /// Without these.
    #[must_use]
    pub const fn never(self, never: &'static str) -> Self {
        Self { never, ..self }
    }

    /// With these name servers.
    #[must_use]
    pub const fn name_servers(self, name_servers: &'static [&'static str]) -> Self {
        Self { name_servers, ..self }
    }

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

/// The master file of the zone `origin` (with its final dot), whose name servers are these, and `ns` at `address`.
/// `HERE` in a record stands for that address.
pub(crate) fn master_file<'a>(
    origin: &str,
    (name_servers, address): (&[&str], Ipv4Addr),
    serial: u64,
    records: impl IntoIterator<Item = &'a str>,
) -> String {
    // Short TTLs: a test that changes a zone need not wait long.
    let mut text = format!(
        "$ORIGIN {origin}\n$TTL 60\n\
         @ SOA ns hostmaster {serial} 3600 600 86400 30\nns A {address}\n"
    );
    for server in name_servers {
        let _ = writeln!(text, "@ NS {server}");
    }
    for record in records {
        let _ = writeln!(text, "{}", record.replace("HERE", &address.to_string()));
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

/// unbound's lines for the zones whose seals one resolver does not check.
pub(crate) fn unchecked_lines(zones: &[Zone]) -> String {
    let mut lines = String::new();
    for zone in zones.iter().filter(|zone| zone.seal == Seal::WrongAtFirst) {
        let _ = writeln!(lines, "  domain-insecure: \"{}.\"", zone.name);
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
        let entry = zone("good.test", &["@ MX 10 mail", "mail A 198.18.2.10", "ns2 A HERE"], "");
        let text = master_file("good.test.", (&["ns", "ns2"], HERE), 7, entry.records.iter().copied());
        assert_eq!(
            text,
            "$ORIGIN good.test.\n$TTL 60\n@ SOA ns hostmaster 7 3600 600 86400 30\n\
             ns A 127.53.0.1\n@ NS ns\n@ NS ns2\n@ MX 10 mail\nmail A 198.18.2.10\nns2 A 127.53.0.1\n"
        );
    }

    #[test]
    fn the_parent_delegates_with_an_address() {
        assert_eq!(delegation("good.test", HERE), "good.test. NS ns.good.test.\nns.good.test. A 127.53.0.1");
    }

    #[test]
    fn remembered_records_become_local_data() {
        let entry = zone("changing.test", &[], "").remembered(&["@ MX 10 old.test.", "mail A 198.18.2.9"]);
        assert_eq!(
            remembered_lines(&[entry]),
            "  local-zone: \"changing.test.\" typetransparent\n  \
             local-data: 'changing.test. 300 MX 10 old.test.'\n  \
             local-data: 'mail.changing.test. 300 A 198.18.2.9'\n"
        );
    }
}
