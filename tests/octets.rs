//! Any octets, read as an error message and as a delivered message's header: what holds then stands in
//! `hostile/octets.rs`, which the fuzzers share.

#[path = "hostile/octets.rs"]
mod octets;

use proptest::prelude::*;

/// A fuzzer found it: Latin letters read as UTF-8 leave control characters, which are in no address.
#[test]
fn an_address_has_no_control_characters() {
    octets::bounce("<a\u{8f}b@c.example>: user unknown (#5.1.1)".as_bytes());
    octets::bounce("Final-Recipient: rfc822; a\u{8d}b\nAction: failed\nStatus: 5.1.1\n".as_bytes());
    octets::bounce(
        "Hi. This is the qmail-send program.\n--- Below this line is a copy of the message.\n\nTo: a@b\u{8d}c\n"
            .as_bytes(),
    );
}

/// What hides or reorders the text around it is in no address and in no fact, and of the sender's address only the domain.
#[test]
fn nothing_hidden_and_no_address_in_full_comes_out() {
    let bounce = mail_doctor::bounce::read(
        "Final-Recipient: rfc822; a\u{feff}\u{e0041}b\nAction: failed\nStatus: 5.1.1\n".as_bytes(),
    );
    let header = "From: @anna@esempio.example\nReceived: from x\u{202e}192.0.2.1 by mx.b.example; Mon, 2 Mar 2026 10:00:00 +0100\n\
                  Authentication-Results: mx.b.example; dmarc=fail action=quaran\u{202e}tine header.from=b\u{61c}c.example\nSubject: x\n";
    let headers = mail_doctor::headers::read(header.as_bytes());
    let bounce = mail_doctor::bounce::json::reading("x", &bounce).write();
    let text = bounce + &mail_doctor::headers::json::reading("x", &headers).write();
    assert!(!text.contains(['\u{61c}', '\u{feff}', '\u{202e}', '\u{e0041}']), "{text}");
    assert_eq!(headers.origin.from.as_deref(), Some("esempio.example"));
}

/// Pieces of notices, put together at random: more of them get deep into the reader than of any octets.
fn pieces() -> impl Strategy<Value = Vec<u8>> {
    let words = [
        "From: MAILER-DAEMON@a.example\n",
        "Content-Type: multipart/report; boundary=\"b\"\n",
        "\n",
        "\r\n",
        "\r",
        "--b\n",
        "--b--\n",
        "Content-Type: message/delivery-status\n",
        "Content-Type: message/rfc822\n",
        "Content-Type: text/html\n",
        "Content-Transfer-Encoding: base64\n",
        "Content-Transfer-Encoding: quoted-printable\n",
        "Final-Recipient: rfc822; a@b.example\n",
        "Status: 5.1.1\n",
        "Diagnostic-Code: smtp; 550 5.7.1 ",
        "<a@b.example>",
        ": ",
        "user unknown",
        "550",
        " 5.",
        "1.",
        "1 ",
        "=E8",
        "=\n",
        "=?utf-8?q?=E8?=",
        "PGFAYi5leGFtcGxlPg==",
        "è",
        "\u{200b}",
        "> ",
        "-- \n",
        "mailbox",
        "~",
        "<br>",
        "&egrave;",
        "\u{1b}$B",
        "\u{1b}[31m",
        "Received: from x\n",
        "----- original message -----\n",
        "charset=iso-2022-jp",
        "<",
        ">",
        "@",
        "-",
        "quota exceeded",
        "too",
        "host mx.b.example[",
    ];
    let word = prop::sample::select(words.to_vec()).prop_map(|word| word.as_bytes().to_vec());
    let piece = prop_oneof![8 => word, 1 => prop::collection::vec(any::<u8>(), 0..6)];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

/// Pieces of headers, so that random texts reach the readers of fields.
const FIELDS: &[&str] = &[
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

fn fields() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        8 => prop::sample::select(FIELDS).prop_map(|piece| piece.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 0..6),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_octets_are_read(octets in prop::collection::vec(any::<u8>(), 0..400)) {
        octets::bounce(&octets);
        octets::headers(&octets);
    }

    #[test]
    fn any_notice_is_read(octets in pieces()) {
        octets::bounce(&octets);
    }

    #[test]
    fn any_fields_are_read(octets in fields()) {
        octets::headers(&octets);
    }
}
