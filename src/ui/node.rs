//! The few ways in which views make elements.
//!
//! Plain functions instead of the `html!` macro, which writes out the making of every element in place: the same
//! views weigh less than half.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Listener, ListenerKind, VList, VTag, VText};

use super::Act;
use crate::engine::{Event, Field};

/// An element. A value that is empty leaves its attribute out.
pub(super) fn element(name: &'static str, keys: &'static [&'static str], values: &[&str], children: Vec<Html>) -> VTag {
    let mut tag = VTag::new(name);
    let values = values
        .iter()
        .map(|value| (!value.is_empty()).then(|| AttributeOrProperty::Attribute(AttrValue::from((*value).to_owned()))));
    tag.set_attributes(Attributes::Dynamic { keys, values: values.collect() });
    if !children.is_empty() {
        tag.add_child(list(children));
    }
    tag
}

/// An element, ready to be put into another.
pub(super) fn tag(name: &'static str, keys: &'static [&'static str], values: &[&str], children: Vec<Html>) -> Html {
    element(name, keys, values, children).into()
}

/// An element of one class, with a text in it.
pub(super) fn line(name: &'static str, class: &str, content: String) -> Html {
    tag(name, &["class"], &[class], vec![text(content)])
}

/// A paragraph with a link to another page, which opens beside this one.
pub(super) fn page(url: &str, title: String) -> Html {
    let link = tag("a", &["href", "target", "rel"], &[url, "_blank", "noopener"], vec![text(title)]);
    tag("p", &[], &[], vec![link])
}

/// Text. Whatever it holds, it stays text.
pub(super) fn text(content: String) -> Html {
    VText::new(content).into()
}

/// Several nodes as one.
pub(super) fn list(children: Vec<Html>) -> Html {
    VList::with_children(children, None).into()
}

/// A button that does something when tapped.
pub(super) fn button(send: &Callback<Act>, class: &str, act: Act, children: Vec<Html>) -> VTag {
    let mut tag = element("button", &["type", "class"], &["button", class], children);
    on(&mut tag, send, Reaction::Act(act));
    tag
}

/// What follows on an event of an element.
pub(super) enum Reaction {
    /// A tap: this is done.
    Act(Act),
    /// A form is sent: its address is given.
    Give,
    /// A form is sent: its address is the sender's.
    GiveSender,
    /// A change: the element's value is that of the field.
    Edit(Field),
    /// Every letter: the element's value is kept for the field of the ticket, or for the address.
    Type(Option<Field>),
}

/// Lets an element react.
pub(super) fn on(tag: &mut VTag, send: &Callback<Act>, reaction: Reaction) {
    tag.add_listener(Rc::new(On { reaction, send: send.clone() }));
}

struct On {
    reaction: Reaction,
    send: Callback<Act>,
}

impl Listener for On {
    fn kind(&self) -> ListenerKind {
        match self.reaction {
            Reaction::Act(_) => ListenerKind::onclick,
            Reaction::Give | Reaction::GiveSender => ListenerKind::onsubmit,
            Reaction::Edit(_) => ListenerKind::onchange,
            Reaction::Type(_) => ListenerKind::oninput,
        }
    }

    fn handle(&self, event: web_sys::Event) {
        let act = match &self.reaction {
            Reaction::Act(act) => Some(act.clone()),
            Reaction::Edit(field) => {
                value(event.target()).map(|value| Act::Event(Event::Edited { field: *field, value }))
            }
            Reaction::Type(field) => value(event.target()).map(|value| {
                Act::Type(match field {
                    Some(field) => Event::Edited { field: *field, value },
                    None => Event::Typed(value),
                })
            }),
            Reaction::Give | Reaction::GiveSender => {
                // A form that is sent would leave the page.
                event.prevent_default();
                let form = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
                let field = form.and_then(|form| form.query_selector("input").ok().flatten());
                let give = if matches!(self.reaction, Reaction::Give) { Act::Give } else { Act::GiveSender };
                value(field.map(Into::into)).map(give)
            }
        };
        if let Some(act) = act {
            self.send.emit(act);
        }
    }

    fn passive(&self) -> bool {
        false
    }
}

/// The value of an input or a text area.
fn value(target: Option<web_sys::EventTarget>) -> Option<String> {
    match target?.dyn_into::<web_sys::HtmlInputElement>() {
        Ok(input) => Some(input.value()),
        Err(other) => Some(other.dyn_into::<web_sys::HtmlTextAreaElement>().ok()?.value()),
    }
}

/// A sign beside a word that says the same: it is not read out.
pub(super) fn sign(sign: &str) -> Html {
    tag("span", &["class", "aria-hidden"], &["sign", "true"], vec![text(sign.to_owned())])
}
