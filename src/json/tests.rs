use proptest::prelude::*;
use serde_json::Value;

use super::*;

#[test]
fn reads_and_writes_every_kind() {
    let text = r#"{"a":[1,-2,true,null],"b":{"c":"d \"e\" ù"}}"#;
    let json = Json::read(text).expect("valid");
    assert_eq!(json.write(), text);
    assert_eq!(json.get("b").map(|b| b.text_at("c")), Some("d \"e\" ù"));
}

#[test]
fn a_fraction_is_no_value_and_a_mistake_names_its_line() {
    assert_eq!(Json::read("[1.5]"), Ok(Json::List(vec![Json::Null])));
    let error = Json::read("{\n  \"a\": oops\n}").expect_err("invalid");
    assert!(error.contains("line 2"), "{error}");
}

#[test]
fn a_mistake_says_what_was_expected_and_where() {
    for (text, expected) in [
        ("", "a value at line 1 column 1"),
        ("{\n  \"è\": oops\n}", "a value at line 2 column 8"),
        ("[1 2]", "`,` or `]` at line 1 column 4"),
        ("[1,]", "a value at line 1 column 4"),
        ("{\"a\" 1}", "`:` at line 1 column 6"),
        ("{\"a\":1 \"b\":2}", "`,` or `}` at line 1 column 8"),
        ("{'a':1}", "a name in double quotes at line 1 column 2"),
        ("[] x", "the end of the document at line 1 column 4"),
        ("[007]", "a number without leading zeros at line 1 column 2"),
        ("[-]", "a number without leading zeros at line 1 column 3"),
        ("[1.]", "a digit at line 1 column 4"),
        ("\"a\nb\"", "`\"`, and control characters as escapes at line 1 column 3"),
        ("\"\\x\"", "an escape at line 1 column 3"),
        ("\"\\u12\"", "`u` and four hexadecimal digits at line 1 column 3"),
        ("\"\\u12g4\"", "a hexadecimal digit at line 1 column 3"),
        ("\"\\ud83d\"", "a pair of surrogates at line 1 column 8"),
    ] {
        assert_eq!(Json::read(text), Err(format!("expected {expected}")), "{text}");
    }
}

#[test]
fn numbers_are_whole_and_have_no_more_than_18_digits() {
    for (text, number) in [
        ("0", Json::Number(0)),
        ("-0", Json::Number(0)),
        ("-12", Json::Number(-12)),
        ("999999999999999999", Json::Number(999_999_999_999_999_999)),
        ("9223372036854775807", Json::Null),
        ("123456789012345678901234567890", Json::Null),
        ("1.0", Json::Null),
        ("1e3", Json::Null),
        ("-1.5E-9", Json::Null),
        ("1e999", Json::Null),
    ] {
        assert_eq!(Json::read(text), Ok(number), "{text}");
    }
}

#[test]
fn escapes_stand_for_their_characters() {
    let text = r#""\"\\\/\b\f\n\r\t\u00e8\uD83D\uDE00\u0000""#;
    assert_eq!(Json::read(text), Ok("\"\\/\u{8}\u{c}\n\r\tè😀\0".into()));
    for lone in [r#""\ud83d\n""#, r#""\ud83dx""#, r#""\ud83d\u0041""#, r#""\ud83d\ud83d""#, r#""\ude00""#] {
        assert!(Json::read(lone).is_err(), "{lone}");
    }
}

#[test]
fn the_first_of_two_members_with_one_name_counts() {
    let json = Json::read(r#"{"a":1,"a":2}"#).expect("valid");
    assert_eq!((json.get("a"), json.members().len()), (Some(&Json::Number(1)), 2));
}

#[test]
fn hostile_documents_are_refused_not_followed() {
    let nested = |levels| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
    assert!(Json::read(&nested(DEEPEST)).is_ok());
    assert!(Json::read(&nested(DEEPEST + 1)).is_err());
    assert!(Json::read(&"[".repeat(100_000)).is_err());
    assert!(Json::read(&"{\"\":".repeat(100_000)).is_err());
    assert!(Json::read(&" ".repeat(LONGEST + 1)).is_err());
}

/// What `serde_json` read, as we would have. It tells no duplicates and no order, so neither do the comparisons.
fn ours(value: &Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Bool(value) => Json::Bool(*value),
        Value::Number(number) => {
            let whole = number.as_i64().filter(|number| number.unsigned_abs() < 1_000_000_000_000_000_000);
            whole.map_or(Json::Null, Json::Number)
        }
        Value::String(text) => text.as_str().into(),
        Value::Array(items) => Json::List(items.iter().map(ours).collect()),
        Value::Object(members) => {
            Json::Object(members.iter().map(|(name, value)| (name.clone(), ours(value))).collect())
        }
    }
}

