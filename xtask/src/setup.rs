//! Installs what is missing, says what and why, and leaves alone what is there. Only Cargo and Node are presupposed.
//!
//! `everything` is `cargo xtask setup`; each other command calls just the part it needs, so that serving the widget
//! never waits for a browser to install.

pub mod apt;
pub mod cargo_tools;
pub mod node;
pub mod python;
pub mod wasm;

use crate::Result;
use crate::project::Project;

/// All that any command needs.
pub fn everything(project: &Project) -> Result<()> {
    let toolchain = wasm::ensure()?;
    wasm::fetch(project, &toolchain)?;
    cargo_tools::trunk(project)?;
    cargo_tools::wasm_bindgen(project)?;
    node::build_tools(project)?;
    for_tests(project)?;
    println!("All is installed. WebAssembly is compiled by {}.", toolchain.version()?);
    Ok(())
}

/// What only `test` and `bench` need: real name servers, real browsers, a real webmail.
pub fn for_tests(project: &Project) -> Result<()> {
    apt::ensure(&[&apt::FOR_BROWSERS[..], &apt::FOR_LAB, &apt::FOR_WEBMAIL].concat())?;
    node::browser_tests(project)
}

/// The name servers and resolvers of `xtask/lab`.
pub fn for_lab() -> Result<()> {
    apt::ensure(&apt::FOR_LAB)
}

/// One line before each installation, which may take minutes.
fn announce(what: &str, why: &str) {
    println!("Installing {what}: {why}.");
}
