//! The measurements' conclusion.

use yew::prelude::*;

use super::node::line;
use super::{Act, Look, card, evidence, variables};
use crate::engine::Event;
use crate::finding::Tag;

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
    parts.push(card::who(look, verdict.fixer, verdict.confidence));
    // Another address is the likeliest next step where the one given is mistyped or is not ours.
    let retype = [Tag::DomainMissing.id(), Tag::FreeMail.id()].contains(&verdict.id);
    if retype {
        parts.push(look.button("primary", "change-address", Act::Event(Event::WentBack)));
    }
    parts.push(look.button(if retype { "secondary" } else { "primary" }, "open-ticket", Act::OpenTicket));
    parts.push(look.button("secondary", "go-on", Act::Event(Event::Continued)));
    parts.extend(evidence::evidence(look));
    parts
}
