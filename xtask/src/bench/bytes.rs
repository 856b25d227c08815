//! What the widget weighs on the wire, and what it may weigh. One KB is 1000 bytes.

use crate::Result;
use std::fmt;

/// One file of `dist/`.
#[derive(Debug, PartialEq, Eq)]
pub struct Size {
    name: String,
    raw: u32,
    gzip: u32,
    brotli: u32,
}

impl Size {
    /// Reads `name TAB raw TAB gzip TAB brotli`.
    pub fn read(line: &str) -> Option<Self> {
        let (name, numbers) = line.split_once('\t')?;
        let mut numbers = numbers.split('\t').map(str::parse);
        let mut number = || numbers.next()?.ok();
        Some(Self { name: name.to_owned(), raw: number()?, gzip: number()?, brotli: number()? })
    }

    /// What a file weighs as it is sent.
    pub fn brotli(sizes: &[Self], name: &str) -> Option<u32> {
        sizes.iter().find(|size| size.name == name).map(|size| size.brotli)
    }
}

/// Fetched before the first tap can be answered, whatever the language.
pub const FIRST: [&str; 6] =
    ["widget_bg.wasm", "widget.js", "loader.js", "widget.css", "data/config.json", "data/tree.json"];
/// Fetched by a page that only shows the button.
const HOST_PAGE: &str = "element.js";
const LANGUAGES: &str = "locales/";
/// The endings of what is fetched when the first screen is there already.
const LATER: [&str; 3] = [".rest.json", ".paste.json", ".phone.json"];

fn is_later(size: &Size) -> bool {
    LATER.iter().any(|ending| size.name.ends_with(ending))
}

/// A weight and what it may be, in brotli bytes.
#[derive(Debug)]
pub struct Budget {
    what: String,
    bytes: u32,
    aim: u32,
    limit: u32,
}

impl Budget {
    /// Above the limit the tests fail; above the aim one thinks again.
    pub fn is_exceeded(&self) -> bool {
        self.bytes > self.limit
    }
}

impl fmt::Display for Budget {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = if self.is_exceeded() {
            "ABOVE THE LIMIT"
        } else if self.bytes > self.aim {
            "above the aim"
        } else {
            "good"
        };
        let [bytes, aim, limit] = [self.bytes, self.aim, self.limit].map(kilobytes);
        write!(out, "{:<34} {bytes:>7} KB   aim {aim}, limit {limit}: {state}", self.what)
    }
}

/// What is limited. A file that is missing is an error: it would make the sum look good.
pub fn budgets(sizes: &[Size]) -> Result<Vec<Budget>> {
    let brotli = |name: &str| {
        Size::brotli(sizes, name).ok_or_else(|| format!("dist/{name} is missing: run `cargo xtask build`"))
    };
    let languages: Vec<&Size> = sizes.iter().filter(|size| size.name.starts_with(LANGUAGES)).collect();
    let first = languages.iter().filter(|size| !is_later(size));
    let heaviest = first.map(|size| size.brotli).max().ok_or("dist/locales/ is empty: run `cargo xtask build`")?;
    let shared = FIRST.iter().map(|name| brotli(name)).sum::<Result<u32>>()?;
    let budget = |what: &str, bytes, aim, limit| Budget { what: what.to_owned(), bytes, aim, limit };
    let mut budgets = vec![
        budget("host page before opening", brotli(HOST_PAGE)?, 500, 1000),
        // The design's aim is 80 KB, then 90; a third of what is reached is Yew, a sixth the catalogue of DNS verdicts,
        // 5 KB what tells networks apart, 10 the box for an error message, 0.8 what lies on the device, 3 what is told of
        // incidents, which must be there at the first screen, 2 what each app has to be told. The limit keeps what has
        // been gained.
        budget("first answered tap, one language", shared + heaviest, 90_000, 142_200),
        // Fetched by whoever has an error message to show, and by whoever has the header of what went to spam. A third of
        // the first is its phrases; more of them read more mail nobody has seen.
        budget("reader of error messages", brotli("bounce_bg.wasm")? + brotli("bounce.js")?, 45_000, 60_000),
        budget("reader of headers", brotli("headers_bg.wasm")? + brotli("headers.js")?, 25_000, 35_000),
        budget("tables beside it", brotli("data/providers.json")? + brotli("data/registries.json")?, 8_000, 11_000),
    ];
    budgets.extend(languages.iter().map(|size| {
        let (aim, limit) = if is_later(size) { (9_000, 11_500) } else { (2_000, 2_500) };
        budget(&format!("language {}", size.name), size.brotli, aim, limit)
    }));
    Ok(budgets)
}

/// Every file, one a line.
pub fn table(sizes: &[Size]) -> String {
    let line = |name: &str, [raw, gzip, brotli]: [String; 3]| format!("{name:<34} {raw:>9} {gzip:>9} {brotli:>9}\n");
    let head = line("KB", ["raw", "gzip", "brotli"].map(str::to_owned));
    sizes.iter().fold(head, |text, size| text + &line(&size.name, [size.raw, size.gzip, size.brotli].map(kilobytes)))
}

fn kilobytes(bytes: u32) -> String {
    format!("{:.1}", f64::from(bytes) / 1000.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dist(wasm: u32, italian: u32) -> Vec<Size> {
        let size = |name: &str, brotli| Size { name: name.to_owned(), raw: 0, gzip: 0, brotli };
        let mut sizes: Vec<Size> = FIRST.iter().map(|name| size(name, 1_000)).collect();
        sizes[0].brotli = wasm;
        sizes.extend([size("element.js", 400), size("locales/it.json", italian), size("locales/en.json", 1_000)]);
        sizes.push(size("locales/it.rest.json", 7_000));
        for reader in ["bounce", "headers"] {
            sizes.extend([size(&format!("{reader}_bg.wasm"), 20_000), size(&format!("{reader}.js"), 1_000)]);
        }
        sizes.extend([size("data/providers.json", 6_000), size("data/registries.json", 1_000)]);
        sizes
    }

    fn exceeded(sizes: &[Size]) -> Result<Vec<String>> {
        Ok(budgets(sizes)?.into_iter().filter(Budget::is_exceeded).map(|budget| budget.what).collect())
    }

    #[test]
    fn a_line_of_the_measuring_script_is_read() {
        let size = Size { name: "a b.js".into(), raw: 10, gzip: 8, brotli: 7 };
        assert_eq!(Size::read("a b.js\t10\t8\t7"), Some(size));
        assert_eq!(Size::read("a b.js\t10\t8"), None);
    }

    #[test]
    fn the_first_tap_counts_the_heaviest_language_and_stops_at_its_limit() {
        assert_eq!(exceeded(&dist(135_200, 2_000)), Ok(vec![]), "135.2 + 2 + 5 are the limit itself");
        assert_eq!(exceeded(&dist(135_201, 2_000)), Ok(vec!["first answered tap, one language".into()]));
        assert_eq!(exceeded(&dist(1_000, 2_501)), Ok(vec!["language locales/it.json".into()]));
    }

    #[test]
    fn a_missing_file_is_an_error() {
        for missing in 0..dist(1_000, 1_000).len() {
            let mut sizes = dist(1_000, 1_000);
            let gone = sizes.remove(missing);
            let judged = budgets(&sizes);
            assert_eq!(judged.is_err(), !gone.name.starts_with(LANGUAGES), "{}", gone.name);
        }
    }
}
