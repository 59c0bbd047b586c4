//! What the columns of a table hold.

/// What a column holds; each type of value has its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    /// Free text.
    Text,
    /// The code of one thing, or an address of several codes.
    Id,
    /// Several codes, separated by `;`.
    Ids,
    /// One word of a closed list.
    Word,
    /// Several words of a closed list, separated by `;`.
    Words,
    /// Yes or no.
    YesNo,
    /// A year from 1945 to 2100.
    Year,
    /// A day, a month or a year.
    Date,
    /// A number with at most two decimals.
    Number,
    /// A whole number that is not negative.
    WholeNumber,
    /// A number from 0 to 1.
    Fraction,
    /// A share such as `30%`.
    Percent,
    /// What is to be reached: `+20%`, `70%`, a count or `yes`.
    Milestone,
    /// The three letters of a currency.
    Currency,
}

impl ColumnKind {
    /// Is it a plain number, which spreadsheets align and compare as one?
    #[must_use]
    pub const fn is_number(self) -> bool {
        matches!(self, Self::Year | Self::Number | Self::WholeNumber | Self::Fraction)
    }

    /// May one cell hold several entries?
    #[must_use]
    pub const fn is_list(self) -> bool {
        matches!(self, Self::Words | Self::Ids)
    }
}
