//! The dates of messages (RFC 5322 §3.3), and those that programs write instead.

use crate::moment::{Moment, Zone};
use crate::text;

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// The moment, or nothing where the text is no date: a date that cannot be read is not known, it is not now.
pub(super) fn read(text: &str) -> Option<Moment> {
    let text = text::until(text, b"(");
    let words: Vec<&str> =
        text.split(|c: char| c.is_whitespace() || c == ',').filter(|word| !word.is_empty()).collect();
    let place = words.iter().position(|word| month(word).is_some())?;
    let month = month(words[place])?;
    let day = text::number(words.get(place.checked_sub(1)?)?)?;
    let year = text::number(words.get(place + 1)?)?;
    // Two digits are of this century or of the last one (§4.3).
    let year = match year {
        0..=49 => year + 2000,
        50..=999 => year + 1900,
        _ => year,
    };
    let mut clock = words.get(place + 2)?.split(':');
    let (hour, minute) = (text::number(clock.next()?)?, text::number(clock.next()?)?);
    let second = clock.next().map_or(Some(0), text::number).filter(|second| *second <= 60)?;
    let zone = zone(words.get(place + 3).copied().unwrap_or_default())?;
    let local = [year.into(), i64::try_from(month).ok()?, day.into(), hour.into(), minute.into()];
    let [year, month, day, hour, minute] = local.map(|number| text::decimal(number, 1));
    let minutes = Moment::from_local(&[&year, "-", &month, "-", &day, "T", &hour, ":", &minute].concat(), zone)?;
    Some(Moment(minutes.0 + i64::from(second) * 1000))
}

fn month(word: &str) -> Option<usize> {
    let place = MONTHS.iter().position(|month| word.get(..3).is_some_and(|head| head.eq_ignore_ascii_case(month)))?;
    Some(place + 1)
}

/// `+0100`, or one of the names that are still written. A zone that is not known makes the date unknown.
fn zone(word: &str) -> Option<Zone> {
    const NAMES: &[(&str, i32)] = &[
        ("GMT", 0),
        ("UT", 0),
        ("UTC", 0),
        ("Z", 0),
        ("EST", -300),
        ("EDT", -240),
        ("CST", -360),
        ("CDT", -300),
        ("MST", -420),
        ("MDT", -360),
        ("PST", -480),
        ("PDT", -420),
        ("CET", 60),
        ("CEST", 120),
    ];
    let digits = word.strip_prefix(['+', '-']).filter(|digits| digits.len() == 4);
    if let Some(number) = digits.and_then(text::number) {
        let minutes = i32::try_from(number / 100 * 60 + number % 100).unwrap_or_default();
        return Some(Zone(if word.starts_with('-') { -minutes } else { minutes }));
    }
    NAMES.iter().find(|(name, _)| word.eq_ignore_ascii_case(name)).map(|(_, minutes)| Zone(*minutes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_as_they_are_written() {
        for text in [
            "Wed, 25 Nov 2026 10:02:03 +0100 (CET)",
            "25 Nov 26 09:02:03 GMT",
            "Wed,25 Nov 2026 04:02:03 EST",
            "Wed, 25 Nov 2026 10:02:03 CET",
        ] {
            assert_eq!(read(text).map(Moment::utc).as_deref(), Some("2026-11-25T09:02:03Z"), "{text}");
        }
        assert_eq!(read("1 January 2026 00:00 Z").map(Moment::utc).as_deref(), Some("2026-01-01T00:00:00Z"));
    }

    #[test]
    fn what_is_no_date_is_not_known() {
        for text in [
            "",
            "yesterday",
            "Nov",
            "32 Nov 2026 10:00 Z",
            "1 Nov 2026",
            "1 Nov 2026 10:00:00 XYZ",
            "1 Nov 2026 25:00 Z",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
