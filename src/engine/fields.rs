//! The fields of the ticket, as typed.

use crate::text;

/// What the person can write into the ticket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The person's name.
    Name,
    /// A phone number for the reply.
    Phone,
    /// Another address for the reply.
    ReplyTo,
    /// Since when mail is missing.
    Since,
    /// The last message that arrived.
    LastArrived,
    /// Who sent the example.
    Sender,
    /// To whom.
    Recipient,
    /// When it was sent.
    Sent,
    /// Its subject.
    Subject,
    /// The error the sender received.
    Error,
    /// Its Message-ID.
    MessageId,
    /// Maintenance on a dedicated server: `yes`, `no` or nothing.
    Contract,
    /// The text as changed by hand; nothing while it follows the fields.
    Draft,
}

impl Field {
    /// Every field, in the order of the form.
    pub const ALL: [Field; 13] = [
        Field::Name,
        Field::Phone,
        Field::ReplyTo,
        Field::Since,
        Field::LastArrived,
        Field::Sender,
        Field::Recipient,
        Field::Sent,
        Field::Subject,
        Field::Error,
        Field::MessageId,
        Field::Contract,
        Field::Draft,
    ];

    /// The id: `field-<id>` in Fluent.
    pub fn id(self) -> &'static str {
        match self {
            Field::Name => "name",
            Field::Phone => "phone",
            Field::ReplyTo => "reply-to",
            Field::Since => "since",
            Field::LastArrived => "last-arrived",
            Field::Sender => "sender",
            Field::Recipient => "recipient",
            Field::Sent => "sent",
            Field::Subject => "subject",
            Field::Error => "error",
            Field::MessageId => "message-id",
            Field::Contract => "contract",
            Field::Draft => "draft",
        }
    }

    /// The field of an id.
    pub fn of(id: &str) -> Option<Field> {
        Field::ALL.into_iter().find(|field| field.id() == id)
    }
}

/// The values, in the order in which they were set first. What is longer than a ticket can carry is cut when it is set.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Fields(Vec<(Field, String)>);

/// Characters of one field; the whole text of a ticket has room for several of them.
const LONGEST: usize = 20_000;

impl Fields {
    /// The value, or nothing.
    pub fn get(&self, field: Field) -> &str {
        self.0.iter().find(|(known, _)| *known == field).map_or("", |(_, value)| value)
    }

    /// Sets a value unless the person has.
    pub fn suggest(&mut self, field: Field, value: &str) {
        if !self.0.iter().any(|(known, _)| *known == field) {
            self.set(field, value);
        }
    }

    /// Sets a value.
    pub fn set(&mut self, field: Field, value: &str) {
        let value = value.chars().take(LONGEST).collect();
        match self.0.iter_mut().find(|(known, _)| *known == field) {
            Some((_, known)) => *known = value,
            None => self.0.push((field, value)),
        }
    }

    /// True if the desk could answer: a phone number, or an address that is not in the dead domain. A mailbox that
    /// still receives needs neither.
    pub fn can_be_answered(&self, dead_domain: Option<&str>) -> bool {
        let Some(domain) = dead_domain else { return true };
        let digits = self.get(Field::Phone).chars().filter(char::is_ascii_digit).count();
        let other = text::cut_last(self.get(Field::ReplyTo).trim(), b'@');
        digits >= 6
            || other.is_some_and(|(local, host)| {
                !local.is_empty() && text::has(host, b'.') && !host.eq_ignore_ascii_case(domain)
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reply_must_not_go_into_the_dead_mailbox() {
        let mut fields = Fields::default();
        assert!(fields.can_be_answered(None));
        assert!(!fields.can_be_answered(Some("esempio.it")));
        fields.set(Field::ReplyTo, "info@Esempio.it");
        assert!(!fields.can_be_answered(Some("esempio.it")));
        fields.set(Field::ReplyTo, "mario@altro.example");
        assert!(fields.can_be_answered(Some("esempio.it")));
        fields.set(Field::ReplyTo, "");
        fields.set(Field::Phone, "+39 055 12 34 56");
        assert!(fields.can_be_answered(Some("esempio.it")));
    }

    #[test]
    fn ids_read_back() {
        assert!(Field::ALL.into_iter().all(|field| Field::of(field.id()) == Some(field)));
    }
}
