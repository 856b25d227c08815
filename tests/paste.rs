//! The box for an error message or a header: what is kept, what moves the person, what enters the ticket.

#[path = "support/draw.rs"]
mod draw;
mod support;

use draw::{draw, harmless};
use mail_doctor::bounce::Told;
use mail_doctor::config::Config;
use mail_doctor::engine::screen::Reading;
use mail_doctor::engine::{Effect, Event, Field, Reads, View};
use mail_doctor::message;
use mail_doctor::ticket::draft;
use support::html::lines;
use support::{LANGUAGES, Run, TREE, World, plain_config, words};

const FULL: &str = "<info@ditta.example>: host mail.ditta.example[198.18.2.10] said: 552 5.2.2 Mailbox full";

/// At the box, the domain healthy.
fn at_the_box(config: &Config) -> Run<'_> {
    let mut run = Run::new(&TREE, config);
    run.give("info@ditta.example");
    run.settle(&World::healthy());
    run.choose("sender-error", "yes");
    run
}

fn at_the_headers(config: &Config) -> Run<'_> {
    let mut run = Run::new(&TREE, config);
    run.give("info@ditta.example");
    run.settle(&World::healthy());
    for (node, option) in [("sender-error", "no"), ("which-mail", "some"), ("spam", "found")] {
        run.choose(node, option);
    }
    run
}

fn told<'a>(config: &'a Config, text: &str) -> Run<'a> {
    let mut run = at_the_box(config);
    run.show(Reads::Bounce, text);
    run.settle(&World::healthy());
    run
}

/// What is shown about the person's mailbox.
fn report(run: &Run) -> Told {
    let View::Told(Reading::Bounce(bounce)) = run.screen().view else { panic!("{}", run.page()) };
    bounce.about.expect("an error message about this mailbox")
}

fn pasted(run: &Run) -> String {
    run.screen().paste.expect("a box").text
}

#[test]
fn every_reading_in_every_language() {
    let config = plain_config();
    let header = "Received: from a.example by mx.ditta.example; Mon, 30 Nov 2026 10:00:00 +0000\n\
        Authentication-Results: mx.ditta.example; spf=fail smtp.mailfrom=a.example; dkim=none; dmarc=fail header.from=a.example\n\
        X-Spam-Flag: YES\nFrom: anna@a.example\nDate: Mon, 30 Nov 2026 10:00:00 +0000\nMessage-ID: <7@a.example>\n\n";
    let mut headers = at_the_headers(&config);
    let mut failed = at_the_box(&config);
    let box_of_headers = headers.clone();
    headers.show(Reads::Headers, header);
    headers.settle(&World::healthy());
    failed.show(Reads::Bounce, FULL);
    let reading = failed.clone();
    let at = failed.tick();
    failed.send(Event::Told { reads: Reads::Bounce, reading: None, at });
    let blocked = "<info@ditta.example>: host mail.ditta.example[198.18.2.10] said: 554 5.7.1 Client host [192.0.2.9] blocked using zen.spamhaus.org";
    let views = [
        ("box", at_the_box(&config)),
        ("box_reading", reading),
        ("box_failed", failed),
        ("box_headers", box_of_headers),
        ("full", told(&config, FULL)),
        ("sender", told(&config, blocked)),
        (
            "mistyped",
            told(&config, &FULL.replace("info@", "inf@").replace("552 5.2.2 Mailbox full", "550 5.1.1 User unknown")),
        ),
        ("another", told(&config, &FULL.replace("ditta.example>", "altro.example>"))),
        ("cannot_tell", told(&config, "Non mi arriva la posta da ieri.")),
        ("picture", told(&config, "GIF89a")),
        (
            "phishing",
            told(
                &config,
                "La casella info@ditta.example è piena. Confermi la password qui: http://sblocco.example/entra",
            ),
        ),
        ("quarantine", told(&config, "5 messages are in quarantine. Release messages at https://filtro.example/")),
        ("headers", headers),
    ];
    for lang in LANGUAGES {
        let words = words(lang);
        for (name, run) in &views {
            let html = draw(run, &words).replace(&TREE.version, "VERSION");
            harmless(name, &html);
            insta::assert_snapshot!(format!("paste_{name}_{lang}"), lines(&html));
        }
    }
}

#[test]
fn a_reload_brings_back_what_was_pasted_and_what_was_read() {
    let config = plain_config();
    let mut run = at_the_box(&config);
    run.send(Event::Wrote { reads: Reads::Bounce, text: FULL.into() });
    let mut again = run.reloaded();
    again.settle(&World::healthy());
    assert_eq!((again.page().as_str(), pasted(&again).as_str()), ("question error-kind", FULL));
    let run = told(&config, FULL);
    let mut again = run.reloaded();
    assert!(!again.waiting.iter().any(|effect| matches!(effect, Effect::Read { .. })), "it was read already");
    again.settle(&World::healthy());
    assert_eq!(again.page(), "told");
    assert_eq!(again.screen().view, run.screen().view);
}

#[test]
fn passwords_and_codes_do_not_lie_on_the_device() {
    let config = plain_config();
    let mut run = at_the_box(&config);
    run.send(Event::Wrote { reads: Reads::Bounce, text: "Password: s3cret!\nIl codice di verifica è 445566".into() });
    assert!(pasted(&run).contains("s3cret!"), "the person sees what was pasted");
    assert!(!run.stored.contains("s3cret!") && !run.stored.contains("445566"), "{}", run.stored);
}

#[test]
fn what_is_too_long_to_be_kept_is_read_all_the_same() {
    let config = plain_config();
    let long = [FULL, "\n", &"x ".repeat(100_000)].concat();
    let run = told(&config, &long);
    assert_eq!(run.page(), "told");
    assert!(run.stored.len() < 20_000, "{} octets", run.stored.len());
}

