//! What is drawn, without a browser.

#[path = "support/draw.rs"]
mod draw;
mod support;

use std::collections::BTreeSet;

use draw::{draw, draw_all, draw_with, harmless};
use mail_doctor::config::{Config, Form};
use mail_doctor::dns::{Name, Query, RecordType, doh};
use mail_doctor::engine::{Context, Event, Field, HandOver, View};
use mail_doctor::finding::Tag;
use mail_doctor::json::Json;
use support::html::{Piece, lines, pieces};
use support::{LANGUAGES, Run, TREE, World, config, first_words, plain_config, scenarios, words};

/// A run that stands at a view, and the view's name.
fn views(config: &Config) -> Vec<(&'static str, Run<'_>)> {
    let opened = Run::new(&TREE, config);
    let mut wrong = opened.clone();
    wrong.give("ditta");
    let mut checking = opened.clone();
    checking.give("info@ditta.example");
    let mut foreign = checking.clone();
    foreign.settle(&World::foreign());
    let mut healthy = checking.clone();
    healthy.settle(&World::healthy());
    let to = |path: &[(&str, &str)]| {
        let mut run = healthy.clone();
        for (node, option) in path {
            run.choose(node, option);
        }
        run
    };
    let mut before = to(&[("sender-error", "no"), ("which-mail", "all")]);
    before.send(Event::WentBack);
    let program =
        to(&[("sender-error", "no"), ("which-mail", "all"), ("message-in-webmail", "there"), ("phone-app", "unknown")]);
    let app = to(&[("sender-error", "no"), ("which-mail", "all"), ("message-in-webmail", "there")]);
    let mut iphone = app.clone();
    iphone.choose("phone-app", "ios");
    let full = to(&[("sender-error", "yes"), ("error-kind", "full")]);
    let mut ticket = full.clone();
    ticket.open_ticket();
    let mut tried = ticket.clone();
    tried.send(Event::HandedOver(HandOver::Copy));
    let mut told = ticket.clone();
    for (field, value) in [(Field::Phone, "055 123456"), (Field::Contract, "yes"), (Field::Error, "password: x9")] {
        told.send(Event::Edited { field, value: value.into() });
    }
    // The page's own server has answered, the resolvers have not.
    let blocked = World::read(
        r#"{ "otherwise": { "*": "unreachable" }, "readings": { "literal": "failed", "webmail": "failed" } }"#,
    );
    let mut checking_blocked = checking.clone();
    while checking_blocked.page() == "checking" && checking_blocked.screen().network != Some(Tag::DnsBlocked) {
        checking_blocked.reply(&blocked, 0);
    }
    let mut forbidden = checking.clone();
    forbidden.settle(&blocked);
    let origin = Config::origin(&config.resolvers[0].url).to_owned();
    forbidden.send(Event::Forbidden { origin, directive: "connect-src".into() });
    let mut webmail = checking.clone();
    webmail.settle(&World::read(
        r#"{ "replies": { "MX ditta.example": ["10 mail.ditta.example"], "A mail.ditta.example": ["198.18.2.10"] },
             "readings": { "webmail": "failed" } }"#,
    ));
    webmail.choose("sender-error", "no");
    webmail.choose("which-mail", "all");
    let context = Context { forgetful: true, ..Context::default() };
    let forgetful = Run::start(&TREE, config, context);
    vec![
        ("address_forgetful", forgetful),
        ("checking_blocked", checking_blocked),
        ("question_forbidden", forbidden),
        ("question_webmail", webmail),
        ("address", opened),
        ("address_problem", wrong),
        ("checking", checking),
        ("verdict", foreign),
        ("question", healthy.clone()),
        ("question_before", before),
        ("outcome_servers", program),
        ("question_app", app),
        ("outcome_phone", iphone),
        ("outcome_link", full),
        ("ticket", ticket),
        ("ticket_tried", tried),
        ("ticket_told", told),
    ]
}

#[test]
fn every_view_in_every_language() {
    let config = plain_config();
    for lang in LANGUAGES {
        let words = words(lang);
        for (name, run) in views(&config) {
            // The version of the tree stands in tickets, and changes with every edit of it.
            let html = draw(&run, &words).replace(&TREE.version, "VERSION");
            insta::assert_snapshot!(format!("ui_{name}_{lang}"), lines(&html));
        }
    }
}

