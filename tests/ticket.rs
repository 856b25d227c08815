//! What leaves for the desk: complete, in order, short where it must be, and without what nobody should send.

mod support;

use mail_doctor::engine::{Context, Event, Field, Screen, View};
use mail_doctor::json::Json;
use mail_doctor::language::Messages;
use mail_doctor::moment::Zone;
use mail_doctor::ticket::{Draft, draft, mailto};
use support::{LANGUAGES, Run, TREE, World, config, words};

/// A person whose mail goes to the old provider, with an example at hand.
fn run(fields: &[(Field, &str)]) -> Screen {
    let config = config(&Json::Null);
    let mut run = Run::start(&TREE, &config, Context { zone: Zone(60), ..Context::default() });
    run.give("info@ditta.example");
    run.settle(&World::foreign());
    run.send(Event::Continued);
    for (node, option) in
        [("sender-error", "no"), ("which-mail", "all"), ("message-in-webmail", "missing"), ("which-boxes", "all")]
    {
        run.choose(node, option);
    }
    run.open_ticket();
    for (field, value) in fields {
        run.send(Event::Edited { field: *field, value: (*value).into() });
    }
    run.screen()
}

const EXAMPLE: &[(Field, &str)] = &[
    (Field::Name, "Anna Bianchi"),
    (Field::Phone, "055 123456"),
    (Field::ReplyTo, "anna@altro.example"),
    (Field::Since, "lunedì 23 novembre"),
    (Field::LastArrived, "domenica sera"),
    (Field::Sender, "mario.rossi@cliente.example"),
    (Field::Sent, "2026-10-05T15:02"),
    (Field::Subject, "Ordine 12"),
    (Field::MessageId, "<1234@cliente.example>"),
    (Field::Error, "550 5.1.1 <info@ditta.example> user unknown\nfrom mario.rossi@cliente.example"),
    (Field::Contract, "yes"),
];

fn written(screen: &Screen, words: &Messages, desk: Option<&Messages>) -> Draft {
    let View::Ticket { fields, .. } = &screen.view else { panic!("the ticket") };
    // A version of its own, so that a new tree changes no snapshot.
    draft(screen, fields, words, desk, "VERSION")
}

#[test]
fn a_draft_in_every_language() {
    let screen = run(EXAMPLE);
    for lang in LANGUAGES {
        let draft = written(&screen, &words(lang), None);
        assert!(draft.text.starts_with(&draft.subject), "the subject is the first line");
        insta::assert_snapshot!(format!("ticket_{lang}"), draft.text);
    }
}

#[test]
fn a_draft_with_nothing_typed_has_no_empty_lines_of_its_own() {
    let screen = run(&[]);
    let text = written(&screen, &words("en"), None).text;
    insta::assert_snapshot!("ticket_empty_en", text);
    assert!(!text.contains("CONTRACT") && !text.contains(": \n") && !text.contains("· ·"), "{text}");
}

#[test]
fn the_essentials_come_first() {
    let screen = run(EXAMPLE);
    for lang in LANGUAGES {
        let words = words(lang);
        let start: String = written(&screen, &words, None).text.chars().take(1500).collect();
        for essential in [
            "info@ditta.example",
            "055 123456",
            "anna@altro.example",
            "mario.rossi@cliente.example",
            "2026-10-05 15:02 (UTC+01:00) = 2026-10-05T14:02:00Z",
            "Ordine 12",
            "5.1.1",
            "[mx-foreign]",
            "MX ditta.example -> 10 mx.old.example",
            &words.text("ticket-scope-all-boxes"),
        ] {
            assert!(start.contains(essential), "{lang}: {essential} is not within 1500 characters: {start}");
        }
    }
}

