//! The rules of a session: what fits, what is kept, what is asked and of whom. Random runs and a few told ones.

mod support;

use mail_doctor::dns::{Answer, Name, Query, RecordType, Reply};
use mail_doctor::engine::{Anchor, Context, Effect, Event, Field, HandOver, Session, View};
use mail_doctor::moment::Moment;
use mail_doctor::probe::{Reach, Reading};
use mail_doctor::verdict::State;
use proptest::prelude::*;
use support::{Run, TREE, World, plain_config};

/// One turn of a random run: what is done, and a number that picks which of what is possible.
type Turn = (u8, u8);

/// What a person or the world may do next, fitting or not.
fn act(run: &mut Run, world: &World, (what, which): Turn) {
    let which = usize::from(which);
    match what % 15 {
        0 => drop(run.give(["info@ditta.example", "ditta.example", "no address", "mario@gmail.com", ""][which % 5])),
        1 if which % 2 == 0 => drop(run.send(Event::Typed(["info@dit", ""][which % 4 / 2].into()))),
        1 => drop(run.skip()),
        2 => drop(run.send(Event::Continued)),
        3..=5 => drop(choose(run, which)),
        6 => drop(run.send(Event::WentBack)),
        7 => {
            let field = Field::ALL[which % Field::ALL.len()];
            let value = ["", "055 123456", "altro@example.org", "yes", "\u{202e}<script>"][which % 5].into();
            drop(run.send(Event::Edited { field, value }));
        }
        8 => drop(run.open_ticket()),
        9 => drop(run.send(Event::Overrode(TREE.nodes[which % TREE.nodes.len()].id.clone()))),
        10 => drop(run.send(Event::HandedOver(HandOver::Copy))),
        11 => drop(run.send(stray(which))),
        12 if which % 4 == 0 => {
            let at = run.tick();
            drop(run.send(Event::Restarted { at }));
        }
        _ if run.waiting.is_empty() => {}
        _ => drop(run.reply(world, which % run.waiting.len())),
    }
}

/// One of the options shown, or one shown elsewhere.
fn choose(run: &mut Run, which: usize) -> Vec<Effect> {
    if let View::Question { node, options, .. } = run.screen().view {
        return run.choose(&node, &options[which % options.len()]);
    }
    let node = &TREE.nodes[which % TREE.nodes.len()];
    run.choose(&node.id, "unknown")
}

/// What nobody has asked for.
fn stray(which: usize) -> Event {
    let query = Query::new(&Name::parse("elsewhere.example").expect("a name"), RecordType::Mx);
    let (reply, at) = (Reply::Answered(Answer::default()), Moment(1));
    match which % 6 {
        0 => Event::Replied { query, resolver: 0, reply, at },
        1 => Event::Replied { query, resolver: 99, reply, at },
        2 => Event::Reached {
            reach: Reach::WebmailAgain,
            url: "https://x.example".into(),
            reading: Reading::Reached,
            at,
        },
        3 => Event::Asked { query, resolver: 0 },
        4 => Event::Tried { reach: Reach::Webmail, url: String::new() },
        _ => Event::Chose { node: "nowhere".into(), option: "yes".into() },
    }
}

fn worlds() -> impl Strategy<Value = World> {
    prop_oneof![Just(World::healthy()), Just(World::foreign()), Just(World::dead()), Just(World::default())]
}

