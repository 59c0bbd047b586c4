//! What is wrong, in one sentence.

use super::{Fault, Noun, named, syntax};
use crate::diagnostic::quoted_list;
use crate::say;
use crate::vocab::{Absence, FrameworkKind, Language, Role};

impl Fault {
    pub(super) fn words(&self, l: Language) -> String {
        match self {
            Self::NotUtf8 { byte, looks_like } => {
                let byte = format!("0x{byte:02X}");
                match looks_like {
                    Some(c) => say!(l, "fault-not-utf8-looks-like", byte = byte, letter = c.to_string()),
                    None => say!(l, "fault-not-utf8", byte = byte),
                }
            }
            Self::Utf16 => say!(l, "fault-utf16"),
            Self::Syntax { form, message } => {
                say!(l, "fault-syntax", form = *form, message = syntax::words(l, message))
            }
            Self::OldLines => say!(l, "fault-old-lines"),
            Self::OpenQuote => say!(l, "fault-open-quote"),
            Self::StrayQuote { column } => say!(l, "fault-stray-quote", column = column),
            Self::TooLarge { size, limit } => {
                say!(l, "fault-too-large", size = size.to_string(), limit = limit.to_string())
            }
            Self::TooLargeTogether { size, limit } => {
                say!(l, "fault-too-large-together", size = size.to_string(), limit = limit.to_string())
            }
            Self::EmptyDataset => say!(l, "fault-empty-dataset"),
            Self::UnknownFile { .. } => say!(l, "fault-unknown-file"),
            Self::Unreadable { reason } => say!(l, "fault-unreadable", reason = reason.words(l)),
            Self::MissingColumn { table, column, .. } => {
                say!(
                    l,
                    "fault-missing-column",
                    table = named::table(l, table),
                    column = named::column(l, column)
                )
            }
            Self::NoHeading { table, found, .. } => match found.iter().all(String::is_empty) {
                true => say!(l, "fault-empty-table", table = named::table(l, table)),
                false => say!(l, "fault-no-heading", table = named::table(l, table)),
            },
            Self::NotTables { found } => say!(l, "fault-not-tables", found = found.words(l)),
            Self::Unreferred { what, id, wanted, rows } => {
                say!(l, "fault-unreferred", what = what.word(l), id = id, wanted = wanted, n = *rows)
            }
            Self::OwnColumns { columns } => {
                let of = |(table, names): &(&str, Vec<String>)| {
                    let names = quoted_list(l, names.iter().map(String::as_str));
                    say!(l, "fault-own-columns-of", table = named::table(l, table), names = names)
                };
                let columns: Vec<String> = columns.iter().map(of).collect();
                say!(l, "fault-own-columns", columns = columns.join("; "))
            }
            Self::AgencyList { value, agencies } => match agencies.len() {
                0 | 1 => say!(l, "fault-agency-and-more", value = value),
                n => say!(l, "fault-agency-list", value = value, n = n),
            },
            Self::NotCounted { row, value } => {
                say!(l, "fault-not-counted", row = row.words(l), value = value)
            }
            Self::ScaledUnits { units } => say!(l, "fault-scaled-units", units = units),
            Self::RaggedRow { cells, columns } => {
                say!(l, "fault-ragged-row", cells = *cells, columns = *columns)
            }
            Self::RepeatedColumn { column } => say!(l, "fault-repeated-column", column = column),
            Self::NestedElsewhere { column, inside, named } => {
                let noun = Noun::of_column(column).map_or_else(|| (*column).to_owned(), |noun| noun.word(l));
                say!(l, "fault-nested-elsewhere", column = noun, inside = inside, named = named)
            }
            Self::UnknownTable { table, .. } => say!(l, "fault-unknown-table", table = table),
            Self::EmptyCell { column } => say!(l, "fault-empty-cell", column = named::column(l, column)),
            Self::WrongType { column, expected, found } => say!(
                l,
                "fault-wrong-type",
                column = named::column(l, column),
                expected = expected.words(l),
                found = found.words(l)
            ),
            Self::UnknownWord { vocabulary, word, .. } => {
                say!(
                    l,
                    "fault-unknown-word",
                    word = word,
                    vocabulary = crate::locale::vocabulary(l, vocabulary)
                )
            }
            Self::YearOutOfRange { year } => say!(l, "fault-year-out-of-range", year = year),
            Self::ConfidenceOutOfRange { value } => say!(l, "fault-confidence-out-of-range", value = value),
            Self::AmbiguousFigure { value, thousands, decimals } => {
                say!(l, "fault-ambiguous-figure", value = value, thousands = thousands, decimals = decimals)
            }
            Self::NotFinite { value } => say!(l, "fault-not-finite", value = value),
            Self::BadId { id, reason } => say!(l, "fault-bad-id", id = id, reason = reason.words(l)),
            Self::LostForm { value, became } => {
                say!(l, "fault-lost-form", value = value, became = became.words(l))
            }
            Self::BadDate { value } => say!(l, "fault-bad-date", value = value),
            Self::NoTitle => say!(l, "fault-no-title"),
            Self::Dangling { what, id, within, .. } => say!(
                l,
                "fault-dangling",
                what = what.word(l),
                id = or(id, || say!(l, "noun-none-named")),
                within = or(within, || say!(l, "noun-the-data"))
            ),
            Self::AcrossCountries { framework, country, elsewhere } => say!(
                l,
                "fault-across-countries",
                framework = framework,
                country = country,
                elsewhere = elsewhere
            ),
            Self::ForeignElement { element, priority, belongs_to } => say!(
                l,
                "fault-foreign-element",
                element = element,
                priority = priority,
                belongs_to = belongs_to
            ),
            Self::ForeignOutput { output, outcome, belongs_to } => {
                say!(l, "fault-foreign-output", output = output, outcome = outcome, belongs_to = belongs_to)
            }
            Self::Ambiguous { what, within, candidates } => {
                say!(
                    l,
                    "fault-ambiguous",
                    within = or(within, || say!(l, "noun-the-data")),
                    n = candidates.len(),
                    what = what.several(l)
                )
            }
            Self::WrongKind { framework, kind, expected } => {
                let expected = expected.with_article(l);
                say!(
                    l,
                    "fault-wrong-kind",
                    framework = framework,
                    kind = named::word::<FrameworkKind>(l, kind),
                    expected = expected
                )
            }
            Self::StatedTwice { what, id, differing } => {
                let differing: Vec<String> = differing.iter().map(|name| named::column(l, name)).collect();
                let (what, differing) = (what.word(l), differing.join(", "));
                say!(l, "fault-stated-twice", what = what, id = id, differing = differing)
            }
            Self::CountryTwice { country, names: [one, other] } => {
                say!(l, "fault-country-twice", country = country, one = one, other = other)
            }
            Self::PeriodReversed { start, end } => {
                say!(l, "fault-period-reversed", start = start.to_string(), end = end.to_string())
            }
            Self::RoleContradiction { agency, outcome, role } => {
                let role = named::word::<Role>(l, role);
                say!(l, "fault-role-contradiction", agency = agency, outcome = outcome, role = role)
            }
            Self::AbsenceContradiction { item, state, linked_to } => {
                let state = named::word::<Absence>(l, state);
                say!(l, "fault-absence-contradiction", item = item, state = state, linked_to = linked_to)
            }
            Self::ConceptTableIgnored => say!(l, "fault-concept-table-ignored"),
            Self::UnknownFileIgnored { .. } => say!(l, "fault-unknown-file-ignored"),
            Self::NoColumnHeading { table, column } => {
                say!(l, "fault-no-column-heading", table = named::table(l, table), column = column)
            }
            Self::UnknownColumn { table, column, .. } => {
                say!(l, "fault-unknown-column", table = named::table(l, table), column = column)
            }
            Self::UnknownCountry { code } => say!(l, "fault-unknown-country", code = code),
            Self::UnlistedCountry { code, .. } => say!(l, "fault-unlisted-country", code = code),
            Self::RepeatedRow { table } => say!(l, "fault-repeated-row", table = named::table(l, table)),
            Self::OutOfPeriod { dwcp, dwcp_period, un, un_period } => say!(
                l,
                "fault-out-of-period",
                dwcp = dwcp,
                dwcp_period = dwcp_period,
                un = un,
                un_period = un_period
            ),
            Self::StaleLink { item, outcome, pinned, now } => {
                say!(l, "fault-stale-link", item = item, outcome = outcome, pinned = pinned, now = now)
            }
            Self::CostsDiffer { cost, figure, total, parts } => say!(
                l,
                "fault-costs-differ",
                figure = figure.word(l),
                cost = cost,
                total = or(total, || say!(l, "cost-no-currency")),
                parts = or(parts, || say!(l, "cost-no-currency"))
            ),
            Self::MilestoneUnfit { indicator, milestone, is_share } => {
                if *is_share {
                    say!(l, "fault-milestone-of-share", indicator = indicator, milestone = milestone)
                } else {
                    say!(l, "fault-milestone-of-count", indicator = indicator, milestone = milestone)
                }
            }
            Self::SumTooLarge { figure, limit } => {
                say!(l, "fault-sum-too-large", figure = figure, limit = crate::locale::number(l, *limit))
            }
            Self::TooManyComparisons { country, dwcps, uns, limit } => {
                let number = |n: usize| crate::locale::number(l, n as i64);
                say!(
                    l,
                    "fault-too-many-comparisons",
                    country = country,
                    dwcps = number(*dwcps),
                    uns = number(*uns),
                    all = number(dwcps.saturating_mul(*uns)),
                    limit = number(*limit)
                )
            }
            Self::Judgement(fault) => fault.words(l),
            Self::Concept(fault) => fault.words(l),
            Self::Merge(fault) => fault.words(l),
            Self::Workbook(fault) => fault.words(l),
            Self::Uninfo(fault) => fault.words(l),
        }
    }
}

/// A text, or other words where it is empty.
fn or(text: &str, other: impl FnOnce() -> String) -> String {
    if text.is_empty() { other() } else { text.to_owned() }
}
