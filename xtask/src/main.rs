//! The developer's command. In reading order: `args` (what can be asked), `setup` (what must be installed first),
//! `build` and `stage` (how `dist/` is made), `serve`, `test`, `bench`, `compare`, `faults`,
//! `score`.
//!
//! Every failure is one line that names the fix. Nothing is installed that the command at hand does not need.

mod args;
mod bench;
mod build;
mod cleanup;
mod compare;
mod faults;
mod pins;
mod process;
mod project;
mod score;
mod serve;
mod setup;
mod stage;
mod test;

use args::{Command, Figures};
use project::Project;
use std::process::ExitCode;

/// What any part of this program returns: a value, or one line that names the fix.
type Result<T> = std::result::Result<T, String>;

fn main() -> ExitCode {
    cleanup::on_signal();
    match args::parse(std::env::args().skip(1)).and_then(perform) {
        Ok(code) => code,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn perform(command: Command) -> Result<ExitCode> {
    if command == Command::Help {
        println!("{}", args::USAGE);
        return Ok(ExitCode::SUCCESS);
    }
    let project = Project::find()?;
    match command {
        Command::Help => {}
        Command::Setup => setup::everything(&project)?,
        Command::Build => build::build(&project)?,
        Command::Stage => stage::stage(&project)?,
        Command::Serve(wish) => serve::serve(&project, &wish)?,
        Command::Test(scope) => test::test(&project, scope)?,
        Command::Bench(Figures::Widget) => bench::bench(&project)?,
        Command::Bench(Figures::Dns) => bench::dns::bench(&project)?,
        Command::Bench(Figures::Bounces) => bench::bounces::bench(&project)?,
        Command::Bench(Figures::Network) => bench::network::bench(&project)?,
        Command::Compare => compare::compare(&project)?,
        Command::Faults(arguments) => faults::faults(&project, &arguments)?,
        Command::ScoreBounces(folder) => score::bounces(&project, folder.as_deref())?,
        Command::Tree(arguments) => return project.mail_doctor("tree", &arguments),
    }
    Ok(ExitCode::SUCCESS)
}
