//! Whether a text is built or worded like a notice. Everyday sentences speak of spam, of quotas and of full mailboxes
//! too, and a parcel is not delivered in the same words: without a sign of a machine, nothing is called a bounce.

use std::ops::Range;

use super::flow::{Mark, Marked};
use super::judge::{Case, within};
use super::page::Place;
use super::people::{Header, people};
use super::rules::{Field, Hit, Meaning};
use super::scope::{begins_line, is_attribution, sender};
use crate::text;

/// Octets of the stream between a code, or an address, and the words that belong to it.
const NEAR: usize = 240;
/// The same for an address that begins a line, with a colon behind it.
const LISTED: usize = 2000;
/// Phrases of this weight name a cause; of this one, they are none of every day, where a code or brackets stand before.
const CAUSE: u8 = 5;
const SOME: u8 = 3;
/// Different reply codes; a notice to one recipient has fewer.
const EXPLAINED: usize = 3;
/// Phrases whose sentences are looked at.
const SENTENCES: usize = 300;

/// Robots that write notices: how their names or their addresses begin.
const ROBOTS: &str = "mailer-daemon|mailer daemon|mail-daemon|postmaster|mail delivery|maildelivery|mail administrator|mailadm|microsoft outlook|microsoft exchange|system administrator|amministratore sistema|amministratore di sistema|systemadministrator|administrateur syst|administrador del sistema|administrador do sistema";

/// Words for a message, in the languages of the phrases.
const MAIL: &str = "mail|messag|mensa|nachricht|bericht|correo|メール|宛先|письм|сообщ|邮件";
/// Words for what is delivered otherwise, or returned by a bank.
const POST: &str = "pacco|pacchi|corrier|spedizion|raccomandata|assegno|parcel|package|courier|shipment|cheque|paket|sendung|scheck|colis|paquete|encomenda|pakket";
/// Words for bringing it, and for the list of those whom it did not reach.
const BRINGS: &str =
    "deliver|recapit|consegn|zugestellt|remis|livr|entreg|bezorgd|lever|dostarcz|doruc|доставл|投递|送";
const NEXT: &str = "following|seguent|folgende|suivant|siguiente|seguinte|volgende|次の";
/// Words of somebody who tells or asks.
const TALK: &str = " ho | mi | mia | mio |dice|forse|credo| i |i've| my | says|maybe|perhaps|ich |vielleicht|?";

/// Whether this name begins like a robot's.
fn named(text: &str) -> bool {
    let text = text::trim_start(text, " \"'<*\u{a0}");
    let begins = |robot: &str| text.get(..robot.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(robot));
    ROBOTS.split('|').any(begins)
}

/// Whether a robot is this sender, by the name or by the address in angle brackets.
pub(super) fn writes(text: &str) -> bool {
    named(text) || text::pieces(text, b"<").skip(1).take(2).any(named)
}

