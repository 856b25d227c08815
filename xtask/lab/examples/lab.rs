//! Keeps the lab up for work by hand: `cargo run -p lab --example lab [DIR]`. Enter, Ctrl-C or a
//! signal stops it, servers included.

use std::io::{Read, stdin};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::mpsc::channel;
use std::thread;
use std::time::Instant;

use lab::{Lab, table::ZONES};

fn main() -> ExitCode {
    match keep_up() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn keep_up() -> Result<(), String> {
    // The handler comes first: a signal during the start must not leave servers behind either.
    let (stop, stopped) = channel();
    let by_signal = stop.clone();
    ctrlc::set_handler(move || _ = by_signal.send(())).map_err(|why| why.to_string())?;

    let dir = std::env::args_os().nth(1).map_or_else(|| std::env::temp_dir().join("mail-doctor-lab"), PathBuf::from);
    let before = Instant::now();
    let lab = Lab::start(&dir)?;
    println!("first   {}\nsecond  {}", lab.first, lab.second);
    println!("{} zones in {}, up after {:.1?}", ZONES.len(), dir.display(), before.elapsed());
    println!("Enter stops it.");

    thread::spawn(move || {
        // At the end of input nobody is there to press Enter: then only a signal stops the lab.
        if stdin().read(&mut [0]).is_ok_and(|bytes| bytes > 0) {
            _ = stop.send(());
        } else {
            thread::park();
        }
    });
    stopped.recv().map_err(|why| why.to_string())
}
