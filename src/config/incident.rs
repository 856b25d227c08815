//! What the operator tells of incidents: a static file beside the widget, `docs/status.md`.
//!
//! Reading never fails. An incident that could be misread is left out with a warning: one that is shown too long, or to
//! those it does not concern, sends people after the wrong cause.

use std::sync::Arc;

use super::{Config, Warning, matches_host, read};
use crate::dns::Name;
use crate::moment::Moment;

/// All incidents of the file, and its mistakes.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Incidents {
    /// The incidents, in the order of the file.
    pub list: Vec<Arc<Incident>>,
    /// What is wrong with the file.
    pub warnings: Vec<Warning>,
}

/// One incident.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incident {
    /// Where it stands in the file, from 0.
    pub place: usize,
    /// How grave it is.
    pub gravity: Gravity,
    /// From when on it is shown; always, where the file does not say.
    pub from: Option<Moment>,
    /// When it is shown no more.
    pub until: Moment,
    /// It concerns those domains and servers alone; otherwise everybody.
    pub narrow: bool,
    /// Domains it concerns: exact names or `*.suffix`.
    pub domains: Vec<String>,
    /// Servers it concerns, which receive a domain's mail or show its webmail: the same, `{domain}` allowed.
    pub servers: Vec<String>,
    /// What is said, by language; one at least.
    pub texts: Vec<(String, String)>,
    /// A page that says more, `https:`; empty where there is none.
    pub link: String,
}

/// How grave an incident is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gravity {
    /// Mail does not work.
    Outage,
    /// It works in part, or slowly.
    Degraded,
    /// It is being worked on, as planned.
    Maintenance,
    /// Good to know.
    Notice,
}

impl Gravity {
    /// All, the gravest first.
    pub const ALL: [Gravity; 4] = [Gravity::Outage, Gravity::Degraded, Gravity::Maintenance, Gravity::Notice];

    /// Its name in the file, in Fluent and in tickets.
    pub fn id(self) -> &'static str {
        match self {
            Gravity::Outage => "outage",
            Gravity::Degraded => "degraded",
            Gravity::Maintenance => "maintenance",
            Gravity::Notice => "notice",
        }
    }
}

impl Incidents {
    /// Reads the file; see the module's first lines.
    pub fn read(text: &str) -> Incidents {
        read::incidents(text)
    }

    /// The mistakes, and what is over and still in the file.
    pub fn warnings(&self, now: Moment) -> Vec<Warning> {
        let mut warnings = self.warnings.clone();
        for incident in self.list.iter().filter(|incident| incident.until <= now) {
            let field = format!("incidents[{}].until", incident.place);
            warnings.push(Warning { field, message: "is over, so it is not shown; remove the incident".into() });
        }
        warnings
    }
}

impl Incident {
    /// True while it is to be shown.
    pub fn is_on(&self, now: Moment) -> bool {
        self.from.is_none_or(|from| from <= now) && now < self.until
    }

    /// True for whoever asks about this domain, which these servers receive for or show the webmail of; where no domain
    /// is known, only what concerns everybody is.
    pub fn concerns(&self, domain: Option<&Name>, servers: &[Name]) -> bool {
        let Some(domain) = domain else { return !self.narrow };
        let is = |pattern: &String| {
            let pattern = Config::for_domain(pattern, domain);
            servers.iter().any(|server| matches_host(&pattern, server))
        };
        !self.narrow || Config::is_one_of(&self.domains, domain) || self.servers.iter().any(is)
    }

    /// What is said in this language or, where that is missing, in the first one, with the language it is in.
    pub fn said(&self, lang: &str) -> (&str, &str) {
        let found = self.texts.iter().find(|(known, _)| known == lang).or(self.texts.first());
        found.map_or(("", ""), |(lang, text)| (lang, text))
    }
}

#[cfg(test)]
mod tests;
