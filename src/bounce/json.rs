//! A reading as JSON, for the desk's programs and for tests.

use super::{Category, Evidence, Kind, Reading, Report};
use crate::json::{Json, object};

/// The line that `mail-doctor bounce --json` prints for this input.
///
/// `status`, `category`, `final`, `code` and `confidence` are those of the first report; `is_bounce` is null where
/// nothing can be told.
pub fn reading(file: &str, reading: &Reading) -> Json {
    let first = reading.reports.first();
    let is_bounce = match reading.kind {
        Kind::Bounce => Json::Bool(true),
        Kind::CannotTell | Kind::Empty | Kind::TooLarge => Json::Null,
        _ => Json::Bool(false),
    };
    let category = match reading.kind {
        Kind::Bounce => first.map_or(Category::Other, |report| report.category),
        Kind::CannotTell | Kind::Empty | Kind::TooLarge => Category::Other,
        _ => Category::NotABounce,
    };
    object([
        ("file", file.into()),
        ("is_bounce", is_bounce),
        ("kind", reading.kind.id().into()),
        ("recipients", recipients(reading).into()),
        ("status", optional(first.and_then(|report| report.status.as_deref()))),
        ("code", code(first)),
        ("category", category.id().into()),
        ("final", first.map_or(Json::Null, |report| Json::Bool(report.is_final))),
        ("confidence", reading.confidence.id().into()),
        ("evidence", evidence(&reading.evidence)),
        ("reports", reading.reports.iter().map(report).collect::<Vec<_>>().into()),
    ])
}

/// Everybody whom the message did not reach, each once.
fn recipients(reading: &Reading) -> Vec<Json> {
    let mut all: Vec<Json> = Vec::new();
    for address in reading.reports.iter().filter_map(|report| report.recipient.as_deref()) {
        if !all.iter().any(|known| known.text() == Some(address)) {
            all.push(address.into());
        }
    }
    all
}

fn report(report: &Report) -> Json {
    object([
        ("recipient", optional(report.recipient.as_deref())),
        ("category", report.category.id().into()),
        ("status", optional(report.status.as_deref())),
        ("code", code(Some(report))),
        ("final", Json::Bool(report.is_final)),
        ("confidence", report.confidence.id().into()),
        ("reporter", optional(report.reporter.as_deref())),
        ("diagnostic", optional(report.diagnostic.as_deref())),
        ("time", optional(report.time.as_deref())),
        ("evidence", evidence(&report.evidence)),
    ])
}

/// `[{"fact":"status","from":120,"to":125}]`: octets of the input.
fn evidence(all: &[Evidence]) -> Json {
    let number = |place: usize| Json::Number(i64::try_from(place).unwrap_or(i64::MAX));
    let item = |evidence: &Evidence| {
        object([
            ("fact", evidence.fact.id().into()),
            ("from", number(evidence.span.start)),
            ("to", number(evidence.span.end)),
        ])
    };
    all.iter().map(item).collect::<Vec<_>>().into()
}

fn optional(text: Option<&str>) -> Json {
    text.map_or(Json::Null, Json::from)
}

fn code(report: Option<&Report>) -> Json {
    report.and_then(|report| report.code).map_or(Json::Null, |code| Json::Number(code.into()))
}
