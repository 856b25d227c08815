//! What comes from npm: wasm-opt and esbuild for the build, browser drivers for the tests.

use super::announce;
use crate::{Result, pins, process, project, project::Project};
use std::path::{Path, PathBuf};

const OLDEST: u32 = 20;

/// The build's own tools, kept in the cache under the fingerprint of their lock file, so that a fresh clone finds
/// them. Returns the folder of their programs.
pub fn build_tools(project: &Project) -> Result<PathBuf> {
    let lock = project::read(&project.root.join("xtask/package-lock.json"))?;
    let folder = project::cache()?.join(format!("node-{}", project::fingerprint(lock.as_bytes())));
    if !installed(&folder, &lock) {
        announce("wasm-opt and esbuild", "they make the WebAssembly and the scripts smaller");
        project::write(&folder.join("package-lock.json"), &lock)?;
        project::write(&folder.join("package.json"), &project::read(&project.root.join("xtask/package.json"))?)?;
        install(&folder, &lock)?;
    }
    node()?;
    Ok(folder.join("node_modules/.bin"))
}

/// What the browser tests drive browsers with.
pub fn browser_tests(project: &Project) -> Result<()> {
    let folder = project.root.join("tests/browser");
    let lock = project::read(&folder.join("package-lock.json"))?;
    if !installed(&folder, &lock) {
        announce("browser drivers", "the tests steer real browsers with them");
        install(&folder, &lock)?;
    }
    node()
}

/// Node itself must be there, and not too old.
pub fn node() -> Result<()> {
    let version = process::output(process::program("node").arg("--version"));
    match version.map(|text| pins::numbers(&text)) {
        Some(numbers) if numbers >= vec![OLDEST] => Ok(()),
        Some(_) => Err(format!("Node is older than {OLDEST}: install a newer one, see https://nodejs.org")),
        None => Err(format!("Node is missing: install version {OLDEST} or newer, see https://nodejs.org")),
    }
}

/// The lock file is remembered after a complete installation only: one that was interrupted starts again.
fn installed(folder: &Path, lock: &str) -> bool {
    std::fs::read_to_string(marker(folder)).is_ok_and(|known| known == project::fingerprint(lock.as_bytes()))
}

fn install(folder: &Path, lock: &str) -> Result<()> {
    node()?;
    let mut npm = process::program("npm");
    // No package's install script is needed, so none is run.
    npm.args(["ci", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
    process::run(npm.current_dir(folder), "these packages come from the npm registry, is there a network?")?;
    project::write(&marker(folder), &project::fingerprint(lock.as_bytes()))
}

fn marker(folder: &Path) -> PathBuf {
    folder.join("node_modules/.installed-from")
}
