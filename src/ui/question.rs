//! A question, and above it what the measurements have already answered.

use yew::prelude::*;

use super::{Act, Look};
use crate::engine::Event;
use crate::engine::screen::SettledAnswer;

pub(super) fn question(look: &Look, node: &str, options: &[String], chosen: Option<&str>) -> Html {
    html! {
        <>
            { settled(look) }
            { look.heading(look.tell(&format!("question-{node}"), &[])) }
            <p class="help">{ look.tell(&format!("question-{node}-help"), &[]) }</p>
            <ul class="options">{ for options.iter().map(|option| self::option(look, node, option, chosen)) }</ul>
        </>
    }
}

fn option(look: &Look, node: &str, option: &str, chosen: Option<&str>) -> Html {
    let (send, act) =
        (look.send.clone(), Act::Event(Event::Chose { node: node.to_owned(), option: option.to_owned() }));
    let onclick = Callback::from(move |_: MouseEvent| send.emit(act.clone()));
    let before = chosen == Some(option);
    html! {
        <li>
            <button type="button" class={classes!("option", before.then_some("chosen"))} data-option={option.to_owned()} {onclick}>
                { look.tell(&format!("option-{node}-{option}"), &[]) }
                if before { <span class="before">{ look.say("chosen-before") }</span> }
            </button>
        </li>
    }
}

/// Each settled question with its answer and a way to change it.
pub(super) fn settled(look: &Look) -> Html {
    html! {
        { for look.screen.settled.iter().map(|answer| one(look, answer)) }
    }
}

fn one(look: &Look, answer: &SettledAnswer) -> Html {
    let evidence = look.screen.findings.iter().find(|finding| finding.tag == answer.by);
    let lines = evidence.map(|finding| finding.evidence.iter().map(|evidence| evidence.line()).collect::<Vec<_>>());
    html! {
        <div class="settled" data-node={answer.node.clone()}>
            <p><span class="sign" aria-hidden="true">{ "✓" }</span>{ look.tell(&format!("settled-{}-{}", answer.node, answer.option), &[]) }</p>
            if let Some(lines) = lines {
                <details>
                    <summary>{ look.say("how-known") }</summary>
                    { for lines.into_iter().map(|line| html! { <code>{ line }</code> }) }
                </details>
            }
            { look.button("quiet", "change-answer", Act::Event(Event::Overrode(answer.node.clone()))) }
        </div>
    }
}
