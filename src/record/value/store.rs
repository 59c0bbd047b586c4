//! The texts of a dataset, and how they are renumbered when datasets are merged.

use crate::id::{Interner, Space, Symbol};
use crate::place::Place;
use crate::record::TableId;
use crate::text::{Detail, Text, Texts};

/// The texts of a dataset: names, citations and longer texts.
#[derive(Debug, Clone, Default)]
pub struct Store {
    /// Codes that name things.
    pub(crate) names: Interner,
    /// Sources, locators and the like.
    pub(crate) citations: Interner,
    /// Titles, notes and reasons.
    pub(crate) texts: Texts,
    detail: Detail,
    /// Are the citations of the row that is being read not kept?
    cites_nothing: bool,
}

/// Are the texts of a table only compared, where no output shows them? The findings about its rows name ids and columns.
const fn shows_no_text(table: TableId) -> bool {
    use TableId::*;
    matches!(table, Framework | Priority | Element | Outcome | Output | Link | Participation)
}

/// Are the citations of a table nothing but evidence, so that they are not asked for where none is kept?
const fn is_evidence_only(table: TableId) -> bool {
    matches!(table, TableId::AgencyRole | TableId::Participation | TableId::Satisfaction)
}

impl Store {
    /// An empty store.
    #[must_use]
    pub fn new(detail: Detail) -> Self {
        Self { detail, ..Self::default() }
    }

    /// How much is kept of the statements whose texts these are.
    #[must_use]
    pub const fn detail(&self) -> Detail {
        self.detail
    }

    /// Says of which table the next row is: that decides what is kept of its texts.
    #[inline]
    pub(crate) fn begin_row(&mut self, table: TableId) {
        self.texts.compare_only(self.detail == Detail::Classes && shows_no_text(table));
        self.cites_nothing = self.detail != Detail::Full && is_evidence_only(table);
    }

    /// Adds the texts of a part, whose files and lines begin after `places`. Returns the numbers that its texts have here.
    pub(crate) fn absorb(&mut self, part: Self, places: Place) -> Remap {
        let shared = self.names.shared_with(&part.names);
        Remap {
            shared,
            names: self.names.absorb(&part.names, shared),
            citations: self.citations.absorb(&part.citations, 0),
            texts: self.texts.absorb(part.texts),
            places,
        }
    }

    /// The text of an id.
    pub(super) fn name(&self, space: Space, symbol: Symbol) -> &str {
        match space {
            Space::Name => self.names.text(symbol),
            Space::Citation => self.citations.text(symbol),
        }
    }

    /// The symbol of a text that was found to be right.
    #[inline]
    pub(super) fn intern(&mut self, space: Space, text: &str) -> Symbol {
        match space {
            Space::Name => self.names.intern(text),
            Space::Citation => self.citations.intern(if self.cites_nothing { "" } else { text }),
        }
    }
}

/// From the numbers of texts, files and lines in a part to those in the dataset that absorbed it.
#[derive(Debug, Clone)]
pub(crate) struct Remap {
    /// The number of names in the common base: these keep their symbols.
    shared: usize,
    /// The new symbols of the other names; empty where none changes. The same for citations.
    names: Vec<Symbol>,
    citations: Vec<Symbol>,
    /// What is added to the number of a text.
    texts: u32,
    /// What is added to the numbers of files and lines.
    pub(crate) places: Place,
}

impl Remap {
    /// Do all texts keep their numbers? Those of files and lines may change all the same.
    pub(crate) fn is_identity(&self) -> bool {
        self.names.is_empty() && self.citations.is_empty() && self.texts == 0
    }

    /// The new symbol of a name or citation.
    #[inline]
    pub(super) fn symbol(&self, symbol: Symbol, space: Space) -> Symbol {
        let (first, renumbered) = match space {
            Space::Name => (self.shared, &self.names),
            Space::Citation => (0, &self.citations),
        };
        let new = symbol.number().checked_sub(first).and_then(|number| renumbered.get(number));
        new.copied().unwrap_or(symbol)
    }

    /// The new number of a text.
    pub(super) fn text(&self, text: Text) -> Text {
        text.after(self.texts)
    }
}
