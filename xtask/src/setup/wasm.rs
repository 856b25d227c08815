//! The compiler for WebAssembly. Two ways, the same result: rustup's toolchain with the sources of std, or Debian's
//! packages where rustup has no network.
//!
//! Both compile std themselves, without panic messages: a fifth of the widget's bytes. So rustup's ready-made
//! `wasm32` library is not needed, only the sources are. Compiling std is unstable: `RUSTC_BOOTSTRAP` permits it to
//! this build alone.

use super::announce;
use super::apt::{self, Package};
use crate::{Result, process, project, project::Project};
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

const DEBIAN: [Package<'static>; 4] = [
    Package { name: "rustc-web", why: "Debian's Rust compiler", sign: "/usr/share/doc/rustc-web" },
    Package { name: "cargo-web", why: "the Cargo that belongs to it", sign: "/usr/share/doc/cargo-web" },
    Package { name: "rust-web-src", why: "std's sources", sign: "/usr/lib/rustlib/src/rust/library/std/Cargo.toml" },
    Package { name: "rust-web-llvm", why: "its LLVM tools", sign: "/usr/share/doc/rust-web-llvm" },
];
/// A link to the linker of the same LLVM, which no package above depends on.
const DEBIAN_LINKER: &str = "/usr/bin/rust-lld";

const FLAGS: [&str; 5] = [
    "-Zunstable-options",
    // A panic becomes a bare trap: the loader notices, and shows the static page.
    "-Cpanic=immediate-abort",
    // Nobody sees where in which file it was: those names only weigh, and tell whose machine compiled it.
    "-Zlocation-detail=none",
    // What `{:?}` would print: nobody reads it in a browser.
    "-Zfmt-debug=none",
    // The stack, in bytes. A megabyte is the default.
    "-Clink-arg=-zstack-size=131072",
];

/// No answer within this time is taken for no network.
const RUSTUP_MAY_TAKE: Duration = Duration::from_secs(60);
/// So long a failure is remembered, and not tried again.
const RUSTUP_REST: Duration = Duration::from_secs(24 * 60 * 60);

/// A compiler that can build the widget.
pub enum Toolchain {
    /// The one `cargo` on `PATH` belongs to.
    Active,
    /// Debian's, by links in this folder: putting `/usr/bin` first would change more than the compiler.
    Debian(PathBuf),
}

/// Finds a compiler, or installs one.
pub fn ensure() -> Result<Toolchain> {
    if active_is_ready() {
        return Ok(Toolchain::Active);
    }
    if !debian_is_ready() && rustup_adds_sources()? && active_is_ready() {
        return Ok(Toolchain::Active);
    }
    install_debian().map_err(|error| format!("`rustup component add rust-src` does not help here, and {error}"))?;
    let folder = project::cache()?.join("debian-rust");
    link(&folder)?;
    if !can_abort_at_once(&folder.join("rustc")) {
        let names = DEBIAN.map(|package| package.name).join(" ");
        return Err(format!("Debian's compiler is too old: run `apt-get update && apt-get install {names}`"));
    }
    Ok(Toolchain::Debian(folder))
}

/// Downloads the crates the widget is made of: the build itself runs without network.
pub fn fetch(project: &Project, toolchain: &Toolchain) -> Result<()> {
    let no_network = "the widget's crates come from the crate registry, is there a network?";
    let mut cargo = process::program("cargo");
    toolchain.prepare(&mut cargo, &[])?;
    fetch_locked(&mut cargo, &project.root, no_network)?;
    let std = toolchain.library()?;
    if std.join("vendor").is_dir() {
        return Ok(()); // Debian ships std's own crates with its sources, rustup does not.
    }
    let mut cargo = process::program("cargo");
    cargo.env("PATH", toolchain.path(&[])?).env("RUSTC_BOOTSTRAP", "1");
    fetch_locked(&mut cargo, &std, no_network)
}

fn fetch_locked(cargo: &mut Command, workspace: &Path, fix: &str) -> Result<()> {
    cargo.args(["fetch", "--quiet", "--locked", "--manifest-path"]).arg(workspace.join("Cargo.toml"));
    process::run(cargo, fix)
}

