//! Runs other programs: one place decides what they inherit and what is said when they fail.

use crate::Result;
use crate::cleanup::Cleanup;
use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Error};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// A program to run, without what `cargo run` added to our environment: a compiler of another origin would trip over
/// the library path, a nested Cargo over another package's variables.
pub fn program(name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    command.stdin(Stdio::null()).env_remove("LD_LIBRARY_PATH").env_remove("DYLD_FALLBACK_LIBRARY_PATH");
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        let ours = ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_", "CARGO_CRATE_"]
            .iter()
            .any(|prefix| text.starts_with(prefix));
        if ours || text == "CARGO" || text == "CARGO_PRIMARY_PACKAGE" {
            command.env_remove(&name);
        }
    }
    command
}

/// Runs to the end, its output going where ours goes. `fix` says what to do if it fails.
pub fn run(command: &mut Command, fix: &str) -> Result<()> {
    let name = name(command);
    let status = command.status().map_err(|error| not_started(&name, &error))?;
    succeeded(&name, status, fix)
}

/// Runs to the end and returns what it printed; `None` if it failed or is not there.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs silently for at most `limit`; says whether it succeeded.
pub fn succeeds_within(command: &mut Command, limit: Duration) -> bool {
    let Ok(child) = spawn_group(command.stdout(Stdio::null()).stderr(Stdio::null())) else { return false };
    matches!(wait(child, limit), Ok(Some(status)) if status.success())
}

/// Runs with a time limit, in a group of its own that ends with it; prints its lines and hands each to `line`.
pub fn watch(command: &mut Command, limit: Duration, fix: &str, mut line: impl FnMut(&str)) -> Result<()> {
    let name = name(command);
    let mut child = spawn_group(command.stdout(Stdio::piped())).map_err(|error| not_started(&name, &error))?;
    let pipe = child.stdout.take();
    let clock = std::thread::spawn(move || wait(child, limit));
    for text in pipe.into_iter().flat_map(|pipe| BufReader::new(pipe).lines()).map_while(std::result::Result::ok) {
        println!("{text}");
        line(&text);
    }
    match clock.join() {
        Ok(Ok(Some(status))) => succeeded(&name, status, fix),
        Ok(Ok(None)) => Err(format!("`{name}` was stopped after {} minutes: {fix}", limit.as_secs() / 60)),
        Ok(Err(error)) => Err(format!("`{name}` was lost: {error}")),
        Err(_) => Err(format!("`{name}` was lost")),
    }
}

/// A program that cannot be started is nearly always one that is not installed.
pub fn not_started(name: &str, error: &Error) -> String {
    format!("`{name}` cannot be started ({error}): install it, or run `cargo xtask setup`")
}

/// Where a program lies on `PATH`; also in the system's folders, which are not on every person's `PATH`.
pub fn find(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let system = ["/usr/sbin", "/sbin"].map(PathBuf::from);
    std::env::split_paths(&path).chain(system).map(|folder| folder.join(name)).find(|file| file.is_file())
}

/// `PATH` with other folders first.
pub fn path_with(first: &[&Path]) -> Result<std::ffi::OsString> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = first.iter().map(|folder| (*folder).to_owned()).chain(std::env::split_paths(&path));
    std::env::join_paths(folders).map_err(|error| format!("PATH cannot be extended: {error}"))
}

fn succeeded(name: &str, status: ExitStatus, fix: &str) -> Result<()> {
    if status.success() { Ok(()) } else { Err(format!("`{name}` failed ({status}): {fix}")) }
}

fn name(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    let first = command.get_args().next().filter(|first| !first.to_string_lossy().starts_with('/')).unwrap_or_default();
    format!("{} {}", program.to_string_lossy(), first.to_string_lossy()).trim_end().to_owned()
}

fn spawn_group(command: &mut Command) -> std::io::Result<Child> {
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(command, 0);
    command.spawn()
}

/// Waits for the end, or for the limit: then the whole group is ended and there is no status.
fn wait(mut child: Child, limit: Duration) -> std::io::Result<Option<ExitStatus>> {
    let _end = Cleanup::new({
        let pid = child.id();
        move || kill_group(pid)
    });
    let started = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        if started.elapsed() > limit {
            kill_group(child.id());
            child.wait()?;
            return Ok(None);
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// Ends a group we started: what a test started and forgot goes with it.
fn kill_group(pid: u32) {
    let group = format!("-{pid}");
    let mut kill = Command::new("kill");
    // Nothing left to end is the usual case, and not worth a word.
    let _ = kill.args(["-KILL", "--", &group]).stdout(Stdio::null()).stderr(Stdio::null()).status();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_hangs_is_ended() {
        let started = Instant::now();
        assert!(!succeeds_within(program("sleep").arg("30"), Duration::from_millis(100)));
        assert!(started.elapsed() < Duration::from_secs(10));
    }

    #[test]
    fn lines_are_seen_and_failure_names_the_fix() {
        let mut seen = Vec::new();
        let result = watch(
            program("sh").args(["-c", "echo one; echo two; exit 3"]),
            Duration::from_secs(30),
            "mend it",
            |line| seen.push(line.to_owned()),
        );
        assert_eq!(seen, ["one", "two"]);
        assert!(result.is_err_and(|message| message.contains("mend it")));
    }

    #[test]
    fn a_missing_program_is_named() {
        let message = run(&mut program("no-such-program-here"), "x");
        assert!(message.is_err_and(|message| message.contains("no-such-program-here")));
    }
}
