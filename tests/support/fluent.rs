//! What Fluent's own runtime makes of a message: the oracle of the compiled ones.

use ::fluent::{FluentArgs, FluentBundle, FluentResource};
use mail_doctor::language::Arg;

/// The messages of one language.
pub type Bundle = FluentBundle<FluentResource>;

/// Reads the texts of a language's files.
pub fn bundle(lang: &str, texts: impl Iterator<Item = String>) -> Bundle {
    let mut bundle = FluentBundle::new(vec![lang.parse().expect("a language")]);
    bundle.set_use_isolating(false);
    for text in texts {
        bundle.add_resource(FluentResource::try_new(text).expect("Fluent")).expect("no id twice");
    }
    bundle
}

/// A message or its attribute, formatted.
pub fn fluent(bundle: &Bundle, id: &str, args: &[(&str, Arg)]) -> String {
    let mut values = FluentArgs::new();
    for (name, arg) in args {
        match arg {
            Arg::Text(text) => values.set(*name, *text),
            Arg::Number(number) => values.set(*name, *number),
        }
    }
    let (id, attribute) = id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
    let message = bundle.get_message(id).expect("the message");
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
        None => message.value(),
    };
    bundle.format_pattern(pattern.expect("a text"), Some(&values), &mut vec![]).into_owned()
}
