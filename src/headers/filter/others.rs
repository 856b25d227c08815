//! Filters that give a word or a number without points: Vade and OVH, Proofpoint, Mimecast, Cloudmark, Cisco, Gmail,
//! amavis.
//!
//! Each word that is not known here, each number whose limit the customer sets, is "can't tell".

use super::super::Confidence;
use super::super::block::Field;
use super::super::cause::Cause;
use super::{Found, Reason};
use crate::text;

/// Reads one field; false if it is none of these.
pub(super) fn read(name: &str, fields: &[Field], place: usize, found: &mut Found) -> bool {
    let value = fields[place].value.trim();
    match name {
        "x-vr-spamstate" | "x-vade-verdict" | "x-vade-spamstate" | "x-vadesecure-verdict" | "x-vadesecure-status" => {
            word("Vade", fields, place, found);
        }
        "x-ovh-spam-status" => word("OVH", fields, place, found),
        "x-mailassure-class" | "x-spamexperts-class" => word("SpamExperts", fields, place, found),
        "x-proofpoint-spam-details" => proofpoint(fields, place, found),
        "x-mimecast-spam-signature" | "x-mimecast-bulk-signature" => {
            let bulk = name == "x-mimecast-bulk-signature" || value.eq_ignore_ascii_case("bulk");
            if value.eq_ignore_ascii_case("yes") || value.eq_ignore_ascii_case("bulk") {
                let cause = if bulk { Cause::Bulk } else { Cause::ContentScored };
                found.flag("Mimecast", (!bulk).then_some(true));
                said("Mimecast", cause, fields, place, found);
            }
        }
        "x-mimecast-impersonation-protect" => {
            if value.split(';').any(is_imitation) {
                said("Mimecast", Cause::Impersonation, fields, place, found);
            }
        }
        // The limit is the customer's.
        "x-mimecast-spam-score" => found.score("Mimecast", super::hundredths(value), None),
        // 100 is spam; what lies between is a matter of the provider's limits.
        "x-cmae-score" => {
            let score = super::hundredths(value);
            found.score("Cloudmark", score, None);
            found.flag(
                "Cloudmark",
                score.and_then(|score| match score {
                    10_000 => Some(true),
                    0 => Some(false),
                    _ => None,
                }),
            );
            found.mark_word(fields, place, "");
        }
        // These say that somebody looked, not what he found.
        "x-ironport-anti-spam-filtered" | "x-ironport-anti-spam-result" | "x-ipas-result" => {
            found.filter("Cisco");
        }
        "x-gm-spam" | "x-gm-phishy" => gmail(name, fields, place, found),
        "x-gmail-labels" => {
            let spam = value.split(',').any(|label| text::trim(label, " \t\"").eq_ignore_ascii_case("spam"));
            found.flag("Gmail", spam.then_some(true));
            found.mark_word(fields, place, "");
        }
        "x-amavis-alert" => {
            let upper = value.to_ascii_uppercase();
            let cause = if text::names(&upper, "INFECTED|BANNED") { Cause::Dangerous } else { Cause::BadlyMade };
            said("amavis", cause, fields, place, found);
        }
        _ => return false,
    }
    true
}

/// A member that says that a name looks like another: `Similar Internal Domain=true`. The others, such as a domain that is
/// new, say nothing of the kind.
fn is_imitation(member: &str) -> bool {
    const NAMES: [&str; 4] = ["similar ", "custom external domain", "internal user name", "custom display name"];
    let lower = member.trim().to_ascii_lowercase();
    lower.ends_with("=true") && NAMES.iter().any(|name| lower.starts_with(name))
}

fn gmail(name: &str, fields: &[Field], place: usize, found: &mut Found) {
    let flagged = match fields[place].value.trim() {
        "0" => Some(false),
        "1" => Some(true),
        _ => None,
    };
    found.flag("Gmail", flagged);
    if flagged == Some(true) && name == "x-gm-phishy" {
        said("Gmail", Cause::Dangerous, fields, place, found);
    }
    found.mark_word(fields, place, "");
}

/// A verdict in one word; a degree may follow it (`spam:low`).
fn word(product: &'static str, fields: &[Field], place: usize, found: &mut Found) {
    let lower = fields[place].value.trim().to_ascii_lowercase();
    let word = text::until(&lower, b": ;,(");
    let (flagged, cause) = match word {
        "ok" | "clean" | "legit" | "ham" | "account" | "not" | "nospam" | "whitelisted" => (Some(false), None),
        "spam" => (Some(true), None),
        "phishing" | "scam" | "malware" | "virus" => (Some(true), Some(Cause::Dangerous)),
        "commercial" | "pce" | "mce" | "dce" | "bulk" | "marketing" | "newsletter" => (None, Some(Cause::Bulk)),
        _ => (None, None),
    };
    found.flag(product, flagged);
    match cause {
        Some(cause) => said(product, cause, fields, place, found),
        None => found.mark_word(fields, place, ""),
    }
}

/// `rule=spam policy=default score=98 bulkscore=0 phishscore=100`; a rule whose name begins with `outbound` is the
/// sender's own provider's.
fn proofpoint(fields: &[Field], place: usize, found: &mut Found) {
    const NAME: &str = "Proofpoint";
    let value = &fields[place].value;
    let member = |name: &str| value.split(' ').find_map(|word| word.strip_prefix(name)?.strip_prefix('='));
    let rule = member("rule").unwrap_or_default().to_ascii_lowercase();
    if rule.starts_with("outbound") {
        return;
    }
    found.flag(
        NAME,
        match rule.as_str() {
            rule if text::names(rule, "notspam|safe") => Some(false),
            rule if text::names(rule, "spam|phish|malware") => Some(true),
            _ => None,
        },
    );
    found.score(NAME, member("score").and_then(super::hundredths), None);
    let rule_says = |word: &str| text::names(&rule, word) && !text::names(&rule, "notspam");
    let full = |name: &str| member(name).and_then(super::hundredths).is_some_and(|score| score >= 9_000);
    if rule_says("phish") || rule_says("malware") || full("phishscore") || full("malwarescore") {
        said(NAME, Cause::Dangerous, fields, place, found);
    } else if rule_says("impost") || full("impostorscore") {
        said(NAME, Cause::Impersonation, fields, place, found);
    } else if rule_says("bulk") || full("bulkscore") {
        said(NAME, Cause::Bulk, fields, place, found);
    }
    found.mark_word(fields, place, &("rule=".to_owned() + member("rule").unwrap_or_default()));
}

fn said(product: &'static str, cause: Cause, fields: &[Field], place: usize, found: &mut Found) {
    found.note(cause, super::base(cause).max(54), Confidence::High);
    let name = text::plain(fields[place].value.trim(), 60);
    found.filter(product).reasons.push(Reason { name, score: None, cause });
    found.mark_word(fields, place, "");
}
