//! The attributes of `<mail-doctor>`, each told once; and what the standalone page's link may carry.

use crate::address;
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

/// The names of [`ATTRIBUTES`], what elements may always carry, and what the fragment may.
const NAMES: &[&str] = &["base", "config", "lang", "domain", "from", "open", "fragment"];
const EVERYWHERE: &[&str] = &["class", "id", "style", "hidden", "slot", "title", "role", "part", "dir"];
const IN_FRAGMENT: &[&str] = &["domain", "from", "lang"];

/// The longest value that is looked at, in octets as they stand in the link.
const LONGEST: usize = 400;
/// The most pairs of a fragment that are looked at; more than these are told of once.
const MOST_PAIRS: usize = 16;

/// What attributes and fragment are held against.
pub struct Known<'a> {
    /// The languages offered.
    pub languages: &'a [String],
    /// Makes A-labels of a Unicode domain.
    pub to_ascii: &'a dyn Fn(&str) -> Option<String>,
}

/// What the attributes, as a JSON object, and the fragment say about the start. Both are foreign: what makes no sense
/// is ignored, with a warning.
pub fn read(attributes: &str, fragment: &str, zone: Zone, known: &Known) -> (Context, Vec<String>) {
    let mut start = Start { context: Context { zone, ..Context::default() }, known, warnings: vec![] };
    let json = Json::read(attributes).unwrap_or_default();
    for (name, value) in json.members() {
        let name = name.as_str();
        if NAMES.contains(&name) {
            start.take(name, value.text().unwrap_or_default());
        } else if !EVERYWHERE.contains(&name) && !name.starts_with("data-") && !name.starts_with("aria-") {
            start.warn(name, &["<mail-doctor> knows only ", &NAMES.join(", ")].concat());
        }
    }
    if json.get("fragment").is_some() {
        start.fragment(fragment.strip_prefix('#').unwrap_or(fragment));
    }
    (start.context, start.warnings)
}

struct Start<'a> {
    context: Context,
    known: &'a Known<'a>,
    warnings: Vec<String>,
}

