use std::io::{BufRead, BufReader, Read as _};
use std::net::TcpListener;

use super::*;
use crate::dns::{Query, RecordType};

/// The exit code, standard output and standard error.
fn run_with(arguments: &[&str]) -> (u8, String, String) {
    let arguments: Vec<String> = arguments.iter().map(|argument| (*argument).to_owned()).collect();
    let (mut out, mut err) = (vec![], vec![]);
    let exit = run(&arguments, &mut out, &mut err);
    let text = |bytes| String::from_utf8(bytes).expect("text");
    (exit.into(), text(out), text(err))
}

/// A file that exists while the test runs.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str, text: &str) -> Scratch {
        let path = std::env::temp_dir().join(format!("mail-doctor-{}-{name}", std::process::id()));
        std::fs::write(&path, text).expect("written");
        Scratch(path)
    }

    fn path(&self) -> &str {
        self.0.to_str().expect("text")
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

#[test]
fn a_wrong_call_is_told_what_to_write() {
    for (arguments, hint) in [
        (&[][..], "mail-doctor domain NAME"),
        (&["dominio"], "\"dominio\" is not understood"),
        (&["domain"], "which domain?"),
        (&["domain", "--json"], "which domain?"),
        (&["domain", "a.it", "b.it"], "one domain at a time"),
        (&["bounce"], "which file?"),
        (&["bounce", "--csv", "a.eml"], "--csv is no option"),
        (&["bounce", "/nowhere/a.eml"], "cannot be read"),
        (&["headers"], "which file? mail-doctor headers"),
        (&["headers", "--xml", "a.eml"], "--xml is no option of \"headers\""),
        (&["headers", "/nowhere/a.eml"], "cannot be read"),
        (&["domain", "a.it", "--colour"], "--colour is no option"),
        (&["domain", "a.it", "--resolver"], "--resolver needs an address"),
        (&["domain", "192.0.2.1"], "no domain (ip-address)"),
        (&["domain", "a.it", "--config", "/no/such/file"], "/no/such/file cannot be read"),
        (&["domain", "a.it", "--resolver", "http://192.0.2.1/dns-query"], "is no address a page may ask"),
        (&["tree", "check", "a", "b"], "is not understood"),
        (&["tree", "check", "/no/such/file"], "cannot be read"),
        (&["config", "check"], "is not understood"),
    ] {
        let (exit, out, err) = run_with(arguments);
        assert_eq!((exit, out.as_str()), (2, ""), "{arguments:?}");
        assert!(err.starts_with("mail-doctor: ") && err.contains(hint), "{arguments:?}: {err}");
    }
    let (exit, out, _) = run_with(&["--help"]);
    assert!(exit == 0 && out.contains("Exit code"));
}

#[test]
fn a_bounce_is_told_to_a_person_and_to_a_program() {
    let file = Scratch::new("bounce.txt", "<info@esempio.it>: 552 5.2.2 Mailbox full");
    let (exit, out, _) = run_with(&["bounce", file.path()]);
    assert!(out.contains("info@esempio.it: the mailbox is full") && out.contains("codes: 552 5.2.2"), "{out}");
    assert_eq!(exit, 1);
    let (exit, out, _) = run_with(&["bounce", "--json", file.path(), file.path()]);
    let lines: Vec<Json> = out.lines().map(|line| Json::read(line).expect("JSON")).collect();
    assert_eq!((exit, lines.len(), lines[0].text_at("category")), (1, 2, "mailbox_full"));
    let file = Scratch::new("hello.txt", "Ciao!");
    assert_eq!(run_with(&["bounce", file.path()]).0, 2);
}

#[test]
fn a_header_is_told_to_a_person_and_to_a_program() {
    let header = "Received: from a.example by mx.it; Mon, 23 Nov 2026 12:30:12 +0100\n\
                  Authentication-Results: mx.it; spf=fail smtp.mailfrom=negozio.example\n";
    let file = Scratch::new("header.txt", &[header, "X-Spam-Flag: YES\n"].concat());
    let (exit, out, _) = run_with(&["headers", file.path()]);
    assert!(out.contains("SPF failed: the sending server") && out.contains("spf: fail for negozio.example"), "{out}");
    assert!(out.contains("(taken for spam by a filter)") && out.contains("X-Spam: spam"), "{out}");
    assert_eq!(exit, 1);
    let (exit, out, _) = run_with(&["headers", "--json", file.path()]);
    assert_eq!((exit, Json::read(&out).expect("JSON").text_at("lead")), (1, "spf-failed"));
    for (text, exit) in [
        ("Received: from a.example by mx.it\nX-Spam-Flag: NO\n", 0),
        ("Received: from a.example by mx.it\nSubject: Ciao\n", 2),
        ("Ciao!", 2),
    ] {
        let file = Scratch::new("other.txt", text);
        assert_eq!(run_with(&["headers", file.path()]).0, exit, "{text}");
    }
}

#[test]
fn the_shipped_tree_is_checked_and_drawn() {
    let (exit, out, err) = run_with(&["tree", "check"]);
    assert_eq!((exit, err.as_str()), (0, ""));
    assert!(out.contains("no mistake"), "{out}");
    let (exit, out, _) = run_with(&["tree", "graph"]);
    assert!(exit == 0 && out.starts_with("flowchart"), "{out}");
    let broken = Scratch::new("tree.json", r#"{"version": "1", "start": "nowhere", "nodes": []}"#);
    let (exit, out, err) = run_with(&["tree", "check", broken.path()]);
    assert!(exit == 1 && out.is_empty() && err.contains("nowhere"), "{err}");
}

#[test]
fn a_configuration_is_checked() {
    let good = Scratch::new("good.json", CONFIG);
    let (exit, out, err) = run_with(&["config", "check", good.path()]);
    assert!(exit == 0 && err.is_empty() && out.ends_with("no mistake\n"), "{out}{err}");
    let bad = Scratch::new("bad.json", r#"{"operator": "P", "networks": null, "phonee": "1"}"#);
    let (exit, out, err) = run_with(&["config", "check", bad.path()]);
    assert!(exit == 1 && out.is_empty() && err.contains("phonee: is not known; did you mean \"phone\"?"), "{err}");
}

/// The records, type and data, that a made-up resolver has for a query.
type Replies = fn(&Query) -> Vec<(u16, Vec<u8>)>;

/// A resolver on this machine that answers until the test ends.
fn resolver(reply: Replies) -> String {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let port = listener.local_addr().expect("bound").port();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            std::thread::spawn(move || serve(stream.expect("a connection"), reply));
        }
    });
    format!("http://127.0.0.1:{port}/dns-query")
}

