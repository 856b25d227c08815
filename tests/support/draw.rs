//! Screens as the widget would draw them. Yew renders on the server side, which draws all of it and runs none of it.
#![allow(dead_code, reason = "every test compiles its own copy and uses a part of it")]

use std::rc::Rc;

use futures::executor::block_on;
use mail_doctor::config::Config;
use mail_doctor::engine::Screen;
use mail_doctor::language::Messages;
use mail_doctor::ui::{Look, frame};
use yew::prelude::*;

use crate::support::html::{Piece, pieces};
use crate::support::{Run, TREE};

/// What the wrapper is given.
#[derive(PartialEq, Properties)]
struct Shown {
    screen: Rc<Screen>,
    words: Messages,
    config: Rc<Config>,
    notice: &'static str,
    awaited: bool,
}

#[function_component]
fn Wrapper(shown: &Shown) -> Html {
    let (screen, words, config) = (&*shown.screen, &shown.words, &*shown.config);
    let send = &Callback::noop();
    frame(&Look { screen, words, config, tree: &TREE, notice: shown.notice, awaited: shown.awaited, desk: None, send })
}

/// The page, with a message that is read out.
pub fn draw_with(run: &Run, words: &Messages, notice: &'static str) -> String {
    draw_all(run, words, notice, false)
}

/// The page, where the rest of the words may still be awaited.
pub fn draw_all(run: &Run, words: &Messages, notice: &'static str, awaited: bool) -> String {
    let config = Rc::new(run.config.clone());
    let shown = Shown { screen: Rc::new(run.screen()), words: words.clone(), config, notice, awaited };
    block_on(yew::LocalServerRenderer::<Wrapper>::with_props(shown).hydratable(false).render())
}

/// The page.
pub fn draw(run: &Run, words: &Messages) -> String {
    draw_with(run, words, "")
}

/// Panics where a page holds more than the widget's own elements: anything foreign that got in would run, be styled in
/// place, or lead away by another scheme.
pub fn harmless(name: &str, html: &str) {
    const KNOWN: &[&str] = &[
        "a",
        "blockquote",
        "br",
        "button",
        "code",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "footer",
        "form",
        "h2",
        "h3",
        "header",
        "input",
        "label",
        "legend",
        "li",
        "main",
        "mark",
        "ol",
        "p",
        "pre",
        "progress",
        "section",
        "span",
        "strong",
        "summary",
        "textarea",
        "ul",
    ];
    for piece in pieces(html) {
        let Piece::Open(tag, attributes) = piece else { continue };
        assert!(KNOWN.contains(&tag.as_str()), "{name}: <{tag}>");
        for (attribute, value) in attributes {
            assert!(!attribute.starts_with("on") && attribute != "style", "{name}: {attribute}={value}");
            let linked = ["href", "src", "action"].contains(&attribute.as_str());
            let safe = ["https:", "http:", "tel:"].iter().any(|scheme| value.starts_with(scheme));
            assert!(!linked || safe, "{name}: {attribute}={value}");
        }
    }
}
