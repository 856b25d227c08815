//! The built command against real, signed name servers: nothing is played here but the customers.
//!
//! `cargo xtask test` starts the servers (`xtask/lab`, whose table explains each zone) and runs these; by hand, set
//! `MAIL_DOCTOR_LAB_FIRST` and `MAIL_DOCTOR_LAB_SECOND` to what `cargo run -p lab --example lab` prints.
#![cfg(all(feature = "cli", unix))]

use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

use lab::table::ZONES;
use lab::zone::{Zone, zone};
use mail_doctor::finding::Tag;
use mail_doctor::json::Json;
use mail_doctor::probe::BOUNCED;

/// The operator that the lab's zones are customers of.
const CONFIG: &str = include_str!("../xtask/src/compare/operator.json");

/// In no zone: it does not exist.
const MISSING: Zone = zone("missing.test", &[], "domain-missing broken established")
    .never("no-mail-server mail-host-missing registration-hold servers-silent");

/// A free service's domain, wherever its mail goes.
const FREE: Zone = zone("gmail.com", &[], "free-mail caution established").never("domain-missing mx-foreign");

/// Everything that can be asked about.
fn zones() -> impl Iterator<Item = &'static Zone> {
    ZONES.iter().chain([&MISSING, &FREE])
}

/// The zones that end in this state, whoever is asked first.
fn ending(state: &str) -> Vec<(&'static Zone, &'static str)> {
    let only = |zone: &&Zone| !zone.verdict.contains(" or ") && zone.verdict.contains(&format!(" {state} "));
    zones().filter(only).map(|zone| (zone, words(zone.verdict)[0])).collect()
}

fn words(text: &'static str) -> Vec<&'static str> {
    text.split_ascii_whitespace().collect()
}

/// The addresses of the two operators.
fn operators() -> [String; 2] {
    ["MAIL_DOCTOR_LAB_FIRST", "MAIL_DOCTOR_LAB_SECOND"].map(|name| {
        std::env::var(name).unwrap_or_else(|_| panic!("set {name}, or run `cargo xtask test`, which starts the lab"))
    })
}

/// The exit code and standard output for one domain.
fn ask(domain: &str, resolvers: &[String], more: &[&str]) -> (i32, String) {
    // Written once: the tests run side by side.
    static CONFIG_FILE: OnceLock<PathBuf> = OnceLock::new();
    let config = CONFIG_FILE.get_or_init(|| {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("real_dns.config.json");
        std::fs::write(&path, CONFIG).expect("the scratch directory can be written");
        path
    });
    let mut command = Command::new(env!("CARGO_BIN_EXE_mail-doctor"));
    command.args(["domain", domain, "--config"]).arg(config).args(more);
    for url in resolvers {
        command.args(["--resolver", url]);
    }
    let output = command.output().expect("the command starts");
    (output.status.code().expect("an exit code"), String::from_utf8(output.stdout).expect("text"))
}

fn report(domain: &str, resolvers: &[String]) -> (i32, Json) {
    let (exit, text) = ask(domain, resolvers, &["--json"]);
    (exit, Json::read(&text).unwrap_or_else(|error| panic!("{domain}: {error}: {text}")))
}

fn verdict(json: &Json) -> [&str; 4] {
    let verdict = json.get("verdict").expect("a verdict");
    ["id", "state", "confidence", "fixer"].map(|key| verdict.text_at(key))
}

fn findings(json: &Json) -> Vec<&str> {
    json.items_at("findings").iter().map(|finding| finding.text_at("id")).collect()
}

/// The evidence of a finding, one line each.
fn evidence<'a>(json: &'a Json, id: &str) -> Vec<&'a str> {
    let all = json.items_at("findings");
    let finding = all.iter().find(|finding| finding.text_at("id") == id).unwrap_or_else(|| panic!("no {id}"));
    finding.items_at("evidence").iter().filter_map(Json::text).collect()
}

