//! Who was at the table (semantics, section 7): for each framework and phase which of the three constituents took part,
//! at which level, on whose word, and of whom nobody has said anything.
//!
//! Civil society is shown and never counted. Where sources differ, the strongest and the latest statement are told
//! apart and both are kept. A constituent of whom nothing is said is “not stated”, one of whom a
//! source reports no participation is “none reported”.

mod consultation;
mod region;

pub use consultation::{
    Consultation, Seat, Voice, attendance, consultations, consultations_of, strength, took_part,
};
pub use region::{Place, Round, Together, rounds, together};

use crate::graph::{CapacityEvent, Country, Framework, ParticipationBarrier, PlanGraph, RegionalStatement};
use crate::record::Regions;
use crate::vocab::{Phase, Region, Vocabulary};

/// What is asked about: everything where nothing is set.
#[derive(Debug, Clone, Copy, Default)]
pub struct Scope<'g> {
    /// Only this country.
    pub country: Option<Country<'g>>,
    /// Only this region.
    pub region: Option<Region>,
    /// Only this phase.
    pub phase: Option<Phase>,
}

/// Everything that the data say of participation, within a scope.
#[derive(Debug)]
pub struct Participation<'g> {
    /// The frameworks and phases of which something is said, in order of country.
    pub consultations: Vec<Consultation<'g>>,
    /// The DWCPs and UN frameworks of which nothing is said.
    pub silent: Vec<Framework<'g>>,
    /// What is said of regions, groups of countries, and the content of plans.
    pub said: Vec<RegionalStatement<'g>>,
    /// What keeps constituents from taking part.
    pub barriers: Vec<ParticipationBarrier<'g>>,
    /// What was done for their capacity.
    pub events: Vec<CapacityEvent<'g>>,
}

/// The ILO region of a country, where it is one of the five.
#[must_use]
pub fn region_of(country: Country<'_>) -> Option<Region> {
    Region::read(country.region()?)
}

impl<'g> Participation<'g> {
    /// Everything in the scope. Barriers and events are of no phase, and left out where one is asked for.
    #[must_use]
    pub fn of(graph: &'g PlanGraph, scope: Scope<'g>) -> Self {
        let held = |f: &Framework<'g>| f.countries().any(|c| scope.takes(Some(c), Regions::default()));
        let consultations = consultations(graph)
            .filter(|c| held(&c.framework) && scope.phase.is_none_or(|phase| c.phase == phase))
            .collect();
        let silent = |f: &Framework<'g>| f.kind().is_plan() && held(f) && f.participation().is_empty();
        let any_phase = scope.phase.is_none();
        Self {
            consultations,
            silent: graph.frameworks().filter(silent).collect(),
            said: graph
                .regional_statements()
                .filter(|s| scope.takes(s.country(), s.regions()))
                .filter(|s| scope.phase.is_none_or(|phase| s.phase() == Some(phase)))
                .collect(),
            barriers: graph
                .barriers()
                .filter(|b| any_phase && scope.takes(b.country(), b.regions()))
                .collect(),
            events: graph.events().filter(|e| any_phase && scope.takes(e.country(), e.regions())).collect(),
        }
    }
}

impl<'g> Scope<'g> {
    /// Is something about this country, or else about these regions, in the scope? What is about every region is in
    /// no single one.
    fn takes(self, country: Option<Country<'g>>, regions: Regions) -> bool {
        self.country.is_none_or(|wanted| country == Some(wanted))
            && self.region.is_none_or(|wanted| match country {
                Some(country) => region_of(country) == Some(wanted),
                None => regions.iter().any(|region| region == wanted),
            })
    }
}
