//! What is wrong, in one sentence.

use super::Fault;
use crate::diagnostic::quoted_list;
use crate::locale::{clauses, phrase};
use crate::say;
use crate::vocab::Language;

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
                say!(l, "fault-syntax", form = *form, message = phrase(l, message))
            }
            Self::OpenQuote => say!(l, "fault-open-quote"),
            Self::StrayQuote { column } => say!(l, "fault-stray-quote", column = column),
            Self::TooLarge { size, limit } => {
                say!(l, "fault-too-large", size = size.to_string(), limit = limit.to_string())
            }
            Self::EmptyDataset => say!(l, "fault-empty-dataset"),
            Self::UnknownFile { .. } => say!(l, "fault-unknown-file"),
            Self::Unreadable { reason } => say!(l, "fault-unreadable", reason = phrase(l, reason)),
            Self::MissingColumn { table, column, .. } => {
                say!(l, "fault-missing-column", table = *table, column = *column)
            }
            Self::RaggedRow { cells, columns } => {
                say!(l, "fault-ragged-row", cells = *cells, columns = *columns)
            }
            Self::RepeatedColumn { column } => say!(l, "fault-repeated-column", column = column),
            Self::NestedElsewhere { column, inside, named } => {
                say!(l, "fault-nested-elsewhere", column = phrase(l, column), inside = inside, named = named)
            }
            Self::UnknownTable { table, .. } => say!(l, "fault-unknown-table", table = table),
            Self::EmptyCell { column } => say!(l, "fault-empty-cell", column = column),
            Self::WrongType { column, expected, found } => say!(
                l,
                "fault-wrong-type",
                column = column,
                expected = phrase(l, expected),
                found = found_words(l, found)
            ),
            Self::UnknownWord { vocabulary, word, .. } => {
                say!(l, "fault-unknown-word", word = word, vocabulary = phrase(l, vocabulary))
            }
            Self::YearOutOfRange { year } => say!(l, "fault-year-out-of-range", year = year),
            Self::ConfidenceOutOfRange { value } => say!(l, "fault-confidence-out-of-range", value = value),
            Self::NotFinite { value } => say!(l, "fault-not-finite", value = value),
            Self::BadId { id, reason } => say!(l, "fault-bad-id", id = id, reason = phrase(l, reason)),
            Self::LostForm { value, became } => {
                say!(l, "fault-lost-form", value = value, became = phrase(l, became))
            }
            Self::BadDate { value } => say!(l, "fault-bad-date", value = value),
            Self::NoTitle => say!(l, "fault-no-title"),
            Self::Dangling { what, id, within, .. } => say!(
                l,
                "fault-dangling",
                what = phrase(l, what),
                id = phrase(l, id),
                within = phrase(l, within)
            ),
            Self::DamagedWorkbook { .. }
            | Self::WorkbookLimit { .. }
            | Self::MergedCells { .. }
            | Self::FailedFormula { .. }
            | Self::UncalculatedFormula
            | Self::GridSign { .. }
            | Self::SheetIgnored { .. }
            | Self::HiddenSheet { .. }
            | Self::HiddenRows { .. } => self.workbook_words(l),
            Self::CostsDiffer { .. }
            | Self::MilestoneUnfit { .. }
            | Self::UninfoTotals { .. }
            | Self::UninfoRounded { .. }
            | Self::UninfoReversed { .. }
            | Self::UninfoOutside { .. }
            | Self::UninfoStatus { .. }
            | Self::UninfoNoPartner { .. }
            | Self::UninfoNoParent { .. }
            | Self::UninfoEmptyMoney { .. }
            | Self::UninfoZero { .. } => self.money_words(l),
            Self::UninfoCutNames { .. }
            | Self::UninfoOrphanRows { .. }
            | Self::UninfoMissingTree { .. }
            | Self::UninfoJointRows { .. }
            | Self::UninfoNoRows { .. }
            | Self::UninfoShared { .. }
            | Self::UninfoYears { .. }
            | Self::UninfoTidied { .. }
            | Self::UninfoUnknownCountry { .. }
            | Self::UninfoDiffering { .. }
            | Self::UninfoBadRow { .. } => self.words_of_uninfo(l),
            _ => self.words_between_rows(l),
        }
    }

    /// Of rows that do not go together.
    fn words_between_rows(&self, l: Language) -> String {
        match self {
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
                say!(l, "fault-ambiguous", within = within, n = candidates.len(), what = phrase(l, what))
            }
            Self::WrongKind { framework, kind, expected } => {
                let expected = phrase(l, expected);
                say!(l, "fault-wrong-kind", framework = framework, kind = *kind, expected = expected)
            }
            Self::StatedTwice { what, id, differing } => {
                let (what, differing) = (phrase(l, what), differing.join(", "));
                say!(l, "fault-stated-twice", what = what, id = id, differing = differing)
            }
            Self::CountryTwice { country, names: [one, other] } => {
                say!(l, "fault-country-twice", country = country, one = one, other = other)
            }
            Self::PeriodReversed { start, end } => {
                say!(l, "fault-period-reversed", start = start.to_string(), end = end.to_string())
            }
            Self::RoleContradiction { agency, outcome, role } => {
                say!(l, "fault-role-contradiction", agency = agency, outcome = outcome, role = *role)
            }
            Self::AbsenceContradiction { item, state, linked_to } => {
                say!(l, "fault-absence-contradiction", item = item, state = *state, linked_to = linked_to)
            }
            Self::UnknownFileIgnored { .. } => say!(l, "fault-unknown-file-ignored"),
            Self::UnknownColumn { table, column, .. } => {
                say!(l, "fault-unknown-column", table = *table, column = column)
            }
            Self::UnknownCountry { code } => say!(l, "fault-unknown-country", code = code),
            Self::UnlistedCountry { code, .. } => say!(l, "fault-unlisted-country", code = code),
            Self::RepeatedRow { table } => say!(l, "fault-repeated-row", table = *table),
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
            _ => unreachable!("the words of every other fault are said elsewhere"),
        }
    }

    /// Of what a UN INFO export lost.
    fn words_of_uninfo(&self, l: Language) -> String {
        match self {
            Self::UninfoCutNames { outcomes, outputs, rows } => {
                say!(l, "fault-cut-names", outcomes = *outcomes, outputs = *outputs, rows = *rows)
            }
            Self::UninfoOrphanRows { rows, of, names } => {
                say!(l, "fault-orphan-rows", rows = *rows, of = *of, names = *names)
            }
            Self::UninfoMissingTree { nodes, parents } => {
                let parents = quoted_list(l, parents.iter().map(String::as_str));
                say!(l, "fault-missing-tree", nodes = *nodes, parents = parents)
            }
            Self::UninfoJointRows { joint, rows } => {
                say!(l, "fault-joint-rows", joint = *joint, rows = *rows)
            }
            Self::UninfoNoRows { outcomes } => say!(l, "fault-no-rows", outcomes = *outcomes),
            Self::UninfoShared { countries, home } => {
                let all = countries.join(", ");
                say!(l, "fault-shared", n = countries.len(), countries = all, home = home)
            }
            Self::UninfoYears { years: Some((start, end)), rows, undated } => {
                let (start, end) = (start.to_string(), end.to_string());
                if *undated == 0 {
                    return say!(l, "fault-years", start = start, end = end, rows = *rows);
                }
                say!(l, "fault-years-undated", start = start, end = end, rows = *rows, undated = *undated)
            }
            Self::UninfoYears { years: None, .. } => say!(l, "fault-no-years"),
            Self::UninfoTidied { trimmed, renamed, prefixed } => {
                let parts = [
                    (*trimmed > 0).then(|| say!(l, "fault-trimmed", n = *trimmed)),
                    (*renamed > 0).then(|| say!(l, "fault-renamed", n = *renamed)),
                    (*prefixed > 0).then(|| say!(l, "fault-prefixed", n = *prefixed)),
                ];
                clauses(l, &parts.into_iter().flatten().collect::<Vec<_>>())
            }
            Self::UninfoUnknownCountry { name, code: Some(code) } => {
                say!(l, "fault-country-from-name", name = name, code = code)
            }
            Self::UninfoUnknownCountry { name, code: None } => say!(l, "fault-country-unknown", name = name),
            Self::UninfoDiffering { countries, read } => {
                say!(l, "fault-differing", countries = countries.join(", "), read = read)
            }
            Self::UninfoBadRow { what: "nameless node", count } => {
                say!(l, "fault-nameless-nodes", n = *count)
            }
            Self::UninfoBadRow { count, .. } => say!(l, "fault-bad-rows", n = *count),
            _ => unreachable!("the words of every other fault are said elsewhere"),
        }
    }
}

/// What was found instead: a value in the quotes of the language, or what kind of thing it is.
fn found_words(l: Language, found: &str) -> String {
    match found.strip_prefix('“').and_then(|rest| rest.strip_suffix('”')) {
        Some(value) => say!(l, "quoted", text = value),
        None => phrase(l, found),
    }
}
