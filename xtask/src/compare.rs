//! `cargo xtask compare`: the same made-up zones shown to us and to tools that others made; writes
//! `docs/comparison.md`.
//!
//! In reading order: `expect` says what is wrong with each zone, `zones` that none is left out, `judge` what a hit, a
//! miss and a false alarm are; `ours`, `checkdmarc` and `zonemaster` ask one tool each and reduce what it says to
//! claims; `figures` counts them, `document` writes it all down.

mod checkdmarc;
mod document;
mod expect;
mod figures;
mod judge;
mod ours;
mod zonemaster;
mod zones;

use crate::cleanup::Cleanup;
use crate::project::Project;
use crate::{Result, process, project, setup};
use judge::Heard;
use lab::Lab;
use mail_doctor::json::Json;
use std::process::Command;
use zones::Zone;

/// The operator that the lab's zones are customers of, told to each tool that can be told. As in `tests/real_dns.rs`.
const OPERATOR: &str = include_str!("compare/operator.json");

/// A tool and what it says of each zone, in their order; nothing of a zone whose trouble it cannot see.
pub struct Witness {
    name: &'static str,
    version: String,
    said: Vec<Option<Vec<Heard>>>,
}

/// Asks every tool about every zone, prints the figures and writes the document.
pub fn compare(project: &Project) -> Result<()> {
    let zones = zones::zones()?;
    setup::for_lab()?;
    let python = setup::python::checkdmarc(project)?;
    let zonemaster = zonemaster::ensure();
    let mail_doctor = ours::build(project)?;

    let folder = project.web_target().with_file_name("dns-lab-compare");
    println!("Starting name servers with made-up, signed zones.");
    let lab = Lab::start(&folder)?;
    let resolvers = [lab.first.clone(), lab.second.clone()];
    let _stop = Cleanup::new(move || drop(lab));

    let mut witnesses = vec![
        witness("mail-doctor", env!("CARGO_PKG_VERSION").into(), &zones, |zone| {
            ours::ask(&mail_doctor, &folder, zone.name, &resolvers).map(Some)
        })?,
        witness("checkdmarc", crate::pins::checkdmarc(project)?, &zones, |zone| {
            checkdmarc::ask(project, &python, zone.name, &resolvers).map(Some)
        })?,
    ];
    if let Some(version) = zonemaster {
        let hints = folder.join("zones/root.hints");
        let ask = |zone: &Zone| zonemaster::ask(zone, &hints);
        witnesses.push(witness("Zonemaster", version, &zones, ask)?);
    }
    println!("\n{}", figures::figures(&zones, &witnesses));
    project::write(&project.root.join("docs/comparison.md"), &document::document(&zones, &witnesses))?;
    println!("docs/comparison.md is written.");
    Ok(())
}

/// Asks one tool about all zones. What goes wrong is told all at once, and once: new zones often bring several things
/// that are not understood.
fn witness(
    name: &'static str,
    version: String,
    zones: &[Zone],
    ask: impl Fn(&Zone) -> Result<Option<Vec<Heard>>>,
) -> Result<Witness> {
    println!("Asking {name} {version} about {} zones.", zones.len());
    let (mut said, mut wrong) = (Vec::new(), Vec::new());
    for zone in zones {
        match ask(zone) {
            Ok(heard) => said.push(heard),
            Err(message) if wrong.contains(&message) => {}
            Err(message) => wrong.push(message),
        }
    }
    if wrong.is_empty() { Ok(Witness { name, version, said }) } else { Err(format!("{name}: {}", wrong.join("; "))) }
}

/// What a program printed, as JSON. Its exit code says what it found, not whether it worked.
fn read(command: &mut Command) -> Result<Json> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.output().map_err(|error| process::not_started(&name, &error))?;
    Json::read(&String::from_utf8_lossy(&output.stdout)).map_err(|error| {
        let said = String::from_utf8_lossy(&output.stderr);
        format!("{name} printed no JSON ({error}): {}", said.trim().lines().last().unwrap_or_default())
    })
}
