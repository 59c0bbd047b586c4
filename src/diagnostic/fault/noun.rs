//! What findings call the things of the model, and the kinds of things that stand in a file.

use crate::say;
use crate::vocab::Language;

/// A thing of the model that a finding speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Noun {
    /// A country.
    Country,
    /// A DWCP or a UN framework.
    Framework,
    /// A DWCP.
    Dwcp,
    /// A UN framework.
    UnFramework,
    /// A priority of a DWCP.
    Priority,
    /// An element of a priority.
    Element,
    /// An outcome of a UN framework.
    Outcome,
    /// An output of an outcome.
    Output,
    /// A priority or an outcome.
    PriorityOrOutcome,
    /// A priority, an element or an outcome.
    Item,
    /// An agency.
    Agency,
    /// A source of the table of sources.
    Source,
    /// A project of a biennium.
    Project,
    /// A line of the table of costs.
    CostLine,
    /// A milestone of an indicator.
    Milestone,
}

impl Noun {
    /// The column that names one.
    #[must_use]
    pub const fn column(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Framework | Self::Dwcp | Self::UnFramework => "framework",
            Self::Priority => "priority",
            Self::Element => "element",
            Self::Outcome => "outcome",
            Self::Output => "output",
            Self::PriorityOrOutcome | Self::Item => "item",
            Self::Agency => "agency",
            Self::Source => "source",
            Self::Project => "project",
            Self::CostLine => "cost",
            Self::Milestone => "year",
        }
    }

    /// What a column of ids names; nothing for any other column.
    pub(super) fn of_column(name: &str) -> Option<Self> {
        let all =
            [Self::Country, Self::Framework, Self::Priority, Self::Element, Self::Outcome, Self::Output];
        all.into_iter().find(|noun| noun.column() == name)
    }

    /// Its name in the language: `outcome`.
    #[must_use]
    pub fn word(self, l: Language) -> String {
        match self {
            Self::Country => say!(l, "noun-country"),
            Self::Framework => say!(l, "noun-framework"),
            Self::Dwcp => say!(l, "noun-dwcp"),
            Self::UnFramework => say!(l, "noun-un-framework"),
            Self::Priority => say!(l, "noun-priority"),
            Self::Element => say!(l, "noun-element"),
            Self::Outcome => say!(l, "noun-outcome"),
            Self::Output => say!(l, "noun-output"),
            Self::PriorityOrOutcome => say!(l, "noun-priority-or-outcome"),
            Self::Item => say!(l, "noun-item"),
            Self::Agency => say!(l, "noun-agency"),
            Self::Source => say!(l, "noun-source"),
            Self::Project => say!(l, "noun-project"),
            Self::CostLine => say!(l, "noun-cost-line"),
            Self::Milestone => say!(l, "noun-milestone"),
        }
    }

    /// The name of one of the two sides with its article: `a DWCP`; any other alone.
    pub(super) fn with_article(self, l: Language) -> String {
        match self {
            Self::Framework => say!(l, "noun-a-framework"),
            Self::Dwcp => say!(l, "noun-a-dwcp"),
            Self::UnFramework => say!(l, "noun-a-un-framework"),
            other => other.word(l),
        }
    }

    /// The name of several of them: `UN frameworks`; of items, `items of this id`.
    pub(super) fn several(self, l: Language) -> String {
        match self {
            Self::Framework => say!(l, "noun-frameworks"),
            Self::Dwcp => say!(l, "noun-dwcps"),
            Self::UnFramework => say!(l, "noun-un-frameworks"),
            _ => say!(l, "noun-items-of-this-id"),
        }
    }
}

/// What kind of thing stands in a file where another is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Nesting {
    /// A list.
    List,
    /// A table with keys.
    Table,
    /// A single value.
    Value,
}

impl Nesting {
    pub(super) fn words(self, l: Language) -> String {
        match self {
            Self::List => say!(l, "found-list"),
            Self::Table => say!(l, "found-table"),
            Self::Value => say!(l, "found-value"),
        }
    }
}

/// What was found in a cell.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Found {
    /// A value, as it is written.
    Value(String),
    /// Something that is no value of a cell.
    Nested(Nesting),
}

impl Found {
    pub(super) fn words(&self, l: Language) -> String {
        match self {
            Self::Value(text) => say!(l, "quoted", text = text),
            Self::Nested(kind) => kind.words(l),
        }
    }

    /// The value as it is written; empty where it is none.
    pub(super) fn text(&self) -> &str {
        match self {
            Self::Value(text) => text,
            Self::Nested(_) => "",
        }
    }
}

/// Why a text is no id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum IdFault {
    /// It has a “/”, which stands between the parts of an address.
    Slash,
    /// It has a character that steers whatever shows it.
    ControlCharacter,
    /// It has more than 400 bytes.
    TooLong,
}

impl IdFault {
    pub(super) fn words(self, l: Language) -> String {
        match self {
            Self::Slash => say!(l, "bad-id-slash"),
            Self::ControlCharacter => say!(l, "bad-id-control-character"),
            Self::TooLong => say!(l, "bad-id-too-long"),
        }
    }
}

/// What a spreadsheet has made of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Became {
    /// A number: `1.10` became 1.1.
    Number,
    /// A date: `1-2` became the first of February.
    Date,
}

impl Became {
    pub(super) fn words(self, l: Language) -> String {
        match self {
            Self::Number => say!(l, "became-number"),
            Self::Date => say!(l, "became-date"),
        }
    }
}

/// A row that is no row of its table, and not counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Uncounted {
    /// A row of totals.
    Totals,
    /// A row of units.
    Units,
}

impl Uncounted {
    pub(super) fn words(self, l: Language) -> String {
        match self {
            Self::Totals => say!(l, "uncounted-totals"),
            Self::Units => say!(l, "uncounted-units"),
        }
    }
}

/// A figure of a line of the table of costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CostFigure {
    /// The money there is.
    Available,
    /// The money that is lacking.
    Shortfall,
    /// The share of the whole.
    Share,
    /// The currency.
    Currency,
}

impl CostFigure {
    /// The column that states it.
    #[must_use]
    pub const fn column(self) -> &'static str {
        match self {
            Self::Available => "available",
            Self::Shortfall => "shortfall",
            Self::Share => "share",
            Self::Currency => "currency",
        }
    }

    pub(super) fn word(self, l: Language) -> String {
        match self {
            Self::Available => say!(l, "cost-available"),
            Self::Shortfall => say!(l, "cost-shortfall"),
            Self::Share => say!(l, "cost-share"),
            Self::Currency => say!(l, "cost-currency"),
        }
    }
}

/// Why a file could not be read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReadFault {
    /// It may never end, or make a reader wait.
    NotRegular,
    /// What the operating system says: its kind, and its own words.
    System(std::io::ErrorKind, String),
}

/// The error of a path that is a pipe, a device, or a file that the system makes up as it is read.
#[derive(Debug)]
pub struct NotRegular;

impl std::fmt::Display for NotRegular {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("not a regular file")
    }
}

impl std::error::Error for NotRegular {}

impl From<std::io::Error> for ReadFault {
    fn from(error: std::io::Error) -> Self {
        match error.get_ref() {
            Some(inner) if inner.is::<NotRegular>() => Self::NotRegular,
            _ => Self::System(error.kind(), error.to_string()),
        }
    }
}

impl ReadFault {
    pub(super) fn words(&self, l: Language) -> String {
        match self {
            Self::NotRegular => say!(l, "read-not-regular"),
            Self::System(kind, words) => crate::locale::os_words(l, *kind, words),
        }
    }
}
