//! The box for a text that is to be read: pasted, picked as a file, or dropped there.

use yew::prelude::*;

use super::Look;
use super::node::{Reaction, element, line, on, tag, text};
use crate::engine::screen::Paste;
use crate::language::Part;

/// What is to be read out about it.
pub(super) fn notice(look: &Look) -> &'static str {
    match &look.screen.paste {
        Some(paste) if paste.awaited => "paste-reading",
        Some(paste) if paste.failed => "paste-failed",
        _ => look.notice,
    }
}

/// Nothing until its words are there: the question can be answered without it.
pub(super) fn paste(look: &Look) -> Option<Html> {
    let Paste { reads, text: pasted, .. } = look.screen.paste.as_ref()?;
    if !look.words.holds(Part::Paste) {
        return None;
    }
    let say = |id: &str| look.tell(&["paste-", reads.id(), id].concat(), &[]);
    let label = tag("label", &["for"], &["md-paste"], vec![text(say("-label"))]);
    let mut area = element(
        "textarea",
        &["id", "rows", "autocomplete", "autocapitalize", "spellcheck", "aria-describedby"],
        &["md-paste", "4", "off", "none", "false", "md-paste-help"],
        vec![],
    );
    area.set_value(AttrValue::from(pasted.clone()));
    on(&mut area, look.send, Reaction::Write(*reads));
    let mut file = element("input", &["type", "class"], &["file", "file"], vec![]);
    on(&mut file, look.send, Reaction::Pick(*reads));
    let picked = tag("label", &["class"], &["secondary pick"], vec![text(look.say("paste-file")), file.into()]);
    let parts = vec![
        label,
        tag("p", &["id", "class"], &["md-paste-help", "help"], vec![text(say("-help"))]),
        area.into(),
        tag("button", &["type", "class"], &["submit", "primary"], vec![text(say("-read"))]),
        picked,
        line("p", "privacy", look.say("paste-privacy")),
    ];
    let mut form = element("form", &["novalidate", "class"], &["true", "paste"], parts);
    on(&mut form, look.send, Reaction::Show(*reads));
    on(&mut form, look.send, Reaction::Drop(*reads));
    on(&mut form, look.send, Reaction::Over);
    Some(form.into())
}
