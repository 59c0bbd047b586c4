//! What sources say of participation beyond one country and one framework: statements about regions, barriers, and
//! events of capacity building. They are kept beside the graph, sorted by content.

use super::evidence::Evidence;
use super::{Country, PlanGraph};
use crate::id::{Organisation, SourceId};
use crate::record::{self, Date, Regions};
use crate::vocab::{
    Audience, Barrier, Breadth, Constituent, EventKind, FrameworkKind, Language, Level, Phase,
};

/// The three tables, each sorted by content.
#[derive(Debug, Default)]
pub(super) struct RegionalTables {
    pub(super) statements: Vec<record::Saying>,
    pub(super) barriers: Vec<record::BarrierRow>,
    pub(super) events: Vec<record::EventRow>,
}

impl RegionalTables {
    /// The sources that the rows rest on.
    pub(super) fn sources(&self) -> impl Iterator<Item = SourceId> {
        let statements = self.statements.iter().map(|row| row.source);
        let barriers = self.barriers.iter().map(|row| row.source);
        statements.chain(barriers).chain(self.events.iter().map(|row| row.source)).flatten()
    }
}

macro_rules! regional {
    ($($(#[$doc:meta])* $name:ident: $row:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy)]
        pub struct $name<'g> {
            graph: &'g PlanGraph,
            row: &'g record::$row,
        }

        impl<'g> $name<'g> {
            /// The country it is about, where it is about one.
            #[must_use]
            pub fn country(self) -> Option<Country<'g>> {
                self.graph.country_named(self.row.country?.symbol())
            }

            /// The regions it is about. Without a region and without a country it is about every region.
            #[must_use]
            pub fn regions(self) -> Regions {
                self.row.region.unwrap_or_default()
            }

            /// What it rests on.
            #[must_use]
            pub fn evidence(self) -> Evidence<'g> {
                Evidence::new(self.graph, self.row.source, self.row.locator, Some(self.row.place))
            }
        }
    )+};
}

regional! {
    /// What a source says of participation without naming a constituent of one framework.
    RegionalStatement: Saying;
    /// Something that keeps constituents from taking part.
    ParticipationBarrier: BarrierRow;
    /// An event, or several of a kind, that built the capacity to take part.
    CapacityEvent: EventRow;
}

impl<'g> RegionalStatement<'g> {
    /// The group of countries spoken of, where it is not a whole region: in the language asked for where its name is
    /// given, else in one that is.
    #[must_use]
    pub fn area(self, language: Language) -> Option<&'g str> {
        let row = self.row;
        Some(self.graph.title([row.area, row.area_fr, row.area_es], language)).filter(|name| !name.is_empty())
    }

    /// Of how many of these countries it holds.
    #[must_use]
    pub fn breadth(self) -> Option<Breadth> {
        self.row.breadth
    }

    /// The kind of plan, where it speaks of one kind.
    #[must_use]
    pub fn kind(self) -> Option<FrameworkKind> {
        self.row.kind
    }

    /// The phase, where it speaks of one.
    #[must_use]
    pub fn phase(self) -> Option<Phase> {
        self.row.phase
    }

    /// The constituent; none where it is about what plans contain.
    #[must_use]
    pub fn constituent(self) -> Option<Constituent> {
        self.row.constituent
    }

    /// How strongly; none where the source gives no degree.
    #[must_use]
    pub fn level(self) -> Option<Level> {
        self.row.level
    }

    /// The kind of organisation, where one is named.
    #[must_use]
    pub fn organisation(self) -> Option<&'g str> {
        self.row.organisation.map(|o: Organisation| self.graph.store.citations.text(o.symbol()))
    }

    /// What is said, in the language asked for where it is given, else in one that is.
    #[must_use]
    pub fn note(self, language: Language) -> Option<&'g str> {
        let row = self.row;
        Some(self.graph.title([row.note, row.note_fr, row.note_es], language)).filter(|note| !note.is_empty())
    }
}

impl<'g> ParticipationBarrier<'g> {
    /// What it is.
    #[must_use]
    pub fn barrier(self) -> Barrier {
        self.row.barrier
    }

    /// Whom it holds back, where it is one constituent.
    #[must_use]
    pub fn constituent(self) -> Option<Constituent> {
        self.row.constituent
    }

    /// A remark.
    #[must_use]
    pub fn note(self) -> Option<&'g str> {
        self.graph.text(self.row.note)
    }
}

impl<'g> CapacityEvent<'g> {
    /// What it is.
    #[must_use]
    pub fn kind(self) -> EventKind {
        self.row.kind
    }

    /// Its title, in the language asked for where it is given, else in one that is.
    #[must_use]
    pub fn title(self, language: Language) -> &'g str {
        self.graph.title([self.row.title, self.row.title_fr, self.row.title_es], language)
    }

    /// For whom, where that is said.
    #[must_use]
    pub fn audience(self) -> Option<Audience> {
        self.row.audience
    }

    /// How many events of the kind, where that is said.
    #[must_use]
    pub fn number(self) -> Option<u32> {
        self.row.number.map(|n| n.0)
    }

    /// How many people took part, where that is said.
    #[must_use]
    pub fn people(self) -> Option<u32> {
        self.row.people.map(|n| n.0)
    }

    /// Is the number of people an estimate? Not where nothing is said.
    #[must_use]
    pub fn is_estimated(self) -> bool {
        self.row.estimated.is_some_and(|answer| answer.0)
    }

    /// Was it yet to come when the source was written? Not where nothing is said.
    #[must_use]
    pub fn is_planned(self) -> bool {
        self.row.planned.is_some_and(|answer| answer.0)
    }

    /// When.
    #[must_use]
    pub fn date(self) -> Option<Date> {
        self.row.date
    }

    /// A remark.
    #[must_use]
    pub fn note(self) -> Option<&'g str> {
        self.graph.text(self.row.note)
    }
}

impl PlanGraph {
    /// What is said of participation in regions, groups of countries and plans, in order.
    pub fn regional_statements(&self) -> impl Iterator<Item = RegionalStatement<'_>> {
        self.regional.statements.iter().map(|row| RegionalStatement { graph: self, row })
    }

    /// What keeps constituents from taking part, in order.
    pub fn barriers(&self) -> impl Iterator<Item = ParticipationBarrier<'_>> {
        self.regional.barriers.iter().map(|row| ParticipationBarrier { graph: self, row })
    }

    /// The events of capacity building, in order.
    pub fn events(&self) -> impl Iterator<Item = CapacityEvent<'_>> {
        self.regional.events.iter().map(|row| CapacityEvent { graph: self, row })
    }
}
