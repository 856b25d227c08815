//! `cargo xtask faults`: everything that can go wrong with a server, in every place, in real browsers. A run over all
//! faults writes `docs/faults.md`; `--only` prints alone.

use crate::cleanup::Cleanup;
use crate::project::Project;
use crate::serve::Server;
use crate::{Result, build, process, setup};
use std::time::Duration;

/// Cells that hang take seconds each, and there are hundreds.
const LIMIT: Duration = Duration::from_secs(60 * 60);

const HEAD: &str = "# Faults

Written by `cargo xtask faults`; edits are lost.

A healthy domain is looked at while one thing goes wrong with a server. Each cell: what the ticket for the desk says in
the end, and how long the slowest engine took to a screen that asks or concludes. \"(not …)\" marks a cell that is not as
expected, in its conclusion or because it took more than 12 s.

The places: `one` of two resolvers; `both`; `literal`, the resolver by its IP address, while the named ones refuse;
`own`, the page's own server, once the page is loaded; `webmail`; `all` of them at once. Where a page's own server
cannot fail in that way (a name, a certificate), it breaks off the connection. A portal that answers for some servers
alone is taken for what it is to them: no resolver.

A browser that may not hand over what a webmail sends looks into it all the same before it tells of an answer. Where the
body does not come, Chromium and Firefox tell of none; where it breaks off, Firefox does. A person would not see the
log-in page either, and is asked whether he does: reachable and not reached are both right there. Firefox may be so busy
with unpacking what will not end that the resolver by its address comes too late: filtered and blocked both say that
nothing can be told.

";

/// Runs them. `arguments` are for `table.mjs`.
pub fn faults(project: &Project, arguments: &[String]) -> Result<()> {
    setup::for_tests(project)?;
    build::build(project)?;
    let lab = lab::Lab::start(&project.web_target().with_file_name("dns-lab"))?;
    let resolvers = [("MAIL_DOCTOR_LAB_FIRST", lab.first.clone()), ("MAIL_DOCTOR_LAB_SECOND", lab.second.clone())];
    let _stop = Cleanup::new(move || drop(lab));
    let server = Server::start(project)?;
    let mut node = process::program("node");
    node.arg("tests/browser/faults/table.mjs").args(arguments).current_dir(&project.root);
    node.envs(resolvers).env("MAIL_DOCTOR_URL", &server.url);
    let mut table = String::from(HEAD);
    let result = process::watch(&mut node, LIMIT, "a cell is not as expected, see the table", |line| {
        table.push_str(line);
        table.push('\n');
    });
    // A wrong cell is shown in the document too; a run that ended early has no table to show.
    if !arguments.iter().any(|argument| argument == "--only") && table.contains("\n| --- |") {
        let path = project.root.join("docs/faults.md");
        std::fs::write(&path, table).map_err(|error| format!("{} cannot be written: {error}", path.display()))?;
    }
    result
}
