//! What phrases mean: families of wording as data, and one pass over the stream that finds them. A reason's weight says
//! how much it outweighs others: what names a cause goes before what only refuses.

mod forms;
mod recipient;
mod sender;
mod server;

use std::sync::OnceLock;

use super::Category;

/// What a phrase says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Meaning {
    /// A reason, and how much it outweighs others.
    Reason(Category, u8),
    /// A notice of failure begins.
    Start,
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
    /// A field of a delivery report.
    Field(Field),
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

/// Every phrase in its order, with what follows its gaps.
fn phrases() -> &'static [(&'static str, Meaning)] {
    static PHRASES: OnceLock<Vec<(&str, Meaning)>> = OnceLock::new();
    PHRASES.get_or_init(|| {
        let reasons = [recipient::REASONS, server::REASONS, sender::REASONS].into_iter().flatten();
        let reasons = reasons.map(|(category, weight, phrases)| (Meaning::Reason(*category, *weight), *phrases));
        let mut all = Vec::new();
        for (meaning, phrases) in reasons.chain(forms::FORMS.iter().copied()) {
            all.extend(phrases.split('|').map(|phrase| (phrase.trim(), meaning)));
        }
        all.sort_unstable();
        all
    })
}

/// Every phrase in the stream, in the order of their beginnings. Each word is compared with the sorted phrases, letter
/// by letter until none is left: the work is bounded by the length of the stream and of the longest phrase.
pub(super) fn find(text: &str) -> Vec<Hit> {
    let all = phrases();
    let octets = text.as_bytes();
    let mut hits = Vec::new();
    for start in 0..octets.len() {
        let begins = match octets[start] {
            b' ' | b'\n' => false,
            octet if octet < 0x80 => start == 0 || !octets[start - 1].is_ascii_alphanumeric(),
            octet => octet >= 0xc0,
        };
        if begins {
            at(all, text, start, &mut hits);
        }
    }
    hits
}

fn at(all: &[(&str, Meaning)], text: &str, start: usize, hits: &mut Vec<Hit>) {
    let octets = text.as_bytes();
    let mut left = all;
    for depth in 0.. {
        let letter = octets.get(start + depth).copied();
        // Those that are used up, or have a gap here, come first.
        while let Some((phrase, meaning)) = left.first().filter(|(phrase, _)| phrase.len() == depth) {
            if is_end(phrase, octets, start + depth) {
                hits.push(Hit { meaning: *meaning, start, end: start + depth });
            }
            left = &left[1..];
        }
        let key = |phrase: &str| phrase.as_bytes().get(depth).copied().unwrap_or_default();
        let gaps = left.partition_point(|(phrase, _)| key(phrase) < b'~');
        for (phrase, meaning) in left[gaps..].iter().take_while(|(phrase, _)| key(phrase) == b'~') {
            if let Some(end) = gap(&phrase[depth + 1..], text, start + depth) {
                hits.push(Hit { meaning: *meaning, start, end });
            }
        }
        let Some(letter) = letter else { return };
        let from = left.partition_point(|(phrase, _)| key(phrase) < letter);
        let to = left.partition_point(|(phrase, _)| key(phrase) <= letter);
        left = &left[from..to];
        if left.is_empty() {
            return;
        }
    }
}

/// A phrase of letters ends where a word ends, save for a phrase with an asterisk's meaning: none has one.
fn is_end(phrase: &str, octets: &[u8], end: usize) -> bool {
    let last = phrase.as_bytes().last().copied().unwrap_or_default();
    !last.is_ascii_alphanumeric() || !octets.get(end).is_some_and(u8::is_ascii_alphanumeric)
}

/// Where the rest of a phrase ends that begins within a gap.
fn gap(rest: &str, text: &str, from: usize) -> Option<usize> {
    let octets = text.as_bytes();
    let until = octets.len().min(from + GAP);
    let (rest, more) = rest.split_once('~').map_or((rest, None), |(rest, more)| (rest, Some(more)));
    for place in from..until {
        if octets[place] == b'\n' || octets[place..].starts_with(b". ") {
            return None;
        }
        let begins = place == 0 || !octets[place - 1].is_ascii_alphanumeric() || octets[place] >= 0x80;
        let end = place + rest.len();
        if begins && octets[place..].starts_with(rest.as_bytes()) && is_end(rest, octets, end) {
            return more.map_or(Some(end), |more| gap(more, text, end));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::flow::fold;
    use super::*;

    #[test]
    fn phrases_are_written_as_the_stream_has_them() {
        let bad = phrases().iter().map(|(phrase, _)| *phrase).filter(|phrase| {
            let mut folded = String::new();
            phrase.chars().for_each(|c| fold(c, |c| folded.push(c)));
            folded != *phrase || phrase.is_empty() || phrase.contains("  ") || phrase.contains(['"', '<', '>', '*'])
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
            for (phrase, meaning) in phrases().iter().filter(|(phrase, _)| !phrase.contains('~')) {
                for (start, _) in text.match_indices(phrase) {
                    let end = start + phrase.len();
                    let letter = |place: usize| text.as_bytes().get(place).is_some_and(u8::is_ascii_alphanumeric);
                    let inside = start > 0 && letter(start - 1) || letter(end);
                    if !inside {
                        plain.push((start, end, *meaning));
                    }
                }
            }
            for (start, end, meaning) in plain {
                prop_assert!(find(&text).iter().any(|hit| (hit.start, hit.end, hit.meaning) == (start, end, meaning)));
            }
        }
    }
}
