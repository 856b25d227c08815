//! What a tool said of a zone, against what is wrong with it.

use super::expect::Area;
use super::zones::Zone;

/// One thing a tool said that is worth showing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heard {
    /// In few words, the same on every run.
    pub label: String,
    /// The fault in receiving mail it tells of: one of these, or none.
    pub claims: &'static [Area],
}

impl Heard {
    /// Something said.
    pub fn new(label: impl Into<String>, claims: &'static [Area]) -> Self {
        Self { label: label.into(), claims }
    }

    /// Puts it behind what was said before, unless it was.
    pub fn once(self, all: &mut Vec<Heard>) {
        if !all.contains(&self) {
            all.push(self);
        }
    }
}

/// How a tool did on a zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It names the fault.
    Hit,
    /// It tells of a fault, but only of others than the one that is there.
    OtherCause,
    /// It tells of no fault where there is one.
    Miss,
    /// It tells of no fault where there is none.
    Quiet,
    /// It tells of a fault where there is none.
    FalseAlarm,
    /// The trouble is not where it looks.
    OutOfReach,
}

/// Judges what was said of one zone.
pub fn judge(expected: &[Area], said: Option<&[Heard]>) -> Outcome {
    let Some(said) = said else { return Outcome::OutOfReach };
    let mut claims = said.iter().flat_map(|heard| heard.claims);
    let claimed = said.iter().any(|heard| !heard.claims.is_empty());
    match (expected, claimed) {
        ([], false) => Outcome::Quiet,
        ([], true) => Outcome::FalseAlarm,
        (_, false) => Outcome::Miss,
        (areas, true) if claims.any(|claim| areas.contains(claim)) => Outcome::Hit,
        (_, true) => Outcome::OtherCause,
    }
}

/// How often a tool did so.
pub fn count(zones: &[Zone], said: &[Option<Vec<Heard>>], outcome: Outcome) -> usize {
    zones.iter().zip(said).filter(|(zone, said)| judge(zone.expected, said.as_deref()) == outcome).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(claims: &'static [Area]) -> Heard {
        Heard::new("x", claims)
    }

    #[test]
    fn a_claim_is_a_hit_only_when_it_names_the_fault() {
        let (seal, servers, note) = (heard(&[Area::Seal]), heard(&[Area::Absent, Area::Servers]), heard(&[]));
        let bogus = [Area::Seal];
        for (said, outcome) in [
            (vec![seal.clone()], Outcome::Hit),
            (vec![servers.clone(), note.clone(), seal.clone()], Outcome::Hit),
            (vec![note.clone(), servers], Outcome::OtherCause),
            (vec![note.clone()], Outcome::Miss),
            (vec![], Outcome::Miss),
        ] {
            assert_eq!(judge(&bogus, Some(&said)), outcome, "{said:?}");
        }
        assert_eq!(judge(&[Area::Exchange, Area::Seal], Some(&[seal])), Outcome::Hit, "either is true");
    }

    #[test]
    fn where_nothing_is_wrong_every_claim_is_a_false_alarm() {
        assert_eq!(judge(&[], Some(&[])), Outcome::Quiet);
        assert_eq!(judge(&[], Some(&[heard(&[])])), Outcome::Quiet);
        assert_eq!(judge(&[], Some(&[heard(&[]), heard(&[Area::Foreign])])), Outcome::FalseAlarm);
    }

    #[test]
    fn what_lies_out_of_reach_is_neither_a_hit_nor_a_miss() {
        assert_eq!(judge(&[Area::Halfway], None), Outcome::OutOfReach);
        let zone = |expected| Zone { name: "a.test", expected, at_resolvers: false };
        let zones = [zone(&[Area::Halfway]), zone(&[Area::Halfway]), zone(&[])];
        let said = [None, Some(vec![]), Some(vec![])];
        let counts = [Outcome::OutOfReach, Outcome::Miss, Outcome::Quiet, Outcome::Hit];
        assert_eq!(counts.map(|outcome| count(&zones, &said, outcome)), [1, 1, 1, 0]);
    }
}
