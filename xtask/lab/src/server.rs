//! The servers' processes: started with a log each, watched, and stopped by their own numbers.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

use crate::claim::Claim;
use crate::config::Job;
use crate::program::find;

/// How long a server may take to end before it is ended.
const GRACE: Duration = Duration::from_secs(3);

/// All servers of a lab; dropping the value stops them.
#[derive(Debug, Default)]
pub(crate) struct Servers(Vec<Running>);

#[derive(Debug)]
struct Running {
    name: &'static str,
    child: Child,
    log: PathBuf,
}

impl Servers {
    /// Writes the job's configuration and starts its program in the foreground.
    pub(crate) fn start(&mut self, dir: &Path, job: &Job, claim: &mut Claim) -> Result<(), String> {
        let explain = |why: std::io::Error| format!("{}: {why}", job.name);
        let config = dir.join(format!("{}.conf", job.name));
        fs::write(&config, &job.config).map_err(explain)?;
        let log = dir.join(format!("{}.log", job.name));
        let output = File::create(&log).map_err(explain)?;
        let program = find(job.program).unwrap_or_else(|| job.program.into());
        let child = Command::new(program)
            .args(job.arguments)
            .arg(&config)
            .current_dir(dir)
            .stdin(Stdio::null())
            .stdout(output.try_clone().map_err(explain)?)
            .stderr(output)
            .spawn()
            .map_err(explain)?;
        let pid = child.id();
        self.0.push(Running { name: job.name, child, log });
        claim.note(pid)
    }

    /// Tries until it succeeds, the deadline passes or a server gives up.
    pub(crate) fn await_success(
        &mut self,
        deadline: Instant,
        attempt: impl Fn() -> Result<(), String>,
    ) -> Result<(), String> {
        while let Err(why) = attempt() {
            self.all_run()?;
            if Instant::now() > deadline {
                return Err(format!("the lab does not reply in time: {why}"));
            }
            sleep(Duration::from_millis(20));
        }
        Ok(())
    }

    /// Fails with the end of its log when a server has given up.
    fn all_run(&mut self) -> Result<(), String> {
        for server in &mut self.0 {
            if let Ok(Some(status)) = server.child.try_wait() {
                let log = fs::read_to_string(&server.log).unwrap_or_default();
                let last: Vec<_> = log.lines().rev().take(3).collect();
                let last: Vec<_> = last.into_iter().rev().collect();
                return Err(format!("{} ended with {status}: {}", server.name, last.join(" | ")));
            }
        }
        Ok(())
    }
}

impl Drop for Servers {
    fn drop(&mut self) {
        // Ask all, then wait for all: a polite end also ends the processes that NSD itself started.
        for server in &self.0 {
            if let Some(pid) = i32::try_from(server.child.id()).ok().and_then(Pid::from_raw) {
                let _ = kill_process(pid, Signal::TERM);
            }
        }
        let deadline = Instant::now() + GRACE;
        for server in &mut self.0 {
            while matches!(server.child.try_wait(), Ok(None)) && Instant::now() < deadline {
                sleep(Duration::from_millis(10));
            }
            let _ = server.child.kill();
            let _ = server.child.wait();
        }
    }
}
