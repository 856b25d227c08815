//! Bounces, and what is taken for one: each file of `tests/bounces/` was written for this project, every name and
//! address in it is made up.
//!
//! The `.json` beside a message says how it is to be read, in the members of `mail-doctor bounce --json`; a subset of
//! them. A list where one value is expected names every defensible one; a diagnostic is a part of the whole, spaces
//! aside; letters of addresses may be large or small. Two members are the test's own: `families` says what the message
//! is a case of, `never` what must not come out.

mod support;

use std::collections::BTreeMap;

use mail_doctor::bounce::{self, Category, Kind, LARGEST};
use mail_doctor::json::Json;
use support::corpus::{self, Case};

/// The least number of messages.
const FEWEST: usize = 120;

/// Every family of formats and of traps, behind the least number of its messages.
const FAMILIES: &[(usize, &str)] = &[
    // Who wrote it.
    (20, "rfc3464 no-dsn postfix"),
    (7, "sendmail qmail exim exchange-online gmail"),
    (3, "exchange apple yahoo aruba libero cpanel"),
    (2, "register tim gmx"),
    (1, "virgilio tiscali ovh zimbra kerio mdaemon domino mailman imail groupwise courier opensmtpd dragonfly"),
    (1, "docomo kddi sina"),
    // What it tells.
    (30, "trap"),
    (6, "several delayed dns"),
    (1, "mixed multiline forwarded-address diagnostic-type"),
    // How it is written.
    (20, "utf-8 rfc822 rfc822-headers"),
    (5, "crlf qp base64 8bit rfc2047 html"),
    (3, "cr iso-8859-1 nested truncated"),
    (2, "iso-8859-15 windows-1252 missing-boundary"),
    (1, "iso-2022-jp shift_jis gb2312 koi8-r unlabelled-8bit internationalised"),
    (1, "gbk gb18030 big5 euc-kr euc-jp windows-1250 windows-1251 iso-8859-2 iso-8859-9 koi8-u"),
    (2, "utf-16"),
    // How it got here.
    (30, "pasted"),
    (3, "phone ios android forward-attachment forward-inline hostile"),
    (1, "pasted-source quote-marks password"),
    (3, "program"),
    // In which language.
    (40, "it en"),
    (1, "de fr es pt nl ja"),
    // What is no bounce.
    (20, "not-a-bounce"),
    (5, "pec"),
    (2, "vacation relayed mdn challenge newsletter picture cannot-tell"),
    (1, "delivered complaint outlook-msg"),
];

fn cases() -> Vec<Case> {
    corpus::cases("tests/bounces")
}

fn is_text(case: &Case) -> bool {
    [".eml", ".txt"].iter().any(|end| case.file.ends_with(end))
}

