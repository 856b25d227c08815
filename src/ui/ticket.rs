//! The ticket: the fields, the text as it would leave, and the ways to hand it over.

use yew::prelude::*;

use super::{Act, Look};
use crate::engine::{Event, Field, Fields, HandOver};
use crate::ticket::draft;

pub(super) fn ticket(look: &Look, fields: &Fields, answerable: bool, tried: bool) -> Html {
    let problem = tried && !answerable;
    html! {
        <>
            { look.heading(look.say("ticket-heading")) }
            <p class="help">{ look.tell("ticket-help", &[]) }</p>
            <fieldset>
                <legend>{ look.say("ticket-reply") }</legend>
                if problem { <p id="md-reply" class="problem" role="alert">{ look.tell("ticket-no-reply", &[]) }</p> }
                { input(look, fields, Field::Phone, "tel", problem) }
                { input(look, fields, Field::ReplyTo, "email", problem) }
                { input(look, fields, Field::Name, "text", false) }
            </fieldset>
            <fieldset>
                <legend>{ look.say("ticket-example") }</legend>
                <p class="help">{ look.say("ticket-example-help") }</p>
                { input(look, fields, Field::Sender, "email", false) }
                { input(look, fields, Field::Recipient, "email", false) }
                { input(look, fields, Field::Sent, "datetime-local", false) }
                { input(look, fields, Field::Subject, "text", false) }
                { area(look, Field::Error, fields.get(Field::Error).to_owned(), "4") }
                <details>
                    <summary>{ look.say("ticket-more") }</summary>
                    { input(look, fields, Field::Since, "text", false) }
                    { input(look, fields, Field::LastArrived, "text", false) }
                    { input(look, fields, Field::MessageId, "text", false) }
                </details>
            </fieldset>
            { contract(look, fields) }
            { text(look, fields) }
            { ways(look) }
        </>
    }
}

fn edit(look: &Look, field: Field) -> Callback<String> {
    let send = look.send.clone();
    Callback::from(move |value| send.emit(Act::Event(Event::Edited { field, value })))
}

fn input(look: &Look, fields: &Fields, field: Field, kind: &'static str, wanted: bool) -> Html {
    let id = format!("md-{}", field.id());
    let edited = edit(look, field);
    let onchange = Callback::from(move |event: yew::Event| {
        if let Some(input) = event.target_dyn_into::<web_sys::HtmlInputElement>() {
            edited.emit(input.value());
        }
    });
    let autocomplete = match field {
        Field::Name => "name",
        Field::Phone => "tel",
        _ => "off",
    };
    html! {
        <p class="field">
            <label for={id.clone()}>{ look.say(&format!("field-{}", field.id())) }</label>
            <input {id} type={kind} {autocomplete} value={fields.get(field).to_owned()} {onchange}
                data-anchor={(field == Field::Phone).then_some("reply")}
                aria-invalid={wanted.then_some("true")} aria-describedby={wanted.then_some("md-reply")} />
        </p>
    }
}

fn area(look: &Look, field: Field, value: String, rows: &'static str) -> Html {
    let id = format!("md-{}", field.id());
    let edited = edit(look, field);
    let onchange = Callback::from(move |event: yew::Event| {
        if let Some(area) = event.target_dyn_into::<web_sys::HtmlTextAreaElement>() {
            edited.emit(area.value());
        }
    });
    html! {
        <p class="field">
            <label for={id.clone()}>{ look.say(&format!("field-{}", field.id())) }</label>
            <textarea {id} {rows} {value} {onchange} />
        </p>
    }
}

/// The phone is for maintenance on a dedicated server alone: its number is not in the page before "yes".
fn contract(look: &Look, fields: &Fields) -> Html {
    let answer = fields.get(Field::Contract).to_owned();
    let choice = |value: &'static str, id: &'static str| {
        let send = look.send.clone();
        let onchange = Callback::from(move |_: yew::Event| {
            send.emit(Act::Event(Event::Edited { field: Field::Contract, value: value.into() }));
        });
        html! {
            <label class="radio"><input type="radio" name="md-contract" checked={answer == value} {onchange} />{ look.say(id) }</label>
        }
    };
    let phone = &look.config.phone;
    let dialled: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    html! {
        <fieldset class="contract">
            <legend>{ look.say("contract-question") }</legend>
            { choice("yes", "contract-yes") }
            { choice("no", "contract-no") }
            if answer == "yes" && !phone.is_empty() {
                <p class="phone">{ look.tell("contract-phone", &[]) }{ " " }<a href={format!("tel:{dialled}")}>{ phone }</a>{ " " }{ &look.config.phone_hours }</p>
            }
        </fieldset>
    }
}

/// The text as it would leave. It follows the fields until it is changed by hand.
fn text(look: &Look, fields: &Fields) -> Html {
    let draft = draft(look.screen, fields, look.words, look.desk, &look.tree.version);
    let by_hand = !fields.get(Field::Draft).is_empty();
    html! {
        <>
            { area(look, Field::Draft, draft.text, "12") }
            if draft.had_secret { <p class="problem">{ look.say("ticket-secret") }</p> }
            if by_hand {
                { look.button("quiet", "ticket-rewrite", Act::Event(Event::Edited { field: Field::Draft, value: String::new() })) }
            }
        </>
    }
}

fn ways(look: &Look) -> Html {
    let way = |class, id, how| look.button(class, id, Act::Event(Event::HandedOver(how)));
    html! {
        <div class="ways">
            { way("primary", "ticket-copy", HandOver::Copy) }
            if !look.config.ticket_url.is_empty() { { way("secondary", "ticket-page", HandOver::TicketPage) } }
            if !look.config.ticket_email.is_empty() { { way("secondary", "ticket-mail", HandOver::Mail) } }
            { way("secondary", "ticket-download", HandOver::Download) }
            <p class="help">{ look.say("ticket-soon") }</p>
        </div>
    }
}
