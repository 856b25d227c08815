//! From Fluent files to the document [`Messages`](super::Messages) reads. Runs before shipping, never in a browser.
//!
//! Terms and references are put in here, attributes become messages of their own (`id.attribute`). What the runtime
//! cannot do is refused with the way to write it instead.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser::{ErrorKind, ParserError, parse};
use fluent_syntax::unicode::unescape_unicode_to_string;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use crate::json::{Json, object};

/// Compiles one language from its files, given as name and text. Every mistake names file, message and fix.
pub fn compile(lang: &str, files: &[(String, String)]) -> Result<String, Vec<String>> {
    compile_some(lang, files, |_| true)
}

/// The same, but keeps only the messages of some files; what they refer to may stand in any.
pub fn compile_some(
    lang: &str,
    files: &[(String, String)],
    kept: impl Fn(&str) -> bool,
) -> Result<String, Vec<String>> {
    let mut problems = Vec::new();
    let plural = plural(lang).unwrap_or_else(|problem| {
        problems.push(problem);
        Json::Null
    });
    let entries = Entries::gather(files, &mut problems);
    let mut messages = Vec::new();
    for (id, (file, pattern)) in entries.in_order().filter(|(_, (file, _))| kept(file)) {
        match entries.parts(pattern, &mut vec![id]) {
            Ok(parts) => messages.push((id.to_owned(), value(parts))),
            Err(problem) => problems.push(format!("{file}: message \"{id}\": {problem}")),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    Ok(object([("lang", lang.into()), ("plural", plural), ("messages", Json::Object(messages))]).write())
}

/// The categories of 0 to 199 in runs, each with the number it ends before: `["other", 1, "one", 2, "other", 200]`.
fn plural(lang: &str) -> Result<Json, String> {
    let unknown = || format!("\"{lang}\": no plural rule is known for this language; name its folder by a BCP 47 tag");
    let known = PluralRules::get_locales(PluralRuleType::CARDINAL);
    let tag: LanguageIdentifier = lang.parse().map_err(|_| unknown())?;
    // `it-CH` has no rule of its own: the language's holds.
    let tag = if known.contains(&tag) { tag } else { LanguageIdentifier::from_parts(tag.language, None, None, &[]) };
    let rules = PluralRules::create(tag, PluralRuleType::CARDINAL).map_err(|_| unknown())?;
    let category = |number: i64| match rules.select(number).unwrap_or(PluralCategory::OTHER) {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    };
    let ends = (1..=200).filter(|end| *end == 200 || category(*end) != category(end - 1));
    Ok(Json::List(ends.flat_map(|end| [category(end - 1).into(), Json::Number(end)]).collect()))
}

type Text = Pattern<String>;

/// Every pattern by its id (`-term`, `message`, `message.attribute`), with its file.
struct Entries {
    order: Vec<String>,
    patterns: BTreeMap<String, (String, Text)>,
}

impl Entries {
    fn gather(files: &[(String, String)], problems: &mut Vec<String>) -> Entries {
        let mut entries = Entries { order: vec![], patterns: BTreeMap::new() };
        for (file, text) in files {
            let resource = parse(text.clone()).unwrap_or_else(|(resource, errors)| {
                problems.extend(errors.iter().map(|error| syntax_problem(file, text, error)));
                resource
            });
            for entry in resource.body {
                let (id, value, attributes) = match entry {
                    Entry::Message(message) => (message.id.name, message.value, message.attributes),
                    Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
                    _ => continue,
                };
                let attributes = attributes.into_iter().map(|it| (format!("{id}.{}", it.id.name), it.value));
                for (id, pattern) in value.map(|value| (id.clone(), value)).into_iter().chain(attributes) {
                    entries.add(file, id, pattern, problems);
                }
            }
        }
        entries
    }

    fn add(&mut self, file: &str, id: String, pattern: Text, problems: &mut Vec<String>) {
        if let Some((first, _)) = self.patterns.get(&id) {
            problems.push(format!("{file}: message \"{id}\": already in {first}; rename or remove one of the two"));
        } else {
            self.order.push(id.clone());
            self.patterns.insert(id, (file.to_owned(), pattern));
        }
    }

    /// The messages, without the terms.
    fn in_order(&self) -> impl Iterator<Item = (&str, &(String, Text))> {
        self.order.iter().filter(|id| !id.starts_with('-')).map(|id| (id.as_str(), &self.patterns[id]))
    }

    /// A pattern's parts; neighbouring texts are one.
    fn parts<'a>(&'a self, pattern: &'a Text, above: &mut Vec<&'a str>) -> Result<Vec<Json>, String> {
        let mut parts = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => add(&mut parts, Json::from(value.as_str())),
                PatternElement::Placeable { expression } => self.placeable(expression, above, &mut parts)?,
            }
        }
        Ok(parts)
    }

    fn placeable<'a>(
        &'a self,
        expression: &'a Expression<String>,
        above: &mut Vec<&'a str>,
        parts: &mut Vec<Json>,
    ) -> Result<(), String> {
        match expression {
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                add(parts, Json::List(vec![variable(&id.name, above)?, self.select(variants, above)?]));
                Ok(())
            }
            Expression::Select { .. } => Err("a select looks at a variable only: write { $name -> … }".into()),
            Expression::Inline(inline) => self.inline(inline, above, parts),
        }
    }

    fn inline<'a>(
        &'a self,
        inline: &'a InlineExpression<String>,
        above: &mut Vec<&'a str>,
        parts: &mut Vec<Json>,
    ) -> Result<(), String> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                add(parts, Json::Text(unescape_unicode_to_string(value).into()));
            }
            InlineExpression::NumberLiteral { value } => add(parts, Json::Text(whole(value)?)),
            InlineExpression::VariableReference { id } => add(parts, Json::List(vec![variable(&id.name, above)?])),
            InlineExpression::Placeable { expression } => self.placeable(expression, above, parts)?,
            InlineExpression::FunctionReference { id, .. } => {
                return Err(format!("unknown function {}: pass what it would make as a variable", id.name));
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|it| format!(".{}", it.name)).unwrap_or_default();
                self.reference(&format!("{}{attribute}", id.name), above, parts)?;
            }
            InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                self.reference(&format!("-{}", id.name), above, parts)?;
            }
            InlineExpression::TermReference { id, .. } => {
                return Err(format!("write {{ -{} }}: a term takes no arguments and shows no attribute", id.name));
            }
        }
        Ok(())
    }

    fn reference<'a>(&'a self, id: &str, above: &mut Vec<&'a str>, parts: &mut Vec<Json>) -> Result<(), String> {
        let Some((id, (_, pattern))) = self.patterns.get_key_value(id) else {
            return Err(format!("there is no \"{id}\" in any file: define it or write its text here"));
        };
        if above.contains(&id.as_str()) {
            return Err(format!("refers to itself: {} > {id}", above.join(" > ")));
        }
        above.push(id);
        let referred = self.parts(pattern, above)?;
        above.pop();
        for part in referred {
            add(parts, part);
        }
        Ok(())
    }

    /// The default variant comes last, and its key is `*`: the runtime takes the first that fits.
    fn select<'a>(&'a self, variants: &'a [Variant<String>], above: &mut Vec<&'a str>) -> Result<Json, String> {
        if !variants.last().is_some_and(|last| last.default) {
            return Err("put the variant with the * last".into());
        }
        let mut compiled: Vec<(String, Json)> = Vec::new();
        for variant in variants {
            let key = match &variant.key {
                _ if variant.default => "*".to_owned(),
                VariantKey::Identifier { name } => name.clone(),
                VariantKey::NumberLiteral { value } => whole(value)?,
            };
            if compiled.iter().any(|(known, _)| *known == key) {
                return Err(format!("variant [{key}] is there twice: remove one"));
            }
            compiled.push((key, value(self.parts(&variant.value, above)?)));
        }
        Ok(Json::Object(compiled))
    }
}

