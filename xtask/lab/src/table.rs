//! The zones of the lab: one entry each, and nothing else to touch when adding one.
//!
//! The operator under test has 198.18.2.0/24 and, in each zone, the host `mail`; the provider the
//! customer left has 198.18.100.0/24. `missing.test` is in no entry on purpose: it does not exist.

use crate::zone::{Front, Rcode, Seal, Server, Zone, zone};

/// The zone by which the lab knows that it is up: signed, so the whole chain of trust must hold.
pub(crate) const READY: &str = "good.test";

/// Mail with the operator, as it should be.
const FINE: &[&str] = &["@ MX 10 mail", "mail A 198.18.2.10"];

/// The exchange still with the provider the customer left.
const OLD: &[&str] = &["@ MX 10 mx.previous-provider.test.", "mail A 198.18.2.10"];

/// Every zone below `test.`.
pub const ZONES: &[Zone] = &[
    // Sound zones.
    zone(READY, FINE).seal(Seal::Intact),
    zone("plain.test", FINE),
    zone("xn--caff-8oa.test", FINE),
    zone("previous-provider.test", &["mx A 198.18.100.25"]),
    // Where mail is sent.
    zone("old-mx.test", OLD),
    zone("aruba-mx.test", &["@ MX 10 mx.aruba.it.", "mail A 198.18.2.10"]),
    zone("mixed-mx.test", &["@ MX 10 mx.previous-provider.test.", "@ MX 20 mail", "mail A 198.18.2.10"]),
    zone("backup-mx.test", &["@ MX 10 mail", "@ MX 20 mx.previous-provider.test.", "mail A 198.18.2.10"]),
    zone("null-mx.test", &["@ MX 0 ."]),
    zone("no-mx.test", &["@ A 198.18.113.5"]),
    zone("no-mail.test", &[]),
    zone("dangling-mx.test", &["@ MX 10 nowhere", "mail A 198.18.2.10"]),
    zone("alias-mx.test", &["@ MX 10 alias", "alias CNAME mail", "mail A 198.18.2.10"]),
    zone("literal-mx.test", &["@ MX 10 198.18.2.40.", "mail A 198.18.2.10"]),
    // Where programs and webmail are sent.
    zone("no-mail-host.test", &["@ MX 10 mx1", "mx1 A 198.18.2.11"]),
    zone("foreign-mail-host.test", &["@ MX 10 mx1", "mx1 A 198.18.2.11", "mail A 198.18.100.80"]),
    // Broken seals.
    zone("bogus.test", FINE).seal(Seal::WrongDigest),
    zone("expired.test", FINE).seal(Seal::Expired),
    zone("unsigned-under-ds.test", FINE).seal(Seal::LeftOver),
    // Name servers in trouble.
    zone("lame.test", FINE).server(Server::Refusing),
    zone("dead.test", FINE).server(Server::Silent),
    // Operators that reply late, on their own, or not alike.
    zone("slow.test", FINE).front(Front::Late),
    zone("refused.test", FINE).front(Front::BothSay(Rcode::Refused)),
    zone("servfail.test", FINE).front(Front::BothSay(Rcode::ServFail)),
    zone("half-refused.test", FINE).front(Front::FirstSays(Rcode::Refused)),
    zone("changing.test", FINE).remembered(&["@ MX 10 mx.previous-provider.test."]),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_name_is_a_single_label_below_test_and_stands_once() {
        let names: BTreeSet<_> = ZONES.iter().map(|zone| zone.name).collect();
        assert_eq!(names.len(), ZONES.len());
        for name in names {
            let label = name.strip_suffix(".test").unwrap_or_default();
            assert!(!label.is_empty() && !label.contains('.'), "{name}");
        }
    }

    #[test]
    fn every_record_is_an_owner_a_type_and_data() {
        for zone in ZONES {
            for record in zone.records.iter().chain(zone.remembered) {
                assert!(record.split(' ').count() >= 3, "{}: {record}", zone.name);
            }
        }
    }
}
