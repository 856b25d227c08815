//! The measurements under way. Nobody has to wait for them.

use yew::prelude::*;

use super::{Act, Look};
use crate::engine::Event;

pub(super) fn checking(look: &Look, heard: usize, asked: usize) -> Html {
    html! {
        <>
            { look.heading(look.tell("checking", &[])) }
            <p class="shown">{ &look.screen.shown }</p>
            <progress max={asked.max(1).to_string()} value={heard.to_string()} aria-label={look.say("checking-label")} />
            <p class="help">{ look.say("checking-help") }</p>
            { look.button("secondary", "checking-skip", Act::Event(Event::Continued)) }
        </>
    }
}
