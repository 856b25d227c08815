//! A made-up DNS tree on loopback, signed with DNSSEC and answered by real servers, for the tests.
//!
//! ```text
//! NSD (root, test., the zones)  <-  unbound (validates)  <-  dnsdist (DNS over HTTPS, CORS)   first
//!                               <-  unbound              <-  dnsdist                          second
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
        let [first, second, ports @ ..] = free_ports::<6>()?;
        let mut servers = Servers::default();
        for job in config::jobs(&dir, &block, &anchors, [first, second], ports) {
            servers.start(&dir, &job, &mut claim)?;
        }
        await_replies([first, second], &mut servers)?;
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

/// Waits until each front passes on the signed zone, while watching that no server gives up.
fn await_replies(fronts: [u16; 2], servers: &mut Servers) -> Result<(), String> {
    let deadline = Instant::now() + PATIENCE;
    for port in fronts {
        loop {
            let reply = ask::ask(port, table::READY, ask::MX);
            if reply.as_ref().is_ok_and(|reply| reply.answers > 0) {
                break;
            }
            servers.all_run()?;
            if Instant::now() > deadline {
                let last = reply.map_or_else(|why| why, |reply| format!("{reply:?}"));
                let seconds = PATIENCE.as_secs();
                return Err(format!("the lab does not reply after {seconds} s; at port {port}: {last}"));
            }
            std::thread::sleep(Duration::from_millis(30));
        }
    }
    Ok(())
}
