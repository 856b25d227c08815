//! Documents that are fetched, not asked for: the widget's own tables, a registry's entry, a mail policy.

use std::sync::Arc;

use super::directory::Directory;
use super::policy::Policy;
use super::registry::{Registration, Registries};
use crate::config::{Config, Incidents, Warning};
use crate::moment::Moment;

/// A kind of document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Document {
    /// Who runs what: the widget's own table.
    Providers,
    /// Which registry to ask: the widget's own table.
    Registries,
    /// What the operator tells of incidents: a file beside the widget, if the configuration names one.
    Status,
    /// A registry's entry on the domain (RDAP, RFC 9083).
    Registration,
    /// The domain's policy for mail in transit (MTA-STS, RFC 8461 §3.2).
    Policy,
}

/// What a document says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// It did not come, or makes no sense: nothing is learned.
    Nothing,
    /// The table of companies.
    Providers(Arc<Directory>),
    /// The table of registries.
    Registries(Arc<Registries>),
    /// The incidents.
    Status(Arc<Incidents>),
    /// A registry's entry.
    Registration(Registration),
    /// A policy.
    Policy(Policy),
}

impl Content {
    /// What is wrong with a file of the operator's, where this is one, or should have been.
    pub fn warnings(&self, now: Moment) -> Vec<Warning> {
        match self {
            Content::Status(incidents) => incidents.warnings(now),
            _ => vec![Warning { field: "file".into(), message: "did not come, so no incident is shown".into() }],
        }
    }
}

/// Bytes of a document; a longer one is not read.
pub const LONGEST: usize = 256 * 1024;

impl Document {
    /// The widget's own file of this kind, below its folder; `None` where it is somebody else's.
    pub fn file(self, config: &Config) -> Option<&str> {
        match self {
            Document::Providers => Some("data/providers.json"),
            Document::Registries => Some("data/registries.json"),
            Document::Status => Some(&config.status_file),
            Document::Registration | Document::Policy => None,
        }
    }

    /// True for what comes with the widget, and stays as it is.
    pub fn is_table(self) -> bool {
        matches!(self, Document::Providers | Document::Registries)
    }

    /// True if nobody is kept waiting for it, and no measurement either.
    pub fn is_patient(self) -> bool {
        self == Document::Status
    }

    /// Reads a document; `None` stands for one that did not come.
    pub fn read(self, text: Option<&str>) -> Content {
        let Some(text) = text.filter(|text| text.len() <= LONGEST) else { return Content::Nothing };
        match self {
            Document::Providers => Content::Providers(Arc::new(Directory::read(text))),
            Document::Registries => Content::Registries(Arc::new(Registries::read(text))),
            Document::Status => Content::Status(Arc::new(Incidents::read(text))),
            Document::Registration => Registration::read(text).map_or(Content::Nothing, Content::Registration),
            Document::Policy => Policy::read(text).map_or(Content::Nothing, Content::Policy),
        }
    }
}
