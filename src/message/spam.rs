//! A message for the sender of what went to spam: what its header showed and what has to be mended, to pass on to whoever
//! runs their mail. It names domains, checks and the sending server, nobody's address.

use super::listed;
use crate::headers::Summary;
use crate::language::Messages;

/// Where these lead, it is not for the sender to mend: the person's or the provider's own doing, or no message to answer.
const NOT_THEIRS: [&str; 8] = [
    "dangerous",
    "own-domain",
    "blocked-by-person",
    "blocked-by-rule",
    "moved-by-rule",
    "forwarded",
    "allowed-anyway",
    "not-flagged",
];
/// What a filter has against the message: enough to look it up.
const MOST_REASONS: usize = 12;

/// The message; nothing where there is nothing for the sender to mend.
pub fn spam(summary: &Summary, words: &Messages) -> Option<String> {
    let any = |name: &str| summary.causes.iter().any(|cause| cause[0] == name);
    if any("dangerous") || NOT_THEIRS.contains(&summary.lead()) {
        return None;
    }
    let mend = mend(summary, words);
    if mend.is_empty() {
        return None;
    }
    let say = |id: &str| words.text(id);
    let greeting = [&say("headers-message-greeting"), "\n", &say("headers-message-problem")].concat();
    let mut parts = vec![greeting, section(&say("headers-message-showed"), &showed(summary))];
    // A filter quotes what it likes: what may be an address stays here.
    let named = summary.reasons.iter().filter(|reason| !reason.contains('@'));
    let reasons: Vec<String> = named.take(MOST_REASONS).cloned().collect();
    if !reasons.is_empty() {
        parts.push(section(&say("headers-message-reasons"), &reasons));
    }
    parts.push(section(&say("headers-message-mend"), &mend));
    parts.push(say("headers-message-closing"));
    Some(parts.join("\n\n"))
}

fn section(heading: &str, lines: &[String]) -> String {
    listed(heading, lines.iter().map(String::as_str))
}

/// What is to be mended: of the main cause, and of those that are more than a guess.
fn mend(summary: &Summary, words: &Messages) -> Vec<String> {
    let mut lines = Vec::new();
    for (place, [cause, _, confidence]) in summary.causes.iter().enumerate() {
        let id = ["headers-", cause, "-mend"].concat();
        if (place == 0 || confidence != "low") && words.has(&id) {
            lines.push(words.text(&id));
        }
    }
    lines
}

/// The names of the fields and of the checks are the same in every language.
fn showed(summary: &Summary) -> Vec<String> {
    let mut lines = Vec::new();
    for (name, label) in [("from", "From"), ("date", "Date"), ("message_id", "Message-ID"), ("address", "IP")] {
        let value = summary.fact(name);
        if !value.is_empty() {
            lines.push([label, ": ", value].concat());
        }
    }
    for [method, result, domain] in &summary.checks {
        let about = if domain.is_empty() { String::new() } else { [" (", domain, ")"].concat() };
        lines.push([&method.to_ascii_uppercase(), ": ", result, &about].concat());
    }
    lines
}
