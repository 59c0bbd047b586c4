//! With which frameworks all three constituents are satisfied (indicators 3.2 and 3.3).

use super::{Evaluation, silent, within};
use crate::align::Policy;
use crate::graph::{Framework, PlanGraph};
use crate::say;
use crate::vocab::{Constituent, Language, SatisfactionRule, Vocabulary};

/// The answers about one framework.
#[derive(Debug, Clone)]
pub(super) struct Satisfaction<'g> {
    /// The framework.
    pub(super) framework: Framework<'g>,
}

/// The last answer of a constituent: the year, and whether it was yes.
pub(super) type Last = Option<(u16, bool)>;

/// Every framework with the answers about it, as they were read.
pub(super) fn satisfaction(graph: &PlanGraph) -> Vec<Satisfaction<'_>> {
    graph.frameworks().map(|framework| Satisfaction { framework }).collect()
}

impl<'g> Satisfaction<'g> {
    /// Takes the answers about it into the evaluations of the years in which it is in force; with the framework where these
    /// are `listed`.
    pub(super) fn take_into(&self, evaluations: &mut [Evaluation<'g>], policy: &Policy, listed: bool) {
        let found = within(evaluations, self.framework.period().years());
        let Some(from) = found.first().map(|found| found.year) else { return };
        for (found, last) in found.iter_mut().zip(self.last_in_each(from.., policy.satisfaction)) {
            found.among += 1;
            let silent = silent(last.map(|last| last.is_none()));
            let refused = last.iter().flatten().any(|(_, yes)| !*yes);
            let satisfied = silent.is_empty() && !refused;
            found.value += usize::from(satisfied);
            found.undecided += usize::from(!satisfied && !refused);
            found.answered += usize::from(last.iter().any(Option::is_some));
            match (satisfied, refused) {
                _ if !listed => {}
                (true, _) => found.counted.push(self.framework),
                (_, true) => found.dissatisfied.push(self.framework),
                (false, false) => found.incomplete.push((self.framework, silent)),
            }
        }
    }

    /// For each of the three constituents the latest year up to and including `year` in which it answered at all, and
    /// whether that answer was yes: of several in one year all must be, unless the rule says otherwise. An answer from
    /// before the framework's start, about its making, is an answer.
    #[must_use]
    pub(super) fn last(&self, year: u16, rule: SatisfactionRule) -> [Last; 3] {
        self.last_in_each(std::iter::once(year), rule).next().unwrap_or_default()
    }

    /// The same for each of some years, which rise.
    pub(super) fn last_in_each(
        &self,
        years: impl Iterator<Item = u16>,
        rule: SatisfactionRule,
    ) -> impl Iterator<Item = [Last; 3]> {
        let mut last = [None; 3];
        // The answers of each of the three that have not been looked at; they come in order of year.
        let answers = self.framework.answers();
        let mut rest = Constituent::TRIPARTITE.map(|constituent| answers.of(constituent));
        years.map(move |year| {
            for (last, rest) in last.iter_mut().zip(&mut rest) {
                while let Some(answer) = rest.next_until(year) {
                    *last = match *last {
                        Some((same, yes)) if same == answer.year() => Some(match rule {
                            SatisfactionRule::LatestAllYes => (same, yes && answer.is_yes()),
                            SatisfactionRule::LatestAnyYes => (same, yes || answer.is_yes()),
                        }),
                        _ => Some((answer.year(), answer.is_yes())),
                    };
                }
            }
            last
        })
    }

    /// When each of them last answered.
    pub(super) fn why(&self, year: u16, rule: SatisfactionRule, language: Language) -> String {
        let each = Constituent::TRIPARTITE.into_iter().zip(self.last(year, rule));
        let said = each.filter_map(|(constituent, last)| {
            let (year, _) = last?;
            let constituent = constituent.shown(language);
            Some(say!(language, "indicator-why-yes", constituent = constituent, year = year.to_string()))
        });
        said.collect::<Vec<_>>().join(", ")
    }
}
