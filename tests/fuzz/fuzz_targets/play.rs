//! Any bytes as all that the network says; `tests/hostile.rs` plays the same with a seeded corpus.
#![no_main]

#[path = "../../support/draw.rs"]
mod draw;
#[path = "../../hostile/play.rs"]
mod play;
#[path = "../../support/mod.rs"]
mod support;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| play::play(bytes));
