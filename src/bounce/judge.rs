//! From phrases, codes and fields to a report for each recipient. Text first, code second: a code that contradicts
//! what the server wrote is the server's mistake more often than its words are.

use std::ops::Range;

use super::codes;
use super::fields::{self, Block, Blocks};
use super::flow::{Flow, Mark};
use super::page::{Page, Place, value};
use super::people::{Header, Person, people};
use super::rules::{Hit, Meaning};
use super::{Category, Confidence, Evidence, Fact, Report};

/// What everything below needs.
pub(super) struct Case<'a> {
    pub(super) input: &'a [u8],
    pub(super) page: &'a Page,
    pub(super) flow: &'a Flow,
    pub(super) hits: &'a [Hit],
    pub(super) headers: &'a [Header],
}

/// A reason that was found: why, how strongly, where.
#[derive(Clone, Debug)]
struct Reason {
    category: Category,
    weight: u8,
    at: Option<Range<usize>>,
}

/// A code that was found.
#[derive(Clone, Debug)]
struct Code {
    code: Option<u16>,
    status: Option<String>,
    at: usize,
    piece: Range<usize>,
}

/// A text of more octets than this is no diagnostic line.
const LINE: usize = 600;

impl Case<'_> {
    /// The reports of one notice.
    pub(super) fn reports(&self, notice: &Range<usize>) -> Vec<Report> {
        let blocks = fields::blocks(self.page, self.flow, self.hits, notice);
        let people = people(self.flow, notice, &|at| self.header(at));
        let failed: Vec<&Block> = blocks.all.iter().filter(|block| !is_success(block)).collect();
        if !failed.is_empty() {
            return failed.iter().map(|block| self.from_block(block, &blocks, notice, &people, failed.len())).collect();
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
            let all = named.into_iter().map(Some).chain([None]);
            let count = all.size_hint().0;
            return all.take((count - 1).max(1)).map(|person| self.whole(notice, person, &blocks)).collect();
        }
        let chosen_at = |person: &Person| person.at.first().copied().unwrap_or_default();
        chosen
            .iter()
            .map(|person| {
                let scopes = if chosen.len() == 1 { vec![notice.clone()] } else { scopes(person, &chosen, notice) };
                let after = vec![chosen_at(person)..notice.end];
                let mut tried = vec![scopes, after, vec![notice.clone()]];
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

    fn header(&self, at: usize) -> Header {
        let after = self.flow.starts.partition_point(|(start, _)| *start <= at);
        let line = after.checked_sub(1).and_then(|place| self.flow.starts.get(place));
        line.and_then(|(_, line)| self.headers.get(*line)).copied().unwrap_or(Header::No)
    }

    /// Recipients outside the text: the header's own field, then those of the returned message.
    fn named(&self) -> Vec<(String, Range<usize>)> {
        let failed = self.page.field("x-failed-recipients").into_iter().collect::<Vec<_>>();
        let copied = || -> Vec<Range<usize>> {
            let copies = self.page.lines.iter().filter(|line| line.place == Place::Copy);
            let to = |line: &super::page::Line| {
                value(self.page.line(line), "to").map(|at| line.range.start + at..line.range.end)
            };
            copies.filter_map(to).take(1).collect()
        };
        let lines = if failed.is_empty() { copied() } else { failed };
        lines.iter().flat_map(|line| addresses(&self.page.text, line)).take(20).collect()
    }

    fn whole(&self, notice: &Range<usize>, person: Option<(String, Range<usize>)>, blocks: &Blocks) -> Report {
        self.judged(person, &[vec![notice.clone()]], blocks, None)
    }

    fn from_block(
        &self,
        block: &Block,
        blocks: &Blocks,
        notice: &Range<usize>,
        people: &[Person],
        count: usize,
    ) -> Report {
        let person = block.original.as_ref().or(block.last.as_ref());
        let other = block.last.as_ref().or(block.original.as_ref());
        let person = person.filter(|(address, _)| address.contains('@')).or(other);
        // A file or a program took the message: the address stands in the text.
        let told = people.iter().filter(|person| person.score >= 4).max_by_key(|person| person.score);
        let told = told.filter(|_| person.is_some_and(|(address, _)| !address.contains('@')));
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
        let person = told.or(person.map(|(address, at)| (address.clone(), self.flow.piece(at))));
        self.judged(person, &tried, blocks, Some(block))
    }

    /// Looks through each group of scopes until one gives a clear reason.
    fn judged(
        &self,
        person: Option<(String, Range<usize>)>,
        tried: &[Vec<Range<usize>>],
        blocks: &Blocks,
        block: Option<&Block>,
    ) -> Report {
        let mut best: Option<Reason> = None;
        let mut codes = Vec::new();
        for scopes in tried {
            for scope in scopes {
                codes.extend(self.codes(scope));
                if let Some(found) = self.reason(scope) {
                    if best.as_ref().is_none_or(|best| found.weight > best.weight) {
                        best = Some(found);
                    }
                }
            }
            if best.as_ref().is_some_and(|best| best.weight >= 5) {
                break;
            }
        }
        let status = choose_status(block, &codes, best.as_ref().and_then(|best| best.at.clone()));
        let code = choose_code(&codes, best.as_ref().and_then(|best| best.at.clone()));
        let specific = status.as_ref().and_then(|status| codes::status(&status.0));
        let by_code = specific.or_else(|| code.as_ref().and_then(|code| codes::reply(code.0)));
        let contradicted = matches!((&best, by_code), (Some(best), Some((category, 4))) if best.category != category);
        let agreed = matches!((&best, by_code), (Some(best), Some((category, _))) if best.category == category);
        if let Some((category, weight)) = by_code {
            if best.as_ref().is_none_or(|best| best.weight < weight) {
                best = Some(Reason { category, weight, at: None });
            }
        }
        let is_final = self.is_final(block, tried, code.as_ref(), status.as_ref());
        if best.as_ref().is_none_or(|best| best.weight < 2) && !is_final.0 {
            best = Some(Reason { category: Category::Unreachable, weight: 2, at: None });
        }
        let confidence = match &best {
            Some(best) if best.weight >= 5 && (agreed || !contradicted) => Confidence::High,
            Some(best) if best.weight >= 3 => Confidence::Medium,
            _ => Confidence::Low,
        };
        let mut evidence = Vec::new();
        let mut add = |fact, piece: Range<usize>| {
            let span = self.page.span(&piece, self.input);
            if span.start < span.end {
                evidence.push(Evidence { fact, span });
            }
        };
        let recipient = person.map(|(address, piece)| {
            add(Fact::Recipient, piece);
            address
        });
        let reason = best.as_ref().and_then(|best| best.at.clone());
        if let Some(at) = &reason {
            add(Fact::Reason, self.flow.piece(at));
        }
        let status = status.map(|(status, piece)| {
            add(Fact::Status, piece);
            status
        });
        let code = code.map(|(code, piece)| {
            add(Fact::Code, piece);
            code
        });
        if let Some(at) = &is_final.1 {
            add(Fact::Final, self.flow.piece(at));
        }
        let diagnostic = block
            .and_then(|block| block.diagnostic.clone())
            .map(|at| self.line_from(&at))
            .or_else(|| reason.as_ref().map(|at| self.line(at)));
        let diagnostic = diagnostic.and_then(|piece| {
            let text = squeezed(self.page.text.get(piece.clone())?);
            add(Fact::Diagnostic, piece);
            (!text.is_empty()).then_some(text)
        });
        let said = |piece: &Range<usize>| self.page.text.get(piece.clone()).map(squeezed);
        let reporter = blocks.reporter.as_ref().map(|at| self.flow.piece(at)).or_else(|| self.reporter(tried));
        let reporter = reporter.and_then(|piece| {
            let text = said(&piece)?;
            let name = text.split(';').next_back().unwrap_or_default().trim().to_owned();
            add(Fact::Reporter, piece);
            (!name.is_empty()).then_some(name)
        });
        let time = block
            .and_then(|block| block.time.clone())
            .or(blocks.time.clone())
            .map(|at| self.flow.piece(&at))
            .or(self.page.field("date"));
        let time = time.and_then(|piece| {
            let text = said(&piece)?;
            add(Fact::Time, piece);
            (!text.is_empty()).then_some(text)
        });
        evidence.sort_by_key(|evidence| (evidence.span.start, evidence.fact));
        let category = best.map_or(Category::Other, |best| best.category);
        Report {
            recipient,
            category,
            status,
            code,
            is_final: is_final.0,
            reporter,
            diagnostic,
            time,
            confidence,
            evidence,
        }
    }

    /// The weightiest reason here, the first of equals.
    fn reason(&self, scope: &Range<usize>) -> Option<Reason> {
        let mut best: Option<Reason> = None;
        // What a quoted header says, its subject above all, is no reason.
        for hit in within(self.hits, scope).filter(|hit| self.header(hit.start) == Header::No) {
            if let Meaning::Reason(category, weight) = hit.meaning {
                if best.as_ref().is_none_or(|best| weight > best.weight) {
                    best = Some(Reason { category, weight, at: Some(hit.start..hit.end) });
                }
            }
        }
        best
    }

    fn codes(&self, scope: &Range<usize>) -> Vec<Code> {
        let first = self.flow.marks.partition_point(|mark| mark.at < scope.start);
        let marks = self.flow.marks[first..].iter().take_while(|mark| mark.at <= scope.end).take(200);
        let failures = marks.filter_map(|marked| match &marked.mark {
            Mark::Code(code, status) => {
                let status = status.clone().filter(|status| !status.starts_with('2'));
                let found = code.is_some() || status.is_some();
                found.then(|| Code { code: *code, status, at: marked.at, piece: marked.piece.clone() })
            }
            Mark::Address(_) => None,
        });
        failures.collect()
    }

    fn is_final(
        &self,
        block: Option<&Block>,
        tried: &[Vec<Range<usize>>],
        code: Option<&(u16, Range<usize>)>,
        status: Option<&(String, Range<usize>)>,
    ) -> (bool, Option<Range<usize>>) {
        if let Some((action, at)) = block.and_then(|block| block.action.as_ref()) {
            return (action != "delayed", Some(at.clone()));
        }
        let find = |meaning| {
            let scopes = tried.last().map_or(&[][..], Vec::as_slice);
            let mut hits = scopes.iter().flat_map(|scope| within(self.hits, scope));
            hits.find(|hit| hit.meaning == meaning).map(|hit| hit.start..hit.end)
        };
        if let Some(at) = find(Meaning::GivenUp) {
            return (true, Some(at));
        }
        if let Some(at) = find(Meaning::Retrying) {
            return (false, Some(at));
        }
        let transient =
            code.is_some_and(|(code, _)| *code < 500) || status.is_some_and(|(status, _)| status.starts_with('4'));
        // A lone reply of a server; a notice would say that it is one.
        let alone = !self.page.form.message && find(Meaning::Failure).is_none() && find(Meaning::Start).is_none();
        (!(transient && alone), None)
    }

    /// From the line where this begins to the end of its paragraph, or of what a line may be.
    fn line(&self, at: &Range<usize>) -> Range<usize> {
        let after = self.flow.starts.partition_point(|(start, _)| *start <= at.start);
        let line = after.checked_sub(1).and_then(|place| self.flow.starts.get(place));
        let start = line.map_or(at.start, |(start, _)| *start);
        self.line_from(&(start..at.end))
    }

    fn line_from(&self, at: &Range<usize>) -> Range<usize> {
        let mut end = self.flow.text[at.end..]
            .find('\n')
            .map_or(self.flow.text.len(), |stop| at.end + stop)
            .min(at.start + LINE)
            .max(at.start);
        while !self.flow.text.is_char_boundary(end) {
            end -= 1;
        }
        let piece = self.flow.piece(&(at.start..end));
        // Codes before its first word are taken out of the stream; they belong to it.
        let first = self.flow.marks.partition_point(|mark| mark.at < at.start);
        let marks = self.flow.marks[first..].iter().take_while(|mark| mark.at == at.start);
        let start = marks.map(|mark| mark.piece.start).chain([piece.start]).min().unwrap_or(piece.start);
        start..piece.end
    }

    /// The host behind the words that introduce one.
    fn reporter(&self, tried: &[Vec<Range<usize>>]) -> Option<Range<usize>> {
        const BEFORE: &[&str] = &[
            "mail system at host ",
            "program at host ",
            "program at ",
            "mail agent v",
            "generating server: ",
            "server di generazione: ",
            "at host ",
            "generierender server: ",
            "serveur de generation : ",
            "servidor de generacion: ",
            "servidor gerador: ",
            "amavisd new at host ",
        ];
        let scope = tried.last()?.first()?;
        let text = &self.flow.text[scope.clone()];
        let near = text.get(..4000).unwrap_or(text);
        BEFORE.iter().find_map(|before| {
            let start = scope.start + near.find(before)? + before.len();
            let length = self.flow.text[start..].find([' ', '\n']).unwrap_or(self.flow.text.len() - start);
            let host = self.flow.text[start..start + length].trim_end_matches(['.', ',']);
            (host.contains('.') && host.bytes().any(|octet| octet.is_ascii_alphabetic()))
                .then(|| self.flow.piece(&(start..start + host.len())))
        })
    }
}

/// The phrases that begin in this piece of the stream.
pub(super) fn within<'a>(hits: &'a [Hit], scope: &Range<usize>) -> impl Iterator<Item = &'a Hit> {
    let first = hits.partition_point(|hit| hit.start < scope.start);
    let end = scope.end;
    hits[first..].iter().take_while(move |hit| hit.start < end)
}

