//! The frame around every screen: the title, the languages, the way back, and what has left the browser.

use yew::prelude::*;

use super::node::{button, line, tag, text};
use super::{Act, Look, address, checking, incident, outcome, paste, question, ticket, told, verdict, waiting};
use crate::engine::screen::Kept;
use crate::engine::{Event, Screen, View};
use crate::language::Part;

/// The whole widget. The class of the main part names the screen for style sheets and tests.
pub fn frame(look: &Look) -> Html {
    let (name, main) = match &look.screen.view {
        view if needed(view).iter().any(|part| !look.words.holds(*part)) => ("waiting", waiting::waiting(look)),
        View::Address { typed, problem } => ("address", address::address(look, typed, *problem)),
        View::Checking { heard, asked } => ("checking", checking::checking(look, *heard, *asked)),
        View::Verdict => ("verdict", verdict::verdict(look)),
        View::Question { node, options, chosen, quick, link, unsettled } => {
            let about = question::about(look, *link, *unsettled);
            ("question", question::question(look, node, options, chosen.as_deref(), about, quick))
        }
        View::Outcome { node, outcome } => ("outcome", outcome::outcome(look, node, outcome)),
        View::Told(reading) => ("told", told::told(look, reading)),
        View::Ticket { fields, refused } => ("ticket", ticket::ticket(look, fields, *refused)),
    };
    let notice = paste::notice(look);
    let notice = if notice.is_empty() { vec![] } else { vec![text(look.say(notice))] };
    let mut header = vec![line("p", "title", look.say("title"))];
    header.extend(languages(look));
    let mut parts = vec![tag("header", &[], &[], header)];
    parts.extend(incident::incidents(look));
    parts.push(tag("main", &["class"], &[name], main));
    parts.push(tag("p", &["class", "role"], &["notice", "status"], notice));
    parts.extend(footer(look));
    tag("div", &["class", "lang"], &["mail-doctor", look.words.lang()], parts)
}

/// The words that a screen cannot be shown without, beside the first.
pub(super) fn needed(view: &View) -> &'static [Part] {
    match view {
        View::Question { node, .. } if is_phone(node) => &[Part::Phone],
        View::Outcome { node, .. } if is_phone(node) => &[Part::Rest, Part::Phone],
        View::Verdict | View::Outcome { .. } | View::Ticket { .. } => &[Part::Rest],
        View::Told(_) => &[Part::Rest, Part::Paste],
        View::Address { .. } | View::Checking { .. } | View::Question { .. } => &[],
    }
}

/// The words that are fetched for a screen: those of conclusions for every one, those of a box where there is one, those
/// of an app where it is asked for.
pub(super) fn wanted(screen: &Screen) -> &'static [Part] {
    match (&screen.view, &screen.paste) {
        (View::Told(_), _) | (_, Some(_)) => &[Part::Rest, Part::Paste],
        (View::Question { node, .. } | View::Outcome { node, .. }, _) if is_phone(node) => &[Part::Rest, Part::Phone],
        _ => &[Part::Rest],
    }
}

/// What is said there is fetched once somebody gets there.
fn is_phone(node: &str) -> bool {
    node.as_bytes().starts_with(b"phone-")
}

/// The other languages, each named in itself.
fn languages(look: &Look) -> Vec<Html> {
    let mut buttons = Vec::new();
    for language in look.config.languages.iter().filter(|language| *language != look.words.lang()) {
        let name = tag("span", &["lang"], &[language], vec![text(look.say(&format!("language-{language}")))]);
        buttons.push(button(look.send, "quiet", Act::Speak(language.clone()), vec![name]).into());
    }
    buttons
}

/// None where there is nothing to put under the line.
fn footer(look: &Look) -> Option<Html> {
    let mut parts = Vec::new();
    if look.screen.back {
        parts.push(look.button("quiet back", "back", Act::Event(Event::WentBack)));
    }
    if !matches!(look.screen.view, View::Address { .. }) {
        parts.push(look.button("quiet", "restart", Act::Restart));
    }
    parts.extend(left_the_browser(look));
    match look.screen.kept {
        Kept::Nothing => {}
        Kept::All => parts.push(look.button("quiet erase", "erase", Act::Erase)),
        Kept::Denied => parts.push(line("p", "help", look.say("not-kept"))),
    }
    parts.extend(held_back(look));
    (!parts.is_empty()).then(|| tag("footer", &[], &[], parts))
}

/// What the policy of the page that shows us would have to allow, for whoever can change that.
fn held_back(look: &Look) -> Option<Html> {
    let missing = &look.screen.forbidden;
    (!missing.is_empty() && look.words.holds(Part::Rest))
        .then(|| listed("policy", look.say("page-policy"), Some(look.say("page-policy-help")), missing))
}

/// Every look-up, named: nothing else leaves.
fn left_the_browser(look: &Look) -> Option<Html> {
    let lookups = &look.screen.lookups;
    let count = i64::try_from(lookups.len()).ok().filter(|count| *count > 0)?;
    Some(listed("lookups", look.words.format("lookups", &[("count", count.into())]), None, lookups))
}

/// Lines of code, shown to whoever wants to see them.
fn listed(class: &str, summary: String, help: Option<String>, lines: &[String]) -> Html {
    let mut items = Vec::new();
    for content in lines {
        items.push(tag("li", &[], &[], vec![line("code", "", content.clone())]));
    }
    let mut parts = vec![line("summary", "", summary)];
    parts.extend(help.map(|help| line("p", "help", help)));
    parts.push(tag("ul", &[], &[], items));
    tag("details", &["class"], &[class], parts)
}
