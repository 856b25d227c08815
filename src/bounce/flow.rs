//! What a person reads as one stream of plain words: line breaks, quotation marks, accents, case and codes do not get
//! between the words of a phrase, however a phone broke the lines. Addresses and codes are taken out and told apart.

use std::ops::Range;

use super::page::{Line, Page};
use crate::text;

/// Characters; what stands before the @ of an address is shorter (RFC 5321 §4.5.3.1), and so is what stands behind.
const LOCAL: usize = 80;
const DOMAIN: usize = 255;

/// What was taken out of the stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// An address; the stream has `@` in its place.
    Address(String),
    /// A reply code, an enhanced status, or both.
    Code(Option<u16>, Option<String>),
}

/// A mark, its place in the stream, and its piece of the page.
#[derive(Clone, Debug)]
pub(super) struct Marked {
    pub(super) mark: Mark,
    pub(super) at: usize,
    pub(super) piece: Range<usize>,
}

/// The stream.
#[derive(Debug, Default)]
pub(super) struct Flow {
    /// Lower case, single spaces; a line feed stands for an empty line.
    pub(super) text: String,
    /// For each octet of the stream, its place on the page.
    page: Vec<usize>,
    /// Where lines begin in the stream, and which lines.
    pub(super) starts: Vec<(usize, usize)>,
    pub(super) marks: Vec<Marked>,
}

/// A character of the page; what joins lines has no length.
#[derive(Clone, Copy)]
struct Piece {
    c: char,
    at: usize,
}

