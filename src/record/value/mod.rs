//! What a cell of a table can hold, and how it is read from text.

mod currency;
mod date;
mod ids;
mod numbers;
mod pillars;
mod words;

pub use currency::Currency;
pub use date::Date;
pub use numbers::{Amount, Confidence, Count, Milestone, Percent, Year};
pub use pillars::Pillars;
pub use words::{Regions, YesNo};

use crate::diagnostic::Fault;
use crate::id::{Names, Renamed, Space, Symbol};
use crate::place::Place;
use crate::text::{Keep, Text, Texts};

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
    Nested(&'static str),
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
    fn wrong(self, column: &str, expected: &'static str) -> Box<Fault> {
        let found = match self {
            Self::Nested(what) => what.to_owned(),
            other => format!("“{}”", other.as_text().unwrap_or_default()),
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

/// The texts of a dataset: names, citations and longer texts.
#[derive(Debug, Clone, Default)]
pub struct Store {
    /// Codes that name things.
    pub names: Names,
    /// Sources, locators and the like.
    pub citations: Names,
    /// Titles, notes and reasons.
    pub texts: Texts,
}

impl Store {
    /// An empty store.
    #[must_use]
    pub fn new(keep: Keep) -> Self {
        let citations = match keep {
            Keep::Everything | Keep::Verdicts => Names::default(),
            Keep::Fingerprints => Names::of_fingerprints(),
        };
        Self { names: Names::default(), citations, texts: Texts::new(keep) }
    }

    /// An empty store for a part of what this one is for: the names that this one shares with others are known in it.
    pub(crate) fn part(&self) -> Self {
        Self { names: self.names.part(), ..Self::new(self.keep()) }
    }

    /// Was this store made for a part of that one, as it is now?
    pub(crate) fn is_part_of(&self, store: &Self) -> bool {
        self.names.shares_with(&store.names)
    }

    /// How the texts are kept.
    #[must_use]
    pub const fn keep(&self) -> Keep {
        self.texts.keep()
    }

    /// Takes in the texts of a part whose files and lines begin at `from`, and answers what they are called here. The
    /// part is left empty, to be filled again.
    pub(crate) fn absorb(&mut self, part: &mut Self, from: Place) -> Moved {
        let by = Moved {
            names: self.names.absorb(&part.names),
            citations: self.citations.absorb(&part.citations),
            texts: self.texts.absorb(&part.texts),
            from,
        };
        part.names.clear();
        part.citations.clear();
        part.texts.clear();
        by
    }

    /// The text of an id.
    fn name(&self, space: Space, symbol: Symbol) -> &str {
        match space {
            Space::Name => self.names.text(symbol),
            Space::Citation => self.citations.text(symbol),
        }
    }

    fn space(&mut self, space: Space) -> &mut Names {
        match space {
            Space::Name => &mut self.names,
            Space::Citation => &mut self.citations,
        }
    }
}

/// What the texts, files and lines of a part are called once it belongs to a larger dataset.
#[derive(Debug, Clone)]
pub(crate) struct Moved {
    pub(crate) names: Renamed,
    pub(crate) citations: Renamed,
    pub(crate) texts: u32,
    pub(crate) from: Place,
}

impl Moved {
    /// Is nothing called anew, so that only files and lines differ?
    pub(crate) fn keeps_names(&self) -> bool {
        self.names.keeps_all() && self.citations.keeps_all() && self.texts == 0
    }

    fn symbol(&self, symbol: Symbol, space: Space) -> Symbol {
        match space {
            Space::Name => self.names.symbol(symbol),
            Space::Citation => self.citations.symbol(symbol),
        }
    }
}

/// A type of value that a column can hold.
pub trait Value: Copy + PartialEq {
    /// What the column holds, for the schema and for messages.
    const KIND: &'static str;
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
    #[expect(private_interfaces, reason = "only datasets move values")]
    fn moved(self, _by: &Moved) -> Self {
        self
    }

    /// Do two values say the same?
    fn same(self, other: Self, _store: &Store) -> bool {
        self == other
    }
}

impl Value for Text {
    const KIND: &'static str = "text";

    fn read(cell: Cell<'_>, column: &str, store: &mut Store) -> Result<Self, Box<Fault>> {
        cell.as_text().map(|text| store.texts.add(text)).ok_or_else(|| cell.wrong(column, "text"))
    }

    fn written(self, store: &Store) -> Written<'_> {
        Written::Text(store.texts.get(self))
    }

    #[expect(private_interfaces, reason = "only datasets move values")]
    fn moved(self, by: &Moved) -> Self {
        Self::moved(self, by.texts)
    }

    fn same(self, other: Self, store: &Store) -> bool {
        store.texts.fingerprint(self) == store.texts.fingerprint(other)
            && store.texts.get(self) == store.texts.get(other)
    }
}
