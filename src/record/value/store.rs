//! The texts of a dataset, and how they are renumbered when datasets are merged.

use crate::id::{Interner, Space, Symbol};
use crate::place::Place;
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

    pub(super) fn space(&mut self, space: Space) -> &mut Interner {
        match space {
            Space::Name => &mut self.names,
            Space::Citation => &mut self.citations,
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
