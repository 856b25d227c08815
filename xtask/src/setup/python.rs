//! What pip installs: checkdmarc, which `compare` compares us with.

use super::announce;
use super::apt::{self, Package};
use crate::{Result, pins, process, project, project::Project};
use std::path::{Path, PathBuf};

/// Debian ships Python without the part that makes environments.
const DEBIAN: Package<'static> = Package {
    name: "python3-venv",
    why: "Python, and a place apart for what is installed into it",
    sign: "/usr/share/doc/python3-venv",
};

/// An environment with checkdmarc and all that it stands on, kept in the cache under the fingerprint of the list of
/// their versions. Returns its Python.
pub fn checkdmarc(project: &Project) -> Result<PathBuf> {
    let list = pins::python_list(project);
    let versions = project::read(&list)?;
    let print = project::fingerprint(versions.as_bytes());
    let folder = project::cache()?.join(format!("python-{print}"));
    let (python, marker) = (folder.join("bin/python"), folder.join(".installed-from"));
    // Remembered after a complete installation only: one that was interrupted starts again.
    if !python.exists() || std::fs::read_to_string(&marker).ok().as_ref() != Some(&print) {
        let version = pins::checkdmarc(project)?;
        announce(&format!("checkdmarc {version}"), "we are compared with it");
        make(&folder)?;
        install(&python, &list, &version)?;
        project::write(&marker, &print)?;
    }
    Ok(python)
}

fn make(folder: &Path) -> Result<()> {
    let able = || process::output(process::program("python3").args(["-c", "import ensurepip, venv"])).is_some();
    if !able() {
        apt::ensure(&[DEBIAN])?;
    }
    let mut python = process::program("python3");
    python.args(["-m", "venv", "--clear"]).arg(folder);
    process::run(&mut python, "checkdmarc needs Python 3.10 or newer, with its module venv")
}

/// pip tells at length that it has no network; one line will do.
fn install(python: &Path, list: &Path, version: &str) -> Result<()> {
    let mut pip = process::program(python);
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--retries", "1", "-r"]).arg(list);
    let output = pip.output().map_err(|error| process::not_started("pip", &error))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let error = said.lines().rfind(|line| line.starts_with("ERROR")).unwrap_or("pip failed");
    Err(format!("checkdmarc {version} comes from PyPI, which needs a network: connect, and run this again ({error})"))
}
