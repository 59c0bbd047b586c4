//! The views of `diagram` beside the default one: charts drawn as SVG.

use std::path::Path;

use super::load::country_named;
use super::output::{print, write};
use super::{Failure, Outcome};
use crate::align::{PairingVerdict, Policy, pairings};
use crate::graph::{Framework, PlanGraph};
use crate::indicator::definitions;
use crate::view::chart::{agencies, heat, indicator, matrix, stacked};
use crate::view::report::{Report, about};
use crate::vocab::Language;

/// What `diagram` draws.
#[derive(clap::ValueEnum, Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum View {
    /// The plans side by side, joined by their links; all countries when none is named.
    Board,
    /// Each country against the ILO's four strategic objectives.
    Heatmap,
    /// What of the DWCP is joined to which UN outcome.
    Matrix,
    /// Which agency does what for which UN outcome.
    Agencies,
    /// Indicators over the years, against baseline and milestones.
    Indicators,
}

/// Which part of the data is drawn.
pub(super) struct Wanted<'a> {
    pub(super) country: Option<&'a str>,
    pub(super) dwcp: Option<&'a str>,
    pub(super) undaf: Option<&'a str>,
}

/// Draws a chart; it is printed where no file is named.
pub(super) fn run(
    view: View,
    graph: &PlanGraph,
    policy: &Policy,
    wanted: &Wanted<'_>,
    language: Language,
    output: Option<&Path>,
) -> Outcome {
    let extension = output.map(|path| path.extension().unwrap_or_default().to_string_lossy().to_lowercase());
    if extension.as_deref().is_some_and(|e| e != "svg") {
        return Err(Failure::Usage("this view is drawn as .svg".to_owned()));
    }
    let svg = svg(view, graph, policy, wanted, language)?;
    output.map_or_else(|| print(&svg), |path| write(path, svg.as_bytes()))
}

fn svg(
    view: View,
    graph: &PlanGraph,
    policy: &Policy,
    wanted: &Wanted<'_>,
    language: Language,
) -> Result<String, Failure> {
    let country = wanted.country.map(|code| country_named(graph, code)).transpose()?;
    let of_country = |f: Framework<'_>| country.is_none_or(|c| f.countries().any(|o| o == c));
    let named = |want: Option<&str>, f: Framework<'_>| want.is_none_or(|id| id == f.id());
    let verdicts = || -> Vec<PairingVerdict<'_>> {
        pairings(graph)
            .filter(|p| of_country(p.dwcp) && of_country(p.un))
            .filter(|p| named(wanted.dwcp, p.dwcp) && named(wanted.undaf, p.un))
            .map(|pairing| pairing.judge(policy))
            .collect()
    };
    let pictures: Vec<String> = match view {
        View::Board => Vec::new(),
        View::Heatmap => {
            let verdicts = verdicts();
            let rows = heat::heat(&verdicts.iter().collect::<Vec<_>>());
            if rows.is_empty() { Vec::new() } else { vec![heat::draw(&rows, policy, language)] }
        }
        View::Matrix => {
            let verdicts = verdicts();
            verdicts.iter().map(|v| matrix::draw(v, about(v, language), policy, language)).collect()
        }
        View::Agencies => graph
            .frameworks()
            .filter(|f| f.kind().is_un_framework() && of_country(*f) && named(wanted.undaf, *f))
            .map(|framework| {
                let names: Vec<String> = framework.countries().map(|c| c.name(language).to_owned()).collect();
                let countries = crate::locale::list(language, &names);
                agencies::draw(&agencies::Agencies::of(framework), &countries, language)
            })
            .collect(),
        View::Indicators => {
            let definitions = definitions(graph);
            let countries: Vec<_> = country.into_iter().collect();
            let report = Report::of(graph, policy, &definitions, &countries, language);
            report.indicators.iter().filter_map(|one| indicator::indicator(one, language)).collect()
        }
    };
    if pictures.is_empty() {
        return Err(Failure::Usage(
            "there is nothing to draw: the data hold nothing that this view shows".to_owned(),
        ));
    }
    Ok(stacked(&pictures))
}
