//! The fields that say something, cut around what they say, with it marked.

use super::block::Field;
use super::filter::Mark;
use super::judge::order;
use super::{Fact, Piece};
use crate::text;

/// Lines, and characters kept before and behind a mark.
const MOST_LINES: usize = 12;
const AROUND: usize = 60;
const ELLIPSIS: &str = " … ";

/// The lines, in the order of the fields.
pub(super) fn lines(fields: &[Field], marks: &[Mark]) -> Vec<Vec<Piece>> {
    let key = |place: usize| marks.get(place).map(|mark| (mark.field, mark.piece.start, mark.piece.end));
    let marks: Vec<&Mark> = order(marks.len(), &|one, other| key(one) < key(other))
        .into_iter()
        .filter_map(|place| marks.get(place))
        .collect();
    let mut lines = Vec::new();
    let mut rest = &marks[..];
    while let Some(first) = rest.first() {
        let count = rest.iter().take_while(|mark| mark.field == first.field).count();
        let (own, others) = rest.split_at(count);
        if lines.len() < MOST_LINES {
            lines.push(line(&fields[first.field], own));
        }
        rest = others;
    }
    lines
}

/// `Authentication-Results: … **spf=fail** …`
fn line(field: &Field, marks: &[&Mark]) -> Vec<Piece> {
    let mut pieces = vec![(text::plain(&field.label, 60) + ": ", None)];
    let mut done = 0;
    for mark in marks {
        let (start, end) = (mark.piece.start.max(done), mark.piece.end);
        if start >= end {
            continue;
        }
        between(&field.value[done..start], done == 0, false, &mut pieces);
        put(&field.value[start..end], Some(mark.fact), &mut pieces);
        done = end;
    }
    between(&field.value[done..], done == 0, true, &mut pieces);
    pieces
}

/// What stands between two marks, its middle left out where it is long; of what stands before the first and behind the
/// last, the far end.
fn between(value: &str, first: bool, last: bool, pieces: &mut Vec<Piece>) {
    let count = value.chars().count();
    let (head, tail) = (if first { 0 } else { AROUND }, if last { 0 } else { AROUND });
    if count <= head + tail + 3 {
        return put(value, None, pieces);
    }
    let kept: String =
        value.chars().take(head).chain(ELLIPSIS.chars()).chain(value.chars().skip(count - tail)).collect();
    put(&kept, None, pieces);
}

fn put(value: &str, fact: Option<Fact>, pieces: &mut Vec<Piece>) {
    let kept = text::plain(value, 300);
    if !kept.is_empty() {
        pieces.push((kept, fact));
    }
}
