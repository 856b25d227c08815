//! What the native tests share: the shipped documents, a run of the engine, and a world that replies to it.
#![allow(dead_code, unused_imports, reason = "every test compiles its own copy and uses a part of it")]

pub mod corpus;
mod generated;
pub mod html;
mod run;
mod scenario;
mod world;

use std::path::PathBuf;
use std::sync::LazyLock;

use mail_doctor::author::{Locale, compile_locale};
use mail_doctor::config::Config;
use mail_doctor::engine::Tree;
use mail_doctor::json::Json;
use mail_doctor::language::{Messages, Part};

pub use generated::unchanged;
pub use run::Run;
pub use scenario::{Scenario, scenarios};
pub use world::World;

/// The folder of the repository. The fuzzer is a package of its own inside of it, and says where that is.
pub const ROOT: &str = match option_env!("MAIL_DOCTOR_REPOSITORY") {
    Some(root) => root,
    None => env!("CARGO_MANIFEST_DIR"),
};

/// The languages that must be complete.
pub const LANGUAGES: [&str; 2] = ["it", "en"];

/// The tree that is shipped.
pub static TREE: LazyLock<Tree> = LazyLock::new(|| {
    let (tree, problems) = Tree::read(&read("www/data/tree.json"));
    assert_eq!(problems, [], "see above");
    tree
});

/// A file of the repository.
pub fn read(path: &str) -> String {
    let path = PathBuf::from(ROOT).join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A made-up operator, `tests/support/config.json`, with some members replaced by those of a JSON object.
pub fn config(overrides: &Json) -> Config {
    let Ok(Json::Object(mut members)) = Json::read(&read("tests/support/config.json")) else {
        panic!("tests/support/config.json is an object");
    };
    members.retain(|(name, _)| overrides.get(name).is_none());
    members.extend(overrides.members().iter().cloned());
    let (config, warnings) = Config::read(&Json::Object(members).write());
    assert_eq!(warnings, [], "a test is to be read as it is written");
    config
}

/// The made-up operator as it stands.
pub fn plain_config() -> Config {
    config(&Json::Null)
}

/// The words of the widget in one language, every part of them.
pub fn words(lang: &str) -> Messages {
    let with =
        |words: Messages, part: &Part| words.with(*part, &compiled(lang, Locale::Part(*part))).expect("compiled");
    Part::ALL.iter().fold(first_words(lang), with)
}

/// The words that are there at the start.
pub fn first_words(lang: &str) -> Messages {
    Messages::read(&compiled(lang, Locale::First)).expect("compiled")
}

fn compiled(lang: &str, which: Locale) -> String {
    let compiled = compile_locale(format!("{ROOT}/www").as_ref(), lang, which);
    compiled.unwrap_or_else(|problems| panic!("\n{problems}"))
}
