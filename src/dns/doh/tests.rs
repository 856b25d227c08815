use proptest::prelude::*;

use super::*;
use crate::dns::name::Name;

fn name(text: &str) -> Name {
    Name::parse(text).expect("name")
}

fn mx_query() -> Query {
    Query::new(&name("esempio.it"), RecordType::Mx)
}

fn resolver(url: &str, form: Form) -> Resolver {
    Resolver { name: "R".into(), operator: "R".into(), url: url.into(), form, only: vec![] }
}

/// A message under construction: sections are counted as records are added.
#[derive(Clone)]
struct Draft(Vec<u8>);

/// A compression pointer to the question's name.
const QNAME: &[u8] = &[0xc0, 12];

impl Draft {
    /// A reply without errors to `query`: QR, RD, RA.
    fn reply_to(query: &Query) -> Draft {
        let mut bytes = wire::question(query);
        bytes.truncate(bytes.len() - 11);
        (bytes[2], bytes[3], bytes[11]) = (0x81, 0x80, 0);
        Draft(bytes)
    }

    /// Adds a record; sections: 3 answer, 4 authority, 5 additional.
    fn record(mut self, section: usize, owner: &[u8], kind: u16, ttl: u32, data: &[u8]) -> Draft {
        self.0.extend_from_slice(owner);
        self.0.extend_from_slice(&kind.to_be_bytes());
        self.0.extend_from_slice(&[0, 1]);
        self.0.extend_from_slice(&ttl.to_be_bytes());
        self.0.extend_from_slice(&u16::try_from(data.len()).expect("short").to_be_bytes());
        self.0.extend_from_slice(data);
        let count = u16::from_be_bytes([self.0[section * 2], self.0[section * 2 + 1]]) + 1;
        self.set(section * 2, &count.to_be_bytes())
    }

    fn set(mut self, at: usize, bytes: &[u8]) -> Draft {
        self.0[at..at + bytes.len()].copy_from_slice(bytes);
        self
    }

    fn rcode(self, code: u8) -> Draft {
        self.set(3, &[0x80 | code])
    }

    fn read(&self, query: &Query) -> Reply {
        read(query, Form::Wire, 200, "application/dns-message", &self.0)
    }

    fn answer(&self) -> Answer {
        match self.read(&mx_query()) {
            Reply::Answered(answer) => answer,
            Reply::Failed(failure) => panic!("{failure:?}"),
        }
    }
}

/// An uncompressed name.
fn octets(text: &str) -> Vec<u8> {
    let mut octets = vec![];
    for label in text.split('.').filter(|label| !label.is_empty()) {
        octets.push(u8::try_from(label.len()).expect("label"));
        octets.extend_from_slice(label.as_bytes());
    }
    octets.push(0);
    octets
}

fn mx(preference: u16, exchange: &str) -> Vec<u8> {
    [&preference.to_be_bytes()[..], &octets(exchange)].concat()
}

fn soa(minimum: u32) -> Vec<u8> {
    let mut data = [octets("ns.esempio.it"), octets("host.esempio.it")].concat();
    for number in [7, 3600, 600, 86_400, minimum] {
        data.extend_from_slice(&u32::to_be_bytes(number));
    }
    data
}

