use proptest::prelude::*;

use super::AddressProblem::*;
use super::*;

/// What is shown and what is looked up, or the problem.
fn read_here(typed: &str) -> Result<(String, String), AddressProblem> {
    read(typed, &to_ascii).map(|address| (address.shown, address.domain.as_str().to_owned()))
}

#[test]
fn what_people_type() {
    for (typed, shown, domain) in [
        ("info@esempio.it", "info@esempio.it", "esempio.it"),
        ("esempio.it", "esempio.it", "esempio.it"),
        ("  Info@ESEMPIO.it \n", "Info@esempio.it", "esempio.it"),
        ("\u{a0}info@esempio.it\u{202f}", "info@esempio.it", "esempio.it"),
        ("in\u{ad}fo@\u{200b}esem\u{feff}pio.it\u{200d}", "info@esempio.it", "esempio.it"),
        ("\u{202e}info@esempio.it\u{202c}", "info@esempio.it", "esempio.it"),
        ("mailto:info@esempio.it", "info@esempio.it", "esempio.it"),
        ("MAILTO:info@esempio.it?subject=Ciao@tutti", "info@esempio.it", "esempio.it"),
        ("<info@esempio.it>", "info@esempio.it", "esempio.it"),
        ("<mailto:info@esempio.it>", "info@esempio.it", "esempio.it"),
        ("Mario Rossi <info@esempio.it>", "info@esempio.it", "esempio.it"),
        ("\"Rossi, Mario\" <info@esempio.it>", "info@esempio.it", "esempio.it"),
        ("info@esempio.it <INFO@esempio.it>", "", ""),
        ("info@esempio.it (info@esempio.it)", "info@esempio.it", "esempio.it"),
        ("info@esempio.it.", "info@esempio.it", "esempio.it"),
        ("info@esempio.it,", "info@esempio.it", "esempio.it"),
        ("\u{201c}info@esempio.it\u{201d}", "info@esempio.it", "esempio.it"),
        ("info @ esempio.it", "info@esempio.it", "esempio.it"),
        ("info\u{ff20}esempio\u{ff0e}it", "info@esempio.it", "esempio.it"),
        ("info@esempio\u{3002}it", "info@esempio.it", "esempio.it"),
        ("@esempio.it", "esempio.it", "esempio.it"),
        ("Non ricevo nulla su info@esempio.it, da ieri!", "info@esempio.it", "esempio.it"),
        ("scrivo da casa@ a info@esempio.it", "info@esempio.it", "esempio.it"),
        ("https://www.esempio.it/contatti?x=1#y", "esempio.it", "esempio.it"),
        ("http://esempio.it:8080", "esempio.it", "esempio.it"),
        ("WWW.Esempio.it", "esempio.it", "esempio.it"),
        ("info@www.esempio.it", "info@esempio.it", "esempio.it"),
        ("www.it", "www.it", "www.it"),
        ("esempio.it/pagina", "esempio.it", "esempio.it"),
        ("<esempio.it>", "esempio.it", "esempio.it"),
        ("posta.sede.esempio.it", "posta.sede.esempio.it", "posta.sede.esempio.it"),
        ("info@caffè.it", "info@caffè.it", "xn--caff-8oa.it"),
        ("info@CAFFÈ.IT", "info@caffè.it", "xn--caff-8oa.it"),
        ("info@caffe\u{300}.it", "info@caffè.it", "xn--caff-8oa.it"),
        ("https://www.caffè.it/", "caffè.it", "xn--caff-8oa.it"),
        ("info@xn--caff-8oa.it", "info@xn--caff-8oa.it", "xn--caff-8oa.it"),
        ("info@ｅｓｅｍｐｉｏ.it", "info@esempio.it", "esempio.it"),
        ("ｗｗｗ.caffè.it", "caffè.it", "xn--caff-8oa.it"),
        ("info@straße.de", "info@straße.de", "xn--strae-oqa.de"),
        ("用户@例子.测试", "用户@例子.测试", "xn--fsqu00a.xn--0zwm56d"),
        ("o'brien+lista@esempio.it", "o'brien+lista@esempio.it", "esempio.it"),
        ("a..b@esempio.it", "a..b@esempio.it", "esempio.it"),
        ("info@1.esempio.it", "info@1.esempio.it", "1.esempio.it"),
        ("info@3com.it", "info@3com.it", "3com.it"),
    ] {
        let expected = if shown.is_empty() { Err(TwoAddresses) } else { Ok((shown.to_owned(), domain.to_owned())) };
        assert_eq!(read_here(typed), expected, "{typed:?}");
    }
}

