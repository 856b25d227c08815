use proptest::prelude::*;

use super::*;
use crate::author::{self, Locale};
use crate::language::Part;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

fn config(operator: &str) -> Config {
    Config { operator: operator.into(), incoming_port: 993, outgoing_port: 587, ..Config::default() }
}

fn words(lang: &str) -> Messages {
    let www = concat!(env!("CARGO_MANIFEST_DIR"), "/www");
    let compiled = author::compile_locale(www.as_ref(), lang, Locale::Part(Part::Phone)).expect("compiles");
    Messages::read(&compiled).expect("reads")
}

thread_local! {
    static ITALIAN: Messages = words("it");
}

fn apple(mailbox: &Mailbox) -> String {
    ITALIAN.with(|words| Format::Apple.file(mailbox, words).text)
}

fn autoconfig(mailbox: &Mailbox) -> String {
    ITALIAN.with(|words| Format::Autoconfig.file(mailbox, words).text)
}

fn mailbox<'a>(config: &'a Config, local: &'a str) -> Mailbox<'a> {
    Mailbox { domain: "ditta.example", local, host: "mail.ditta.example", config }
}

/// Elements, texts unescaped, in their order; panics where it is no well-formed XML of the few forms we write.
fn pieces(xml: &str) -> Vec<String> {
    let mut rest = xml.strip_prefix(HEAD).expect("the declaration");
    if let Some(doctype) = rest.strip_prefix("<!DOCTYPE plist ") {
        rest = doctype.split_once(">\n").expect("its end").1;
    }
    let (mut open, mut pieces): (Vec<String>, Vec<String>) = (vec![], vec![]);
    while let Some((text, after)) = rest.split_once('<') {
        pieces.extend((!text.trim().is_empty()).then(|| unescaped(text)));
        let (tag, after) = after.split_once('>').expect("the end of a tag");
        let name = tag.trim_matches('/').split(' ').next().unwrap_or_default();
        assert!(!name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric()), "<{tag}>");
        assert!(tag.matches('"').count().is_multiple_of(2) && !tag.contains('<'), "<{tag}>");
        match (tag.starts_with('/'), tag.ends_with('/')) {
            (true, false) => assert_eq!(open.pop().as_deref(), Some(name), "{xml}"),
            (false, true) => {}
            _ => open.push(name.to_owned()),
        }
        pieces.push(format!("<{tag}>"));
        rest = after;
    }
    assert_eq!((open.len(), rest), (0, ""), "{xml}");
    assert!(xml.chars().all(|c| c == '\n' || !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}')), "{xml:?}");
    pieces
}

