//! The same tree as one plain HTML page: for browsers without JavaScript or WebAssembly, and for print.
//!
//! Every node is a `<section>` with its id; options are links to the next one. `static.css` shows one section at a time
//! where the browser can (`:target`, `:has()`), otherwise all of them stand there in order. There is no script and no
//! inline style, so the page works under any content security policy.

mod ticket;

use std::fmt::Write;

use crate::config::Config;
use crate::engine::Tree;
use crate::engine::tree::{Link, Node, Outcome, TicketNeed};
use crate::language::{Arg, Messages};
use crate::profile::security;
use crate::verdict::State;

/// The whole page in one language. Ids of Fluent that are missing show themselves.
pub fn render(tree: &Tree, messages: &Messages, config: &Config) -> String {
    let page = Page::new(tree, messages, config);
    let mut html = page.head();
    // The start comes first: it is the one shown before any choice.
    let start = tree.node(&tree.start);
    let others = tree.nodes.iter().filter(|node| node.id != tree.start);
    for node in start.into_iter().chain(others) {
        html += &page.node(node);
    }
    html += &ticket::sections(&page);
    html += "</main>\n";
    html += &page.foot();
    html
}

/// The same characters in element and attribute: none of them can end either.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            _ => escaped.push(letter),
        }
    }
    escaped
}

/// A link, with both of its texts escaped.
fn link(class: &str, href: &str, text: &str) -> String {
    format!("<a class=\"{class}\" href=\"{}\">{}</a>", escape(href), escape(text))
}

struct Page<'a> {
    tree: &'a Tree,
    messages: &'a Messages,
    config: &'a Config,
    /// Stands for the person's domain, which nobody typed here.
    domain: String,
    mail_host: String,
    webmail: String,
}

impl<'a> Page<'a> {
    fn new(tree: &'a Tree, messages: &'a Messages, config: &'a Config) -> Page<'a> {
        let domain = messages.text("static-your-domain");
        let [mail_host, webmail] =
            [&config.mail_host, &config.webmail_url].map(|text| text.replace("{domain}", &domain));
        Page { tree, messages, config, domain, mail_host, webmail }
    }

    /// A text with the variables every text may use, and these; not escaped yet.
    fn plain(&self, id: &str, more: &[(&str, &str)]) -> String {
        self.messages.format(id, &self.args(more))
    }

    /// The same, ready for the page.
    fn ready(&self, id: &str) -> String {
        escape(&self.plain(id, &[]))
    }

    fn args<'b>(&'b self, more: &'b [(&'b str, &'b str)]) -> Vec<(&'b str, Arg<'b>)> {
        let own = [
            ("operator", self.config.operator.as_str()),
            ("website", &self.config.website),
            ("domain", &self.domain),
            ("mail_host", &self.mail_host),
            ("webmail", &self.webmail),
        ];
        own.iter().chain(more).map(|(name, value)| (*name, Arg::Text(value))).collect()
    }

    fn head(&self) -> String {
        let lang = escape(self.messages.lang());
        let title = self.ready("static-title");
        let mut html = format!(
            "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"description\" content=\"{}\">\n\
             <title>{title}</title>\n<link rel=\"stylesheet\" href=\"static.css\">\n</head>\n<body>\n\
             <header>\n<h1>{title}</h1>\n<nav aria-label=\"{}\">",
            self.ready("static-description"),
            self.ready("static-languages"),
        );
        for other in self.config.languages.iter().filter(|language| *language != self.messages.lang()) {
            // Writing to a String cannot fail, here and below.
            let _ = write!(
                html,
                "<a class=\"quiet\" href=\"static.{0}.html\" hreflang=\"{0}\" lang=\"{0}\">{1}</a>",
                escape(other),
                self.ready(&format!("static-language-{other}"))
            );
        }
        let _ = writeln!(html, "</nav>\n<p>{}</p>\n</header>\n<main>", self.ready("static-intro"));
        html
    }

    fn foot(&self) -> String {
        let mut html = format!("<footer>\n{}\n", link("quiet", "index.html", &self.plain("static-full-version", &[])));
        if !self.config.faq_url.is_empty() {
            html += &link("quiet", &self.config.faq_url, &self.plain("static-article", &[]));
            html.push('\n');
        }
        html + "</footer>\n</body>\n</html>\n"
    }

    /// A section whose heading names it; reached by its id, it takes the focus.
    fn section(&self, id: &str, heading: &str, content: &str, back: &str) -> String {
        let (id, start) = (escape(id), escape(&self.tree.start));
        format!(
            "<section id=\"{id}\" tabindex=\"-1\" aria-labelledby=\"{id}-heading\">\n\
             <h2 id=\"{id}-heading\">{heading}</h2>\n{content}<p class=\"back\">{back}\
             <a class=\"quiet\" href=\"#{start}\">{}</a></p>\n</section>\n",
            self.ready("static-restart")
        )
    }

