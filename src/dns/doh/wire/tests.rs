//! What we read against what `domain` reads. What it means is tested one level up.

use domain::base::iana::{OptRcode, Rtype};
use domain::base::message_builder::{AdditionalBuilder, MessageBuilder, TreeCompressor};
use domain::base::opt::UnknownOptData;
use domain::base::{self, Serial, Ttl};
use domain::rdata::dnssec::RtypeBitmap;
use domain::rdata::{A as A4, Aaaa, Cname, Mx, Ns, Nsec, Soa, Txt};
use proptest::prelude::*;
use proptest::sample::Index;

use super::*;
use crate::dns::RecordType;

type Owner = base::Name<Vec<u8>>;

/// What a message is made of, for `domain` to write.
#[derive(Clone, Debug)]
enum Content {
    A([u8; 4]),
    Aaaa([u8; 16]),
    Cname(Owner),
    Mx(u16, Owner),
    Ns(Owner),
    Soa(Owner, Owner, u32, u32),
    Nsec(Owner, Vec<u16>),
    Txt(Vec<u8>),
    Srv(u16, u16, Owner),
    Opt(u16, Vec<(u16, Vec<u8>)>),
}

type Draft = (usize, Owner, u32, Content);

fn query() -> Query {
    Query::new(&Name::parse("posta.esempio.it").expect("name"), RecordType::Mx)
}

fn owner(labels: &[Vec<u8>]) -> Owner {
    let mut octets = vec![];
    for label in labels {
        octets.push(u8::try_from(label.len()).expect("short"));
        octets.extend_from_slice(label);
    }
    octets.push(0);
    base::Name::from_octets(octets).expect("name")
}

/// Names that share endings, so that they are compressed, and names of odd octets.
fn names() -> impl Strategy<Value = Owner> {
    let label = prop_oneof![
        4 => prop::sample::select(vec!["posta", "esempio", "it", "mx", "ESEMPIO"]).prop_map(|text| text.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 1..64),
    ];
    let ending = prop::sample::select(vec![vec![], vec!["it"], vec!["esempio", "it"], vec!["posta", "esempio", "it"]]);
    (prop::collection::vec(label, 0..3), ending).prop_map(|(mut labels, ending)| {
        labels.extend(ending.iter().map(|text| text.as_bytes().to_vec()));
        owner(&labels)
    })
}

fn contents() -> impl Strategy<Value = Content> {
    let types = prop::collection::vec(prop_oneof![Just(128u16), 0..300u16, any::<u16>()], 0..6);
    let options = prop::collection::vec(
        (prop_oneof![Just(EXTENDED_ERROR), any::<u16>()], prop::collection::vec(any::<u8>(), 0..20)),
        0..4,
    );
    prop_oneof![
        any::<[u8; 4]>().prop_map(Content::A),
        any::<[u8; 16]>().prop_map(Content::Aaaa),
        names().prop_map(Content::Cname),
        (any::<u16>(), names()).prop_map(|(preference, name)| Content::Mx(preference, name)),
        names().prop_map(Content::Ns),
        (names(), names(), any::<u32>(), any::<u32>())
            .prop_map(|(m, r, serial, minimum)| Content::Soa(m, r, serial, minimum)),
        (names(), types).prop_map(|(next, types)| Content::Nsec(next, types)),
        prop::collection::vec(any::<u8>(), 0..600).prop_map(Content::Txt),
        (any::<u16>(), any::<u16>(), names()).prop_map(|(priority, port, host)| Content::Srv(priority, port, host)),
        (0..4096u16, options).prop_map(|(rcode, options)| Content::Opt(rcode, options)),
    ]
}

fn drafts() -> impl Strategy<Value = Vec<Draft>> {
    prop::collection::vec((3..6usize, names(), any::<u32>(), contents()), 0..8)
}

