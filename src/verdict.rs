//! Many findings, one conclusion: what is wrong, how sure, who must act, and what would change it.

use crate::finding::{Confidence, Finding, Fixer, Severity, Tag};
use crate::json::{Json, object};

/// How things stand, in four words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// No fault was found in what could be checked.
    Ok,
    /// Part of the mail, or some programs, may be affected.
    Caution,
    /// Mail cannot arrive.
    Broken,
    /// It could not be found out: neither a fault nor a pass.
    Unknown,
}

impl State {
    /// The word in JSON, the tree, tickets and Fluent.
    pub fn id(self) -> &'static str {
        match self {
            State::Ok => "ok",
            State::Caution => "caution",
            State::Broken => "broken",
            State::Unknown => "unknown",
        }
    }

    /// The state of an id.
    pub fn of(id: &str) -> Option<State> {
        [State::Ok, State::Caution, State::Broken, State::Unknown].into_iter().find(|state| state.id() == id)
    }
}

/// The id of a verdict without a fault.
pub const NO_FAULT: &str = "no-fault-found";

/// The conclusion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The id of the leading finding, or [`NO_FAULT`].
    pub id: &'static str,
    /// How things stand.
    pub state: State,
    /// How sure.
    pub confidence: Confidence,
    /// Who must act.
    pub fixer: Fixer,
    /// The variables of its sentence.
    pub args: Vec<(&'static str, String)>,
    /// Who that is by name, where it is known: the company that runs the domain's DNS, or that sold the domain.
    pub who: String,
    /// The other faults: what would still be wrong once this one is mended, by their ids.
    pub then: Vec<&'static str>,
}

impl Verdict {
    /// As in the ticket's last line and the command's `--json`.
    pub fn json(&self) -> Json {
        object([
            ("id", self.id.into()),
            ("state", self.state.id().into()),
            ("confidence", self.confidence.id().into()),
            ("fixer", self.fixer.id().into()),
            ("who", self.who.as_str().into()),
            ("then", self.then.iter().map(|id| (*id).into()).collect::<Vec<Json>>().into()),
        ])
    }
}

/// The conclusion from what was found. The gravest finding leads; among equals the surer, then the order in which
/// probes stand. What could not be found out leads only where nothing worse is known, and is never a pass.
pub fn judge(findings: &[Finding]) -> Verdict {
    let lead = findings
        .iter()
        .filter(|finding| matches!(finding.severity, Severity::Blocking | Severity::Degrading | Severity::Unknown))
        .min_by_key(|finding| (rank(finding), finding.confidence));
    match lead {
        None => no_fault(findings),
        Some(finding) => Verdict {
            id: finding.tag.id(),
            state: state(finding),
            confidence: if finding.severity == Severity::Unknown {
                Confidence::Inconclusive
            } else {
                finding.confidence
            },
            fixer: finding.fixer,
            args: finding.args.clone(),
            who: who(finding, findings),
            then: then(finding, findings),
        },
    }
}

/// The fixer's name.
fn who(lead: &Finding, findings: &[Finding]) -> String {
    let named = match lead.fixer {
        Fixer::DnsOperator => findings.iter().find(|finding| finding.tag == Tag::DnsOperator),
        _ => return lead.arg("registrar").to_owned(),
    };
    named.map(|finding| finding.arg("dns_operator").to_owned()).unwrap_or_default()
}

/// What stays when the lead is mended: faults that it does not explain. One that says where mail goes is mended with
/// the exchanges; what could not be told is no fault.
fn then(lead: &Finding, findings: &[Finding]) -> Vec<&'static str> {
    let mut then = Vec::new();
    for finding in findings {
        let fault = matches!(finding.severity, Severity::Blocking | Severity::Degrading);
        let id = finding.tag.id();
        if fault && finding.confidence != Confidence::Inconclusive && finding.tag != lead.tag && !then.contains(&id) {
            then.push(id);
        }
    }
    then
}

/// A blocking suspicion comes before an established degradation, because it explains more; what cannot be told comes
/// after both.
fn rank(finding: &Finding) -> u8 {
    match finding.severity {
        Severity::Blocking => 0,
        Severity::Degrading => 1,
        _ => 2,
    }
}

fn state(finding: &Finding) -> State {
    match (finding.severity, finding.confidence) {
        (_, Confidence::Inconclusive) | (Severity::Unknown, _) => State::Unknown,
        (Severity::Blocking, Confidence::Established) => State::Broken,
        _ => State::Caution,
    }
}

/// "No fault found" is said only when the exchanges were seen, and no surer than they were seen; silence of the probes
/// is no pass.
fn no_fault(findings: &[Finding]) -> Verdict {
    let seen = findings.iter().find(|finding| matches!(finding.tag, Tag::MxOurs | Tag::MxGateway | Tag::ImplicitMx));
    let (id, state, confidence) = match seen {
        Some(finding) => (NO_FAULT, State::Ok, finding.confidence),
        None => (Tag::CannotTell.id(), State::Unknown, Confidence::Inconclusive),
    };
    Verdict { id, state, confidence, fixer: Fixer::Nobody, args: vec![], who: String::new(), then: vec![] }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(tag: Tag, severity: Severity) -> Finding {
        Finding::new(tag, severity, Fixer::Provider)
    }

    #[test]
    fn the_gravest_leads() {
        let findings = [
            finding(Tag::MxOurs, Severity::Fine),
            finding(Tag::MailHostMissing, Severity::Degrading),
            finding(Tag::NullMx, Severity::Blocking),
        ];
        assert_eq!(judge(&findings).id, "null-mx");
        assert_eq!(judge(&findings[..2]).id, "mail-host-missing");
        assert_eq!(judge(&findings[..1]).id, NO_FAULT);
    }

    #[test]
    fn not_knowing_is_neither_a_fault_nor_a_pass() {
        let verdict = judge(&[finding(Tag::CannotTell, Severity::Unknown)]);
        assert_eq!((verdict.state, verdict.confidence), (State::Unknown, Confidence::Inconclusive));
        assert_eq!(judge(&[]).state, State::Unknown);
        let suspicion = finding(Tag::MxForeign, Severity::Blocking).but(Confidence::Likely);
        assert_eq!(judge(&[suspicion]).state, State::Caution);
    }
}