fn turns() -> impl Strategy<Value = Vec<Turn>> {
    prop::collection::vec((any::<u8>(), any::<u8>()), 0..50)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_that_happens_breaks_the_rules(world in worlds(), turns in turns()) {
        let config = plain_config();
        let mut run = Run::new(&TREE, &config);
        for turn in turns {
            let before = run.session.clone();
            act(&mut run, &world, turn);
            let screen = run.screen();
            prop_assert_eq!(&run.screen(), &screen, "a replay shows the same");
            match &screen.view {
                View::Question { node, options, .. } => {
                    let node = TREE.node(node).expect("a question of the tree");
                    prop_assert_eq!(options.len(), node.choices().len());
                }
                View::Outcome { node, .. } => {
                    prop_assert!(TREE.node(node).is_some_and(|node| node.outcome().is_some()));
                }
                _ => {}
            }
            if let State::Broken = screen.verdict.state {
                prop_assert!(!screen.lookups.is_empty(), "nothing is broken before anything was asked");
            }
            if run.session.inputs().len() < before.inputs().len() {
                let restarted = matches!(run.session.inputs().last(), Some(Event::Restarted { .. }));
                prop_assert!(restarted, "only a restart forgets");
            }
        }
    }

    #[test]
    fn what_does_not_fit_changes_nothing(world in worlds(), turns in turns()) {
        let config = plain_config();
        let mut run = Run::new(&TREE, &config);
        for turn in turns {
            act(&mut run, &world, turn);
            let (session, shown) = (run.session.clone(), run.screen());
            let tried = |which: &usize| !(*which == 2 && awaits_webmail(&run));
            for which in (0..6).filter(tried).collect::<Vec<_>>() {
                prop_assert_eq!(run.send(stray(which)), vec![], "{:?}", stray(which));
                prop_assert_eq!(&run.session, &session);
            }
            let unasked = Event::Started { context: Context::default(), at: Moment(5) };
            prop_assert_eq!(run.send(unasked), vec![], "a widget is opened once");
            prop_assert_eq!(&run.session, &session);
            if !shown.back {
                prop_assert_eq!(run.send(Event::WentBack), vec![]);
            }
            if !matches!(shown.view, View::Checking { .. } | View::Verdict) {
                prop_assert_eq!(run.send(Event::Continued), vec![]);
            }
            if !matches!(shown.view, View::Ticket { .. }) {
                prop_assert_eq!(run.send(Event::HandedOver(HandOver::Copy)), vec![]);
            }
            prop_assert_eq!(&run.session, &session);
        }
    }

    /// Nothing replies, so the place depends on the person alone.
    #[test]
    fn a_reload_restores_the_place_and_what_was_typed(turns in turns()) {
        let config = plain_config();
        let mut run = Run::new(&TREE, &config);
        for turn in turns.into_iter().filter(|(what, _)| what % 15 < 12) {
            act(&mut run, &World::default(), turn);
            let mut again = run.reloaded();
            prop_assert_eq!(kept(&again), kept(&run));
            // Whoever had just gone on from the measurements watches them again.
            while ["checking", "verdict"].contains(&again.page().as_str()) && again.page() != run.page() {
                again.send(Event::Continued);
            }
            prop_assert_eq!(again.page(), run.page());
        }
    }

    /// With measurements: a question that they had settled may come up once more until they are in again.
    #[test]
    fn a_reload_among_measurements_loses_no_more_than_a_settled_question(world in worlds(), turns in turns()) {
        let config = plain_config();
        let mut run = Run::new(&TREE, &config);
        run.give("info@ditta.example");
        run.settle(&world);
        let answers = turns.into_iter().filter(|(what, _)| matches!(what % 15, 2..=5));
        for turn in answers {
            act(&mut run, &world, turn);
            let mut again = run.reloaded();
            again.settle(&world);
            prop_assert_eq!(kept(&again), kept(&run));
            if again.page() == "verdict" {
                again.send(Event::Continued);
            }
            while let Some((node, option)) = measured(&again).filter(|_| again.page() != run.page()) {
                again.choose(&node, &option);
            }
            if run.page() != "verdict" {
                prop_assert_eq!(again.page(), run.page());
            }
        }
    }

    #[test]
    fn a_stored_text_of_any_kind_is_read_without_a_trap(text in ".{0,200}", place in any::<prop::sample::Index>()) {
        let config = plain_config();
        let mut run = Run::new(&TREE, &config);
        run.give("info@ditta.example");
        run.settle(&World::healthy());
        run.open_ticket();
        let cut = place.index(run.stored.len() + 1);
        let cut = (0..=cut).rev().find(|cut| run.stored.is_char_boundary(*cut)).unwrap_or(0);
        let now = run.present().now;
        let nonsense = Session::dated(&format!("[[\"chose\",{text:?},\"x\"]]"), now);
        for stored in [text.clone(), nonsense, run.stored[..cut].to_owned() + &text] {
            let again = Run::resumed(&TREE, &config, Context::default(), &stored, now.0);
            prop_assert!(again.screen().lookups.len() < 40);
        }
    }
}

