//! What a mail program has to be told: the servers, and files that tell it by themselves.

use yew::prelude::*;

use super::node::{line, tag, text};
use super::{Act, Look};
use crate::config::Config;
use crate::engine::Screen;
use crate::engine::tree::Link;
use crate::profile::{self, Format, Mailbox};
use crate::text as letters;

/// The servers a program must name; the incoming one first, for it is the one that receives.
pub(super) fn servers(look: &Look) -> Html {
    let mut parts = Vec::new();
    let both = [("server-incoming", look.config.incoming_port), ("server-outgoing", look.config.outgoing_port)];
    for (server, port) in both {
        let mut host = vec![line("code", "", look.screen.mail_host.clone())];
        if are_told(look.config) {
            let said = look.tell("server-port", &[("port", &port.to_string()), ("security", profile::security(port))]);
            host.push(text([", ", &said].concat()));
        }
        parts.push(line("dt", "", look.say(server)));
        parts.push(tag("dd", &[], &[], host));
    }
    tag("dl", &["class"], &["servers"], parts)
}

fn are_told(config: &Config) -> bool {
    config.incoming_port != 0 && config.outgoing_port != 0
}

/// A file that sets a program up, where all of it is known, and what to do with it.
pub(super) fn file(look: &Look, link: Option<Link>) -> Option<Html> {
    let (format, id) = match link? {
        Link::AppleProfile => (Format::Apple, "profile"),
        Link::Autoconfig => (Format::Autoconfig, "autoconfig"),
        _ => return None,
    };
    if !are_told(look.config) || look.screen.domain.is_empty() {
        return None;
    }
    let parts = vec![
        line("summary", "", look.say(&[id, "-title"].concat())),
        line("p", "help", look.tell(&[id, "-help"].concat(), &[])),
        look.steps(&[id, "-steps"].concat(), &[]),
        look.button("secondary", &[id, "-save"].concat(), Act::SaveSettings(format)),
    ];
    Some(tag("details", &["class"], &["settings"], parts))
}

/// The mailbox that was asked about.
pub(super) fn mailbox<'a>(screen: &'a Screen, config: &'a Config) -> Mailbox<'a> {
    let local = letters::cut_last(&screen.shown, b'@').map_or("", |(local, _)| local);
    Mailbox { domain: &screen.domain, local, host: &screen.mail_host, config }
}
