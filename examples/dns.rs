//! What a whole domain costs natively. `cargo xtask bench dns` runs it and makes a table of the lines it prints:
//! fields between tabs, times in microseconds.
//!
//! ```text
//! dns examine FIRST SECOND CONFIG ZONE...   the native command, waiting for the two resolvers included
//! dns judge FIRST SECOND CONFIG ZONE...     the same replies out of memory: their bytes read and judged
//! ```
//! Nothing is asserted: a busy machine would fail for no fault of ours.

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use mail_doctor::address::{read, to_ascii};
use mail_doctor::cli;
use mail_doctor::config::Config;
use mail_doctor::dns::{Query, doh};
use mail_doctor::engine::{Context, Effect, Event, Session, Tree, screen, step};
use mail_doctor::json::{Json, object};
use mail_doctor::moment::Moment;
use mail_doctor::probe::{Content, Document, Reading};

const EXAMINATIONS: usize = 5;
const JUDGEMENTS: usize = 500;

const TREE: &str = include_str!("../www/data/tree.json");
const PROVIDERS: &str = include_str!("../www/data/providers.json");
const REGISTRIES: &str = include_str!("../www/data/registries.json");

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match &arguments[..] {
        [what, first, second, config, zones @ ..] if what == "examine" => {
            zones.iter().try_for_each(|zone| examine(zone, [first, second], config))
        }
        [what, first, second, config, zones @ ..] if what == "judge" => {
            World::new([first, second], config).and_then(|mut world| {
                tables();
                zones.iter().try_for_each(|zone| judge(&mut world, zone))
            })
        }
        _ => Err("this is run by `cargo xtask bench dns`".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// The command itself, called from here: a process that starts is no look-up. Which reply comes first differs from run
/// to run, and with it, maybe, the queries.
fn examine(zone: &str, resolvers: [&String; 2], config: &str) -> Result<(), String> {
    let mut arguments = ["domain", zone, "--json", "--config", config].map(str::to_owned).to_vec();
    arguments.extend(resolvers.into_iter().flat_map(|url| ["--resolver".to_owned(), url.clone()]));
    let mut runs = Vec::new();
    let mut verdict = String::new();
    // Once for nothing: the resolvers' own search is not ours to answer for.
    for _ in 0..=EXAMINATIONS {
        let mut report = Vec::new();
        let (_, time) = timed(|| cli::run(&arguments, &mut report, &mut std::io::stderr()));
        let text = String::from_utf8_lossy(&report);
        let json = Json::read(&text).map_err(|error| format!("{zone}: {error}: {text}"))?;
        let conclusion = json.get("verdict").ok_or_else(|| format!("{zone}: no verdict"))?;
        verdict = ["id", "state"].map(|key| conclusion.text_at(key)).join("\t");
        let number = |key| match json.get(key) {
            Some(Json::Number(number)) => Ok(number.to_string()),
            _ => Err(format!("{zone}: no {key}")),
        };
        runs.push([number("queries")?, number("rounds")?, time.as_micros().to_string()]);
    }
    let all = |place: usize| runs[1..].iter().map(|run| run[place].as_str()).collect::<Vec<_>>().join(" ");
    println!("{zone}\t{verdict}\t{}\t{}\t{}", all(0), all(1), all(2));
    Ok(())
}

/// How long the widget's own tables take to read: once a visit, however many domains are looked at.
fn tables() {
    for (document, text) in [(Document::Providers, PROVIDERS), (Document::Registries, REGISTRIES)] {
        let mut times: Vec<Duration> = (0..JUDGEMENTS).map(|_| timed(|| document.read(Some(text))).1).collect();
        println!(
            "{}\treading it, once\t-\t{}\t{}",
            document.file(&Config::default()).unwrap_or_default(),
            text.len(),
            shares(&mut times)
        );
    }
}

fn judge(world: &mut World, zone: &str) -> Result<(), String> {
    // The first asks, the others remember.
    let first = world.examine(zone)?;
    let mut rows: Vec<Cost> = Vec::new();
    for _ in 0..JUDGEMENTS {
        rows.push(world.examine(zone)?);
    }
    for (part, name) in PARTS.iter().enumerate() {
        let mut times: Vec<Duration> = rows.iter().map(|cost| cost.parts()[part]).collect();
        println!("{zone}\t{name}\t{}\t{}\t{}", first.replies, first.bytes, shares(&mut times));
    }
    Ok(())
}

/// The median and the 95th of 100, in microseconds.
fn shares(times: &mut [Duration]) -> String {
    times.sort();
    [50, 95].map(|part| times[(times.len() - 1) * part / 100].as_micros().to_string()).join("\t")
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let begin = Instant::now();
    let result = work();
    (result, begin.elapsed())
}

/// What one domain cost, waiting left out.
#[derive(Default)]
struct Cost {
    replies: usize,
    bytes: usize,
    reading: Duration,
    judging: Duration,
    last_screen: Duration,
    screens: Duration,
}

/// What [`Cost::parts`] gives.
const PARTS: [&str; 4] =
    ["reading the bytes", "judging", "in all, one screen at the end", "in all, a screen after each reply"];

impl Cost {
    fn parts(&self) -> [Duration; 4] {
        let replies = self.reading + self.judging;
        [self.reading, self.judging, replies + self.last_screen, replies + self.screens]
    }
}

/// A reply as it came over HTTP.
struct Received {
    status: u16,
    kind: String,
    body: Vec<u8>,
}

/// The resolvers, and what they said before.
struct World {
    tree: Tree,
    config: Config,
    received: BTreeMap<(Query, usize), Received>,
}

impl World {
    /// The operator of that file, with these resolvers.
    fn new(resolvers: [&String; 2], config: &str) -> Result<World, String> {
        let text = std::fs::read_to_string(config).map_err(|error| format!("{config}: {error}"))?;
        let mut members = Json::read(&text)?.members().to_vec();
        let resolvers = resolvers.map(|url| object([("url", url.as_str().into())]));
        members.push(("resolvers".into(), resolvers.to_vec().into()));
        let (config, warnings) = Config::read(&Json::Object(members).write());
        match warnings.first() {
            Some(warning) => Err(warning.to_string()),
            None => Ok(World { tree: Tree::read(TREE).0, config, received: BTreeMap::new() }),
        }
    }

    /// One domain from the tap to the report.
    fn examine(&mut self, zone: &str) -> Result<Cost, String> {
        let at = Moment(1_790_000_000_000);
        let mut session = Session::new();
        let mut cost = Cost::default();
        step(&self.tree, &self.config, &mut session, Event::Started { context: Context::default(), at });
        let gave = Event::Gave { typed: zone.into(), read: read(zone, &to_ascii), at };
        let (effects, time) = timed(|| step(&self.tree, &self.config, &mut session, gave));
        cost.judging += time;
        let mut waiting = std::collections::VecDeque::from(effects);
        while let Some(effect) = waiting.pop_front() {
            let Some(event) = self.happen(effect, at, &mut cost)? else { continue };
            let (effects, time) = timed(|| step(&self.tree, &self.config, &mut session, event));
            cost.judging += time;
            let (_, time) = timed(|| screen(&self.tree, &self.config, &session));
            cost.last_screen = time;
            cost.screens += time;
            waiting.extend(effects);
        }
        Ok(cost)
    }

    /// What comes of an effect.
    fn happen(&mut self, effect: Effect, at: Moment, cost: &mut Cost) -> Result<Option<Event>, String> {
        Ok(match effect {
            Effect::Ask { query, resolver, .. } => {
                let form = self.config.resolvers[resolver].form;
                let Received { status, kind, body } = self.received(&query, resolver)?;
                let (reply, time) = timed(|| doh::read(&query, form, *status, kind, body));
                cost.reading += time;
                cost.replies += 1;
                cost.bytes += body.len();
                Some(Event::Replied { query, resolver, reply, at })
            }
            Effect::Reach { reach, url, .. } => Some(Event::Reached { reach, url, reading: Reading::Reached, at }),
            Effect::Fetch { document, url, .. } => {
                Some(Event::Fetched { document, url, content: content(document), at })
            }
            _ => None,
        })
    }

    fn received(&mut self, query: &Query, resolver: usize) -> Result<&Received, String> {
        let key = (query.clone(), resolver);
        if !self.received.contains_key(&key) {
            let entry = &self.config.resolvers[resolver];
            let explain = |error: ureq::Error| format!("{}: {error}", query.label());
            let request = ureq::get(doh::url(query, entry)).header("accept", doh::accept(entry.form));
            let mut response = request.call().map_err(explain)?;
            let kind = response.headers().get("content-type").and_then(|kind| kind.to_str().ok());
            let kind = kind.unwrap_or_default().to_owned();
            let body = response.body_mut().read_to_vec().map_err(explain)?;
            self.received.insert(key.clone(), Received { status: 200, kind, body });
        }
        Ok(&self.received[&key])
    }
}

/// The widget's own tables, as the shell would have read them; from elsewhere nothing comes.
fn content(document: Document) -> Content {
    thread_local! {
        static KNOWN: [Content; 2] = [
            Document::Providers.read(Some(PROVIDERS)),
            Document::Registries.read(Some(REGISTRIES)),
        ];
    }
    match document {
        Document::Providers => KNOWN.with(|known| known[0].clone()),
        Document::Registries => KNOWN.with(|known| known[1].clone()),
        _ => Content::Nothing,
    }
}
