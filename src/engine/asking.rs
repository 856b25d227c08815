//! Which resolver is asked next.
//!
//! Two lanes of different operators, in the order of the configuration: the first, third, … operator serve the first
//! lane, the others the second. A query that needs one witness takes the first lane, one that needs two takes both at
//! once; who has answered before goes first where one will do. Within a lane a resolver that taught nothing is followed
//! by the next; one that failed twice without ever answering is left alone.

use super::facts::{Asked, Facts, Use, usefulness};
use super::{Effect, Event, Present};
use crate::config::{Config, Resolver};
use crate::dns::{Name, Query};
use crate::probe::{self, Document, Want, Witnesses};

/// What the probes want and has not been asked yet: the events to log, and the effects that go with them.
pub(super) fn ask(config: &Config, present: &Present) -> (Vec<Event>, Vec<Effect>) {
    let (mut events, mut effects) = (Vec::new(), Vec::new());
    let mut wants = present.scene(config).map(|scene| probe::wanted(&scene)).unwrap_or_default();
    // Nothing of the person's is in it, so it need not wait for him.
    if !config.status_file.is_empty() {
        wants.push(Want::Document(Document::Status, String::new()));
    }
    for want in wants {
        match want {
            Want::Reach(reach, url) => {
                if !present.facts.has_tried(reach, &url) {
                    events.push(Event::Tried { reach, url: url.clone() });
                    effects.push(Effect::Reach { reach, url, within: reach.limit(config) });
                }
            }
            Want::Document(document, url) => {
                if !present.facts.fetched.iter().any(|(known, from, _)| *known == document && *from == url) {
                    events.push(Event::Fetching { document, url: url.clone() });
                    effects.push(Effect::Fetch { document, url, within: config.resolver_limit });
                }
            }
            Want::Query(query, witnesses) => {
                let [first, second] = lanes(config, &query.name);
                // Whoever needs one witness only may take him from the second lane when the first is out of reach.
                let lanes = match witnesses {
                    Witnesses::One => vec![answering_first(&present.facts, [first, second].concat())],
                    Witnesses::Two => vec![first, second],
                };
                for lane in lanes {
                    let Some(resolver) = turn(&present.facts, &lane, &query) else { continue };
                    let again = |event: &Event| matches!(event, Event::Asked { query: known, resolver: to } if *known == query && *to == resolver);
                    if !events.iter().any(again) {
                        events.push(Event::Asked { query: query.clone(), resolver });
                        let hurried = present.facts.is_hurried(resolver);
                        let within = if hurried { probe::hurried(config) } else { config.resolver_limit };
                        effects.push(Effect::Ask { query: query.clone(), resolver, within });
                    }
                }
            }
        }
    }
    (events, effects)
}

/// The resolvers for a name, as two lanes that share no operator.
fn lanes(config: &Config, name: &Name) -> [Vec<usize>; 2] {
    let serves = |resolver: &Resolver| resolver.only.iter().any(|suffix| name.is_under(suffix));
    let special = config.resolvers.iter().any(serves);
    let mut lanes = [Vec::new(), Vec::new()];
    let mut operators: Vec<&str> = Vec::new();
    for (index, resolver) in config.resolvers.iter().enumerate() {
        if if special { serves(resolver) } else { resolver.only.is_empty() } {
            let place = operators.iter().position(|known| *known == resolver.operator).unwrap_or_else(|| {
                operators.push(&resolver.operator);
                operators.len() - 1
            });
            lanes[place % 2].push(index);
        }
    }
    lanes
}

/// Whose turn it is in a lane: nobody's while one is awaited or once one has answered.
fn turn(facts: &Facts, lane: &[usize], query: &Query) -> Option<usize> {
    let asked = |resolver| facts.asked.iter().find(|asked| asked.resolver == resolver && asked.query == query);
    // In whatever place it stands: the order may have changed since.
    let settles = |asked: &Asked| asked.heard.is_none_or(|(reply, _)| usefulness(reply) == Use::Answer);
    if lane.iter().any(|resolver| asked(*resolver).is_some_and(settles)) {
        return None;
    }
    lane.iter().copied().find(|resolver| asked(*resolver).is_none() && !facts.is_down(*resolver))
}

/// The same resolvers, those first that have answered anything: one that is out of reach takes seconds to show it.
fn answering_first(facts: &Facts, lane: Vec<usize>) -> Vec<usize> {
    let answers = |resolver: &usize| {
        let heard = facts.asked.iter().filter(|asked| asked.resolver == *resolver).filter_map(|asked| asked.heard);
        heard.into_iter().any(|(reply, _)| usefulness(reply) == Use::Answer)
    };
    let (mut first, rest): (Vec<usize>, Vec<usize>) = lane.into_iter().partition(answers);
    first.extend(rest);
    first
}
