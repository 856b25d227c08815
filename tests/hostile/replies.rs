//! Replies and documents that nobody would send in good faith, made of any bytes: the same bytes, the same reply.

use mail_doctor::config::{Form, Resolver};
use mail_doctor::dns::{Query, doh};
use mail_doctor::json::Json;
use mail_doctor::probe::Document;

/// Bytes that decide. Once they are used up every decision is the first one, so that all comes to an end.
pub struct Dice<'a> {
    bytes: &'a [u8],
}

impl<'a> Dice<'a> {
    pub fn new(bytes: &'a [u8]) -> Dice<'a> {
        Dice { bytes }
    }

    pub fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.bytes.split_first() else { return 0 };
        self.bytes = rest;
        *first
    }

    pub fn word(&mut self) -> u16 {
        u16::from(self.byte()) << 8 | u16::from(self.byte())
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        usize::from(self.byte()) % end.max(1)
    }

    pub fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }

    /// Some of the bytes themselves.
    pub fn raw(&mut self) -> &'a [u8] {
        let (taken, rest) = self.bytes.split_at(usize::from(self.byte()).min(self.bytes.len()));
        self.bytes = rest;
        taken
    }
}

/// What a page or a ticket must not show as it is.
const TEXTS: [&str; 24] = [
    "<x-evil onload=1>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "&lt;b&gt;&#60;",
    "\u{202e}elif",
    "\u{2066}isolated\u{2069}",
    "\u{200b}\u{feff}\u{ad}",
    "\u{2028}\u{2029}\n\r\t",
    "\u{0}\u{1b}[31m\u{7f}\u{85}",
    "\u{e0041}\u{fff9}",
    "caffè ☕ 域名",
    "\\\"\\012\\999\\",
    "v=spf1 include:_spf.aruba.it ?all",
    "v=STSv1; id=1",
    "v=DMARC1; p=none",
    "MS=ms1",
    "client hold",
    "redemption period",
    "javascript:alert(1)",
    "{\"a\":[",
    "; rm -rf",
    "a",
    "",
    " ",
];

fn text(dice: &mut Dice) -> String {
    let mut text = String::new();
    for _ in 0..=dice.below(3) {
        match dice.below(30) {
            24 => text.push_str(&String::from_utf8_lossy(dice.raw())),
            25 => text.push_str(&dice.of(&TEXTS).repeat(dice.below(256) * 8)),
            place => text.push_str(TEXTS[place % TEXTS.len()]),
        }
    }
    text
}

/// A text record: where one leads to a document, half of them do.
fn told(dice: &mut Dice, query: &Query) -> String {
    let leads = query.name.as_str().starts_with("_mta-sts.") && dice.below(2) == 0;
    if leads { "v=STSv1; id=1".into() } else { text(dice) }
}

/// Hosts that lead the judgement further: ours, a provider's, an address, the domain once more, an alias of itself.
fn host(dice: &mut Dice, query: &Query) -> String {
    match dice.below(12) {
        0 => query.name.to_string(),
        1 => format!("mail.{}", query.name),
        2 => "mx.prova.example".into(),
        3 => "mx.aruba.it".into(),
        4 => "192.0.2.1".into(),
        5 => ".".into(),
        6 => format!("{0}.{0}", query.name),
        7 => format!("h{}.example", dice.byte()),
        8 => "autodiscover.outlook.com".into(),
        9 => "a.".repeat(dice.below(140)),
        10 => format!("{}.example", "b".repeat(dice.below(80))),
        _ => text(dice).replace(' ', "_"),
    }
}

const KINDS: [u16; 14] = [1, 28, 15, 2, 5, 6, 16, 33, 43, 257, 52, 47, 46, 65_280];

/// The type that was asked for, nearly always.
fn kind(dice: &mut Dice, query: &Query) -> u16 {
    if dice.below(4) < 3 { query.kind.code() } else { dice.of(&KINDS) }
}

