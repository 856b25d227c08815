//! How long error messages are read, natively: `cargo run --release --example bounces -- [TITLE FOLDER]...`. Prints a
//! line for each folder, fields between tabs: its title, how many messages, the median and the 95th percentile in
//! microseconds; then one for each shape of a large input: its name, and the milliseconds of half a MiB, of 1 MiB, of
//! the most that is read, and of twice that, which is refused. Nothing is asserted: `cargo xtask bench bounces` makes a
//! table of it.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use mail_doctor::bounce::{self, LARGEST};
use mail_doctor::json::Json;

const ROUNDS: usize = 7;
const SIZES: [usize; 4] = [LARGEST / 4, LARGEST / 2, LARGEST, 2 * LARGEST];
const SHAPES: &str = include_str!("../tests/bench/bounces.json");

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    for pair in arguments.chunks_exact(2) {
        let messages: Vec<Vec<u8>> =
            inputs(Path::new(&pair[1])).iter().filter_map(|file| std::fs::read(file).ok()).collect();
        let mut times: Vec<Duration> = messages.iter().map(|octets| fastest(octets, ROUNDS)).collect();
        times.sort_unstable();
        let at = |part: usize| {
            times.get((times.len().saturating_sub(1)) * part / 100).copied().unwrap_or_default().as_micros()
        };
        println!("{}\t{}\t{}\t{}", pair[0], messages.len(), at(50), at(95));
    }
    let shapes = Json::read(SHAPES).expect("the shapes are JSON");
    for shape in shapes.items() {
        let took = SIZES.map(|size| format!("{:.1}", fastest(&large(shape, size), 2).as_secs_f64() * 1000.0));
        println!("{}\t{}", shape.text_at("shape"), took.join("\t"));
    }
}

/// The messages of a folder: all files that are no expectations.
fn inputs(folder: &Path) -> Vec<PathBuf> {
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut files: Vec<PathBuf> =
        files.filter(|file| file.extension().is_some_and(|end| end == "eml" || end == "txt")).collect();
    files.sort();
    files
}

/// The head, then the piece again and again; in it, `#` is how often it was written before, and `##` one more.
fn large(shape: &Json, size: usize) -> Vec<u8> {
    let piece = shape.text_at("piece");
    let mut text = shape.text_at("head").to_owned();
    for number in 0.. {
        if text.len() >= size {
            break;
        }
        text.push_str(&piece.replace("##", &(number + 1).to_string()).replace('#', &number.to_string()));
    }
    let mut octets = text.into_bytes();
    octets.truncate(size);
    octets
}

/// Other work on the machine only makes it slower.
fn fastest(octets: &[u8], rounds: usize) -> Duration {
    let once = || {
        let begin = Instant::now();
        std::hint::black_box(bounce::read(std::hint::black_box(octets)));
        begin.elapsed()
    };
    (0..rounds).map(|_| once()).min().unwrap_or_default()
}
