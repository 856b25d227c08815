//! Which version of a tool to use. Each is written down once, in the file its own tool reads; here they are looked up.

use crate::{Result, project, project::Project};
use std::path::PathBuf;

/// Trunk's version, from `Trunk.toml`.
pub fn trunk(project: &Project) -> Result<String> {
    let text = project::read(&project.root.join("Trunk.toml"))?;
    trunk_version(&text).ok_or_else(|| "Trunk.toml must say which Trunk: trunk-version = \"=X.Y.Z\"".into())
}

/// The version of the wasm-bindgen library, from `Cargo.lock`: its command-line tool must be the same.
pub fn wasm_bindgen(project: &Project) -> Result<String> {
    let text = project::read(&project.root.join("Cargo.lock"))?;
    locked_version(&text, "wasm-bindgen")
        .ok_or_else(|| "Cargo.lock must name one wasm-bindgen: run `cargo update wasm-bindgen`".into())
}

/// The file that tells pip what to install.
pub fn python_list(project: &Project) -> PathBuf {
    project.root.join("xtask/src/compare/requirements.txt")
}

/// checkdmarc's version, from that file.
pub fn checkdmarc(project: &Project) -> Result<String> {
    let text = project::read(&python_list(project))?;
    let version = text.lines().find_map(|line| line.strip_prefix("checkdmarc=="));
    version.map(str::to_owned).ok_or_else(|| "xtask/src/compare/requirements.txt must say checkdmarc==X.Y.Z".into())
}

/// `v20.20.2` or `trunk 0.21.14` or `=1.2`, as numbers that can be compared.
pub fn numbers(text: &str) -> Vec<u32> {
    let start = text.find(|letter: char| letter.is_ascii_digit()).unwrap_or(text.len());
    let version = text[start..].split(|letter: char| !letter.is_ascii_digit() && letter != '.').next().unwrap_or("");
    version.split('.').map_while(|part| part.parse().ok()).collect()
}

fn trunk_version(toml: &str) -> Option<String> {
    let line = toml.lines().find_map(|line| line.strip_prefix("trunk-version"))?;
    Some(line.trim_start().strip_prefix('=')?.trim().strip_prefix("\"=")?.strip_suffix('"')?.to_owned())
}

fn locked_version(lock: &str, name: &str) -> Option<String> {
    let wanted = format!("name = \"{name}\"");
    let mut versions = lock.split("[[package]]").filter_map(|entry| {
        let mut lines = entry.lines().map(str::trim);
        lines.by_ref().find(|line| *line == wanted)?;
        lines.find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'))
    });
    let only = versions.next()?;
    versions.next().is_none().then(|| only.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_compare_as_numbers() {
        assert!(numbers("v20.9.0") < numbers("v20.20.2"));
        assert_eq!(numbers("trunk 0.21.14\n"), [0, 21, 14]);
        assert_eq!(numbers("wasm-bindgen 0.2.130 (abc123)"), [0, 2, 130]);
        assert_eq!(numbers("none"), Vec::<u32>::new());
    }

    #[test]
    fn the_locked_version_is_the_named_package_s_own() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"9.9.9\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.1\"\ndependencies = [\n \"cfg-if\",\n]\n";
        assert_eq!(locked_version(lock, "wasm-bindgen").as_deref(), Some("0.2.1"));
        assert_eq!(locked_version(lock, "cfg-if"), None);
        let two = format!("{lock}[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.2\"\n");
        assert_eq!(locked_version(&two, "wasm-bindgen"), None, "two versions: which tool?");
    }

    #[test]
    fn trunk_s_version_is_exact() {
        assert_eq!(trunk_version("# x\ntrunk-version = \"=0.21.14\"\n").as_deref(), Some("0.21.14"));
        assert_eq!(trunk_version("trunk-version = \"0.21\""), None);
    }

    #[test]
    fn the_npm_lock_names_no_registry() -> Result<()> {
        let lock = project::read(&Project::find()?.root.join("xtask/package-lock.json"))?;
        assert!(
            lock.contains("\"integrity\"") && !lock.contains("http"),
            "packages are known by their hash, not by a host"
        );
        Ok(())
    }

    #[test]
    fn this_repository_s_pins_are_found() -> Result<()> {
        let project = Project::find()?;
        assert_eq!(numbers(&trunk(&project)?).len(), 3);
        assert_eq!(numbers(&wasm_bindgen(&project)?).len(), 3);
        assert_eq!(numbers(&checkdmarc(&project)?).len(), 3);
        Ok(())
    }
}
