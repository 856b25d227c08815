//! The zones to ask about: those of the lab, and the one that does not exist, each with what is expected.

use super::expect::{Area, MISSING, TOLD, Told};
use crate::Result;
use lab::table::ZONES;
use lab::zone::Front;

/// A zone to ask about.
pub struct Zone {
    pub name: &'static str,
    /// The areas one of which is the answer; none where there is no fault.
    pub expected: &'static [Area],
    /// Whether its trouble stands at the resolvers: who asks the name servers himself cannot see it.
    pub at_resolvers: bool,
}

/// The zones of the lab, and the one that does not exist.
pub fn zones() -> Result<Vec<Zone>> {
    let names: Vec<&str> = ZONES.iter().map(|zone| zone.name).chain([MISSING]).collect();
    check(&names, TOLD)?;
    let at_resolvers = |name| {
        ZONES
            .iter()
            .any(|zone| zone.name == name && (!matches!(zone.front, Front::Passing) || !zone.remembered.is_empty()))
    };
    let told = |name: &&'static str| TOLD.iter().find(|(known, _)| known == name);
    let zones = names.iter().filter_map(told);
    Ok(zones.map(|&(name, expected)| Zone { name, expected, at_resolvers: at_resolvers(name) }).collect())
}

/// Names the zones that are not told of, and those that are no more.
fn check(names: &[&str], told: &[Told]) -> Result<()> {
    let untold: Vec<&str> = names.iter().copied().filter(|name| !told.iter().any(|(known, _)| known == name)).collect();
    let gone: Vec<&str> = told.iter().map(|(known, _)| *known).filter(|known| !names.contains(known)).collect();
    let place = "xtask/src/compare/expect.rs";
    match (untold.as_slice(), gone.as_slice()) {
        ([], []) => Ok(()),
        ([], gone) => Err(format!("{place} tells of zones that the lab does not have: take out {}", gone.join(", "))),
        (untold, _) => Err(format!("say in {place} what is wrong, if anything, with {}", untold.join(", "))),
    }
}

#[cfg(test)]
mod tests {
    use super::super::expect::SOUND;
    use super::*;

    #[test]
    fn a_zone_without_an_expectation_is_named() {
        let told: &[Told] = &[("a.test", SOUND), ("b.test", &[Area::Seal])];
        assert_eq!(check(&["a.test", "b.test"], told), Ok(()));
        let untold = check(&["a.test", "b.test", "c.test", "d.test"], told);
        assert!(untold.is_err_and(|message| message.ends_with("c.test, d.test")));
        assert!(check(&["a.test"], told).is_err_and(|message| message.ends_with("take out b.test")));
    }
}
