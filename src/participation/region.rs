//! The same, region by region: which countries a source speaks of in the same words.

use std::collections::BTreeMap;

use super::{Consultation, region_of};
use crate::graph::{Country, RegionalStatement};
use crate::vocab::{Constituent, FrameworkKind, Level, Phase, Region};

/// A region as the data name it: one of the five, other words, or none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place<'g> {
    /// One of the ILO's five regions.
    Region(Region),
    /// Words of the data that are none of the five.
    Other(&'g str),
    /// No region is given.
    NotStated,
}

impl<'g> Place<'g> {
    /// The place of a country.
    #[must_use]
    pub fn of(country: Country<'g>) -> Self {
        match (region_of(country), country.region()) {
            (Some(region), _) => Self::Region(region),
            (None, Some(words)) => Self::Other(words),
            (None, None) => Self::NotStated,
        }
    }
}

/// One thing that is said of several countries of a region.
#[derive(Debug, Clone)]
pub struct Round<'g> {
    /// The kind of framework.
    pub kind: FrameworkKind,
    /// The phase.
    pub phase: Phase,
    /// Who.
    pub constituents: Vec<Constituent>,
    /// How strongly.
    pub level: Level,
    /// Of which countries, in order of code.
    pub countries: Vec<Country<'g>>,
    /// On whose word: each source with its locator once.
    pub cited: Vec<String>,
}

/// What is said of the countries of each region, in order of region: countries of which the same is said are together.
/// A framework of several countries speaks for each of them.
#[must_use]
pub fn rounds<'g>(consultations: &[Consultation<'g>]) -> BTreeMap<Place<'g>, Vec<Round<'g>>> {
    type Key = (FrameworkKind, Phase, Vec<Constituent>, Level);
    let mut found: BTreeMap<Place<'g>, BTreeMap<Key, Round<'g>>> = BTreeMap::new();
    for consultation in consultations {
        let (framework, phase) = (consultation.framework, consultation.phase);
        let countries: Vec<_> = framework.countries().map(|country| (country, Place::of(country))).collect();
        for voice in consultation.voices() {
            for &(country, place) in &countries {
                let (kind, level) = (framework.kind(), voice.part.level);
                let key = (kind, phase, voice.constituents.clone(), level);
                let of_place = found.entry(place).or_default();
                let round = of_place.entry(key).or_insert_with(|| Round {
                    kind,
                    phase,
                    constituents: voice.constituents.clone(),
                    level,
                    countries: Vec::new(),
                    cited: Vec::new(),
                });
                round.countries.push(country);
                round.cited.extend(voice.part.evidence().cited());
            }
        }
    }
    let sorted = |mut round: Round<'g>| {
        round.countries.sort_unstable();
        round.countries.dedup();
        round.cited.sort_unstable_by(|a, b| crate::id::natural(a, b));
        round.cited.dedup();
        round
    };
    found.into_iter().map(|(place, rounds)| (place, rounds.into_values().map(sorted).collect())).collect()
}

/// A statement beyond one framework, as its source made it.
#[derive(Debug, Clone)]
pub struct Together<'g> {
    /// The statement, of the first constituent or country.
    pub said: RegionalStatement<'g>,
    /// Of which constituents, in order; none where it is of what plans contain.
    pub constituents: Vec<Constituent>,
    /// Of which countries, where it is of single countries.
    pub countries: Vec<Country<'g>>,
}

/// Statements beyond one framework: those in the same words, with the same evidence, are one.
#[must_use]
pub fn together<'g>(said: &[RegionalStatement<'g>]) -> Vec<Together<'g>> {
    let words = |s: RegionalStatement<'g>| {
        let language = crate::vocab::Language::default();
        let of = (s.country().is_some(), s.regions(), s.area(language), s.breadth());
        let what = (s.kind(), s.phase(), s.level(), s.organisation(), s.note(language));
        (of, what, s.constituent().is_some(), s.evidence().cited())
    };
    let mut found: Vec<Together<'g>> = Vec::new();
    // The first statement with each words, by its place among those found.
    let mut first = BTreeMap::new();
    for &one in said {
        let (constituents, countries) = (one.constituent().into_iter(), one.country().into_iter());
        let at = *first.entry(words(one)).or_insert(found.len());
        match found.get_mut(at) {
            Some(first) => {
                add(&mut first.constituents, constituents);
                add(&mut first.countries, countries);
            }
            None => found.push(Together {
                said: one,
                constituents: constituents.collect(),
                countries: countries.collect(),
            }),
        }
    }
    found
}

fn add<T: PartialEq>(to: &mut Vec<T>, more: impl Iterator<Item = T>) {
    for one in more {
        if !to.contains(&one) {
            to.push(one);
        }
    }
}
