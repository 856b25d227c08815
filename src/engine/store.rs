//! What a reload brings back: the person's inputs, as JSON on the device. Replies are not kept: they are asked anew.

use std::borrow::Cow;
use std::sync::Arc;

use super::{Context, Event, Field, Reads, Session};
use crate::address::Address;
use crate::dns::Name;
use crate::json::Json;
use crate::moment::Moment;
use crate::privacy::redact;
use crate::text;

/// A longer text than this is not ours.
const LONGEST: usize = 3_000_000;

/// Octets of what was pasted, and of what was read of it: more than an error message has, and little enough for a
/// browser to keep at every letter. What is longer is read, but not kept.
const PASTED: usize = 100_000;

/// Minutes for which a session is kept on the device: a day.
const KEPT: u32 = 24 * 60;

/// A text with the minute it is kept at before it; nothing stays nothing.
pub(super) fn dated(text: &str, at: Moment) -> String {
    if text.is_empty() { String::new() } else { [minute(at).to_string().as_str(), " ", text].concat() }
}

/// What was kept, for a day. A time that is still to come is of a clock that was wrong, then or now: nobody can tell how
/// old the text is.
fn fresh(kept: &str, now: Moment) -> &str {
    let Some((then, text)) = text::cut(kept, " ") else { return "" };
    let age = text::number(then).and_then(|then| minute(now).checked_sub(then));
    if age.is_some_and(|age| age < KEPT) { text } else { "" }
}

/// Minutes since 1970 began.
fn minute(at: Moment) -> u32 {
    u32::try_from(at.0 / 60_000).unwrap_or_default()
}

/// True once there is something of the person's to keep.
pub(super) fn is_written(session: &Session) -> bool {
    session.inputs.iter().any(|input| !matches!(input, Event::Started { .. }) && plain(input).is_some())
}

/// The person's inputs. Going on from the measurements at the end is left out, so that they are watched again.
pub(super) fn write(session: &Session) -> String {
    let mut items: Vec<Vec<Cow<str>>> = Vec::new();
    for input in &session.inputs {
        if let Some(item) = item(input) {
            items.push(item);
        }
    }
    if items.last().is_some_and(|item| ["concluded", "passed"].contains(&&*item[0])) {
        items.pop();
    }
    // The start alone is nothing to keep.
    if items.len() < 2 {
        return String::new();
    }
    let mut list = Vec::new();
    for item in items {
        list.push(Json::List(item.into_iter().map(|word| Json::Text(word.into_owned())).collect()));
    }
    Json::List(list).write()
}

fn item(input: &Event) -> Option<Vec<Cow<'_, str>>> {
    let words = match input {
        // A password that got in by mistake does not lie on the device.
        Event::Wrote { reads, text } if text.len() < PASTED => {
            return Some(vec!["wrote".into(), reads.id().into(), redact(text, None).text.into()]);
        }
        Event::Told { reads, reading: Some(reading), .. } => {
            let reading = reading.write();
            let fits = reading.len() < PASTED;
            return fits.then(|| vec!["told".into(), reads.id().into(), reading.into()]);
        }
        other => plain(other)?,
    };
    Some(words.into_iter().map(Cow::Borrowed).collect())
}

/// An input that is kept as it is.
fn plain(input: &Event) -> Option<Vec<&str>> {
    Some(match input {
        Event::Started { context, .. } => {
            vec!["started", &context.prefill, if context.from_webmail { "webmail" } else { "" }]
        }
        Event::Typed(typed) => vec!["typed", typed],
        Event::Gave { typed, read: Ok(address), .. } => {
            let local = address.local.as_deref().unwrap_or_default();
            vec!["gave", typed, local, address.domain.as_str(), &address.shown]
        }
        Event::Skipped { .. } => vec!["skipped"],
        Event::Shared { .. } => vec!["shared"],
        Event::GaveSender { typed, read: Ok(address), .. } => {
            vec!["sender", typed, address.local.as_deref().unwrap_or_default(), address.domain.as_str(), &address.shown]
        }
        Event::Continued => vec!["continued"],
        Event::Concluded => vec!["concluded"],
        Event::Passed => vec!["passed"],
        Event::Chose { node, option } => vec!["chose", node, option],
        Event::Overrode(node) => vec!["overrode", node],
        Event::OpenedTicket { .. } => vec!["ticket"],
        Event::Edited { field, value } => vec!["edited", field.id(), value],
        Event::WentBack => vec!["back"],
        _ => return None,
    })
}

