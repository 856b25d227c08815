//! From JSON to a tree, gathering mistakes on the way.
//!
//! A tree is checked when it is made, with every mistake explained. Whoever has changed it since finds node and field
//! in the browser's console: the sentences would only weigh there.

use super::{Answer, Choice, Kind, Link, Node, Outcome, Reads, Settled, TicketNeed, Tree, TreeProblem};
use crate::finding::{Confidence, Fixer, Tag};
use crate::json::Json;
use crate::verdict::State;

struct Reading {
    node: String,
    problems: Vec<TreeProblem>,
}

pub(super) fn read(text: &str) -> (Tree, Vec<TreeProblem>) {
    let mut reading = Reading { node: String::new(), problems: vec![] };
    let json = Json::read(text).unwrap_or_else(|error| {
        reading.say("document", || format!("this is not JSON: {error}"));
        Json::Null
    });
    reading.only(&json, &["version", "start", "nodes"]);
    let version = reading.text(&json, "version");
    let start = reading.text(&json, "start");
    let members = json.get("nodes").map(Json::members).unwrap_or_default();
    if members.is_empty() {
        reading.say("nodes", || "write an object with one member a node".into());
    }
    let mut nodes: Vec<Node> = Vec::new();
    for (id, json) in members {
        reading.node.clone_from(id);
        if nodes.iter().any(|node| node.id == *id) {
            reading.say("id", || "this id is used twice: rename one of the two nodes".into());
        } else if let Some(node) = reading.node(json) {
            nodes.push(node);
        }
    }
    (Tree { version, start, nodes }, reading.problems)
}

impl Reading {
    fn say(&mut self, field: &str, message: impl FnOnce() -> String) {
        let message = if cfg!(target_arch = "wasm32") { String::new() } else { message() };
        self.note(field, message);
    }

    fn note(&mut self, field: &str, message: String) {
        self.problems.push(TreeProblem { node: self.node.clone(), field: field.into(), message });
    }

    fn only(&mut self, json: &Json, known: &[&str]) {
        for (key, _) in json.members() {
            if !known.contains(&key.as_str()) {
                self.say(key, || format!("no such field: use one of {}", known.join(", ")));
            }
        }
    }

    fn text(&mut self, json: &Json, field: &str) -> String {
        let text = json.text_at(field);
        if text.is_empty() {
            self.say(field, || "write a text here".into());
        }
        text.to_owned()
    }

    /// The value an id stands for; otherwise the default, and a mistake that lists the ids.
    fn one<T>(&mut self, json: &Json, field: &str, of: fn(&str) -> Option<T>, ids: &str, default: T) -> T {
        of(json.text_at(field)).unwrap_or_else(|| {
            self.say(&format!("outcome.{field}"), || format!("write one of {ids}"));
            default
        })
    }

    fn node(&mut self, json: &Json) -> Option<Node> {
        self.only(json, &["source", "why", "reads", "link", "settled", "options", "quick", "outcome"]);
        // For whoever edits the tree: what is deployed may go without, `check` insists.
        let (source, why) = (json.text_at("source").to_owned(), json.text_at("why").to_owned());
        let kind = match (json.get("options"), json.get("outcome")) {
            (Some(options), None) => {
                let (settled, quick) = (self.settled(json.get("settled")), self.quick(json.get("quick")));
                let link = self.link(json, "link", &[("webmail", Link::Webmail)]);
                Kind::Question { options: self.options(options), settled, quick, link }
            }
            (None, Some(outcome)) => Kind::Outcome(self.outcome(outcome)),
            _ => {
                self.say("options", || "a node has either options (a question) or an outcome (an end)".into());
                return None;
            }
        };
        let reads = json.get("reads").and_then(Json::text).unwrap_or_default();
        if Reads::of(reads).is_none() && json.get("reads").is_some() {
            self.say("reads", || "write \"bounce\" or \"headers\", or leave it out".into());
        }
        Some(Node { id: self.node.clone(), source, why, reads: Reads::of(reads), kind })
    }

