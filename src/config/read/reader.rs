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
        self.take(name) == Some(&Json::Null)
    }

    /// A text that passes `check`, or the default. The empty text means "there is none" and always passes.
    pub(super) fn text(&mut self, name: &'static str, default: String, check: check::Check) -> String {
        let Some(value) = self.take(name) else { return default };
        let Some(text) = self.checked(name, value, check) else { return default };
        text
    }

    /// The texts of a list that pass `check`; the others are left out.
    pub(super) fn texts(&mut self, name: &'static str, default: Vec<String>, check: check::Check) -> Vec<String> {
        let Some(items) = self.list(name) else { return default };
        let mut texts = vec![];
        for (index, item) in items.iter().enumerate() {
            let field = format!("{name}[{index}]");
            match self.checked(&field, item, check) {
                Some(text) if text.is_empty() => self.warn(&field, "is empty; remove it"),
                Some(text) if texts.contains(&text) => self.warn(&field, "is there twice; remove one"),
                Some(text) => texts.push(text),
                None => {}
            }
        }
        texts
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

    /// Milliseconds from 500 to 10000, or the default.
    pub(super) fn limit(&mut self, name: &'static str, default: u32) -> u32 {
        match self.take(name) {
            None => default,
            Some(Json::Number(number)) if (500..=10_000).contains(number) => u32::try_from(*number).unwrap_or(default),
            Some(value) => {
                let what = if let Json::Number(number) = value { number.to_string() } else { value.kind().into() };
                self.warn(name, &format!("is {what}; write milliseconds from 500 to 10000, for instance {default}"));
                default
            }
        }
    }

    /// Warns of members nobody asked for, with the name that was probably meant.
    pub(super) fn finish(mut self) {
        for (key, _) in self.object.members() {
            // Editors find the schema through this one.
            if self.asked.contains(&key.as_str()) || key == "$schema" {
                continue;
            }
            let shown: String = key.chars().filter(|c| !c.is_control()).take(40).collect();
            let fix = match check::nearest(&shown, &self.asked) {
                Some(near) => format!("is not known; did you mean \"{near}\"?"),
                None => format!("is not known; remove it, or write one of {}", self.asked.join(", ")),
            };
            self.warn(&shown, &fix);
        }
    }

    fn take(&mut self, name: &'static str) -> Option<&'a Json> {
        if !self.asked.contains(&name) {
            self.asked.push(name);
        }
        self.object.get(name)
    }

    fn checked(&mut self, field: &str, value: &Json, check: check::Check) -> Option<String> {
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
                let shown: String = text.chars().filter(|c| !c.is_control()).take(60).collect();
                self.warn(field, &format!("\"{shown}\" {what}; {fix}"));
                None
            }
        }
    }
}
