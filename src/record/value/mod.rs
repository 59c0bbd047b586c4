//! What a cell of a table can hold, and how it is read from text.

mod agency_list;
mod amount;
mod currency;
mod date;
mod figures;
mod ids;
mod numbers;
mod pillars;
mod sdgs;
mod store;
mod words;

pub use amount::Amount;
pub use currency::Currency;
pub use date::Date;
pub use numbers::{Confidence, Count, Milestone, Percent, Year};
pub use pillars::Pillars;
pub use store::Store;
pub use words::{Regions, YesNo};

pub(crate) use amount::Sizes;
pub(crate) use ids::{as_cited, is_code};
pub(crate) use sdgs::ids as sdg_ids;
pub(crate) use store::Remap;

use super::ColumnKind;
use crate::diagnostic::{Expected, Fault, Found, Nesting};
use crate::text::Text;

/// A cell as a form of data delivers it.
#[derive(Debug, Clone, Copy)]
pub enum Cell<'a> {
    /// Nothing was stated.
    Empty,
    /// Text; the only kind that CSV knows. Blanks around it are already gone.
    Text(&'a str),
    /// A whole number, as written.
    Integer(&'a str),
    /// A number with a fraction or exponent, as written.
    Float(&'a str),
    /// A truth value.
    Bool(bool),
    /// A date of the form itself, as written.
    Date(&'a str),
    /// A nested list or table where a single value is wanted.
    Nested(Nesting),
}

impl<'a> Cell<'a> {
    /// The cell as text, whatever kind of scalar it is.
    fn as_text(self) -> Option<&'a str> {
        match self {
            Self::Text(text) | Self::Integer(text) | Self::Float(text) | Self::Date(text) => Some(text),
            Self::Bool(true) => Some("true"),
            Self::Bool(false) => Some("false"),
            Self::Empty | Self::Nested(_) => None,
        }
    }

    #[cold]
    fn wrong(self, column: &str, expected: Expected) -> Box<Fault> {
        let found = match self {
            Self::Nested(kind) => Found::Nested(kind),
            other => Found::Value(other.as_text().unwrap_or_default().to_owned()),
        };
        Box::new(Fault::WrongType { column: column.to_owned(), expected, found })
    }
}

/// A value on its way out, for any form of data to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Written<'a> {
    /// Text or a code.
    Text(&'a str),
    /// Text that is made only now.
    Made(String),
    /// A number, written out with a point.
    Number(String),
    /// Yes or no.
    YesNo(bool),
    /// A word of the column's closed list.
    Word(&'static str),
    /// Several of them.
    Words(Vec<&'static str>),
}

impl<'a> Written<'a> {
    /// The value as a cell of text writes it.
    #[must_use]
    pub fn text(&self) -> std::borrow::Cow<'a, str> {
        match self {
            Self::Text(text) | Self::Word(text) => (*text).into(),
            Self::Made(text) | Self::Number(text) => text.clone().into(),
            Self::YesNo(answer) => crate::vocab::Vocabulary::word(answer_of(*answer)).into(),
            Self::Words(words) => words.join(";").into(),
        }
    }
}

fn answer_of(yes: bool) -> crate::vocab::Answer {
    if yes { crate::vocab::Answer::Yes } else { crate::vocab::Answer::No }
}

/// A type of value that a column can hold.
pub trait Value: Copy + PartialEq {
    /// What the column holds, for the schema and for messages.
    const KIND: ColumnKind;
    /// The closed list of words, where there is one.
    const WORDS: Option<fn() -> Vec<&'static str>> = None;
    /// The same words as people read them, in the same order.
    const LABELS: Option<fn(crate::vocab::Language) -> Vec<&'static str>> = None;

    /// The value as it is written out; what is read from that is the same again.
    fn written(self, store: &Store) -> Written<'_>;

    /// Reads a cell that is not empty.
    ///
    /// # Errors
    /// The fault that the cell has.
    fn read(cell: Cell<'_>, column: &str, store: &mut Store) -> Result<Self, Box<Fault>>;

    /// The same value once its dataset is part of a larger one.
    #[doc(hidden)]
    #[must_use]
    #[expect(private_interfaces, reason = "only datasets renumber values")]
    fn remapped(self, _remap: &Remap) -> Self {
        self
    }

    /// Do two values say the same?
    fn same(self, other: Self, _store: &Store) -> bool {
        self == other
    }
}

impl Value for Text {
    const KIND: ColumnKind = ColumnKind::Text;

    #[inline]
    fn read(cell: Cell<'_>, column: &str, store: &mut Store) -> Result<Self, Box<Fault>> {
        cell.as_text().map(|text| store.texts.add(text)).ok_or_else(|| cell.wrong(column, Expected::Text))
    }

    fn written(self, store: &Store) -> Written<'_> {
        // What is kept of a text that is never shown stands for it where rows are compared.
        store.texts.compared(self).map_or_else(|| Written::Text(store.texts.get(self)), Written::Made)
    }

    #[expect(private_interfaces, reason = "only datasets renumber values")]
    fn remapped(self, remap: &Remap) -> Self {
        remap.text(self)
    }

    fn same(self, other: Self, store: &Store) -> bool {
        store.texts.same(self, other)
    }
}