/// The question shown and the answer that a measurement gives to it, unless the person took it back.
fn measured(run: &Run) -> Option<(String, String)> {
    let (screen, present) = (run.screen(), run.present());
    let View::Question { node, .. } = screen.view else { return None };
    let option = present.answer_of(TREE.node(&node)?, &screen.findings)?.to_owned();
    Some((node, option))
}

/// The second try at the webmail is under way, so that its end is no stray.
fn awaits_webmail(run: &Run) -> bool {
    run.waiting.iter().any(|effect| matches!(effect, Effect::Reach { reach: Reach::WebmailAgain, .. }))
}

/// What must survive a reload.
#[derive(Debug, PartialEq)]
struct Kept {
    shown: String,
    choices: Vec<(String, String)>,
    fields: Vec<String>,
    overridden: Vec<String>,
}

fn kept(run: &Run) -> Kept {
    let present = run.present();
    Kept {
        shown: run.screen().shown,
        choices: present.choices.iter().map(|(node, option)| ((*node).to_owned(), (*option).to_owned())).collect(),
        fields: Field::ALL.iter().map(|field| present.ticket.get(*field).to_owned()).collect(),
        overridden: present.overridden.iter().map(|node| (*node).to_owned()).collect(),
    }
}

#[test]
fn a_reload_restores_every_page() {
    let config = plain_config();
    for world in [World::healthy(), World::foreign(), World::dead()] {
        let mut run = Run::new(&TREE, &config);
        let check = |run: &Run| {
            let mut again = run.reloaded();
            again.settle(&world);
            assert_eq!((again.page(), kept(&again)), (run.page(), kept(run)));
        };
        run.give("info@ditta.example");
        run.settle(&world);
        check(&run);
        run.open_ticket();
        run.send(Event::Edited { field: Field::Phone, value: "055 123456".into() });
        check(&run);
        // Back on a verdict, behind it, and back again. Of questions, see the random walks.
        run.send(Event::WentBack);
        if run.page() == "verdict" {
            check(&run);
            run.send(Event::Continued);
            run.send(Event::WentBack);
            check(&run);
        }
    }
}

#[test]
fn going_back_keeps_the_answers() {
    let config = plain_config();
    let mut run = Run::new(&TREE, &config);
    run.skip();
    for (node, option) in [("online", "yes"), ("sender-error", "no"), ("which-mail", "some"), ("spam", "not-found")] {
        run.choose(node, option);
    }
    for page in ["question spam", "question which-mail", "question sender-error"] {
        run.send(Event::WentBack);
        assert_eq!(run.page(), page);
    }
    let View::Question { chosen, .. } = run.screen().view else { panic!("a question") };
    assert_eq!(chosen.as_deref(), Some("no"));
    // Another answer leads another way; the answers further on are still there.
    run.choose("sender-error", "unknown");
    let View::Question { node, chosen, .. } = run.screen().view else { panic!("a question") };
    assert_eq!((node.as_str(), chosen.as_deref()), ("which-mail", Some("some")));
}

#[test]
fn a_measured_answer_that_was_taken_back_stays_so() {
    let config = plain_config();
    let mut run = Run::new(&TREE, &config);
    run.give("info@ditta.example");
    run.settle(&World::healthy());
    run.send(Event::Overrode("online".into()));
    run.choose("online", "no");
    let screen = run.screen();
    assert_eq!(screen.settled, [], "the measurement no longer answers");
    let path: Vec<_> = screen.path.iter().map(|(node, option)| (node.as_str(), option.as_str())).collect();
    assert_eq!(path, [("online", "no"), ("offline", "outcome")], "the ticket tells what the person said");
    // And when the way leads past it once more, it is asked.
    run.send(Event::WentBack);
    assert_eq!(run.page(), "question online");
}

