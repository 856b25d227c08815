//! What the DNS catalogue added to the bytes on the wire, for who gets one language.

use super::bytes::Size;
use crate::Result;
use std::fmt::Write;

/// The last commit before the catalogue.
const COMMIT: &str = "5317d54";
/// What it weighed, in brotli bytes, and the files it has become: languages have been split since.
const BEFORE: [(&str, u32, &[&str]); 6] = [
    ("WebAssembly", 90_394, &["widget_bg.wasm"]),
    ("glue", 3_596, &["widget.js"]),
    ("Italian", 8_112, &["locales/it.json", "locales/it.rest.json"]),
    ("English", 7_319, &["locales/en.json", "locales/en.rest.json"]),
    ("table of companies", 0, &["data/providers.json"]),
    ("table of registries", 0, &["data/registries.json"]),
];
/// Not fetched by who reads Italian, the heavier one.
const OTHER: &str = "English";
/// What it may add.
const AIM: u32 = 25_000;

/// One line each, then the sum.
pub fn table(sizes: &[Size]) -> Result<String> {
    let mut text = format!("{:<28} {:>8} {:>8} {:>8}\n", "KB, brotli", COMMIT, "now", "added");
    let mut added = 0.0;
    for (what, before, files) in BEFORE {
        let weigh = |name: &&str| Size::brotli(sizes, name).ok_or_else(|| format!("dist/{name} is missing"));
        let now: u32 = files.iter().map(weigh).sum::<Result<u32>>()?;
        let more = kilobytes(now) - kilobytes(before);
        added += if what == OTHER { 0.0 } else { more };
        let _ = writeln!(text, "{what:<28} {:>8.1} {:>8.1} {more:>+8.1}", kilobytes(before), kilobytes(now));
    }
    let aim = kilobytes(AIM);
    let state = if added <= aim { "good" } else { "above the aim" };
    let _ = write!(text, "{:<28} {:>17} {added:>+8.1}   aim {aim:.0}: {state}", "one language", "");
    Ok(text)
}

fn kilobytes(bytes: u32) -> f64 {
    f64::from(bytes) / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sizes(wasm: u32) -> Vec<Size> {
        let others = BEFORE.iter().flat_map(|(.., files)| *files).skip(1);
        let lines = others.map(|name| format!("{name}\t0\t0\t4000")).chain([format!("widget_bg.wasm\t0\t0\t{wasm}")]);
        lines.filter_map(|line| Size::read(&line)).collect()
    }

    #[test]
    fn one_language_counts() {
        // The glue adds 0.4, Italian -0.1, the tables 4 each, and English nothing.
        let last = |wasm| table(&sizes(wasm)).map(|text| text.lines().last().unwrap_or_default().to_owned());
        assert!(last(90_400).is_ok_and(|line| line.contains("+8.3 ") && line.ends_with("good")));
        assert!(last(110_400).is_ok_and(|line| line.contains("+28.3 ") && line.ends_with("above the aim")));
    }

    #[test]
    fn a_missing_file_is_an_error() {
        assert!(table(&sizes(1)[1..]).is_err_and(|message| message.contains("widget.js")));
    }
}
