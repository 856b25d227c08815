//! The servers' configurations. Everything stays on loopback, and no server asks the outside world.

use std::fmt::Write;
use std::path::Path;

use crate::block::Block;
use crate::table::ZONES;
use crate::tree::{Anchors, zone_file};
use crate::zone::{Front, LATE_MS, Rcode, Server, Zone, remembered_lines};

/// A program to run with a configuration.
#[derive(Debug)]
pub(crate) struct Job {
    /// Names its files and stands in messages.
    pub name: &'static str,
    pub program: &'static str,
    /// The arguments before the configuration file.
    pub arguments: &'static [&'static str],
    pub config: String,
}

const NSD: (&str, &[&str]) = ("nsd", &["-d", "-c"]);
const UNBOUND: (&str, &[&str]) = ("unbound", &["-d", "-p", "-c"]);
const DNSDIST: (&str, &[&str]) = ("dnsdist", &["--supervised", "--disable-syslog", "-C"]);

/// Which of the two operators a server belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Operator {
    First,
    Second,
}

/// All servers, in the order in which to start them: `fronts` are the operators' ports for DNS over
/// HTTPS, `ports` those of their resolvers and of the plain DNS that dnsdist insists on.
pub(crate) fn jobs(dir: &Path, block: &Block, anchors: &Anchors, fronts: [u16; 2], ports: [u16; 4]) -> Vec<Job> {
    let [resolver_1, resolver_2, plain_1, plain_2] = ports;
    let job = |name, (program, arguments), config| Job { name, program, arguments, config };
    vec![
        job("name-server", NSD, name_server(dir, block, Server::Replying)),
        job("back-server", NSD, name_server(dir, block, Server::Refusing)),
        job("late-server", DNSDIST, late_server(block)),
        job("resolver-1", UNBOUND, resolver(anchors, resolver_1, Operator::First)),
        job("resolver-2", UNBOUND, resolver(anchors, resolver_2, Operator::Second)),
        job("front-1", DNSDIST, front(fronts[0], resolver_1, plain_1, Operator::First)),
        job("front-2", DNSDIST, front(fronts[1], resolver_2, plain_2, Operator::Second)),
    ]
}

/// NSD. The one that replies has the tree; the other has only the zones served late, and so refuses
/// the rest, which makes it the lame server too.
fn name_server(dir: &Path, block: &Block, server: Server) -> String {
    let names: Vec<&str> = match server {
        Server::Replying => ["", "test"].into_iter().chain(served_by(Server::Replying)).collect(),
        _ => served_by(Server::Late).collect(),
    };
    // Names of files differ, since both run in one directory.
    let run = dir.join(if server == Server::Replying { "nsd-1" } else { "nsd-2" });
    let run = run.display();
    let mut text = format!(
        "server:\n  ip-address: {address}\n  port: 53\n  server-count: 1\n  username: \"\"\n  chroot: \"\"\n  \
         zonesdir: \"{dir}\"\n  database: \"\"\n  pidfile: \"{run}.pid\"\n  xfrdfile: \"{run}.state\"\n  \
         zonelistfile: \"{run}.list\"\n  xfrdir: \"{dir}\"\nremote-control:\n  control-enable: no\n",
        address = block.server(server),
        dir = dir.display(),
    );
    for name in names {
        let file = zone_file(dir, name);
        let name = if name.is_empty() { "." } else { name };
        let _ = write!(text, "zone:\n  name: \"{name}\"\n  zonefile: \"{}\"\n", file.display());
    }
    text
}

fn served_by(server: Server) -> impl Iterator<Item = &'static str> {
    ZONES.iter().filter(move |zone| zone.server == server).map(|zone| zone.name)
}

/// dnsdist before the second NSD. It delays UDP only, which is what resolvers use.
fn late_server(block: &Block) -> String {
    let (here, back) = (block.server(Server::Late), block.server(Server::Refusing));
    format!(
        "setSecurityPollSuffix(\"\")\nsetLocal(\"{here}:53\")\n\
         newServer({{address=\"{back}:53\"}}):setUp()\n\
         addAction(AllRule(), DelayAction({LATE_MS}))\n"
    )
}

