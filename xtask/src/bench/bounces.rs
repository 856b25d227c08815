//! `cargo xtask bench bounces`: how long error messages are read, natively and in a browser, how that grows with the
//! input, and what the reader weighs.
//!
//! The messages are those of `tests/bounces/`, and labelled mail that is kept outside the repository, where it is there.
//! The figures stand beside what the design aims at; nothing fails for being slow.

use super::bytes::Size;
use super::lines::{Fields, lines, not_understood, numbers};
use super::{check_bytes, compress};
use crate::project::Project;
use crate::{Result, build, process, setup};
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// The folders of messages: what they hold, and where, in the repository or in the collection beside it.
const OURS: (&str, &str) = ("written for the project", "tests/bounces");
const COLLECTED: [(&str, &str); 3] = [
    ("collected, e-mail files", "eml"),
    ("collected, pasted", "pasted/visible"),
    ("collected, a phone's forward", "pasted/phone"),
];
/// Microseconds a message, natively and in a browser.
const AIMS: [f64; 2] = [500.0, 3000.0];
/// How many times longer an input of twice the size may take.
const LINEAR: f64 = 2.6;
/// Milliseconds; what takes less is not compared.
const BRIEF: f64 = 5.0;
/// The reader, as it is fetched.
const READER: [&str; 2] = ["bounce_bg.wasm", "bounce.js"];

/// Measures and prints.
pub fn bench(project: &Project) -> Result<()> {
    build::build(project)?;
    setup::for_tests(project)?;
    println!("{}", weight(&compress(project)?)?);
    let folders = folders(project);
    let pairs = || folders.iter().flat_map(|(title, folder)| [title.clone(), folder.display().to_string()]);

    let mut cargo = process::program("cargo");
    cargo.args(["run", "--quiet", "--release", "--example", "bounces", "--"]).args(pairs());
    println!("{}", table("Natively", AIMS[0], &lines(cargo.current_dir(&project.root))?)?);

    let server = crate::serve::Server::start(project)?;
    let mut node = process::program("node");
    node.arg("tests/bench/bounces.mjs").args(pairs()).current_dir(&project.root);
    println!("{}", table("In Chromium", AIMS[1], &lines(node.env("MAIL_DOCTOR_URL", &server.url))?)?);
    check_bytes(project)
}

fn folders(project: &Project) -> Vec<(String, PathBuf)> {
    let collection = project.root.join("../shared/bounces");
    let collected = COLLECTED.iter().map(|(title, place)| ((*title).to_owned(), collection.join(place)));
    let ours = (OURS.0.to_owned(), project.root.join(OURS.1));
    std::iter::once(ours).chain(collected).filter(|(_, folder)| Path::is_dir(folder)).collect()
}

/// What is fetched once somebody has an error message; none of it before.
fn weight(sizes: &[Size]) -> Result<String> {
    let weigh = |name: &&str| Size::brotli(sizes, name).ok_or_else(|| format!("dist/{name} is missing"));
    let total: u32 = READER.iter().map(weigh).sum::<Result<u32>>()?;
    let early = super::bytes::FIRST.iter().filter(|name| READER.contains(name)).map(weigh).sum::<Result<u32>>()?;
    Ok(format!(
        "The reader: {:.1} KB brotli in all, of which with the first load {:.1}\n",
        f64::from(total) / 1000.0,
        f64::from(early) / 1000.0
    ))
}

/// The messages, then the large inputs: four columns of times behind their names.
fn table(where_: &str, aim: f64, rows: &[Fields]) -> Result<String> {
    let mut text = format!(
        "{where_}, at most {aim} µs a message:\n{:<32} {:>8} {:>10} {:>8}\n",
        "", "messages", "median µs", "p95 µs"
    );
    for row in rows.iter().filter(|row| row.len() == 4) {
        let [title, count, middle, p95] = row.as_slice() else { return Err(not_understood(row)) };
        let slowest = numbers(p95)?.first().copied().unwrap_or_default();
        let state = if slowest < aim { "good" } else { "above the aim" };
        let _ = writeln!(text, "{title:<32} {count:>8} {middle:>10} {p95:>8}  {state}");
    }
    let _ = writeln!(
        text,
        "\n{:<32} {:>8} {:>8} {:>8} {:>8}  (ms; more than 2 MiB is refused)",
        "large inputs", "½ MiB", "1 MiB", "2 MiB", "4 MiB"
    );
    for row in rows.iter().filter(|row| row.len() != 4) {
        let [shape, times @ ..] = row.as_slice() else { return Err(not_understood(row)) };
        let times = times.iter().map(|time| Ok(numbers(time)?[0])).collect::<Result<Vec<f64>>>()?;
        let [half, one, two, four] = times.as_slice() else { return Err(not_understood(row)) };
        let _ = writeln!(text, "{shape:<32} {half:>8.1} {one:>8.1} {two:>8.1} {four:>8.1}  {}", growth(*one, *two));
    }
    Ok(text)
}

fn growth(one: f64, two: f64) -> &'static str {
    if two < BRIEF || two <= LINEAR * one { "linear" } else { "more than linear" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twice_the_input_takes_about_twice_as_long() {
        assert_eq!(growth(10.0, 21.0), "linear");
        assert_eq!(growth(10.0, 40.0), "more than linear");
        assert_eq!(growth(0.1, 0.9), "linear", "too brief to compare");
    }

    #[test]
    fn messages_and_shapes_have_their_columns() {
        let row = |line: &str| line.split('\t').map(str::to_owned).collect::<Fields>();
        let rows = [row("mail\t3\t100\t600"), row("spaces\t1\t2\t4\t0")];
        let text = table("Natively", 500.0, &rows).expect("a table");
        assert!(text.contains("above the aim") && text.contains("linear"), "{text}");
        assert!(table("Natively", 500.0, &[row("spaces\t1")]).is_err());
    }
}
