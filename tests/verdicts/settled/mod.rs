//! The fourth table: the settled cases of the semantics (section 8), by their numbers.

mod absences;
mod rules;
mod undecided;

use super::notation::Sketch;
use crate::support::{codes, read};
use dwalign::indicator::Measures;
use dwalign::text::Detail;
use dwalign::vocab::Measure;

/// Holds the codes of the findings about each line.
pub(super) fn find(table: &[(&str, &str, &[&str])]) {
    for (rule, line, wanted) in table {
        let (_, findings) = read(&Sketch::of(line).data.files(), Detail::Full);
        assert_eq!(codes(&findings), *wanted, "{rule}: {line}");
    }
}

pub(super) const TAKING_ACCOUNT: Measure = Measure::UnFrameworksTakingAccount;

/// 3.1 of a line in a year: the value, and how many are undecided and undatable.
pub(super) fn taking_account(line: &str, year: u16) -> (usize, usize, usize) {
    let sketch = Sketch::of(line);
    let graph = sketch.graph();
    let found = Measures::of(&graph, &sketch.policy).evaluate(TAKING_ACCOUNT, year);
    (found.value, found.undecided, found.undatable)
}