#[test]
fn a_late_reply_settles_nothing_under_the_finger() {
    let config = plain_config();
    let mut run = Run::new(&TREE, &config);
    run.give("ditta.example");
    run.send(Event::Continued);
    run.choose("online", "yes");
    run.choose("sender-error", "no");
    assert_eq!(run.page(), "question which-mail");
    run.choose("which-mail", "all");
    assert_eq!(run.page(), "question webmail-opens");
    run.settle(&World::foreign());
    assert_eq!(run.page(), "question webmail-opens", "the question that is being read stays");
    let screen = run.screen();
    assert_eq!(screen.verdict.state, State::Broken, "what came late is known all the same");
    // And used for the next question: before the reply it would have been asked.
    run.send(Event::WentBack);
    run.choose("which-mail", "all");
    assert_eq!(run.page(), "question message-in-webmail");
    let settled: Vec<_> = run.screen().settled.into_iter().map(|answer| answer.node).collect();
    assert_eq!(settled, ["online", "webmail-opens"]);
}

#[test]
fn a_late_reply_moves_no_focus_and_stores_nothing() {
    let config = plain_config();
    let mut run = Run::new(&TREE, &config);
    run.give("ditta.example");
    run.send(Event::Continued);
    while !run.waiting.is_empty() {
        let effects = run.reply(&World::foreign(), 0);
        let quiet = effects.iter().all(|effect| matches!(effect, Effect::Ask { .. } | Effect::Reach { .. }));
        assert!(quiet, "{effects:?}");
    }
}

#[test]
fn a_restart_forgets() {
    let config = plain_config();
    let context = Context { from_webmail: true, prefill: "a@b.example".into(), ..Context::default() };
    let mut run = Run::start(&TREE, &config, context.clone());
    run.give("info@ditta.example");
    run.settle(&World::healthy());
    run.open_ticket();
    run.send(Event::Edited { field: Field::Name, value: "Anna".into() });
    let at = run.tick();
    run.send(Event::Restarted { at });
    assert_eq!(run.stored, "", "nothing is left on the device");
    let (present, screen) = (run.present(), run.screen());
    assert_eq!(present.context, context, "how the widget was opened is still true");
    assert!(present.choices.is_empty() && present.ticket == mail_doctor::engine::Fields::default());
    assert_eq!((run.page().as_str(), screen.shown.as_str(), screen.lookups.len()), ("address", "", 0));
    assert_eq!(run.session.inputs().len(), 2, "the opening and the restart");
    // A reply to a question of before is a stray now.
    let late = run.session.clone();
    run.settle(&World::foreign());
    assert_eq!(run.session, late);
}

#[test]
fn a_ticket_that_cannot_be_answered_is_not_handed_over() {
    let config = plain_config();
    let mut run = Run::new(&TREE, &config);
    run.give("info@ditta.example");
    run.settle(&World::healthy());
    run.open_ticket();
    let refused = run.send(Event::HandedOver(HandOver::Copy));
    assert!(refused.contains(&Effect::Focus(Anchor::ReplyChannel)), "{refused:?}");
    assert!(!refused.iter().any(|effect| matches!(effect, Effect::HandOver(_))));
    let View::Ticket { refused, .. } = run.screen().view else { panic!("the ticket") };
    assert!(refused);
    // Into the dead mailbox is no reply; another address is.
    for (reply, handed) in [("altro@ditta.example", false), ("altro@example.org", true)] {
        run.send(Event::Edited { field: Field::ReplyTo, value: reply.into() });
        let effects = run.send(Event::HandedOver(HandOver::Copy));
        assert_eq!(effects.contains(&Effect::HandOver(HandOver::Copy)), handed, "{reply}");
    }
}

#[test]
fn a_mailbox_that_receives_some_mail_needs_no_other_channel() {
    let config = plain_config();
    let mut run = Run::new(&TREE, &config);
    run.skip();
    for (node, option) in [("online", "yes"), ("sender-error", "no"), ("which-mail", "some"), ("spam", "not-found")] {
        run.choose(node, option);
    }
    run.open_ticket();
    assert!(run.send(Event::HandedOver(HandOver::Download)).contains(&Effect::HandOver(HandOver::Download)));
}