/// The start, and after it what was stored, unless that was about another address. Where the link says nothing any more,
/// what it said before holds.
pub(super) fn resumed(mut context: Context, kept: &str, at: Moment) -> Vec<Event> {
    let mut kept = read(fresh(kept, at), at);
    let before = match kept.first() {
        Some(Event::Started { context, .. }) => context.clone(),
        _ => Context::default(),
    };
    if context.prefill.is_empty() || context.prefill == before.prefill {
        context.prefill = before.prefill;
        context.from_webmail |= before.from_webmail;
    } else {
        kept.clear();
    }
    let mut events = vec![Event::Started { context, at }];
    events.extend(kept.into_iter().filter(|event| !matches!(event, Event::Started { .. })));
    events
}

/// The inputs of a stored text. What cannot be read is left out.
fn read(text: &str, at: Moment) -> Vec<Event> {
    if text.len() > LONGEST {
        return vec![];
    }
    let json = Json::read(text).unwrap_or_default();
    let mut events = Vec::new();
    for item in json.items() {
        if let Some(event) = event(item, at) {
            events.push(event);
        }
    }
    events
}

fn event(item: &Json, at: Moment) -> Option<Event> {
    let words: Vec<&str> = item.items().iter().filter_map(Json::text).collect();
    Some(match words[..] {
        ["started", prefill, from] => {
            let from_webmail = from == "webmail";
            Event::Started { context: Context { prefill: prefill.into(), from_webmail, ..Context::default() }, at }
        }
        ["typed", typed] => Event::Typed(typed.into()),
        [who @ ("gave" | "sender"), typed, local, domain, shown] => {
            let address = Address {
                typed: typed.into(),
                local: (!local.is_empty()).then(|| local.into()),
                domain: Name::parse(domain).ok()?,
                shown: shown.into(),
            };
            let (typed, read) = (typed.into(), Ok(address));
            if who == "gave" { Event::Gave { typed, read, at } } else { Event::GaveSender { typed, read, at } }
        }
        ["skipped"] => Event::Skipped { at },
        ["shared"] => Event::Shared { at },
        ["continued"] => Event::Continued,
        ["concluded"] => Event::Concluded,
        ["passed"] => Event::Passed,
        ["chose", node, option] => Event::Chose { node: node.into(), option: option.into() },
        ["overrode", node] => Event::Overrode(node.into()),
        ["ticket"] => Event::OpenedTicket { at },
        ["edited", field, value] => Event::Edited { field: Field::of(field)?, value: value.into() },
        ["back"] => Event::WentBack,
        ["wrote", reads, text] => Event::Wrote { reads: Reads::of(reads)?, text: text.into() },
        ["told", reads, reading] => {
            let reading = Some(Arc::new(Json::read(reading).ok()?));
            Event::Told { reads: Reads::of(reads)?, reading, at }
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: i64 = 60_000;

    #[test]
    fn a_day_later_nothing_is_left() {
        let then = Moment(1_791_208_800_000);
        let kept = dated("[1, 2]", then);
        let after = |minutes: i64| fresh(&kept, Moment(then.0 + minutes * MINUTE));
        assert_eq!([after(0), after(24 * 60 - 1)], ["[1, 2]"; 2]);
        assert_eq!([after(24 * 60), after(365 * 24 * 60)], [""; 2]);
        assert_eq!(after(-2), "", "a clock that was wrong");
        assert_eq!(dated("", then), "", "nothing is forgotten at once");
    }

    #[test]
    fn what_carries_no_time_is_not_ours() {
        for kept in ["", " ", "[1, 2]", "yesterday [1]", "-5 [1]", "99999999999 [1]"] {
            assert_eq!(fresh(kept, Moment(0)), "", "{kept}");
        }
    }
}
