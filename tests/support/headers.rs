//! The ids of what is said of a header.

use mail_doctor::headers::{Cause, Fixer};

/// What is said of a header: each cause has a body; what the person can do, or what the sender has to mend.
pub fn ids() -> Vec<String> {
    let mut ids = vec!["headers-sender-steps".to_owned()];
    for cause in Cause::ALL {
        let id = format!("headers-{}", cause.id());
        let theirs = matches!(cause.fixer(), Fixer::Sender | Fixer::SenderProvider) && *cause != Cause::OwnDomain;
        let steps = cause.is_of_headers() && (!theirs || *cause == Cause::Impersonation);
        ids.extend(steps.then(|| format!("{id}-steps")));
        ids.extend(theirs.then(|| format!("{id}-mend")));
        ids.extend([format!("{id}-body"), id]);
    }
    let fixers = [Fixer::Sender, Fixer::SenderProvider, Fixer::Provider, Fixer::Person, Fixer::Nobody];
    ids.extend(fixers.map(|fixer| format!("headers-fixer-{}", fixer.id())));
    ids
}