impl Flow {
    /// The stream of these lines of the page, each with its number.
    pub(super) fn of<'a>(page: &Page, lines: impl Iterator<Item = (usize, &'a Line)>) -> Flow {
        let mut flow = Flow::default();
        let mut joined: Vec<Piece> = Vec::new();
        let mut begins: Vec<(usize, usize)> = Vec::new();
        let mut length = 0;
        for (number, line) in lines {
            let text = page.line(line);
            let bare = without_quotes(text);
            let offset = line.range.start + (text.len() - bare.len());
            let bare = bare.trim_end_matches(is_space);
            let last = joined.last().map(|piece| piece.c);
            if bare.is_empty() {
                if last.is_some_and(|last| last != '\n') {
                    joined.push(Piece { c: '\n', at: offset });
                }
                length = 0;
                continue;
            }
            let broken = goes_on(&joined, length, bare);
            if !broken && last.is_some_and(|last| last != '\n') {
                joined.push(Piece { c: ' ', at: offset });
            }
            begins.push((joined.len(), number));
            joined.extend(
                bare.char_indices().filter(|(_, c)| !is_hidden(*c)).map(|(at, c)| Piece { c, at: offset + at }),
            );
            length = bare.len();
        }
        flow.fill(&joined, &begins);
        flow
    }

    /// The line of this place in the stream: where it begins, and its number on the page.
    pub(super) fn line(&self, at: usize) -> Option<(usize, usize)> {
        let after = self.starts.partition_point(|(start, _)| *start <= at);
        self.starts[..after].last().copied()
    }

    /// The piece of the page behind this piece of the stream.
    pub(super) fn piece(&self, range: &Range<usize>) -> Range<usize> {
        let end = range.end.saturating_sub(1).max(range.start);
        let place = |at: usize| self.page.get(at).or(self.page.last()).copied().unwrap_or_default();
        place(range.start)..place(end) + 1
    }

    /// The same for an address, whose sign in the stream is shorter than itself.
    pub(super) fn address_piece(&self, range: &Range<usize>) -> Range<usize> {
        let first = self.marks.partition_point(|mark| mark.at < range.start);
        let mut marks = self.marks[first..].iter().take_while(|mark| mark.at == range.start);
        let address = marks.find(|mark| matches!(mark.mark, Mark::Address(_)));
        address.map_or_else(|| self.piece(range), |mark| mark.piece.clone())
    }

    fn put(&mut self, c: char, at: usize) {
        let space = self.text.is_empty() || text::among(self.text.chars().next_back(), " \n");
        if c == '\n' && self.text.ends_with(' ') {
            self.text.pop();
            self.page.pop();
        }
        if c != ' ' || !space {
            self.text.push(c);
            self.page.resize(self.text.len(), at);
        }
    }

    fn mark(&mut self, mark: Mark, pieces: &[Piece]) {
        let (Some(first), Some(last)) = (pieces.first(), pieces.last()) else { return };
        let piece = first.at..last.at + last.c.len_utf8();
        let at = self.text.len();
        self.marks.push(Marked { mark, at, piece });
    }

    /// Takes an address out, and what a program doubled behind it: `a@b<mailto:a@b>`.
    fn address(&mut self, word: &[Piece], start: usize) {
        for skipped in &word[..start] {
            self.put(plain(skipped.c), skipped.at);
        }
        if self.text.ends_with("@mailto:") || self.text.ends_with("@ mailto:") {
            self.text.truncate(self.text.len() - "mailto:".len());
            self.page.truncate(self.text.len());
        } else if let Some(first) = word.get(start) {
            let text: String = word[start..].iter().map(|piece| piece.c).collect();
            self.mark(Mark::Address(text), &word[start..]);
            self.put('@', first.at);
        }
    }

    /// The length of a host's name that begins here: announced as one, or with its address behind it.
    fn host(&self, all: &[Piece]) -> usize {
        let length = all.iter().take(DOMAIN).take_while(|piece| is_domain(piece.c)).count();
        let name = &all[..length];
        let dots = name.iter().rev().skip(1).filter(|piece| piece.c == '.').count();
        let named = text::ends(&self.text, "host |at host |mx |talking to |connect to |connection with |server ");
        let addressed = all.get(length).is_some_and(|piece| piece.c == '[');
        let letters = name.iter().any(|piece| piece.c.is_ascii_alphabetic());
        if dots > 0 && letters && (named || addressed) {
            length - usize::from(name.last().is_some_and(|piece| piece.c == '.'))
        } else {
            0
        }
    }

    fn fill(&mut self, all: &[Piece], begins: &[(usize, usize)]) {
        let mut begins = begins.iter().peekable();
        let mut place = 0;
        while let Some(piece) = all.get(place) {
            let mut line = false;
            while let Some((_, number)) = begins.next_if(|(begin, _)| *begin <= place) {
                self.starts.push((self.text.len(), *number));
                line = true;
            }
            if piece.c == '\u{1b}' {
                place += escape(&all[place..]);
                continue;
            }
            let before = place.checked_sub(1).map(|before| all[before].c);
            let fresh = !before.is_some_and(|c| is_local(c) || c == '@');
            let found = if fresh && is_local(piece.c) { address(all, place) } else { None };
            if let Some((start, end)) = found {
                self.address(&all[place..end], start - place);
                place = end;
                continue;
            }
            let begins = piece.c.is_ascii_digit() && !before.is_some_and(|c| c.is_ascii_alphanumeric() || c == '.');
            if let Some((mark, end)) = if begins { code(all, place, line) } else { None } {
                self.mark(mark, &all[place..end]);
                place = end;
                continue;
            }
            let host = if fresh && piece.c.is_ascii_alphanumeric() { self.host(&all[place..]) } else { 0 };
            if host > 0 {
                // The words in a host's name say nothing.
                for piece in &all[place..place + host] {
                    self.put(if piece.c == '.' { '.' } else { 'x' }, piece.at);
                }
                place += host;
                continue;
            }
            match piece.c {
                '"' | '“' | '”' | '„' | '«' | '»' | '<' | '>' | '*' | '|' => {}
                c => fold(c, |c| self.put(c, piece.at)),
            }
            place += 1;
        }
    }
}

/// Whether this line goes on with a word that the one before began: a phone breaks long ones anywhere.
fn goes_on(joined: &[Piece], length: usize, line: &str) -> bool {
    let word: Vec<char> =
        joined.iter().rev().take(LOCAL).map(|piece| piece.c).take_while(|c| !is_space(*c) && *c != '\n').collect();
    let (Some(&last), Some(first)) = (word.first(), line.chars().next()) else { return false };
    let before = word.get(1).is_some_and(|c| text::is_letter(*c));
    let hyphen = last == '-' && before && length >= 20 && first.is_ascii_alphanumeric();
    let code =
        last == '.' && word.get(1).is_some_and(char::is_ascii_digit) && first.is_ascii_digit() && word.len() < 12;
    let host = last == '.' && word.contains(&'@') && first.is_ascii_lowercase();
    let open = word.iter().position(|c| *c == '<').is_some_and(|open| open > 0 && !word[..open].contains(&'>'));
    let next = text::until(line, b" \t");
    hyphen || code || host || open && next.contains('>') && is_local(first)
}

