//! The indicators for people: on a terminal, in a pipe, and in Markdown.

use std::collections::BTreeMap;

use super::Indicator;
use super::shares::ShareIndicator;
use crate::align::{Policy, SignedBetween};
use crate::graph::Framework;
use crate::graph::name::plan_of_country;
use crate::indicator::{Definition, Evaluation, Known, Target};
use crate::locale::{clauses, list};
use crate::say;
use crate::view::Surface;
use crate::view::markup::markdown::Markdown;
use crate::view::text::amount::set_as;
use crate::view::text::style;
use crate::view::text::table::Table;
use crate::view::text::wrap::lines;
use crate::vocab::{Constituent, Language, Measure, Vocabulary};

/// In Markdown.
pub(super) fn markdown(
    indicators: &[Indicator<'_>],
    shares: &[ShareIndicator<'_>],
    foot: &str,
    language: Language,
) -> String {
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
    foot.lines().for_each(|line| page.paragraph(line));
    page.finish()
}

/// For a terminal or a pipe.
pub(super) fn text(
    indicators: &[Indicator<'_>],
    shares: &[ShareIndicator<'_>],
    definitions: &[Definition],
    foot: &str,
    surface: Surface,
    language: Language,
) -> String {
    let mut text = String::new();
    let title = |id: &str| definitions.iter().position(|d| d.id == id);
    let silent = |i: &Indicator<'_>| i.years.iter().all(|e| e.known() == Known::NoData);
    let counts =
        indicators.iter().map(|i| ((silent(i), title(&i.definition.id)), block(i, surface, language)));
    let shares =
        shares.iter().map(|i| ((!i.has_data(), title(&i.definition.id)), share_block(i, surface, language)));
    // What has data comes first.
    let mut blocks: Vec<((bool, Option<usize>), String)> = counts.chain(shares).collect();
    blocks.sort_by_key(|(at, _)| *at);
    text.extend(blocks.into_iter().map(|(_, block)| block));
    foot.lines().fold(text, |text, line| text + &lines(line, 0, style::ASIDE, surface))
}

/// Baseline and milestones in a sentence.
pub(super) fn baseline(indicator: &Indicator<'_>, language: Language) -> String {
    let milestone = |t: &Target| {
        let (year, set_as) = (t.year.to_string(), set_as(language, t.set_as));
        say!(language, "indicator-milestone", value = t.value, year = year, set_as = set_as)
    };
    let milestones: Vec<String> = indicator.targets.milestones.iter().map(milestone).collect();
    let baseline = baseline_alone(indicator, language);
    if milestones.is_empty() {
        return baseline;
    }
    say!(language, "indicator-milestones", baseline = baseline, milestones = milestones.join(", "))
}

/// The baseline in a sentence, or that there is none.
pub(in crate::view) fn baseline_alone(indicator: &Indicator<'_>, language: Language) -> String {
    if let Some(SignedBetween { from, to }) = indicator.signed {
        return say!(language, "indicator-signed", from = from.to_string(), to = to.to_string());
    }
    match (indicator.targets.baseline, indicator.definition.baseline_year) {
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
    }
}

/// The columns of a table for programs, the same in every language.
const COLUMNS: [&str; 13] = [
    "indicator",
    "year",
    "value",
    "of",
    "undecided",
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
fn headings(language: Language) -> [String; 13] {
    [
        String::new(),
        say!(language, "column-year"),
        say!(language, "column-value"),
        say!(language, "column-of"),
        say!(language, "column-undecided"),
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
pub(super) fn values(indicators: &[Indicator<'_>], reader: Option<Language>) -> Table {
    let for_programs = reader.is_none();
    let broken_down =
        for_programs || indicators.iter().any(|i| i.years.iter().any(|e| e.breakdown.is_some()));
    let answered = for_programs || !broken_down;
    let shown = |column: &str| match column {
        "indicator" => for_programs,
        "via dwcp only" | "other only" | "both" | "documented" | "possible" => broken_down,
        "incomplete" => answered,
        // Above the table of a reader all milestones stand with their years.
        "milestone" => for_programs,
        _ => true,
    };
    let cells = |indicator: &Indicator<'_>, evaluation: &Evaluation<'_>| {
        let number = |n: Option<usize>| n.map_or_else(String::new, |n| n.to_string());
        let (breakdown, range) = (evaluation.breakdown, evaluation.range);
        let ahead = indicator.targets.ahead(evaluation.year);
        let status = indicator.targets.status(evaluation);
        let status = status.map(|s| reader.map_or(s.word().into(), |language| s.shown(language)));
        let incomplete = breakdown.is_none().then_some(evaluation.incomplete.len());
        [
            indicator.definition.id.clone(),
            evaluation.year.to_string(),
            match evaluation.known() {
                Known::Value => evaluation.value.to_string(),
                Known::NoData | Known::NoAnswers => reader.map_or("0", |_| "–").to_owned(),
            },
            evaluation.among.to_string(),
            evaluation.undecided.to_string(),
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
        |row: [String; 13]| row.into_iter().zip(COLUMNS).filter(|(_, c)| shown(c)).map(|(text, _)| text);
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
    if indicator.targets.no_growth {
        remarks.push(say!(language, "indicator-no-growth"));
    }
    if let [evaluation] = &indicator.years[..] {
        let (value, undecided, of) = (evaluation.value, evaluation.undecided, evaluation.among);
        let year = evaluation.year.to_string();
        remarks.insert(
            0,
            match evaluation.known() {
                Known::NoData => say!(language, "indicator-no-data", year = year),
                Known::NoAnswers => say!(language, "indicator-no-answers", year = year, of = of),
                Known::Value => {
                    say!(language, "indicator-undecided", value = value, undecided = undecided, of = of)
                }
            },
        );
        let name = |f: &Framework<'_>| plan_of_country(*f, language);
        let names = |all: &[Framework<'_>]| clauses(language, &all.iter().map(name).collect::<Vec<_>>());
        for (framework, why) in &indicator.counted {
            remarks.push(say!(language, "indicator-counted", framework = name(framework), why = why));
        }
        let [open, decided] = indicator.not_counted.each_ref().map(|all| by_reason(all, language));
        let open = open
            .into_iter()
            .map(|(frameworks, why)| say!(language, "indicator-open", frameworks = frameworks, why = why));
        let decided = decided
            .into_iter()
            .map(|(frameworks, why)| say!(language, "indicator-not", frameworks = frameworks, why = why));
        remarks.extend(open.chain(decided));
        if !evaluation.dissatisfied.is_empty() {
            let frameworks = names(&evaluation.dissatisfied);
            remarks.push(say!(language, "indicator-dissatisfied", frameworks = frameworks));
        }
        let mut incomplete: BTreeMap<&[Constituent], Vec<String>> = BTreeMap::new();
        for (framework, missing) in &evaluation.incomplete {
            incomplete.entry(missing).or_default().push(name(framework));
        }
        for (missing, frameworks) in incomplete {
            let missing: Vec<String> = missing.iter().map(|c| c.shown(language).into_owned()).collect();
            let (missing, frameworks) = (list(language, &missing), clauses(language, &frameworks));
            remarks.push(say!(
                language,
                "indicator-incomplete",
                constituents = missing,
                frameworks = frameworks
            ));
        }
    }
    remarks.extend(undatable(indicator, language));
    remarks
}

/// The frameworks that cannot be dated, by name; nothing where all can.
fn undatable(indicator: &Indicator<'_>, language: Language) -> Option<String> {
    let names: Vec<String> = indicator.undatable.iter().map(|f| plan_of_country(*f, language)).collect();
    let frameworks = clauses(language, &names);
    (!names.is_empty()).then(|| match indicator.signed {
        Some(_) => say!(language, "indicator-unsigned", frameworks = frameworks),
        None => say!(language, "indicator-undatable", frameworks = frameworks),
    })
}

/// Frameworks that one reason holds for, together, in order of the first of them.
fn by_reason<'r>(all: &'r [(Framework<'_>, String)], language: Language) -> Vec<(String, &'r str)> {
    let mut groups: Vec<(Vec<String>, &str)> = Vec::new();
    for (framework, why) in all {
        let name = plan_of_country(*framework, language);
        match groups.iter_mut().find(|(_, known)| known == why) {
            Some((names, _)) => names.push(name),
            None => groups.push((vec![name], why)),
        }
    }
    groups.into_iter().map(|(names, why)| (clauses(language, &names), why)).collect()
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

fn block(indicator: &Indicator<'_>, surface: Surface, language: Language) -> String {
    let mut text = lines(&indicator.title(language), 0, style::HEADING, surface);
    text += &lines(&baseline(indicator, language), 2, style::ASIDE, surface);
    text += &values(std::slice::from_ref(indicator), Some(language)).text(surface, 2);
    for remark in remarks(indicator, language) {
        text += &lines(&remark, 2, anstyle::Style::new(), surface);
    }
    text + "\n"
}

pub(super) fn foot(uncounted: &[&str], policy: &Policy, language: Language) -> String {
    let policy = say!(language, "policy-line", policy = policy.words(language));
    if uncounted.is_empty() {
        return policy;
    }
    say!(language, "indicator-not-counted", indicators = uncounted.join(", ")) + "\n" + &policy
}