/// What the command prints for an input, read back.
fn printed(file: &str, bytes: &[u8]) -> (String, Json) {
    let line = bounce::json::reading(file, &bounce::read(bytes)).write();
    let json = Json::read(&line).unwrap_or_else(|error| panic!("{file}: {error}: {line}"));
    (line, json)
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Whether a member is as expected.
fn fits(name: &str, expected: &Json, is: &Json) -> bool {
    match (name, expected, is) {
        ("recipients", Json::List(wanted), Json::List(found)) => {
            let sorted = |list: &[Json]| {
                let mut texts: Vec<_> = list.iter().map(|one| squeezed(one.text().unwrap_or("null"))).collect();
                texts.sort();
                texts
            };
            sorted(wanted) == sorted(found)
        }
        ("recipient", Json::Text(wanted), Json::Text(found)) => wanted.eq_ignore_ascii_case(found),
        ("diagnostic", Json::Text(wanted), Json::Text(found)) => squeezed(found).contains(&squeezed(wanted)),
        (_, Json::List(any), _) => any.iter().any(|one| fits(name, one, is)),
        _ => expected == is,
    }
}

/// What differs in the members of an object.
fn differing(expected: &Json, is: &Json, skipped: &[&str]) -> Vec<String> {
    let members = expected.members().iter().filter(|(name, _)| !skipped.contains(&name.as_str()));
    members
        .filter_map(|(name, wanted)| {
            let found = is.get(name).cloned().unwrap_or_default();
            let (wanted_text, found_text) = (wanted.write(), found.write());
            (!fits(name, wanted, &found)).then(|| format!("{name} is {found_text}, expected {wanted_text}"))
        })
        .collect()
}

/// Everything that differs, a line each.
fn differences(case: &Case) -> Vec<String> {
    let (line, is) = printed(&case.file, &case.bytes);
    let mut wrong = differing(&case.expected, &is, &["families", "never", "reports"]);
    let list = |json: &Json| json.get("reports").map(|reports| reports.items().to_vec()).unwrap_or_default();
    let (wanted, mut left) = (list(&case.expected), list(&is));
    let complete = case.expected.get("recipients").is_some();
    if complete && wanted.len() != left.len() {
        wrong.push(format!("{} reports, expected {}", left.len(), wanted.len()));
    }
    for report in &wanted {
        // Several may be about one recipient: the most alike is meant.
        let recipient = report.get("recipient").cloned().unwrap_or_default();
        let same = |one: &Json| fits("recipient", &recipient, one.get("recipient").unwrap_or(&Json::Null));
        let alike = left.iter().enumerate().filter(|(_, one)| same(one));
        let Some((place, found)) = alike.min_by_key(|(_, one)| differing(report, one, &[]).len()) else {
            wrong.push(format!("no report about {}", recipient.write()));
            continue;
        };
        wrong.extend(differing(report, found, &[]).into_iter().map(|text| format!("{}: {text}", recipient.write())));
        left.remove(place);
    }
    let never = case.expected.items_at("never");
    let out = never.iter().filter_map(Json::text).filter(|text| line.contains(text));
    wrong.extend(out.map(|text| format!("\"{text}\" came out")));
    wrong
}

fn report(problems: &[String]) {
    assert!(problems.is_empty(), "{} differences\n{}", problems.len(), problems.join("\n"));
}

#[test]
fn every_message_is_read_as_expected() {
    let all = cases();
    let wrong = |case: &Case| -> Vec<String> {
        differences(case).into_iter().map(|text| format!("{}: {text}", case.file)).collect()
    };
    report(&all.iter().flat_map(wrong).collect::<Vec<_>>());
}

#[test]
fn there_are_messages_of_every_kind() {
    let all = cases();
    assert!(all.len() >= FEWEST, "{} messages", all.len());
    let mut problems = corpus::too_few(&all, FAMILIES);
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for case in &all {
        let reports = case.expected.items_at("reports");
        for said in reports.iter().chain([&case.expected]) {
            for name in ["category", "kind"] {
                *counts.entry(said.text_at(name).to_owned()).or_default() += 1;
            }
        }
    }
    // Only large inputs are too large: they are made below.
    let kinds = Kind::ALL.iter().filter(|kind| **kind != Kind::TooLarge).map(|kind| kind.id());
    let names = Category::ALL.iter().map(|category| category.id()).chain(kinds);
    problems.extend(names.filter(|name| !counts.contains_key(*name)).map(|name| format!("no {name}")));
    report(&problems);
}

#[test]
fn line_ends_are_as_they_were_written() {
    for case in cases().iter().filter(|case| is_text(case)) {
        let pairs = case.bytes.windows(2).filter(|two| two == b"\r\n").count();
        let (cr, lf) = [b'\r', b'\n'].map(|end| case.bytes.split(|byte| *byte == end).count() - 1).into();
        if case.is("crlf") {
            assert!(pairs > 2 && cr == pairs && lf == pairs, "{}: a checkout has turned line ends", case.file);
        } else if case.is("cr") {
            assert!(cr > 2 && lf == 0, "{}: a checkout has turned line ends", case.file);
        } else if !case.is("utf-16") && !case.is("empty") {
            assert_eq!(cr, 0, "{}: a checkout has turned line ends", case.file);
        }
    }
}

#[test]
fn line_ends_change_nothing() {
    let mut problems = Vec::new();
    for case in cases().iter().filter(|case| is_text(case) && !case.is("utf-16")) {
        let text = case.bytes.iter().filter(|byte| !case.is("crlf") || **byte != b'\r');
        let lines: Vec<u8> = text.map(|byte| if *byte == b'\r' { b'\n' } else { *byte }).collect();
        let told = |bytes: &[u8]| {
            let told = bounce::read(bytes);
            let reports = told.reports.into_iter().map(|one| (one.recipient, one.category, one.status, one.code));
            (told.kind, reports.collect::<Vec<_>>())
        };
        let unix = told(&lines);
        for end in ["\r\n", "\r"] {
            let turned: Vec<u8> = lines
                .iter()
                .flat_map(|byte| if *byte == b'\n' { end.as_bytes().to_vec() } else { vec![*byte] })
                .collect();
            let (is, end) = (told(&turned), end.escape_default());
            if is != unix {
                problems.push(format!("{}: with {end} {is:?}, with \\n {unix:?}", case.file));
            }
        }
    }
    report(&problems);
}

#[test]
fn addresses_are_made_up() {
    for case in cases().iter().filter(|case| is_text(case)) {
        let text = String::from_utf8_lossy(&case.bytes);
        for after in text.split('@').skip(1) {
            let domain: String =
                after.chars().take_while(|c| c.is_alphanumeric() || ".-".contains(*c)).collect::<String>();
            let domain = domain.trim_matches(['.', '-']);
            let made_up = ["example", "test"].contains(&domain.rsplit('.').next().unwrap_or_default());
            assert!(made_up || !domain.contains('.'), "{}: {domain}", case.file);
        }
    }
}

/// What a terminal obeys, or what turns the direction of letters.
fn commands(c: char) -> bool {
    (c.is_control() && !"\n\t".contains(c)) || ('\u{202a}'..='\u{202e}').contains(&c)
}

#[test]
fn nothing_that_acts_comes_out() {
    let mut problems = Vec::new();
    for case in cases() {
        let (line, is) = printed(&case.file, &case.bytes);
        assert!(!line.contains(char::is_control), "{}: one line of visible characters", case.file);
        for address in is.get("recipients").expect("recipients").items().iter().filter_map(Json::text) {
            let inert = !address.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\"'()".contains(c));
            if !inert || !address.contains('@') {
                problems.push(format!("{}: {address:?} is no address", case.file));
            }
        }
        for one in is.get("reports").expect("reports").items() {
            let texts = one.members().iter().filter_map(|(name, value)| value.text().map(|text| (name, text)));
            let acts = texts.filter(|(_, text)| text.contains(commands));
            problems.extend(acts.map(|(name, text)| format!("{}: {name} is {text:?}", case.file)));
        }
    }
    report(&problems);
}

