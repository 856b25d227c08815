//! The first screen: which address gets no mail?

use yew::prelude::*;

use super::{Act, Look};
use crate::address::AddressProblem;

/// The field is not controlled: what is typed stays in the page until it is given. It has no name, so that even a
/// form sent without us carries nothing.
pub(super) fn address(look: &Look, typed: &str, problem: Option<AddressProblem>) -> Html {
    let send = look.send.clone();
    let field = NodeRef::default();
    let typed_in = field.clone();
    let onsubmit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        if let Some(input) = typed_in.cast::<web_sys::HtmlInputElement>() {
            send.emit(Act::Give(input.value()));
        }
    });
    let message = problem.map(|problem| look.say(&format!("address-{}", problem.id())));
    let described = if message.is_some() { "md-help md-problem" } else { "md-help" };
    html! {
        <form {onsubmit} novalidate=true>
            <h2><label for="md-address">{ look.say("address-question") }</label></h2>
            <p id="md-help" class="help">{ look.say("address-help") }</p>
            if let Some(message) = &message {
                <p id="md-problem" class="problem" role="alert">{ message }</p>
            }
            <input ref={field} id="md-address" data-anchor="address" type="text" inputmode="email" autocomplete="email"
                autocapitalize="none" spellcheck="false" maxlength="400" value={typed.to_owned()}
                aria-describedby={described} aria-invalid={problem.map(|_| "true")} />
            <button type="submit" class="primary">{ look.say("address-check") }</button>
            { look.button("secondary", "address-skip", Act::Skip) }
            <p class="privacy">{ look.say("privacy") }</p>
        </form>
    }
}
