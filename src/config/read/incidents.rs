//! Reading what the operator tells of incidents.

use std::sync::Arc;

use super::check::{self, Mistake};
use super::reader::Reader;
use crate::config::{Gravity, Incident, Incidents, Warning};
use crate::json::Json;
use crate::moment::Moment;
use crate::text;

/// Bytes; a longer file is not read.
const LONGEST: usize = 32 * 1024;
/// Characters of one text: more would push the question off a phone's screen.
const LONGEST_TEXT: usize = 500;

pub(in crate::config) fn incidents(text: &str) -> Incidents {
    let mut incidents = Incidents::default();
    let json = if text.len() > LONGEST { Err("is longer than 32 KB".into()) } else { super::object(text) };
    match json {
        Err(message) => incidents.warnings.push(Warning { field: "file".into(), message }),
        Ok(json) => {
            let mut reader = Reader::new(&json, String::new(), &mut incidents.warnings);
            for (place, item) in reader.list("incidents").unwrap_or_default().iter().enumerate() {
                let mut reader = reader.inside(item, format!("incidents[{place}]"));
                incidents.list.extend(incident(&mut reader, item, place));
                reader.finish();
            }
            reader.finish();
        }
    }
    incidents
}

/// `None` where it is not known how long it holds, whom it concerns, or what it says.
fn incident(reader: &mut Reader, item: &Json, place: usize) -> Option<Arc<Incident>> {
    let [mut gravity, mut from, mut until, mut link] = [const { String::new() }; 4];
    reader.text("severity", &mut gravity, gravity_of);
    reader.text("from", &mut from, check::moment);
    reader.text("until", &mut until, check::moment);
    reader.text("link", &mut link, check::secure);
    let (mut domains, mut servers) = (vec![], vec![]);
    reader.texts("domains", &mut domains, check::host_pattern);
    reader.texts("servers", &mut servers, check::host_pattern);
    let texts = texts(reader);
    // A list that was meant to narrow it down and cannot be read must not show it to everybody.
    let narrow = item.get("domains").or(item.get("servers")).is_some();
    let lost = narrow && domains.is_empty() && servers.is_empty() || from.is_empty() && item.get("from").is_some();
    if lost || texts.is_empty() || until.is_empty() {
        reader.warn("until", "and text must be there, and from, domains and servers right or left out: not shown");
        return None;
    }
    let gravity = Gravity::ALL.into_iter().find(|known| known.id() == gravity).unwrap_or(Gravity::Notice);
    let (from, until) = (Moment::from_rfc3339(&from), Moment::from_rfc3339(&until)?);
    Some(Arc::new(Incident { place, gravity, from, until, narrow, domains, servers, texts, link }))
}

fn gravity_of(text: &str) -> Result<(), Mistake> {
    let fix = "write outage, degraded, maintenance or notice";
    if Gravity::ALL.iter().any(|known| known.id() == text) { Ok(()) } else { Err(Mistake("is no severity", fix)) }
}

/// The texts by language. What is in them is foreign to us: nothing that turns or hides what stands around it.
fn texts(reader: &mut Reader) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    let all = reader.take("text").unwrap_or(&Json::Null);
    for (lang, value) in all.members() {
        let field = ["text.", &check::shown(lang)].concat();
        if check::language(lang).is_err() {
            reader.warn(&field, "is no language; write for instance \"it\"");
        } else if let Some(words) = reader.checked(&field, value, check::any).filter(|words| !words.is_empty()) {
            texts.push((lang.clone(), text::plain(&words, LONGEST_TEXT)));
        }
    }
    texts
}
