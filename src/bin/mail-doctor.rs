//! The native command for the support desk: see `mail_doctor::cli`.

use std::io::{stderr, stdout};
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> =
        std::env::args_os().skip(1).map(|argument| argument.to_string_lossy().into_owned()).collect();
    mail_doctor::cli::run(&arguments, &mut stdout(), &mut stderr()).into()
}
