//! The value of a cell of a workbook, for as long as its row is read.

use std::borrow::Cow;

use crate::record::Cell;

/// What a cell holds.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Held<'a> {
    /// Text.
    Text(Cow<'a, str>),
    /// A whole number, written out.
    Integer(String),
    /// Another number, written out.
    Float(String),
    /// A truth value.
    Bool(bool),
    /// A date, as `2024-02-01`.
    Date(String),
    /// What a formula answers when it fails, such as `#REF!`.
    Failed(String),
    /// A formula whose value was not saved with it.
    Uncalculated,
}

impl Held<'_> {
    /// The number as people write it: workbooks know no whole numbers, only numbers without a fraction.
    pub(super) fn number(value: f64) -> Self {
        if value.is_finite() && value.fract() == 0.0 && value.abs() < 1e15 {
            Self::Integer(format!("{value:.0}"))
        } else {
            Self::Float(value.to_string())
        }
    }

    /// Is there anything in it that was typed?
    pub(super) fn is_filled(&self) -> bool {
        !matches!(self, Self::Text(text) if text.trim().is_empty())
    }

    /// The cell for the record model; nothing where it cannot be used at all.
    pub(super) fn cell(&self) -> Option<Cell<'_>> {
        Some(match self {
            Self::Text(text) => match text.trim() {
                "" => Cell::Empty,
                text => Cell::Text(text),
            },
            Self::Integer(text) => Cell::Integer(text),
            Self::Float(text) => Cell::Float(text),
            Self::Bool(truth) => Cell::Bool(*truth),
            Self::Date(text) => Cell::Date(text),
            Self::Failed(_) | Self::Uncalculated => return None,
        })
    }

    /// What stands there, as text.
    pub(super) fn text(&self) -> &str {
        match self {
            Self::Text(text) => text.trim(),
            Self::Integer(text) | Self::Float(text) | Self::Date(text) | Self::Failed(text) => text,
            Self::Bool(true) => "true",
            Self::Bool(false) => "false",
            Self::Uncalculated => "",
        }
    }
}

/// One row of a sheet: its filled cells by column, from 0, ascending.
#[derive(Debug)]
pub(super) struct SheetRow<'a> {
    /// The row's number, from 1.
    pub(super) number: u32,
    pub(super) cells: Vec<(u32, Held<'a>)>,
}

impl<'a> SheetRow<'a> {
    pub(super) fn at(&self, column: u32) -> Option<&Held<'a>> {
        let found = self.cells.binary_search_by_key(&column, |(number, _)| *number).ok()?;
        Some(&self.cells[found].1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_people_write_them() {
        let text = |n: f64| Held::number(n).text().to_owned();
        assert_eq!(
            [2010.0, 1.1, -12.5, 0.30000000000000004].map(text),
            ["2010", "1.1", "-12.5", "0.30000000000000004"]
        );
    }
}
