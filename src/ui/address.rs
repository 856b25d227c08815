//! The first screen: which address gets no mail?

use yew::prelude::*;

use super::node::{Reaction, element, line, on, tag, text};
use super::{Act, Look};
use crate::address::AddressProblem;

/// The field has no name, so that even a form sent without us carries nothing.
pub(super) fn address(look: &Look, typed: &str, problem: Option<AddressProblem>) -> Vec<Html> {
    let (described, invalid) = if problem.is_some() { ("md-help md-problem", "true") } else { ("md-help", "") };
    let label = tag("label", &["for"], &["md-address"], vec![text(look.say("address-question"))]);
    let help = tag("p", &["id", "class"], &["md-help", "help"], vec![text(look.say("address-help"))]);
    let mut parts = vec![tag("h2", &[], &[], vec![label]), help];
    if let Some(problem) = problem {
        let message = look.say(&format!("address-{}", problem.id()));
        let values = ["md-problem", "problem", "alert"];
        parts.push(tag("p", &["id", "class", "role"], &values, vec![text(message)]));
    }
    let mut field = element(
        "input",
        &[
            "id",
            "data-anchor",
            "type",
            "inputmode",
            "autocomplete",
            "autocapitalize",
            "spellcheck",
            "maxlength",
            "aria-describedby",
            "aria-invalid",
        ],
        &["md-address", "address", "text", "email", "email", "none", "false", "400", described, invalid],
        vec![],
    );
    field.set_value(AttrValue::from(typed.to_owned()));
    on(&mut field, look.send, Reaction::Type(None));
    parts.push(field.into());
    parts.push(tag("button", &["type", "class"], &["submit", "primary"], vec![text(look.say("address-check"))]));
    parts.push(look.button("secondary", "address-skip", Act::Skip));
    parts.push(line("p", "privacy", look.say("privacy")));
    let mut form = element("form", &["novalidate"], &["true"], parts);
    on(&mut form, look.send, Reaction::Give);
    vec![form.into()]
}
