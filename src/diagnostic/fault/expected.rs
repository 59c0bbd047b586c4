//! What a cell must hold, for the findings about one that holds something else.

use crate::say;
use crate::vocab::Language;

/// What a cell must hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Expected {
    /// Text.
    Text,
    /// A code, as text.
    Code,
    /// A word of the column's vocabulary.
    Word,
    /// Several of them.
    Words,
    /// Yes or no.
    YesNo,
    /// A year.
    Year,
    /// A date.
    Date,
    /// A number.
    Number,
    /// An amount of money, exact to the cent.
    Amount,
    /// A whole number.
    WholeNumber,
    /// A number from 0 to 1.
    Fraction,
    /// A share of a whole.
    Percent,
    /// What is to be reached.
    Milestone,
    /// The letters of a currency.
    Currency,
    /// A list of rows.
    Rows,
}

impl Expected {
    /// What it is called, as the object of a sentence.
    pub(super) fn words(self, language: Language) -> String {
        match self {
            Self::Text => say!(language, "expected-text"),
            Self::Code => say!(language, "expected-code"),
            Self::Word => say!(language, "expected-word"),
            Self::Words => say!(language, "expected-words"),
            Self::YesNo => say!(language, "expected-yes-no"),
            Self::Year => say!(language, "expected-year"),
            Self::Date => say!(language, "expected-date"),
            Self::Number => say!(language, "expected-number"),
            Self::Amount => say!(language, "expected-amount"),
            Self::WholeNumber => say!(language, "expected-whole-number"),
            Self::Fraction => say!(language, "expected-fraction"),
            Self::Percent => say!(language, "expected-percent"),
            Self::Milestone => say!(language, "expected-milestone"),
            Self::Currency => say!(language, "expected-currency"),
            Self::Rows => say!(language, "expected-rows"),
        }
    }
}