/// Every screen there is: the views, every node of the tree, and the end of every scenario.
fn every_screen(check: impl Fn(&str, &Run, &str)) {
    let (config, scenarios) = (plain_config(), scenarios());
    let mut runs: Vec<(String, Run)> = views(&config).into_iter().map(|(name, run)| (name.to_owned(), run)).collect();
    for node in TREE.nodes.iter().filter(|node| node.id != TREE.start) {
        let (before, option) = way_to(&node.id);
        let mut run = Run::new(&TREE, &config);
        run.skip();
        run.choose(before, option);
        assert!(run.page().ends_with(&format!(" {}", node.id)), "{}: {}", node.id, run.page());
        runs.push((node.id.clone(), run));
    }
    for scenario in &scenarios {
        runs.push((scenario.name.clone(), scenario.run(&scenario.config, Run::settle)));
    }
    for lang in LANGUAGES {
        let words = words(lang);
        for (name, run) in &runs {
            check(&format!("{name} ({lang})"), run, &draw(run, &words));
        }
    }
}

fn way_to(id: &str) -> (&'static str, &'static str) {
    let choices = TREE.nodes.iter().flat_map(|node| node.choices().iter().map(move |choice| (node, choice)));
    let (node, choice) = choices.into_iter().find(|(_, choice)| choice.to == id).expect("a way");
    (&node.id, &choice.id)
}

#[test]
fn every_screen_is_sound() {
    every_screen(|name, run, html| {
        let all = pieces(html);
        let opened = |tag: &str| all.iter().filter(|piece| piece.opens(tag)).count();
        assert_eq!(opened("h2"), 1, "{name}: one heading");
        assert!(all.iter().filter(|piece| piece.has_class("primary")).count() <= 1, "{name}: one main button");
        assert_eq!(opened("main"), 1, "{name}");
        let balanced = all.iter().fold(0_i32, |depth, piece| match piece {
            Piece::Open(tag, _) if !["input", "br"].contains(&tag.as_str()) => depth + 1,
            Piece::Close(_) => depth - 1,
            _ => depth,
        });
        assert_eq!(balanced, 0, "{name}: what is opened is closed");
        for button in all.iter().filter(|piece| piece.opens("button")) {
            assert!(button.attribute("type").is_some(), "{name}: {button:?} would send a form");
        }
        let anchored = all.iter().any(|piece| piece.attribute("data-anchor").is_some());
        assert!(anchored, "{name}: the focus has a place to go");
        let status = all.iter().filter(|piece| piece.attribute("role") == Some("status")).count();
        let told = usize::from(!run.config.status_file.is_empty());
        assert_eq!(status, 1 + told, "{name}: one place where messages are read out, one for incidents");
        assert!(run.screen().back == html.contains("quiet back"), "{name}: a way back where there is one");
    });
}

#[test]
fn every_field_has_its_label_and_every_reference_its_target() {
    every_screen(|name, _, html| {
        let all = pieces(html);
        let ids: Vec<&str> = all.iter().filter_map(|piece| piece.attribute("id")).collect();
        assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "{name}: an id twice: {ids:?}");
        let labels: Vec<&str> =
            all.iter().filter(|piece| piece.opens("label")).filter_map(|piece| piece.attribute("for")).collect();
        assert!(labels.iter().all(|target| ids.contains(target)), "{name}: {labels:?} and {ids:?}");
        let mut inside = 0;
        for piece in &all {
            match piece {
                Piece::Open(tag, _) if tag == "label" => inside += 1,
                Piece::Close(tag) if tag == "label" => inside -= 1,
                Piece::Open(tag, _) if ["input", "textarea"].contains(&tag.as_str()) => {
                    let labelled = piece.attribute("id").is_some_and(|id| labels.contains(&id));
                    assert!(labelled || inside > 0, "{name}: no label for {piece:?}");
                    for described in piece.attribute("aria-describedby").into_iter().flat_map(|ids| ids.split(' ')) {
                        assert!(ids.contains(&described), "{name}: nothing is called {described}");
                    }
                }
                Piece::Open(tag, _) if tag == "progress" => {
                    assert!(piece.attribute("aria-label").is_some(), "{name}: {piece:?}");
                }
                _ => {}
            }
        }
    });
}

