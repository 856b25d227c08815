//! What the author of a deployment needs besides the wasm: compiled languages, small data files, the static pages.
//! Called by the build after the wasm is there, never in a browser.

mod manifest;
mod pages;
mod practice;

use std::path::{Path, PathBuf};

use crate::config::Config;
use crate::engine::Tree;
use crate::json::Json;
use crate::language::{Messages, Part, compile::compile_some};
use crate::static_page;

pub use practice::practice_config;

/// Which of a language's files are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Locale {
    /// What the first screens need: everything up to a conclusion.
    First,
    /// What the widget needs after that.
    Part(Part),
    /// All of them, the static page's too.
    Whole,
}

impl Locale {
    /// Whether the texts of this file are among them.
    fn holds(self, file: &str) -> bool {
        let is = |texts: &[&str]| texts.contains(&file);
        let (first, paste, phone) = (is(&FIRST_TEXTS), is(&PASTE_TEXTS), is(&PHONE_TEXTS));
        match self {
            Locale::First => first,
            Locale::Part(Part::Paste) => paste,
            Locale::Part(Part::Phone) => phone,
            Locale::Part(Part::Rest) => !first && !paste && !phone && file != STATIC_TEXTS,
            Locale::Whole => true,
        }
    }
}

/// The files whose texts are fetched before anything is shown.
const FIRST_TEXTS: [&str; 2] = ["questions.ftl", "widget.ftl"];
/// The files whose texts are fetched with the box for an error message.
const PASTE_TEXTS: [&str; 2] = ["paste.ftl", "headers.ftl"];
/// The files whose texts are fetched once it is the program or the phone; the second is the same in every language.
const PHONE_TEXTS: [&str; 2] = ["phone.ftl", "settings.ftl"];
/// The file whose texts only the static page shows.
const STATIC_TEXTS: &str = "static.ftl";
/// The overlay that only the development server applies.
const PRACTICE: &str = "practice.json";

/// Fills `dist`, which already has the wasm and its pages, from `www`. Returns warnings about the configuration, for
/// the person who builds; a mistake in a language, in the tree or in a file is an error that names it.
pub fn stage(www: &Path, dist: &Path) -> Result<Vec<String>, String> {
    let (config, warnings) = Config::read(&read(&www.join("data/config.json"))?);
    let tree = tree(&www.join("data/tree.json"))?;
    let mut questions = Vec::new();
    let mut first_language = None;
    for lang in languages(www)? {
        write(&dist.join(format!("locales/{lang}.json")), &compile_locale(www, &lang, Locale::First)?)?;
        for part in Part::ALL {
            let file = dist.join(format!("locales/{lang}.{}.json", part.id()));
            write(&file, &compile_locale(www, &lang, Locale::Part(*part))?)?;
        }
        let words = Messages::read(&compile_locale(www, &lang, Locale::Whole)?)?;
        write(&dist.join(format!("static.{lang}.html")), &static_page::render(&tree, &words, &config))?;
        questions.push((format!("question-{lang}"), pages::first_question(&words, &config)));
        if config.languages.first() == Some(&lang) {
            first_language = Some(words);
        }
    }
    for file in files(&www.join("data"), "json")? {
        let name = file_name(&file);
        if name != PRACTICE {
            let json = Json::read(&read(&file)?).map_err(|error| format!("{}: {error}", file.display()))?;
            let json = if name == "tree.json" { without_reasons(json) } else { json };
            write(&dist.join("data").join(name), &json.write())?;
        }
    }
    if let Some(words) = first_language {
        write(&dist.join("manifest.webmanifest"), &manifest::manifest(&words, &config))?;
    }
    let all = questions.iter().map(|(_, question)| question.as_str()).collect();
    questions.push(("questions".into(), all));
    // Minified by the build before we are called; in the page itself, it costs the host no request.
    let element = read(&dist.join("element.js"))?;
    questions.push(("element".into(), format!("<script type=\"module\">{}</script>", element.trim())));
    pages(dist, &questions)?;
    Ok(warnings.iter().map(|warning| format!("config.json, {warning}")).collect())
}

/// A tree without what only its editors read: half of its bytes.
fn without_reasons(json: Json) -> Json {
    match json {
        Json::Object(members) => {
            let kept = members.into_iter().filter(|(key, _)| !["why", "source"].contains(&key.as_str()));
            Json::Object(kept.map(|(key, value)| (key, without_reasons(value))).collect())
        }
        other => other,
    }
}

/// The languages there are: the folders of `www/locales`, in alphabetical order.
pub fn languages(www: &Path) -> Result<Vec<String>, String> {
    let folders = entries(&www.join("locales"))?.into_iter().filter(|path| path.is_dir());
    Ok(folders.map(|path| file_name(&path).to_owned()).collect())
}

/// Compiles one language, its folder's files and those beside the folders. The error lists every mistake, one a line.
pub fn compile_locale(www: &Path, lang: &str, which: Locale) -> Result<String, String> {
    let mut texts = Vec::new();
    let locales = www.join("locales");
    for file in [files(&locales.join(lang), "ftl")?, files(&locales, "ftl")?].concat() {
        texts.push((format!("{lang}/{}", file_name(&file)), read(&file)?));
    }
    let kept = |name: &str| name.rsplit('/').next().is_some_and(|file| which.holds(file));
    compile_some(lang, &texts, kept).map_err(|problems| problems.join("\n"))
}

