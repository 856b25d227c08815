//! `cargo xtask bench`: bytes against their limits, then pages in a real browser, then the engine alone. `bench dns`,
//! `bench network` and `bench bounces` have modules of their own: they need name servers, or messages.

pub mod bounces;
mod bytes;
pub mod dns;
mod growth;
mod late;
mod lines;
pub mod network;

use crate::project::Project;
use crate::{Result, build, process, setup};
use bytes::Size;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Measures everything there is to measure.
pub fn bench(project: &Project) -> Result<()> {
    build::build(project)?;
    check_bytes(project)?;
    if project.root.join("tests/bench/run.mjs").is_file() {
        setup::for_tests(project)?;
        println!("\nPages, in a real browser:");
        let server = crate::serve::Server::start(project)?;
        let mut node = process::program("node");
        node.arg("tests/bench/run.mjs").env("MAIL_DOCTOR_URL", &server.url);
        measure(project, &mut node)?;
    }
    if project.root.join("examples/step.rs").is_file() {
        println!("\nThe engine, natively:");
        measure(project, process::program("cargo").args(["run", "--quiet", "--release", "--example", "step"]))?;
    }
    Ok(())
}

/// Prints the weight of `dist/`, and fails above a limit.
pub fn check_bytes(project: &Project) -> Result<()> {
    setup::node::node()?;
    let sizes = compress(project)?;
    println!("{}", bytes::table(&sizes));
    let budgets = bytes::budgets(&sizes)?;
    for budget in &budgets {
        println!("{budget}");
    }
    match budgets.iter().find(|budget| budget.is_exceeded()) {
        Some(budget) => Err(format!("too heavy: {budget}")),
        None => Ok(()),
    }
}

/// Compresses each file as a web server would; Node has both formats built in.
fn compress(project: &Project) -> Result<Vec<Size>> {
    let dist = project.dist();
    let files = deployed(&dist)?;
    let mut node = process::program("node");
    node.arg(project.root.join("xtask/bytes.mjs")).args(&files).current_dir(&dist);
    let text = process::output(&mut node).ok_or("xtask/bytes.mjs failed: run `cargo xtask build` first")?;
    text.lines()
        .map(|line| Size::read(line).ok_or_else(|| format!("xtask/bytes.mjs printed what is not understood: {line}")))
        .collect()
}

/// The names of all files of `dist/`, folders first spelled out.
fn deployed(dist: &Path) -> Result<Vec<PathBuf>> {
    let mut folders = vec![PathBuf::new()];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(dist.join(&folder));
        for entry in
            entries.map_err(|error| format!("dist/ cannot be read ({error}): run `cargo xtask build`"))?.flatten()
        {
            let name = folder.join(entry.file_name());
            if entry.path().is_dir() { folders.push(name) } else { files.push(name) }
        }
    }
    files.sort();
    Ok(files)
}

fn measure(project: &Project, command: &mut Command) -> Result<()> {
    process::watch(command.current_dir(&project.root), std::time::Duration::from_secs(30 * 60), "see above", |_| {})
}