/// A body, with its form, status and content type.
pub fn reply(dice: &mut Dice, query: &Query, resolver: &Resolver) -> (Form, u16, &'static str, Vec<u8>) {
    let form = if dice.below(3) == 2 { Form::Json } else { Form::Wire };
    let (status, content_type) = match dice.below(16) {
        13 => (dice.word(), doh::accept(form)),
        14 => (200, "text/html; charset=utf-8"),
        _ => (200, doh::accept(form)),
    };
    let body = match form {
        _ if dice.below(16) == 15 => dice.raw().to_vec(),
        Form::Wire => message(dice, query, resolver),
        Form::Json => {
            let body = json(dice, query).into_bytes();
            damaged(dice, body)
        }
    };
    (form, status, content_type, body)
}

/// The question as we would write it, taken out of the address that we would fetch.
pub fn question(query: &Query, resolver: &Resolver) -> Vec<u8> {
    let url = doh::url(query, &Resolver { form: Form::Wire, ..resolver.clone() });
    let encoded = url.rsplit_once("dns=").map(|(_, encoded)| encoded).expect("the wire form");
    let (mut octets, mut bits, mut held) = (Vec::new(), 0_u32, 0);
    for digit in encoded.bytes() {
        let value = match digit {
            b'A'..=b'Z' => digit - b'A',
            b'a'..=b'z' => digit - b'a' + 26,
            b'0'..=b'9' => digit - b'0' + 52,
            b'-' => 62,
            _ => 63,
        };
        (bits, held) = (bits << 6 | u32::from(value), held + 6);
        if held >= 8 {
            held -= 8;
            octets.push(u8::try_from(bits >> held & 0xff).expect("masked"));
        }
    }
    // Without the header, and without the OPT record at the end.
    octets[12..octets.len() - 11].to_vec()
}

fn message(dice: &mut Dice, query: &Query, resolver: &Resolver) -> Vec<u8> {
    let mut sections: Vec<Vec<u8>> = Vec::new();
    let mut counts = [0_u16; 3];
    // Now and then as many records as a message holds.
    let many = dice.below(40) == 39;
    let wanted = if many { [6_000, 0, 0] } else { [dice.below(5), dice.below(2), dice.below(3)] };
    let mut size = 0;
    for (section, count) in counts.iter_mut().enumerate() {
        for _ in 0..wanted[section] {
            let record = record(dice, query, section);
            size += record.len();
            if size > 65_000 {
                break;
            }
            *count += 1;
            sections.push(record);
        }
    }
    let flags = match dice.below(12) {
        9 => dice.word(),
        10 => 0x8180 | u16::from(dice.byte() & 15),
        11 => 0x8380,
        _ => 0x81a0 | dice.of(&[0, 0, 0, 2, 3, 5]),
    };
    let id = if dice.below(32) == 31 { dice.word() } else { 0 };
    let mut message = Vec::new();
    for word in [id, flags, 1, counts[0], counts[1], counts[2]] {
        message.extend_from_slice(&word.to_be_bytes());
    }
    message.extend(question(query, resolver));
    message.extend(sections.concat());
    damaged(dice, message)
}

/// What happens on the way: nothing, mostly.
fn damaged(dice: &mut Dice, mut body: Vec<u8>) -> Vec<u8> {
    match dice.below(24) {
        18 => body.truncate(usize::from(dice.word()) % body.len().max(1)),
        19 => body.extend_from_slice(dice.raw()),
        20 => body.resize(65_535 + dice.below(2), dice.byte()),
        21..=23 => {
            for _ in 0..=dice.below(8) {
                let place = usize::from(dice.word()) % body.len().max(1);
                if let Some(octet) = body.get_mut(place) {
                    *octet = dice.byte();
                }
            }
        }
        _ => {}
    }
    body
}

