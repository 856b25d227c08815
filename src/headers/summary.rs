//! What the widget shows of a reading, read back from its JSON: texts alone, so that the reader's own types and rules
//! stay out of the first file.

use crate::bounce::{self, Quoted};
use crate::json::Json;

/// A reading as the widget knows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Cause, whose turn it is, confidence: the main one first.
    pub causes: Vec<[String; 3]>,
    /// What the message says of itself, each with its name in JSON: `from`, `date`, `message_id`, `address`.
    pub facts: Vec<(String, String)>,
    /// Method, result, domain.
    pub checks: Vec<[String; 3]>,
    /// What the filters have against it, as they call it.
    pub reasons: Vec<String>,
    /// The lines with the evidence.
    pub excerpt: Vec<Quoted>,
}

/// The members that are shown as they are.
const FACTS: [&str; 4] = ["from", "date", "message_id", "address"];

impl Summary {
    /// Reads what [`super::json::reading`] wrote; what is missing is empty.
    pub fn read(json: &Json) -> Summary {
        let rows = |list: &str, names: [&str; 3]| {
            let row = |item: &Json| names.map(|name| item.text_at(name).to_owned());
            json.items_at(list).iter().map(row).collect::<Vec<_>>()
        };
        let mut summary = Summary {
            causes: rows("causes", ["cause", "fixer", "confidence"]),
            checks: rows("checks", ["method", "result", "domain"]),
            excerpt: bounce::quoted(json),
            ..Summary::default()
        };
        for name in FACTS {
            let value = json.text_at(name);
            if !value.is_empty() {
                summary.facts.push((name.to_owned(), value.to_owned()));
            }
        }
        for filter in json.items_at("filters") {
            for reason in filter.items_at("reasons") {
                summary.reasons.push(reason.text_at("name").to_owned());
            }
        }
        summary
    }

    /// The main cause.
    pub fn lead(&self) -> &str {
        self.causes.first().map_or("", |cause| &cause[0])
    }

    /// The fact with this name, or nothing.
    pub fn fact(&self, name: &str) -> &str {
        self.facts.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }
}