/// Adds a record to a builder of whatever section; `domain` has a type for each.
macro_rules! push {
    ($builder:expr, $owner:expr, $ttl:expr, $content:expr) => {{
        let (owner, ttl) = ($owner, Ttl::from_secs($ttl));
        match $content {
            Content::A(octets) => $builder.push((owner, ttl, A4::new((*octets).into()))),
            Content::Aaaa(octets) => $builder.push((owner, ttl, Aaaa::new((*octets).into()))),
            Content::Cname(name) => $builder.push((owner, ttl, Cname::new(name))),
            Content::Mx(preference, name) => $builder.push((owner, ttl, Mx::new(*preference, name))),
            Content::Ns(name) => $builder.push((owner, ttl, Ns::new(name))),
            Content::Soa(primary, mailbox, serial, minimum) => {
                let second = Ttl::from_secs(1);
                let minimum = Ttl::from_secs(*minimum);
                $builder.push((
                    owner,
                    ttl,
                    Soa::new(primary, mailbox, Serial(*serial), second, second, second, minimum),
                ))
            }
            Content::Nsec(next, types) => {
                let mut bitmap = RtypeBitmap::<Vec<u8>>::builder();
                for kind in types {
                    bitmap.add(Rtype::from_int(*kind)).expect("room");
                }
                $builder.push((owner, ttl, Nsec::new(next, bitmap.finalize())))
            }
            Content::Txt(text) => $builder.push((owner, ttl, Txt::<Vec<u8>>::build_from_slice(text).expect("short"))),
            Content::Srv(priority, port, host) => {
                $builder.push((owner, ttl, domain::rdata::Srv::new(*priority, 7, *port, host)))
            }
            Content::Opt(..) => Ok(()),
        }
        .expect("room");
    }};
}

/// The message as `domain` writes it: a reply to our query with these records. The first OPT of all sections counts.
fn written(drafts: &[Draft]) -> Vec<u8> {
    let mut message = MessageBuilder::from_target(TreeCompressor::new(Vec::new())).expect("room").question();
    message.header_mut().set_qr(true);
    let name = owner(&["posta", "esempio", "it"].map(|label| label.as_bytes().to_vec()));
    message.push((name, Rtype::MX)).expect("room");
    let of = |section| drafts.iter().filter(move |draft| draft.0 == section);
    let mut message = message.answer();
    for (_, owner, ttl, content) in of(3) {
        push!(message, owner, *ttl, content);
    }
    let mut message = message.authority();
    for (_, owner, ttl, content) in of(4) {
        push!(message, owner, *ttl, content);
    }
    let mut message = message.additional();
    for (_, owner, ttl, content) in of(5) {
        push!(message, owner, *ttl, content);
    }
    if let Some((rcode, options)) = drafts.iter().find_map(|(.., content)| match content {
        Content::Opt(rcode, options) => Some((*rcode, options)),
        _ => None,
    }) {
        add_options(&mut message, rcode, options);
    }
    message.finish().into_target()
}

fn add_options(message: &mut AdditionalBuilder<TreeCompressor<Vec<u8>>>, rcode: u16, options: &[(u16, Vec<u8>)]) {
    let added = message.opt(|opt| {
        opt.set_rcode(OptRcode::masked_from_int(rcode));
        for (code, octets) in options {
            opt.push(&UnknownOptData::new((*code).into(), octets.as_slice()).expect("short"))?;
        }
        Ok(())
    });
    added.expect("room");
}

fn agree(message: &[u8]) -> Result<(), TestCaseError> {
    prop_assert_eq!(read(&query(), message), oracle::read(&query(), message), "{:?}", message);
    Ok(())
}

/// A record by hand, for what `domain` would not write.
fn record(owner: &[u8], kind: u16, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len()).expect("short");
    [owner, &kind.to_be_bytes(), &[0, 1, 0, 0, 0, 9], &length.to_be_bytes(), content].concat()
}

/// A reply to our query with these answers, written by hand. The question's name stands at 12.
fn reply(answers: &[Vec<u8>]) -> Vec<u8> {
    let count = u8::try_from(answers.len()).expect("few");
    let header = [0, 0, 0x81, 0x80, 0, 1, 0, count, 0, 0, 0, 0];
    [&header[..], b"\x05posta\x07esempio\x02it\0\0\x0f\0\x01", &answers.concat()].concat()
}