fn unescaped(text: &str) -> String {
    assert!(!text.contains(['>', '"']), "{text}");
    let known = ["&amp;", "&lt;", "&gt;", "&quot;"].iter().map(|entity| text.matches(entity).count()).sum::<usize>();
    assert_eq!(text.matches('&').count(), known, "{text}");
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// The text behind a key of the property list.
fn value(xml: &str, key: &str) -> Option<String> {
    let pieces = pieces(xml);
    let place = pieces.windows(3).position(|piece| piece[0] == "<key>" && piece[1] == key && piece[2] == "</key>")?;
    let found = &pieces[place + 3..];
    Some(if found[0].ends_with("/>") { found[0].clone() } else { found[1].clone() })
}

#[test]
fn apples_profile_holds_what_mail_needs() {
    let config = config("Prova");
    let file = Format::Apple.file(&mailbox(&config, "info"), &words("it"));
    assert_eq!((file.name, file.kind), ("mail.mobileconfig", "application/x-apple-aspen-config"));
    for (key, expected) in [
        ("PayloadType", "Configuration"),
        ("PayloadDescription", words("it").text("profile-about").as_str()),
        ("PayloadOrganization", "Prova"),
        ("PayloadDisplayName", "Prova: info@ditta.example"),
        ("PayloadVersion", "1"),
        ("EmailAccountType", "EmailTypeIMAP"),
        ("EmailAddress", "info@ditta.example"),
        ("IncomingMailServerAuthentication", "EmailAuthPassword"),
        ("IncomingMailServerHostName", "mail.ditta.example"),
        ("IncomingMailServerPortNumber", "993"),
        ("IncomingMailServerUseSSL", "<true/>"),
        ("IncomingMailServerUsername", "info@ditta.example"),
        ("OutgoingMailServerAuthentication", "EmailAuthPassword"),
        ("OutgoingMailServerHostName", "mail.ditta.example"),
        ("OutgoingMailServerPortNumber", "587"),
        ("OutgoingMailServerUseSSL", "<true/>"),
        ("OutgoingMailServerUsername", "info@ditta.example"),
        ("OutgoingPasswordSameAsIncomingPassword", "<true/>"),
    ] {
        assert_eq!(value(&file.text, key).as_deref(), Some(expected), "{key}");
    }
    assert_eq!(file.text.matches("<string>com.apple.mail.managed</string>").count(), 1);
    for secret in ["IncomingPassword", "OutgoingPassword"] {
        assert_eq!(value(&file.text, secret), None, "nothing holds a password");
    }
}

#[test]
fn without_an_address_the_device_asks_for_it() {
    let config = config("Prova");
    let text = apple(&mailbox(&config, ""));
    assert_eq!(value(&text, "PayloadDisplayName").as_deref(), Some("Prova: ditta.example"));
    for key in ["EmailAddress", "IncomingMailServerUsername", "OutgoingMailServerUsername"] {
        assert_eq!(value(&text, key), None, "{key}");
    }
}

#[test]
fn ports_and_login_tell_protocol_and_name() {
    let config = Config { incoming_port: 995, outgoing_port: 465, login: Login::Local, ..config("Prova") };
    let text = apple(&mailbox(&config, "info"));
    assert_eq!(value(&text, "EmailAccountType").as_deref(), Some("EmailTypePOP"));
    assert_eq!(value(&text, "IncomingMailServerUsername").as_deref(), Some("info"));
    assert_eq!(value(&text, "EmailAddress").as_deref(), Some("info@ditta.example"));
    let text = autoconfig(&mailbox(&config, "info"));
    assert!(text.contains("type=\"pop3\"") && text.contains("%EMAILLOCALPART%") && !text.contains("STARTTLS"));
    assert!(!text.contains("info"), "the same for all mailboxes of the domain");
}

#[test]
fn the_client_configuration_is_the_one_of_version_1_1() {
    let config = config("Prova & figli");
    let file = Format::Autoconfig.file(&mailbox(&config, "info"), &words("it"));
    assert_eq!(file.name, "config-v1.1.xml");
    let expected = "<clientConfig version=\"1.1\"> <emailProvider id=\"ditta.example\"> <domain> ditta.example </domain> \
        <displayName> Prova & figli </displayName> <displayShortName> Prova & figli </displayShortName> \
        <incomingServer type=\"imap\"> <hostname> mail.ditta.example </hostname> <port> 993 </port> \
        <socketType> SSL </socketType> <authentication> password-cleartext </authentication> \
        <username> %EMAILADDRESS% </username> </incomingServer> \
        <outgoingServer type=\"smtp\"> <hostname> mail.ditta.example </hostname> <port> 587 </port> \
        <socketType> STARTTLS </socketType> <authentication> password-cleartext </authentication> \
        <username> %EMAILADDRESS% </username> </outgoingServer> </emailProvider> </clientConfig>";
    assert_eq!(pieces(&file.text).join(" "), expected);
}

#[test]
fn the_same_mailbox_has_the_same_identity_and_no_other_has() {
    let config = config("Prova");
    let profile = |local: &str| apple(&mailbox(&config, local));
    assert_eq!(profile("info"), profile("info"));
    let ids = |text: &str| -> Vec<String> {
        text.split("<key>PayloadUUID</key><string>").skip(1).map(|rest| rest[..36].to_owned()).collect()
    };
    let all = [ids(&profile("info")), ids(&profile("anna"))].concat();
    let distinct: std::collections::BTreeSet<_> = all.iter().collect();
    assert_eq!((all.len(), distinct.len()), (4, 4), "{all:?}");
    for uuid in all {
        let places: Vec<usize> = uuid.match_indices('-').map(|(place, _)| place).collect();
        assert_eq!(places, [8, 13, 18, 23]);
        let digits = |c: char| c == '-' || c.is_ascii_digit() || ('A'..='F').contains(&c);
        assert!(uuid.chars().all(digits) && uuid[14..].starts_with('8') && "89AB".contains(&uuid[19..20]), "{uuid}");
    }
}

proptest! {
    #[test]
    fn whatever_the_names_are_it_is_xml(operator in any::<String>(), local in any::<String>()) {
        let config = config(&operator);
        let mailbox = mailbox(&config, &local);
        pieces(&autoconfig(&mailbox));
        let text = apple(&mailbox);
        let kept: String = local.chars().filter(|c| !matches!(c, '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}')).collect();
        let plain = kept.replace(|c: char| c < ' ', " ");
        if !local.is_empty() {
            prop_assert_eq!(value(&text, "EmailAddress"), Some(plain + "@ditta.example"));
        }
    }

    #[test]
    fn markup_in_a_name_stays_a_name(name in "[<>&\"'a/!-]{1,12}") {
        let config = config(&name);
        let text = apple(&mailbox(&config, "info"));
        prop_assert_eq!(value(&text, "PayloadOrganization"), Some(name));
    }
}

#[test]
fn every_language_makes_the_same_files_but_for_a_sentence() {
    let config = config("Prova");
    for format in [Format::Apple, Format::Autoconfig] {
        let [it, en] = ["it", "en"].map(words).map(|words| {
            let text = format.file(&mailbox(&config, "info"), &words).text;
            text.replace(&words.text("profile-about"), "")
        });
        assert_eq!(it, en);
    }
}
