//! From fields to causes: what was checked, what the filters said, how the message came, and what leads.

use std::ops::Range;

use super::auth::{self, Check, Method};
use super::block::Field;
use super::cause::{Cause, Fixer};
use super::filter::{self, Found};
use super::proof::Proof;
use super::route::{self, Hop};
use super::{Conclusion, Confidence, Evidence, Fact, Origin, Reading, excerpt};
use crate::text;

/// Seconds; a message that took longer was late.
const LATE: i64 = 15 * 60;
/// Milliseconds by which the sender's date may be ahead of the first server's, or behind it.
const AHEAD: i64 = 86_400_000;
const BEHIND: i64 = 7 * 86_400_000;
/// Octets; what stands above a header and is longer may make it something else than a message's own.
const PREFACE: usize = 600;

/// A server's notice that something was not delivered, or text with a header further down.
pub(super) fn may_be_bounce(fields: &[Field]) -> bool {
    let value = |name: &str| field(fields, name).map(|(_, field)| field.value.to_ascii_lowercase()).unwrap_or_default();
    let from = value("from");
    fields.first().is_some_and(|field| field.start() > PREFACE)
        || text::find(&value("content-type"), "report").is_some()
        || !value("x-failed-recipients").is_empty()
        || ["mailer-daemon", "postmaster@", "mail delivery"].iter().any(|name| from.contains(name))
}

/// The topmost field with this name.
pub(super) fn field<'a>(fields: &'a [Field], name: &str) -> Option<(usize, &'a Field)> {
    fields.iter().enumerate().find(|(_, field)| field.name == name)
}

/// Judges a header.
pub(super) fn reading(fields: &[Field], input: &[u8]) -> Reading {
    let mut found = Found::default();
    filter::read(fields, &mut found);
    let proof = Proof::read(fields, &mut found);
    let hops = route::hops(fields);
    let origin = origin(fields, &proof, &found);
    let flagged = flagged(&proof, &found);
    proof.note(fields, &origin, flagged, &mut found);
    list(fields, flagged, &mut found);
    let late = way(fields, &hops, &origin, &mut found);
    let causes = conclude(flagged, late, &proof, &found);
    let lines = excerpt::lines(fields, &found.marks);
    let evidence: Vec<Evidence> = found
        .marks
        .iter()
        .map(|mark| Evidence { fact: mark.fact, span: fields[mark.field].span(&mark.piece, input) })
        .filter(|evidence| !evidence.span.is_empty())
        .collect();
    let key = |place: usize| evidence.get(place).map(|one| (one.span.start, one.span.end, one.fact));
    let order = order(evidence.len(), &|one, other| key(one) < key(other)).into_iter();
    let mut evidence: Vec<Evidence> = order.filter_map(|place| evidence.get(place).cloned()).collect();
    evidence.dedup();
    Reading {
        causes,
        flagged,
        origin,
        checks: proof.checks,
        filters: found.filters,
        delay: route::whole(&hops),
        hops: hops.into_iter().map(|(hop, _, _)| hop).collect(),
        evidence,
        excerpt: lines,
    }
}

/// Whether it was taken for spam: one filter that says so is enough, and so is the domain's policy where it was followed.
fn flagged(proof: &Proof, found: &Found) -> Option<bool> {
    let said = |flag: bool| found.filters.iter().any(|filter| filter.flagged == Some(flag));
    match (said(true) || proof.is_quarantined(), said(false)) {
        (true, _) => Some(true),
        (false, true) => Some(false),
        (false, false) => None,
    }
}

fn origin(fields: &[Field], proof: &Proof, found: &Found) -> Origin {
    let domain = |name: &str| {
        let (_, field) = field(fields, name)?;
        mailbox(&field.value).map(|piece| field.value[piece].to_ascii_lowercase())
    };
    let plain = |name: &str| {
        let (_, field) = field(fields, name)?;
        Some(text::plain(field.value.trim(), 120)).filter(|text| !text.is_empty())
    };
    let from = domain("from");
    let other =
        |reply: &String| from.as_ref().is_some_and(|from| route::organization(from) != route::organization(reply));
    let connected = found.marks.iter().find(|mark| mark.fact == Fact::Address);
    let connected = connected.and_then(|mark| fields[mark.field].value[mark.piece.clone()].parse().ok());
    Origin {
        return_path: domain("return-path"),
        reply_to: domain("reply-to").filter(other),
        date: plain("date"),
        message_id: plain("message-id"),
        address: proof.address.or(connected).filter(route::is_public).or_else(|| route::handed_over(fields)),
        checker: proof.checker.clone(),
        from,
    }
}

/// Where the domain of the address stands in a field with a mailbox.
pub(super) fn mailbox(value: &str) -> Option<Range<usize>> {
    let open = value.bytes().rposition(|octet| octet == b'<').map_or(0, |open| open + 1);
    let at = open + text::find(&value[open..], "@")? + 1;
    let end = at + text::until(&value[at..], b"> ,;(\"").len();
    // Whatever stands before its last `@` is of the person.
    let at = end - text::after_last(&value[at..end], b'@').len();
    (!auth::domain(&value[at..end]).is_empty()).then_some(at..end)
}

