//! The lines of an input that carry its evidence, decoded and cut short, with the evidence told apart: what a person is
//! shown.

use std::ops::Range;

use super::Fact;
use super::page::Page;
use crate::text;

/// A line in its pieces: each a text, and what it is evidence of.
pub type Line = Vec<(String, Option<Fact>)>;

/// Lines, characters of a line, and characters of a long one before its first piece of evidence.
const LINES: usize = 6;
const WIDTH: usize = 300;
const LEAD: usize = 80;

/// What is shown first if not everything can be.
const ORDER: [Fact; 9] = [
    Fact::Reason,
    Fact::Recipient,
    Fact::Status,
    Fact::Code,
    Fact::Kind,
    Fact::Diagnostic,
    Fact::Final,
    Fact::Reporter,
    Fact::Time,
];

/// The lines with these pieces of the page, in their order; of a long line, what stands around each piece.
pub(super) fn lines(page: &Page, pieces: &[(Fact, Range<usize>)]) -> Vec<Line> {
    let mut windows: Vec<Range<usize>> = Vec::new();
    for fact in ORDER {
        for (_, piece) in pieces.iter().filter(|(of, _)| *of == fact) {
            let first = page.lines.partition_point(|line| line.range.end <= piece.start);
            let touched = page.lines.iter().skip(first).take(LINES);
            for line in touched.take_while(|line| line.range.start < piece.end) {
                let focus = piece.start.max(line.range.start);
                let place = windows.iter().filter(|window| window.start <= focus).count();
                let before = place.checked_sub(1).and_then(|place| windows.get(place)).map_or(0, |window| window.end);
                if windows.len() < LINES && before <= focus {
                    let after = windows.get(place).map_or(line.range.end, |window| window.start.min(line.range.end));
                    let start = around(page, &(before.max(line.range.start)..focus));
                    windows.insert(place, start..up_to(page, &(start..after)));
                }
            }
        }
    }
    let mut shown: Vec<Line> = windows.iter().map(|window| marked(page, window, pieces)).collect();
    shown.retain(|line| !line.is_empty());
    shown
}

/// Where a window on a long line begins that is to show its end.
fn around(page: &Page, before: &Range<usize>) -> usize {
    let text = page.text.get(before.clone()).unwrap_or_default();
    // A short line is shown from its beginning.
    let most = if text.len() < WIDTH / 2 { WIDTH } else { LEAD };
    text.char_indices().rev().take(most).last().map_or(before.end, |(at, _)| before.start + at)
}

/// Where it ends.
fn up_to(page: &Page, rest: &Range<usize>) -> usize {
    let text = page.text.get(rest.clone()).unwrap_or_default();
    text.char_indices().nth(WIDTH).map_or(rest.end, |(at, _)| rest.start + at)
}

/// A window in its pieces.
fn marked(page: &Page, window: &Range<usize>, pieces: &[(Fact, Range<usize>)]) -> Line {
    let is_end = |at: Option<usize>| matches!(at.and_then(|at| page.text.as_bytes().get(at)), None | Some(b'\n'));
    let mut line = Line::new();
    if !is_end(window.start.checked_sub(1)) {
        put(&mut line, '…', None);
    }
    for (at, c) in page.text.get(window.clone()).unwrap_or_default().char_indices() {
        let inside = pieces.iter().filter(|(_, piece)| piece.contains(&(window.start + at)));
        // The whole diagnostic is evidence too; the pieces in it say more.
        put(&mut line, c, inside.min_by_key(|(_, piece)| piece.len()).map(|(fact, _)| *fact));
    }
    if !is_end(Some(window.end)) {
        put(&mut line, '…', None);
    }
    for (text, _) in &mut line {
        *text = text::plain(text, WIDTH);
    }
    line.retain(|(text, _)| !text.is_empty());
    line
}

/// Adds a character; white space is one space, and none at the beginning.
fn put(line: &mut Line, c: char, fact: Option<Fact>) {
    let c = if c.is_whitespace() { ' ' } else { c };
    if c == ' ' && line.last().is_none_or(|(text, _)| text.ends_with(' ')) {
        return;
    }
    match line.last_mut() {
        Some((text, of)) if *of == fact => text.push(c),
        _ => line.push((c.into(), fact)),
    }
}
