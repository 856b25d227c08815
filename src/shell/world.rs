//! What happens outside while the widget is shown: the network changes, the page's policy holds a request back.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::Reflect;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{EventTarget, SecurityPolicyViolationEvent, window};
use yew::Callback;

use super::page;
use crate::config::Config;
use crate::engine::Event;

/// Milliseconds for which a network is left to settle: one that comes and goes is looked at once.
const SETTLES: i32 = 2_000;
/// Milliseconds out of sight after which what was on its way may have been cut off: longer than any try takes.
const AWAY: i64 = 15_000;

/// Listens for as long as the page lives: the widget is mounted once.
pub(super) fn listen(send: Callback<Event>) {
    let Some(window) = window() else { return };
    let forbidden = send.clone();
    on(window.as_ref(), "securitypolicyviolation", move |event| {
        let event: SecurityPolicyViolationEvent = event.unchecked_into();
        let (origin, directive) = (Config::origin(&event.blocked_uri()).to_owned(), event.effective_directive());
        forbidden.emit(Event::Forbidden { origin, directive });
    });
    let waits = Rc::new(Cell::new(false));
    let changed = move |_| {
        if waits.replace(true) {
            return;
        }
        let (waits, send) = (waits.clone(), send.clone());
        page::after(SETTLES, move || {
            waits.set(false);
            send.emit(Event::NetworkChanged { browser_offline: browser_offline(), at: page::now() });
        });
    };
    on(window.as_ref(), "online", changed.clone());
    on(window.as_ref(), "offline", changed.clone());
    // Out of the back/forward cache, or in sight again after a while: a phone lets timers and requests sleep meanwhile.
    let back = changed.clone();
    on(window.as_ref(), "pageshow", move |event| {
        if member(&event, "persisted").is_some_and(|persisted| persisted.is_truthy()) {
            back(event);
        }
    });
    if let Some(document) = window.document() {
        let (back, since, page) = (changed.clone(), Cell::new(page::now()), document.clone());
        on(document.as_ref(), "visibilitychange", move |event| {
            let now = page::now();
            let away = now.0 - since.replace(now).0;
            if !page.hidden() && away > AWAY {
                back(event);
            }
        });
    }
    // A phone that goes from Wi-Fi to mobile data is never offline in between: some browsers tell of the kind of line,
    // and of a line that is a little faster or slower too, which changes nothing.
    let Some(connection) = member(&window.navigator(), "connection") else { return };
    let kind = |connection: &JsValue| member(connection, "type").and_then(|kind| kind.as_string());
    let (known, line) = (Cell::new(kind(&connection)), connection.clone());
    on(connection.unchecked_ref(), "change", move |event| {
        let now = kind(&line);
        if known.replace(now.clone()) != now {
            changed(event);
        }
    });
}

/// What the browser says of being offline.
pub(super) fn browser_offline() -> bool {
    window().is_some_and(|window| !window.navigator().on_line())
}

fn member(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &name.into()).ok().filter(|value| !value.is_undefined())
}

fn on(target: &EventTarget, name: &str, what: impl FnMut(JsValue) + 'static) {
    add(target, name, Box::new(what));
}

/// One function for every listener.
fn add(target: &EventTarget, name: &str, what: Box<dyn FnMut(JsValue)>) {
    let what = Closure::wrap(what).into_js_value();
    // Refused by no browser.
    let _ = target.add_event_listener_with_callback(name, what.unchecked_ref());
}
