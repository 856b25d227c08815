//! `cargo xtask test`: everything the project checks, cheapest first; the first failure ends it.

mod counts;

use crate::args::Scope;
use crate::cleanup::Cleanup;
use crate::project::Project;
use crate::serve::Server;
use crate::{Result, bench, build, process, setup};
use counts::Counts;
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

/// No single step takes longer, even on a small machine that compiles everything for the first time.
const LIMIT: Duration = Duration::from_secs(45 * 60);

/// Runs the steps in order and prints what each found.
pub fn test(project: &Project, scope: Scope) -> Result<()> {
    let mut report = Report(Vec::new());
    report.step("format", || cargo(project, &["fmt", "--all", "--check"], &[], "run `cargo fmt --all`"))?;
    report.step("lints", || {
        let arguments = ["clippy", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings"];
        cargo(project, &arguments, &[], "mend what is listed above")
    })?;
    report.step("native tests", || {
        cargo(project, &["test", "--workspace", "--all-features"], &[], "a test failed, see above")?.not_empty()
    })?;
    if scope == Scope::Everything {
        report.step("installed tools", || setup::for_tests(project).map(|()| Counts::default()))?;
        report.step("web build", || build::build(project).map(|()| Counts::default()))?;
        report.step("bytes", || bench::check_bytes(project).map(|()| Counts::default()))?;
        with_real_dns(project, &mut report)?;
    }
    report.print();
    Ok(())
}

/// The tests that talk to real name servers: natively, then from real browsers.
fn with_real_dns(project: &Project, report: &mut Report) -> Result<()> {
    println!("\nStarting name servers with made-up, signed zones.");
    let lab = lab::Lab::start(&project.web_target().with_file_name("dns-lab"))?;
    let resolvers = [("MAIL_DOCTOR_LAB_FIRST", lab.first.clone()), ("MAIL_DOCTOR_LAB_SECOND", lab.second.clone())];
    let _stop = Cleanup::new(move || drop(lab));
    report.step("real DNS", || {
        // The same packages and features as above: nothing is compiled again.
        let arguments = ["test", "--workspace", "--all-features", "--test", "real_dns", "--", "--ignored"];
        cargo(project, &arguments, &resolvers, "a test against real name servers failed, see above")?.not_empty()
    })?;
    report.step("real browsers", || {
        let server = Server::start(project)?;
        let mut counts = Counts::default();
        for file in browser_tests(project)? {
            let run = || {
                let mut node = process::program("node");
                node.args(["--test", "--test-reporter=spec"]).arg(&file).current_dir(&project.root);
                node.envs(resolvers.iter().map(|(name, value)| (name, value))).env("MAIL_DOCTOR_URL", &server.url);
                counted(&mut node, "a test in a real browser failed, see above")
            };
            // A browser itself may stall on a busy machine. What is wrong with us fails again.
            let found = run().or_else(|_| {
                println!("\n{} failed, and is run once more", file.display());
                run()
            });
            counts.include(&found?);
        }
        counts.not_empty()
    })
}

/// Named one by one: what Node does with a folder differs from version to version.
fn browser_tests(project: &Project) -> Result<Vec<PathBuf>> {
    let folder = project.root.join("tests/browser");
    let entries =
        std::fs::read_dir(&folder).map_err(|error| format!("{} cannot be read: {error}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|file| file.to_string_lossy().ends_with(".test.mjs"));
    files.sort();
    if files.is_empty() { Err("tests/browser/ has no *.test.mjs: no browser was tested".into()) } else { Ok(files) }
}

fn cargo(project: &Project, arguments: &[&str], environment: &[(&str, String)], fix: &str) -> Result<Counts> {
    let mut cargo = process::program("cargo");
    cargo.args(arguments).current_dir(&project.root).envs(environment.iter().map(|(name, value)| (name, value)));
    counted(&mut cargo, fix)
}

fn counted(command: &mut Command, fix: &str) -> Result<Counts> {
    let mut counts = Counts::default();
    process::watch(command, LIMIT, fix, |line| counts.add(line))?;
    Ok(counts)
}

/// What each step found, for the last lines of the output.
struct Report(Vec<String>);

impl Report {
    fn step(&mut self, name: &str, work: impl FnOnce() -> Result<Counts>) -> Result<()> {
        println!("\n== {name}");
        let started = Instant::now();
        let result = work();
        let seconds = started.elapsed().as_secs_f64();
        match result {
            Ok(counts) => {
                self.0.push(format!("{name:<16} {seconds:>7.1} s  {counts}").trim_end().to_owned());
                Ok(())
            }
            Err(message) => {
                self.print();
                Err(format!("{name} failed after {seconds:.1} s: {message}"))
            }
        }
    }

    fn print(&self) {
        println!("\nPassed:");
        for line in &self.0 {
            println!("  {line}");
        }
    }
}
