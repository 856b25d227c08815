//! JSON as a value: every foreign document (configuration, tree, locale, stored session) is read into [`Json`] first.
//!
//! Reading a field by hand is what lets a mistake name its field and its fix. The reader and the writer are ours too:
//! `serde_json` is 12 KB larger, 5.6 on the wire, even with one visitor for every document: its tables for floats do
//! not compress. Nothing we read is a fraction, so numbers are whole and there are no floats at all. The tests hold
//! both against `serde_json`, on random and on damaged documents.

mod read;
mod write;

/// A JSON value. Objects keep the order they were written in.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Json {
    /// `null`, and whatever has no meaning for us: a fraction, an exponent, a number beyond 18 digits.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number of at most 18 digits.
    Number(i64),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Json>),
    /// An object.
    Object(Vec<(String, Json)>),
}

/// Bytes; longer documents are refused.
const LONGEST: usize = 1 << 20;
/// Lists and objects within each other; deeper documents are refused, so that neither reading nor dropping a value
/// needs much stack.
const DEEPEST: usize = 64;

impl Json {
    /// Reads a document of at most 1 MiB and 64 levels. The error names what was expected, line and column.
    pub fn read(text: &str) -> Result<Json, String> {
        read::document(text)
    }

    /// The document on one line.
    pub fn write(&self) -> String {
        let mut text = String::new();
        write::value(self, &mut text);
        text
    }

    /// The member of an object, the first of those with this name; `None` where there is none, or this is no object.
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

    /// The items of the member `key`, if it is an array; otherwise none.
    pub fn items_at(&self, key: &str) -> &[Json] {
        self.get(key).map(Json::items).unwrap_or_default()
    }

    /// True for `true` alone.
    pub fn is_true(&self) -> bool {
        matches!(self, Json::Bool(true))
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

impl From<bool> for Json {
    fn from(flag: bool) -> Json {
        Json::Bool(flag)
    }
}

impl From<i64> for Json {
    fn from(number: i64) -> Json {
        Json::Number(number)
    }
}

/// What is not there is null.
impl<T: Into<Json>> From<Option<T>> for Json {
    fn from(value: Option<T>) -> Json {
        value.map_or(Json::Null, Into::into)
    }
}

impl From<Vec<Json>> for Json {
    fn from(items: Vec<Json>) -> Json {
        Json::List(items)
    }
}

/// An object from pairs, in their order.
pub fn object<const N: usize>(members: [(&str, Json); N]) -> Json {
    from_pairs(members.into())
}

/// One function for every number of members.
fn from_pairs(members: Vec<(&str, Json)>) -> Json {
    let mut object = Vec::with_capacity(members.len());
    for (key, value) in members {
        object.push((key.to_owned(), value));
    }
    Json::Object(object)
}

#[cfg(test)]
mod tests;
