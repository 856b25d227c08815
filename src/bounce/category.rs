//! The sixteen reasons that can be told apart, each with somebody whose turn it is.

/// Why a message was not delivered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Category {
    /// The mailbox is full.
    MailboxFull,
    /// The address does not exist, says the server.
    UnknownUser,
    /// The mailbox is suspended or disabled.
    MailboxSuspended,
    /// The domain does not exist, takes no mail, or the DNS does not lead to it.
    DomainDns,
    /// The sender's server or address is blocked.
    SenderBlocked,
    /// The sender's domain failed SPF, DKIM or DMARC.
    AuthFailure,
    /// Taken for spam, or for a virus.
    SpamContent,
    /// The message is too big.
    MessageTooBig,
    /// Too many messages or connections.
    RateLimited,
    /// Put off, and tried again.
    Temporary,
    /// No connection, or no attempt left.
    Unreachable,
    /// The recipient's server is at fault.
    RecipientSystem,
    /// The server does not handle this domain.
    RelayingDenied,
    /// A rule refused it.
    Policy,
    /// It gives no reason that we know.
    Other,
    /// This is no bounce.
    NotABounce,
}

impl Category {
    /// Every category.
    pub const ALL: &[Category] = &[
        Category::MailboxFull,
        Category::UnknownUser,
        Category::MailboxSuspended,
        Category::DomainDns,
        Category::SenderBlocked,
        Category::AuthFailure,
        Category::SpamContent,
        Category::MessageTooBig,
        Category::RateLimited,
        Category::Temporary,
        Category::Unreachable,
        Category::RecipientSystem,
        Category::RelayingDenied,
        Category::Policy,
        Category::Other,
        Category::NotABounce,
    ];

    /// Its name in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Category::MailboxFull => "mailbox_full",
            Category::UnknownUser => "unknown_user",
            Category::MailboxSuspended => "mailbox_suspended",
            Category::DomainDns => "domain_dns",
            Category::SenderBlocked => "sender_blocked",
            Category::AuthFailure => "auth_failure",
            Category::SpamContent => "spam_content",
            Category::MessageTooBig => "message_too_big",
            Category::RateLimited => "rate_limited",
            Category::Temporary => "temporary",
            Category::Unreachable => "unreachable",
            Category::RecipientSystem => "recipient_system",
            Category::RelayingDenied => "relaying_denied",
            Category::Policy => "policy",
            Category::Other => "other",
            Category::NotABounce => "not_a_bounce",
        }
    }
}
