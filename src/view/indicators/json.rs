//! Indicators for programs.

use serde::Serialize;

use super::Indicator;
use crate::align::{Policy, Range};
use crate::graph::Framework;
use crate::indicator::{Breakdown, Evaluation};
use crate::view::indicators::shares::ShareIndicator;
use crate::vocab::{Language, TargetStatus, Vocabulary};

#[derive(Serialize)]
struct Json<'a> {
    policy: String,
    indicators: Vec<JsonIndicator<'a>>,
    shares: Vec<crate::view::indicators::shares::JsonShare<'a>>,
    not_counted: &'a [&'a str],
}

#[derive(Serialize)]
struct JsonIndicator<'a> {
    id: &'a str,
    title: &'a str,
    unit: &'a str,
    measure: Option<&'static str>,
    /// Year, and the value as a decimal number.
    baseline: Option<(u16, String)>,
    milestones: Vec<(u16, usize, String)>,
    years: Vec<JsonYear>,
    /// Of a single year: each framework counted, with the reason.
    why: Vec<(String, String)>,
    /// The same of those that are undecided, and of those known not to count.
    why_undecided: Vec<(String, String)>,
    why_not: Vec<(String, String)>,
    undatable: Vec<String>,
}

#[derive(Serialize)]
struct JsonYear {
    year: u16,
    value: usize,
    among: usize,
    undecided: usize,
    breakdown: Option<Breakdown>,
    range: Option<Range>,
    status: Option<TargetStatus>,
    counted: Vec<String>,
    incomplete: Vec<(String, Vec<&'static str>)>,
}

/// Values, reasons and targets; the words of the vocabularies stay as files write them.
pub(super) fn json(
    indicators: &[Indicator<'_>],
    shares: &[ShareIndicator<'_>],
    uncounted: &[&str],
    policy: &Policy,
    language: Language,
) -> String {
    let one = |indicator: &Indicator<'_>, evaluation: &Evaluation<'_>| JsonYear {
        year: evaluation.year,
        value: evaluation.value,
        among: evaluation.among,
        undecided: evaluation.undecided,
        breakdown: evaluation.breakdown,
        range: evaluation.range,
        status: indicator.targets.status(evaluation),
        counted: evaluation.counted.iter().map(|f| f.address()).collect(),
        incomplete: (evaluation.incomplete.iter())
            .map(|(f, missing)| (f.address(), missing.iter().map(|c| c.word()).collect()))
            .collect(),
    };
    let because = |all: &[(Framework<'_>, String)]| -> Vec<(String, String)> {
        all.iter().map(|(framework, why)| (framework.address(), why.clone())).collect()
    };
    crate::view::json(&Json {
        policy: policy.words(language),
        indicators: indicators
            .iter()
            .map(|indicator| JsonIndicator {
                id: &indicator.definition.id,
                title: indicator.definition.title_in(language),
                unit: &indicator.definition.unit,
                measure: indicator.definition.measure.map(|m| m.word()),
                baseline: indicator.targets.baseline.map(|(year, value)| (year, value.to_string())),
                milestones: (indicator.targets.milestones.iter())
                    .map(|t| (t.year, t.value, t.set_as.to_string()))
                    .collect(),
                years: indicator.years.iter().map(|evaluation| one(indicator, evaluation)).collect(),
                why: because(&indicator.counted),
                why_undecided: because(&indicator.not_counted[0]),
                why_not: because(&indicator.not_counted[1]),
                undatable: indicator.undatable.iter().map(|f| f.address()).collect(),
            })
            .collect(),
        shares: crate::view::indicators::shares::json(shares, language),
        not_counted: uncounted,
    })
}
