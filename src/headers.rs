//! What the header of a delivered message says about why it went to spam, and what its sender has to be told.
//!
//! A whole message, its source, or only its header, as mail programs show it: [`read`] takes any bytes. What the fields
//! do not say is "can't tell", never a fault and never a pass.

mod auth;
mod block;
mod cause;
mod date;
mod excerpt;
mod filter;
pub mod json;
mod judge;
mod proof;
mod route;
mod summary;

use std::net::IpAddr;
use std::ops::Range;

pub use auth::{Check, Method};
pub use cause::{Cause, Fixer};
pub use filter::{Filter, Reason};
pub use route::{Hop, organization};
pub use summary::Summary;

use crate::bounce;
pub use crate::bounce::Confidence;

/// Octets; larger inputs are refused. The same as for an error message: both come from one field of the page.
pub const LARGEST: usize = bounce::LARGEST;

/// What a piece of the input is evidence of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fact {
    /// SPF's result.
    Spf,
    /// DKIM's result.
    Dkim,
    /// DMARC's result.
    Dmarc,
    /// The result of the seals of those who passed it on.
    Arc,
    /// Microsoft's conclusion from all of them, or whether the sending server has a proper name.
    Check,
    /// What a filter said.
    Filter,
    /// The address of the sending server.
    Address,
    /// The domain of `From`.
    From,
    /// It was passed on.
    Forward,
    /// It was sent to many.
    List,
    /// When a step was taken.
    Time,
}

impl Fact {
    /// Its name in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Fact::Spf => "spf",
            Fact::Dkim => "dkim",
            Fact::Dmarc => "dmarc",
            Fact::Arc => "arc",
            Fact::Check => "check",
            Fact::Filter => "filter",
            Fact::Address => "address",
            Fact::From => "from",
            Fact::Forward => "forward",
            Fact::List => "list",
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

/// One cause and how sure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conclusion {
    /// What the headers say.
    pub cause: Cause,
    /// Whose turn it is.
    pub fixer: Fixer,
    /// How sure that is.
    pub confidence: Confidence,
}

/// A piece of a line of evidence: its text, and what it is evidence of.
pub type Piece = (String, Option<Fact>);

/// What the message says of itself; no address in full.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// The domain of `From`.
    pub from: Option<String>,
    /// The domain of the return path.
    pub return_path: Option<String>,
    /// The domain that replies go to, where it is another one than that of `From`.
    pub reply_to: Option<String>,
    /// Its date, as written.
    pub date: Option<String>,
    /// Its `Message-ID`.
    pub message_id: Option<String>,
    /// The address of the server that handed it over.
    pub address: Option<IpAddr>,
    /// The server whose checks count.
    pub checker: Option<String>,
}

/// What an input says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The causes, the main one first; never empty.
    pub causes: Vec<Conclusion>,
    /// Whether a filter took the message for spam; nothing where none says so.
    pub flagged: Option<bool>,
    /// What the message says of itself.
    pub origin: Origin,
    /// The checks of the receiving server.
    pub checks: Vec<Check>,
    /// The filters that wrote into the header.
    pub filters: Vec<Filter>,
    /// Its way, from the first server to the last.
    pub hops: Vec<Hop>,
    /// Seconds on the way.
    pub delay: Option<i64>,
    /// Where the input says so.
    pub evidence: Vec<Evidence>,
    /// The lines that say so.
    pub excerpt: Vec<Vec<Piece>>,
}

impl Reading {
    fn of(cause: Cause) -> Reading {
        let conclusion = Conclusion { cause, fixer: cause.fixer(), confidence: Confidence::High };
        Reading { causes: vec![conclusion], ..Reading::default() }
    }

    /// The main cause.
    pub fn lead(&self) -> Cause {
        self.causes.first().map_or(Cause::CannotTell, |conclusion| conclusion.cause)
    }
}

/// Reads any octets, in time linear in their number.
#[cfg(not(target_arch = "wasm32"))]
pub fn read(input: &[u8]) -> Reading {
    read_with(input, |octets| instead(&bounce::read(octets)))
}

/// The same with somebody's own way to say what an input is [`instead`] of a header.
pub fn read_with(input: &[u8], instead: impl FnOnce(&[u8]) -> Option<Cause>) -> Reading {
    if input.len() > LARGEST {
        return Reading::of(Cause::TooLarge);
    }
    let fields = block::fields(input);
    // Asked only where it may be something else: a header in a bounce is the returned message's.
    if fields.is_empty() || judge::may_be_bounce(&fields) {
        let cause = instead(input).or(fields.is_empty().then_some(Cause::NotHeaders));
        if let Some(cause) = cause {
            return Reading::of(cause);
        }
    }
    judge::reading(&fields, input)
}

/// What an input is instead of a header, by what was read from it as an error message; nothing if it is none of these.
pub fn instead(other: &bounce::Reading) -> Option<Cause> {
    // A person who writes that a message "ended in the spam" quotes no server.
    let quoted =
        |report: &bounce::Report| report.code.is_some() || report.status.is_some() || report.recipient.is_some();
    match other.kind {
        bounce::Kind::Bounce if other.reports.iter().any(quoted) => Some(Cause::Bounce),
        bounce::Kind::CertifiedFailure => Some(Cause::Bounce),
        bounce::Kind::Empty => Some(Cause::Empty),
        bounce::Kind::OutlookFile => Some(Cause::OutlookFile),
        bounce::Kind::Picture => Some(Cause::Picture),
        bounce::Kind::Document => Some(Cause::Document),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
