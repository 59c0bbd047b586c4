use super::Outcome;
use super::load::{Data, Rules, Years, years};
use super::output::{Layout, print};
use crate::graph::PlanGraph;
use crate::indicator::{Measures, definitions};
use crate::text::Detail;
use crate::view::indicators::{evaluate, render};
use crate::vocab::Language;

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    #[command(flatten)]
    data: Data,
    #[command(flatten)]
    rules: Rules,
    #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(u16).range(1945..=2100), conflicts_with = "years")]
    year: Option<u16>,
    #[arg(long, value_name = "FROM..TO", value_parser = |text: &str| years(text, Language::default()))]
    years: Option<Years>,
    #[arg(long, value_enum, default_value = "table")]
    format: super::format::Format,
    #[command(flatten)]
    layout: Layout,
}

impl Args {
    pub(super) fn run(self, language: Language) -> Outcome {
        let policy = self.rules.load(language)?;
        let graph = self.data.load(Detail::Full, language)?;
        let years = match (self.year, self.years) {
            (Some(year), _) => year..=year,
            (None, Some(Years(years))) => years,
            (None, None) => years_of(&graph),
        };
        let definitions = definitions(&graph);
        let measures = Measures::of(&graph, &policy);
        let indicators = evaluate(&definitions, &measures, years.clone(), language);
        let shares = crate::view::indicators::shares::evaluate(&definitions, &measures, years);
        let (format, surface) = (self.format.into(), self.layout.surface());
        print(&render(&indicators, &shares, &definitions, &policy, format, surface, language))
    }
}

/// From the first year in which a framework of the data is in force, or to which money or a project belongs, to the
/// last; the strategy's years where there is none.
pub(super) fn years_of(graph: &PlanGraph) -> std::ops::RangeInclusive<u16> {
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