#[test]
fn names_are_read_up_to_255_octets_and_255_pointers() {
    let label = [&[63][..], &[b'a'; 63]].concat();
    let name = |last: u8| [&label.repeat(3)[..], &[last], &vec![b'b'; last.into()], &[0]].concat();
    for (last, accepted) in [(61, true), (62, false)] {
        let message = reply(&[record(&name(last), 99, b"")]);
        assert_eq!(read(&query(), &message).is_some(), accepted, "{last}");
        assert_eq!(read(&query(), &message), oracle::read(&query(), &message));
    }
    // The second record's owner is a chain through the content of the first.
    for (pointers, accepted) in [(254, true), (255, false)] {
        let start = 34u16 + 11;
        let chain: Vec<u8> = (0..pointers)
            .flat_map(|step| (0xc000 | if step == 0 { 12 } else { start + 2 * (step - 1) }).to_be_bytes())
            .collect();
        let last = (0xc000 | (start + 2 * (pointers - 1))).to_be_bytes();
        let message = reply(&[record(&[0], 99, &chain), record(&last, 99, b"")]);
        assert_eq!(read(&query(), &message).is_some(), accepted, "{pointers}");
        assert_eq!(read(&query(), &message), oracle::read(&query(), &message));
    }
}

#[test]
fn a_name_in_a_record_ends_with_the_record() {
    for content in [&b"\x02mx"[..], b"\x02mx\xc0", b"\x02mx\xc0\x0c\0", b"\x40mx\0", b"\x80mx\0", b"\xc0\xff", b""] {
        let message = reply(&[record(b"\xc0\x0c", NS, content), record(b"\0", 16, b"")]);
        assert_eq!(read(&query(), &message), None, "{content:?}");
        assert_eq!(oracle::read(&query(), &message), None, "{content:?}");
    }
}

proptest! {
    #[test]
    fn what_domain_writes_is_read_alike(drafts in drafts()) {
        let message = written(&drafts);
        prop_assert!(read(&query(), &message).is_some());
        agree(&message)?;
    }

    #[test]
    fn damaged_messages_are_judged_alike(
        drafts in drafts(),
        changes in prop::collection::vec((any::<Index>(), prop_oneof![any::<u8>(), 0..3u8, Just(0xc0)]), 0..4),
        cut in prop::option::weighted(0.2, any::<Index>()),
    ) {
        let mut message = written(&drafts);
        for (index, octet) in changes {
            // The question stays ours, or nothing would be read.
            let at = index.index(message.len());
            message[if (12..34).contains(&at) { 7 } else { at }] = octet;
        }
        if let Some(length) = cut {
            message.truncate(length.index(message.len()));
        }
        agree(&message)?;
    }

    #[test]
    fn names_made_of_pointers_are_judged_alike(
        owner in prop::collection::vec(prop_oneof![0..4u8, 12..40u8, Just(0xc0)], 1..12),
        content in prop::collection::vec(prop_oneof![0..4u8, 12..60u8, Just(0xc0)], 0..12),
        kind in prop::sample::select(vec![NS, CNAME, MX, SOA, NSEC, 16]),
    ) {
        agree(&reply(&[record(&owner, kind, &content), record(b"\xc0\x0c", NS, &content)]))?;
    }

    #[test]
    fn bitmaps_are_judged_alike(windows in prop::collection::vec((0..3u8, 0..36u8, any::<u8>()), 0..4), cut in 0..3usize) {
        let mut content = vec![0];
        for (window, size, octet) in windows {
            content.extend([window, size]);
            content.extend(vec![octet; size.into()]);
        }
        content.truncate(content.len().saturating_sub(cut));
        let mut message = reply(&[record(b"\xc0\x0c", NSEC, &content)]);
        (message[7], message[9]) = (0, 1);
        agree(&message)?;
    }

    #[test]
    fn anything_behind_our_question_is_judged_alike(
        counts in prop::collection::vec(0..4u8, 3),
        octets in prop::collection::vec(any::<u8>(), 0..120),
    ) {
        let mut message = reply(&[]);
        (message[7], message[9], message[11]) = (counts[0], counts[1], counts[2]);
        message.extend(octets);
        agree(&message)?;
    }
}
