//! The WebAssembly that reads error messages: fetched once somebody has one to show, never before.

#![cfg_attr(target_arch = "wasm32", no_main)]

use mail_doctor::{bounce, headers};
use wasm_bindgen::prelude::*;

#[cfg(not(target_arch = "wasm32"))]
fn main() {}

#[wasm_bindgen]
extern "C" {
    type TextDecoder;

    #[wasm_bindgen(constructor, catch)]
    fn new(label: &str) -> Result<TextDecoder, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn decode(this: &TextDecoder, octets: &[u8]) -> Result<String, JsValue>;
}

/// The browser knows the character sets of the world; their tables would weigh more than all the rest.
fn decode(label: &str, octets: &[u8]) -> Option<String> {
    TextDecoder::new(label).ok()?.decode(octets).ok()
}

/// What an error message says, from any octets: the JSON that `bounce::json` describes.
#[wasm_bindgen]
#[expect(clippy::needless_pass_by_value, reason = "the octets are ours once they have crossed")]
pub fn read(bytes: Vec<u8>) -> String {
    bounce::json::reading("", &bounce::read_with(&bytes, decode)).write()
}

/// What these octets are instead of a header, for the reader of headers: a cause's name, or nothing.
#[wasm_bindgen]
#[expect(clippy::needless_pass_by_value, reason = "the octets are ours once they have crossed")]
pub fn instead(bytes: Vec<u8>) -> String {
    headers::instead(&bounce::read_with(&bytes, decode)).map_or_else(String::new, |cause| cause.id().to_owned())
}
