//! What a bounce says: who did not get the message, why, whether it is final, and where the text says so.
//!
//! An e-mail file, its source pasted, its visible text pasted, a forward from a phone: [`read`] takes any bytes.
//! Whatever it cannot tell, it says it cannot.

mod category;
mod charset;
mod codes;
mod decode;
mod excerpt;
mod fields;
mod flow;
pub mod json;
mod judge;
mod kind;
mod mime;
mod notice;
mod page;
mod people;
mod report;
mod rules;
mod scope;
mod server;
mod summary;
mod work;

use std::ops::Range;

pub use category::Category;
pub use charset::Decode;
pub use excerpt::Line;
pub(crate) use summary::excerpt as quoted;
pub use summary::{Quoted, Summary, Told};

use flow::Flow;
use judge::Case;
use kind::Signs;
use page::Place;

/// Octets; larger inputs are refused.
pub const LARGEST: usize = 2 << 20;

/// What an input is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A message was not delivered, or not yet.
    Bounce,
    /// Too little to say; more of the text, or the whole message, would help.
    CannotTell,
    /// An automatic reply: somebody is away.
    Vacation,
    /// A notice that the message was delivered, or passed on.
    Delivered,
    /// A read receipt.
    ReadReceipt,
    /// The recipient's provider asks the sender to confirm.
    Challenge,
    /// A newsletter, or what a mailing list sends.
    Newsletter,
    /// A mail that wants a password, or a click, for messages that are said to be held back.
    Phishing,
    /// A filter says that it has put messages aside.
    Quarantine,
    /// Somebody complained about the message (a feedback loop's report).
    Complaint,
    /// A receipt of certified mail (PEC): taken, or delivered.
    CertifiedReceipt,
    /// Certified mail (PEC) was not delivered: "avviso di mancata consegna" and its kin.
    CertifiedFailure,
    /// An ordinary message.
    Ordinary,
    /// Nothing but white space.
    Empty,
    /// Outlook's own file format (`.msg`): the text has to be copied, or saved as `.eml`.
    OutlookFile,
    /// A picture: the text is needed.
    Picture,
    /// A document or an archive.
    Document,
    /// More than [`LARGEST`].
    TooLarge,
}

impl Kind {
    /// Every kind.
    pub const ALL: &[Kind] = &[
        Kind::Bounce,
        Kind::CannotTell,
        Kind::Vacation,
        Kind::Delivered,
        Kind::ReadReceipt,
        Kind::Challenge,
        Kind::Newsletter,
        Kind::Phishing,
        Kind::Quarantine,
        Kind::Complaint,
        Kind::CertifiedReceipt,
        Kind::CertifiedFailure,
        Kind::Ordinary,
        Kind::Empty,
        Kind::OutlookFile,
        Kind::Picture,
        Kind::Document,
        Kind::TooLarge,
    ];

    /// Its name in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Kind::Bounce => "bounce",
            Kind::CannotTell => "cannot_tell",
            Kind::Vacation => "vacation",
            Kind::Delivered => "delivered",
            Kind::ReadReceipt => "read_receipt",
            Kind::Challenge => "challenge",
            Kind::Newsletter => "newsletter",
            Kind::Phishing => "phishing",
            Kind::Quarantine => "quarantine",
            Kind::Complaint => "complaint",
            Kind::CertifiedReceipt => "certified_receipt",
            Kind::CertifiedFailure => "certified_failure",
            Kind::Ordinary => "ordinary",
            Kind::Empty => "empty",
            Kind::OutlookFile => "outlook_file",
            Kind::Picture => "picture",
            Kind::Document => "document",
            Kind::TooLarge => "too_large",
        }
    }
}

/// How much an input supports what was read from it: an error message, or a delivered message's header.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Nothing but its form says so, or it gives no reason; a header shows it, but nothing says that it counted.
    Low,
    /// One of words and codes says so, and the other nothing; the message was taken for spam too.
    Medium,
    /// Its words say so, and no code contradicts; the filter itself names it, or it is most of the score.
    High,
}

