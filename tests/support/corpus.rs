//! A folder of inputs, each with the `.json` beside it that says how it is to be read and, in `families`, what it is a
//! case of.

use std::path::Path;

use mail_doctor::json::Json;

use super::ROOT;

/// One input.
pub struct Case {
    /// The name of its file.
    pub file: String,
    /// What is in it.
    pub bytes: Vec<u8>,
    /// The `.json`.
    pub expected: Json,
}

impl Case {
    /// Whether it is a case of this.
    pub fn is(&self, family: &str) -> bool {
        self.expected.items_at("families").iter().any(|one| one.text() == Some(family))
    }
}

/// All of a folder, in the order of their names; an input without expectations, or the reverse, is a mistake.
pub fn cases(folder: &str) -> Vec<Case> {
    let entries = std::fs::read_dir(Path::new(ROOT).join(folder)).expect("a folder");
    let entries = entries.map(|entry| entry.expect("an entry").path());
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut files: Vec<_> = entries.filter(|path| !name(path).starts_with('.')).collect();
    files.sort();
    let (expected, inputs): (Vec<_>, Vec<_>) =
        files.into_iter().partition(|path| path.extension().is_some_and(|extension| extension == "json"));
    assert_eq!(expected.len(), inputs.len(), "each input has its .json");
    let case = |(json, input): (&std::path::PathBuf, &std::path::PathBuf)| {
        assert_eq!(json.with_extension(""), input.with_extension(""), "each input has its .json");
        let text = std::fs::read_to_string(json).expect("text");
        let expected = Json::read(&text).unwrap_or_else(|error| panic!("{}: {error}", name(json)));
        Case { file: name(input), bytes: std::fs::read(input).expect("a file"), expected }
    };
    expected.iter().zip(&inputs).map(case).collect()
}

/// The families, in words behind the least number of their cases, of which there are too few; a line each.
pub fn too_few(all: &[Case], families: &[(usize, &str)]) -> Vec<String> {
    let mut problems = Vec::new();
    for (fewest, family) in families.iter().flat_map(|(fewest, all)| all.split(' ').map(move |one| (*fewest, one))) {
        let count = all.iter().filter(|case| case.is(family)).count();
        if count < fewest {
            problems.push(format!("{count} of {family}, expected {fewest}"));
        }
    }
    problems
}
