//! An end of the tree: what happened, what to do, who does it.

use yew::prelude::*;

use super::node::{self, line, list, tag, text};
use super::{Act, Look, card, evidence, paste, question, sender, settings, variables};
use crate::engine::tree::{Link, Outcome, TicketNeed};
use crate::language::Part;
use crate::probe::BOUNCED;
use crate::verdict::{State, Verdict};

pub(super) fn outcome(look: &Look, node: &str, outcome: &Outcome) -> Vec<Html> {
    let title = ["outcome-", node].concat();
    let steps = [&title, "-steps"].concat();
    let mut parts = question::settled(look);
    parts.push(card::head(look, outcome.state, look.tell(&title, &[])));
    parts.push(line("p", "", look.tell(&[&title, "-body"].concat(), &[])));
    if look.words.has(&steps) {
        parts.push(look.steps(&steps, &[]));
    }
    if outcome.servers {
        parts.push(settings::servers(look));
    }
    parts.extend(settings::file(look, outcome.link));
    let page = &look.config.full_mailbox_url;
    if outcome.link == Some(Link::FullMailbox) && !page.is_empty() {
        parts.push(node::page(page, look.say("full-mailbox-link")));
    }
    parts.push(card::who(look, outcome.fixer, outcome.confidence));
    parts.extend(measured(look, &look.screen.verdict));
    parts.extend(paste::paste(look));
    parts.extend(sender::sender(look));
    let class = match outcome.ticket {
        TicketNeed::Needed => "primary",
        TicketNeed::Offered => "secondary",
        TicketNeed::NotNeeded => "quiet",
    };
    parts.push(look.button(class, "open-ticket", Act::OpenTicket));
    parts.extend(also(look, &outcome.also));
    parts.extend(evidence::evidence(look));
    parts
}

/// What the measurements say, beside what the answers say: a fault found earlier is not forgotten.
pub(super) fn measured(look: &Look, verdict: &Verdict) -> Option<Html> {
    if look.screen.domain.is_empty() || !look.words.holds(Part::Rest) {
        return None;
    }
    let id = if verdict.state == State::Ok { "no-fault-found" } else { verdict.id };
    let title = look.tell(&["finding-", id].concat(), &variables(&verdict.args));
    let mut parts = vec![line("strong", "", title)];
    // What an error message says is not measured.
    if BOUNCED.iter().all(|tag| tag.id() != id) {
        parts.insert(0, text(look.say("measured") + " "));
    }
    let measured = tag("p", &["class"], &[&["measured ", verdict.state.id()].concat()], parts);
    // Nothing was learned of the domain: what would help is told here, for there is no page of its own.
    if look.screen.network.is_none_or(|tag| tag.id() != verdict.id) {
        return Some(measured);
    }
    Some(list(vec![measured, look.steps(&["remedy-", verdict.id].concat(), &[])]))
}

fn also(look: &Look, ids: &[String]) -> Option<Html> {
    let mut items = Vec::new();
    for id in ids {
        items.push(line("li", "", look.tell(&["also-", id].concat(), &[])));
    }
    if items.is_empty() {
        return None;
    }
    let parts = vec![line("h3", "", look.say("also")), tag("ul", &[], &[], items)];
    Some(tag("section", &["class"], &["also"], parts))
}
