//! What can be asked of `cargo xtask`.

use crate::Result;
use std::path::PathBuf;

/// Shown by `cargo xtask` alone.
pub const USAGE: &str = "\
cargo xtask <command>

  setup                          install what is missing for all of the below, and say why
  serve [--port N] [--open]      build, then serve the widget and the FAQ page at http://127.0.0.1:8080
        [--dist DIR]             ... or serve DIR as it is; --port 0 takes any free port
  test [--fast]                  everything the project checks, in order; --fast: format, lints, native tests
  build                          make dist/, ready to be copied to a web server
  bench                          bytes against their limits, page timings, engine timings
  bench dns                      what looking at a domain costs: queries, rounds, times, bytes; name servers included
  bench bounces                  how fast error messages are read, natively and in a browser, and what their reader weighs
  bench network                  how soon it is known what is wrong with a network, or that nothing is
  compare                        other tools on the tests' DNS zones; writes docs/comparison.md
                                 (installs them itself)
  faults [--engine E] [--only F] what is said when servers go wrong, in real browsers; writes docs/faults.md,
                                 except of one fault alone
  score bounces [DIR]            our reader of error messages on labelled mail, which is kept outside the repository
                                 (DIR, or ../shared/bounces)
  tree check [FILE]              check the question tree
  tree graph [FILE]              draw the question tree as a graph";

/// One request.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    /// Print the usage.
    Help,
    /// Install everything.
    Setup,
    /// Make `dist/`.
    Build,
    /// The step Trunk calls back at the end of a build.
    Stage,
    /// Serve `dist/`.
    Serve(Wish),
    /// Check the project.
    Test(Scope),
    /// Measure the project.
    Bench(Figures),
    /// Compare it with what others made.
    Compare,
    /// See what is said when servers go wrong; the arguments are passed on.
    Faults(Vec<String>),
    /// Count how well error messages are read, on labelled mail in this folder.
    ScoreBounces(Option<PathBuf>),
    /// Passed on to the native `mail-doctor tree`.
    Tree(Vec<String>),
}

/// How much `test` checks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Format, lints and native tests: seconds, and nothing to install.
    Fast,
    /// All of it, real name servers and real browsers included.
    Everything,
}

/// What `bench` measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Figures {
    /// Bytes, pages and the engine.
    Widget,
    /// The look at a domain, against real name servers.
    Dns,
    /// The reader of error messages.
    Bounces,
    /// The look at this device's network.
    Network,
}

/// How to serve.
#[derive(Debug, PartialEq, Eq)]
pub struct Wish {
    /// 0 takes any free port.
    pub port: u16,
    /// What is served.
    pub from: Source,
    /// What happens once the server listens.
    pub then: Then,
}

/// Where the served files come from.
#[derive(Debug, PartialEq, Eq)]
pub enum Source {
    /// Build `dist/` first.
    Build,
    /// A folder, as it is.
    Folder(PathBuf),
}

/// What to do when the server listens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// Only print the addresses.
    Print,
    /// Also open a browser.
    Open,
}

/// Reads the arguments that follow `cargo xtask`.
pub fn parse(arguments: impl Iterator<Item = String>) -> Result<Command> {
    let mut arguments = arguments;
    let Some(first) = arguments.next() else { return Ok(Command::Help) };
    let rest: Vec<String> = arguments.collect();
    match first.as_str() {
        "help" | "--help" | "-h" => Ok(Command::Help),
        "setup" => plain(Command::Setup, &rest),
        "build" => plain(Command::Build, &rest),
        "stage" => plain(Command::Stage, &rest),
        "bench" if rest == ["dns"] => Ok(Command::Bench(Figures::Dns)),
        "bench" if rest == ["bounces"] => Ok(Command::Bench(Figures::Bounces)),
        "bench" if rest == ["network"] => Ok(Command::Bench(Figures::Network)),
        "bench" => plain(Command::Bench(Figures::Widget), &rest),
        "compare" => plain(Command::Compare, &rest),
        "faults" => faults(&rest),
        "serve" => Ok(Command::Serve(wish(&rest)?)),
        "test" if rest == ["--fast"] => Ok(Command::Test(Scope::Fast)),
        "test" => plain(Command::Test(Scope::Everything), &rest),
        "score" => match rest.as_slice() {
            [what] if what == "bounces" => Ok(Command::ScoreBounces(None)),
            [what, folder] if what == "bounces" => Ok(Command::ScoreBounces(Some(folder.into()))),
            _ => Err("what is to be scored? `cargo xtask score bounces`".into()),
        },
        "tree" => Ok(Command::Tree(rest)),
        other => Err(format!("there is no command `{other}`: `cargo xtask` lists them")),
    }
}

