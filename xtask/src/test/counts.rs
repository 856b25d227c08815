//! Adds up what test runners say they ran: a suite that ran nothing must not pass for one that passed.

use crate::Result;
use std::fmt;

/// How many tests passed and failed.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Counts {
    passed: u32,
    failed: u32,
    ignored: u32,
}

impl Counts {
    /// Reads one line of output: `cargo test`'s result of a binary, or a total of `node --test`.
    pub fn add(&mut self, line: &str) {
        let line = line.trim();
        if let Some(result) = line.strip_prefix("test result: ") {
            for part in result.split(['.', ';']) {
                match part.trim().split_once(' ') {
                    Some((number, "passed")) => self.passed += number.parse().unwrap_or(0),
                    Some((number, "failed")) => self.failed += number.parse().unwrap_or(0),
                    Some((number, "ignored")) => self.ignored += number.parse().unwrap_or(0),
                    _ => {}
                }
            }
        } else if let Some(total) = line.strip_prefix("ℹ ") {
            match total.split_once(' ') {
                Some(("pass", number)) => self.passed += number.parse().unwrap_or(0),
                Some(("fail", number)) => self.failed += number.parse().unwrap_or(0),
                Some(("skipped", number)) => self.ignored += number.parse().unwrap_or(0),
                _ => {}
            }
        }
    }

    /// Adds what another run has found.
    pub fn include(&mut self, other: &Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.ignored += other.ignored;
    }

    /// At least one test must have passed.
    pub fn not_empty(self) -> Result<Self> {
        if self.passed == 0 { Err("no test ran: the suite is missing, or was filtered away".into()) } else { Ok(self) }
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if *self == Self::default() {
            return Ok(());
        }
        write!(out, "{} passed, {} failed, {} ignored", self.passed, self.failed, self.ignored)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(lines: &[&str]) -> Counts {
        let mut counts = Counts::default();
        for line in lines {
            counts.add(line);
        }
        counts
    }

    #[test]
    fn cargo_s_binaries_are_added_up() {
        let counts = read(&[
            "running 3 tests",
            "test result: ok. 12 passed; 0 failed; 3 ignored; 0 measured; 1 filtered out; finished in 0.01s",
            "test result: FAILED. 1 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s",
        ]);
        assert_eq!(counts, Counts { passed: 13, failed: 2, ignored: 3 });
        assert_eq!(counts.to_string(), "13 passed, 2 failed, 3 ignored");
    }

    #[test]
    fn node_s_totals_are_read() {
        assert_eq!(
            read(&["ℹ tests 8", "ℹ pass 6", "ℹ fail 1", "ℹ skipped 1"]),
            Counts { passed: 6, failed: 1, ignored: 1 }
        );
    }

    #[test]
    fn nothing_run_is_a_failure() {
        assert!(read(&["test result: ok. 0 passed; 0 failed; 4 ignored; 0 measured"]).not_empty().is_err());
        assert!(read(&["ℹ pass 1"]).not_empty().is_ok());
    }
}
