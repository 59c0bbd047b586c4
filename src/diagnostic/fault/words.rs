//! What is wrong, in one sentence.

use super::Fault;
use crate::diagnostic::quoted_list;

/// `1 row`, `2 rows`.
fn count(n: u64, one: &str, many: &str) -> String {
    if n == 1 { format!("1 {one}") } else { format!("{n} {many}") }
}

/// How many rows do what, with the first of them.
fn rows_that(rows: u64, first: &[String], does: &str, do_: &str) -> String {
    let named = quoted_list(first.iter().map(String::as_str));
    let rest = if rows > first.len() as u64 { " and others" } else { "" };
    let doing = if rows == 1 { does } else { do_ };
    format!("{} ({named}{rest}) {doing}", count(rows, "row", "rows"))
}

impl Fault {
    pub(super) fn words(&self) -> String {
        match self {
            Self::NotUtf8 { byte, looks_like } => {
                let read_as = looks_like.map_or(String::new(), |c| format!(" (“{c}” in Windows-1252)"));
                format!("the byte 0x{byte:02X}{read_as} is not UTF-8 text")
            }
            Self::Utf16 => "the file is UTF-16 (“Unicode text”), not UTF-8".into(),
            Self::Syntax { form, message } => format!("this is not well-formed {form}: {message}"),
            Self::OpenQuote => "a quoted cell that begins in this row is never closed".into(),
            Self::StrayQuote { column } => format!("a quote stands inside the value of “{column}”"),
            Self::TooLarge { size, limit } => {
                format!("the file has {size} bytes, more than the limit of {limit}")
            }
            Self::EmptyDataset => "no framework was found in the data given".into(),
            Self::UnknownFile { .. } => "this file is neither TOML, JSON nor one of the CSV tables".into(),
            Self::Unreadable { reason } => format!("the file cannot be read: {reason}"),
            Self::MissingColumn { table, column, .. } => {
                format!("the table “{table}” lacks the column “{column}”")
            }
            Self::RaggedRow { cells, columns } => {
                format!(
                    "this row has {} and the heading {}",
                    count(*cells as u64, "cell", "cells"),
                    count(*columns as u64, "column", "columns")
                )
            }
            Self::RepeatedColumn { column } => format!("the column “{column}” stands twice"),
            Self::NestedElsewhere { column, inside, named } => {
                format!("the row stands below the {column} “{inside}” and names “{named}”")
            }
            Self::UnknownTable { table, .. } => format!("there is no table “{table}”"),
            Self::EmptyCell { column } => format!("“{column}” is empty"),
            Self::WrongType { column, expected, found } => {
                format!("“{column}” must be {expected}; found {found}")
            }
            Self::UnknownWord { vocabulary, word, .. } => format!("“{word}” is not a known {vocabulary}"),
            Self::YearOutOfRange { year } => format!("the year {year} is not between 1945 and 2100"),
            Self::ConfidenceOutOfRange { value } => format!("the confidence {value} is not between 0 and 1"),
            Self::NotFinite { value } => format!("“{value}” is not a finite number"),
            Self::BadId { id, reason } => format!("“{id}” cannot be an id: {reason}"),
            Self::LostForm { value, became } => format!("the code “{value}” has been turned into {became}"),
            Self::BadDate { value } => format!("“{value}” is not a date"),
            Self::NoTitle => "the item has no title in any language".into(),
            Self::Dangling { what, id, within, .. } => format!("there is no {what} “{id}” in {within}"),
            Self::AcrossCountries { framework, country, elsewhere } => {
                format!("the framework “{framework}” is not one of {country} but of {elsewhere}")
            }
            Self::ForeignElement { element, priority, belongs_to } => {
                format!("the element “{element}” belongs to {belongs_to}, not to {priority}")
            }
            Self::ForeignOutput { output, outcome, belongs_to } => {
                format!("the output “{output}” belongs to {belongs_to}, not to {outcome}")
            }
            Self::Ambiguous { what, within, candidates } => {
                format!("{within} has {} {what}, and it is not plain which is meant", candidates.len())
            }
            Self::WrongKind { framework, kind, expected } => {
                format!("“{framework}” is of kind {kind}; this row needs {expected}")
            }
            Self::StatedTwice { what, id, differing } => {
                format!("the {what} {id} is stated twice, with a different {}", differing.join(", "))
            }
            Self::CountryTwice { country, names } => {
                format!("the code {country} stands for “{}” and for “{}”", names[0], names[1])
            }
            Self::PeriodReversed { start, end } => {
                format!("the period ends in {end}, before it starts in {start}")
            }
            Self::RoleContradiction { agency, outcome, role } => {
                format!("{agency} is not-involved in {outcome}, and also has the role {role}")
            }
            Self::AbsenceContradiction { item, state, linked_to } => {
                format!("{item} is {state}, yet a link that counts joins it to {linked_to}")
            }
            Self::UnknownFileIgnored { .. } => {
                "the file was left aside: its name is not that of a table".into()
            }
            Self::UnknownColumn { table, column, .. } => {
                format!("the table “{table}” has no column “{column}”; its values were not read")
            }
            Self::UnknownCountry { code } => format!("“{code}” is not a country code of ISO 3166-1"),
            Self::UnlistedCountry { code, .. } => {
                format!("the country {code} is used, and the table of countries does not list it")
            }
            Self::RepeatedRow { table } => format!("this row of “{table}” repeats another word for word"),
            Self::OutOfPeriod { dwcp, dwcp_period, un, un_period } => {
                format!(
                    "the link does not count: {dwcp} ({dwcp_period}) and {un} ({un_period}) share no year"
                )
            }
            Self::StaleLink { item, outcome, pinned, now } => {
                format!(
                    "the texts of {item} or {outcome} have changed since the link was judged (pin {pinned}, now {now})"
                )
            }
            Self::CostsDiffer { cost, figure, total, parts } => {
                format!("the {figure} of “{cost}” is {total}, and that of its parts is {parts}")
            }
            Self::MilestoneUnfit { indicator, milestone, is_share } => {
                let what = if *is_share { "a share" } else { "a number of frameworks" };
                format!("the milestone {milestone} does not fit the indicator {indicator}, which is {what}")
            }
            Self::UninfoCutNames { outcomes, outputs, rows } => format!(
                "names cut at 200 characters: {}, {}, {}",
                count(*outcomes, "outcome", "outcomes"),
                count(*outputs, "output", "outputs"),
                count(*rows, "sub-output row", "sub-output rows")
            ),
            Self::UninfoOrphanRows { rows, of, names } => {
                format!(
                    "{rows} of {} find no output; they name {}",
                    count(*of, "sub-output row", "sub-output rows"),
                    count(*names, "text that is not in the tree", "texts that are not in the tree")
                )
            }
            Self::UninfoMissingTree { nodes, parents } => format!(
                "the money of {} is more than that of the children listed, so part of the tree is missing: {}",
                count(*nodes, "node", "nodes"),
                quoted_list(parents.iter().map(String::as_str))
            ),
            Self::UninfoJointRows { joint, rows } => {
                let stand = count(*joint, "joint sub-output stands", "joint sub-outputs stand");
                format!("{stand} in {rows} sub-output rows, one for each agency")
            }
            Self::UninfoNoRows { outcomes } => {
                format!(
                    "there are no sub-output rows: the agencies of {} are unknown, not absent",
                    count(*outcomes, "outcome", "outcomes")
                )
            }
            Self::UninfoShared { countries, home } => {
                format!(
                    "one framework of {} countries ({}), read once with {home} as its home",
                    countries.len(),
                    countries.join(", ")
                )
            }
            Self::UninfoYears { years: Some((start, end)), rows, undated } => format!(
                "the export states no period; {start}–{end} are the years of {}{}",
                count(*rows, "row", "rows"),
                if *undated > 0 { format!(" ({undated} without dates)") } else { String::new() }
            ),
            Self::UninfoYears { years: None, .. } => {
                "the export states no period and has no dated rows: the period stays unknown".into()
            }
            Self::UninfoTidied { trimmed, renamed, prefixed } => {
                let parts = [
                    (*trimmed, count(*trimmed, "code was", "codes were"), "trimmed of blanks"),
                    (
                        *renamed,
                        count(*renamed, "code was", "codes were"),
                        "given an id of its own (missing, used twice or unfit)",
                    ),
                    (
                        *prefixed,
                        count(*prefixed, "name begins", "names begin"),
                        "with the code, shown as it came",
                    ),
                ];
                let told: Vec<String> = parts
                    .iter()
                    .filter(|(n, _, _)| *n > 0)
                    .map(|(_, who, what)| format!("{who} {what}"))
                    .collect();
                told.join("; ")
            }
            Self::UninfoUnknownCountry { name, code } => match code {
                Some(code) => format!("“{name}” was given the code {code}, from the file's name"),
                None => format!("the file's name gives no country code for “{name}”"),
            },
            Self::UninfoDiffering { countries, read } => {
                format!(
                    "the exports of one framework for {} differ; that of {read} was read",
                    countries.join(", ")
                )
            }
            Self::UninfoBadRow { what, count: n } => {
                format!(
                    "{} left aside: not of the usual shape",
                    count(
                        *n,
                        what,
                        &what.split(" or ").map(|w| format!("{w}s")).collect::<Vec<_>>().join(" or ")
                    )
                )
            }
            Self::UninfoTotals { figure, total, outcomes, lost, by_goal, goals_explain } => {
                let lost = lost
                    .as_ref()
                    .map(|lost| format!("{lost} are of outcomes that are missing from the tree"));
                let by_goal = by_goal.as_ref().map(|more| {
                    let why = if *goals_explain {
                        "the totals are sums by goal"
                    } else {
                        "the export does not say why"
                    };
                    format!("{more} stand in the total only ({why})")
                });
                let causes: Vec<String> = lost.into_iter().chain(by_goal).collect();
                format!(
                    "money {figure}: the export’s total is {total} and its outcomes add up to {outcomes}; {}",
                    causes.join("; ")
                )
            }
            Self::UninfoRounded { figures } => {
                format!("{} rounded to hundredths", count(*figures, "figure was", "figures were"))
            }
            Self::UninfoReversed { rows, first } => {
                rows_that(*rows, first, "ends before it begins", "end before they begin")
            }
            Self::UninfoStatus { rows, first } => rows_that(
                *rows,
                first,
                "has a status that its dates or its money contradict",
                "have a status that their dates or their money contradict",
            ),
            Self::UninfoNoPartner { rows, first } => {
                rows_that(*rows, first, "names no partner", "name no partner")
            }
            Self::UninfoNoParent { rows, first } => {
                rows_that(*rows, first, "names no output", "name no output")
            }
            Self::UninfoEmptyMoney { rows, first } => {
                rows_that(*rows, first, "leaves a figure empty", "leave a figure empty")
            }
            Self::UninfoZero { rows, first } => {
                rows_that(*rows, first, "needs zero and has money", "need zero and have money")
            }
            Self::UninfoOutside { rows, start, end, first } => {
                let told = rows_that(*rows, first, "lies", "lie");
                format!("{told} outside the framework’s dates, {start} to {end}")
            }
        }
    }
}
