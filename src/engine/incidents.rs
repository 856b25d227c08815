//! Which of the incidents that the operator tells of concern the person.

use std::sync::Arc;

use super::Present;
use crate::config::{Config, Gravity, Incident};
use crate::dns::{Name, Query, RecordType};
use crate::{probe, text};

/// More would push the question off the screen.
const MOST: usize = 3;

/// The incidents to be shown now, the gravest first.
pub(super) fn concerning(config: &Config, present: &Present) -> Vec<Arc<Incident>> {
    let mut shown = Vec::new();
    let Some(incidents) = present.facts.incidents else { return shown };
    let domain = domain(present);
    let servers = domain.as_ref().map(|domain| servers(config, present, domain)).unwrap_or_default();
    for gravity in &Gravity::ALL {
        for incident in &incidents.list {
            let fits = incident.gravity == *gravity && incident.is_on(present.now);
            if fits && shown.len() < MOST && incident.concerns(domain.as_ref(), &servers) {
                shown.push(incident.clone());
            }
        }
    }
    shown
}

/// The domain that was given, or else the one that stands in the field.
fn domain(present: &Present) -> Option<Name> {
    let typed = text::cut_last(present.typed, b'@').map_or(present.typed, |(_, domain)| domain);
    present.address.map(|address| address.domain.clone()).or_else(|| Name::parse(typed).ok())
}

/// Where the domain's mail goes, as one answer is enough to tell, and where it is read.
fn servers(config: &Config, present: &Present, domain: &Name) -> Vec<Name> {
    let mut servers = Vec::new();
    for (_, answer, _) in present.facts.witnesses(&Query::new(domain, RecordType::Mx), config) {
        for (_, host) in answer.exchanges() {
            servers.push(host.clone());
        }
    }
    // The host of programs is the webmail's too, or receives nothing.
    if let Some(host) = probe::web_host(&Config::for_domain(&config.webmail_url, domain)) {
        servers.push(host);
    }
    servers
}
