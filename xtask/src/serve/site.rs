//! What the server answers: the files of a folder, and two made-up resolvers to practise with.

use super::files;
use crate::{Result, project};
use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What is served, and where.
pub struct Site {
    /// The deployable files.
    pub folder: PathBuf,
    /// Laid over the configuration, so that the made-up resolvers are asked.
    pub practice: PathBuf,
    /// This server, as the browser names it: `http://127.0.0.1:8080`.
    pub origin: String,
}

/// Every address of the server.
pub fn router(site: Site) -> Router {
    let file = get(file).with_state(Arc::new(site));
    Router::new().nest("/practice", practice::router()).fallback_service(file)
}

async fn file(State(site): State<Arc<Site>>, uri: Uri, asked: HeaderMap) -> Response {
    let Some(path) = files::resolve(uri.path()) else {
        return (StatusCode::BAD_REQUEST, "no such address\n").into_response();
    };
    let Ok(content) = std::fs::read(site.folder.join(&path)) else {
        return (StatusCode::NOT_FOUND, "no such file\n").into_response();
    };
    if path != Path::new("data/config.json") {
        return reply(&path, content, &asked);
    }
    match site.with_practice(&content) {
        Ok(content) => reply(&path, content.into(), &asked),
        Err(message) => (StatusCode::INTERNAL_SERVER_ERROR, message).into_response(),
    }
}

impl Site {
    fn with_practice(&self, config: &[u8]) -> Result<String> {
        let config = String::from_utf8_lossy(config);
        mail_doctor::author::practice_config(&config, &project::read(&self.practice)?, &self.origin)
    }
}

/// A browser may keep the file, but must ask whether it is still the same: an edit shows at once, and prefetching
/// behaves as it will on a real server.
fn reply(path: &Path, content: Vec<u8>, asked: &HeaderMap) -> Response {
    let tag = format!("\"{}\"", project::fingerprint(&content));
    let known = asked.get(header::IF_NONE_MATCH).is_some_and(|value| value.as_bytes() == tag.as_bytes());
    let headers = [
        (header::CONTENT_TYPE, files::media_type(path)),
        (header::CACHE_CONTROL, if path == Path::new("worker.js") { "no-store" } else { "no-cache" }),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    let (status, body) =
        if known { (StatusCode::NOT_MODIFIED, Body::empty()) } else { (StatusCode::OK, content.into()) };
    (status, headers, [(header::ETAG, tag)], body).into_response()
}
