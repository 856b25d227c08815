//! Headers of delivered messages, and what is taken for one: each file of `tests/headers/` was written for this project,
//! every name and address in it is made up.
//!
//! The `.json` beside a file says how it is to be read, in the members of `mail-doctor headers --json`; a subset of them.
//! Some are written shorter: `causes` are their names in their order, a check is `"method result domain"`, a filter
//! `"name flagged"`, `fixer` and `confidence` are the lead's, `late` is whose turn a delay is, `marked` are texts that
//! the excerpt marks. Two members are the test's own: `families` says what the file is a case of, `never` what must not
//! come out.

mod support;

use std::collections::BTreeSet;

use mail_doctor::headers::{self, Cause, Summary};
use mail_doctor::json::Json;
use mail_doctor::message;
use support::corpus::{self, Case};
use support::{LANGUAGES, words};

/// The least number of files.
const FEWEST: usize = 60;

/// Every family, behind the least number of its files.
const FAMILIES: &[(usize, &str)] = &[
    (10, "microsoft spamassassin pasted it"),
    (5, "gmail dmarc spf trap"),
    (4, "rspamd vade cannot-tell not-flagged"),
    (3, "proofpoint mimecast bulk dangerous impersonation blocked not-headers address-listed forwarded"),
    (2, "amavis cloudmark dkim content links-listed server-unnamed badly-made delayed not-authenticated arc hostile"),
    (2, "quoted unfolded bounce newsletter"),
    (
        1,
        "barracuda cisco libero aruba ovh own-domain spamexperts allowed cr spaced empty picture document outlook-file",
    ),
];

fn cases() -> Vec<Case> {
    corpus::cases("tests/headers")
}

fn texts(list: Option<&Json>) -> Vec<String> {
    list.map(Json::items).unwrap_or_default().iter().filter_map(Json::text).map(str::to_owned).collect()
}

/// A list of objects, each as some of its members on one line.
fn rows(is: &Json, list: &str, members: &[&str]) -> Json {
    let word = |item: &Json, name: &str| match item.get(name) {
        Some(Json::Text(text)) => text.clone(),
        Some(Json::Null) if name == "domain" => String::new(),
        Some(other) => other.write(),
        None => String::new(),
    };
    let row = |item: &Json| members.iter().map(|name| word(item, name)).collect::<Vec<_>>().join(" ");
    let items = is.items_at(list);
    items.iter().map(|item| Json::from(row(item))).collect::<Vec<_>>().into()
}

/// The member of a reading that is to be as expected.
fn member(is: &Json, name: &str) -> Json {
    let causes = is.items_at("causes");
    match name {
        "causes" => rows(is, "causes", &["cause"]),
        "checks" => rows(is, "checks", &["method", "result", "domain"]),
        "filters" => rows(is, "filters", &["name", "flagged"]),
        "fixer" | "confidence" => causes.first().and_then(|lead| lead.get(name)).cloned().unwrap_or_default(),
        "late" => {
            let late = causes.iter().find(|cause| cause.text_at("cause") == "delayed");
            late.and_then(|cause| cause.get("fixer")).cloned().unwrap_or_default()
        }
        _ => is.get(name).cloned().unwrap_or_default(),
    }
}

fn differences(case: &Case) -> Vec<String> {
    let line = headers::json::reading(&case.file, &headers::read(&case.bytes)).write();
    let is = Json::read(&line).unwrap_or_else(|error| panic!("{}: {error}: {line}", case.file));
    let summary = Summary::read(&is);
    let marked: Vec<&str> =
        summary.excerpt.iter().flatten().filter(|(_, mark)| !mark.is_empty()).map(|(text, _)| text.as_str()).collect();
    let mut wrong = Vec::new();
    for (name, wanted) in case.expected.members() {
        match name.as_str() {
            "families" => {}
            "marked" => {
                let missing = texts(Some(wanted)).into_iter().filter(|text| !marked.contains(&text.as_str()));
                wrong.extend(missing.map(|text| format!("\"{text}\" is not marked, these are: {marked:?}")));
            }
            "never" => {
                let out = texts(Some(wanted)).into_iter().filter(|text| line.contains(text));
                wrong.extend(out.map(|text| format!("{text:?} came out")));
            }
            name => {
                let found = member(&is, name);
                if found != *wanted {
                    wrong.push(format!("{name} is {}, expected {}", found.write(), wanted.write()));
                }
            }
        }
    }
    wrong
}

