//! mail-doctor: why can't I receive e-mail? A pure core that speaks in data, a thin browser shell that performs it.
//!
//! In reading order: [`address`] (what the person typed), [`dns`] (queries and replies), [`config`] (the operator),
//! [`finding`] (facts with evidence), [`probe`] (which queries to ask, how replies become findings), [`verdict`] (many
//! findings, one conclusion), [`engine`] (events in, effects out, the tree), [`ticket`], [`language`], [`bounce`] (what
//! a bounce says), [`headers`] (why a message went to spam); then [`ui`] and [`shell`], which alone know Yew and the
//! browser.

pub mod address;
pub mod attributes;
#[cfg(not(target_arch = "wasm32"))]
pub mod author;
pub mod bounce;
#[cfg(feature = "cli")]
pub mod cli;
pub mod config;
pub mod dns;
pub mod engine;
pub mod finding;
pub mod headers;
pub mod json;
pub mod language;
pub mod message;
pub mod moment;
pub mod privacy;
pub mod probe;
pub mod profile;
pub mod shell;
#[cfg(not(target_arch = "wasm32"))]
pub mod static_page;
pub mod text;
pub mod ticket;
pub mod ui;
pub mod verdict;

/// The memory of both WebAssemblies: half the size of the one that std brings along.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
