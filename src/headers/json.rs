//! A reading as JSON: for the desk's programs, for the widget, and for tests.

use super::{Check, Conclusion, Evidence, Filter, Hop, Piece, Reading};
use crate::json::{Json, object};

/// The line that `mail-doctor headers --json` prints for this input.
///
/// `lead` is the first of `causes`; `flagged` is null where no filter says whether it took the message for spam. Scores
/// are texts, `"5.20"`; times are in UTC, delays in seconds. `excerpt` is a list of lines, each a list of pieces
/// `[text, mark]`; the mark is empty where the piece is no evidence.
pub fn reading(file: &str, reading: &Reading) -> Json {
    let origin = &reading.origin;
    let list = |items: Vec<Json>| Json::from(items);
    object([
        ("file", file.into()),
        ("lead", reading.lead().id().into()),
        ("causes", list(reading.causes.iter().copied().map(conclusion).collect())),
        ("flagged", flag(reading.flagged)),
        ("from", optional(origin.from.as_deref())),
        ("return_path", optional(origin.return_path.as_deref())),
        ("reply_to", optional(origin.reply_to.as_deref())),
        ("date", optional(origin.date.as_deref())),
        ("message_id", optional(origin.message_id.as_deref())),
        ("address", optional(origin.address.map(|address| address.to_string()).as_deref())),
        ("checker", optional(origin.checker.as_deref())),
        ("checks", list(reading.checks.iter().map(check).collect())),
        ("filters", list(reading.filters.iter().map(filter).collect())),
        ("hops", list(reading.hops.iter().map(hop).collect())),
        ("delay", number(reading.delay)),
        ("evidence", list(reading.evidence.iter().map(evidence).collect())),
        (
            "excerpt",
            list(reading.excerpt.iter().map(|line| line.iter().map(piece).collect::<Vec<_>>().into()).collect()),
        ),
    ])
}

fn conclusion(conclusion: Conclusion) -> Json {
    object([
        ("cause", conclusion.cause.id().into()),
        ("fixer", conclusion.fixer.id().into()),
        ("confidence", conclusion.confidence.id().into()),
    ])
}

fn check(check: &Check) -> Json {
    object([
        ("method", check.method.id().into()),
        ("result", check.result.as_str().into()),
        ("domain", optional(check.domain.as_deref())),
        ("policy", optional(check.policy.as_deref())),
        ("reason", optional(check.reason.as_deref())),
    ])
}

fn filter(filter: &Filter) -> Json {
    let reason = |reason: &super::Reason| {
        object([
            ("name", reason.name.as_str().into()),
            ("score", score(reason.score)),
            ("cause", reason.cause.id().into()),
        ])
    };
    object([
        ("name", filter.name.into()),
        ("flagged", flag(filter.flagged)),
        ("score", score(filter.score)),
        ("threshold", score(filter.threshold)),
        ("reasons", filter.reasons.iter().map(reason).collect::<Vec<_>>().into()),
    ])
}

fn hop(hop: &Hop) -> Json {
    object([
        ("from", optional(hop.from.as_deref())),
        ("by", optional(hop.by.as_deref())),
        ("time", optional(hop.time.map(crate::moment::Moment::utc).as_deref())),
        ("delay", number(hop.delay)),
    ])
}

/// `{"fact":"spf","from":120,"to":128}`: octets of the input.
fn evidence(evidence: &Evidence) -> Json {
    let place = |place: usize| Json::Number(i64::try_from(place).unwrap_or(i64::MAX));
    object([
        ("fact", evidence.fact.id().into()),
        ("from", place(evidence.span.start)),
        ("to", place(evidence.span.end)),
    ])
}

fn piece((text, fact): &Piece) -> Json {
    vec![text.as_str().into(), fact.map_or("", super::Fact::id).into()].into()
}

fn optional(text: Option<&str>) -> Json {
    text.map_or(Json::Null, Json::from)
}

fn number(number: Option<i64>) -> Json {
    number.map_or(Json::Null, Json::Number)
}

fn flag(flag: Option<bool>) -> Json {
    flag.map_or(Json::Null, Json::Bool)
}

/// Hundredths as a text: there are no fractions in our JSON.
fn score(score: Option<i32>) -> Json {
    let Some(score) = score else { return Json::Null };
    let sign = if score < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", score.abs() / 100, score.abs() % 100).into()
}
