//! Any bytes as an error message; `tests/octets.rs` reads the same with bytes made of notices.
#![no_main]

#[allow(dead_code, reason = "the other fuzzer looks at the rest")]
#[path = "../../hostile/octets.rs"]
mod octets;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| octets::bounce(bytes));
