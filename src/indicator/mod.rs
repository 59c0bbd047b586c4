//! Indicators: how many frameworks do what the strategy asks for, against baseline and milestones (semantics,
//! section 5). What an indicator counts is one of a few measures; everything else about it is data.

mod account;
mod counting;
mod definition;
mod mark;
mod reason;
mod satisfaction;
mod share;
mod target;

use account::{Account, account};
pub(crate) use counting::Counting;
pub use definition::{Definition, InPlace, definitions};
pub use mark::{Mark, Marks};
use satisfaction::{Satisfaction, satisfaction};
pub use share::{NO_COUNTRY, Ratio, Share};
pub use target::{Target, Targets};

use std::ops::RangeInclusive;

use rayon::prelude::*;
use serde::Serialize;

use crate::align::{Policy, Range, SignedBetween};
use crate::graph::{Framework, PlanGraph};
use crate::vocab::{Basis, Constituent, FrameworkKind, Language, Measure};

/// From the first year in which a framework of the data is in force, or to which money or a project belongs, to the
/// last; the strategy's years where there is none.
#[must_use]
pub fn years_of(graph: &PlanGraph) -> RangeInclusive<u16> {
    let periods = || graph.frameworks().map(|f| f.period()).filter(|p| p.is_known());
    let biennia = || graph.money().filter_map(|m| m.biennium()).chain(graph.projects().map(|p| p.biennium()));
    let start = periods().filter_map(|p| p.start).map(|year| year.number()).chain(biennia()).min();
    let end = periods().filter_map(|p| p.end).map(|year| year.number());
    let end = end.chain(biennia().map(|first| first + 1)).max();
    match (start, end) {
        (Some(start), Some(end)) => start..=end,
        _ => 2010..=2015,
    }
}

/// The year in which most UN frameworks are in force, the last where there are several: what one screen is made of.
#[must_use]
pub fn fullest_year(graph: &PlanGraph) -> u16 {
    let un = || graph.frameworks().filter(|f| f.kind().is_un_framework());
    let in_force = |year: &u16| un().filter(|f| f.period().in_force(*year)).count();
    years_of(graph).max_by_key(in_force).unwrap_or(2015)
}

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
    /// How many of them are neither counted nor known not to count.
    pub undecided: usize,
    /// The number of frameworks whose data do not say whether they are to be looked at in the year.
    pub undatable: usize,
    /// How many of those looked at have an answer at all, where the measure rests on answers.
    pub answered: usize,
    /// The undecided frameworks, in order, where the measure does not rest on answers.
    pub open: Vec<Framework<'g>>,
    /// The frameworks known not to count, in order, where the measure does not rest on answers.
    pub not_counted: Vec<Framework<'g>>,
    /// Frameworks of which a constituent's latest answer is no.
    pub dissatisfied: Vec<Framework<'g>>,
    /// Frameworks with answers missing and none that is no, and whose: undecided, and not called dissatisfied.
    pub incomplete: Vec<(Framework<'g>, &'static [Constituent])>,
}

/// Whether a figure says something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// No framework was looked at: no data, and not nought.
    NoData,
    /// None of them has any answer.
    NoAnswers,
    /// There is a value.
    Value,
}

