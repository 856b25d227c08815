//! What holds of every reading, whatever the octets: the fuzzers and `tests/octets.rs` look at the same.

use std::ops::Range;

use mail_doctor::bounce::{self, Kind};
use mail_doctor::headers::{self, Summary};
use mail_doctor::json::Json;

/// Characters of a line of an excerpt; its lines.
const WIDTH: usize = 310;
const LINES: usize = 6;
const REPORTS: usize = 100;

/// Reads any octets as an error message.
pub fn bounce(octets: &[u8]) {
    let reading = bounce::read(octets);
    let reports = &reading.reports;
    let evidence = reports.iter().flat_map(|report| &report.evidence).chain(&reading.evidence);
    inside(octets, evidence.map(|evidence| &evidence.span));
    for lines in reports.iter().map(|report| &report.excerpt).chain([&reading.excerpt]) {
        let length = |line: &bounce::Line| line.iter().map(|(text, _)| text.chars().count()).sum::<usize>();
        assert!(lines.len() <= LINES && lines.iter().all(|line| length(line) <= WIDTH), "{lines:?}");
    }
    assert!(reports.len() <= REPORTS && (reading.kind != Kind::Bounce || !reports.is_empty()));
    one_line(&bounce::json::reading("x", &reading));
}

/// Reads any octets as the header of a delivered message.
pub fn headers(octets: &[u8]) {
    let reading = headers::read(octets);
    assert!(!reading.causes.is_empty(), "nothing is said");
    inside(octets, reading.evidence.iter().map(|evidence| &evidence.span));
    assert!(reading.hops.iter().all(|hop| hop.delay.is_none_or(|delay| delay >= 0)));
    let json = headers::json::reading("x", &reading);
    one_line(&json);
    let summary = Summary::read(&json);
    assert_eq!((summary.lead(), summary.excerpt.len()), (reading.lead().id(), reading.excerpt.len()));
}

/// Evidence is in the input; where that is text, it begins and ends between characters.
fn inside<'a>(octets: &[u8], spans: impl Iterator<Item = &'a Range<usize>>) {
    for span in spans {
        assert!(span.start < span.end && span.end <= octets.len(), "{span:?} of {}", octets.len());
        if let Ok(text) = std::str::from_utf8(octets) {
            assert!(text.get(span.clone()).is_some(), "{span:?} cuts a character");
        }
    }
}

/// The JSON is one line of visible characters, and comes back as it was.
fn one_line(json: &Json) {
    let line = json.write();
    assert!(!line.contains(char::is_control), "{line:?}");
    assert_eq!(Json::read(&line).as_ref(), Ok(json));
}
