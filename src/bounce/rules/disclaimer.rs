//! What companies write below whatever they send. It speaks of errors, recipients and what is forbidden, and says nothing
//! about the notice above it.

use std::ops::Range;

use super::{Hit, Meaning};

/// Octets of a sentence before the words that give it away.
const SENTENCE: usize = 300;

/// The phrases that say something: none from the beginning of such a sentence to the end of its paragraph.
pub(super) fn without(mut hits: Vec<Hit>, text: &str) -> Vec<Hit> {
    let mut pieces: Vec<Range<usize>> = Vec::new();
    for hit in hits.iter().filter(|hit| hit.meaning == Meaning::Disclaimer) {
        if pieces.last().is_none_or(|piece| piece.end <= hit.start) {
            let octets = text.as_bytes();
            let ends = |place: &usize| matches!(octets[*place..], [b'\n', ..] | [b'.', b' ', ..]);
            let from = hit.start.saturating_sub(SENTENCE);
            let start = (from..hit.start).rev().find(ends).map_or(from, |end| end + 1);
            let end = octets[hit.end..].iter().position(|octet| *octet == b'\n');
            pieces.push(start..end.map_or(octets.len(), |end| hit.end + end));
        }
    }
    let mut pieces = pieces.iter().peekable();
    hits.retain(|hit| {
        while pieces.next_if(|piece| piece.end <= hit.start).is_some() {}
        pieces.peek().is_none_or(|piece| hit.start < piece.start)
    });
    hits
}

#[cfg(test)]
mod tests {
    use super::super::find;

    fn says(text: &str) -> Vec<&str> {
        find(text).into_iter().map(|hit| &text[hit.start..hit.end]).collect()
    }

    #[test]
    fn a_disclaimer_says_nothing() {
        let text =
            "mailbox full. unauthorized use of this confidential message is prohibited. user unknown\nover quota";
        assert_eq!(says(text), ["mailbox full", "over quota"]);
        assert_eq!(says("mailbox full. unauthorized use"), ["mailbox full", "unauthorized"]);
    }
}
