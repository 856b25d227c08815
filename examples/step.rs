//! How long one step of the engine takes, natively: `cargo run --release --example step`.
//!
//! The session is a whole one: an address, all replies, the questions, the ticket, letter by letter. It is replayed at
//! every step, so the last steps cost most. Nothing is asserted: a busy machine would fail for no fault of ours.

use std::sync::LazyLock;
use std::time::{Duration, Instant};

use mail_doctor::address::{read, to_ascii};
use mail_doctor::config::Config;
use mail_doctor::dns::{Answer, Data, Name, Query, Record, RecordType, Reply};
use mail_doctor::engine::{Context, Effect, Event, Field, Session, Tree, screen, step};
use mail_doctor::moment::Moment;
use mail_doctor::probe::{Content, Document, Reading};

const ROUNDS: usize = 200;

fn main() {
    let (tree, _) = Tree::read(include_str!("../www/data/tree.json"));
    let (config, _) = Config::read(include_str!("../www/data/config.json"));
    let (mut steps, mut screens) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let mut session = Session::new();
        let mut waiting: Vec<Event> = Vec::new();
        for event in person() {
            let effects = timed(&mut steps, || step(&tree, &config, &mut session, event));
            waiting.extend(effects.iter().filter_map(reply));
            // The world replies at once; each reply may bring new questions.
            while let Some(event) = waiting.pop() {
                let effects = timed(&mut steps, || step(&tree, &config, &mut session, event));
                waiting.extend(effects.iter().filter_map(reply));
            }
            timed(&mut screens, || screen(&tree, &config, &session));
        }
    }
    println!("{} events a session, {ROUNDS} sessions", steps.len() / ROUNDS);
    report("step", &mut steps);
    report("screen", &mut screens);
}

fn timed<T>(times: &mut Vec<Duration>, work: impl FnOnce() -> T) -> T {
    let begin = Instant::now();
    let result = work();
    times.push(begin.elapsed());
    result
}

fn report(name: &str, times: &mut [Duration]) {
    times.sort();
    let at = |part: usize| times[(times.len() - 1) * part / 100].as_nanos();
    let micro = |nanos: u128| format!("{}.{} µs", nanos / 1000, nanos / 100 % 10);
    println!("{name:<8} median {:>9}  p95 {:>9}  slowest {:>9}", micro(at(50)), micro(at(95)), micro(at(100)));
}

/// What the person does.
fn person() -> Vec<Event> {
    let at = Moment(1_790_000_000_000);
    let typed = "info@ditta.example";
    let mut events = vec![
        Event::Started { context: Context::default(), at },
        Event::Gave { typed: typed.into(), read: read(typed, &to_ascii), at },
        Event::Continued,
    ];
    for (node, option) in [
        ("sender-error", "no"),
        ("which-mail", "all"),
        ("message-in-webmail", "missing"),
        ("which-boxes", "all"),
        ("client-settings", "not-fixed"),
    ] {
        events.push(Event::Chose { node: node.into(), option: option.into() });
    }
    events.push(Event::OpenedTicket { at });
    let fields =
        [(Field::Name, "Anna Bianchi"), (Field::Phone, "055 123456"), (Field::Subject, "Ordine 12 di ottobre")];
    for (field, value) in fields {
        let ends = value.char_indices().map(|(place, c)| place + c.len_utf8());
        events.extend(ends.map(|end| Event::Edited { field, value: value[..end].into() }));
    }
    events
}

/// What the world says: mail goes to another provider, whose exchange exists.
fn reply(effect: &Effect) -> Option<Event> {
    let at = Moment(1_790_000_001_000);
    match effect {
        Effect::Ask { query, resolver, .. } => {
            let reply = Reply::Answered(Answer { records: records(query), ..Answer::default() });
            Some(Event::Replied { query: query.clone(), resolver: *resolver, reply, at })
        }
        Effect::Reach { reach, url, .. } => {
            Some(Event::Reached { reach: *reach, url: url.clone(), reading: Reading::Reached, at })
        }
        Effect::Fetch { document, url, .. } => {
            Some(Event::Fetched { document: *document, url: url.clone(), content: content(*document), at })
        }
        _ => None,
    }
}

/// The shipped table of companies, as the shell would have read it: once.
fn content(document: Document) -> Content {
    static PROVIDERS: LazyLock<Content> =
        LazyLock::new(|| Document::Providers.read(Some(include_str!("../www/data/providers.json"))));
    if document == Document::Providers { PROVIDERS.clone() } else { Content::Nothing }
}

fn records(query: &Query) -> Vec<Record> {
    let data = match query.kind {
        RecordType::A => Data::A([198, 18, 113, 9].into()),
        RecordType::Mx => Data::Mx(10, Name::received("mx.old.example.")),
        RecordType::Ns => Data::Ns(Name::received("ns1.old.example.")),
        _ => return vec![],
    };
    vec![Record { owner: query.name.clone(), ttl: 3600, data }]
}
