//! The two kinds of look-up that leave the browser, and the widget's own files.
//!
//! The browser's `fetch` itself: a wrapper's checks of addresses, methods and headers weigh two kilobytes on the wire.

use js_sys::{Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ReadableStreamDefaultReader, Response};

use super::limit::Limit;
use crate::config::{Form, Resolver};
use crate::dns::{Failure, Query, Reply, doh};
use crate::probe::{self, Document, Reach, Reading};

/// Nothing is sent along: no cookie, no page address; nothing old is taken for new.
const BARE: [(&str, &str); 3] = [("credentials", "omit"), ("referrerPolicy", "no-referrer"), ("cache", "no-store")];

/// Sends a look-up: an address, its mode in the sense of CORS, what is accepted, and how. Where a redirect is no answer it
/// is not followed, but seen; where the beginning is all that matters no body is asked for: a browser may tell of an
/// answer only once a body begins to come.
async fn look_up(url: &str, mode: &str, accept: &str, (method, redirect): How, limit: &Limit) -> Option<Response> {
    let (options, headers) = (Object::new(), Object::new());
    set(&headers, "accept", &accept.into());
    set(&options, "headers", &headers);
    let [credentials, referrer, cache] = BARE;
    for (name, value) in [credentials, referrer, cache, ("mode", mode), ("method", method), ("redirect", redirect)] {
        set(&options, name, &value.into());
    }
    if let Some(signal) = limit.signal() {
        set(&options, "signal", &signal);
    }
    let sent = web_sys::window()?.fetch_with_str_and_init(url, options.unchecked_ref());
    JsFuture::from(sent).await.ok().map(JsCast::unchecked_into)
}

/// The method, and what becomes of a redirect.
type How = (&'static str, &'static str);
const READ: How = ("GET", "follow");
const TOUCH: How = ("HEAD", "manual");

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
    let response = look_up(&doh::url(query, resolver), "cors", doh::accept(resolver.form), READ, limit).await?;
    let kind = kind(&response);
    let status = response.status();
    // A portal's page may be of any length: it is not read.
    let body = if status == 200 && doh::speaks(resolver.form, &kind) { body(&response).await? } else { vec![] };
    Some(doh::read(query, resolver.form, status, &kind, &body))
}

fn kind(response: &Response) -> String {
    response.headers().get("content-type").ok().flatten().unwrap_or_default()
}

/// The most that is read of anybody else's body: more than any message or document has, and less than hurts.
const LONGEST: usize = 256 * 1024;

/// A body, as it comes in, up to its limit: what unpacks to gigabytes is left where it is. Nothing where it breaks off;
/// what is too long is cut, and makes no sense to its reader.
async fn body(response: &Response) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    let Some(stream) = response.body() else { return Some(body) };
    let reader: ReadableStreamDefaultReader = stream.get_reader().unchecked_into();
    while body.len() <= LONGEST {
        let part = JsFuture::from(reader.read()).await.ok()?;
        let part = Reflect::get(&part, &"value".into()).ok()?;
        if part.is_undefined() {
            return Some(body);
        }
        body.extend(part.unchecked_into::<Uint8Array>().to_vec());
    }
    Some(body)
}

/// Tries an address. Whatever may come of it, nothing more than its beginning is fetched.
pub(super) async fn reach(reach: Reach, url: &str, base: &str, within: u32) -> Reading {
    if reach == Reach::Literal {
        return literal(url, within).await;
    }
    let limit = Limit::of(within);
    let own = [base, "data/tree.json"].concat();
    let (url, mode, how) = match reach {
        // From a server that need not be the page's.
        Reach::OwnServer => (own.as_str(), "cors", TOUCH),
        Reach::WebmailHealth => (url, "cors", READ),
        // Another host's answer stays opaque: that there is one is all we learn.
        _ => (url, "no-cors", READ),
    };
    match look_up(url, mode, "*/*", how, &limit).await {
        Some(response) => reading(reach, &response),
        None if limit.expired() => Reading::TimedOut,
        None => Reading::Failed,
    }
}

/// What an answer amounts to.
fn reading(reach: Reach, response: &Response) -> Reading {
    match (reach, response.status()) {
        (Reach::OwnServer, 200) if !kind(response).as_bytes().starts_with(b"text/html") => Reading::Reached,
        // A portal sends a page of its own, or elsewhere, which is a redirect not followed, or says so (RFC 6585 §6).
        (Reach::OwnServer, 0 | 200 | 511) => Reading::Replaced,
        (Reach::OwnServer, _) | (Reach::WebmailHealth, 500..) => Reading::Unwell,
        // A page that is missing, or guarded, says nothing of the webmail.
        (Reach::WebmailHealth, 300..) => Reading::Failed,
        _ => Reading::Reached,
    }
}

/// A resolver by its address: only a DNS message proves that it was one.
async fn literal(url: &str, within: u32) -> Reading {
    let none = String::new();
    let resolver = Resolver { name: none.clone(), operator: none, url: url.into(), form: Form::Wire, only: vec![] };
    match ask(&probe::anybody(), &resolver, within).await {
        Reply::Answered(_) => Reading::Reached,
        Reply::Failed(Failure::NotDns) => Reading::Replaced,
        Reply::Failed(Failure::TimedOut) => Reading::TimedOut,
        Reply::Failed(_) => Reading::Failed,
    }
}

/// A document, of our own or from elsewhere. Our own may come out of the cache, unless it tells how things are now; that
/// one is never fetched from elsewhere. Of others' an error is as good as nothing.
pub(super) async fn document(document: Document, own: Option<&str>, url: &str, within: u32) -> Option<String> {
    let limit = Limit::of(within);
    // What is our own comes from nowhere else.
    let how = if document == Document::Status { ("GET", "error") } else { READ };
    let response = match own.filter(|_| document.is_table()) {
        Some(own) => sent(own, Some(&limit)).await,
        None => look_up(own.unwrap_or(url), "cors", "*/*", how, &limit).await,
    };
    String::from_utf8(body(&response.filter(Response::ok)?).await?).ok()
}

/// One of the widget's own files. It is on its way before anybody waits for it.
pub(super) fn text(url: &str) -> impl Future<Output = Option<String>> + use<> {
    let sent = sent(url, None);
    async {
        let response = sent.await.filter(Response::ok)?;
        JsFuture::from(response.text().ok()?).await.ok()?.as_string()
    }
}

fn sent(url: &str, limit: Option<&Limit>) -> impl Future<Output = Option<Response>> + use<> {
    let options = Object::new();
    if let Some(signal) = limit.and_then(Limit::signal) {
        set(&options, "signal", &signal);
    }
    let sent = web_sys::window().map(|window| window.fetch_with_str_and_init(url, options.unchecked_ref()));
    async { JsFuture::from(sent?).await.ok().map(JsCast::unchecked_into) }
}
