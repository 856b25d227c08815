//! What the widget says: messages written in Fluent, compiled before they are shipped.
//!
//! Fluent is the format of authors and the standard of behaviour; [`compile`](mod@compile) turns its files into one
//! JSON document a language, and this module only puts arguments in. Fluent's own runtime would double what a language
//! costs in the wasm. Nothing here knows a language: its plural rule comes with the document, as a table.
//!
//! ```json
//! { "lang": "it", "plural": ["other", 1, "one", 2, "other", 200], "messages": {
//!     "bye": "Ciao.", "hello": ["Ciao ", ["name"], "."], "boxes": [["count", { "one": "una", "*": [["count"], " caselle"] }]] } }
//! ```

#[cfg(not(target_arch = "wasm32"))]
pub mod compile;

use std::rc::Rc;

use crate::json::Json;

/// What a language says beside the first screens, each part in a file of its own, fetched when it is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Conclusions and the ticket: nearly everybody gets there.
    Rest,
    /// The box for an error message or a message's headers, and what it says of them.
    Paste,
    /// What is said at the tree's nodes whose names begin with `phone-`: how each program is set right.
    Phone,
}

impl Part {
    /// Every part.
    pub const ALL: &[Part] = &[Part::Rest, Part::Paste, Part::Phone];

    /// Its name in the file: `it.rest.json`.
    pub fn id(self) -> &'static str {
        match self {
            Part::Rest => "rest",
            Part::Paste => "paste",
            Part::Phone => "phone",
        }
    }
}

/// One language's messages: those of the first screens, and the parts that have come. A clone shares them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Messages {
    lang: String,
    document: Rc<Json>,
    parts: Vec<(Part, Rc<Json>)>,
}

/// What is put into a message. Text is put in as it is: whoever shows it escapes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arg<'a> {
    /// A text, which a select compares with its keys.
    Text(&'a str),
    /// A whole number, which a select also compares by plural category.
    Number(i64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Arg<'a> {
        Arg::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Arg<'a> {
        Arg::Text(text)
    }
}

impl From<i64> for Arg<'_> {
    fn from(number: i64) -> Self {
        Arg::Number(number)
    }
}

/// The names and values a message is formatted with.
pub type Args<'a> = &'a [(&'a str, Arg<'a>)];

impl Messages {
    /// Reads a compiled language. The error says what is missing, for the developer.
    pub fn read(compiled: &str) -> Result<Messages, String> {
        let document = Json::read(compiled)?;
        let lang = document.text_at("lang").to_owned();
        if lang.is_empty() || document.get("messages").is_none() {
            return Err("not a compiled language: \"lang\" or \"messages\" is missing".into());
        }
        Ok(Messages { lang, document: Rc::new(document), parts: vec![] })
    }

    /// These and a part, which is another compiled file of the same language.
    pub fn with(mut self, part: Part, text: &str) -> Result<Messages, String> {
        let more = Messages::read(text)?;
        if more.lang != self.lang {
            return Err("the part is of another language".into());
        }
        self.parts.push((part, more.document));
        Ok(self)
    }

    /// True once this part has come.
    pub fn holds(&self, part: Part) -> bool {
        self.parts.iter().any(|(known, _)| *known == part)
    }

    /// These and what another copy of the same language has besides: two parts may be on their way at once.
    #[must_use]
    pub fn and(mut self, other: &Messages) -> Messages {
        for (part, document) in &other.parts {
            if self.lang == other.lang && !self.holds(*part) {
                self.parts.push((*part, document.clone()));
            }
        }
        self
    }

    /// The language, as a BCP 47 tag.
    pub fn lang(&self) -> &str {
        &self.lang
    }

    /// True if there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    /// A message without arguments. A missing message shows its id.
    pub fn text(&self, id: &str) -> String {
        self.format(id, &[])
    }

    /// A message with arguments. A missing message shows its id, a missing argument `{$name}`: visible, never a trap.
    pub fn format(&self, id: &str, args: Args) -> String {
        let mut out = String::new();
        match self.pattern(id) {
            Some(pattern) => self.put(pattern, args, &mut out),
            None => out.push_str(id),
        }
        out
    }

    /// A message of several lines, as list items; empty lines are dropped, and so is a missing message.
    pub fn lines(&self, id: &str, args: Args) -> Vec<String> {
        if !self.has(id) {
            return vec![];
        }
        self.format(id, args).lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
    }

