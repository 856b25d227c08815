//! The ticket: the fields, the text as it would leave, and the ways to hand it over.

use yew::prelude::*;
use yew::virtual_dom::VTag;

use super::node::{Reaction, element, line, on, tag, text};
use super::{Act, Look};
use crate::engine::{Event, Field, Fields, HandOver};
use crate::ticket::draft;

pub(super) fn ticket(look: &Look, fields: &Fields, refused: bool) -> Vec<Html> {
    let mut parts = vec![Look::heading(look.say("ticket-heading")), line("p", "help", look.tell("ticket-help", &[]))];
    parts.push(reply(look, fields, refused));
    parts.push(example(look, fields));
    parts.push(contract(look, fields));
    parts.extend(draft_text(look, fields));
    parts.push(ways(look));
    parts
}

/// Where the desk can reach the person.
fn reply(look: &Look, fields: &Fields, problem: bool) -> Html {
    let mut parts =
        vec![line("legend", "", look.say("ticket-reply")), line("p", "help", look.say("ticket-reply-help"))];
    if problem {
        let message = vec![text(look.tell("ticket-no-reply", &[]))];
        parts.push(tag("p", &["id", "class", "role"], &["md-reply", "problem", "alert"], message));
    }
    parts.push(input(look, fields, Field::Phone, "tel", problem));
    parts.push(input(look, fields, Field::ReplyTo, "email", problem));
    parts.push(input(look, fields, Field::Name, "text", false));
    tag("fieldset", &[], &[], parts)
}

/// A message that did not arrive.
fn example(look: &Look, fields: &Fields) -> Html {
    let more = vec![
        line("summary", "", look.say("ticket-more")),
        input(look, fields, Field::Since, "text", false),
        input(look, fields, Field::LastArrived, "text", false),
        input(look, fields, Field::MessageId, "text", false),
    ];
    let parts = vec![
        line("legend", "", look.say("ticket-example")),
        line("p", "help", look.say("ticket-example-help")),
        input(look, fields, Field::Sender, "email", false),
        input(look, fields, Field::Recipient, "email", false),
        input(look, fields, Field::Sent, "datetime-local", false),
        input(look, fields, Field::Subject, "text", false),
        area(look, Field::Error, fields.get(Field::Error), "4"),
        tag("details", &[], &[], more),
    ];
    tag("fieldset", &[], &[], parts)
}

/// A label and what it is the label of, in a paragraph.
fn labelled(look: &Look, field: Field, id: &str, control: Html) -> Html {
    let label = vec![text(look.say(&["field-", field.id()].concat()))];
    tag("p", &["class"], &["field"], vec![tag("label", &["for"], &[id], label), control])
}

fn input(look: &Look, fields: &Fields, field: Field, kind: &str, wanted: bool) -> Html {
    let id = ["md-", field.id()].concat();
    let autocomplete = match field {
        Field::Name => "name",
        Field::Phone => "tel",
        _ => "off",
    };
    let anchor = if field == Field::Phone { "reply" } else { "" };
    let (invalid, described) = if wanted { ("true", "md-reply") } else { ("", "") };
    let mut input = element(
        "input",
        &["id", "type", "autocomplete", "data-anchor", "aria-invalid", "aria-describedby"],
        &[&id, kind, autocomplete, anchor, invalid, described],
        vec![],
    );
    input.set_value(AttrValue::from(fields.get(field).to_owned()));
    written(&mut input, look, field);
    labelled(look, field, &id, input.into())
}

fn area(look: &Look, field: Field, value: &str, rows: &str) -> Html {
    let id = ["md-", field.id()].concat();
    let mut area = element("textarea", &["id", "rows"], &[&id, rows], vec![]);
    area.set_value(AttrValue::from(value.to_owned()));
    written(&mut area, look, field);
    labelled(look, field, &id, area.into())
}

/// Kept at every letter, drawn when the field is left.
fn written(tag: &mut VTag, look: &Look, field: Field) {
    on(tag, look.send, Reaction::Type(Some(field)));
    on(tag, look.send, Reaction::Edit(field));
}

/// The phone is for maintenance on a dedicated server alone: its number is not in the page before "yes".
fn contract(look: &Look, fields: &Fields) -> Html {
    let answer = fields.get(Field::Contract);
    let mut parts = vec![line("legend", "", look.say("contract-question"))];
    for (value, id) in [("yes", "contract-yes"), ("no", "contract-no")] {
        let mut radio = element("input", &["type", "name", "value"], &["radio", "md-contract", value], vec![]);
        radio.set_checked(answer == value);
        on(&mut radio, look.send, Reaction::Edit(Field::Contract));
        let label = vec![radio.into(), text(look.say(id))];
        parts.push(tag("label", &["class"], &["radio"], label));
    }
    let phone = &look.config.phone;
    if answer == "yes" && !phone.is_empty() {
        let mut dial = String::from("tel:");
        dial.extend(phone.chars().filter(|c| c.is_ascii_digit() || *c == '+'));
        let words = vec![
            text(look.tell("contract-phone", &[]) + " "),
            tag("a", &["href"], &[&dial], vec![text(phone.clone())]),
            text([" ", &look.config.phone_hours].concat()),
        ];
        parts.push(tag("p", &["class"], &["phone"], words));
    }
    tag("fieldset", &["class"], &["contract"], parts)
}

/// The text as it would leave. It follows the fields until it is changed by hand.
fn draft_text(look: &Look, fields: &Fields) -> Vec<Html> {
    let draft = draft(look.screen, fields, look.words, look.desk, &look.tree.version);
    let mut parts = vec![area(look, Field::Draft, &draft.text, "12")];
    if draft.had_secret {
        parts.push(line("p", "problem", look.say("ticket-secret")));
    }
    if !fields.get(Field::Draft).is_empty() {
        let rewrite = Event::Edited { field: Field::Draft, value: String::new() };
        parts.push(look.button("quiet", "ticket-rewrite", Act::Event(rewrite)));
    }
    parts
}

fn ways(look: &Look) -> Html {
    let ways = [
        (true, "primary", "ticket-copy", HandOver::Copy),
        (!look.config.ticket_url.is_empty(), "secondary", "ticket-page", HandOver::TicketPage),
        // Without an address of the desk's the person fills it in.
        (true, "secondary", "ticket-mail", HandOver::Mail),
        (true, "secondary", "ticket-download", HandOver::Download),
    ];
    let mut parts = Vec::new();
    for (offered, class, id, how) in ways {
        if offered {
            parts.push(look.button(class, id, Act::Event(Event::HandedOver(how))));
        }
    }
    parts.push(line("p", "help", look.say("ticket-soon")));
    tag("div", &["class"], &["ways"], parts)
}
