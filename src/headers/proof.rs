//! What proves where a message comes from: the checks of the receiving server, and what broke them on the way.
//!
//! Of several `Authentication-Results` the topmost counts, with those of the same server and those right below it that
//! no other server stands between: each server writes above what it received, and what is further down may have been
//! written by anybody.

use crate::text;
use std::net::IpAddr;

use super::auth::{self, Check, Method};
use super::block::Field;
use super::cause::Cause;
use super::filter::Found;
use super::judge::{check, field, mailbox};
use super::{Confidence, Fact, Origin, route};

/// Seals that are kept; a message has one or two.
const MOST_SEALS: usize = 10;
/// The largest sender's providers write this on their own outgoing mail, forwarded or not.
const SEALS_ITS_OWN: &str = "mx.microsoft.com";

/// The checks that count.
#[derive(Debug, Default)]
pub(super) struct Proof {
    pub(super) checks: Vec<Check>,
    /// The server that made them.
    pub(super) checker: Option<String>,
    /// The address that they were made for.
    pub(super) address: Option<IpAddr>,
    /// Somebody received it in order before it came here.
    passed_before: bool,
    /// The message has a seal, whatever became of it.
    sealed: bool,
}

impl Proof {
    pub(super) fn read(fields: &[Field], found: &mut Found) -> Proof {
        let mut proof = Proof { sealed: field(fields, "dkim-signature").is_some(), ..Proof::default() };
        let (mut started, mut apart) = (false, false);
        for (place, field) in fields.iter().enumerate() {
            match field.name.as_str() {
                "received" => apart |= started,
                "authentication-results" => {
                    let results = auth::results(&field.value);
                    let known = proof.checker.as_deref() == Some(results.id.as_str()) && !results.id.is_empty();
                    if !started || known || !apart {
                        started |= !results.checks.is_empty();
                        proof.take(results, place, found);
                    } else {
                        proof.passed_before |= results.checks.iter().any(|(check, _)| is_origin(check));
                    }
                }
                "arc-authentication-results" => {
                    let results = auth::results(&field.value);
                    let own = results.id == SEALS_ITS_OWN || proof.checker.as_ref() == Some(&results.id);
                    proof.passed_before |= !own && results.checks.iter().any(|(check, _)| is_origin(check));
                }
                _ => {}
            }
        }
        proof.take_older(fields, found);
        proof
    }

    /// Of each method the first result counts; seals, all of one field.
    fn take(&mut self, results: auth::Results, place: usize, found: &mut Found) {
        if self.checker.is_none() && !results.id.is_empty() {
            self.checker = Some(auth::domain(&results.id)).filter(|id| !id.is_empty());
        }
        let before: Vec<Method> = self.checks.iter().map(|check| check.method).collect();
        let mut now: Vec<Method> = Vec::new();
        for (check, piece) in results.checks {
            let again = check.method != Method::Dkim && now.contains(&check.method) || now.len() > MOST_SEALS;
            if before.contains(&check.method) || again {
                continue;
            }
            now.push(check.method);
            let fact = match check.method {
                Method::Spf => Fact::Spf,
                Method::Dkim => Fact::Dkim,
                Method::Dmarc => Fact::Dmarc,
                Method::Arc => Fact::Arc,
                Method::Compauth | Method::Iprev => Fact::Check,
            };
            found.mark(fact, place, piece);
            self.checks.push(check);
        }
    }

    /// The older field says what the newer one does not: SPF's result, or the address it is about.
    fn take_older(&mut self, fields: &[Field], found: &mut Found) {
        let of = |check: &Check| check.address;
        self.address = check(&self.checks, Method::Spf).and_then(of).or_else(|| self.checks.iter().find_map(of));
        let Some((place, field)) = field(fields, "received-spf") else { return };
        let Some((older, piece)) = auth::received_spf(&field.value) else { return };
        self.address = self.address.or(older.address);
        if check(&self.checks, Method::Spf).is_none() {
            found.mark(Fact::Spf, place, piece);
            self.checks.push(older);
        }
    }

    /// The receiver did what the domain's policy asks for. What the policy asks for alone says nothing of what was done.
    pub(super) fn is_quarantined(&self) -> bool {
        let dmarc = check(&self.checks, Method::Dmarc).filter(|check| check.is_fault());
        dmarc.is_some_and(|check| matches!(check.policy.as_deref(), Some("quarantine" | "reject")) && check.is_applied)
    }

