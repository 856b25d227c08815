//! The measurements' conclusion.

use yew::prelude::*;

use super::node::line;
use super::{Act, Look, card, evidence, variables};
use crate::engine::Event;
use crate::finding::{Fixer, Tag};

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
    // Another address is the likeliest next step where the one given is mistyped or is not ours; where nobody has to
    // act, the questions go on; otherwise it is for the desk.
    let retype = [Tag::DomainMissing.id(), Tag::FreeMail.id()].contains(&verdict.id);
    let (ticket, on) = match (retype, verdict.fixer) {
        (true, _) => ("secondary", "secondary"),
        (false, Fixer::Nobody) => ("secondary", "primary"),
        (false, _) => ("primary", "secondary"),
    };
    if retype {
        parts.push(look.button("primary", "change-address", Act::Event(Event::WentBack)));
    }
    let go_on = look.button(on, "go-on", Act::Event(Event::Continued));
    let open_ticket = look.button(ticket, "open-ticket", Act::OpenTicket);
    parts.extend(if on == "primary" { [go_on, open_ticket] } else { [open_ticket, go_on] });
    parts.extend(evidence::evidence(look));
    parts
}
