//! The servers' configurations. Everything stays on loopback, and no server asks the outside world.

use std::fmt::Write;
use std::net::Ipv4Addr;
use std::path::Path;

use crate::block::Block;
use crate::table::ZONES;
use crate::tree::{Anchors, zone_file};
use crate::zone::{Front, LATE_MS, Rcode, Server, remembered_lines, unchecked_lines};

/// A program to run with a configuration.
#[derive(Debug)]
pub(crate) struct Job {
    /// Names its files and stands in messages.
    pub name: &'static str,
    pub program: &'static str,
    pub arguments: &'static [&'static str],
    pub config: String,
}

/// A program and its arguments before the configuration file.
type Program = (&'static str, &'static [&'static str]);

const NSD: Program = ("nsd", &["-d", "-c"]);
const UNBOUND: Program = ("unbound", &["-d", "-p", "-c"]);
const DNSDIST: Program = ("dnsdist", &["--supervised", "--disable-syslog", "-C"]);

/// Which of the two operators a server belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Operator {
    First,
    Second,
}

/// The name servers.
pub(crate) fn name_servers(dir: &Path, block: &Block) -> Vec<Job> {
    let hosted = ZONES.iter().filter(|zone| zone.server == Server::Replying).map(|zone| zone.name);
    vec![
        job("registry", NSD, name_server(dir, "registry", block.registry(), ["", "test"])),
        job("host", NSD, name_server(dir, "host", block.server(Server::Replying), hosted)),
    ]
}

/// Both operators: `fronts` are their ports for DNS over HTTPS, `ports` those of their resolvers and
/// of the plain DNS that dnsdist insists on.
pub(crate) fn operators(anchors: &Anchors, fronts: [u16; 2], ports: [u16; 4]) -> Vec<Job> {
    let [resolver_1, resolver_2, plain_1, plain_2] = ports;
    vec![
        job("resolver-1", UNBOUND, resolver(anchors, resolver_1, Operator::First)),
        job("resolver-2", UNBOUND, resolver(anchors, resolver_2, Operator::Second)),
        job("front-1", DNSDIST, front(fronts[0], resolver_1, plain_1, Operator::First)),
        job("front-2", DNSDIST, front(fronts[1], resolver_2, plain_2, Operator::Second)),
    ]
}

fn job(name: &'static str, (program, arguments): Program, config: String) -> Job {
    Job { name, program, arguments, config }
}

/// NSD with these zones; it refuses to speak of others. The name keeps its files from the other's.
fn name_server<'a>(dir: &Path, name: &str, address: Ipv4Addr, zones: impl IntoIterator<Item = &'a str>) -> String {
    let dir_name = dir.display();
    let mut text = format!(
        "server:\n  ip-address: {address}\n  port: 53\n  server-count: 1\n  username: \"\"\n  chroot: \"\"\n  \
         zonesdir: \"{dir_name}\"\n  database: \"\"\n  pidfile: \"{dir_name}/{name}.pid\"\n  \
         xfrdfile: \"{dir_name}/{name}.state\"\n  zonelistfile: \"{dir_name}/{name}.list\"\n  \
         xfrdir: \"{dir_name}\"\nremote-control:\n  control-enable: no\n"
    );
    for zone in zones {
        let file = zone_file(dir, zone);
        let zone = if zone.is_empty() { "." } else { zone };
        let _ = write!(text, "zone:\n  name: \"{zone}\"\n  zonefile: \"{}\"\n", file.display());
    }
    text
}

