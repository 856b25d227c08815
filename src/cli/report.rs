//! What was found, for a person at the desk or for a program.

use std::io::{self, Write};

use super::examine::Examination;
use crate::config::Config;
use crate::engine::Screen;
use crate::finding::{Evidence, Finding};
use crate::json::{Json, object};
use crate::language::{Arg, Messages, compile::compile};

/// The English sentences of the widget.
const WORDS: &str = include_str!("../../www/locales/en/findings.ftl");

/// The report as one object.
pub(super) fn json(examination: &Examination) -> Json {
    let screen = &examination.screen;
    object([
        ("domain", screen.domain.as_str().into()),
        ("verdict", screen.verdict.json()),
        ("findings", screen.findings.iter().map(Finding::whole).collect::<Vec<_>>().into()),
        ("queries", Json::Number(i64::try_from(examination.queries).unwrap_or(i64::MAX))),
        ("rounds", Json::Number(examination.rounds.into())),
    ])
}

/// The report as text: the conclusion, what to do, then each finding with its evidence.
pub(super) fn text(examination: &Examination, config: &Config, out: &mut dyn Write) -> io::Result<()> {
    let screen = &examination.screen;
    let voice = Voice::new(screen, config)?;
    let verdict = &screen.verdict;
    let title = voice.say(&format!("finding-{}", verdict.id), &verdict.args);
    writeln!(out, "{}: {}. {title}", screen.domain, voice.say(&format!("state-{}", verdict.state.id()), &[]))?;
    writeln!(out, "{}", voice.say(&format!("finding-{}-body", verdict.id), &verdict.args))?;
    writeln!(out, "{}.", voice.say(&format!("fixer-{}", verdict.fixer.id()), &[]))?;
    writeln!(out, "{}.", voice.say(&format!("confidence-{}", verdict.confidence.id()), &[]))?;
    for (index, step) in voice.steps(&format!("remedy-{}", verdict.id), &verdict.args).iter().enumerate() {
        writeln!(out, "  {}. {step}", index + 1)?;
    }
    for finding in screen.findings.iter() {
        let title = voice.say(&format!("finding-{}", finding.tag.id()), &finding.args);
        let severity = voice.say(&format!("severity-{}", finding.severity.id()), &[]);
        writeln!(out, "\n{title} ({severity})")?;
        for line in finding.evidence.iter().map(Evidence::line) {
            writeln!(out, "  {line}")?;
        }
    }
    writeln!(out, "\nQueries: {}, in rounds: {}", examination.queries, examination.rounds)
}

/// The widget's words, with the variables that every text may use.
struct Voice {
    words: Messages,
    general: Vec<(&'static str, String)>,
}

impl Voice {
    fn new(screen: &Screen, config: &Config) -> io::Result<Voice> {
        let files = [("findings.ftl".to_owned(), WORDS.to_owned())];
        let compiled = compile("en", &files).map_err(|problems| io::Error::other(problems.join("; ")))?;
        let general = vec![
            ("operator", config.operator.clone()),
            ("domain", screen.domain.clone()),
            ("mail_host", screen.mail_host.clone()),
            ("webmail", screen.webmail.clone()),
            ("our_mx", screen.our_mx.clone()),
        ];
        Ok(Voice { words: Messages::read(&compiled).map_err(io::Error::other)?, general })
    }

    fn say(&self, id: &str, own: &[(&'static str, String)]) -> String {
        self.words.format(id, &self.variables(own))
    }

    fn steps(&self, id: &str, own: &[(&'static str, String)]) -> Vec<String> {
        self.words.lines(id, &self.variables(own))
    }

    /// The first of a name counts: a finding's own variables go before the general ones.
    fn variables<'a>(&'a self, own: &'a [(&'static str, String)]) -> Vec<(&'a str, Arg<'a>)> {
        own.iter().chain(&self.general).map(|(name, value)| (*name, Arg::Text(value))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Tag;
    use crate::verdict::NO_FAULT;

    #[test]
    fn every_finding_has_its_sentences() {
        let compiled = compile("en", &[("findings.ftl".into(), WORDS.into())]).expect("valid");
        let words = Messages::read(&compiled).expect("compiled");
        for id in Tag::ALL.iter().map(|tag| tag.id()).chain([NO_FAULT]) {
            assert!(words.has(&format!("finding-{id}")) && words.has(&format!("finding-{id}-body")), "{id}");
        }
    }
}
