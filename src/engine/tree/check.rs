//! What can be proven of a tree without running it.

use super::{Node, Tree, TreeProblem};

/// The most taps a path may take, settled questions counted too.
pub const LONGEST_PATH: usize = 7;

pub(super) fn check(tree: &Tree) -> Vec<TreeProblem> {
    let mut problems = Vec::new();
    if tree.node(&tree.start).is_none() {
        problems.push(problem("", "start", format!("there is no node \"{}\"", tree.start)));
        return problems;
    }
    for node in &tree.nodes {
        check_node(tree, node, &mut problems);
    }
    let mut reached = vec![false; tree.nodes.len()];
    let mut above = Vec::new();
    visit(tree, &tree.start, &mut above, &mut reached, &mut problems);
    for (node, _) in tree.nodes.iter().zip(&reached).filter(|(_, reached)| !**reached) {
        problems.push(problem(&node.id, "id", "nothing leads here: name it in an option, or remove it"));
    }
    problems
}

fn problem(node: &str, field: impl Into<String>, message: impl Into<String>) -> TreeProblem {
    TreeProblem { node: node.into(), field: field.into(), message: message.into() }
}

fn check_node(tree: &Tree, node: &Node, problems: &mut Vec<TreeProblem>) {
    for (field, text) in [("source", &node.source), ("why", &node.why)] {
        if text.is_empty() {
            problems.push(problem(&node.id, field, "write a text here"));
        }
    }
    if node.outcome().is_some() {
        return;
    }
    let choices = node.choices();
    if choices.len() < 2 {
        problems.push(problem(&node.id, "options", "a question has at least two options"));
    }
    if !choices.iter().any(|choice| choice.id == "unknown") {
        problems.push(problem(&node.id, "options", "add an option \"unknown\": nobody may be stuck"));
    }
    for (index, choice) in choices.iter().enumerate() {
        if tree.node(&choice.to).is_none() {
            let message = format!("there is no node \"{}\"", choice.to);
            problems.push(problem(&node.id, format!("options[{index}].to"), message));
        }
    }
    for (index, quick) in node.quick().iter().enumerate() {
        let field = format!("quick[{index}]");
        if tree.next(&quick.node, &quick.option).is_none() {
            let message = format!("no question \"{}\" has an option \"{}\"", quick.node, quick.option);
            problems.push(problem(&node.id, field, message));
        } else if !leads(tree, &node.id, &quick.node) {
            let message = format!("\"{}\" does not come after this question", quick.node);
            problems.push(problem(&node.id, field, message));
        }
    }
    for (index, settled) in node.settled().iter().enumerate() {
        if !choices.iter().any(|choice| choice.id == settled.option) {
            let message = format!("this question has no option \"{}\"", settled.option);
            problems.push(problem(&node.id, format!("settled[{index}].option"), message));
        }
    }
}

/// True if one question comes after another, on some path. No node is looked at twice, so a loop does no harm.
fn leads(tree: &Tree, from: &str, to: &str) -> bool {
    let mut seen = vec![from];
    let mut place = 0;
    while let Some(node) = seen.get(place).and_then(|id| tree.node(id)) {
        place += 1;
        for choice in node.choices() {
            if choice.to == to {
                return true;
            }
            if !seen.contains(&choice.to.as_str()) && tree.node(&choice.to).is_some() {
                seen.push(&choice.to);
            }
        }
    }
    false
}

/// Depth first; a path's length is the number of questions above a node, and no path is followed beyond the limit.
fn visit<'a>(
    tree: &'a Tree,
    id: &'a str,
    above: &mut Vec<&'a str>,
    reached: &mut [bool],
    problems: &mut Vec<TreeProblem>,
) {
    let Some((index, node)) = tree.nodes.iter().enumerate().find(|(_, node)| node.id == id) else { return };
    if above.contains(&id) {
        let message = format!("this leads back to itself: {} > {id}", above.join(" > "));
        if !problems.iter().any(|known| known.node == id && known.field == "options") {
            problems.push(problem(id, "options", message));
        }
        return;
    }
    reached[index] = true;
    if above.len() > LONGEST_PATH {
        let message = format!("{} taps lead here, {LONGEST_PATH} are allowed: {}", above.len(), above.join(" > "));
        if !problems.iter().any(|known| known.node == id && known.field == "path") {
            problems.push(problem(id, "path", message));
        }
        return;
    }
    above.push(id);
    for choice in node.choices() {
        visit(tree, &choice.to, above, reached, problems);
    }
    above.pop();
}

/// Every path from the start to an end, as pairs of node and option, followed by the end's id.
pub fn walk(tree: &Tree) -> Vec<(Vec<(&str, &str)>, &str)> {
    let mut paths = Vec::new();
    let mut open: Vec<(Vec<(&str, &str)>, &str)> = vec![(vec![], &tree.start)];
    while let Some((path, id)) = open.pop() {
        let Some(node) = tree.node(id) else { continue };
        if node.outcome().is_some() || path.len() > LONGEST_PATH {
            paths.push((path, id));
            continue;
        }
        for choice in node.choices() {
            let mut longer = path.clone();
            longer.push((&node.id, &choice.id));
            open.push((longer, &choice.to));
        }
    }
    paths
}
