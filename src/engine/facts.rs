//! What the world has replied so far, gathered from the inputs.

use crate::config::{Config, Incidents};
use crate::dns::{Answer, Failure, Query, Rcode, RecordType, Reply};
use crate::finding::Evidence;
use crate::moment::Moment;
use crate::probe::{Content, Document, Reach, Reading};

/// One resolver asked one thing.
#[derive(Clone, Debug)]
pub struct Asked<'a> {
    /// The query.
    pub query: &'a Query,
    /// The resolver's place in the configuration.
    pub resolver: usize,
    /// Which dependent round this belongs to, from 1.
    pub round: u32,
    /// When it was asked, as far as the inputs tell.
    pub since: Moment,
    /// The reply and when it came; `None` while waiting.
    pub heard: Option<(&'a Reply, Moment)>,
}

/// A try at an address.
#[derive(Clone, Debug)]
pub struct Tried<'a> {
    /// Which.
    pub reach: Reach,
    /// The address; empty for the page's own server.
    pub url: &'a str,
    /// When it was begun, as far as the inputs tell.
    pub since: Moment,
    /// How and when it ended; `None` while it is under way.
    pub ended: Option<(Reading, Moment)>,
}

/// The log of queries and tries.
#[derive(Clone, Debug, Default)]
pub struct Facts<'a> {
    /// Queries, in the order they were asked.
    pub asked: Vec<Asked<'a>>,
    /// Tries at addresses, with how they ended.
    pub tried: Vec<Tried<'a>>,
    /// Documents that were fetched, with what came.
    pub fetched: Vec<(Document, &'a str, Option<&'a Content>)>,
    /// What the operator told of incidents, the latest that came: it stands while it is fetched anew.
    pub incidents: Option<&'a Incidents>,
    /// What the page's security policy did not let out: the address, cut to its origin, and the directive.
    pub forbidden: Vec<(&'a str, &'a str)>,
    /// Where the queries about the present domain begin.
    begun: usize,
    /// Where the queries and the tries begin that went out over the network as it is now.
    fresh: (usize, usize),
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
/// are the resolver's own doing, and so are 35 and an address that is none (`0.0.0.0`); FORMERR and unknown codes are
/// its trouble with us.
pub fn usefulness(reply: &Reply) -> Use {
    match reply {
        Reply::Failed(_) => Use::Nothing,
        Reply::Answered(answer) if answer.extended.iter().any(|(code, _)| (15..=18).contains(code) || *code == 35) => {
            Use::Refusal
        }
        Reply::Answered(answer) if answer.addresses().iter().any(std::net::IpAddr::is_unspecified) => Use::Refusal,
        Reply::Answered(answer) => match answer.rcode {
            Rcode::NoError | Rcode::NxDomain | Rcode::ServFail => Use::Answer,
            Rcode::Refused => Use::Refusal,
            Rcode::FormErr | Rcode::Other(_) => Use::Nothing,
        },
    }
}

/// Seconds for which an answer that names no time is kept.
const SHORT: u32 = 60;

/// How long a reply may be kept: its smallest TTL, or, where the records are missing, the time a negative answer may be
/// kept (RFC 2308 §5).
fn kept_until(reply: &Reply, at: Moment) -> Option<Moment> {
    let Reply::Answered(answer) = reply else { return None };
    let seconds = answer.negative_ttl.or_else(|| answer.ttl())?;
    Some(Moment(at.0 + i64::from(seconds) * 1000))
}

impl Tried<'_> {
    fn is(&self, reach: Reach, url: &str) -> bool {
        self.reach == reach && self.url == url
    }
}

impl<'a> Facts<'a> {
    /// Forgets what was measured, but not the widget's own tables.
    pub fn forget(&mut self) {
        self.asked.clear();
        self.tried.clear();
        (self.begun, self.fresh) = (0, (0, 0));
        self.fetched.retain(|(document, ..)| document.is_table());
    }