#[test]
fn nothing_runs_and_nothing_is_styled_in_place() {
    // Both would break under a content security policy, and anything foreign that got in would do either.
    every_screen(|name, _, html| harmless(name, html));
}

#[test]
fn every_text_is_found_and_filled_in() {
    every_screen(|name, _, html| worded(name, html));
}

fn worded(name: &str, html: &str) {
    for piece in pieces(html) {
        let Piece::Text(text) = piece else { continue };
        assert!(!text.contains("{$"), "{name}: a variable is missing: {text}");
        // A message that is missing shows its id.
        let is_id =
            |text: &str| text.contains('-') && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        assert!(!is_id(text.trim()), "{name}: \"{text}\" has no words");
    }
}

#[test]
fn before_the_rest_of_the_words_has_come_every_screen_makes_sense() {
    let whole = ["en", "it"].map(words);
    every_screen(|name, run, html| {
        let whole = whole.iter().find(|words| name.ends_with(&format!("({})", words.lang()))).expect("its words");
        let first = first_words(whole.lang());
        let phone = matches!(&run.screen().view, View::Question { node, .. } if node == "phone-app");
        let concludes = phone
            || matches!(run.screen().view, View::Verdict | View::Outcome { .. } | View::Ticket { .. } | View::Told(_));
        for (awaited, heading) in [(true, "texts-awaited"), (false, "texts-failed")] {
            let early = draw_all(run, &first, "", awaited);
            worded(name, &early);
            assert_eq!(early.contains(&first.text(heading)), concludes, "{name}: {early}");
            assert_eq!(early.contains(&first.text("try-again")), concludes && !awaited, "{name}");
            // Only what the measurements say, and a box, are left out before that.
            let checking = matches!(run.screen().view, View::Checking { .. });
            let more = run.screen().paste.is_some() || html.contains("class=\"measured ");
            assert!(concludes || checking || early == html || more, "{name}: {early}");
        }
    });
}

#[test]
fn the_phone_is_for_those_who_said_yes() {
    every_screen(|name, run, html| {
        let said = matches!(&run.screen().view, View::Ticket { fields, .. } if fields.get(Field::Contract) == "yes");
        assert_eq!(html.contains("800 555 019") || html.contains("tel:"), said, "{name}");
        assert_eq!(html.contains("href=\"tel:800555019\""), said, "{name}");
    });
}

#[test]
fn states_are_told_by_a_word_and_a_sign() {
    let mut seen = BTreeSet::new();
    let words = words("en");
    for scenario in scenarios().iter().filter(|scenario| scenario.expect("page") == "verdict") {
        let run = scenario.run(&scenario.config, Run::settle);
        let (html, state) = (draw(&run, &words), run.screen().verdict.state.id());
        assert!(html.contains(&words.text(&format!("state-{state}"))), "{}: {state}", scenario.name);
        seen.insert(state);
    }
    assert_eq!(seen.into_iter().collect::<Vec<_>>(), ["broken", "caution"]);
}

#[test]
fn where_another_address_is_the_next_step_it_is_the_main_button() {
    let words = words("en");
    for tag in [Tag::DomainMissing, Tag::FreeMail] {
        let all = scenarios();
        let scenario = all.iter().find(|scenario| scenario.name == tag.id()).expect("a scenario");
        let html = draw(&scenario.run(&scenario.config, Run::settle), &words);
        let primary = html.split_once("primary").map(|(_, rest)| rest).expect("a main button");
        assert!(primary.split_once('>').expect("its text").1.starts_with(&words.text("change-address")), "{html}");
    }
}

const HOSTILE: [&str; 4] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "&lt;b&gt; \u{202e}elif.txt",
];

