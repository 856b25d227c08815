//! Only the domain may leave the browser: every address that would be fetched is taken apart.

mod support;

use std::sync::LazyLock;

use mail_doctor::config::{Config, Form};
use mail_doctor::dns::doh;
use mail_doctor::engine::{Context, Effect, Event, Field, View};
use mail_doctor::json::Json;
use proptest::prelude::*;
use support::{Run, TREE, World, config, plain_config, read, scenarios};

/// The exchanges that [`World::foreign`] and [`World::healthy`] name: their addresses are asked for.
const EXCHANGES: &[&str] = &["mx.old.example"];

/// The shipped table of registries: no other host is told a domain.
static REGISTRIES: LazyLock<String> = LazyLock::new(|| read("www/data/registries.json"));

/// The addresses that performing these effects fetches.
fn fetched(config: &Config, effects: &[Effect]) -> Vec<String> {
    let address = |effect: &Effect| match effect {
        Effect::Ask { query, resolver, .. } => Some(doh::url(query, &config.resolvers[*resolver])),
        Effect::Reach { url, .. } | Effect::Fetch { url, .. } => Some(url.clone()),
        _ => None,
    };
    effects.iter().filter_map(address).collect()
}

/// The name that an address tells to whom it is sent; nothing for the page's own server.
fn told(config: &Config, address: &str) -> Option<String> {
    // A resolver by its address is asked for the root, and for nothing else.
    if address.is_empty() || address == config.literal_url {
        return None;
    }
    if let Some(resolver) = config.resolvers.iter().find(|resolver| address.starts_with(&resolver.url)) {
        let asked = address[resolver.url.len()..].strip_prefix('?').expect("parameters");
        return Some(match resolver.form {
            Form::Wire => name_in(&from_base64(asked.strip_prefix("dns=").expect("one parameter, the message"))),
            Form::Json => {
                let (name, kind) = asked.strip_prefix("name=").and_then(|rest| rest.split_once("&type=")).expect("two");
                assert!(kind.bytes().all(|byte| byte.is_ascii_uppercase()), "{kind}");
                name.to_owned()
            }
        });
    }
    let host = address.strip_prefix("https://").expect("nothing is tried in the clear");
    // A registry is told the domain, the domain's own server nothing but that it is asked.
    if let Some((registry, domain)) = host.split_once("domain/") {
        assert!(REGISTRIES.contains(&format!("https://{registry}")), "{address}");
        return Some(domain.to_owned());
    }
    let host = host.strip_suffix("/.well-known/mta-sts.txt").unwrap_or(host);
    // The page that the operator has named.
    let host = host.strip_suffix("/health").filter(|_| !config.webmail_health_url.is_empty()).unwrap_or(host);
    assert!(!host.contains(['/', '?', '#', '@', ':']), "{address}: a host and nothing else");
    Some(host.to_owned())
}

/// The name in a query, which holds nothing else: no option, no padding, no second record.
fn name_in(message: &[u8]) -> String {
    let (mut labels, mut place) = (Vec::new(), 12);
    while message[place] > 0 {
        let end = place + 1 + usize::from(message[place]);
        labels.push(String::from_utf8(message[place + 1..end].to_vec()).expect("ASCII"));
        place = end;
    }
    // The root, type and class, then an empty OPT record of eleven octets.
    assert_eq!(message.len(), place + 5 + 11, "{message:?}");
    assert_eq!(&message[..2], [0, 0], "an id of its own would tell one person from another");
    labels.join(".")
}

fn from_base64(text: &str) -> Vec<u8> {
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut bits = 0_u32;
    let mut bytes = Vec::new();
    for (place, c) in text.chars().enumerate() {
        let six = alphabet.find(c).expect("base64url");
        bits = bits << 6 | u32::try_from(six).expect("six bits");
        if place % 4 > 0 {
            let spare = 6 - 2 * (place % 4);
            bytes.push(u8::try_from(bits >> spare & 255).expect("eight bits"));
        }
    }
    bytes
}

/// What is told is the domain, a name below it, or an exchange that its own records name.
fn is_public(name: &str, domain: &str, exchanges: &[&str]) -> bool {
    // Where a certificate of an exchange would be tied to its name.
    let name = name.strip_prefix("_25._tcp.").unwrap_or(name);
    // The exchange's own certificate is asked for below its name.
    let host = name.strip_prefix("_25._tcp.").unwrap_or(name);
    name == domain || name.ends_with(&format!(".{domain}")) || exchanges.contains(&host)
}

