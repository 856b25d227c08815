//! What the operator tells of incidents: above everything else, read out once when it comes.

use yew::prelude::*;

use super::Look;
use super::node::{page, sign, tag, text};
use crate::config::{Gravity, Incident};
use crate::language::Part;

/// The place is there before there is anything to say, or it would not be read out; none where nothing is ever told.
pub(super) fn incidents(look: &Look) -> Option<Html> {
    if look.config.status_file.is_empty() {
        return None;
    }
    let mut parts = Vec::new();
    // All of it at once: words that come later would have it read out again.
    if look.words.holds(Part::Rest) || !look.awaited {
        for incident in &look.screen.incidents {
            parts.push(one(look, incident));
        }
    }
    Some(tag("div", &["class", "role"], &["incidents", "status"], parts))
}

fn one(look: &Look, incident: &Incident) -> Html {
    let class = match incident.gravity {
        Gravity::Outage => "measured incident broken",
        Gravity::Degraded => "measured incident caution",
        Gravity::Maintenance | Gravity::Notice => "measured incident unknown",
    };
    let worded = look.words.holds(Part::Rest);
    let mut parts = Vec::new();
    if worded {
        let title = look.tell(&["incident-", incident.gravity.id()].concat(), &[]);
        parts.push(tag("p", &["class"], &["head"], vec![sign("⚠ "), text(title)]));
    }
    let (lang, said) = incident.said(look.words.lang());
    parts.push(tag("p", &["lang"], &[lang], vec![text(said.to_owned())]));
    if !incident.link.is_empty() {
        let title = if worded { look.say("incident-link") } else { incident.link.clone() };
        parts.push(page(&incident.link, title));
    }
    tag("div", &["class"], &[class], parts)
}