/// A reply with everything we read: alias, exchanges, SOA, NSEC, extended error.
fn rich() -> Draft {
    Draft::reply_to(&mx_query())
        .record(3, QNAME, 5, 60, &octets("posta.esempio.it"))
        .record(3, &octets("posta.esempio.it"), 15, 300, &[&[0, 10, 4][..], b"mail", QNAME].concat())
        .record(3, &octets("posta.esempio.it"), 46, 300, &[1, 2, 3])
        .record(3, QNAME, 28, 300, &[0x20, 1, 0xd, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
        .record(4, QNAME, 6, 900, &soa(600))
        .record(4, QNAME, 47, 900, &[&octets("b.esempio.it")[..], &[0, 2, 0x20, 0x80]].concat())
        .record(5, &[0], 41, 0, &[&[0, 15, 0, 6, 0, 22][..], b"lame"].concat())
}

#[test]
fn a_query_is_the_bytes_of_rfc_1035() {
    let address = url(&mx_query(), &resolver("https://r.example/dns-query", Form::Wire));
    assert_eq!(address, "https://r.example/dns-query?dns=AAABIAABAAAAAAABB2VzZW1waW8CaXQAAA8AAQAAKQTQAAAAAAAA");
    let unchecked = wire::question(&mx_query().unchecked());
    let expected: &[u8] =
        b"\0\0\x01\x30\0\x01\0\0\0\0\0\x01\x07esempio\x02it\0\0\x0f\0\x01\0\0\x29\x04\xd0\0\0\0\0\0\0";
    assert_eq!(unchecked, expected);
    assert!(
        wire::question(&Query::new(&Name::root(), RecordType::Ns))
            .starts_with(b"\0\0\x01\x20\0\x01\0\0\0\0\0\x01\0\0\x02")
    );
}

#[test]
fn an_address_with_parameters_keeps_them() {
    for (address, expected) in [
        ("https://r.example/q", "https://r.example/q?dns="),
        ("https://r.example/q?", "https://r.example/q?dns="),
        ("https://r.example/q?key=1", "https://r.example/q?key=1&dns="),
        ("https://r.example/q?key=1&", "https://r.example/q?key=1&dns="),
    ] {
        let whole = url(&mx_query(), &resolver(address, Form::Wire));
        assert!(whole.starts_with(expected) && whole.matches("dns=").count() == 1, "{whole}");
    }
}

#[test]
fn a_json_query_is_three_parameters() {
    let json = resolver("https://dns.google/resolve", Form::Json);
    assert_eq!(url(&mx_query(), &json), "https://dns.google/resolve?name=esempio.it&type=MX");
    assert_eq!(url(&mx_query().unchecked(), &json), "https://dns.google/resolve?name=esempio.it&type=MX&cd=1");
    let odd = Query::new(&Name::received("a&type=A\u{202e}.it"), RecordType::A);
    assert_eq!(url(&odd, &json), "https://dns.google/resolve?name=a%26type%3Da%5C226%5C128%5C174.it&type=A");
}

#[test]
fn base64_of_every_remainder() {
    for (bytes, text) in [(&b""[..], ""), (b"f", "Zg"), (b"fo", "Zm8"), (b"foo", "Zm9v"), (b"\xfb\xff\xfe", "-__-")] {
        assert_eq!(base64url(bytes), text);
    }
}

#[test]
fn exchanges_behind_an_alias_are_read() {
    let answer = rich().answer();
    let owner = name("posta.esempio.it");
    assert_eq!(answer.rcode, Rcode::NoError);
    assert_eq!(answer.extended, [(22, "lame".to_owned())]);
    assert_eq!(answer.negative_ttl, None, "the answer is positive");
    let expected = [
        Record { owner: name("esempio.it"), ttl: 60, data: Data::Cname(owner.clone()) },
        Record { owner: owner.clone(), ttl: 300, data: Data::Mx(10, name("mail.esempio.it")) },
        Record { owner, ttl: 300, data: Data::Other(46) },
        Record { owner: name("esempio.it"), ttl: 300, data: Data::Aaaa("2001:db8::1".parse().expect("address")) },
    ];
    assert_eq!(answer.records, expected);
}

#[test]
fn every_type_we_read() {
    let draft = Draft::reply_to(&mx_query())
        .record(3, QNAME, 1, 1, &[192, 0, 2, 1])
        .record(3, QNAME, 2, 1, &octets("ns.esempio.it"))
        .record(3, QNAME, 6, 1, &soa(60))
        .record(3, QNAME, 15, 1, &mx(0, "."))
        .record(3, QNAME, 16, 1, b"\x03abc");
    let expected = [
        Data::A([192, 0, 2, 1].into()),
        Data::Ns(name("ns.esempio.it")),
        Data::Soa(name("ns.esempio.it"), 7),
        Data::Mx(0, Name::root()),
        Data::Txt("abc".into()),
    ];
    assert_eq!(draft.answer().records.into_iter().map(|record| record.data).collect::<Vec<_>>(), expected);
}

#[test]
fn case_does_not_matter_and_odd_octets_are_escaped() {
    let mut draft =
        Draft::reply_to(&mx_query()).record(3, &octets("ESEMPIO.it"), 15, 1, &[0, 1, 3, b'.', 0xe2, b'<', 0]);
    draft.0[13..20].copy_from_slice(b"eSeMpIo");
    assert_eq!(draft.answer().records[0].data, Data::Mx(1, Name::received("\\046\\226<")));
}

#[test]
fn an_odd_name_survives_the_way_out_and_back() {
    let odd = Query::new(&Name::received("\\046\\226<.it"), RecordType::A);
    assert_eq!(Draft::reply_to(&odd).read(&odd), Reply::Answered(Answer::default()));
    let too_long = Query::new(&Name::received(&format!("{}.it", "a".repeat(70))), RecordType::A);
    assert_eq!(Draft::reply_to(&too_long).read(&too_long), Reply::Failed(Failure::Malformed));
}

#[test]
fn a_negative_answer_says_how_long_it_may_be_kept() {
    let nodata = |ttl, minimum| Draft::reply_to(&mx_query()).record(4, QNAME, 6, ttl, &soa(minimum));
    assert_eq!(nodata(900, 600).answer().negative_ttl, Some(600));
    assert_eq!(nodata(300, 600).answer().negative_ttl, Some(300));
    assert_eq!(nodata(1 << 31, 600).answer().negative_ttl, Some(0));
    let missing = nodata(900, 60).rcode(3).answer();
    assert_eq!((missing.rcode, missing.negative_ttl), (Rcode::NxDomain, Some(60)));
    let aliased = nodata(900, 60).answer();
    assert_eq!(aliased.negative_ttl, Some(60));
}

#[test]
fn a_time_to_live_with_its_top_bit_set_is_zero() {
    let draft = Draft::reply_to(&mx_query()).record(3, QNAME, 15, 0x8000_0001, &mx(10, "mail.esempio.it"));
    assert_eq!(draft.answer().ttl(), Some(0));
}

#[test]
fn compact_denial_is_a_missing_name() {
    let nsec = |owner: &[u8], bitmap: &[u8]| {
        let next = [&octets("\\000.esempio.it")[..], bitmap].concat();
        Draft::reply_to(&mx_query()).record(4, owner, 47, 300, &next).answer().rcode
    };
    // Window 0, 17 octets; type 128 is the first bit of the last. RRSIG and NSEC are set too, as RFC 9824 wants.
    let nxname = [0, 17, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x80];
    assert_eq!(nsec(QNAME, &nxname), Rcode::NxDomain);
    assert_eq!(nsec(&octets("altro.it"), &nxname), Rcode::NoError, "another name is denied");
    assert_eq!(nsec(QNAME, &[0, 6, 0, 0, 0, 0, 0, 3]), Rcode::NoError, "the name exists without our type");
}

#[test]
fn extended_codes_and_errors_are_read_without_tricks() {
    let text = format!("\u{202e}a\u{0}\n<b>\u{200b}{}", "x".repeat(200));
    let mut option = vec![0, 15, 0, u8::try_from(text.len() + 2).expect("short"), 0, 6];
    option.extend_from_slice(text.as_bytes());
    option.extend_from_slice(&[0, 15, 0, 3, 0, 9, 0xff, 0, 15, 0, 1, 0, 0, 10, 0, 1, 7]);
    let answer = Draft::reply_to(&mx_query()).rcode(7).record(5, &[0], 41, 0x0100_0000, &option).answer();
    assert_eq!(answer.rcode, Rcode::Other(0x17));
    assert_eq!(answer.extended, [(6, format!("a<b>{}", "x".repeat(116))), (9, "\u{fffd}".into())]);
    let bad = Draft::reply_to(&mx_query()).rcode(2).record(5, &[0], 41, 0, b"").answer();
    assert_eq!((bad.rcode, bad.authentic), (Rcode::ServFail, false));
    assert!(Draft::reply_to(&mx_query()).set(3, &[0xa0]).answer().authentic);
}

#[test]
fn records_off_the_chain_are_dropped_and_many_are_cut() {
    let mut draft = Draft::reply_to(&mx_query()).record(3, &octets("altro.it"), 15, 1, &mx(1, "mx.altro.it"));
    assert_eq!(draft.answer().records, []);
    for number in 0..300 {
        draft = draft.record(3, QNAME, 15, 1, &mx(number, "."));
    }
    assert_eq!(draft.answer().records.len(), MOST_RECORDS);
}

#[test]
fn aliases_in_circles_and_in_any_order() {
    let circle = Draft::reply_to(&mx_query())
        .record(3, &octets("b.it"), 5, 1, QNAME)
        .record(3, QNAME, 5, 1, &octets("b.it"))
        .answer();
    assert_eq!(circle.records.len(), 2);
    let mut long = Draft::reply_to(&mx_query()).record(3, QNAME, 5, 1, &octets("0.it"));
    for number in 0..500 {
        long = long.record(3, &octets(&format!("{number}.it")), 5, 1, &octets(&format!("{}.it", number + 1)));
    }
    assert!(long.answer().records.len() <= LONGEST_CHAIN + 2);
}

#[test]
fn what_is_no_reply_to_our_question_is_malformed() {
    let good = rich();
    let cases = [
        ("an id", good.clone().set(0, &[0, 1])),
        ("a query", good.clone().set(2, &[1])),
        ("truncated", good.clone().set(2, &[0x83])),
        ("another opcode", good.clone().set(2, &[0x89])),
        ("another name", good.clone().set(13, b"exempio")),
        ("another type", good.clone().set(25, &[1])),
        ("another class", good.clone().set(27, &[3])),
        ("no question", good.clone().set(5, &[0])),
        ("more records than there are", good.clone().set(7, &[5])),
        ("fewer records than there are", good.clone().set(11, &[0])),
        ("no records counted", good.clone().set(6, &[0; 6])),
        ("two OPT records", good.clone().record(5, &[0], 41, 0, b"")),
        ("a pointer to itself", Draft::reply_to(&mx_query()).record(3, &[0xc0, 28], 1, 1, &[1, 2, 3, 4])),
        ("an exchange that points to itself", Draft::reply_to(&mx_query()).record(3, QNAME, 15, 1, &[0, 1, 0xc0, 42])),
        ("a short address", Draft::reply_to(&mx_query()).record(3, QNAME, 1, 1, &[1, 2, 3])),
        ("a long address", Draft::reply_to(&mx_query()).record(3, QNAME, 1, 1, &[1, 2, 3, 4, 5])),
        ("options that overrun", Draft::reply_to(&mx_query()).record(5, &[0], 41, 0, &[0, 15, 0, 9, 0, 6])),
    ];
    for (what, draft) in cases {
        assert_eq!(draft.read(&mx_query()), Reply::Failed(Failure::Malformed), "{what}");
    }
}

#[test]
fn http_is_judged_before_the_body() {
    let query = mx_query();
    let body = rich().0;
    let reply = |status, kind: &str, body: &[u8]| read(&query, Form::Wire, status, kind, body);
    assert!(matches!(reply(200, " Application/DNS-Message ; charset=x", &body), Reply::Answered(_)));
    assert_eq!(reply(429, "application/dns-message", &body), Reply::Failed(Failure::Status(429)));
    for kind in ["text/html", "", "application/dns-json", "application/dns-messages"] {
        assert_eq!(reply(200, kind, &body), Reply::Failed(Failure::NotDns), "{kind}");
    }
    let long = [&body[..], &vec![0; 65_536][..]].concat();
    assert_eq!(reply(200, "application/dns-message", &long), Reply::Failed(Failure::Malformed));
    assert_eq!(accept(Form::Wire), "application/dns-message");
    assert_eq!(accept(Form::Json), "application/dns-json");
}

fn read_json(text: &str) -> Reply {
    read(&mx_query(), Form::Json, 200, "application/json; charset=UTF-8", text.as_bytes())
}

#[test]
fn json_of_both_services() {
    let google = r#"{"Status":0,"TC":false,"RD":true,"RA":true,"AD":true,"CD":false,
        "Question":[{"name":"Esempio.it.","type":15}],
        "Answer":[{"name":"esempio.it.","type":15,"TTL":21600,"data":"10 Mail.esempio.it."},
                  {"name":"esempio.it.","type":46,"TTL":21600,"data":"mx 8 2"}],
        "extended_dns_errors":[{"info_code":3,"extra_text":"old"}],"Comment":"Response from 192.0.2.1."}"#;
    let mail = Record { owner: name("esempio.it"), ttl: 21_600, data: Data::Mx(10, name("mail.esempio.it")) };
    let signature = Record { owner: name("esempio.it"), ttl: 21_600, data: Data::Other(46) };
    let expected = Answer {
        records: vec![mail, signature],
        extended: vec![(3, "old".into())],
        authentic: true,
        ..Answer::default()
    };
    assert_eq!(read_json(google), Reply::Answered(expected));
    for comment in [r#"["EDE(22): No Reachable Authority"]"#, r#""EDE(22): No Reachable Authority""#] {
        let cloudflare =
            format!(r#"{{"Status":2,"TC":false,"Question":[{{"name":"esempio.it","type":15}}],"Comment":{comment}}}"#);
        let Reply::Answered(answer) = read_json(&cloudflare) else { panic!("{cloudflare}") };
        assert_eq!(answer.rcode, Rcode::ServFail);
        assert_eq!(answer.extended, [(22, "No Reachable Authority".to_owned())]);
    }
}

#[test]
fn json_says_no_with_a_time() {
    let reply = |status: u8, authority: &str| {
        let text = format!(
            r#"{{"Status":{status},"Question":[{{"name":"esempio.it","type":15}}],"Authority":[{authority}]}}"#
        );
        let Reply::Answered(answer) = read_json(&text) else { panic!("{text}") };
        (answer.rcode, answer.negative_ttl)
    };
    let soa = r#"{"name":"it.","type":6,"TTL":900,"data":"ns.it. host.it. 7 3600 600 86400 300"}"#;
    assert_eq!(reply(3, soa), (Rcode::NxDomain, Some(300)));
    let nsec = r#"{"name":"esempio.it","type":47,"TTL":9,"data":"\\000.esempio.it. RRSIG NSEC TYPE128"}"#;
    assert_eq!(reply(0, nsec), (Rcode::NxDomain, None));
}

#[test]
fn json_that_says_nothing_is_malformed() {
    for text in [
        "",
        "[]",
        "{}",
        r#"{"Status":0}"#,
        r#"{"Status":0,"Question":[{"name":"altro.it","type":15}]}"#,
        r#"{"Status":0,"Question":[{"name":"esempio.it","type":1}]}"#,
        r#"{"Status":0,"TC":true,"Question":[{"name":"esempio.it","type":15}]}"#,
        r#"{"Status":-1,"Question":[{"name":"esempio.it","type":15}]}"#,
        r#"{"Status":0,"Question":[{"name":"esempio.it","type":15}],"Answer":[{"name":"esempio.it","type":15,"TTL":1,"data":"x"}]}"#,
        r#"{"Status":0,"Question":[{"name":"esempio.it","type":15}],"Answer":[{"name":"esempio.it","type":15,"data":"1 a."}]}"#,
    ] {
        assert_eq!(read_json(text), Reply::Failed(Failure::Malformed), "{text}");
    }
    assert_eq!(read_json(&" ".repeat(LONGEST_JSON + 1)), Reply::Failed(Failure::Malformed));
}

#[test]
fn the_largest_hostile_messages_are_read_in_little_time() {
    // Owners that are chains of pointers, as many as fit; then as many empty records as fit.
    let mut chained = Draft::reply_to(&mx_query());
    let start = chained.0.len() + 10;
    let pointers: Vec<u8> =
        (0..8000u16).flat_map(|step| (0xc000 | (start_pointer(start, step))).to_be_bytes()).collect();
    chained = chained.record(3, QNAME, 99, 1, &pointers);
    while chained.0.len() < 65_500 {
        chained = chained.record(3, &[0xff, 0xf0], 99, 1, b"");
    }
    assert_eq!(chained.read(&mx_query()), Reply::Failed(Failure::Malformed));
    let mut many = Draft::reply_to(&mx_query());
    while many.0.len() < 65_500 {
        many = many.record(3, QNAME, 5, 1, QNAME);
    }
    assert_eq!(many.answer().records.len(), MOST_RECORDS);
}

/// Where the pointer number `step` of a chain points: to the one before it, the first to the question.
fn start_pointer(start: usize, step: u16) -> u16 {
    if step == 0 { 12 } else { (u16::try_from(start).expect("small") + 2 * (step - 1)) & 0x3fff }
}

proptest! {
    #[test]
    fn any_bytes_yield_a_value(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        let _ = read(&mx_query(), Form::Wire, 200, "application/dns-message", &bytes);
        let _ = read(&mx_query(), Form::Json, 200, "application/json", &bytes);
    }

    #[test]
    fn any_sections_after_our_question_yield_a_value(
        counts in prop::collection::vec(0u8..4, 3),
        bytes in prop::collection::vec(any::<u8>(), 0..200),
    ) {
        let mut draft = Draft::reply_to(&mx_query());
        for (section, count) in counts.iter().enumerate() {
            draft.0[7 + 2 * section] = *count;
        }
        draft.0.extend_from_slice(&bytes);
        let _ = draft.read(&mx_query());
    }

    #[test]
    fn mutated_messages_yield_a_value(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8)) {
        let mut draft = rich();
        for (index, byte) in changes {
            let at = index.index(draft.0.len());
            draft.0[at] = byte;
        }
        let _ = draft.read(&mx_query());
    }

    #[test]
    fn every_truncation_is_malformed(length in 0..rich().0.len()) {
        let cut = Draft(rich().0[..length].to_vec());
        prop_assert_eq!(cut.read(&mx_query()), Reply::Failed(Failure::Malformed));
    }

    #[test]
    fn mutated_json_yields_a_value(at in any::<prop::sample::Index>(), with in "[\\PC\"\\[\\]{},:0-9]{0,6}") {
        let text = r#"{"Status":0,"Question":[{"name":"esempio.it","type":15}],"Answer":[{"name":"esempio.it","type":15,"TTL":1,"data":"1 a."}],"Comment":["EDE(22): x"]}"#;
        let at = at.index(text.len());
        let _ = read_json(&format!("{}{with}{}", &text[..at], &text[at..]));
        let _ = read_json(&format!("{}{with}", &text[..at]));
    }

    #[test]
    fn what_reaches_a_page_is_plain(text in any::<String>()) {
        let text = text::plain(&text, LONGEST_TEXT);
        prop_assert!(text.chars().count() <= LONGEST_TEXT);
        prop_assert!(!text.contains(char::is_control));
    }
}

#[test]
fn texts_and_services_are_read_in_both_forms() {
    let query = Query::new(&name("esempio.it"), RecordType::Txt);
    let text = b"\x0bv=spf1 incl\x09ude:x ~al\x02l\xe8";
    let wire = Draft::reply_to(&query).record(3, QNAME, 16, 60, text).read(&query);
    let body = |data: &str| {
        format!(
            r#"{{"Status":0,"TC":false,"AD":false,"Question":[{{"name":"esempio.it.","type":16}}],
            "Answer":[{{"name":"esempio.it.","type":16,"TTL":60,"data":{data}}}]}}"#
        )
    };
    let read_json = |data: &str| read(&query, Form::Json, 200, "application/dns-json", body(data).as_bytes());
    let quoted = read_json(r#""\"v=spf1 incl\" \"ude:x ~al\" \"l\\232\"""#);
    let Reply::Answered(answer) = &wire else { panic!("{wire:?}") };
    assert_eq!(answer.texts(), [r"v=spf1 include:x ~all\232"]);
    assert_eq!(wire, quoted);
    let Reply::Answered(bare) = read_json(r#""v=spf1 -all""#) else { panic!("bare") };
    assert_eq!(bare.texts(), ["v=spf1 -all"]);

    let query = Query::new(&name("_imaps._tcp.esempio.it"), RecordType::Srv);
    let data = [&[0, 5, 0, 1, 3, 0xe1][..], &octets("imap.altro.example")].concat();
    let Reply::Answered(answer) = Draft::reply_to(&query).record(3, QNAME, 33, 60, &data).read(&query) else {
        panic!("no answer")
    };
    assert_eq!(answer.records[0].data, Data::Srv(5, 993, name("imap.altro.example")));
}
