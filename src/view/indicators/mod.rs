//! Indicators against their baseline and milestones.

mod json;
mod progress;
pub mod shares;

use std::collections::BTreeMap;

use super::{Format, Surface};
use crate::align::Policy;
use crate::diagnostic::plain;
use crate::graph::Framework;
use crate::indicator::{Definition, Evaluation, Measures, Target, Targets};
use crate::say;
use crate::view::indicators::shares::ShareIndicator;
use crate::view::markup::markdown::Markdown;
use crate::view::text::style;
use crate::view::text::table::Table;
use crate::view::text::wrap::lines;
use crate::vocab::{Constituent, Language, Measure, Vocabulary};

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

impl Indicator<'_> {
    /// Its id and what it counts, in the language asked for where that is given, else in one that is.
    #[must_use]
    pub fn title(&self, language: Language) -> String {
        format!("{} {}", self.definition.id, plain(self.definition.title_in(language)))
    }
}

/// Every indicator that can be counted, over some years.
#[must_use]
pub fn evaluate<'g>(
    definitions: &'g [Definition],
    measures: &Measures<'g>,
    years: std::ops::RangeInclusive<u16>,
    language: Language,
) -> Vec<Indicator<'g>> {
    let counted = definitions
        .iter()
        .filter_map(|definition| Some((definition, definition.measure.filter(|m| !m.is_share())?)));
    counted
        .map(|(definition, measure)| {
            let years: Vec<Evaluation<'g>> = measures.evaluate_years(measure, years.clone());
            let why = |e: &Evaluation<'g>, f: &Framework<'g>| {
                (f.address(), measures.why(measure, *f, e.year, language))
            };
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
        Format::Json => json::json(indicators, shares, &uncounted, policy, language),
        Format::Csv => programs(indicators, shares),
        Format::Markdown => {
            let mut page = Markdown::default();
            page.heading(1, &say!(language, "indicator-title"));
            for indicator in shares {
                page.heading(2, &indicator.title(language));
                page.paragraph(&indicator.baseline(language));
                if indicator.has_data() {
                    page.table(&indicator.table(language));
                }
                page.list(indicator.remarks(language));
            }
            for indicator in indicators {
                page.heading(2, &indicator.title(language));
                page.paragraph(&baseline(indicator, language));
                page.table(&values(std::slice::from_ref(indicator), Some(language)));
                page.list(remarks(indicator, language));
            }
            foot(&uncounted, policy, language).lines().for_each(|line| page.paragraph(line));
            page.finish()
        }
        Format::Table => {
            let mut text = String::new();
            let title = |id: &str| definitions.iter().position(|d| d.id == id);
            let counts = indicators.iter().map(|i| (title(&i.definition.id), block(i, surface, language)));
            let shares = shares.iter().map(|i| (title(&i.definition.id), share_block(i, surface, language)));
            let mut blocks: Vec<(Option<usize>, String)> = counts.chain(shares).collect();
            blocks.sort_by_key(|(at, _)| *at);
            text.extend(blocks.into_iter().map(|(_, block)| block));
            foot(&uncounted, policy, language)
                .lines()
                .fold(text, |text, line| text + &lines(line, 0, style::ASIDE, surface))
        }
    }
}

fn baseline(indicator: &Indicator<'_>, language: Language) -> String {
    let milestone = |t: &Target| {
        let (year, set_as) = (t.year.to_string(), t.set_as.to_string());
        say!(language, "indicator-milestone", value = t.value, year = year, set_as = set_as)
    };
    let milestones: Vec<String> = indicator.targets.milestones.iter().map(milestone).collect();
    let baseline = match (indicator.targets.baseline, indicator.definition.baseline_year) {
        (Some((year, value)), _) => {
            let given = if indicator.targets.from_data { "no" } else { "yes" };
            let (year, value) = (year.to_string(), value.to_string());
            say!(language, "indicator-baseline", given = given, year = year, value = value)
        }
        (None, Some(year)) => match indicator.definition.measure {
            Some(Measure::UnFrameworksTakingAccount) => {
                say!(language, "indicator-no-baseline-frameworks", year = year.to_string())
            }
            _ => say!(language, "indicator-no-baseline-answers", year = year.to_string()),
        },
        (None, None) => say!(language, "indicator-no-baseline-year"),
    };
    if milestones.is_empty() {
        return baseline;
    }
    say!(language, "indicator-milestones", baseline = baseline, milestones = milestones.join(", "))
}

/// The columns of a table for programs, the same in every language.
const COLUMNS: [&str; 12] = [
    "indicator",
    "year",
    "value",
    "of",
    "incomplete",
    "via dwcp only",
    "other only",
    "both",
    "documented",
    "possible",
    "milestone",
    "status",
];

