//! References that lead nowhere, gathered while rows are resolved. Those of one cause become one finding when all rows are
//! known (`build::roots`).

use std::collections::BTreeMap;

use crate::diagnostic::{Fault, Noun, SHOWN};
use crate::id::Symbol;
use crate::place::Spot;

/// What rows refer to: all that name the same thing are about one reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Reference {
    /// What it is called.
    pub(super) what: Noun,
    /// Is it named by its address in any plan of a country, as money names it? What is above it is then no plan.
    pub(super) by_address: bool,
    /// The number of the country, framework or item that it is looked for in.
    pub(super) within: u32,
    /// The id; none where a plan is meant that is not named.
    pub(super) id: Option<Symbol>,
}

impl Reference {
    /// A reference to something in a country, framework or item.
    pub(super) const fn of(what: Noun, within: u32, id: Option<Symbol>) -> Self {
        Self { what, by_address: false, within, id }
    }
}

/// The rows that make one reference.
#[derive(Debug)]
pub(super) struct Referring {
    /// What is wrong. Made for the first references of a table only, since no more are shown.
    pub(super) fault: Option<Fault>,
    /// Where, of the first rows.
    pub(super) spots: Vec<Spot>,
    /// The number of rows.
    pub(super) rows: u64,
    /// The country and the framework that it is looked for in, as far as they are known.
    pub(super) scope: Scope,
}

/// The country and the framework in which something is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Scope {
    /// The country, or several of them as a cell lists them.
    pub(super) country: Option<Symbol>,
    /// The framework.
    pub(super) framework: Option<Symbol>,
}

/// A row of a plan that could not be placed, since what it belongs to is not there.
#[derive(Debug, Clone, Copy)]
pub(super) struct Unplaced {
    /// The name of its table.
    pub(super) table: &'static str,
    pub(super) country: Symbol,
    pub(super) framework: Option<Symbol>,
    pub(super) id: Symbol,
    /// The reference that leads nowhere.
    pub(super) cause: Reference,
}

/// Everything that leads nowhere.
#[derive(Debug, Default)]
pub(super) struct Unresolved {
    pub(super) references: BTreeMap<Reference, Referring>,
    pub(super) unplaced: Vec<Unplaced>,
    /// The last reference that was noted.
    pub(super) last: Option<Reference>,
}

impl Unresolved {
    /// Notes that a row refers to something that is not there.
    pub(super) fn note(
        &mut self,
        reference: Reference,
        scope: Scope,
        spot: Spot,
        fault: impl FnOnce() -> Fault,
    ) {
        self.last = Some(reference);
        // A few more than are shown, since some turn out to follow from others.
        let shown = self.references.len() < 4 * SHOWN;
        let referring = self.references.entry(reference).or_insert_with(|| Referring {
            fault: shown.then(fault),
            spots: Vec::new(),
            rows: 0,
            scope,
        });
        referring.rows += 1;
        if referring.spots.len() < SHOWN {
            referring.spots.push(spot);
        }
    }

    /// Takes in what was noted of other rows.
    pub(super) fn absorb(&mut self, other: Self) {
        for (reference, more) in other.references {
            match self.references.get_mut(&reference) {
                Some(known) => {
                    known.rows += more.rows;
                    known.spots.extend(more.spots);
                    known.spots.sort();
                    known.spots.truncate(SHOWN);
                    known.fault = known.fault.take().or(more.fault);
                }
                None => _ = self.references.insert(reference, more),
            }
        }
        self.unplaced.extend(other.unplaced);
    }
}
