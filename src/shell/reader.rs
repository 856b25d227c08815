//! The reader of error messages and headers: a WebAssembly of its own, fetched once somebody has something to show.

use std::sync::Arc;

use js_sys::Uint8Array;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::Callback;

use super::network::Loader;
use super::page;
use crate::bounce;
use crate::engine::{Event, Reads};
use crate::json::Json;
use crate::ui::File;

/// Has octets read. Where the reader does not come, or fails, the person is told and can go on by the questions.
pub(super) fn read(loader: &Loader, reads: Reads, octets: &[u8], send: Callback<Event>) {
    let octets = Uint8Array::from(octets);
    let asked = loader.read(reads.id(), &octets);
    spawn_local(async move {
        let reading = JsFuture::from(asked).await.ok();
        let reading = reading.and_then(|text| text.as_string()).and_then(|text| Json::read(&text).ok()).map(Arc::new);
        send.emit(Event::Told { reads, reading, at: page::now() });
    });
}

/// The octets of a file: one more than are read, at most, so that the reader sees that it is too large.
pub(super) fn open(file: &File, told: Callback<Option<Arc<[u8]>>>) {
    #[expect(clippy::cast_precision_loss, reason = "a few million")]
    let most = (bounce::LARGEST + 1) as f64;
    let part = file.slice_with_f64_and_f64(0.0, most);
    spawn_local(async move {
        let octets = match part {
            Ok(part) => JsFuture::from(part.array_buffer()).await.ok(),
            Err(_) => None,
        };
        told.emit(octets.map(|octets| Uint8Array::new(&octets).to_vec().into()));
    });
}