#[test]
fn lines_stand_in_the_same_order_in_every_language() {
    let screen = run(EXAMPLE);
    for lang in LANGUAGES {
        let words = words(lang);
        let text = written(&screen, &words, None).text;
        let keys =
            ["who", "what", "test", "result", "path", "contract"].map(|key| words.text(&format!("ticket-key-{key}")));
        let places: Vec<_> =
            keys.iter().map(|key| text.find(&format!("\n{key}")).unwrap_or_else(|| panic!("{key}"))).collect();
        assert!(places.is_sorted(), "{lang}: {keys:?} at {places:?}");
        let last = text.lines().last().expect("a line");
        let machine = Json::read(last).unwrap_or_else(|error| panic!("{error}: {last}"));
        assert_eq!(machine.get("verdict").map(|verdict| verdict.text_at("id")), Some("mx-foreign"));
    }
}

#[test]
fn a_desk_of_another_language_gets_a_twin_first() {
    let (screen, en, it) = (run(EXAMPLE), words("en"), words("it"));
    let draft = written(&screen, &en, Some(&it));
    let (first, second) = draft.text.split_once("\n----\n").expect("two halves");
    assert!(first.starts_with("[Posta in arrivo]") && draft.subject.starts_with("[Posta in arrivo]"), "{first}");
    assert!(second.starts_with("[Incoming mail]"), "{second}");
    assert_eq!(draft.text.matches("\n{\"").count(), 1, "the line for programs comes once, at the end");
    assert!(!written(&screen, &it, None).text.contains("\n----\n"));
}

#[test]
fn no_invisible_marks_are_left_in_it() {
    // Fluent would put them around every variable; mail programs and ticket systems show them as boxes.
    let screen = run(EXAMPLE);
    for lang in LANGUAGES {
        let words = words(lang);
        let draft = written(&screen, &words, Some(&words));
        let marks = ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];
        assert!(!draft.text.contains(marks) && !mailto(&draft, "a@b.example", &words).contains("%E2%81%A"));
    }
}

fn decoded(encoded: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = encoded.bytes();
    while let Some(byte) = rest.next() {
        let hex = |digit: Option<u8>| char::from(digit.expect("two digits")).to_digit(16).expect("a hex digit");
        let byte =
            if byte == b'%' { u8::try_from(hex(rest.next()) * 16 + hex(rest.next())).expect("a byte") } else { byte };
        bytes.push(byte);
    }
    String::from_utf8(bytes).expect("cut between characters")
}

/// Address, subject and body of a link.
fn parts(link: &str) -> (String, String, String) {
    let (to, rest) = link.strip_prefix("mailto:").and_then(|link| link.split_once("?subject=")).expect("a link");
    let (subject, body) = rest.split_once("&body=").expect("a body");
    assert!(!body.contains(['&', '?', '#', ' ', '\n']), "{body}");
    (decoded(to), decoded(subject), decoded(body))
}

#[test]
fn a_mail_link_is_short_and_says_where_it_was_cut() {
    let long = "è".repeat(3000);
    let fields: Vec<_> = EXAMPLE.iter().copied().chain([(Field::Subject, long.as_str())]).collect();
    for (lang, fields) in LANGUAGES.iter().flat_map(|lang| [(lang, EXAMPLE), (lang, &fields)]) {
        let words = words(lang);
        let draft = written(&run(fields), &words, None);
        let link = mailto(&draft, "desk@prova.example", &words);
        assert!(link.len() <= 2000, "{lang}: {} characters", link.len());
        let (to, subject, body) = parts(&link);
        assert_eq!((to.as_str(), subject.as_str()), ("desk@prova.example", draft.subject.as_str()));
        let continues = words.text("ticket-continues");
        assert!(body.ends_with(&continues), "{lang}: {body}");
        // Whole lines, in their order, each ended as RFC 6068 §5 wants it.
        let kept = body.trim_end_matches(continues.as_str()).trim_end_matches("\r\n");
        assert!(draft.text.starts_with(&kept.replace("\r\n", "\n")), "{lang}: {kept}");
        assert_eq!(body.matches('\n').count(), body.matches("\r\n").count());
    }
}

#[test]
fn a_short_ticket_is_mailed_whole() {
    let words = words("en");
    let draft = Draft { subject: "Ciao & co".into(), text: "one\ntwo é&?#%\n".into(), had_secret: false };
    let (_, subject, body) = parts(&mailto(&draft, "desk@prova.example", &words));
    assert_eq!((subject.as_str(), body.as_str()), ("Ciao & co", "one\r\ntwo é&?#%\r\n"));
}

