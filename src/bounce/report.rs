//! One report: the weightiest reason, the best code, whether it is final, and the evidence of each.

use std::ops::Range;

use super::codes;
use super::excerpt;
use super::fields::{Block, Blocks};
use super::flow::{Mark, Marked};
use super::judge::{Case, within};
use super::people::Header;
use super::rules::Meaning;
use super::server::{self, last};
use super::{Category, Confidence, Evidence, Fact, Report};
use crate::text;

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
    reply: Option<u16>,
    status: Option<String>,
    at: usize,
    piece: Range<usize>,
}

/// A text of more octets than this is no diagnostic line.
const LINE: usize = 600;

/// Octets of the stream; a server's reply is about so long.
const SAID: usize = 300;
/// Octets of the stream, behind a recipient, in which the step is told at which a server refused.
const STEP: usize = 4000;
/// Phrases of this weight name a cause.
const CLEAR: u8 = 5;

/// Keeps the weightier, the first of equals.
fn raise(best: &mut Option<Reason>, found: Reason) {
    if best.as_ref().is_none_or(|best| best.weight < found.weight) {
        *best = Some(found);
    }
}

impl Case<'_> {
    /// Looks through each group of scopes until one gives a clear reason, then at the codes.
    pub(super) fn judged(
        &self,
        person: Option<(String, Range<usize>)>,
        tried: &[Vec<Range<usize>>],
        blocks: &Blocks,
        block: Option<&Block>,
    ) -> Report {
        let mut best: Option<Reason> = None;
        let mut codes = Vec::new();
        for scopes in tried {
            let clear = best.as_ref().is_some_and(|best| best.weight >= CLEAR);
            for scope in scopes {
                codes.extend(self.codes(scope));
                let found = self.reason(scope);
                // What SPF said before a generic refusal is the reason; all else yields to the refusing server's own
                // words.
                if let Some(reason) = found.filter(|reason| !clear || reason.category == Category::AuthFailure) {
                    raise(&mut best, reason);
                }
            }
            let telling =
                |code: &Code| code.status.as_deref().and_then(codes::status).is_some_and(|(_, weight)| weight > 3);
            let enough = best.as_ref().is_some_and(|best| best.weight >= CLEAR) || codes.iter().any(telling);
            if enough && block.is_none() {
                break;
            }
        }
        let at = best.as_ref().and_then(|best| best.at.clone());
        let status = choose_status(block, &codes, at.as_ref());
        let code = choose_code(block, &codes, at.as_ref());
        let specific = status.as_ref().and_then(|status| codes::status(&status.0));
        let by_code = specific.or_else(|| code.as_ref().and_then(|code| codes::reply(code.0)));
        let (is_final, told) = self.is_final(block, tried, code.as_ref(), status.as_ref());
        let agrees = |best: &Reason| by_code.is_none_or(|(category, weight)| category == best.category || weight < 4);
        let confidence = match &best {
            Some(best) if best.weight >= CLEAR && agrees(best) => Confidence::High,
            Some(best) if best.weight >= 3 => Confidence::Medium,
            _ if by_code.is_some_and(|(_, weight)| weight >= 3) => Confidence::Medium,
            _ => Confidence::Low,
        };
        if let Some((category, weight)) = by_code {
            raise(&mut best, Reason { category, weight, at: None });
        }
        // Before the message was sent, nobody can have looked at its content.
        if best.as_ref().is_some_and(|best| best.category == Category::SpamContent) && self.is_early(tried) {
            best = best.map(|best| Reason { category: Category::SenderBlocked, ..best });
        }
        if !is_final && best.as_ref().is_none_or(|best| best.weight < 2) {
            best = Some(Reason { category: Category::Unreachable, weight: 2, at: None });
        }
        let reason = best.as_ref().and_then(|best| best.at.clone());
        let diagnostic = block.and_then(|block| block.diagnostic.as_ref()).map(|at| self.with_codes(at));
        let diagnostic = diagnostic.or_else(|| reason.as_ref().map(|at| self.line(at)));
        let reporter = blocks.reporter.as_ref().map(|at| self.flow.piece(at)).or_else(|| self.reporter(tried));
        let remote = block.and_then(|block| block.server.as_ref()).map(|at| self.flow.piece(at));
        let time = block.and_then(|block| block.time.as_ref()).or(blocks.time.as_ref()).map(|at| self.flow.piece(at));
        let time = time.or_else(|| self.page.field("date"));
        // A reply code and a status that stand together are one mark.
        let apart = |piece: &Range<usize>, text: &str, last: bool| {
            let whole = self.page.text.get(piece.clone()).unwrap_or_default();
            match (last, whole.starts_with(text), whole.ends_with(text)) {
                (true, _, true) => piece.end - text.len()..piece.end,
                (false, true, _) => piece.start..piece.start + text.len(),
                _ => piece.clone(),
            }
        };
        let pieces = [
            (Fact::Recipient, person.as_ref().map(|(_, piece)| piece.clone())),
            (Fact::Reason, reason.as_ref().map(|at| self.flow.piece(at))),
            (Fact::Status, status.as_ref().map(|(status, piece)| apart(piece, status, true))),
            (Fact::Code, code.as_ref().map(|(code, piece)| apart(piece, &text::decimal(i64::from(*code), 3), false))),
            (Fact::Final, told.as_ref().map(|at| self.flow.piece(at))),
            (Fact::Diagnostic, diagnostic.clone()),
            (Fact::Reporter, reporter.clone()),
            (Fact::Time, time.clone()),
        ];
        let pieces =
            pieces.into_iter().filter_map(|(fact, piece)| Some((fact, piece.filter(|piece| !piece.is_empty())?)));
        let pieces: Vec<_> = pieces.collect();
        let host = |text: String| last(&text).trim().to_owned();
        let diagnostic_line = self.said(diagnostic);
        let server = self.said(remote).and_then(|value| server::named(&value).map(str::to_owned));
        let server = server.or_else(|| server::quoted(diagnostic_line.as_deref()?).map(str::to_owned));
        Report {
            recipient: person.map(|(address, _)| address),
            category: best.map_or(Category::Other, |best| best.category),
            status: status.map(|(status, _)| status),
            code: code.map(|(code, _)| code),
            is_final,
            reporter: self.said(reporter).map(host).filter(|host| !host.is_empty()),
            server,
            diagnostic: diagnostic_line,
            time: self.said(time),
            confidence,
            evidence: self.evidence(&pieces),
            excerpt: excerpt::lines(self.page, &pieces),
        }
    }

    /// The spans of these pieces of the page, in the order of the input.
    fn evidence(&self, pieces: &[(Fact, Range<usize>)]) -> Vec<Evidence> {
        let mut evidence = Vec::new();
        for (fact, piece) in pieces {
            let span = self.page.span(piece, self.input);
            evidence.extend((!span.is_empty()).then_some(Evidence { fact: *fact, span }));
        }
        // Eight at most: the library's sort would be 5 KB for them.
        for end in 1..evidence.len() {
            let key =
                |place: usize| evidence.get(place).map(|evidence: &Evidence| (evidence.span.start, evidence.fact));
            let place = (0..end).find(|place| key(*place) > key(end)).unwrap_or(end);
            evidence[place..=end].rotate_right(1);
        }
        evidence
    }

    /// A piece of the page on one line; nothing if nothing stands there.
    fn said(&self, piece: Option<Range<usize>>) -> Option<String> {
        let text = squeezed(self.page.text.get(piece?)?);
        (!text.is_empty()).then_some(text)
    }

    /// The weightiest reason here, the first of equals; what stands behind a code is a server's own word and goes
    /// before the explanations around it.
    fn reason(&self, scope: &Range<usize>) -> Option<Reason> {
        let (mut best, mut said) = (None, None);
        // What a quoted header says, its subject above all, is no reason.
        for hit in within(self.hits, scope).filter(|hit| self.header(hit.start) == Header::No) {
            if let Meaning::Reason(category, weight) = hit.meaning {
                let reason = Reason { category, weight, at: Some(hit.start..hit.end) };
                if self.is_said(hit.start, scope.start) {
                    raise(&mut said, reason.clone());
                }
                raise(&mut best, reason);
            }
        }
        let spf = best.as_ref().is_some_and(|best: &Reason| best.category == Category::AuthFailure);
        let names = |said: &Reason| said.weight >= CLEAR && said.category != Category::Policy;
        said.filter(|said| names(said) && !spf).or(best)
    }

    /// Whether a code stands a little before this place. `(#5.1.1)` ends what was said.
    fn is_said(&self, at: usize, from: usize) -> bool {
        let after = self.flow.marks.partition_point(|mark| mark.at <= at);
        let before =
            self.flow.marks[..after].iter().rev().take(8).take_while(|mark| mark.at >= from && mark.at + SAID > at);
        let begins = |mark: &Marked| matches!(mark.mark, Mark::Code(..)) && !self.flow.text[..mark.at].ends_with('#');
        before.into_iter().any(begins)
    }

    /// Whether the server refused at a step before the message's content.
    fn is_early(&self, tried: &[Vec<Range<usize>>]) -> bool {
        const STEPS: &str = "refused to talk to me|after initial connection|reply to mail from|reply to helo|reply to ehlo|reply to rcpt to|after mail from|after rcpt to|after ehlo|after helo|while talking to~mail from";
        let near = |scope: &Range<usize>| {
            let said = &self.flow.text[scope.clone()];
            said.get(..STEP).unwrap_or(if said.len() < STEP { said } else { "" })
        };
        tried.iter().flatten().any(|scope| text::names(near(scope), STEPS))
    }

    fn codes(&self, scope: &Range<usize>) -> Vec<Code> {
        let first = self.flow.marks.partition_point(|mark| mark.at < scope.start);
        let marks = self.flow.marks[first..].iter().take_while(|mark| mark.at <= scope.end).take(200);
        let mut codes = Vec::new();
        for marked in marks {
            if let Mark::Code(reply, status) = &marked.mark {
                let status = status.clone().filter(|status| !status.starts_with('2'));
                if reply.is_some() || status.is_some() {
                    codes.push(Code { reply: *reply, status, at: marked.at, piece: marked.piece.clone() });
                }
            }
        }
        codes
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
        let find = |means: fn(Meaning) -> bool| {
            tried
                .last()?
                .iter()
                .find_map(|scope| within(self.hits, scope).find(|hit| means(hit.meaning)).map(|hit| hit.start..hit.end))
        };
        if let Some(at) = find(|meaning| meaning == Meaning::GivenUp) {
            return (true, Some(at));
        }
        if let Some(at) = find(|meaning| meaning == Meaning::Retrying) {
            return (false, Some(at));
        }
        let transient =
            code.is_some_and(|(code, _)| *code < 500) || status.is_some_and(|(status, _)| status.starts_with('4'));
        // A lone reply of a server; a notice would say that it is one.
        let alone = !self.page.form.message && find(|meaning| meaning.is_failure() || meaning.is_start()).is_none();
        (!(transient && alone), None)
    }

    /// From the line where this begins to the end of its paragraph, or of what a line may be.
    fn line(&self, at: &Range<usize>) -> Range<usize> {
        let start = self.flow.line(at.start).map_or(at.start, |(start, _)| start);
        let octets = self.flow.text.as_bytes();
        let most = octets.len().min(start + LINE).max(at.end);
        let mut end = (at.end..most).find(|place| octets[*place] == b'\n').unwrap_or(most);
        while !self.flow.text.is_char_boundary(end) {
            end -= 1;
        }
        self.with_codes(&(start..end))
    }

    /// Codes before its first word are taken out of the stream; they belong to it.
    fn with_codes(&self, at: &Range<usize>) -> Range<usize> {
        let piece = self.flow.piece(at);
        let first = self.flow.marks.partition_point(|mark| mark.at < at.start);
        let marks = self.flow.marks[first..].iter().take_while(|mark| mark.at == at.start);
        let start = marks.map(|mark| mark.piece.start).chain([piece.start]).min().unwrap_or(piece.start);
        start..piece.end.max(start)
    }

    /// The host behind the words that introduce one.
    fn reporter(&self, tried: &[Vec<Range<usize>>]) -> Option<Range<usize>> {
        const BEFORE: &str = "mail system at host |program at host |program at |mail agent v|generating server: |server di generazione: |at host |generierender server: |serveur de generation : |servidor de generacion: |servidor gerador: |amavisd new at host ";
        let scope = tried.last()?.first()?;
        let said = &self.flow.text[scope.clone()];
        let near = said.get(..4000).unwrap_or(said);
        BEFORE.split('|').find_map(|before| {
            let start = scope.start + text::find(near, before)? + before.len();
            let host = text::trim_end(text::until(&self.flow.text[start..], b" \n"), ".,");
            (text::has(host, b'.') && host.bytes().any(|octet| octet.is_ascii_alphabetic()))
                .then(|| self.flow.piece(&(start..start + host.len())))
        })
    }
}