impl Confidence {
    /// Its name in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Confidence::Low => "low",
            Confidence::Medium => "medium",
            Confidence::High => "high",
        }
    }
}

/// What a piece of the input is evidence of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fact {
    /// What kind of message it is.
    Kind,
    /// Whom the message did not reach.
    Recipient,
    /// The phrase that gives the reason.
    Reason,
    /// The enhanced status code.
    Status,
    /// The reply code.
    Code,
    /// Final, or still being retried.
    Final,
    /// The line that gives the reason, whole.
    Diagnostic,
    /// Who reports.
    Reporter,
    /// When.
    Time,
}

impl Fact {
    /// Its name in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Fact::Kind => "kind",
            Fact::Recipient => "recipient",
            Fact::Reason => "reason",
            Fact::Status => "status",
            Fact::Code => "code",
            Fact::Final => "final",
            Fact::Diagnostic => "diagnostic",
            Fact::Reporter => "reporter",
            Fact::Time => "time",
        }
    }
}

/// Where the input says something. The octets of `span` are in the input; it begins and ends between characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// What it says.
    pub fact: Fact,
    /// Where.
    pub span: Range<usize>,
}

/// What happened to a message on its way to one recipient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The address, if the text has it.
    pub recipient: Option<String>,
    /// Why.
    pub category: Category,
    /// The enhanced status code (RFC 3463), `5.1.1`.
    pub status: Option<String>,
    /// The reply code (RFC 5321), `550`.
    pub code: Option<u16>,
    /// Whether nobody tries again.
    pub is_final: bool,
    /// The host that reports.
    pub reporter: Option<String>,
    /// The server that refused it.
    pub server: Option<String>,
    /// What the refusing server said, or the line that gives the reason.
    pub diagnostic: Option<String>,
    /// When it happened, as written.
    pub time: Option<String>,
    /// How sure the category is.
    pub confidence: Confidence,
    /// Where the input says so.
    pub evidence: Vec<Evidence>,
    /// The lines with the evidence.
    pub excerpt: Vec<Line>,
}

/// What an input says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// What it is.
    pub kind: Kind,
    /// How sure that is.
    pub confidence: Confidence,
    /// Where the input says so.
    pub evidence: Vec<Evidence>,
    /// The lines with the evidence.
    pub excerpt: Vec<Line>,
    /// The name of the message that came back (RFC 5322 §3.6.4), `<1@a.example>`.
    pub message_id: Option<String>,
    /// A report for each recipient, and for each bounce if there are several; none unless something failed.
    pub reports: Vec<Report>,
}

impl Reading {
    fn of(kind: Kind) -> Reading {
        Reading {
            kind,
            confidence: Confidence::High,
            evidence: Vec::new(),
            excerpt: Vec::new(),
            message_id: None,
            reports: Vec::new(),
        }
    }
}

/// Octets; a longer text without anything that makes it a notice is none, whatever its words.
const SENTENCE: usize = 1500;
/// Notices that are told apart in one paste, and reports in all.
const NOTICES: usize = 20;
const REPORTS: usize = 100;

/// Reads any octets, in time linear in their number.
#[cfg(not(target_arch = "wasm32"))]
pub fn read(bytes: &[u8]) -> Reading {
    read_with(bytes, charset::library)
}

