//! Filters that count points: `SpamAssassin` and those that write its fields, rspamd, Barracuda.

use super::super::block::Field;
use super::super::cause::Cause;
use super::super::judge::order;
use super::{Found, Reason, family, hundredths};
use crate::text;

/// Hundredths; what counts less tells nothing (informative tests have 0.001 to 0.1).
const LITTLE: i32 = 20;
/// Scores at which rspamd flags a message unless it is told otherwise, and at which it lets one through.
const RSPAMD_ADDS_A_HEADER: i32 = 600;
const RSPAMD_GREYLISTS: i32 = 400;

const ASSASSIN: &str = "SpamAssassin";
const RSPAMD: &str = "rspamd";
const BARRACUDA: &str = "Barracuda";
/// Fields that more than one product writes.
const SHARED: &str = "X-Spam";

/// Reads one field; false if it is none of these.
pub(super) fn read(name: &str, fields: &[Field], place: usize, found: &mut Found) -> bool {
    let value = fields[place].value.trim();
    match name {
        "x-spam-status" | "x-rspam-status" => status(product(fields), fields, place, found),
        "x-barracuda-spam-status" => status(BARRACUDA, fields, place, found),
        "x-spam-flag" | "x-spam" | "x-spam-tag" | "x-rspam-flag" => flag(product(fields), fields, place, found),
        "x-barracuda-spam-flag" => flag(BARRACUDA, fields, place, found),
        "x-spam-score" | "x-spam-level" => {
            let stars = value.bytes().filter(|octet| *octet == b'*').count();
            let score =
                if name == "x-spam-level" && stars > 0 { i32::try_from(stars * 100).ok() } else { first(value) };
            found.score(product(fields), score, None);
        }
        "x-barracuda-spam-score" => found.score(BARRACUDA, first(value), None),
        "x-spam-report" => found.reasons(product(fields), report(value)),
        "x-barracuda-spam-report" => found.reasons(BARRACUDA, report(value)),
        "x-spam-result" | "x-rspamd-report" => found.reasons(RSPAMD, symbols(value)),
        "x-rspamd-score" => rspamd_score(first(value), None, found),
        "x-spamd-result" => spamd(fields, place, found),
        "x-rspamd-action" => {
            let flagged = match value.to_ascii_lowercase().as_str() {
                "no action" | "greylist" | "soft reject" => Some(false),
                "add header" | "rewrite subject" | "reject" | "quarantine" | "discard" => Some(true),
                _ => None,
            };
            found.filter(RSPAMD).flagged = flagged;
            found.mark_word(fields, place, value);
        }
        _ => return false,
    }
    true
}

/// Who wrote the fields that begin with `X-Spam`.
fn product(fields: &[Field]) -> &'static str {
    let has = |names: &[&str]| fields.iter().any(|field| names.contains(&field.name.as_str()));
    let tested = |field: &Field| field.name == "x-spam-status" && text::names(&field.value, "tests=");
    if has(&[
        "x-spamd-result",
        "x-rspamd-score",
        "x-rspamd-action",
        "x-rspamd-server",
        "x-rspamd-report",
        "x-spamd-bar",
    ]) {
        RSPAMD
    } else if has(&["x-spam-checker-version", "x-spam-report"]) || fields.iter().any(tested) {
        ASSASSIN
    } else {
        SHARED
    }
}

fn first(value: &str) -> Option<i32> {
    text::pieces(value, b" /").find_map(hundredths)
}

fn yes(value: &str) -> Option<bool> {
    let word = text::until(value.trim(), b" ,;").to_ascii_lowercase();
    match word.as_str() {
        "yes" | "true" | "spam" => Some(true),
        "no" | "false" | "ham" => Some(false),
        _ => None,
    }
}

fn flag(product: &'static str, fields: &[Field], place: usize, found: &mut Found) {
    found.flag(product, yes(&fields[place].value));
    found.mark_word(fields, place, "");
}

/// `Yes, score=7.3 required=5.0 tests=BAYES_99,URIBL_BLACK=1.7 autolearn=no`
fn status(product: &'static str, fields: &[Field], place: usize, found: &mut Found) {
    let value = &fields[place].value;
    let number = |names: &[&str]| {
        let lower = value.to_ascii_lowercase();
        names.iter().find_map(|name| {
            let at = text::find(&lower, name)? + name.len();
            hundredths(text::until(&lower[at..], b" ,"))
        })
    };
    found.flag(product, yes(value));
    found.score(product, number(&["score=", "hits="]), number(&["required=", "tag_level="]));
    found.mark_word(fields, place, text::until(value, b" ,"));
    let Some((_, tests)) = text::cut(value, "tests=") else { return };
    let tests = text::trim_start(text::cut(tests, "autolearn=").map_or(tests, |(tests, _)| tests), "[");
    let tests = text::pieces(tests, b", ]").map(|test| text::cut(test, "=").unwrap_or((test, "")));
    found.reasons(product, tests.filter_map(|(name, score)| reason(name.trim(), hundredths(score))).collect());
    mark_reasons(product, fields, place, found);
}

