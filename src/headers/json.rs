//! A reading as JSON: for the desk's programs, for the widget, and for tests.

use std::net::IpAddr;

use super::{Check, Conclusion, Fact, Filter, Hop, Piece, Reading};
use crate::bounce::json::{piece, place};
use crate::json::{Json, object};
use crate::text;

/// The line that `mail-doctor headers --json` prints for this input.
///
/// `lead` is the first of `causes`; `flagged` is null where no filter says whether it took the message for spam. Scores
/// are texts, `"5.20"`; times are in UTC, delays in seconds. `excerpt` is a list of lines, each a list of pieces
/// `[text, mark]`; the mark is empty where the piece is no evidence.
pub fn reading(file: &str, reading: &Reading) -> Json {
    let origin = &reading.origin;
    let list = |items: Vec<Json>| Json::from(items);
    let quoted = |(text, fact): &Piece| piece(text, fact.map(Fact::id));
    object([
        ("file", file.into()),
        ("lead", reading.lead().id().into()),
        ("causes", list(reading.causes.iter().copied().map(conclusion).collect())),
        ("flagged", reading.flagged.into()),
        ("from", origin.from.as_deref().into()),
        ("return_path", origin.return_path.as_deref().into()),
        ("reply_to", origin.reply_to.as_deref().into()),
        ("date", origin.date.as_deref().into()),
        ("message_id", origin.message_id.as_deref().into()),
        ("address", origin.address.map(address).into()),
        ("checker", origin.checker.as_deref().into()),
        ("checks", list(reading.checks.iter().map(check).collect())),
        ("filters", list(reading.filters.iter().map(filter).collect())),
        ("hops", list(reading.hops.iter().map(hop).collect())),
        ("delay", reading.delay.into()),
        ("evidence", list(reading.evidence.iter().map(|evidence| place(evidence.fact.id(), &evidence.span)).collect())),
        (
            "excerpt",
            list(reading.excerpt.iter().map(|line| line.iter().map(quoted).collect::<Vec<_>>().into()).collect()),
        ),
    ])
}

fn conclusion(conclusion: Conclusion) -> Json {
    object([
        ("cause", conclusion.cause.id().into()),
        ("fixer", conclusion.fixer.id().into()),
        ("confidence", conclusion.confidence.id().into()),
    ])
}

fn check(check: &Check) -> Json {
    object([
        ("method", check.method.id().into()),
        ("result", check.result.as_str().into()),
        ("domain", check.domain.as_deref().into()),
        ("policy", check.policy.as_deref().into()),
        ("reason", check.reason.as_deref().into()),
    ])
}

fn filter(filter: &Filter) -> Json {
    let reason = |reason: &super::Reason| {
        object([
            ("name", reason.name.as_str().into()),
            ("score", score(reason.score)),
            ("cause", reason.cause.id().into()),
        ])
    };
    object([
        ("name", filter.name.into()),
        ("flagged", filter.flagged.into()),
        ("score", score(filter.score)),
        ("threshold", score(filter.threshold)),
        ("reasons", filter.reasons.iter().map(reason).collect::<Vec<_>>().into()),
    ])
}

fn hop(hop: &Hop) -> Json {
    object([
        ("from", hop.from.as_deref().into()),
        ("by", hop.by.as_deref().into()),
        ("time", hop.time.map(crate::moment::Moment::utc).as_deref().into()),
        ("delay", hop.delay.into()),
    ])
}

/// Hundredths as a text: there are no fractions in our JSON.
fn score(score: Option<i32>) -> Json {
    let Some(score) = score else { return Json::Null };
    let sign = if score < 0 { "-" } else { "" };
    let score = i64::from(score.unsigned_abs());
    [sign, &text::decimal(score / 100, 1), ".", &text::decimal(score % 100, 2)].concat().into()
}

/// An address as it is written (RFC 5952): the standard library's way would bring all its formatting along.
fn address(address: IpAddr) -> String {
    let parts = match address {
        IpAddr::V4(v4) => return v4.octets().map(|octet| text::decimal(octet.into(), 1)).join("."),
        IpAddr::V6(v6) => v6.segments(),
    };
    if let IpAddr::V6(v6) = address
        && let Some(v4) = v6.to_ipv4_mapped()
    {
        return "::ffff:".to_owned() + &self::address(v4.into());
    }
    let zeros = |from: usize| parts[from..].iter().take_while(|part| **part == 0).count();
    // The longest run of zeros, the first of equals; one alone is written.
    let mut run = (0, 1);
    for from in 0..parts.len() {
        if zeros(from) > run.1 {
            run = (from, zeros(from));
        }
    }
    let written = |parts: &[u16]| parts.iter().map(|part| hexadecimal(*part)).collect::<Vec<_>>().join(":");
    match run {
        (_, 1) => written(&parts),
        (from, count) => [&written(&parts[..from]), "::", &written(&parts[from + count..])].concat(),
    }
}

fn hexadecimal(number: u16) -> String {
    let digits = (0..4).rev().map(|place| number >> (4 * place) & 0xf).skip_while(|digit| *digit == 0);
    let digits: String = digits.filter_map(|digit| char::from_digit(digit.into(), 16)).collect();
    if digits.is_empty() { "0".to_owned() } else { digits }
}

#[cfg(test)]
mod tests {
    use std::net::{Ipv4Addr, Ipv6Addr};

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn addresses_are_written_as_the_standard_library_does(
            v4 in any::<u32>(),
            parts in prop::array::uniform8(prop_oneof![3 => Just(0u16), 1 => any::<u16>()]),
            mapped in any::<bool>(),
        ) {
            let v4 = Ipv4Addr::from(v4);
            let v6 = if mapped { v4.to_ipv6_mapped() } else { Ipv6Addr::from(parts) };
            for one in [IpAddr::V4(v4), IpAddr::V6(v6)] {
                prop_assert_eq!(address(one), one.to_string());
            }
        }
    }
}
