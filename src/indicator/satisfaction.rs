//! With which frameworks all three constituents are satisfied (indicators 3.2 and 3.3).

use crate::graph::{Answers, Framework, Period, PlanGraph};
use crate::say;
use crate::vocab::{Constituent, FrameworkKind, Language, SatisfactionRule, Vocabulary};

/// The answers about one framework.
#[derive(Debug, Clone)]
pub struct Satisfaction<'g> {
    /// The framework.
    pub framework: Framework<'g>,
    /// What the framework is.
    pub(super) kind: FrameworkKind,
    /// Its period, asked for in every year.
    pub(super) period: Period,
    /// Its answers, by constituent and year.
    answers: Answers<'g>,
}

const _: () = {
    let [a, b, c] = Constituent::TRIPARTITE;
    assert!(a as usize == 0 && b as usize == 1 && c as usize == 2);
};

/// The last answer of a constituent: the year, and whether it was yes.
type Last = Option<(u16, bool)>;

/// Every framework with the answers about it.
#[must_use]
pub fn satisfaction(graph: &PlanGraph) -> Vec<Satisfaction<'_>> {
    graph
        .frameworks()
        .map(|framework| {
            let (kind, period) = (framework.kind(), framework.period());
            Satisfaction { framework, kind, period, answers: framework.answers() }
        })
        .collect()
}

impl Satisfaction<'_> {
    /// For each of the three constituents the latest year up to and including `year` in which it answered at all, and
    /// whether that answer was yes: of several in one year all must be, unless the rule says otherwise. An answer from
    /// before the framework's start, about its making, is an answer.
    #[must_use]
    pub fn last(&self, year: u16, rule: SatisfactionRule) -> [Last; 3] {
        let mut last = [None; 3];
        for answer in self.answers.iter().filter(|answer| answer.year() <= year) {
            // The three come first among the constituents.
            let Some(last) = last.get_mut(answer.constituent() as usize) else { continue };
            *last = match *last {
                Some((same, yes)) if same == answer.year() => Some(match rule {
                    SatisfactionRule::LatestAllYes => (same, yes && answer.is_yes()),
                    SatisfactionRule::LatestAnyYes => (same, yes || answer.is_yes()),
                }),
                // They come in order of year, so every other is later.
                _ => Some((answer.year(), answer.is_yes())),
            };
        }
        last
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
