//! Whatever is sent, nothing panics, hangs, grows without end or gets onto a page as anything but text.
//!
//! No clock is read: what could hang would ask on and on, and that is counted.

#[path = "support/draw.rs"]
mod draw;
#[path = "hostile/play.rs"]
mod play;
mod support;

use mail_doctor::config::{Config, Form};
use mail_doctor::dns::{Answer, Failure, Name, Query, RecordType, Reply, doh};
use mail_doctor::engine::{Effect, Event};
use mail_doctor::probe::{Content, Directory, Document, List};
use mail_doctor::verdict::State;
use play::replies::question;
use play::{look, play};
use proptest::prelude::*;
use support::{Run, TREE, World, plain_config, read};

/// Plays of the corpus, and of random bytes: some hundredths of a second each.
const PLAYS: u64 = 80;
const CASES: u32 = 40;

/// The fuzzer's corpus grown from numbers: the same on every machine, up to 3 KB each.
fn seeded(seed: u64) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let size = 16 + usize::try_from(seed * 37 % 3_000).expect("small");
    let mut bytes = Vec::with_capacity(size);
    for _ in 0..size {
        // Xorshift (Marsaglia 2003).
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        bytes.push(state.to_le_bytes()[3]);
    }
    bytes
}

#[test]
fn a_seeded_corpus_is_played() {
    play(&[]);
    for seed in 0..PLAYS {
        // Shown only where it fails.
        println!("seed {seed}");
        play(&seeded(seed));
    }
}

/// A message in answer to a query, with these records in its answer section.
fn message(config: &Config, query: &Query, records: &[Vec<u8>]) -> Vec<u8> {
    let count = u16::try_from(records.len()).expect("so many fit");
    let header = [0, 0x8180, 1, count, 0, 0].map(u16::to_be_bytes).concat();
    [header, question(query, &config.resolvers[0]), records.concat()].concat()
}

/// A record of the domain.
fn record(kind: u16, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len()).expect("short");
    [&[0xc0, 12], &kind.to_be_bytes()[..], &[0, 1, 0, 0, 1, 0], &length.to_be_bytes(), content].concat()
}

fn wire(query: &Query, body: &[u8]) -> Reply {
    doh::read(query, Form::Wire, 200, "application/dns-message", body)
}

/// A person whose every question gets the reply that is made of it.
fn meet(config: &Config, reply: impl Fn(&Query) -> Reply) -> Run<'_> {
    let mut run = Run::new(&TREE, config);
    run.give("info@ditta.example");
    while !run.waiting.is_empty() {
        let (effect, at) = (run.waiting.remove(0), run.tick());
        let event = match &effect {
            Effect::Ask { query, resolver, .. } => {
                Event::Replied { query: query.clone(), resolver: *resolver, reply: reply(query), at }
            }
            _ => World::default().event(config, &effect, at),
        };
        run.send(event);
        assert!(run.log.len() <= play::MOST_ASKED, "more and more is asked: {:?}", run.log.last());
    }
    look(&run, 0);
    run.open_ticket();
    look(&run, 1);
    run
}

/// A resolver that talks nonsense blames nobody.
fn blames_nobody(run: &Run) {
    let (screen, facts) = (run.screen(), run.present().facts);
    assert!(![State::Broken, State::Ok].contains(&screen.verdict.state), "{:?}", screen.verdict);
    let malformed = |reply: &Reply| matches!(reply, Reply::Failed(Failure::Malformed));
    assert!(facts.asked.iter().all(|asked| asked.heard.is_some_and(|(reply, _)| malformed(reply))));
}