    /// Forgets replies whose time is over, and those that taught nothing: another address may need the others still.
    pub fn expire(&mut self, now: Moment) {
        self.keep_asked(&|asked| match asked.heard {
            Some((reply, at)) => {
                let short = Moment(at.0 + i64::from(SHORT) * 1000);
                usefulness(reply) == Use::Answer && now < kept_until(reply, at).unwrap_or(short)
            }
            None => true,
        });
        self.begun = self.asked.len();
    }

    /// The network is another one: whatever failed is to be tried again, and whether the device is online. What was
    /// answered stays: where a domain's mail goes does not depend on the network.
    pub fn renew(&mut self) {
        self.keep_asked(&|asked| asked.heard.is_none_or(|(reply, _)| usefulness(reply) == Use::Answer));
        // The page's own server is tried anew; until that ends, its old reading stands and nothing on the screen moves.
        let stays = |tried: &Tried| match tried.ended {
            Some((reading, _)) => reading == Reading::Reached && tried.reach != Reach::Literal,
            None => true,
        };
        self.tried.retain(stays);
        self.fetched.retain(|(.., content)| !matches!(content, Some(Content::Nothing)));
        self.fresh = (self.asked.len(), self.tried.len());
    }

    fn keep_asked(&mut self, stays: &dyn Fn(&Asked) -> bool) {
        let before = |place: usize| self.asked[..place].iter().filter(|asked| stays(asked)).count();
        (self.begun, self.fresh.0) = (before(self.begun), before(self.fresh.0));
        self.asked.retain(stays);
    }

    /// The queries that went out over the network as it is now.
    pub fn asked_here(&self) -> &[Asked<'a>] {
        &self.asked[self.fresh.0..]
    }

    /// True for a resolver that failed twice, and never answered.
    pub fn is_down(&self, resolver: usize) -> bool {
        self.failures(resolver) >= 2
    }

    /// How often a resolver failed that never answered.
    fn failures(&self, resolver: usize) -> usize {
        let mut failures = 0;
        for (reply, _) in self.asked.iter().filter(|asked| asked.resolver == resolver).filter_map(|asked| asked.heard) {
            if usefulness(reply) != Use::Nothing {
                return 0;
            }
            failures += 1;
        }
        failures
    }

    /// True where that resolver has not answered, and something has taken all its time over this network already: it is
    /// the network, mostly, and the person waits.
    pub fn is_hurried(&self, resolver: usize) -> bool {
        let answered = |asked: &Asked| asked.heard.is_some_and(|(reply, _)| usefulness(reply) != Use::Nothing);
        let late = |asked: &Asked| matches!(asked.heard, Some((Reply::Failed(Failure::TimedOut), _)));
        let tried = |tried: &Tried| matches!(tried.ended, Some((Reading::TimedOut, _)));
        let own = self.tried[self.fresh.1..].iter().filter(|tried| tried.reach == Reach::OwnServer);
        (self.asked_here().iter().any(late) || own.into_iter().any(tried))
            && !self.asked.iter().any(|asked| asked.resolver == resolver && answered(asked))
    }

    /// What the page's policy would have to allow for this address, where it has held it back: `connect-src https://…`.
    pub fn missing_for(&self, url: &str) -> Option<String> {
        let (origin, directive) = self.forbidden.iter().find(|(origin, _)| Config::origin(url) == *origin)?;
        Some([*directive, " ", *origin].concat())
    }

    /// Logs a query that goes out.
    pub fn ask(&mut self, query: &'a Query, resolver: usize, since: Moment) {
        // A query that was asked of somebody else waits for him; any other one for what was heard about the exchanges.
        let before = self.asked.iter().filter(|asked| asked.query == query && asked.heard.is_some());
        let heard = self.asked[self.begun..].iter().filter(|asked| asked.heard.is_some());
        let exchanges = heard.filter(|asked| asked.query.kind == RecordType::Mx).map(|asked| asked.round).max();
        let round = before.map(|asked| asked.round).max().or(exchanges).unwrap_or_default() + 1;
        self.asked.push(Asked { query, resolver, round, since, heard: None });
    }

