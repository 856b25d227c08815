//! `cargo xtask score bounces`: our reader on labelled mail that others collected, which is kept outside the
//! repository; the collection brings its own way of counting, `score`.
//!
//! A fifth of the messages, chosen by their names, was kept aside while the rules were written: its figures are the ones
//! that say something about mail nobody has seen.

use crate::project::{self, Project};
use crate::{Result, process};
use mail_doctor::bounce;
use mail_doctor::json::Json;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Folders of messages: what they hold, where, the ending of their names, and how they are counted.
const FORMS: [(&str, &str, &str, &[&str]); 3] = [
    ("e-mail files", "eml", "eml", &[]),
    ("pasted, visible text", "pasted/visible", "txt", &["--pasted"]),
    ("pasted, a phone's forward", "pasted/phone", "txt", &["--pasted"]),
];

/// A message and its label, as it stands in the collection.
struct Label {
    stem: String,
    line: String,
}

/// Scores the reader and prints what the collection's own count says.
pub fn bounces(project: &Project, folder: Option<&Path>) -> Result<()> {
    let folder = folder.map_or_else(|| project.root.join("../shared/bounces"), Path::to_path_buf);
    if !folder.join("labels.jsonl").is_file() {
        println!("There is no labelled mail in {}: nothing to score.", folder.display());
        return Ok(());
    }
    let labels = labels(&project::read(&folder.join("labels.jsonl"))?)?;
    let (aside, open): (Vec<Label>, Vec<Label>) = labels.into_iter().partition(|label| is_aside(&label.stem));
    let mut times = Vec::new();
    for (name, labels) in [("open", open), ("aside", aside)] {
        let work = project.root.join(project.web_target().with_file_name("score")).join(name);
        let lines: Vec<&str> = labels.iter().map(|label| label.line.as_str()).collect();
        project::write(&work.join("labels.jsonl"), &lines.join("\n"))?;
        project::write(&work.join("score"), &project::read(&folder.join("score"))?)?;
        for (title, place, ending, options) in FORMS {
            let files = labels.iter().map(|label| folder.join(place).join(format!("{}.{ending}", label.stem)));
            let read = predictions(&files.filter(|file| file.is_file()).collect::<Vec<_>>(), &mut times)?;
            let predictions = work.join("predictions.jsonl");
            project::write(&predictions, &read)?;
            let mut command = process::program("python3");
            let counted = process::output(command.arg(work.join("score")).arg(&predictions).args(options));
            let counted = counted.ok_or("the collection's `score` failed: it needs python3")?;
            let all = counted.lines().find(|line| line.starts_with("ALL")).unwrap_or("no figures");
            println!("{name}, {title}\n  {all}");
        }
    }
    times.sort_unstable();
    let at = |part: usize| times.get(times.len() * part / 100).copied().unwrap_or_default();
    println!("per message, in this build: median {:?}, p95 {:?}", at(50), at(95));
    Ok(())
}

fn labels(text: &str) -> Result<Vec<Label>> {
    let read = |line: &str| {
        let json = Json::read(line).map_err(|error| format!("labels.jsonl: {error}"))?;
        let stem = json.text_at("sha256").chars().take(16).collect();
        Ok(Label { stem, line: line.to_owned() })
    };
    text.lines().filter(|line| !line.trim().is_empty()).map(read).collect()
}

/// FNV-1a of the name, by five.
fn is_aside(stem: &str) -> bool {
    let hash = stem.bytes().fold(0x811c_9dc5_u32, |hash, octet| (hash ^ u32::from(octet)).wrapping_mul(0x0100_0193));
    hash.is_multiple_of(5)
}

/// A line of JSON for each file.
fn predictions(files: &[PathBuf], times: &mut Vec<Duration>) -> Result<String> {
    let mut lines = String::new();
    for file in files {
        let octets = std::fs::read(file).map_err(|error| format!("{} cannot be read: {error}", file.display()))?;
        let begin = Instant::now();
        let reading = bounce::read(&octets);
        times.push(begin.elapsed());
        lines.push_str(&bounce::json::reading(&file.display().to_string(), &reading).write());
        lines.push('\n');
    }
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn about_a_fifth_is_kept_aside() {
        let aside = (0..1000).filter(|number| is_aside(&format!("{number:016x}"))).count();
        assert!((150..250).contains(&aside), "{aside}");
    }
}
