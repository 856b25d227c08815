//! The draft for the desk: plain text, stable keys, the same facts in the same order, the essentials first.

use std::fmt::Write;
use std::sync::Arc;

use crate::config::Incident;
use crate::engine::{Field, Fields, Screen};
use crate::finding::{Confidence, Evidence, Finding, Severity};
use crate::json::{Json, object};
use crate::language::{Arg, Messages};
use crate::moment::Moment;
use crate::privacy::{Redacted, redact};
use crate::text;
use crate::verdict::State;

/// A ticket as it would leave the widget.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Address, scope and lead verdict in one line.
    pub subject: String,
    /// The text, subject line included.
    pub text: String,
    /// Something looked like a password and was taken out.
    pub had_secret: bool,
}

/// What a `mailto:` link may hold before mail programs begin to cut it, in characters.
const MAILTO_LIMIT: usize = 1_900;

/// Writes the ticket, with a twin in the desk's language first when `desk` is given. A text changed by hand is kept
/// as it is, but for passwords.
pub fn draft(screen: &Screen, fields: &Fields, words: &Messages, desk: Option<&Messages>, tree_version: &str) -> Draft {
    let subject = subject(screen, desk.unwrap_or(words));
    let by_hand = fields.get(Field::Draft);
    if !by_hand.is_empty() {
        let Redacted { text, had_secret } = redact(by_hand, None);
        return Draft { subject, text, had_secret };
    }
    let (mut text, had_secret) = write(screen, fields, desk.unwrap_or(words), tree_version);
    if desk.is_some() {
        let _ = write!(text, "\n----\n{}", self::write(screen, fields, words, tree_version).0);
    }
    let _ = writeln!(text, "\n{}", machine(screen, fields, tree_version).write());
    Draft { subject, text, had_secret }
}

/// The text in one language, and whether a password was taken out.
fn write(screen: &Screen, fields: &Fields, words: &Messages, tree_version: &str) -> (String, bool) {
    let mut writer = Writer { text: format!("{}\n\n", subject(screen, words)), words, had_secret: false };
    writer.who(fields);
    writer.what(screen, fields);
    writer.incidents(screen);
    writer.test(screen, fields);
    writer.result(screen);
    writer.path(screen, tree_version);
    writer.contract(fields);
    (writer.text, writer.had_secret)
}

/// The link that opens the person's mail program. A text that is too long is cut at a line, and says so.
pub fn mailto(draft: &Draft, address: &str, words: &Messages) -> String {
    let head = format!(
        "mailto:{}?subject={}&body=",
        text::replace(&text::percent_encoded(address), "%40", "@"),
        text::percent_encoded(&draft.subject)
    );
    let whole = text::percent_encoded(&text::replace(&draft.text, "\n", "\r\n"));
    if head.len() + whole.len() <= MAILTO_LIMIT {
        return head + &whole;
    }
    let note = text::percent_encoded(&format!("\r\n{}", words.text("ticket-continues")));
    let mut body = String::new();
    for line in draft.text.lines() {
        let line = text::percent_encoded(&format!("{line}\r\n"));
        if head.len() + body.len() + line.len() + note.len() > MAILTO_LIMIT {
            break;
        }
        body.push_str(&line);
    }
    head + &body + &note
}

fn scope(screen: &Screen) -> &'static str {
    let chose = |node: &str| screen.path.iter().find(|(n, _)| n == node).map_or("", |(_, option)| option.as_str());
    match (chose("which-mail"), chose("which-boxes")) {
        ("some", _) => "ticket-scope-some",
        (_, "all") => "ticket-scope-all-boxes",
        (_, "one") => "ticket-scope-one-box",
        _ => "ticket-scope-unknown",
    }
}

