//! What an input is, when it is no bounce: files that are no text, receipts, automatic replies, newsletters.

use super::flow::{Flow, Mark, Marked, fold};
use super::page::Page;
use super::rules::{self, Hit, Meaning};
use super::{Kind, LARGEST};
use crate::text;

/// Recognised by its first octets.
pub(super) fn by_octets(input: &[u8]) -> Option<Kind> {
    const BEGINNINGS: &[(&[u8], Kind)] = &[
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Kind::OutlookFile),
        (b"\x89PNG\r\n\x1a\n", Kind::Picture),
        (b"\xff\xd8\xff", Kind::Picture),
        (b"GIF87a", Kind::Picture),
        (b"GIF89a", Kind::Picture),
        (b"BM", Kind::Picture),
        (b"II*\0", Kind::Picture),
        (b"MM\0*", Kind::Picture),
        (b"%PDF-", Kind::Document),
        (b"PK\x03\x04", Kind::Document),
        (b"\x1f\x8b", Kind::Document),
        (b"Rar!", Kind::Document),
        (b"7z\xbc\xaf", Kind::Document),
        (b"{\\rtf", Kind::Document),
    ];
    if input.len() > LARGEST {
        return Some(Kind::TooLarge);
    }
    if input.iter().all(u8::is_ascii_whitespace) {
        return Some(Kind::Empty);
    }
    // `BM` may begin a sentence; a picture has zeros soon.
    let binary = input.iter().take(64).any(|octet| *octet == 0);
    let known = BEGINNINGS.iter().find(|(begin, _)| input.starts_with(begin) && (begin.len() > 2 || binary));
    let boxed = match input.get(4..12) {
        Some(b"ftypheic" | b"ftypheix" | b"ftypmif1" | b"ftypavif") => Some(Kind::Picture),
        _ if input.starts_with(b"RIFF") && input.get(8..12) == Some(b"WEBP") => Some(Kind::Picture),
        _ => None,
    };
    known.map(|(_, kind)| *kind).or(boxed)
}

/// What speaks for a bounce and for other kinds, and where the first of each stands.
pub(super) struct Signs<'a> {
    pub(super) page: &'a Page,
    pub(super) flow: &'a Flow,
    pub(super) hits: &'a [Hit],
}

