//! The WebAssembly's entry: what the loader calls.

// There is nothing to run at the start, and std's preparations for a `main` would weigh half a kilobyte.
#![cfg_attr(target_arch = "wasm32", no_main)]

use mail_doctor::shell::{self, Loader, Start};
use wasm_bindgen::prelude::*;

#[cfg(not(target_arch = "wasm32"))]
fn main() {}

/// Draws the widget into `place`. The texts are those of `config.json`, `tree.json` and the first language; the
/// attributes are a JSON object; `typed` and `tapped` are what the person did before we were here; `loader` lends
/// requests, files and readers; `shared` is one that another program gave.
#[wasm_bindgen]
#[expect(clippy::too_many_arguments, reason = "strings cross to WebAssembly more cheaply than an object")]
pub fn mount(
    place: web_sys::Element,
    base: String,
    config: String,
    tree: String,
    words: String,
    attributes: String,
    fragment: String,
    typed: String,
    tapped: String,
    loader: Loader,
    shared: Option<Vec<u8>>,
) -> Result<(), JsValue> {
    let start = Start { base, config, tree, words, attributes, fragment, typed, tapped, loader, shared };
    shell::mount(start, place).map_err(|error| JsValue::from_str(&error))
}