fn json_resolvers() -> Config {
    let resolvers = r#"{ "resolvers": [
        { "name": "One", "operator": "one", "url": "https://one.example/resolve", "form": "json" },
        { "name": "Two", "operator": "two", "url": "https://two.example/dns-query" } ] }"#;
    config(&Json::read(resolvers).expect("JSON"))
}

/// A whole run with something typed into every field.
fn whole_run<'a>(config: &'a Config, world: &World, address: &str, secret: &str) -> Run<'a> {
    let mut run = Run::new(&TREE, config);
    run.give(address);
    run.settle(world);
    run.send(Event::Continued);
    for (node, option) in [("sender-error", "no"), ("which-mail", "all"), ("webmail-opens", "yes")] {
        run.choose(node, option);
        run.settle(world);
    }
    run.open_ticket();
    for field in Field::ALL {
        run.send(Event::Edited { field, value: format!("{secret}@elsewhere.example") });
    }
    run.send(Event::HandedOver(mail_doctor::engine::HandOver::Copy));
    run.settle(world);
    run
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_part_before_the_at_sign_never_leaves(
        local in "[a-z0-9][a-z0-9.+_-]{4,18}[a-z0-9]", secret in "[a-z]{12,20}", foreign in any::<bool>(),
        json in any::<bool>(),
    ) {
        let config = if json { json_resolvers() } else { plain_config() };
        let world = if foreign { World::foreign() } else { World::healthy() };
        let run = whole_run(&config, &world, &format!("{local}@ditta.example"), &secret);
        let addresses = fetched(&config, &run.log);
        prop_assert!(addresses.len() > 5, "{:?}", addresses);
        for address in &addresses {
            let Some(name) = told(&config, address) else { continue };
            prop_assert!(is_public(&name, "ditta.example", EXCHANGES), "{} tells {}", address, name);
            prop_assert!(!address.contains(&local) && !address.contains(&secret), "{}", address);
        }
    }
}

#[test]
fn every_scenario_tells_no_more_than_names() {
    for scenario in scenarios() {
        let run = scenario.run(&scenario.config, Run::settle);
        let domain = run.screen().domain;
        // What the domain's own records name as exchanges and name servers.
        let answers = run.present().facts;
        let heard = answers.asked.iter().filter_map(|asked| asked.heard.map(|(reply, _)| reply));
        let mut exchanges = Vec::new();
        for reply in heard {
            if let mail_doctor::dns::Reply::Answered(answer) = reply {
                exchanges.extend(answer.exchanges().into_iter().map(|(_, name)| name.as_str()));
                exchanges.extend(answer.records.iter().filter_map(|record| match &record.data {
                    mail_doctor::dns::Data::Ns(name) => Some(name.as_str()),
                    _ => None,
                }));
            }
        }
        // The sender's domain was given for this.
        let present = run.present();
        let sender = present.sender.map_or("", |sender| sender.domain.as_str());
        let of_sender = |name: &str| name == sender || name.strip_prefix("_dmarc.") == Some(sender);
        for address in fetched(&scenario.config, &run.log) {
            let Some(name) = told(&scenario.config, &address) else { continue };
            let public = of_sender(&name) || is_public(&name, &domain, &exchanges);
            assert!(public, "{}: {address} tells {name}", scenario.name);
        }
    }
}

/// Reverse names and block lists are about sending, and public resolvers give false answers about them: no scenario
/// asks for any, whatever addresses it meets.
#[test]
fn block_lists_and_reverse_names_are_never_asked() {
    let mut met = 0;
    for scenario in scenarios() {
        let run = scenario.run(&scenario.config, Run::settle);
        let facts = run.present().facts;
        let reversed: Vec<String> =
            facts.asked.iter().flat_map(addresses_in).map(|address| reversed(&address)).collect();
        met += reversed.len();
        for asked in &facts.asked {
            let name = asked.query.name.as_str();
            assert!(!asked.query.name.is_under("arpa"), "{}: {name}", scenario.name);
            let list = reversed.iter().find(|reversed| name.starts_with(reversed.as_str()));
            assert_eq!(list, None, "{}: {name}", scenario.name);
        }
    }
    assert!(met > 50, "only {met} addresses were met: nothing was tried");
}

