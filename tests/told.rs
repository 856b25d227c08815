//! What the operator tells people of his own accord: incidents, and how a program is set up.

#[path = "support/draw.rs"]
mod draw;
mod support;

use draw::{draw, draw_all, harmless};
use mail_doctor::config::Config;
use mail_doctor::json::Json;
use support::html::lines;
use support::{LANGUAGES, Run, TREE, World, config, first_words, words};

/// An operator who tells of incidents and of ports, and a world where his file is there.
fn telling() -> (Config, World) {
    let config = config(
        &Json::read(r#"{ "status_file": "status.json", "incoming_port": 993, "outgoing_port": 587 }"#).expect("JSON"),
    );
    let world = World::read(
        r#"{ "replies": { "MX ditta.example": ["10 mail.ditta.example"], "A mail.ditta.example": ["198.18.2.10"] },
             "documents": { "status.json": { "incidents": [
               { "severity": "outage", "until": "2026-10-06T00:00:00Z", "text": { "it": "Server fermo." },
                 "link": "https://status.prova.example/" },
               { "severity": "maintenance", "until": "2026-10-06T00:00:00Z", "domains": ["ditta.example"],
                 "text": { "en": "<b>Tonight</b>", "it": "Stanotte" } } ] } } }"#,
    );
    (config, world)
}

#[test]
fn what_the_operator_tells_stands_first() {
    let (config, world) = telling();
    let mut run = Run::new(&TREE, &config);
    for lang in LANGUAGES {
        let empty = draw(&run, &words(lang));
        assert!(empty.contains("<div class=\"incidents\" role=\"status\"></div>"), "a place to be filled: {empty}");
    }
    run.settle(&world);
    assert_eq!(run.page(), "address");
    for lang in LANGUAGES {
        let html = draw(&run, &words(lang));
        harmless("incident", &html);
        let place = |text: &str| html.find(text).unwrap_or_else(|| panic!("no {text}: {html}"));
        assert!(place("Server fermo.") < place("<main"), "before the question");
        assert!(!html.contains("Tonight") && !html.contains("Stanotte"), "not before the domain is known");
        insta::assert_snapshot!(format!("address_incident_{lang}"), lines(&html));
        let awaiting = draw_all(&run, &first_words(lang), "", true);
        assert!(!awaiting.contains("Server fermo."), "read out once, and whole");
        let failed = draw_all(&run, &first_words(lang), "", false);
        assert!(failed.contains("Server fermo.") && !failed.contains("incident-"), "{failed}");
    }
    run.give("info@ditta.example");
    run.settle(&world);
    let html = draw(&run, &words("en"));
    assert!(html.contains("&lt;b&gt;Tonight&lt;") && html.contains("<p lang=\"en\">"), "{html}");
    assert!(html.contains("<p lang=\"it\">Server fermo.</p>"), "in the language there is: {html}");
    run.open_ticket();
    let ticket = draw(&run, &words("it"));
    assert!(ticket.contains("AVVISO  Server fermo. [outage] · Stanotte [maintenance]"), "{ticket}");
}

#[test]
fn settings_are_offered_where_they_are_known() {
    let (config, world) = telling();
    for (typed, offered) in [(Some("info@ditta.example"), true), (None, false)] {
        let mut run = Run::new(&TREE, &config);
        match typed {
            Some(typed) => run.give(typed),
            None => run.skip(),
        };
        run.settle(&world);
        run.choose("message-in-webmail", "there");
        run.choose("phone-app", "ios");
        let html = draw(&run, &words("it"));
        assert_eq!(html.contains("details class=\"settings\""), offered, "{html}");
        assert!(html.contains(", porta 993, SSL/TLS") && html.contains(", porta 587, STARTTLS"), "{html}");
        if offered {
            insta::assert_snapshot!("outcome_settings_it", lines(&html));
        }
    }
}
