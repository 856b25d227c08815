//! What a conclusion looks like, whether measured or reached by questions: state, title, who must act, what to do.

use yew::prelude::*;

use super::Look;
use super::node::{list, tag, text};
use crate::finding::{Confidence, Fixer};
use crate::verdict::State;

/// The head of a card: the state as a sign and a word, never by colour alone.
pub(super) fn head(look: &Look, state: State, title: String) -> Html {
    let sign = match state {
        State::Ok => "✓",
        State::Caution => "!",
        State::Broken => "✕",
        State::Unknown => "?",
    };
    let class = ["state ", state.id()].concat();
    let parts = vec![super::node::sign(sign), text(look.say(&["state-", state.id()].concat()))];
    list(vec![tag("p", &["class"], &[&class], parts), Look::heading(title)])
}

/// Who must act, and how sure we are.
pub(super) fn who(look: &Look, fixer: Fixer, confidence: Confidence) -> Html {
    let name = &look.screen.verdict.who;
    let who = if fixer == Fixer::DnsOperator && look.screen.verdict.fixer == fixer && !name.is_empty() {
        look.tell("fixer-named", &[("who", name)])
    } else {
        look.tell(&["fixer-", fixer.id()].concat(), &[])
    };
    let sure = look.say(&["confidence-", confidence.id()].concat());
    let parts = vec![tag("strong", &[], &[], vec![text(who)]), tag("br", &[], &[], vec![]), text(sure)];
    tag("p", &["class"], &["who"], parts)
}
