//! What the names of `SpamAssassin`'s tests and of rspamd's symbols amount to, by families of names: there are
//! thousands, and every installation has its own.

use super::super::cause::Cause;

/// The families, by parts of the name; the first that fits counts. `^` stands for the beginning of the name. Nothing is
/// what a filter says in favour of a message, or without any weight.
const FAMILIES: &[(&str, Option<Cause>)] = &[
    ("^USER_IN_BLACKLIST", Some(Cause::BlockedByPerson)),
    ("^USER_IN_BLOCKLIST", Some(Cause::BlockedByPerson)),
    ("USER_IN_DEF_", None),
    ("WHITELIST", None),
    ("WELCOMELIST", None),
    ("DNSWL", None),
    ("MSPIKE_H", None),
    ("MSPIKE_WL", None),
    ("RWL_", None),
    ("_HAM", None),
    ("^BAYES_0", None),
    ("^BAYES_20", None),
    ("^BAYES_40", None),
    ("^BAYES_50", None),
    ("ALL_TRUSTED", None),
    ("TRUSTED_DOMAIN", None),
    ("_ALLOW", None),
    ("_PASS", None),
    ("DKIM_VALID", None),
    ("DKIM_SIGNED", None),
    ("^DKIMWL_", None),
    ("^SPF_HELO_NONE", None),
    ("^HTML_MESSAGE", None),
    ("^T_", None),
    ("_GOOD", None),
    ("PHISH", Some(Cause::Dangerous)),
    ("VIRUS", Some(Cause::Dangerous)),
    ("MALWARE", Some(Cause::Dangerous)),
    ("CLAM", Some(Cause::Dangerous)),
    ("SPOOF", Some(Cause::Impersonation)),
    ("DMARC", Some(Cause::DmarcFailed)),
    ("SPF_NONE", Some(Cause::NotAuthenticated)),
    ("SPF_NA", Some(Cause::NotAuthenticated)),
    ("AUTH_NA", Some(Cause::NotAuthenticated)),
    ("SPF", Some(Cause::SpfFailed)),
    ("DKIM_NA", Some(Cause::DkimMissing)),
    ("DKIM", Some(Cause::DkimFailed)),
    ("URIBL", Some(Cause::LinksListed)),
    ("SURBL", Some(Cause::LinksListed)),
    ("DBL", Some(Cause::LinksListed)),
    ("^RCVD_IN_", Some(Cause::AddressListed)),
    ("^RBL_", Some(Cause::AddressListed)),
    ("_RBL", Some(Cause::AddressListed)),
    ("DNSBL", Some(Cause::AddressListed)),
    ("SPAMHAUS", Some(Cause::AddressListed)),
    ("IP_REPUTATION", Some(Cause::AddressListed)),
    ("^RDNS_", Some(Cause::ServerUnnamed)),
    ("HELO", Some(Cause::ServerUnnamed)),
    ("HFILTER_", Some(Cause::ServerUnnamed)),
    ("FCRDNS", Some(Cause::ServerUnnamed)),
    ("^DCC_", Some(Cause::Bulk)),
    ("BULK", Some(Cause::Bulk)),
    ("LIST_UNSUB", None),
    ("MAILLIST", None),
    ("^MISSING_", Some(Cause::BadlyMade)),
    ("_MISSING_", Some(Cause::BadlyMade)),
    ("INVALID_", Some(Cause::BadlyMade)),
    ("^DATE_IN_", Some(Cause::BadlyMade)),
    ("^FORGED_", Some(Cause::BadlyMade)),
    ("^MIME_", Some(Cause::BadlyMade)),
    ("BROKEN_", Some(Cause::BadlyMade)),
    ("BAD_HEADER", Some(Cause::BadlyMade)),
    ("UNPARSEABLE_", Some(Cause::BadlyMade)),
    ("^R_BAD_", Some(Cause::BadlyMade)),
    ("^EMPTY_", Some(Cause::BadlyMade)),
];

/// What a name amounts to; whatever else a filter counts is about the content.
pub(super) fn of(name: &str) -> Option<Cause> {
    let fits = |family: &str| match family.strip_prefix('^') {
        Some(head) => name.starts_with(head),
        None => name.contains(family),
    };
    FAMILIES.iter().find(|(family, _)| fits(family)).map_or(Some(Cause::ContentScored), |(_, cause)| *cause)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_family_is_reached() {
        for (family, cause) in FAMILIES {
            let name = family.strip_prefix('^').map_or_else(|| format!("Q{family}Q"), |head| format!("{head}Q"));
            assert_eq!(of(&name), *cause, "{family} is hidden by one above it");
        }
        assert_eq!(of("BAYES_99"), Some(Cause::ContentScored));
    }
}
