//! The built command against real, signed name servers: nothing is played here but the customers.
//!
//! `cargo xtask test` starts the servers (`xtask/lab`, whose table explains each zone) and runs these; by hand, set
//! `MAIL_DOCTOR_LAB_FIRST` and `MAIL_DOCTOR_LAB_SECOND` to what `cargo run -p lab --example lab` prints.
#![cfg(feature = "cli")]

use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

use mail_doctor::json::Json;

/// The operator that the lab's zones are customers of.
const CONFIG: &str = r#"{
    "operator": "Prova", "networks": ["198.18.2.0/24"], "mx_hosts": ["mail.{domain}", "mx1.{domain}"],
    "resolver_limit": 4000, "webmail_limit": 1000
}"#;

/// A zone, the verdict's id and state, the exit code, findings that must appear, and findings that must not.
type Case = (&'static str, &'static str, &'static str, i32, &'static [&'static str], &'static [&'static str]);

const FAULTS_OF_MX: &[&str] = &["mx-foreign", "mx-foreign-preferred", "mx-unresolvable", "null-mx", "no-mail-server"];

const CASES: &[Case] = &[
    ("good.test", "no-fault-found", "ok", 0, &["mx-ours", "mail-host-ours", "device-online"], FAULTS_OF_MX),
    ("plain.test", "no-fault-found", "ok", 0, &["mx-ours", "mail-host-ours"], FAULTS_OF_MX),
    ("xn--caff-8oa.test", "no-fault-found", "ok", 0, &["mx-ours", "mail-host-ours"], FAULTS_OF_MX),
    ("alias-mx.test", "no-fault-found", "ok", 0, &["mx-ours"], FAULTS_OF_MX),
    ("old-mx.test", "mx-foreign", "broken", 1, &["mail-host-ours"], &["mx-ours", "mail-host-missing"]),
    ("mixed-mx.test", "mx-foreign-preferred", "broken", 1, &["mail-host-ours"], &["mx-ours", "mx-foreign"]),
    ("backup-mx.test", "mx-foreign-backup", "caution", 1, &["mail-host-ours"], &["mx-ours", "mx-foreign"]),
    ("null-mx.test", "null-mx", "broken", 1, &["null-mx"], &["mx-ours", "no-mail-server", "null-mx-with-others"]),
    ("no-mx.test", "implicit-mx", "broken", 1, &["implicit-mx"], &["no-mail-server", "null-mx"]),
    ("no-mail.test", "no-mail-server", "broken", 1, &["no-mail-server"], &["implicit-mx", "domain-missing"]),
    ("dangling-mx.test", "mx-unresolvable", "broken", 1, &["mail-host-ours"], &["mx-ours", "mx-partly-unresolvable"]),
    ("literal-mx.test", "mx-ip-literal", "broken", 1, &["mail-host-ours"], &["mx-ours"]),
    ("no-mail-host.test", "mail-host-missing", "caution", 1, &["mx-ours"], &["mail-host-ours", "mx-foreign"]),
    ("foreign-mail-host.test", "mail-host-foreign", "caution", 1, &["mx-ours"], &["mail-host-ours", "mx-foreign"]),
    ("bogus.test", "servers-silent", "broken", 1, &["servers-silent"], &["domain-missing", "mx-ours", "filtered"]),
    ("expired.test", "servers-silent", "broken", 1, &["servers-silent"], &["domain-missing", "mx-ours"]),
    ("unsigned-under-ds.test", "servers-silent", "broken", 1, &["servers-silent"], &["domain-missing", "mx-ours"]),
    ("lame.test", "servers-silent", "broken", 1, &["servers-silent"], &["domain-missing", "cannot-tell"]),
    ("servfail.test", "servers-silent", "broken", 1, &["servers-silent"], &["domain-missing"]),
    ("missing.test", "domain-missing", "broken", 1, &["domain-missing"], &["no-mail-server", "mail-host-missing"]),
    ("refused.test", "filtered", "unknown", 2, &["filtered"], &["servers-silent", "domain-missing"]),
    ("half-refused.test", "no-fault-found", "ok", 0, &["mx-ours"], &["servers-silent", "filtered"]),
    ("changing.test", "resolvers-disagree", "caution", 1, &["resolvers-disagree"], &["mx-foreign", "mx-ours"]),
];

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
    json.get("findings").map(Json::items).unwrap_or_default().iter().map(|finding| finding.text_at("id")).collect()
}

/// The evidence of a finding, one line each.
fn evidence<'a>(json: &'a Json, id: &str) -> Vec<&'a str> {
    let all = json.get("findings").map(Json::items).unwrap_or_default();
    let finding = all.iter().find(|finding| finding.text_at("id") == id).unwrap_or_else(|| panic!("no {id}"));
    finding.get("evidence").map(Json::items).unwrap_or_default().iter().filter_map(Json::text).collect()
}