    /// Logs a reply. One nobody waits for is dropped.
    pub fn reply(&mut self, query: &Query, resolver: usize, reply: &'a Reply, at: Moment) {
        let waiting = self
            .asked
            .iter_mut()
            .find(|asked| asked.heard.is_none() && asked.resolver == resolver && asked.query == query);
        if let Some(asked) = waiting {
            asked.heard = Some((reply, at));
        }
    }

    /// True while that resolver's reply to that query is awaited.
    pub fn awaits(&self, query: &Query, resolver: usize) -> bool {
        self.asked.iter().any(|asked| asked.heard.is_none() && asked.resolver == resolver && asked.query == query)
    }

    /// Logs how a try ended.
    pub fn ended(&mut self, reach: Reach, url: &str, reading: Reading, at: Moment) {
        let under_way = |tried: &&mut Tried| tried.is(reach, url) && tried.ended.is_none();
        if let Some(tried) = self.tried.iter_mut().find(under_way) {
            tried.ended = Some((reading, at));
        }
    }

    /// True for a try that was begun, whatever came of it; the page's own server counts for the present network only.
    pub fn has_tried(&self, reach: Reach, url: &str) -> bool {
        let from = if reach == Reach::OwnServer { self.fresh.1 } else { 0 };
        self.tried[from..].iter().any(|tried| tried.is(reach, url))
    }

    /// True while that try is under way.
    pub fn is_trying(&self, reach: Reach, url: &str) -> bool {
        self.tried.iter().any(|tried| tried.is(reach, url) && tried.ended.is_none())
    }

    /// How a try ended, the latest that did.
    pub fn reading(&self, reach: Reach, url: &str) -> Option<(Reading, Moment)> {
        self.tried.iter().rev().filter(|tried| tried.is(reach, url)).find_map(|tried| tried.ended)
    }

    /// Logs what a document says.
    pub fn came(&mut self, document: Document, url: &str, content: &'a Content) {
        if let Content::Status(incidents) = content {
            self.incidents = Some(incidents);
        }
        if let Some(slot) = self.fetched.iter_mut().find(|(known, from, _)| *known == document && *from == url) {
            slot.2 = Some(content);
        }
    }

    /// True while that document is awaited.
    pub fn is_fetching(&self, document: Document, url: &str) -> bool {
        self.fetched.iter().any(|(known, from, content)| *known == document && *from == url && content.is_none())
    }

    /// What a document says; `None` while it is awaited, or was never fetched.
    pub fn content(&self, document: Document, url: &str) -> Option<&'a Content> {
        self.fetched
            .iter()
            .find(|(known, from, _)| *known == document && *from == url)
            .and_then(|(.., content)| *content)
    }

    /// True when nothing is awaited that the person should be kept waiting for. The webmail is not: it may take
    /// seconds and settles a question that comes later. Nor are, where the names are cut off, resolvers that have failed.
    pub fn is_quiet(&self, cut_off: bool) -> bool {
        self.asked.iter().all(|asked| asked.heard.is_some() || cut_off && self.failures(asked.resolver) > 0)
            && self.tried.iter().all(|tried| tried.ended.is_some() || tried.reach.is_patient())
            && self.fetched.iter().all(|(document, _, content)| content.is_some() || document.is_patient())
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

    /// Until when a resolver may still give the answer it gave: the last of all witnesses.
    pub fn until(&self, query: &Query) -> Option<Moment> {
        let mut until = None;
        for asked in self.heard(query) {
            let Some((reply, at)) = asked.heard else { continue };
            until = until.max(kept_until(reply, at).filter(|until| *until > at));
        }
        until
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
