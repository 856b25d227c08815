//! Debian's packages: name servers and browsers for the tests, and the compiler where rustup has no network.

use super::announce;
use crate::{Result, process};
use std::path::Path;

/// One package.
#[derive(Clone, Copy)]
pub struct Package<'a> {
    /// Its name in Debian.
    pub name: &'a str,
    /// Why it is wanted.
    pub why: &'a str,
    /// It is there when this file is; a bare name is looked up on `PATH`.
    pub sign: &'a str,
}

impl Package<'_> {
    /// Whether it is installed, by this package manager or another way.
    pub fn is_there(&self) -> bool {
        if self.sign.starts_with('/') { Path::new(self.sign).exists() } else { process::find(self.sign).is_some() }
    }
}

/// Wanted by `test` and `bench`.
pub const FOR_BROWSERS: [Package<'static>; 6] = [
    Package { name: "chromium", why: "the browser most visitors have", sign: "chromium" },
    Package { name: "firefox-esr", why: "the second browser engine", sign: "firefox-esr" },
    Package { name: "webkit2gtk-driver", why: "Safari's engine", sign: "WebKitWebDriver" },
    Package { name: "xvfb", why: "a screen for Safari's engine", sign: "Xvfb" },
    Package { name: "xauth", why: "xvfb's key", sign: "xauth" },
    // Without any font, browsers lay text out in boxes and Safari's engine in nothing.
    Package {
        name: "fonts-dejavu-core",
        why: "letters for the browsers",
        sign: "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
    },
];

/// Wanted by `test` and `compare`.
pub const FOR_LAB: [Package<'static>; 4] = [
    Package { name: "nsd", why: "the tests' authoritative name server", sign: "nsd" },
    Package { name: "unbound", why: "the tests' validating resolver", sign: "unbound" },
    Package { name: "dnsdist", why: "the tests' DNS over HTTPS", sign: "dnsdist" },
    Package { name: "ldnsutils", why: "signs the tests' zones", sign: "ldns-signzone" },
];

/// Wanted by `test`: a real webmail, with the database that needs no server. Nothing of it is started by its installation.
pub const FOR_WEBMAIL: [Package<'static>; 3] = [
    Package { name: "roundcube-core", why: "the tests' webmail", sign: "/usr/share/roundcube/index.php" },
    Package { name: "roundcube-sqlite3", why: "its database", sign: "/usr/share/doc/roundcube-sqlite3" },
    Package { name: "php-cli", why: "its language, and a web server for tests", sign: "php" },
];

/// Installs the packages that are missing, all in one go.
pub fn ensure(packages: &[Package<'_>]) -> Result<()> {
    let missing: Vec<&Package<'_>> = packages.iter().filter(|package| !package.is_there()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names: Vec<&str> = missing.iter().map(|package| package.name).collect();
    let by_hand = format!("apt-get install -y --no-install-recommends {}", names.join(" "));
    if process::find("apt-get").is_none() {
        return Err(format!(
            "these are missing, and only Debian's or Ubuntu's packages are known here: {}",
            names.join(", ")
        ));
    }
    let Some(rights) = rights() else {
        return Err(format!("packages are missing and need an administrator: run `sudo {by_hand}`"));
    };
    for package in &missing {
        announce(package.name, package.why);
    }
    // The package lists of a fresh machine are empty or old: they are fetched only when they turn out to be.
    let install = |rights: &[&str]| process::run(as_root(rights, "install").args(&names), "");
    if install(rights).is_err() {
        process::run(&mut as_root(rights, "update"), "is there a network?")?;
        install(rights).map_err(|_| format!("Debian's packages could not be installed: try `sudo {by_hand}`"))?;
    }
    Ok(())
}

/// What to put before a command that changes the system; `None` if we may not.
fn rights() -> Option<&'static [&'static str]> {
    let user = process::output(process::program("id").arg("-u"))?;
    if user.trim() == "0" {
        return Some(&[]);
    }
    process::output(process::program("sudo").args(["-n", "true"])).map(|_| ["sudo", "-n"].as_slice())
}

fn as_root(rights: &[&str], action: &str) -> std::process::Command {
    let line = [rights, &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", action]].concat();
    let mut command = process::program(line[0]);
    command.args(&line[1..]);
    if action == "install" {
        command.args(["-y", "--no-install-recommends"]);
    }
    command
}
