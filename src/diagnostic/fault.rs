//! What can be wrong, as facts, and the words for it.

mod concepts;
mod expected;
mod judgement;
mod likely;
mod merge;
mod named;
mod noun;
mod remedy;
mod syntax;
mod uninfo;
mod words;
mod workbook;

pub use concepts::ConceptFault;
pub use expected::Expected;
pub use judgement::JudgementFault;
pub use merge::MergeFault;
pub use noun::{Became, CostFigure, Found, IdFault, Nesting, NotRegular, Noun, ReadFault, Uncounted};
pub(crate) use syntax::words as parser_words;
pub use uninfo::UninfoFault;
pub use workbook::{Bound, Damage, WorkbookFault};

use super::{Code, shortened};
use crate::vocab::Language;

/// One thing that is wrong or worth knowing, with the facts its message needs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the fields are the facts that the message below names")]
pub enum Fault {
    NotUtf8 {
        byte: u8,
        looks_like: Option<char>,
    },
    Utf16,
    Syntax {
        form: &'static str,
        message: String,
    },
    /// The lines end in CR alone.
    OldLines,
    OpenQuote,
    StrayQuote {
        column: String,
    },
    TooLarge {
        size: u64,
        limit: u64,
    },
    TooLargeTogether {
        size: u64,
        limit: u64,
    },
    EmptyDataset,
    UnknownFile {
        nearest: Option<String>,
    },
    Unreadable {
        reason: ReadFault,
    },
    MissingColumn {
        table: &'static str,
        column: &'static str,
        found: Vec<String>,
        nearest: Option<String>,
    },
    /// No row is a heading of the table; the columns that it must have.
    NoHeading {
        table: &'static str,
        columns: Vec<&'static str>,
        found: Vec<String>,
    },
    RaggedRow {
        cells: usize,
        columns: usize,
    },
    RepeatedColumn {
        column: String,
    },
    NestedElsewhere {
        column: &'static str,
        inside: String,
        named: String,
    },
    UnknownTable {
        table: String,
        nearest: Option<String>,
        known: Vec<&'static str>,
    },
    EmptyCell {
        column: String,
    },
    WrongType {
        column: String,
        expected: Expected,
        found: Found,
    },
    UnknownWord {
        vocabulary: &'static str,
        word: String,
        nearest: Option<&'static str>,
        /// The words that are allowed, for the readers of each language.
        allowed: Box<[String; 3]>,
    },
    YearOutOfRange {
        year: String,
    },
    ConfidenceOutOfRange {
        value: String,
    },
    /// A figure that can be read in two ways: with its separator as one of thousands, and as the decimal point.
    AmbiguousFigure {
        /// As it is written.
        value: String,
        /// With the separator as one of thousands.
        thousands: String,
        /// With the separator as the decimal point.
        decimals: String,
    },
    NotFinite {
        value: String,
    },
    BadId {
        id: String,
        reason: IdFault,
    },
    LostForm {
        value: String,
        became: Became,
    },
    BadDate {
        value: String,
    },
    NoTitle,
    Dangling {
        what: Noun,
        /// Empty where a plan is meant that is not named.
        id: String,
        /// Empty where it is looked for in all the data.
        within: String,
        nearest: Option<String>,
        known: Vec<String>,
    },
    AcrossCountries {
        framework: String,
        country: String,
        elsewhere: String,
    },
    ForeignElement {
        element: String,
        priority: String,
        belongs_to: String,
    },
    ForeignOutput {
        output: String,
        outcome: String,
        belongs_to: String,
    },
    Ambiguous {
        what: Noun,
        within: String,
        candidates: Vec<String>,
    },
    WrongKind {
        framework: String,
        kind: &'static str,
        expected: Noun,
    },
    StatedTwice {
        what: Noun,
        id: String,
        differing: Vec<&'static str>,
    },
    CountryTwice {
        country: String,
        names: [String; 2],
    },
    PeriodReversed {
        start: u16,
        end: u16,
    },
    RoleContradiction {
        agency: String,
        outcome: String,
        role: &'static str,
    },
    AbsenceContradiction {
        item: String,
        state: &'static str,
        linked_to: String,
    },
    ConceptTableIgnored,
    UnknownFileIgnored {
        nearest: Option<String>,
    },
    NoColumnHeading {
        table: &'static str,
        column: String,
    },
    UnknownColumn {
        table: &'static str,
        column: String,
        nearest: Option<&'static str>,
    },
    UnknownCountry {
        code: String,
    },
    UnlistedCountry {
        code: String,
        nearest: Option<String>,
    },
    RepeatedRow {
        table: &'static str,
    },
    OutOfPeriod {
        dwcp: String,
        dwcp_period: String,
        un: String,
        un_period: String,
    },
    StaleLink {
        item: String,
        outcome: String,
        pinned: String,
        now: String,
    },
    CostsDiffer {
        cost: String,
        figure: CostFigure,
        total: String,
        parts: String,
    },
    MilestoneUnfit {
        indicator: String,
        milestone: String,
        is_share: bool,
    },
    SumTooLarge {
        figure: String,
        limit: i64,
    },
    /// The plans of a country make more comparisons than the limit; none is made.
    TooManyComparisons {
        country: String,
        dwcps: usize,
        uns: usize,
        limit: usize,
    },
    /// The whole of a JSON file is something else than an object with tables.
    NotTables {
        found: Nesting,
    },
    /// Rows name what is not there, and nobody names its neighbour.
    Unreferred {
        what: Noun,
        id: String,
        wanted: String,
        rows: u64,
    },
    /// Columns that are no part of the model, by table.
    OwnColumns {
        columns: Vec<(&'static str, Vec<String>)>,
    },
    /// A cell for one agency names several, or says more than its name.
    AgencyList {
        value: String,
        agencies: Vec<String>,
    },
    /// A row of totals or of units, which is no row of the table.
    NotCounted {
        row: Uncounted,
        value: String,
    },
    /// A row below the heading says that amounts are in thousands or millions.
    ScaledUnits {
        units: String,
    },
    /// What is wrong with judgements of people.
    Judgement(JudgementFault),
    Concept(ConceptFault),
    /// What differs between rows or ids of one thing.
    Merge(Box<MergeFault>),
    /// What is wrong with a workbook.
    Workbook(WorkbookFault),
    /// What a UN INFO export lost, or what is odd in it.
    Uninfo(UninfoFault),
}

/// Cuts whatever stands between quotes, or in a row without a blank, to a length that can be read.
fn shorten_quotes(words: &str, language: Language) -> String {
    if words.len() < 300 {
        return words.to_owned();
    }
    let [open, close] = if language == Language::English { ['“', '”'] } else { ['«', '»'] };
    let parts: Vec<String> = words
        .split(open)
        .map(|part| match part.split_once(close) {
            Some((quoted, rest)) => format!("{}{close}{}", shortened(quoted), shortened_words(rest)),
            None => shortened_words(part),
        })
        .collect();
    parts.join(&open.to_string())
}

fn shortened_words(words: &str) -> String {
    words.split(' ').map(shortened).collect::<Vec<_>>().join(" ")
}

impl Fault {
    /// The code of this kind of fault.
    #[must_use]
    pub const fn code(&self) -> Code {
        match self {
            Self::NotUtf8 { .. } | Self::Utf16 => Code::NotUtf8,
            Self::Syntax { .. } | Self::OldLines => Code::Syntax,
            Self::OpenQuote | Self::StrayQuote { .. } => Code::BrokenQuotes,
            Self::TooLarge { .. } | Self::TooLargeTogether { .. } => Code::TooLarge,
            Self::EmptyDataset => Code::EmptyDataset,
            Self::UnknownFile { .. } => Code::UnknownFile,
            Self::Unreadable { .. } => Code::Unreadable,
            Self::MissingColumn { .. } | Self::NoHeading { .. } => Code::MissingColumn,
            Self::RaggedRow { .. } => Code::RaggedRow,
            Self::RepeatedColumn { .. } => Code::RepeatedColumn,
            Self::NestedElsewhere { .. } => Code::NestedElsewhere,
            Self::UnknownTable { .. } | Self::NotTables { .. } => Code::UnknownTable,
            Self::EmptyCell { .. } => Code::EmptyCell,
            Self::WrongType { .. } => Code::WrongType,
            Self::UnknownWord { .. } => Code::UnknownWord,
            Self::YearOutOfRange { .. } => Code::YearOutOfRange,
            Self::ConfidenceOutOfRange { .. } => Code::ConfidenceOutOfRange,
            Self::AmbiguousFigure { .. } | Self::ScaledUnits { .. } => Code::AmbiguousFigure,
            Self::AgencyList { .. } => Code::AgencyList,
            Self::NotCounted { .. } => Code::NotCounted,
            Self::NotFinite { .. } => Code::NotFinite,
            Self::BadId { .. } => Code::BadId,
            Self::LostForm { .. } => Code::LostForm,
            Self::BadDate { .. } => Code::BadDate,
            Self::NoTitle => Code::NoTitle,
            Self::Dangling { .. } | Self::Unreferred { .. } => Code::Dangling,
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
            Self::UnknownFileIgnored { .. } | Self::ConceptTableIgnored => Code::UnknownFileIgnored,
            Self::UnknownColumn { .. } | Self::NoColumnHeading { .. } | Self::OwnColumns { .. } => {
                Code::UnknownColumn
            }
            Self::UnknownCountry { .. } => Code::UnknownCountry,
            Self::UnlistedCountry { .. } => Code::UnlistedCountry,
            Self::RepeatedRow { .. } => Code::RepeatedRow,
            Self::OutOfPeriod { .. } => Code::OutOfPeriod,
            Self::StaleLink { .. } => Code::StaleLink,
            Self::CostsDiffer { .. } => Code::CostsDiffer,
            Self::MilestoneUnfit { .. } => Code::MilestoneUnfit,
            Self::SumTooLarge { .. } => Code::SumTooLarge,
            Self::TooManyComparisons { .. } => Code::TooManyComparisons,
            Self::Judgement(fault) => fault.code(),
            Self::Concept(fault) => fault.code(),
            Self::Merge(fault) => fault.code(),
            Self::Workbook(fault) => fault.code(),
            Self::Uninfo(fault) => fault.code(),
        }
    }

    /// What is wrong, in one sentence. Values of the data that are very long are shown by their beginning.
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        shorten_quotes(&self.words(language), language)
    }

    /// What would be right, or what to do.
    #[must_use]
    pub fn help(&self, language: Language) -> String {
        shorten_quotes(&self.remedy(language), language)
    }
}
