//! Asks a resolver as the widget does, but for what a browser adds: no cache, no CORS.

use std::io::Read;
use std::time::Duration;

use ureq::http::Response;
use ureq::{Agent, Body};

use crate::config::Resolver;
use crate::dns::{Failure, Query, Reply, doh};

/// One byte more than any reply may have: whatever is longer is seen to be too long.
const LONGEST: u64 = 256 * 1024 + 1;

/// Keeps connections open between the rounds.
pub(super) fn agent() -> Agent {
    let config = Agent::config_builder()
        .http_status_as_error(false)
        // A resolver does not move; a portal does.
        .max_redirects(0)
        .max_redirects_will_error(false)
        .user_agent("mail-doctor")
        .build();
    config.into()
}

/// Asks a resolver, at most `within` milliseconds long.
pub(super) fn ask(agent: &Agent, query: &Query, resolver: &Resolver, within: u32) -> Reply {
    let request = agent
        .get(doh::url(query, resolver))
        .config()
        .timeout_global(Some(Duration::from_millis(within.into())))
        .build()
        .header("accept", doh::accept(resolver.form));
    request.call().and_then(|response| read(query, resolver, response)).unwrap_or_else(|error| {
        Reply::Failed(if is_timeout(&error) { Failure::TimedOut } else { Failure::Unreachable })
    })
}

/// Fetches a document, at most `within` milliseconds long.
pub(super) fn fetch(agent: &Agent, url: &str, within: u32) -> Option<String> {
    let request = agent.get(url).config().timeout_global(Some(Duration::from_millis(within.into()))).build();
    let mut response = request.call().ok().filter(|response| response.status().is_success())?;
    let mut body = Vec::new();
    response.body_mut().as_reader().take(LONGEST).read_to_end(&mut body).ok()?;
    String::from_utf8(body).ok()
}

fn read(query: &Query, resolver: &Resolver, mut response: Response<Body>) -> Result<Reply, ureq::Error> {
    let status = response.status().as_u16();
    let kind =
        response.headers().get("content-type").and_then(|kind| kind.to_str().ok()).unwrap_or_default().to_owned();
    let mut body = Vec::new();
    // A portal's page may be of any length: it is not read.
    if status == 200 && doh::speaks(resolver.form, &kind) {
        response.body_mut().as_reader().take(LONGEST).read_to_end(&mut body)?;
    }
    Ok(doh::read(query, resolver.form, status, &kind, &body))
}

fn is_timeout(error: &ureq::Error) -> bool {
    match error {
        ureq::Error::Timeout(_) => true,
        ureq::Error::Io(error) => error.kind() == std::io::ErrorKind::TimedOut,
        _ => false,
    }
}
