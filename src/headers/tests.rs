use proptest::prelude::*;

use super::*;

/// Pieces of headers, so that random texts reach the readers of fields.
const PIECES: &[&str] = &[
    "Received: from a.example by b.example; ",
    "Authentication-Results: mx.it; spf=fail",
    "ARC-Authentication-Results: i=1; x.it; dmarc=pass",
    "Received-SPF: Softfail (",
    "X-Spam-Status: Yes, score=7 tests=",
    "X-Spamd-Result: default: False [9.31 / 15.00]; ",
    "X-Forefront-Antispam-Report: CIP:192.0.2.1;SFV:BLK;",
    "X-Spam-Report: * 3.5 BAYES_99 ",
    "From: <a@b.example>",
    "Date: Wed, 25 Nov 2026 10:00:00 +0100",
    "\r\n",
    "\n",
    "\r",
    "\n ",
    "> ",
    ";",
    "(",
    ")",
    "\"",
    "=",
    "<script>alert(1)</script>",
    "è",
    "\u{feff}",
];

fn input() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        8 => prop::sample::select(PIECES).prop_map(|piece| piece.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 0..6),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// What holds for every input.
fn check(input: &[u8]) {
    let reading = read(input);
    assert!(!reading.causes.is_empty(), "nothing is said");
    for evidence in &reading.evidence {
        let span = &evidence.span;
        assert!(span.start < span.end && span.end <= input.len(), "{span:?} of {}", input.len());
        if let Ok(text) = std::str::from_utf8(input) {
            assert!(text.is_char_boundary(span.start) && text.is_char_boundary(span.end), "{span:?} cuts a character");
        }
    }
    assert!(reading.hops.iter().all(|hop| hop.delay.is_none_or(|delay| delay >= 0)));
    let json = json::reading("x", &reading);
    assert_eq!(crate::json::Json::read(&json.write()).expect("JSON"), json);
    let summary = Summary::read(&json);
    assert_eq!(summary.lead(), reading.lead().id());
    assert_eq!(summary.excerpt.len(), reading.excerpt.len());
}

proptest! {
    #[test]
    fn any_octets_are_read(octets in prop::collection::vec(any::<u8>(), 0..400)) {
        check(&octets);
    }

    #[test]
    fn any_fields_are_read(octets in input()) {
        check(&octets);
    }
}

#[test]
fn every_cause_has_a_name_of_its_own() {
    let mut ids: Vec<&str> = Cause::ALL.iter().map(|cause| cause.id()).collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all);
}

#[test]
fn too_much_is_refused_and_the_most_is_read() {
    let line = b"Authentication-Results: mx.it; spf=fail smtp.mailfrom=a@b.example (\r\n";
    let most: Vec<u8> = line.iter().copied().cycle().take(LARGEST).collect();
    assert_eq!(read(&most).lead(), Cause::SpfFailed);
    assert_eq!(read(&[most, vec![b'x']].concat()).lead(), Cause::TooLarge);
}