/// Sent to many: by its own fields.
fn list(fields: &[Field], flagged: Option<bool>, found: &mut Found) {
    let bulk =
        |field: &Field| ["bulk", "list", "junk"].iter().any(|word| field.value.trim().eq_ignore_ascii_case(word));
    let sign = fields.iter().enumerate().find(|(_, field)| match field.name.as_str() {
        "list-unsubscribe" => true,
        "precedence" => bulk(field),
        _ => false,
    });
    if let Some((place, field)) = sign {
        found.note(Cause::Bulk, if flagged == Some(false) { 10 } else { 25 }, Confidence::Low);
        found.mark(Fact::List, place, field.whole());
    }
}

/// How long it took, and whether its date can be right. Returns whose step was the late one.
fn way(fields: &[Field], hops: &[(Hop, usize, Range<usize>)], origin: &Origin, found: &mut Found) -> Option<Fixer> {
    let sent = field(fields, "date").and_then(|(place, field)| Some((place, super::date::read(&field.value)?)));
    let first = hops.first().and_then(|(hop, _, _)| hop.time);
    if let Some(((place, sent), first)) = sent.zip(first)
        && (sent.0 - first.0 > AHEAD || first.0 - sent.0 > BEHIND)
    {
        found.note(Cause::BadlyMade, 28, Confidence::Low);
        found.mark(Fact::Time, place, fields[place].whole());
    }
    let (step, (hop, place, piece)) = hops
        .iter()
        .enumerate()
        .filter(|(_, (hop, _, _))| hop.delay >= Some(LATE))
        .max_by_key(|(_, (hop, _, _))| hop.delay)?;
    found.note(Cause::Delayed, 20, Confidence::Medium);
    found.mark(Fact::Time, *place, piece.clone());
    let before = step.checked_sub(1).and_then(|step| hops.get(step))?;
    found.mark(Fact::Time, before.1, before.2.clone());
    // Between two servers of one house, the house; between two houses, either of them.
    let (holder, taker) = (before.0.by.as_deref()?, hop.by.as_deref()?);
    let house = route::organization(holder);
    let is_from =
        |domain: &Option<String>| domain.as_deref().is_some_and(|domain| route::organization(domain) == house);
    Some(match route::organization(taker) == house {
        true if is_from(&origin.from) || is_from(&origin.return_path) => Fixer::SenderProvider,
        true if is_from(&origin.checker) => Fixer::Provider,
        _ => Fixer::Nobody,
    })
}

/// The causes in order; each once, with the most that speaks for it.
fn conclude(flagged: Option<bool>, late: Option<Fixer>, proof: &Proof, found: &Found) -> Vec<Conclusion> {
    let mut all: Vec<(i32, Conclusion)> = Vec::new();
    for note in &found.notes {
        let fixer = late.filter(|_| note.cause == Cause::Delayed).unwrap_or(note.cause.fixer());
        let new = Conclusion { cause: note.cause, fixer, confidence: note.confidence };
        match all.iter_mut().find(|(_, known)| known.cause == note.cause) {
            Some((weight, known)) => {
                *weight = note.weight.max(*weight);
                known.confidence = note.confidence.max(known.confidence);
            }
            None => all.push((note.weight, new)),
        }
    }
    let silent = proof.checks.is_empty() && found.filters.is_empty();
    let (cause, weight, confidence) = match flagged {
        Some(false) => (Cause::NotFlagged, 91, Confidence::Medium),
        Some(true) => (Cause::NoReason, 30, Confidence::High),
        None if silent => (Cause::CannotTell, 30, Confidence::Low),
        None => (Cause::NoReason, 30, Confidence::Low),
    };
    let explained = all.iter().any(|(known, _)| *known > weight);
    if !explained || cause == Cause::NotFlagged {
        all.push((weight, Conclusion { cause, fixer: cause.fixer(), confidence }));
    }
    let weight = |place: usize| all.get(place).map(|(weight, _)| *weight);
    let order = order(all.len(), &|one, other| weight(one) > weight(other)).into_iter();
    order.filter_map(|place| all.get(place)).map(|(_, conclusion)| *conclusion).collect()
}

/// The places of so many things in their order, equals as they stood; there are dozens. Each kind of thing that the
/// standard library sorts weighs half a kilobyte.
pub(super) fn order(count: usize, before: &dyn Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut all: Vec<usize> = Vec::with_capacity(count);
    for new in 0..count {
        let place = all.iter().rposition(|known| !before(new, *known)).map_or(0, |place| place + 1);
        all.insert(place, new);
    }
    all
}

/// The result of the first check with this method.
pub(super) fn check(checks: &[Check], method: Method) -> Option<&Check> {
    checks.iter().find(|check| check.method == method)
}
