//! What was found, with its evidence, for whoever wants to see it.

use yew::prelude::*;

use super::node::{line, tag, text};
use super::{Look, variables};
use crate::finding::{Evidence, Finding};

/// Nothing where nothing was found.
pub(super) fn evidence(look: &Look) -> Option<Html> {
    let mut items = Vec::new();
    for finding in look.screen.findings.iter() {
        items.push(one(look, finding));
    }
    if items.is_empty() {
        return None;
    }
    let parts = vec![
        line("summary", "", look.say("evidence")),
        tag("ul", &[], &[], items),
        line("p", "help", look.say("cannot-know")),
    ];
    Some(tag("details", &["class"], &["evidence"], parts))
}

fn one(look: &Look, finding: &Finding) -> Html {
    let title = look.tell(&["finding-", finding.tag.id()].concat(), &variables(&finding.args));
    let severity = look.say(&["severity-", finding.severity.id()].concat());
    let head = vec![tag("strong", &[], &[], vec![text(title)]), text([" (", &severity, ")"].concat())];
    let mut parts = vec![tag("p", &[], &[], head), lines(&finding.evidence)];
    if !finding.reference.is_empty() {
        parts.push(line("p", "help", finding.reference.to_owned()));
    }
    tag("li", &[], &[], parts)
}

/// Evidence, a line each.
pub(super) fn lines(evidence: &[Evidence]) -> Html {
    let mut items = Vec::new();
    for evidence in evidence {
        items.push(tag("li", &[], &[], vec![line("code", "", evidence.line())]));
    }
    tag("ul", &[], &[], items)
}