/// Terms are put in without arguments, so a variable in one would never have a value.
fn variable(name: &str, above: &[&str]) -> Result<Json, String> {
    match above.iter().find(|id| id.starts_with('-')) {
        Some(term) => Err(format!("the term {term} has a variable, ${name}: write its text as a message")),
        None => Ok(name.into()),
    }
}

/// A single text stands for itself.
fn value(mut parts: Vec<Json>) -> Json {
    match parts.as_slice() {
        [] => Json::from(""),
        [Json::Text(_)] => parts.remove(0),
        _ => Json::List(parts),
    }
}

fn add(parts: &mut Vec<Json>, part: Json) {
    match (parts.last_mut(), part) {
        (Some(Json::Text(last)), Json::Text(text)) => last.push_str(&text),
        (_, part) => parts.push(part),
    }
}

fn whole(number: &str) -> Result<String, String> {
    match number.parse::<i64>() {
        Ok(value) if value.to_string() == number => Ok(value.to_string()),
        _ => Err(format!("{number} is not a whole number: write it as a text, {{ \"{number}\" }}")),
    }
}

fn syntax_problem(file: &str, text: &str, error: &ParserError) -> String {
    let before = text.get(..error.pos.start).unwrap_or(text);
    let line = before.lines().count().max(1);
    let entry = error.slice.clone().and_then(|slice| text.get(slice)).unwrap_or_default();
    let id: String =
        entry.trim_start().chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect();
    let fix = match error.kind {
        ErrorKind::MissingDefaultVariant => "mark the last variant of the select with *",
        ErrorKind::MultipleDefaultVariants => "only one variant of a select has a *",
        ErrorKind::UnbalancedClosingBrace => "write a brace that is text as {\"}\"}",
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } | ErrorKind::MissingValue => {
            "write its text after the =, further lines indented"
        }
        _ => "write \"id = text\", further lines indented, every { with its }",
    };
    format!("{file}:{line}: message \"{id}\": {error}; {fix}")
}

