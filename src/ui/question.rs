//! A question, and above it what the measurements have already answered.

use yew::prelude::*;

use super::node::{Reaction, element, line, on, page, sign, tag, text};
use super::{Act, Look, evidence, outcome, paste, variables};
use crate::engine::Event;
use crate::engine::screen::SettledAnswer;
use crate::engine::tree::{Answer, Link};
use crate::finding::Tag;
use crate::language::Part;

pub(super) fn question(
    look: &Look,
    node: &str,
    options: &[String],
    chosen: Option<&str>,
    about: Vec<Html>,
    quick: &[Answer],
) -> Vec<Html> {
    let title = ["question-", node].concat();
    let mut items = Vec::new();
    for option in options {
        items.push(self::option(look, "option-", node, option, chosen == Some(option)));
    }
    let mut parts = settled(look);
    parts.extend(outcome::measured(look, &look.screen.verdict));
    parts.push(Look::heading(look.tell(&title, &[])));
    parts.extend(paste::paste(look));
    parts.push(line("p", "help", look.tell(&[&title, "-help"].concat(), &[])));
    parts.extend(about);
    parts.push(tag("ul", &["class"], &["options"], items));
    let mut items = Vec::new();
    for answer in quick {
        items.push(option(look, "quick-", &answer.node, &answer.option, false));
    }
    if !items.is_empty() {
        parts.push(line("p", "help", look.say("quick")));
        parts.push(tag("ul", &["class"], &["options"], items));
    }
    parts
}

/// Where to look for the answer, and what was measured there already.
pub(super) fn about(look: &Look, link: Option<Link>, unsettled: Option<Tag>) -> Vec<Html> {
    let mut parts = Vec::new();
    if let Some(tag) = unsettled.filter(|_| look.words.holds(Part::Rest)) {
        parts.push(line("p", "measured", look.tell(&["finding-", tag.id()].concat(), &[])));
    }
    if link == Some(Link::Webmail) && !look.screen.webmail.is_empty() {
        parts.push(page(&look.screen.webmail, look.say("open-webmail")));
    }
    parts
}

fn option(look: &Look, kind: &str, node: &str, option: &str, before: bool) -> Html {
    let act = Act::Event(Event::Chose { node: node.to_owned(), option: option.to_owned() });
    let mut parts = vec![text(look.tell(&[kind, node, "-", option].concat(), &[]))];
    if before {
        parts.push(line("span", "before", look.say("chosen-before")));
    }
    let class = if before { "option chosen" } else { "option" };
    let mut button = element("button", &["type", "class", "data-option"], &["button", class, option], parts);
    on(&mut button, look.send, Reaction::Act(act));
    tag("li", &[], &[], vec![button.into()])
}

/// Each settled question with its answer and a way to change it.
pub(super) fn settled(look: &Look) -> Vec<Html> {
    let mut answers = Vec::new();
    for answer in &look.screen.settled {
        answers.push(one(look, answer));
    }
    answers
}

fn one(look: &Look, answer: &SettledAnswer) -> Html {
    let id = |kind: &str| [kind, &answer.node, "-", &answer.option].concat();
    let found = look.screen.findings.iter().find(|finding| finding.tag == answer.by);
    let words = look.tell(&id("settled-"), &found.map(|finding| variables(&finding.args)).unwrap_or_default());
    let mut parts = vec![tag("p", &[], &[], vec![sign("✓"), text(words)])];
    if let Some(finding) = found {
        let known = vec![line("summary", "", look.say("how-known")), evidence::lines(&finding.evidence)];
        parts.push(tag("details", &[], &[], known));
    }
    parts.push(look.button("quiet", &id("change-"), Act::Event(Event::Overrode(answer.node.clone()))));
    tag("div", &["class", "data-node"], &["settled", &answer.node], parts)
}
