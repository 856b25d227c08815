//! What was found, with its evidence, for whoever wants to see it.

use yew::prelude::*;

use super::Look;
use crate::finding::Finding;

/// Nothing where nothing was found.
pub(super) fn evidence(look: &Look) -> Html {
    if look.screen.findings.is_empty() {
        return html! {};
    }
    html! {
        <details class="evidence">
            <summary>{ look.say("evidence") }</summary>
            <ul>{ for look.screen.findings.iter().map(|finding| one(look, finding)) }</ul>
            <p class="help">{ look.say("cannot-know") }</p>
        </details>
    }
}

fn one(look: &Look, finding: &Finding) -> Html {
    let args: Vec<(&str, &str)> = finding.args.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let severity = look.say(&format!("severity-{}", finding.severity.id()));
    html! {
        <li>
            <p><strong>{ look.tell(&format!("finding-{}", finding.tag.id()), &args) }</strong>{ format!(" ({severity})") }</p>
            <ul>{ for finding.evidence.iter().map(|evidence| html! { <li><code>{ evidence.line() }</code></li> }) }</ul>
            if !finding.reference.is_empty() { <p class="help">{ finding.reference }</p> }
        </li>
    }
}
