//! Makes `dist/`. What is built and how stands in `Trunk.toml`; here Trunk only gets its tools and its compiler.

use crate::project::Project;
use crate::setup::{cargo_tools, node, wasm};
use crate::{Result, process};

/// Installs what the build lacks, then runs Trunk.
pub fn build(project: &Project) -> Result<()> {
    let toolchain = wasm::ensure()?;
    wasm::fetch(project, &toolchain)?;
    let tools = [cargo_tools::trunk(project)?, cargo_tools::wasm_bindgen(project)?, node::build_tools(project)?];
    let [trunk, wasm_bindgen, node] = tools.each_ref().map(std::path::PathBuf::as_path);

    let mut command = process::program(trunk.join("trunk"));
    toolchain.prepare(&mut command, &[trunk, wasm_bindgen, node])?;
    command.env("CARGO_TARGET_DIR", project.web_target()).env("MAIL_DOCTOR_XTASK", &project.xtask);
    if std::env::var_os("NO_COLOR").is_some() {
        // Trunk reads this variable as a boolean, and stops at the customary `1`.
        command.env("NO_COLOR", "true");
    }
    // What went wrong stands above Trunk's backtrace, which is about Trunk.
    command.env("RUST_BACKTRACE", "0");
    command.args(["build", "--release", "--offline", "--quiet"]).current_dir(&project.root);
    process::run(&mut command, "the lines above say why")
}
