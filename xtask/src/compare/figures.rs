//! What the tools' answers amount to, in numbers.

use super::Witness;
use super::expect::Area;
use super::judge::{Outcome, count, judge};
use super::zones::Zone;
use std::fmt::Write;

/// What is counted.
pub const HEADS: [&str; 8] =
    ["tool", "version", "zones", "hits", "other cause", "misses", "quiet where sound", "false alarms"];

/// The figures, for the terminal.
pub fn figures(zones: &[Zone], witnesses: &[Witness]) -> String {
    let rows: Vec<_> = witnesses.iter().map(|witness| row(zones, witness)).collect();
    let lines = [HEADS.map(str::to_owned)].into_iter().chain(rows.iter().cloned());
    let width =
        |column: usize| rows.iter().map(|row| row[column].len()).chain([HEADS[column].len()]).max().unwrap_or_default();
    let line = |row: [String; 8]| {
        let cells: Vec<_> =
            row.iter().enumerate().map(|(column, cell)| format!("{cell:<width$}", width = width(column))).collect();
        cells.join("  ").trim_end().to_owned()
    };
    lines.map(line).collect::<Vec<_>>().join("\n")
}

/// The figures of one tool, in the order of [`HEADS`].
pub fn row(zones: &[Zone], witness: &Witness) -> [String; 8] {
    let of = |outcome| count(zones, &witness.said, outcome);
    let seen = zones.len() - of(Outcome::OutOfReach);
    let counts = [Outcome::Hit, Outcome::OtherCause, Outcome::Miss, Outcome::Quiet, Outcome::FalseAlarm].map(of);
    let [hits, others, misses, quiet, alarms] = counts.map(|count| count.to_string());
    [witness.name.into(), witness.version.clone(), seen.to_string(), hits, others, misses, quiet, alarms]
}

/// The misses that only somebody who knows the operator could have avoided.
pub fn misses(zones: &[Zone], witnesses: &[Witness]) -> String {
    let mut text = String::new();
    for witness in witnesses {
        let missed = zones.iter().zip(&witness.said).filter(|(zone, said)| {
            let needs = zone.expected.iter().all(|area| matches!(area, Area::Foreign | Area::Host));
            needs && judge(zone.expected, said.as_deref()) == Outcome::Miss
        });
        let missed = missed.count();
        if missed > 0 {
            let _ = write!(
                text,
                "\nOf {}’s misses, {missed} are faults that show only to who knows which hosts are the operator's.\n",
                witness.name
            );
        }
    }
    text
}

#[cfg(test)]
pub mod tests {
    use super::super::judge::Heard;
    use super::*;

    pub fn witnesses() -> [Witness; 1] {
        let said = vec![Some(vec![Heard::new("`x` broken", &[Area::Seal]), Heard::new("y", &[])]), None, Some(vec![])];
        [Witness { name: "tool", version: "1.2".into(), said }]
    }

    pub fn zones() -> [Zone; 3] {
        let zone = |name, expected| Zone { name, expected, at_resolvers: false };
        [zone("a.test", &[Area::Seal]), zone("b.test", &[]), zone("c.test", &[Area::Foreign, Area::Host])]
    }

    #[test]
    fn the_terminal_shows_the_same_figures_in_columns() {
        let text = figures(&zones(), &witnesses());
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines.len(), 2);
        assert_eq!(lines[0].find("version"), lines[1].find("1.2"));
    }
}
