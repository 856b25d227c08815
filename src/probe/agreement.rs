//! What independent resolvers say together.

use super::Scene;
use crate::dns::{Answer, Query};
use crate::engine::facts::{Use, usefulness};
use crate::finding::Confidence;

/// The state of one query, over all that was heard of it.
pub enum Agreement<'a> {
    /// Not asked, or a reply is awaited.
    Pending,
    /// Nobody said anything about the domain.
    Nothing,
    /// Nobody said anything, and at least one refused or filtered.
    Refused,
    /// One witness, or two that say the same.
    Said(&'a Answer, Confidence),
    /// Two witnesses that say different things.
    Differs(&'a Answer, &'a Answer),
}

/// Weighs what was heard of a query. `same` says whether two answers mean the same for whoever asks.
///
/// One witness makes things likely, two make them established.
pub fn agreement<'a>(scene: &Scene<'a>, query: &Query, same: fn(&Answer, &Answer) -> bool) -> Agreement<'a> {
    let asked: Vec<_> = scene.facts.asked.iter().filter(|asked| asked.query == query).collect();
    if asked.is_empty() || asked.iter().any(|asked| asked.heard.is_none()) {
        return Agreement::Pending;
    }
    match scene.facts.witnesses(query, scene.config)[..] {
        [] if asked.iter().filter_map(|asked| asked.heard).any(|(reply, _)| usefulness(reply) == Use::Refusal) => {
            Agreement::Refused
        }
        [] => Agreement::Nothing,
        [(_, only, _)] => Agreement::Said(only, Confidence::Likely),
        [(_, first, _), (_, second, _), ..] if same(first, second) => Agreement::Said(first, Confidence::Established),
        [(_, first, _), (_, second, _), ..] => Agreement::Differs(first, second),
    }
}

/// The same response code, and as good as the same records: order, repetition and TTLs say nothing (RFC 2181 §5).
pub fn same_records(first: &Answer, second: &Answer) -> bool {
    let sorted = |answer: &Answer| {
        let mut values = answer.presentations();
        values.dedup();
        values
    };
    first.rcode == second.rcode && sorted(first) == sorted(second)
}

/// The same response code, and addresses in both or in neither: which ones may depend on where a resolver stands.
pub fn same_presence(first: &Answer, second: &Answer) -> bool {
    first.rcode == second.rcode && first.addresses().is_empty() == second.addresses().is_empty()
}
