//! Documents that are made from the sources and kept in the repository, so that they can be read and reviewed.

use std::path::PathBuf;

/// Holds a generated document against the file. Where it differs, the file is rewritten and the test fails, so that
/// the new one is looked at and committed; with `CI=true` nothing is written.
pub fn unchanged(path: &str, made: &str) {
    let file = PathBuf::from(super::ROOT).join(path);
    // A checkout may have turned line ends.
    let kept = std::fs::read_to_string(&file).unwrap_or_default().replace("\r\n", "\n");
    if kept == made {
        return;
    }
    let only_compare = std::env::var("CI").is_ok_and(|value| value == "true");
    assert!(!only_compare, "{path} is out of date: run the tests without CI=true and commit it");
    std::fs::create_dir_all(file.parent().expect("a folder")).expect("the folder can be made");
    std::fs::write(&file, made).expect("the file can be written");
    panic!("{path} was out of date and has been rewritten: look at it and commit it");
}
