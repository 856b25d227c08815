//! From the path of an address to a file below the served folder, and to its media type.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// The file a path names, relative to the served folder; `None` for a path that tries to leave it.
pub fn resolve(path: &str) -> Option<PathBuf> {
    let mut file = PathBuf::new();
    for part in path.strip_prefix('/')?.split('/') {
        let part = decode(part)?;
        match part.as_str() {
            "" | "." => {}
            part if part.starts_with('.') || part.contains(['/', '\\', '\0', ':']) => return None,
            part => file.push(part),
        }
    }
    if path.ends_with('/') {
        file.push("index.html");
    }
    Some(file)
}

/// What the browser must be told, or it refuses the module and the WebAssembly.
pub fn media_type(file: &Path) -> &'static str {
    match file.extension().and_then(OsStr::to_str).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "webmanifest" => "application/manifest+json; charset=utf-8",
        "json" | "map" => "application/json; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml; charset=utf-8",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "txt" | "ftl" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// Percent-decoding; `None` for what is not valid.
fn decode(part: &str) -> Option<String> {
    let mut bytes = part.bytes();
    let mut decoded = Vec::new();
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let digits = [bytes.next()?, bytes.next()?];
            let value = digits.map(|digit| char::from(digit).to_digit(16));
            decoded.push(u8::try_from(value[0]? * 16 + value[1]?).ok()?);
        } else {
            decoded.push(byte);
        }
    }
    String::from_utf8(decoded).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_mean_their_index() {
        assert_eq!(resolve("/"), Some("index.html".into()));
        assert_eq!(resolve("/docs/"), Some("docs/index.html".into()));
        assert_eq!(resolve("/data/tree.json"), Some("data/tree.json".into()));
        assert_eq!(resolve("/a%20b.html"), Some("a b.html".into()));
    }

    #[test]
    fn no_path_leaves_the_folder() {
        for path in [
            "/../Cargo.toml",
            "/a/../../b",
            "/%2e%2e/b",
            "/..%2fb",
            "/%2Fetc/passwd",
            "/a%5c..%5cb",
            "/C:/b",
            "/.git/config",
            "/%00",
            "x",
        ] {
            assert_eq!(resolve(path), None, "{path}");
        }
        assert_eq!(resolve("//etc/passwd"), Some("etc/passwd".into()), "an empty part is not a root");
        assert_eq!(resolve("/%zz"), None);
        assert_eq!(resolve("/%2"), None);
    }

    #[test]
    fn what_browsers_are_strict_about_has_its_type() {
        let of = |name| media_type(Path::new(name));
        assert_eq!(of("widget_bg.wasm"), "application/wasm");
        assert_eq!(of("loader.js"), "text/javascript; charset=utf-8");
        assert_eq!(of("manifest.webmanifest"), "application/manifest+json; charset=utf-8");
        assert_eq!(of("data/tree.json"), "application/json; charset=utf-8");
        assert_eq!(of("unknown"), "application/octet-stream");
    }
}
