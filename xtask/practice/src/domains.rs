//! The table of practice domains: one entry for each verdict, nothing else to touch when adding one.

use crate::Operator;

/// A made-up domain, and what a developer will see after typing it.
#[derive(Debug)]
pub struct Domain {
    /// The name to type, such as `esempio-a-posto.test`.
    pub name: &'static str,
    /// What is wrong with it, in Italian.
    pub about_it: &'static str,
    /// What is wrong with it, in English.
    pub about_en: &'static str,
    /// What both operators hold, or each its own.
    held: Held,
}

/// The made-up domains, in the order in which a list should show them.
#[must_use]
pub fn domains() -> &'static [Domain] {
    DOMAINS
}

/// What the operators know about a domain.
#[derive(Debug)]
enum Held {
    /// Both know the same.
    Alike(Content),
    /// They disagree, as while a change spreads.
    Apart { a: Content, b: Content },
}

/// What one operator has to say about a domain.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Content {
    /// A zone: its records in master-file form (RFC 1035 §5). The SOA record is added.
    Records(&'static str),
    /// No delegation, hence NXDOMAIN.
    Nothing,
    /// SERVFAIL with an extended error (RFC 8914): its info-code and extra text.
    Fails(u16, &'static str),
    /// REFUSED with an extended error.
    Refuses(u16, &'static str),
}

impl Domain {
    pub(crate) fn content(&self, operator: Operator) -> Content {
        match (&self.held, operator) {
            (Held::Alike(content), _)
            | (Held::Apart { a: content, .. }, Operator::A)
            | (Held::Apart { b: content, .. }, Operator::B) => *content,
        }
    }
}

/// Zones that are nobody's verdict: where the name servers and the old exchange have their addresses.
pub(crate) const SUPPORT: &[(&str, &str)] = &[
    ("test", "@ NS dns1.nuovo-gestore.test."),
    ("nuovo-gestore.test", "@ NS dns1\n@ NS dns2\ndns1 A 198.18.2.53\ndns2 A 198.18.2.54"),
    ("vecchio-gestore.test", "@ NS dns1\n@ NS dns2\ndns1 A 198.18.100.53\ndns2 A 198.18.100.54\nmx A 198.18.100.25"),
];

/// Mail and its host with the operator, as it should be.
const FINE: &str = "@ NS dns1.nuovo-gestore.test.\n@ NS dns2.nuovo-gestore.test.\n\
    @ MX 10 mail\nmail A 198.18.2.10";

/// The exchange still with the provider the customer left.
const OLD_MX: &str = "@ NS dns1.vecchio-gestore.test.\n@ NS dns2.vecchio-gestore.test.\n\
    @ MX 10 mx.vecchio-gestore.test.\nmail A 198.18.2.10";

static DOMAINS: &[Domain] = &[
    Domain {
        name: "esempio-a-posto.test",
        about_it: "Tutto a posto: la posta arriva a noi",
        about_en: "All in order: mail reaches us",
        held: Held::Alike(Content::Records(FINE)),
    },
    Domain {
        name: "esempio-vecchio-mx.test",
        about_it: "L’MX è ancora quello del vecchio gestore",
        about_en: "The MX is still the old provider’s",
        held: Held::Alike(Content::Records(OLD_MX)),
    },
    Domain {
        name: "esempio-niente-posta.test",
        about_it: "MX nullo: il dominio dichiara di non ricevere posta",
        about_en: "Null MX: the domain says that it takes no mail",
        held: Held::Alike(Content::Records("@ NS dns1.nuovo-gestore.test.\n@ MX 0 .\nmail A 198.18.2.10")),
    },
    Domain {
        name: "esempio-senza-mx.test",
        about_it: "Nessun MX, ma un indirizzo: la posta va al server web",
        about_en: "No MX but an address: mail goes to the web server",
        held: Held::Alike(Content::Records("@ NS dns1.nuovo-gestore.test.\n@ A 198.18.113.5\nmail A 198.18.2.10")),
    },
    Domain {
        name: "esempio-vuoto.test",
        about_it: "Né MX né indirizzo: la posta non sa dove andare",
        about_en: "Neither MX nor address: mail has nowhere to go",
        held: Held::Alike(Content::Records("@ NS dns1.nuovo-gestore.test.")),
    },
    Domain {
        name: "esempio-mx-rotto.test",
        about_it: "L’MX indica un nome che non esiste",
        about_en: "The MX points at a name that does not exist",
        held: Held::Alike(Content::Records("@ NS dns1.nuovo-gestore.test.\n@ MX 10 posta\nmail A 198.18.2.10")),
    },
    Domain {
        name: "esempio-inesistente.test",
        about_it: "Il dominio non esiste: scaduto, sospeso o scritto male",
        about_en: "The domain does not exist: expired, suspended or mistyped",
        held: Held::Alike(Content::Nothing),
    },
    Domain {
        name: "esempio-senza-mail.test",
        about_it: "La posta arriva a noi, ma il nome mail. manca",
        about_en: "Mail reaches us, but the name mail. is missing",
        held: Held::Alike(Content::Records("@ NS dns1.nuovo-gestore.test.\n@ MX 10 mx1\nmx1 A 198.18.2.11")),
    },
    Domain {
        name: "esempio-mail-altrove.test",
        about_it: "La posta arriva a noi, ma mail. porta dal vecchio gestore",
        about_en: "Mail reaches us, but mail. leads to the old provider",
        held: Held::Alike(Content::Records(
            "@ NS dns1.nuovo-gestore.test.\n@ MX 10 mx1\nmx1 A 198.18.2.11\nmail A 198.18.100.80",
        )),
    },
    Domain {
        name: "esempio-guasto.test",
        about_it: "I server DNS del dominio non rispondono",
        about_en: "The domain’s name servers do not reply",
        held: Held::Alike(Content::Fails(22, "no name server of this domain replies")),
    },
    Domain {
        name: "esempio-in-cambio.test",
        about_it: "I due resolver non concordano: una modifica si sta ancora propagando",
        about_en: "The two resolvers disagree: a change is still spreading",
        held: Held::Apart { a: Content::Records(OLD_MX), b: Content::Records(FINE) },
    },
    Domain {
        name: "esempio-filtrato.test",
        about_it: "Un resolver si rifiuta di rispondere, l’altro no",
        about_en: "One resolver refuses to reply, the other does not",
        held: Held::Apart { a: Content::Refuses(16, "blocked by order of an authority"), b: Content::Records(FINE) },
    },
    Domain {
        name: "esempio-nostro-nome.test",
        about_it: "L’MX ha il nostro nome, ma l’indirizzo del vecchio gestore",
        about_en: "The MX has our name, but the old provider’s address",
        held: Held::Alike(Content::Records(
            "@ NS dns1.nuovo-gestore.test.\n@ NS dns2.nuovo-gestore.test.\n@ MX 10 mail\nmail A 198.18.100.10",
        )),
    },
    Domain {
        name: "esempio-mx-davanti.test",
        about_it: "L’MX del vecchio gestore sta davanti al nostro",
        about_en: "The old provider’s MX stands before ours",
        held: Held::Alike(Content::Records(
            "@ NS dns1.nuovo-gestore.test.\n@ NS dns2.nuovo-gestore.test.\n@ MX 5 mx.vecchio-gestore.test.\n@ MX 10 mail\nmail A 198.18.2.10",
        )),
    },
    Domain {
        name: "esempio-mx-alla-pari.test",
        about_it: "L’MX del vecchio gestore sta alla pari con il nostro",
        about_en: "The old provider’s MX stands level with ours",
        held: Held::Alike(Content::Records(
            "@ NS dns1.nuovo-gestore.test.\n@ NS dns2.nuovo-gestore.test.\n@ MX 10 mx.vecchio-gestore.test.\n@ MX 10 mail\nmail A 198.18.2.10",
        )),
    },
    Domain {
        name: "esempio-mx-di-riserva.test",
        about_it: "L’MX del vecchio gestore è la riserva del nostro",
        about_en: "The old provider’s MX is the backup of ours",
        held: Held::Alike(Content::Records(
            "@ NS dns1.nuovo-gestore.test.\n@ NS dns2.nuovo-gestore.test.\n@ MX 10 mail\n@ MX 20 mx.vecchio-gestore.test.\nmail A 198.18.2.10",
        )),
    },
    Domain {
        name: "esempio-mx-contraddetto.test",
        about_it: "Un MX nullo accanto al nostro: si contraddicono",
        about_en: "A null MX beside ours: they contradict each other",
        held: Held::Alike(Content::Records(
            "@ NS dns1.nuovo-gestore.test.\n@ NS dns2.nuovo-gestore.test.\n@ MX 0 .\n@ MX 10 mail\nmail A 198.18.2.10",
        )),
    },
    Domain {
        name: "esempio-mx-numero.test",
        about_it: "Al posto del nome dell’MX c’è un indirizzo IP",
        about_en: "An IP address where the MX’s name belongs",
        held: Held::Alike(Content::Records(
            "@ NS dns1.nuovo-gestore.test.\n@ NS dns2.nuovo-gestore.test.\n@ MX 10 198.18.2.40.\nmail A 198.18.2.10",
        )),
    },
    Domain {
        name: "esempio-mx-doppio.test",
        about_it: "Nel nome dell’MX il dominio compare due volte",
        about_en: "The domain stands twice in the MX’s name",
        held: Held::Alike(Content::Records(
            "@ NS dns1.nuovo-gestore.test.\n@ NS dns2.nuovo-gestore.test.\n@ MX 10 mail.esempio-mx-doppio.test\nmail A 198.18.2.10",
        )),
    },
    Domain {
        name: "esempio-rete-interna.test",
        about_it: "L’MX ha un indirizzo interno: da fuori nessuno lo raggiunge",
        about_en: "The MX has an inner address: nobody outside reaches it",
        held: Held::Alike(Content::Records(
            "@ NS dns1.nuovo-gestore.test.\n@ NS dns2.nuovo-gestore.test.\n@ MX 10 server\nserver A 192.168.1.10\nmail A 198.18.2.10",
        )),
    },
    Domain {
        name: "esempio-solo-ipv6.test",
        about_it: "L’MX ha soltanto un indirizzo IPv6",
        about_en: "The MX has an IPv6 address alone",
        held: Held::Alike(Content::Records(
            "@ NS dns1.nuovo-gestore.test.\n@ NS dns2.nuovo-gestore.test.\n@ MX 10 posta\nposta AAAA 2001:2:25::25\nmail A 198.18.2.10",
        )),
    },
    Domain {
        name: "esempio-dietro-un-proxy.test",
        about_it: "L’MX porta a un proxy per il web, che non prende posta",
        about_en: "The MX leads to a proxy for the web, which takes no mail",
        held: Held::Alike(Content::Records(
            "@ NS dns1.nuovo-gestore.test.\n@ NS dns2.nuovo-gestore.test.\n@ MX 10 www\nwww A 104.21.5.6\nmail A 198.18.2.10",
        )),
    },
    Domain {
        name: "esempio-riserva-rotta.test",
        about_it: "Il primo MX è nostro, il secondo non esiste",
        about_en: "The first MX is ours, the second does not exist",
        held: Held::Alike(Content::Records(
            "@ NS dns1.nuovo-gestore.test.\n@ NS dns2.nuovo-gestore.test.\n@ MX 10 mail\n@ MX 20 posta\nmail A 198.18.2.10",
        )),
    },
    Domain {
        name: "esempio-telefoni-altrove.test",
        about_it: "I programmi che si impostano da soli vanno da un altro gestore",
        about_en: "Programs that set themselves up go to another provider",
        held: Held::Alike(Content::Records(
            "@ NS dns1.nuovo-gestore.test.\n@ NS dns2.nuovo-gestore.test.\n@ MX 10 mail\nmail A 198.18.2.10\nautodiscover CNAME autodiscover.outlook.com.",
        )),
    },
    Domain {
        name: "esempio-tracce.test",
        about_it: "Tutto a posto, con tracce del vecchio gestore; mittente da provare: esempio-mittente.test",
        about_en: "All in order, with traces of the old provider; sender to try: esempio-mittente.test",
        held: Held::Alike(Content::Records(
            "@ NS dns1.nuovo-gestore.test.\n@ NS dns2.nuovo-gestore.test.\n@ MX 10 mail\nmail A 198.18.2.10\n@ TXT \"v=spf1 include:_spf.aruba.it ~all\"",
        )),
    },
    Domain {
        name: "esempio-mittente.test",
        about_it: "Un mittente: sta ancora dal vecchio gestore, e ha un record SPF di troppo",
        about_en: "A sender: still at the old provider, and with an SPF record too many",
        held: Held::Alike(Content::Records(
            "@ NS dns1.vecchio-gestore.test.\n@ NS dns2.vecchio-gestore.test.\n@ MX 10 mx.aruba.it.\n@ TXT \"v=spf1 mx -all\"\n@ TXT \"v=spf1 a ~all\"",
        )),
    },
    Domain {
        name: "esempio-dns-introvabili.test",
        about_it: "I server DNS del dominio non hanno indirizzo",
        about_en: "The domain’s name servers have no address",
        held: Held::Alike(Content::Records(
            "@ NS dns1.esempio-dns-introvabili.test.\n@ NS dns2.esempio-dns-introvabili.test.\n@ MX 10 mail\nmail A 198.18.2.10",
        )),
    },
    Domain {
        name: "esempio-bloccato.test",
        about_it: "Tutti e due i resolver filtrano: del dominio non si sa nulla",
        about_en: "Both resolvers filter: nothing is known of the domain",
        held: Held::Alike(Content::Refuses(15, "blocked")),
    },
];
