//! The table of what is said when servers go wrong has every cell, and blames nobody for what he did not do.

use std::fs::read_to_string;

use mail_doctor::json::Json;

/// What may be said with nothing but the network, or one server, gone wrong.
const HARMLESS: [&str; 6] = [
    "no-fault-found",
    "names-filtered",
    "dns-blocked",
    "webmail-reachable",
    "webmail-not-reached",
    "webmail-unresolvable",
];
/// What may be said where nothing at all answers as it should: the last column.
const NO_NETWORK: [&str; 3] = ["device-offline", "captive-portal", "dns-blocked"];

#[test]
fn the_table_of_faults_is_whole_and_blames_nobody_wrongly() {
    let faults = Json::read(&read_to_string("tests/browser/faults/faults.json").expect("a file")).expect("JSON");
    let table = read_to_string("docs/faults.md").expect("run `cargo xtask faults`");
    assert!(faults.items().len() >= 29, "faults were lost");
    for fault in faults.items() {
        let name = fault.text_at("name");
        let row = table.lines().find(|line| line.starts_with(&format!("| {name} |")));
        let row = row.unwrap_or_else(|| panic!("{name} is missing: run `cargo xtask faults`"));
        let cells: Vec<&str> = row.trim_matches(['|', ' ']).split(" | ").skip(1).collect();
        assert_eq!(cells.len(), 6, "{row}");
        for (place, cell) in cells.iter().enumerate() {
            let (word, seconds) = cell.rsplit_once(", ").expect(cell);
            let may = if place == 5 { &NO_NETWORK[..] } else { &HARMLESS[..] };
            // Where browsers differ, each of their words.
            assert!(word.split(" / ").all(|word| may.contains(&word)), "{name}: {cell}");
            let seconds: f64 = seconds.trim_end_matches(" s").parse().expect(cell);
            assert!(seconds <= 12.0, "{name}: {cell}");
        }
    }
}
