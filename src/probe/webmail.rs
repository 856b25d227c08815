//! Does something answer at the webmail's address? A failure here is no proof that it is down.

use super::{Probe, Reach, Reading, Scene, Want};
use crate::config::Config;
use crate::finding::{Confidence, Evidence, Finding, Fixer, Severity, Tag};

/// Tried twice; not at all when the person came from the webmail itself.
pub const PROBE: Probe = Probe { wants, judge };

fn url(scene: &Scene) -> Option<String> {
    Some(Config::for_domain(&scene.config.webmail_url, scene.domain?)).filter(|url| !url.is_empty())
}

fn wants(scene: &Scene, wants: &mut Vec<Want>) {
    let Some(url) = url(scene).filter(|_| !scene.from_webmail) else { return };
    wants.push(Want::Reach(Reach::Webmail, url.clone()));
    if matches!(scene.facts.reading(Reach::Webmail, &url), Some((reading, _)) if reading != Reading::Reached) {
        wants.push(Want::Reach(Reach::WebmailAgain, url));
    }
}

fn judge(scene: &Scene, findings: &mut Vec<Finding>) {
    let reachable = Finding::new(Tag::WebmailReachable, Severity::Fine, Fixer::Nobody);
    // Proven whatever the domain is, and where none was given too.
    if scene.from_webmail {
        let reachable = reachable.with("url", &url(scene).unwrap_or_default()).with("came", &"webmail");
        findings.push(reachable.because(vec![Evidence::CameFromWebmail]));
        return;
    }
    let Some(url) = url(scene) else { return };
    let reachable = reachable.with("url", &url);
    // Whoever answers there is not us: nothing is learned about our webmail.
    if findings.iter().any(|finding| finding.tag == Tag::MailHostForeign) {
        return;
    }
    let tries = [Reach::Webmail, Reach::WebmailAgain].map(|reach| scene.facts.reading(reach, &url));
    let seen = |(reading, at): (Reading, _)| Evidence::Reach { url: url.clone(), reading: reading.word(), at };
    match tries {
        [Some(first @ (Reading::Reached, _)), _] | [_, Some(first @ (Reading::Reached, _))] => {
            findings.push(reachable.because(vec![seen(first)]));
        }
        [Some(first), Some(second)] => findings.push(
            Finding::new(Tag::WebmailNotReached, Severity::Notice, Fixer::Nobody)
                .but(Confidence::Inconclusive)
                .with("url", &url)
                .because(vec![seen(first), seen(second)]),
        ),
        _ => {}
    }
}
