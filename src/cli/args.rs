//! What can be asked of `mail-doctor`.

use std::path::PathBuf;

/// Shown by `mail-doctor help`.
pub(super) const USAGE: &str = "\
mail-doctor domain NAME [--sender DOMAIN] [--resolver URL]... [--config FILE] [--json | --explain]
mail-doctor tree check [FILE]
mail-doctor tree graph [FILE]
mail-doctor config check FILE
mail-doctor bounce [--json] FILE...
mail-doctor headers [--json] FILE...

  domain   why does NAME (a domain or an address) receive no mail? Asks the resolvers of the configuration,
           or those given: each URL (DNS over HTTPS) counts as its own operator. --sender: also look at the domain
           that a missing message would come from. --explain: how the conclusion was reached, step by step
  tree     check the question tree, or draw it (Mermaid); without FILE, the built-in one
  config   check an operator's config.json
  bounce   what does an error message say that a sender got back: who, why, whether it is final, whose turn it is?
           FILE is an e-mail or pasted text; - reads standard input. --json: one line for each
  headers  why did a delivered message go to spam, and what does its sender tell their provider? FILE is the message
           with its header, or the header alone

Exit code: 0 no fault found, 1 a fault found, 2 called wrongly or nothing could be told.
The webmail and this device's own connection are not tried from here.";

/// One request.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Command {
    Help,
    Domain(DomainArgs),
    TreeCheck(Option<PathBuf>),
    TreeGraph(Option<PathBuf>),
    ConfigCheck(PathBuf),
    Bounce { json: bool, files: Vec<PathBuf> },
    Headers { json: bool, files: Vec<PathBuf> },
}

/// What to look at, and how.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct DomainArgs {
    pub(super) name: String,
    pub(super) sender: Option<String>,
    pub(super) resolvers: Vec<String>,
    pub(super) config: Option<PathBuf>,
    pub(super) format: Format,
}

/// For whom the report is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Text,
    Json,
    /// The reasoning, step by step.
    Explain,
}

/// Reads the arguments after the program's name; a mistake is one line that says what to write.
pub(super) fn read(arguments: &[String]) -> Result<Command, String> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        ["help" | "--help" | "-h", ..] => Ok(Command::Help),
        ["domain", ref rest @ ..] => domain(rest).map(Command::Domain),
        ["tree", "check"] => Ok(Command::TreeCheck(None)),
        ["tree", "check", file] => Ok(Command::TreeCheck(Some(file.into()))),
        ["tree", "graph"] => Ok(Command::TreeGraph(None)),
        ["tree", "graph", file] => Ok(Command::TreeGraph(Some(file.into()))),
        ["config", "check", file] => Ok(Command::ConfigCheck(file.into())),
        ["bounce", ref rest @ ..] => messages("bounce", rest).map(|(json, files)| Command::Bounce { json, files }),
        ["headers", ref rest @ ..] => messages("headers", rest).map(|(json, files)| Command::Headers { json, files }),
        [] => Err(format!("what is to be done?\n{USAGE}")),
        [..] => Err(format!("\"{}\" is not understood\n{USAGE}", arguments.join(" ").escape_debug())),
    }
}

/// Whether JSON is wanted, and the files.
fn messages(command: &str, words: &[&str]) -> Result<(bool, Vec<PathBuf>), String> {
    let mut files = Vec::new();
    let mut json = false;
    for word in words {
        match *word {
            "--json" => json = true,
            option if option.len() > 1 && option.starts_with('-') => {
                return Err(format!("{option} is no option of \"{command}\"\n{USAGE}"));
            }
            file => files.push(file.into()),
        }
    }
    if files.is_empty() { Err(format!("which file? mail-doctor {command} message.eml")) } else { Ok((json, files)) }
}

fn domain(words: &[&str]) -> Result<DomainArgs, String> {
    let mut wish =
        DomainArgs { name: String::new(), sender: None, resolvers: vec![], config: None, format: Format::Text };
    let mut words = words.iter();
    while let Some(word) = words.next() {
        let mut value = |what| words.next().ok_or(format!("{word} needs {what} after it"));
        match *word {
            "--resolver" => wish.resolvers.push((*value("an address, https://…")?).to_owned()),
            "--config" => wish.config = Some(value("a file")?.into()),
            "--sender" => wish.sender = Some((*value("a domain")?).to_owned()),
            "--explain" => wish.format = Format::Explain,
            "--json" => wish.format = Format::Json,
            option if option.starts_with('-') => return Err(format!("{option} is no option of \"domain\"\n{USAGE}")),
            name if wish.name.is_empty() => name.clone_into(&mut wish.name),
            second => return Err(format!("one domain at a time: \"{}\" or \"{second}\"?", wish.name)),
        }
    }
    if wish.name.is_empty() { Err("which domain? mail-doctor domain esempio.it".into()) } else { Ok(wish) }
}
