//! Performs effects in a browser. The only module, with `main.rs`, that talks to it.

mod hand_over;
mod network;
mod page;
mod reader;
mod world;

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::Element;

pub use network::Loader;

use crate::attributes::{self, Known};
use crate::config::Config;
use crate::engine::{Effect, Event, Session, Tree};
use crate::language::{Messages, Part};
use crate::probe::Document;
use crate::ui::{App, Hands, Props, Tapped};

/// What the loader knows when it mounts the widget.
pub struct Start {
    /// The folder the widget was deployed to, ending with `/`.
    pub base: String,
    /// The text of `config.json`.
    pub config: String,
    /// The text of `tree.json`.
    pub tree: String,
    /// The text of the first language's file.
    pub words: String,
    /// The element's attributes, as a JSON object.
    pub attributes: String,
    /// The page's fragment.
    pub fragment: String,
    /// What stands in the first question that the page was served with.
    pub typed: String,
    /// What was tapped there: `give`, `skip`, a language or nothing.
    pub tapped: String,
    /// A message that another program gave to read.
    pub shared: Option<Vec<u8>>,
    /// What the loader lends: requests, files, readers.
    pub loader: Loader,
}

/// Draws the widget into `place`. Fails only where there is no first language to speak.
pub fn mount(start: Start, place: Element) -> Result<(), String> {
    let words = Messages::read(&start.words)?;
    let (config, warnings) = Config::read(&start.config);
    let (tree, problems) = Tree::read(&start.tree);
    let known = Known { languages: &config.languages, to_ascii: &page::to_ascii };
    let (mut context, ignored) = attributes::read(&start.attributes, &start.fragment, page::zone(), &known);
    page::warn("config.json", &warnings);
    page::warn("tree.json", &problems);
    page::warn("<mail-doctor> or its link", &ignored);
    let tapped = match start.tapped.as_str() {
        "give" => Tapped::Give,
        "skip" => Tapped::Skip,
        other if config.languages.iter().any(|language| language == other) => Tapped::Speak(other.to_owned()),
        _ => Tapped::Nothing,
    };
    context.browser_offline = world::browser_offline();
    context.forgetful = !page::keeps();
    if !start.typed.is_empty() {
        context.prefill = start.typed;
    }
    let config = Rc::new(config);
    let props = Props {
        hands: hands(place.clone(), &start.base, &config, start.loader),
        config,
        tree: Rc::new(tree),
        words,
        stored: page::stored(&start.base),
        tapped,
        shared: start.shared.map(Into::into),
        context,
    };
    yew::Renderer::<App>::with_root_and_props(place, props).render();
    Ok(())
}

fn hands(place: Element, base: &str, config: &Rc<Config>, loader: Loader) -> Hands {
    let (config, base) = (config.clone(), Rc::<str>::from(base));
    let (languages, files) = (base.clone(), loader.clone());
    Hands {
        perform: Rc::new(move |effect, send| match effect {
            Effect::Read { reads, octets } => reader::read(&loader, reads, &octets, send),
            effect => perform(effect, &place, &config, &base, &loader, send),
        }),
        hand_over: Rc::new(hand_over::hand_over),
        open: Rc::new(|file, told| reader::open(&file, told)),
        clock: page::now,
        listen: Rc::new(world::listen),
        to_ascii: page::to_ascii,
        fetch_words: Rc::new(move |lang, have, part, got| {
            let path = format!("{languages}locales/{lang}");
            let loader = files.clone();
            spawn_local(async move { got.emit(words(&loader, path, have, part).await) });
        }),
    }
}

/// A language with this part, of which the beginning may be there. Half a language is none: nobody switches to it.
async fn words(loader: &Loader, path: String, have: Option<Messages>, part: Part) -> Option<Messages> {
    let more = network::text(loader, &format!("{path}.{}.json", part.id()));
    let first = match have {
        Some(words) => words,
        None => Messages::read(&network::text(loader, &format!("{path}.json")).await?).ok()?,
    };
    first.with(part, &more.await?).ok()
}

fn perform(effect: Effect, place: &Element, config: &Config, base: &str, loader: &Loader, send: yew::Callback<Event>) {
    let loader = loader.clone();
    match effect {
        Effect::Ask { query, resolver, within } => {
            let Some(entry) = config.resolvers.get(resolver).cloned() else { return };
            spawn_local(async move {
                let reply = network::ask(&loader, &query, &entry, within).await;
                send.emit(Event::Replied { query, resolver, reply, at: page::now() });
            });
        }
        Effect::Reach { reach, url, within } => {
            let base = base.to_owned();
            spawn_local(async move {
                let reading = network::reach(&loader, reach, &url, &base, within).await;
                send.emit(Event::Reached { reach, url, reading, at: page::now() });
            });
        }
        Effect::Fetch { document, url, within } => {
            let own = document.file(config).map(|file| [base, file].concat());
            spawn_local(async move {
                let text = network::document(&loader, document, own.as_deref(), &url, within).await;
                let (content, at) = (document.read(text.as_deref()), page::now());
                if document == Document::Status {
                    page::warn("status file", &content.warnings(at));
                }
                send.emit(Event::Fetched { document, url, content, at });
            });
        }
        Effect::Focus(anchor) => page::focus(place, anchor),
        Effect::Store(text) => page::store(base, &Session::dated(&text, page::now())),
        Effect::Warn(missing) => {
            page::warn("Content-Security-Policy", &[format!("this page's policy must also allow: {missing}")]);
        }
        // Given within the tap itself, by `hand_over`; read by `reader`.
        Effect::HandOver(_) | Effect::Read { .. } => {}
    }
}
