//! The dataset: every table, and what is done with all of them.

use rayon::prelude::*;

use super::*;
use crate::place::{FileId, Place};

macro_rules! dataset {
    ($($table:ident: $record:ident,)+) => {
        /// Which table of the model.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum TableId {
            $(#[doc = concat!("That of [`", stringify!($record), "`].")] $record,)+
        }

        /// Every table of the model, in order.
        pub const TABLES: &[&Table] = &[$(<$record as Record>::TABLE,)+];

        /// A whole dataset: every table's rows in the order in which they were read, with the texts they share.
        #[derive(Debug, Clone, Default)]
        pub struct Dataset {
            /// The texts.
            pub store: Store,
            /// The files that were read.
            pub files: crate::place::Files,
            /// The names of columns, sheets and files that are the user's own: nothing is reported of them.
            pub ignore: std::collections::BTreeSet<String>,
            /// What could not be read, and may be named by rows that could.
            pub(crate) lost: Vec<crate::diagnostic::Lost>,
            $(#[doc = concat!("Rows of [`", stringify!($record), "`].")] pub $table: Vec<$record>,)+
        }

        impl Dataset {
            /// Reads one row of a table into the dataset; what is wrong with it goes to the reader. Answers whether
            /// the row was taken: whether all that it must hold could be read.
            pub fn read_row<R: RowReader>(&mut self, table: TableId, reader: &mut R) -> bool {
                match table {
                    $(TableId::$record => {
                        let record = $record::read(reader, None);
                        let taken = record.is_some();
                        self.$table.extend(record);
                        taken
                    })+
                }
            }

            /// Visits the rows of a table, with the texts of the dataset.
            pub(crate) fn visit_rows<V: RowVisitor>(&mut self, table: TableId, visitor: V) -> V::Output {
                match table {
                    $(TableId::$record => visitor.visit(&mut self.$table, &mut self.store),)+
                }
            }

            /// Gives all rows the names that their texts, files and lines have in the larger dataset they become part of.
            pub(crate) fn remap_rows(&mut self, by: &Remap) {
                let same = by.is_identity();
                if same && by.places == Place::default() {
                    return;
                }
                $(if same {
                    each(&mut self.$table, |row| row.place = row.place.moved(by.places));
                } else {
                    each(&mut self.$table, |row| row.remap(by));
                })+
            }

            /// Appends the rows of a part that have been moved; the part is left empty, to be filled again.
            pub(crate) fn append(&mut self, part: &mut Self) {
                $(append(&mut self.$table, &mut part.$table);)+
            }

            /// The rows of a table, each with where it was read and what it says, column by column.
            #[must_use]
            pub fn written(&self, table: TableId) -> Box<dyn Iterator<Item = (Place, Vec<Option<Written<'_>>>)> + '_> {
                match table {
                    $(TableId::$record => {
                        Box::new(self.$table.iter().map(|row| (row.place, row.written(&self.store))))
                    })+
                }
            }

            /// How many rows there are.
            #[must_use]
            pub fn rows(&self) -> usize {
                0 $(+ self.$table.len())+
            }
        }
    };
}

dataset! {
    countries: Country,
    frameworks: Framework,
    priorities: Priority,
    elements: Element,
    outcomes: Outcome,
    outputs: Output,
    agencies: Agency,
    roles: AgencyRole,
    links: Link,
    absences: AbsenceRow,
    pairings: PairingRow,
    pillars: PillarRow,
    aliases: Alias,
    participation: Participation,
    statements: Saying,
    barriers: BarrierRow,
    events: EventRow,
    satisfaction: Satisfaction,
    resources: Resource,
    projects: Project,
    costs: Cost,
    indicators: Indicator,
    sources: Source,
}

/// Does something with every row of a table: of a large one side by side, not of those of a block, which are in the cache
/// of the thread that read them.
fn each<T: Send>(table: &mut [T], change: impl Fn(&mut T) + Send + Sync) {
    table.par_iter_mut().with_min_len(1 << 16).for_each(change);
}

/// Puts one table behind the other, which is left empty; a table without room takes the other over.
pub(crate) fn append<T>(table: &mut Vec<T>, other: &mut Vec<T>) {
    if table.is_empty() && table.capacity() < other.len() {
        std::mem::swap(table, other);
    } else {
        table.append(other);
    }
}

impl Dataset {
    /// An empty dataset.
    #[must_use]
    pub fn new(detail: crate::text::Detail) -> Self {
        Self { store: Store::new(detail), ..Self::default() }
    }

    /// Adds a part with its files. Returns how the places of its findings change.
    pub(crate) fn absorb(&mut self, mut part: Self) -> impl Fn(Place) -> Place + use<> {
        let files = self.files.absorb(std::mem::take(&mut part.files));
        self.ignore.append(&mut part.ignore);
        let from = Place { file: FileId(files), row: 0 };
        self.absorb_rows_after(part, from);
        move |place: Place| place.moved(from)
    }

    /// Adds the rows of a part that names the same files.
    pub(crate) fn absorb_rows(&mut self, part: Self) {
        self.absorb_rows_after(part, Place::default());
    }

    /// Adds the rows of a part whose files come after those up to `places`.
    fn absorb_rows_after(&mut self, mut part: Self, places: Place) {
        let remap = self.store.absorb(std::mem::take(&mut part.store), places);
        part.remap_rows(&remap);
        self.append(&mut part);
    }
}