fn plain(command: Command, rest: &[String]) -> Result<Command> {
    match rest.first() {
        None => Ok(command),
        Some(extra) => Err(unknown(extra)),
    }
}

/// Pairs of an option and its value.
fn faults(rest: &[String]) -> Result<Command> {
    for pair in rest.chunks(2) {
        match pair {
            [option, _] if option == "--engine" || option == "--only" => {}
            [option] if option == "--engine" => return Err("--engine takes chromium, firefox or webkit".into()),
            [option] if option == "--only" => return Err("--only takes a fault, such as `--only refused`".into()),
            _ => return Err(unknown(&pair[0])),
        }
    }
    Ok(Command::Faults(rest.to_vec()))
}

fn wish(rest: &[String]) -> Result<Wish> {
    let mut wish = Wish { port: 8080, from: Source::Build, then: Then::Print };
    let mut rest = rest.iter();
    while let Some(option) = rest.next() {
        match option.as_str() {
            "--open" => wish.then = Then::Open,
            "--port" => {
                let number = rest.next().and_then(|text| text.parse().ok());
                wish.port = number.ok_or("--port takes a number from 0 to 65535, such as `--port 8081`")?;
            }
            "--dist" => {
                let folder = rest.next().ok_or("--dist takes a folder, such as `--dist dist`")?;
                wish.from = Source::Folder(folder.into());
            }
            other => return Err(unknown(other)),
        }
    }
    Ok(wish)
}

fn unknown(option: &str) -> String {
    format!("`{option}` is not understood here: `cargo xtask` lists what is")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Command> {
        parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn nothing_asked_prints_the_usage() {
        assert_eq!(read(""), Ok(Command::Help));
    }

    #[test]
    fn serve_takes_its_options_in_any_order() {
        let wish = Wish { port: 0, from: Source::Folder("out".into()), then: Then::Open };
        assert_eq!(read("serve --dist out --open --port 0"), Ok(Command::Serve(wish)));
        let default = Wish { port: 8080, from: Source::Build, then: Then::Print };
        assert_eq!(read("serve"), Ok(Command::Serve(default)));
    }

    #[test]
    fn what_is_not_understood_is_refused_by_name() {
        for (line, word) in [
            ("serv", "serv"),
            ("build --fast", "--fast"),
            ("bench http", "http"),
            ("test --quick", "--quick"),
            ("serve x", "`x`"),
            ("faults --only", "--only"),
            ("faults all", "`all`"),
        ] {
            assert!(read(line).is_err_and(|message| message.contains(word)), "{line}");
        }
        assert!(read("serve --port 65536").is_err());
        assert!(read("serve --port").is_err());
    }

    #[test]
    fn tree_passes_its_arguments_on() {
        assert_eq!(read("tree check a.json"), Ok(Command::Tree(vec!["check".into(), "a.json".into()])));
    }

    #[test]
    fn every_command_a_person_types_is_in_the_usage() {
        let words = ["setup", "serve", "test", "build", "bench", "compare", "faults"];
        let pairs = ["bench dns", "bench bounces", "bench network", "score bounces", "tree check", "tree graph"];
        for word in words.into_iter().chain(pairs) {
            assert!(USAGE.lines().any(|line| line.trim_start().starts_with(word)), "{word}");
            assert!(read(word).is_ok(), "{word}");
        }
    }
}
