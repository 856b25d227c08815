//! The fields of a delivery report (RFC 3464), wherever they stand: in their own part, or pasted among the text.

use std::ops::Range;

use super::flow::{Flow, Mark, Marked, is_visible};
use super::page::Page;
use super::rules::{Field, Hit, Meaning};
use super::server::last;
use crate::text;

/// What the report says about one recipient; each with its piece of the stream.
#[derive(Clone, Debug, Default)]
pub(super) struct Block {
    pub(super) last: Option<(String, Range<usize>)>,
    pub(super) original: Option<(String, Range<usize>)>,
    pub(super) action: Option<(String, Range<usize>)>,
    pub(super) status: Option<(String, Range<usize>)>,
    pub(super) diagnostic: Option<Range<usize>>,
    pub(super) time: Option<Range<usize>>,
    pub(super) server: Option<Range<usize>>,
}

/// The blocks of one notice, and who reports.
#[derive(Clone, Debug, Default)]
pub(super) struct Blocks {
    pub(super) all: Vec<Block>,
    pub(super) reporter: Option<Range<usize>>,
    pub(super) time: Option<Range<usize>>,
}

/// Octets; a diagnostic text is cut behind them.
const LONGEST: usize = 1500;

/// Reads the fields of a notice.
pub(super) fn blocks(page: &Page, flow: &Flow, hits: &[Hit], within: &Range<usize>) -> Blocks {
    let mut blocks = Blocks::default();
    let mut block = Block::default();
    let fields: Vec<(Field, Hit)> = super::judge::within(hits, within)
        .filter_map(|hit| if let Meaning::Field(field) = hit.meaning { Some((field, *hit)) } else { None })
        .collect();
    // Without a recipient's field there is no report: the other names are words like others.
    if !fields.iter().any(|(field, _)| matches!(field, Field::Final | Field::Original | Field::Reporter)) {
        return blocks;
    }
    let mut before = within.start;
    for (place, (field, hit)) in fields.iter().enumerate() {
        let next = fields.get(place + 1).map_or(within.end, |(_, hit)| hit.start).min(within.end);
        let value = value(flow, hit.end, next);
        let apart = flow.text[before..hit.start].contains('\n');
        if apart && block.is_named() {
            blocks.close(&mut block);
        }
        before = hit.start;
        match field {
            Field::Final => {
                if block.last.is_some() {
                    blocks.close(&mut block);
                }
                block.last = address(page, flow, &value);
            }
            Field::Original => {
                if block.original.is_some() {
                    blocks.close(&mut block);
                }
                block.original = address(page, flow, &value);
            }
            Field::Action => block.action = word(flow, &value),
            Field::Status => block.status = status(flow, hit.end, next).or(block.status.take()),
            Field::Diagnostic => block.diagnostic = block.diagnostic.take().or(Some(value)),
            Field::Time => block.time = Some(value),
            Field::Reporter => blocks.reporter = blocks.reporter.take().or(Some(value)),
            Field::Remote => block.server = Some(value),
            Field::Other => {
                if flow.text[hit.start..].starts_with("arrival") {
                    blocks.time = Some(value);
                }
            }
        }
    }
    blocks.close(&mut block);
    blocks
}

impl Block {
    /// Whether its diagnostic line has this place of the stream.
    pub(super) fn says(&self, at: usize) -> bool {
        self.diagnostic.as_ref().is_some_and(|diagnostic| (diagnostic.start..=diagnostic.end).contains(&at))
    }

    fn is_named(&self) -> bool {
        self.last.is_some() || self.original.is_some()
    }
}

impl Blocks {
    fn close(&mut self, block: &mut Block) {
        let block = std::mem::take(block);
        if block.is_named() {
            self.all.push(block);
        } else if let Some(last) = self.all.last_mut() {
            // An empty line within one recipient's fields.
            last.action = last.action.take().or(block.action);
            last.status = last.status.take().or(block.status);
            last.diagnostic = last.diagnostic.take().or(block.diagnostic);
            last.server = last.server.take().or(block.server);
        }
    }
}

/// A field's value ends at the next field, at an empty line, or where it has become too long.
fn value(flow: &Flow, start: usize, next: usize) -> Range<usize> {
    let mut end = next.min(start + LONGEST);
    while !flow.text.is_char_boundary(end) {
        end -= 1;
    }
    let text = &flow.text[start..end];
    let end = text.find('\n').map_or(end, |stop| start + stop);
    let text = &flow.text[start..end];
    let trimmed = text.trim_start();
    let from = end - trimmed.len();
    from..(from + trimmed.trim_end().len())
}

fn marks<'a>(flow: &'a Flow, within: &Range<usize>) -> impl Iterator<Item = &'a Marked> {
    let first = flow.marks.partition_point(|mark| mark.at < within.start);
    let end = within.end;
    flow.marks[first..].iter().take_while(move |mark| mark.at <= end)
}

fn address(page: &Page, flow: &Flow, value: &Range<usize>) -> Option<(String, Range<usize>)> {
    let found = marks(flow, value).find_map(|marked| match &marked.mark {
        Mark::Address(address) => Some((address.clone(), marked.at..marked.at + 1)),
        Mark::Code(..) => None,
    });
    found.or_else(|| {
        // `rfc822; name` without a domain, as some write it.
        let piece = flow.piece(value);
        let text = page.text.get(piece)?;
        let name = text::trim(last(text).trim(), "<>");
        // The way it was to take (RFC 5321 §4.1.1.3) is no part of an address.
        let name = name.strip_prefix('@').and_then(|way| text::cut(way, ":")).map_or(name, |(_, name)| name);
        let fits = !name.is_empty() && name.len() < 100 && name.chars().all(is_visible);
        fits.then(|| (name.to_owned(), value.clone()))
    })
}

fn word(flow: &Flow, value: &Range<usize>) -> Option<(String, Range<usize>)> {
    let word = flow.text[value.clone()].split(|c: char| !c.is_ascii_alphanumeric()).next()?;
    (!word.is_empty()).then(|| (word.to_owned(), value.start..value.start + word.len()))
}

fn status(flow: &Flow, start: usize, next: usize) -> Option<(String, Range<usize>)> {
    marks(flow, &(start..next.min(start + 24))).find_map(|marked| match &marked.mark {
        Mark::Code(_, Some(status)) => Some((status.clone(), marked.at..marked.at)),
        _ => None,
    })
}
