//! The tree as a picture.

use std::fmt::Write;

use super::{Node, Tree};

/// Mermaid source: questions as rhombs, outcomes as boxes, every edge labelled, settled questions named.
pub(super) fn mermaid(tree: &Tree) -> String {
    let mut text = String::from("flowchart TD\n");
    for node in &tree.nodes {
        let settled: Vec<_> = node.settled().iter().map(|settled| settled.by.id()).collect();
        let measured =
            if settled.is_empty() { String::new() } else { format!("<br/>settled by {}", settled.join(", ")) };
        let label = format!("{}<br/><i>{}</i>{measured}", node.id, node.source);
        let (open, close) = if node.outcome().is_some() { ("[\"", "\"]") } else { ("{\"", "\"}") };
        // Writing to a String cannot fail, here and below.
        let _ = writeln!(text, "  {}{open}{label}{close}", node.id);
        edges(tree, node, &mut text);
    }
    text
}

fn edges(tree: &Tree, node: &Node, text: &mut String) {
    for choice in node.choices() {
        let _ = writeln!(text, "  {} -- {} --> {}", node.id, choice.id, choice.to);
    }
    for quick in node.quick() {
        if let Some(next) = tree.next(&quick.node, &quick.option) {
            let _ = writeln!(text, "  {} -. {}: {} .-> {}", node.id, quick.node, quick.option, next.id);
        }
    }
}
