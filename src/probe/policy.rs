//! A policy for mail in transit (MTA-STS, RFC 8461 §3.2), as far as it names exchanges.

use crate::dns::Name;
use crate::text;

/// A policy.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Policy {
    /// `enforce`, `testing` or `none`.
    pub mode: String,
    /// The exchanges it allows: names, or `*.suffix` for one label more.
    pub exchanges: Vec<String>,
}

/// Exchanges that are read; no domain has more.
const MOST: usize = 100;
/// Characters of one; no name has more.
const LONGEST: usize = 255;

impl Policy {
    /// Reads a policy; `None` if this is none.
    pub fn read(text: &str) -> Option<Policy> {
        let mut policy = Policy::default();
        let mut version = false;
        for line in text.lines() {
            let Some((key, value)) = text::cut(line, ":") else { continue };
            match (key.trim(), value.trim()) {
                ("version", "STSv1") => version = true,
                ("mode", mode) => mode.clone_into(&mut policy.mode),
                ("mx", host) if policy.exchanges.len() < MOST => {
                    policy.exchanges.push(text::plain(host, LONGEST).to_ascii_lowercase());
                }
                _ => {}
            }
        }
        (version && !policy.mode.is_empty()).then_some(policy)
    }

    /// True if senders that obey it may deliver to this exchange (RFC 8461 §4.1: a star is one label).
    pub fn allows(&self, exchange: &Name) -> bool {
        let behind = text::cut(exchange.as_str(), ".").map_or("", |(_, behind)| behind);
        self.exchanges.iter().any(|pattern| match pattern.strip_prefix("*.") {
            Some(suffix) => suffix == behind,
            None => pattern == exchange.as_str(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_is_one_label() {
        let policy =
            Policy::read("version: STSv1\r\nmode: enforce\r\nmx: mx.a.example\r\nmx: *.B.example\r\nmax_age: 9\r\n");
        let policy = policy.expect("a policy");
        let allows = |name: &str| policy.allows(&Name::parse(name).expect("name"));
        assert!(allows("mx.a.example") && allows("x.b.example"));
        assert!(!allows("b.example") && !allows("y.x.b.example") && !allows("x.mx.a.example"));
        assert_eq!(Policy::read("<html>\nmode: enforce"), None);
    }
}
