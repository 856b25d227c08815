//! Where a conclusion will stand, while the words for it are not there yet.

use yew::prelude::*;

use super::node::line;
use super::{Act, Look};

pub(super) fn waiting(look: &Look) -> Vec<Html> {
    if look.awaited {
        return vec![Look::heading(look.say("texts-awaited"))];
    }
    vec![
        Look::heading(look.say("texts-failed")),
        line("p", "help", look.say("texts-failed-help")),
        look.button("primary", "try-again", Act::TryAgain),
    ]
}
