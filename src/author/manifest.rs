//! What a phone is told when the standalone page is put on its home screen (W3C, Web Application Manifest).

use crate::config::Config;
use crate::json::{Json, object};
use crate::language::Messages;

/// The manifest, in the operator's first language.
pub(super) fn manifest(words: &Messages, config: &Config) -> String {
    let title = words.text("title");
    let name = if config.operator.is_empty() { title } else { [&title, " – ", &config.operator].concat() };
    let short = words.text("app-name");
    let text = |text: &str| Json::from(text);
    let icon = |src: &str, sizes: &str, kind: &str| {
        object([("src", text(src)), ("sizes", text(sizes)), ("type", text(kind)), ("purpose", text("any"))])
    };
    // Chromium takes the drawing at any size; iOS wants points.
    let icons = vec![icon("icon.svg", "any", "image/svg+xml"), icon("icon.png", "192x192", "image/png")];
    object([
        ("name", text(&name)),
        ("short_name", text(&short)),
        ("lang", text(words.lang())),
        ("id", text("./")),
        ("start_url", text("./")),
        ("scope", text("./")),
        ("display", text("standalone")),
        ("background_color", text("#ffffff")),
        ("theme_color", text("#0b57a4")),
        ("icons", Json::from(icons)),
        ("share_target", share_target()),
    ])
    .write()
}

/// A mail program's share menu gives a message to the worker (`www/worker.js`), which keeps it on the device.
fn share_target() -> Json {
    let text = |text: &str| Json::from(text);
    let kinds = ["message/rfc822", "text/plain", "text/html", ".eml"].map(text).to_vec();
    let files = object([("name", text("file")), ("accept", Json::from(kinds))]);
    let params =
        [("title", text("title")), ("text", text("text")), ("url", text("url")), ("files", vec![files].into())];
    object([
        ("action", text("shared")),
        ("method", text("POST")),
        ("enctype", text("multipart/form-data")),
        ("params", object(params)),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_named_after_the_operator() {
        let words = r#"{"lang":"it","plural":"","messages":{"title":"Perché?","app-name":"Posta"}}"#;
        let words = Messages::read(words).expect("words");
        let name = |config: &str| {
            let json = Json::read(&manifest(&words, &Config::read(config).0)).expect("JSON");
            json.text_at("name").to_owned()
        };
        assert_eq!(name(r#"{"operator":"Seit \"2\""}"#), "Perché? – Seit \"2\"");
        assert_eq!(name(r#"{"operator":""}"#), "Perché?");
    }
}