/// Members sorted, the last of those that share a name kept.
fn sorted(json: &Json) -> Json {
    match json {
        Json::List(items) => Json::List(items.iter().map(sorted).collect()),
        Json::Object(members) => {
            let members: std::collections::BTreeMap<String, Json> =
                members.iter().map(|(name, value)| (name.clone(), sorted(value))).collect();
            Json::Object(members.into_iter().collect())
        }
        other => other.clone(),
    }
}

/// Both accept, and read the same; or both refuse.
fn agree(text: &str) -> Result<(), TestCaseError> {
    match (Json::read(text), serde_json::from_str::<Value>(text)) {
        // To `serde_json`, a zero with a sign is a float.
        (Ok(_), Ok(_)) if text.contains("-0") => {}
        (Ok(read), Ok(value)) => prop_assert_eq!(sorted(&read), ours(&value), "{}", text),
        (Err(_), Err(_)) => {}
        // A float beyond 64 bits is a mistake to `serde_json`, no value to us.
        (Ok(_), Err(error)) if error.to_string().starts_with("number out of range") => {}
        (read, value) => prop_assert!(false, "{}: {:?}, serde_json says {:?}", text, read, value),
    }
    Ok(())
}

fn documents() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        (-999_999_999_999_999_999..=999_999_999_999_999_999i64).prop_map(Json::Number),
        any::<String>().prop_map(Json::Text),
        "[\\x00-\\x1f\"\\\\/è😀]{0,8}".prop_map(Json::Text),
    ];
    leaf.prop_recursive(6, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Json::List),
            prop::collection::vec((any::<String>(), inner), 0..6).prop_map(Json::Object),
        ]
    })
}

proptest! {
    #[test]
    fn what_is_written_is_read_back_by_both(json in documents()) {
        let text = json.write();
        prop_assert_eq!(Json::read(&text), Ok(json.clone()));
        let value: Value = serde_json::from_str(&text).expect("valid");
        prop_assert_eq!(sorted(&json), ours(&value));
    }

    #[test]
    fn both_write_the_same(json in documents()) {
        let value: Value = serde_json::from_str(&json.write()).expect("valid");
        prop_assert_eq!(ours(&value).write(), value.to_string());
    }

    #[test]
    fn damaged_documents_are_judged_alike(
        json in documents(),
        at in any::<prop::sample::Index>(),
        gone in 0usize..4,
        with in "[\\x00-\\x20\"\\\\{}\\[\\]:,0-9eE.+\\-tfnu\\PC]{0,4}",
        cut in any::<bool>(),
    ) {
        let text: Vec<char> = json.write().chars().collect();
        let at = at.index(text.len() + 1);
        let after = if cut { text.len() } else { (at + gone).min(text.len()) };
        let damaged: String = text[..at].iter().copied().chain(with.chars()).chain(text[after..].iter().copied()).collect();
        agree(&damaged)?;
    }

    #[test]
    fn texts_of_json_signs_are_judged_alike(text in "([\\[\\]{},: \n]|\"\"|\"a\"|0|-0|1|true|false|null|-?[0-9]{1,20}(\\.[0-9]{0,3})?([eE][+-]?[0-9]{0,3})?){0,12}") {
        agree(&text)?;
    }

    #[test]
    fn strings_are_judged_alike(text in "(\\\\u[dD][89abcCdDeEf][0-9a-f]{2}|\\\\[\"\\\\/bfnrtux]|\\\\u[0-9a-fA-F]{3,4}|\\PC){0,8}") {
        agree(&format!("\"{text}\""))?;
    }

    #[test]
    fn any_bytes_are_judged_alike(bytes in prop::collection::vec(any::<u8>(), 0..40)) {
        agree(&String::from_utf8_lossy(&bytes))?;
    }
}
