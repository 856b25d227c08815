//! An end of the tree: what happened, what to do, who does it.

use yew::prelude::*;

use super::{Act, Look, card, evidence, question};
use crate::engine::tree::{Link, Outcome, TicketNeed};
use crate::verdict::State;

pub(super) fn outcome(look: &Look, node: &str, outcome: &Outcome) -> Html {
    let steps = format!("outcome-{node}-steps");
    html! {
        <>
            { question::settled(look) }
            { card::head(look, outcome.state, look.tell(&format!("outcome-{node}"), &[])) }
            <p>{ look.tell(&format!("outcome-{node}-body"), &[]) }</p>
            if look.words.has(&steps) { { look.list(&steps, &[]) } }
            if outcome.servers { { servers(look) } }
            { link(look, outcome.link) }
            { card::who(look, outcome.fixer, outcome.confidence) }
            { measured(look) }
            { ticket_button(look, outcome.ticket) }
            { also(look, &outcome.also) }
            { evidence::evidence(look) }
        </>
    }
}

fn ticket_button(look: &Look, need: TicketNeed) -> Html {
    match need {
        TicketNeed::Needed => look.button("primary", "open-ticket", Act::OpenTicket),
        TicketNeed::Offered => look.button("secondary", "open-ticket", Act::OpenTicket),
        TicketNeed::NotNeeded => look.button("quiet", "open-ticket", Act::OpenTicket),
    }
}

/// The servers a program must name; the incoming one first, for it is the one that receives.
pub(super) fn servers(look: &Look) -> Html {
    html! {
        <dl class="servers">
            <dt>{ look.say("server-incoming") }</dt><dd><code>{ &look.screen.mail_host }</code></dd>
            <dt>{ look.say("server-outgoing") }</dt><dd><code>{ &look.screen.mail_host }</code></dd>
        </dl>
    }
}

fn link(look: &Look, link: Option<Link>) -> Html {
    match link {
        Some(Link::FullMailbox) if !look.config.full_mailbox_url.is_empty() => html! {
            <p><a href={look.config.full_mailbox_url.clone()} target="_blank" rel="noopener">{ look.say("full-mailbox-link") }</a></p>
        },
        _ => html! {},
    }
}

/// What the measurements say, beside what the answers say: a fault found earlier is not forgotten.
fn measured(look: &Look) -> Html {
    let verdict = &look.screen.verdict;
    if look.screen.domain.is_empty() {
        return html! {};
    }
    let args: Vec<(&str, &str)> = verdict.args.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let title = match verdict.state {
        State::Ok => look.tell("no-fault-found", &[]),
        _ => look.tell(&format!("finding-{}", verdict.id), &args),
    };
    html! { <p class={classes!("measured", verdict.state.id())}>{ look.say("measured") }{ " " }<strong>{ title }</strong></p> }
}

fn also(look: &Look, ids: &[String]) -> Html {
    if ids.is_empty() {
        return html! {};
    }
    html! {
        <section class="also">
            <h3>{ look.say("also") }</h3>
            <ul>{ for ids.iter().map(|id| html! { <li>{ look.tell(&format!("also-{id}"), &[]) }</li> }) }</ul>
        </section>
    }
}
