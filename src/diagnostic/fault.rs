//! What can be wrong, as facts, and the words for it.

use super::{Code, nearest, quoted_list, shortened};

/// One thing that is wrong or worth knowing, with the facts its message needs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the fields are the facts that the message below names")]
pub enum Fault {
    NotUtf8 { byte: u8, looks_like: Option<char> },
    Utf16,
    Syntax { form: &'static str, message: String },
    OpenQuote,
    StrayQuote { column: String },
    TooLarge { size: u64, limit: u64 },
    EmptyDataset,
    UnknownFile { nearest: Option<String> },
    Unreadable { reason: String },
    MissingColumn { table: &'static str, column: &'static str, found: Vec<String>, nearest: Option<String> },
    RaggedRow { cells: usize, columns: usize },
    RepeatedColumn { column: String },
    NestedElsewhere { column: &'static str, inside: String, named: String },
    UnknownTable { table: String, nearest: Option<String>, known: Vec<&'static str> },
    EmptyCell { column: String },
    WrongType { column: String, expected: &'static str, found: String },
    UnknownWord { vocabulary: &'static str, word: String, nearest: Option<&'static str>, allowed: String },
    YearOutOfRange { year: String },
    ConfidenceOutOfRange { value: String },
    NotFinite { value: String },
    BadId { id: String, reason: &'static str },
    LostForm { value: String, became: &'static str },
    BadDate { value: String },
    NoTitle,
    Dangling { what: &'static str, id: String, within: String, nearest: Option<String>, known: Vec<String> },
    AcrossCountries { framework: String, country: String, elsewhere: String },
    ForeignElement { element: String, priority: String, belongs_to: String },
    ForeignOutput { output: String, outcome: String, belongs_to: String },
    Ambiguous { what: &'static str, within: String, candidates: Vec<String> },
    WrongKind { framework: String, kind: &'static str, expected: &'static str },
    StatedTwice { what: &'static str, id: String, differing: Vec<&'static str> },
    CountryTwice { country: String, names: [String; 2] },
    PeriodReversed { start: u16, end: u16 },
    RoleContradiction { agency: String, outcome: String, role: &'static str },
    AbsenceContradiction { item: String, state: &'static str, linked_to: String },
    UnknownFileIgnored { nearest: Option<String> },
    UnknownColumn { table: &'static str, column: String, nearest: Option<&'static str> },
    UnknownCountry { code: String },
    UnlistedCountry { code: String, nearest: Option<String> },
    RepeatedRow { table: &'static str },
    OutOfPeriod { dwcp: String, dwcp_period: String, un: String, un_period: String },
    StaleLink { item: String, outcome: String, pinned: String, now: String },
    UninfoCutNames { outcomes: u64, outputs: u64, rows: u64 },
    UninfoOrphanRows { rows: u64, of: u64, names: u64 },
    UninfoMissingTree { nodes: u64, parents: Vec<String> },
    UninfoJointRows { joint: u64, rows: u64 },
    UninfoNoRows { outcomes: u64 },
    UninfoShared { countries: Vec<String>, home: String },
    UninfoYears { years: Option<(u16, u16)>, rows: u64, undated: u64 },
    UninfoTidied { trimmed: u64, renamed: u64, prefixed: u64 },
    UninfoUnknownCountry { name: String, code: Option<String> },
    UninfoDiffering { countries: Vec<String>, read: String },
    UninfoBadRow { what: &'static str, count: u64 },
}

/// `1 row`, `2 rows`.
fn count(n: u64, one: &str, many: &str) -> String {
    if n == 1 { format!("1 {one}") } else { format!("{n} {many}") }
}

/// Cuts whatever stands between quotes, or in a row without a blank, to a length that can be read.
fn shorten_quotes(words: &str) -> String {
    if words.len() < 300 {
        return words.to_owned();
    }
    let parts: Vec<String> = words
        .split('“')
        .map(|part| match part.split_once('”') {
            Some((quoted, rest)) => format!("{}”{}", shortened(quoted), shortened_words(rest)),
            None => shortened_words(part),
        })
        .collect();
    parts.join("“")
}

fn shortened_words(words: &str) -> String {
    words.split(' ').map(shortened).collect::<Vec<_>>().join(" ")
}

fn did_you_mean(nearest: Option<&str>, otherwise: String) -> String {
    nearest.map_or(otherwise, |n| format!("did you mean “{n}”?"))
}

impl Fault {
    /// The code of this kind of fault.
    #[must_use]
    pub const fn code(&self) -> Code {
        match self {
            Self::NotUtf8 { .. } | Self::Utf16 => Code::NotUtf8,
            Self::Syntax { .. } => Code::Syntax,
            Self::OpenQuote | Self::StrayQuote { .. } => Code::BrokenQuotes,
            Self::TooLarge { .. } => Code::TooLarge,
            Self::EmptyDataset => Code::EmptyDataset,
            Self::UnknownFile { .. } => Code::UnknownFile,
            Self::Unreadable { .. } => Code::Unreadable,
            Self::MissingColumn { .. } => Code::MissingColumn,
            Self::RaggedRow { .. } => Code::RaggedRow,
            Self::RepeatedColumn { .. } => Code::RepeatedColumn,
            Self::NestedElsewhere { .. } => Code::NestedElsewhere,
            Self::UnknownTable { .. } => Code::UnknownTable,
            Self::EmptyCell { .. } => Code::EmptyCell,
            Self::WrongType { .. } => Code::WrongType,
            Self::UnknownWord { .. } => Code::UnknownWord,
            Self::YearOutOfRange { .. } => Code::YearOutOfRange,
            Self::ConfidenceOutOfRange { .. } => Code::ConfidenceOutOfRange,
            Self::NotFinite { .. } => Code::NotFinite,
            Self::BadId { .. } => Code::BadId,
            Self::LostForm { .. } => Code::LostForm,
            Self::BadDate { .. } => Code::BadDate,
            Self::NoTitle => Code::NoTitle,
            Self::Dangling { .. } => Code::Dangling,
            Self::AcrossCountries { .. } => Code::AcrossCountries,
            Self::ForeignElement { .. } => Code::ForeignElement,
            Self::ForeignOutput { .. } => Code::ForeignOutput,
            Self::Ambiguous { .. } => Code::Ambiguous,
            Self::WrongKind { .. } => Code::WrongKind,
            Self::StatedTwice { .. } => Code::StatedTwice,
            Self::CountryTwice { .. } => Code::CountryTwice,
            Self::PeriodReversed { .. } => Code::PeriodReversed,
            Self::RoleContradiction { .. } => Code::RoleContradiction,
            Self::AbsenceContradiction { .. } => Code::AbsenceContradiction,
            Self::UnknownFileIgnored { .. } => Code::UnknownFileIgnored,
            Self::UnknownColumn { .. } => Code::UnknownColumn,
            Self::UnknownCountry { .. } => Code::UnknownCountry,
            Self::UnlistedCountry { .. } => Code::UnlistedCountry,
            Self::RepeatedRow { .. } => Code::RepeatedRow,
            Self::OutOfPeriod { .. } => Code::OutOfPeriod,
            Self::StaleLink { .. } => Code::StaleLink,
            Self::UninfoCutNames { .. } => Code::UninfoCutNames,
            Self::UninfoOrphanRows { .. } => Code::UninfoOrphanRows,
            Self::UninfoMissingTree { .. } => Code::UninfoMissingTree,
            Self::UninfoJointRows { .. } => Code::UninfoJointRows,
            Self::UninfoNoRows { .. } => Code::UninfoNoRows,
            Self::UninfoShared { .. } => Code::UninfoShared,
            Self::UninfoYears { .. } => Code::UninfoYears,
            Self::UninfoTidied { .. } => Code::UninfoTidied,
            Self::UninfoUnknownCountry { .. } => Code::UninfoUnknownCountry,
            Self::UninfoDiffering { .. } => Code::UninfoDiffering,
            Self::UninfoBadRow { .. } => Code::UninfoBadRow,
        }
    }

    /// What is wrong, in one sentence. Values of the data that are very long are shown by their beginning.
    #[must_use]
    pub fn message(&self) -> String {
        shorten_quotes(&self.words())
    }

    fn words(&self) -> String {
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
        }
    }

    /// What would be right, or what to do.
    #[must_use]
    pub fn help(&self) -> String {
        shorten_quotes(&self.remedy())
    }

    fn remedy(&self) -> String {
        match self {
            Self::NotUtf8 { .. } | Self::Utf16 => "save the file as UTF-8 (in Excel: “CSV UTF-8”)".into(),
            Self::Syntax { .. } => "mend the text at this place".into(),
            Self::OpenQuote => "close the quote, or double a quote that belongs to the text".into(),
            Self::StrayQuote { .. } => "put the whole cell in quotes and double the quote inside it".into(),
            Self::TooLarge { .. } => "give a larger limit with --max-size if the file is meant".into(),
            Self::EmptyDataset => "give a folder or file with at least one framework".into(),
            Self::UnknownFile { nearest } | Self::UnknownFileIgnored { nearest } => did_you_mean(
                nearest.as_deref(),
                "name a CSV file after its table (frameworks.csv, links.csv, …); save the sheets of a workbook as “CSV UTF-8”".into(),
            ),
            Self::Unreadable { .. } => "close it in other programs and check that you may read it".into(),
            Self::MissingColumn { found, nearest, .. } => did_you_mean(
                nearest.as_deref(),
                if found.is_empty() {
                    "the file is empty; add the heading".into()
                } else {
                    format!("add it; the columns found are {}", quoted_list(found.iter().map(String::as_str)))
                },
            ),
            Self::RaggedRow { .. } => "put texts that hold the separator in quotes".into(),
            Self::RepeatedColumn { .. } => "remove or rename one of the two".into(),
            Self::UnknownTable { nearest, known, .. } => did_you_mean(
                nearest.as_deref(),
                format!("known here: {}", quoted_list(known.iter().copied())),
            ),
            Self::NestedElsewhere { column, .. } => {
                format!("leave “{column}” out, or move the row to where it belongs")
            }
            Self::EmptyCell { .. } => "fill it in, or delete the row".into(),
            Self::WrongType { expected, .. } => format!("give {expected}"),
            Self::UnknownWord { nearest, allowed, .. } => {
                did_you_mean(*nearest, "choose one of the allowed words".into())
                    + &format!(" (allowed: {allowed})")
            }
            Self::YearOutOfRange { .. } => "write the year with four digits".into(),
            Self::ConfidenceOutOfRange { .. } => "write 85 per cent as 0.85".into(),
            Self::NotFinite { .. } => "leave it empty if it is not known".into(),
            Self::BadId { .. } => "use a short code without “/”".into(),
            Self::LostForm { .. } => {
                "format the column as text and type the code again; in TOML and JSON write it in quotes"
                    .into()
            }
            Self::BadDate { .. } => "write YYYY-MM-DD, YYYY-MM or YYYY".into(),
            Self::NoTitle => "fill one of title, title_fr, title_es".into(),
            Self::Dangling { what, nearest, known, .. } => did_you_mean(
                nearest.as_deref(),
                if known.is_empty() {
                    format!("there is no {what} there at all")
                } else {
                    format!("known: {}", quoted_list(known.iter().map(String::as_str)))
                },
            ),
            Self::AcrossCountries { country, .. } => {
                format!("link plans of one country, or add {country} to the framework's countries")
            }
            Self::ForeignElement { belongs_to, .. } => {
                format!("name the priority {belongs_to}, or another element")
            }
            Self::ForeignOutput { belongs_to, .. } => {
                format!("name the outcome {belongs_to}, or another output")
            }
            Self::Ambiguous { candidates, .. } => {
                format!("name one of {}", quoted_list(candidates.iter().map(String::as_str)))
            }
            Self::WrongKind { expected, .. } => {
                format!("name {expected}, or correct the kind of the framework")
            }
            Self::StatedTwice { .. } => "keep one of the two, or give the other an id of its own".into(),
            Self::CountryTwice { .. } => "keep one name, or correct the code of the other country".into(),
            Self::PeriodReversed { .. } => "exchange start and end, or correct one of them".into(),
            Self::RoleContradiction { .. } => "remove one of the two rows".into(),
            Self::AbsenceContradiction { .. } => "remove the absence, or set the link to rejected".into(),
            Self::UnknownColumn { nearest, .. } => {
                did_you_mean(*nearest, "remove the column, or rename it".into())
            }
            Self::UnknownCountry { code } => did_you_mean(
                nearest(code, crate::country::iso_codes()),
                "use the three-letter code, unless this one is meant".into(),
            ),
            Self::UnlistedCountry { nearest, .. } => {
                did_you_mean(nearest.as_deref(), "add it to the table of countries".into())
            }
            Self::RepeatedRow { .. } => "delete one of the two".into(),
            Self::OutOfPeriod { .. } => "correct the periods, or drop the link".into(),
            Self::StaleLink { now, .. } => format!("judge the link again, then set its pin to {now}"),
            Self::UninfoCutNames { .. } => {
                "take the full wording from the framework document where it matters".into()
            }
            Self::UninfoOrphanRows { .. } => {
                "their agencies, dates and money are attached to no outcome".into()
            }
            Self::UninfoMissingTree { .. } => {
                "compare with the framework document before calling anything absent".into()
            }
            Self::UninfoJointRows { .. } => {
                "each agency keeps its role and its own money; count the pieces of work, not the rows".into()
            }
            Self::UninfoNoRows { .. } => "give the agencies in a roles table beside the export".into(),
            Self::UninfoShared { .. } => {
                "nothing to do; it pairs with the DWCPs of each of its countries".into()
            }
            Self::UninfoYears { .. } => {
                "state start and end in a frameworks table of your own if you know them".into()
            }
            Self::UninfoTidied { .. } => "use the ids that the reports show".into(),
            Self::UninfoUnknownCountry { code, .. } => match code {
                Some(_) => "nothing to do if the code is right; else rename the file".into(),
                None => "name the file after the country's three-letter code, such as MDA.json".into(),
            },
            Self::UninfoDiffering { .. } => "export the files on the same day".into(),
            Self::UninfoBadRow { .. } => "compare with a fresh export".into(),
        }
    }
}
