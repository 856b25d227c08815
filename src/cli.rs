//! The native command for the support desk: the widget's own core, performed with threads instead of a browser.
//!
//! What was asked for goes to standard output, all else to standard error. The exit code says the result: 0 no fault
//! found, 1 a fault found, 2 a mistake in how it was called, or nothing could be told.

mod args;
mod bounce;
mod examine;
mod explain;
mod headers;
mod network;
mod report;

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use self::args::{Command, DomainArgs, Format};
use crate::address::{self, Address};
use crate::config::{Config, Warning};
use crate::engine::Tree;
use crate::json::{Json, object};
use crate::verdict::State;

/// The operator's facts and the tree as shipped with the widget.
const CONFIG: &str = include_str!("../www/data/config.json");
const TREE: &str = include_str!("../www/data/tree.json");

/// How the command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// No fault was found.
    NoFault,
    /// A fault was found.
    Fault,
    /// The command was called wrongly, or nothing could be told.
    Unknown,
}

impl From<Exit> for u8 {
    fn from(exit: Exit) -> u8 {
        match exit {
            Exit::NoFault => 0,
            Exit::Fault => 1,
            Exit::Unknown => 2,
        }
    }
}

impl From<Exit> for std::process::ExitCode {
    fn from(exit: Exit) -> std::process::ExitCode {
        u8::from(exit).into()
    }
}

/// Why a command did not even begin.
enum Stop {
    /// It was called wrongly: said on standard error.
    Usage(String),
    /// Nobody reads the output any more.
    Output,
}

impl From<io::Error> for Stop {
    fn from(_: io::Error) -> Stop {
        Stop::Output
    }
}

/// Runs one command.
pub fn run(arguments: &[String], out: &mut dyn Write, err: &mut dyn Write) -> Exit {
    let done = args::read(arguments).map_err(Stop::Usage).and_then(|command| match command {
        Command::Help => Ok(writeln!(out, "{}", args::USAGE).map(|()| Exit::NoFault)?),
        Command::Domain(wish) => domain(&wish, out, err),
        Command::TreeCheck(file) => tree_check(file.as_deref(), out, err),
        Command::TreeGraph(file) => tree_graph(file.as_deref(), out, err),
        Command::ConfigCheck(file) => config_check(&file, out, err),
        Command::Bounce { json, files } => bounce::read(&files, json, out),
        Command::Headers { json, files } => headers::read(&files, json, out),
    });
    match done {
        Ok(exit) => exit,
        Err(Stop::Output) => Exit::Unknown,
        Err(Stop::Usage(message)) => {
            // Where standard error cannot be written either, the exit code is all that is left to say.
            let _ = writeln!(err, "mail-doctor: {message}");
            Exit::Unknown
        }
    }
}

fn domain(wish: &DomainArgs, out: &mut dyn Write, err: &mut dyn Write) -> Result<Exit, Stop> {
    let address = read_address(&wish.name)?;
    let sender = wish.sender.as_deref().map(read_address).transpose()?;
    let text = wish.config.as_deref().map_or(Ok(CONFIG.to_owned()), file)?;
    let (config, warnings) = Config::read(&text);
    warn(&warnings, wish.config.as_deref(), err)?;
    let config = if wish.resolvers.is_empty() { config } else { with_resolvers(&text, &wish.resolvers, err)? };
    let (tree, _) = Tree::read(TREE);
    let examination = examine::examine(&tree, &config, &address, sender.as_ref());
    match wish.format {
        Format::Json => writeln!(out, "{}", report::json(&examination).write())?,
        Format::Text => report::text(&examination, &config, out)?,
        Format::Explain => explain::text(&examination, &config, out)?,
    }
    Ok(match examination.screen.verdict.state {
        State::Ok => Exit::NoFault,
        State::Caution | State::Broken => Exit::Fault,
        State::Unknown => Exit::Unknown,
    })
}

fn read_address(typed: &str) -> Result<Address, Stop> {
    address::read(typed, &address::to_ascii)
        .map_err(|problem| Stop::Usage(format!("\"{}\" is no domain ({})", typed.escape_debug(), problem.id())))
}

/// The configuration with other resolvers, each its own operator. An address that cannot be used ends the command:
/// to ask the default resolvers instead would be a surprise.
fn with_resolvers(text: &str, urls: &[String], err: &mut dyn Write) -> Result<Config, Stop> {
    let entries = urls.iter().map(|url| object([("url", url.as_str().into())])).collect::<Vec<_>>();
    let mut members = Json::read(text).map(|json| json.members().to_vec()).unwrap_or_default();
    members.retain(|(name, _)| name != "resolvers");
    members.push(("resolvers".into(), entries.into()));
    let (config, warnings) = Config::read(&Json::Object(members).write());
    let warnings: Vec<_> = warnings.into_iter().filter(|warning| warning.field.starts_with("resolvers")).collect();
    if let Some(bad) = warnings.iter().find(|warning| warning.field.starts_with("resolvers[")) {
        return Err(Stop::Usage(format!("--resolver: {}", bad.message)));
    }
    warn(&warnings, None, err)?;
    Ok(config)
}

fn tree_check(path: Option<&Path>, out: &mut dyn Write, err: &mut dyn Write) -> Result<Exit, Stop> {
    let (tree, mut problems) = Tree::read(&path.map_or(Ok(TREE.to_owned()), file)?);
    problems.extend(tree.check());
    for problem in &problems {
        writeln!(err, "{problem}")?;
    }
    if !problems.is_empty() {
        return Ok(Exit::Fault);
    }
    writeln!(out, "tree {}: {} nodes, no mistake", tree.version, tree.nodes.len())?;
    Ok(Exit::NoFault)
}

fn tree_graph(path: Option<&Path>, out: &mut dyn Write, err: &mut dyn Write) -> Result<Exit, Stop> {
    let (tree, problems) = Tree::read(&path.map_or(Ok(TREE.to_owned()), file)?);
    for problem in &problems {
        writeln!(err, "{problem}")?;
    }
    write!(out, "{}", tree.graph())?;
    Ok(if problems.is_empty() { Exit::NoFault } else { Exit::Fault })
}

fn config_check(path: &Path, out: &mut dyn Write, err: &mut dyn Write) -> Result<Exit, Stop> {
    let (_, warnings) = Config::read(&file(path)?);
    warn(&warnings, Some(path), err)?;
    if !warnings.is_empty() {
        return Ok(Exit::Fault);
    }
    writeln!(out, "{}: no mistake", path.display())?;
    Ok(Exit::NoFault)
}

fn warn(warnings: &[Warning], path: Option<&Path>, err: &mut dyn Write) -> io::Result<()> {
    let place = path.map_or_else(PathBuf::new, Path::to_path_buf);
    for warning in warnings {
        match path {
            Some(_) => writeln!(err, "{}: {warning}", place.display())?,
            None => writeln!(err, "{warning}")?,
        }
    }
    Ok(())
}

fn file(path: &Path) -> Result<String, Stop> {
    std::fs::read_to_string(path).map_err(|error| Stop::Usage(format!("{} cannot be read: {error}", path.display())))
}

#[cfg(test)]
mod tests;
