//! A reading as JSON: for the desk's programs, for the widget, and for tests.

use super::{Check, Conclusion, Fact, Filter, Hop, Piece, Reading};
use crate::bounce::json::{piece, place};
use crate::json::{Json, object};

/// The line that `mail-doctor headers --json` prints for this input.
///
/// `lead` is the first of `causes`; `flagged` is null where no filter says whether it took the message for spam. Scores
/// are texts, `"5.20"`; times are in UTC, delays in seconds. `excerpt` is a list of lines, each a list of pieces
/// `[text, mark]`; the mark is empty where the piece is no evidence.
pub fn reading(file: &str, reading: &Reading) -> Json {
    let origin = &reading.origin;
    let list = |items: Vec<Json>| Json::from(items);
    let quoted = |(text, fact): &Piece| piece(text, fact.map(Fact::id));
    object([
        ("file", file.into()),
        ("lead", reading.lead().id().into()),
        ("causes", list(reading.causes.iter().copied().map(conclusion).collect())),
        ("flagged", reading.flagged.into()),
        ("from", origin.from.as_deref().into()),
        ("return_path", origin.return_path.as_deref().into()),
        ("reply_to", origin.reply_to.as_deref().into()),
        ("date", origin.date.as_deref().into()),
        ("message_id", origin.message_id.as_deref().into()),
        ("address", origin.address.map(|address| address.to_string()).as_deref().into()),
        ("checker", origin.checker.as_deref().into()),
        ("checks", list(reading.checks.iter().map(check).collect())),
        ("filters", list(reading.filters.iter().map(filter).collect())),
        ("hops", list(reading.hops.iter().map(hop).collect())),
        ("delay", reading.delay.into()),
        ("evidence", list(reading.evidence.iter().map(|evidence| place(evidence.fact.id(), &evidence.span)).collect())),
        (
            "excerpt",
            list(reading.excerpt.iter().map(|line| line.iter().map(quoted).collect::<Vec<_>>().into()).collect()),
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
        ("domain", check.domain.as_deref().into()),
        ("policy", check.policy.as_deref().into()),
        ("reason", check.reason.as_deref().into()),
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
        ("flagged", filter.flagged.into()),
        ("score", score(filter.score)),
        ("threshold", score(filter.threshold)),
        ("reasons", filter.reasons.iter().map(reason).collect::<Vec<_>>().into()),
    ])
}

fn hop(hop: &Hop) -> Json {
    object([
        ("from", hop.from.as_deref().into()),
        ("by", hop.by.as_deref().into()),
        ("time", hop.time.map(crate::moment::Moment::utc).as_deref().into()),
        ("delay", hop.delay.into()),
    ])
}

/// Hundredths as a text: there are no fractions in our JSON.
fn score(score: Option<i32>) -> Json {
    let Some(score) = score else { return Json::Null };
    let sign = if score < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", score.abs() / 100, score.abs() % 100).into()
}
