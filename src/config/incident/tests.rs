use proptest::prelude::*;

use super::*;

const UNTIL: &str = r#""until": "2026-11-30T20:00:00Z""#;

fn warnings(text: &str) -> Vec<String> {
    Incidents::read(text).warnings.iter().map(ToString::to_string).collect()
}

/// A file with one incident that is right but for these members.
fn with(members: &str) -> String {
    format!(r#"{{"incidents": [{{{UNTIL}, "text": {{"it": "Guasto"}}, {members}}}]}}"#)
}

fn name(text: &str) -> Name {
    Name::parse(text).expect("a name")
}

#[test]
fn all_is_well_without_a_word() {
    for text in ["{}", r#"{"incidents": []}"#, "\u{feff}{}"] {
        assert_eq!(Incidents::read(text), Incidents::default(), "{text}");
    }
}

#[test]
fn what_is_no_status_file_is_told_once() {
    let long = with(&format!(r#""link": "https://a.it/{}""#, "a".repeat(32 * 1024)));
    for (text, part) in [
        ("", "expected"),
        ("<!doctype html>", "expected"),
        ("[]", "write an object"),
        (r#"{"incidents": {}}"#, "write a list"),
        (r#"{"incidents": [3]}"#, "write an object"),
        (long.as_str(), "32 KB"),
    ] {
        let incidents = Incidents::read(text);
        assert_eq!(incidents.list, [], "{part}");
        assert!(incidents.warnings[0].to_string().contains(part), "{part}: {:?}", incidents.warnings);
    }
}

/// A member, the field its warning names, a part of the warning, and whether the incident is shown all the same.
const MISTAKES: &[(&str, &str, &str, bool)] = &[
    (r#""severity": "red""#, "severity", "write outage", true),
    (r#""severity": 3"#, "severity", "write a text", true),
    (r#""colour": "red""#, "colour", "is not known", true),
    (r#""from": "yesterday""#, "from", "2026-11-30T18:00:00+01:00", false),
    (r#""from": null"#, "from", "write a text", false),
    (r#""link": "http://a.it/""#, "link", "write https://", true),
    (r#""link": "javascript:alert(1)""#, "link", "write https://", true),
    (r#""link": "/status""#, "link", "write https://", true),
    (r#""domains": []"#, "until", "not shown", false),
    (r#""domains": ["due parole"]"#, "domains[0]", "host pattern", false),
    (r#""domains": "esempio.it""#, "domains", "write a list", false),
    (r#""servers": null"#, "servers", "write a list", false),
    (r#""domains": ["esempio.it"], "servers": [1]"#, "servers[0]", "write a text", true),
];

#[test]
fn a_mistake_names_its_field_and_never_widens_the_circle() {
    for (members, field, part, shown) in MISTAKES {
        let incidents = Incidents::read(&with(members));
        let field = format!("incidents[0].{field}");
        let told = |warning: &&Warning| warning.field == field && warning.message.contains(part);
        assert!(incidents.warnings.iter().find(told).is_some(), "{members}: {:?}", incidents.warnings);
        assert_eq!(incidents.list.len(), usize::from(*shown), "{members}");
        assert!(incidents.list.iter().all(|incident| incident.link.is_empty()), "{members}");
    }
    for (text, part) in [
        (r#"{"incidents": [{"text": {"it": "x"}}]}"#, "until and text"),
        (&format!(r#"{{"incidents": [{{{UNTIL}}}]}}"#), "until and text"),
        (&format!(r#"{{"incidents": [{{{UNTIL}, "text": "x"}}]}}"#), "until and text"),
        (&format!(r#"{{"incidents": [{{{UNTIL}, "text": {{"it": ""}}}}]}}"#), "until and text"),
        (&format!(r#"{{"incidents": [{{{UNTIL}, "text": {{"in italiano": "x"}}}}]}}"#), "is no language"),
    ] {
        assert_eq!(Incidents::read(text).list, [], "{text}");
        assert!(
            warnings(text).iter().any(|warning| warning.replace(": ", " ").contains(part)),
            "{text}: {:?}",
            warnings(text)
        );
    }
}

#[test]
fn it_holds_from_then_until_then() {
    let text = with(r#""from": "2026-11-30T08:00:00+01:00""#);
    let incidents = Incidents::read(&text);
    let at = |text: &str| Moment::from_rfc3339(text).expect("a time");
    let on = |text: &str| incidents.list[0].is_on(at(text));
    assert!(on("2026-11-30T07:00:00Z") && on("2026-11-30T19:59:59Z"));
    assert!(!on("2026-11-30T06:59:59Z") && !on("2026-11-30T20:00:00Z"));
    assert_eq!(incidents.warnings(at("2026-11-30T19:59:59Z")), []);
    let over = incidents.warnings(at("2026-11-30T20:00:00Z"));
    assert_eq!((over.len(), over[0].field.as_str()), (1, "incidents[0].until"));
}

#[test]
fn it_concerns_those_it_names() {
    let read = |members: &str| Incidents::read(&with(members)).list.remove(0);
    let (ditta, mx) = (name("ditta.example"), name("mx3.prova.example"));
    let everybody = read(r#""severity": "outage""#);
    assert!(everybody.concerns(None, &[]) && everybody.concerns(Some(&ditta), &[]));
    let domains = read(r#""domains": ["Ditta.example", "*.gruppo.example"]"#);
    assert!(domains.concerns(Some(&ditta), &[]) && domains.concerns(Some(&name("a.gruppo.example")), &[]));
    assert!(!domains.concerns(None, &[]) && !domains.concerns(Some(&name("gruppo.example")), &[]));
    let servers = read(r#""servers": ["mx3.prova.example", "mail.{domain}"]"#);
    assert!(servers.concerns(Some(&ditta), std::slice::from_ref(&mx)));
    assert!(servers.concerns(Some(&ditta), &[name("mail.ditta.example")]));
    assert!(!servers.concerns(Some(&ditta), &[name("mx4.prova.example")]) && !servers.concerns(None, &[mx]));
}

#[test]
fn a_missing_language_is_stood_in_for_by_the_first() {
    let text = format!(r#"{{"incidents": [{{{UNTIL}, "text": {{"it": "Guasto\u202e", "de": "Störung"}}}}]}}"#);
    let incident = Incidents::read(&text).list.remove(0);
    assert_eq!([incident.said("de"), incident.said("en")], [("de", "Störung"), ("it", "Guasto")]);
}

proptest! {
    #[test]
    fn any_text_is_read(text in any::<String>(), member in any::<String>()) {
        Incidents::read(&text);
        let member = crate::json::Json::from(member).write();
        let incidents = Incidents::read(&with(&format!(
            r#""severity": {member}, "from": {member}, "link": {member}, "domains": [{member}], {member}: {member}"#
        )));
        prop_assert!(incidents.list.iter().all(|incident| incident.link.is_empty()));
    }
}
