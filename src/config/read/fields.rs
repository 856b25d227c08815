//! Every option once, for people: the table in `docs/config.md` is written from it, and a test holds it against
//! [`Config`](super::Config). The widget itself never reads it, so its sentences cost no bytes there.

/// An option of `config.json`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What kind of value it takes.
    pub kind: &'static str,
    /// What holds where it is left out, as JSON.
    pub default: &'static str,
    /// What it is for.
    pub meaning: &'static str,
}

const fn field(name: &'static str, kind: &'static str, default: &'static str, meaning: &'static str) -> Field {
    Field { name, kind, default, meaning }
}

/// The options, in the order of [`Config`](crate::config::Config).
pub const FIELDS: &[Field] = &[
    field("operator", "text", r#""""#, "Your name, as customers know it."),
    field("website", "page", r#""""#, "The page a person opens to see whether the device is online."),
    field(
        "phone",
        "telephone number",
        r#""""#,
        "The number shown to customers with maintenance on a dedicated server.",
    ),
    field("phone_hours", "text", r#""""#, "When the phone is answered."),
    field("ticket_url", "page", r#""""#, "The page where tickets are opened; it opens in a new tab."),
    field("ticket_email", "mail address", r#""""#, "The address tickets can be mailed to."),
    field("faq_url", "page", r#""""#, "The FAQ article the widget stands for."),
    field("full_mailbox_url", "page", r#""""#, "The FAQ article about a full mailbox."),
    field(
        "status_file",
        "file beside the widget",
        r#""""#,
        "What you tell of incidents ([status.md](status.md)), in the widget's own folder: `status.json`. Empty: none is asked for.",
    ),
    field("mail_host", "host", r#""mail.{domain}""#, "The host of incoming and outgoing mail."),
    field(
        "incoming_port",
        "993, 143, 995 or 110",
        "0",
        "The port of incoming mail on that host: IMAP (993, or 143 with STARTTLS) or POP3 (995, 110). With both ports, people are shown them and offered a file that sets their program up; 0: they are not.",
    ),
    field("outgoing_port", "465 or 587", "0", "The port of outgoing mail there; 587 is with STARTTLS."),
    field(
        "login",
        r#""address" or "local""#,
        r#""address""#,
        "What the servers call the person: the whole address, or what stands before the @.",
    ),
    field("webmail_url", "page", r#""https://mail.{domain}""#, "The webmail."),
    field(
        "webmail_health_url",
        "page",
        r#""""#,
        "A page that says how the webmail is: status 200, or 500 and above. It must let other pages read it (`Access-Control-Allow-Origin: *`).",
    ),
    field("mx_hosts", "list of host patterns", r#"["mail.{domain}"]"#, "Your exchanges."),
    field("mx_gateways", "list of host patterns", "[]", "Filtering gateways customers may put before your exchanges."),
    field(
        "networks",
        "list of networks, or null",
        "[]",
        "Your networks, `192.0.2.0/24`. Without them a server is known as yours by its name only; `null` says that this is meant.",
    ),
    field("name_servers", "list of host patterns", "[]", "Your name servers."),
    field(
        "resolvers",
        "list of resolvers",
        "Cloudflare, Google, DNS.SB, CZ.NIC",
        "The DNS resolvers asked, in this order. Two operators at least, or nothing can be called broken.",
    ),
    field(
        "literal_url",
        "https address",
        r#""https://1.1.1.1/dns-query""#,
        "A DNS resolver by its IP address, asked only when the others do not answer: it tells a network that finds no names from no network. Empty: none is asked.",
    ),
    field("resolver_limit", "milliseconds, 500 to 10000", "3000", "How long one try at a resolver may take."),
    field("webmail_limit", "milliseconds, 500 to 10000", "6000", "How long one try at the webmail may take."),
    field(
        "desk_language",
        "language",
        r#""it""#,
        "The language your desk reads: tickets in another carry a twin in this one.",
    ),
    field(
        "languages",
        "list of languages",
        r#"["it","en"]"#,
        "The languages offered; the first is used when none fits.",
    ),
];

/// The options of one entry of `resolvers`.
pub const RESOLVER_FIELDS: &[Field] = &[
    field("url", "https address", "none: required", "Its address, without the question. `http:` only on this machine."),
    field("name", "text", "the host of the address", "Its name in the evidence shown to people."),
    field("operator", "text", "its name", "Who runs it: two resolvers of one operator are one witness."),
    field(
        "form",
        r#""wire" or "json""#,
        r#""wire""#,
        "The form of its messages: RFC 8484, or the JSON of Google and Cloudflare.",
    ),
    field(
        "only",
        "list of domains",
        "[]",
        "If given, it is asked about names under these only, and no other resolver is.",
    ),
];

/// The tables of `docs/config.md`, in Markdown.
#[cfg(not(target_arch = "wasm32"))]
pub fn documentation() -> String {
    let table = |fields: &[Field]| {
        let mut text = String::from("| field | value | default | meaning |\n|---|---|---|---|\n");
        for Field { name, kind, default, meaning } in fields {
            let default = if default.starts_with(['"', '[']) { format!("`{default}`") } else { (*default).to_owned() };
            let row = format!("| `{name}` | {kind} | {default} | {meaning} |\n");
            text.push_str(&row);
        }
        text
    };
    format!(
        "# `config.json`\n\nEverything about the operator. A mistake never breaks the page: it yields a warning in the \
         browser's console (and from `mail-doctor config check`) that names the field and the fix, and the default \
         holds. `{{domain}}` stands for the person's domain. A page is an `https:` or `http:` address, or relative to \
         the page that shows the widget. A host pattern is a name, or `*.example.org` for every name below it.\n\n\
         {}\n## Each of the `resolvers`\n\n{}",
        table(FIELDS),
        table(RESOLVER_FIELDS)
    )
}
