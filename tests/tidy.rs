//! The habits that a reader relies on: who may know whom, what no file does, what stands in one place only.

mod support;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use support::{ROOT, read};

/// Modules and those they may name, from the bottom up. `doh` is `dns::doh`, `facts` is `engine::facts`: what was
/// replied so far, which the engine keeps and the probes read, so those two know each other. `readers` are
/// what is fetched beside the widget, `src/bin/bounce.rs` and `src/bin/headers.rs`.
const DIRECTION: &[(&str, &[&str])] = &[
    ("text", &[]),
    ("json", &["text"]),
    ("moment", &["text"]),
    ("privacy", &["text"]),
    ("bounce", &["json", "text"]),
    ("headers", &["bounce", "json", "moment", "text"]),
    ("dns", &[]),
    ("language", &["json"]),
    ("address", &["dns", "text"]),
    ("config", &["address", "dns", "json", "moment", "text"]),
    ("doh", &["config", "dns", "json", "text"]),
    ("profile", &["config", "language", "text"]),
    ("finding", &["dns", "json", "moment"]),
    ("facts", &["config", "dns", "finding", "moment", "probe"]),
    ("probe", &["bounce", "config", "dns", "facts", "finding", "json", "moment", "privacy", "text"]),
    ("verdict", &["finding", "json"]),
    (
        "engine",
        &[
            "address", "bounce", "config", "dns", "finding", "headers", "json", "moment", "privacy", "probe", "text",
            "verdict",
        ],
    ),
    ("ticket", &["config", "engine", "finding", "json", "language", "moment", "privacy", "text", "verdict"]),
    ("message", &["bounce", "engine", "finding", "headers", "language"]),
    ("attributes", &["address", "engine", "json", "moment", "text"]),
    (
        "ui",
        &[
            "address", "bounce", "config", "engine", "finding", "headers", "language", "message", "moment", "probe",
            "profile", "text", "ticket", "verdict",
        ],
    ),
    (
        "shell",
        &[
            "attributes",
            "bounce",
            "config",
            "dns",
            "doh",
            "engine",
            "json",
            "language",
            "moment",
            "probe",
            "profile",
            "ui",
        ],
    ),
    ("static_page", &["config", "engine", "language", "profile", "ticket", "verdict"]),
    ("author", &["config", "engine", "json", "language", "static_page"]),
    (
        "cli",
        &[
            "address", "bounce", "config", "dns", "doh", "engine", "facts", "finding", "headers", "json", "language",
            "moment", "probe", "verdict",
        ],
    ),
    ("main", &["shell"]),
    ("readers", &["bounce", "headers"]),
    ("bin", &["cli"]),
];

/// Where the browser's interfaces may be named outside `shell` and `main`: a handler gets the browser's own event and
/// reads the value out of its target. Nothing else in the file may be.
const BROWSER_IN_UI: (&str, &[&str]) = (
    "src/ui/node.rs",
    &[
        "wasm_bindgen::JsCast",
        "web_sys::DataTransfer",
        "web_sys::DragEvent",
        "web_sys::Event",
        "web_sys::File",
        "web_sys::FileList",
        "web_sys::Element",
        "web_sys::EventTarget",
        "web_sys::HtmlInputElement",
        "web_sys::HtmlTextAreaElement",
    ],
);

/// Longer files are thought over; these were, and why they stay.
const LONG: &[(&str, &str)] = &[("src/dns/doh/tests.rs", "hostile messages, octet by octet")];
const MOST_LINES: usize = 400;

/// A source file: its path from the root, and its text.
struct Source {
    path: String,
    text: String,
}

impl Source {
    /// The text without comments and without the tests at its end.
    fn code(&self) -> String {
        let code = self.text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
        code.lines().filter(|line| !line.trim_start().starts_with("//")).flat_map(|line| [line, "\n"]).collect()
    }

    fn is_rust(&self) -> bool {
        Path::new(&self.path).extension().is_some_and(|extension| extension == "rs")
    }

    /// The module it belongs to.
    fn module(&self) -> &str {
        let inside = self.path.trim_start_matches("src/");
        if inside.starts_with("dns/doh") {
            return "doh";
        }
        if inside.starts_with("engine/facts") {
            return "facts";
        }
        if ["bin/bounce.rs", "bin/headers.rs"].contains(&inside) {
            return "readers";
        }
        inside.split(['/', '.']).next().unwrap_or_default()
    }
}

/// The files below a folder with one of these endings, without what is built, fetched or kept by tools.
fn files(folder: &str, endings: &[&str]) -> Vec<Source> {
    let mut found = Vec::new();
    collect(&Path::new(ROOT).join(folder), &mut found);
    found.sort();
    let wanted = found.into_iter().filter(|path| endings.iter().any(|end| path.to_string_lossy().ends_with(end)));
    let sources: Vec<Source> = wanted
        .map(|path| Source {
            path: path.strip_prefix(ROOT).expect("below").to_string_lossy().replace('\\', "/"),
            text: std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())),
        })
        .collect();
    assert!(!sources.is_empty(), "nothing was found below {folder}");
    sources
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        let name = entry.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let skipped = ["target", "dist", "node_modules", ".git"].contains(&name.as_str());
        if entry.is_dir() && !skipped {
            collect(&entry, found);
        } else if entry.is_file() {
            found.push(entry);
        }
    }
}