#[test]
fn what_is_no_address_says_why() {
    let long_local = format!("{}@esempio.it", "a".repeat(65));
    let long_label = format!("info@{}.it", "a".repeat(64));
    let long_domain = "abcdefg.".repeat(40);
    let long = "a".repeat(300);
    let book = "parola ".repeat(200) + "info@esempio.it";
    for (typed, problem) in [
        ("", Empty),
        (" \u{a0}\u{200b}\t\n", Empty),
        ("<>", Empty),
        ("...", NoDomain),
        ("info@", NoDomain),
        ("@", NoDomain),
        ("mailto:info@", NoDomain),
        ("https://", NoDomain),
        ("https:///percorso", NoDomain),
        ("esempio", SingleLabel),
        ("esempio.", SingleLabel),
        ("info@localhost", SingleLabel),
        ("info@esempio", SingleLabel),
        ("192.0.2.1", IpAddress),
        ("[192.0.2.1]", IpAddress),
        ("info@[192.0.2.1]", IpAddress),
        ("info@192.0.2.1", IpAddress),
        ("info@[IPv6:2001:db8::1]", IpAddress),
        ("2001:db8::1", IpAddress),
        ("https://[2001:db8::1]:443/", IpAddress),
        ("http://192.0.2.1/", IpAddress),
        ("300.400.1.1", IpAddress),
        ("１９２.０.２.１", IpAddress),
        ("non ricevo la posta", Sentence),
        ("da ieri non ricevo.aiuto grazie", Sentence),
        ("esempio . it", Sentence),
        (&long_local, TooLong),
        (&long_label, TooLong),
        (&long_domain, TooLong),
        (&long, TooLong),
        (&book, TooLong),
        ("<script>alert(1)</script>", BadCharacter),
        ("info@<script>alert(1)</script>", NoDomain),
        ("info@esempio_srl.it", BadCharacter),
        ("info@-esempio.it", BadCharacter),
        ("info@esempio..it", BadCharacter),
        ("info@@esempio.it", BadCharacter),
        ("a@b@esempio.it", BadCharacter),
        ("info@esempio.it\\x", BadCharacter),
        ("\"mario\\rossi\"@esempio.it", BadCharacter),
        ("esem%70io.it", BadCharacter),
        ("info@esempio\u{fffd}.it", BadCharacter),
        ("info@x☃\u{e000}.it", BadCharacter),
        ("info@esempio.it, altro@esempio.it", TwoAddresses),
        ("info@esempio.it;info@esempio.com", TwoAddresses),
        ("da info@esempio.it a info@altro.it", TwoAddresses),
    ] {
        assert_eq!(read_here(typed), Err(problem), "{typed:?}");
    }
}

#[test]
fn the_ascii_form_is_asked_for_only_where_needed_and_judged_again() {
    let never = |_: &str| -> Option<String> { panic!("not needed") };
    assert!(read("info@esempio.it", &never).is_ok());
    assert_eq!(read("info@esempio.it<è>", &never).map(|address| address.domain.to_string()), Ok("esempio.it".into()));
    for (hostile, problem) in [
        ("evil<b>.it", BadCharacter),
        ("a b.it", BadCharacter),
        ("", BadCharacter),
        ("x", SingleLabel),
        ("1.2.3.4", IpAddress),
    ] {
        assert_eq!(read("info@caffè.it", &|_| Some(hostile.into())), Err(problem), "{hostile}");
    }
    assert_eq!(read("info@caffè.it", &|_| None), Err(BadCharacter));
}

#[test]
fn what_was_typed_is_kept() {
    let address = read(" Mario <Info@Esempio.it>", &to_ascii).expect("address");
    assert_eq!(address.typed, " Mario <Info@Esempio.it>");
    assert_eq!(address.local.as_deref(), Some("Info"));
}

#[test]
fn ids_are_kebab_case_and_unique() {
    let all = [Empty, NoDomain, SingleLabel, IpAddress, Sentence, TooLong, BadCharacter, TwoAddresses];
    let ids: std::collections::BTreeSet<_> = all.map(AddressProblem::id).into();
    assert_eq!(ids.len(), all.len());
    assert!(ids.iter().all(|id| id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')));
}

fn assert_safe(typed: &str) -> Result<(), TestCaseError> {
    if let Ok(address) = read(typed, &to_ascii) {
        let domain = address.domain.as_str();
        prop_assert!(
            domain.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-.".contains(&byte)),
            "{domain}"
        );
        prop_assert!(domain.contains('.') && domain.parse::<IpAddr>().is_err());
        prop_assert!(
            !address.shown.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\"\\()[]".contains(c)),
            "{}",
            address.shown
        );
        let again = read(&address.shown, &to_ascii).map(|again| again.domain);
        prop_assert_eq!(again, Ok(address.domain), "what is shown reads the same");
    }
    Ok(())
}

proptest! {
    #[test]
    fn any_text_yields_a_value(typed in any::<String>()) {
        assert_safe(&typed)?;
    }

    #[test]
    fn nearly_addresses_yield_a_value(typed in "[ <\"'(\\[a]{0,3}(mailto:|https?://|www\\.)?[a-zè\u{200b}.%<-]{0,8}[@\u{ff20} ]{0,2}[a-zè0-9.\u{3002}:/_-]{0,12}[>.,;)\\] \u{a0}]{0,3}") {
        assert_safe(&typed)?;
    }
}