#[test]
fn passwords_are_taken_out_of_every_field() {
    let words = words("it");
    for field in Field::ALL.into_iter().filter(|field| *field != Field::Contract) {
        for said in [
            "password: Segreto99!",
            "la mia Password = Segreto99!",
            "pwd=Segreto99! e poi",
            "user anna\npin: Segreto99!",
        ] {
            let draft = written(&run(&[(field, said)]), &words, None);
            assert!(!draft.text.contains("Segreto99"), "{field:?}: {said}: {}", draft.text);
            assert!(draft.had_secret, "{field:?}: {said}: the person is told");
            let link = mailto(&draft, "desk@prova.example", &words);
            assert!(!link.contains("Segreto99"), "{field:?}");
        }
    }
}

#[test]
fn a_password_in_quotes_leaves_a_line_that_programs_can_read() {
    let words = words("it");
    for said in
        ["password: \"Segreto99!\"", "{\"password\":\"Segreto99!\"}", "password:Segreto99!\\", "pwd=\tSegreto99!"]
    {
        let draft = written(&run(&[(Field::Name, said)]), &words, None);
        assert!(!draft.text.contains("Segreto99"), "{said}: {}", draft.text);
        let last = draft.text.lines().last().expect("a line");
        assert!(Json::read(last).is_ok(), "{last}");
    }
}

#[test]
fn other_peoples_addresses_are_masked_in_errors() {
    let words = words("it");
    let text = written(&run(EXAMPLE), &words, None).text;
    let error: String = text.lines().filter(|line| line.starts_with("  > ")).collect();
    assert!(error.contains("info@ditta.example") && error.contains("m…@cliente.example"), "{error}");
    assert!(!error.contains("mario.rossi"), "{error}");
    // Given on purpose, in its own field, it is what the desk needs.
    assert!(text.contains(": mario.rossi@cliente.example"));
}

#[test]
fn the_contract_is_told_only_once_it_was_answered() {
    for lang in LANGUAGES {
        let words = words(lang);
        let key = format!("\n{}  ", words.text("ticket-key-contract"));
        for (answer, told) in [("", None), ("no", Some("ticket-contract-no")), ("yes", Some("ticket-contract-yes"))] {
            let text = written(&run(&[(Field::Contract, answer)]), &words, None).text;
            let line = text.split_once(&key).map(|(_, rest)| rest.lines().next().unwrap_or_default().to_owned());
            assert_eq!(line, told.map(|id| words.text(id)), "{lang}: {answer}");
            // The telephone is shown on the page, never in what is written to the desk.
            assert!(!text.contains("800 555 019"), "{lang}: {answer}");
        }
    }
}

#[test]
fn a_text_changed_by_hand_is_kept() {
    let words = words("it");
    let draft =
        written(&run(&[(Field::Draft, "Buongiorno,\n\npassword: x9 aiuto"), (Field::Name, "Anna")]), &words, None);
    assert_eq!((draft.text.as_str(), draft.had_secret), ("Buongiorno,\n\npassword: ••• aiuto", true));
}

#[test]
fn what_cannot_be_told_is_said_apart() {
    let config = config(&Json::Null);
    let mut run = Run::new(&TREE, &config);
    run.give("info@ditta.example");
    run.settle(&World::read(
        r#"{ "replies": { "MX ditta.example": "timed out", "A mail.ditta.example": ["198.18.2.10"] } }"#,
    ));
    run.open_ticket();
    let (screen, words) = (run.screen(), words("en"));
    let text = written(&screen, &words, None).text;
    let line = text.lines().find(|line| line.starts_with("NOT VERIFIED  ")).unwrap_or_else(|| panic!("{text}"));
    assert!(line.contains("timed out [One") && line.contains("[Two"), "{line}");
    assert!(!text.contains("[cannot-tell]"), "it is no result: {text}");
}
