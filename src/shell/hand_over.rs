//! Ways out for a ticket. Each may be denied, as in a frame of another origin: then the person is told.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url, window};
use yew::Callback;

use super::page;
use crate::profile::File;
use crate::ui::Parcel;

/// Hands over, within the tap that asked for it.
pub(super) fn hand_over(parcel: Parcel, told: Callback<bool>) {
    match parcel {
        Parcel::Copy(text) => copy(&text, told),
        Parcel::Download(file) => told.emit(download(&file).is_some()),
        Parcel::Open(url) => told.emit(follow(&url, None).is_some()),
    }
}

fn copy(text: &str, told: Callback<bool>) {
    let clipboard = window().map(|window| window.navigator().clipboard());
    // In an insecure page there is none, whatever the type says.
    let Some(clipboard) = clipboard.filter(|clipboard| !clipboard.is_undefined()) else {
        told.emit(false);
        return;
    };
    let written = clipboard.write_text(text);
    // A browser that asks for permission, or forgets to, may never answer: then the person is told after a while.
    let once = Rc::new(Cell::new(Some(told)));
    let late = once.clone();
    page::after(CLIPBOARD_MAY_TAKE, move || tell(&late, false));
    spawn_local(async move { tell(&once, JsFuture::from(written).await.is_ok()) });
}

/// Milliseconds until silence counts as a refusal.
const CLIPBOARD_MAY_TAKE: i32 = 2_000;

/// Tells the first result, and no other.
fn tell(once: &Cell<Option<Callback<bool>>>, worked: bool) {
    if let Some(told) = once.take() {
        told.emit(worked);
    }
}

fn download(file: &File) -> Option<()> {
    let kind = BlobPropertyBag::new();
    kind.set_type(file.kind);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(&file.text)), &kind).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    follow(&url, Some(file.name))?;
    // The download has begun with the click; the page need not keep the text twice.
    let _ = Url::revoke_object_url(&url);
    Some(())
}

/// Clicks a link that is not drawn.
fn follow(url: &str, download: Option<&str>) -> Option<()> {
    let link = window()?.document()?.create_element("a").ok()?.dyn_into::<HtmlAnchorElement>().ok()?;
    link.set_href(url);
    link.set_rel("noopener");
    match download {
        Some(name) => link.set_download(name),
        None if url.starts_with("http") => link.set_target("_blank"),
        None => {}
    }
    link.click();
    Some(())
}
