//! From the table to what one operator knows: a catalogue of zones, and the domains it fails on.

use std::sync::Arc;

use hickory_server::net::runtime::TokioRuntimeProvider;
use hickory_server::proto::op::ResponseCode;
use hickory_server::proto::rr::{LowerName, Name};
use hickory_server::proto::serialize::txt::Parser;
use hickory_server::store::in_memory::InMemoryZoneHandler;
use hickory_server::zone_handler::{AxfrPolicy, Catalog, ZoneType};

use crate::Operator;
use crate::domains::{Content, SUPPORT, domains};

/// A reply code, the info-code of an extended error and its text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Failure {
    pub code: ResponseCode,
    pub info_code: u16,
    pub text: &'static str,
}

/// Everything one operator replies from.
pub(crate) struct Knowledge {
    pub catalog: Catalog,
    failures: Vec<(LowerName, Failure)>,
}

impl Knowledge {
    /// Reads the table as `operator` sees it; the message names the entry that cannot be read.
    pub(crate) fn of(operator: Operator) -> Result<Self, String> {
        let mut known = Self { catalog: Catalog::new(), failures: Vec::new() };
        for (name, records) in SUPPORT {
            known.serve(name, records)?;
        }
        for domain in domains() {
            match domain.content(operator) {
                Content::Records(records) => known.serve(domain.name, records)?,
                Content::Nothing => {}
                Content::Fails(info_code, text) => {
                    let code = ResponseCode::ServFail;
                    known.fail(domain.name, Failure { code, info_code, text })?;
                }
                Content::Refuses(info_code, text) => {
                    let code = ResponseCode::Refused;
                    known.fail(domain.name, Failure { code, info_code, text })?;
                }
            }
        }
        Ok(known)
    }

    /// The failure planned for `name` or for a domain above it.
    pub(crate) fn failure(&self, name: &LowerName) -> Option<Failure> {
        self.failures.iter().find(|(domain, _)| domain.zone_of(name)).map(|(_, failure)| *failure)
    }

    fn serve(&mut self, name: &str, records: &str) -> Result<(), String> {
        let explain = |why: String| format!("practice domain {name}: {why}");
        let origin = absolute(name)?;
        let (origin, records) =
            Parser::new(zone_text(records), None, Some(origin)).parse().map_err(|why| explain(why.to_string()))?;
        let zone = InMemoryZoneHandler::<TokioRuntimeProvider>::new(
            origin.clone(),
            records,
            ZoneType::Primary,
            AxfrPolicy::Deny,
        )
        .map_err(explain)?;
        self.catalog.upsert(origin.into(), vec![Arc::new(zone)]);
        Ok(())
    }

    fn fail(&mut self, name: &str, failure: Failure) -> Result<(), String> {
        self.failures.push((absolute(name)?.into(), failure));
        Ok(())
    }
}

/// The zone's master file. Five minutes of TTL and one of negative caching give the widget's
/// "fixed at about …" something plausible to say.
fn zone_text(records: &str) -> String {
    format!(
        "$TTL 300\n@ SOA dns1.nuovo-gestore.test. hostmaster.nuovo-gestore.test. \
         1 3600 600 86400 60\n{records}\n"
    )
}

fn absolute(name: &str) -> Result<Name, String> {
    Name::from_ascii(format!("{name}.")).map_err(|why| format!("practice domain {name}: {why}"))
}
