//! The programs the lab needs, and the Debian packages that bring them.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Program and package.
const NEEDED: &[(&str, &str)] = &[
    ("nsd", "nsd"),
    ("unbound", "unbound"),
    ("dnsdist", "dnsdist"),
    ("ldns-keygen", "ldnsutils"),
    ("ldns-signzone", "ldnsutils"),
];

/// The needed programs that are not installed, with their packages.
pub(crate) fn missing() -> Vec<(&'static str, &'static str)> {
    NEEDED.iter().copied().filter(|(program, _)| find(program).is_none()).collect()
}

/// One line that says how to get the missing programs.
pub(crate) fn advice(missing: &[(&str, &str)]) -> String {
    let programs: Vec<_> = missing.iter().map(|(program, _)| *program).collect();
    let mut packages: Vec<_> = missing.iter().map(|(_, package)| *package).collect();
    packages.dedup();
    format!("the lab needs {}: apt-get install --no-install-recommends {}", programs.join(", "), packages.join(" "))
}

/// Where `program` is. Servers live in `sbin`, which is not on everybody's path.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path)
        .chain(["/usr/local/sbin", "/usr/sbin", "/sbin"].map(PathBuf::from))
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
}

/// Runs `program` to its end in `folder` and returns what it printed.
pub(crate) fn run(folder: &Path, program: &str, arguments: &[&str]) -> Result<String, String> {
    let output = Command::new(find(program).unwrap_or_else(|| program.into()))
        .args(arguments)
        .current_dir(folder)
        .output()
        .map_err(|why| format!("{program}: {why}"))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        let said = String::from_utf8_lossy(&output.stderr);
        Err(format!("{program} {}: {}", arguments.join(" "), said.trim()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_advice_names_each_package_once() {
        let advice = advice(&NEEDED[2..]);
        assert_eq!(
            advice,
            "the lab needs dnsdist, ldns-keygen, ldns-signzone: \
             apt-get install --no-install-recommends dnsdist ldnsutils"
        );
    }

    #[test]
    fn a_program_that_fails_is_quoted() {
        let why = run(Path::new("/"), "sh", &["-c", "echo no >&2; exit 3"]).unwrap_err();
        assert_eq!(why, "sh -c echo no >&2; exit 3: no");
    }
}
