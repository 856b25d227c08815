//! The shipped table of companies: well formed, without contradictions, and found by the names everybody knows.

mod support;

use std::collections::BTreeSet;

use mail_doctor::dns::Name;
use mail_doctor::json::Json;
use mail_doctor::probe::{Directory, List};
use support::read;

/// The lists that hold names of hosts and domains, and how they are called in the file.
const NAMES: [(List, &str); 7] = [
    (List::Mx, "mx"),
    (List::Ns, "ns"),
    (List::Spf, "spf"),
    (List::Auto, "auto"),
    (List::Dkim, "dkim"),
    (List::Free, "free"),
    (List::Pec, "pec"),
];
const MEMBERS: [&str; 6] = ["id", "name", "kind", "sure", "inside", "txt"];
const KINDS: [&str; 8] = ["mail", "gateway", "dns", "forwarding", "pec", "free", "registrar", "cloud"];

fn file() -> Json {
    Json::read(&read("www/data/providers.json")).expect("JSON")
}

fn directory() -> Directory {
    Directory::read(&read("www/data/providers.json"))
}

fn name(text: &str) -> Name {
    Name::parse(text).unwrap_or_else(|problem| panic!("{text}: {problem:?}"))
}

/// The id of the company that a name belongs to.
fn owner(directory: &Directory, list: List, host: &str) -> Option<String> {
    directory.find(list, &name(host)).map(|provider| provider.id.clone())
}

