//! `cargo xtask bench network`: how soon it is said how the device's network is, and at what cost.
//!
//! Where all is well, everything is put at a distance by [`super::late`]; what goes wrong goes wrong near. The figures
//! stand beside what the design aims at; nothing fails for being slow, since other work on the machine shows in every
//! time.

use super::late;
use super::lines::{Fields, lines, median, most, not_understood, numbers, range};
use crate::cleanup::Cleanup;
use crate::project::Project;
use crate::{Result, build, process, setup};
use lab::Lab;
use std::fmt::Write;
use std::time::Duration;

/// How far everything is, there and back, in milliseconds: a fibre, a phone, a bad line.
const DISTANCES: [u16; 3] = [20, 100, 300];
/// A healthy network is judged after this many round trips at most.
const JUDGED: f64 = 1.5;
/// Any other one after this many milliseconds at most.
const IN_TIME: f64 = 5_000.0;

/// Measures and prints.
pub fn bench(project: &Project) -> Result<()> {
    build::build(project)?;
    setup::for_tests(project)?;
    let lab = Lab::start(&project.web_target().with_file_name("dns-lab-bench"))?;
    let (first, second) = (lab.first.clone(), lab.second.clone());
    let _stop = Cleanup::new(move || drop(lab));
    let server = crate::serve::Server::start(project)?;
    let mut node = process::program("node");
    node.arg("tests/bench/network.mjs").current_dir(&project.root);
    for rtt in DISTANCES {
        let away = |address: &str| late::put_away(address, Duration::from_millis(rtt.into()));
        node.arg([rtt.to_string(), away(&server.url)?, away(&first)?, away(&second)?].join(","));
    }
    node.env("MAIL_DOCTOR_URL", &server.url);
    node.env("MAIL_DOCTOR_LAB_FIRST", &first).env("MAIL_DOCTOR_LAB_SECOND", &second);
    let rows = lines(&mut node)?;
    println!("{}", well(&rows)?);
    println!("{}", faults(&rows)?);
    Ok(())
}

fn of<'a>(rows: &'a [Fields], kind: &str) -> impl Iterator<Item = &'a Fields> {
    rows.iter().filter(move |row| row.first().is_some_and(|first| first == kind))
}

fn well(rows: &[Fields]) -> Result<String> {
    let mut text = format!(
        "A network where all is well, in Chromium, medians of 7; from the tap until it is judged, at most {JUDGED} round \
         trips,\nuntil a healthy domain's conclusion, and what the whole run asks and gets, the webmail included:\n\
         {:>8} {:>10} {:>12} {:>14} {:>9} {:>9}\n",
        "RTT, ms", "judged, ms", "round trips", "conclusion, ms", "requests", "KB"
    );
    for row in of(rows, "well") {
        let [_, rtt, told, over, requests, bytes] = row.as_slice() else { return Err(not_understood(row)) };
        let (told, trips) = (median(&numbers(told)?), median(&numbers(told)?) / median(&numbers(rtt)?));
        let _ = writeln!(
            text,
            "{rtt:>8} {told:>10.0} {trips:>12.2} {:>14.0} {:>9} {:>9.1}  {}",
            median(&numbers(over)?),
            range(&numbers(requests)?),
            median(&numbers(bytes)?) / 1000.0,
            if trips <= JUDGED { "good" } else { "above the aim" },
        );
    }
    Ok(text)
}

/// One thing that went wrong in one place.
struct Cell {
    fault: String,
    place: String,
    /// Milliseconds until the network was judged.
    told: f64,
    /// Milliseconds until there was a conclusion.
    over: f64,
    requests: f64,
}

impl Cell {
    fn read(row: &Fields) -> Result<Self> {
        let [_, fault, place, _, told, over, requests] = row.as_slice() else { return Err(not_understood(row)) };
        let read = |field: &str| numbers(field).map(|all| median(&all));
        let (told, over, requests) = (read(told)?, read(over)?, read(requests)?);
        Ok(Self { fault: fault.clone(), place: place.clone(), told, over, requests })
    }
}

/// One line for each fault; the places beside each other.
fn faults(rows: &[Fields]) -> Result<String> {
    let cells = of(rows, "fault").map(Cell::read).collect::<Result<Vec<_>>>()?;
    let mut places: Vec<&str> = Vec::new();
    let mut names: Vec<&str> = Vec::new();
    for cell in &cells {
        for (known, new) in [(&mut names, &cell.fault), (&mut places, &cell.place)] {
            if !known.contains(&new.as_str()) {
                known.push(new);
            }
        }
    }
    let mut text = format!(
        "Where something goes wrong: milliseconds until the network is judged, at most {IN_TIME}, and the requests of the \
         whole run:\n{:<22}",
        "fault"
    );
    for place in &places {
        let _ = write!(text, " {place:>12}");
    }
    for name in names {
        let _ = write!(text, "\n{name:<22}");
        let mut slowest = 0.0_f64;
        for place in &places {
            let cell = cells.iter().find(|cell| cell.fault == name && cell.place == *place);
            let cell = cell.ok_or_else(|| format!("nothing was measured for {name} at {place}"))?;
            slowest = slowest.max(cell.told);
            let _ = write!(text, " {:>12}", format!("{} ({})", cell.told, cell.requests));
        }
        text.push_str(if slowest <= IN_TIME { "" } else { "  above the aim" });
    }
    let slowest = |measure: fn(&Cell) -> f64| most(&cells.iter().map(measure).collect::<Vec<_>>());
    let (told, over) = (slowest(|cell| cell.told), slowest(|cell| cell.over));
    let _ = write!(text, "\n\nThe slowest is judged after {told} ms, and ends in a conclusion after {over} ms.");
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(line: &str) -> Fields {
        line.split(' ').map(|field| field.replace('+', " ")).collect()
    }

    #[test]
    fn a_healthy_network_is_held_against_its_round_trips() {
        let state = |told: &str| {
            let row = fields(&format!("well 100 {told} 400+410+420 24+25+25 9000+9100+9200"));
            well(&[row]).map(|text| text.lines().last().unwrap_or_default().trim_start().to_owned())
        };
        assert!(state("150+10+900").is_ok_and(|line| line.starts_with("100") && line.ends_with("9.1  good")));
        assert!(state("151+10+900").is_ok_and(|line| line.contains("1.51") && line.ends_with("above the aim")));
        assert!(state("soon").is_err());
    }

    #[test]
    fn every_fault_is_held_against_its_limit_and_none_may_be_missing() {
        let rows = |told: &str| {
            ["refused both names-filtered 310 320 9", &format!("refused all device-offline {told} 5100 12")]
                .map(|line| fields(&format!("fault {line}")))
        };
        let line = |rows: &[Fields]| faults(rows).map(|text| text.lines().nth(2).unwrap_or_default().to_owned());
        assert!(line(&rows("5000")).is_ok_and(|line| line.contains("310 (9)") && line.ends_with("5000 (12)")));
        assert!(line(&rows("5001")).is_ok_and(|line| line.ends_with("above the aim")));
        let mut one = rows("1").to_vec();
        one.push(fields("fault reset both names-filtered 1 1 1"));
        assert!(line(&one).is_err_and(|message| message.contains("reset at all")));
    }
}