    fn node(&self, node: &Node) -> String {
        let (heading, content) = match node.outcome() {
            Some(outcome) => (self.ready(&format!("outcome-{}", node.id)), self.outcome(node, outcome)),
            None => (self.ready(&format!("question-{}", node.id)), self.question(node)),
        };
        self.section(&node.id, &heading, &content, &self.back(node))
    }

    /// To every question that leads here: which one the person came from is not known.
    fn back(&self, node: &Node) -> String {
        let parents =
            self.tree.nodes.iter().filter(|parent| parent.choices().iter().any(|choice| choice.to == node.id));
        parents
            .map(|parent| {
                let question = self.plain(&format!("question-{}", parent.id), &[]);
                link("quiet", &format!("#{}", parent.id), &self.plain("static-back", &[("question", &question)])) + " "
            })
            .collect()
    }

    fn question(&self, node: &Node) -> String {
        let mut html =
            format!("<p>{}</p>\n<ul class=\"options\">\n", self.ready(&format!("question-{}-help", node.id)));
        for choice in node.choices() {
            let text = self.plain(&format!("option-{}-{}", node.id, choice.id), &[]);
            let _ = writeln!(html, "<li>{}</li>", link("option", &format!("#{}", choice.to), &text));
        }
        for quick in node.quick() {
            if let Some(next) = self.tree.next(&quick.node, &quick.option) {
                let text = self.plain(&format!("quick-{}-{}", quick.node, quick.option), &[]);
                let _ = writeln!(html, "<li>{}</li>", link("option", &format!("#{}", next.id), &text));
            }
        }
        html + "</ul>\n"
    }

    fn outcome(&self, node: &Node, outcome: &Outcome) -> String {
        let id = &node.id;
        let sign = match outcome.state {
            State::Ok => "✓",
            State::Caution => "!",
            State::Broken => "✕",
            State::Unknown => "?",
        };
        let mut html = format!(
            "<p class=\"state {0}\"><span aria-hidden=\"true\">{sign}</span> {1}</p>\n<p>{2}</p>\n",
            outcome.state.id(),
            self.ready(&format!("state-{}", outcome.state.id())),
            self.ready(&format!("outcome-{id}-body")),
        );
        let steps = self.messages.lines(&format!("outcome-{id}-steps"), &self.args(&[]));
        html += &list("ol", &self.ready("static-steps"), &steps);
        if outcome.servers {
            html += &self.servers();
        }
        if outcome.link == Some(Link::FullMailbox) && !self.config.full_mailbox_url.is_empty() {
            let text = self.plain("static-full-mailbox", &[]);
            let _ = writeln!(html, "<p>{}</p>", link("option", &self.config.full_mailbox_url, &text));
        }
        let _ = writeln!(
            html,
            "<p class=\"who\"><strong>{}</strong><br>{}</p>",
            self.ready(&format!("fixer-{}", outcome.fixer.id())),
            self.ready(&format!("confidence-{}", outcome.confidence.id())),
        );
        let class = if outcome.ticket == TicketNeed::Needed { "option primary" } else { "option" };
        let _ = writeln!(
            html,
            "<p>{}</p>",
            link(class, &format!("#{}", ticket::TICKET), &self.plain("static-open-ticket", &[]))
        );
        let also: Vec<String> = outcome.also.iter().map(|id| self.plain(&format!("also-{id}"), &[])).collect();
        html + &list("ul", &self.ready("static-also"), &also)
    }

    /// The incoming server first, for it is the one that receives.
    fn servers(&self) -> String {
        let host = escape(&self.mail_host);
        let ports = [self.config.incoming_port, self.config.outgoing_port];
        let mut html = String::from("<dl>\n");
        for (id, port) in ["static-server-incoming", "static-server-outgoing"].into_iter().zip(ports) {
            let told = self.plain("server-port", &[("port", &port.to_string()), ("security", security(port))]);
            let port = if ports.contains(&0) { String::new() } else { [", ", &told].concat() };
            let _ = writeln!(html, "<dt>{}</dt><dd><code>{host}</code>{}</dd>", self.ready(id), escape(&port));
        }
        html + "</dl>\n"
    }
}

/// Nothing where there are no items.
fn list(tag: &str, heading: &str, items: &[String]) -> String {
    if items.is_empty() {
        return String::new();
    }
    let mut html = format!("<h3>{heading}</h3>\n<{tag}>\n");
    for item in items {
        let _ = writeln!(html, "<li>{}</li>", escape(item));
    }
    html + &format!("</{tag}>\n")
}

#[cfg(test)]
mod tests;
