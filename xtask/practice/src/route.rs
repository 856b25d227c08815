//! DNS over HTTPS (RFC 8484) without the S: the development server's own routes.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Query, State, rejection::QueryRejection};
use axum::http::{HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use data_encoding::BASE64URL_NOPAD;
use serde::Deserialize;

use crate::Operator;
use crate::reply::reply;
use crate::zones::Knowledge;

/// Any page may read the reply, as public resolvers allow. Nothing is cached: the next build may
/// hold other records.
const HEADERS: [(HeaderName, &str); 2] =
    [(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"), (header::CACHE_CONTROL, "no-store")];

/// Routes for two operators: `GET /a/dns-query?dns=…` and `GET /b/dns-query?dns=…`.
///
/// # Panics
/// When the table of practice domains cannot be read, which this crate's tests rule out.
pub fn router() -> Router {
    Router::new()
        .route("/a/dns-query", get(answer).with_state(knowledge(Operator::A)))
        .route("/b/dns-query", get(answer).with_state(knowledge(Operator::B)))
}

fn knowledge(operator: Operator) -> Arc<Knowledge> {
    Arc::new(Knowledge::of(operator).unwrap_or_else(|why| panic!("{why}")))
}

#[derive(Deserialize)]
struct Asked {
    /// The query's bytes in base64url, without padding.
    dns: String,
}

async fn answer(State(known): State<Arc<Knowledge>>, asked: Result<Query<Asked>, QueryRejection>) -> Response {
    let query = asked.ok().and_then(|asked| BASE64URL_NOPAD.decode(asked.dns.as_bytes()).ok());
    let bytes = match &query {
        Some(query) => reply(&known, query).await,
        None => None,
    };
    match bytes {
        Some(bytes) => (HEADERS, [(header::CONTENT_TYPE, "application/dns-message")], bytes).into_response(),
        None => (StatusCode::BAD_REQUEST, HEADERS, "not a DNS query\n").into_response(),
    }
}
