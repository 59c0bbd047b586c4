//! The same as JSON: keys and words are the same in every language.

use std::io::Result;

use serde::Serialize;

use super::Out;
use crate::emit::json::{Each, write_value};
use crate::graph::Evidence;
use crate::participation::{Consultation, Participation, Seat, Together, together};
use crate::record::Regions;
use crate::vocab::{
    Attendance, Audience, Barrier, Breadth, Constituent, EventKind, FrameworkKind, Language, Level, Phase,
    Region,
};

#[derive(Serialize)]
struct Json<'a> {
    participation: Each<'a, JsonConsultation<'a>>,
    nothing_said: Each<'a, String>,
    statements: Each<'a, JsonSaid<'a>>,
    barriers: Each<'a, JsonBarrier<'a>>,
    events: Each<'a, JsonEvent<'a>>,
}

#[derive(Serialize)]
struct JsonEvidence<'a> {
    source: Option<&'a str>,
    locator: Option<&'a str>,
    cited: Option<String>,
}

#[derive(Serialize)]
struct JsonConsultation<'a> {
    framework: String,
    countries: Vec<&'a str>,
    kind: FrameworkKind,
    phase: Phase,
    tripartite: bool,
    /// The statements as their sources made them.
    statements: Vec<JsonVoice<'a>>,
    /// Each of the three; civil society only where something is said of it.
    constituents: Vec<JsonSeat>,
}

#[derive(Serialize)]
struct JsonVoice<'a> {
    constituents: Vec<Constituent>,
    level: Level,
    organisations: Vec<&'a str>,
    date: Option<String>,
    evidence: JsonEvidence<'a>,
    note: Option<&'a str>,
}

#[derive(Serialize)]
struct JsonSeat {
    constituent: Constituent,
    counted: bool,
    attendance: Attendance,
    strongest: Option<Level>,
    latest: Option<Level>,
}

#[derive(Serialize)]
struct JsonSaid<'a> {
    countries: Vec<&'a str>,
    regions: Vec<Region>,
    area: Option<&'a str>,
    breadth: Option<Breadth>,
    kind: Option<FrameworkKind>,
    phase: Option<Phase>,
    constituents: Vec<Constituent>,
    organisation: Option<&'a str>,
    level: Option<Level>,
    evidence: JsonEvidence<'a>,
    note: Option<&'a str>,
}

#[derive(Serialize)]
struct JsonBarrier<'a> {
    country: Option<&'a str>,
    regions: Vec<Region>,
    barrier: Barrier,
    constituent: Option<Constituent>,
    evidence: JsonEvidence<'a>,
    note: Option<&'a str>,
}

#[derive(Serialize)]
struct JsonEvent<'a> {
    country: Option<&'a str>,
    regions: Vec<Region>,
    kind: EventKind,
    title: &'a str,
    audience: Option<Audience>,
    number: Option<u32>,
    people: Option<u32>,
    estimated: bool,
    planned: bool,
    date: Option<String>,
    evidence: JsonEvidence<'a>,
    note: Option<&'a str>,
}

fn evidence(evidence: Evidence<'_>) -> JsonEvidence<'_> {
    JsonEvidence { source: evidence.source(), locator: evidence.locator(), cited: evidence.cited() }
}

fn regions(regions: Regions) -> Vec<Region> {
    regions.iter().collect()
}

fn seat(seat: &Seat<'_>) -> JsonSeat {
    JsonSeat {
        constituent: seat.constituent,
        counted: Constituent::TRIPARTITE.contains(&seat.constituent),
        attendance: seat.attendance(),
        strongest: seat.strongest().map(|p| p.level),
        latest: seat.latest().map(|p| p.level),
    }
}

fn consultation<'g>(consultation: &Consultation<'g>) -> JsonConsultation<'g> {
    let civil = consultation.seat(Constituent::CivilSociety);
    let mut constituents: Vec<JsonSeat> = consultation.tripartite().iter().map(seat).collect();
    if !civil.parts.is_empty() {
        constituents.push(seat(&civil));
    }
    let voices = consultation.voices().into_iter();
    JsonConsultation {
        framework: consultation.framework.address(),
        countries: consultation.framework.countries().map(|c| c.code()).collect(),
        kind: consultation.framework.kind(),
        phase: consultation.phase,
        tripartite: consultation.is_tripartite(),
        statements: voices
            .map(|voice| JsonVoice {
                constituents: voice.constituents,
                level: voice.part.level,
                organisations: voice.organisations,
                date: voice.part.date().map(|d| d.to_string()),
                evidence: evidence(voice.part.evidence()),
                note: voice.part.note(),
            })
            .collect(),
        constituents,
    }
}

/// Writes it element by element: all of them would take many times the memory of the data.
pub(super) fn write(participation: &Participation<'_>, language: Language, out: Out<'_>) -> Result<()> {
    let said =
        together(&participation.said).into_iter().map(move |Together { said, constituents, countries }| {
            JsonSaid {
                countries: countries.iter().map(|c| c.code()).collect(),
                regions: regions(said.regions()),
                area: said.area(language),
                breadth: said.breadth(),
                kind: said.kind(),
                phase: said.phase(),
                constituents,
                organisation: said.organisation(),
                level: said.level(),
                evidence: evidence(said.evidence()),
                note: said.note(language),
            }
        });
    let barriers = participation.barriers.iter().map(|barrier| JsonBarrier {
        country: barrier.country().map(|c| c.code()),
        regions: regions(barrier.regions()),
        barrier: barrier.barrier(),
        constituent: barrier.constituent(),
        evidence: evidence(barrier.evidence()),
        note: barrier.note(),
    });
    let events = participation.events.iter().map(move |event| JsonEvent {
        country: event.country().map(|c| c.code()),
        regions: regions(event.regions()),
        kind: event.kind(),
        title: event.title(language),
        audience: event.audience(),
        number: event.number(),
        people: event.people(),
        estimated: event.is_estimated(),
        planned: event.is_planned(),
        date: event.date().map(|d| d.to_string()),
        evidence: evidence(event.evidence()),
        note: event.note(),
    });
    let json = Json {
        participation: Each::of(participation.consultations.iter().map(consultation)),
        nothing_said: Each::of(participation.silent.iter().map(|f| f.address())),
        statements: Each::of(said),
        barriers: Each::of(barriers),
        events: Each::of(events),
    };
    write_value(&json, out)
}
