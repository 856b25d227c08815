//! A thing and what is said of it, met in the stream in either order: together they are a reason.

use super::families::{self, Fault, Thing};
use super::{GAP, Hit, Meaning};
use crate::text;

/// Octets between a thing and what is said of it afterwards; an adjective stands nearer.
const AFTER: usize = 24;

/// Octets between a word for a thing and the address whose it is.
const OF: usize = 5;

/// The thing and the fault that were met last, on their way to a reason.
#[derive(Default)]
pub(super) struct Pair {
    thing: Option<(Thing, Hit)>,
    /// One that nothing has taken yet.
    fault: Option<(Fault, Hit)>,
    /// Where the last word ended; there is none within a word.
    end: usize,
}

impl Pair {
    /// Takes the next half, and gives the reason that it completes, with its beginning: a fault goes to the thing before
    /// it, else to the next one.
    pub(super) fn add(&mut self, half: Hit, text: &str) -> Option<Hit> {
        if half.start < self.end {
            return None;
        }
        self.end = half.end;
        let whole = |thing, fault, first: Hit, most, end| {
            // With the letter behind it.
            let between = text.as_bytes().get(first.end..=half.start).filter(|between| between.len() <= most + 1)?;
            let ends = |two: &[u8]| matches!(two, [b'\n' | b';', _] | [b'.', b' ']) || two[0] == end;
            let meaning = families::meaning(thing, fault).filter(|_| !between.windows(2).any(ends))?;
            Some(Hit { meaning, start: first.start, end: half.end })
        };
        match half.meaning {
            // `casella di @`, `sender @`.
            Meaning::Noun(Thing::Name)
                if self.thing.is_some_and(|(_, before)| {
                    let between = text.get(before.end..half.start).unwrap_or("\n");
                    between.len() <= OF && !text::names(between, ":|\n")
                }) =>
            {
                self.thing = self.thing.map(|(thing, before)| (thing, Hit { end: half.end, ..before }));
                None
            }
            Meaning::Noun(thing) => {
                self.thing = Some((thing, half));
                let (fault, first) = self.fault.filter(|_| thing != Thing::Name)?;
                let most = match fault {
                    Fault::No => 1,
                    Fault::Exceeded => GAP,
                    _ => AFTER,
                };
                let found = whole(thing, fault, first, most, b':');
                self.fault = self.fault.filter(|_| found.is_none());
                found
            }
            Meaning::State(fault) => {
                let before = self.thing.filter(|_| !matches!(fault, Fault::No | Fault::Not));
                let found = before.and_then(|(thing, first)| match thing {
                    Thing::Name => whole(thing, fault, first, AFTER, b':'),
                    _ => whole(thing, fault, first, GAP, b';'),
                });
                self.fault = Some((fault, half)).filter(|_| found.is_none());
                found
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Category, find};
    use super::*;

    /// The reasons in a text, each with what says so.
    fn reasons(text: &str) -> Vec<(Category, &str)> {
        let reason = |hit: Hit| match hit.meaning {
            Meaning::Reason(category, 5..) => Some((category, &text[hit.start..hit.end])),
            _ => None,
        };
        find(text).into_iter().filter_map(reason).collect()
    }

    #[test]
    fn a_thing_and_its_fault_are_a_reason_in_either_order() {
        use Category::{DomainDns, MailboxFull, MessageTooBig, SenderBlocked, UnknownUser};
        for (text, reason) in [
            ("la posta di @ e satura", Some((MailboxFull, "posta di @ e satura"))),
            ("l'utenza e piena", Some((MailboxFull, "utenza e piena"))),
            ("ingen sadan bruger: bruger ukendt", Some((UnknownUser, "bruger ukendt"))),
            ("ukendt modtager", Some((UnknownUser, "ukendt modtager"))),
            // The nearest thing is meant.
            ("the domain of @: user not on post office", Some((UnknownUser, "user not on post office"))),
            ("mottagare: domain okand", Some((DomainDns, "domain okand"))),
            ("sender address okand", Some((SenderBlocked, "sender address okand"))),
            ("exceeds by far the greatest storlek", Some((MessageTooBig, "exceeds by far the greatest storlek"))),
            ("la casella e un po' pi", None),
            ("il bicchiere e satur", None),
            ("no word from the postkasse", None),
            ("postkasse. fuld", None),
            ("postkasse\nfuld", None),
        ] {
            assert_eq!(reasons(text).first().copied(), reason, "{text}");
        }
    }
}
