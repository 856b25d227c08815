//! Trunk and wasm-bindgen's command-line tool, compiled once into the cache that all clones share.

use super::announce;
use crate::{Result, pins, process, project, project::Project};
use std::path::PathBuf;

/// Trunk, which drives the build. Returns the folder it lies in.
pub fn trunk(project: &Project) -> Result<PathBuf> {
    // A debug build is as good at starting other programs, and compiles in a third of the time.
    let options = ["--locked", "--debug", "--no-default-features", "--features", "rustls"];
    ensure("trunk", "trunk", &pins::trunk(project)?, "it drives the build (about 3 minutes, once)", &options)
}

/// wasm-bindgen, of the library's own version. Returns the folder it lies in.
pub fn wasm_bindgen(project: &Project) -> Result<PathBuf> {
    // Without `--locked`: the lock it was published with may name versions withdrawn since.
    ensure(
        "wasm-bindgen",
        "wasm-bindgen-cli",
        &pins::wasm_bindgen(project)?,
        "it writes the JavaScript glue (about 4 minutes, once)",
        &[],
    )
}

fn ensure(program: &str, package: &str, version: &str, why: &str, options: &[&str]) -> Result<PathBuf> {
    let root = project::cache()?.join("tools").join(format!("{program}-{version}"));
    let folder = root.join("bin");
    if folder.join(program).is_file() {
        return Ok(folder);
    }
    if let Some(found) = process::find(program)
        && process::output(process::program(&found).arg("--version"))
            .is_some_and(|text| pins::numbers(&text) == pins::numbers(version))
        && let Some(folder) = found.parent()
    {
        return Ok(folder.to_owned());
    }
    announce(&format!("{program} {version}"), why);
    let mut cargo = process::program("cargo");
    cargo.args(["install", "--quiet", package, "--version", version, "--root"]).arg(&root).args(options);
    // Another compiler's flags, or the repository's target folder, have no place here.
    cargo.env_remove("CARGO_TARGET_DIR").env_remove("RUSTFLAGS");
    process::run(&mut cargo, &format!("{program} {version} comes from the crate registry, is there a network?"))?;
    Ok(folder)
}
