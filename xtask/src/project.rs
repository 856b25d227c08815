//! Where things are: the repository, its build products, and the cache that all clones share.

use crate::{Result, process};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The repository this command was started in.
pub struct Project {
    /// Its top folder.
    pub root: PathBuf,
    /// This program, found before a nested `cargo` may replace the file.
    pub xtask: PathBuf,
}

impl Project {
    /// Finds the repository from the current folder upwards.
    pub fn find() -> Result<Self> {
        let here = std::env::current_dir().map_err(|error| format!("the current folder cannot be read: {error}"))?;
        let root = here.ancestors().find(|folder| folder.join("Trunk.toml").is_file());
        let root = root.ok_or("this is not inside the repository: `cd` into it first")?.to_owned();
        let xtask = std::env::current_exe().map_err(|error| format!("this program cannot find itself: {error}"))?;
        Ok(Self { root, xtask })
    }

    /// The deployable files.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// Cargo's products. Those for the web lie apart: another compiler makes them, and would spoil the native ones.
    pub fn web_target(&self) -> PathBuf {
        let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| "target".into(), PathBuf::from);
        self.root.join(target).join("web")
    }

    /// Runs the native `mail-doctor` and hands its exit code on.
    pub fn mail_doctor(&self, command: &str, arguments: &[String]) -> Result<ExitCode> {
        let mut program = process::program("cargo");
        // Files named on the command line are relative to where the person is, not to the repository.
        program.args(["run", "--quiet", "--manifest-path"]).arg(self.root.join("Cargo.toml"));
        program.args(["--features", "cli", "--bin", "mail-doctor", "--", command]).args(arguments);
        let status = program.status().map_err(|error| process::not_started("cargo", &error))?;
        let code = status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1);
        Ok(ExitCode::from(code))
    }
}

/// What was installed once, for every clone on this machine.
pub fn cache() -> Result<PathBuf> {
    let set = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let base = set("XDG_CACHE_HOME").or_else(|| set("HOME").map(|home| home.join(".cache")));
    let base = base.ok_or("neither XDG_CACHE_HOME nor HOME is set: set one, tools are kept there")?;
    Ok(base.join("mail-doctor"))
}

/// A text file of the repository or the cache.
pub fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))
}

/// Writes a file, and the folders it lies in.
pub fn write(path: &Path, content: &str) -> Result<()> {
    let folder = path.parent().map_or(Ok(()), std::fs::create_dir_all);
    folder
        .and_then(|()| std::fs::write(path, content))
        .map_err(|error| format!("{} cannot be written: {error}", path.display()))
}

/// A short name for a content, the same on every machine (FNV-1a; nothing secret, nothing hostile).
pub fn fingerprint(content: &[u8]) -> String {
    let mix = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    format!("{:016x}", content.iter().fold(0xcbf2_9ce4_8422_2325, mix))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fingerprints_are_those_of_fnv_1a() {
        assert_eq!(fingerprint(b""), "cbf29ce484222325");
        assert_eq!(fingerprint(b"foobar"), "85944171f73967e8");
    }
}
