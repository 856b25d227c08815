//! The writer: one line, as `serde_json` writes it.

use super::Json;
use crate::text;

/// Appends a value.
pub(super) fn value(json: &Json, text: &mut String) {
    match json {
        Json::Null => text.push_str("null"),
        Json::Bool(true) => text.push_str("true"),
        Json::Bool(false) => text.push_str("false"),
        Json::Number(number) => text.push_str(&text::decimal(*number, 1)),
        Json::Text(string) => quoted(string, text),
        Json::List(items) => {
            for (position, item) in items.iter().enumerate() {
                text.push(if position == 0 { '[' } else { ',' });
                value(item, text);
            }
            text.push_str(if items.is_empty() { "[]" } else { "]" });
        }
        Json::Object(members) => {
            for (position, (name, member)) in members.iter().enumerate() {
                text.push(if position == 0 { '{' } else { ',' });
                quoted(name, text);
                text.push(':');
                value(member, text);
            }
            text.push_str(if members.is_empty() { "{}" } else { "}" });
        }
    }
}

fn quoted(string: &str, text: &mut String) {
    text.push('"');
    for character in string.chars() {
        let escape = match character {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\u{8}' => "\\b",
            '\u{c}' => "\\f",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            '\0'..='\u{1f}' => {
                text.push_str(if character < '\u{10}' { "\\u000" } else { "\\u001" });
                text.push(char::from_digit(u32::from(character) & 0xf, 16).unwrap_or_default());
                continue;
            }
            _ => {
                text.push(character);
                continue;
            }
        };
        text.push_str(escape);
    }
    text.push('"');
}
