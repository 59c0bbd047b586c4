//! Indicators against their baseline and milestones.

use std::collections::BTreeMap;

use serde::Serialize;

use super::shares::ShareIndicator;
use super::table::Table;
use super::theme::{self, paint};
use super::{Format, Surface};
use crate::align::{Policy, Range};
use crate::diagnostic::plain;
use crate::graph::Framework;
use crate::indicator::{Breakdown, Definition, Evaluation, Measures, Targets};
use crate::vocab::{Constituent, Language, Measure, TargetStatus, Vocabulary};

/// One indicator over some years.
#[derive(Debug)]
pub struct Indicator<'g> {
    /// What it is.
    pub definition: &'g Definition,
    /// Baseline and milestones.
    pub targets: Targets,
    /// Its value in each year.
    pub years: Vec<Evaluation<'g>>,
    /// Of a single year: which frameworks count, and why.
    pub counted: Vec<(String, String)>,
    /// Frameworks without a period, in force in no year.
    pub undatable: Vec<String>,
}

/// Every indicator that can be counted, over some years.
#[must_use]
pub fn evaluate<'g>(
    definitions: &'g [Definition],
    measures: &Measures<'g>,
    years: std::ops::RangeInclusive<u16>,
) -> Vec<Indicator<'g>> {
    let counted = definitions
        .iter()
        .filter_map(|definition| Some((definition, definition.measure.filter(|m| !m.is_share())?)));
    counted
        .map(|(definition, measure)| {
            let years: Vec<Evaluation<'g>> =
                years.clone().map(|year| measures.evaluate(measure, year)).collect();
            let why =
                |e: &Evaluation<'g>, f: &Framework<'g>| (f.address(), measures.why(measure, *f, e.year));
            Indicator {
                definition,
                targets: Targets::of(definition, measure, measures),
                counted: match &years[..] {
                    [one] => one.counted.iter().map(|f| why(one, f)).collect(),
                    _ => Vec::new(),
                },
                years,
                undatable: measures.undatable(measure).iter().map(|f| f.address()).collect(),
            }
        })
        .collect()
}