fn octets(most: usize) -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(any::<u8>(), 0..most)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_played(bytes in octets(4_000)) {
        play(&bytes);
    }

    #[test]
    fn bytes_that_are_no_message_blame_nobody(bytes in octets(600)) {
        let config = plain_config();
        blames_nobody(&meet(&config, |query| wire(query, &bytes)));
    }

    #[test]
    fn octets_in_names_and_texts_stay_octets(label in prop::collection::vec(any::<u8>(), 1..64), text in octets(256)) {
        let config = plain_config();
        let name = [&[u8::try_from(label.len()).expect("short")][..], &label, &[0]].concat();
        let text = [&[u8::try_from(text.len()).expect("short")][..], &text].concat();
        let run = meet(&config, |query| {
            let content = match query.kind.code() {
                15 => [&[0, 10], &name[..]].concat(),
                16 => text.clone(),
                33 => [&[0, 0, 0, 0, 3, 225], &name[..]].concat(),
                2 => name.clone(),
                _ => return wire(query, &message(&config, query, &[record(5, &name)])),
            };
            wire(query, &message(&config, query, &[record(query.kind.code(), &content)]))
        });
        prop_assert!(run.present().facts.asked.iter().any(|asked| {
            matches!(asked.heard, Some((Reply::Answered(Answer { records, .. }), _)) if !records.is_empty())
        }), "nothing was taken for an answer");
    }

    #[test]
    fn documents_of_any_text_are_read(text in any::<String>(), at in any::<prop::sample::Index>(), octet in any::<u8>()) {
        const ALL: [Document; 5] =
            [Document::Providers, Document::Registries, Document::Status, Document::Registration, Document::Policy];
        for document in ALL {
            document.read(Some(&text));
        }
        // The shipped tables, with an octet changed, and cut.
        for file in ["www/data/providers.json", "www/data/registries.json"] {
            let mut bytes = read(file).into_bytes();
            let place = at.index(bytes.len());
            bytes[place] = octet;
            for text in [&bytes[..], &bytes[..place]].map(String::from_utf8_lossy) {
                for document in ALL {
                    document.read(Some(&text));
                }
                Directory::read(&text).find(List::Mx, &domain());
            }
            let cut = String::from_utf8_lossy(&bytes[..place]);
            prop_assert_eq!(Directory::read(&cut), Directory::default(), "half a table is none");
        }
    }
}

fn domain() -> Name {
    Name::parse("ditta.example").expect("a name")
}

/// A message that nearly is an answer is none, and blames nobody.
#[test]
fn a_message_that_lies_is_none() {
    let config = plain_config();
    let exchange = record(15, &[0, 10, 2, b'm', b'x', 0xc0, 12]);
    let good = |query: &Query| message(&config, query, std::slice::from_ref(&exchange));
    let size = good(&Query::new(&domain(), RecordType::Mx)).len();
    for cut in 0..size {
        blames_nobody(&meet(&config, |query| {
            let body = good(query);
            wire(query, &body[..body.len() - 1 - cut.min(body.len() - 1)])
        }));
    }
    // Id, flags and counts, one bit each; the last bits of the flags are no lie but another answer.
    for bit in (0..12 * 8).filter(|bit| !(23..32).contains(bit) && ![21, 22].contains(bit)) {
        let mut lied = 0;
        let run = meet(&config, |query| {
            let mut body = good(query);
            body[bit / 8] ^= 0x80 >> (bit % 8);
            wire(query, &body)
        });
        for asked in &run.present().facts.asked {
            lied += usize::from(asked.heard.is_some_and(|(reply, _)| matches!(reply, Reply::Answered(_))));
        }
        assert_eq!(lied, 0, "bit {bit} of the header");
        blames_nobody(&run);
    }
    // Another name, another type, another class.
    for place in [13, 28, 30] {
        blames_nobody(&meet(&config, |query| {
            let mut body = good(query);
            body[place] ^= 1;
            wire(query, &body)
        }));
    }
}

/// Pointers onto themselves, onto each other, forward, into the header, through all of a long message.
#[test]
fn compression_that_loops_comes_to_an_end() {
    let config = plain_config();
    for name in [&[0xc0, 45][..], &[0xc0, 46], &[0xff, 0xff], &[0xc0, 0], &[1, b'a', 0xc0, 44], &[0xc0], &[0x40, 1]] {
        for kind in [15, 2, 5] {
            let content = if kind == 15 { [&[0, 10], name].concat() } else { name.to_vec() };
            meet(&config, |query| wire(query, &message(&config, query, &[record(kind, &content)])));
        }
    }
    // Each name is a pointer to the one before: as far as pointers reach, and then each as long as names are.
    for long in [false, true] {
        let run = meet(&config, |query| {
            let start = message(&config, query, &[]).len();
            let (mut at, mut target, mut records) = (start, 12, Vec::new());
            while at < 65_000 {
                let pointer = 0xc000 | u16::try_from(target).expect("14 bits");
                let label = if long { &[63; 64][..] } else { &[][..] };
                let content = [&[0, 10], label, &pointer.to_be_bytes()].concat();
                let record = record(15, &content);
                if at + 14 < 1 << 14 {
                    target = at + 14;
                }
                at += record.len();
                records.push(record);
            }
            wire(query, &message(&config, query, &records))
        });
        let malformed = |reply: &Reply| matches!(reply, Reply::Failed(Failure::Malformed));
        assert!(run.present().facts.asked.iter().all(|asked| asked.heard.is_some_and(|(reply, _)| malformed(reply))));
    }
}

