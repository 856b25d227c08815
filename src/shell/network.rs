//! The two kinds of look-up that leave the browser, and the widget's own files.

use gloo_net::http::{Request, RequestBuilder};
use web_sys::{ReferrerPolicy, RequestCache, RequestCredentials, RequestMode};

use super::limit::Limit;
use crate::config::Resolver;
use crate::dns::{Failure, Query, Reply, doh};
use crate::probe::Reading;

/// Nothing is sent along: no cookie, no page address; nothing old is taken for new.
fn bare(url: &str, limit: &Limit) -> RequestBuilder {
    Request::get(url)
        .credentials(RequestCredentials::Omit)
        .referrer_policy(ReferrerPolicy::NoReferrer)
        .cache(RequestCache::NoStore)
        .abort_signal(limit.signal().as_ref())
}

/// Asks a resolver. A simple request in the sense of CORS: no preflight.
pub(super) async fn ask(query: &Query, resolver: &Resolver, within: u32) -> Reply {
    let limit = Limit::of(within);
    let failed = |limit: &Limit| Reply::Failed(if limit.expired() { Failure::TimedOut } else { Failure::Unreachable });
    let request = bare(&doh::url(query, resolver), &limit).header("accept", doh::accept(resolver.form));
    let Ok(response) = request.send().await else { return failed(&limit) };
    let kind = response.headers().get("content-type").unwrap_or_default();
    // A portal's page may be of any length: it is not read.
    if response.status() != 200 || !doh::speaks(resolver.form, &kind) {
        return doh::read(query, resolver.form, response.status(), &kind, &[]);
    }
    match response.binary().await {
        Ok(body) => doh::read(query, resolver.form, 200, &kind, &body),
        Err(_) => failed(&limit),
    }
}

/// Tries an address. Another host's answer stays opaque: that there is one is all we learn. Our own must be sound.
pub(super) async fn reach(url: &str, own: bool, within: u32) -> Reading {
    let limit = Limit::of(within);
    let mode = if own { RequestMode::SameOrigin } else { RequestMode::NoCors };
    // The host of the widget's files need not be the page's.
    let mode = if own && !is_same_origin(url) { RequestMode::Cors } else { mode };
    match bare(url, &limit).mode(mode).send().await {
        Ok(response) if !own || response.ok() => Reading::Reached,
        _ if limit.expired() => Reading::TimedOut,
        _ => Reading::Failed,
    }
}

fn is_same_origin(url: &str) -> bool {
    let origin = web_sys::window().and_then(|window| window.location().origin().ok());
    origin.is_some_and(|origin| url.starts_with(&origin))
}

/// A document. Our own may come out of the cache; of others' nothing is sent along, and an error is as good as nothing.
pub(super) async fn document(url: &str, own: bool, within: u32) -> Option<String> {
    if own {
        return text(url).await;
    }
    let limit = Limit::of(within);
    let response = bare(url, &limit).send().await.ok()?;
    if response.ok() { response.text().await.ok() } else { None }
}

/// One of the widget's own files.
pub(super) async fn text(url: &str) -> Option<String> {
    let response = Request::get(url).send().await.ok()?;
    if response.ok() { response.text().await.ok() } else { None }
}