#[test]
fn every_entry_is_well_formed() {
    let (file, directory) = (file(), directory());
    let items = file.items_at("providers");
    assert_eq!(directory.providers.len(), items.len());
    let main = directory.providers.iter().filter(|one| ["mail", "gateway", "dns"].iter().any(|kind| one.does(kind)));
    assert!(main.count() >= 120, "too few companies to tell most domains' apart");
    let ids: BTreeSet<&str> = directory.providers.iter().map(|provider| provider.id.as_str()).collect();
    assert_eq!(ids.len(), items.len(), "an id stands there twice");
    for item in items {
        let id = item.text_at("id");
        assert!(!id.is_empty() && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'), "\"{id}\"");
        assert!(!item.text_at("name").is_empty(), "{id} has no name");
        assert!(["certain", "probable"].contains(&item.text_at("sure")), "{id}: sure");
        let kinds: Vec<&str> = item.text_at("kind").split(' ').collect();
        assert!(kinds.iter().all(|kind| KINDS.contains(kind)), "{id}: {kinds:?}");
        for (key, value) in item.members() {
            let known = MEMBERS.contains(&key.as_str()) || NAMES.iter().any(|(_, name)| name == key);
            assert!(known, "{id}: nobody reads \"{key}\"");
            let texts = value.items().iter().filter(|item| item.text().is_some_and(|text| !text.is_empty())).count();
            assert!(value.text().is_some() || texts > 0 && texts == value.items().len(), "{id}: {key}");
        }
        let inside = item.text_at("inside");
        assert!(inside.is_empty() || ids.contains(inside) && inside != id, "{id}: nobody is called {inside}");
    }
    let proxies = file.items_at("proxies");
    assert_eq!(directory.proxies.len(), proxies.len(), "a network that is none");
}

#[test]
fn names_are_lower_case_and_a_star_stands_inside_a_label() {
    let directory = directory();
    for provider in &directory.providers {
        for (list, key) in NAMES {
            let mut seen = BTreeSet::new();
            for suffix in directory.names(list, provider) {
                let place = format!("{}, {key}: {suffix}", provider.id);
                // As a name, with something in the star's place.
                let parsed = name(&suffix.replace('*', "x"));
                assert_eq!(parsed.as_str(), suffix.replace('*', "x"), "{place}: lower case, no dot at the end");
                assert!(suffix.contains('.'), "{place}: a top-level domain is nobody's");
                assert!(suffix.split('.').all(|label| label.matches('*').count() < 2), "{place}: one star a label");
                assert!(!suffix.contains('*') || [List::Mx, List::Ns].contains(&list), "{place}: a star there");
                assert!(seen.insert(suffix), "{place}: twice");
            }
        }
    }
}

/// A longer suffix that is another company's would otherwise be a slip in one of the two entries.
#[test]
fn no_company_stands_in_another_one_unless_it_says_so() {
    let (file, directory) = (file(), directory());
    let mut inside = 0;
    for item in file.items_at("providers") {
        let id = item.text_at("id");
        for (list, key) in NAMES {
            for suffix in item.items_at(key).iter().filter_map(Json::text) {
                let host = name(&suffix.replace('*', "x"));
                for other in directory.providers.iter().filter(|other| other.id != id) {
                    for outer in directory.names(list, other).iter().filter(|outer| host.is_under(outer)) {
                        let told = item.text_at("inside") == other.id && host.as_str() != *outer;
                        assert!(told, "{key}: {suffix} of {id} stands in {outer} of {}", other.id);
                        inside += 1;
                    }
                }
            }
        }
    }
    assert!(inside > 0, "nobody stands in anybody: nothing was tried");
}

#[test]
fn the_longest_suffix_wins() {
    let directory = directory();
    for (host, id) in [("mx.aruba.it", "aruba"), ("mx.pec.aruba.it", "aruba-pec"), ("pec.aruba.it", "aruba-pec")] {
        assert_eq!(owner(&directory, List::Mx, host).as_deref(), Some(id), "{host}");
    }
    assert_eq!(owner(&directory, List::Mx, "mail.th.seeweb.it").as_deref(), Some("tophost"));
    assert_eq!(owner(&directory, List::Mx, "mx.seeweb.it").as_deref(), Some("seeweb"));
}

#[test]
fn a_look_alike_is_nobody() {
    let directory = directory();
    for host in ["notaruba.it", "mx.notaruba.it", "aruba.it.evil.example", "aruba-it.example", "aruba.com", "it"] {
        assert_eq!(owner(&directory, List::Mx, host), None, "{host}");
    }
    // Not one suffix of the whole table matches when a letter is put before it.
    for provider in &directory.providers {
        for suffix in directory.names(List::Mx, provider).iter().filter(|suffix| !suffix.contains('*')) {
            let found = directory.find(List::Mx, &name(&format!("not{suffix}")));
            assert!(found.is_none_or(|found| found.id != provider.id), "not{suffix}");
        }
    }
}

#[test]
fn a_star_is_part_of_one_label() {
    let directory = directory();
    let ns = |host: &str| owner(&directory, List::Ns, host);
    for host in ["ns-1.awsdns-45.com", "ns-2048.awsdns-00.net", "ns-9.awsdns-63.org", "NS-7.AWSDNS-1.co.uk"] {
        assert_eq!(ns(host).as_deref(), Some("route53"), "{host}");
    }
    for host in [
        "ns-1.awsdns-.com",
        "ns-1.awsdns.com",
        "ns-1.awsdns-4.5.com",
        "ns-1.xawsdns-45.com",
        "awsdns-45.com.evil.example",
        "ns-1.awsdns-45.biz",
    ] {
        assert_eq!(ns(host), None, "{host}");
    }
    let mx = |host: &str| owner(&directory, List::Mx, host);
    assert_eq!(mx("inbound-smtp.eu-west-1.amazonaws.com").as_deref(), Some("amazon"));
    assert_eq!(mx("ec2.eu-west-1.amazonaws.com"), None);
}

#[test]
fn name_servers_tell_their_operator() {
    let directory = directory();
    for (host, id) in [
        ("ns-cloud-a1.googledomains.com", "google-dns"),
        ("dns.technorail.com", "aruba"),
        ("ada.ns.cloudflare.com", "cloudflare"),
        ("ns1.register.it", "register"),
    ] {
        assert_eq!(owner(&directory, List::Ns, host).as_deref(), Some(id), "{host}");
    }
}

/// Twenty companies that customers in Italy have their mail at, and whom the person is told of by name.
#[test]
fn companies_known_in_italy_are_found() {
    let directory = directory();
    for (host, id) in [
        ("mx.aruba.it", "aruba"),
        ("mx.pec.aruba.it", "aruba-pec"),
        ("mail.register.it", "register"),
        ("mx.pec-email.com", "register-pec"),
        ("smtp-in.libero.it", "italiaonline"),
        ("mx.tim.it", "tim"),
        ("etb-1.mail.tiscali.it", "tiscali"),
        ("mx1.vianova.it", "vianova"),
        ("mx.seeweb.it", "seeweb"),
        ("mail.th.seeweb.it", "tophost"),
        ("mx.netsons.net", "netsons"),
        ("mail.serverplan.com", "serverplan"),
        ("mx.keliweb.com", "keliweb"),
        ("mx01.qboxmail.com", "qboxmail"),
        ("mx.legalmail.it", "infocert"),
        ("mx.sicurezzapostale.it", "namirial"),
        ("mx.postecert.it", "poste"),
        ("ditta.esvacloud.com", "libraesva"),
        ("aspmx.l.google.com", "google"),
        ("ditta-it.mail.protection.outlook.com", "microsoft"),
    ] {
        assert_eq!(owner(&directory, List::Mx, host).as_deref(), Some(id), "{host}");
    }
}
