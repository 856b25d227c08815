//! What a conclusion looks like, whether measured or reached by questions: state, title, who must act, what to do.

use yew::prelude::*;

use super::Look;
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
    html! {
        <>
            <p class={classes!("state", state.id())}>
                <span class="sign" aria-hidden="true">{ sign }</span>
                { look.say(&format!("state-{}", state.id())) }
            </p>
            { look.heading(title) }
        </>
    }
}

/// Who must act, and how sure we are.
pub(super) fn who(look: &Look, fixer: Fixer, confidence: Confidence) -> Html {
    html! {
        <p class="who">
            <strong>{ look.tell(&format!("fixer-{}", fixer.id()), &[]) }</strong>
            <br />
            { look.say(&format!("confidence-{}", confidence.id())) }
        </p>
    }
}