/// What differs from what is expected of a zone.
fn differences(zone: &Zone, exit: i32, json: &Json) -> Vec<String> {
    let [id, state, confidence, _] = verdict(json);
    let found = findings(json);
    let mut wrong = Vec::new();
    if !zone.verdict.split(" or ").any(|expected| expected == format!("{id} {state} {confidence}")) {
        wrong.push(format!("is {id} {state} {confidence} ({found:?}), expected {}", zone.verdict));
    }
    let code = match state {
        "ok" => 0,
        "unknown" => 2,
        _ => 1,
    };
    if exit != code {
        wrong.push(format!("{state} ends with {exit}"));
    }
    wrong.extend(words(zone.shows).iter().filter(|id| !found.contains(id)).map(|id| format!("no {id}")));
    wrong.extend(words(zone.never).iter().filter(|id| found.contains(id)).map(|id| format!("found {id}")));
    if state == "ok" {
        let all = json.items_at("findings");
        let fault = |finding: &&Json| matches!(finding.text_at("severity"), "blocking" | "degrading");
        wrong.extend(all.iter().filter(fault).map(|finding| format!("a fault: {}", finding.text_at("id"))));
    }
    wrong
}

#[test]
fn every_expectation_names_findings() {
    for zone in zones() {
        for id in [words(zone.shows), words(zone.never)].concat() {
            assert!(Tag::of(id).is_some(), "{}: no finding is called {id}", zone.name);
        }
    }
}

/// Every finding that the DNS can produce is shown by a zone, and there are enough of them.
#[test]
fn the_zones_show_what_the_dns_can_produce() {
    // Of registries, policies, devices, webmails, certified mail and an operator without networks.
    let elsewhere = [
        Tag::RegistrationHold,
        Tag::RegistrationExpired,
        Tag::MtaStsMismatch,
        Tag::DeviceOnline,
        Tag::DeviceOffline,
        Tag::CaptivePortal,
        Tag::NamesBroken,
        Tag::NamesFiltered,
        Tag::DnsBlocked,
        Tag::PageForbids,
        Tag::ResolverBlocked,
        Tag::NetworkSlow,
        Tag::WebmailReachable,
        Tag::WebmailUnresolvable,
        Tag::WebmailUnhealthy,
        Tag::WebmailNotReached,
        Tag::WebmailUnknown,
        Tag::MailHostPresent,
        Tag::Pec,
        // Shown by a test of its own, below.
        Tag::SenderAtPreviousProvider,
        Tag::SenderRecordsWrong,
    ];
    let shown =
        |tag: &Tag| zones().any(|zone| words(zone.shows).contains(&tag.id()) || words(zone.verdict)[0] == tag.id());
    let missing: Vec<&Tag> =
        Tag::ALL.iter().filter(|tag| !elsewhere.contains(tag) && !BOUNCED.contains(tag) && !shown(tag)).collect();
    assert!(missing.is_empty(), "no zone shows {missing:?}");
    assert!(ZONES.len() > 45, "{} zones", ZONES.len());
}

#[test]
#[ignore = "needs the DNS lab"]
fn every_zone_has_its_verdict() {
    as_the_table_says(&operators());
}

#[test]
#[ignore = "needs the DNS lab"]
fn the_order_of_the_operators_does_not_matter() {
    let [first, second] = operators();
    as_the_table_says(&[second, first]);
}