#[test]
fn every_header_is_read_as_expected() {
    let all = cases();
    let wrong: Vec<String> = all
        .iter()
        .flat_map(|case| differences(case).into_iter().map(|text| format!("{}: {text}", case.file)))
        .collect();
    assert!(wrong.is_empty(), "{} differences\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn there_are_headers_of_every_kind() {
    let all = cases();
    assert!(all.len() >= FEWEST, "{} files", all.len());
    assert_eq!(corpus::too_few(&all, FAMILIES), Vec::<String>::new());
    let said: BTreeSet<&str> =
        all.iter().flat_map(|case| headers::read(&case.bytes).causes).map(|conclusion| conclusion.cause.id()).collect();
    // Only large inputs are too large: the unit tests make one.
    let missing: Vec<&str> = Cause::ALL
        .iter()
        .filter(|cause| **cause != Cause::TooLarge && !said.contains(cause.id()))
        .map(|cause| cause.id())
        .collect();
    assert!(missing.is_empty(), "no file with {missing:?}");
}

#[test]
fn line_ends_are_as_they_were_written() {
    let count = |with: &dyn Fn(&[u8]) -> bool| cases().iter().filter(|case| with(&case.bytes)).count();
    assert!(count(&|bytes| bytes.windows(2).any(|two| two == b"\r\n")) >= 4, "with CRLF");
    assert!(count(&|bytes| bytes.contains(&b'\r') && !bytes.contains(&b'\n')) >= 2, "with CR alone");
}

#[test]
fn a_header_says_the_same_with_every_line_end_and_quoted() {
    for case in cases().iter().filter(|case| !case.is("pasted") && !case.is("hostile")) {
        let text = String::from_utf8_lossy(&case.bytes).replace("\r\n", "\n").replace('\r', "\n");
        let expected = headers::read(text.as_bytes());
        if !expected.lead().is_of_headers() {
            continue;
        }
        let header = text.split("\n\n").next().unwrap_or_default().trim_start_matches('\u{feff}');
        for other in [
            text.replace('\n', "\r\n"),
            text.replace('\n', "\r"),
            format!("> {}", text.trim_end().replace('\n', "\n> ")),
            header.to_owned(),
        ] {
            let reading = headers::read(other.as_bytes());
            assert_eq!(reading.causes, expected.causes, "{}\n{other}", case.file);
            assert_eq!(reading.checks, expected.checks, "{}", case.file);
            assert_eq!(reading.hops, expected.hops, "{}", case.file);
        }
    }
}

#[test]
fn evidence_stands_where_it_says() {
    for case in cases() {
        let reading = headers::read(&case.bytes);
        for evidence in &reading.evidence {
            let octets = case.bytes.get(evidence.span.clone());
            let text = String::from_utf8_lossy(octets.unwrap_or_else(|| panic!("{}: {evidence:?}", case.file)));
            assert!(!text.trim().is_empty(), "{}: {evidence:?} is blank", case.file);
            let word = format!("{}=", evidence.fact.id());
            let result = ["spf", "dkim", "dmarc", "arc"].contains(&evidence.fact.id());
            let older = ["pass", "fail", "softfail", "none", "neutral"].contains(&text.to_lowercase().as_str());
            assert!(!result || older || text.to_lowercase().starts_with(&word), "{}: {text}", case.file);
        }
    }
}

/// What the widget knows of a file.
fn summary(case: &Case) -> Summary {
    let line = headers::json::reading("", &headers::read(&case.bytes)).write();
    Summary::read(&Json::read(&line).expect("JSON"))
}

#[test]
fn the_sender_is_told_what_to_mend() {
    let all = cases();
    for lang in LANGUAGES {
        let of = |name: &str| {
            let case = all.iter().find(|case| case.file.contains(name)).unwrap_or_else(|| panic!("no {name}"));
            message::spam(&summary(case), &words(lang)).unwrap_or_else(|| panic!("{name}: nothing is said"))
        };
        insta::assert_snapshot!(format!("headers_message_dmarc_{lang}"), of("gmail-dmarc-quarantined"));
        insta::assert_snapshot!(format!("headers_message_listed_{lang}"), of("spamassassin-address-listed"));
    }
}

#[test]
fn the_message_names_nobody_and_blames_nobody_wrongly() {
    let mut said = BTreeSet::new();
    for case in cases() {
        let summary = summary(&case);
        let Some(text) = message::spam(&summary, &words("it")) else { continue };
        said.insert(summary.lead().to_owned());
        let lines = text.lines().filter(|line| !line.trim_start().starts_with("Message-ID: "));
        assert_eq!(lines.filter(|line| line.contains('@')).collect::<Vec<_>>(), Vec::<&str>::new(), "{}", case.file);
        assert!(!text.contains("headers-") && !text.contains("{$"), "{}: {text}", case.file);
        assert!(!summary.causes.iter().any(|cause| cause[0] == "dangerous"), "{}: {text}", case.file);
    }
    let mended = Cause::ALL.iter().filter(|cause| words("it").has(&format!("headers-{}-mend", cause.id())));
    let missing: Vec<&str> = mended.map(|cause| cause.id()).filter(|id| !said.contains(*id)).collect();
    // The lack of a seal alone leads nowhere: it is said beside others.
    assert_eq!(missing, ["dkim-missing"]);
}

#[test]
fn what_a_filter_quotes_is_no_address_for_the_sender() {
    let header =
        "Received: from a.example by mx.it\nX-Amavis-Alert: BAD HEADER SECTION, anna@esempio.it\nX-Spam-Flag: YES\n";
    let json = headers::json::reading("", &headers::read(header.as_bytes()));
    let summary = Summary::read(&json);
    assert!(summary.reasons.iter().any(|reason| reason.contains("anna@esempio.it")), "{summary:?}");
    let text = message::spam(&summary, &words("en")).expect("badly made");
    assert!(!text.contains("anna"), "{text}");
}