fn is_success(block: &Block) -> bool {
    let action = block.action.as_ref().map_or("", |(action, _)| action.as_str());
    matches!(action, "delivered" | "relayed" | "expanded")
        || action.is_empty() && block.status.as_ref().is_some_and(|(status, _)| status.starts_with('2'))
}

/// What is said about this person: from each mention to the next of somebody else.
fn scopes(person: &Person, all: &[&Person], notice: &Range<usize>) -> Vec<Range<usize>> {
    let mut others: Vec<usize> =
        all.iter().filter(|other| other.address != person.address).flat_map(|other| other.at.iter().copied()).collect();
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

/// The report's own status, unless it is vague and the text has a better one; of the text's, the one next before the
/// reason.
fn choose_status(
    block: Option<&Block>,
    codes: &[Code],
    reason: Option<Range<usize>>,
) -> Option<(String, Range<usize>)> {
    let of = |code: &Code| code.status.clone().map(|status| (status, code.piece.clone()));
    let own = block.and_then(|block| block.status.as_ref());
    let own = own.map(|(status, at)| {
        let code = codes.iter().find(|code| code.at == at.start && code.status.as_deref() == Some(status));
        (status.clone(), code.map_or(0..0, |code| code.piece.clone()))
    });
    if let Some(own) = own.clone().filter(|(status, _)| !codes::is_vague(status)) {
        return Some(own);
    }
    let clear = |code: &&Code| code.status.as_deref().is_some_and(|status| !codes::is_vague(status));
    let before = |code: &&Code| reason.as_ref().is_none_or(|reason| code.at <= reason.start);
    let near = codes
        .iter()
        .filter(clear)
        .filter(before)
        .max_by_key(|code| (reason.is_some(), code.at * usize::from(reason.is_some())));
    let first = codes.iter().find(clear);
    near.and_then(of).or_else(|| first.and_then(of)).or(own).or_else(|| codes.iter().find_map(of))
}

fn choose_code(codes: &[Code], reason: Option<Range<usize>>) -> Option<(u16, Range<usize>)> {
    let of = |code: &Code| code.code.map(|number| (number, code.piece.clone()));
    let before = codes
        .iter()
        .filter(|code| code.code.is_some() && reason.as_ref().is_some_and(|reason| code.at <= reason.start));
    before.max_by_key(|code| code.at).and_then(of).or_else(|| codes.iter().find_map(of))
}

/// The addresses in a piece of the page.
fn addresses(text: &str, range: &Range<usize>) -> Vec<(String, Range<usize>)> {
    let mut all = Vec::new();
    let mut start = range.start;
    for part in text[range.clone()].split([',', ' ', '<', '>', ';', '"']) {
        if part.contains('@') && part.len() < 320 {
            all.push((part.to_owned(), start..start + part.len()));
        }
        start += part.len() + 1;
    }
    all
}

/// One line of it, with single spaces.
fn squeezed(text: &str) -> String {
    let mut line = String::new();
    for word in text.split_whitespace().filter(|word| *word != ">") {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}
