//! Exchange and Microsoft 365: `X-Forefront-Antispam-Report`, `X-Microsoft-Antispam`, the spam confidence level.
//! Source: Microsoft's "Anti-spam message headers in Microsoft 365" and "Anti-spam stamps" (Exchange Server).

use super::super::block::Field;
use super::super::cause::Cause;
use super::super::{Confidence, Fact};
use super::{Found, Reason};
use crate::text;

const NAME: &str = "Microsoft";
/// Bulk complaint levels from here on draw many complaints; the filter's usual limit.
const MUCH_BULK: i32 = 7;

/// Reads one field; false if it is none of these.
pub(super) fn read(name: &str, fields: &[Field], place: usize, found: &mut Found) -> bool {
    match name {
        "x-forefront-antispam-report" => report(fields, place, found),
        "x-microsoft-antispam" => {
            let level = member(&fields[place].value, "BCL").and_then(level);
            if level.is_some_and(|level| level >= MUCH_BULK) {
                said(
                    Cause::Bulk,
                    58,
                    &("BCL:".to_owned() + &text::decimal(level.unwrap_or_default().into(), 1)),
                    fields,
                    place,
                    found,
                );
            }
        }
        "x-ms-exchange-organization-scl" => {
            let level = level(fields[place].value.trim());
            found.flag(NAME, level.and_then(flagged));
            found.mark_word(fields, place, "");
        }
        "x-microsoft-antispam-mailbox-delivery" => delivery(fields, place, found),
        _ => return false,
    }
    true
}

/// The value of a member, `SCL` in `CIP:192.0.2.1;SCL:5`.
fn member<'a>(value: &'a str, name: &str) -> Option<&'a str> {
    value.split(';').find_map(|part| {
        let (key, value) = part.trim().split_once(':')?;
        key.eq_ignore_ascii_case(name).then_some(value.trim())
    })
}

/// The spam confidence level: −1 let through, 0 and 1 no spam, 5 and 6 spam, 7 to 9 surely spam.
/// A level as these fields write it: -1 says that nobody looked.
fn level(text: &str) -> Option<i32> {
    if text == "-1" { Some(-1) } else { i32::try_from(text::number(text)?).ok() }
}

fn flagged(level: i32) -> Option<bool> {
    match level {
        -1..=1 => Some(false),
        5..=9 => Some(true),
        _ => None,
    }
}

fn report(fields: &[Field], place: usize, found: &mut Found) {
    let value = &fields[place].value;
    // What the sender's own tenant found on the way out is no judgement of ours.
    if member(value, "DIR").is_some_and(|way| way.eq_ignore_ascii_case("OUT")) {
        return;
    }
    found.flag(NAME, member(value, "SCL").and_then(level).and_then(flagged));
    let (verdict, category) = (member(value, "SFV").unwrap_or_default(), member(value, "CAT").unwrap_or_default());
    let verdict = verdict.to_ascii_uppercase();
    let of_verdict = match verdict.as_str() {
        "BLK" => Some((Cause::BlockedByPerson, 99)),
        "SKB" | "SKS" => Some((Cause::BlockedByRule, 97)),
        "SFE" | "SKA" | "SKN" | "SKQ" => Some((Cause::AllowedAnyway, 95)),
        "SPM" => Some((Cause::ContentScored, 46)),
        _ => None,
    };
    match verdict.as_str() {
        "BLK" | "SKB" | "SKS" | "SPM" => found.filter(NAME).flagged = Some(true),
        "NSPM" | "SFE" | "SKA" | "SKN" | "SKQ" | "SKI" => found.flag(NAME, Some(false)),
        _ => {}
    }
    if let Some((cause, weight)) = of_verdict {
        said(cause, weight, &("SFV:".to_owned() + &verdict), fields, place, found);
    } else if !verdict.is_empty() {
        found.mark_word(fields, place, &("SFV:".to_owned() + &verdict));
    }
    let category = category.to_ascii_uppercase();
    if let Some((cause, weight)) = of_category(&category) {
        said(cause, weight, &("CAT:".to_owned() + &category), fields, place, found);
        // "Bulk" may be let through; the other categories are not.
        found.flag(NAME, (cause != Cause::Bulk).then_some(true));
    }
    if let Some(level) = member(value, "SCL") {
        found.mark_word(fields, place, &("SCL:".to_owned() + level));
    }
    if let Some(address) = member(value, "CIP").filter(|address| !address.is_empty()) {
        let piece = value.find(address).map_or(0..0, |at| at..at + address.len());
        found.mark(Fact::Address, place, piece);
    }
}

/// The policy that took it.
fn of_category(category: &str) -> Option<(Cause, i32)> {
    Some(match category {
        "AMP" | "MALW" | "SAP" | "PHSH" | "HPHSH" | "HPHISH" | "FTBP" => (Cause::Dangerous, 100),
        "BIMP" | "DIMP" | "GIMP" | "UIMP" | "SPOOF" | "INTOS" => (Cause::Impersonation, 94),
        "HSPM" | "SPM" => (Cause::ContentScored, 52),
        "BULK" => (Cause::Bulk, 60),
        _ => return None,
    })
}

/// Where the mailbox put it: `dest:J` is the junk folder; `OFR:CustomRules` names a rule of the person's.
fn delivery(fields: &[Field], place: usize, found: &mut Found) {
    let value = &fields[place].value;
    let to = member(value, "dest").unwrap_or_default().to_ascii_uppercase();
    let by_rule = member(value, "OFR").is_some_and(|reason| reason.eq_ignore_ascii_case("CustomRules"));
    if by_rule {
        said(Cause::MovedByRule, 98, "OFR:CustomRules", fields, place, found);
    }
    if to == "J" {
        found.filter(NAME).flagged = Some(true);
        found.mark_word(fields, place, "dest:J");
    }
}

fn said(cause: Cause, weight: i32, name: &str, fields: &[Field], place: usize, found: &mut Found) {
    found.note(cause, weight, Confidence::High);
    if cause != Cause::AllowedAnyway {
        let reason = Reason { name: name.to_owned(), score: None, cause };
        let known = &mut found.filter(NAME).reasons;
        if !known.contains(&reason) {
            known.push(reason);
        }
    }
    found.mark_word(fields, place, name);
}
