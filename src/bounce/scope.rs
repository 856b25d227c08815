//! A paste taken apart: what was returned is left out, and several notices in one are told from one another.

use std::ops::Range;

use super::flow::{Flow, Mark};
use super::page::{Page, Place};
use super::people::Header;
use super::rules::{Hit, Meaning};
use crate::text;

/// The notices in the stream, each without what was returned with it.
pub(super) fn notices(page: &Page, flow: &Flow, hits: &[Hit]) -> Vec<Range<usize>> {
    let mut notices: Vec<Range<usize>> = Vec::new();
    let mut open = Some(0);
    let (mut addressed, mut reasoned, mut clear) = (false, false, false);
    let mut marks = flow.marks.iter().peekable();
    for hit in hits {
        while let Some(mark) = marks.next_if(|mark| mark.at < hit.start) {
            let inside = open.is_some_and(|open| mark.at >= open);
            addressed |= inside && matches!(mark.mark, Mark::Address(_));
            clear |= inside && matches!(mark.mark, Mark::Code(..));
        }
        match (hit.meaning, open) {
            (Meaning::Copy, Some(start)) if addressed && reasoned && begins_copy(page, flow, hit) => {
                notices.push(start..hit.start);
                open = None;
            }
            (Meaning::Robot | Meaning::Start, None) if begins_line(flow, hit.start) => {
                (open, addressed, reasoned, clear) = (Some(hit.start), false, false, false);
            }
            (Meaning::Robot | Meaning::Start, Some(start))
                if addressed && clear && begins_line(flow, hit.start) && hit.start > start =>
            {
                notices.push(start..hit.start);
                (open, addressed, reasoned, clear) = (Some(hit.start), false, false, false);
            }
            (
                Meaning::Reason(..) | Meaning::Machine | Meaning::Failure | Meaning::Retrying | Meaning::Field(_),
                Some(_),
            ) => {
                reasoned = true;
                clear |= matches!(hit.meaning, Meaning::Reason(_, 5..));
            }
            _ => {}
        }
    }
    if let Some(start) = open {
        notices.push(start..flow.text.len());
    }
    notices
}

/// Whether a line begins here, whatever marks stand before its first word.
pub(super) fn begins_line(flow: &Flow, at: usize) -> bool {
    let after = flow.starts.partition_point(|(start, _)| *start <= at);
    let Some((start, _)) = after.checked_sub(1).map(|place| flow.starts[place]) else { return true };
    at - start < 24 && flow.text[start..at].chars().all(|c| !text::is_letter(c))
}

/// A returned message begins here: the words that may stand in any sentence need their dashes.
fn begins_copy(page: &Page, flow: &Flow, hit: &Hit) -> bool {
    let words = &flow.text[hit.start..hit.end];
    let bare = "original message|messaggio originale|message d'origine|mensaje original|mensagem original|oorspronkelijk bericht";
    let after = flow.starts.partition_point(|(start, _)| *start <= hit.start);
    let line = after.checked_sub(1).and_then(|place| page.lines.get(flow.starts[place].1));
    let dashes = line.is_some_and(|line| page.line(line).trim_start().starts_with(['-', '_', '*', '=']));
    begins_line(flow, hit.start) && (dashes || !text::is_one(words, bare))
}

/// The names of fields, as programs write them above what they pass on: sender, recipient, anything else.
const SENDER: &str = "from|da|von|de|van|mittente|absender|expéditeur|差出人";
const RECIPIENT: &str = "to|a|an|à|para|aan|cc|bcc|ccn|destinatario|宛先|kopie";
const FIELD: &str = "subject|oggetto|betreff|objet|asunto|assunto|onderwerp|date|data|datum|fecha|sent|inviato|gesendet|envoyé|enviado|verzonden|message-id|reply-to|rispondi a|return-path|件名|日付|mime-version|content-type|x-mailer|sender|received";

/// Octets; the names of such fields are shorter.
const NAME: usize = 24;

/// What a field is that somebody's program put above a message.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Named {
    Sender,
    Recipient,
    Other,
}

/// The field that this line is, and its value.
fn field(line: &str) -> Option<(Named, &str)> {
    let line = line.trim_start_matches(MARKS);
    let colon = line.bytes().take(NAME).position(|octet| octet == b':')?;
    let name = line[..colon].trim_end_matches(MARKS);
    let named = if text::is_one(name, SENDER) {
        Named::Sender
    } else if text::is_one(name, RECIPIENT) {
        Named::Recipient
    } else if text::is_one(name, FIELD) {
        Named::Other
    } else {
        return None;
    };
    Some((named, &line[colon + 1..]))
}

/// The sender in this line, if it is that field of a header that was passed on.
pub(super) fn sender(line: &str) -> Option<&str> {
    field(line).filter(|(named, _)| *named == Named::Sender).map(|(_, value)| value)
}

/// What a quotation or a web page puts around a field's name.
const MARKS: [char; 5] = [' ', '\t', '>', '*', '\u{a0}'];

/// For each line of the page, whether it belongs to a header that was passed on or quoted.
pub(super) fn headers(page: &Page) -> Vec<Header> {
    let mut all = vec![Header::No; page.lines.len()];
    let mut run: Vec<usize> = Vec::new();
    let (mut sender, mut recipient) = (false, false);
    let close = |run: &mut Vec<usize>, sender: &mut bool, recipient: &mut bool, all: &mut Vec<Header>| {
        if run.len() > 1 {
            let kind = if *sender {
                Header::Forward
            } else if *recipient {
                Header::Returned
            } else {
                Header::No
            };
            for line in run.iter() {
                all[*line] = kind;
            }
        }
        run.clear();
        (*sender, *recipient) = (false, false);
    };
    let mut signed = false;
    for (number, line) in page.lines.iter().enumerate() {
        // A signature is nobody's who did not get the message.
        signed = match page.line(line).trim_end() {
            "--" => true,
            "" => false,
            _ => signed,
        };
        if signed {
            all[number] = Header::Forward;
        }
        let shown = page.line(line).trim_start_matches(MARKS);
        if line.place != Place::Body || shown.is_empty() {
            // One empty line may stand between such fields, as some programs paste them.
            if shown.is_empty() && !run.is_empty() && run.last() == number.checked_sub(1).as_ref() {
                continue;
            }
            close(&mut run, &mut sender, &mut recipient, &mut all);
            continue;
        }
        let folded = page.line(line).starts_with([' ', '\t'])
            && run.last() == number.checked_sub(1).as_ref()
            && text::find(shown, ": ").is_none();
        match field(shown).map(|(named, _)| named) {
            Some(named) => {
                sender |= named == Named::Sender;
                recipient |= named == Named::Recipient;
                run.push(number);
            }
            None if folded => run.push(number),
            None => close(&mut run, &mut sender, &mut recipient, &mut all),
        }
    }
    close(&mut run, &mut sender, &mut recipient, &mut all);
    all
}
