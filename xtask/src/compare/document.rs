//! `docs/comparison.md`: the figures, the rules they were made by, and every zone. Nothing in it differs between two
//! runs with the same tools.

use super::expect::Area;
use super::figures::{HEADS, misses, row};
use super::judge::{Heard, Outcome, judge};
use super::zones::Zone;
use super::{Witness, checkdmarc, zonemaster};
use std::fmt::Write;

/// The whole document.
pub fn document(zones: &[Zone], witnesses: &[Witness]) -> String {
    let mut text = String::from(
        "# Comparison\n\n\
         Written by `cargo xtask compare`; edits are lost.\n\n\
         Each tool is asked about the same made-up zones, served by real name servers on loopback (`xtask/lab`): NSD, \
         behind it unbound and dnsdist, twice, as two independent operators. The question is the widget's: what keeps \
         this domain from **receiving** mail?\n\n",
    );
    text.push_str(&table(&HEADS, witnesses.iter().map(|witness| row(zones, witness).to_vec())));
    if !witnesses.iter().any(|witness| witness.name == "Zonemaster") {
        text.push_str("\nZonemaster is not here: this machine's Debian packages do not bring it.\n");
    }
    text.push_str(&misses(zones, witnesses));
    text.push_str(RULES);
    text.push_str("\n## Where a fault lies\n\n");
    text.push_str(&table(&["word", "meaning"], Area::ALL.map(|area| vec![area.id().into(), area.meaning().into()])));
    text.push_str("\n## Zone by zone\n\nIn brackets: said, but not counted.\n\n");
    let heads: Vec<&str> = ["zone", "fault"].into_iter().chain(witnesses.iter().map(|witness| witness.name)).collect();
    text.push_str(&table(&heads, zones.iter().enumerate().map(|(place, zone)| zone_row(place, zone, witnesses))));
    text.push_str(&what_counts(witnesses));
    text
}

const RULES: &str = "
## How it is judged

- A **hit** names the fault that is there. **Other cause**: the tool tells of a fault in receiving, but only of
  others than that one. A **miss** tells of none. A zone counts once for each tool.
- A **false alarm** is an error or a warning that claims a fault in receiving where there is none. What is said beside
  a hit is not weighed: it is mostly the same fault seen from another side.
- “I could not find out” is neither a hit nor a false alarm, whoever says it. So a resolver that refuses to answer is
  no claim; one that says SERVFAIL speaks of the domain.
- Only our leading verdict counts; of the others, whatever they say that bears on receiving. Remarks about SPF, DMARC
  and reverse names are about sending: they count neither for a tool nor against it.
- `mail-doctor` and checkdmarc ask the same two resolvers over HTTPS, with the same patience, and are told the same
  operator: `mail.` and `mx1.` below the domain. checkdmarc takes them as the approved MX hosts; only we can also be
  told the operator's networks.
- checkdmarc tries no mail server and fetches no MTA-STS policy here: the zones have neither.
- Zonemaster asks the name servers itself, so zones whose trouble stands at the resolvers are out of its reach (—).
  It is the version that Debian packages, not the newest. A message counts from WARNING on; a NOTICE, by its own
  definition, need not be a problem.
- The zones were made for us: they hold the faults that we look for. Zonemaster checks a zone's health in far more
  ways, and checkdmarc is made for sending policies; that they miss what they never looked for is no flaw of theirs.
";

fn zone_row(place: usize, zone: &Zone, witnesses: &[Witness]) -> Vec<String> {
    let fault = if zone.expected.is_empty() { "sound".to_owned() } else { ids(zone.expected) };
    let cells = witnesses.iter().map(|witness| cell(zone, witness.said[place].as_deref()));
    [zone.name.to_owned(), fault].into_iter().chain(cells).collect()
}

fn cell(zone: &Zone, said: Option<&[Heard]>) -> String {
    let outcome = match judge(zone.expected, said) {
        Outcome::Hit => "hit",
        Outcome::OtherCause => "other cause",
        Outcome::Miss => "**miss**",
        Outcome::Quiet => "quiet",
        Outcome::FalseAlarm => "**false alarm**",
        Outcome::OutOfReach => "—",
    };
    let (claims, notes): (Vec<&Heard>, Vec<&Heard>) =
        said.unwrap_or_default().iter().partition(|heard| !heard.claims.is_empty());
    let list = |heard: &[&Heard]| heard.iter().map(|heard| heard.label.as_str()).collect::<Vec<_>>().join(", ");
    let mut text = outcome.to_owned();
    if !claims.is_empty() {
        let _ = write!(text, ": {}", list(&claims));
    }
    if !notes.is_empty() {
        let _ = write!(text, " ({})", list(&notes));
    }
    text
}

/// The messages that count, and for what.
fn what_counts(witnesses: &[Witness]) -> String {
    let mut text = "\n## What counts as a claim\n\n".to_owned();
    let _ = writeln!(text, "`mail-doctor`: a verdict whose state is `caution` or `broken`.\n\ncheckdmarc:\n");
    let rows = checkdmarc::MESSAGES
        .iter()
        .map(|(part, label, weight)| vec![format!("…{}…", part.trim()), (*label).to_owned(), weight.told()]);
    text.push_str(&table(&["a message with", "here", "counts as"], rows));
    if witnesses.iter().any(|witness| witness.name == "Zonemaster") {
        let rows = zonemaster::CASES.iter().map(|(begin, areas)| vec![format!("{begin}…"), ids(areas)]);
        text.push_str("\nZonemaster, from WARNING on:\n\n");
        text.push_str(&table(&["a test case", "counts as"], rows));
        let _ = writeln!(
            text,
            "\nNo other test case counts, such as reverse names and the timers of the SOA record; nor {}…, which is true \
             of every zone here: each has one name server. Notices of {} are shown.",
            zonemaster::LAB.join("…, "),
            zonemaster::MAIL_CASES.join(", ")
        );
    }
    text
}

/// Areas, as words.
pub fn ids(areas: &[Area]) -> String {
    areas.iter().map(|area| area.id()).collect::<Vec<_>>().join(" or ")
}

fn table(heads: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let heads: Vec<String> = heads.iter().map(|head| (*head).to_owned()).collect();
    let rule = vec!["---".to_owned(); heads.len()];
    [heads, rule].into_iter().chain(rows).map(|cells| line(&cells)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::figures::tests::{witnesses, zones};
    use super::*;

    #[test]
    fn every_zone_has_a_row_with_what_was_said() {
        let text = document(&zones(), &witnesses());
        for row in [
            "| tool | 1.2 | 2 | 1 | 0 | 1 | 0 | 0 |",
            "| a.test | seal | hit: `x` broken (y) |",
            "| b.test | sound | — |",
            "| c.test | foreign or host | **miss** |",
        ] {
            assert!(text.contains(row), "{row}: {text}");
        }
        assert!(text.contains("Of tool’s misses, 1 are"));
    }
}