/// Puts each piece into the pages that have its marker, `<!-- mail-doctor:NAME -->`. A marker without a piece is an
/// error, so that no page is shipped with a hole.
fn pages(dist: &Path, pieces: &[(String, String)]) -> Result<(), String> {
    for name in ["index.html", "faq.html"] {
        let path = dist.join(name);
        if path.is_file() {
            write(&path, &filled(name, &read(&path)?, pieces)?)?;
        }
    }
    Ok(())
}

fn filled(name: &str, page: &str, pieces: &[(String, String)]) -> Result<String, String> {
    const OPEN: &str = "<!-- mail-doctor:";
    let mut filled = String::with_capacity(page.len());
    let mut rest = page;
    while let Some((before, after)) = rest.split_once(OPEN) {
        let (marker, after) = after.split_once("-->").ok_or_else(|| format!("{name}: close the marker with -->"))?;
        let piece = pieces.iter().find(|(known, _)| known == marker.trim());
        let (_, text) = piece.ok_or_else(|| format!("{name}: there is no piece \"{}\"", marker.trim()))?;
        filled.push_str(before);
        filled.push_str(text);
        rest = after;
    }
    Ok(filled + rest)
}

fn tree(path: &Path) -> Result<Tree, String> {
    let (tree, mut problems) = Tree::read(&read(path)?);
    problems.extend(tree.check());
    match problems.as_slice() {
        [] => Ok(tree),
        problems => Err(problems.iter().map(|problem| format!("tree.json, {problem}")).collect::<Vec<_>>().join("\n")),
    }
}

fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>, String> {
    let fits = |path: &PathBuf| path.extension().is_some_and(|found| found == extension);
    Ok(entries(folder)?.into_iter().filter(fits).collect())
}

/// In alphabetical order, so that what is made of them is always the same.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    let entries = std::fs::read_dir(folder).map_err(failed)?;
    let mut paths =
        entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>().map_err(failed)?;
    paths.sort();
    Ok(paths)
}

fn file_name(path: &Path) -> &str {
    path.file_name().and_then(|name| name.to_str()).unwrap_or_default()
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", path.display());
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(failed)?;
    }
    std::fs::write(path, text).map_err(failed)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WWW: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/www");

    #[test]
    fn a_build_gets_languages_data_and_pages() {
        let dist = std::env::temp_dir().join(format!("mail-doctor-stage-{}", std::process::id()));
        std::fs::create_dir_all(&dist).expect("a folder");
        // What the build has put there before.
        write(&dist.join("element.js"), "element()").expect("written");
        let faq = read(&Path::new(WWW).join("faq.html")).expect("there");
        write(&dist.join("faq.html"), &faq).expect("written");
        stage(WWW.as_ref(), &dist).expect("stages");
        for lang in ["it", "en"] {
            let text = |name: &str| read(&dist.join(format!("locales/{lang}{name}.json"))).expect("there");
            let first = Messages::read(&text("")).expect("reads");
            assert!(first.has("question-online") && !first.has("outcome-offline"), "{lang}");
            let whole = first.with(Part::Rest, &text(".rest")).expect("of the same language");
            assert!(whole.has("question-online") && whole.has("outcome-offline"), "{lang}");
            assert!(!whole.has("static-title"), "{lang}");
            whole.with(Part::Paste, &text(".paste")).expect("of the same language");
            assert!(read(&dist.join(format!("static.{lang}.html"))).expect("there").ends_with("</html>\n"));
        }
        assert!(
            read(&dist.join("manifest.webmanifest")).expect("there").contains("\"Perché non ricevo la posta? – Seit\"")
        );
        let tree = read(&dist.join("data/tree.json")).expect("there");
        assert!(!tree.contains('\n') && Tree::read(&tree).1.is_empty());
        assert!(!dist.join("data").join(PRACTICE).exists());
        let faq = read(&dist.join("faq.html")).expect("there");
        assert!(faq.contains("<script type=\"module\">element()</script>") && faq.contains("value=\"give\""));
        std::fs::remove_dir_all(dist).expect("removed");
    }

    #[test]
    fn a_mistake_names_its_file() {
        let error = stage("/no/such/folder".as_ref(), "/no/such/place".as_ref()).expect_err("refused");
        assert!(error.starts_with("/no/such/folder/data/config.json: "), "{error}");
    }

    #[test]
    fn markers_are_filled_and_none_is_left() {
        let pieces = [("a".to_owned(), "<b>".to_owned()), ("c".to_owned(), String::new())];
        let page = "1<!-- mail-doctor:a -->2<!-- mail-doctor:c -->3<!-- a -->";
        assert_eq!(filled("p.html", page, &pieces), Ok("1<b>23<!-- a -->".into()));
        let hole = filled("p.html", "<!-- mail-doctor:d -->", &pieces);
        assert_eq!(hole, Err("p.html: there is no piece \"d\"".into()));
    }
}
