//! From phrases, codes and fields to a report for each recipient. Text first, code second: a code that contradicts
//! what the server wrote is the server's mistake more often than its words are.

use std::ops::Range;

use super::Report;
use super::fields::{self, Block, Blocks};
use super::flow::{Flow, is_visible};
use super::page::{Page, Place, value};
use super::people::{Header, Person, people};
use super::rules::Hit;
use super::work;
use crate::text;

/// What everything below needs.
pub(super) struct Case<'a> {
    pub(super) input: &'a [u8],
    pub(super) page: &'a Page,
    pub(super) flow: &'a Flow,
    pub(super) hits: &'a [Hit],
    pub(super) headers: &'a [Header],
}

impl Case<'_> {
    /// The reports of one notice.
    pub(super) fn reports(&self, notice: &Range<usize>) -> Vec<Report> {
        let blocks = fields::blocks(self.page, self.flow, self.hits, notice);
        let people = people(self.flow, notice, &|at| self.header(at));
        let failed = blocks.all.iter().filter(|block| !is_success(block));
        let failed: Vec<&Block> = failed.take(super::REPORTS).collect();
        if !failed.is_empty() {
            return failed.iter().map(|block| self.reported(block, &blocks, notice, &people, failed.len())).collect();
        }
        let best = people.iter().map(|person| person.score).max().unwrap_or_default();
        let named = self.named();
        let least = match best {
            4.. => 4,
            _ if !named.is_empty() => u8::MAX,
            score => score.max(1),
        };
        let mut chosen: Vec<&Person> = people.iter().filter(|person| person.score >= least).collect();
        if self.page.field("x-failed-recipients").is_some() {
            let is_named = |person: &&Person| named.iter().any(|(name, _)| name.eq_ignore_ascii_case(&person.address));
            chosen = people.iter().filter(is_named).collect();
        }
        if chosen.iter().any(|person| person.score == 6) {
            // Notices that name each recipient before a colon do so for all of them.
            chosen.retain(|person| person.score >= 5);
        }
        if least < 4 {
            chosen.truncate(1);
        }
        if chosen.is_empty() {
            let whole = |person| self.judged(person, &[vec![notice.clone()]], &blocks, None);
            return if named.is_empty() { vec![whole(None)] } else { named.into_iter().map(Some).map(whole).collect() };
        }
        let chosen_at = |person: &Person| person.at.first().copied().unwrap_or_default();
        chosen
            .iter()
            .map(|person| {
                let scopes = if chosen.len() == 1 { vec![notice.clone()] } else { scopes(person, &chosen, notice) };
                let after = chosen_at(person)..notice.end;
                let mut tried = vec![scopes, [after].into(), [notice.clone()].into()];
                tried.dedup();
                self.judged(Some((person.address.clone(), person.piece.clone())), &tried, &blocks, None)
            })
            .collect()
    }

    /// Whether an address begins a line and a colon follows, as in lists of recipients.
    pub(super) fn is_list(&self) -> bool {
        let whole = 0..self.flow.text.len();
        people(self.flow, &whole, &|at| self.header(at)).iter().any(|person| person.score == 6)
    }

    /// Whether reports say of every recipient that the message arrived.
    pub(super) fn is_success(&self) -> bool {
        let blocks = fields::blocks(self.page, self.flow, self.hits, &(0..self.flow.text.len())).all;
        !blocks.is_empty() && blocks.iter().all(is_success)
    }

    pub(super) fn header(&self, at: usize) -> Header {
        self.flow.line(at).and_then(|(_, line)| self.headers.get(line)).copied().unwrap_or(Header::No)
    }

    /// Recipients outside the text: the header's own field, then those of the returned message.
    fn named(&self) -> Vec<(String, Range<usize>)> {
        let copied = || {
            let mut copies = self.page.lines.iter().filter(|line| line.place == Place::Copy).map(|line| &line.range);
            copies.find_map(|line| value(&self.page.text[line.clone()], "to").map(|at| line.start + at..line.end))
        };
        let line = self.page.field("x-failed-recipients").or_else(copied);
        let mut all = line.map_or_else(Vec::new, |line| addresses(&self.page.text, &line));
        all.truncate(20);
        all
    }

    fn reported(
        &self,
        block: &Block,
        blocks: &Blocks,
        notice: &Range<usize>,
        people: &[Person],
        count: usize,
    ) -> Report {
        let person = block.last.as_ref().or(block.original.as_ref());
        let other = block.original.as_ref().or(block.last.as_ref());
        let person = person.filter(|(address, _)| text::has(address, b'@')).or(other);
        // A file or a program took the message: the address stands in the text.
        let told = people.iter().filter(|person| person.score >= 4).max_by_key(|person| person.score);
        let told = told.filter(|_| person.is_some_and(|(address, _)| !text::has(address, b'@')));
        let told = told.map(|person| (person.address.clone(), person.piece.clone()));
        let own = people.iter().find(|own| {
            [&block.last, &block.original]
                .iter()
                .any(|name| name.as_ref().is_some_and(|(name, _)| name.eq_ignore_ascii_case(&own.address)))
        });
        let mut tried = Vec::new();
        tried.extend(block.diagnostic.clone().map(|diagnostic| vec![diagnostic]));
        let rivals: Vec<&Person> = people.iter().filter(|person| person.score >= 4).collect();
        match own {
            Some(own) if count > 1 && rivals.len() > 1 => tried.push(scopes(own, &rivals, notice)),
            _ if count == 1 => tried.push(vec![notice.clone()]),
            _ => {}
        }
        let person = told.or(person.map(|(address, at)| (address.clone(), self.flow.address_piece(at))));
        self.judged(person, &tried, blocks, Some(block))
    }
}