fn name(dice: &mut Dice, query: &Query) -> Vec<u8> {
    match dice.below(12) {
        0..=5 => vec![0xc0, 12],
        // Forward, onto itself, into the header, to nowhere, reserved.
        6 => vec![0xc0 | dice.byte(), dice.byte()],
        7 => vec![0x40 | dice.byte(), dice.byte()],
        8 => [[1, b'a', 0xc0, 12].as_slice(), dice.raw()].concat(),
        _ => labels(&host(dice, query)),
    }
}

fn labels(host: &str) -> Vec<u8> {
    let mut octets = Vec::new();
    for label in host.split('.').filter(|label| !label.is_empty()) {
        let label = &label.as_bytes()[..label.len().min(63)];
        octets.push(u8::try_from(label.len()).expect("cut"));
        octets.extend_from_slice(label);
    }
    octets.push(0);
    octets
}

fn record(dice: &mut Dice, query: &Query, section: usize) -> Vec<u8> {
    let mut record = name(dice, query);
    let kind = match section {
        1 => dice.of(&[6, 47]),
        2 => 41,
        _ => kind(dice, query),
    };
    let class: u16 = if section == 2 {
        1232
    } else if dice.below(16) == 15 {
        dice.word()
    } else {
        1
    };
    for word in [kind, class, dice.of(&[0, 0, 0xffff]), dice.word()] {
        record.extend_from_slice(&word.to_be_bytes());
    }
    let content = match kind {
        1 => dice.of(&[[198, 18, 2, 10], [127, 0, 0, 1], [104, 16, 0, 1], [198, 18, 113, 9]]).to_vec(),
        28 => dice.of(&[[0x20; 16], [0; 16], [0xfe; 16]]).to_vec(),
        15 => [&dice.word().to_be_bytes()[..], &name(dice, query)].concat(),
        2 | 5 => name(dice, query),
        6 => [name(dice, query), name(dice, query), vec![dice.byte(); 20]].concat(),
        33 => [&[0, 0, 0, 0, 3, 225][..], &name(dice, query)].concat(),
        16 => strings(&told(dice, query)),
        41 => {
            let text = text(dice);
            let text = &text.as_bytes()[..text.len().min(600)];
            let length = u16::try_from(text.len() + 2).expect("cut");
            [&[0, 15][..], &length.to_be_bytes(), &dice.word().to_be_bytes(), text].concat()
        }
        _ => dice.raw().to_vec(),
    };
    let lie = if dice.below(32) == 31 { dice.word() } else { u16::try_from(content.len()).unwrap_or(u16::MAX) };
    record.extend_from_slice(&lie.to_be_bytes());
    record.extend(content);
    record
}

fn strings(text: &str) -> Vec<u8> {
    let mut octets = Vec::new();
    for part in text.as_bytes().chunks(255).take(60) {
        octets.push(u8::try_from(part.len()).expect("cut"));
        octets.extend_from_slice(part);
    }
    octets
}

fn json(dice: &mut Dice, query: &Query) -> String {
    let quoted = |text: String| Json::from(text).write();
    let mut answers = Vec::new();
    for _ in 0..if dice.below(40) == 39 { 1_500 } else { dice.below(5) } {
        let owner = if dice.below(3) < 2 { query.name.to_string() } else { host(dice, query) };
        let kind = kind(dice, query);
        let data = match kind {
            15 => format!("{} {}", dice.byte(), host(dice, query)),
            1 => "198.18.2.10".into(),
            28 => "2001:2:25::1".into(),
            33 => format!("0 0 993 {}", host(dice, query)),
            6 => format!("{} a. 7 1 1 1 60", host(dice, query)),
            2 | 5 => host(dice, query),
            _ => told(dice, query),
        };
        answers.push(format!(
            r#"{{"name":{},"type":{kind},"TTL":{},"data":{}}}"#,
            quoted(owner),
            i64::from(dice.word()) * 70_000 - 1,
            quoted(data)
        ));
    }
    format!(
        r#"{{"Status":{},"TC":false,"AD":true,"Question":[{{"name":{},"type":{}}}],"Answer":[{}],"Comment":[{}],
            "extended_dns_errors":[{{"info_code":{},"extra_text":{}}}]}}"#,
        dice.of(&[0, 0, 0, 3, 2, 5, 9]),
        quoted(query.name.to_string()),
        query.kind.code(),
        answers.join(","),
        quoted(format!("EDE({}): {}", dice.byte(), text(dice))),
        dice.word(),
        quoted(text(dice)),
    )
}

