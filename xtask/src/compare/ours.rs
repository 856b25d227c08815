//! Our own native command: only its verdict counts, whatever else it found.

use super::expect::Area;
use super::judge::Heard;
use super::{OPERATOR, read};
use crate::project::Project;
use crate::{Result, process, project};
use mail_doctor::json::Json;
use std::path::{Path, PathBuf};

/// Where the fault of each verdict lies.
const AREAS: &[(&[Area], &[&str])] = &[
    (&[Area::Absent], &["domain-missing", "registration-hold", "registration-expired"]),
    (&[Area::Servers], &["servers-silent", "ns-unresolvable"]),
    (&[Area::Seal], &["dnssec-bogus"]),
    (
        &[Area::Exchange],
        &[
            "null-mx",
            "null-mx-with-others",
            "implicit-mx",
            "no-mail-server",
            "mx-ip-literal",
            "mx-unresolvable",
            "mx-partly-unresolvable",
            "mx-private-address",
            "mx-ipv6-only",
            "mx-behind-proxy",
            "mx-doubled-suffix",
            "mta-sts-mismatch",
        ],
    ),
    (&[Area::Foreign], &["mx-foreign", "mx-foreign-preferred", "mx-foreign-equal", "mx-foreign-backup"]),
    (&[Area::Host], &["mail-host-missing", "mail-host-foreign", "client-settings-foreign"]),
    (&[Area::Halfway], &["resolvers-disagree", "change-spreading"]),
];

/// Compiles the command and says where it is.
pub fn build(project: &Project) -> Result<PathBuf> {
    let mut cargo = process::program("cargo");
    cargo.args(["build", "--quiet", "--features", "cli", "--bin", "mail-doctor"]).current_dir(&project.root);
    process::run(&mut cargo, "mend what is listed above")?;
    Ok(project.web_target().with_file_name("debug").join("mail-doctor"))
}

/// The verdict about a domain.
pub fn ask(program: &Path, scratch: &Path, domain: &str, resolvers: &[String]) -> Result<Vec<Heard>> {
    let config = scratch.join("operator.json");
    project::write(&config, OPERATOR)?;
    let mut command = process::program(program);
    command.args(["domain", domain, "--json", "--config"]).arg(config);
    command.args(resolvers.iter().flat_map(|url| ["--resolver", url]));
    heard(&read(&mut command)?)
}

fn heard(report: &Json) -> Result<Vec<Heard>> {
    let verdict = report.get("verdict").ok_or("mail-doctor gave no verdict")?;
    let (id, state) = (verdict.text_at("id"), verdict.text_at("state"));
    let claims = match state {
        "caution" | "broken" => areas(id)?,
        // Fine, or not known: neither says that anything is wrong.
        _ => &[],
    };
    Ok(vec![Heard::new(format!("`{id}` {state}"), claims)])
}

fn areas(id: &str) -> Result<&'static [Area]> {
    let place = AREAS.iter().find(|(_, ids)| ids.contains(&id));
    place
        .map(|(areas, _)| *areas)
        .ok_or_else(|| format!("say in xtask/src/compare/ours.rs where the fault of `{id}` lies"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(id: &str, state: &str) -> Result<Vec<Heard>> {
        heard(&Json::read(&format!("{{\"verdict\": {{\"id\": \"{id}\", \"state\": \"{state}\"}}}}"))?)
    }

    #[test]
    fn a_fault_claims_and_ignorance_does_not() {
        let one = |label: &str, claims| Ok(vec![Heard::new(label, claims)]);
        assert_eq!(verdict("mx-foreign", "broken"), one("`mx-foreign` broken", &[Area::Foreign]));
        assert_eq!(verdict("mx-foreign-backup", "caution"), one("`mx-foreign-backup` caution", &[Area::Foreign]));
        assert_eq!(verdict("no-fault-found", "ok"), one("`no-fault-found` ok", &[]));
        assert_eq!(verdict("servers-silent", "unknown"), one("`servers-silent` unknown", &[]));
    }

    #[test]
    fn a_verdict_without_a_place_is_named() {
        assert!(verdict("brand-new", "broken").is_err_and(|message| message.contains("`brand-new`")));
        assert!(heard(&Json::Null).is_err());
    }
}
