//! The two kinds of look-up that leave the browser, and the widget's own files.
//!
//! The browser's `fetch` itself: a wrapper's checks of addresses, methods and headers weigh two kilobytes on the wire.

use js_sys::{Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::limit::Limit;
use crate::config::Resolver;
use crate::dns::{Failure, Query, Reply, doh};
use crate::probe::Reading;

/// Nothing is sent along: no cookie, no page address; nothing old is taken for new.
const BARE: [(&str, &str); 3] = [("credentials", "omit"), ("referrerPolicy", "no-referrer"), ("cache", "no-store")];

/// Sends a look-up.
async fn look_up(url: &str, mode: &str, accept: &str, limit: &Limit) -> Option<Response> {
    let (options, headers) = (Object::new(), Object::new());
    set(&headers, "accept", &accept.into());
    set(&options, "headers", &headers);
    set(&options, "mode", &mode.into());
    for (name, value) in BARE {
        set(&options, name, &value.into());
    }
    if let Some(signal) = limit.signal() {
        set(&options, "signal", &signal);
    }
    let sent = web_sys::window()?.fetch_with_str_and_init(url, options.unchecked_ref());
    JsFuture::from(sent).await.ok().map(JsCast::unchecked_into)
}

fn set(object: &Object, name: &str, value: &JsValue) {
    // A plain object takes any member.
    let _ = Reflect::set(object, &name.into(), value);
}

/// Asks a resolver. A simple request in the sense of CORS: no preflight.
pub(super) async fn ask(query: &Query, resolver: &Resolver, within: u32) -> Reply {
    let limit = Limit::of(within);
    match replied(query, resolver, &limit).await {
        Some(reply) => reply,
        None => Reply::Failed(if limit.expired() { Failure::TimedOut } else { Failure::Unreachable }),
    }
}

/// Nothing where the reply does not come, or breaks off.
async fn replied(query: &Query, resolver: &Resolver, limit: &Limit) -> Option<Reply> {
    let response = look_up(&doh::url(query, resolver), "cors", doh::accept(resolver.form), limit).await?;
    let kind = response.headers().get("content-type").ok().flatten().unwrap_or_default();
    let status = response.status();
    // A portal's page may be of any length: it is not read.
    let body = if status == 200 && doh::speaks(resolver.form, &kind) {
        let body = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
        Uint8Array::new(&body).to_vec()
    } else {
        vec![]
    };
    Some(doh::read(query, resolver.form, status, &kind, &body))
}

/// Tries an address. Another host's answer stays opaque: that there is one is all we learn. Our own must be sound.
pub(super) async fn reach(url: &str, own: bool, within: u32) -> Reading {
    let limit = Limit::of(within);
    // The host of the widget's files need not be the page's.
    let mode = if own { "cors" } else { "no-cors" };
    match look_up(url, mode, "*/*", &limit).await {
        Some(response) if !own || response.ok() => Reading::Reached,
        _ if limit.expired() => Reading::TimedOut,
        _ => Reading::Failed,
    }
}

/// A document. Our own may come out of the cache; of others' an error is as good as nothing.
pub(super) async fn document(url: &str, own: bool, within: u32) -> Option<String> {
    if own {
        return text(url).await;
    }
    let limit = Limit::of(within);
    let response = look_up(url, "cors", "*/*", &limit).await.filter(Response::ok)?;
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

/// One of the widget's own files. It is on its way before anybody waits for it.
pub(super) fn text(url: &str) -> impl Future<Output = Option<String>> + use<> {
    let sent = web_sys::window().map(|window| window.fetch_with_str(url));
    async {
        let response: Response = JsFuture::from(sent?).await.ok()?.unchecked_into();
        if !response.ok() {
            return None;
        }
        JsFuture::from(response.text().ok()?).await.ok()?.as_string()
    }
}
