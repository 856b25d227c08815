//! A paste taken apart: what was returned is left out, and several notices in one are told from one another.

use std::ops::Range;

use super::flow::{Flow, Mark};
use super::notice::writes;
use super::page::{Page, Place};
use super::people::Header;
use super::rules::{Hit, Meaning};
use crate::text;

/// The notices in the stream, each without what was returned with it.
pub(super) fn notices(page: &Page, flow: &Flow, hits: &[Hit], headers: &[Header]) -> Vec<Range<usize>> {
    let mut notices: Vec<Range<usize>> = Vec::new();
    let begin = passed_on(page, flow, hits, headers);
    let mut open = Some(begin);
    let (mut addressed, mut reasoned, mut clear) = (false, false, false);
    let mut marks = flow.marks.iter().peekable();
    let is_passed_on = |at: usize| flow.line(at).and_then(|(_, line)| headers.get(line)) == Some(&Header::Forward);
    for hit in hits.iter().filter(|hit| hit.start >= begin) {
        while let Some(mark) = marks.next_if(|mark| mark.at < hit.start) {
            let inside = open.is_some_and(|open| mark.at >= open);
            addressed |= inside && matches!(mark.mark, Mark::Address(_)) && !is_passed_on(mark.at);
            clear |= inside && matches!(mark.mark, Mark::Code(..));
        }
        match (hit.meaning, open) {
            // The fields of a header may stand in the notice itself, before it comes to the reason.
            (Meaning::Copy, Some(start))
                if addressed
                    && (clear || reasoned && !text::has(&flow.text[hit.start..hit.end], b':'))
                    && begins_copy(page, flow, hit) =>
            {
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

/// Where the header begins that a robot's notice was passed on with: what stands above are somebody's own words.
fn passed_on(page: &Page, flow: &Flow, hits: &[Hit], headers: &[Header]) -> usize {
    // Below a notice stands the header of what was returned, which another robot may have written.
    let notice = |hit: &&Hit| hit.meaning.is_start() || matches!(hit.meaning, Meaning::Machine | Meaning::Field(_));
    let notice = hits.iter().find(notice).map_or(flow.text.len(), |hit| hit.start);
    let code = flow.marks.iter().find(|mark| matches!(mark.mark, Mark::Code(..)));
    let notice = notice.min(code.map_or(notice, |mark| mark.at));

    let robots = |(_, number): &&(usize, usize)| {
        let line = page.lines.get(*number).map_or("", |line| page.line(line));
        headers.get(*number) == Some(&Header::Forward) && sender(line).is_some_and(writes)
    };
    flow.starts.iter().take_while(|(start, _)| *start < notice).find(robots).map_or(0, |(start, _)| *start)
}

/// Whether a line begins here, whatever marks stand before its first word.
pub(super) fn begins_line(flow: &Flow, at: usize) -> bool {
    let Some((start, _)) = flow.line(at) else { return true };
    at - start < 24 && flow.text[start..at].chars().all(|c| !text::is_letter(c))
}

/// A returned message begins here: the words that may stand in any sentence need their dashes.
fn begins_copy(page: &Page, flow: &Flow, hit: &Hit) -> bool {
    let words = &flow.text[hit.start..hit.end];
    let bare = "original message|messaggio originale|message d'origine|mensaje original|mensagem original|oorspronkelijk bericht";
    let line = flow.line(hit.start).and_then(|(_, line)| page.lines.get(line));
    let dashes = line.is_some_and(|line| text::among(page.line(line).trim_start().chars().next(), "-_*="));
    begins_line(flow, hit.start) && (dashes || !text::is_one(words, bare))
}

/// The names of fields, as programs write them above what they pass on: sender, recipient, anything else.
const SENDER: &str = "from|da|von|de|van|mittente|absender|expéditeur|差出人|发件人|寄件人|от|От|od|från|fra|kimden";
const RECIPIENT: &str =
    "to|a|an|à|para|aan|cc|bcc|ccn|destinatario|宛先|kopie|收件人|收件者|кому|Кому|do|komu|till|til|kime";
const FIELD: &str = "主题|发送时间|日期|тема|Тема|дата|Дата|temat|wysłane|předmět|datum|odesláno|ämne|skickat|emne|sendt|dato|konu|tarih|time|ora|orario|heure|hora|zeit|tijd|size|dimensione|subject|oggetto|betreff|objet|asunto|assunto|onderwerp|date|data|datum|fecha|sent|inviato|gesendet|envoyé|enviado|verzonden|message-id|reply-to|rispondi a|return-path|件名|日付|mime-version|content-type|x-mailer|sender|received";

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
    let line = text::trim_start(line, MARKS);
    let colon = line.bytes().take(NAME).position(|octet| octet == b':')?;
    let name = text::trim_end(&line[..colon], MARKS);
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

/// `Subject: …`, `The subject of the message is: …`.
fn is_subject(line: &str) -> bool {
    const SUBJECT: &str =
        "subject|oggetto|betreff|objet|asunto|assunto|onderwerp|件名|主题|Тема|тема|temat|předmět|ämne|emne|konu";
    let name = line.bytes().take(2 * NAME).position(|octet| octet == b':').map_or("", |colon| &line[..colon]);
    text::names(&name.to_ascii_lowercase(), SUBJECT)
}

/// `… wrote:`, above what somebody answers: an address in it is that of whom is answered.
pub(super) fn is_attribution(line: &str) -> bool {
    text::ends(line.trim_end(), " ha scritto:| wrote:| schrieb:| a écrit :| escribió:| escreveu:| schreef:|のメール:")
}

/// What a quotation or a web page puts around a field's name.
const MARKS: &str = " \t>*\u{a0}";

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
        let shown = text::trim_start(page.line(line), MARKS);
        // What a notice quotes of the message: its subject may speak of anything. The notice's own comes first.
        if line.place == Place::Body && is_subject(shown) && number > 0 || is_attribution(shown) {
            all[number] = Header::Forward;
        }
        if line.place != Place::Body || shown.is_empty() {
            // One empty line may stand between such fields, as some programs paste them.
            if shown.is_empty() && !run.is_empty() && run.last() == number.checked_sub(1).as_ref() {
                continue;
            }
            close(&mut run, &mut sender, &mut recipient, &mut all);
            continue;
        }
        let folded = text::among(page.line(line).chars().next(), " \t")
            && run.last() == number.checked_sub(1).as_ref()
            && text::find(shown, ": ").is_none();
        match field(shown).map(|(named, _)| named) {
            Some(named) => {
                // Behind an empty line, a second recipient is a notice's own, below the header that was passed on.
                let apart = run.last() != number.checked_sub(1).as_ref();
                if apart && recipient && named == Named::Recipient {
                    close(&mut run, &mut sender, &mut recipient, &mut all);
                }
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