/// Phrases; a notice has fewer, and what stands behind so many is not looked through again for each recipient.
const HITS: usize = 2000;

/// The phrases that begin in this piece of the stream, the first of them.
pub(super) fn within<'a>(hits: &'a [Hit], scope: &Range<usize>) -> impl Iterator<Item = &'a Hit> + use<'a> {
    let first = hits.partition_point(|hit| hit.start < scope.start);
    let end = scope.end;
    hits[first..].iter().take(HITS).take_while(move |hit| hit.start < end).inspect(|_| work::done(1))
}

fn is_success(block: &Block) -> bool {
    let action = block.action.as_ref().map_or("", |(action, _)| action.as_str());
    matches!(action, "delivered" | "relayed" | "expanded")
        || action.is_empty() && block.status.as_ref().is_some_and(|(status, _)| status.starts_with('2'))
}

/// What is said about this person: from each mention to the next of somebody else.
fn scopes(person: &Person, all: &[&Person], notice: &Range<usize>) -> Vec<Range<usize>> {
    let mut others: Vec<usize> = Vec::new();
    for other in all.iter().filter(|other| other.address != person.address) {
        others.extend(&other.at);
    }
    others.sort_unstable();
    let end = |at: usize| others.get(others.partition_point(|other| *other <= at)).copied().unwrap_or(notice.end);
    let mut scopes: Vec<Range<usize>> = Vec::new();
    for at in &person.at {
        let scope = *at..end(*at);
        if scopes.last().is_none_or(|last| last.end <= scope.start) {
            scopes.push(scope);
        }
    }
    scopes
}

/// The addresses in a piece of the page.
fn addresses(text: &str, range: &Range<usize>) -> Vec<(String, Range<usize>)> {
    let mut all = Vec::new();
    let mut start = range.start;
    for part in text::pieces(&text[range.clone()], b", <>;\"") {
        if text::has(part, b'@') && part.len() < 320 && part.chars().all(is_visible) {
            all.push((part.to_owned(), start..start + part.len()));
        }
        start += part.len() + 1;
    }
    all
}
