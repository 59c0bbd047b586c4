//! The texts of a dataset, and how they are renumbered when datasets are merged.

use crate::id::{Interner, Renumbered, Space, Symbol};
use crate::place::Place;
use crate::record::TableId;
use crate::text::{Detail, Text, Texts};

/// The texts of a dataset: names, citations and longer texts.
#[derive(Debug, Clone)]
pub struct Store {
    /// Codes that name things.
    pub(crate) names: Interner,
    /// Sources, locators and the like. The first is always [`NOT_KEPT`].
    pub(crate) citations: Interner,
    /// Titles, notes and reasons.
    pub(crate) texts: Texts,
    detail: Detail,
    /// Are the citations of the row that is being read not kept?
    cites_nothing: bool,
    not_kept: Symbol,
}

/// What every citation becomes that is not kept. It has the same number in every store.
const NOT_KEPT: &str = "";

impl Default for Store {
    fn default() -> Self {
        let mut citations = Interner::default();
        let not_kept = citations.intern(NOT_KEPT);
        let (names, texts) = (Interner::default(), Texts::default());
        Self { names, citations, texts, detail: Detail::default(), cites_nothing: false, not_kept }
    }
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
        Remap {
            names: self.names.absorb(&part.names),
            citations: self.citations.absorb(&part.citations),
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
            Space::Citation if self.cites_nothing => self.not_kept,
            Space::Citation => self.citations.intern(text),
        }
    }
}

/// From the numbers of texts, files and lines in a part to those in the dataset that absorbed it.
#[derive(Debug, Clone)]
pub(crate) struct Remap {
    names: Renumbered,
    citations: Renumbered,
    /// What is added to the number of a text.
    texts: u32,
    /// What is added to the numbers of files and lines.
    pub(crate) places: Place,
}

impl Remap {
    /// Do all texts keep their numbers? Those of files and lines may change all the same.
    pub(crate) fn is_identity(&self) -> bool {
        self.names.is_identity() && self.citations.is_identity() && self.texts == 0
    }

    /// The new symbol of a name or citation.
    #[inline]
    pub(super) fn symbol(&self, symbol: Symbol, space: Space) -> Symbol {
        match space {
            Space::Name => self.names.symbol(symbol),
            Space::Citation => self.citations.symbol(symbol),
        }
    }

    /// The new number of a text.
    pub(super) fn text(&self, text: Text) -> Text {
        text.after(self.texts)
    }
}
