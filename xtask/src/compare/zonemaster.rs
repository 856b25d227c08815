//! Zonemaster, as Debian packages it. It asks the name servers itself, from the lab's root down, and no resolver.

use super::expect::Area;
use super::judge::Heard;
use super::read;
use super::zones::Zone;
use crate::setup::apt::{self, Package};
use crate::{Result, process};
use mail_doctor::json::Json;
use std::path::Path;

const COMMAND: &str = "zonemaster-cli";
const PACKAGE: Package<'static> =
    Package { name: COMMAND, why: "Zonemaster, which we are compared with", sign: COMMAND };

/// From this level on, it says itself that something is wrong.
const FAULTS: [&str; 3] = ["WARNING", "ERROR", "CRITICAL"];

/// The fault that a test case looks for, by the beginning of its name. Whatever is not here is not about receiving.
/// The basic ones end alike whether a zone is not delegated or its servers do not answer.
pub const CASES: &[(&str, &[Area])] = &[
    ("BASIC", &[Area::Absent, Area::Servers]),
    ("DELEGATION", &[Area::Servers]),
    ("NAMESERVER", &[Area::Servers]),
    ("CONNECTIVITY", &[Area::Servers]),
    ("CONSISTENCY", &[Area::Servers]),
    ("DNSSEC", &[Area::Seal]),
    ("SYNTAX08", &[Area::Exchange]),
    ("ZONE08", &[Area::Exchange]),
    ("ZONE09", &[Area::Exchange]),
];

/// Tests of mail whose mere notices are shown.
pub const MAIL_CASES: [&str; 4] = ["SYNTAX06", "SYNTAX08", "ZONE08", "ZONE09"];

/// What it says of every zone here: the lab has one name server each, and only for version 4 of IP.
pub const LAB: [&str; 1] = ["NOT_ENOUGH_"];

/// Installs it where it can be had, and returns its version. Without it there is a column less, and the reason.
pub fn ensure() -> Option<String> {
    let version = apt::ensure(&[PACKAGE]).and_then(|()| {
        let text = process::output(process::program(COMMAND).arg("--version"));
        text.and_then(|text| engine(&text)).ok_or_else(|| format!("`{COMMAND} --version` is not understood"))
    });
    version.inspect_err(|why| eprintln!("Zonemaster is left out: {why}")).ok()
}

/// The engine's version, from its own words.
fn engine(text: &str) -> Option<String> {
    let version = text.lines().find_map(|line| line.strip_prefix("Engine version:"))?;
    Some(version.trim().trim_start_matches('v').to_owned())
}

/// What it says of a zone; nothing where the trouble stands at resolvers.
pub fn ask(zone: &Zone, hints: &Path) -> Result<Option<Vec<Heard>>> {
    if zone.at_resolvers {
        return Ok(None);
    }
    let mut command = process::program(COMMAND);
    command.args(["--json", "--no-progress", "--no-ipv6", "--level", "NOTICE", "--hints"]).arg(hints).arg(zone.name);
    Ok(Some(heard(&read(&mut command)?)))
}

fn heard(report: &Json) -> Vec<Heard> {
    let mut all = Vec::new();
    for message in report.items() {
        let [tag, level, case] = ["tag", "level", "testcase"].map(|key| message.text_at(key));
        if LAB.iter().any(|begin| tag.starts_with(begin)) {
            continue;
        }
        let areas = CASES.iter().find(|(begin, _)| case.starts_with(begin)).map(|(_, areas)| *areas);
        match areas {
            Some(areas) if FAULTS.contains(&level) => Heard::new(format!("`{tag}`"), areas).once(&mut all),
            _ if MAIL_CASES.contains(&case) => Heard::new(format!("`{tag}`"), &[]).once(&mut all),
            _ => {}
        }
    }
    // The order in which servers are asked is its own affair.
    all.sort_by(|one, other| one.label.cmp(&other.label));
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(messages: &[[&str; 3]]) -> Vec<Heard> {
        let one = |[level, case, tag]: &[&str; 3]| {
            format!("{{\"level\": \"{level}\", \"testcase\": \"{case}\", \"tag\": \"{tag}\"}}")
        };
        let text: Vec<String> = messages.iter().map(one).collect();
        heard(&Json::read(&format!("[{}]", text.join(","))).unwrap_or_default())
    }

    #[test]
    fn a_warning_counts_and_a_notice_does_not() {
        assert_eq!(of(&[["ERROR", "DNSSEC02", "A"]]), [Heard::new("`A`", &[Area::Seal])]);
        assert_eq!(of(&[["WARNING", "ZONE09", "A"]]), [Heard::new("`A`", &[Area::Exchange])]);
        assert_eq!(of(&[["NOTICE", "ZONE09", "A"]]), [Heard::new("`A`", &[])]);
        assert_eq!(of(&[["NOTICE", "DNSSEC07", "A"]]), []);
    }

    #[test]
    fn what_is_not_about_receiving_or_true_of_the_whole_lab_is_left_out() {
        assert_eq!(of(&[["WARNING", "ZONE05", "A"], ["ERROR", "ADDRESS01", "B"]]), []);
        assert_eq!(of(&[["ERROR", "DELEGATION01", "NOT_ENOUGH_NS_DEL"]]), []);
        assert_eq!(of(&[["CRITICAL", "UNSPECIFIED", "CANNOT_CONTINUE"]]), []);
    }

    #[test]
    fn the_same_is_said_once_and_in_one_order() {
        let said = of(&[["ERROR", "DNSSEC04", "B"], ["ERROR", "DNSSEC02", "A"], ["ERROR", "DNSSEC04", "B"]]);
        assert_eq!(said.iter().map(|heard| heard.label.as_str()).collect::<Vec<_>>(), ["`A`", "`B`"]);
    }

    #[test]
    fn the_version_is_the_engine_s() {
        let text = "CLI version:    v5.0.2\nEngine version: v4.6.2\n\nTest module versions:\n\tAddress: v1.0.8\n";
        assert_eq!(engine(text).as_deref(), Some("4.6.2"));
        assert_eq!(engine("nothing"), None);
    }
}
