//! What the server answers: the files of a folder, and two made-up resolvers to practise with.

use super::files;
use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::UNIX_EPOCH;

/// Every address of the server.
pub fn router(folder: PathBuf) -> Router {
    let file = get(file).with_state(Arc::new(folder));
    Router::new().nest("/practice", practice::router()).fallback_service(file)
}

async fn file(State(folder): State<Arc<PathBuf>>, uri: Uri, asked: HeaderMap) -> Response {
    let Some(path) = files::resolve(uri.path()) else {
        return (StatusCode::BAD_REQUEST, "no such address\n").into_response();
    };
    let path = folder.join(path);
    let (Ok(content), Ok(about)) = (std::fs::read(&path), path.metadata()) else {
        return (StatusCode::NOT_FOUND, "no such file\n").into_response();
    };
    // A browser may keep the file, but must ask whether it is still the same: an edit shows at once, and prefetching
    // behaves as it will on a real server.
    let changed = about.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok()).unwrap_or_default();
    let tag = format!("\"{:x}-{:x}\"", about.len(), changed.as_nanos());
    let known = asked.get(header::IF_NONE_MATCH).is_some_and(|value| value.as_bytes() == tag.as_bytes());
    let (status, body) =
        if known { (StatusCode::NOT_MODIFIED, Body::empty()) } else { (StatusCode::OK, Body::from(content)) };
    let headers = [
        (header::CONTENT_TYPE, files::media_type(&path).to_owned()),
        (header::CACHE_CONTROL, "no-cache".to_owned()),
        (header::ETAG, tag),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
    ];
    (status, headers, body).into_response()
}