#[test]
fn evidence_is_in_the_input() {
    let mut problems = Vec::new();
    for case in cases() {
        let reading = bounce::read(&case.bytes);
        let own = reading.reports.iter().flat_map(|one| &one.evidence);
        for evidence in reading.evidence.iter().chain(own) {
            let span = evidence.span.clone();
            let inside = span.start < span.end && span.end <= case.bytes.len();
            // Where the input is UTF-8, whole characters are marked.
            let whole = std::str::from_utf8(&case.bytes).map_or(true, |text| text.get(span.clone()).is_some());
            if !inside || !whole {
                problems.push(format!("{}: {evidence:?}", case.file));
            }
        }
        for one in reading.reports.iter().filter(|one| one.evidence.is_empty()) {
            problems.push(format!("{}: no evidence for {:?}", case.file, one.recipient));
        }
    }
    report(&problems);
}

#[test]
fn every_message_may_end_anywhere() {
    for case in cases() {
        let step = (case.bytes.len() / 11).max(1);
        for end in (0..case.bytes.len()).step_by(step) {
            printed(&case.file, &case.bytes[..end]);
            printed(&case.file, &case.bytes[end..]);
        }
    }
}

const LINE: &str = "<rita@lenza.example>: host mx.lenza.example[192.0.2.2] said: 550 5.1.1 User unknown\n";

#[test]
fn two_mebibytes_are_read_and_no_more() {
    let mut text = LINE.to_owned() + "\nThe original message follows.\n\n";
    text.extend(std::iter::repeat_n("lorem ipsum, dolor sit amet\n", LARGEST / 28 + 1));
    text.truncate(LARGEST);
    let reading = bounce::read(text.as_bytes());
    assert_eq!(reading.kind, Kind::Bounce);
    assert_eq!(reading.reports.first().and_then(|one| one.recipient.as_deref()), Some("rita@lenza.example"));
    text.push('!');
    let (line, is) = printed("large.txt", text.as_bytes());
    assert_eq!((is.text_at("kind"), is.get("is_bounce")), ("too_large", Some(&Json::Null)), "{line}");
    assert_eq!(is.get("reports").map(Json::items), Some(&[][..]));
}

#[test]
fn large_inputs_of_one_kind_come_to_an_end() {
    let head = "Content-Type: multipart/mixed; boundary=b\n\n";
    let part = "--b\nContent-Type: multipart/mixed; boundary=b\n\n";
    let inner = "--b\nContent-Type: message/rfc822\n\n";
    for piece in [LINE, part, inner, "> > > ", "<", "5.", "a@", "=?utf-8?B?", "\r", "<!--", "&lt;", "550-", "\u{200b}"]
    {
        printed(piece, (head.to_owned() + &piece.repeat((LARGEST / 4) / piece.len())).as_bytes());
    }
}

#[test]
fn many_recipients_come_to_an_end() {
    let count = LARGEST / 8 / LINE.len();
    let many: String = (0..count).map(|place| LINE.replace("rita", &format!("rita{place}"))).collect();
    let (_, is) = printed("many.txt", many.as_bytes());
    let first = is.get("recipients").expect("recipients").items().first().and_then(Json::text);
    assert_eq!(first, Some("rita0@lenza.example"));
    let fields =
        |place| format!("Final-Recipient: rfc822; rita{place}@lenza.example\nAction: failed\nStatus: 5.1.1\n\n");
    let many: String = (0..count).map(fields).collect();
    printed("many.txt", many.as_bytes());
}