impl Toolchain {
    /// Makes a command, and the programs it starts, compile with this toolchain; `folders` go on its `PATH`.
    pub fn prepare(&self, command: &mut Command, folders: &[&Path]) -> Result<()> {
        command.env("PATH", self.path(folders)?).env_remove("RUSTC").env_remove("CARGO_ENCODED_RUSTFLAGS");
        command.env("RUSTC_BOOTSTRAP", "1");
        command.env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort");
        command.env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size");
        command.env("RUSTFLAGS", FLAGS.join(" "));
        Ok(())
    }

    /// The compiler's own words about itself.
    pub fn version(&self) -> Result<String> {
        self.ask(&["--version"])
    }

    /// The sources of std.
    fn library(&self) -> Result<PathBuf> {
        Ok(library(&self.ask(&["--print", "sysroot"])?))
    }

    fn ask(&self, question: &[&str]) -> Result<String> {
        let answer = process::output(process::program("rustc").env("PATH", self.path(&[])?).args(question));
        let answer = answer.ok_or_else(|| format!("`rustc {}` failed: run `cargo xtask setup`", question.join(" ")))?;
        Ok(answer.trim().to_owned())
    }

    fn path(&self, folders: &[&Path]) -> Result<OsString> {
        match self {
            Self::Active => process::path_with(folders),
            Self::Debian(compiler) => process::path_with(&[&[compiler.as_path()], folders].concat()),
        }
    }
}

fn active_is_ready() -> bool {
    let Ok(sysroot) = Toolchain::Active.ask(&["--print", "sysroot"]) else { return false };
    library(&sysroot).join("std/Cargo.toml").is_file() && can_abort_at_once(Path::new("rustc"))
}

fn library(sysroot: &str) -> PathBuf {
    Path::new(sysroot).join("lib/rustlib/src/rust/library")
}

fn debian_is_ready() -> bool {
    DEBIAN.iter().all(Package::is_there) && Path::new(DEBIAN_LINKER).exists()
}

fn install_debian() -> Result<()> {
    apt::ensure(&DEBIAN)?;
    // The version in the linker's name moves with the compiler: it is read, never written down.
    let linker = std::fs::read_link(DEBIAN_LINKER).unwrap_or_default();
    let name = linker.file_name().and_then(OsStr::to_str).unwrap_or("lld");
    apt::ensure(&[Package { name, why: "the linker for WebAssembly", sign: DEBIAN_LINKER }])
}

/// Asks the compiler whether it knows the panic strategy we need: surer than comparing versions.
fn can_abort_at_once(rustc: &Path) -> bool {
    let mut rustc = process::program(rustc);
    rustc.env("RUSTC_BOOTSTRAP", "1").args(["--print", "cfg", "-Zunstable-options", "-Cpanic=immediate-abort"]);
    process::output(&mut rustc).is_some()
}

fn rustup_adds_sources() -> Result<bool> {
    let failed = project::cache()?.join("rustup-failed");
    let age = failed
        .metadata()
        .and_then(|data| data.modified())
        .ok()
        .and_then(|time| SystemTime::now().duration_since(time).ok());
    if process::find("rustup").is_none() || age.is_some_and(|age| age < RUSTUP_REST) {
        return Ok(false);
    }
    announce("std's sources by rustup", "std is compiled along with the widget, for size");
    let added =
        process::succeeds_within(process::program("rustup").args(["component", "add", "rust-src"]), RUSTUP_MAY_TAKE);
    if !added {
        println!("rustup cannot fetch them here; Debian's compiler will do.");
        project::write(&failed, "")?;
    }
    Ok(added)
}

#[cfg(unix)]
fn link(folder: &Path) -> Result<()> {
    for name in ["rustc", "cargo", "rustdoc"] {
        let link = folder.join(name);
        if !link.exists() {
            let made = std::fs::create_dir_all(folder)
                .and_then(|()| std::os::unix::fs::symlink(Path::new("/usr/bin").join(name), &link));
            made.map_err(|error| format!("{} cannot be made: {error}", link.display()))?;
        }
    }
    Ok(())
}

#[cfg(not(unix))]
fn link(_: &Path) -> Result<()> {
    Err("Debian's compiler runs only on Debian: run `rustup component add rust-src`".into())
}
