//! Who, where, in what, and on whose word, as people read it.

use crate::graph::{Country, Evidence, RegionalStatement};
use crate::locale::{clauses, list};
use crate::participation::Place;
use crate::record::Regions;
use crate::say;
use crate::vocab::{Attendance, Constituent, FrameworkKind, Language, Level, Phase, Vocabulary, small};

/// What something is about, and what is said of it: with a colon as the language sets it.
pub(in crate::view) fn pair(about: &str, said: &str, language: Language) -> String {
    say!(language, "about-said", about = about, said = said)
}

/// Constituents that one statement is of: “social partners (employers and workers)”, or what plans contain where there
/// are none.
pub(in crate::view) fn who(
    constituents: &[Constituent],
    organisations: &[&str],
    language: Language,
) -> String {
    let names: Vec<String> = constituents.iter().map(|c| c.small(language)).collect();
    let names = list(language, &names);
    let who = match constituents {
        [] => say!(language, "who-content"),
        [Constituent::Employers, Constituent::Workers] => {
            say!(language, "who-social-partners", names = names)
        }
        [Constituent::Employers, Constituent::Workers, Constituent::CivilSociety] => {
            say!(language, "who-social-partners-and-civil-society")
        }
        all if *all == Constituent::TRIPARTITE => say!(language, "who-constituents", names = names),
        [Constituent::CivilSociety] => say!(language, "who-civil-society", names = names),
        _ => names,
    };
    if organisations.is_empty() { who } else { pair(&who, &organisations.join(", "), language) }
}

/// The constituents of whom no participation is known, by state: “government: not stated”.
pub(in crate::view) fn without_part(seats: &[(Constituent, Attendance)], language: Language) -> String {
    let mut parts: Vec<String> = Vec::new();
    for state in Attendance::ALL.iter().filter(|state| !state.is_participation()) {
        let named = seats.iter().filter(|(_, s)| s == state);
        let named: Vec<String> = named.map(|(c, _)| c.small(language)).collect();
        if !named.is_empty() {
            parts.push(pair(&list(language, &named), &state.small(language), language));
        }
    }
    clauses(language, &parts)
}

/// The plan and phase: “UN Development Assistance Framework, formulation”.
pub(in crate::view) fn process(
    kind: Option<FrameworkKind>,
    phase: Option<Phase>,
    language: Language,
) -> String {
    let kind = kind.map(|k| k.label(language).to_owned());
    let phase = phase.map(|p| p.small(language));
    let mut parts: Vec<String> = kind.into_iter().chain(phase).collect();
    // The phase of a joint programme is called what the joint programme is called.
    parts.dedup_by(|b, a| small(a) == small(b));
    parts.join(", ")
}

pub(in crate::view) fn level(level: Option<Level>, language: Language) -> String {
    level.map_or_else(String::new, |level| level.small(language))
}

/// Source and locator, or that none is given.
pub(in crate::view) fn cited(evidence: Evidence<'_>, language: Language) -> String {
    evidence.cited().unwrap_or_else(|| say!(language, "no-source"))
}

pub(in crate::view) fn regions(regions: Regions, language: Language) -> String {
    let names: Vec<String> = regions.iter().map(|r| r.label(language).to_owned()).collect();
    list(language, &names)
}

pub(in crate::view) fn place(place: Place<'_>, language: Language) -> String {
    match place {
        Place::Region(region) => region.label(language).to_owned(),
        Place::Other(words) => words.to_owned(),
        Place::NotStated => say!(language, "region-not-stated"),
    }
}

/// Of which countries something is said: “Asia and the Pacific (most)”.
pub(in crate::view) fn subject(said: RegionalStatement<'_>, language: Language) -> String {
    let of = match (said.country(), said.area(language)) {
        (Some(country), _) => country.name(language).to_owned(),
        (None, Some(area)) => area.to_owned(),
        (None, None) if said.regions().is_empty() => say!(language, "all-regions"),
        (None, None) => regions(said.regions(), language),
    };
    match said.breadth() {
        Some(breadth) => {
            say!(language, "subject-breadth", subject = of, breadth = breadth.small(language))
        }
        None => of,
    }
}

pub(in crate::view) fn countries(countries: &[Country<'_>], language: Language) -> String {
    let names: Vec<String> = countries.iter().map(|c| c.name(language).to_owned()).collect();
    list(language, &names)
}
