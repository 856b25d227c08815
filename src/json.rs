//! JSON as a value: every foreign document (configuration, tree, locale, stored session) is read into [`Json`] first.
//!
//! One visitor for all of them costs a fraction of the bytes of derived readers, and reading a field by hand is what
//! lets a mistake name its field and its fix. Numbers are whole: nothing we read is a fraction, and a float
//! printer alone would weigh more than this module.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// A JSON value. Objects keep the order they were written in.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Json {
    /// `null`, and whatever has no meaning for us, such as a fraction.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Number(i64),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Json>),
    /// An object.
    Object(Vec<(String, Json)>),
}

/// Deeper documents are refused by the parser (128 levels); longer ones here.
const LONGEST: usize = 1 << 20;

impl Json {
    /// Reads a document of at most 1 MiB. The error names line and column.
    pub fn read(text: &str) -> Result<Json, String> {
        if text.len() > LONGEST {
            return Err(format!("the document is longer than {LONGEST} bytes"));
        }
        serde_json::from_str(text).map_err(|error| error.to_string())
    }

    /// The document on one line.
    pub fn write(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The member of an object; `None` where there is none or this is no object.
    pub fn get(&self, key: &str) -> Option<&Json> {
        self.members().iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// The members of an object, or none.
    pub fn members(&self) -> &[(String, Json)] {
        if let Json::Object(members) = self { members } else { &[] }
    }

    /// The items of an array, or none.
    pub fn items(&self) -> &[Json] {
        if let Json::List(items) = self { items } else { &[] }
    }

    /// The string, if this is one.
    pub fn text(&self) -> Option<&str> {
        if let Json::Text(text) = self { Some(text) } else { None }
    }

    /// The member `key`, if it is a string; otherwise the empty string.
    pub fn text_at(&self, key: &str) -> &str {
        self.get(key).and_then(Json::text).unwrap_or_default()
    }

    /// What a person calls this kind of value.
    pub fn kind(&self) -> &'static str {
        match self {
            Json::Null => "null or a fraction",
            Json::Bool(_) => "true/false",
            Json::Number(_) => "a number",
            Json::Text(_) => "a text",
            Json::List(_) => "a list",
            Json::Object(_) => "an object",
        }
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Json {
        Json::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Json {
        Json::Text(text)
    }
}

impl From<Vec<Json>> for Json {
    fn from(items: Vec<Json>) -> Json {
        Json::List(items)
    }
}

/// An object from pairs, in their order.
pub fn object<const N: usize>(members: [(&str, Json); N]) -> Json {
    Json::Object(members.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("JSON")
    }
    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }
    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }
    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Number(value))
    }
    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(i64::try_from(value).map_or(Json::Null, Json::Number))
    }
    fn visit_f64<E>(self, _: f64) -> Result<Json, E> {
        Ok(Json::Null)
    }
    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.to_owned()))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Json::List(items))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut members = Vec::new();
        while let Some(key) = map.next_key::<String>()? {
            members.push((key, map.next_value()?));
        }
        Ok(Json::Object(members))
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Json::Null => serializer.serialize_unit(),
            Json::Bool(value) => serializer.serialize_bool(*value),
            Json::Number(value) => serializer.serialize_i64(*value),
            Json::Text(value) => serializer.serialize_str(value),
            Json::List(items) => serializer.collect_seq(items),
            Json::Object(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (key, value) in members {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_writes_every_kind() {
        let text = r#"{"a":[1,-2,true,null],"b":{"c":"d \"e\" ù"}}"#;
        let json = Json::read(text).expect("valid");
        assert_eq!(json.write(), text);
        assert_eq!(json.get("b").map(|b| b.text_at("c")), Some("d \"e\" ù"));
    }

    #[test]
    fn a_fraction_is_no_value_and_a_mistake_names_its_line() {
        assert_eq!(Json::read("[1.5]"), Ok(Json::List(vec![Json::Null])));
        let error = Json::read("{\n  \"a\": oops\n}").expect_err("invalid");
        assert!(error.contains("line 2"), "{error}");
    }

    #[test]
    fn hostile_documents_are_refused_not_followed() {
        assert!(Json::read(&"[".repeat(100_000)).is_err());
        assert!(Json::read(&" ".repeat(LONGEST + 1)).is_err());
    }
}
