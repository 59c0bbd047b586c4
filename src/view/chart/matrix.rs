//! The matrix of a pairing: what of the DWCP is joined to which outcome, and how.

use crate::align::{JudgedLink, PairingVerdict, Standing};
use crate::graph::{Item, Outcome};
use crate::vocab::Extent;

/// How a DWCP item and a UN outcome are joined; ordered from the strongest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tie {
    /// The outcome takes up the whole item.
    Whole,
    /// It takes up a part of it.
    Part,
    /// A link is only suggested.
    Suggested,
    /// There are links, and none of them counts or is suggested.
    SetAside,
}

impl Tie {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Whole, Self::Part, Self::Suggested, Self::SetAside];

    fn of(judged: &JudgedLink<'_>) -> Self {
        match (judged.standing, judged.link.extent()) {
            (Standing::Counts, Extent::Whole) => Self::Whole,
            (Standing::Counts, Extent::Part) => Self::Part,
            (Standing::Suggested, _) => Self::Suggested,
            _ => Self::SetAside,
        }
    }
}

/// One row: a priority or one of its elements, with what joins it to each outcome.
#[derive(Debug, Clone)]
pub struct Row<'g> {
    /// The priority or element.
    pub item: Item<'g>,
    /// The strongest tie to each outcome, in the order of the columns; nothing where no link joins them.
    pub ties: Vec<Option<Tie>>,
}

/// The matrix.
#[derive(Debug, Clone)]
pub struct Matrix<'g> {
    /// The outcomes of the UN framework, in order.
    pub outcomes: Vec<Outcome<'g>>,
    /// The priorities of the DWCP, each followed by its elements.
    pub rows: Vec<Row<'g>>,
}

impl<'g> Matrix<'g> {
    /// The matrix of a pairing; without rows or columns where an end lists nothing.
    #[must_use]
    pub fn of(verdict: &PairingVerdict<'g>) -> Self {
        let outcomes: Vec<Outcome<'g>> = verdict.outcomes.iter().map(|v| v.outcome).collect();
        let mut rows = Vec::new();
        for priority in &verdict.priorities {
            let items = std::iter::once(Item::Priority(priority.priority))
                .chain(priority.priority.elements().map(Item::Element));
            for item in items {
                let tie = |outcome: &Outcome<'g>| {
                    let joins = |l: &&JudgedLink<'g>| l.link.item() == item && l.link.outcome() == *outcome;
                    priority.links.iter().filter(joins).map(Tie::of).min()
                };
                rows.push(Row { item, ties: outcomes.iter().map(tie).collect() });
            }
        }
        Self { outcomes, rows }
    }
}
