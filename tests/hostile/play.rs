//! The whole way of what comes from outside: bytes become replies, findings, a screen, a ticket and a page. [`play`] panics
//! where something on that way is not as it should be; the property tests and the fuzzer both call it.

#[path = "replies.rs"]
pub mod replies;

use std::sync::LazyLock;

use mail_doctor::config::Config;
use mail_doctor::dns::{Query, doh};
use mail_doctor::engine::{Context, Effect, Event, Field, View};
use mail_doctor::finding::{Evidence, Tag};
use mail_doctor::json::Json;
use mail_doctor::language::Messages;
use mail_doctor::probe::{Document, Reading};
use mail_doctor::ticket::{draft, mailto};

use crate::draw::{draw, harmless};
use crate::support::{Run, TREE, World, config, plain_config, words};
use replies::Dice;

/// The most that any replies may cost: queries, addresses and documents together.
pub const MOST_ASKED: usize = 150;
/// Findings: no more than there are kinds, but for one a provider that left traces.
const MOST_FINDINGS: usize = 100;
/// What one finding rests on.
const MOST_EVIDENCE: usize = 60;
/// A line of evidence: eight records, the longest of which are texts of 4 KB, and eight notes of a resolver.
const LONGEST_LINE: usize = 40_000;
/// A value in a finding's sentence: two hundred names with every octet escaped.
const LONGEST_VALUE: usize = 210_000;
/// What a ticket or a page may grow to, whatever was sent.
const LONGEST_TICKET: usize = 4_000_000;
const LONGEST_PAGE: usize = 8_000_000;
/// What the person does at most.
const MOST_STEPS: usize = 12;

