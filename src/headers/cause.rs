//! Why a message went to spam, as far as its headers tell.

/// Who can mend it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fixer {
    /// Whoever wrote the message.
    Sender,
    /// The provider that sends for the sender, or runs the DNS of the sender's domain.
    SenderProvider,
    /// The provider of the mailbox.
    Provider,
    /// The person, who has a list or a rule of their own.
    Person,
    /// Nobody, or it is not known who.
    Nobody,
}

impl Fixer {
    /// Its name in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Fixer::Sender => "sender",
            Fixer::SenderProvider => "sender-provider",
            Fixer::Provider => "provider",
            Fixer::Person => "person",
            Fixer::Nobody => "nobody",
        }
    }
}

/// What the headers say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// The filter calls it phishing or dangerous: not to be trusted before it is checked by other means.
    Dangerous,
    /// It is taken for somebody's who it is not from: a domain or a person is imitated.
    Impersonation,
    /// It seems to come from the recipient's own domain, and nothing proves that it does.
    OwnDomain,
    /// The sender is on the person's own list of blocked senders.
    BlockedByPerson,
    /// A list or a rule of the organisation, or of the provider, marks it.
    BlockedByRule,
    /// A rule of the person's own mailbox moved it.
    MovedByRule,
    /// The domain's own policy (DMARC, RFC 7489) asks to distrust it.
    DmarcFailed,
    /// It was forwarded, and what proved where it came from broke on the way.
    Forwarded,
    /// The server that sent it is none of those that the domain names (SPF, RFC 7208).
    SpfFailed,
    /// Its seal (DKIM, RFC 6376) does not fit.
    DkimFailed,
    /// It has no seal.
    DkimMissing,
    /// Nothing proves where it comes from.
    NotAuthenticated,
    /// The address of the sending server is on a block list.
    AddressListed,
    /// A link in it leads to a domain that is on a block list.
    LinksListed,
    /// The sending server has no proper name.
    ServerUnnamed,
    /// Something is missing or wrong in the message's form.
    BadlyMade,
    /// Its words and pictures look like spam.
    ContentScored,
    /// It was sent to many.
    Bulk,
    /// It was long on its way.
    Delayed,
    /// A list lets it through, whatever the filter thinks.
    AllowedAnyway,
    /// The filter took it for spam, or did not say, and gives no reason that can be read.
    NoReason,
    /// The provider's filter did not take it for spam: a rule or the mail program moved it.
    NotFlagged,
    /// Too little to say.
    CannotTell,
    /// No header of a message.
    NotHeaders,
    /// An error message that came back.
    Bounce,
    /// Nothing but white space.
    Empty,
    /// Outlook's own file format.
    OutlookFile,
    /// A picture.
    Picture,
    /// A document or an archive.
    Document,
    /// More than is read.
    TooLarge,
}

impl Cause {
    /// Every cause.
    pub const ALL: &[Cause] = &[
        Cause::Dangerous,
        Cause::Impersonation,
        Cause::OwnDomain,
        Cause::BlockedByPerson,
        Cause::BlockedByRule,
        Cause::MovedByRule,
        Cause::DmarcFailed,
        Cause::Forwarded,
        Cause::SpfFailed,
        Cause::DkimFailed,
        Cause::DkimMissing,
        Cause::NotAuthenticated,
        Cause::AddressListed,
        Cause::LinksListed,
        Cause::ServerUnnamed,
        Cause::BadlyMade,
        Cause::ContentScored,
        Cause::Bulk,
        Cause::Delayed,
        Cause::AllowedAnyway,
        Cause::NoReason,
        Cause::NotFlagged,
        Cause::CannotTell,
        Cause::NotHeaders,
        Cause::Bounce,
        Cause::Empty,
        Cause::OutlookFile,
        Cause::Picture,
        Cause::Document,
        Cause::TooLarge,
    ];

    /// Its name in JSON and in the texts.
    pub fn id(self) -> &'static str {
        match self {
            Cause::Dangerous => "dangerous",
            Cause::Impersonation => "impersonation",
            Cause::OwnDomain => "own-domain",
            Cause::BlockedByPerson => "blocked-by-person",
            Cause::BlockedByRule => "blocked-by-rule",
            Cause::MovedByRule => "moved-by-rule",
            Cause::DmarcFailed => "dmarc-failed",
            Cause::Forwarded => "forwarded",
            Cause::SpfFailed => "spf-failed",
            Cause::DkimFailed => "dkim-failed",
            Cause::DkimMissing => "dkim-missing",
            Cause::NotAuthenticated => "not-authenticated",
            Cause::AddressListed => "address-listed",
            Cause::LinksListed => "links-listed",
            Cause::ServerUnnamed => "server-unnamed",
            Cause::BadlyMade => "badly-made",
            Cause::ContentScored => "content-scored",
            Cause::Bulk => "bulk",
            Cause::Delayed => "delayed",
            Cause::AllowedAnyway => "allowed-anyway",
            Cause::NoReason => "no-reason",
            Cause::NotFlagged => "not-flagged",
            Cause::CannotTell => "cannot-tell",
            Cause::NotHeaders => "not-headers",
            Cause::Bounce => "bounce",
            Cause::Empty => "empty",
            Cause::OutlookFile => "outlook-file",
            Cause::Picture => "picture",
            Cause::Document => "document",
            Cause::TooLarge => "too-large",
        }
    }

    /// What stands [instead](super::instead) of a header, by its name.
    pub fn instead(id: &str) -> Option<Cause> {
        let all = [Cause::Bounce, Cause::Empty, Cause::OutlookFile, Cause::Picture, Cause::Document];
        all.into_iter().find(|cause| cause.id() == id)
    }

    /// Whose turn it is.
    pub fn fixer(self) -> Fixer {
        match self {
            Cause::DmarcFailed
            | Cause::SpfFailed
            | Cause::DkimFailed
            | Cause::DkimMissing
            | Cause::NotAuthenticated
            | Cause::AddressListed
            | Cause::ServerUnnamed
            | Cause::Impersonation
            | Cause::OwnDomain => Fixer::SenderProvider,
            Cause::LinksListed | Cause::BadlyMade | Cause::ContentScored | Cause::Bulk => Fixer::Sender,
            Cause::BlockedByRule | Cause::NoReason => Fixer::Provider,
            Cause::Delayed | Cause::AllowedAnyway | Cause::CannotTell => Fixer::Nobody,
            Cause::Dangerous
            | Cause::BlockedByPerson
            | Cause::MovedByRule
            | Cause::Forwarded
            | Cause::NotFlagged
            | Cause::NotHeaders
            | Cause::Bounce
            | Cause::Empty
            | Cause::OutlookFile
            | Cause::Picture
            | Cause::Document
            | Cause::TooLarge => Fixer::Person,
        }
    }

    /// True if it is said of a header that was read, and not of what was given instead of one.
    pub fn is_of_headers(self) -> bool {
        self < Cause::NotHeaders
    }
}
