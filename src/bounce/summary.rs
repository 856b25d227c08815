//! What the widget shows of a reading, read back from its JSON: texts alone, so that the reader's own types and rules
//! stay out of the first file.

use crate::json::Json;
use crate::text;

/// A line of an excerpt: its pieces, each with what it is evidence of, or nothing.
pub type Quoted = Vec<(String, String)>;

/// A reading as the widget knows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// What it is, as [`super::Kind::id`] has it.
    pub kind: String,
    /// The name of the message that came back, or nothing.
    pub message_id: String,
    /// Where the input says what it is.
    pub excerpt: Vec<Quoted>,
    /// A report for each recipient.
    pub reports: Vec<Told>,
}

/// What it says about one recipient; what is missing is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// The address.
    pub recipient: String,
    /// As [`super::Category::id`] has it.
    pub category: String,
    /// The reply code and the status: `550 5.1.1`.
    pub codes: String,
    /// Nobody tries again.
    pub is_final: bool,
    /// Who reports.
    pub reporter: String,
    /// The server that refused it.
    pub server: String,
    /// The line that gives the reason.
    pub diagnostic: String,
    /// When, as written.
    pub time: String,
    /// As [`super::Confidence::id`] has it.
    pub confidence: String,
    /// The lines with the evidence.
    pub excerpt: Vec<Quoted>,
}

impl Summary {
    /// Reads what [`super::json::reading`] wrote.
    pub fn read(json: &Json) -> Summary {
        Summary {
            kind: json.text_at("kind").to_owned(),
            message_id: json.text_at("message_id").to_owned(),
            excerpt: excerpt(json),
            reports: json.items_at("reports").iter().map(Told::read).collect(),
        }
    }

    /// The report about a mailbox of this domain, else one that names nobody; none where the text is about other people
    /// alone. Without a domain the first counts.
    pub fn about(&self, domain: Option<&str>) -> Option<&Told> {
        let Some(domain) = domain else { return self.reports.first() };
        let of = |told: &&Told| told.domain().eq_ignore_ascii_case(domain);
        // What is not written in letters of the DNS could be this domain as well.
        let could = |told: &&Told| told.domain().is_empty() || !told.domain().is_ascii();
        self.reports.iter().find(of).or_else(|| self.reports.iter().find(could))
    }
}

impl Told {
    fn read(json: &Json) -> Told {
        let text = |member: &str| json.text_at(member).to_owned();
        let mut codes = match json.get("code") {
            Some(Json::Number(code)) => code.to_string(),
            _ => String::new(),
        };
        let status = json.text_at("status");
        if !codes.is_empty() && !status.is_empty() {
            codes.push(' ');
        }
        codes.push_str(status);
        Told {
            recipient: text("recipient"),
            category: text("category"),
            codes,
            is_final: json.get("final").is_some_and(Json::is_true),
            reporter: text("reporter"),
            server: text("server"),
            diagnostic: text("diagnostic"),
            time: text("time"),
            confidence: text("confidence"),
            excerpt: excerpt(json),
        }
    }

    fn domain(&self) -> &str {
        text::cut_last(&self.recipient, b'@').map_or("", |(_, host)| host)
    }

    /// What stands before the @ of the recipient.
    pub fn local(&self) -> &str {
        text::cut_last(&self.recipient, b'@').map_or("", |(local, _)| local)
    }

    /// What there is to tell a technician, a line each: the recipient, the codes and the server's own words, who reports
    /// and when.
    pub fn lines(&self) -> Vec<String> {
        // Most servers repeat the codes in their words.
        let told = text::cut(&self.diagnostic, text::until(&self.codes, b" ")).is_some();
        let codes = if told { "" } else { &self.codes };
        let [said, by] = [[codes, &self.diagnostic], [&self.reporter, &self.time]].map(|parts: [&str; 2]| {
            let apart = if parts.iter().any(|part| part.is_empty()) { "" } else { " " };
            [parts[0], apart, parts[1]].concat()
        });
        let state = if self.is_final { " final" } else { " retrying" };
        let lines = [[self.recipient.as_str(), " [", &self.category, state, "]"].concat(), said, by];
        lines.into_iter().filter(|line| !line.is_empty()).collect()
    }
}

/// The lines with the evidence, of a reading of either kind.
pub(crate) fn excerpt(json: &Json) -> Vec<Quoted> {
    let text =
        |piece: &Json, place: usize| piece.items().get(place).and_then(Json::text).unwrap_or_default().to_owned();
    let mut lines = Vec::new();
    for line in json.items_at("excerpt") {
        lines.push(line.items().iter().map(|piece| (text(piece, 0), text(piece, 1))).collect());
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounce;

    fn summary(text: &str) -> Summary {
        Summary::read(&bounce::json::reading("", &bounce::read(text.as_bytes())))
    }

    const TWO: &str = "From: MAILER-DAEMON@mx.example\nSubject: Undelivered Mail Returned to Sender\n\n\
        <anna@altro.example>: host mx.altro.example[192.0.2.1] said: 550 5.1.1 User unknown\n\n\
        <info@ditta.example>: host mx.ditta.example[192.0.2.2] said: 552 5.2.2 Mailbox full\n";

    #[test]
    fn of_several_reports_the_one_about_the_domain_counts() {
        let summary = summary(TWO);
        let about = |domain| summary.about(domain).map(|told| told.recipient.as_str());
        assert_eq!(about(Some("DITTA.example")), Some("info@ditta.example"));
        assert_eq!(about(Some("altro.example")), Some("anna@altro.example"));
        assert_eq!(about(Some("terzo.example")), None, "it is about other people");
        assert_eq!(about(None), Some("anna@altro.example"));
    }

    #[test]
    fn a_report_that_names_nobody_may_be_about_anybody() {
        let summary = summary("550 5.1.1 User unknown");
        assert_eq!(summary.about(Some("ditta.example")).map(|told| told.category.as_str()), Some("unknown_user"));
    }

    #[test]
    fn lines_hold_what_a_technician_needs_and_no_code_twice() {
        let told = summary(TWO).about(Some("ditta.example")).cloned().expect("a report");
        let lines = told.lines();
        assert_eq!(lines[0], "info@ditta.example [mailbox_full final]");
        assert!(
            lines[1].ends_with(" said: 552 5.2.2 Mailbox full") && lines[1].matches("552").count() == 1,
            "{lines:?}"
        );
        assert_eq!((told.local(), told.server.as_str()), ("info", "mx.ditta.example"));
        assert!(told.excerpt.iter().flatten().any(|(piece, fact)| piece == "Mailbox full" && fact == "reason"));
    }

    #[test]
    fn what_is_no_reading_is_empty() {
        for text in ["null", "[]", r#"{"reports":[7,{}],"excerpt":[[["a"]],3]}"#] {
            let summary = Summary::read(&Json::read(text).expect("JSON"));
            assert!(summary.kind.is_empty() && summary.reports.iter().all(|told| told.recipient.is_empty()), "{text}");
        }
    }
}