#[cfg(test)]
mod tests {
    use fluent::{FluentArgs, FluentBundle, FluentResource};
    use proptest::prelude::*;

    use super::*;
    use crate::language::{Arg, Messages};

    fn compiled(lang: &str, text: &str) -> Messages {
        let compiled = compile(lang, &[("a.ftl".into(), text.into())]).expect("compiles");
        Messages::read(&compiled).expect("reads")
    }

    fn problems(text: &str) -> String {
        compile("it", &[("a.ftl".into(), text.into())]).expect_err("refused").join("\n")
    }

    /// The standard of behaviour.
    fn fluent(lang: &str, text: &str, id: &str, args: &[(&str, Arg)]) -> String {
        let mut bundle = FluentBundle::new(vec![lang.parse().expect("a language")]);
        bundle.set_use_isolating(false);
        bundle.add_resource(FluentResource::try_new(text.into()).expect("Fluent")).expect("no duplicates");
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
            Some(attribute) => message.get_attribute(attribute).expect("the attribute").value(),
            None => message.value().expect("a value"),
        };
        bundle.format_pattern(pattern, Some(&values), &mut vec![]).into_owned()
    }

    const EVERYTHING: &str = r#"
# A comment.
-brand = Posta { "{" }Sicura{ "}" }
plain = Ciao, mondo: { 5 }{ "\u00A0" }€
hello = Ciao { $name }, qui { -brand }.
    .title = Titolo di { $name }
steps =
    Primo passo.
      Rientrato.

    Ultimo passo di { $name }.
boxes = { $count ->
        [0] Nessuna casella
        [one] Una casella
        [2] Un paio: { $count }
       *[other] { $count } caselle di { $who ->
            [you] tutti: { hello }
           *[they] loro
        }
    }.
nested = { { $name } } e { hello.title }
"#;

    #[test]
    fn it_speaks_as_fluent_does() {
        for lang in ["it", "en", "de-CH", "pl", "ar", "ja"] {
            let messages = compiled(lang, EVERYTHING);
            for id in ["plain", "hello", "hello.title", "steps", "boxes", "nested"] {
                for args in [
                    &[("name", Arg::Text("<Anna>")), ("count", Arg::Number(1)), ("who", Arg::Text("you"))][..],
                    &[("name", Arg::Number(7)), ("count", Arg::Text("one"))],
                    &[("count", Arg::Text("2")), ("name", Arg::Text(""))],
                    &[],
                ] {
                    assert_eq!(messages.format(id, args), fluent(lang, EVERYTHING, id, args), "{lang} {id} {args:?}");
                }
            }
        }
        assert!(!compiled("it", EVERYTHING).has("-brand"), "terms are put in, not shipped");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn numbers_choose_as_fluent_does(number in 0_i64..900_000, lang in 0_usize..6) {
            let lang = ["it", "en", "pl", "ar", "lt", "cy"][lang];
            let text = "n = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n } { $n }\n";
            let args = [("n", Arg::Number(number))];
            prop_assert_eq!(compiled(lang, text).format("n", &args), fluent(lang, text, "n", &args));
        }
    }

    #[test]
    fn a_mistake_names_file_message_and_fix() {
        for (text, said) in [
            ("a = { DATETIME($x) }", "a.ftl: message \"a\": unknown function DATETIME"),
            (
                "ok = x\n\nb = { $x ->\n  [one] y\n }\n",
                "a.ftl:5: message \"b\": The select expression must have a default variant; mark",
            ),
            ("a = x\nb = y\na = z", "a.ftl: message \"a\": already in a.ftl; rename or remove"),
            ("a = x\noops\nb = y", "a.ftl:2: message \"oops\""),
            ("a = { $x ->\n *[one] y\n [two] z\n }", "message \"a\": put the variant with the * last"),
            ("a = { nowhere }", "message \"a\": there is no \"nowhere\" in any file"),
            ("a = { b }\nb = { a }", "message \"a\": refers to itself: a > b > a"),
            ("-t = { $x }\na = { -t }", "message \"a\": the term -t has a variable, $x"),
            ("-t = y\na = { -t(x: 1) }", "message \"a\": write { -t }"),
            ("a = { 1.50 }", "message \"a\": 1.50 is not a whole number"),
            ("a = { NUMBER($x) ->\n *[one] y\n }", "message \"a\": a select looks at a variable only"),
        ] {
            assert!(problems(text).contains(said), "{text}\n{}", problems(text));
        }
        let unknown = compile("qqq", &[]).expect_err("refused").join("");
        assert!(unknown.contains("no plural rule"), "{unknown}");
    }
}
