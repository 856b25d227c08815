//! A made-up DNS tree on loopback, signed with DNSSEC and answered by real servers, for the tests.
//!
//! ```text
//! NSD: root and test.  <-+- unbound (validates)  <-  dnsdist (DNS over HTTPS, CORS)   first operator
//! NSD: the zones       <-+- unbound              <-  dnsdist                          second operator
//! ```
//! The two operators share the name servers and nothing else: each has its own cache.
//!
//! In reading order: [`table`] lists the zones (the only file to touch for a new one), [`zone`] says
//! what an entry can express, `tree` writes and signs the master files, `config` configures the
//! servers, `server` starts and stops them. `block` finds addresses, `claim` owns the directory,
//! `ask` learns whether a front replies.

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test stops at the first surprise"))]

mod ask;
mod block;
mod claim;
mod config;
mod holder;
mod program;
mod server;
mod signing;
pub mod table;
mod tree;
pub mod zone;

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use block::{Block, free_ports};
use claim::Claim;
use server::Servers;
use zone::Server;

/// How long the operators may take until both reply.
const PATIENCE: Duration = Duration::from_secs(10);

/// The running tree. Dropping it stops every process it started.
#[derive(Debug)]
pub struct Lab {
    /// The first operator's address for DNS over HTTPS, such as `http://127.0.0.1:40001/dns-query`.
    pub first: String,
    /// The second operator's.
    pub second: String,
    // Dropped in this order: servers stop before their directory and addresses become free.
    _servers: Servers,
    _claim: Claim,
    _block: Block,
}

impl Lab {
    /// Builds the tree in `dir` (made when missing) and returns once both operators reply.
    /// Fails in one line that says what to do: a program to install, a right to get, a port to free.
    pub fn start(dir: &Path) -> Result<Self, String> {
        let missing = program::missing();
        if !missing.is_empty() {
            return Err(program::advice(&missing));
        }
        let dir = prepared(dir)?;
        let mut claim = Claim::on(&dir)?;
        let block = Block::claim()?;
        let anchors = tree::plant(&dir, &block)?;
        let mut servers = Servers::default();
        let deadline = Instant::now() + PATIENCE;
        for job in config::name_servers(&dir, &block) {
            servers.start(&dir, &job, &mut claim)?;
        }
        // A resolver that finds its root's server down believes so for seconds: first things first.
        for address in [block.registry(), block.server(Server::Replying)] {
            servers.await_success(deadline, || ask::reply_over_udp(address))?;
        }
        let [first, second, ports @ ..] = free_ports::<6>()?;
        for job in config::operators(&anchors, [first, second], ports) {
            servers.start(&dir, &job, &mut claim)?;
        }
        for port in [first, second] {
            servers.await_success(deadline, || match ask::ask(port, table::READY, ask::MX)? {
                reply if reply.answers > 0 => Ok(()),
                reply => Err(format!("port {port}: {reply:?}")),
            })?;
        }
        let [first, second] = [first, second].map(|port| format!("http://127.0.0.1:{port}/dns-query"));
        Ok(Self { first, second, _servers: servers, _claim: claim, _block: block })
    }
}

/// The directory, made and absolute: servers change their working directory.
fn prepared(dir: &Path) -> Result<std::path::PathBuf, String> {
    fs::create_dir_all(dir)
        .and_then(|()| fs::canonicalize(dir))
        .map_err(|why| format!("the lab cannot use {}: {why}", dir.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOERROR: u8 = 0;
    const SERVFAIL: u8 = 2;
    const NXDOMAIN: u8 = 3;
    const REFUSED: u8 = 5;

    /// Reply code, authentic, number of records.
    type Head = (u8, bool, u16);

    /// What each operator says about a name's MX records.
    const REPLIES: &[(&str, Head, Head)] = &[
        ("good.test", (NOERROR, true, 1), (NOERROR, true, 1)),
        ("plain.test", (NOERROR, false, 1), (NOERROR, false, 1)),
        ("mixed-mx.test", (NOERROR, false, 2), (NOERROR, false, 2)),
        ("no-mx.test", (NOERROR, false, 0), (NOERROR, false, 0)),
        ("nowhere.dangling-mx.test", (NXDOMAIN, false, 0), (NXDOMAIN, false, 0)),
        ("mx.aruba.it", (NXDOMAIN, true, 0), (NXDOMAIN, true, 0)),
        ("missing.test", (NXDOMAIN, true, 0), (NXDOMAIN, true, 0)),
        ("bogus.test", (SERVFAIL, false, 0), (SERVFAIL, false, 0)),
        ("expired.test", (SERVFAIL, false, 0), (SERVFAIL, false, 0)),
        ("unsigned-under-ds.test", (SERVFAIL, false, 0), (SERVFAIL, false, 0)),
        ("lame.test", (SERVFAIL, false, 0), (SERVFAIL, false, 0)),
        ("dead.test", (SERVFAIL, false, 0), (SERVFAIL, false, 0)),
        ("slow.test", (NOERROR, false, 1), (NOERROR, false, 1)),
        ("refused.test", (REFUSED, false, 0), (REFUSED, false, 0)),
        ("mail.servfail.test", (SERVFAIL, false, 0), (SERVFAIL, false, 0)),
        ("half-refused.test", (REFUSED, false, 0), (NOERROR, false, 1)),
        ("everything.test", (NOERROR, true, 2), (NOERROR, true, 2)),
        ("forty.test", (NOERROR, false, 40), (NOERROR, false, 40)),
        ("half-bogus.test", (SERVFAIL, false, 0), (NOERROR, false, 1)),
        ("half-missing.test", (NXDOMAIN, false, 0), (NOERROR, false, 1)),
        ("filtered.test", (NXDOMAIN, false, 0), (NXDOMAIN, false, 0)),
        ("half-filtered.test", (NXDOMAIN, false, 0), (NOERROR, false, 1)),
        ("ns-gone.test", (NOERROR, false, 1), (NOERROR, false, 1)),
        ("changing.test", (NOERROR, false, 1), (NOERROR, false, 1)),
    ];

    #[test]
    #[ignore = "starts real servers on port 53"]
    fn the_operators_reply_as_the_table_says_and_stop_with_the_lab() {
        let dir = std::env::temp_dir().join(format!("lab-test-{}", std::process::id()));
        let lab = Lab::start(&dir).unwrap();
        let ports = [&lab.first, &lab.second].map(|url| {
            let (_, end) = url.rsplit_once(':').unwrap();
            end.trim_end_matches("/dns-query").parse().unwrap()
        });
        for (name, first, second) in REPLIES {
            for (port, &(code, authentic, answers)) in ports.into_iter().zip([first, second]) {
                let reply = ask::ask(port, name, ask::MX);
                assert_eq!(reply, Ok(ask::Head { code, authentic, answers }), "{name}");
            }
        }
        drop(lab);
        for port in ports {
            assert!(ask::ask(port, table::READY, ask::MX).is_err());
        }
        fs::remove_dir_all(dir).unwrap();
    }
}
