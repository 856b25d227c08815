//! `mail-doctor bounce`: what error messages say, for a person at the desk or for a program.

use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use super::{Exit, Stop};
use crate::bounce::{self, Category, Kind, LARGEST, Reading, Report};

/// Reads each file and prints what it says. A bounce is a fault found.
pub(super) fn read(files: &[PathBuf], json: bool, out: &mut dyn Write) -> Result<Exit, Stop> {
    let mut exit = Exit::NoFault;
    for file in files {
        let (name, bytes) = input(file)?;
        let reading = bounce::read(&bytes);
        if json {
            writeln!(out, "{}", bounce::json::reading(&name, &reading).write())?;
        } else {
            text(&name, &reading, out)?;
        }
        exit = match (exit, reading.kind) {
            (_, Kind::CannotTell | Kind::Empty | Kind::TooLarge) | (Exit::Unknown, _) => Exit::Unknown,
            (_, Kind::Bounce) => Exit::Fault,
            (exit, _) => exit,
        };
    }
    Ok(exit)
}

/// What a file is called, and what is in it.
pub(super) fn input(file: &Path) -> Result<(String, Vec<u8>), Stop> {
    let name = file.display().to_string();
    match octets(file) {
        Ok(bytes) => Ok((name, bytes)),
        Err(error) => Err(Stop::Usage(format!("{name} cannot be read: {error}"))),
    }
}

/// At most one octet more than is read, which is enough to refuse it.
fn octets(file: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let most = LARGEST as u64 + 1;
    if file == Path::new("-") {
        io::stdin().take(most).read_to_end(&mut bytes)?;
    } else {
        std::fs::File::open(file)?.take(most).read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}

fn text(name: &str, reading: &Reading, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{name}: {}", kind(reading.kind))?;
    for report in &reading.reports {
        one(report, out)?;
    }
    Ok(())
}

fn one(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let (reason, turn) = category(report.category);
    writeln!(out, "  {}: {reason}", report.recipient.as_deref().unwrap_or("(no address)"))?;
    writeln!(out, "    {}; {turn}", if report.is_final { "nobody tries again" } else { "still being tried" })?;
    let code = report.code.map(|code| code.to_string());
    let codes: Vec<&str> = code.as_deref().into_iter().chain(report.status.as_deref()).collect();
    let lines = [
        ("codes", Some(codes.join(" ")).filter(|codes| !codes.is_empty())),
        ("says", report.diagnostic.clone()),
        ("refused by", report.server.clone()),
        ("reported by", report.reporter.clone()),
        ("time", report.time.clone()),
        ("confidence", Some(report.confidence.id().to_owned())),
    ];
    for (label, value) in lines {
        if let Some(value) = value {
            writeln!(out, "    {label}: {value}")?;
        }
    }
    Ok(())
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Bounce => "an error message: not delivered",
        Kind::CannotTell => "cannot tell from this text; paste more of it, or ask for the whole message",
        Kind::Vacation => "an automatic reply, no error",
        Kind::Delivered => "a confirmation of delivery, no error",
        Kind::ReadReceipt => "a read receipt, no error",
        Kind::Challenge => "the recipient's provider asks the sender to confirm",
        Kind::Newsletter => "a newsletter or a mailing list's message, no error",
        Kind::Quarantine => "a filter has put messages aside: look there, not by the links in it",
        Kind::Phishing => "it wants a password: most likely phishing, no error",
        Kind::Complaint => "a complaint about a message, no error",
        Kind::CertifiedReceipt => "a receipt of certified mail (PEC), no error",
        Kind::CertifiedFailure => {
            "certified mail (PEC) was not delivered: its own notice, not an ordinary error message"
        }
        Kind::Ordinary => "an ordinary message, no error",
        Kind::Empty => "empty",
        Kind::OutlookFile => "an Outlook file (.msg), which cannot be read: copy its text, or save it as .eml",
        Kind::Picture => "a picture, which cannot be read: copy the text",
        Kind::Document => "a document or an archive, which cannot be read: copy the text",
        Kind::TooLarge => "larger than 2 MiB: leave out attachments, the error message alone is enough",
    }
}

/// What happened, and whose turn it is.
fn category(category: Category) -> (&'static str, &'static str) {
    match category {
        Category::MailboxFull => ("the mailbox is full", "the recipient has to make room"),
        Category::UnknownUser => ("the server says the address does not exist", "the recipient checks the address"),
        Category::MailboxSuspended => ("the mailbox is suspended or disabled", "the recipient's provider"),
        Category::DomainDns => {
            ("the domain cannot be reached, or takes no mail", "whoever runs the recipient's domain")
        }
        Category::SenderBlocked => ("the sender's server or address is blocked", "the sender's provider"),
        Category::AuthFailure => ("the sender failed SPF, DKIM or DMARC", "whoever runs the sender's domain"),
        Category::SpamContent => ("refused as spam or for a virus", "the sender"),
        Category::MessageTooBig => ("the message is too big", "the sender"),
        Category::RateLimited => ("too many messages or connections", "wait; then the sender's provider"),
        Category::Temporary => ("put off for a while", "wait"),
        Category::Unreachable => ("no connection, or no attempt left", "wait; then the recipient's provider"),
        Category::RecipientSystem => ("the recipient's server is at fault", "the recipient's provider"),
        Category::RelayingDenied => ("the server does not handle this domain", "the recipient's provider"),
        Category::Policy => ("refused by a rule", "the sender, or whoever runs the recipient's server"),
        Category::Other => ("no reason given", "ask the sender for the whole message"),
        Category::NotABounce => ("no error message", "nobody"),
    }
}