#[test]
fn whoever_has_no_network_looks_again_before_anything_else() {
    let (config, words) = (plain_config(), words("it"));
    let mut run = Run::new(&TREE, &config);
    run.give("info@ditta.example");
    run.settle(&World::dead());
    assert_eq!(run.screen().verdict.id, "device-offline");
    let html = draw(&run, &words);
    let primary = html.split_once("primary").map(|(_, rest)| rest).expect("a main button");
    assert!(primary.split_once('>').expect("its text").1.starts_with(&words.text("check-again")), "{html}");
}

#[test]
fn what_was_typed_stays_text() {
    let config = plain_config();
    let words = words("it");
    for hostile in HOSTILE {
        let mut typed = Run::new(&TREE, &config);
        typed.give(hostile);
        harmless(hostile, &draw(&typed, &words));
        let mut addressed = Run::new(&TREE, &config);
        addressed.give(&format!("{hostile}@ditta.example"));
        harmless(hostile, &draw(&addressed, &words));
        let mut ticket = Run::new(&TREE, &config);
        ticket.skip();
        ticket.open_ticket();
        for field in Field::ALL.into_iter().filter(|field| *field != Field::Draft) {
            ticket.send(Event::Edited { field, value: hostile.into() });
        }
        let html = draw(&ticket, &words);
        harmless(hostile, &html);
        let shown = pieces(&html).iter().any(|piece| piece.attribute("value") == Some(hostile));
        assert!(shown, "{hostile}: it is still there, as it was typed");
        ticket.send(Event::Edited { field: Field::Draft, value: hostile.into() });
        harmless(hostile, &draw(&ticket, &words));
    }
}

#[test]
fn what_the_network_says_stays_text() {
    let config = plain_config();
    let words = words("en");
    let query = Query::new(&Name::parse("ditta.example").expect("a name"), RecordType::Mx);
    for hostile in HOSTILE {
        let quoted = Json::from(hostile).write();
        let exchange = Json::from(format!("10 {}", hostile.replace(' ', "_"))).write();
        let body = format!(
            r#"{{ "Status": 0, "Question": [{{ "name": "ditta.example.", "type": 15 }}],
                 "Answer": [{{ "name": "ditta.example.", "type": 15, "TTL": 300, "data": {exchange} }}],
                 "extended_dns_errors": [{{ "info_code": 3, "extra_text": {quoted} }}] }}"#
        );
        let reply = doh::read(&query, Form::Json, 200, "application/dns-json", body.as_bytes());
        let mut run = Run::new(&TREE, &config);
        run.give("ditta.example");
        for resolver in [0, 1] {
            let at = run.tick();
            run.send(Event::Replied { query: query.clone(), resolver, reply: reply.clone(), at });
        }
        run.waiting.retain(|effect| !format!("{effect:?}").contains("kind: Mx"));
        run.settle(&World::default());
        assert_eq!(run.page(), "verdict", "{hostile}");
        let html = draw(&run, &words);
        assert!(html.contains("EDE 3"), "{hostile}: {html}");
        harmless(hostile, &html);
        assert!(!html.contains('\u{202e}'), "{hostile}: nothing that turns the text around it");
    }
}

#[test]
fn what_the_operator_writes_stays_text() {
    let words = words("en");
    for hostile in HOSTILE {
        let quoted = Json::from(hostile).write();
        let config =
            config(&Json::read(&format!(r#"{{ "operator": {quoted}, "phone_hours": {quoted} }}"#)).expect("JSON"));
        for (name, run) in views(&config) {
            harmless(name, &draw(&run, &words));
        }
        // Addresses are held to be addresses when they are read; what is none leaves no link.
        let links =
            format!(r#"{{ "ticket_url": {quoted}, "full_mailbox_url": "javascript:alert(1)", "phone": {quoted} }}"#);
        let (config, warnings) = Config::read(&links);
        assert!(warnings.len() >= 3, "{warnings:?}");
        for (name, run) in views(&config) {
            harmless(name, &draw(&run, &words));
        }
    }
}

#[test]
fn a_notice_is_read_out() {
    let config = plain_config();
    let words = words("en");
    let html = draw_with(&Run::new(&TREE, &config), &words, "copied");
    assert!(html.contains(&format!("role=\"status\">{}</p>", words.text("copied"))), "{html}");
}