/// The indicators in a format; those that cannot be counted are named.
#[must_use]
pub fn render(
    indicators: &[Indicator<'_>],
    shares: &[ShareIndicator<'_>],
    definitions: &[Definition],
    policy: &Policy,
    format: Format,
    surface: Surface,
    language: Language,
) -> String {
    let uncounted: Vec<&str> =
        definitions.iter().filter(|d| d.measure.is_none()).map(|d| d.id.as_str()).collect();
    match format {
        Format::Json => json(indicators, shares, &uncounted, policy, language),
        Format::Csv => programs(indicators, shares),
        Format::Markdown => {
            let mut text = String::from("# Indicators\n\n");
            for indicator in shares {
                let title = super::escape::markdown(&indicator.title(language));
                text += &format!("## {title}\n\n{}\n\n", indicator.baseline(language));
                if indicator.has_data() {
                    text += &(indicator.table(language).markdown() + "\n");
                }
                for line in indicator.remarks(language) {
                    text += &format!("- {}\n", super::escape::markdown(&line));
                }
                text.push('\n');
            }
            for indicator in indicators {
                let title = super::escape::markdown(&title(indicator));
                text += &format!("## {title}\n\n{}\n\n", baseline(indicator));
                text += &values(std::slice::from_ref(indicator), false).markdown();
                text.push('\n');
                for line in remarks(indicator, language) {
                    text += &format!("- {}\n", super::escape::markdown(&line));
                }
                text.push('\n');
            }
            foot(&uncounted, policy)
                .lines()
                .fold(text, |text, line| text + &super::escape::markdown(line) + "\n\n")
        }
        Format::Table => {
            let mut text = String::new();
            let title = |id: &str| definitions.iter().position(|d| d.id == id);
            let counts = indicators.iter().map(|i| (title(&i.definition.id), block(i, surface, language)));
            let shares = shares.iter().map(|i| (title(&i.definition.id), share_block(i, surface, language)));
            let mut blocks: Vec<(Option<usize>, String)> = counts.chain(shares).collect();
            blocks.sort_by_key(|(at, _)| *at);
            text.extend(blocks.into_iter().map(|(_, block)| block));
            foot(&uncounted, policy)
                .lines()
                .fold(text, |text, line| text + &lines(line, 0, theme::ASIDE, surface))
        }
    }
}

fn title(indicator: &Indicator<'_>) -> String {
    format!("{} {}", indicator.definition.id, plain(&indicator.definition.title))
}

fn baseline(indicator: &Indicator<'_>) -> String {
    let milestones: Vec<String> = (indicator.targets.milestones.iter())
        .map(|t| format!("{} by the end of {} ({})", t.value, t.year, t.set_as))
        .collect();
    let baseline = match indicator.targets.baseline {
        Some((year, value)) => {
            let how = if indicator.targets.from_data { "from the data" } else { "as given" };
            format!("Baseline {year}: {value} ({how}).")
        }
        None => match indicator.definition.baseline_year {
            Some(year) => {
                let why = match indicator.definition.measure {
                    Some(Measure::UnFrameworksTakingAccount) => "no UN framework of these data was in force",
                    _ => "no framework in force has answers of all three constituents",
                };
                format!("No baseline: in {year} {why}, and no baseline was given.")
            }
            None => "No baseline year is set.".to_owned(),
        },
    };
    if milestones.is_empty() {
        return baseline;
    }
    format!("{baseline} Milestones: {}.", milestones.join(", "))
}

/// One row for each year: all columns for a program, only those that apply for a reader.
fn values(indicators: &[Indicator<'_>], for_programs: bool) -> Table {
    let broken_down =
        for_programs || indicators.iter().any(|i| i.years.iter().any(|e| e.breakdown.is_some()));
    let answered = for_programs || !broken_down;
    let shown = |(heading, _): &(&'static str, String)| match *heading {
        "indicator" => for_programs,
        "via dwcp only" | "other only" | "both" | "documented" | "possible" => broken_down,
        "incomplete" => answered,
        _ => true,
    };
    let cells = |indicator: &Indicator<'_>, evaluation: &Evaluation<'_>| {
        let number = |n: Option<usize>| n.map_or_else(String::new, |n| n.to_string());
        let (breakdown, range) = (evaluation.breakdown, evaluation.range);
        let ahead = indicator.targets.ahead(evaluation.year);
        let status = indicator.targets.status(evaluation.year, evaluation.value);
        let incomplete = breakdown.is_none().then_some(evaluation.incomplete.len());
        [
            ("indicator", indicator.definition.id.clone()),
            ("year", evaluation.year.to_string()),
            ("value", evaluation.value.to_string()),
            ("of", evaluation.among.to_string()),
            ("incomplete", number(incomplete)),
            ("via dwcp only", number(breakdown.map(|b| b.via_dwcp_only))),
            ("other only", number(breakdown.map(|b| b.other_only))),
            ("both", number(breakdown.map(|b| b.both))),
            ("documented", number(range.map(|r| r.documented))),
            ("possible", number(range.map(|r| r.possible))),
            ("milestone", ahead.map_or_else(String::new, |t| t.value.to_string())),
            ("status", status.map_or_else(String::new, |s| s.to_string())),
        ]
    };
    let mut rows = indicators.iter().flat_map(|i| i.years.iter().map(move |e| cells(i, e))).peekable();
    let heading: Vec<&'static str> =
        rows.peek().map_or_else(Vec::new, |row| row.iter().filter(|c| shown(c)).map(|(h, _)| *h).collect());
    let mut table = Table::new(&heading);
    for row in rows {
        table.row(row.into_iter().filter(&shown).map(|(_, text)| text.into()));
    }
    table
}

/// Which frameworks count and why; which are incomplete; which have no period.
fn remarks(indicator: &Indicator<'_>, language: Language) -> Vec<String> {
    let mut remarks = super::progress::of_counts(&indicator.years, &indicator.targets, language);
    if let [evaluation] = &indicator.years[..] {
        for (framework, why) in &indicator.counted {
            remarks.push(format!("counted: {framework}: {why}"));
        }
        if !evaluation.dissatisfied.is_empty() {
            let names: Vec<String> = evaluation.dissatisfied.iter().map(|f| f.address()).collect();
            remarks.push(format!("answered by all three, and not all satisfied: {}", names.join(", ")));
        }
        let mut incomplete: BTreeMap<&[Constituent], Vec<String>> = BTreeMap::new();
        for (framework, missing) in &evaluation.incomplete {
            incomplete.entry(missing).or_default().push(framework.address());
        }
        for (missing, frameworks) in incomplete {
            let missing: Vec<&str> = missing.iter().map(|c| c.word()).collect();
            remarks.push(format!(
                "incomplete, no answer from {}: {}",
                missing.join(", "),
                frameworks.join(", ")
            ));
        }
    }
    if !indicator.undatable.is_empty() {
        remarks.push(format!("undatable, in force in no year: {}", indicator.undatable.join(", ")));
    }
    remarks
}

fn lines(words: &str, indent: usize, style: anstyle::Style, surface: Surface) -> String {
    let width = surface.width.map(|w| w.saturating_sub(indent));
    let wrapped = width.map_or_else(|| vec![plain(words)], |width| super::table::wrap(&plain(words), width));
    wrapped
        .iter()
        .map(|line| format!("{}{}\n", " ".repeat(indent), paint(line, style, surface.colour)))
        .collect()
}

fn share_block(indicator: &ShareIndicator<'_>, surface: Surface, language: Language) -> String {
    let mut text = lines(&indicator.title(language), 0, theme::HEADING, surface);
    text += &lines(&indicator.baseline(language), 2, theme::ASIDE, surface);
    if indicator.has_data() {
        text += &indicator.table(language).text(surface, 2);
    }
    for remark in indicator.remarks(language) {
        text += &lines(&remark, 2, anstyle::Style::new(), surface);
    }
    text + "\n"
}

/// One row for each indicator and year: of counts the columns that they have had from the first, of shares those
/// behind them.
fn programs(indicators: &[Indicator<'_>], shares: &[ShareIndicator<'_>]) -> String {
    let counts = values(indicators, true).csv();
    let mut heading = counts.lines().next().unwrap_or_default().to_owned();
    if shares.is_empty() {
        return counts;
    }
    if heading.is_empty() {
        "indicator,year,value,of,incomplete,via_dwcp_only,other_only,both,documented,possible,milestone,status"
            .clone_into(&mut heading);
    }
    let mut text = format!("{heading},part,whole,currency,to_go\n");
    text.extend(counts.lines().skip(1).map(|line| format!("{line},,,,\n")));
    for [id, year, value, part, whole, currency, left_out, milestone, lacking, status] in
        super::shares::rows(shares)
    {
        let id = super::escape::csv(&id).into_owned();
        text += &format!(
            "{id},{year},{value},,{left_out},,,,,,{milestone},{status},{part},{whole},{currency},{lacking}\n"
        );
    }
    text
}

fn block(indicator: &Indicator<'_>, surface: Surface, language: Language) -> String {
    let mut text = lines(&title(indicator), 0, theme::HEADING, surface);
    text += &lines(&baseline(indicator), 2, theme::ASIDE, surface);
    text += &values(std::slice::from_ref(indicator), false).text(surface, 2);
    for remark in remarks(indicator, language) {
        text += &lines(&remark, 2, anstyle::Style::new(), surface);
    }
    text + "\n"
}

fn foot(uncounted: &[&str], policy: &Policy) -> String {
    let policy = format!("Policy: {policy}.");
    if uncounted.is_empty() {
        return policy;
    }
    format!(
        "Defined, but without a measure to count them by: {}.
{policy}",
        uncounted.join(", ")
    )
}

#[derive(Serialize)]
struct Json<'a> {
    policy: String,
    indicators: Vec<JsonIndicator<'a>>,
    shares: Vec<super::shares::JsonShare<'a>>,
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
    why: &'a [(String, String)],
    undatable: &'a [String],
}

#[derive(Serialize)]
struct JsonYear {
    year: u16,
    value: usize,
    among: usize,
    breakdown: Option<Breakdown>,
    range: Option<Range>,
    status: Option<TargetStatus>,
    counted: Vec<String>,
    incomplete: Vec<(String, Vec<&'static str>)>,
}

fn json(
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
        breakdown: evaluation.breakdown,
        range: evaluation.range,
        status: indicator.targets.status(evaluation.year, evaluation.value),
        counted: evaluation.counted.iter().map(|f| f.address()).collect(),
        incomplete: (evaluation.incomplete.iter())
            .map(|(f, missing)| (f.address(), missing.iter().map(|c| c.word()).collect()))
            .collect(),
    };
    super::json(&Json {
        policy: policy.to_string(),
        indicators: indicators
            .iter()
            .map(|indicator| JsonIndicator {
                id: &indicator.definition.id,
                title: &indicator.definition.title,
                unit: &indicator.definition.unit,
                measure: indicator.definition.measure.map(|m| m.word()),
                baseline: indicator.targets.baseline.map(|(year, value)| (year, value.to_string())),
                milestones: (indicator.targets.milestones.iter())
                    .map(|t| (t.year, t.value, t.set_as.to_string()))
                    .collect(),
                years: indicator.years.iter().map(|evaluation| one(indicator, evaluation)).collect(),
                why: &indicator.counted,
                undatable: &indicator.undatable,
            })
            .collect(),
        shares: super::shares::json(shares, language),
        not_counted: uncounted,
    })
}
