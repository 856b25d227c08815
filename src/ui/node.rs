//! The few ways in which views make elements.
//!
//! Plain functions instead of the `html!` macro, which writes out the making of every element in place: the same
//! views weigh less than half.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Listener, ListenerKind, VList, VTag, VText};

use super::Act;
use crate::engine::{Event, Field, Reads};
/// A file as the browser hands it over: only the shell opens it.
pub use web_sys::File;

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
    /// The same for a box.
    Write(Reads),
    /// A form is sent: what stands in its box is to be read.
    Show(Reads),
    /// A file was picked.
    Pick(Reads),
    /// A file was dropped.
    Drop(Reads),
    /// A file is held over the element, which would take it.
    Over,
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
            Reaction::Give | Reaction::GiveSender | Reaction::Show(_) => ListenerKind::onsubmit,
            Reaction::Edit(_) | Reaction::Pick(_) => ListenerKind::onchange,
            Reaction::Type(_) | Reaction::Write(_) => ListenerKind::oninput,
            Reaction::Drop(_) => ListenerKind::ondrop,
            Reaction::Over => ListenerKind::ondragover,
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
            Reaction::Write(reads) => value(event.target()).map(|text| Act::Type(Event::Wrote { reads: *reads, text })),
            Reaction::Give => sent(&event).map(Act::Give),
            Reaction::GiveSender => sent(&event).map(Act::GiveSender),
            Reaction::Show(reads) => sent(&event).map(|text| Act::Show(*reads, text)),
            Reaction::Pick(reads) => {
                let input = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
                attached(*reads, input.and_then(|input| input.files()))
            }
            Reaction::Drop(reads) => {
                let carried = dragged(&event).and_then(|carried| carried.files());
                let act = attached(*reads, carried);
                // Text that is dropped goes where the browser puts it.
                if act.is_some() {
                    event.prevent_default();
                }
                act
            }
            Reaction::Over => {
                let files = |carried: web_sys::DataTransfer| carried.types().includes(&"Files".into(), 0);
                if dragged(&event).is_some_and(files) {
                    event.prevent_default();
                }
                None
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

/// What stands in the field of a form that was sent.
fn sent(event: &web_sys::Event) -> Option<String> {
    // It would leave the page.
    event.prevent_default();
    let form = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok())?;
    value(form.query_selector("input, textarea").ok().flatten().map(Into::into))
}

fn dragged(event: &web_sys::Event) -> Option<web_sys::DataTransfer> {
    event.dyn_ref::<web_sys::DragEvent>()?.data_transfer()
}

fn attached(reads: Reads, files: Option<web_sys::FileList>) -> Option<Act> {
    Some(Act::Attach(reads, files?.get(0)?))
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
