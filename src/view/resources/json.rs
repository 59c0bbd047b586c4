//! The money for programs. Amounts are decimal texts, so that nothing rounds them.

use serde::Serialize;

use super::{Resources, difference};
use crate::funding::{OutcomeFunds, Sum};
use crate::record::{Amount, Currency};
use crate::view::text::amount::plain_share;
use crate::vocab::{Fund, Language};

#[derive(Serialize)]
struct Json<'a> {
    frameworks: Vec<Framework<'a>>,
    not_of_an_outcome: Vec<Loose<'a>>,
    costs: Vec<Line<'a>>,
}

#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    part_of: Option<&'a str>,
    title: &'a str,
    biennium: Option<u16>,
    currency: Option<Currency>,
    available: Option<String>,
    shortfall: Option<String>,
    share: Option<String>,
    approximate: bool,
    source: Option<String>,
}

#[derive(Serialize)]
struct Framework<'a> {
    framework: String,
    countries: Vec<&'a str>,
    currency: Option<Currency>,
    stated_total: Option<Figures>,
    sum_of_outcomes: Figures,
    /// Stated total less the sum of the outcomes, where they differ.
    difference: Option<Figures>,
    note: Option<&'a str>,
    /// Need and what is met of it, over the outcomes that state both, and the share in per cent.
    need: String,
    met: String,
    met_percent: Option<String>,
    outcomes_left_out: usize,
    outcomes: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Item<'a> {
    id: &'a str,
    title: &'a str,
    #[serde(flatten)]
    figures: Figures,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    outputs: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Figures {
    need: Option<String>,
    available: Option<String>,
    spent: Option<String>,
    gap: Option<String>,
}

#[derive(Serialize)]
struct Loose<'a> {
    country: Option<&'a str>,
    biennium: Option<u16>,
    fund: Option<Fund>,
    currency: Option<Currency>,
    supports_dwcp: Option<bool>,
    #[serde(flatten)]
    figures: Figures,
}

impl Figures {
    fn of(sum: Sum) -> Self {
        let text = |figure: Option<Amount>| figure.map(|figure| figure.to_string());
        Self {
            need: text(sum.need),
            available: text(sum.available),
            spent: text(sum.spent),
            gap: text(sum.gap()),
        }
    }
}

pub(super) fn json(resources: &Resources<'_>, language: Language) -> String {
    let frameworks = resources.frameworks.iter().map(|funds| {
        let coverage = funds.coverage();
        Framework {
            framework: funds.framework.address(),
            countries: funds.framework.countries().map(|c| c.code()).collect(),
            currency: funds.currency,
            stated_total: funds.stated.map(Figures::of),
            sum_of_outcomes: Figures {
                gap: coverage.gap().map(|gap| gap.to_string()),
                ..Figures::of(funds.sum())
            },
            difference: difference(funds).filter(|sum| !sum.is_empty()).map(Figures::of),
            note: funds.note,
            need: coverage.need.to_string(),
            met: coverage.met.to_string(),
            met_percent: plain_share(coverage.met, coverage.need),
            outcomes_left_out: coverage.left_out,
            outcomes: funds.outcomes.iter().map(|outcome| outcome_item(outcome, language)).collect(),
        }
    });
    let loose = resources.loose.iter().map(|money| {
        let mut sum = Sum::default();
        sum.add(money);
        Loose {
            country: money.country().map(|c| c.code()),
            biennium: money.biennium(),
            fund: money.fund(),
            currency: money.currency(),
            supports_dwcp: money.supports_dwcp(),
            figures: Figures::of(sum),
        }
    });
    let costs = resources.costs.iter().map(|cost| Line {
        id: cost.id(),
        part_of: cost.part_of(),
        title: cost.title(language),
        biennium: cost.biennium(),
        currency: cost.currency(),
        available: cost.available().map(|figure| figure.to_string()),
        shortfall: cost.shortfall().map(|figure| figure.to_string()),
        share: cost.share().map(|share| share.to_string()),
        approximate: cost.is_approximate(),
        source: cost.evidence().cited(),
    });
    crate::view::json(&Json {
        frameworks: frameworks.collect(),
        not_of_an_outcome: loose.collect(),
        costs: costs.collect(),
    })
}

fn outcome_item<'g>(funds: &OutcomeFunds<'g>, language: Language) -> Item<'g> {
    let outputs = funds.outputs.iter().map(|o| Item {
        id: o.output.id(),
        title: o.output.title(language),
        figures: Figures::of(o.sum),
        outputs: Vec::new(),
    });
    Item {
        id: funds.outcome.id(),
        title: funds.outcome.title(language),
        figures: Figures::of(funds.sum()),
        outputs: outputs.collect(),
    }
}
