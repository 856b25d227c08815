//! Just enough of HTML to look into what the widget draws: elements with their attributes, and text.

/// A piece of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// An element begins: its name and attributes.
    Open(String, Vec<(String, String)>),
    /// An element ends.
    Close(String),
    /// Text, unescaped.
    Text(String),
}

impl Piece {
    /// The value of an attribute of an element that begins.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let Piece::Open(_, attributes) = self else { return None };
        attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// True if an element of this name begins here.
    pub fn opens(&self, name: &str) -> bool {
        matches!(self, Piece::Open(known, _) if known == name)
    }

    /// True if it has this class.
    pub fn has_class(&self, class: &str) -> bool {
        self.attribute("class").is_some_and(|classes| classes.split(' ').any(|one| one == class))
    }
}

/// The pieces of a page, in order.
pub fn pieces(html: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = html;
    while let Some(open) = rest.find('<') {
        if open > 0 {
            pieces.push(Piece::Text(unescaped(&rest[..open])));
        }
        let end = end(&rest[open..]) + open;
        let inside = &rest[open + 1..end];
        rest = &rest[end + 1..];
        match inside.strip_prefix('/') {
            _ if inside.starts_with('!') => {}
            Some(name) => pieces.push(Piece::Close(name.trim().into())),
            None => pieces.push(element(inside.trim_end_matches('/'))),
        }
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(unescaped(rest)));
    }
    pieces
}

/// Where a tag ends: the first `>` outside quotation marks.
fn end(tag: &str) -> usize {
    let mut quoted = false;
    let end = tag.char_indices().find(|(_, c)| {
        quoted ^= *c == '"';
        *c == '>' && !quoted
    });
    end.map_or_else(|| panic!("a tag without end: {tag}"), |(place, _)| place)
}

fn element(inside: &str) -> Piece {
    let (name, mut rest) = inside.split_once(' ').unwrap_or((inside, ""));
    let mut attributes = Vec::new();
    while !rest.trim().is_empty() {
        let rest_of = rest.trim_start();
        let name_end = rest_of.find(['=', ' ']).unwrap_or(rest_of.len());
        let (name, after) = rest_of.split_at(name_end);
        if let Some(after) = after.strip_prefix("=\"") {
            let (value, after) = after.split_once('"').expect("a closing quotation mark");
            attributes.push((name.into(), unescaped(value)));
            rest = after;
        } else {
            assert!(!after.starts_with('='), "an attribute without quotation marks: {inside}");
            attributes.push((name.into(), String::new()));
            rest = after;
        }
    }
    Piece::Open(name.into(), attributes)
}

fn unescaped(text: &str) -> String {
    let plain = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#39;", "'"), ("&#x2F;", "/")];
    plain.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to)).replace("&amp;", "&")
}

/// One element a line, so that a change of a snapshot can be read.
pub fn lines(html: &str) -> String {
    html.replace("><", ">\n<")
}