/// The words of the lead verdict; where the measurements found nothing, those of the tree's end.
fn conclusion(screen: &Screen, words: &Messages) -> String {
    let end = screen.path.last().filter(|(_, option)| option == "outcome");
    match (screen.verdict.state, end) {
        (State::Ok | State::Unknown, Some((node, _))) => words.text(&format!("outcome-{node}")),
        (State::Ok, None) => words.text("no-fault-found"),
        _ => title(screen.verdict.id, &screen.verdict.args, words),
    }
}

/// A finding's title with its variables.
fn title(id: &str, args: &[(&'static str, String)], words: &Messages) -> String {
    let args: Vec<(&str, Arg)> = args.iter().map(|(name, value)| (*name, Arg::Text(value))).collect();
    words.format(&format!("finding-{id}"), &args)
}

fn subject(screen: &Screen, words: &Messages) -> String {
    let address = if screen.shown.is_empty() { "?" } else { &screen.shown };
    let (scope, verdict) = (words.text(scope(screen)), conclusion(screen, words));
    let args = [("address", Arg::Text(address)), ("scope", Arg::Text(&scope)), ("verdict", Arg::Text(&verdict))];
    words.format("ticket-subject", &args)
}

struct Writer<'a> {
    text: String,
    words: &'a Messages,
    had_secret: bool,
}

impl Writer<'_> {
    /// `KEY  first · second`; nothing where all parts are empty.
    fn line(&mut self, key: &str, parts: &[String]) {
        let mut joint = "  ";
        for part in parts.iter().filter(|part| !part.is_empty()) {
            if joint == "  " {
                self.text.push_str(&self.words.text(&format!("ticket-key-{key}")));
            }
            self.text.push_str(joint);
            self.text.push_str(part);
            joint = " · ";
        }
        if joint != "  " {
            self.text.push('\n');
        }
    }

    /// `label: value`, without passwords; empty where there is no value.
    fn said(&mut self, fields: &Fields, field: Field) -> String {
        let Redacted { text, had_secret } = redact(fields.get(field).trim(), None);
        self.had_secret |= had_secret;
        if text.is_empty() { text } else { format!("{}: {text}", self.words.text(&format!("field-{}", field.id()))) }
    }

    fn who(&mut self, fields: &Fields) {
        let parts = [Field::Name, Field::Phone, Field::ReplyTo].map(|field| self.said(fields, field));
        self.line("who", &parts);
    }

    fn what(&mut self, screen: &Screen, fields: &Fields) {
        let scope = self.words.text(scope(screen));
        let parts = [self.said(fields, Field::Since), scope, self.said(fields, Field::LastArrived)];
        self.line("what", &parts);
    }

    /// What was shown of incidents, as the person has read it.
    fn incidents(&mut self, screen: &Screen) {
        let shown = incidents(screen, self.words.lang());
        self.line("incident", &shown);
    }

    fn test(&mut self, screen: &Screen, fields: &Fields) {
        let sent = match Moment::from_local(fields.get(Field::Sent), screen.zone) {
            Some(moment) => {
                format!("{}: {} = {}", self.words.text("field-sent"), moment.local(screen.zone), moment.utc())
            }
            None => self.said(fields, Field::Sent),
        };
        let (sender, recipient) = (self.said(fields, Field::Sender), self.said(fields, Field::Recipient));
        let (subject, id) = (self.said(fields, Field::Subject), self.said(fields, Field::MessageId));
        self.line("test", &[sender, recipient, sent, subject, id]);
        let error = redact(fields.get(Field::Error).trim(), Some(&screen.domain));
        self.had_secret |= error.had_secret;
        if !error.text.is_empty() {
            let _ = writeln!(self.text, "{}:", self.words.text("field-error"));
            for line in error.text.lines() {
                let _ = writeln!(self.text, "  > {line}");
            }
        }
    }

    fn result(&mut self, screen: &Screen) {
        let mut number = 0;
        for severity in Severity::ALL {
            for finding in screen.findings.iter() {
                if finding.severity == severity && finding.confidence != Confidence::Inconclusive {
                    if number == 0 {
                        self.text.push_str(&self.words.text("ticket-key-result"));
                        self.text.push('\n');
                    }
                    number += 1;
                    self.finding(number, finding);
                }
            }
        }
        let mut untold = Vec::new();
        for finding in screen.findings.iter() {
            if finding.confidence == Confidence::Inconclusive {
                let seen: Vec<String> = finding.evidence.iter().map(Evidence::line).collect();
                untold.push(format!("{} ({})", title(finding.tag.id(), &finding.args, self.words), seen.join("; ")));
            }
        }
        self.line("unverified", &untold);
    }

    /// Faults with all their evidence, the rest with the first line of it.
    fn finding(&mut self, number: usize, finding: &Finding) {
        let _ = writeln!(
            self.text,
            "{number}) {} [{}]",
            title(finding.tag.id(), &finding.args, self.words),
            finding.tag.id()
        );
        let most = if finding.severity <= Severity::Degrading { usize::MAX } else { 2 };
        for evidence in finding.evidence.iter().take(most) {
            let _ = writeln!(self.text, "   {}", evidence.line());
        }
    }

    fn path(&mut self, screen: &Screen, tree_version: &str) {
        let steps: Vec<String> = screen.path.iter().map(|(node, option)| format!("{node}={option}")).collect();
        let version = format!("{} {tree_version}", self.words.text("ticket-tree"));
        let code = format!("{} {}", self.words.text("ticket-code"), code(screen, tree_version));
        self.line("path", &[steps.join(" > "), version, code]);
    }

    fn contract(&mut self, fields: &Fields) {
        let answer = match fields.get(Field::Contract) {
            "yes" => "ticket-contract-yes",
            "no" => "ticket-contract-no",
            _ => return,
        };
        let answer = self.words.text(answer);
        self.line("contract", &[answer]);
    }
}