fn addresses_in(asked: &mail_doctor::engine::facts::Asked) -> Vec<std::net::IpAddr> {
    match asked.heard {
        Some((mail_doctor::dns::Reply::Answered(answer), _)) => answer.addresses(),
        _ => vec![],
    }
}

/// As such lists are asked: the octets backwards.
fn reversed(address: &std::net::IpAddr) -> String {
    let octets: Vec<String> = address.to_string().split('.').rev().map(str::to_owned).collect();
    octets.join(".") + "."
}

#[test]
fn nothing_leaves_before_the_person_has_let_it() {
    let config = plain_config();
    let context = Context { prefill: "anna@ditta.example".into(), ..Context::default() };
    let mut run = Run::start(&TREE, &config, context);
    for typed in ["", "anna", "anna@", "non ricevo la posta", "anna@[198.18.2.1]", "a@uno.example, b@due.example"] {
        run.give(typed);
    }
    assert_eq!(fetched(&config, &run.log), Vec::<String>::new());
    run.skip();
    assert_eq!(fetched(&config, &run.log), [""], "without an address only the page's own server is tried");
}

#[test]
fn an_address_that_is_being_typed_is_kept_and_does_nothing() {
    let config = plain_config();
    let mut run = Run::new(&TREE, &config);
    run.give("ditta");
    for typed in ["d", "di", "info@dit"] {
        let effects = run.send(Event::Typed(typed.into()));
        assert!(matches!(effects[..], [Effect::Store(_)]), "{effects:?}");
    }
    assert_eq!(run.session.inputs().len(), 3, "the opening, the refused address, and the last letter");
    let View::Address { typed, problem } = run.screen().view else { panic!("the address") };
    assert!(typed == "info@dit" && problem.is_some(), "the message stays until the next try");
    let View::Address { typed, .. } = run.reloaded().screen().view else { panic!("the address") };
    assert_eq!(typed, "info@dit");
    run.skip();
    assert_eq!(run.send(Event::Typed("late".into())), []);
}

#[test]
fn every_lookup_is_shown() {
    let config = plain_config();
    let run = whole_run(&config, &World::foreign(), "anna@ditta.example", "x");
    let shown = run.screen().lookups;
    let asks = run.log.iter().filter(|effect| matches!(effect, Effect::Ask { .. })).count();
    assert_eq!(shown.iter().filter(|line| line.contains(" -> ")).count(), asks);
    assert!(shown.contains(&"https://mail.ditta.example".to_owned()), "{shown:?}");
}

/// What performs the effects adds nothing of its own to the addresses, and sends nothing along.
#[test]
fn the_loader_fetches_bare_and_the_shell_not_at_all() {
    let loader = read("www/loader.js");
    let bare = loader.lines().find(|line| line.contains("const bare = ")).expect("the options of a look-up");
    for part in [r#"credentials: "omit""#, r#"referrerPolicy: "no-referrer""#, r#"cache: "no-store""#] {
        assert!(bare.contains(part), "{part}");
    }
    let fetches: Vec<&str> = loader.lines().filter(|line| line.contains("fetch(")).map(str::trim).collect();
    let own = [r#"fetch(base + "widget_bg.wasm")"#, r#"fetch(base + "shared")"#, "fetch(url);"];
    assert_eq!(fetches.len(), own.len() + 1, "{fetches:?}");
    assert!(fetches.iter().any(|line| line.contains("fetch(url, mode ? bare : { signal })")), "{fetches:?}");
    for call in own {
        assert!(fetches.iter().any(|line| line.contains(call)), "{call}: {fetches:?}");
    }
    for file in [
        "src/shell.rs",
        "src/shell/network.rs",
        "src/shell/page.rs",
        "src/shell/hand_over.rs",
        "src/shell/world.rs",
        "src/main.rs",
    ] {
        let text = read(file);
        for way in ["Request::", "fetch_with", "XmlHttp", "WebSocket", "send_beacon"] {
            assert!(!text.contains(way), "{file}: {way}");
        }
    }
    for way in ["XMLHttpRequest", "WebSocket", "sendBeacon", "EventSource"] {
        assert!(!loader.contains(way), "{way}");
    }
}
