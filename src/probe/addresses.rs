//! The addresses of a host: which queries they take, and when a second witness is wanted.

use std::net::IpAddr;

use super::agreement::same_presence;
use super::{Agreement, Scene, Want, Witnesses, agreement};
use crate::dns::{Name, Query, RecordType};

/// The queries for a host's addresses.
pub(super) fn queries(host: &Name) -> [Query; 2] {
    [Query::new(host, RecordType::A), Query::new(host, RecordType::Aaaa)]
}

/// Wants a host's addresses; a second witness once the first has seen none that `will_do`.
pub(super) fn want(scene: &Scene, host: &Name, wants: &mut Vec<Want>, will_do: fn(&Scene, IpAddr) -> bool) {
    let mut witnesses = Witnesses::Two;
    for query in &queries(host) {
        if matches!(agreement(scene, query, same_presence), Agreement::Pending) {
            witnesses = Witnesses::One;
        }
        for (_, answer, _) in scene.facts.witnesses(query, scene.config) {
            if answer.addresses().into_iter().any(|address| will_do(scene, address)) {
                witnesses = Witnesses::One;
            }
        }
    }
    for query in queries(host) {
        wants.push(Want::Query(query, witnesses));
    }
}