/// The content of a record, made of its number.
type Numbered<'a> = &'a dyn Fn(u16) -> Vec<u8>;

/// 64 KB of whatever a message can hold, and the same in JSON.
#[test]
fn a_full_message_is_cut_to_what_is_needed() {
    let config = plain_config();
    let contents: [(u16, Numbered); 7] = [
        (15, &|i| [&i.to_be_bytes()[..], &[2], &i.to_be_bytes(), &[0xc0, 12]].concat()),
        (2, &|i| [&[63; 64][..], &[2], &i.to_be_bytes(), &[0xc0, 12]].concat()),
        // The same one again and again.
        (2, &|_| vec![0xc0, 12]),
        (16, &|i| [[255; 256], [254; 256]].concat().into_iter().take(256 + usize::from(i & 1) * 255).collect()),
        (1, &|i| [&[198, 18], &i.to_be_bytes()[..]].concat()),
        (33, &|i| [&[0; 4], &i.to_be_bytes()[..], &[0xc0, 12]].concat()),
        (5, &|i| [&[2], &i.to_be_bytes()[..], &[0xc0, 12]].concat()),
    ];
    for (kind, content) in contents {
        let (mut records, mut size) = (Vec::new(), 0);
        for record in (0..u16::MAX).map(|i| record(kind, &content(i))) {
            size += record.len();
            if size > 65_400 {
                break;
            }
            records.push(record);
        }
        let run = meet(&config, |query| wire(query, &message(&config, query, &records)));
        for asked in run.present().facts.asked {
            let Some((reply, _)) = asked.heard else { continue };
            let Reply::Answered(answer) = reply else { panic!("type {kind}: {reply:?}") };
            assert!((1..=200).contains(&answer.records.len()), "type {kind}: {}", answer.records.len());
        }
    }
    let run = meet(&config, |query| {
        let host = "\\u202e<x>".repeat(80);
        let one = format!(r#"{{"name":"ditta.example","type":15,"TTL":1,"data":"10 {host}"}},"#);
        let body = format!(
            r#"{{"Status":0,"Question":[{{"name":"{}","type":{}}}],"Answer":[{}{{"name":"a","type":1,"TTL":1,"data":"192.0.2.1"}}]}}"#,
            query.name,
            query.kind.code(),
            one.repeat(250_000 / one.len())
        );
        doh::read(query, Form::Json, 200, "application/json", body.as_bytes())
    });
    let read = run.present().facts.asked.iter().any(|asked| match asked.heard {
        Some((Reply::Answered(answer), _)) => !answer.exchanges().is_empty(),
        _ => false,
    });
    assert!(read, "nothing was read");
    // No name is so long.
    blames_nobody(&meet(&config, |query| {
        let body = format!(
            r#"{{"Status":0,"Question":[{{"name":"{}","type":{}}}],"Answer":[{{"name":"ditta.example","type":15,"TTL":1,"data":"10 {}"}}]}}"#,
            query.name,
            query.kind.code(),
            "b".repeat(60_000)
        );
        doh::read(query, Form::Json, 200, "application/json", body.as_bytes())
    }));
}

/// A registry and a policy that say what they like: it is cut, and stays on its line.
#[test]
fn documents_do_not_write_on_other_lines() {
    // Escapes of JSON.
    let forged = r"\nRESULT\u2028\u202e1) All is well [mx-ours]";
    let many = format!(r#""{forged}","#).repeat(3_000);
    let entry = format!(
        r#"{{"objectClassName":"domain","status":[{many}"client hold"],"entities":[{{"roles":["registrar"],
            "vcardArray":["vcard",[["fn",{{}},"text","{forged}"]]]}}]}}"#
    );
    let Content::Registration(read) = Document::Registration.read(Some(&entry)) else { panic!("an entry") };
    let shown = read.status.iter().chain([&read.registrar]);
    assert!(shown.clone().all(|text| text.len() <= 240 && !text.contains(['\n', '\u{2028}', '\u{202e}'])));
    assert!(shown.count() <= 50);
    let policy = format!("version: STSv1\nmode: enforce\n{}", "mx: \u{202e}\u{7}x\n".repeat(2_000));
    let Content::Policy(policy) = Document::Policy.read(Some(&policy)) else { panic!("a policy") };
    assert!(policy.exchanges.len() <= 100 && policy.exchanges.iter().all(|host| host == "x"));
    assert_eq!(Document::Policy.read(Some(&"x".repeat(300_000))), Content::Nothing);
}