#[test]
fn a_reading_that_comes_late_moves_nobody() {
    let config = plain_config();
    let mut run = at_the_box(&config);
    run.show(Reads::Bounce, FULL);
    let mut over = run.clone();
    run.choose("error-kind", "unknown");
    let page = run.page();
    run.settle(&World::healthy());
    assert_eq!(run.page(), page);
    let at = over.tick();
    over.send(Event::Restarted { at });
    let before = over.session.clone();
    over.settle(&World::healthy());
    assert_eq!((over.page().as_str(), over.session == before), ("address", true), "nobody waits for it any more");
}

#[test]
fn one_reading_at_a_time_and_at_its_place_alone() {
    let config = plain_config();
    let mut run = at_the_box(&config);
    assert_eq!(run.show(Reads::Headers, FULL), []);
    assert_eq!(run.show(Reads::Bounce, FULL).len(), 2, "it is read and kept");
    let at = run.tick();
    assert_eq!(run.send(Event::Showed { reads: Reads::Bounce, octets: (*b"again").into(), at }), []);
}

#[test]
fn the_ticket_holds_the_essentials_and_nobody_elses_address() {
    let config = plain_config();
    let text = "Da: anna.bianchi@altro.example\nCiao, mi è tornato questo:\n\n\
        <info@ditta.example>: host mail.ditta.example[198.18.2.10] said: 552 5.2.2 Mailbox full, mail from anna.bianchi@altro.example refused\n\n\
        Message-ID: <77@altro.example>\nSubject: Preventivo riservato\n";
    let mut run = told(&config, text);
    run.open_ticket();
    let screen = run.screen();
    let View::Ticket { fields, .. } = screen.view.clone() else { panic!("{}", run.page()) };
    assert!(fields.get(Field::Error).contains("552 5.2.2"), "{}", fields.get(Field::Error));
    assert_eq!(fields.get(Field::MessageId), "<77@altro.example>");
    let draft = draft(&screen, &fields, &words("it"), None, "1").text;
    for absent in ["anna.bianchi", "riservato", "Ciao"] {
        assert!(!draft.contains(absent), "{draft}");
    }
    for present in ["mailbox_full final", "info@ditta.example", "a…@altro.example", "<77@altro.example>"] {
        assert!(draft.contains(present), "no {present}: {draft}");
    }
    run.send(Event::Edited { field: Field::Error, value: "altro".into() });
    let View::Ticket { fields, .. } = run.screen().view else { panic!("{}", run.page()) };
    assert_eq!(fields.get(Field::Error), "altro", "the person's own words count");
}

#[test]
fn the_message_to_the_sender_names_the_line_and_what_to_do() {
    let config = plain_config();
    let run = told(
        &config,
        "<info@ditta.example>: host mail.ditta.example[198.18.2.10] said: 550 5.7.26 SPF check failed for a.example",
    );
    let about = report(&run);
    let words = words("it");
    let text = message::sender(&about, &words).expect("for the sender");
    assert!(text.contains("550 5.7.26") && text.contains(&words.text("bounce-auth_failure-mend")), "{text}");
    let full = report(&told(&config, FULL));
    assert_eq!(message::sender(&full, &words), None, "that is not the sender's turn");
}

#[test]
fn going_on_without_an_answer_leads_back_to_the_question() {
    let config = plain_config();
    let mut run = told(&config, "Ciao, come stai?");
    assert_eq!(run.page(), "told");
    run.send(Event::Continued);
    assert_eq!(run.page(), "question error-kind");
    let mut headers = at_the_headers(&config);
    headers.show(Reads::Headers, "From: a@b.example\nX-Spam-Flag: YES\n\n");
    headers.settle(&World::healthy());
    assert_eq!(headers.page(), "told");
    headers.send(Event::Continued);
    assert_eq!(headers.page(), "outcome spam-found");
}

#[test]
fn what_another_program_shares_is_read_before_anything_is_asked() {
    let config = plain_config();
    let mut run = Run::new(&TREE, &config);
    let at = run.tick();
    run.send(Event::Shared { at });
    run.show(Reads::Bounce, FULL);
    run.settle(&World::healthy());
    assert_eq!((run.page().as_str(), report(&run).category.as_str()), ("told", "mailbox_full"));
    let about_a_domain =
        |effect: &Effect| matches!(effect, Effect::Ask { query, .. } if query.name.as_str().contains("ditta"));
    assert!(!run.log.iter().any(about_a_domain), "a text alone sends no domain anywhere");
    let mut again = run.reloaded();
    again.settle(&World::healthy());
    assert_eq!(again.page(), "told", "a reload brings it back");

    // Then whose mailbox it is: the one that the message did not reach, until the person says otherwise.
    again.send(Event::Continued);
    let View::Address { typed, .. } = again.screen().view else { panic!("{}", again.page()) };
    assert_eq!(typed, "info@ditta.example");
    again.send(Event::WentBack);
    assert_eq!(again.page(), "told");
    again.send(Event::Continued);
    again.give("info@ditta.example");
    again.settle(&World::healthy());
    again.send(Event::Continued);
    assert_eq!(again.page(), "outcome mailbox-full-outcome", "it has answered both questions");
    // What is about somebody else's mailbox answers nothing.
    again.give("info@altra.example");
    again.settle(&World::healthy());
    again.send(Event::Continued);
    assert_eq!(again.page(), "question sender-error");
}

#[test]
fn what_is_shared_does_not_break_into_a_visit() {
    let config = plain_config();
    let mut run = at_the_box(&config);
    let (page, at) = (run.page(), run.tick());
    run.send(Event::Shared { at });
    assert_eq!(run.page(), page);
}
