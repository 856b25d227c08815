//! Proofs over the tree that is shipped, generated from it: nobody gets stuck, and everything has its reason and words.

mod support;

use std::collections::BTreeSet;
use std::fmt::Write;

use mail_doctor::engine::tree::{Kind, LONGEST_PATH, Node, TicketNeed, walk};
use mail_doctor::engine::{Event, Tree, View};
use mail_doctor::language::Messages;
use support::{LANGUAGES, Run, TREE, World, plain_config, read, unchanged, words};

#[test]
fn the_check_finds_nothing() {
    assert_eq!(TREE.check(), []);
}

/// Not by `check`, which is held to account here too.
#[test]
fn every_path_ends_and_is_short() {
    let paths = walk(&TREE);
    assert!(paths.len() > TREE.nodes.len(), "only {} paths were walked", paths.len());
    let mut seen = BTreeSet::new();
    for (path, end) in &paths {
        assert!(TREE.node(end).is_some_and(|node| node.outcome().is_some()), "{path:?} ends at \"{end}\", no outcome");
        assert!(path.len() <= LONGEST_PATH, "{} taps: {path:?}", path.len());
        let nodes: BTreeSet<&str> = path.iter().map(|(node, _)| *node).collect();
        assert_eq!(nodes.len(), path.len(), "a question comes twice: {path:?}");
        seen.extend(nodes);
        seen.insert(*end);
    }
    let orphans: Vec<_> = TREE.nodes.iter().filter(|node| !seen.contains(node.id.as_str())).collect();
    assert!(orphans.is_empty(), "{orphans:?}");
}

#[test]
fn every_question_can_be_answered_by_i_do_not_know() {
    let mut id = TREE.start.as_str();
    for node in TREE.nodes.iter().filter(|node| node.outcome().is_none()) {
        assert!(TREE.next(&node.id, "unknown").is_some(), "{}", node.id);
    }
    while let Some(next) = TREE.next(id, "unknown") {
        id = &next.id;
    }
    let end = TREE.node(id).and_then(Node::outcome).expect("an outcome");
    assert_eq!(end.ticket, TicketNeed::Needed, "whoever knows nothing is sent to the desk");
}

#[test]
fn every_node_has_a_reason_and_a_source() {
    for node in &TREE.nodes {
        assert!(node.why.ends_with('.') && node.why.len() > 20, "{}: why is \"{}\"", node.id, node.why);
        let paragraphs =
            node.source.strip_prefix("article, paragraphs ").or(node.source.strip_prefix("article, paragraph "));
        let numbered = paragraphs
            .is_some_and(|text| text.split(" and ").all(|n| n.parse::<u8>().is_ok_and(|n| (1..=11).contains(&n))));
        assert!(node.source == "added" || numbered, "{}: source is \"{}\"", node.id, node.source);
    }
    let told = TREE.nodes.iter().map(|node| node.source.as_str()).collect::<Vec<_>>().join(" ");
    for paragraph in 2..=11 {
        let named = told.split([' ', ',']).any(|word| word == paragraph.to_string());
        assert!(named, "paragraph {paragraph} of the article has no place in the tree");
    }
}

#[test]
fn every_node_has_its_words_in_every_language() {
    for lang in LANGUAGES {
        let words = words(lang);
        let need = |id: String| assert!(words.has(&id), "{lang}: \"{id}\" is missing");
        for node in &TREE.nodes {
            let id = &node.id;
            match &node.kind {
                Kind::Question { options, settled, quick, .. } => {
                    need(format!("question-{id}"));
                    need(format!("question-{id}-help"));
                    for option in options {
                        need(format!("option-{id}-{}", option.id));
                    }
                    for settled in settled {
                        need(format!("settled-{id}-{}", settled.option));
                        need(format!("change-{id}-{}", settled.option));
                    }
                    for quick in quick {
                        need(format!("quick-{}-{}", quick.node, quick.option));
                    }
                }
                Kind::Outcome(outcome) => {
                    need(format!("outcome-{id}"));
                    need(format!("outcome-{id}-body"));
                    need(format!("outcome-{id}-steps"));
                    for also in &outcome.also {
                        need(format!("also-{also}"));
                    }
                }
            }
        }
    }
}

