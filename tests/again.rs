//! What happens later: a reply that comes late, a check repeated, another address, a sender that is looked at.

mod support;

use mail_doctor::address::{read as read_address, to_ascii};
use mail_doctor::engine::screen::Kept;
use mail_doctor::engine::{Context, Effect, Event, Field};
use mail_doctor::finding::Tag;
use mail_doctor::message::message;
use mail_doctor::moment::Moment;
use mail_doctor::verdict::State;
use support::{Run, TREE, World, plain_config, words};

#[test]
fn a_measurement_that_comes_late_does_not_contradict_an_answer() {
    let config = plain_config();
    let mut run = Run::new(&TREE, &config);
    run.give("info@ditta.example");
    run.send(Event::Continued);
    run.choose("online", "no");
    assert_eq!(run.page(), "outcome offline");
    run.settle(&World::healthy());
    let screen = run.screen();
    assert!(screen.findings.iter().any(|finding| finding.tag == Tag::DeviceOnline), "it was measured");
    assert!(screen.settled.iter().all(|answer| answer.node != "online"), "{:?}", screen.settled);
    assert_eq!(screen.path.first(), Some(&("online".to_owned(), "no".to_owned())), "the person's word stands");
}

#[test]
fn a_reload_does_not_forget_that_the_webmail_opens() {
    let config = plain_config();
    let context = Context { from_webmail: true, prefill: "info@ditta.example".into(), ..Context::default() };
    let mut run = Run::start(&TREE, &config, context.clone());
    run.give("info@ditta.example");
    run.settle(&World::healthy());
    // The link may be gone by then; it may also still be there.
    for context in [Context::default(), context] {
        let mut again = Run::resumed(&TREE, &config, context, &run.stored, run.present().now.0);
        again.settle(&World::read(r#"{ "readings": { "webmail": "failed" } }"#));
        let present = again.present();
        assert!(present.context.from_webmail && present.context.prefill == "info@ditta.example");
        assert!(again.screen().findings.iter().any(|finding| finding.tag == Tag::WebmailReachable));
    }
    let other = Context { prefill: "info@altra.example".into(), ..Context::default() };
    let other = Run::resumed(&TREE, &config, other, &run.stored, run.present().now.0);
    assert!(!other.present().context.from_webmail && other.page() == "address", "another address begins anew");
}

#[test]
fn what_was_written_is_taken_up_again_for_a_day() {
    const HOUR: i64 = 3_600_000;
    let config = plain_config();
    let mut run = Run::new(&TREE, &config);
    assert_eq!(run.screen().kept, Kept::Nothing);
    run.give("info@ditta.example");
    run.settle(&World::healthy());
    run.open_ticket();
    run.send(Event::Edited { field: Field::Error, value: "550 5.1.1".into() });
    assert_eq!(run.screen().kept, Kept::All);
    let then = run.present().now.0;
    let after = |hours| Run::resumed(&TREE, &config, Context::default(), &run.stored, then + hours * HOUR);
    let next_morning = after(23);
    assert_eq!(next_morning.page(), "ticket");
    assert_eq!(next_morning.present().ticket.get(Field::Error), "550 5.1.1");
    let later = after(25);
    assert_eq!((later.page().as_str(), later.screen().kept), ("address", Kept::Nothing));
    assert!(later.stored.is_empty() && later.present().ticket.get(Field::Error).is_empty(), "and it is gone");
}

#[test]
fn nothing_is_to_be_erased_where_nothing_is_kept() {
    let config = plain_config();
    let context = Context { forgetful: true, ..Context::default() };
    let mut run = Run::start(&TREE, &config, context);
    run.give("info@ditta.example");
    assert_eq!(run.screen().kept, Kept::Denied);
    let at = run.tick();
    run.send(Event::Restarted { at });
    assert_eq!((run.screen().kept, run.stored.as_str()), (Kept::Denied, ""));
}

fn asks(run: &Run) -> usize {
    run.log.iter().filter(|effect| matches!(effect, Effect::Ask { .. })).count()
}

fn give_sender(run: &mut Run, typed: &str) {
    let (read, at) = (read_address(typed, &to_ascii), run.tick());
    run.send(Event::GaveSender { typed: typed.into(), read, at });
}

#[test]
fn a_check_repeated_shows_before_and_after() {
    let config = plain_config();
    let mut run = Run::new(&TREE, &config);
    run.give("info@ditta.example");
    run.settle(&World::foreign());
    assert_eq!((run.page().as_str(), run.screen().verdict.id), ("verdict", "mx-foreign"));
    let before = asks(&run);
    let at = run.tick();
    run.send(Event::Rechecked { at });
    assert_eq!(run.page(), "checking");
    run.settle(&World::healthy());
    let screen = run.screen();
    assert!(asks(&run) > before, "a person who checks again wants to know about now");
    assert_eq!((run.page().as_str(), screen.verdict.state), ("verdict", State::Ok));
    assert_eq!(screen.before.as_ref().map(|before| before.id), Some("mx-foreign"));
    run.send(Event::Continued);
    assert_eq!(run.page(), "question sender-error");
}

#[test]
fn replies_are_kept_as_long_as_they_may_be() {
    let config = plain_config();
    let mut run = Run::new(&TREE, &config);
    run.give("info@ditta.example");
    run.settle(&World::healthy());
    let first = asks(&run);
    run.give("info@ditta.example");
    run.settle(&World::healthy());
    assert_eq!(asks(&run), first, "nothing is asked twice within its time");
    let (read, at) = (read_address("ditta.example", &to_ascii), Moment(run.tick().0 + 2 * 3_600_000));
    run.send(Event::Gave { typed: "ditta.example".into(), read, at });
    run.settle(&World::healthy());
    assert!(asks(&run) > first, "the records may be others by now");
}

#[test]
fn a_sender_is_looked_at_and_never_judged_as_the_persons_own() {
    let config = plain_config();
    let world = World::read(
        r#"{ "replies": { "MX ditta.example": ["10 mail.ditta.example"], "A mail.ditta.example": ["198.18.2.10"],
             "TXT fornitore.example": ["v=spf1 -all", "v=spf1 mx -all"] } }"#,
    );
    let mut run = Run::new(&TREE, &config);
    run.give("info@ditta.example");
    run.settle(&world);
    for (node, option) in [("sender-error", "no"), ("which-mail", "some"), ("spam", "not-found")] {
        run.choose(node, option);
    }
    assert!(run.screen().sender.asked, "{}", run.page());
    run.send(Event::Edited { field: Field::Sender, value: "Anna.Seg".into() });
    assert_eq!(run.reloaded().screen().sender.typed, "Anna.Seg", "a reload keeps what is being typed");
    give_sender(&mut run, "non lo so");
    assert!(run.screen().sender.problem.is_some());
    give_sender(&mut run, "Anna.Segreta@fornitore.example");
    run.settle(&world);
    let screen = run.screen();
    assert!(screen.findings.iter().any(|finding| finding.tag == Tag::SenderRecordsWrong));
    assert_eq!(screen.verdict.state, State::Ok);
    assert!(screen.lookups.iter().any(|line| line.contains("fornitore.example")));
    assert!(screen.lookups.iter().all(|line| !line.to_lowercase().contains("segreta")), "{:?}", screen.lookups);
    run.open_ticket();
    let again = run.reloaded();
    assert_eq!(again.screen().sender.domain, "fornitore.example");
}