impl Evaluation<'_> {
    /// Does the figure say something?
    #[must_use]
    pub const fn known(&self) -> Known {
        match (self.among, self.breakdown.is_some() || self.answered > 0) {
            (0, _) => Known::NoData,
            (_, false) => Known::NoAnswers,
            (_, true) => Known::Value,
        }
    }

    /// The measure in a year in which nothing has been looked at yet.
    fn new(measure: Measure, year: u16) -> Self {
        let of_links = measure == Measure::UnFrameworksTakingAccount;
        Self {
            year,
            value: 0,
            range: of_links.then(Range::default),
            breakdown: of_links.then(Breakdown::default),
            among: 0,
            counted: Vec::new(),
            undecided: 0,
            answered: 0,
            undatable: 0,
            open: Vec::new(),
            not_counted: Vec::new(),
            dissatisfied: Vec::new(),
            incomplete: Vec::new(),
        }
    }

    /// Adds the numbers of other frameworks.
    fn absorb(&mut self, other: &Self) {
        self.value += other.value;
        self.among += other.among;
        self.undecided += other.undecided;
        self.answered += other.answered;
        if let (Some(range), Some(more)) = (&mut self.range, other.range) {
            range.add(more);
        }
        if let (Some(breakdown), Some(more)) = (&mut self.breakdown, other.breakdown) {
            breakdown.via_dwcp_only += more.via_dwcp_only;
            breakdown.other_only += more.other_only;
            breakdown.both += more.both;
        }
    }
}

/// Everything that indicators need to know of each framework, worked out once for all years. Frameworks stand as they were
/// read.
pub struct Measures<'g> {
    graph: &'g PlanGraph,
    accounts: Vec<Account<'g>>,
    satisfaction: Vec<Satisfaction<'g>>,
    undatable: Vec<Framework<'g>>,
    policy: &'g Policy,
}

impl<'g> Measures<'g> {
    /// Looks at every framework.
    #[must_use]
    pub fn of(graph: &'g PlanGraph, policy: &'g Policy) -> Self {
        Self {
            graph,
            accounts: accounts(graph, policy),
            satisfaction: satisfaction(graph),
            undatable: graph.frameworks().filter(|f| f.kind().is_plan() && !f.period().is_known()).collect(),
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

    /// The frameworks of which one end of the period is not known, or, where years of signature are asked for, the year of
    /// signature: listed so that nobody looks for them in vain.
    #[must_use]
    pub fn undatable(&self, measure: Measure) -> Vec<Framework<'g>> {
        if self.signed(measure).is_some() {
            let unsigned = |a: &Account<'g>| a.framework.signed().is_none().then_some(a.framework);
            let mut unsigned: Vec<_> = self.accounts.iter().filter_map(unsigned).collect();
            unsigned.sort_unstable();
            return unsigned;
        }
        self.undatable.iter().copied().filter(|f| concerns(measure, f.kind())).collect()
    }

    /// Those of them whose data do not say whether they are to be looked at in a year.
    #[must_use]
    pub fn undatable_in(&self, measure: Measure, year: u16) -> Vec<Framework<'g>> {
        let signed = self.signed(measure).is_some();
        let may_be = |f: &Framework<'_>| signed || f.period().may_be_in_force(year);
        self.undatable(measure).into_iter().filter(may_be).collect()
    }

    /// The span of years of signature, where the policy asks for that instead of frameworks in force: there is then one
    /// figure for all years, and no status (semantics, section 8, case 12).
    #[must_use]
    pub fn signed(&self, measure: Measure) -> Option<SignedBetween> {
        let of_links = measure == Measure::UnFrameworksTakingAccount;
        self.policy.signed.filter(|_| of_links && self.policy.basis == Basis::Signed)
    }

