//! The measurements' conclusion.

use yew::prelude::*;

use super::node::{self, line, tag, text};
use super::{Act, Look, card, evidence, variables};
use crate::engine::Event;
use crate::finding::{Fixer, Tag};
use crate::verdict::State;

pub(super) fn verdict(look: &Look) -> Vec<Html> {
    let verdict = &look.screen.verdict;
    let args = variables(&verdict.args);
    let title = ["finding-", verdict.id].concat();
    let mut parts = vec![
        card::head(look, verdict.state, look.tell(&title, &args)),
        line("p", "", look.tell(&[&title, "-body"].concat(), &args)),
    ];
    let remedy = ["remedy-", verdict.id].concat();
    if look.words.has(&remedy) {
        parts.push(look.steps(&remedy, &args));
    }
    parts.extend(registry(look));
    parts.push(card::who(look, verdict.fixer, verdict.confidence));
    parts.extend(before(look));
    parts.extend(then(look));
    parts.extend(until(look));
    parts.extend(message(look));
    // Another address is the likeliest next step where the one given is mistyped or is not ours; whoever has no network
    // looks again once he has seen to it, and could send no ticket; where nobody has to act, the questions go on;
    // otherwise it is for the desk.
    let retype = [Tag::DomainMissing.id(), Tag::FreeMail.id()].contains(&verdict.id);
    let cut_off = look.screen.network.is_some_and(|tag| tag.id() == verdict.id);
    let (ticket, on) = match (retype || cut_off, verdict.fixer) {
        (true, _) => ("secondary", "secondary"),
        (false, Fixer::Nobody) => ("secondary", "primary"),
        (false, _) => ("primary", "secondary"),
    };
    if retype {
        parts.push(look.button("primary", "change-address", Act::Event(Event::WentBack)));
    }
    let again = look.button(if cut_off { "primary again" } else { "quiet again" }, "check-again", Act::CheckAgain);
    let go_on = look.button(on, "go-on", Act::Event(Event::Continued));
    let open_ticket = look.button(ticket, "open-ticket", Act::OpenTicket);
    parts.extend(match () {
        () if cut_off => [again, go_on, open_ticket],
        () if on == "primary" => [go_on, open_ticket, again],
        () => [open_ticket, go_on, again],
    });
    parts.extend(evidence::evidence(look));
    parts
}

/// The registry's own page, where a person can see what no program may.
fn registry(look: &Look) -> Option<Html> {
    let page = look.screen.lead()?.arg("registry");
    if !page.as_bytes().starts_with(b"https://") {
        return None;
    }
    Some(node::page(page, page.to_owned()))
}

/// What was found before everything was measured anew, beside what is found now.
fn before(look: &Look) -> Option<Html> {
    let before = look.screen.before.as_ref()?;
    let state = look.say(&["state-", before.state.id()].concat());
    let title = look.tell(&["finding-", before.id].concat(), &variables(&before.args));
    let was = look.tell("before", &[("state", &state), ("title", &title)]);
    let now = &look.screen.verdict;
    let news = match () {
        () if now.id == before.id && now.state == before.state => look.say("same-as-before"),
        () if now.state == State::Ok => look.say("now-better"),
        () => String::new(),
    };
    Some(tag("p", &["class"], &["measured"], vec![text(was), tag("br", &[], &[], vec![]), text(news)]))
}

/// What would still be wrong once this is mended.
fn then(look: &Look) -> Option<Html> {
    let mut items = Vec::new();
    for id in &look.screen.verdict.then {
        items.push(line("li", "", look.tell(&["finding-", id].concat(), &[])));
    }
    if items.is_empty() {
        return None;
    }
    let parts = vec![line("h3", "", look.say("still-wrong")), tag("ul", &[], &[], items)];
    Some(tag("section", &["class"], &["also"], parts))
}

/// Until when an old answer may be seen, on the person's clock.
fn until(look: &Look) -> Option<Html> {
    let until = look.screen.lead()?.until?;
    let (now, zone) = (look.screen.now, look.screen.zone);
    let text = if until.0 - now.0 < HALF_A_DAY {
        look.tell("until", &[("time", &until.clock(zone))])
    } else {
        look.tell("until-day", &[("day", &until.day(zone)), ("time", &until.clock(zone))])
    };
    Some(line("p", "help", text))
}

/// Milliseconds. Beyond this the day has to be named too.
const HALF_A_DAY: i64 = 12 * 3_600_000;

/// A message ready to be sent to whoever runs the domain's DNS.
fn message(look: &Look) -> Option<Html> {
    let content = crate::message::message(look.screen, &look.config.operator, look.words)?;
    Some(look.ready("message-title", "message-help", content))
}