#[test]
fn the_message_names_records_and_nobody() {
    let config = plain_config();
    let mut run = Run::new(&TREE, &config);
    run.give("anna.segreta@ditta.example");
    run.settle(&World::foreign());
    for lang in ["it", "en"] {
        let text = message(&run.screen(), "Prova", &words(lang)).expect("somebody else must act");
        for line in ["    ditta.example MX 10 mx.old.example\n", "    ditta.example MX 10 mail.ditta.example\n"] {
            assert!(text.contains(line), "{text}");
        }
        assert!(!text.contains("segreta") && !text.contains("message-") && !text.contains("{$"), "{text}");
    }
    run.settle(&World::healthy());
    let at = run.tick();
    run.send(Event::Rechecked { at });
    run.settle(&World::healthy());
    assert_eq!(message(&run.screen(), "Prova", &words("it")), None, "nobody has to act");
}

#[test]
fn where_the_name_is_ours_its_address_is_to_be_changed() {
    let config = plain_config();
    let mut run = Run::new(&TREE, &config);
    run.give("info@ditta.example");
    run.settle(&World::read(
        r#"{ "replies": { "MX ditta.example": ["10 mail.ditta.example"], "A mail.ditta.example": ["198.18.113.9"] } }"#,
    ));
    let screen = run.screen();
    assert_eq!(screen.verdict.id, "mx-foreign");
    let change = &screen.lead().expect("a fault").change;
    assert_eq!(change.remove, ["mail.ditta.example A 198.18.113.9"]);
    assert_eq!(change.keep, ["ditta.example MX 10 mail.ditta.example"]);
    assert!(change.add.is_empty(), "which address is right is for the operator to say: {change:?}");
}
