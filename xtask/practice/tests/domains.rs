//! Each practice domain gives the reply its entry promises, over the routes a browser uses.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use axum::body::Body;
use axum::http::{Request, StatusCode};
use data_encoding::BASE64URL_NOPAD;
use hickory_server::proto::op::{Edns, Message, MessageType, OpCode, Query, ResponseCode};
use hickory_server::proto::rr::{Name, Record, RecordType, rdata::opt::EdnsCode};
use http_body_util::BodyExt;
use tower::ServiceExt;

#[tokio::test]
async fn every_domain_replies_as_its_entry_says() {
    use RecordType::{A, MX};
    let cases = [
        ("esempio-a-posto.test", MX, "NOERROR 10 mail.esempio-a-posto.test."),
        ("mail.esempio-a-posto.test", A, "NOERROR 198.18.2.10"),
        ("esempio-vecchio-mx.test", MX, "NOERROR 10 mx.vecchio-gestore.test."),
        ("mx.vecchio-gestore.test", A, "NOERROR 198.18.100.25"),
        ("esempio-niente-posta.test", MX, "NOERROR 0 ."),
        ("esempio-senza-mx.test", MX, "NOERROR"),
        ("esempio-senza-mx.test", A, "NOERROR 198.18.113.5"),
        ("esempio-vuoto.test", MX, "NOERROR"),
        ("esempio-vuoto.test", A, "NOERROR"),
        ("esempio-mx-rotto.test", MX, "NOERROR 10 posta.esempio-mx-rotto.test."),
        ("posta.esempio-mx-rotto.test", A, "NXDOMAIN"),
        ("esempio-inesistente.test", MX, "NXDOMAIN"),
        ("mail.esempio-inesistente.test", A, "NXDOMAIN"),
        ("esempio-senza-mail.test", MX, "NOERROR 10 mx1.esempio-senza-mail.test."),
        ("mail.esempio-senza-mail.test", A, "NXDOMAIN"),
        ("mail.esempio-mail-altrove.test", A, "NOERROR 198.18.100.80"),
        ("esempio-guasto.test", MX, "SERVFAIL EDE 22"),
        ("mail.esempio-guasto.test", A, "SERVFAIL EDE 22"),
        ("mail.esempio-nostro-nome.test", A, "NOERROR 198.18.100.10"),
        ("esempio-mx-davanti.test", MX, "NOERROR 5 mx.vecchio-gestore.test. 10 mail.esempio-mx-davanti.test."),
        ("esempio-mx-doppio.test", MX, "NOERROR 10 mail.esempio-mx-doppio.test.esempio-mx-doppio.test."),
        ("mail.esempio-mx-doppio.test.esempio-mx-doppio.test", A, "NXDOMAIN"),
        ("server.esempio-rete-interna.test", A, "NOERROR 192.168.1.10"),
        ("posta.esempio-solo-ipv6.test", A, "NOERROR"),
        ("autodiscover.esempio-telefoni-altrove.test", A, "NOERROR autodiscover.outlook.com."),
        ("dns1.esempio-dns-introvabili.test", A, "NXDOMAIN"),
        ("esempio-bloccato.test", MX, "REFUSED EDE 15"),
        ("un-altro-dominio.it", MX, "REFUSED EDE 20"),
    ];
    for (name, kind, expected) in cases {
        for operator in ["a", "b"] {
            assert_eq!(summary(operator, name, kind).await, expected, "{name} {kind} at {operator}");
        }
    }
}

#[tokio::test]
async fn the_two_operators_disagree_where_the_table_says_so() {
    let mx = RecordType::MX;
    let changing = "esempio-in-cambio.test";
    assert_eq!(summary("a", changing, mx).await, "NOERROR 10 mx.vecchio-gestore.test.");
    assert_eq!(summary("b", changing, mx).await, "NOERROR 10 mail.esempio-in-cambio.test.");
    let filtered = "esempio-filtrato.test";
    assert_eq!(summary("a", filtered, mx).await, "REFUSED EDE 16");
    assert_eq!(summary("b", filtered, mx).await, "NOERROR 10 mail.esempio-filtrato.test.");
}

