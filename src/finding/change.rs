//! What is to be changed in the DNS.

#[cfg(not(target_arch = "wasm32"))]
use crate::json::{Json, object};

/// Records as they stand, or should stand, in the zone: `ditta.it MX 10 mail.ditta.it`.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Change {
    /// To be taken out.
    pub remove: Vec<String>,
    /// To be put in.
    pub add: Vec<String>,
    /// To be left alone.
    pub keep: Vec<String>,
}

impl Change {
    /// As in the command's `--json`.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn json(&self) -> Json {
        let list = |records: &[String]| records.iter().map(|record| record.as_str().into()).collect::<Vec<Json>>();
        object([
            ("remove", list(&self.remove).into()),
            ("add", list(&self.add).into()),
            ("keep", list(&self.keep).into()),
        ])
    }

    /// True if there is something to do.
    pub fn is_some(&self) -> bool {
        !self.remove.is_empty() || !self.add.is_empty()
    }
}
