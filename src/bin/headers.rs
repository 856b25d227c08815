//! The WebAssembly that reads the header of a delivered message: fetched once somebody has one to show, never before.

#![cfg_attr(target_arch = "wasm32", no_main)]

use mail_doctor::headers::{self, Cause};
use wasm_bindgen::prelude::*;

#[cfg(not(target_arch = "wasm32"))]
fn main() {}

/// What a delivered message's header says, from any octets: the JSON that `headers::json` describes. Nothing where it
/// first has to be known what they may be `instead` of a header, which only the reader of error messages can say; most
/// people show a header, and do without that one.
#[wasm_bindgen]
#[expect(clippy::needless_pass_by_value, reason = "the octets are ours once they have crossed")]
pub fn read(bytes: Vec<u8>, instead: Option<String>) -> Option<String> {
    let mut asked = false;
    let reading = headers::read_with(&bytes, |_| {
        asked = true;
        instead.as_deref().and_then(Cause::instead)
    });
    (instead.is_some() || !asked).then(|| headers::json::reading("", &reading).write())
}