impl Case<'_> {
    /// Whether it has a notice's structure, or its own words.
    pub(super) fn is_notice(&self) -> bool {
        self.page.field("x-failed-recipients").is_some()
            || self.page.form.report
            || self.is_robot()
            || self.is_coded()
            || self.is_listed()
            || self.telling().any(|hit| self.is_worded(hit))
    }

    /// Written by a robot, says the header, or the one of what somebody passes on.
    fn is_robot(&self) -> bool {
        // Pasted, a web page shows them without the name of the field.
        let attributes = |text: &str| is_attribution(text) && text::pieces(text, b" ,<").any(named);
        let passes =
            |text: &str| attributes(text) || sender(text).map_or_else(|| text::has(text, b'@') && named(text), writes);
        let mut body = self.page.lines.iter().filter(|line| line.place == Place::Body && line.range.len() < NEAR);
        let from = self.page.field_text("from");
        writes(from) || text::names(from, "bounces@") || body.any(|line| passes(self.page.line(line)))
    }

    /// A code with words that go with it: a number alone may be a price.
    fn is_coded(&self) -> bool {
        let is_code = |mark: &Mark| matches!(mark, Mark::Code(Some(_), _));
        let addressed = self.flow.marks.iter().any(|mark| !is_code(&mark.mark) && self.is_address(mark));
        let placed = |mark: &Marked| addressed || self.is_placed(mark);
        // Who lists many codes explains them.
        let mut listed = Vec::new();
        for mark in self.flow.marks.iter().filter(|mark| is_code(&mark.mark)) {
            if !listed.contains(&&mark.mark) && listed.len() < EXPLAINED {
                listed.push(&mark.mark);
            }
        }
        if !addressed && listed.len() >= EXPLAINED {
            return false;
        }
        let told = |mark: &Marked| match &mark.mark {
            Mark::Code(Some(_), Some(_)) => placed(mark),
            Mark::Code(None, Some(status)) if status.starts_with('2') => false,
            Mark::Code(..) if !placed(mark) => false,
            // `(#5.1.1)` stands behind its words.
            Mark::Code(..) => self.hits_in(mark.at.saturating_sub(NEAR), mark.at + NEAR).any(|hit| tells(hit, SOME)),
            Mark::Address(_) => false,
        };
        self.flow.marks.iter().any(told)
    }

    fn is_address(&self, mark: &Marked) -> bool {
        matches!(mark.mark, Mark::Address(_)) && self.is_told(mark.at)
    }

    /// Where a server's reply would stand: at the beginning of a line, or behind what introduces it; in the middle of a
    /// sentence somebody speaks of one.
    fn is_placed(&self, mark: &Marked) -> bool {
        const BEFORE: &str = "error|errore|code|codice|fehler|erreur|codigo|foutcode|dice|scrive|risponde|says|said";
        // No more than the words before: a line may be as long as the input.
        let from = mark.piece.start.saturating_sub(NEAR);
        let from = (from..=mark.piece.start).find(|place| self.page.text.is_char_boundary(*place)).unwrap_or_default();
        let near = &self.page.text[from..mark.piece.start];
        let line = text::after_last(near, b'\n');
        let before = text::trim_end(line, " '\"“«\u{a0}");
        !before.chars().any(text::is_letter)
            || text::among(before.chars().next_back(), ":;)([]#=>")
            || text::ends(&before.to_ascii_lowercase(), BEFORE)
    }

    /// An address at the beginning of a line, a colon and a cause behind it; or a delivery report's fields.
    fn is_listed(&self) -> bool {
        let field =
            |hit: &Hit| matches!(hit.meaning, Meaning::Field(Field::Final | Field::Original | Field::Diagnostic));
        if self.hits.iter().any(|hit| field(hit) && begins_line(self.flow, hit.start)) {
            return true;
        }
        let people = people(self.flow, &(0..self.flow.text.len()), &|at| self.header(at));
        people.iter().any(|person| {
            let bracketed = self.page.text[..person.piece.start].ends_with('<');
            let caused =
                |at: &usize| self.hits_in(*at, at + LISTED).any(|hit| tells(hit, if bracketed { SOME } else { CAUSE }));
            // As lists of recipients show them: the input begins with the address, alone in its line.
            let alone = || {
                let (page, piece) = (&self.page.text, &person.piece);
                let after = text::until(&page[piece.end..], b"\n");
                let near = person.at.first().map_or(0..0, |at| *at..at + NEAR);
                let blank = |text: &str| !text.chars().any(text::is_letter);
                blank(&page[..piece.start])
                    && blank(after)
                    && self.hits_in(near.start, near.end).any(|hit| tells(hit, CAUSE))
            };
            person.score == 6 && person.at.iter().any(caused) || person.score >= 4 && alone()
        })
    }

    /// Phrases that may be of a notice: any that says so, a cause where a line begins.
    fn telling(&self) -> impl Iterator<Item = &Hit> {
        let tells = |hit: &&Hit| match hit.meaning {
            Meaning::Robot | Meaning::Machine | Meaning::Start | Meaning::Failure => true,
            Meaning::Reason(_, CAUSE..) => begins_line(self.flow, hit.start),
            _ => false,
        };
        self.hits.iter().filter(tells).filter(|hit| self.is_told(hit.start)).take(SENTENCES)
    }

    /// Not in the header of what somebody passes on.
    fn is_told(&self, at: usize) -> bool {
        self.header(at) != Header::Forward
    }

    /// A notice's first sentence, or a server's own words at the beginning of a line.
    fn is_worded(&self, hit: &Hit) -> bool {
        let around = self.around(hit, |_| false);
        let sentence = self.around(hit, |after| after.starts_with(b"\n") || after.starts_with(b". "));
        let has = |scope: &Range<usize>, words| text::names(&self.flow.text[scope.clone()], words);
        let addressed = |scope: &Range<usize>| {
            let first = self.flow.marks.partition_point(|mark| mark.at < scope.start);
            let mut marks = self.flow.marks[first..].iter().take_while(|mark| mark.at < scope.end);
            marks.any(|mark| matches!(mark.mark, Mark::Address(_)) && self.is_told(mark.at))
        };
        let caused = || within(self.hits, &around).any(|hit| matches!(hit.meaning, Meaning::Reason(_, CAUSE..)));
        if matches!(hit.meaning, Meaning::Robot | Meaning::Machine) {
            return true;
        }
        if has(&sentence, TALK) || has(&around, POST) {
            return false;
        }
        match hit.meaning {
            Meaning::Start => {
                let mail = if addressed(&around) { &around } else { &sentence };
                has(mail, MAIL) && (addressed(&around) || begins_line(self.flow, hit.start) && caused())
            }
            // Of `… to the following recipients:` the list comes next.
            Meaning::Failure => {
                let listed = has(&sentence, NEXT) || self.flow.text[..sentence.end].ends_with(':');
                let told = addressed(&sentence) && (caused() || has(&(hit.start..hit.end), BRINGS));
                has(&sentence, MAIL) && (told || listed && addressed(&around))
            }
            _ => addressed(&sentence),
        }
    }

    /// What stands around a phrase, up to where it ends.
    fn around(&self, hit: &Hit, ends: impl Fn(&[u8]) -> bool) -> Range<usize> {
        let octets = self.flow.text.as_bytes();
        let (from, to) = (hit.start.saturating_sub(NEAR), octets.len().min(hit.end + NEAR));
        let start = (from..hit.start).rev().find(|place| ends(&octets[*place..])).map_or(from, |end| end + 1);
        let end = (hit.end..to).find(|place| ends(&octets[*place..])).unwrap_or(to);
        let boundary = |place: usize| (0..=place).rev().find(|place| self.flow.text.is_char_boundary(*place));
        boundary(start).unwrap_or_default()..boundary(end).unwrap_or_default()
    }

    fn hits_in(&self, from: usize, to: usize) -> impl Iterator<Item = &Hit> {
        within(self.hits, &(from..to))
    }
}

/// Whether this says that something was not delivered, or names a cause of this weight.
fn tells(hit: &Hit, least: u8) -> bool {
    match hit.meaning {
        Meaning::Reason(_, weight) => weight >= least,
        meaning => meaning.is_failure() || meaning.is_start(),
    }
}
