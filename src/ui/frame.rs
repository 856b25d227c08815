//! The frame around every screen: the title, the languages, the way back, and what has left the browser.

use yew::prelude::*;

use super::{Act, Look, address, checking, outcome, question, ticket, verdict};
use crate::engine::{Event, View};

/// The whole widget. The class of the main part names the screen for style sheets and tests.
pub fn frame(look: &Look) -> Html {
    let (name, main) = match &look.screen.view {
        View::Address { typed, problem } => ("address", address::address(look, typed, *problem)),
        View::Checking { heard, asked } => ("checking", checking::checking(look, *heard, *asked)),
        View::Verdict => ("verdict", verdict::verdict(look)),
        View::Question { node, options, chosen } => {
            ("question", question::question(look, node, options, chosen.as_deref()))
        }
        View::Outcome { node, outcome } => ("outcome", outcome::outcome(look, node, outcome)),
        View::Ticket { fields, answerable, tried } => ("ticket", ticket::ticket(look, fields, *answerable, *tried)),
    };
    html! {
        <div class="mail-doctor" lang={look.words.lang().to_owned()}>
            <header>
                <p class="title">{ look.say("title") }</p>
                { languages(look) }
            </header>
            <main class={name}>{ main }</main>
            <p class="notice" role="status">{ if look.notice.is_empty() { String::new() } else { look.say(look.notice) } }</p>
            { footer(look) }
        </div>
    }
}

/// The other languages, each named in itself.
fn languages(look: &Look) -> Html {
    let others = look.config.languages.iter().filter(|language| *language != look.words.lang());
    html! {
        { for others.map(|language| {
            let (send, act) = (look.send.clone(), Act::Speak(language.clone()));
            let onclick = Callback::from(move |_: MouseEvent| send.emit(act.clone()));
            html! { <button type="button" class="quiet" lang={language.clone()} {onclick}>{ look.say(&format!("language-{language}")) }</button> }
        }) }
    }
}

fn footer(look: &Look) -> Html {
    let first = matches!(look.screen.view, View::Address { .. });
    html! {
        <footer>
            if look.screen.back { { look.button("quiet back", "back", Act::Event(Event::WentBack)) } }
            if !first { { look.button("quiet", "restart", Act::Restart) } }
            { left_the_browser(look) }
        </footer>
    }
}

/// Every look-up, named: nothing else leaves.
fn left_the_browser(look: &Look) -> Html {
    let lookups = &look.screen.lookups;
    if lookups.is_empty() {
        return html! {};
    }
    html! {
        <details class="lookups">
            <summary>{ look.words.format("lookups", &[("count", i64::try_from(lookups.len()).unwrap_or(0).into())]) }</summary>
            <ul>{ for lookups.iter().map(|line| html! { <li><code>{ line }</code></li> }) }</ul>
        </details>
    }
}