/// Every path, tap by tap, through the engine: nothing is measured, so nothing is settled. Then back again.
#[test]
fn every_edge_can_be_walked_and_every_step_taken_back() {
    let config = plain_config();
    let mut edges = BTreeSet::new();
    let mut opened = Run::new(&TREE, &config);
    opened.skip();
    for (path, end) in walk(&TREE) {
        let mut run = opened.clone();
        for (node, option) in &path {
            let screen = run.screen();
            let View::Question { node: shown, options, .. } = screen.view else { panic!("{path:?} at {node}") };
            assert_eq!(shown, *node);
            assert!(options.iter().any(|id| id == option) && screen.back, "{node}: {option}");
            run.choose(node, option);
            edges.insert((node.to_string(), option.to_string()));
        }
        assert_eq!(run.page(), format!("outcome {end}"), "{path:?}");
        run.open_ticket();
        assert_eq!(run.page(), "ticket", "{path:?}");
        run.send(Event::WentBack);
        for (node, option) in path.iter().rev() {
            run.send(Event::WentBack);
            let View::Question { node: shown, chosen, .. } = run.screen().view else {
                panic!("{path:?} back at {node}")
            };
            assert_eq!((shown.as_str(), chosen.as_deref()), (*node, Some(*option)), "going back keeps answers");
        }
        run.send(Event::WentBack);
        assert_eq!((run.page().as_str(), run.screen().back), ("address", false));
    }
    let all: usize = TREE.nodes.iter().map(|node| node.choices().len()).sum();
    assert_eq!(edges.len(), all, "edges that no path takes");
}

/// The same with measurements: what is settled is not asked, is shown, and changes nothing about where a path ends.
#[test]
fn settled_questions_are_passed_and_told() {
    let config = plain_config();
    let mut opened = Run::new(&TREE, &config);
    opened.give("ditta.example");
    opened.settle(&World::healthy());
    let settled = |node: &str| match node {
        "online" | "webmail-opens" => Some("yes"),
        _ => None,
    };
    let mut walked = 0;
    for (path, end) in walk(&TREE) {
        if path.iter().any(|(node, option)| settled(node).is_some_and(|settled| settled != *option)) {
            continue;
        }
        let mut run = opened.clone();
        for (node, option) in path.iter().filter(|(node, _)| settled(node).is_none()) {
            assert_eq!(run.page(), format!("question {node}"), "{path:?}");
            run.choose(node, option);
        }
        assert_eq!(run.page(), format!("outcome {end}"), "{path:?}");
        let told: Vec<_> = run.screen().settled.into_iter().map(|answer| (answer.node, answer.option)).collect();
        let passed = path.iter().filter(|(node, _)| settled(node).is_some());
        assert_eq!(told, passed.map(|(node, option)| (node.to_string(), option.to_string())).collect::<Vec<_>>());
        walked += 1;
    }
    assert!(walked > 10, "only {walked} paths were walked");
}

/// Whoever knows a later answer gives it in one tap, and the ticket shows which question it was.
#[test]
fn a_quick_answer_leads_where_the_question_would() {
    let config = plain_config();
    let mut opened = Run::new(&TREE, &config);
    opened.skip();
    let mut given = 0;
    for (path, _) in walk(&TREE) {
        let mut run = opened.clone();
        for (node, option) in &path {
            let View::Question { quick, .. } = run.screen().view else { panic!("{path:?} at {node}") };
            for answer in &quick {
                let mut quick = run.clone();
                // An answer that was given here before is taken back.
                quick.choose(node, option);
                quick.send(Event::WentBack);
                quick.choose(&answer.node, &answer.option);
                let to = &TREE.next(&answer.node, &answer.option).expect("checked").id;
                assert!(quick.page().ends_with(&format!(" {to}")), "{node}: {answer:?} leads to {}", quick.page());
                let told: Vec<_> = quick.screen().path.into_iter().map(|(node, _)| node).collect();
                assert!(told.contains(&answer.node) && !told.contains(&(*node).to_owned()), "{told:?}");
                quick.send(Event::WentBack);
                assert_eq!(quick.page(), format!("question {node}"), "back to where it was given");
                given += 1;
            }
            run.choose(node, option);
        }
    }
    assert!(given > 3, "only {given} quick answers were given");
}

#[test]
fn the_picture_is_up_to_date() {
    unchanged("docs/tree.md", &document(&TREE, &words("en")));
}

fn document(tree: &Tree, words: &Messages) -> String {
    let mut text = format!(
        "# The tree\n\n\
         Made by `tests/tree.rs` from `www/data/tree.json`, version {}: edit that, run the tests, commit both.\n\n\
         Rhombs are questions, boxes are ends. In italics: the paragraph of the operator's article, or \"added\". A \
         question that a finding has settled is not asked; its answer is shown and can be changed. Dotted: an answer to a later question that may be \
         given at once.\n\n\
         ```mermaid\n{}```\n\n\
         ## Every node\n\n| node | says | source | why |\n|---|---|---|---|\n",
        tree.version,
        tree.graph()
    );
    for node in &tree.nodes {
        let kind = if node.outcome().is_some() { "outcome" } else { "question" };
        let said = words.text(&format!("{kind}-{}", node.id));
        // Writing to a String cannot fail.
        let _ = writeln!(text, "| `{}` | {said} | {} | {} |", node.id, node.source, node.why);
    }
    text
}

