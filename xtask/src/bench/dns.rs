//! `cargo xtask bench dns`: what looking at a domain costs, when its resolvers are far and the rest is near.
//!
//! Real resolvers on loopback, put at a distance by [`super::late`]. The figures stand beside what the design aims at;
//! nothing fails for being slow, since other work on the machine shows in every time.

use super::lines::{Fields, lines, median, most, not_understood, numbers, range};
use super::{compress, growth, late};
use crate::cleanup::Cleanup;
use crate::project::Project;
use crate::{Result, build, process, project, setup};
use lab::Lab;
use lab::table::ZONES;
use lab::zone::{Front, LATE_MS, Server, Zone};
use std::fmt::Write;
use std::time::Duration;

/// How far the resolvers are, there and back: a phone on a middling line.
const RTT: Duration = Duration::from_millis(150);
/// A domain that is fine, and one whose mail goes to another provider.
const PAIR: [&str; 2] = ["good.test", "old-mx.test"];
/// In no table on purpose: it does not exist.
const MISSING: &str = "missing.test";
/// The operator that the lab's zones are customers of.
const OPERATOR: &str = include_str!("../compare/operator.json");

/// How many queries a domain may cost, in how many rounds.
const MOST_HEALTHY: f64 = 40.0;
const MOST: f64 = 60.0;
const MOST_ROUNDS: f64 = 3.0;
/// Waiting beside the rounds themselves, as a share of them.
const SLACK: f64 = 1.3;
/// All of a domain's replies read and judged, in microseconds.
const JUDGED: f64 = 1000.0;
/// What a browser may take beside the rounds, in milliseconds.
const BROWSER: f64 = 120.0;

/// Measures and prints.
pub fn bench(project: &Project) -> Result<()> {
    build::build(project)?;
    setup::for_tests(project)?;
    println!("Load of the machine before: {}\n", load());
    println!("{}\n", growth::table(&compress(project)?)?);

    let folder = project.web_target().with_file_name("dns-lab-bench");
    let lab = Lab::start(&folder)?;
    let resolvers = [late::put_away(&lab.first, RTT)?, late::put_away(&lab.second, RTT)?];
    let _stop = Cleanup::new(move || drop(lab));
    let config = folder.join("operator.json");
    project::write(&config, OPERATOR)?;
    let example = |what: &str| {
        let mut cargo = process::program("cargo");
        cargo.args(["run", "--quiet", "--release", "--features", "cli", "--example", "dns", "--", what]);
        cargo.args(&resolvers).arg(&config).current_dir(&project.root);
        cargo
    };

    let zones = ZONES.iter().map(|zone| zone.name).chain([MISSING]);
    let seen = lines(example("examine").args(zones))?;
    let seen = seen.iter().map(|fields| Seen::read(fields)).collect::<Result<Vec<_>>>()?;
    println!("{}", examined(&seen));
    println!("{}", judged(&lines(example("judge").args(PAIR))?)?);
    let server = crate::serve::Server::start(project)?;
    let mut node = process::program("node");
    node.arg("tests/bench/dns.mjs").args(PAIR).current_dir(&project.root);
    node.env("MAIL_DOCTOR_URL", &server.url);
    node.env("MAIL_DOCTOR_LAB_FIRST", &resolvers[0]).env("MAIL_DOCTOR_LAB_SECOND", &resolvers[1]);
    println!("{}", in_browser(&lines(&mut node)?)?);
    println!("Load of the machine after: {}", load());
    Ok(())
}

/// What the native command found out about a zone, and at what cost in each run.
struct Seen {
    zone: String,
    verdict: String,
    healthy: bool,
    queries: Vec<f64>,
    rounds: Vec<f64>,
    took: Vec<f64>,
}

impl Seen {
    fn read(fields: &[String]) -> Result<Self> {
        let [zone, verdict, state, queries, rounds, times] = fields else { return Err(not_understood(fields)) };
        Ok(Self {
            zone: zone.clone(),
            verdict: verdict.clone(),
            healthy: state == "ok",
            queries: numbers(queries)?,
            rounds: numbers(rounds)?,
            took: numbers(times)?.iter().map(|micros| micros / 1000.0).collect(),
        })
    }

    fn most_queries(&self) -> f64 {
        if self.healthy { MOST_HEALTHY } else { MOST }
    }

    /// What was waited, as a share of the rounds alone, which may differ from run to run.
    fn share(&self) -> f64 {
        // The lab lets the replies about some zones wait, beside the distance.
        let late = if is(&self.zone, |zone| zone.front == Front::Late) { f64::from(LATE_MS) } else { 0.0 };
        let share = |(took, rounds): (&f64, &f64)| took / (rounds * (milliseconds(RTT) + late));
        median(&self.took.iter().zip(&self.rounds).map(share).collect::<Vec<_>>())
    }

    fn state(&self) -> &'static str {
        match self {
            _ if most(&self.queries) > self.most_queries() => "too many queries",
            _ if most(&self.rounds) > MOST_ROUNDS => "too many rounds",
            _ if self.share() <= SLACK => "good",
            // How long a resolver tries a server that never replies is its own affair.
            _ if is(&self.zone, |zone| zone.server == Server::Silent) => "a silent server",
            _ => "too slow",
        }
    }
}

/// Whether the lab's zone of that name is of that kind.
fn is(name: &str, kind: impl Fn(&Zone) -> bool) -> bool {
    ZONES.iter().any(|zone| zone.name == name && kind(zone))
}

