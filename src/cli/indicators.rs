use super::Outcome;
use super::load::{Data, Rules, Years, years};
use super::output::{Layout, print};
use crate::indicator::{Measures, definitions, fullest_year, years_of};
use crate::text::Detail;
use crate::view::Format;
use crate::view::indicators::{Overview, evaluate, over_years, render};
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
    #[arg(long)]
    why: bool,
    #[arg(long, value_enum, default_value = "table")]
    format: super::format::Format,
    #[command(flatten)]
    layout: Layout,
}

impl Args {
    pub(super) fn run(self, language: Language) -> Outcome {
        let policy = self.rules.load(language)?;
        let graph = self.data.load(Detail::Full, language)?;
        let (format, surface) = (self.format.into(), self.layout.surface());
        let years = match (self.year, self.years) {
            (Some(year), _) => year..=year,
            (None, Some(Years(years))) => years,
            (None, None) if format == Format::Table => {
                let year = fullest_year(&graph);
                year..=year
            }
            (None, None) => years_of(&graph),
        };
        let on_one_screen = format == Format::Table && !self.why;
        let (year, last) = (*years.start(), *years.end());
        let definitions = definitions(&graph);
        let measures = Measures::of(&graph, &policy);
        let indicators = evaluate(&definitions, &measures, years.clone(), language);
        let shares = crate::view::indicators::shares::evaluate(&definitions, &measures, years);
        if on_one_screen {
            let overview = Overview {
                year,
                countries: graph.countries().count(),
                counts: &indicators,
                shares: &shares,
                definitions: &definitions,
                policy: &policy,
            };
            return print(&if year == last {
                overview.text(surface, language)
            } else {
                over_years(&overview, last, surface, language)
            });
        }
        print(&render(&indicators, &shares, &definitions, &policy, format, surface, language))
    }
}