/// A space, and the spaces that only look like one.
fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\u{a0}' | '\u{202f}' | '\u{3000}' | '\u{2007}' | '\u{c}' | '\u{b}')
}

/// Characters that nobody sees.
fn is_hidden(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{feff}' | '\0')
}

/// The length of a terminal's escape sequence.
fn escape(all: &[Piece]) -> usize {
    let kind = all.get(1).map(|piece| piece.c);
    let ends = |c: char| if kind == Some(']') { c == '\u{7}' } else { c.is_ascii_alphabetic() };
    let inside = all.iter().skip(2).take(40).position(|piece| ends(piece.c));
    if matches!(kind, Some('[' | ']')) { inside.map_or(2, |length| length + 3) } else { 1 }
}

/// A line without the marks of its quotation.
fn without_quotes(line: &str) -> &str {
    let mut rest = line.trim_start_matches(is_space);
    while let Some(inner) = rest.strip_prefix('>') {
        // `>>> DATA` and `>>> a@b` are what servers said, not quotations; the words stay either way.
        rest = inner.trim_start_matches(is_space);
    }
    rest
}

/// A character that a name may have.
pub(super) fn is_visible(c: char) -> bool {
    c.is_ascii_graphic() || text::is_letter(c)
}

fn is_local(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric()
            || matches!(c, '!' | '#'..='\'' | '*' | '+' | '-'..='/' | '=' | '?' | '^'..='`' | '{' | '}' | '~');
    }
    text::is_letter(c)
}

fn is_domain(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '.') || (!c.is_ascii() && text::is_letter(c))
}

/// The address in the word that begins at `place`: where it begins and ends.
fn address(all: &[Piece], place: usize) -> Option<(usize, usize)> {
    let local = all[place..].iter().take(LOCAL + 1).take_while(|piece| is_local(piece.c)).count();
    let at = place + local;
    (local <= LOCAL && all.get(at)?.c == '@').then_some(())?;
    // `rfc822=name`, `SMTP=name` and an opening quotation mark are no part of it.
    let equals = all[place..at].iter().rposition(|piece| piece.c == '=').filter(|equals| equals + 1 < local);
    let mut start = place + equals.map_or(0, |equals| equals + 1);
    if all[start].c == '/' {
        start = all[place..at].iter().rposition(|piece| piece.c == '/').map_or(start, |slash| place + slash + 1);
    }
    while start < at && matches!(all[start].c, '\'' | '.' | '*' | '`' | '/') {
        start += 1;
    }
    let mut end = at + 1 + all[at + 1..].iter().take(DOMAIN).take_while(|piece| is_domain(piece.c)).count();
    while end > at + 1 && matches!(all[end - 1].c, '.' | '-') {
        end -= 1;
    }
    let dotted = all[at + 1..end].iter().any(|piece| piece.c == '.');
    let bracketed =
        start > 0 && all[start - 1].c == '<' || all.get(start.wrapping_sub(1)).is_some_and(|piece| piece.c == ';');
    (start < at && end > at + 1 && (dotted || bracketed)).then_some((start, end))
}

