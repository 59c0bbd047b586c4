//! What outcomes and outputs need, what there is for it, and the gap.

mod json;
mod svg;
mod text;

pub use svg::svg;

use crate::funding::{FrameworkFunds, Sum, funds};
use crate::graph::name::plan_of_country;
use crate::graph::{Cost, Country, Framework, Money, PlanGraph};
use crate::record::Amount;
use crate::say;
use crate::view::text::amount::{self, amount, currency, plain_share, share};
use crate::view::text::table::Table;
use crate::view::{Format, Surface};
use crate::vocab::{Language, Vocabulary};

/// The money of the data, or of one country.
#[derive(Debug)]
pub struct Resources<'g> {
    /// The country asked for.
    pub country: Option<Country<'g>>,
    /// The money of UN frameworks.
    pub frameworks: Vec<FrameworkFunds<'g>>,
    /// Money for no outcome of a UN framework.
    pub loose: Vec<Money<'g>>,
    /// Lines of an estimate of costs; only where no country was asked for.
    pub costs: Vec<Cost<'g>>,
}

impl<'g> Resources<'g> {
    /// Gathers the money of the data, or of a country, of all time or of one year.
    #[must_use]
    pub fn of(graph: &'g PlanGraph, country: Option<Country<'g>>, year: Option<u16>) -> Self {
        let timely = |money: &Money<'g>| year.is_none_or(|year| money.belongs_to(year));
        let mut frameworks = funds(graph, timely);
        if let Some(country) = country {
            frameworks.retain(|funds| funds.framework.belongs_to(country));
        }
        let ours = |money: &Money<'g>| country.is_none() || money.country() == country;
        let loose = graph.money().filter(timely).filter(|money| money.funded().is_none() && ours(money));
        let ours = |cost: &Cost<'g>| {
            let timely = year
                .is_none_or(|year| cost.biennium().is_some_and(|first| (first..=first + 1).contains(&year)));
            country.is_none() && timely
        };
        let costs = graph.costs().filter(ours).collect();
        Self { country, frameworks, loose: loose.collect(), costs }
    }
}

/// The name of a plan, after its countries, and its title where it has one.
fn titled_plan(framework: Framework<'_>, language: Language) -> String {
    let name = plan_of_country(framework, language);
    if framework.title().is_empty() { name } else { format!("{name} · {}", framework.title()) }
}

/// The money in a format.
#[must_use]
pub fn render(resources: &Resources<'_>, format: Format, surface: Surface, language: Language) -> String {
    match format {
        Format::Table => text::text(resources, surface, language),
        Format::Markdown => text::markdown(resources, language),
        Format::Csv => csv(resources),
        Format::Json => json::json(resources, language),
    }
}

/// How far the outcomes are from what is stated of the framework; nothing where no total is stated.
fn difference(funds: &FrameworkFunds<'_>) -> Option<Sum> {
    let (stated, sum) = (funds.stated?, funds.sum());
    let less = |a: Option<Amount>, b: Option<Amount>| {
        Some(Amount(a?.0 - b.unwrap_or(Amount(0)).0)).filter(|d| d.0 != 0)
    };
    Some(Sum {
        need: less(stated.need, sum.need),
        available: less(stated.available, sum.available),
        spent: less(stated.spent, sum.spent),
        earmarked: None,
    })
}

/// How much of the needs that are stated of the whole framework its outcomes list; nothing where they list all of them, but
/// for what rounding takes away, or where no total is stated.
fn listed(funds: &FrameworkFunds<'_>) -> Option<(Amount, Amount)> {
    let (stated, sum) = (funds.stated?.need?, funds.sum().need?);
    let misses = i128::from(stated.0 - sum.0) * 200 > i128::from(stated.0);
    misses.then_some((sum, stated))
}

/// How much of the needs is covered, in a sentence; where the outcomes list only a part of the total, it says of which part.
fn covered(funds: &FrameworkFunds<'_>, language: Language) -> String {
    let coverage = funds.coverage();
    let Some(share) = share(language, coverage.met, coverage.need) else {
        return say!(language, "money-met-unknown");
    };
    let (met, need) = (amount(language, coverage.met), amount(language, coverage.need));
    match listed(funds).and_then(|(part, whole)| amount::share(language, part, whole)) {
        Some(listed) => {
            say!(language, "money-met-of-part", met = met, need = need, share = share, listed = listed)
        }
        None => say!(language, "money-met-of", met = met, need = need, share = share),
    }
}

/// Do the outcomes differ from the total by more than rounding, in any of the figures?
fn differs(funds: &FrameworkFunds<'_>) -> bool {
    let shows = |figure: Option<Amount>| figure.is_some_and(|figure| figure.0.abs() >= 100);
    difference(funds).is_some_and(|sum| shows(sum.need) || shows(sum.available) || shows(sum.spent))
}

/// One row for each framework, outcome and output, and for money of none; the same columns whatever the data hold.
fn csv(resources: &Resources<'_>) -> String {
    let mut table = Table::new(&[
        "country",
        "framework",
        "outcome",
        "output",
        "level",
        "currency",
        "need",
        "available",
        "spent",
        "gap",
        "met_percent",
    ]);
    let plain = |figure: Option<Amount>| figure.map_or_else(String::new, |figure| figure.to_string());
    let mut line = |names: [&str; 5], money: Option<crate::record::Currency>, sum: Sum| {
        let met = sum.met().zip(sum.need).and_then(|(met, need)| plain_share(met, need)).unwrap_or_default();
        let figures = [plain(sum.need), plain(sum.available), plain(sum.spent), plain(sum.gap()), met];
        let names = names.map(str::to_owned).into_iter();
        table.row(names.chain([currency(money)]).chain(figures).map(Into::into));
    };
    for funds in &resources.frameworks {
        let (home, id) = (funds.framework.home(), funds.framework.id());
        if let Some(stated) = funds.stated {
            line([home, id, "", "", "stated total"], funds.currency, stated);
        }
        for outcome in &funds.outcomes {
            line([home, id, outcome.outcome.id(), "", "outcome"], funds.currency, outcome.sum());
            for output in &outcome.outputs {
                let names = [home, id, outcome.outcome.id(), output.output.id(), "output"];
                line(names, funds.currency, output.sum);
            }
        }
    }
    for money in &resources.loose {
        let mut sum = Sum::default();
        sum.add(money);
        let fund = money.fund().map_or("none", |fund| fund.word());
        let country = money.country().map_or("", |country| country.code());
        line([country, "", "", "", fund], money.currency(), sum);
    }
    table.csv()
}
