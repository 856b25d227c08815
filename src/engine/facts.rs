//! What the world has replied so far, gathered from the inputs.

use crate::config::Config;
use crate::dns::{Answer, Query, Rcode, Reply};
use crate::finding::Evidence;
use crate::moment::Moment;
use crate::probe::{Reach, Reading};

/// One resolver asked one thing.
#[derive(Clone, Debug)]
pub struct Asked<'a> {
    /// The query.
    pub query: &'a Query,
    /// The resolver's place in the configuration.
    pub resolver: usize,
    /// Which dependent round this belongs to, from 1.
    pub round: u32,
    /// The reply and when it came; `None` while waiting.
    pub heard: Option<(&'a Reply, Moment)>,
}

/// The log of queries and tries.
#[derive(Clone, Debug, Default)]
pub struct Facts<'a> {
    /// Queries, in the order they were asked.
    pub asked: Vec<Asked<'a>>,
    /// Tries at addresses, with how they ended.
    pub tried: Vec<(Reach, Option<(Reading, Moment)>)>,
    last_round: u32,
}

/// What can be learned from one reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// It says something about the domain.
    Answer,
    /// The resolver refuses or filters: it says nothing about the domain.
    Refusal,
    /// Nothing came.
    Nothing,
}

/// Judges one reply. REFUSED and the filtering EDEs (RFC 8914: 15 blocked, 16 censored, 17 filtered, 18 prohibited)
/// are the resolver's own doing; FORMERR and unknown codes are its trouble with us.
pub fn usefulness(reply: &Reply) -> Use {
    match reply {
        Reply::Failed(_) => Use::Nothing,
        Reply::Answered(answer) if answer.extended.iter().any(|(code, _)| (15..=18).contains(code)) => Use::Refusal,
        Reply::Answered(answer) => match answer.rcode {
            Rcode::NoError | Rcode::NxDomain | Rcode::ServFail => Use::Answer,
            Rcode::Refused => Use::Refusal,
            Rcode::FormErr | Rcode::Other(_) => Use::Nothing,
        },
    }
}

impl<'a> Facts<'a> {
    /// Logs a query that goes out.
    pub fn ask(&mut self, query: &'a Query, resolver: usize) {
        self.asked.push(Asked { query, resolver, round: self.last_round + 1, heard: None });
    }

    /// Logs a reply. One nobody waits for is dropped.
    pub fn reply(&mut self, query: &Query, resolver: usize, reply: &'a Reply, at: Moment) {
        let waiting = self
            .asked
            .iter_mut()
            .find(|asked| asked.heard.is_none() && asked.resolver == resolver && asked.query == query);
        if let Some(asked) = waiting {
            asked.heard = Some((reply, at));
            self.last_round = self.last_round.max(asked.round);
        }
    }

    /// True while that resolver's reply to that query is awaited.
    pub fn awaits(&self, query: &Query, resolver: usize) -> bool {
        self.asked.iter().any(|asked| asked.heard.is_none() && asked.resolver == resolver && asked.query == query)
    }

    /// How a try ended.
    pub fn reading(&self, reach: Reach) -> Option<(Reading, Moment)> {
        self.tried.iter().find(|(tried, _)| *tried == reach).and_then(|(_, ended)| *ended)
    }

    /// True when nothing is awaited that the person should be kept waiting for. The webmail is not: it may take
    /// seconds and settles a question that comes later.
    pub fn is_quiet(&self) -> bool {
        self.asked.iter().all(|asked| asked.heard.is_some())
            && self.tried.iter().all(|(reach, ended)| ended.is_some() || *reach != Reach::OwnServer)
    }

    /// All that was heard of a query.
    pub fn heard(&self, query: &Query) -> impl Iterator<Item = &Asked<'a>> {
        self.asked.iter().filter(move |asked| asked.heard.is_some() && asked.query == query)
    }

    /// The answers of distinct operators to a query: at most one each.
    pub fn witnesses(&self, query: &Query, config: &Config) -> Vec<(usize, &'a Answer, Moment)> {
        let mut operators: Vec<&str> = Vec::new();
        let mut witnesses = Vec::new();
        for asked in self.heard(query) {
            let Some((reply @ Reply::Answered(answer), at)) = asked.heard else { continue };
            let Some(resolver) = config.resolvers.get(asked.resolver) else { continue };
            if usefulness(reply) == Use::Answer && !operators.contains(&resolver.operator.as_str()) {
                operators.push(&resolver.operator);
                witnesses.push((asked.resolver, answer, at));
            }
        }
        witnesses
    }

    /// All that was heard of a query, as evidence.
    pub fn evidence(&self, query: &Query, config: &Config) -> Vec<Evidence> {
        let mut evidence = Vec::new();
        for asked in self.heard(query) {
            if let (Some((reply, at)), Some(resolver)) = (asked.heard, config.resolvers.get(asked.resolver)) {
                let (query, resolver, reply) = (query.clone(), resolver.name.clone(), reply.clone());
                evidence.push(Evidence::Dns { query, resolver, reply, at });
            }
        }
        evidence
    }

    /// How many queries went out, and in how many dependent rounds.
    pub fn cost(&self) -> (usize, u32) {
        (self.asked.len(), self.asked.iter().map(|asked| asked.round).max().unwrap_or(0))
    }
}
