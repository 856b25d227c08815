//! The zones of the lab: one entry each, and nothing else to touch when adding one.
//!
//! The operator under test has 198.18.2.0/24 and `2001:2:25::/48` and, in each zone, the hosts `mail` and `mx1`; the
//! provider the customer left has 198.18.100.0/24. What is expected of a zone stands beside it. `missing.test` is in no
//! entry on purpose: it does not exist.

use crate::zone::{Front, Rcode, Seal, Server, Zone, zone};

/// The zone by which the lab knows that it is up: signed, so the whole chain of trust must hold.
pub(crate) const READY: &str = "good.test";

/// Nothing is wrong.
const OK: &str = "no-fault-found ok established";

/// Nothing seems wrong, and not everything could be seen.
const LIKELY: &str = "no-fault-found ok likely";

/// Mail with the operator, as it should be.
const FINE: &[&str] = &["@ MX 10 mail", "mail A 198.18.2.10"];

/// The exchange still with the provider the customer left.
const OLD: &[&str] = &["@ MX 10 mx.previous-provider.test.", "mail A 198.18.2.10"];

/// Hosts of companies that everybody knows; they stand in the root zone, for no other zone of theirs is needed.
pub(crate) const ELSEWHERE: &[&str] = &[
    "mx1.mail.ovh.net. A 198.18.113.25",
    "mx1.esvacloud.com. A 198.18.113.26",
    "route1.mx.cloudflare.net. A 162.159.205.11",
    "autodiscover.outlook.com. A 198.18.113.40",
];

/// Forty exchanges, in a few lines.
const FORTY: &[&str] = &[
    "@ MX 10 mx1\n@ MX 10 mx2\n@ MX 10 mx3\n@ MX 10 mx4\n@ MX 10 mx5\n@ MX 10 mx6\n@ MX 10 mx7\n@ MX 10 mx8",
    "@ MX 10 mx9\n@ MX 10 mx10\n@ MX 10 mx11\n@ MX 10 mx12\n@ MX 10 mx13\n@ MX 10 mx14\n@ MX 10 mx15\n@ MX 10 mx16",
    "@ MX 10 mx17\n@ MX 10 mx18\n@ MX 10 mx19\n@ MX 10 mx20\n@ MX 10 mx21\n@ MX 10 mx22\n@ MX 10 mx23\n@ MX 10 mx24",
    "@ MX 10 mx25\n@ MX 10 mx26\n@ MX 10 mx27\n@ MX 10 mx28\n@ MX 10 mx29\n@ MX 10 mx30\n@ MX 10 mx31\n@ MX 10 mx32",
    "@ MX 10 mx33\n@ MX 10 mx34\n@ MX 10 mx35\n@ MX 10 mx36\n@ MX 10 mx37\n@ MX 10 mx38\n@ MX 10 mx39\n@ MX 10 mx40",
    "* A 198.18.2.11",
    "mail A 198.18.2.10",
];

/// Everything about mail that one can publish.
const EVERYTHING: &[&str] = &[
    "@ MX 10 mail",
    "@ MX 20 mx1",
    "mail A 198.18.2.10",
    "mail AAAA 2001:2:25::10",
    "mx1 A 198.18.2.11",
    "ns2 A HERE",
    "@ TXT \"v=spf1 mx -all\"",
    "@ CAA 0 issue \"ca.test\"",
    "_dmarc TXT \"v=DMARC1; p=reject\"",
    "_smtp._tls TXT \"v=TLSRPTv1; rua=mailto:tls@everything.test\"",
    "_mta-sts TXT \"v=STSv1; id=1\"",
    "autodiscover CNAME mail",
    "_imaps._tcp SRV 0 1 993 mail",
    "_submissions._tcp SRV 0 1 465 mail",
    "_25._tcp.mail TLSA 3 1 1 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
];

