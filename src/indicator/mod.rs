//! Indicators: how many frameworks do what the strategy asks for, against baseline and milestones (semantics,
//! section 5). What an indicator counts is one of a few measures; everything else about it is data.

mod account;
mod definition;
mod satisfaction;
mod target;

pub use account::{Account, accounts};
pub use definition::{Definition, definitions};
pub use satisfaction::{Satisfaction, satisfaction};
pub use target::{Target, Targets};

use serde::Serialize;

use crate::align::{Policy, Range};
use crate::graph::{Framework, PlanGraph};
use crate::vocab::{Basis, Constituent, FrameworkKind, Language, Measure};

/// The frameworks of 3.1 by why they count (semantics, section 5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Breakdown {
    /// A DWCP reaches an outcome, and no outcome has a pillar.
    pub via_dwcp_only: usize,
    /// An outcome has a pillar, and no DWCP reaches any.
    pub other_only: usize,
    /// Both.
    pub both: usize,
}

/// What an indicator is in one year.
#[derive(Debug, Clone)]
pub struct Evaluation<'g> {
    /// The year; 31 December of it is meant.
    pub year: u16,
    /// The value: a number of frameworks, from none up.
    pub value: usize,
    /// How sure it is, where it depends on links.
    pub range: Option<Range>,
    /// Why its frameworks count, for the measure that says so.
    pub breakdown: Option<Breakdown>,
    /// How many frameworks were looked at: those in force in the year, or signed in the policy's span.
    pub among: usize,
    /// The frameworks counted, in order; [`Measures::why`] says why.
    pub counted: Vec<Framework<'g>>,
    /// Frameworks of which every constituent answered, and not all are satisfied.
    pub dissatisfied: Vec<Framework<'g>>,
    /// Frameworks with answers missing: not counted, and not called dissatisfied.
    pub incomplete: Vec<(Framework<'g>, Vec<Constituent>)>,
}

/// Everything that indicators need to know of each framework, worked out once for all years.
pub struct Measures<'g> {
    accounts: Vec<Account<'g>>,
    satisfaction: Vec<Satisfaction<'g>>,
    undatable: Vec<Framework<'g>>,
    policy: &'g Policy,
}

impl<'g> Measures<'g> {
    /// Looks at every framework.
    #[must_use]
    pub fn of(graph: &'g PlanGraph, policy: &'g Policy) -> Self {
        let plan = |f: &Framework<'_>| f.kind() == FrameworkKind::Dwcp || f.kind().is_un_framework();
        Self {
            accounts: accounts(graph, policy),
            satisfaction: satisfaction(graph),
            undatable: graph.frameworks().filter(|f| plan(f) && !f.period().is_known()).collect(),
            policy,
        }
    }

    /// The same for some frameworks only, such as those of one country.
    #[must_use]
    pub fn only(mut self, wanted: impl Fn(Framework<'g>) -> bool) -> Self {
        self.accounts.retain(|account| wanted(account.framework));
        self.satisfaction.retain(|asked| wanted(asked.framework));
        self.undatable.retain(|framework| wanted(*framework));
        self
    }

    /// The frameworks without a period: in force in no year, and listed so that nobody looks for them in vain.
    #[must_use]
    pub fn undatable(&self, measure: Measure) -> Vec<Framework<'g>> {
        self.undatable.iter().copied().filter(|f| concerns(measure, f.kind())).collect()
    }

    /// The measure in one year.
    #[must_use]
    pub fn evaluate(&self, measure: Measure, year: u16) -> Evaluation<'g> {
        match measure {
            Measure::UnFrameworksTakingAccount => self.taking_account(year),
            Measure::DwcpsSatisfied | Measure::UnFrameworksSatisfied => self.satisfied(measure, year),
        }
    }

    /// Why a framework counts in a year; empty where it does not.
    #[must_use]
    pub fn why(&self, measure: Measure, framework: Framework<'_>, year: u16, language: Language) -> String {
        match measure {
            Measure::UnFrameworksTakingAccount => {
                let found = self.accounts.binary_search_by(|a| a.framework.cmp(&framework));
                found.map_or_else(|_| String::new(), |n| self.accounts[n].why(language))
            }
            Measure::DwcpsSatisfied | Measure::UnFrameworksSatisfied => {
                let found = self.satisfaction.binary_search_by(|s| s.framework.cmp(&framework));
                found.map_or_else(
                    |_| String::new(),
                    |n| self.satisfaction[n].why(year, self.policy.satisfaction, language),
                )
            }
        }
    }

    fn looked_at(&self, account: &Account<'_>, year: u16) -> bool {
        match (self.policy.basis, self.policy.signed) {
            (Basis::Signed, Some(span)) => account
                .framework
                .signed()
                .is_some_and(|signed| span.from <= signed && signed <= span.to.min(year)),
            _ => account.period.in_force(year),
        }
    }

    fn taking_account(&self, year: u16) -> Evaluation<'g> {
        let among: Vec<&Account<'g>> = self.accounts.iter().filter(|a| self.looked_at(a, year)).collect();
        let mut breakdown = Breakdown::default();
        let mut counted = Vec::new();
        for account in &among {
            match (account.via.is_some(), account.other.is_some()) {
                (true, false) => breakdown.via_dwcp_only += 1,
                (false, true) => breakdown.other_only += 1,
                (true, true) => breakdown.both += 1,
                (false, false) => continue,
            }
            counted.push(account.framework);
        }
        Evaluation {
            year,
            value: counted.len(),
            range: Some(Range::of(|certainty| among.iter().filter(|a| a.counts_at(certainty)).count())),
            breakdown: Some(breakdown),
            among: among.len(),
            counted,
            dissatisfied: Vec::new(),
            incomplete: Vec::new(),
        }
    }

    fn satisfied(&self, measure: Measure, year: u16) -> Evaluation<'g> {
        let mut evaluation = Evaluation {
            year,
            value: 0,
            range: None,
            breakdown: None,
            among: 0,
            counted: Vec::new(),
            dissatisfied: Vec::new(),
            incomplete: Vec::new(),
        };
        for asked in self.satisfaction.iter().filter(|asked| asked.period.in_force(year)) {
            let framework = asked.framework;
            if !concerns(measure, framework.kind()) {
                continue;
            }
            evaluation.among += 1;
            let last = asked.last(year, self.policy.satisfaction);
            if last.iter().any(Option::is_none) {
                let silent = Constituent::TRIPARTITE.into_iter().zip(last).filter(|(_, last)| last.is_none());
                evaluation.incomplete.push((framework, silent.map(|(constituent, _)| constituent).collect()));
            } else if last.iter().flatten().all(|(_, yes)| *yes) {
                evaluation.value += 1;
                evaluation.counted.push(framework);
            } else {
                evaluation.dissatisfied.push(framework);
            }
        }
        evaluation
    }
}

/// Does a measure look at frameworks of this kind?
fn concerns(measure: Measure, kind: FrameworkKind) -> bool {
    match measure {
        Measure::DwcpsSatisfied => kind == FrameworkKind::Dwcp,
        Measure::UnFrameworksTakingAccount | Measure::UnFrameworksSatisfied => kind.is_un_framework(),
    }
}
