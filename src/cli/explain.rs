//! How a conclusion was reached: what was asked and answered, what follows from it, and why one finding leads.

use std::io::{self, Write};

use super::examine::Examination;
use crate::config::Config;
use crate::dns::Query;
use crate::engine::Event;
use crate::engine::facts::{Use, usefulness};
use crate::finding::{Confidence, Evidence, Finding, Severity, summary};
use crate::verdict::State;

/// The reasoning as text.
pub(super) fn text(examination: &Examination, config: &Config, out: &mut dyn Write) -> io::Result<()> {
    let screen = &examination.screen;
    writeln!(
        out,
        "Asked about {}: {} queries in {} rounds.\n",
        screen.domain, examination.queries, examination.rounds
    )?;
    for query in queries(examination) {
        asked(examination, config, query, out)?;
    }
    writeln!(out, "\nWhat follows")?;
    for finding in screen.findings.iter() {
        follows(finding, out)?;
    }
    writeln!(out, "\nConclusion: {} ({}).", screen.verdict.id, screen.verdict.state.id())?;
    writeln!(out, "  {}", why(examination))?;
    if !screen.verdict.then.is_empty() {
        writeln!(out, "  Mended that, this would still be wrong: {}.", screen.verdict.then.join(", "))?;
    }
    if !screen.verdict.who.is_empty() {
        writeln!(out, "  Who must act by name: {}.", screen.verdict.who)?;
    }
    if let Some(until) = screen.lead().and_then(|lead| lead.until) {
        writeln!(out, "  Old answers may be seen until {}.", until.utc())?;
    }
    Ok(())
}

/// Every query once, in the order they were asked first.
fn queries(examination: &Examination) -> Vec<&Query> {
    let mut queries = Vec::new();
    for input in examination.session.inputs() {
        if let Event::Asked { query, .. } = input
            && !queries.contains(&query)
        {
            queries.push(query);
        }
    }
    queries
}

fn asked(examination: &Examination, config: &Config, query: &Query, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}", query.label())?;
    let mut operators = 0;
    for input in examination.session.inputs() {
        let Event::Replied { query: asked, resolver, reply, .. } = input else { continue };
        let Some(resolver) = config.resolvers.get(*resolver).filter(|_| asked == query) else { continue };
        let worth = match usefulness(reply) {
            Use::Answer => "",
            Use::Refusal => " (refused or filtered: says nothing about the domain)",
            Use::Nothing => " (nothing learned)",
        };
        operators += usize::from(worth.is_empty());
        writeln!(out, "  {}: {}{worth}", resolver.name, summary(reply))?;
    }
    if operators == 0 { writeln!(out, "  nobody has told") } else { Ok(()) }
}

fn follows(finding: &Finding, out: &mut dyn Write) -> io::Result<()> {
    let (severity, confidence) = (finding.severity.id(), finding.confidence.id());
    write!(out, "- {} ({severity}, {confidence}", finding.tag.id())?;
    if finding.reference.is_empty() {
        writeln!(out, ")")?;
    } else {
        writeln!(out, ", {})", finding.reference)?;
    }
    for (name, value) in &finding.args {
        writeln!(out, "    {name}: {value}")?;
    }
    for line in finding.evidence.iter().map(Evidence::line) {
        writeln!(out, "    {line}")?;
    }
    for (what, records) in
        [("remove", &finding.change.remove), ("add", &finding.change.add), ("keep", &finding.change.keep)]
    {
        for record in records {
            writeln!(out, "    {what}: {record}")?;
        }
    }
    Ok(())
}

/// Why this conclusion and no other.
fn why(examination: &Examination) -> String {
    let verdict = &examination.screen.verdict;
    let Some(lead) = examination.screen.lead() else {
        return match verdict.state {
            State::Ok => "Where mail goes was seen, and nothing found is a fault.".into(),
            _ => "Where mail goes could not be found out; that is neither a fault nor a pass.".into(),
        };
    };
    let weight = match lead.severity {
        Severity::Blocking => "it stops everybody's mail",
        Severity::Degrading => "nothing found is graver",
        _ => "nothing found is a fault, and this could not be told",
    };
    let sure = match lead.confidence {
        Confidence::Established => "two independent operators, or a fact",
        Confidence::Likely => "one witness, or evidence that something else could still change",
        Confidence::Inconclusive => "no evidence that would do",
    };
    format!("It leads because {weight}; it rests on {sure}.")
}
