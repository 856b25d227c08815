//! A time limit of our own: which error an aborted fetch raises differs from engine to engine.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{AbortController, AbortSignal};

/// Aborts what carries its signal when the time is up, or when dropped: what nobody reads is not to come.
pub(super) struct Limit {
    controller: Option<AbortController>,
    expired: Rc<Cell<bool>>,
    timer: Option<i32>,
    _ring: Closure<dyn FnMut()>,
}

impl Limit {
    /// Starts the clock.
    pub(super) fn of(milliseconds: u32) -> Limit {
        let controller = AbortController::new().ok();
        let expired = Rc::new(Cell::new(false));
        let (ring, flag) = (controller.clone(), expired.clone());
        let ring = Closure::new(move || {
            flag.set(true);
            if let Some(controller) = &ring {
                controller.abort();
            }
        });
        let delay = i32::try_from(milliseconds).unwrap_or(i32::MAX);
        let timer = web_sys::window().and_then(|window| {
            window.set_timeout_with_callback_and_timeout_and_arguments_0(ring.as_ref().unchecked_ref(), delay).ok()
        });
        Limit { controller, expired, timer, _ring: ring }
    }

    /// What a fetch is to carry.
    pub(super) fn signal(&self) -> Option<AbortSignal> {
        self.controller.as_ref().map(AbortController::signal)
    }

    /// True once the time was up.
    pub(super) fn expired(&self) -> bool {
        self.expired.get()
    }
}

impl Drop for Limit {
    fn drop(&mut self) {
        if let (Some(window), Some(timer)) = (web_sys::window(), self.timer) {
            window.clear_timeout_with_handle(timer);
        }
        if let Some(controller) = &self.controller {
            controller.abort();
        }
    }
}