/// Each node taken out, each edge bent, each "I don't know" removed: the check names the place.
#[test]
fn a_fault_anywhere_in_the_shipped_tree_is_found() {
    for node in &TREE.nodes {
        let mut without = TREE.clone();
        without.nodes.retain(|other| other.id != node.id);
        assert_ne!(without.check(), [], "without {}", node.id);
        for (index, choice) in node.choices().iter().enumerate() {
            for (to, wrong) in [("nowhere", format!("options[{index}].to")), (&TREE.start, "options".into())] {
                let mut bent = TREE.clone();
                options(&mut bent, &node.id)[index].to = to.into();
                let problems = bent.check();
                // A loop is reported at the node that comes twice.
                let at = if to == TREE.start { &TREE.start } else { &node.id };
                let named = problems.iter().any(|problem| problem.node == *at && problem.field == wrong);
                assert!(named, "{} to {to}: {problems:?}", choice.id);
            }
        }
        if node.outcome().is_none() {
            let mut stuck = TREE.clone();
            options(&mut stuck, &node.id).retain(|choice| choice.id != "unknown");
            let problems = stuck.check();
            assert!(problems.iter().any(|p| p.node == node.id && p.field == "options"), "{}: {problems:?}", node.id);
        }
    }
}

fn options<'t>(tree: &'t mut Tree, id: &str) -> &'t mut Vec<mail_doctor::engine::tree::Choice> {
    let node = tree.nodes.iter_mut().find(|node| node.id == id).expect("a node");
    let Kind::Question { options, .. } = &mut node.kind else { panic!("{id} is a question") };
    options
}

/// A tree with one of everything.
const SMALL: &str = r#"{ "version": "1", "start": "a", "nodes": {
  "a": { "source": "added", "why": "first", "settled": [{ "by": "mx-ours", "option": "yes" }],
         "quick": [{ "node": "b", "option": "no" }],
         "options": [{ "id": "yes", "to": "b" }, { "id": "unknown", "to": "end" }] },
  "b": { "source": "added", "why": "second", "options": [{ "id": "no", "to": "end" }, { "id": "unknown", "to": "end" }] },
  "end": { "source": "added", "why": "last", "outcome": { "state": "ok", "confidence": "likely", "fixer": "you",
           "ticket": "offered", "servers": true, "link": "full-mailbox", "also": ["delay"] } } } }"#;

