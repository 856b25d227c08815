//! The measurements under way. Nobody has to wait for them.

use yew::prelude::*;

use super::node::{line, tag};
use super::{Act, Look};
use crate::engine::Event;

pub(super) fn checking(look: &Look, heard: usize, asked: usize) -> Vec<Html> {
    let (value, max, label) = (heard.to_string(), asked.max(1).to_string(), look.say("checking-label"));
    vec![
        Look::heading(look.tell("checking", &[])),
        line("p", "shown", look.screen.shown.clone()),
        tag("progress", &["value", "max", "aria-label"], &[&value, &max, &label], vec![]),
        line("p", "help", look.say("checking-help")),
        look.button("secondary", "checking-skip", Act::Event(Event::Continued)),
    ]
}