fn sources() -> Vec<Source> {
    files("src", &[".rs"])
}

/// Every Rust file of the project.
fn all_rust() -> Vec<Source> {
    files("", &[".rs"])
}

/// The paths that a text names below `root`, groups taken apart: `{a, b::{c, d}}` is `a`, `b::c` and `b::d`.
fn named(text: &str, root: &str) -> Vec<Vec<String>> {
    let mut paths = Vec::new();
    for (place, _) in text.match_indices(root) {
        // `mycrate::` is not `crate::`.
        if !text[..place].ends_with(|c: char| c.is_alphanumeric() || c == '_') {
            expand(&text[place + root.len()..], &[], &mut paths);
        }
    }
    paths
}

/// Reads one path or group; returns what follows it.
fn expand<'t>(text: &'t str, before: &[String], paths: &mut Vec<Vec<String>>) -> &'t str {
    let mut text = text.trim_start();
    if let Some(group) = text.strip_prefix('{') {
        text = group.trim_start();
        while !text.starts_with('}') {
            text = expand(text, before, paths).trim_start().trim_start_matches(',').trim_start();
        }
        return &text[1..];
    }
    let end = text.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(text.len());
    let path: Vec<String> = before.iter().cloned().chain([text[..end].to_owned()]).collect();
    // What no path is made of, such as the star of a glob, must not stop us.
    let rest = &text[if end == 0 { text.chars().next().map_or(0, char::len_utf8) } else { end }..];
    if let Some(rest) = rest.strip_prefix("::") {
        return expand(rest, &path, paths);
    }
    paths.push(path);
    rest
}

/// The module that a path leads to.
fn target(path: &[String]) -> &str {
    match path.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["dns", "doh", ..] => "doh",
        ["engine", "facts" | "Facts", ..] => "facts",
        [first, ..] => path.first().map_or(first, String::as_str),
        [] => "",
    }
}

#[test]
fn paths_are_taken_apart() {
    let text = "use crate::{config::Config, dns::{Name, doh}};\nlet x = crate::moment::now(); notcrate::ui::x";
    let found = named(text, "crate::");
    let targets: Vec<&str> = found.iter().map(|path| target(path)).collect();
    assert_eq!(targets, ["config", "dns", "doh", "moment"]);
}

#[test]
fn modules_know_only_those_below_them() {
    let mut seen = BTreeSet::new();
    for source in sources().iter().filter(|source| source.path != "src/lib.rs" && !source.path.ends_with("tests.rs")) {
        let module = source.module();
        let rule = DIRECTION.iter().find(|(known, _)| *known == module);
        let (_, allowed) = rule.unwrap_or_else(|| panic!("{}: give the module {module} its place", source.path));
        let code = source.code();
        for path in named(&code, "crate::").into_iter().chain(named(&code, "mail_doctor::")) {
            let to = target(&path);
            assert!(
                to == module || allowed.contains(&to),
                "{}: {module} must not know {}",
                source.path,
                path.join("::")
            );
            seen.insert((module.to_owned(), to.to_owned()));
        }
    }
    let all = DIRECTION.iter().flat_map(|(module, allowed)| allowed.iter().map(|to| (*module, *to)));
    let idle: Vec<_> = all.filter(|(module, to)| !seen.contains(&((*module).to_owned(), (*to).to_owned()))).collect();
    assert!(idle.is_empty(), "a leave that nobody takes is no rule, take it out of the table: {idle:?}");
}

#[test]
fn the_table_of_modules_has_no_cycle_but_the_one_it_tells_of() {
    for (place, (module, allowed)) in DIRECTION.iter().enumerate() {
        for to in *allowed {
            let below = DIRECTION[..place].iter().any(|(known, _)| known == to);
            assert!(
                below || (*module, *to) == ("facts", "probe"),
                "{module} knows {to}, which does not stand below it"
            );
        }
    }
}

#[test]
fn the_core_knows_neither_yew_nor_the_browser_nor_the_time() {
    for source in sources() {
        let (code, module) = (source.code(), source.module());
        let is = |modules: &[&str]| modules.contains(&module);
        if !is(&["ui", "shell"]) {
            assert_eq!(named(&code, "yew::"), Vec::<Vec<String>>::new(), "{} names Yew", source.path);
        }
        for root in ["web_sys::", "js_sys::", "wasm_bindgen::", "wasm_bindgen_futures::"] {
            for path in named(&code, root).into_iter().filter(|_| !is(&["shell", "main", "readers"])) {
                let full = format!("{root}{}", path.join("::"));
                let allowed = source.path == BROWSER_IN_UI.0
                    && BROWSER_IN_UI.1.iter().any(|known| full == *known || full.starts_with(&format!("{known}::")));
                assert!(allowed, "{} names {full}", source.path);
            }
        }
        if !is(&["cli", "author", "bin"]) {
            for clock in ["Instant::now", "SystemTime", "std::env", "std::fs", "std::thread", "std::process"] {
                assert!(!code.contains(clock), "{} names {clock}", source.path);
            }
        }
    }
}