#[tokio::test]
async fn every_domain_of_the_table_is_served_and_described() {
    assert!(!practice::domains().is_empty());
    for domain in practice::domains() {
        assert!(!domain.about_it.is_empty() && !domain.about_en.is_empty(), "{}", domain.name);
        let told = summary("a", domain.name, RecordType::SOA).await;
        assert!(!told.contains("EDE 20"), "{} is in no zone: {told}", domain.name);
    }
}

#[tokio::test]
async fn a_negative_reply_carries_the_soa_that_dates_it() {
    for name in ["esempio-vuoto.test", "esempio-inesistente.test"] {
        let reply = ask("a", &query(name, RecordType::MX)).await;
        let kinds: Vec<_> = reply.authorities.iter().map(Record::record_type).collect();
        assert_eq!(kinds, [RecordType::SOA], "{name}");
    }
}

#[tokio::test]
async fn a_reply_looks_like_a_resolver_s() {
    let reply = ask("a", &query("esempio-a-posto.test", RecordType::MX)).await;
    assert_eq!(reply.metadata.id, 0);
    assert_eq!(reply.metadata.message_type, MessageType::Response);
    assert!(reply.metadata.recursion_available && !reply.metadata.authoritative);
    assert_eq!(reply.queries.len(), 1);
    assert!(reply.answers.iter().all(|record| record.ttl == 300));
}

#[tokio::test]
async fn without_edns_in_the_query_there_is_none_in_the_reply() {
    let mut asked = query("esempio-guasto.test", RecordType::MX);
    asked.edns = None;
    let reply = ask("a", &asked).await;
    assert_eq!(reply.metadata.response_code, ResponseCode::ServFail);
    assert!(reply.edns.is_none());
}

#[tokio::test]
async fn junk_is_a_bad_request_that_a_page_may_read() {
    let mut reply = query("esempio-a-posto.test", RecordType::MX);
    reply.metadata.message_type = MessageType::Response;
    let reply = format!("?dns={}", BASE64URL_NOPAD.encode(&reply.to_vec().unwrap()));
    for junk in ["", "?dns=", "?dns=!!", "?dns=AAAA", "?name=esempio-a-posto.test", &reply] {
        let response = get(&format!("/a/dns-query{junk}")).await;
        assert_eq!(response.status(), StatusCode::BAD_REQUEST, "{junk}");
        assert_eq!(response.headers()["access-control-allow-origin"], "*");
    }
}

fn query(name: &str, kind: RecordType) -> Message {
    let mut message = Message::new(0, MessageType::Query, OpCode::Query);
    message.add_query(Query::query(Name::from_ascii(format!("{name}.")).unwrap(), kind));
    message.metadata.recursion_desired = true;
    message.set_edns(Edns::new());
    message
}

async fn get(uri: &str) -> axum::response::Response {
    let request = Request::get(uri).body(Body::empty()).unwrap();
    practice::router().oneshot(request).await.unwrap()
}

async fn ask(operator: &str, query: &Message) -> Message {
    let dns = BASE64URL_NOPAD.encode(&query.to_vec().unwrap());
    let response = get(&format!("/{operator}/dns-query?dns={dns}")).await;
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(response.headers()["content-type"], "application/dns-message");
    assert_eq!(response.headers()["access-control-allow-origin"], "*");
    let body = response.into_body().collect().await.unwrap().to_bytes();
    Message::from_vec(&body).unwrap()
}

/// The reply code, the records of the answer and the extended error, in one line.
async fn summary(operator: &str, name: &str, kind: RecordType) -> String {
    let reply = ask(operator, &query(name, kind)).await;
    let mut words = vec![match reply.metadata.response_code {
        ResponseCode::NoError => "NOERROR".to_owned(),
        ResponseCode::NXDomain => "NXDOMAIN".to_owned(),
        ResponseCode::ServFail => "SERVFAIL".to_owned(),
        ResponseCode::Refused => "REFUSED".to_owned(),
        other => other.to_string(),
    }];
    words.extend(reply.answers.iter().map(|record| record.data.to_string()));
    let edns = reply.edns.expect("the query had EDNS");
    if let Some(option) = edns.option(EdnsCode::Unknown(15)) {
        let bytes = Vec::<u8>::try_from(option).unwrap();
        words.push(format!("EDE {}", u16::from_be_bytes([bytes[0], bytes[1]])));
    }
    words.join(" ")
}
