//! Mail providers by the names of their exchanges, matched on label boundaries.

use crate::dns::Name;

/// Suffix of the exchange, and the provider's name. Each suffix is used by that provider's customers alone.
const PROVIDERS: &[(&str, &str)] = &[
    ("aruba.it", "Aruba"),
    ("arubabusiness.it", "Aruba"),
    ("google.com", "Google"),
    ("googlemail.com", "Google"),
    ("mail.protection.outlook.com", "Microsoft 365"),
    ("mx.microsoft", "Microsoft 365"),
    ("register.it", "Register.it"),
    ("securemail.pro", "Register.it"),
    ("ovh.net", "OVH"),
    ("ionos.it", "IONOS"),
    ("ionos.com", "IONOS"),
    ("kundenserver.de", "IONOS"),
    ("zoho.com", "Zoho"),
    ("zoho.eu", "Zoho"),
    ("mx.cloudflare.net", "Cloudflare"),
    ("protonmail.ch", "Proton"),
    ("mail.icloud.com", "iCloud"),
    ("iol.it", "Italiaonline"),
    ("tim.it", "TIM"),
    ("tiscali.it", "Tiscali"),
    ("seeweb.it", "Seeweb"),
    ("keliweb.com", "Keliweb"),
    ("netsons.net", "Netsons"),
    ("serverplan.com", "Serverplan"),
    ("ergonet.it", "Ergonet"),
    ("mailspamprotection.com", "SiteGround"),
    ("yandex.net", "Yandex"),
    ("messagingengine.com", "Fastmail"),
    ("gandi.net", "Gandi"),
    ("hostinger.com", "Hostinger"),
];

/// The provider whose exchange this is, if it is a known one.
pub fn provider(exchange: &Name) -> Option<&'static str> {
    PROVIDERS.iter().find(|(suffix, _)| exchange.is_under(suffix)).map(|(_, name)| *name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suffixes_do_not_overlap() {
        for (place, (one, _)) in PROVIDERS.iter().enumerate() {
            for (other, _) in &PROVIDERS[place + 1..] {
                let (one, other) = (Name::parse(one).expect("name"), Name::parse(other).expect("name"));
                assert!(!one.is_under(other.as_str()) && !other.is_under(one.as_str()), "{one} and {other}");
            }
        }
    }

    #[test]
    fn a_look_alike_is_not_the_provider() {
        assert_eq!(provider(&Name::parse("mx.aruba.it").expect("name")), Some("Aruba"));
        assert_eq!(provider(&Name::parse("mx.notaruba.it").expect("name")), None);
    }
}
