//! What phrases mean: families of wording as data, and one pass over the stream that finds them. A reason's weight says
//! how much it outweighs others: what names a cause goes before what only refuses.

mod disclaimer;
mod families;
mod forms;
mod pair;
mod recipient;
mod sender;
mod server;

use std::sync::OnceLock;

use super::{Category, work};
use families::{Fault, Thing};
use pair::Pair;

/// What a phrase says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Meaning {
    /// A reason, and how much it outweighs others.
    Reason(Category, u8),
    /// A notice of failure begins, in words that only a machine writes.
    Robot,
    /// A notice of failure may begin.
    Start,
    /// Something was not delivered, in words that only a machine writes.
    Machine,
    /// Something was not delivered.
    Failure,
    /// It is being retried.
    Retrying,
    /// Nobody tries again.
    GivenUp,
    /// The returned message begins.
    Copy,
    /// It was delivered, or passed on.
    Delivered,
    /// Somebody is away.
    Away,
    /// A read receipt.
    Read,
    /// The sender has to confirm.
    Confirm,
    /// A newsletter.
    Newsletter,
    /// A receipt of certified mail.
    Certified,
    /// Certified mail that was not delivered.
    CertifiedFailure,
    /// What stands below everything that a company sends: it is confidential, and forbidden to others.
    Disclaimer,
    /// A field of a delivery report.
    Field(Field),
    /// Half of a reason: what something is said of.
    Noun(Thing),
    /// The other half: what is said of it.
    State(Fault),
}

impl Meaning {
    /// A notice of failure begins.
    pub(super) fn is_start(self) -> bool {
        matches!(self, Meaning::Robot | Meaning::Start)
    }

    /// Something was not delivered.
    pub(super) fn is_failure(self) -> bool {
        matches!(self, Meaning::Machine | Meaning::Failure)
    }
}

/// The fields of a delivery report (RFC 3464) that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Field {
    Final,
    Original,
    Action,
    Status,
    Diagnostic,
    Reporter,
    Remote,
    Time,
    Other,
}

/// A phrase that was found, and where it stands in the stream.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hit {
    pub(super) meaning: Meaning,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Octets that may stand in a gap of a phrase.
const GAP: usize = 56;

/// A phrase and what it says.
type Known = (&'static str, Meaning);

/// Every phrase in its order, and where those begin that have this first octet.
struct Phrases {
    all: Vec<Known>,
    first: [usize; 257],
}

fn phrases() -> &'static Phrases {
    static PHRASES: OnceLock<Phrases> = OnceLock::new();
    PHRASES.get_or_init(|| {
        let mut all: Vec<Known> = Vec::new();
        for table in [recipient::REASONS, server::REASONS, sender::REASONS, forms::FORMS, families::WORDS] {
            for (meaning, phrases) in table {
                all.extend(phrases.split('|').map(|phrase| (phrase, *meaning)));
            }
        }
        all.sort_unstable();
        all.dedup();
        let mut first = [0; 257];
        for (phrase, _) in &all {
            first[usize::from(phrase.as_bytes().first().copied().unwrap_or_default()) + 1] += 1;
        }
        for octet in 1..first.len() {
            first[octet] += first[octet - 1];
        }
        Phrases { all, first }
    })
}

/// Every phrase in the stream, in the order of their beginnings. Each word is compared with the sorted phrases, letter
/// by letter until none is left: the work is bounded by the length of the stream and of the longest phrase.
pub(super) fn find(text: &str) -> Vec<Hit> {
    let phrases = phrases();
    let octets = text.as_bytes();
    let mut hits = Vec::new();
    let mut pair = Pair::default();
    for (start, octet) in octets.iter().enumerate() {
        let begins = match *octet {
            b' ' | b'\n' => false,
            octet if octet < 0x80 => start == 0 || !octets[start - 1].is_ascii_alphanumeric(),
            octet => octet >= 0xc0,
        };
        if begins {
            let octet = usize::from(*octet);
            let left = &phrases.all[phrases.first[octet]..phrases.first[octet + 1]];
            let mut walk = Walk { text, start, hits: &mut hits, half: None };
            walk.on(left, 1, start + 1);
            if let Some(hit) = walk.half.and_then(|half| pair.add(half, text)) {
                // In the order of the beginnings: few stand behind it.
                let after = hits.iter().rev().take_while(|known| known.start > hit.start).count();
                hits.insert(hits.len() - after, hit);
            }
        }
    }
    disclaimer::without(hits, text)
}

/// Phrases of which so many octets stand before `place`, the first at `start`; in their order.
struct Walk<'a> {
    text: &'a str,
    start: usize,
    hits: &'a mut Vec<Hit>,
    /// The longest half of a reason that begins here.
    half: Option<Hit>,
}

