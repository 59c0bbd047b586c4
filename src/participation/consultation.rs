//! One framework in one phase: who sat at the table.

use std::cmp::Reverse;

use std::collections::BTreeMap;

use crate::graph::{Framework, PlanGraph, TookPart};
use crate::record::Date;
use crate::vocab::{Attendance, Constituent, Level, Phase, Vocabulary};

/// What is said of one framework in one phase.
#[derive(Debug, Clone)]
pub struct Consultation<'g> {
    /// The framework.
    pub framework: Framework<'g>,
    /// The phase.
    pub phase: Phase,
    /// Every statement, in order of constituent.
    pub parts: Vec<TookPart<'g>>,
}

/// What is said of one constituent in one consultation.
#[derive(Debug, Clone)]
pub struct Seat<'g> {
    /// Who.
    pub constituent: Constituent,
    /// Every statement, the strongest first.
    pub parts: Vec<TookPart<'g>>,
}

/// One statement as its source made it: of one constituent, or of several in the same words.
#[derive(Debug, Clone)]
pub struct Voice<'g> {
    /// Of whom, in order. Employers and workers together are what sources call “the social partners”.
    pub constituents: Vec<Constituent>,
    /// The statement, of the first of them.
    pub part: TookPart<'g>,
    /// The organisations that are named, in order of constituent.
    pub organisations: Vec<&'g str>,
}

/// How strong a level is: `proposed` is above `none` and below everything that happened.
#[must_use]
pub fn strength(level: Level) -> u8 {
    match level {
        Level::NotAtAll => 0,
        Level::Proposed => 1,
        Level::Indirect => 2,
        Level::Weak => 3,
        Level::Some => 4,
        Level::Active => 5,
        Level::Strong => 6,
    }
}

/// The one rule of who took part (semantics, section 7): from `indirect` upwards; `none` and `proposed` are no
/// participation.
#[must_use]
pub const fn took_part(level: Level) -> bool {
    attendance(level).is_participation()
}

/// What a level says of a constituent's being at the table.
#[must_use]
pub const fn attendance(level: Level) -> Attendance {
    match level {
        Level::NotAtAll => Attendance::NoneReported,
        Level::Proposed => Attendance::Proposed,
        Level::Indirect => Attendance::Indirect,
        Level::Weak | Level::Some | Level::Active | Level::Strong => Attendance::TookPart,
    }
}

/// Every framework and phase of which something is said: in order of country, framework and phase.
pub fn consultations(graph: &PlanGraph) -> impl Iterator<Item = Consultation<'_>> {
    graph.frameworks().flat_map(consultations_of)
}

/// The phases of one framework of which something is said.
pub fn consultations_of(framework: Framework<'_>) -> impl Iterator<Item = Consultation<'_>> {
    let parts = framework.participation();
    Phase::ALL.iter().filter_map(move |&phase| {
        let mut parts: Vec<TookPart<'_>> = parts.iter().filter(|p| p.phase == phase).copied().collect();
        // In order of what they say, wherever they were read.
        parts.sort_by_cached_key(|p| {
            let words =
                (p.evidence().cited(), p.organisation().map(str::to_owned), p.note().map(str::to_owned));
            (p.constituent, Reverse(strength(p.level)), p.date(), words)
        });
        (!parts.is_empty()).then_some(Consultation { framework, phase, parts })
    })
}

impl<'g> Consultation<'g> {
    /// What is said of a constituent; empty where nothing is.
    #[must_use]
    pub fn seat(&self, constituent: Constituent) -> Seat<'g> {
        let mut parts: Vec<TookPart<'g>> =
            self.parts.iter().filter(|p| p.constituent == constituent).copied().collect();
        parts.sort_by_cached_key(|p| (Reverse(strength(p.level)), Reverse(p.date()), p.evidence().cited()));
        Seat { constituent, parts }
    }

    /// The three whose participation counts, each with what is said of it.
    #[must_use]
    pub fn tripartite(&self) -> [Seat<'g>; 3] {
        Constituent::TRIPARTITE.map(|constituent| self.seat(constituent))
    }

    /// Did all three take part?
    #[must_use]
    pub fn is_tripartite(&self) -> bool {
        self.tripartite().iter().all(|seat| seat.attendance().is_participation())
    }

    /// Those of the three of whom no participation is known, by their state: not stated, none reported, or proposed.
    #[must_use]
    pub fn without_part(&self) -> Vec<(Constituent, Attendance)> {
        let seats = self.tripartite();
        let states = seats.iter().map(|seat| (seat.constituent, seat.attendance()));
        states.filter(|(_, state)| !state.is_participation()).collect()
    }

    /// The statements as their sources made them: those with one level and one evidence are one.
    #[must_use]
    pub fn voices(&self) -> Vec<Voice<'g>> {
        let mut voices: Vec<Voice<'g>> = Vec::new();
        // The first statement of a source with each words; without a source two statements stay two.
        let mut first = BTreeMap::new();
        for part in &self.parts {
            let words = (part.level, part.evidence().cited(), part.note(), part.date());
            let known = first.get(&words).copied();
            if known.is_none() && part.evidence().source().is_some() {
                first.insert(words, voices.len());
            }
            match known.and_then(|n: usize| voices.get_mut(n)) {
                Some(voice) if voice.constituents.contains(&part.constituent) => {}
                Some(voice) => {
                    voice.constituents.push(part.constituent);
                    voice
                        .organisations
                        .extend(part.organisation().filter(|o| !voice.organisations.contains(o)));
                }
                None => voices.push(Voice {
                    constituents: vec![part.constituent],
                    part: *part,
                    organisations: part.organisation().into_iter().collect(),
                }),
            }
        }
        voices
    }
}

impl<'g> Seat<'g> {
    /// The strongest statement.
    #[must_use]
    pub fn strongest(&self) -> Option<TookPart<'g>> {
        self.parts.first().copied()
    }

    /// The latest statement, by its own date or its source's; the strongest of that date, and of those without a date
    /// only where none has one.
    #[must_use]
    pub fn latest(&self) -> Option<TookPart<'g>> {
        let date = |p: &TookPart<'g>| -> Option<Date> { p.date() };
        let last = self.parts.iter().map(date).max()?;
        self.parts.iter().find(|p| date(p) == last).copied()
    }

    /// Do the strongest and the latest statement give different levels?
    #[must_use]
    pub fn differs(&self) -> bool {
        self.strongest().map(|p| p.level) != self.latest().map(|p| p.level)
    }

    /// Was it at the table, by the strongest statement?
    #[must_use]
    pub fn attendance(&self) -> Attendance {
        self.strongest().map_or(Attendance::NotStated, |part| attendance(part.level))
    }
}
