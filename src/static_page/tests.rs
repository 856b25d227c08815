//! What every static page has, and what it never has.

use super::*;
use crate::author;

const WWW: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/www");

fn tree() -> Tree {
    let (tree, problems) = Tree::read(include_str!("../../www/data/tree.json"));
    assert_eq!(problems, []);
    tree
}

fn messages(lang: &str) -> Messages {
    let compiled = author::compile_locale(WWW.as_ref(), lang, author::Locale::Whole).expect("compiles");
    Messages::read(&compiled).expect("reads")
}

fn config() -> Config {
    Config {
        operator: "Operatore".into(),
        website: "https://www.operatore.example".into(),
        phone: "800 000 000".into(),
        phone_hours: "9–18".into(),
        ticket_url: "https://operatore.example/ticket".into(),
        ticket_email: "aiuto@operatore.example".into(),
        faq_url: "https://operatore.example/faq".into(),
        full_mailbox_url: "https://operatore.example/piena".into(),
        ..Config::default()
    }
}

/// The part of the page from `<section id="id"` to its end.
fn section<'a>(html: &'a str, id: &str) -> &'a str {
    let start = html.find(&format!("<section id=\"{id}\"")).unwrap_or_else(|| panic!("no section {id}"));
    let length = html[start..].find("</section>").expect("closed");
    &html[start..start + length]
}

#[test]
fn every_node_has_its_section_and_every_option_its_link() {
    let tree = tree();
    for lang in ["it", "en"] {
        let html = render(&tree, &messages(lang), &config());
        assert!(html.starts_with(&format!("<!DOCTYPE html>\n<html lang=\"{lang}\">")));
        assert_eq!(html.matches("<section ").count(), tree.nodes.len() + 3);
        for node in &tree.nodes {
            let section = section(&html, &node.id);
            for choice in node.choices() {
                assert!(
                    section.contains(&format!("<a class=\"option\" href=\"#{}\">", choice.to)),
                    "{} {}",
                    node.id,
                    choice.id
                );
                assert!(html.contains(&format!("<section id=\"{}\"", choice.to)), "{}", choice.to);
            }
            let leads_back = section.contains("href=\"#online\"");
            assert!(leads_back, "{}", node.id);
            assert_eq!(section.contains("#page-ticket"), node.outcome().is_some(), "{}", node.id);
        }
    }
}

#[test]
fn the_start_is_the_first_section_and_nothing_runs() {
    let html = render(&tree(), &messages("it"), &config());
    let first = html.find("<section ").expect("a section");
    assert!(html[first..].starts_with("<section id=\"online\""));
    for forbidden in ["<script", "<style", " style=", " onclick", "javascript:", "{$", "…</a>"] {
        assert!(!html.contains(forbidden), "{forbidden}");
    }
    assert!(html.contains("href=\"static.en.html\" hreflang=\"en\" lang=\"en\">English</a>"));
}

#[test]
fn the_number_is_shown_after_yes_only() {
    let html = render(&tree(), &messages("it"), &config());
    assert!(
        section(&html, "page-phone").contains("<a class=\"option primary\" href=\"tel:800000000\">800 000 000</a>")
    );
    assert_eq!(html.matches("800 000 000").count(), 1);
    assert_eq!(html.matches("#page-phone").count(), 1);
    let silent = render(&tree(), &messages("it"), &Config { phone: String::new(), ..config() });
    assert!(!silent.contains("page-contract") && !silent.contains("tel:"));
}

#[test]
fn the_ticket_can_be_copied_and_sent() {
    let html = render(&tree(), &messages("it"), &config());
    let ticket = section(&html, "page-ticket");
    assert!(ticket.contains("<pre>CHI\nNome: …"), "{ticket}");
    assert!(ticket.contains("href=\"https://operatore.example/ticket\""));
    assert!(ticket.contains("href=\"mailto:aiuto@operatore.example?subject=Posta%20in%20arrivo"));
    let bare = Config { ticket_url: String::new(), ticket_email: String::new(), ..config() };
    let html = render(&tree(), &messages("it"), &bare);
    assert!(section(&html, "page-ticket").contains("all’assistenza di Operatore"));
}

#[test]
fn incoming_comes_before_outgoing() {
    let html = render(&tree(), &messages("it"), &config());
    let section = section(&html, "program-or-phone");
    let place = |text: &str| section.find(text).unwrap_or_else(|| panic!("{text} is missing"));
    assert!(place("<dt>Posta in arrivo") < place("<dt>Posta in uscita"));
    assert_eq!(section.matches("<code>mail.tuodominio.it</code>").count(), 2);
}

#[test]
fn markup_in_the_configuration_is_text() {
    let markup = "\"><script>alert('1')</script>&";
    let config = Config {
        operator: markup.into(),
        website: markup.into(),
        phone: markup.into(),
        phone_hours: markup.into(),
        ticket_url: markup.into(),
        ticket_email: markup.into(),
        faq_url: markup.into(),
        full_mailbox_url: markup.into(),
        mail_host: markup.into(),
        webmail_url: markup.into(),
        languages: vec!["it".into(), markup.into()],
        ..Config::default()
    };
    let html = render(&tree(), &messages("it"), &config);
    assert!(!html.contains("<script"));
    assert!(html.contains("&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;"));
}

#[test]
fn every_element_is_closed() {
    let html = render(&tree(), &messages("en"), &config());
    for tag in
        ["html", "head", "body", "header", "main", "section", "ul", "ol", "li", "p", "h2", "a", "dl", "pre", "footer"]
    {
        let opened = html.matches(&format!("<{tag}>")).count() + html.matches(&format!("<{tag} ")).count();
        assert_eq!(opened, html.matches(&format!("</{tag}>")).count(), "{tag}");
    }
}