    fn options(&mut self, json: &Json) -> Vec<Choice> {
        let mut options: Vec<Choice> = Vec::new();
        for (index, item) in json.items().iter().enumerate() {
            let (id, to) = (item.text_at("id"), item.text_at("to"));
            if id.is_empty() || to.is_empty() {
                self.say(&format!("options[{index}]"), || "an option has two texts: id and to".into());
            } else if options.iter().any(|option| option.id == id) {
                self.say(&format!("options[{index}].id"), || format!("\"{id}\" is used twice"));
            } else {
                options.push(Choice { id: id.into(), to: to.into() });
            }
        }
        options
    }

    fn quick(&mut self, json: Option<&Json>) -> Vec<Answer> {
        let mut quick = Vec::new();
        for (index, item) in json.map(Json::items).unwrap_or_default().iter().enumerate() {
            let (node, option) = (item.text_at("node"), item.text_at("option"));
            if node.is_empty() || option.is_empty() {
                self.say(&format!("quick[{index}]"), || "a quick answer has two texts: node and option".into());
            } else {
                quick.push(Answer { node: node.into(), option: option.into() });
            }
        }
        quick
    }

    fn settled(&mut self, json: Option<&Json>) -> Vec<Settled> {
        let mut settled = Vec::new();
        for (index, item) in json.map(Json::items).unwrap_or_default().iter().enumerate() {
            match Tag::of(item.text_at("by")) {
                Some(by) => settled.push(Settled { by, option: item.text_at("option").into() }),
                None => self.say(&format!("settled[{index}].by"), || "write the id of a finding".into()),
            }
        }
        settled
    }

    /// The page that a node sends to, of those that make sense there.
    fn link(&mut self, json: &Json, field: &str, known: &[(&str, Link)]) -> Option<Link> {
        let link = json.get("link")?.text().unwrap_or_default();
        let found = known.iter().find(|(id, _)| *id == link).map(|(_, link)| *link);
        if found.is_none() {
            let known: Vec<&str> = known.iter().map(|(id, _)| *id).collect();
            self.say(field, || format!("write \"{}\", or leave it out", known.join("\" or \"")));
        }
        found
    }

    fn outcome(&mut self, json: &Json) -> Outcome {
        self.only(json, &["state", "confidence", "fixer", "ticket", "servers", "link", "also"]);
        let need = |id: &str| match id {
            "needed" => Some(TicketNeed::Needed),
            "offered" => Some(TicketNeed::Offered),
            "not-needed" => Some(TicketNeed::NotNeeded),
            _ => None,
        };
        let links = [
            ("full-mailbox", Link::FullMailbox),
            ("apple-profile", Link::AppleProfile),
            ("autoconfig", Link::Autoconfig),
        ];
        let link = self.link(json, "outcome.link", &links);
        if !matches!(json.get("servers"), None | Some(Json::Bool(_))) {
            self.say("outcome.servers", || "write true, or leave it out".into());
        }
        let listed = json.items_at("also");
        let also: Vec<String> = listed.iter().filter_map(Json::text).map(str::to_owned).collect();
        if also.len() < listed.len() || !matches!(json.get("also"), None | Some(Json::List(_))) {
            self.say("outcome.also", || "write a list of texts".into());
        }
        Outcome {
            state: self.one(json, "state", State::of, "ok, caution, broken, unknown", State::Unknown),
            confidence: self.one(
                json,
                "confidence",
                Confidence::of,
                "established, likely, inconclusive",
                Confidence::Inconclusive,
            ),
            fixer: self.one(json, "fixer", Fixer::of, "you, dns-operator, provider, sender, nobody", Fixer::Provider),
            ticket: self.one(json, "ticket", need, "needed, offered, not-needed", TicketNeed::Offered),
            servers: json.get("servers").is_some_and(Json::is_true),
            link,
            also,
        }
    }
}