fn examined(seen: &[Seen]) -> String {
    let mut text = format!(
        "The native command, each reply {} ms late, median of 5; queries and rounds of all runs, at most {MOST_HEALTHY} \
         for a healthy\ndomain and {MOST} for any, in {MOST_ROUNDS} rounds; waited as a share of the rounds alone, at most \
         {SLACK}:\n{:<24} {:<24} {:>8} {:>7} {:>7} {:>7}\n",
        RTT.as_millis(),
        "zone",
        "verdict",
        "queries",
        "rounds",
        "ms",
        "share"
    );
    for row in seen {
        let _ = writeln!(
            text,
            "{:<24} {:<24} {:>8} {:>7} {:>7.0} {:>7.2}  {}",
            row.zone,
            row.verdict,
            range(&row.queries),
            range(&row.rounds),
            median(&row.took),
            row.share(),
            row.state(),
        );
    }
    text
}

fn judged(rows: &[Fields]) -> Result<String> {
    let mut text = format!(
        "All replies of a domain out of memory, natively, at most {JUDGED} µs in all:\n\
         {:<24} {:<36} {:>8} {:>8} {:>10} {:>8}\n",
        "what", "", "replies", "bytes", "median µs", "p95 µs"
    );
    for row in rows {
        let [subject, what, replies, bytes, middle, p95] = row.as_slice() else { return Err(not_understood(row)) };
        let state = match median(&numbers(middle)?) {
            _ if !what.starts_with("in all") => "",
            middle if middle < JUDGED => "  good",
            _ => "  above the aim",
        };
        let _ = writeln!(text, "{subject:<24} {what:<36} {replies:>8} {bytes:>8} {middle:>10} {p95:>8}{state}");
    }
    Ok(text)
}

fn in_browser(rows: &[Fields]) -> Result<String> {
    let mut text = format!(
        "In Chromium, each reply {} ms late, from the tap to the whole report, median of 7; beside the rounds at most \
         {BROWSER} ms,\nof which the last but one column passes without any look-up under way:\n{:<24} {:>8} {:>7} {:>7} {:>7} {:>9} {:>12}\n",
        RTT.as_millis(),
        "zone",
        "queries",
        "rounds",
        "ms",
        "beside",
        "without",
        "one look-up"
    );
    for row in rows {
        let [zone, took, ours, queries, rounds, look_ups] = row.as_slice() else { return Err(not_understood(row)) };
        let (took, rounds) = (numbers(took)?, numbers(rounds)?);
        let beside = |(took, rounds): (&f64, &f64)| took - rounds * milliseconds(RTT);
        let beside = median(&took.iter().zip(&rounds).map(beside).collect::<Vec<_>>());
        let _ = writeln!(
            text,
            "{zone:<24} {:>8} {:>7} {:>7.0} {beside:>7.0} {:>9.0} {:>12.0}  {}",
            range(&numbers(queries)?),
            range(&rounds),
            median(&took),
            median(&numbers(ours)?),
            median(&numbers(look_ups)?),
            if beside <= BROWSER { "good" } else { "above the aim" },
        );
    }
    Ok(text)
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// Over 1, 5 and 15 minutes, where the system tells it.
fn load() -> String {
    let told = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let parts: Vec<&str> = told.split(' ').take(3).collect();
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    if parts.len() == 3 { format!("{}, of {cores} cores", parts.join(" ")) } else { "not told".into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(line: &str) -> Fields {
        line.split('\t').map(str::to_owned).collect()
    }

    fn state(zone: &str, state: &str, [queries, rounds, micros]: [&str; 3]) -> &'static str {
        let line = format!("{zone}\tsome-verdict\t{state}\t{queries}\t{rounds}\t{micros}");
        Seen::read(&fields(&line)).expect("a row").state()
    }

    #[test]
    fn each_aim_is_held_against_its_figure() {
        assert_eq!(state("a.test", "ok", ["40", "3", "585000"]), "good");
        assert_eq!(state("a.test", "ok", ["41 40 40", "3 3 3", "1 1 1"]), "too many queries");
        assert_eq!(state("a.test", "broken", ["60", "2", "391000"]), "too slow");
        assert_eq!(state("a.test", "broken", ["9 60 9", "2 4 2", "1 1 1"]), "too many rounds");
        assert_eq!(state("slow.test", "ok", ["8", "2", "2200000"]), "good");
        assert_eq!(state("dead.test", "broken", ["8", "2", "2200000"]), "a silent server");
    }

    #[test]
    fn a_run_of_two_rounds_is_held_against_two() {
        assert_eq!(state("a.test", "ok", ["9 9 9", "3 2 2", "500000 391000 391000"]), "too slow");
        assert_eq!(state("a.test", "ok", ["9 9 9", "3 3 2", "500000 391000 391000"]), "good");
    }

    #[test]
    fn the_browser_is_charged_with_what_is_beside_the_rounds() {
        let last = |took| {
            let text = in_browser(&[fields(&format!("a.test\t500 {took} 900\t40 41 50\t24 24 25\t3 3 2\t151 152"))])
                .expect("a row");
            text.lines().last().unwrap_or_default().split_whitespace().map(str::to_owned).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(last("570"), "a.test 24-25 2-3 570 120 41 152 good");
        assert_eq!(last("571"), "a.test 24-25 2-3 571 121 41 152 above the aim");
        assert!(in_browser(&[fields("a.test")]).is_err());
    }
}
