//! A reading as JSON: what `mail-doctor bounce --json` prints a line of, and what the reader's WebAssembly gives to the
//! widget. Every member is always there.
//!
//! | member | of | what |
//! |---|---|---|
//! | `file` | reading | the name of the file; empty in the browser |
//! | `is_bounce` | reading | true, false, or null where nothing can be told |
//! | `kind` | reading | [`Kind::id`] |
//! | `recipients` | reading | whom the message did not reach, each once |
//! | `message_id` | reading | the name of the message that came back, with its `<>`, or null |
//! | `reports` | reading | one for each recipient; none unless something failed |
//! | `recipient` | report | the address, or null |
//! | `category` | both | [`Category::id`]; a reading's is that of its first report |
//! | `status`, `code` | both | `"5.1.1"` and 550, or null |
//! | `final` | both | true if nobody tries again; null without a report |
//! | `confidence` | both | `low`, `medium`, `high` |
//! | `reporter`, `server`, `diagnostic`, `time` | report | as written there, on one line, or null |
//! | `evidence` | both | `[{"fact":"status","from":120,"to":125}]`: octets of the input, facts as [`Fact::id`] |
//! | `excerpt` | both | the at most six lines with the evidence, decoded, each cut to about 300 characters: `[[["<a@b.example>","recipient"],[": user unknown",""]]]`; a line is a list of pieces, a piece is a text and its fact, empty where it has none |
//!
//! Every text is foreign: it goes into a page as text, never as markup.

use std::ops::Range;

use super::{Category, Evidence, Fact, Kind, Line, Reading, Report};
use crate::json::{Json, object};

/// The reading of the input with this name.
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
        ("status", first.and_then(|report| report.status.as_deref()).into()),
        ("code", code(first)),
        ("category", category.id().into()),
        ("final", first.map(|report| report.is_final).into()),
        ("confidence", reading.confidence.id().into()),
        ("message_id", reading.message_id.as_deref().into()),
        ("evidence", evidence(&reading.evidence)),
        ("excerpt", excerpt(&reading.excerpt)),
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
        ("recipient", report.recipient.as_deref().into()),
        ("category", report.category.id().into()),
        ("status", report.status.as_deref().into()),
        ("code", code(Some(report))),
        ("final", report.is_final.into()),
        ("confidence", report.confidence.id().into()),
        ("reporter", report.reporter.as_deref().into()),
        ("server", report.server.as_deref().into()),
        ("diagnostic", report.diagnostic.as_deref().into()),
        ("time", report.time.as_deref().into()),
        ("evidence", evidence(&report.evidence)),
        ("excerpt", excerpt(&report.excerpt)),
    ])
}

fn evidence(all: &[Evidence]) -> Json {
    all.iter().map(|evidence| place(evidence.fact.id(), &evidence.span)).collect::<Vec<_>>().into()
}

fn excerpt(lines: &[Line]) -> Json {
    let quoted = |(text, fact): &(String, Option<Fact>)| piece(text, fact.map(Fact::id));
    let line = |line: &Line| -> Json { line.iter().map(quoted).collect::<Vec<_>>().into() };
    lines.iter().map(line).collect::<Vec<_>>().into()
}

/// `{"fact":"spf","from":120,"to":128}`: octets of the input.
pub(crate) fn place(fact: &str, span: &Range<usize>) -> Json {
    let number = |place: usize| Json::Number(i64::try_from(place).unwrap_or(i64::MAX));
    object([("fact", fact.into()), ("from", number(span.start)), ("to", number(span.end))])
}

/// `["spf=fail","spf"]`: a piece of a line and what it is evidence of, empty where it is none.
pub(crate) fn piece(text: &str, fact: Option<&str>) -> Json {
    vec![text.into(), fact.unwrap_or_default().into()].into()
}

fn code(report: Option<&Report>) -> Json {
    report.and_then(|report| report.code).map(i64::from).into()
}
