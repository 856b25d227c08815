//! Any bytes as the header of a delivered message; `tests/octets.rs` reads the same with bytes made of fields.
#![no_main]

#[allow(dead_code, reason = "the other fuzzer looks at the rest")]
#[path = "../../hostile/octets.rs"]
mod octets;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| octets::headers(bytes));
