//! What a text says that was pasted or picked: whose turn it is, what happened, where the text says so, what to do.

use yew::prelude::*;

use super::node::{self, line, tag, text};
use super::{Act, Look, card, outcome, variables};
use crate::bounce::{Quoted, Summary, Told};
use crate::engine::Event;
use crate::engine::screen::{Bounce, Reading};
use crate::finding::{Fixer, Tag};
use crate::headers;
use crate::message;
use crate::verdict::State;

pub(super) fn told(look: &Look, reading: &Reading) -> Vec<Html> {
    match reading {
        Reading::Headers(summary) => headers(look, summary),
        Reading::Bounce(bounce) => match &bounce.about {
            Some(about) => report(look, bounce, about),
            None => no_report(look, &bounce.summary),
        },
    }
}

/// An error message about the person's mailbox.
fn report(look: &Look, bounce: &Bounce, about: &Told) -> Vec<Html> {
    let finding = look.screen.findings.iter().find(|found| Some(found.tag) == bounce.finding);
    let id = ["bounce-", &about.category].concat();
    let args = finding.map(|finding| variables(&finding.args)).unwrap_or_default();
    let title = look.say(&id);
    let elsewhere = finding.filter(|finding| finding.tag == Tag::BounceElsewhere);
    let mut parts = match finding {
        // Whose turn it is goes first, then what happened.
        Some(finding) => {
            let turn = look.tell(&["fixer-", finding.fixer.id()].concat(), &[]);
            vec![card::head(look, State::Caution, turn), line("h3", "", title)]
        }
        None => vec![card::head(look, State::Unknown, title)],
    };
    parts.push(body(look, &id));
    if elsewhere.is_some() {
        parts.push(line("p", "measured caution", look.tell("finding-bounce-elsewhere-body", &args)));
    }
    if bounce.other_mailbox {
        let recipient = [("recipient", about.recipient.as_str())];
        parts.push(line("p", "measured", look.tell("paste-other-mailbox", &recipient)));
    }
    parts.push(line("p", "", look.say(if about.is_final { "paste-final" } else { "paste-retrying" })));
    if bounce.summary.kind == "certified_failure" {
        parts.push(body(look, "bounce-kind-certified_failure"));
    }
    let steps = if elsewhere.is_some() { "remedy-bounce-elsewhere".into() } else { [&id, "-steps"].concat() };
    parts.push(look.steps(&steps, &args));
    let page = &look.config.full_mailbox_url;
    if about.category == "mailbox_full" && elsewhere.is_none() && !page.is_empty() {
        parts.push(node::page(page, look.say("full-mailbox-link")));
    }
    parts.extend(quoted(look, &about.excerpt));
    if let Ok(count @ 1..) = i64::try_from(bounce.summary.reports.len() - 1) {
        parts.push(line("p", "help", look.words.format("paste-more", &[("count", count.into())])));
    }
    let fixer = finding.map_or(Fixer::Provider, |finding| finding.fixer);
    let message = message::sender(about, look.words).filter(|_| fixer == Fixer::Sender);
    parts.extend(message.map(|message| look.ready("paste-message-title", "paste-message-help", message)));
    parts.extend(outcome::measured(look, &bounce.measured));
    let again = look.button("quiet", "paste-again", Act::Event(Event::WentBack));
    let (first, second) = if fixer == Fixer::Provider { ("primary", "secondary") } else { ("secondary", "primary") };
    let ticket = look.button(first, "open-ticket", Act::OpenTicket);
    let on = finding.map(|_| look.button(second, "go-on", Act::Event(Event::Continued)));
    let mut ways: Vec<Html> = on.into_iter().chain([ticket]).collect();
    if fixer == Fixer::Provider {
        ways.reverse();
    }
    parts.extend(ways);
    parts.push(again);
    parts
}

/// No error message, or one about other people alone.
fn no_report(look: &Look, summary: &Summary) -> Vec<Html> {
    let other = summary.reports.first();
    let id = match (other, summary.kind.as_str()) {
        (Some(_), _) => "bounce-another".to_owned(),
        (None, "bounce") => "bounce-other".to_owned(),
        (None, kind) => ["bounce-kind-", kind].concat(),
    };
    let recipient = other.map_or("", |told| told.recipient.as_str());
    let state =
        if ["phishing", "quarantine"].contains(&summary.kind.as_str()) { State::Caution } else { State::Unknown };
    let mut parts = vec![
        card::head(look, state, look.say(&id)),
        line("p", "", look.tell(&[&id, "-body"].concat(), &[("recipient", recipient)])),
    ];
    let steps = [&id, "-steps"].concat();
    if look.words.has(&steps) {
        parts.push(look.steps(&steps, &[]));
    }
    parts.extend(quoted(look, other.map_or(&summary.excerpt, |told| &told.excerpt)));
    parts.push(look.button("primary", "paste-again", Act::Event(Event::WentBack)));
    parts.push(look.button("secondary", "open-ticket", Act::OpenTicket));
    parts
}

/// Why a message went to spam.
fn headers(look: &Look, summary: &headers::Summary) -> Vec<Html> {
    let id = ["headers-", summary.lead()].concat();
    let fixer = summary.causes.first().map_or("nobody", |cause| cause[1].as_str());
    let turn = look.say(&["headers-fixer-", fixer].concat());
    let mut parts = vec![card::head(look, State::Caution, turn), line("h3", "", look.say(&id)), body(look, &id)];
    // Where the sender has to act, the steps are the same for every cause.
    let own = [&id, "-steps"].concat();
    let steps = if look.words.has(&own) { own.as_str() } else { "headers-sender-steps" };
    let message = message::spam(summary, look.words);
    if message.is_some() || steps == own {
        parts.push(look.steps(steps, &[]));
    }
    let others = summary.causes.iter().skip(1).filter(|cause| cause[2] != "low");
    let items: Vec<Html> = others.map(|cause| line("li", "", look.say(&["headers-", &cause[0]].concat()))).collect();
    if !items.is_empty() {
        parts.push(tag(
            "section",
            &["class"],
            &["also"],
            vec![line("h3", "", look.say("also")), tag("ul", &[], &[], items)],
        ));
    }
    parts.extend(quoted(look, &summary.excerpt));
    parts.extend(message.map(|message| look.ready("paste-message-title", "paste-message-help", message)));
    parts.push(look.button("primary", "go-on", Act::Event(Event::Continued)));
    parts.push(look.button("secondary", "open-ticket", Act::OpenTicket));
    parts.push(look.button("quiet", "paste-again", Act::Event(Event::WentBack)));
    parts
}

fn body(look: &Look, id: &str) -> Html {
    line("p", "", look.tell(&[id, "-body"].concat(), &[]))
}

/// The lines that say so, the telling words marked.
fn quoted(look: &Look, lines: &[Quoted]) -> Option<Html> {
    let mut quoted = Vec::new();
    for pieces in lines {
        let mut parts = Vec::new();
        for (piece, fact) in pieces {
            let content = text(piece.clone());
            // The whole line is evidence too; marked, nothing in it would stand out.
            let plain = ["", "diagnostic", "reporter", "time"].contains(&fact.as_str());
            parts.push(if plain { content } else { tag("mark", &[], &[], vec![content]) });
        }
        quoted.push(tag("p", &[], &[], parts));
    }
    if quoted.is_empty() {
        return None;
    }
    let parts = vec![line("h3", "", look.say("paste-evidence")), tag("blockquote", &[], &[], quoted)];
    Some(tag("section", &["class"], &["quoted"], parts))
}
