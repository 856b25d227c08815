//! A message for the sender of what came back: what the error message says and what to do about it.

use super::listed;
use crate::bounce::Told;
use crate::language::Messages;

/// The message; nothing where it is not for the sender to act.
pub fn sender(told: &Told, words: &Messages) -> Option<String> {
    let mend = ["bounce-", &told.category, "-mend"].concat();
    if !words.has(&mend) {
        return None;
    }
    let say = |id: &str| words.text(id);
    let lines = told.lines();
    // The first line is for technicians: the address is enough here.
    let showed = [told.recipient.as_str()].into_iter().chain(lines.iter().skip(1).map(String::as_str));
    let problem = listed(&say("bounce-message-problem"), showed.filter(|line| !line.is_empty()));
    Some(
        [
            [&say("bounce-message-greeting"), "\n", &problem].concat(),
            listed(&say("bounce-message-mend"), [words.text(&mend).as_str()].into_iter()),
            say("bounce-message-closing"),
        ]
        .join("\n\n"),
    )
}