/// The same for readers; the indicator stands above its table.
fn headings(language: Language) -> [String; 12] {
    [
        String::new(),
        say!(language, "column-year"),
        say!(language, "column-value"),
        say!(language, "column-of"),
        say!(language, "column-incomplete"),
        say!(language, "column-via-dwcp-only"),
        say!(language, "column-other-only"),
        say!(language, "column-both"),
        say!(language, "column-documented"),
        say!(language, "column-possible"),
        say!(language, "column-milestone"),
        say!(language, "column-status"),
    ]
}

/// One row for each year: all columns for a program, only those that apply for a reader of a language.
fn values(indicators: &[Indicator<'_>], reader: Option<Language>) -> Table {
    let for_programs = reader.is_none();
    let broken_down =
        for_programs || indicators.iter().any(|i| i.years.iter().any(|e| e.breakdown.is_some()));
    let answered = for_programs || !broken_down;
    let shown = |column: &str| match column {
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
        let status = status.map(|s| reader.map_or(s.word().into(), |language| s.shown(language)));
        let incomplete = breakdown.is_none().then_some(evaluation.incomplete.len());
        [
            indicator.definition.id.clone(),
            evaluation.year.to_string(),
            evaluation.value.to_string(),
            evaluation.among.to_string(),
            number(incomplete),
            number(breakdown.map(|b| b.via_dwcp_only)),
            number(breakdown.map(|b| b.other_only)),
            number(breakdown.map(|b| b.both)),
            number(range.map(|r| r.documented)),
            number(range.map(|r| r.possible)),
            ahead.map_or_else(String::new, |t| t.value.to_string()),
            status.unwrap_or_default().into_owned(),
        ]
    };
    let mut rows = indicators.iter().flat_map(|i| i.years.iter().map(move |e| cells(i, e))).peekable();
    if rows.peek().is_none() {
        return Table::default();
    }
    let headings = reader.map_or_else(|| COLUMNS.map(str::to_owned), headings);
    let kept =
        |row: [String; 12]| row.into_iter().zip(COLUMNS).filter(|(_, c)| shown(c)).map(|(text, _)| text);
    let mut table = Table::new(&kept(headings).collect::<Vec<_>>());
    for row in rows {
        table.row(kept(row).map(Into::into));
    }
    table
}

/// Which frameworks count and why; which are incomplete; which have no period.
fn remarks(indicator: &Indicator<'_>, language: Language) -> Vec<String> {
    let mut remarks =
        crate::view::indicators::progress::of_counts(&indicator.years, &indicator.targets, language);
    if let [evaluation] = &indicator.years[..] {
        for (framework, why) in &indicator.counted {
            remarks.push(say!(language, "indicator-counted", framework = framework, why = why));
        }
        if !evaluation.dissatisfied.is_empty() {
            let names: Vec<String> = evaluation.dissatisfied.iter().map(|f| f.address()).collect();
            remarks.push(say!(language, "indicator-dissatisfied", frameworks = names.join(", ")));
        }
        let mut incomplete: BTreeMap<&[Constituent], Vec<String>> = BTreeMap::new();
        for (framework, missing) in &evaluation.incomplete {
            incomplete.entry(missing).or_default().push(framework.address());
        }
        for (missing, frameworks) in incomplete {
            let missing: Vec<_> = missing.iter().map(|c| c.shown(language)).collect();
            let (missing, frameworks) = (missing.join(", "), frameworks.join(", "));
            remarks.push(say!(
                language,
                "indicator-incomplete",
                constituents = missing,
                frameworks = frameworks
            ));
        }
    }
    if !indicator.undatable.is_empty() {
        let frameworks = indicator.undatable.join(", ");
        remarks.push(say!(language, "indicator-undatable", frameworks = frameworks));
    }
    remarks
}

fn share_block(indicator: &ShareIndicator<'_>, surface: Surface, language: Language) -> String {
    let mut text = lines(&indicator.title(language), 0, style::HEADING, surface);
    text += &lines(&indicator.baseline(language), 2, style::ASIDE, surface);
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
    let counts = values(indicators, None).csv();
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
        crate::view::indicators::shares::rows(shares)
    {
        let id = crate::view::markup::escape::csv(&id).into_owned();
        text += &format!(
            "{id},{year},{value},,{left_out},,,,,,{milestone},{status},{part},{whole},{currency},{lacking}\n"
        );
    }
    text
}

fn block(indicator: &Indicator<'_>, surface: Surface, language: Language) -> String {
    let mut text = lines(&indicator.title(language), 0, style::HEADING, surface);
    text += &lines(&baseline(indicator, language), 2, style::ASIDE, surface);
    text += &values(std::slice::from_ref(indicator), Some(language)).text(surface, 2);
    for remark in remarks(indicator, language) {
        text += &lines(&remark, 2, anstyle::Style::new(), surface);
    }
    text + "\n"
}

fn foot(uncounted: &[&str], policy: &Policy, language: Language) -> String {
    let policy = say!(language, "policy-line", policy = policy.words(language));
    if uncounted.is_empty() {
        return policy;
    }
    say!(language, "indicator-not-counted", indicators = uncounted.join(", ")) + "\n" + &policy
}
