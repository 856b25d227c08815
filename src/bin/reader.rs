//! The reader's WebAssembly: fetched once somebody has an error message to show, never before.

#![cfg_attr(target_arch = "wasm32", no_main)]

use mail_doctor::headers;
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
pub fn bounce(bytes: Vec<u8>) -> String {
    mail_doctor::bounce::json::reading("", &mail_doctor::bounce::read_with(&bytes, decode)).write()
}

/// What a delivered message's header says, from any octets: the JSON that `headers::json` describes.
#[wasm_bindgen]
#[expect(clippy::needless_pass_by_value, reason = "the octets are ours once they have crossed")]
pub fn headers(bytes: Vec<u8>) -> String {
    headers::json::reading(
        "",
        &headers::read_with(&bytes, |octets| headers::instead(&mail_doctor::bounce::read_with(octets, decode))),
    )
    .write()
}
