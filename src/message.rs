//! A message for whoever has to change the DNS: what is wrong, which records to take out, put in and leave alone, and
//! how it was seen. It names the domain and its records, nobody's address.

mod sender;
mod spam;

use crate::engine::Screen;
use crate::finding::{Evidence, Fixer};
use crate::language::{Arg, Messages};

pub use sender::sender;
pub use spam::spam;

/// Lines of evidence: enough to see for oneself, few enough to be read.
const MOST_EVIDENCE: usize = 8;

/// The message about the leading finding; `None` where it is for nobody else to act, or nothing is known to change.
pub fn message(screen: &Screen, operator: &str, words: &Messages) -> Option<String> {
    let lead = screen.lead().filter(|lead| lead.fixer == Fixer::DnsOperator)?;
    let mut args: Vec<(&str, Arg)> = lead.args.iter().map(|(name, value)| (*name, Arg::Text(value))).collect();
    let title = words.format(&["finding-", screen.verdict.id].concat(), &args);
    args.extend([
        ("title", Arg::Text(&title)),
        ("domain", Arg::Text(&screen.domain)),
        ("operator", Arg::Text(operator)),
    ]);
    let say = |id: &str| words.format(id, &args);
    let mut parts = vec![say("message-subject"), [&say("message-greeting"), "\n", &say("message-problem")].concat()];
    let change = &lead.change;
    for (heading, records) in [
        (say("message-remove"), &change.remove),
        (say("message-add"), &change.add),
        (say("message-keep"), &change.keep),
    ] {
        if !records.is_empty() {
            parts.push(listed(&heading, records.iter().map(String::as_str)));
        }
    }
    if change.add.is_empty() && !change.remove.is_empty() {
        parts.push(say("message-ask"));
    }
    let lines: Vec<String> = lead.evidence.iter().take(MOST_EVIDENCE).map(Evidence::line).collect();
    parts.push(listed(&say("message-evidence"), lines.iter().map(String::as_str)));
    parts.push(say("message-closing"));
    Some(parts.join("\n\n"))
}

/// A heading and its lines, indented, so that they can be told from the rest without any mark-up.
fn listed<'a>(heading: &str, lines: impl Iterator<Item = &'a str>) -> String {
    let mut text = heading.to_owned();
    for line in lines {
        text.push_str("\n    ");
        text.push_str(line);
    }
    text
}