#[test]
fn names_of_the_dns_need_nothing_but_the_standard_library() {
    for file in ["src/dns.rs", "src/dns/name.rs"] {
        let source = Source { path: file.into(), text: read(file) };
        let code = source.code();
        let uses: Vec<&str> = code.lines().filter_map(|line| line.trim().strip_prefix("use ")).collect();
        for line in uses.iter().filter(|line| !line.starts_with("name::")) {
            assert!(line.starts_with("std::"), "{file}: {line}");
        }
    }
}

#[test]
fn every_file_says_what_it_is_for() {
    // Unit tests in a file of their own belong to the module beside them, which says it.
    for source in all_rust().iter().filter(|source| !source.path.ends_with("/tests.rs")) {
        assert!(source.text.starts_with("//! "), "{}: begin with //! and a sentence", source.path);
    }
}

#[test]
fn files_are_short() {
    for source in all_rust() {
        let lines = source.text.lines().count();
        let known = LONG.iter().any(|(path, _)| *path == source.path);
        assert!(known || lines <= MOST_LINES, "{}: {lines} lines, {MOST_LINES} are enough", source.path);
    }
    for (path, why) in LONG {
        assert!(read(path).lines().count() > MOST_LINES, "{path} is short now: it needs no leave for \"{why}\"");
    }
}

#[test]
fn nothing_is_left_for_later() {
    // Put together here, so that this file does not hold them.
    let marks = ["todo", "unimplemented", "dbg"].map(|name| format!("{name}!("));
    let notes = ["TODO", "FIXME", "XXX"].map(|name| format!("// {name}"));
    for source in all_rust() {
        for mark in marks.iter().chain(&notes) {
            assert!(!source.text.contains(mark), "{}: {mark}", source.path);
        }
    }
}

#[test]
fn no_file_names_a_machine_or_a_registry() {
    let paths = ["root", "work", "home", "tmp/h"].map(|folder| format!("/{folder}/"));
    let endings = [".rs", ".toml", ".lock", ".json", ".mjs", ".js", ".md", ".html", ".ftl", ".snap", ".npmrc"];
    for source in files("", &endings) {
        for path in &paths {
            // A path of a web address is none of a machine.
            let begins =
                |(place, _): (usize, &str)| !source.text[..place].ends_with(|c: char| c.is_alphanumeric() || c == '}');
            assert!(!source.text.match_indices(path).any(begins), "{} holds {path}", source.path);
        }
        if source.path.ends_with("package-lock.json") {
            assert!(!source.text.contains("\"resolved\""), "{}: packages are known by their hash", source.path);
        }
        if source.path.ends_with("/.npmrc") || source.path.ends_with("config.toml") {
            assert!(!source.text.contains("registry ="), "{}: everybody has a registry of his own", source.path);
            assert!(!source.text.contains("registry="), "{}: everybody has a registry of his own", source.path);
        }
    }
    let lock = read("Cargo.lock");
    let sources = lock.lines().filter_map(|line| line.strip_prefix("source = "));
    for source in sources {
        assert_eq!(source, "\"registry+https://github.com/rust-lang/crates.io-index\"");
    }
}

/// The quoted text behind a key at the beginning of a line.
fn value<'t>(toml: &'t str, key: &str) -> &'t str {
    let line = toml.lines().find_map(|line| line.strip_prefix(key)).unwrap_or_else(|| panic!("no {key}"));
    line.split('"').nth(1).unwrap_or_else(|| panic!("{key}: no text")).trim_start_matches('=')
}

#[test]
fn versions_stand_in_one_place() {
    let cargo = read("Cargo.toml");
    let tools =
        [(value(&read("Trunk.toml"), "trunk-version"), "Trunk.toml"), (value(&cargo, "wasm-bindgen = "), "Cargo.toml")]
            .map(|(version, file)| (version.to_owned(), file));
    let endings = [".rs", ".toml", ".mjs", ".js", ".md", ".html", "package.json", ".ci/run"];
    for source in files("", &endings) {
        // Samples in comments and in tests of how versions are read are no versions.
        let text = if source.is_rust() { source.code() } else { source.text.clone() };
        for (version, file) in &tools {
            assert!(source.path == *file || !text.contains(version), "{}: {version} stands in {file}", source.path);
        }
        let member = source.path.ends_with("/Cargo.toml");
        for line in ["version", "edition", "rust-version", "license", "publish"] {
            let own = text.lines().any(|text| text.starts_with(&format!("{line} = ")));
            assert!(!member || !own, "{}: {line}.workspace = true", source.path);
        }
    }
}

#[test]
fn the_architecture_names_every_module() {
    let text = read("ARCHITECTURE.md");
    let library = read("src/lib.rs");
    let modules: Vec<&str> =
        library.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')).collect();
    assert!(modules.len() > 10, "{modules:?}");
    for module in modules {
        assert!(text.contains(&format!("| `{module}` |")), "ARCHITECTURE.md does not tell what `{module}` is for");
    }
}