/// `* 3.5 BAYES_99 BODY: …`, or a table with the same columns.
fn report(value: &str) -> Vec<Reason> {
    let words: Vec<&str> = text::pieces(value, b" *").filter(|word| !word.is_empty()).collect();
    let pairs = words.windows(2).filter_map(|pair| hundredths(pair[0]).and_then(|score| reason(pair[1], Some(score))));
    pairs.collect()
}

/// `R_SPF_FAIL(1.00)[-all]; BAYES_SPAM(5.10)`
fn symbols(value: &str) -> Vec<Reason> {
    let mut reasons = Vec::new();
    for (place, _) in value.match_indices('(').take(500) {
        let before = value[..place].trim_end();
        let start = before.bytes().rposition(|octet| b" ;,])".contains(&octet)).map_or(0, |end| end + 1);
        let name = &before[start..];
        let score = hundredths(text::until(&value[place + 1..], b")"));
        reasons.extend(score.and_then(|score| reason(name, Some(score))));
    }
    reasons
}

/// `default: False [9.31 / 15.00]; R_SPF_FAIL(1.00)[-all]`. Its first word says whether the message was to be refused,
/// not whether it is spam.
fn spamd(fields: &[Field], place: usize, found: &mut Found) {
    let value = &fields[place].value;
    let numbers = text::cut(value, "[").and_then(|(_, rest)| text::cut(rest, "]")).map(|(numbers, _)| numbers);
    let refused = text::names(text::until(value, b"[;"), "True");
    found.reasons(RSPAMD, symbols(value));
    rspamd_score(numbers.and_then(first), refused.then_some(true), found);
    found.mark_word(fields, place, numbers.unwrap_or_default());
    mark_reasons(RSPAMD, fields, place, found);
}

/// What was done at this score is known from what rspamd ships with, and only where no other field says it.
fn rspamd_score(score: Option<i32>, flagged: Option<bool>, found: &mut Found) {
    found.score(RSPAMD, score, Some(RSPAMD_ADDS_A_HEADER));
    let usual = match score {
        Some(score) if score >= RSPAMD_ADDS_A_HEADER => Some(true),
        Some(score) if score < RSPAMD_GREYLISTS => Some(false),
        _ => None,
    };
    let filter = found.filter(RSPAMD);
    filter.flagged = filter.flagged.or(flagged).or(usual);
}

fn reason(name: &str, score: Option<i32>) -> Option<Reason> {
    let is_name = name.len() > 3
        && name.len() < 80
        && name.bytes().all(|octet| octet.is_ascii_uppercase() || octet.is_ascii_digit() || octet == b'_')
        && name.bytes().any(|octet| octet.is_ascii_uppercase());
    if !is_name || name == "NONE" || score.is_some_and(|score| score < LITTLE) {
        return None;
    }
    Some(Reason { name: name.to_owned(), score, cause: family::of(name)? })
}

/// Marks the reasons that count most.
fn mark_reasons(product: &'static str, fields: &[Field], place: usize, found: &mut Found) {
    let reasons = found.filter(product).reasons.clone();
    let key = |place: usize| {
        let reason = reasons.get(place)?;
        Some((reason.cause == Cause::ContentScored, -reason.score.unwrap_or(0)))
    };
    let order = order(reasons.len(), &|one, other| key(one) < key(other)).into_iter();
    for reason in order
        .filter_map(|place| reasons.get(place))
        .take(6)
        .filter(|reason| reason.name.is_empty() || text::find(&fields[place].value, &reason.name).is_some())
    {
        found.mark_word(fields, place, &reason.name);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(reasons: &[Reason]) -> Vec<String> {
        reasons.iter().map(|reason| format!("{} {:?}", reason.name, reason.score)).collect()
    }

    #[test]
    fn reports_and_symbols() {
        let table = report(
            "Content analysis details: (6.1 points, 5.0 required) pts rule name description ---- 3.5 BAYES_99 BODY: x 0.0 HTML_MESSAGE y -0.1 DKIM_VALID z * 1.6 URIBL_BLACK q",
        );
        assert_eq!(names(&table), ["BAYES_99 Some(350)", "URIBL_BLACK Some(160)"]);
        let list = symbols(
            "default: False [1 / 2]; R_SPF_FAIL(1.00)[-all:c]; BAYES_HAM(-3.0)[1 (x)]; BAYES_SPAM (5.10),FUZZY_DENIED(7)",
        );
        assert_eq!(names(&list), ["R_SPF_FAIL Some(100)", "BAYES_SPAM Some(510)", "FUZZY_DENIED Some(700)"]);
    }
}