/// unbound, validating from our root down.
fn resolver(anchors: &Anchors, port: u16, operator: Operator) -> String {
    let remembered = match operator {
        Operator::First => String::new(),
        Operator::Second => remembered_lines(ZONES),
    };
    // test. is served locally unless told otherwise (RFC 6761); a silent server is given up within
    // seconds, as by the public resolvers; extended errors (RFC 8914) are off by default.
    format!(
        "server:\n  directory: \"\"\n  chroot: \"\"\n  username: \"\"\n  use-syslog: no\n  \
         interface: 127.0.0.1@{port}\n  access-control: 127.0.0.0/8 allow\n  num-threads: 1\n  \
         outgoing-interface: 127.0.0.1\n  do-not-query-localhost: no\n  do-ip6: no\n  \
         root-hints: \"{hints}\"\n  trust-anchor-file: \"{trust}\"\n  trust-anchor-signaling: no\n  \
         module-config: \"validator iterator\"\n  val-log-level: 2\n  ede: yes\n  \
         qname-minimisation: no\n  local-zone: \"test.\" nodefault\n  cache-max-negative-ttl: 5\n  \
         infra-host-ttl: 5\n  infra-cache-max-rtt: 1000\n  outbound-msg-retry: 2\n\
         {remembered}remote-control:\n  control-enable: no\n",
        hints = anchors.hints.display(),
        trust = anchors.trust.display(),
    )
}

/// dnsdist as the operator's front: DNS over HTTPS without a certificate, readable by any page.
fn front(https: u16, resolver: u16, plain: u16, operator: Operator) -> String {
    // A reply later than two seconds would by default become a 502, and without the CORS header.
    let mut text = format!(
        "setSecurityPollSuffix(\"\")\nsetUDPTimeout(20)\nsetLocal(\"127.0.0.1:{plain}\")\n\
         newServer({{address=\"127.0.0.1:{resolver}\", useClientSubnet=false}}):setUp()\n\
         addDOHLocal(\"127.0.0.1:{https}\", nil, nil, \"/dns-query\", \
         {{customResponseHeaders={{[\"access-control-allow-origin\"]=\"*\"}}}})\n"
    );
    for zone in ZONES {
        if let Some(code) = said_by(operator, zone) {
            let code = match code {
                Rcode::ServFail => "DNSRCode.SERVFAIL",
                Rcode::Refused => "DNSRCode.REFUSED",
            };
            let _ = writeln!(text, "addAction(\"{}.\", RCodeAction({code}))", zone.name);
        }
    }
    text
}

fn said_by(operator: Operator, zone: &Zone) -> Option<Rcode> {
    match (zone.front, operator) {
        (Front::BothSay(code), _) | (Front::FirstSays(code), Operator::First) => Some(code),
        (Front::Passing, _) | (Front::FirstSays(_), Operator::Second) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_front_speaks_for_the_zones_that_say_so() {
        let [first, second] = [Operator::First, Operator::Second].map(|operator| front(1, 2, 3, operator));
        for (text, half) in [(&first, true), (&second, false)] {
            assert!(text.contains("addAction(\"refused.test.\", RCodeAction(DNSRCode.REFUSED))"));
            assert!(text.contains("addAction(\"servfail.test.\", RCodeAction(DNSRCode.SERVFAIL))"));
            assert_eq!(text.contains("half-refused.test."), half);
            assert!(!text.contains("good.test"));
        }
    }

    #[test]
    fn only_the_second_resolver_remembers() {
        let anchors = Anchors { trust: "/t".into(), hints: "/h".into() };
        assert!(!resolver(&anchors, 1, Operator::First).contains("local-data"));
        assert!(resolver(&anchors, 1, Operator::Second).contains("local-data: 'changing.test. "));
    }
}