/// A reply code, an enhanced status, or both, at `place`, where a line may begin; where they end.
fn code(all: &[Piece], place: usize, line: bool) -> Option<(Mark, usize)> {
    let at = |place: usize| all.get(place).map(|piece| piece.c);
    let digits =
        |place: usize| all[place.min(all.len())..].iter().take(4).take_while(|piece| piece.c.is_ascii_digit()).count();
    let said = |from: usize, to: usize| -> String { all[from..to].iter().map(|piece| piece.c).collect() };
    let status = |place: usize| -> Option<usize> {
        (matches!(at(place)?, '2' | '4' | '5') && digits(place) == 1 && at(place + 1)? == '.').then_some(())?;
        let (second, third) = (digits(place + 2), place + 3 + digits(place + 2));
        (matches!(second, 1..=3) && at(third - 1)? == '.').then_some(())?;
        let end = third + digits(third);
        let version = at(end).is_some_and(|c| c.is_ascii_alphabetic() || c == '/')
            || at(end) == Some('.') && at(end + 1).is_some_and(|c| c.is_ascii_digit());
        (matches!(digits(third), 1..=3) && !version).then_some(end)
    };
    if let Some(end) = status(place) {
        return (!is_version(all, place)).then(|| (Mark::Code(None, Some(said(place, end))), end));
    }
    (digits(place) == 3 && matches!(at(place)?, '4' | '5') && at(place + 1)? < '8').then_some(())?;
    let number = text::number(&said(place, place + 3)).and_then(|number| u16::try_from(number).ok());
    let mut next = place + 3;
    while next < place + 7 && at(next).is_some_and(|c| is_space(c) || matches!(c, '-' | '#' | '(' | ':')) {
        next += 1;
    }
    if let Some(end) = status(next).filter(|_| next > place + 3) {
        return Some((Mark::Code(number, Some(said(next, end))), end));
    }
    let after = at(place + 3)
        .is_none_or(|c| is_space(c) || matches!(c, '-' | ':' | ')' | ']' | '\n' | '\'' | ',' | ';' | '"' | '.' | '#'));
    let follows = !matches!((at(place + 3), at(place + 4)), (Some('.' | '-' | ':' | ','), Some('0'..='9')));
    (after && follows && !is_amount(&all[place + 3..]) && (line || announced(all, place)))
        .then_some((Mark::Code(number, None), place + 3))
}

/// Whether a currency or a measure follows.
fn is_amount(after: &[Piece]) -> bool {
    let word = after.iter().skip_while(|piece| is_space(piece.c)).take(6).map(|piece| piece.c.to_ascii_lowercase());
    let word: String = word.take_while(|c| text::is_letter(*c) || matches!(c, '€' | '$' | '£')).collect();
    text::is_one(&word, "euro|euros|eur|€|$|£|usd|chf|kg|km|cm|mb|kb|gb")
}

/// Whether something before a lone number makes it a reply code.
fn announced(all: &[Piece], place: usize) -> bool {
    let from = place.saturating_sub(16);
    let before: String = all[from..place].iter().map(|piece| piece.c.to_ascii_lowercase()).collect();
    let bare = text::trim_end(&before, " '\"(#");
    if bare.is_empty() || text::among(before.chars().next_back(), "\n'\"#(") {
        return true;
    }
    let words = "code|error|errore|codice|smtp|said|says|reply|answered|fehler|fehlercode|returned|status|erreur|codigo|risponde|risposto|dice|scrive|antwort|antwortet|responde|repond|...";
    // A phone's line breaks: `host mx [192.0.2.1]: 550` has its colon, `command) 550` has not.
    text::among(bare.chars().next_back(), ":;<>=-\n]") || text::ends(bare, words)
}

fn is_version(all: &[Piece], place: usize) -> bool {
    const NAMES: &str = "version|exim|mdaemon|postfix|ver| v|sendmail|server|release|mailer|imail|pro";
    let from = place.saturating_sub(10);
    let before: String = all[from..place].iter().map(|piece| piece.c.to_ascii_lowercase()).collect();
    text::ends(before.trim_end(), NAMES) || text::ends(&before, "/")
}

fn plain(c: char) -> char {
    if is_space(c) { ' ' } else { c.to_ascii_lowercase() }
}

/// A character as phrases are written: no accents, no capitals, one kind of apostrophe and of hyphen.
pub(super) fn fold(c: char, mut put: impl FnMut(char)) {
    const LATIN: &str = "aaaaaaaceeeeiiiidnooooo*ouuuuypsaaaaaaaceeeeiiiidnooooo/ouuuuypy";
    const EXTENDED: &str = "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
    match c {
        'ß' => {
            put('s');
            put('s');
        }
        'À'..='ÿ' => put(LATIN.as_bytes().get(c as usize - 0xc0).map_or(c, |plain| char::from(*plain))),
        'А'..='Я' => put(char::from_u32(c as u32 + 0x20).unwrap_or(c)),
        'Ā'..='ſ' => put(EXTENDED.as_bytes().get(c as usize - 0x100).map_or(c, |plain| char::from(*plain))),
        '’' | '‘' | '`' | '´' => put('\''),
        '-' | '_' | '–' | '—' | '‑' => put(' '),
        '…' => put('.'),
        c if is_space(c) => put(' '),
        c => put(c.to_ascii_lowercase()),
    }
}
