//! Takes the members of one object, remembering which were asked for: the rest are unknown.

use super::check::{self, Mistake};
use crate::config::Warning;
use crate::json::Json;

pub(super) struct Reader<'a> {
    object: &'a Json,
    /// `resolvers[1]`, or empty for the document itself.
    path: String,
    asked: Vec<&'static str>,
    warnings: &'a mut Vec<Warning>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(object: &'a Json, path: String, warnings: &'a mut Vec<Warning>) -> Reader<'a> {
        Reader { object, path, asked: vec![], warnings }
    }

    /// A reader of an object inside this one.
    pub(super) fn inside<'b>(&'b mut self, object: &'b Json, path: String) -> Reader<'b> {
        if !matches!(object, Json::Object(_)) {
            self.warn(&path, &format!("is {}; write an object", object.kind()));
        }
        Reader::new(object, path, self.warnings)
    }

    pub(super) fn warn(&mut self, field: &str, message: &str) {
        let dot = if self.path.is_empty() { "" } else { "." };
        self.warnings.push(Warning { field: format!("{}{dot}{field}", self.path), message: message.into() });
    }

    pub(super) fn is_null(&mut self, name: &'static str) -> bool {
        matches!(self.take(name), Some(Json::Null))
    }

    /// Reads a text that passes `check`; otherwise the default stays. The empty text means "there is none" and always
    /// passes.
    pub(super) fn text(&mut self, name: &'static str, into: &mut String, check: check::Check) {
        if let Some(value) = self.take(name)
            && let Some(text) = self.checked(name, value, check)
        {
            *into = text;
        }
    }

    /// Reads the texts of a list that pass `check`; the others are left out. Without a list, the default stays.
    pub(super) fn texts(&mut self, name: &'static str, into: &mut Vec<String>, check: check::Check) {
        let Some(items) = self.list(name) else { return };
        into.clear();
        for (index, item) in items.iter().enumerate() {
            let field = format!("{name}[{index}]");
            match self.checked(&field, item, check) {
                Some(text) if text.is_empty() => self.warn(&field, "is empty; remove it"),
                Some(text) if into.contains(&text) => self.warn(&field, "is there twice; remove one"),
                Some(text) => into.push(text),
                None => {}
            }
        }
    }

    /// The items of a list.
    pub(super) fn list(&mut self, name: &'static str) -> Option<&'a [Json]> {
        let value = self.take(name)?;
        if !matches!(value, Json::List(_)) {
            self.warn(name, &format!("is {}; write a list: [ … ]", value.kind()));
            return None;
        }
        Some(value.items())
    }

    /// Reads a whole number that fits; otherwise the default stays. `fix` lists what fits.
    pub(super) fn number(&mut self, name: &'static str, into: &mut u32, fits: fn(u32) -> bool, fix: &str) {
        let Some(value) = self.take(name) else { return };
        let number = if let Json::Number(number) = value { u32::try_from(*number).ok() } else { None };
        if let Some(number) = number.filter(|number| fits(*number)) {
            *into = number;
            return;
        }
        let what = if let Json::Number(number) = value { number.to_string() } else { value.kind().into() };
        self.warn(name, &["is ", &what, "; write ", fix].concat());
    }

    /// Warns of members nobody asked for, with the name that was probably meant.
    pub(super) fn finish(mut self) {
        for (key, _) in self.object.members() {
            // Editors find the schema through this one.
            if self.asked.contains(&key.as_str()) || key == "$schema" {
                continue;
            }
            let shown = check::shown(key);
            self.warn(&shown, &check::unknown(&shown, &self.asked));
        }
    }

    /// The member of this name, whatever it is.
    pub(super) fn take(&mut self, name: &'static str) -> Option<&'a Json> {
        if !self.asked.contains(&name) {
            self.asked.push(name);
        }
        self.object.get(name)
    }

    /// A text that passes `check`.
    pub(super) fn checked(&mut self, field: &str, value: &Json, check: check::Check) -> Option<String> {
        let Some(text) = value.text().map(str::trim) else {
            self.warn(field, &format!("is {}; write a text: \"…\"", value.kind()));
            return None;
        };
        if text.is_empty() {
            return Some(String::new());
        }
        match check(text) {
            Ok(()) => Some(text.to_owned()),
            Err(Mistake(what, fix)) => {
                self.warn(field, &format!("\"{}\" {what}; {fix}", check::shown(text)));
                None
            }
        }
    }
}
