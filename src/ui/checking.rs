//! The measurements under way. Nobody has to wait for them.

use yew::prelude::*;

use super::node::{line, tag};
use super::{Act, Look};
use crate::engine::Event;
use crate::language::Part;

pub(super) fn checking(look: &Look, heard: usize, asked: usize) -> Vec<Html> {
    let (value, max, label) = (heard.to_string(), asked.max(1).to_string(), look.say("checking-label"));
    let mut parts = vec![
        Look::heading(look.tell("checking", &[])),
        line("p", "shown", look.screen.shown.clone()),
        tag("progress", &["value", "max", "aria-label"], &[&value, &max, &label], vec![]),
        line("p", "help", look.say("checking-help")),
        look.button("secondary", "checking-skip", Act::Event(Event::Continued)),
    ];
    // Below the button, so that it stays where it is.
    if let Some(tag) = look.screen.network.filter(|_| look.words.holds(Part::Rest)) {
        parts.push(line("p", "measured", look.say(&["finding-", tag.id()].concat())));
    }
    parts
}
