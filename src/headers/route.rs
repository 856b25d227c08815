//! The way of a message: what each server wrote into `Received` (RFC 5321 §4.4), and how long each step took.

use crate::text;
use std::net::IpAddr;
use std::ops::Range;

use super::auth;
use super::block::Field;
use super::date;
use crate::moment::Moment;

/// One server's `Received`, from the first to the last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hop {
    /// Who handed it over, as that server said.
    pub from: Option<String>,
    /// Who took it.
    pub by: Option<String>,
    /// When.
    pub time: Option<Moment>,
    /// Seconds since the step before; nothing where a time is missing or the clocks contradict each other.
    pub delay: Option<i64>,
}

/// Steps; a message takes up to a dozen.
const MOST: usize = 50;

/// The steps in the order they were taken, each with the place of its field and of its time.
pub(super) fn hops(fields: &[Field]) -> Vec<(Hop, usize, Range<usize>)> {
    let received = fields.iter().enumerate().filter(|(_, field)| field.name == "received");
    let mut hops: Vec<_> = received.take(MOST).map(|(place, field)| hop(place, &field.value)).collect();
    hops.reverse();
    let mut before: Option<Moment> = None;
    for (hop, _, _) in &mut hops {
        let seconds = hop.time.zip(before).map(|(now, before)| (now.0 - before.0) / 1000);
        // A step into the past: one of the two clocks is wrong, and it is not known which.
        hop.delay = seconds.filter(|seconds| *seconds >= 0);
        before = hop.time;
    }
    hops
}

/// Seconds from the first to the last step, where every clock on the way agrees.
pub(super) fn whole(hops: &[(Hop, usize, Range<usize>)]) -> Option<i64> {
    let delays: Vec<Option<i64>> = hops.iter().skip(1).map(|(hop, _, _)| hop.delay).collect();
    let known: Option<Vec<i64>> = delays.into_iter().collect();
    known.filter(|known| !known.is_empty()).map(|known| known.iter().sum())
}

/// The address of the server that handed it over to this house, as the house wrote it: in the topmost `Received` that
/// names two houses. Only where no check says it.
pub(super) fn handed_over(fields: &[Field]) -> Option<IpAddr> {
    fields.iter().filter(|field| field.name == "received").take(MOST).find_map(|field| {
        let hop = hop(0, &field.value).0;
        let (from, by) = (hop.from?, hop.by?);
        let until_by = text::cut(&field.value, " by ").map_or(&*field.value, |(before, _)| before);
        let address = text::pieces(until_by, b"[( ").find_map(|word| text::trim(word, "])").parse().ok());
        address.filter(|address| organization(&from) != organization(&by) && is_public(address))
    })
}

/// The address of a machine of the Internet, and not of one behind it.
pub(super) fn is_public(address: &IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => !(v4.is_private() || v4.is_loopback() || v4.is_link_local() || v4.is_unspecified()),
        IpAddr::V6(v6) => !(v6.is_loopback() || v6.is_unspecified() || v6.segments()[0] & 0xfe00 == 0xfc00),
    }
}

fn hop(place: usize, value: &str) -> (Hop, usize, Range<usize>) {
    let at = value.bytes().rposition(|octet| octet == b';').map_or(value.len(), |at| at + 1);
    let at = at + value[at..].len() - value[at..].trim_start().len();
    let name = |word: &str| {
        let mut words = value.split(' ');
        words.find(|known| known.eq_ignore_ascii_case(word))?;
        let name = text::trim(words.next()?, "()[];,");
        let is_name =
            auth::address(name).is_some() && name.is_ascii() || !auth::domain(name).is_empty() || name == "localhost";
        is_name.then(|| name.to_ascii_lowercase())
    };
    let hop = Hop { from: name("from"), by: name("by"), time: date::read(&value[at..]), delay: None };
    (hop, place, at..value.trim_end().len().max(at))
}

/// The part of a name that was registered, approximately: the list of public suffixes is longer than all else here.
pub fn organization(domain: &str) -> &str {
    const SECOND: &[&str] = &["co", "com", "org", "net", "gov", "edu", "ac", "gob", "or", "ne", "go"];
    let ends: Vec<usize> = domain.rmatch_indices('.').map(|(place, _)| place).take(3).collect();
    let label = |from: usize, to: usize| &domain[ends[from] + 1..to];
    let three = match ends[..] {
        [last, _, ..] => domain.len() - last == 3 && SECOND.contains(&label(1, last)),
        _ => false,
    };
    let start = ends.get(if three { 2 } else { 1 });
    start.map_or(domain, |start| &domain[start + 1..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_registered_part_of_a_name() {
        for (domain, part) in [
            ("esempio.it", "esempio.it"),
            ("mail.news.esempio.it", "esempio.it"),
            ("a.b.example.co.uk", "example.co.uk"),
            ("example.co.uk", "example.co.uk"),
            ("mail.com.example", "com.example"),
            ("localhost", "localhost"),
            ("", ""),
            ("..", "."),
        ] {
            assert_eq!(organization(domain), part, "{domain}");
        }
    }
}
