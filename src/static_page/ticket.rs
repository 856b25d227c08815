//! The last sections of the page: the ticket's text to copy by hand, and the telephone for those entitled to it.

use std::fmt::Write;

use super::{Page, escape, link};
use crate::ticket::{Draft, mailto};

/// Section ids; no node has a prefix like theirs.
pub(super) const TICKET: &str = "page-ticket";
const CONTRACT: &str = "page-contract";
const PHONE: &str = "page-phone";

/// The ticket; where there is a telephone, the question that leads to it, and its number after a "yes" only.
pub(super) fn sections(page: &Page) -> String {
    let mut html = page.section(TICKET, &page.ready("static-ticket"), &ticket(page), "");
    if !page.config.phone.is_empty() {
        let back = link("quiet", &format!("#{TICKET}"), &page.plain("static-phone-on", &[])) + " ";
        html += &page.section(CONTRACT, &page.ready("static-contract"), &contract(page), &back);
        html += &page.section(PHONE, &page.ready("static-phone"), &phone(page), &back);
    }
    html
}

fn ticket(page: &Page) -> String {
    let (config, template) = (page.config, page.plain("static-template", &[]));
    let mut html = format!(
        "<p>{}</p>\n<p class=\"template-subject\"><strong>{}</strong></p>\n<pre>{}</pre>\n<ul class=\"options\">\n",
        page.ready("static-ticket-body"),
        page.ready("static-template-subject"),
        escape(&template),
    );
    let mut way = |class: &str, href: &str, text: &str| {
        // Writing to a String cannot fail.
        let _ = writeln!(html, "<li>{}</li>", link(class, href, text));
    };
    if !config.ticket_url.is_empty() {
        way("option primary", &config.ticket_url, &page.plain("static-ticket-page", &[]));
    }
    if !config.ticket_email.is_empty() {
        let subject = page.plain("static-template-subject", &[]);
        let draft = Draft { subject, text: template, had_secret: false };
        let text = page.plain("static-ticket-mail", &[("email", &config.ticket_email)]);
        way("option", &mailto(&draft, &config.ticket_email, page.messages), &text);
    }
    if !config.phone.is_empty() {
        way("option", &format!("#{CONTRACT}"), &page.plain("static-ticket-contract", &[]));
    }
    html += "</ul>\n";
    if config.ticket_url.is_empty() && config.ticket_email.is_empty() {
        let _ = writeln!(html, "<p>{}</p>", page.ready("static-ticket-none"));
    }
    html
}

fn contract(page: &Page) -> String {
    let mut html = format!("<p>{}</p>\n<ul class=\"options\">\n", page.ready("static-contract-help"));
    for (option, to) in [("yes", PHONE), ("no", TICKET), ("unknown", TICKET)] {
        let text = page.plain(&format!("static-contract-{option}"), &[]);
        let _ = writeln!(html, "<li>{}</li>", link("option", &format!("#{to}"), &text));
    }
    html + "</ul>\n"
}

fn phone(page: &Page) -> String {
    let number = &page.config.phone;
    let dialled: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let mut html = format!("<p>{}</p>\n<p>", page.ready("static-phone-body"));
    html += &link("option primary", &format!("tel:{dialled}"), number);
    html += "</p>\n";
    if !page.config.phone_hours.is_empty() {
        let hours = page.plain("static-phone-hours", &[("hours", &page.config.phone_hours)]);
        let _ = writeln!(html, "<p>{}</p>", escape(&hours));
    }
    html
}
