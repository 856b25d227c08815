//! Moments in time. The core reads no clock: moments enter with events.

use crate::text;

/// Milliseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Moment(pub i64);

/// The person's distance from UTC in minutes, positive east of Greenwich.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Zone(pub i32);

impl Moment {
    /// `2026-11-24T14:02:11Z`
    pub fn utc(self) -> String {
        let (date, time) = parts(self.0);
        [date.as_str(), "T", &time, "Z"].concat()
    }

    /// `14:02:11Z`, for a line whose date stands beside it.
    pub fn utc_time(self) -> String {
        parts(self.0).1 + "Z"
    }

    /// `2026-11-24 15:02 (UTC+01:00)`
    pub fn local(self, zone: Zone) -> String {
        let (date, time) = parts(self.0 + i64::from(zone.0) * 60_000);
        let sign = if zone.0 < 0 { "-" } else { "+" };
        let minutes = i64::from(zone.0.unsigned_abs());
        let (hours, minutes) = (text::decimal(minutes / 60, 2), text::decimal(minutes % 60, 2));
        [&date, " ", &time[..5], " (UTC", sign, &hours, ":", &minutes, ")"].concat()
    }

    /// Reads what a date-and-time field gives, `2026-11-24T15:02`, on the person's clock.
    pub fn from_local(text: &str, zone: Zone) -> Option<Moment> {
        // Year, month, day, hour, minute; seconds may follow.
        let mut numbers = [0; 5];
        let mut rest = text;
        for (number, end) in numbers.iter_mut().zip("--T::".chars()) {
            let (digits, after) = rest.split_once(end).unwrap_or((rest, ""));
            *number = text::number(digits)?.into();
            rest = after;
        }
        let [year @ 1970..=9999, month @ 1..=12, day @ 1..=31, hour @ 0..=23, minute @ 0..=59]: [i64; 5] = numbers
        else {
            return None;
        };
        // Hinnant's days-from-civil: years begin in March, so that the leap day comes last.
        let year = year - i64::from(month <= 2);
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
        let days = era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468;
        Some(Moment(((days * 24 + hour) * 60 + minute - i64::from(zone.0)) * 60_000))
    }

    /// Reads `2026-11-24T15:02:11+01:00` (RFC 3339 §5.6), to the minute.
    pub fn from_rfc3339(text: &str) -> Option<Moment> {
        let (time, zone) = match text.strip_suffix('Z') {
            Some(time) => (time, "+00:00"),
            None => (text, text.get(text.len().checked_sub(6)?..)?),
        };
        let sign = match zone.as_bytes() {
            [b'+', _, _, b':', ..] => 1,
            [b'-', _, _, b':', ..] => -1,
            _ => return None,
        };
        let away = text::number(zone.get(1..3)?)? * 60 + text::number(zone.get(4..)?)?;
        let clock = Moment::from_local(time.get(..16)?, Zone(0))?;
        // What is written otherwise when it comes back stands on no calendar, such as the 30th of February.
        let same = clock.utc().get(..16) == time.get(..16);
        same.then_some(Moment(clock.0 - sign * i64::from(away) * 60_000))
    }

    /// `24/11`, the day on the person's calendar; day before month, as nearly everybody writes it.
    pub fn day(self, zone: Zone) -> String {
        let date = parts(self.0 + i64::from(zone.0) * 60_000).0;
        [&date[8..], "/", &date[5..7]].concat()
    }

    /// `15:02` on the person's clock.
    pub fn clock(self, zone: Zone) -> String {
        parts(self.0 + i64::from(zone.0) * 60_000).1[..5].to_owned()
    }
}

/// Date and time of day; the calendar is the proleptic Gregorian one (Hinnant's days-from-civil, inverted).
fn parts(milliseconds: i64) -> (String, String) {
    let seconds = milliseconds.div_euclid(1000);
    let (days, second) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    let shifted = days + 719_468;
    let (era, day_of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    let two = |number| text::decimal(number, 2);
    let time = [two(second / 3600), two(second / 60 % 60), two(second % 60)].join(":");
    ([text::decimal(year, 4), two(month), two(day)].join("-"), time)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_moments() {
        assert_eq!(Moment(0).utc(), "1970-01-01T00:00:00Z");
        assert_eq!(Moment(951_782_399_000).utc(), "2000-02-28T23:59:59Z");
        assert_eq!(Moment(951_782_400_000).utc(), "2000-02-29T00:00:00Z");
        assert_eq!(Moment(-1).utc(), "1969-12-31T23:59:59Z");
    }

    #[test]
    fn a_typed_time_is_read_on_the_persons_clock() {
        let moment = Moment::from_local("2026-11-24T15:02", Zone(60)).expect("time");
        assert_eq!(moment.utc(), "2026-11-24T14:02:00Z");
        for text in ["", "yesterday", "2026-13-01T00:00", "2026-11-24T24:00", "2026-11-24", "T"] {
            assert_eq!(Moment::from_local(text, Zone(0)), None, "{text}");
        }
    }

    #[test]
    fn a_time_of_the_internet_is_read_to_the_minute() {
        let read = |text: &str| Moment::from_rfc3339(text).map(Moment::utc);
        let same = Some("2026-11-24T14:02:00Z".to_owned());
        for text in ["2026-11-24T14:02:11Z", "2026-11-24T15:02:11+01:00", "2026-11-24T09:32:11.250-04:30"] {
            assert_eq!(read(text), same, "{text}");
        }
        for text in [
            "",
            "Z",
            "2026-11-24",
            "2026-11-24T14:02:11",
            "2026-11-24 14:02:11Z",
            "2026-02-30T00:00:00Z",
            "2026-11-24T24:00:00Z",
            "2026-11-24T14:02:11+1:00",
            "2026-11-24T14:02:11+0100",
            "2026-11-24T14:02:11+aa:00",
            "2026-11-24T14:0\u{e0}:11+01:00",
            "+026-11-24T14:02:11Z",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn the_persons_clock_has_its_zone_beside_it() {
        let moment = Moment(1_790_000_000_000);
        assert_eq!(moment.local(Zone(60)), "2026-09-21 15:13 (UTC+01:00)");
        assert_eq!(moment.local(Zone(-210)), "2026-09-21 10:43 (UTC-03:30)");
        assert_eq!(moment.clock(Zone(0)), "14:13");
    }
}