    /// Notes what the checks amount to.
    pub(super) fn note(&self, fields: &[Field], origin: &Origin, flagged: Option<bool>, found: &mut Found) {
        let sure = |medium: bool| match flagged {
            Some(true) => Confidence::Medium,
            None if medium => Confidence::Medium,
            _ => Confidence::Low,
        };
        if check(&self.checks, Method::Iprev).is_some_and(Check::is_fault) {
            found.note(Cause::ServerUnnamed, 42, sure(false));
        }
        let of = |method| check(&self.checks, method);
        let (spf, dmarc) = (of(Method::Spf), of(Method::Dmarc));
        if dmarc.is_some_and(Check::is_pass) || self.has_own_seal(origin) {
            return;
        }
        let compauth = of(Method::Compauth);
        let unfit = dmarc.filter(|check| check.is_fault());
        let spf_fault = spf.filter(|check| check.is_fault());
        let seals: Vec<&Check> = self.checks.iter().filter(|check| check.method == Method::Dkim).collect();
        let broken = seals.iter().any(|seal| seal.is_fault()) && !seals.iter().any(|seal| seal.is_pass());
        let unproved = self.is_unproved() || compauth.is_some_and(Check::is_fault);
        if unfit.is_none() && spf_fault.is_none() && !broken && !unproved {
            return;
        }
        if self.mark_forward(fields, origin, found) && !unproved {
            found.note(Cause::Forwarded, 88, sure(true));
            return;
        }
        if is_own_domain(fields, origin) && (unfit.is_some() || spf_fault.is_some()) {
            found.note(Cause::OwnDomain, 93, sure(true));
        }
        if let Some(check) = unfit {
            let asked = matches!(check.policy.as_deref(), Some("quarantine" | "reject"));
            let confidence = if self.is_quarantined() { Confidence::High } else { sure(true) };
            found.note(Cause::DmarcFailed, if asked { 92 } else { 76 }, confidence);
            mark_from(fields, found);
        }
        if unproved {
            found.note(Cause::NotAuthenticated, 70, sure(compauth.is_some_and(Check::is_fault)));
        }
        if let Some(check) = spf_fault {
            let hard = check.result != "softfail";
            found.note(Cause::SpfFailed, if hard { 65 } else { 48 }, sure(hard));
        }
        if broken {
            found.note(Cause::DkimFailed, 60, sure(false));
        }
        // Where somebody looked for a seal and found none; not where nobody says that he looked.
        let looked = seals.iter().all(|seal| seal.result == "none") && !seals.is_empty();
        if looked && !self.sealed {
            found.note(Cause::DkimMissing, 35, sure(false));
        }
    }

    /// A seal of the domain in `From` that fits is proof enough.
    fn has_own_seal(&self, origin: &Origin) -> bool {
        let Some(from) = origin.from.as_deref().map(route::organization) else { return false };
        let own = |check: &&Check| check.domain.as_deref().is_some_and(|domain| route::organization(domain) == from);
        let seals = self.checks.iter().filter(|check| check.method == Method::Dkim && check.is_pass());
        check(&self.checks, Method::Dmarc).is_none() && seals.clone().any(|seal| own(&seal))
    }

    /// Every check was made, and none found anything to go by.
    fn is_unproved(&self) -> bool {
        let nothing = |method| {
            let mut all = self.checks.iter().filter(|check| check.method == method).peekable();
            all.peek().is_some() && all.all(|check| matches!(check.result.as_str(), "none" | "neutral"))
        };
        nothing(Method::Spf) && nothing(Method::Dkim)
    }

    /// Marks what shows that the message was forwarded or went through a list; false if nothing does.
    fn mark_forward(&self, fields: &[Field], origin: &Origin, found: &mut Found) -> bool {
        let rewritten = |field: &Field| {
            let value = field.value.to_ascii_uppercase();
            text::names(&value, "SRS0=|SRS1=|+CAF_=")
        };
        let other = |field: &Field| {
            let list = auth::domain(text::after_last(text::after_last(&field.value, b' '), b'<'));
            let from = origin.from.as_deref().unwrap_or_default();
            !list.is_empty() && route::organization(&list) != route::organization(from)
        };
        let sign = fields.iter().enumerate().find(|(_, field)| match field.name.as_str() {
            "x-forwarded-to" | "x-forwarded-for" | "resent-from" | "resent-to" => true,
            "return-path" => rewritten(field),
            "list-id" => other(field),
            _ => false,
        });
        if let Some((place, field)) = sign {
            found.mark(Fact::Forward, place, field.whole());
        }
        sign.is_some() || self.passed_before
    }
}

/// `From` names the domain that the message was delivered to.
fn is_own_domain(fields: &[Field], origin: &Origin) -> bool {
    let Some(from) = origin.from.as_deref() else { return false };
    ["delivered-to", "envelope-to", "x-original-to", "to"].iter().any(|name| {
        let to = field(fields, name).and_then(|(_, field)| Some(&field.value[mailbox(&field.value)?]));
        to.is_some_and(|to| to.eq_ignore_ascii_case(from))
    })
}

/// A result that says that it came from where it says.
fn is_origin(check: &Check) -> bool {
    matches!(check.method, Method::Spf | Method::Dkim | Method::Dmarc) && check.is_pass()
}

fn mark_from(fields: &[Field], found: &mut Found) {
    if let Some((place, field)) = field(fields, "from")
        && let Some(piece) = mailbox(&field.value)
    {
        found.mark(Fact::From, place, piece);
    }
}