/// The report's own status, unless it is vague and the text has a better one; of the text's, the one next before the
/// reason.
fn choose_status(
    block: Option<&Block>,
    codes: &[Code],
    reason: Option<&Range<usize>>,
) -> Option<(String, Range<usize>)> {
    let of = |code: &Code| code.status.clone().map(|status| (status, code.piece.clone()));
    let own = block.and_then(|block| block.status.as_ref());
    let own = own.map(|(status, at)| {
        let code = codes.iter().find(|code| code.at == at.start && code.status.as_deref() == Some(status));
        (status.clone(), code.map_or(0..0, |code| code.piece.clone()))
    });
    let vague = |code: &&Code| code.status.as_deref().map_or(u8::MAX, codes::vagueness);
    let least = codes.iter().map(|code| vague(&code)).min().unwrap_or(u8::MAX);
    // What the server's own line repeats is what it meant.
    let said = |(status, _): &(String, Range<usize>)| {
        let within = |code: &&Code| block.is_some_and(|block| block.says(code.at));
        codes.iter().filter(within).any(|code| code.status.as_deref() == Some(status))
    };
    if let Some(own) = own.clone().filter(|own| codes::vagueness(&own.0) <= least || said(own)) {
        return Some(own);
    }
    let clear = |code: &&Code| code.status.is_some() && vague(code) == least;
    let before = |code: &&Code| reason.is_none_or(|reason| code.at <= reason.start);
    let near = codes
        .iter()
        .filter(clear)
        .filter(before)
        .max_by_key(|code| (reason.is_some(), code.at * usize::from(reason.is_some())));
    near.or_else(|| codes.iter().find(clear)).and_then(of)
}

/// The report's own reply code, else the one next before the reason.
fn choose_code(block: Option<&Block>, codes: &[Code], reason: Option<&Range<usize>>) -> Option<(u16, Range<usize>)> {
    let of = |code: &Code| code.reply.map(|number| (number, code.piece.clone()));
    let within = |code: &&Code| block.is_some_and(|block| block.says(code.at));
    if let Some(own) = codes.iter().filter(within).find_map(of) {
        return Some(own);
    }
    let before =
        codes.iter().filter(|code| code.reply.is_some() && reason.is_some_and(|reason| code.at <= reason.start));
    before.max_by_key(|code| code.at).and_then(of).or_else(|| codes.iter().find_map(of))
}

/// One line of it, with single spaces, and nothing that hides or reorders what stands around it.
fn squeezed(text: &str) -> String {
    let mut line = String::new();
    for word in text.split_whitespace().filter(|word| *word != ">") {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    text::plain(&line, 2 * LINE)
}