/// unbound, validating from our root down.
fn resolver(anchors: &Anchors, port: u16, operator: Operator) -> String {
    let remembered = match operator {
        Operator::First => String::new(),
        Operator::Second => remembered_lines(ZONES) + &unchecked_lines(ZONES),
    };
    // test. is served locally unless told otherwise (RFC 6761), and extended errors (RFC 8914) are off
    // by default. The waits are short, so that the silent server is given up after two of them: within
    // a page's patience, and before the 1.9 s after which unbound would drop the reply altogether.
    format!(
        "server:\n  directory: \"\"\n  chroot: \"\"\n  username: \"\"\n  use-syslog: no\n  \
         interface: 127.0.0.1@{port}\n  access-control: 127.0.0.0/8 allow\n  num-threads: 1\n  \
         outgoing-interface: 127.0.0.1\n  do-not-query-localhost: no\n  do-ip6: no\n  \
         root-hints: \"{hints}\"\n  trust-anchor-file: \"{trust}\"\n  trust-anchor-signaling: no\n  \
         module-config: \"validator iterator\"\n  val-log-level: 2\n  ede: yes\n  \
         qname-minimisation: no\n  local-zone: \"test.\" nodefault\n  cache-max-negative-ttl: 5\n  \
         unknown-server-time-limit: 600\n  \
         infra-cache-max-rtt: 1200\n\
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
    text.push_str(&late_rules(https, plain));
    text.push_str(FILTER);
    for zone in ZONES {
        let action = match (zone.front, operator) {
            (Front::BothSay(code), _) | (Front::FirstSays(code), Operator::First) => match code {
                Rcode::ServFail => "RCodeAction(DNSRCode.SERVFAIL)".to_owned(),
                Rcode::NxDomain => "RCodeAction(DNSRCode.NXDOMAIN)".to_owned(),
                Rcode::Refused => "RCodeAction(DNSRCode.REFUSED)".to_owned(),
            },
            (Front::BothFilter(code), _) | (Front::FirstFilters(code), Operator::First) => {
                format!("LuaAction(filtered({code}))")
            }
            (Front::Passing | Front::Late | Front::FirstSays(_) | Front::FirstFilters(_), _) => continue,
        };
        let _ = writeln!(text, "addAction(\"{}.\", {action})", zone.name);
    }
    text
}

/// NXDOMAIN with an extended error. dnsdist learned to say one in 1.9; here the message is made by hand, with the id
/// that queries over HTTPS have (RFC 8484 §4.1).
const FILTER: &str = r#"function filtered(code)
  return function(dq)
    local head = string.char(0, 0, 0x81, 0x83, 0, 1, 0, 0, 0, 0, 0, 1)
    local question = dq.qname:toDNSString() .. string.char(math.floor(dq.qtype / 256), dq.qtype % 256, 0, 1)
    local opt = string.char(0, 0, 41, 4, 208, 0, 0, 0, 0, 0, 6, 0, 15, 0, 2, 0, code)
    dq:setHTTPResponse(200, head .. question .. opt, "application/dns-message")
    dq.dh:setQR(true)
    return DNSAction.HeaderModify
  end
end
"#;

/// Rules for the late zones. dnsdist delays only what it sends over UDP, so their queries take a
/// round through its own plain port.
fn late_rules(https: u16, plain: u16) -> String {
    let mut text = "late = newSuffixMatchNode()\n".to_owned();
    for zone in ZONES.iter().filter(|zone| zone.front == Front::Late) {
        let _ = writeln!(text, "late:add(\"{}.\")", zone.name);
    }
    let rule = |port| format!("AndRule({{SuffixMatchNodeRule(late), DSTPortRule({port})}})");
    let _ = write!(
        text,
        "newServer({{address=\"127.0.0.1:{plain}\", pool=\"late\", useClientSubnet=false}}):setUp()\n\
         addAction({over_https}, PoolAction(\"late\"))\naddAction({over_udp}, DelayAction({LATE_MS}))\n",
        over_https = rule(https),
        over_udp = rule(plain),
    );
    text
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
            assert!(text.contains("addAction(\"filtered.test.\", LuaAction(filtered(15)))"));
            assert_eq!(text.contains("half-refused.test."), half);
            assert_eq!(text.contains("half-filtered.test."), half);
            assert!(!text.contains("good.test"));
        }
    }

    #[test]
    fn only_the_second_resolver_remembers() {
        let anchors = Anchors { trust: "/t".into(), hints: "/h".into() };
        let first = resolver(&anchors, 1, Operator::First);
        assert!(!first.contains("local-data") && !first.contains("domain-insecure"));
        let second = resolver(&anchors, 1, Operator::Second);
        assert!(second.contains("local-data: 'changing.test. "));
        assert!(second.contains("domain-insecure: \"half-bogus.test.\""));
    }
}