/// Answers the requests of one connection: each query of ours, found by comparing its address.
fn serve(mut stream: std::net::TcpStream, reply: Replies) {
    let mut reader = BufReader::new(stream.try_clone().expect("cloned"));
    let mut line = String::new();
    while reader.read_line(&mut line).is_ok_and(|read| read > 0) {
        let asked = line.split([' ', '=']).nth(2).unwrap_or_default().to_owned();
        while line != "\r\n" {
            line.clear();
            reader.read_line(&mut line).expect("a header");
        }
        line.clear();
        let body = known(&asked).map(|query| message(&query, &reply(&query))).unwrap_or_default();
        let head = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/dns-message\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        let _ = stream.write_all(&[head.as_bytes(), &body].concat());
    }
}

/// The query behind a parameter, of those this test asks.
fn known(parameter: &str) -> Option<Query> {
    let names = ["prova.it", "mail.prova.it", "mx.altro.it"].map(|name| crate::dns::Name::parse(name).expect("name"));
    let kinds = [RecordType::Mx, RecordType::Ns, RecordType::A, RecordType::Aaaa, RecordType::Soa];
    let resolver = crate::config::Resolver {
        name: String::new(),
        operator: String::new(),
        url: String::new(),
        form: crate::config::Form::Wire,
        only: vec![],
    };
    let mut all = names.iter().flat_map(|name| kinds.map(|kind| Query::new(name, kind)));
    all.find(|query| crate::dns::doh::url(query, &resolver).ends_with(&format!("={parameter}")))
}

/// A reply with these records of the question's name.
fn message(query: &Query, records: &[(u16, Vec<u8>)]) -> Vec<u8> {
    let mut bytes = vec![0, 0, 0x81, 0x80, 0, 1, 0, u8::try_from(records.len()).expect("few"), 0, 0, 0, 0];
    bytes.extend(octets(query.name.as_str()));
    bytes.extend([query.kind.code().to_be_bytes(), [0, 1]].concat());
    for (kind, data) in records {
        let length = u16::try_from(data.len()).expect("short").to_be_bytes();
        bytes.extend([&[0xc0, 12][..], &kind.to_be_bytes(), &[0, 1, 0, 0, 1, 44], &length, data].concat());
    }
    bytes
}

fn octets(name: &str) -> Vec<u8> {
    name.split('.')
        .chain([""])
        .flat_map(|label| [&[u8::try_from(label.len()).expect("label")], label.as_bytes()].concat())
        .collect()
}