impl Signs<'_> {
    fn find(&self, meaning: Meaning) -> Option<&Hit> {
        self.hits.iter().find(|hit| hit.meaning == meaning)
    }

    fn head(&self, name: &str) -> String {
        let mut folded = String::new();
        for c in self.page.field_text(name).chars().take(400) {
            fold(c, |c| folded.push(c));
        }
        folded
    }

    /// Certified mail, by its header's own fields or the words of its subject.
    pub(super) fn certified(&self) -> Option<Kind> {
        let receipt = self.head("x ricevuta") + &self.head("x-ricevuta");
        let subject = self.head("subject");
        let failed = text::names(&receipt, "errore|non accettazione|preavviso|virus");
        let begins = |words: &[&str]| words.iter().any(|word| subject.starts_with(word));
        // The post leaves a notice of that name too, and a shop a receipt.
        let is_certified = text::names(&self.flow.text, "certificat|gestore|destinato all'utente|proveniente da");
        if failed
            || begins(&["avviso di mancata consegna", "avviso di non accettazione", "anomalia messaggio"])
            || is_certified && self.find(Meaning::CertifiedFailure).is_some()
        {
            return Some(Kind::CertifiedFailure);
        }
        let taken = !receipt.is_empty()
            || !self.head("x-trasporto").is_empty()
            || begins(&["accettazione:", "consegna:", "posta certificata:", "presa in carico"])
            || self.find(Meaning::Certified).is_some_and(|hit| hit.start < 1200) && self.page.form.message;
        let receipt_words = text::names(&self.flow.text, "ricevuta di accettazione|ricevuta di avvenuta consegna");
        (taken || is_certified && receipt_words).then_some(Kind::CertifiedReceipt)
    }

    /// How much says that something was not delivered.
    pub(super) fn failure(&self, reports: bool) -> u8 {
        let subject = self.head("subject");
        let words = rules::find(&subject);
        let says = |words: &[Hit]| {
            words.iter().any(|hit| {
                hit.meaning.is_failure()
                    || hit.meaning.is_start()
                    || matches!(hit.meaning, Meaning::Retrying | Meaning::Reason(..))
            })
        };
        let robot = self.is_robot();
        let mut score = 0;
        score += 4 * u8::from(self.page.field("x-failed-recipients").is_some());
        score += if robot { 3 } else { 2 * u8::from(self.robot_quoted()) };
        score += 2 * u8::from(says(&words));
        score += 3 * u8::from(self.page.form.report && reports);
        score += 3 * u8::from(self.hits.iter().any(|hit| hit.meaning.is_start()));
        score += 3 * u8::from(self.hits.iter().any(|hit| hit.meaning.is_failure()));
        score += 2 * u8::from(self.find(Meaning::Retrying).is_some());
        let reason = self.hits.iter().any(|hit| matches!(hit.meaning, Meaning::Reason(_, weight) if weight >= 3));
        score += u8::from(reason);
        let coded = self.flow.marks.iter().any(fails);
        score += 2 * u8::from(coded);
        score += u8::from(coded && text::has(&self.flow.text, b'@'));
        let field = self
            .hits
            .iter()
            .any(|hit| matches!(hit.meaning, Meaning::Field(rules::Field::Final | rules::Field::Diagnostic)));
        score + 3 * u8::from(field)
    }

    /// Whether a phrase says plainly why something was not delivered.
    pub(super) fn is_clear(&self) -> bool {
        self.hits.iter().any(|hit| matches!(hit.meaning, Meaning::Reason(_, weight) if weight >= 6))
    }

    /// A notice that mail is held back: a filter's, or the oldest trick of somebody who wants a password, or a click.
    pub(super) fn held(&self) -> Option<Kind> {
        const HELD: &str = "release pending|release messages|pending messages|rilascia i messaggi|recupera i messaggi|release the messages|retrieve your messages|review messages|nachrichten freigeben|liberer les messages|liberar mensajes|liberar mensagens";
        const ASIDE: &str = "quarantin|quarantena|quarantane|cuarentena|quarentena|karantena|隔離";
        const ASKS: &str =
            "conferm|confirm|verif|inserisc|enter |update |aggiorn|keep |mantien|bestatig|eingeben|introduz|introduc";
        const PASSWORD: &str = "password|passwort|mot de passe|contrasena|senha|wachtwoord|パスワード";
        // A real notice may return a message that speaks of passwords.
        let notice = |hit: &Hit| {
            let field = Meaning::Field(rules::Field::Final);
            [Meaning::Robot, Meaning::Machine, field].contains(&hit.meaning)
        };
        if self.is_robot() || self.page.form.report || self.hits.iter().any(notice) {
            return None;
        }
        let asks = |sentence: &str| text::names(sentence, PASSWORD) && text::names(sentence, ASKS);
        let wanted = text::has(&self.flow.text, b'/') && text::pieces(&self.flow.text, b".\n").any(asks);
        match (wanted, text::names(&self.flow.text, HELD), text::names(&self.flow.text, ASIDE)) {
            (false, true, true) => Some(Kind::Quarantine),
            (false, false, _) => None,
            _ => Some(Kind::Phishing),
        }
    }

    /// It was delivered, says a text without a failing code, and without a report's fields.
    pub(super) fn is_delivered(&self) -> bool {
        self.find(Meaning::Delivered).is_some() && !self.page.form.report && !self.flow.marks.iter().any(fails)
    }

    /// A newsletter that speaks of errors, to nobody in particular.
    pub(super) fn is_newsletter(&self) -> bool {
        !self.is_robot() && !self.page.form.report && self.find(Meaning::Newsletter).is_some()
    }

    fn robot_quoted(&self) -> bool {
        let near = self.flow.text.get(..3000).unwrap_or(&self.flow.text);
        text::names(near, "mailer daemon|mail delivery sub|postmaster")
    }

    /// The header of a mailing list's message, which no robot wrote.
    pub(super) fn is_list(&self) -> bool {
        let listed = self.page.field("list-unsubscribe").is_some() || self.page.field("list-id").is_some();
        let failed = self.page.field("x-failed-recipients").is_some() || self.page.form.report;
        let subject = rules::find(&self.head("subject"));
        let told = |hit: &Hit| hit.meaning.is_failure() || hit.meaning.is_start() || hit.meaning == Meaning::GivenUp;
        let bounces = text::names(&self.head("from"), " bounces@") && self.page.field("list-unsubscribe").is_none();
        listed && !failed && !self.is_robot() && !bounces && !subject.iter().any(told)
    }

    fn is_robot(&self) -> bool {
        let from = self.head("from");
        text::names(&from, "mailer daemon|postmaster@|mail delivery|mail administrator|maildelivery")
    }

    /// What an automatic reply says of itself.
    pub(super) fn is_reply(&self) -> bool {
        let automatic = self.head("auto submitted") + &self.head("auto-submitted");
        let subject = rules::find(&self.head("subject"));
        let named = ["x-autoreply", "x-autorespond", "x-vacation", "x-autogenerated"]
            .iter()
            .any(|name| self.page.field(name).is_some());
        text::names(&automatic, "auto replied") || named || subject.iter().any(|hit| hit.meaning == Meaning::Away)
    }

    /// What else it may be, in the order in which that would be recognised, and where it says so.
    pub(super) fn other(&self) -> (Kind, Option<Hit>) {
        let order = [
            (Meaning::Read, Kind::ReadReceipt),
            (Meaning::Confirm, Kind::Challenge),
            (Meaning::Away, Kind::Vacation),
            (Meaning::Delivered, Kind::Delivered),
            (Meaning::Newsletter, Kind::Newsletter),
        ];
        if let (true, Some(hit)) = (self.page.form.message, self.find(Meaning::Confirm)) {
            return (Kind::Challenge, Some(*hit));
        }
        if self.is_reply() {
            return (Kind::Vacation, self.find(Meaning::Away).copied());
        }
        if self.is_list() {
            return (Kind::Newsletter, self.find(Meaning::Newsletter).copied());
        }
        for (meaning, kind) in order {
            if let Some(hit) = self.find(meaning) {
                return (kind, Some(*hit));
            }
        }
        (if self.page.form.message { Kind::Ordinary } else { Kind::CannotTell }, None)
    }
}

/// A code of a failure.
fn fails(marked: &Marked) -> bool {
    match &marked.mark {
        Mark::Code(code, status) => code.is_some() || status.as_ref().is_some_and(|status| !status.starts_with('2')),
        Mark::Address(_) => false,
    }
}