thread_local! {
    static WORDS: [Messages; 2] = [words("en"), words("it")];
}
static CONFIGS: LazyLock<[Config; 2]> = LazyLock::new(|| {
    [
        plain_config(),
        config(
            &Json::read(r#"{ "networks": null, "desk_language": "en", "status_file": "status.json" }"#).expect("JSON"),
        ),
    ]
});

/// Characters that hide, or that turn or end the text around them.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Text as it may be shown.
fn fit(what: &str, text: &str, longest: usize) {
    let found = text.chars().find(|c| is_hidden(*c));
    assert!(found.is_none(), "{what}: {found:?} in {text:?}");
    assert!(text.len() <= longest, "{what}: {} bytes: {}…", text.len(), text.chars().take(200).collect::<String>());
}

/// A person and a network, made of any bytes.
pub fn play(bytes: &[u8]) {
    let mut dice = Dice::new(bytes);
    let config = &CONFIGS[dice.below(CONFIGS.len())];
    let mut run = Run::start(&TREE, config, Context { from_webmail: dice.below(8) == 7, ..Context::default() });
    run.give(dice.of(&[
        "info@ditta.example",
        "ditta.example",
        "xn--caff-8oa.example",
        "x.com",
        "ditta.it",
        "a@libero.it",
    ]));
    settle(&mut run, &mut dice);
    look(&run, 0);
    for step in 0..dice.below(MOST_STEPS) {
        let event = match (dice.below(6), run.screen().view) {
            (0, _) => Event::WentBack,
            (1, _) => Event::OpenedTicket { at: run.tick() },
            (2, View::Ticket { .. }) => Event::Edited { field: Field::Sender, value: "a@cliente.example".into() },
            (_, View::Question { node, options, .. }) => {
                let option = options[dice.below(options.len())].clone();
                Event::Chose { node, option }
            }
            _ => Event::Continued,
        };
        run.send(event);
        settle(&mut run, &mut dice);
        if step % 4 == 0 {
            look(&run, step);
        }
    }
    run.open_ticket();
    look(&run, 1);
}

/// Replies to all that is asked, in any order.
fn settle(run: &mut Run, dice: &mut Dice) {
    // What was said to a question once: two resolvers that say the same are believed.
    let mut said: Vec<(Query, Event)> = Vec::new();
    while !run.waiting.is_empty() {
        let effect = run.waiting.remove(dice.below(run.waiting.len()));
        let event = answer(run, dice, &effect, &mut said);
        run.send(event);
        assert!(run.log.len() <= MOST_ASKED, "more and more is asked: {:?}", run.log.last());
    }
}

fn answer(run: &mut Run, dice: &mut Dice, effect: &Effect, said: &mut Vec<(Query, Event)>) -> Event {
    let at = run.tick();
    match effect {
        Effect::Ask { query, resolver, .. } => {
            let again = said.iter().find(|(known, _)| known == query);
            if let (Some((_, Event::Replied { query, reply, .. })), 0..6) = (again, dice.below(8)) {
                return Event::Replied { query: query.clone(), resolver: *resolver, reply: reply.clone(), at };
            }
            let (form, status, content_type, body) = replies::reply(dice, query, &run.config.resolvers[*resolver]);
            let reply = doh::read(query, form, status, content_type, &body);
            let event = Event::Replied { query: query.clone(), resolver: *resolver, reply, at };
            said.push((query.clone(), event.clone()));
            event
        }
        Effect::Fetch { document, url, .. } => {
            // The widget's own tables are as they were shipped, mostly.
            if document.is_table() && dice.below(4) < 3 {
                return World::default().event(run.config, effect, at);
            }
            let content = read(dice, *document);
            Event::Fetched { document: *document, url: url.clone(), content, at }
        }
        Effect::Reach { reach, url, .. } => {
            let all = [Reading::Reached, Reading::Unwell, Reading::Replaced, Reading::Failed, Reading::TimedOut];
            let reading = dice.of(&all);
            Event::Reached { reach: *reach, url: url.clone(), reading, at }
        }
        other => panic!("nothing follows {other:?}"),
    }
}

fn read(dice: &mut Dice, document: Document) -> mail_doctor::probe::Content {
    document.read(replies::document(dice, document).as_deref())
}

/// Everything that is made of what was said.
pub fn look(run: &Run, turn: usize) {
    let screen = run.screen();
    assert!(screen.findings.len() <= MOST_FINDINGS, "{} findings", screen.findings.len());
    for finding in screen.findings.iter() {
        let id = finding.tag.id();
        assert!(Tag::ALL.contains(&finding.tag));
        assert!(finding.evidence.len() <= MOST_EVIDENCE, "{id} rests on {} lines", finding.evidence.len());
        for line in finding.evidence.iter().map(Evidence::line) {
            fit(id, &line, LONGEST_LINE);
        }
        for (key, value) in &finding.args {
            fit(&format!("{id}, {key}"), value, LONGEST_VALUE);
        }
        for record in finding.change.remove.iter().chain(&finding.change.add).chain(&finding.change.keep) {
            fit(&format!("{id}, change"), record, LONGEST_VALUE);
        }
    }
    for line in &screen.lookups {
        fit("a look-up", line, LONGEST_VALUE);
    }
    let [mut words, mut others] = WORDS.with(Clone::clone);
    if turn % 2 == 1 {
        std::mem::swap(&mut words, &mut others);
    }
    let words = &words;
    let page = draw(run, words);
    harmless(run.page().as_str(), &page);
    // The text of an area may have lines; nothing else on a page does.
    fit("the page", &page.replace('\n', " "), LONGEST_PAGE);
    if let View::Ticket { fields, .. } = &screen.view {
        let draft = draft(&screen, fields, words, Some(&others), "VERSION");
        fit("the ticket", &draft.text.replace('\n', " "), LONGEST_TICKET);
        fit("its subject", &draft.subject, LONGEST_VALUE);
        let last = draft.text.lines().last().unwrap_or_default();
        assert!(Json::read(last).is_ok(), "programs cannot read {last}");
        assert!(mailto(&draft, "desk@prova.example", words).len() <= 2_500);
    }
}