impl Walk<'_> {
    fn found(&mut self, meaning: Meaning, end: usize) {
        let hit = Hit { meaning, start: self.start, end };
        if !matches!(meaning, Meaning::Noun(_) | Meaning::State(_)) {
            self.hits.push(hit);
        } else if self.half.is_none_or(|half| half.end < end) {
            self.half = Some(hit);
        }
    }

    /// Those of them that go on here.
    fn on(&mut self, mut left: &[Known], mut depth: usize, mut place: usize) {
        let octets = self.text.as_bytes();
        loop {
            // Those that are used up come first.
            while let Some((phrase, meaning)) = left.first().filter(|(phrase, _)| phrase.len() == depth) {
                if is_end(phrase, octets, place) {
                    self.found(*meaning, place);
                }
                left = &left[1..];
            }
            if left.is_empty() {
                return;
            }
            work::done(1);
            for (_, meaning) in of(left, depth, b'*').iter().filter(|(phrase, _)| phrase.len() == depth + 1) {
                self.found(*meaning, word_end(octets, place));
            }
            self.gap(of(left, depth, b'~'), depth + 1, place);
            let Some(letter) = octets.get(place) else { return };
            left = of(left, depth, *letter);
            (depth, place) = (depth + 1, place + 1);
        }
    }

    /// Those of them that go on at a word within a gap.
    fn gap(&mut self, left: &[Known], depth: usize, from: usize) {
        let octets = self.text.as_bytes();
        let until = if left.is_empty() { from } else { octets.len().min(from + GAP) };
        for place in from..until {
            work::done(1);
            if octets[place] == b'\n' || octets[place..].starts_with(b". ") {
                return;
            }
            if place == 0 || !octets[place - 1].is_ascii_alphanumeric() || octets[place] >= 0xc0 {
                self.on(left, depth, place);
            }
        }
    }
}

/// Those of these sorted phrases that have this octet there.
fn of(left: &[Known], depth: usize, octet: u8) -> &[Known] {
    let key = |phrase: &str| phrase.as_bytes().get(depth).copied().unwrap_or_default();
    let from = left.partition_point(|(phrase, _)| key(phrase) < octet);
    let count = left[from..].partition_point(|(phrase, _)| key(phrase) == octet);
    &left[from..from + count]
}

/// Where the word ends that goes on here.
fn word_end(octets: &[u8], place: usize) -> usize {
    let rest = octets.get(place..).unwrap_or_default();
    place + rest.iter().take(GAP).take_while(|octet| octet.is_ascii_alphanumeric()).count()
}

/// A phrase of letters ends where a word ends.
fn is_end(phrase: &str, octets: &[u8], end: usize) -> bool {
    let last = phrase.as_bytes().last().copied().unwrap_or_default();
    !last.is_ascii_alphanumeric() || !octets.get(end).is_some_and(u8::is_ascii_alphanumeric)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::flow::fold;
    use super::*;

    #[test]
    fn phrases_are_written_as_the_stream_has_them() {
        let bad = phrases().all.iter().map(|(phrase, _)| *phrase).filter(|phrase| {
            let mut folded = String::new();
            let phrase = phrase.strip_suffix('*').unwrap_or(phrase);
            phrase.chars().for_each(|c| fold(c, |c| folded.push(c)));
            folded != phrase || phrase.is_empty() || phrase.contains("  ") || phrase.contains(['"', '<', '>', '*'])
        });
        assert_eq!(bad.collect::<Vec<_>>(), Vec::<&str>::new());
    }

    #[test]
    fn a_gap_ends_with_the_sentence() {
        let found =
            |text: &str| find(text).iter().any(|hit| matches!(hit.meaning, Meaning::Reason(Category::MailboxFull, _)));
        assert!(found("the mailbox of @ is full"));
        assert!(!found("the mailbox of @ is here. the moon is full"));
        assert!(!found("the mailbox of @\nis full"));
    }

    proptest! {
        /// The search in the sorted phrases finds what a search for each of them finds.
        #[test]
        fn as_a_plain_search_does(words in prop::collection::vec(prop::sample::select(vec!["user", "unknown", "mailbox", "full", "spam", "over", "quota", "casella", "piena", "x"]), 0..12)) {
            let text = words.join(" ");
            let mut plain: Vec<(usize, usize, Meaning)> = Vec::new();
            for (phrase, meaning) in phrases().all.iter().filter(|(phrase, meaning)| !phrase.contains(['~', '*']) && !matches!(meaning, Meaning::Noun(_) | Meaning::State(_))) {
                for (start, _) in text.match_indices(phrase) {
                    let end = start + phrase.len();
                    let letter = |place: usize| text.as_bytes().get(place).is_some_and(u8::is_ascii_alphanumeric);
                    let inside = start > 0 && letter(start - 1) || letter(end);
                    if !inside {
                        plain.push((start, end, *meaning));
                    }
                }
            }
            prop_assert!(find(&text).is_sorted_by_key(|hit| hit.start));
            for (start, end, meaning) in plain {
                prop_assert!(find(&text).iter().any(|hit| (hit.start, hit.end, hit.meaning) == (start, end, meaning)));
            }
        }
    }
}
