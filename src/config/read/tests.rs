use proptest::prelude::*;

use super::*;

const SHIPPED: &str = include_str!("../../../www/data/config.json");

/// The field and message of every warning about this document.
fn warnings(text: &str) -> Vec<String> {
    read(text).1.iter().map(ToString::to_string).collect()
}

/// A document that is right but for these members.
fn with(members: &str) -> String {
    let comma = if members.is_empty() { "" } else { ", " };
    format!(r#"{{"operator": "Prova", "networks": null{comma}{members}}}"#)
}

#[test]
fn the_shipped_configuration_is_quiet() {
    let (config, warnings) = read(SHIPPED);
    assert_eq!(warnings, []);
    assert_eq!((config.operator.as_str(), config.phone.as_str()), ("Seit", "800 034125"));
    assert_eq!(config.mx_hosts, ["mail.{domain}", "*.seit.it"]);
    assert_eq!(config.resolvers, resolvers());
    assert_eq!(read(&format!("\u{feff}{SHIPPED}")).1, [], "a byte order mark is no mistake");
}

#[test]
fn what_is_left_out_has_a_default() {
    let (config, warnings) = read(&with(""));
    assert_eq!(warnings, []);
    assert_eq!(config, Config { operator: "Prova".into(), ..Config::default() });
}

#[test]
fn every_field_is_read_and_documented() {
    let listed = FIELDS.iter().map(|field| field.name).collect::<Vec<_>>().join(", ");
    let all = warnings(&with(r#""zzzzzzzzzz": 1"#));
    assert_eq!(all, [format!("zzzzzzzzzz: is not known; remove it, or write one of {listed}")]);
    let listed = RESOLVER_FIELDS.iter().map(|field| field.name).collect::<Vec<_>>().join(", ");
    let inside = warnings(&with(r#""resolvers": [{"url": "https://a.it", "zzzzzzzzzz": 1}]"#));
    assert!(inside[0].ends_with(&listed), "{inside:?}");
    let text = documentation();
    assert!(
        FIELDS
            .iter()
            .chain(RESOLVER_FIELDS)
            .all(|field| text.contains(&format!("| `{}` | {}", field.name, field.kind)))
    );
}

#[test]
fn the_documented_defaults_are_the_real_ones() {
    let json = |field: &&Field| field.default.starts_with(['"', '[']) || field.default.parse::<u32>().is_ok();
    let members: Vec<_> =
        FIELDS.iter().filter(json).map(|field| format!("\"{}\": {}", field.name, field.default)).collect();
    assert_eq!(members.len(), FIELDS.len() - 1, "all but the resolvers");
    assert_eq!(read(&format!("{{{}}}", members.join(","))).0, Config::default());
    let names: Vec<_> = resolvers().into_iter().map(|resolver| resolver.name).collect();
    assert!(FIELDS.iter().any(|field| field.name == "resolvers" && field.default == names.join(", ")));
}

#[test]
fn broken_json_names_the_place_once() {
    let all = warnings("{\n  \"operator\": \"x\",\n  oops\n}");
    assert!(all.len() == 1 && all[0].starts_with("config.json: ") && all[0].contains("line 3 column"), "{all:?}");
    assert_eq!(read("{").0, Config::default());
    for text in ["", "[]", "null", "\"x\"", "3"] {
        assert_eq!(warnings(text).len(), 1, "{text}");
    }
}

/// One mistake, the field its only warning names, and a part of the fix.
const MISTAKES: &[(&str, &str, &str)] = &[
    (r#""webmail": "https://x.it""#, "webmail", "did you mean \"webmail_url\"?"),
    (r#""ticketUrl": "https://x.it""#, "ticketUrl", "did you mean \"ticket_url\"?"),
    (r#""mx-hosts": []"#, "mx-hosts", "did you mean \"mx_hosts\"?"),
    (r#""colour": "red""#, "colour", "remove it"),
    (r#""phone": 800034125"#, "phone", "is a number; write a text"),
    (r#""phone": "call us""#, "phone", "is no telephone number"),
    (r#""phone_hours": "9\n18""#, "phone_hours", "one line"),
    (r#""website": "javascript:alert(1)""#, "website", "is no web address; write https://"),
    (r#""website": " JavaScript:alert(1)""#, "website", "is no web address"),
    (r#""website": "java\nscript:alert(1)""#, "website", "character"),
    (r#""website": "data:text/html,x""#, "website", "is no web address"),
    (r#""website": "https://""#, "website", "is no web address"),
    (r#""website": "https://user@www.seit.it""#, "website", "is no web address"),
    (r#""ticket_url": "https://x.it/<b>""#, "ticket_url", "character"),
    (r#""faq_url": ["https://x.it"]"#, "faq_url", "is a list; write a text"),
    (r#""full_mailbox_url": "ftp://x.it""#, "full_mailbox_url", "is no web address"),
    (r#""ticket_email": "support""#, "ticket_email", "support@example.org"),
    (r#""ticket_email": "seit.it""#, "ticket_email", "support@example.org"),
    (r#""mail_host": "*.seit.it""#, "mail_host", "mail.{domain}"),
    (r#""mail_host": """#, "mail_host", "default"),
    (r#""webmail_url": "https://mail.{dominio}""#, "webmail_url", "character"),
    (r#""mx_hosts": []"#, "mx_hosts", "mail.{domain}"),
    (r#""mx_hosts": "mail.{domain}""#, "mx_hosts", "is a text; write a list"),
    (r#""mx_hosts": ["mail.*.it", "mx.seit.it"]"#, "mx_hosts[0]", "*.example.org"),
    (r#""mx_hosts": ["mx.seit.it", "mx.seit.it"]"#, "mx_hosts[1]", "remove one"),
    (r#""mx_hosts": ["mx.seit.it", ""]"#, "mx_hosts[1]", "remove it"),
    (r#""mx_gateways": [5]"#, "mx_gateways[0]", "is a number"),
    (r#""name_servers": ["ns seit.it"]"#, "name_servers[0]", "host pattern"),
    (r#""resolver_limit": 100"#, "resolver_limit", "is 100; write milliseconds from 500 to 10000"),
    (r#""resolver_limit": -5000000000"#, "resolver_limit", "500 to 10000"),
    (r#""webmail_limit": "6000""#, "webmail_limit", "is a text; write milliseconds"),
    (r#""webmail_limit": 2500.5"#, "webmail_limit", "fraction"),
    (r#""literal_url": "https://dns.google/dns-query""#, "literal_url", "https://1.1.1.1/dns-query"),
    (r#""literal_url": "http://1.1.1.1/dns-query""#, "literal_url", "https://"),
    (r#""literal_url": "https://[::x]/dns-query""#, "literal_url", "is no address"),
    (r#""webmail_health_url": "javascript:alert(1)""#, "webmail_health_url", "is no web address"),
    (r#""status_file": "https://a.it/status.json""#, "status_file", "write status.json"),
    (r#""status_file": "../status.json""#, "status_file", "write status.json"),
    (r#""status_file": "/status.json""#, "status_file", "write status.json"),
    (r#""incoming_port": 25, "outgoing_port": 0"#, "incoming_port", "is 25; write 993, 143, 995 or 110"),
    (r#""outgoing_port": "465""#, "outgoing_port", "is a text; write 465 or 587"),
    (r#""incoming_port": 993"#, "incoming_port", "write both"),
    (r#""login": "nome""#, "login", "write \"address\" or \"local\""),
    (r#""desk_language": "de""#, "desk_language", "write one of it, en"),
    (r#""desk_language": "Italian language""#, "desk_language", "\"it\""),
    (r#""languages": []"#, "languages", "default"),
    (r#""languages": ["it", "e"]"#, "languages[1]", "is no language"),
    (r#""resolvers": {}"#, "resolvers", "write a list"),
    (r#""resolvers": []"#, "resolvers", "default"),
    (r#""resolvers": [{"url": "https://a.it"}]"#, "resolvers", "one witness"),
    (
        r#""resolvers": [{"url": "https://a.it", "operator": "A"}, {"url": "https://b.it", "operator": "a"}]"#,
        "resolvers",
        "of another",
    ),
    (
        r#""resolvers": [{"url": "https://a.it"}, {"url": "https://b.it"}, {"url": "https://c.it", "only": ["test"]}]"#,
        "resolvers",
        "one operator with \"only\"",
    ),
    (
        r#""resolvers": [{"url": "https://a.it"}, {"url": "https://b.it", "form": "xml"}]"#,
        "resolvers[1].form",
        "\"json\"",
    ),
    (r#""resolvers": [{"url": "https://a.it"}, {"url": "https://b.it", "nam": "B"}]"#, "resolvers[1].nam", "\"name\""),
    (
        r#""resolvers": [{"url": "https://a.it"}, {"url": "https://b.it", "only": ["a b", "test"]}, {"url": "https://c.it", "only": ["test"]}, {"url": "https://d.it"}]"#,
        "resolvers[1].only[0]",
        "is no domain",
    ),
];

#[test]
fn every_mistake_is_one_warning_with_its_field_and_fix() {
    for (members, field, fix) in MISTAKES {
        let all = warnings(&with(members));
        assert_eq!(all.len(), 1, "{members}: {all:?}");
        assert!(all[0].starts_with(&format!("{field}: ")) && all[0].contains(fix), "{members}: {all:?}");
    }
}

#[test]
fn a_mistaken_field_has_its_default() {
    for (members, ..) in MISTAKES {
        let (config, _) = read(&with(members));
        assert!(!config.resolvers.is_empty() && !config.languages.is_empty(), "{members}");
        assert!((500..=10_000).contains(&config.resolver_limit) && (500..=10_000).contains(&config.webmail_limit));
        for page in
            [&config.website, &config.ticket_url, &config.faq_url, &config.full_mailbox_url, &config.webmail_url]
        {
            assert!(page.is_empty() || page.starts_with("https://"), "{page}");
        }
    }
}

#[test]
fn an_operator_who_leaves_networks_out_is_told_what_that_costs() {
    for text in [r#"{"operator": "P"}"#, r#"{"operator": "P", "networks": []}"#] {
        let all = warnings(text);
        assert!(all.len() == 1 && all[0].starts_with("networks: is empty") && all[0].contains("null"), "{all:?}");
    }
    let (config, warnings) =
        read(r#"{"operator": "P", "networks": ["192.0.2.0/24", "2001:db8::/33x", "198.51.100.7"]}"#);
    assert_eq!(config.networks.len(), 2);
    assert_eq!(warnings[0].field, "networks[1]");
    let nameless = self::warnings(r#"{"networks": null}"#);
    assert!(nameless.len() == 1 && nameless[0].starts_with("operator: is empty"), "{nameless:?}");
}

#[test]
fn a_resolver_must_be_one_a_page_may_ask() {
    let good = [
        "https://a.it",
        "HTTPS://a.it:8443/dns-query",
        "https://[2001:db8::1]/q",
        "https://a.it/q?key=1",
        "http://127.0.0.1:8053/dns-query",
        "http://localhost:80/x",
        "http://[::1]/",
    ];
    let bad = [
        "http://a.it/dns-query",
        "http://127.0.0.1.a.it/",
        "http://localhost.a.it/",
        "https://a.it/#x",
        "https://a.it:99999/",
        "https://a.it:/",
        "https://u:p@a.it/",
        "https:///x",
        "javascript:alert(1)",
        "a.it/dns-query",
        "/dns-query",
        "https://[::1",
        "https://a it/",
        "wss://a.it/",
        "https://caffè.it/",
        "ftp://127.0.0.1/",
    ];
    for (addresses, accepted) in [(&good[..], true), (&bad[..], false)] {
        for address in addresses {
            assert_eq!(check::resolver(address).is_ok(), accepted, "{address}");
        }
    }
    let (config, warnings) = read(&with(
        r#""resolvers": [{"name": "X"}, {"url": "http://x.it"}, {"url": "https://a.it:1/q"}, 7, {"url": "https://b.it", "name": "B"}]"#,
    ));
    let fields: Vec<_> = warnings.iter().map(|warning| warning.field.as_str()).collect();
    let expected = ["resolvers[0].url", "resolvers[1].url", "resolvers[1].url", "resolvers[3]", "resolvers[3].url"];
    assert_eq!(fields, expected);
    let names: Vec<_> = config.resolvers.iter().map(|one| (one.name.as_str(), one.operator.as_str())).collect();
    assert_eq!(names, [("a.it:1", "a.it:1"), ("B", "B")]);
}

#[test]
fn an_operator_is_the_same_in_any_case() {
    let entry = |url: &str, operator: &str| format!(r#"{{"url": "https://{url}", "operator": "{operator}"}}"#);
    let three = [entry("a.it", "Google"), entry("b.it", "google"), entry("c.it", "CZ.NIC")].join(",");
    let (config, warnings) = read(&with(&format!("\"resolvers\": [{three}]")));
    assert_eq!(warnings, []);
    assert_eq!(
        config.resolvers.iter().map(|one| one.operator.as_str()).collect::<Vec<_>>(),
        ["Google", "Google", "CZ.NIC"]
    );
}

#[test]
fn pages_may_be_relative() {
    for page in [
        "/support",
        "support.html",
        "//www.seit.it/x",
        "?topicId=3",
        "https://www.seit.it/{domain}",
        "http://x.it",
        "a/b:c",
    ] {
        assert!(check::page(page).is_ok(), "{page}");
    }
}

proptest! {
    #[test]
    fn mutated_documents_yield_a_configuration(
        changes in prop::collection::vec((any::<prop::sample::Index>(), "[\\PC\"\\[\\]{},:0-9]{0,4}", 0usize..20), 1..4),
    ) {
        let mut text = SHIPPED.to_owned();
        for (index, with, dropped) in changes {
            let at = index.index(text.len());
            let (at, end) = (text.floor_char_boundary(at), text.ceil_char_boundary((at + dropped).min(text.len())));
            text.replace_range(at..end, &with);
        }
        let (config, _) = read(&text);
        prop_assert!(!config.resolvers.is_empty() && !config.languages.is_empty());
    }

    #[test]
    fn any_value_anywhere_yields_a_configuration(field in prop::sample::select(FIELDS), value in any_json()) {
        let (config, _) = read(&format!("{{\"{}\":{}}}", field.name, value.write()));
        prop_assert!(!config.resolvers.is_empty() && !config.mail_host.is_empty());
        prop_assert!(!config.website.to_lowercase().starts_with("javascript"));
    }
}

fn any_json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        any::<i64>().prop_map(Json::Number),
        any::<String>().prop_map(Json::Text),
        "(https?|javascript)://[a-z.]{0,9}(:[0-9]{0,6})?/?".prop_map(Json::Text),
    ];
    leaf.prop_recursive(3, 20, 4, |inner| {
        let key =
            prop_oneof![any::<String>(), prop::sample::select(RESOLVER_FIELDS).prop_map(|field| field.name.to_owned())];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Json::List),
            prop::collection::vec((key, inner), 0..4).prop_map(Json::Object),
        ]
    })
}
