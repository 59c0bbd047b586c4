//! Indicators: how many frameworks do what the strategy asks for, against baseline and milestones (semantics,
//! section 5). What an indicator counts is one of a few measures; everything else about it is data.

mod account;
mod definition;
mod mark;
mod satisfaction;
mod share;
mod target;

use account::{Account, accounts};
pub use definition::{Definition, InPlace, definitions};
pub use mark::{Mark, Marks};
use satisfaction::{Satisfaction, satisfaction};
pub use share::{NO_COUNTRY, Ratio, Share};
pub use target::{Target, Targets};

use std::ops::RangeInclusive;

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
    /// Frameworks with answers missing, and whose: not counted, and not called dissatisfied.
    pub incomplete: Vec<(Framework<'g>, &'static [Constituent])>,
}

impl Evaluation<'_> {
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
            dissatisfied: Vec::new(),
            incomplete: Vec::new(),
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
        let plan = |f: &Framework<'_>| f.kind() == FrameworkKind::Dwcp || f.kind().is_un_framework();
        Self {
            graph,
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

    /// The measure in one year. Measures that are shares count no frameworks: [`Measures::ratio`] is for them.
    #[must_use]
    pub fn evaluate(&self, measure: Measure, year: u16) -> Evaluation<'g> {
        self.evaluate_years(measure, year..=year).remove(0)
    }

    /// The measure in each of some years, in order.
    #[must_use]
    pub fn evaluate_years(&self, measure: Measure, years: RangeInclusive<u16>) -> Vec<Evaluation<'g>> {
        self.each_year(measure, years, true)
    }

    /// The same without the lists of frameworks.
    pub(crate) fn count_years(&self, measure: Measure, years: RangeInclusive<u16>) -> Vec<Evaluation<'g>> {
        self.each_year(measure, years, false)
    }

    fn each_year(&self, measure: Measure, years: RangeInclusive<u16>, listed: bool) -> Vec<Evaluation<'g>> {
        let first = *years.start();
        let mut evaluations: Vec<Evaluation<'g>> = years.map(|year| Evaluation::new(measure, year)).collect();
        // Framework by framework, since what is known of one is asked for in several years.
        match measure {
            Measure::UnFrameworksTakingAccount => {
                for account in &self.accounts {
                    let years = self.looked_at(account);
                    let found = within(&mut evaluations, first, years);
                    found.iter_mut().for_each(|found| take_account(account, found, listed));
                }
            }
            _ => {
                for asked in
                    self.satisfaction.iter().filter(|asked| concerns(measure, asked.framework.kind()))
                {
                    let found = within(&mut evaluations, first, asked.framework.period().years());
                    let from = found.first().map_or(first, |found| found.year);
                    let last = asked.last_in_each(from.., self.policy.satisfaction);
                    found
                        .iter_mut()
                        .zip(last)
                        .for_each(|(found, last)| take_answers(asked, last, found, listed));
                }
            }
        }
        for found in &mut evaluations {
            found.counted.sort_unstable();
            found.dissatisfied.sort_unstable();
            found.incomplete.sort_unstable_by_key(|(framework, _)| *framework);
        }
        evaluations
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

    /// The years in which a framework is looked at: those in which it is in force, or those from its signature on, where
    /// that is in the policy's span.
    fn looked_at(&self, account: &Account<'_>) -> Option<RangeInclusive<u16>> {
        match (self.policy.basis, self.policy.signed) {
            (Basis::Signed, Some(span)) => {
                let signed = account.framework.signed()?;
                (span.from <= signed && signed <= span.to).then_some(signed..=u16::MAX)
            }
            _ => account.period.years(),
        }
    }
}

fn take_answers<'g>(
    asked: &Satisfaction<'g>,
    last: [satisfaction::Last; 3],
    found: &mut Evaluation<'g>,
    listed: bool,
) {
    found.among += 1;
    let silent = silent(last.map(|last| last.is_none()));
    let satisfied = silent.is_empty() && last.iter().flatten().all(|(_, yes)| *yes);
    found.value += usize::from(satisfied);
    match (silent.is_empty(), satisfied) {
        _ if !listed => {}
        (false, _) => found.incomplete.push((asked.framework, silent)),
        (true, true) => found.counted.push(asked.framework),
        (true, false) => found.dissatisfied.push(asked.framework),
    }
}

fn take_account<'g>(account: &Account<'g>, found: &mut Evaluation<'g>, listed: bool) {
    found.among += 1;
    if let Some(range) = &mut found.range {
        range.add(Range::of(|certainty| usize::from(account.counts_at(certainty))));
    }
    let breakdown = found.breakdown.get_or_insert_default();
    match (account.via.is_some(), account.other.is_some()) {
        (true, false) => breakdown.via_dwcp_only += 1,
        (false, true) => breakdown.other_only += 1,
        (true, true) => breakdown.both += 1,
        (false, false) => return,
    }
    found.value += 1;
    found.counted.extend(listed.then_some(account.framework));
}

/// Those of the evaluations, which are of consecutive years from the first on, that are of some years.
fn within<'e, 'g>(
    evaluations: &'e mut [Evaluation<'g>],
    first: u16,
    years: Option<RangeInclusive<u16>>,
) -> &'e mut [Evaluation<'g>] {
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
