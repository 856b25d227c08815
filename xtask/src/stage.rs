//! The last step of a build, called back by Trunk: what lies in `www/` and is not Rust goes into the new `dist/`.
//!
//! Trunk has put `index.html`, the glue and the WebAssembly there already, and makes the folder `dist/` when this
//! succeeds. Languages, data and static pages are the library's to make; here lies what needs no idea of mail.

mod imports;

use crate::project::Project;
use crate::setup::node;
use crate::{Result, process};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// Fills the folder Trunk named; outside of a build, there is none.
pub fn stage(project: &Project) -> Result<()> {
    let dist = std::env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let dist = dist.ok_or("`stage` is a step of the build: run `cargo xtask build`")?;
    let www = project.root.join("www");
    // The glue, then ours; the library puts a minified script into a page.
    minify(project, &dist, &dist)?;
    for wasm in ["widget", "bounce", "headers"] {
        imports::shorten(&dist, wasm)?;
    }
    minify(project, &www, &dist)?;
    copy_the_rest(&www, &dist)?;
    for warning in mail_doctor::author::stage(&www, &dist)? {
        println!("warning: {warning}");
    }
    worker(project, &www, &dist)
}

/// The worker that opens the page without a network knows each file by its content, so it comes last.
fn worker(project: &Project, www: &Path, dist: &Path) -> Result<()> {
    let mut fill = process::program("node");
    fill.arg(project.root.join("xtask/src/stage/worker.mjs")).arg(dist).arg(www.join("worker.js"));
    process::run(&mut fill, "the worker's list of files was not written, see above")?;
    esbuild(project, dist, dist, &[dist.join("worker.js")])
}

/// Minifies every script and style sheet of a folder into `dist`. The glue shrinks to less than half.
fn minify(project: &Project, from: &Path, dist: &Path) -> Result<()> {
    let files: Vec<PathBuf> = files(from)?.into_iter().filter(|file| is_minified(file)).collect();
    if files.is_empty() { Ok(()) } else { esbuild(project, from, dist, &files) }
}

fn esbuild(project: &Project, from: &Path, dist: &Path, files: &[PathBuf]) -> Result<()> {
    let mut esbuild = process::program(node::build_tools(project)?.join("esbuild"));
    // Safari 15 is the oldest that runs the WebAssembly we compile. As modules, top-level names are shortened too.
    esbuild.args(["--minify", "--format=esm", "--target=es2022,safari15", "--charset=utf8"]);
    esbuild.args(["--log-level=warning", "--allow-overwrite"]).args(files);
    esbuild.arg(format!("--outdir={}", dist.display())).arg(format!("--outbase={}", from.display()));
    process::run(&mut esbuild, "a script or style sheet is not valid, see above")
}

/// Copies what needs no work: other pages, pictures. `index.html` is there already, by Trunk; what lies in folders
/// is compiled by the library.
fn copy_the_rest(www: &Path, dist: &Path) -> Result<()> {
    for file in files(www)? {
        let name = file.strip_prefix(www).unwrap_or(&file);
        let made_elsewhere = is_minified(&file) || name.starts_with("data") || name.starts_with("locales");
        if made_elsewhere || name == Path::new("index.html") {
            continue;
        }
        let target = dist.join(name);
        let copied = target.parent().map_or(Ok(()), std::fs::create_dir_all);
        copied
            .and_then(|()| std::fs::copy(&file, &target))
            .map_err(|error| format!("{} cannot be copied: {error}", file.display()))?;
    }
    Ok(())
}

fn is_minified(file: &Path) -> bool {
    matches!(file.extension().and_then(OsStr::to_str), Some("js" | "css"))
}

/// All files of a folder and the folders in it, in a stable order.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let unreadable = |error| format!("{} cannot be read: {error}", folder.display());
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
