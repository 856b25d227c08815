//! What a previous provider left behind: it names the company that may still believe the mailboxes are its own.

use super::agreement::same_records;
use super::{Agreement, List, Probe, Provider, Scene, Want, Witnesses, agreement};
use crate::dns::{Name, Query, RecordType};
use crate::finding::{Finding, Fixer, Severity, Tag};
use crate::text;

/// The domain's texts (SPF, proofs of ownership), and one name under which a large provider signs.
pub const PROBE: Probe = Probe { wants, judge };

/// Microsoft's; others choose names nobody can guess.
const SELECTOR: &str = "selector1._domainkey";

fn queries(domain: &Name) -> Vec<Query> {
    let mut queries = vec![Query::new(domain, RecordType::Txt)];
    queries.extend(domain.child(SELECTOR).map(|name| Query::new(&name, RecordType::Txt)));
    queries
}

fn wants(scene: &Scene, wants: &mut Vec<Want>) {
    let Some(domain) = scene.answering() else { return };
    for query in queries(domain) {
        wants.push(Want::Query(query, Witnesses::One));
    }
}

/// The mail providers that left traces, each with the query that shows it; `None` while a reply is awaited.
pub(super) fn traces<'a>(scene: &Scene<'a>, domain: &Name) -> Option<Vec<(&'a Provider, Query)>> {
    let mut traces: Vec<(&Provider, Query)> = Vec::new();
    for query in queries(domain) {
        let answer = match agreement(scene, &query, same_records) {
            Agreement::Pending => return None,
            Agreement::Said(answer, _) => answer,
            _ => continue,
        };
        let mut add = |provider: Option<&'a Provider>| {
            if let Some(provider) = provider
                && provider.does("mail")
                && !scene.is_ours(provider)
                && !traces.iter().any(|(known, _)| known.id == provider.id)
            {
                traces.push((provider, query.clone()));
            }
        };
        for alias in answer.aliases() {
            add(scene.directory().find(List::Dkim, alias));
        }
        for text in answer.texts() {
            add(scene.directory().proven(text));
            for name in included(text) {
                add(scene.directory().find(List::Spf, &name));
            }
        }
    }
    Some(traces)
}

/// The names that an SPF record includes, or is redirected to (RFC 7208 §5.2, §6.1).
fn included(text: &str) -> Vec<Name> {
    let mut names = Vec::new();
    let mut terms = text.split_ascii_whitespace();
    if terms.next().is_none_or(|version| !version.eq_ignore_ascii_case("v=spf1")) {
        return names;
    }
    for term in terms {
        let term = term.trim_start_matches(&['+', '-', '~', '?'][..]);
        let cut = text::cut(term, ":").filter(|(key, _)| key.eq_ignore_ascii_case("include"));
        let cut = cut.or_else(|| text::cut(term, "=").filter(|(key, _)| key.eq_ignore_ascii_case("redirect")));
        names.extend(cut.and_then(|(_, name)| Name::parse(name).ok()));
    }
    names
}

fn judge(scene: &Scene, findings: &mut Vec<Finding>) {
    let Some(domain) = scene.domain else { return };
    // Where mail goes is told already; traces are news only beside it.
    let mut told = String::new();
    for finding in findings.iter() {
        told.push_str(finding.arg("provider"));
        told.push('\n');
    }
    for (provider, query) in traces(scene, domain).unwrap_or_default() {
        if told.lines().any(|known| known == provider.name) {
            continue;
        }
        let finding = Finding::new(Tag::PreviousProviderTraces, Severity::Notice, Fixer::Nobody);
        let finding = finding.with("domain", domain).with("provider", &provider.name);
        findings.push(finding.because(scene.facts.evidence(&query, scene.config)).by("RFC 7208 §5.2"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_spf_includes() {
        let names =
            included("v=spf1 a -include:_spf.Aruba.it ?INCLUDE:x.example ip4:192.0.2.1 redirect=y.example ~all");
        let names: Vec<&str> = names.iter().map(Name::as_str).collect();
        assert_eq!(names, ["_spf.aruba.it", "x.example", "y.example"]);
        assert!(included("include:a.example").is_empty());
    }
}
