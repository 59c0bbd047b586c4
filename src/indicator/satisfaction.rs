//! With which frameworks all three constituents are satisfied (indicators 3.2 and 3.3).

use crate::graph::{Answer, Framework, PlanGraph};
use crate::vocab::{Constituent, SatisfactionRule, Vocabulary};

/// The answers about one framework.
#[derive(Debug, Clone)]
pub struct Satisfaction<'g> {
    /// The framework.
    pub framework: Framework<'g>,
    /// Its answers, by constituent and year.
    answers: Vec<Answer<'g>>,
}

/// Every framework with the answers about it.
#[must_use]
pub fn satisfaction(graph: &PlanGraph) -> Vec<Satisfaction<'_>> {
    graph
        .frameworks()
        .map(|framework| Satisfaction { framework, answers: framework.answers().collect() })
        .collect()
}

impl Satisfaction<'_> {
    /// The answers of the latest year up to and including `year` in which the constituent answered at all. An answer
    /// from before the framework's start, about its making, is an answer.
    fn latest(&self, constituent: Constituent, year: u16) -> impl Iterator<Item = &Answer<'_>> {
        let until = move |a: &&Answer<'_>| a.constituent() == constituent && a.year() <= year;
        let latest = self.answers.iter().filter(until).map(Answer::year).max();
        self.answers.iter().filter(move |a| until(a) && Some(a.year()) == latest)
    }

    /// The constituents of whom no answer is known.
    #[must_use]
    pub fn missing(&self, year: u16) -> Vec<Constituent> {
        Constituent::TRIPARTITE.into_iter().filter(|&c| self.latest(c, year).next().is_none()).collect()
    }

    /// Are all three satisfied? Several answers in the latest year: all of them yes, unless the policy says otherwise.
    #[must_use]
    pub fn all_satisfied(&self, year: u16, rule: SatisfactionRule) -> bool {
        Constituent::TRIPARTITE.into_iter().all(|constituent| {
            let mut latest = self.latest(constituent, year).peekable();
            latest.peek().is_some()
                && match rule {
                    SatisfactionRule::LatestAllYes => latest.all(Answer::is_yes),
                    SatisfactionRule::LatestAnyYes => latest.any(Answer::is_yes),
                }
        })
    }

    /// When each of them last answered.
    pub(super) fn why(&self, year: u16) -> String {
        let each = Constituent::TRIPARTITE.into_iter().filter_map(|constituent| {
            let answered = self.latest(constituent, year).next()?.year();
            Some(format!("{} yes in {answered}", constituent.word()))
        });
        each.collect::<Vec<_>>().join(", ")
    }
}
