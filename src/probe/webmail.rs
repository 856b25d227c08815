//! Does something answer at the webmail's address? A failure here is no proof that it is down.
//!
//! Four outcomes: it was reached; its host is not in the DNS; it was not reached, or is blocked, from here; or nothing
//! can be told, where nothing can be reached anyway. Only the webmail's own health page may call it unwell.

use super::{Probe, Reach, Reading, Scene, Want, addresses};
use crate::config::Config;
use crate::dns::Name;
use crate::finding::{Confidence, Evidence, Finding, Fixer, Severity, Tag};
use crate::text;

/// Tried twice; not at all when the person came from the webmail itself.
pub const PROBE: Probe = Probe { wants, judge };

fn url(scene: &Scene, url: &str) -> Option<String> {
    Some(Config::for_domain(url, scene.domain?)).filter(|url| !url.is_empty())
}

/// The host of an address, where it is a name and no IP address.
pub fn host(url: &str) -> Option<Name> {
    let (_, authority) = text::cut(Config::origin(url), "//")?;
    let host = Name::parse(text::until(authority, b":")).ok()?;
    let last = text::cut_last(host.as_str(), b'.').map_or(host.as_str(), |(_, last)| last);
    if text::number(last).is_some() { None } else { Some(host) }
}

fn wants(scene: &Scene, wants: &mut Vec<Want>) {
    let Some(page) = url(scene, &scene.config.webmail_url).filter(|_| !scene.from_webmail) else { return };
    if let Some(health) = url(scene, &scene.config.webmail_health_url) {
        wants.push(Want::Reach(Reach::WebmailHealth, health));
    }
    // Mostly the host of programs too, whose addresses are asked for anyway.
    if let Some(host) = host(&page).filter(|_| scene.answering().is_some()) {
        addresses::want(scene, &host, wants, addresses::ours_if_known);
    }
    wants.push(Want::Reach(Reach::Webmail, page.clone()));
    if matches!(scene.facts.reading(Reach::Webmail, &page), Some((reading, _)) if reading != Reading::Reached) {
        wants.push(Want::Reach(Reach::WebmailAgain, page));
    }
}

fn judge(scene: &Scene, findings: &mut Vec<Finding>) {
    // Proven whatever the domain is, and where none was given too.
    if scene.from_webmail {
        let page = url(scene, &scene.config.webmail_url).unwrap_or_default();
        let reachable = Finding::new(Tag::WebmailReachable, Severity::Fine, Fixer::Nobody);
        let reachable = reachable.with("url", &page).with("came", &"webmail");
        findings.push(reachable.because(vec![Evidence::CameFromWebmail]));
        return;
    }
    let Some(page) = url(scene, &scene.config.webmail_url) else { return };
    // Whoever answers there is not us: nothing is learned about our webmail.
    let has = |tag: Tag| findings.iter().any(|finding| finding.tag == tag);
    if has(Tag::MailHostForeign) {
        return;
    }
    let health = url(scene, &scene.config.webmail_health_url).unwrap_or_default();
    let (mut reached, mut unwell, mut failed) = (vec![], vec![], vec![]);
    for (reach, url) in [(Reach::WebmailHealth, &health), (Reach::Webmail, &page), (Reach::WebmailAgain, &page)] {
        if let Some((reading, at)) = scene.facts.reading(reach, url) {
            let evidence = Evidence::Reach { url: url.clone(), reading: reading.word(), at };
            match reading {
                Reading::Reached => reached.push(evidence),
                Reading::Unwell => unwell.push(evidence),
                _ if reach == Reach::WebmailHealth => {}
                _ => failed.push(evidence),
            }
        }
    }
    let finding = if !unwell.is_empty() {
        let finding = Finding::new(Tag::WebmailUnhealthy, Severity::Degrading, Fixer::Provider);
        finding.but(Confidence::Likely).because(unwell)
    } else if !reached.is_empty() {
        Finding::new(Tag::WebmailReachable, Severity::Fine, Fixer::Nobody).because(reached)
    } else if let Some((host, sure, evidence)) = absent(scene, &page) {
        // The same name, and the same fault, where programs use it too.
        if has(Tag::MailHostMissing) {
            return;
        }
        let theirs = scene.domain.is_some_and(|domain| host.is_under(domain.as_str()));
        let fixer = if theirs { Fixer::DnsOperator } else { Fixer::Provider };
        let finding = Finding::new(Tag::WebmailUnresolvable, Severity::Degrading, fixer);
        finding.with("host", &host).but(sure).because(evidence)
    } else if failed.len() == 2 {
        let told = has(Tag::DeviceOnline) && scene.facts.missing_for(&page).is_none();
        let tag = if told { Tag::WebmailNotReached } else { Tag::WebmailUnknown };
        Finding::new(tag, Severity::Notice, Fixer::Nobody).but(Confidence::Inconclusive).because(failed)
    } else {
        return;
    };
    findings.push(finding.with("url", &page));
}

/// The host, if it has no address, how sure that is and what it rests on; `None` where it has one, or may have.
fn absent(scene: &Scene, page: &str) -> Option<(Name, Confidence, Vec<Evidence>)> {
    let host = host(page)?;
    let seen = addresses::seen(scene, &host)?;
    seen.absent().map(|sure| (host, sure, seen.evidence))
}
