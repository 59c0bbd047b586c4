//! The views of `diagram` that are charts.

use super::Failure;
use super::diagram::View;
use super::fold::{folded, note};
use crate::align::{PairingVerdict, Policy, pairings, pairings_with};
use crate::graph::{Country, Framework, PlanGraph};
use crate::indicator::definitions;
use crate::say;
use crate::view::charts::{agencies, heat, indicator, matrix};
use crate::view::report::{Report, about, title};
use crate::view::svg::Picture;
use crate::vocab::Language;

/// Which part of the data is drawn.
pub(super) struct Wanted<'a, 'g> {
    pub(super) country: Option<Country<'g>>,
    pub(super) dwcp: Option<&'a str>,
    pub(super) undaf: Option<&'a str>,
}

/// The charts of a view as SVG, and what they are of.
pub(super) fn pages<'g>(
    view: View,
    graph: &'g PlanGraph,
    policy: &Policy,
    wanted: &Wanted<'_, 'g>,
    language: Language,
) -> Result<(Vec<Picture>, String), Failure> {
    let country = wanted.country;
    let definitions = definitions(graph);
    let countries: Vec<_> = country.into_iter().collect();
    let report = Report::of(graph, policy, &definitions, &countries, language);
    let of_country = |f: Framework<'_>| country.is_none_or(|c| f.belongs_to(c));
    let named = |want: Option<&str>, f: Framework<'_>| want.is_none_or(|id| id == f.id());
    let verdicts = || -> Vec<PairingVerdict<'_>> {
        country
            .map_or_else(|| pairings(graph).collect(), pairings_with)
            .into_iter()
            .filter(|p| named(wanted.dwcp, p.dwcp) && named(wanted.undaf, p.un))
            .map(|pairing| pairing.judge(policy))
            .collect()
    };
    let pictures: Vec<Picture> = match view {
        View::Board | View::Portfolio => Vec::new(),
        View::Heatmap => {
            let verdicts = verdicts();
            let rows = heat::heat(&verdicts.iter().collect::<Vec<_>>());
            let (rows, left_out) = folded(rows, language);
            let drawn = (!rows.is_empty()).then(|| heat::draw(&rows, policy, language));
            drawn.into_iter().chain(note(left_out, language)).collect()
        }
        View::Matrix => {
            let verdicts = verdicts();
            let drawn = verdicts.iter().filter(|v| !v.priorities.is_empty() && !v.outcomes.is_empty());
            let (drawn, left_out) = folded(drawn.collect(), language);
            let draw = |v| matrix::draw(v, about(v, language), policy, language);
            drawn.into_iter().map(draw).chain(note(left_out, language)).collect()
        }
        View::Agencies => {
            let un =
                |f: &Framework<'_>| f.kind().is_un_framework() && of_country(*f) && named(wanted.undaf, *f);
            let all: Vec<_> = graph.frameworks().filter(un).map(agencies::Agencies::of).collect();
            let several = all.len() > 1;
            let stated = all.iter().filter(|one| !several || !one.rows.is_empty());
            let draw = |one: &agencies::Agencies<'_>| {
                let countries = one.framework.countries();
                let names: Vec<String> = countries.map(|c| c.name(language).to_owned()).collect();
                let countries = crate::locale::list(language, &names);
                agencies::draw(one, &countries, agencies::MOST[usize::from(several)], language)
            };
            let (stated, left_out) = folded(stated.collect(), language);
            if stated.len() > agencies::APART {
                let stated: Vec<agencies::Agencies<'_>> = stated.into_iter().cloned().collect();
                [agencies::overview(&stated, language)].into_iter().chain(note(left_out, language)).collect()
            } else {
                stated.into_iter().map(draw).chain(note(left_out, language)).collect()
            }
        }
        View::Indicators => {
            report.indicators.iter().filter_map(|one| indicator::indicator(one, language)).collect()
        }
    };
    if pictures.is_empty() {
        return Err(Failure::Usage(say!(language, "chart-nothing-to-draw")));
    }
    Ok((pictures, title(&report)))
}