/// A document of this kind, or what stands in its place.
pub fn document(dice: &mut Dice, document: Document) -> Option<String> {
    let quoted = |text: String| Json::from(text).write();
    let made = match (dice.below(8), document) {
        (7, _) => return None,
        (6, _) => String::from_utf8_lossy(dice.raw()).into_owned(),
        (5, _) => text(dice).repeat(dice.below(256)),
        (4, _) => dice.of(&["[", "{\"a\":", "\"\\ud800", "-"]).repeat(dice.below(256) * 4),
        (_, Document::Registration) => {
            let many = 1 + if dice.below(8) == 7 { 3_000 } else { dice.below(4) };
            let status: Vec<String> = (0..many).map(|_| quoted(text(dice))).collect();
            format!(
                r#"{{"objectClassName":"domain","status":[{},"client hold"],
                "events":[{{"eventAction":"expiration","eventDate":{}}}],"entities":[{{"roles":["registrar"],
                "vcardArray":["vcard",[["fn",{{}},"text",{}]]]}}]}}"#,
                status.join(","),
                quoted(dice.of(&["1999-01-01T00:00:00Z", "9999-12-31T23:59:59+99", "0000-0", "-"]).into()),
                quoted(text(dice)),
            )
        }
        (_, Document::Policy) => {
            let mut policy = String::from("version: STSv1\nmode: enforce\n");
            for _ in 0..if dice.below(8) == 7 { 500 } else { dice.below(4) } {
                policy += "mx: ";
                policy += &text(dice);
                policy += "\r\n";
            }
            policy
        }
        (_, Document::Status) => format!(
            r#"{{"incidents":[{{"severity":"outage","until":{},"domains":[{}],"text":{{"it":{}}},"link":{}}},
            {{"until":"9999-12-31T23:59:59Z","text":{{"en":{}}},"servers":["*.example",{}]}}]}}"#,
            quoted(dice.of(&["2999-01-01T00:00:00Z", "9999-12-31T23:59:59+99:99", "0000-0", "-"]).into()),
            quoted(text(dice)),
            quoted(text(dice)),
            quoted(text(dice)),
            quoted(text(dice)),
            quoted(text(dice)),
        ),
        (_, Document::Registries) => {
            let base = if dice.below(4) == 3 { text(dice) } else { "https://rdap.example/".into() };
            format!(r#"{{"rdap":[["example",{}]],"whois":[["it example",{}]]}}"#, quoted(base), quoted(text(dice)))
        }
        (_, Document::Providers) => format!(
            r#"{{"providers":[{{"id":{},"name":{},"kind":"mail gateway dns registrar free pec","sure":"certain",
            "mx":["example",{}],"ns":["*.example"],"spf":["aruba.it"],"auto":["outlook.com"],"dkim":["example"],
            "txt":["MS=",{}],"free":[{}],"pec":["x-*-*.example"]}}],"proxies":["104.16.0.0/13",{}]}}"#,
            quoted(text(dice)),
            quoted(text(dice)),
            quoted(text(dice)),
            quoted(text(dice)),
            quoted(text(dice)),
            quoted(text(dice)),
        ),
    };
    Some(if dice.below(8) == 7 {
        String::from_utf8_lossy(&damaged(dice, made.into_bytes())).into_owned()
    } else {
        made
    })
}
