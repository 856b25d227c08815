//! What is really wrong with each zone, for receiving mail: one line a zone. A zone of the lab that is not told of here
//! stops the comparison: a tool cannot be judged without.

/// Where a fault lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    Absent,
    Servers,
    Seal,
    Exchange,
    Foreign,
    Host,
    Halfway,
}

use Area::{Absent, Exchange, Foreign, Halfway, Host, Seal, Servers};

impl Area {
    /// Every area, in the order of the document.
    pub const ALL: [Area; 7] = [Absent, Servers, Seal, Exchange, Foreign, Host, Halfway];

    /// The word in the document.
    pub fn id(self) -> &'static str {
        self.told().0
    }

    /// What the word means.
    pub fn meaning(self) -> &'static str {
        self.told().1
    }

    fn told(self) -> (&'static str, &'static str) {
        match self {
            Absent => ("absent", "the domain does not exist"),
            Servers => ("servers", "its name servers, as resolvers see them, give no usable answer"),
            Seal => ("seal", "its DNSSEC seal is broken, and resolvers that check it refuse the answers"),
            Exchange => ("exchange", "it names no mail server that could be found"),
            Foreign => ("foreign", "some or all of its mail is sent to another provider than the operator"),
            Host => ("host", "programs that fetch mail do not find the operator's server"),
            Halfway => ("halfway", "a change has not reached every resolver"),
        }
    }
}

/// A zone and what a tool should find there: one of these areas, or nothing.
pub type Told = (&'static str, &'static [Area]);

/// No fault.
pub const SOUND: &[Area] = &[];

/// Every zone.
pub const TOLD: &[Told] = &[
    ("good.test", SOUND),
    ("plain.test", SOUND),
    ("xn--caff-8oa.test", SOUND),
    // The former provider's own domain has a mail host for others, and none for itself.
    ("previous-provider.test", &[Exchange]),
    ("old-mx.test", &[Foreign]),
    // The other provider's host is not in this DNS: either is true.
    ("aruba-mx.test", &[Foreign, Exchange]),
    ("mixed-mx.test", &[Foreign]),
    ("backup-mx.test", &[Foreign]),
    ("null-mx.test", &[Exchange]),
    ("no-mx.test", &[Exchange]),
    ("no-mail.test", &[Exchange]),
    ("dangling-mx.test", &[Exchange]),
    // Against RFC 2181, yet senders follow the alias and the operator receives.
    ("alias-mx.test", SOUND),
    ("literal-mx.test", &[Exchange]),
    ("no-mail-host.test", &[Host]),
    ("foreign-mail-host.test", &[Host]),
    ("bogus.test", &[Seal]),
    ("expired.test", &[Seal]),
    ("unsigned-under-ds.test", &[Seal]),
    ("lame.test", &[Servers]),
    ("dead.test", &[Servers]),
    ("slow.test", SOUND),
    // Resolvers that refuse say nothing about the domain, which is sound.
    ("refused.test", SOUND),
    ("servfail.test", &[Servers]),
    ("half-refused.test", SOUND),
    ("changing.test", &[Halfway]),
    ("everything.test", SOUND),
    ("case.test", SOUND),
    ("forty.test", SOUND),
    // Eight aliases, and more than one for an exchange: slower than need be, and found.
    ("chain.test", SOUND),
    ("strange-name.test", SOUND),
    ("two-addresses.test", SOUND),
    // The domain's own address is the operator's, and senders try it.
    ("web-is-mail.test", SOUND),
    ("gateway.test", SOUND),
    ("gateway-and-ours.test", SOUND),
    ("split.test", SOUND),
    ("traces.test", SOUND),
    ("ovh-traces.test", SOUND),
    // Wrong for whoever receives from it; it receives itself.
    ("two-spf.test", SOUND),
    ("duplicate.test", SOUND),
    ("sends-nothing.test", SOUND),
    ("wildcard.test", SOUND),
    ("wildcard-alias.test", SOUND),
    ("wildcard-doubled.test", SOUND),
    ("known-provider.test", &[Foreign]),
    ("routed.test", &[Foreign]),
    // The name is the operator's, the address is not; programs are sent there too.
    ("named-like-ours.test", &[Foreign, Host]),
    ("equal-mx.test", &[Foreign]),
    ("dead-before-ours.test", &[Exchange]),
    ("dead-ours.test", &[Foreign, Exchange, Host]),
    ("null-and-mx.test", &[Exchange]),
    ("partly-dangling.test", &[Exchange]),
    ("doubled.test", &[Exchange]),
    ("private-mx.test", &[Exchange]),
    ("localhost-mx.test", &[Exchange]),
    ("ipv6-mx.test", &[Exchange]),
    ("one-ipv6.test", SOUND),
    ("proxied-mx.test", &[Exchange]),
    ("autodiscover.test", &[Host]),
    ("services.test", &[Host]),
    ("no-services.test", SOUND),
    ("bogus-without-mx.test", &[Seal]),
    // Who checks the seal refuses the answers; the second operator does not check it.
    ("half-bogus.test", &[Seal]),
    ("ns-partly.test", SOUND),
    // Only the parent's glue still leads to it.
    ("ns-gone.test", SOUND),
    ("half-failing.test", SOUND),
    ("half-missing.test", &[Halfway]),
    ("filtered.test", SOUND),
    ("half-filtered.test", SOUND),
    ("zero.test", &[Exchange]),
    ("half-zero.test", SOUND),
    ("changing-quietly.test", &[Halfway]),
    ("in-turns.test", SOUND),
    ("strangers-change.test", &[Foreign, Halfway]),
    ("moving-host.test", SOUND),
    (MISSING, &[Absent]),
];

/// In no table on purpose: it does not exist.
pub const MISSING: &str = "missing.test";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_zones_stand_once() {
        for (place, area) in Area::ALL.iter().enumerate() {
            assert!(Area::ALL[..place].iter().all(|other| other.id() != area.id()), "{}", area.id());
        }
        for (place, (name, _)) in TOLD.iter().enumerate() {
            assert!(TOLD[..place].iter().all(|(other, _)| other != name), "{name}");
        }
    }
}
