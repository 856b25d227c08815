//! Address ranges in CIDR notation.

use std::net::IpAddr;

use crate::text;

/// A network: `192.0.2.0/24`, `2001:db8::/32`, or a single address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Network {
    base: IpAddr,
    prefix: u32,
}

impl Network {
    /// Reads CIDR notation.
    pub fn parse(text: &str) -> Option<Network> {
        let (base, prefix) = match text.split_once('/') {
            Some((base, prefix)) => (base, Some(prefix)),
            None => (text, None),
        };
        let base: IpAddr = base.trim().parse().ok()?;
        let longest = if base.is_ipv4() { 32 } else { 128 };
        let prefix = prefix.map_or(Some(longest), |prefix| text::number(prefix.trim()))?;
        (prefix <= longest).then_some(Network { base, prefix })
    }

    /// True if the address is in this network. IPv4 and IPv6 never match each other.
    pub fn contains(&self, address: IpAddr) -> bool {
        if self.base.is_ipv4() != address.is_ipv4() {
            return false;
        }
        let (base, address) = (octets(self.base), octets(address));
        let mut left = self.prefix;
        for (ours, theirs) in base.iter().zip(address) {
            let bits = left.min(8);
            left -= bits;
            // The bits behind the prefix do not count.
            if u32::from(ours ^ theirs) >> (8 - bits) != 0 {
                return false;
            }
        }
        true
    }
}

/// The octets of an address, filled up behind an IPv4 one.
fn octets(address: IpAddr) -> [u8; 16] {
    match address {
        IpAddr::V4(address) => {
            let [a, b, c, d] = address.octets();
            [a, b, c, d, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
        }
        IpAddr::V6(address) => address.octets(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contains_what_the_prefix_covers() {
        let network = Network::parse("192.0.2.0/25").expect("network");
        assert!(network.contains([192, 0, 2, 127].into()));
        assert!(!network.contains([192, 0, 2, 128].into()));
        let everything = Network::parse("::/0").expect("network");
        assert!(everything.contains("2001:db8::1".parse().expect("address")));
        assert!(!everything.contains([192, 0, 2, 1].into()));
        assert!(Network::parse("192.0.2.9").expect("network").contains([192, 0, 2, 9].into()));
    }

    #[test]
    fn nonsense_is_no_network() {
        for text in ["", "192.0.2.0/33", "192.0.2.0/", "mail.esempio.it", "192.0.2/24"] {
            assert_eq!(Network::parse(text), None, "{text}");
        }
    }
}
