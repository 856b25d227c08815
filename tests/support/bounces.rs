//! The ids of what is said of an error message, and of the boxes.

use mail_doctor::bounce::{Category, Kind};
use mail_doctor::engine::Reads;

/// What is said of an error message: each reason has a body and what the person can do, each other kind a body.
pub fn ids() -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for category in Category::ALL.iter().filter(|category| **category != Category::NotABounce) {
        let id = format!("bounce-{}", category.id());
        ids.extend([format!("{id}-body"), format!("{id}-steps"), id]);
    }
    for kind in Kind::ALL.iter().filter(|kind| **kind != Kind::Bounce) {
        let id = format!("bounce-kind-{}", kind.id());
        ids.extend([format!("{id}-body"), id]);
    }
    ids.extend([Kind::Phishing, Kind::Quarantine].map(|kind| format!("bounce-kind-{}-steps", kind.id())));
    // Whoever sent it has to mend it.
    let theirs = [
        Category::UnknownUser,
        Category::DomainDns,
        Category::SenderBlocked,
        Category::AuthFailure,
        Category::SpamContent,
        Category::MessageTooBig,
        Category::Policy,
    ];
    ids.extend(theirs.map(|category| format!("bounce-{}-mend", category.id())));
    ids.extend(["bounce-another-body", "bounce-another-steps"].map(str::to_owned));
    for reads in Reads::ALL {
        ids.extend(["label", "help", "read"].map(|part| format!("paste-{}-{part}", reads.id())));
    }
    ids
}