    /// The measure in one year. Measures that are shares count no frameworks: [`Measures::ratio`] is for them.
    #[must_use]
    pub fn evaluate(&self, measure: Measure, year: u16) -> Evaluation<'g> {
        self.evaluate_years(measure, year..=year).remove(0)
    }

    /// The measure in each of some years, in order.
    #[must_use]
    pub fn evaluate_years(&self, measure: Measure, years: RangeInclusive<u16>) -> Vec<Evaluation<'g>> {
        let mut evaluations: Vec<Evaluation<'g>> = years.map(|year| Evaluation::new(measure, year)).collect();
        // Framework by framework, since what is known of one is asked for in several years.
        match measure {
            Measure::UnFrameworksTakingAccount => {
                self.accounts
                    .iter()
                    .for_each(|account| account.take_into(&mut evaluations, self.policy, true));
            }
            _ => {
                let asked =
                    self.satisfaction.iter().filter(|asked| concerns(measure, asked.framework.kind()));
                asked.for_each(|asked| asked.take_into(&mut evaluations, self.policy, true));
            }
        }
        for found in &mut evaluations {
            found.undatable = self.undatable_in(measure, found.year).len();
            found.counted.sort_unstable();
            found.open.sort_unstable();
            found.not_counted.sort_unstable();
            found.dissatisfied.sort_unstable();
            found.incomplete.sort_unstable_by_key(|(framework, _)| *framework);
        }
        evaluations
    }

    /// Why 3.1 does not count a framework: the facts that decide, or what leaves it undecided. Empty for other measures.
    #[must_use]
    pub fn why_not(&self, measure: Measure, framework: Framework<'_>, language: Language) -> String {
        let found = self.accounts.binary_search_by_key(&framework.number(), |a| a.framework.number());
        let of_links = measure == Measure::UnFrameworksTakingAccount;
        found
            .ok()
            .filter(|_| of_links)
            .map_or_else(String::new, |n| self.accounts[n].why_not(self.policy, language))
    }

    /// Why a framework counts in a year; empty where it does not.
    #[must_use]
    pub fn why(&self, measure: Measure, framework: Framework<'_>, year: u16, language: Language) -> String {
        match measure {
            Measure::UnFrameworksTakingAccount => {
                let found = self.accounts.binary_search_by_key(&framework.number(), |a| a.framework.number());
                found.map_or_else(|_| String::new(), |n| self.accounts[n].why(language))
            }
            _ => {
                let found =
                    self.satisfaction.binary_search_by_key(&framework.number(), |s| s.framework.number());
                found.map_or_else(
                    |_| String::new(),
                    |n| self.satisfaction[n].why(year, self.policy.satisfaction, language),
                )
            }
        }
    }
}

/// Every UN framework with what it takes account of, as they were read.
fn accounts<'g>(graph: &'g PlanGraph, policy: &Policy) -> Vec<Account<'g>> {
    let frameworks: Vec<Framework<'g>> = graph.frameworks().filter(|f| f.kind().is_un_framework()).collect();
    frameworks.into_par_iter().map(|framework| account(framework, policy)).collect()
}

/// Those of the evaluations, which are of consecutive years, that are of some years.
fn within<'e, 'g>(
    evaluations: &'e mut [Evaluation<'g>],
    years: Option<RangeInclusive<u16>>,
) -> &'e mut [Evaluation<'g>] {
    let first = evaluations.first().map_or(0, |first| first.year);
    let of = |years: RangeInclusive<u16>| {
        let skipped = usize::from(years.start().saturating_sub(first));
        let end = (usize::from(*years.end()) + 1).saturating_sub(usize::from(first));
        skipped..end.min(evaluations.len()).max(skipped)
    };
    let range = years.map_or(0..0, of);
    evaluations.get_mut(range).unwrap_or_default()
}

/// Those of the three constituents that have not answered.
const fn silent(silent: [bool; 3]) -> &'static [Constituent] {
    use Constituent::{Employers, Government, Workers};
    match silent {
        [false, false, false] => &[],
        [true, false, false] => &[Government],
        [false, true, false] => &[Employers],
        [false, false, true] => &[Workers],
        [true, true, false] => &[Government, Employers],
        [true, false, true] => &[Government, Workers],
        [false, true, true] => &[Employers, Workers],
        [true, true, true] => &[Government, Employers, Workers],
    }
}

/// Does a measure look at frameworks of this kind?
fn concerns(measure: Measure, kind: FrameworkKind) -> bool {
    match measure {
        Measure::DwcpsSatisfied => kind == FrameworkKind::Dwcp,
        Measure::UnFrameworksTakingAccount | Measure::UnFrameworksSatisfied => kind.is_un_framework(),
        _ => false,
    }
}
