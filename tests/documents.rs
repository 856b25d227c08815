//! Documents made from the sources are up to date, and the few lines of JavaScript say what the sources say.

mod support;

use std::collections::BTreeSet;

use mail_doctor::attributes::{self, ATTRIBUTES};
use mail_doctor::author::languages;
use mail_doctor::config::{self, Config, Incidents};
use mail_doctor::json::Json;
use support::{ROOT, read, unchanged};

#[test]
fn the_table_of_attributes_is_up_to_date() {
    unchanged("docs/attributes.md", &attributes::documentation());
}

#[test]
fn the_table_of_options_is_up_to_date() {
    unchanged("docs/config.md", &config::documentation());
}

/// The texts in the first list of JavaScript after a word.
fn listed(script: &str, word: &str) -> Vec<String> {
    let list = script.split_once(word).and_then(|(_, rest)| rest.split_once(']')).map(|(list, _)| list);
    let list = list.unwrap_or_else(|| panic!("there is no {word}…]"));
    list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn scripts_know_the_languages_there_are() {
    let folders: BTreeSet<_> = languages(format!("{ROOT}/www").as_ref()).expect("locales").into_iter().collect();
    let (config, _) = Config::read(&read("www/data/config.json"));
    for (file, word) in [("www/loader.js", "LANGUAGES = ["), ("www/page.js", "known = [")] {
        let known = listed(&read(file), word);
        assert_eq!(known.iter().cloned().collect::<BTreeSet<_>>(), folders, "{file}");
        assert_eq!(known, config.languages, "{file}: the first is used where none fits, as the configuration says");
    }
}

/// The names in `getAttribute("…")` and `hasAttribute("…")`.
fn read_by(script: &str) -> BTreeSet<String> {
    let calls = ["getAttribute(\"", "hasAttribute(\""];
    let names = calls.iter().flat_map(|call| script.split(call).skip(1).filter_map(|rest| rest.split('"').next()));
    names.map(str::to_owned).collect()
}

#[test]
fn scripts_read_the_attributes_that_are_documented() {
    let (element, loader) = (read_by(&read("www/element.js")), read_by(&read("www/loader.js")));
    assert!(element.contains("base") && element.contains("open"), "{element:?}");
    assert!(["config", "lang", "fragment"].iter().all(|name| loader.contains(*name)), "{loader:?}");
    let documented: BTreeSet<_> = ATTRIBUTES.iter().map(|attribute| attribute.name.to_owned()).collect();
    for name in element.iter().chain(&loader) {
        assert!(documented.contains(name), "\"{name}\" is read, but src/attributes.rs does not tell it");
    }
    // What no script reads is read by `attributes::read`, which warns of every name it does not know.
    for name in documented.iter().filter(|name| !element.contains(*name) && !loader.contains(*name)) {
        assert!(["domain", "from"].contains(&name.as_str()), "nobody reads \"{name}\"");
    }
}

#[test]
fn whatever_fails_leads_to_the_static_page() {
    assert!(read("www/loader.js").contains("static.${language}.html"));
    let noscript = "<noscript><meta http-equiv=\"refresh\" content=\"0;url=static.it.html\"></noscript>";
    assert!(read("www/index.html").contains(noscript), "without scripts there must be a way on too");
}

#[test]
fn the_documented_status_file_is_right() {
    let text = read("docs/status.md");
    let sample = text.split_once("```json\n").and_then(|(_, rest)| rest.split_once("```")).expect("a sample").0;
    let incidents = Incidents::read(sample);
    assert_eq!((incidents.warnings.as_slice(), incidents.list.len()), (&[][..], 1));
    // Every member of the sample has its line, and every line is of a member.
    let json = Json::read(sample).expect("JSON");
    let members = json.items_at("incidents")[0].members().iter().map(|(name, _)| name.as_str());
    let told = text.lines().filter_map(|line| line.strip_prefix("| `")?.split_once("` |").map(|(name, _)| name));
    assert_eq!(members.collect::<Vec<_>>(), told.collect::<Vec<_>>());
}
