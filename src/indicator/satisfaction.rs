//! With which frameworks all three constituents are satisfied (indicators 3.2 and 3.3).

use crate::graph::{Answers, Framework, Period, PlanGraph};
use crate::say;
use crate::vocab::{Constituent, Language, SatisfactionRule, Vocabulary};

/// The answers about one framework.
#[derive(Debug, Clone)]
pub struct Satisfaction<'g> {
    /// The framework.
    pub framework: Framework<'g>,
    /// Its period, asked for in every year.
    pub(super) period: Period,
    /// Its answers, by constituent and year.
    answers: Answers<'g>,
}

/// The last answer of a constituent: the year, and whether it was yes.
type Last = Option<(u16, bool)>;

/// Every framework with the answers about it.
#[must_use]
pub fn satisfaction(graph: &PlanGraph) -> Vec<Satisfaction<'_>> {
    graph
        .frameworks()
        .map(|framework| Satisfaction { framework, period: framework.period(), answers: framework.answers() })
        .collect()
}

impl Satisfaction<'_> {
    /// For each of the three constituents the latest year up to and including `year` in which it answered at all, and
    /// whether that answer was yes: of several in one year all must be, unless the rule says otherwise. An answer from
    /// before the framework's start, about its making, is an answer.
    #[must_use]
    pub fn last(&self, year: u16, rule: SatisfactionRule) -> [Last; 3] {
        Constituent::TRIPARTITE.map(|constituent| {
            let mut until = self.answers.until(constituent, year);
            let last = until.next()?;
            let same = || until.take_while(|answer| answer.year() == last.year());
            let yes = match rule {
                SatisfactionRule::LatestAllYes => last.is_yes() && same().all(|answer| answer.is_yes()),
                SatisfactionRule::LatestAnyYes => last.is_yes() || same().any(|answer| answer.is_yes()),
            };
            Some((last.year(), yes))
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
