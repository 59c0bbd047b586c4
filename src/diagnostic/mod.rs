//! Findings as values: what is wrong, where, and what would be right.
//!
//! A finding carries facts ([`Fault`]); its words are made here and nowhere else. Every fault has a stable [`Code`]
//! that `dwalign explain` tells more about.

mod codes;
mod fault;
mod lost;
mod nearest;
mod own;
mod plain;

pub use codes::{Code, Severity};
pub(crate) use fault::parser_words;
pub use fault::{
    Became, Bound, ConceptFault, CostFigure, Damage, Expected, Fault, Found, IdFault, JudgementFault,
    MergeFault, Nesting, NotRegular, Noun, ReadFault, Uncounted, UninfoFault, WorkbookFault,
};
pub(crate) use lost::{Lost, Part as LostPart};
pub(crate) use nearest::{looks_like, nearest_id};
pub use nearest::{nearest, quoted_list, shortened};
pub use plain::{as_formula, into_plain, is_invisible, plain, plain_lines, steers};

use crate::place::{Place, Spot};

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What was found.
    pub fault: Fault,
    /// Where.
    pub spot: Spot,
    /// The other places it has to do with.
    pub related: Vec<Spot>,
    /// How many rows cannot be understood because of it. They are not reported one by one.
    pub caused: u64,
}

impl Finding {
    /// A finding about one place.
    #[must_use]
    pub fn new(fault: Fault, spot: Spot) -> Self {
        Self { fault, spot, related: Vec::new(), caused: 0 }
    }

    /// The same, naming one more place.
    #[must_use]
    pub fn with_related(mut self, spot: Spot) -> Self {
        self.related.push(spot);
        self
    }

    /// Its code.
    #[must_use]
    pub fn code(&self) -> Code {
        self.fault.code()
    }

    /// Error or warning.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.code().severity()
    }

    /// Does it come before others of its severity: because more follows from it, or because it is about a whole file or
    /// table?
    #[must_use]
    pub fn is_root(&self) -> bool {
        self.caused > 0 || self.code().is_of_a_whole()
    }
}

/// How many findings of each severity are kept to be shown; all are counted.
pub const SHOWN: usize = 100;

/// All findings of a run: the first [`SHOWN`] of each severity in order of place, and the number of each code.
#[derive(Debug, Clone, Default)]
pub struct Findings {
    errors: Vec<Finding>,
    warnings: Vec<Finding>,
    counts: std::collections::BTreeMap<Code, u64>,
    /// For each severity the place behind which nothing will be shown, once as many as are shown stand before it.
    full: [Option<Place>; 2],
    /// A person's own columns and sheets, not reported yet.
    own: Vec<own::Own>,
    /// What could not be read and may be named elsewhere.
    lost: Vec<Lost>,
    /// Findings to be shown in place of others: what was reported, and what is shown.
    raised: Vec<(Finding, Finding)>,
}

impl Findings {
    /// Adds a finding.
    pub fn add(&mut self, finding: Finding) {
        let severity = finding.severity();
        *self.counts.entry(finding.code()).or_default() += 1;
        // Soon it is known behind which place nothing will be shown; later there is no hurry.
        let most = if self.full[severity as usize].is_none() { 2 * SHOWN } else { 64 * SHOWN };
        let kept = self.kept(severity);
        kept.push(finding);
        if kept.len() >= most {
            self.sort();
        }
    }

    /// Counts a finding, which is made only when it can be among those that are shown: a run with a million of one kind
    /// does not write a million sentences.
    pub(crate) fn report_of(&mut self, code: Code, place: Place, finding: impl FnOnce() -> Finding) {
        if self.full[code.severity() as usize].is_some_and(|last| last < place) {
            *self.counts.entry(code).or_default() += 1;
        } else {
            self.add(finding());
        }
    }

    /// Adds a fault at a place.
    pub fn report(&mut self, fault: Fault, spot: Spot) {
        self.add(Finding::new(fault, spot));
    }

    fn kept(&mut self, severity: Severity) -> &mut Vec<Finding> {
        match severity {
            Severity::Error => &mut self.errors,
            Severity::Warning => &mut self.warnings,
        }
    }

    /// Takes in other findings whose places have already been moved to this run's files.
    pub fn absorb(&mut self, other: Self) {
        for (code, count) in other.counts {
            *self.counts.entry(code).or_default() += count;
        }
        self.errors.extend(other.errors);
        self.warnings.extend(other.warnings);
        self.own.extend(other.own);
        self.lost.extend(other.lost);
        self.raised.extend(other.raised);
        self.settle_raised();
        self.sort();
    }

    /// Moves every place, when the file it speaks of becomes part of a larger run.
    pub(crate) fn move_places(&mut self, to: impl Fn(Place) -> Place) {
        for finding in self.errors.iter_mut().chain(&mut self.warnings) {
            finding.spot.place = to(finding.spot.place);
            for related in &mut finding.related {
                related.place = to(related.place);
            }
        }
        self.move_own(&to);
        self.move_lost(&to);
        self.full = self.full.map(|last| last.map(&to));
    }

    /// Brings the findings into the order in which they are shown.
    pub fn sort(&mut self) {
        for severity in [Severity::Error, Severity::Warning] {
            let last = trim(self.kept(severity));
            self.full[severity as usize] = last;
        }
    }

    /// The findings to show: errors before warnings, of each those from which others follow before the rest, in order of
    /// place.
    pub fn shown(&self) -> impl Iterator<Item = &Finding> {
        self.errors.iter().take(SHOWN).chain(self.warnings.iter().take(SHOWN))
    }

    /// How many there are of each code, shown or not.
    #[must_use]
    pub const fn counts(&self) -> &std::collections::BTreeMap<Code, u64> {
        &self.counts
    }

    /// How many there are of one severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> u64 {
        self.counts.iter().filter(|(code, _)| code.severity() == severity).map(|(_, n)| n).sum()
    }

    /// Is there any error?
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }
}

/// Keeps the first [`SHOWN`], roots before others, in order of place, then of code and of facts: the same ones whatever order
/// they came in. Returns the place of the last, when there are that many.
fn trim(findings: &mut Vec<Finding>) -> Option<Place> {
    findings.sort_by(|a, b| {
        let [one, other] = [a, b].map(|f| (!f.is_root(), &f.spot, f.code(), &f.fault, &f.related, f.caused));
        one.cmp(&other)
    });
    findings.truncate(SHOWN);
    findings.get(SHOWN - 1).filter(|last| !last.is_root()).map(|last| last.spot.place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn at_most_a_hundred_are_kept_and_all_are_counted() {
        let fault = Fault::EmptyCell { column: "priority".into() };
        let (mut forward, mut backward) = (Findings::default(), Findings::default());
        for n in 0..20_000 {
            let at = |row| Place { row, ..Place::default() }.whole();
            forward.report(fault.clone(), at(n));
            backward.report(fault.clone(), at(19_999 - n));
        }
        forward.sort();
        backward.sort();
        assert_eq!(forward.count(Severity::Error), 20_000);
        let rows = |f: &Findings| f.shown().map(|f| f.spot.place.row).collect::<Vec<_>>();
        assert_eq!(rows(&forward), (0..100).collect::<Vec<_>>());
        assert_eq!(rows(&forward), rows(&backward));
    }
}
