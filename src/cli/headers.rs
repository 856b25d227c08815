//! `mail-doctor headers`: why a message went to spam, for a person at the desk or for a program.

use std::io::{self, Write};
use std::path::PathBuf;

use super::bounce::input;
use super::{Exit, Stop};
use crate::headers::{self, Cause, Check, Conclusion, Filter, Fixer, Hop, Reading};

/// Seconds; shorter steps are not worth a line.
const SLOW: i64 = 60;

/// Reads each file and prints what it says. A cause that somebody can mend is a fault found.
pub(super) fn read(files: &[PathBuf], json: bool, out: &mut dyn Write) -> Result<Exit, Stop> {
    let mut exit = Exit::NoFault;
    for file in files {
        let (name, bytes) = input(file)?;
        let reading = headers::read(&bytes);
        if json {
            writeln!(out, "{}", headers::json::reading(&name, &reading).write())?;
        } else {
            text(&name, &reading, out)?;
        }
        exit = match (exit, reading.lead()) {
            (Exit::Unknown, _) | (_, Cause::CannotTell | Cause::NoReason) => Exit::Unknown,
            (_, cause) if !cause.is_of_headers() => Exit::Unknown,
            (exit, Cause::NotFlagged | Cause::AllowedAnyway) => exit,
            _ => Exit::Fault,
        };
    }
    Ok(exit)
}

fn text(name: &str, reading: &Reading, out: &mut dyn Write) -> io::Result<()> {
    let flagged = match reading.flagged {
        _ if !reading.lead().is_of_headers() => "",
        Some(true) => " (taken for spam by a filter)",
        Some(false) => " (no filter took it for spam)",
        None => " (no filter says whether it took it for spam)",
    };
    writeln!(out, "{name}: {}{flagged}", said(reading.lead()))?;
    for conclusion in &reading.causes {
        if reading.lead().is_of_headers() {
            let Conclusion { cause, fixer, confidence } = conclusion;
            writeln!(out, "  {}; {}; confidence: {}", said(*cause), turn(*fixer), confidence.id())?;
        }
    }
    let origin = &reading.origin;
    let address = origin.address.map(|address| address.to_string());
    let facts = [
        ("from", &origin.from),
        ("return path", &origin.return_path),
        ("replies to", &origin.reply_to),
        ("date", &origin.date),
        ("message-id", &origin.message_id),
        ("sent by", &address),
        ("checked by", &origin.checker),
    ];
    for (label, value) in facts {
        if let Some(value) = value {
            writeln!(out, "    {label}: {value}")?;
        }
    }
    for check in &reading.checks {
        one_check(check, out)?;
    }
    for filter in &reading.filters {
        one_filter(filter, out)?;
    }
    for hop in reading.hops.iter().filter(|hop| hop.delay >= Some(SLOW)) {
        one_hop(hop, out)?;
    }
    if let Some(delay) = reading.delay {
        writeln!(out, "    on its way: {delay} s")?;
    }
    Ok(())
}

fn one_check(check: &Check, out: &mut dyn Write) -> io::Result<()> {
    let domain = check.domain.as_deref().map(|domain| format!(" for {domain}")).unwrap_or_default();
    let policy = check.policy.as_deref().map(|policy| format!(", policy {policy}")).unwrap_or_default();
    writeln!(out, "    {}: {}{domain}{policy}", check.method.id(), check.result)
}

fn one_filter(filter: &Filter, out: &mut dyn Write) -> io::Result<()> {
    let verdict = match filter.flagged {
        Some(true) => "spam",
        Some(false) => "no spam",
        None => "does not say",
    };
    let names: Vec<&str> = filter.reasons.iter().map(|reason| reason.name.as_str()).collect();
    let reasons = if names.is_empty() { String::new() } else { format!(": {}", names.join(", ")) };
    writeln!(out, "    {}: {verdict}{reasons}", filter.name)
}

fn one_hop(hop: &Hop, out: &mut dyn Write) -> io::Result<()> {
    let (by, delay) = (hop.by.as_deref().unwrap_or("?"), hop.delay.unwrap_or_default());
    writeln!(out, "    waited {delay} s before {by} took it")
}

fn said(cause: Cause) -> &'static str {
    match cause {
        Cause::Dangerous => "the filter calls it phishing or dangerous: check it by other means before trusting it",
        Cause::Impersonation => "it seems to imitate another sender",
        Cause::OwnDomain => "it claims to come from the recipient's own domain, and nothing proves it",
        Cause::BlockedByPerson => "the sender is on the recipient's own list of blocked senders",
        Cause::BlockedByRule => "a list or rule of the organisation or provider marks it",
        Cause::MovedByRule => "a rule of the mailbox moved it",
        Cause::DmarcFailed => "DMARC failed: what proves the sender does not fit the domain in From",
        Cause::Forwarded => "a forward or a mailing list broke what proves the sender",
        Cause::SpfFailed => "SPF failed: the sending server is none of the domain's",
        Cause::DkimFailed => "the seal (DKIM) does not fit",
        Cause::DkimMissing => "no seal (DKIM)",
        Cause::NotAuthenticated => "nothing proves the sender: neither SPF nor DKIM",
        Cause::AddressListed => "the sending server is on a block list",
        Cause::LinksListed => "a link leads to a domain on a block list",
        Cause::ServerUnnamed => "the sending server has no proper name (reverse DNS, HELO)",
        Cause::BadlyMade => "the message's form is wrong",
        Cause::ContentScored => "its content looks like spam",
        Cause::Bulk => "sent to many (bulk)",
        Cause::Delayed => "long on its way",
        Cause::AllowedAnyway => "a list lets it through: the filter did not move it",
        Cause::NoReason => "no reason that can be read",
        Cause::NotFlagged => "a rule or the mail program may have moved it, the filter did not",
        Cause::CannotTell => "cannot tell from this header; the whole source of the message is needed",
        Cause::NotHeaders => "no header of a message: open its source (\"show original\") and copy all of it",
        Cause::Bounce => "an error message that came back: use \"mail-doctor bounce\"",
        Cause::Empty => "empty",
        Cause::OutlookFile => "an Outlook file (.msg), which cannot be read: copy the header from its properties",
        Cause::Picture => "a picture, which cannot be read: copy the text",
        Cause::Document => "a document or an archive, which cannot be read: copy the text",
        Cause::TooLarge => "larger than 2 MiB: the header alone is enough",
    }
}

fn turn(fixer: Fixer) -> &'static str {
    match fixer {
        Fixer::Sender => "the sender",
        Fixer::SenderProvider => "the sender's provider, or whoever runs the sender's domain",
        Fixer::Provider => "the recipient's provider",
        Fixer::Person => "the recipient",
        Fixer::Nobody => "nobody in particular",
    }
}