/// What was shown of incidents, one text each.
fn incidents(screen: &Screen, lang: &str) -> Vec<String> {
    let said = |incident: &Arc<Incident>| [incident.said(lang).1, " [", incident.gravity.id(), "]"].concat();
    screen.incidents.iter().map(said).collect()
}

/// Six letters that two people on the phone can compare, made of what was concluded.
fn code(screen: &Screen, tree_version: &str) -> String {
    let mut concluded = format!("{}{}", screen.domain, screen.verdict.id);
    for (node, option) in &screen.path {
        concluded.push_str(node);
        concluded.push_str(option);
    }
    concluded.push_str(tree_version);
    let hash = text::fingerprint(&concluded);
    // Letters and digits that are not mistaken for one another.
    let alphabet = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    (0..6).map(|place| char::from(alphabet[usize::from(hash.to_le_bytes()[place]) & 31])).collect()
}

/// One line for the desk's programs: everything above.
fn machine(screen: &Screen, fields: &Fields, tree_version: &str) -> Json {
    let findings = screen.findings.iter().map(Finding::json).collect::<Vec<_>>();
    let path = screen.path.iter().map(|(node, option)| format!("{node}={option}").into()).collect::<Vec<Json>>();
    let incidents = incidents(screen, "").into_iter().map(Json::from).collect::<Vec<_>>();
    let mut typed = Vec::new();
    for field in Field::ALL {
        if !fields.get(field).is_empty() && !matches!(field, Field::Draft | Field::Error) {
            // Before it is quoted: a password that holds a quotation mark would not be seen to its end.
            typed.push((field.id().to_owned(), redact(fields.get(field), None).text.into()));
        }
    }
    object([
        ("format", "mail-doctor 1".into()),
        ("at", screen.now.utc().into()),
        ("domain", screen.domain.clone().into()),
        ("address", screen.shown.clone().into()),
        ("verdict", screen.verdict.json()),
        ("findings", findings.into()),
        ("incidents", incidents.into()),
        ("path", path.into()),
        ("tree", tree_version.into()),
        ("code", code(screen, tree_version).into()),
        ("fields", Json::Object(typed)),
    ])
}