/// The same with somebody's own tables of character sets: a browser has them already.
pub fn read_with(bytes: &[u8], decode: Decode) -> Reading {
    if let Some(kind) = kind::by_octets(bytes) {
        return Reading::of(kind);
    }
    let page = mime::page(bytes, decode);
    let lines = |line: &&page::Line| matches!(line.place, Place::Body | Place::Status);
    let flow = Flow::of(&page, page.lines.iter().enumerate().filter(|(_, line)| lines(line)));
    let hits = rules::find(&flow.text);
    let signs = Signs { page: &page, flow: &flow, hits: &hits };
    let said = |kind, hit: Option<rules::Hit>| {
        let piece = hit.map(|hit| flow.piece(&(hit.start..hit.end)));
        let pieces: Vec<_> = piece.into_iter().map(|piece| (Fact::Kind, piece)).collect();
        let spans = pieces.iter().map(|(fact, piece)| Evidence { fact: *fact, span: page.span(piece, bytes) });
        let confidence = if kind == Kind::CannotTell { Confidence::Low } else { Confidence::High };
        Reading {
            confidence,
            evidence: spans.collect(),
            excerpt: excerpt::lines(&page, &pieces),
            message_id: page.message_id(),
            ..Reading::of(kind)
        }
    };
    if flow.text.trim().is_empty() && !page.form.message {
        return Reading::of(Kind::Empty);
    }
    if signs.is_list() {
        return said(Kind::Newsletter, None);
    }
    if let Some(kind) = page.form.other {
        return said(kind, None);
    }
    let headers = scope::headers(&page);
    let case = Case { input: bytes, page: &page, flow: &flow, hits: &hits, headers: &headers };
    let success = case.is_success() || signs.is_delivered();
    let mut reports = Vec::new();
    for notice in scope::notices(&page, &flow, &hits, &headers).iter().take(NOTICES) {
        for report in case.reports(notice) {
            add(&mut reports, report);
        }
    }
    if let Some(kind) = signs.held() {
        return said(kind, None);
    }
    if signs.is_newsletter() && reports.iter().all(|report| report.recipient.is_none()) {
        return said(Kind::Newsletter, None);
    }
    if let Some(kind) = signs.certified() {
        let reports = if kind == Kind::CertifiedFailure { reports } else { Vec::new() };
        return Reading { reports, ..said(kind, None) };
    }
    let failure = signs.failure(!success) + 2 * u8::from(case.is_list());
    let reasoned = reports.iter().any(|report| report.category != Category::Other);
    let addressed = reports.iter().any(|report| report.recipient.is_some());
    let (other, hit) = signs.other();
    if success && !reasoned {
        return said(Kind::Delivered, hit);
    }
    if failure < 5 && signs.is_reply() {
        return said(other, hit);
    }
    let nothing_else = matches!(other, Kind::CannotTell | Kind::Ordinary);
    // A sentence out of a notice, without anything around it.
    let sentence = !page.form.message && nothing_else && flow.text.len() < SENTENCE && signs.is_clear();
    let told = failure >= 3 && (reasoned || failure >= 4 || addressed) && (failure >= 5 || reasoned || nothing_else);
    if (told || sentence) && case.is_notice() {
        let confidence = reports.iter().map(|report| report.confidence).max().unwrap_or(Confidence::Low);
        return Reading { confidence, message_id: page.message_id(), reports, ..Reading::of(Kind::Bounce) };
    }
    said(other, hit)
}

/// Adds a report, or what it knows better to one that is there: the same notice often stands there in two languages.
fn add(reports: &mut Vec<Report>, report: Report) {
    let vague = |report: &Report| report.category == Category::Other || report.confidence == Confidence::Low;
    let same = |known: &&mut Report| match (&known.recipient, &report.recipient) {
        (Some(name), Some(new)) => {
            name.eq_ignore_ascii_case(new) && (known.category == report.category || vague(known) || vague(&report))
        }
        (_, None) => true,
        (None, _) => false,
    };
    if let Some(known) = reports.iter_mut().find(same) {
        if known.confidence < report.confidence || known.category == Category::Other {
            let recipient = known.recipient.take().or(report.recipient.clone());
            *known = Report { recipient, ..report };
        }
    } else if reports.len() < REPORTS {
        reports.retain(|known| known.recipient.is_some() || known.category != Category::Other);
        reports.push(report);
    }
}

#[cfg(test)]
mod tests;
