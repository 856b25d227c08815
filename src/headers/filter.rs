//! What spam filters wrote into a header: whether they flagged the message, how high, and their named reasons.
//!
//! Only the topmost field of each name counts: the sender's own provider may have filtered the message on its way out,
//! and anybody can write such a field into a message. A value that is not documented is "can't tell".

mod family;
mod microsoft;
mod others;
mod scores;

use crate::text;
use std::ops::Range;

use super::block::Field;
use super::cause::Cause;
use super::{Confidence, Fact};

/// A filter and what it said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// The product, or the beginning of the field's name where several products use it.
    pub name: &'static str,
    /// Whether it took the message for spam; nothing where it does not say.
    pub flagged: Option<bool>,
    /// Its score, in hundredths of a point.
    pub score: Option<i32>,
    /// The score from which on a message is spam, in hundredths.
    pub threshold: Option<i32>,
    /// What it has against the message.
    pub reasons: Vec<Reason>,
}

/// One thing that a filter has against a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// As the filter calls it.
    pub name: String,
    /// What it adds to the score, in hundredths of a point.
    pub score: Option<i32>,
    /// What it amounts to.
    pub cause: Cause,
}

/// A piece of a field, and what it is evidence of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) fact: Fact,
    pub(super) field: usize,
    pub(super) piece: Range<usize>,
}

/// Something that speaks for a cause.
#[derive(Clone, Debug)]
pub(super) struct Note {
    pub(super) cause: Cause,
    /// More leads.
    pub(super) weight: i32,
    pub(super) confidence: Confidence,
}

/// What was found in the fields so far.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) filters: Vec<Filter>,
    pub(super) notes: Vec<Note>,
    pub(super) marks: Vec<Mark>,
}

/// Reasons of one filter; a message has a few dozen.
const MOST_REASONS: usize = 60;

impl Found {
    fn filter(&mut self, name: &'static str) -> &mut Filter {
        let place = self.filters.iter().position(|filter| filter.name == name).unwrap_or_else(|| {
            self.filters.push(Filter { name, ..Filter::default() });
            self.filters.len() - 1
        });
        &mut self.filters[place]
    }

    /// A filter that says it once more does not take it back.
    fn flag(&mut self, name: &'static str, flagged: Option<bool>) {
        let filter = self.filter(name);
        filter.flagged = match (filter.flagged, flagged) {
            (Some(true), _) | (_, Some(true)) => Some(true),
            (before, now) => now.or(before),
        };
    }

    fn score(&mut self, name: &'static str, score: Option<i32>, threshold: Option<i32>) {
        let filter = self.filter(name);
        filter.score = filter.score.or(score);
        filter.threshold = filter.threshold.or(threshold);
    }

    /// Adds reasons that are not there yet; a score makes one that is there better.
    fn reasons(&mut self, name: &'static str, reasons: Vec<Reason>) {
        let filter = self.filter(name);
        for reason in reasons {
            if let Some(known) = filter.reasons.iter_mut().find(|known| known.name == reason.name) {
                known.score = known.score.or(reason.score);
            } else if filter.reasons.len() < MOST_REASONS {
                filter.reasons.push(reason);
            }
        }
    }

    pub(super) fn note(&mut self, cause: Cause, weight: i32, confidence: Confidence) {
        self.notes.push(Note { cause, weight, confidence });
    }

    pub(super) fn mark(&mut self, fact: Fact, field: usize, piece: Range<usize>) {
        self.marks.push(Mark { fact, field, piece });
    }

    /// Marks this word of a field's value, or the whole value.
    fn mark_word(&mut self, fields: &[Field], field: usize, word: &str) {
        let value = &fields[field].value;
        let piece = value.find(word).filter(|_| !word.is_empty()).map_or(0..value.len(), |at| at..at + word.len());
        self.mark(Fact::Filter, field, piece);
    }
}

/// Reads every filter's fields.
pub(super) fn read(fields: &[Field], found: &mut Found) {
    let mut seen: Vec<&str> = Vec::new();
    for (place, field) in fields.iter().enumerate() {
        if !field.name.starts_with("x-") || seen.contains(&field.name.as_str()) {
            continue;
        }
        let name = field.name.as_str();
        let known = microsoft::read(name, fields, place, found)
            || scores::read(name, fields, place, found)
            || others::read(name, fields, place, found);
        if known {
            seen.push(name);
        }
    }
    weigh(found);
}

/// What the reasons of the filters amount to, each cause once for each filter.
fn weigh(found: &mut Found) {
    for filter in found.filters.clone() {
        let Some(limit) = Some(filter.threshold.unwrap_or(500)).filter(|limit| *limit > 0) else { continue };
        for cause in Cause::ALL {
            let reasons = filter.reasons.iter().filter(|reason| reason.cause == *cause);
            let (mut sum, mut count, mut bare) = (0i32, 0i32, false);
            for reason in reasons {
                sum = sum.saturating_add(reason.score.unwrap_or(0));
                bare |= reason.score.is_none();
                count += 1;
            }
            if count == 0 {
                continue;
            }
            // With scores, a reason weighs as much as it adds to what makes a message spam.
            let share = (i64::from(sum) * 40 / i64::from(limit)).clamp(0, 40);
            let (alone, weight) = (base(*cause), i32::try_from(share).unwrap_or(40));
            let weight = if bare && sum == 0 { alone + 2 * count.min(5) } else { 40 + weight + alone / 10 };
            let confidence = if share >= 12 || bare && sum == 0 { Confidence::Medium } else { Confidence::Low };
            let confidence = if share >= 24 { Confidence::High } else { confidence };
            found.note(*cause, weight, if filter.flagged == Some(true) { confidence } else { Confidence::Low });
        }
    }
}

/// How much a cause weighs where nothing else says it.
fn base(cause: Cause) -> i32 {
    match cause {
        Cause::Dangerous | Cause::BlockedByPerson | Cause::BlockedByRule => 90,
        Cause::AddressListed | Cause::DmarcFailed => 70,
        Cause::LinksListed => 66,
        Cause::SpfFailed | Cause::DkimFailed | Cause::Impersonation => 60,
        Cause::ContentScored => 50,
        Cause::ServerUnnamed => 44,
        Cause::BadlyMade => 40,
        _ => 36,
    }
}

/// `3.5` as hundredths: 350. Nothing where the text is no number, or none that a filter gives.
fn hundredths(text: &str) -> Option<i32> {
    let text = text::trim(text, "[](),;*");
    let (sign, digits) = text.strip_prefix('-').map_or((1, text.strip_prefix('+').unwrap_or(text)), |rest| (-1, rest));
    let (whole, part) = text::cut(digits, ".").unwrap_or((digits, ""));
    let all_digits = |text: &str| text.bytes().all(|octet| octet.is_ascii_digit());
    if whole.len() > 6 || whole.is_empty() && part.is_empty() || !all_digits(whole) || !all_digits(part) {
        return None;
    }
    let part: String = part.chars().chain("00".chars()).take(2).collect();
    let whole = if whole.is_empty() { 0 } else { text::number(whole)? };
    Some(sign * i32::try_from(whole * 100 + text::number(&part)?).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_filters() {
        for (text, number) in [
            ("5", Some(500)),
            ("-2.111", Some(-211)),
            ("+0.5", Some(50)),
            (".1", Some(10)),
            ("12,", Some(1200)),
            ("", None),
            (".", None),
            ("1e9", None),
            ("99999999", None),
        ] {
            assert_eq!(hundredths(text), number, "{text}");
        }
    }
}
