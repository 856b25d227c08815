//! The attributes of `<mail-doctor>`, each told once; and what the standalone page's link may carry.

use crate::engine::Context;
use crate::json::Json;
use crate::moment::Zone;
use crate::text;

/// One attribute.
pub struct Attribute {
    /// Its name.
    pub name: &'static str,
    /// What stands for it where it is missing.
    pub default: &'static str,
    /// What it does.
    pub meaning: &'static str,
}

/// Every attribute. `docs/attributes.md` is made from this, the widget knows the names alone.
pub const ATTRIBUTES: &[Attribute] = &[
    Attribute {
        name: "base",
        default: "the folder of the script",
        meaning: "The folder the widget was deployed to, ending with `/`.",
    },
    Attribute { name: "config", default: "`data/config.json` in the base", meaning: "The operator's configuration." },
    Attribute {
        name: "lang",
        default: "the page's language, then the browser's",
        meaning: "The language to begin with, such as `it`.",
    },
    Attribute { name: "domain", default: "none", meaning: "An address or a domain to begin with." },
    Attribute {
        name: "from",
        default: "none",
        meaning: "`webmail`: the person comes from the webmail's login page, so it is known to open.",
    },
    Attribute {
        name: "open",
        default: "absent",
        meaning: "Present: load at once, not only when touched or scrolled near.",
    },
    Attribute {
        name: "fragment",
        default: "absent",
        meaning: "Present: also read `#domain=…&from=webmail&lang=…` from the page's address. For a page of the widget's own.",
    },
];

/// The names of [`ATTRIBUTES`], and what elements may always carry.
const NAMES: &[&str] = &["base", "config", "lang", "domain", "from", "open", "fragment"];
const EVERYWHERE: &[&str] = &["class", "id", "style", "hidden", "slot", "title", "role", "part", "dir"];

/// The longest prefill that is looked at, in characters.
const LONGEST: usize = 400;

/// What the attributes, as a JSON object, and the fragment say about the start. Both are foreign: what makes no sense
/// yields a warning.
pub fn read(attributes: &str, fragment: &str, zone: Zone) -> (Context, Vec<String>) {
    let mut warnings = Vec::new();
    let mut context = Context { zone, ..Context::default() };
    let json = Json::read(attributes).unwrap_or_default();
    for (name, value) in json.members() {
        let name = name.as_str();
        if NAMES.contains(&name) {
            take(&mut context, name, value.text().unwrap_or_default(), &mut warnings);
        } else if !EVERYWHERE.contains(&name) && !name.starts_with("data-") && !name.starts_with("aria-") {
            warnings.push(format!("<mail-doctor> has no attribute \"{name}\": it knows {}", NAMES.join(", ")));
        }
    }
    if json.get("fragment").is_some() {
        let pairs = fragment.trim_start_matches('#').split('&').take(16);
        for (name, value) in pairs.filter_map(|pair| pair.split_once('=')) {
            take(&mut context, name, &text::percent_decoded(value), &mut warnings);
        }
    }
    (context, warnings)
}

fn take(context: &mut Context, name: &str, value: &str, warnings: &mut Vec<String>) {
    match name {
        "domain" if value.chars().count() <= LONGEST => value.clone_into(&mut context.prefill),
        "domain" => warnings.push(format!("domain: longer than {LONGEST} characters, ignored")),
        "from" if value == "webmail" => context.from_webmail = true,
        "from" if !value.is_empty() => warnings.push("from: only \"webmail\" is known, ignored".into()),
        _ => {}
    }
}

/// The table of the attributes, in Markdown.
#[cfg(not(target_arch = "wasm32"))]
pub fn documentation() -> String {
    let mut text =
        String::from("# Attributes of `<mail-doctor>`\n\n| attribute | default | meaning |\n|---|---|---|\n");
    for attribute in ATTRIBUTES {
        text.extend(["| `", attribute.name, "` | ", attribute.default, " | ", attribute.meaning, " |\n"]);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(attributes: &str, fragment: &str) -> (Context, Vec<String>) {
        super::read(attributes, fragment, Zone(60))
    }

    #[test]
    fn every_attribute_is_known() {
        assert_eq!(ATTRIBUTES.iter().map(|attribute| attribute.name).collect::<Vec<_>>(), NAMES);
    }

    #[test]
    fn the_fragment_counts_only_where_the_page_says_so() {
        let link = "#domain=info%40esempio.it&from=webmail";
        let (context, warnings) = read(r#"{"fragment":""}"#, link);
        assert_eq!((context.prefill.as_str(), context.from_webmail), ("info@esempio.it", true));
        assert!(warnings.is_empty());
        assert_eq!(read("{}", link).0.prefill, "");
    }

    #[test]
    fn nonsense_is_ignored_with_a_warning() {
        let (context, warnings) =
            read(r#"{"fragment":"","form":"webmail","class":"x","data-y":"z"}"#, "#from=moon&x=%zz%&&=&domain");
        assert!(!context.from_webmail);
        assert_eq!(warnings.len(), 2, "{warnings:?}");
        assert!(warnings[0].contains("\"form\""));
        let long = format!("#domain={}", "a".repeat(500));
        assert_eq!(read(r#"{"fragment":""}"#, &long).0.prefill, "");
        assert_eq!(read("not json", "").0, Context { zone: Zone(60), ..Context::default() });
    }
}
