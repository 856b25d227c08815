//! The sender of a missing message: asked for where only some are missing, and never a must.

use yew::prelude::*;

use super::node::{Reaction, element, line, on, tag, text};
use super::{Look, variables};
use crate::engine::Field;
use crate::finding::Tag;

/// A field for the sender's address or domain, and what was seen there.
pub(super) fn sender(look: &Look) -> Option<Html> {
    let sender = &look.screen.sender;
    if !sender.asked {
        return None;
    }
    let (described, invalid) =
        if sender.problem.is_some() { ("md-sender-help md-sender-problem", "true") } else { ("md-sender-help", "") };
    let mut parts = vec![
        line("h3", "", look.say("sender-title")),
        tag("label", &["for"], &["md-sender-domain"], vec![text(look.say("sender-label"))]),
        tag("p", &["id", "class"], &["md-sender-help", "help"], vec![text(look.say("sender-help"))]),
    ];
    if let Some(problem) = sender.problem {
        let message = vec![text(look.say(&["address-", problem.id()].concat()))];
        parts.push(tag("p", &["id", "class", "role"], &["md-sender-problem", "problem", "alert"], message));
    }
    let mut field = element(
        "input",
        &["id", "type", "inputmode", "autocomplete", "autocapitalize", "maxlength", "aria-describedby", "aria-invalid"],
        &["md-sender-domain", "text", "email", "off", "none", "400", described, invalid],
        vec![],
    );
    field.set_value(AttrValue::from(sender.typed.clone()));
    // Kept at every letter: neither a reply that comes meanwhile nor a reload may take it away.
    on(&mut field, look.send, Reaction::Type(Some(Field::Sender)));
    parts.push(field.into());
    parts.push(tag("button", &["type", "class"], &["submit", "secondary"], vec![text(look.say("sender-check"))]));
    let mut form = element("form", &["novalidate", "class"], &["true", "sender"], parts);
    on(&mut form, look.send, Reaction::GiveSender);
    let mut all = vec![form.into()];
    all.extend(seen(look, &sender.domain));
    Some(tag("section", &["aria-live"], &["polite"], all))
}

/// What was seen at the sender's domain, in full sentences: it is news to pass on.
fn seen(look: &Look, domain: &str) -> Vec<Html> {
    let mut parts = Vec::new();
    for finding in look.screen.findings.iter() {
        let about = matches!(finding.tag, Tag::SenderAtPreviousProvider | Tag::SenderRecordsWrong | Tag::Pec);
        if about {
            let (id, args) = (["finding-", finding.tag.id()].concat(), variables(&finding.args));
            parts.push(line("h3", "", look.tell(&id, &args)));
            parts.push(line("p", "", look.tell(&[&id, "-body"].concat(), &args)));
            let remedy = ["remedy-", finding.tag.id()].concat();
            if look.words.has(&remedy) {
                parts.push(look.steps(&remedy, &args));
            }
        }
    }
    if parts.is_empty() && !domain.is_empty() && look.screen.rests {
        parts.push(line("p", "measured", look.tell("sender-none", &[("sender", domain)])));
    }
    parts
}
