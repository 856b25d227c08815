//! The measurements' conclusion.

use yew::prelude::*;

use super::{Act, Look, card, evidence};
use crate::engine::Event;
use crate::finding::Tag;

pub(super) fn verdict(look: &Look) -> Html {
    let verdict = &look.screen.verdict;
    let id = verdict.id;
    let args: Vec<(&str, &str)> = verdict.args.iter().map(|(name, value)| (*name, value.as_str())).collect();
    // Another address is the likeliest next step where the one given is mistyped or is not ours.
    let retype = [Tag::DomainMissing.id(), Tag::FreeMail.id()].contains(&id);
    let remedy = format!("remedy-{id}");
    html! {
        <>
            { card::head(look, verdict.state, look.tell(&format!("finding-{id}"), &args)) }
            <p>{ look.tell(&format!("finding-{id}-body"), &args) }</p>
            if look.words.has(&remedy) { { look.list(&remedy, &args) } }
            { card::who(look, verdict.fixer, verdict.confidence) }
            if retype {
                { look.button("primary", "change-address", Act::Event(Event::WentBack)) }
                { look.button("secondary", "open-ticket", Act::OpenTicket) }
            } else {
                { look.button("primary", "open-ticket", Act::OpenTicket) }
            }
            { look.button("secondary", "go-on", Act::Event(Event::Continued)) }
            { evidence::evidence(look) }
        </>
    }
}
