//! A practice resolver: made-up domains answered inside the development server, so that every verdict
//! can be seen on a machine that reaches no real resolver. For development only.
//!
//! In reading order: `domains` is the table a developer extends, `zones` turns it into what one operator
//! knows, `reply` answers one query, `route` speaks HTTP.
//! Nothing here encodes DNS by hand: zones, lookups and messages are hickory's.
//!
//! The domains belong to an operator whose networks are 198.18.2.0/24 and `2001:2:25::/48`; the provider they left has
//! 198.18.100.0/24 and `mx.vecchio-gestore.test`.

mod domains;
mod reply;
mod route;
mod zones;

pub use domains::{Domain, domains};
pub use route::router;

/// Which of the two practice resolvers is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Operator {
    /// Served at `/a/dns-query`.
    A,
    /// Served at `/b/dns-query`.
    B,
}