    /// The ids, in the order of the document.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        let messages = self.documents().filter_map(|document| document.get("messages"));
        messages.flat_map(Json::members).map(|(id, _)| id.as_str())
    }

    fn pattern<'a>(&'a self, id: &str) -> Option<&'a Json> {
        self.documents().find_map(|document| document.get("messages")?.get(id))
    }

    fn documents(&self) -> impl Iterator<Item = &Json> {
        let parts = self.parts.iter().map(|(_, document)| &**document);
        std::iter::once(&*self.document).chain(parts)
    }

    /// A pattern is a text or a list of parts; a part is a text, `[name]`, or `[name, variants]`.
    fn put(&self, pattern: &Json, args: Args, out: &mut String) {
        if let Json::Text(text) = pattern {
            out.push_str(text);
        }
        for part in pattern.items() {
            match part {
                Json::Text(text) => out.push_str(text),
                _ => self.put_variable(part.items(), args, out),
            }
        }
    }

    fn put_variable(&self, part: &[Json], args: Args, out: &mut String) {
        let name = part.first().and_then(Json::text).unwrap_or_default();
        let arg = args.iter().find(|(known, _)| *known == name).map(|(_, arg)| *arg);
        match (part.get(1), arg) {
            (Some(variants), arg) => {
                let variant = variants
                    .members()
                    .iter()
                    .find(|(key, _)| key == "*" || arg.is_some_and(|arg| self.matches(key, arg)));
                if let Some((_, pattern)) = variant {
                    self.put(pattern, args, out);
                }
            }
            (None, Some(Arg::Text(text))) => out.push_str(text),
            (None, Some(Arg::Number(number))) => out.push_str(&number.to_string()),
            (None, None) => {
                out.push_str("{$");
                out.push_str(name);
                out.push('}');
            }
        }
    }

    /// As in Fluent, a key that is a number stands for that number only, a name for a text or a plural category.
    fn matches(&self, key: &str, arg: Arg) -> bool {
        let numeric = key.starts_with(|first: char| first == '-' || first.is_ascii_digit());
        match arg {
            Arg::Text(text) => !numeric && key == text,
            Arg::Number(number) if numeric => key == number.to_string(),
            Arg::Number(number) => key == self.category(number),
        }
    }

    /// The table holds categories up to 200, each with the number it ends before; every rule repeats by hundreds.
    fn category(&self, number: i64) -> &str {
        let number = i64::try_from(number.unsigned_abs()).unwrap_or(i64::MAX);
        let number = if number < 200 { number } else { 100 + number % 100 };
        let table = self.document.items_at("plural");
        let run = table.chunks(2).find(|run| matches!(run.get(1), Some(Json::Number(end)) if number < *end));
        run.and_then(|run| run[0].text()).unwrap_or("other")
    }
}

/// The language to show: the first wanted one that is available, region and script given up where needed
/// (`it-CH` finds `it`, `en` finds `en-GB`); otherwise the first available.
pub fn choose(wanted: &[&str], available: &[String]) -> String {
    let find = |fits: &dyn Fn(&str) -> bool| available.iter().find(|tag| fits(tag));
    for wanted in wanted {
        let mut tag = *wanted;
        while !tag.is_empty() {
            if let Some(found) = find(&|have| have.eq_ignore_ascii_case(tag)) {
                return found.clone();
            }
            tag = tag.rfind(['-', '_']).map_or("", |end| &tag[..end]);
        }
        let primary = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        if let Some(found) = find(&|have| !wanted.is_empty() && primary(have) == primary(wanted)) {
            return found.clone();
        }
    }
    available.first().cloned().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLE: &str = r#"{"lang":"it","plural":["other",1,"one",2,"other",200],"messages":{
        "bye":"Ciao.","hello":["Ciao ",["name"],"."],"steps":"Primo.\n\n  Secondo.\n",
        "boxes":[["count",{"0":"nessuna casella","one":"una casella","*":[["count"]," caselle"]}]],
        "who":[["who",{"you":"tu","*":"altri"}]],"odd":[7,["x",3]]}}"#;

    fn sample() -> Messages {
        Messages::read(SAMPLE).expect("valid")
    }

    #[test]
    fn arguments_are_put_in() {
        let messages = sample();
        assert_eq!(messages.text("bye"), "Ciao.");
        assert_eq!(messages.format("hello", &[("name", "<Anna>".into())]), "Ciao <Anna>.");
        assert_eq!(messages.lines("steps", &[]), ["Primo.", "Secondo."]);
        assert_eq!(messages.format("who", &[("who", "you".into())]), "tu");
        let boxes = |count: i64| messages.format("boxes", &[("count", count.into())]);
        assert_eq!(
            [boxes(0), boxes(1), boxes(2), boxes(201), boxes(-1)].join(", "),
            "nessuna casella, una casella, 2 caselle, 201 caselle, una casella"
        );
        assert_eq!(messages.format("boxes", &[("count", "0".into())]), "0 caselle");
    }

    #[test]
    fn what_is_missing_is_seen_and_nothing_traps() {
        let messages = sample();
        assert_eq!(messages.text("no-such-id"), "no-such-id");
        assert_eq!(messages.lines("no-such-id", &[]), Vec::<String>::new());
        assert_eq!(messages.text("hello"), "Ciao {$name}.");
        assert_eq!(messages.text("who"), "altri");
        assert_eq!(messages.text("odd"), "{$}");
        assert!(messages.has("bye") && !messages.has("no-such-id"));
        for text in ["", "[]", "{}", r#"{"lang":"it"}"#, r#"{"messages":{}}"#] {
            assert!(Messages::read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn the_rest_is_added_once_it_is_there() {
        let rest = r#"{"lang":"it","messages":{"late":["Tardi, ",["name"]],"bye":"Addio."}}"#;
        assert!(!sample().holds(Part::Rest) && !sample().has("late"));
        let whole = sample().with(Part::Rest, rest).expect("of the same language");
        assert!(whole.holds(Part::Rest) && !whole.holds(Part::Paste));
        assert_eq!(sample().and(&whole), whole, "whichever came first");
        assert_eq!(whole.format("late", &[("name", "Anna".into())]), "Tardi, Anna");
        assert_eq!(whole.text("bye"), "Ciao.", "the first counts");
        assert_eq!(whole.ids().filter(|id| *id == "late").count(), 1);
        for wrong in ["", r#"{"lang":"en","messages":{}}"#] {
            assert!(sample().with(Part::Rest, wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_language_is_the_first_wanted_one_there_is() {
        let available = ["it".to_owned(), "en-GB".to_owned()];
        for (wanted, chosen) in [
            (&["it-CH"][..], "it"),
            (&["de", "en-US"], "en-GB"),
            (&["IT"], "it"),
            (&["zh-Hant-TW", "en-gb"], "en-GB"),
            (&["ita", "", "-"], "it"),
            (&[], "it"),
        ] {
            assert_eq!(choose(wanted, &available), chosen, "{wanted:?}");
        }
        assert_eq!(choose(&["it"], &[]), "");
    }
}
