//! One lab a directory, and no server left behind by one that was killed.
//!
//! The directory holds a list of the processes started in it. The list is locked while its lab lives;
//! the kernel lifts the lock whatever way the lab ends, and the next one stops what is still running.

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Write};
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use rustix::fs::{FlockOperation, flock};
use rustix::process::{Pid, Signal, kill_process};

/// The locked list.
#[derive(Debug)]
pub(crate) struct Claim(File);

impl Claim {
    /// Claims `dir`, or says that another lab has it.
    pub(crate) fn on(dir: &Path) -> Result<Self, String> {
        let path = dir.join("processes");
        let explain = |why: std::io::Error| format!("{}: {why}", path.display());
        let mut list = OpenOptions::new().read(true).append(true).create(true).open(&path).map_err(explain)?;
        if !locked(&list) {
            let dir = dir.display();
            return Err(format!("another lab runs in {dir}: stop it, or give this one its own directory"));
        }
        let mut text = String::new();
        list.read_to_string(&mut text).map_err(explain)?;
        for pid in text.lines().filter_map(|line| line.parse().ok()) {
            stop_left_over(pid, dir);
        }
        list.set_len(0).map_err(explain)?;
        Ok(Self(list))
    }

    /// Notes a process, so that the next lab can stop it should this one be killed.
    pub(crate) fn note(&mut self, pid: u32) -> Result<(), String> {
        writeln!(self.0, "{pid}").map_err(|why| format!("the lab's list of processes: {why}"))
    }
}

/// Locks the list, with some patience: a process that another thread is just starting holds a copy of
/// the file, and with it the lock, until its program runs.
fn locked(list: &File) -> bool {
    (0..20).any(|attempt| {
        if attempt > 0 {
            sleep(Duration::from_millis(10));
        }
        flock(list, FlockOperation::NonBlockingLockExclusive).is_ok()
    })
}

/// Ends a process of a former lab. Numbers are reused: only a process that names our directory is one.
fn stop_left_over(pid: i32, dir: &Path) {
    let command = format!("/proc/{pid}/cmdline");
    let ours = || {
        let line = fs::read(&command).unwrap_or_default();
        String::from_utf8_lossy(&line).contains(&*dir.to_string_lossy())
    };
    let Some(process) = Pid::from_raw(pid) else { return };
    for _ in 0..100 {
        if !ours() {
            return;
        }
        // It may be ending already.
        let _ = kill_process(process, Signal::TERM);
        sleep(Duration::from_millis(20));
    }
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;

    fn folder(name: &str) -> std::path::PathBuf {
        let dir = std::env::temp_dir().join(format!("lab-claim-{name}-{}", std::process::id()));
        fs::create_dir_all(&dir).unwrap();
        dir
    }

    #[test]
    fn a_directory_has_one_lab_at_a_time() {
        let dir = folder("twice");
        let first = Claim::on(&dir).unwrap();
        assert!(Claim::on(&dir).unwrap_err().contains("another lab"));
        drop(first);
        assert!(Claim::on(&dir).is_ok());
        fs::remove_dir_all(dir).unwrap();
    }

    #[test]
    fn each_lab_lists_its_own_processes_only() {
        let dir = folder("list");
        for pid in [u32::MAX, u32::MAX - 1] {
            Claim::on(&dir).unwrap().note(pid).unwrap();
            assert_eq!(fs::read_to_string(dir.join("processes")).unwrap(), format!("{pid}\n"));
        }
        fs::remove_dir_all(dir).unwrap();
    }

    #[test]
    fn what_a_killed_lab_left_is_stopped_and_nothing_else() {
        let dir = folder("left");
        let named = dir.display().to_string();
        let mut ours = Command::new("sh").args(["-c", "sleep 30; :", &named]).spawn().unwrap();
        // Until the new process runs its program, its command line is ours still.
        let line = format!("/proc/{}/cmdline", ours.id());
        while !fs::read_to_string(&line).unwrap().contains(&named) {
            std::thread::yield_now();
        }
        let mut others = Command::new("sleep").arg("30").spawn().unwrap();
        fs::write(dir.join("processes"), format!("{}\n{}\n", ours.id(), others.id())).unwrap();
        Claim::on(&dir).unwrap();
        assert!(ours.try_wait().unwrap().is_some());
        assert!(others.try_wait().unwrap().is_none());
        others.kill().unwrap();
        others.wait().unwrap();
        fs::remove_dir_all(dir).unwrap();
    }
}
