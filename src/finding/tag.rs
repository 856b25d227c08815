//! The ids of findings.

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
    /// Something else answers in the place of what was asked: a network that wants a log-in first.
    CaptivePortal = "captive-portal",
    /// The Internet is reached by address and by no name: this network does not find names.
    NamesBroken = "names-broken",
    /// The page's own server is reached and so is a resolver by its address, and none by its name.
    NamesFiltered = "names-filtered",
    /// Only the resolvers are out of reach: the DNS cannot be checked from this network.
    DnsBlocked = "dns-blocked",
    /// The security policy of the page that shows the widget does not let the resolvers be asked.
    PageForbids = "page-forbids",
    /// One resolver never answers, another does.
    ResolverBlocked = "resolver-blocked",
    /// Whatever comes over this network takes seconds.
    NetworkSlow = "network-slow",
    /// An HTTPS server with a valid certificate answers at the webmail's address, or the person came from it.
    WebmailReachable = "webmail-reachable",
    /// The webmail's host has no address in the DNS.
    WebmailUnresolvable = "webmail-unresolvable",
    /// The webmail's own health page tells of an error.
    WebmailUnhealthy = "webmail-unhealthy",
    /// The webmail's address was not reached from here: no proof that it is down.
    WebmailNotReached = "webmail-not-reached",
    /// The webmail was not reached where nothing can be: nothing is known of it.
    WebmailUnknown = "webmail-unknown",
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
    /// The error message that a sender received says that the mailbox is full.
    BounceMailboxFull = "bounce-mailbox-full",
    /// It says that there is no such mailbox.
    BounceUnknownUser = "bounce-unknown-user",
    /// It says that the domain, or the way to its mail server, is not found.
    BounceDomain = "bounce-domain",
    /// The receiving server is at fault, out of reach, or does not know the mailbox's domain.
    BounceServer = "bounce-server",
    /// The sender, its server or its message was refused.
    BounceSender = "bounce-sender",
    /// A server of another mail provider speaks for the mailbox, though the domain's mail is not to go there.
    BounceElsewhere = "bounce-elsewhere",
    /// The message was put off and may still come.
    BounceWaiting = "bounce-waiting",
    /// Something could not be found out.
    CannotTell = "cannot-tell",
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