/// What is replaced by what in [`SMALL`], and where the problem is: node and field.
const FAULTS: &[(&str, &str, &str, &str)] = &[
    (r#"{ "version""#, r#"{ version""#, "", "document"),
    (r#""version": "1""#, r#""versoin": "1""#, "", "versoin"),
    (r#""version": "1","#, "", "", "version"),
    (r#""start": "a","#, "", "", "start"),
    (r#""start": "a""#, r#""start": "z""#, "", "start"),
    (r#""nodes": {"#, r#""nodes": 3, "more": {"#, "", "nodes"),
    (r#""b": {"#, r#""a": {"#, "a", "id"),
    (r#""why": "first","#, "", "a", "why"),
    (r#""why": "first""#, r#""why": """#, "a", "why"),
    (r#""source": "added", "why": "second""#, r#""why": "second""#, "b", "source"),
    (r#""why": "second""#, r#""why": "second", "wyh": "?""#, "b", "wyh"),
    (r#""why": "last""#, r#""why": "last", "options": []"#, "end", "options"),
    (
        r#""options": [{ "id": "no", "to": "end" }, { "id": "unknown", "to": "end" }] }"#,
        r#""settled": [] }"#,
        "b",
        "options",
    ),
    (r#"{ "id": "no", "to": "end" }"#, r#"{ "id": "no" }"#, "b", "options[0]"),
    (r#"{ "id": "no", "to": "end" }"#, r#"{ "to": "end" }"#, "b", "options[0]"),
    (r#"{ "id": "no", "to": "end" }"#, r#"{ "id": "unknown", "to": "end" }"#, "b", "options[1].id"),
    (r#"{ "id": "no", "to": "end" },"#, "", "b", "options"),
    (r#"{ "id": "no", "to": "end" }"#, r#"{ "id": "no", "to": "z" }"#, "b", "options[0].to"),
    (r#"{ "id": "no", "to": "end" }"#, r#"{ "id": "no", "to": "a" }"#, "a", "options"),
    (r#", { "id": "unknown", "to": "end" }] },"#, r#", { "id": "?", "to": "end" }] },"#, "a", "options"),
    (r#""to": "b""#, r#""to": "end""#, "b", "id"),
    (r#""by": "mx-ours""#, r#""by": "mx-yours""#, "a", "settled[0].by"),
    (r#""option": "yes""#, r#""option": "maybe""#, "a", "settled[0].option"),
    (r#""node": "b""#, r#""node": """#, "a", "quick[0]"),
    (r#""node": "b""#, r#""node": "c""#, "a", "quick[0]"),
    (r#""node": "b", "option": "no""#, r#""node": "a", "option": "yes""#, "a", "quick[0]"),
    (r#""state": "ok","#, "", "end", "outcome.state"),
    (r#""state": "ok""#, r#""state": "fine""#, "end", "outcome.state"),
    (r#""confidence": "likely""#, r#""confidence": "sure""#, "end", "outcome.confidence"),
    (r#""fixer": "you""#, r#""fixer": "me""#, "end", "outcome.fixer"),
    (r#""ticket": "offered""#, r#""ticket": true"#, "end", "outcome.ticket"),
    (r#""servers": true"#, r#""servers": "yes""#, "end", "outcome.servers"),
    (r#""link": "full-mailbox""#, r#""link": "moon""#, "end", "outcome.link"),
    (r#""link": "full-mailbox""#, r#""link": null"#, "end", "outcome.link"),
    (r#""also": ["delay"]"#, r#""also": "delay""#, "end", "outcome.also"),
    (r#""also": ["delay"]"#, r#""also": ["delay", 3]"#, "end", "outcome.also"),
    (r#""also": ["delay"]"#, r#""alos": ["delay"]"#, "end", "alos"),
];

#[test]
fn every_kind_of_fault_names_its_node_and_field() {
    let (tree, problems) = Tree::read(SMALL);
    assert_eq!((problems, tree.check()), (vec![], vec![]));
    for (from, to, node, field) in FAULTS {
        assert!(SMALL.contains(from), "{from} is not in the small tree");
        let (tree, mut problems) = Tree::read(&SMALL.replacen(from, to, 1));
        problems.extend(tree.check());
        let found = problems.iter().find(|problem| problem.node == *node && problem.field == *field);
        let found = found.unwrap_or_else(|| panic!("{to}: no problem at \"{node}\", {field}: {problems:?}"));
        assert!(!found.message.is_empty() && found.to_string().contains(field), "{found}");
        assert!(found.to_string().contains(node), "{found}");
    }
}

#[test]
fn a_path_that_is_too_long_is_reported_where_it_ends() {
    let mut nodes = String::new();
    for place in 0..=LONGEST_PATH {
        let options =
            format!(r#"[{{ "id": "on", "to": "n{}" }}, {{ "id": "unknown", "to": "n{}" }}]"#, place + 1, place + 1);
        let _ = write!(nodes, r#""n{place}": {{ "source": "added", "why": "?", "options": {options} }}, "#);
    }
    let outcome = r#"{ "state": "ok", "confidence": "likely", "fixer": "you", "ticket": "needed" }"#;
    let _ = write!(nodes, r#""n{}": {{ "source": "added", "why": "?", "outcome": {outcome} }}"#, LONGEST_PATH + 1);
    let (tree, problems) = Tree::read(&format!(r#"{{ "version": "1", "start": "n0", "nodes": {{ {nodes} }} }}"#));
    assert_eq!(problems, []);
    let problems = tree.check();
    assert!(problems.iter().any(|p| p.node == format!("n{}", LONGEST_PATH + 1) && p.field == "path"), "{problems:?}");
}

/// A tree that changed under a stored session, or that nobody checked, must not hang or trap the widget.
#[test]
fn a_broken_tree_can_still_be_shown() {
    let config = plain_config();
    for (from, to, ..) in FAULTS {
        let (tree, _) = Tree::read(&SMALL.replacen(from, to, 1));
        let mut run = Run::new(&tree, &config);
        run.give("ditta.example");
        run.settle(&World::healthy());
        run.choose("a", "yes");
        run.choose("b", "no");
        run.send(Event::WentBack);
        run.open_ticket();
        assert_eq!(run.page(), "ticket", "{to}");
    }
}

#[test]
fn the_version_is_a_date() {
    let text = read("www/data/tree.json");
    let (tree, _) = Tree::read(&text);
    let parts: Vec<_> = tree.version.split('-').map(str::len).collect();
    assert_eq!(parts, [4, 2, 2], "tickets quote it: {}", tree.version);
}