fn ours(query: &Query) -> Vec<(u16, Vec<u8>)> {
    match (query.name.as_str(), query.kind) {
        ("prova.it", RecordType::Mx) => vec![(15, [vec![0, 10], octets("mail.prova.it")].concat())],
        ("mail.prova.it", RecordType::A) => vec![(1, vec![198, 18, 2, 1])],
        _ => vec![],
    }
}

fn elsewhere(query: &Query) -> Vec<(u16, Vec<u8>)> {
    match (query.name.as_str(), query.kind) {
        ("prova.it", RecordType::Mx) => vec![(15, [vec![0, 10], octets("mx.altro.it")].concat())],
        ("mail.prova.it", RecordType::A) => vec![(1, vec![198, 18, 2, 1])],
        ("mx.altro.it", RecordType::A) => vec![(1, vec![198, 18, 100, 1])],
        _ => vec![],
    }
}

fn examine(resolvers: &[String], more: &[&str]) -> (u8, String, String) {
    let config = CONFIG.replace("\"networks\": null", "\"networks\": [\"198.18.2.0/24\"]");
    let config = Scratch::new(&format!("{}.json", resolvers.concat().replace(['/', ':'], "")), &config);
    let mut arguments = vec!["domain", "info@prova.it", "--config", config.path()];
    arguments.extend(resolvers.iter().flat_map(|url| ["--resolver", url]));
    arguments.extend(more);
    run_with(&arguments)
}

#[test]
fn a_domain_that_is_ours_is_no_fault() {
    let (exit, out, err) = examine(&[resolver(ours), resolver(ours)], &["--json"]);
    assert_eq!((exit, err.as_str()), (0, ""), "{out}");
    let json = Json::read(&out).expect("JSON");
    let keys: Vec<_> = json.members().iter().map(|(key, _)| key.as_str()).collect();
    assert_eq!(keys, ["domain", "verdict", "findings", "queries", "rounds"]);
    assert_eq!(json.text_at("domain"), "prova.it");
    let verdict = json.get("verdict").expect("verdict");
    assert_eq!(
        verdict.write(),
        r#"{"id":"no-fault-found","state":"ok","confidence":"established","fixer":"nobody","who":"","then":[]}"#
    );
    let finding = json.get("findings").expect("findings").items().first().expect("a finding").members();
    assert_eq!(finding.iter().map(|(key, _)| key.as_str()).collect::<Vec<_>>()[..3], ["id", "severity", "evidence"]);
}

#[test]
fn a_domain_that_is_elsewhere_is_a_fault_and_says_so_in_words() {
    let (exit, out, err) = examine(&[resolver(elsewhere), resolver(elsewhere)], &[]);
    assert_eq!((exit, err.as_str()), (1, ""), "{out}");
    assert!(out.starts_with("prova.it: Broken. ") && out.contains("MX prova.it -> 10 mx.altro.it"), "{out}");
    assert!(!out.contains("{$") && !out.contains("finding-") && out.contains("MX 10 mail.prova.it"), "{out}");
}

#[test]
fn the_reasoning_is_told_step_by_step() {
    let (exit, out, err) = examine(&[resolver(elsewhere), resolver(elsewhere)], &["--explain", "--sender", "altro.it"]);
    assert_eq!((exit, err.as_str()), (1, ""), "{out}");
    for part in [
        "MX prova.it\n",
        "- mx-foreign (blocking, established, RFC 5321 §5.1)",
        "    remove: prova.it MX 10 mx.altro.it",
        "    add: prova.it MX 10 mail.prova.it",
        "Conclusion: mx-foreign (broken).",
        "It leads because it stops everybody's mail; it rests on two independent operators, or a fact.",
        "TXT _dmarc.altro.it",
    ] {
        assert!(out.contains(part), "{part} in:\n{out}");
    }
}

#[test]
fn one_resolver_is_a_warning_and_a_silent_one_tells_nothing() {
    let (_, _, err) = examine(&[resolver(ours)], &["--json"]);
    assert!(err.contains("one witness"), "{err}");
    let closed = TcpListener::bind(("127.0.0.1", 0)).and_then(|listener| listener.local_addr()).expect("a free port");
    let silent = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    std::thread::spawn({
        let silent = silent.try_clone().expect("cloned");
        move || {
            let mut kept: Vec<_> = silent.incoming().collect();
            kept.iter_mut().flatten().for_each(|stream| drop(stream.read(&mut [0])));
        }
    });
    let silent = silent.local_addr().expect("bound");
    let urls = [closed, silent].map(|address| format!("http://{address}/dns-query"));
    let (exit, out, _) = examine(&urls, &["--json"]);
    assert_eq!(exit, 2, "{out}");
    assert!(out.contains("unreachable") && out.contains("timed out") && out.contains(r#""state":"unknown""#), "{out}");
}
