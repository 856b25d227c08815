use super::*;

fn one(text: &str) -> Report {
    let reading = read(text.as_bytes());
    assert_eq!(reading.kind, Kind::Bounce, "{text}");
    reading.reports.into_iter().next().unwrap_or_else(|| panic!("no report: {text}"))
}

#[test]
fn words_go_before_codes() {
    let report = one("<a@b.example>: host mx.b.example[192.0.2.1] said: 550 5.1.1 Mailbox quota exceeded");
    assert_eq!(
        (report.category, report.status.as_deref(), report.code),
        (Category::MailboxFull, Some("5.1.1"), Some(550))
    );
}

#[test]
fn codes_speak_where_words_do_not() {
    let report = one("<a@b.example>: host mx.b.example[192.0.2.1] said: 550 5.1.1 xyzzy");
    assert_eq!((report.category, report.confidence), (Category::UnknownUser, Confidence::Medium));
}

#[test]
fn spf_goes_before_the_generic_refusal_behind_it() {
    let report = one("<a@b.example>: SPF check failed for c.example\n550 5.1.1 User unknown");
    assert_eq!(report.category, Category::AuthFailure);
}

#[test]
fn a_phones_line_breaks_do_not_matter() {
    let text = "Da: Mail Delivery System <mailer-daemon@b.example>\nOggetto: Undelivered\nA: me@c.example\n\n<very-\nlong@b.example>: user\nunknown";
    let report = one(text);
    assert_eq!((report.recipient.as_deref(), report.category), (Some("very-long@b.example"), Category::UnknownUser));
}

#[test]
fn evidence_stands_where_it_says() {
    let text = "Il messaggio per mario@example.it non è stato recapitato: la casella è piena";
    let report = one(text);
    let found = |fact| {
        let evidence = report.evidence.iter().find(|evidence| evidence.fact == fact).expect("evidence");
        &text[evidence.span.clone()]
    };
    assert_eq!(found(Fact::Recipient), "mario@example.it");
    assert_eq!(found(Fact::Reason), "casella è piena");
}

#[test]
fn an_excerpt_is_what_a_person_would_mark() {
    let mail = "From: MAILER-DAEMON@a.example\nContent-Type: multipart/report; boundary=b\n\n--b\n\n\
        A long explanation.\n--b\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822; m@b.example\n\
        Diagnostic-Code: smtp; 550 5.1.1 user\tunknown\n--b\nContent-Type: message/rfc822\n\nTo: m@b.example\n\
        From: c@d.example\nMessage-ID:\n <1@a.example>\n\n--b--\n";
    let reading = read(mail.as_bytes());
    assert_eq!(reading.message_id.as_deref(), Some("<1@a.example>"));
    let shown: Vec<String> = reading.reports[0].excerpt.iter().map(marked).collect();
    assert_eq!(
        shown,
        [
            "Final-Recipient: rfc822; [recipient m@b.example]",
            "Diagnostic-Code: [diagnostic smtp; ][code 550][diagnostic  ][status 5.1.1][diagnostic  ][reason user unknown]"
        ]
    );
}

/// A line of an excerpt with its marks in brackets.
fn marked(line: &Line) -> String {
    let piece = |(text, fact): &(String, Option<Fact>)| match fact {
        Some(fact) => format!("[{} {text}]", fact.id()),
        None => text.clone(),
    };
    line.iter().map(piece).collect()
}

#[test]
fn of_a_long_line_its_evidence_is_shown() {
    let text = format!("<a@b.example>: {} mailbox is full {}", "è ".repeat(500), "è ".repeat(500));
    let report = one(&text);
    let lines: Vec<String> = report.excerpt.iter().map(marked).collect();
    assert!(lines.iter().all(|line| line.chars().count() < 400), "{lines:?}");
    assert!(lines.iter().any(|line| line.contains("[reason mailbox is full]")), "{lines:?}");
}

#[test]
fn evidence_is_found_through_base64() {
    let mail = "From: MAILER-DAEMON@b.example\nSubject: failure\nContent-Transfer-Encoding: base64\n\n\
        PGFAYi5leGFtcGxlPjogdXNlciB1bmtub3du\n";
    let report = one(mail);
    let reason = report.evidence.iter().find(|evidence| evidence.fact == Fact::Reason).expect("evidence");
    assert_eq!(&mail[reason.span.clone()], "XNlciB1bmtub3du");
}

#[test]
fn what_is_no_text_is_said_to_be_none() {
    let cases: [(&[u8], Kind); 6] = [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", Kind::OutlookFile),
        (b"\x89PNG\r\n\x1a\n\0", Kind::Picture),
        (b"%PDF-1.7", Kind::Document),
        (b" \r\n\t", Kind::Empty),
        (b"", Kind::Empty),
        (b"Ciao, come stai?", Kind::CannotTell),
    ];
    for (octets, kind) in cases {
        assert_eq!(read(octets).kind, kind);
    }
    assert_eq!(read(&vec![b'a'; LARGEST + 1]).kind, Kind::TooLarge);
}

#[test]
fn names_are_told_once() {
    let mut ids: Vec<&str> = Kind::ALL.iter().map(|kind| kind.id()).collect();
    ids.extend(Category::ALL.iter().map(|category| category.id()));
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count);
}

/// What the reader looks at again and again grows with the input, and no faster, whatever it is made of.
#[test]
fn work_grows_with_the_input() {
    const SIZES: [usize; 3] = [16 << 10, 32 << 10, 64 << 10];
    let shapes = crate::json::Json::read(include_str!("../../tests/bench/bounces.json")).expect("shapes");
    assert!(shapes.items().len() > 20);
    for shape in shapes.items() {
        let done = SIZES.map(|size| {
            let mut text = shape.text_at("head").to_owned();
            for number in (0..).take_while(|number| number * shape.text_at("piece").len() < size) {
                let piece = shape.text_at("piece").replace("##", &(number + 1).to_string());
                text.push_str(&piece.replace('#', &number.to_string()));
            }
            work::taken();
            read(text.as_bytes());
            work::taken()
        });
        let name = shape.text_at("shape");
        assert!(done[1] > 0, "{name}: nothing is counted");
        assert!(done[2] < 100 * SIZES[2], "{name}: {done:?}");
        for pair in done.windows(2) {
            assert!(10 * pair[1] < 23 * pair[0] + SIZES[0], "{name}: {done:?}");
        }
    }
}
