//! The two kinds of look-up that leave the browser, and the widget's own files. The requests themselves are the loader's
//! (`www/loader.js`): the same in WebAssembly would weigh five kilobytes more.

use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;

use crate::config::{Form, Resolver};
use crate::dns::{Failure, Query, Reply, doh};
use crate::probe::{self, Document, Reach, Reading};

#[wasm_bindgen]
extern "C" {
    /// What the loader lends.
    #[derive(Clone)]
    pub type Loader;

    /// One request: an address, its mode in the sense of CORS, what is accepted, the method, what becomes of a redirect,
    /// whether the body is read, and milliseconds. Promises status, content type and body; `null` when the time was up,
    /// nothing where no answer came or it broke off.
    #[wasm_bindgen(method, js_name = look)]
    fn look(
        this: &Loader,
        url: &str,
        mode: &str,
        accept: &str,
        method: &str,
        redirect: &str,
        reads: bool,
        within: u32,
    ) -> Promise;

    /// One of the widget's own files, on its way before anybody waits for it: promises its text, or fails.
    #[wasm_bindgen(method)]
    fn text(this: &Loader, url: &str) -> Promise;

    /// Has octets read, by the reader of this kind: promises the reading as JSON.
    #[wasm_bindgen(method)]
    pub fn read(this: &Loader, kind: &str, octets: &Uint8Array) -> Promise;
}

/// What came in answer.
struct Answer {
    /// 0 where it stays opaque.
    status: u16,
    /// The content type.
    kind: String,
    /// As much as is read, nothing of a page: a portal's may be of any length.
    body: Vec<u8>,
}

/// No answer; whether the time was up.
struct Missing {
    late: bool,
}

/// How a request is made: its method, what becomes of a redirect, whether the body is read. Where a redirect is no answer
/// it is not followed, but seen; where the beginning is all that matters no body is asked for: a browser may tell of an
/// answer only once a body begins to come.
type How = (&'static str, &'static str, bool);
const READ: How = ("GET", "follow", true);
const BEGIN: How = ("GET", "follow", false);
const TOUCH: How = ("HEAD", "manual", false);

async fn look_up(
    loader: &Loader,
    url: &str,
    mode: &str,
    accept: &str,
    (method, redirect, reads): How,
    within: u32,
) -> Result<Answer, Missing> {
    let sent = loader.look(url, mode, accept, method, redirect, reads, within);
    let came = JsFuture::from(sent).await.map_err(|_| Missing { late: false })?;
    let Some(parts) = came.dyn_ref::<Array>() else { return Err(Missing { late: came.is_null() }) };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a status has three digits")]
    let status = parts.get(0).as_f64().unwrap_or_default() as u16;
    let kind = parts.get(1).as_string().unwrap_or_default();
    Ok(Answer { status, kind, body: Uint8Array::new(&parts.get(2)).to_vec() })
}

/// Asks a resolver. A simple request in the sense of CORS: no preflight.
pub(super) async fn ask(loader: &Loader, query: &Query, resolver: &Resolver, within: u32) -> Reply {
    let form = resolver.form;
    match look_up(loader, &doh::url(query, resolver), "cors", doh::accept(form), READ, within).await {
        Ok(answer) => doh::read(query, form, answer.status, &answer.kind, &answer.body),
        Err(missing) => Reply::Failed(if missing.late { Failure::TimedOut } else { Failure::Unreachable }),
    }
}

/// Tries an address. Whatever may come of it, nothing more than its beginning is fetched.
pub(super) async fn reach(loader: &Loader, reach: Reach, url: &str, base: &str, within: u32) -> Reading {
    if reach == Reach::Literal {
        return literal(loader, url, within).await;
    }
    let own = [base, "data/tree.json"].concat();
    let (url, mode, how) = match reach {
        // From a server that need not be the page's.
        Reach::OwnServer => (own.as_str(), "cors", TOUCH),
        Reach::WebmailHealth => (url, "cors", BEGIN),
        // Another host's answer stays opaque: that there is one is all we learn.
        _ => (url, "no-cors", BEGIN),
    };
    match look_up(loader, url, mode, "*/*", how, within).await {
        Ok(answer) => reading(reach, &answer),
        Err(missing) => {
            if missing.late {
                Reading::TimedOut
            } else {
                Reading::Failed
            }
        }
    }
}

/// What an answer amounts to.
fn reading(reach: Reach, answer: &Answer) -> Reading {
    match (reach, answer.status) {
        (Reach::OwnServer, 200) if !answer.kind.as_bytes().starts_with(b"text/html") => Reading::Reached,
        // A portal sends a page of its own, or elsewhere, which is a redirect not followed, or says so (RFC 6585 §6).
        (Reach::OwnServer, 0 | 200 | 511) => Reading::Replaced,
        (Reach::OwnServer, _) | (Reach::WebmailHealth, 500..) => Reading::Unwell,
        // A page that is missing, or guarded, says nothing of the webmail.
        (Reach::WebmailHealth, 300..) => Reading::Failed,
        _ => Reading::Reached,
    }
}

/// A resolver by its address: only a DNS message proves that it was one.
async fn literal(loader: &Loader, url: &str, within: u32) -> Reading {
    let none = String::new();
    let resolver = Resolver { name: none.clone(), operator: none, url: url.into(), form: Form::Wire, only: vec![] };
    match ask(loader, &probe::anybody(), &resolver, within).await {
        Reply::Answered(_) => Reading::Reached,
        Reply::Failed(Failure::NotDns) => Reading::Replaced,
        Reply::Failed(Failure::TimedOut) => Reading::TimedOut,
        Reply::Failed(_) => Reading::Failed,
    }
}

/// A document, of our own or from elsewhere. Our own may come out of the cache, unless it tells how things are now; that
/// one is never fetched from elsewhere. Of others' an error is as good as nothing.
pub(super) async fn document(
    loader: &Loader,
    document: Document,
    own: Option<&str>,
    url: &str,
    within: u32,
) -> Option<String> {
    // Its mode is that of the widget's own files.
    let mode = if document.is_table() { "" } else { "cors" };
    // What is our own comes from nowhere else.
    let how = if document == Document::Status { ("GET", "error", true) } else { READ };
    let answer = look_up(loader, own.unwrap_or(url), mode, "*/*", how, within).await.ok()?;
    (200..300).contains(&answer.status).then(|| String::from_utf8(answer.body).ok())?
}

/// One of the widget's own files. It is on its way before anybody waits for it.
pub(super) fn text(loader: &Loader, url: &str) -> impl Future<Output = Option<String>> + use<> {
    let sent = loader.text(url);
    async { JsFuture::from(sent).await.ok()?.as_string() }
}
