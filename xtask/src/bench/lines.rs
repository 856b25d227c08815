//! What a measuring program prints: a line for each thing, its fields between tabs.

use crate::{Result, process};
use std::process::{Command, Stdio};

/// The fields of one line.
pub type Fields = Vec<String>;

/// Runs a program and takes its lines apart; what it says beside goes where ours goes.
pub fn lines(command: &mut Command) -> Result<Vec<Fields>> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.stderr(Stdio::inherit()).output().map_err(|error| process::not_started(&name, &error))?;
    if !output.status.success() {
        return Err(format!("a measurement failed (`{name}`, {}), see above", output.status));
    }
    Ok(fields(&String::from_utf8_lossy(&output.stdout)))
}

fn fields(text: &str) -> Vec<Fields> {
    text.lines().map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

/// The numbers in a field, at least one.
pub fn numbers(field: &str) -> Result<Vec<f64>> {
    let read = |text: &str| text.parse().map_err(|_| format!("a measurement printed \"{text}\" instead of a number"));
    field.split(' ').map(read).collect()
}

/// The middle one.
pub fn median(numbers: &[f64]) -> f64 {
    let mut numbers = numbers.to_vec();
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied().unwrap_or(f64::NAN)
}

/// The smallest and the largest as they are written, as one where they are equal.
pub fn range(numbers: &[f64]) -> String {
    let least = numbers.iter().copied().fold(f64::INFINITY, f64::min);
    let most = most(numbers);
    // What was counted is printed as it was read.
    if format!("{least}") == format!("{most}") { format!("{most}") } else { format!("{least}-{most}") }
}

/// The largest.
pub fn most(numbers: &[f64]) -> f64 {
    numbers.iter().copied().fold(f64::NEG_INFINITY, f64::max)
}

/// What is not a line of a measurement is an error that shows it.
pub fn not_understood(fields: &[String]) -> String {
    format!("a measurement printed what is not understood: {}", fields.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_one_is_found_in_any_order() {
        assert_eq!(numbers("5 1 4 2 30").map(|all| median(&all).to_string()), Ok("4".into()));
        assert!(numbers("5 x").is_err_and(|message| message.contains("\"x\"")));
        assert!(numbers("").is_err());
    }

    #[test]
    fn what_differs_from_run_to_run_shows_both_ends() {
        assert_eq!(range(&[3.0, 2.0, 3.0]), "2-3");
        assert_eq!(range(&[22.0, 22.0]), "22");
    }

    #[test]
    fn fields_may_be_empty() {
        assert_eq!(fields("a\t\tb\nc\n"), [vec!["a", "", "b"], vec!["c"]]);
    }
}