impl Start<'_> {
    /// The name may be anything, and goes to the console.
    fn warn(&mut self, name: &str, why: &str) {
        self.warnings.push([&text::plain(name, 40), ": ", why, ", ignored"].concat());
    }

    /// Each pair once. What cannot be decoded is not guessed at: half an address would be another one.
    fn fragment(&mut self, fragment: &str) {
        let mut seen = Vec::new();
        for (place, pair) in fragment.split('&').filter(|pair| !pair.is_empty()).enumerate() {
            let (name, value) = text::cut(pair, "=").unwrap_or((pair, ""));
            if place == MOST_PAIRS {
                return self.warn("#", "too many pairs");
            }
            if !IN_FRAGMENT.contains(&name) {
                self.warn(name, &["the link knows only ", &IN_FRAGMENT.join(", ")].concat());
            } else if seen.contains(&name) {
                self.warn(name, "stands twice in the link, the first counts");
            } else if let Some(value) = text::percent_decoded(value) {
                self.take(name, &value);
            } else {
                self.warn(name, "a % begins no letter (write %25 for the sign itself)");
            }
            seen.push(name);
        }
    }

    fn take(&mut self, name: &str, value: &str) {
        let tag = text::until(value, b"-").to_ascii_lowercase();
        match name {
            _ if value.is_empty() => {}
            "domain" if value.len() > LONGEST => self.warn(name, "too long for an address"),
            "domain" if address::read(value, self.known.to_ascii).is_err() => {
                self.warn(name, "neither an address nor a domain");
            }
            "domain" => value.clone_into(&mut self.context.prefill),
            "from" if value == "webmail" => self.context.from_webmail = true,
            "from" => self.warn(name, "only \"webmail\" is known"),
            "lang" if !self.known.languages.contains(&tag) => {
                self.warn(name, &["is none of ", &self.known.languages.join(", ")].concat());
            }
            _ => {}
        }
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
    text + "\n## The link\n\n`index.html#from=webmail&domain=esempio.it&lang=it` says the same to the widget's own page. What \
            follows the `#` stays in the browser. Values are percent-encoded; an address will do for `domain`, but its \
            first part is not needed. What makes no sense (another name, a name twice, what is no address, no known \
            language, or no text) is ignored, and the browser's console says why. How a webmail gets such a link: \
            [webmail.md](webmail.md).\n"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::to_ascii;

    fn read(attributes: &str, fragment: &str) -> (Context, Vec<String>) {
        let languages = ["it".to_owned(), "en".to_owned()];
        super::read(attributes, fragment, Zone(60), &Known { languages: &languages, to_ascii: &to_ascii })
    }

    /// What a link of the widget's own page says.
    fn link(fragment: &str) -> (Context, Vec<String>) {
        read(r#"{"fragment":""}"#, fragment)
    }

    #[test]
    fn every_attribute_is_known() {
        assert_eq!(ATTRIBUTES.iter().map(|attribute| attribute.name).collect::<Vec<_>>(), NAMES);
    }

    #[test]
    fn the_fragment_counts_only_where_the_page_says_so() {
        let fragment = "#domain=info%40esempio.it&from=webmail&lang=en";
        let (context, warnings) = link(fragment);
        assert_eq!((context.prefill.as_str(), context.from_webmail), ("info@esempio.it", true));
        assert!(warnings.is_empty(), "{warnings:?}");
        assert_eq!(read("{}", fragment).0, Context { zone: Zone(60), ..Context::default() });
    }

    #[test]
    fn what_is_right_makes_no_noise() {
        for fragment in
            ["", "#", "#from=webmail", "#domain=", "#lang=it-IT&", "#domain=caff%C3%A8.it", "#domain=a+b@c.it"]
        {
            assert_eq!(link(fragment).1, Vec::<String>::new(), "{fragment}");
        }
        assert_eq!(link("#domain=a+b@c.it").0.prefill, "a+b@c.it", "a plus sign stands in addresses");
        let attributes = r#"{"class":"x","data-y":"z","aria-label":"w","lang":"it","base":"/x/","open":""}"#;
        assert_eq!(read(attributes, "").1, Vec::<String>::new());
    }

    #[test]
    fn nonsense_is_ignored_with_a_warning() {
        for (fragment, name) in [
            ("#from=moon", "from"),
            ("#from=webmail%", "from"),
            ("#x=1", "x"),
            ("#from", "from"),
            ("#domain=ditta", "domain"),
            ("#domain=198.51.100.7", "domain"),
            ("#domain=%zz.it", "domain"),
            ("#domain=%ff.it", "domain"),
            ("#domain=<script>alert(1)</script>", "domain"),
            ("#lang=de", "lang"),
            (&format!("#domain={}.it", "a".repeat(500)), "domain"),
            (&format!("#{}=1", "\u{202e}\u{0}b".repeat(500)), "b"),
        ] {
            let (context, warnings) = link(fragment);
            // A name alone has no value, and says nothing.
            let told = usize::from(fragment != "#from");
            assert_eq!(warnings.len(), told, "{fragment}: {warnings:?}");
            let about = warnings.first().is_none_or(|warning| warning.starts_with(name) && warning.len() < 120);
            assert!(about, "{warnings:?}");
            assert_eq!(context, Context { zone: Zone(60), ..Context::default() }, "{fragment}");
        }
        let (context, warnings) = link("#domain=a.it&domain=b.it&from=webmail");
        assert_eq!((context.prefill.as_str(), context.from_webmail, warnings.len()), ("a.it", true, 1), "{warnings:?}");
        assert_eq!(link(&"&x=1".repeat(500)).1.len(), MOST_PAIRS + 1, "a flood is told of once");
        assert!(read(r#"{"form":"webmail"}"#, "").1[0].starts_with("form: "));
        assert_eq!(read("not json", "").0, Context { zone: Zone(60), ..Context::default() });
    }
}
