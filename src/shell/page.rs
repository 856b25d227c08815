//! The page around the widget: clock, focus, what is kept for a reload, and the integrator's console.

use std::fmt::Display;

use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, Storage, Url, window};

use crate::engine::Anchor;
use crate::moment::{Moment, Zone};

/// Before the widget's folder, this is the key under which the session is kept: each operator's widget on an origin has
/// its own. Each tab comes back to what was written in it; a new one goes on with what was written last.
const KEY: &str = "mail-doctor ";

/// The clock.
pub(super) fn now() -> Moment {
    // Whole milliseconds: the fraction is always zero.
    #[expect(clippy::cast_possible_truncation)]
    Moment(js_sys::Date::now() as i64)
}

/// The person's distance from UTC; browsers count it the other way round.
pub(super) fn zone() -> Zone {
    #[expect(clippy::cast_possible_truncation)]
    Zone(-js_sys::Date::new_0().get_timezone_offset() as i32)
}

/// The A-labels of a Unicode domain: the browser knows IDNA.
pub(super) fn to_ascii(domain: &str) -> Option<String> {
    let url = Url::new(&format!("http://{domain}/")).ok()?;
    Some(url.hostname()).filter(|host| !host.is_empty())
}

/// Puts the focus there, if it is drawn.
pub(super) fn focus(place: &Element, anchor: Anchor) {
    let anchor = match anchor {
        Anchor::Heading => "[data-anchor=heading]",
        Anchor::Address => "[data-anchor=address]",
        Anchor::ReplyChannel => "[data-anchor=reply]",
    };
    if let Some(element) = place.query_selector(anchor).ok().flatten().and_then(|e| e.dyn_into::<HtmlElement>().ok()) {
        // Out of the document there is no focus to take: nothing is lost.
        let _ = element.focus();
    }
}

/// Does something later.
pub(super) fn after(milliseconds: i32, what: impl FnOnce() + 'static) {
    let what = Closure::once_into_js(what);
    if let Some(window) = window() {
        // Refused only while the page goes away.
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(what.unchecked_ref(), milliseconds);
    }
}

/// Storage may be denied: then nothing survives a reload, and all else works.
fn storage() -> Option<Storage> {
    window()?.local_storage().ok().flatten()
}

/// The same for this tab alone, as long as it lives.
fn of_tab() -> Option<Storage> {
    window()?.session_storage().ok().flatten()
}

/// False where the browser keeps nothing for this page. Some give a storage that holds nothing.
pub(super) fn keeps() -> bool {
    put(KEY, "?").is_some() && put(KEY, "").is_some()
}

/// Keeps a text; an empty one is forgotten.
pub(super) fn store(base: &str, text: &str) {
    let key = [KEY, base].concat();
    // Full or denied: then a reload brings back less.
    let _ = put(&key, text);
    // That there is nothing is kept too: another tab's text is not to come in its place.
    let _ = of_tab().map(|storage| storage.set_item(&key, text));
}

fn put(key: &str, text: &str) -> Option<()> {
    let storage = storage()?;
    if text.is_empty() { storage.remove_item(key) } else { storage.set_item(key, text) }.ok()
}

/// The text that was kept, or nothing.
pub(super) fn stored(base: &str) -> String {
    let key = [KEY, base].concat();
    let kept = |storage: Storage| storage.get_item(&key).ok().flatten();
    of_tab().and_then(kept).or_else(|| storage().and_then(kept)).unwrap_or_default()
}

/// Tells the integrator what is wrong, where he looks.
pub(super) fn warn(document: &str, problems: &[impl Display]) {
    for problem in problems {
        web_sys::console::warn_1(&JsValue::from_str(&format!("mail-doctor: {document}: {problem}")));
    }
}
