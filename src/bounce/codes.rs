//! What codes mean where the text gives no reason: the registry of enhanced status codes (RFC 3463, 5248 and the
//! IANA list), what large providers mean by theirs, and reply codes (RFC 5321) last.

use super::Category::{
    self, AuthFailure, DomainDns, MailboxFull, MailboxSuspended, MessageTooBig, Policy, RateLimited, RecipientSystem,
    RelayingDenied, SenderBlocked, SpamContent, Temporary, UnknownUser, Unreachable,
};

/// Subject and detail, the category, and its weight among phrases: how surely senders of this code mean it.
const STATUS: &[(u16, u16, Category, u8)] = &[
    (1, 0, UnknownUser, 3),
    (1, 1, UnknownUser, 4),
    (1, 2, DomainDns, 4),
    (1, 3, UnknownUser, 3),
    (1, 4, UnknownUser, 3),
    (1, 6, UnknownUser, 4),
    (1, 7, SenderBlocked, 4),
    (1, 8, SenderBlocked, 4),
    (1, 10, UnknownUser, 4),
    (1, 90, RateLimited, 4),
    (2, 0, UnknownUser, 2),
    (2, 1, MailboxSuspended, 4),
    (2, 2, MailboxFull, 4),
    (2, 3, MessageTooBig, 4),
    (2, 4, UnknownUser, 2),
    (3, 0, RecipientSystem, 1),
    (3, 1, RecipientSystem, 4),
    (3, 2, RecipientSystem, 3),
    (3, 3, RecipientSystem, 2),
    (3, 4, MessageTooBig, 4),
    (3, 5, RecipientSystem, 4),
    (4, 0, Unreachable, 2),
    (4, 1, Unreachable, 4),
    (4, 2, Unreachable, 4),
    (4, 3, DomainDns, 3),
    (4, 4, DomainDns, 4),
    (4, 5, RateLimited, 2),
    (4, 6, RecipientSystem, 4),
    (4, 7, Unreachable, 4),
    (4, 12, RecipientSystem, 4),
    (4, 14, RecipientSystem, 4),
    (4, 310, DomainDns, 4),
    (4, 312, DomainDns, 4),
    (4, 316, Unreachable, 4),
    (5, 0, Policy, 1),
    (5, 1, Policy, 1),
    (5, 2, Policy, 1),
    (5, 3, RateLimited, 3),
    (6, 0, SpamContent, 2),
    (6, 7, Policy, 3),
    (7, 0, Policy, 2),
    (7, 1, Policy, 2),
    (7, 5, AuthFailure, 2),
    (7, 7, SpamContent, 2),
    (7, 8, Policy, 3),
    (7, 9, Policy, 2),
    (7, 13, MailboxSuspended, 4),
    (7, 17, UnknownUser, 3),
    (7, 18, UnknownUser, 3),
    (7, 20, AuthFailure, 4),
    (7, 21, AuthFailure, 4),
    (7, 22, AuthFailure, 4),
    (7, 23, AuthFailure, 4),
    (7, 24, AuthFailure, 4),
    (7, 25, SenderBlocked, 4),
    (7, 26, AuthFailure, 4),
    (7, 27, SenderBlocked, 4),
    (7, 28, RateLimited, 4),
    (7, 29, AuthFailure, 4),
    (7, 31, AuthFailure, 4),
    (7, 32, AuthFailure, 4),
    (7, 40, AuthFailure, 4),
    (7, 54, RelayingDenied, 4),
    (7, 57, Policy, 4),
    (7, 64, RelayingDenied, 4),
    (7, 133, Policy, 4),
    (7, 500, Temporary, 4),
    (7, 501, SpamContent, 4),
    (7, 502, SenderBlocked, 4),
    (7, 503, SenderBlocked, 4),
    (7, 509, AuthFailure, 4),
    (7, 511, SenderBlocked, 4),
    (7, 515, AuthFailure, 4),
    (7, 520, Policy, 4),
    (7, 606, SenderBlocked, 4),
    (7, 705, RateLimited, 4),
    (7, 708, SenderBlocked, 4),
    (7, 750, SenderBlocked, 4),
];

/// Reply codes that mean something by themselves.
const REPLY: &[(u16, Category, u8)] = &[
    (421, Temporary, 1),
    (422, MailboxFull, 3),
    (431, RecipientSystem, 3),
    (442, Unreachable, 3),
    (450, Temporary, 1),
    (451, Temporary, 1),
    (452, RecipientSystem, 1),
    (512, DomainDns, 3),
    (513, UnknownUser, 2),
    (521, DomainDns, 2),
    (523, MessageTooBig, 2),
    (525, MailboxSuspended, 3),
    (551, UnknownUser, 2),
    (552, MailboxFull, 2),
    (553, UnknownUser, 2),
    (556, DomainDns, 3),
];

/// Class, subject and detail.
pub(super) fn parts(status: &str) -> Option<(u16, u16, u16)> {
    let mut numbers = status.split('.').map(str::parse);
    let mut next = || numbers.next()?.ok();
    Some((next()?, next()?, next()?))
}

/// What a status means.
pub(super) fn status(status: &str) -> Option<(Category, u8)> {
    let (class, subject, detail) = parts(status)?;
    let known = STATUS.iter().find(|(known, of, ..)| (*known, *of) == (subject, detail));
    // Ranges of one provider.
    let known = known.map(|(.., category, weight)| (*category, *weight)).or(match (subject, detail) {
        (7, 507..=513 | 600..=699) => Some((SenderBlocked, 4)),
        (7, 230..=239 | 700..=799) => Some((RateLimited, 3)),
        (4, 300..=399) => Some((Unreachable, 3)),
        (1, 5 | 9 | 11..) => Some((UnknownUser, 2)),
        (6, _) => Some((Policy, 2)),
        (7, _) => Some((Policy, 1)),
        _ => None,
    });
    match known {
        // An address that a rule turned down, more often than a missing answer.
        Some((Unreachable, _)) if class == 5 && (subject, detail) == (4, 1) => Some((UnknownUser, 1)),
        // Mail put off by a rule is put off.
        Some((Policy, weight)) if class == 4 => Some((Temporary, weight)),
        known => known,
    }
}

/// What a reply code means.
pub(super) fn reply(code: u16) -> Option<(Category, u8)> {
    REPLY.iter().find(|(known, ..)| *known == code).map(|(_, category, weight)| (*category, *weight))
}

/// How little a status says: `5.0.0` and `5.3.0` nothing, one without a detail, or that the time is over, less than whatever
/// else stands there.
pub(super) fn vagueness(status: &str) -> u8 {
    match parts(status) {
        None | Some((_, 0, _) | (_, 3 | 5, 0)) => 2,
        Some((_, _, 0) | (_, 4, 7)) => 1,
        Some(_) => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_mean_what_the_registry_says() {
        for (code, category) in [
            ("5.1.1", UnknownUser),
            ("5.1.10", UnknownUser),
            ("4.2.2", MailboxFull),
            ("5.3.4", MessageTooBig),
            ("5.7.26", AuthFailure),
            ("5.7.606", SenderBlocked),
            ("4.7.1", Temporary),
            ("5.7.1", Policy),
        ] {
            assert_eq!(status(code).map(|(category, _)| category), Some(category), "{code}");
        }
        assert_eq!(status("5.0.0"), None);
        assert_eq!(status("5..0"), None);
    }

    #[test]
    fn vague_ones_are_known() {
        assert_eq!(["5.0.0", "5.3.0", "5.1.0", "4.4.7", "5.1.1"].map(vagueness), [2, 2, 1, 1, 0]);
    }
}