#[test]
#[ignore = "needs the DNS lab"]
fn every_zone_has_its_verdict() {
    let resolvers = operators();
    let mut wrong = vec![];
    for (zone, id, state, exit, must, must_not) in CASES {
        let (code, json) = report(zone, &resolvers);
        let ([found_id, found_state, ..], found) = (verdict(&json), findings(&json));
        let missing: Vec<_> = must.iter().filter(|id| !found.contains(id)).collect();
        let unwanted: Vec<_> = must_not.iter().filter(|id| found.contains(id)).collect();
        if (found_id, found_state, code) != (id, state, *exit) || !missing.is_empty() || !unwanted.is_empty() {
            wrong.push(format!("{zone}: {found_id} {found_state} {code}, missing {missing:?}, unwanted {unwanted:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
#[ignore = "needs the DNS lab"]
fn what_is_called_broken_rests_on_two_operators() {
    let resolvers = operators();
    for (zone, id, state, ..) in CASES.iter().filter(|(_, _, state, ..)| *state == "broken") {
        let (_, json) = report(zone, &resolvers);
        assert_eq!(verdict(&json)[2], "established", "{zone} {state}");
        for url in &resolvers {
            let host = url.trim_start_matches("http://").split('/').next().expect("a host");
            let lines = evidence(&json, id);
            assert!(lines.iter().any(|line| line.contains(&format!("[{host} "))), "{zone}: {lines:?}");
        }
    }
}

#[test]
#[ignore = "needs the DNS lab"]
fn one_witness_calls_nothing_broken() {
    let [first, second] = operators();
    for resolvers in [vec![first.clone()], vec![first, "http://127.0.0.1:9/dns-query".into()], vec![second]] {
        for (zone, .., exit, _, _) in CASES.iter().filter(|(_, _, state, ..)| *state == "broken") {
            let (code, json) = report(zone, &resolvers);
            let [id, state, confidence, _] = verdict(&json);
            assert!(matches!(state, "caution" | "unknown"), "{zone}: {id} {state} from {resolvers:?}");
            assert!(confidence != "established" && code >= *exit, "{zone}: {id} {confidence} {code}");
        }
    }
}

#[test]
#[ignore = "needs the DNS lab"]
fn servers_that_never_answer_are_no_pass() {
    // How long a resolver tries is its own affair: it says SERVFAIL, or our time is up first.
    let (exit, json) = report("dead.test", &operators());
    let [id, state, ..] = verdict(&json);
    assert!(
        matches!((id, state, exit), ("servers-silent", "broken", 1) | ("cannot-tell", "unknown", 2)),
        "{id} {exit}"
    );
}

#[test]
#[ignore = "needs the DNS lab"]
fn servers_that_answer_late_are_no_fault() {
    let (exit, json) = report("slow.test", &operators());
    let [id, state, ..] = verdict(&json);
    assert!(matches!((id, state, exit), ("no-fault-found", "ok", 0) | ("cannot-tell", "unknown", 2)), "{id} {exit}");
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
    for (zone, most) in [("good.test", 5), ("old-mx.test", 7), ("missing.test", 7)] {
        let (_, json) = report(zone, &operators());
        let (queries, rounds) = (number(&json, "queries"), number(&json, "rounds"));
        assert!((1..=most).contains(&queries) && (1..=2).contains(&rounds), "{zone}: {queries} in {rounds}");
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