fn as_the_table_says(resolvers: &[String; 2]) {
    let mut wrong = vec![];
    for zone in zones() {
        let (exit, json) = report(zone.name, resolvers);
        wrong.extend(differences(zone, exit, &json).into_iter().map(|what| format!("{}: {what}", zone.name)));
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
#[ignore = "needs the DNS lab"]
fn what_is_called_broken_rests_on_two_operators() {
    let resolvers = operators();
    let broken = ending("broken");
    assert!(broken.len() > 20, "{}", broken.len());
    for (zone, id) in broken {
        let (_, json) = report(zone.name, &resolvers);
        assert_eq!(verdict(&json)[2], "established", "{}", zone.name);
        for url in &resolvers {
            let host = url.trim_start_matches("http://").split('/').next().expect("a host");
            let lines = evidence(&json, id);
            assert!(lines.iter().any(|line| line.contains(&format!("[{host} "))), "{}: {lines:?}", zone.name);
        }
    }
}

#[test]
#[ignore = "needs the DNS lab"]
fn one_witness_calls_nothing_broken() {
    let [first, second] = operators();
    for resolvers in [vec![first.clone()], vec![first, "http://127.0.0.1:9/dns-query".into()], vec![second]] {
        for (zone, _) in ending("broken") {
            let (code, json) = report(zone.name, &resolvers);
            let [id, state, confidence, _] = verdict(&json);
            assert!(matches!(state, "caution" | "unknown"), "{}: {id} {state} from {resolvers:?}", zone.name);
            assert!(confidence != "established" && code >= 1, "{}: {id} {confidence} {code}", zone.name);
        }
    }
}

/// The sender's side: at the provider that left its traces here, and with a record too many.
#[test]
#[ignore = "needs the DNS lab"]
fn the_sender_explains_what_is_his() {
    let resolvers = operators();
    for (domain, sender, expected) in [
        ("ovh-traces.test", "known-provider.test", Some("sender-at-previous-provider")),
        ("good.test", "two-spf.test", Some("sender-records-wrong")),
        ("traces.test", "known-provider.test", None),
        ("ovh-traces.test", "ovh-traces.test", None),
        ("good.test", "missing.test", None),
        ("good.test", "bogus.test", None),
        ("good.test", "filtered.test", None),
    ] {
        let (_, text) = ask(domain, &resolvers, &["--json", "--sender", sender]);
        let json = Json::read(&text).unwrap_or_else(|error| panic!("{domain}: {error}: {text}"));
        let mut found = findings(&json);
        found.retain(|id| id.starts_with("sender-"));
        assert_eq!(found, expected.into_iter().collect::<Vec<_>>(), "{domain} from {sender}");
        let [id, state, ..] = verdict(&json);
        let told = expected.filter(|id| *id == "sender-at-previous-provider");
        assert_eq!((id, state), told.map_or(("no-fault-found", "ok"), |id| (id, "caution")), "{domain} from {sender}");
    }
}

#[test]
#[ignore = "needs the DNS lab"]
fn nobody_reached_is_nothing_told() {
    let nobody = ["http://127.0.0.1:9/a".to_owned(), "http://127.0.0.2:9/b".to_owned()];
    let (exit, json) = report("good.test", &nobody);
    assert_eq!((exit, verdict(&json)[1]), (2, "unknown"));
}

#[test]
#[ignore = "needs the DNS lab"]
fn an_address_in_unicode_is_looked_up_by_its_a_labels() {
    let (exit, json) = report("Info@CAFFÈ.test", &operators());
    assert_eq!((exit, json.text_at("domain")), (0, "xn--caff-8oa.test"));
}

#[test]
#[ignore = "needs the DNS lab"]
fn a_report_costs_few_queries_and_rounds() {
    let number = |json: &Json, key: &str| if let Some(Json::Number(number)) = json.get(key) { *number } else { -1 };
    for zone in zones() {
        let (_, json) = report(zone.name, &operators());
        let most = if verdict(&json)[1] == "ok" { 40 } else { 60 };
        let (queries, rounds) = (number(&json, "queries"), number(&json, "rounds"));
        assert!((1..=most).contains(&queries), "{}: {queries} queries", zone.name);
        // Where one operator refuses or is waited for, its neighbour's turn is a round more.
        assert!((1..=4).contains(&rounds), "{}: {rounds} rounds", zone.name);
    }
}

#[test]
#[ignore = "needs the DNS lab"]
fn a_person_reads_the_records_and_what_to_do() {
    let (exit, text) = ask("old-mx.test", &operators(), &[]);
    assert_eq!(exit, 1);
    for part in ["old-mx.test: Broken.", "  1. ", "MX old-mx.test -> 10 mx.previous-provider.test TTL "] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!text.contains("{$"), "{text}");
}