/// Every zone below `test.`.
pub const ZONES: &[Zone] = &[
    // Sound zones.
    zone(READY, FINE, OK).shows("mx-ours mail-host-ours").never("dnssec-bogus certificate-pinned").seal(Seal::Intact),
    zone("plain.test", FINE, OK).shows("mx-ours mail-host-ours ns-single dns-operator"),
    zone("xn--caff-8oa.test", FINE, OK).shows("mx-ours mail-host-ours"),
    zone("previous-provider.test", &["mx A 198.18.100.25"], "no-mail-server broken established")
        .shows("no-mail-server")
        .never("domain-missing implicit-mx"),
    zone("everything.test", EVERYTHING, OK)
        .shows("mx-ours mail-host-ours sending-records certificate-pinned")
        .never("client-settings-foreign previous-provider-traces mta-sts-mismatch ns-single")
        .seal(Seal::Intact)
        .name_servers(&["ns", "ns2"]),
    zone("case.test", &["@ MX 10 MaIl.CaSe.TeSt.", "mAiL A 198.18.2.10"], OK)
        .shows("mx-ours mail-host-ours")
        .never("resolvers-disagree"),
    zone("forty.test", FORTY, LIKELY).shows("mx-ours wildcard").never("mx-foreign-equal"),
    zone(
        "chain.test",
        &[
            "@ MX 10 a1",
            "mail CNAME a1",
            "a1 CNAME a2\na2 CNAME a3\na3 CNAME a4\na4 CNAME a5\na5 CNAME a6\na6 CNAME a7\na7 CNAME a8",
            "a8 A 198.18.2.10",
        ],
        OK,
    )
    .shows("mx-ours mx-alias mail-host-ours")
    .never("mail-host-missing"),
    zone("strange-name.test", &["@ MX 10 posta", "posta A 198.18.2.12", "mail A 198.18.2.10"], OK).shows("mx-ours"),
    zone(
        "two-addresses.test",
        &["@ MX 10 posta", "posta A 192.168.1.10", "posta A 198.18.2.12", "mail A 198.18.2.10"],
        OK,
    )
    .shows("mx-ours")
    .never("mx-private-address"),
    zone("web-is-mail.test", &["@ A 198.18.2.80", "mail A 198.18.2.10"], OK).shows("implicit-mx mail-host-ours"),
    zone("gateway.test", &["@ MX 10 mx1.esvacloud.com.", "mail A 198.18.2.10"], LIKELY)
        .shows("mx-gateway mail-host-ours")
        .never("mx-ours"),
    zone("gateway-and-ours.test", &["@ MX 10 mx1.esvacloud.com.", "@ MX 20 mail", "mail A 198.18.2.10"], LIKELY)
        .shows("mx-gateway")
        .never("mx-foreign-equal"),
    zone("split.test", &["@ MX 10 mail", "mail A 198.18.2.10", "@ TXT \"v=spf1 mx include:_spf.google.com -all\""], OK)
        .shows("mx-ours previous-provider-traces sending-records")
        .never("client-settings-foreign"),
    zone(
        "traces.test",
        &["@ MX 10 mail", "mail A 198.18.2.10", "@ TXT \"v=spf1 mx include:_spf.aruba.it ~all\"", "@ TXT \"MS=ms1\""],
        OK,
    )
    .shows("mx-ours previous-provider-traces"),
    zone("ovh-traces.test", &["@ MX 10 mail", "mail A 198.18.2.10", "@ TXT \"v=spf1 include:mx.ovh.com -all\""], OK)
        .shows("previous-provider-traces"),
    zone(
        "two-spf.test",
        &["@ MX 10 mail", "mail A 198.18.2.10", "@ TXT \"v=spf1 mx -all\"", "@ TXT \"v=spf1 a ~all\""],
        OK,
    )
    .shows("sending-records")
    .never("sender-records-wrong"),
    zone("duplicate.test", &["@ MX 10 mail", "@ MX 20 mail", "mail A 198.18.2.10"], OK)
        .shows("mx-ours mx-duplicate")
        .never("mx-foreign-backup"),
    zone("sends-nothing.test", &["@ MX 10 mail", "mail A 198.18.2.10", "@ TXT \"v=spf1 -all\""], OK)
        .shows("mx-ours sending-records"),
    zone("wildcard.test", &["@ MX 10 mail", "mail A 198.18.2.10", "* A 198.18.113.80"], OK)
        .shows("mx-ours wildcard")
        .never("client-settings-foreign"),
    zone("wildcard-alias.test", &["@ MX 10 mail", "mail A 198.18.2.10", "* CNAME autodiscover.outlook.com."], OK)
        .shows("mx-ours wildcard")
        .never("client-settings-foreign"),
    zone("wildcard-doubled.test", &["@ MX 10 mail.wildcard-doubled.test", "mail A 198.18.2.10", "* A 198.18.2.10"], OK)
        .shows("mx-ours wildcard")
        .never("mx-doubled-suffix"),
    // Where mail is sent.
    zone("old-mx.test", OLD, "mx-foreign broken established")
        .shows("mail-host-ours")
        .never("mx-ours mail-host-missing"),
    zone("aruba-mx.test", &["@ MX 10 mx.aruba.it.", "mail A 198.18.2.10"], "mx-unresolvable broken established")
        .shows("mx-foreign mail-host-ours")
        .never("mx-ours mx-partly-unresolvable"),
    zone("known-provider.test", &["@ MX 1 mx1.mail.ovh.net.", "mail A 198.18.2.10"], "mx-foreign broken established")
        .shows("mail-host-ours")
        .never("mx-ours mx-gateway previous-provider-traces"),
    zone("routed.test", &["@ MX 5 route1.mx.cloudflare.net.", "mail A 198.18.2.10"], "mx-foreign broken established")
        .shows("mail-host-ours")
        .never("mx-behind-proxy mx-gateway"),
    zone("named-like-ours.test", &["@ MX 10 mail", "mail A 198.18.100.10"], "mx-foreign broken established")
        .shows("mail-host-foreign")
        .never("mx-ours"),
    zone(
        "mixed-mx.test",
        &["@ MX 10 mx.previous-provider.test.", "@ MX 20 mail", "mail A 198.18.2.10"],
        "mx-foreign-preferred broken established",
    )
    .shows("mail-host-ours")
    .never("mx-ours mx-foreign"),
    zone(
        "equal-mx.test",
        &["@ MX 10 mx.previous-provider.test.", "@ MX 10 mail", "mail A 198.18.2.10"],
        "mx-foreign-equal caution established",
    )
    .shows("mail-host-ours")
    .never("mx-ours mx-foreign mx-foreign-backup"),
    zone(
        "backup-mx.test",
        &["@ MX 10 mail", "@ MX 20 mx.previous-provider.test.", "mail A 198.18.2.10"],
        "mx-foreign-backup caution established",
    )
    .shows("mail-host-ours")
    .never("mx-ours mx-foreign"),
    zone(
        "dead-before-ours.test",
        &["@ MX 5 mx.aruba.it.", "@ MX 10 mail", "mail A 198.18.2.10"],
        "mx-partly-unresolvable caution established",
    )
    .shows("mx-ours")
    .never("mx-foreign mx-foreign-preferred mx-unresolvable"),
    zone("dead-ours.test", &["@ MX 5 mail", "@ MX 10 mx1.mail.ovh.net."], "mx-foreign-preferred broken established")
        .shows("mx-partly-unresolvable mail-host-missing")
        .never("mx-ours mx-foreign-backup"),
    zone("null-mx.test", &["@ MX 0 ."], "null-mx broken established")
        .shows("mail-host-missing")
        .never("mx-ours no-mail-server null-mx-with-others"),
    zone(
        "null-and-mx.test",
        &["@ MX 0 .", "@ MX 10 mail", "mail A 198.18.2.10"],
        "null-mx-with-others caution established",
    )
    .shows("mx-ours")
    .never("null-mx"),
    zone("no-mx.test", &["@ A 198.18.113.5"], "implicit-mx broken established")
        .shows("mail-host-missing")
        .never("no-mail-server null-mx"),
    zone("no-mail.test", &[], "no-mail-server broken established").never("implicit-mx domain-missing"),
    zone("dangling-mx.test", &["@ MX 10 nowhere", "mail A 198.18.2.10"], "mx-unresolvable broken established")
        .shows("mail-host-ours")
        .never("mx-ours mx-partly-unresolvable mx-foreign"),
    zone(
        "partly-dangling.test",
        &["@ MX 10 mail", "@ MX 20 nowhere", "mail A 198.18.2.10"],
        "mx-partly-unresolvable caution established",
    )
    .shows("mx-ours")
    .never("mx-unresolvable mx-foreign-backup"),
    zone("doubled.test", &["@ MX 10 mail.doubled.test", "mail A 198.18.2.10"], "mx-doubled-suffix broken established")
        .shows("mail-host-ours")
        .never("mx-unresolvable mx-ours"),
    zone("alias-mx.test", &["@ MX 10 alias", "alias CNAME mail", "mail A 198.18.2.10"], OK).shows("mx-ours mx-alias"),
    zone("literal-mx.test", &["@ MX 10 198.18.2.40.", "mail A 198.18.2.10"], "mx-ip-literal broken established")
        .shows("mail-host-ours")
        .never("mx-ours mx-unresolvable"),
    zone(
        "private-mx.test",
        &["@ MX 10 server", "server A 192.168.1.10", "mail A 198.18.2.10"],
        "mx-private-address broken established",
    )
    .shows("mail-host-ours")
    .never("mx-ours mx-foreign"),
    zone("localhost-mx.test", &["@ MX 10 localhost.", "mail A 198.18.2.10"], "mx-private-address broken established")
        .shows("mail-host-ours")
        .never("mx-ours mx-foreign"),
    zone("ipv6-mx.test", &["@ MX 10 mail", "mail AAAA 2001:2:25::10"], "mx-ipv6-only caution established")
        .shows("mx-ours mail-host-ours")
        .never("mx-unresolvable mail-host-missing"),
    zone("one-ipv6.test", &["@ MX 10 mail", "@ MX 20 mx6", "mail A 198.18.2.10", "mx6 AAAA 2001:2:25::11"], OK)
        .shows("mx-ours")
        .never("mx-ipv6-only"),
    zone(
        "proxied-mx.test",
        &["@ MX 10 www", "www A 104.21.5.6", "mail A 198.18.2.10"],
        "mx-behind-proxy caution established",
    )
    .shows("mail-host-ours")
    .never("mx-ours mx-foreign"),
    // Where programs and webmail are sent.
    zone("no-mail-host.test", &["@ MX 10 mx1", "mx1 A 198.18.2.11"], "mail-host-missing caution established")
        .shows("mx-ours")
        .never("mail-host-ours mx-foreign"),
    zone(
        "foreign-mail-host.test",
        &["@ MX 10 mx1", "mx1 A 198.18.2.11", "mail A 198.18.100.80"],
        "mail-host-foreign caution established",
    )
    .shows("mx-ours")
    .never("mail-host-ours mx-foreign"),
    zone(
        "autodiscover.test",
        &["@ MX 10 mail", "mail A 198.18.2.10", "autodiscover CNAME autodiscover.outlook.com."],
        "client-settings-foreign caution established",
    )
    .shows("mx-ours mail-host-ours")
    .never("mx-foreign mail-host-foreign wildcard"),
    zone(
        "services.test",
        &["@ MX 10 mail", "mail A 198.18.2.10", "_imaps._tcp SRV 0 1 993 outlook.office365.com."],
        "client-settings-foreign caution established",
    )
    .shows("mx-ours mail-host-ours")
    .never("mx-foreign wildcard"),
    zone("no-services.test", &["@ MX 10 mail", "mail A 198.18.2.10", "_imaps._tcp SRV 0 0 0 ."], OK)
        .shows("mx-ours")
        .never("client-settings-foreign"),
    // Broken seals.
    zone("bogus.test", FINE, "dnssec-bogus broken established")
        .never("servers-silent domain-missing mx-ours filtered cannot-tell")
        .seal(Seal::WrongDigest),
    zone("expired.test", FINE, "dnssec-bogus broken established")
        .never("servers-silent domain-missing mx-ours filtered cannot-tell")
        .seal(Seal::Expired),
    zone("unsigned-under-ds.test", FINE, "dnssec-bogus broken established")
        .never("servers-silent domain-missing mx-ours filtered cannot-tell")
        .seal(Seal::LeftOver),
    zone("bogus-without-mx.test", &["mail A 198.18.2.10"], "dnssec-bogus broken established")
        .never("servers-silent domain-missing mx-ours filtered cannot-tell")
        .seal(Seal::WrongDigest),
    zone("half-bogus.test", FINE, "cannot-tell unknown inconclusive")
        .shows("mx-ours")
        .never("dnssec-bogus servers-silent")
        .seal(Seal::WrongAtFirst),
    // Name servers in trouble.
    zone("lame.test", FINE, "servers-silent broken established")
        .never("domain-missing cannot-tell dnssec-bogus")
        .server(Server::Refusing),
    zone("dead.test", FINE, "servers-silent broken established or cannot-tell unknown inconclusive")
        .never("domain-missing dnssec-bogus mx-ours")
        .server(Server::Silent),
    zone("ns-partly.test", FINE, OK)
        .shows("mx-ours ns-partly-unresolvable")
        .never("ns-unresolvable ns-single")
        .name_servers(&["ns", "gone"]),
    zone("ns-gone.test", FINE, OK)
        .shows("mx-ours ns-unresolvable")
        .never("ns-partly-unresolvable domain-missing")
        .name_servers(&["gone1", "gone2"]),
    // Operators that reply late, on their own, or not alike.
    zone("slow.test", FINE, "no-fault-found ok established or cannot-tell unknown inconclusive").front(Front::Late),
    zone("refused.test", FINE, "filtered unknown inconclusive")
        .never("servers-silent domain-missing")
        .front(Front::BothSay(Rcode::Refused)),
    zone("servfail.test", FINE, "servers-silent broken established")
        .never("domain-missing dnssec-bogus")
        .front(Front::BothSay(Rcode::ServFail)),
    zone("half-refused.test", FINE, LIKELY)
        .shows("mx-ours")
        .never("servers-silent filtered")
        .front(Front::FirstSays(Rcode::Refused)),
    zone("half-failing.test", FINE, "cannot-tell unknown inconclusive")
        .shows("mx-ours")
        .never("servers-silent dnssec-bogus")
        .front(Front::FirstSays(Rcode::ServFail)),
    zone("half-missing.test", FINE, "resolvers-disagree caution likely")
        .never("domain-missing mx-ours change-spreading")
        .front(Front::FirstSays(Rcode::NxDomain)),
    zone("filtered.test", FINE, "filtered unknown inconclusive")
        .never("domain-missing servers-silent")
        .front(Front::BothFilter(15)),
    zone("half-filtered.test", FINE, LIKELY)
        .shows("mx-ours")
        .never("domain-missing filtered")
        .front(Front::FirstFilters(16)),
    zone("zero.test", &["@ MX 10 posta", "posta A 0.0.0.0", "mail A 198.18.2.10"], "cannot-tell unknown inconclusive")
        .shows("mail-host-ours")
        .never("mx-private-address mx-foreign mx-unresolvable"),
    zone("half-zero.test", FINE, OK)
        .shows("mx-ours mail-host-ours")
        .never("mail-host-foreign")
        .remembered(&["mail A 0.0.0.0"]),
    zone("changing.test", FINE, "change-spreading caution established")
        .shows("mail-host-ours")
        .never("mx-foreign mx-ours resolvers-disagree")
        .remembered(&[
            "@ MX 10 mx.previous-provider.test.",
            "@ SOA ns.changing.test. hostmaster.changing.test. 7 3600 600 86400 30",
        ]),
    zone("changing-quietly.test", FINE, "change-spreading caution likely")
        .never("mx-foreign mx-ours resolvers-disagree")
        .remembered(&["@ MX 10 mx.previous-provider.test."]),
    zone("in-turns.test", &["@ MX 10 mail", "mail A 198.18.2.10", "mx1 A 198.18.2.11"], LIKELY)
        .shows("mx-ours")
        .never("resolvers-disagree change-spreading")
        .remembered(&["@ MX 10 mx1.in-turns.test."]),
    zone("strangers-change.test", OLD, "mx-foreign caution likely")
        .never("mx-ours change-spreading resolvers-disagree")
        .remembered(&["@ MX 10 mx1.mail.ovh.net."]),
    zone("moving-host.test", &["@ MX 10 mx1", "mx1 A 198.18.2.11", "mail A 198.18.2.10"], OK)
        .shows("mx-ours mail-host-ours")
        .never("mail-host-foreign")
        .remembered(&["mail A 198.18.100.80"]),
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
    fn every_verdict_is_an_id_a_state_and_a_confidence() {
        for zone in ZONES {
            assert!(zone.verdict.split(" or ").all(|verdict| verdict.split(' ').count() == 3), "{}", zone.name);
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
