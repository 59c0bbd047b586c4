//! The page for people: region by region, then barriers, events, and the plans of which nothing is said.

use std::collections::{BTreeMap, BTreeSet};

use super::words::{self, cited, level, pair, process, subject, who, without_part};
use crate::graph::name::{self, plan_of_country};
use crate::graph::{CapacityEvent, RegionalStatement};
use crate::locale::clauses;
use crate::participation::{Consultation, Participation, Place, Round, Seat, Together, rounds, together};
use crate::say;
use crate::view::text::page::Page;
use crate::view::text::table::Table;
use crate::vocab::{Language, Vocabulary};

/// The parts of the page, each a page that begins with a heading: made one after the other, since all statements of all
/// countries take many times the memory of the data.
pub(super) fn sections<'p>(
    participation: &'p Participation<'_>,
    language: Language,
) -> impl Iterator<Item = Page> + use<'p> {
    let head = move || {
        let mut page = Page::default();
        page.heading(1, say!(language, "participation-title"));
        page.aside(say!(language, "participation-reading"));
        page
    };
    let rounds = rounds(&participation.consultations);
    let mut places: BTreeMap<Place<'_>, Vec<&Consultation<'_>>> = BTreeMap::new();
    for place in rounds.keys().copied().chain(participation.said.iter().flat_map(of_said)) {
        places.entry(place).or_default();
    }
    for consultation in &participation.consultations {
        places.entry(of(consultation)).or_default().push(consultation);
    }
    let of_places = places.into_iter().map(move |(place, consultations)| {
        let rounds = rounds.get(&place).map_or(&[][..], |rounds| rounds);
        of_place(participation, place, &consultations, rounds, language)
    });
    std::iter::once_with(head)
        .chain(of_places)
        .chain(std::iter::once_with(move || rest(participation, language)))
}

/// What is said of one region.
fn of_place(
    participation: &Participation<'_>,
    place: Place<'_>,
    consultations: &[&Consultation<'_>],
    rounds: &[Round<'_>],
    language: Language,
) -> Page {
    let mut page = Page::default();
    page.heading(2, words::place(place, language));
    page.table(seats(consultations, language));
    page.list(consultations.iter().flat_map(|c| differences(c, language)).collect());
    page.list(remarks(consultations, language));
    let said = participation.said.iter().copied().filter(|s| of_said(s).contains(&place));
    let in_short = in_short(rounds, &said.collect::<Vec<_>>(), language);
    if !in_short.is_empty() {
        page.heading(3, say!(language, "participation-in-short"));
        page.list(in_short);
    }
    page
}

/// What is of no region, and the counts.
fn rest(participation: &Participation<'_>, language: Language) -> Page {
    let mut page = Page::default();
    let everywhere = participation.said.iter().copied().filter(|s| of_said(s).is_empty());
    let everywhere = in_short(&[], &everywhere.collect::<Vec<_>>(), language);
    if !everywhere.is_empty() {
        page.heading(2, say!(language, "all-regions"));
        page.list(everywhere);
    }
    barriers_and_events(&mut page, participation, language);
    let silent: Vec<String> = participation.silent.iter().map(|f| plan_of_country(*f, language)).collect();
    if !silent.is_empty() {
        page.heading(2, say!(language, "silent-title", n = silent.len()));
        page.paragraph(clauses(language, &silent));
    }
    page.heading(2, say!(language, "counts-title"));
    page.paragraph(counts(participation, language));
    page
}

/// The statements on regions and groups of countries, in order of region.
pub(super) fn regions(participation: &Participation<'_>, language: Language) -> Page {
    let mut page = Page::default();
    page.heading(1, say!(language, "participation-title"));
    let places: BTreeSet<Place<'_>> = participation.said.iter().flat_map(of_said).collect();
    for place in places {
        let said = participation.said.iter().copied().filter(|s| of_said(s).contains(&place));
        page.heading(2, words::place(place, language));
        page.list(in_short(&[], &said.collect::<Vec<_>>(), language));
    }
    let everywhere = participation.said.iter().copied().filter(|s| of_said(s).is_empty());
    let everywhere = in_short(&[], &everywhere.collect::<Vec<_>>(), language);
    if !everywhere.is_empty() {
        page.heading(2, say!(language, "all-regions"));
        page.list(everywhere);
    }
    page
}

/// What keeps constituents from taking part, and what was done for their capacity.
pub(super) fn barriers_page(participation: &Participation<'_>, language: Language) -> Page {
    let mut page = Page::default();
    page.heading(1, say!(language, "participation-title"));
    barriers_and_events(&mut page, participation, language);
    page
}

fn barriers_and_events(page: &mut Page, participation: &Participation<'_>, language: Language) {
    let barriers = barriers(participation, language);
    if !barriers.is_empty() {
        page.heading(2, say!(language, "barriers-title"));
        page.table(barriers);
    }
    let events = events(&participation.events, language);
    if !events.is_empty() {
        page.heading(2, say!(language, "events-title"));
        page.table(events);
        page.list(people(&participation.events, language));
    }
}

fn of<'g>(consultation: &Consultation<'g>) -> Place<'g> {
    consultation.framework.countries().next().map_or(Place::NotStated, Place::of)
}

fn of_said<'g>(said: &RegionalStatement<'g>) -> Vec<Place<'g>> {
    match said.country() {
        Some(country) => vec![Place::of(country)],
        None => said.regions().iter().map(Place::Region).collect(),
    }
}

/// How many plans have a statement, and how many of them all three constituents took part in.
pub(super) fn counts(participation: &Participation<'_>, language: Language) -> String {
    let all = &participation.consultations;
    let three = all.iter().filter(|c| c.is_tripartite()).count();
    let civil = crate::vocab::Constituent::CivilSociety;
    let civil = all.iter().filter(|c| !c.seat(civil).parts.is_empty()).count();
    let frameworks: BTreeSet<_> = all.iter().map(|c| c.framework).collect();
    say!(
        language,
        "participation-counts",
        n = all.len(),
        frameworks = frameworks.len(),
        three = three,
        civil = civil
    )
}

/// One row for each statement; those without a part stand in the first row of its framework and phase.
fn seats(consultations: &[&Consultation<'_>], language: Language) -> Table {
    let mut table = Table::new(&[
        say!(language, "head-country"),
        say!(language, "head-framework"),
        say!(language, "head-phase"),
        say!(language, "head-who"),
        say!(language, "head-level"),
        say!(language, "head-word"),
        say!(language, "head-without-part"),
    ]);
    for consultation in consultations {
        let framework = consultation.framework;
        let countries = words::countries(&framework.countries().collect::<Vec<_>>(), language);
        let (plan, phase) = (name::plan(framework, language), consultation.phase.small(language));
        for (n, voice) in consultation.voices().iter().enumerate() {
            let absent =
                if n == 0 { without_part(&consultation.without_part(), language) } else { String::new() };
            table.row([
                countries.as_str().into(),
                plan.as_str().into(),
                phase.as_str().into(),
                who(&voice.constituents, &voice.organisations, language).into(),
                level(Some(voice.part.level), language).into(),
                cited(voice.part.evidence(), language).into(),
                absent.into(),
            ]);
        }
    }
    table
}

/// The remarks of statements, each once, with the frameworks that they are of.
fn remarks(consultations: &[&Consultation<'_>], language: Language) -> Vec<String> {
    let mut remarks: Vec<(&str, Vec<String>)> = Vec::new();
    // The place of each remark among all.
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for consultation in consultations {
        let address = plan_of_country(consultation.framework, language);
        for note in consultation.voices().iter().filter_map(|voice| voice.part.note()) {
            let at = *places.entry(note).or_insert(remarks.len());
            match remarks.get_mut(at) {
                Some((_, frameworks)) if frameworks.contains(&address) => {}
                Some((_, frameworks)) => frameworks.push(address.clone()),
                None => remarks.push((note, vec![address.clone()])),
            }
        }
    }
    remarks
        .into_iter()
        .map(|(note, frameworks)| pair(&clauses(language, &frameworks), note, language))
        .collect()
}

/// Where the strongest and the latest statement give different levels.
fn differences(consultation: &Consultation<'_>, language: Language) -> Vec<String> {
    let seats = crate::vocab::Constituent::ALL.iter().map(|c| consultation.seat(*c));
    let told = |seat: Seat<'_>| {
        let (strongest, latest) = (seat.strongest()?, seat.latest()?);
        seat.differs().then(|| {
            say!(
                language,
                "statements-differ",
                framework = plan_of_country(consultation.framework, language),
                phase = consultation.phase.small(language),
                who = seat.constituent.small(language),
                strongest = level(Some(strongest.level), language),
                strongest_cited = cited(strongest.evidence(), language),
                latest = level(Some(latest.level), language),
                latest_cited = cited(latest.evidence(), language),
            )
        })
    };
    seats.filter_map(told).collect()
}

/// What a reader can read back out: of which countries what is said, in order of the source's paragraphs.
fn in_short(rounds: &[Round<'_>], said: &[RegionalStatement<'_>], language: Language) -> Vec<String> {
    let mut lines: Vec<(String, String)> = Vec::new();
    let line = |subject: String, process: String, who: String, level: String, cited: &str| {
        let claim = if level.is_empty() { who } else { pair(&who, &level, language) };
        let parts: Vec<String> =
            [subject, process, claim].into_iter().filter(|part| !part.is_empty()).collect();
        format!("{} [{cited}]", parts.join(" — "))
    };
    for round in rounds {
        let cited = match clauses(language, &round.cited) {
            none if none.is_empty() => say!(language, "no-source"),
            cited => cited,
        };
        let words = line(
            words::countries(&round.countries, language),
            process(Some(round.kind), Some(round.phase), language),
            who(&round.constituents, &[], language),
            level(Some(round.level), language),
            &cited,
        );
        lines.push((cited, words));
    }
    for Together { said, constituents, countries } in together(said) {
        let cited = cited(said.evidence(), language);
        let of = if countries.is_empty() {
            subject(said, language)
        } else {
            words::countries(&countries, language)
        };
        let mut words = line(
            of,
            process(said.kind(), said.phase(), language),
            who(&constituents, &said.organisation().into_iter().collect::<Vec<_>>(), language),
            level(said.level(), language),
            &cited,
        );
        if let Some(note) = said.note(language) {
            words = format!("{words} {note}");
        }
        lines.push((cited, words));
    }
    lines.sort_by(|a, b| crate::id::natural(&a.0, &b.0));
    lines.into_iter().map(|(_, words)| words).collect()
}

/// What a statement is about: a country, regions, or everything.
fn about(
    country: Option<crate::graph::Country<'_>>,
    regions: crate::record::Regions,
    language: Language,
) -> String {
    match country {
        Some(country) => country.name(language).to_owned(),
        None if regions.is_empty() => say!(language, "all-regions"),
        None => words::regions(regions, language),
    }
}

fn barriers(participation: &Participation<'_>, language: Language) -> Table {
    let mut table = Table::new(&[
        say!(language, "head-barrier"),
        say!(language, "head-where"),
        say!(language, "head-who"),
        say!(language, "head-word"),
        say!(language, "head-remark"),
    ]);
    let mut rows: Vec<(crate::graph::ParticipationBarrier<'_>, Vec<crate::vocab::Constituent>)> = Vec::new();
    for &barrier in &participation.barriers {
        let same = |b: crate::graph::ParticipationBarrier<'_>| {
            (b.barrier(), b.country(), b.regions(), b.note())
                == (barrier.barrier(), barrier.country(), barrier.regions(), barrier.note())
                && b.evidence().cited() == barrier.evidence().cited()
        };
        match rows.iter_mut().find(|(first, _)| same(*first)) {
            Some((_, constituents)) => constituents.extend(barrier.constituent()),
            None => rows.push((barrier, barrier.constituent().into_iter().collect())),
        }
    }
    for (barrier, constituents) in rows {
        let held_back =
            if constituents.is_empty() { String::new() } else { who(&constituents, &[], language) };
        table.row([
            barrier.barrier().label(language).into(),
            about(barrier.country(), barrier.regions(), language).into(),
            held_back.into(),
            cited(barrier.evidence(), language).into(),
            barrier.note().unwrap_or_default().into(),
        ]);
    }
    table
}

fn events(events: &[CapacityEvent<'_>], language: Language) -> Table {
    let mut table = Table::new(&[
        say!(language, "head-event"),
        say!(language, "head-where"),
        say!(language, "head-audience"),
        say!(language, "head-events"),
        say!(language, "head-people"),
        say!(language, "head-when"),
        say!(language, "head-word"),
        say!(language, "head-remark"),
    ]);
    for event in events {
        let number =
            |n: Option<u32>| n.map_or_else(String::new, |n| crate::locale::number(language, n.into()));
        let people = match event.people() {
            Some(people) if event.is_estimated() => say!(language, "about-number", n = people),
            people => number(people),
        };
        let when =
            event.date().map_or_else(String::new, |date| crate::locale::date(language, &date.to_string()));
        let when = match (event.is_planned(), when.is_empty()) {
            (true, true) => say!(language, "event-planned"),
            (true, false) => format!("{when} ({})", say!(language, "event-planned")),
            (false, _) => when,
        };
        table.row([
            pair(event.kind().label(language), event.title(language), language).into(),
            about(event.country(), event.regions(), language).into(),
            event.audience().map_or_else(String::new, |a| a.small(language)).into(),
            number(event.number()).into(),
            people.into(),
            when.into(),
            cited(event.evidence(), language).into(),
            event.note().unwrap_or_default().into(),
        ]);
    }
    table
}

/// How many people were reached: what was held and what is planned, never in one sum.
fn people(events: &[CapacityEvent<'_>], language: Language) -> Vec<String> {
    let line = |planned: bool| {
        let counted = || events.iter().filter(|e| e.is_planned() == planned).filter(|e| e.people().is_some());
        let sum: u64 = counted().filter_map(|e| e.people()).map(u64::from).sum();
        let about = counted().any(|e| e.is_estimated());
        let sum = if about {
            say!(language, "about-number", n = sum)
        } else {
            crate::locale::number(language, sum as i64)
        };
        (counted().count() > 0).then(|| match planned {
            true => say!(language, "people-planned", sum = sum, n = counted().count()),
            false => say!(language, "people-held", sum = sum, n = counted().count()),
        })
    };
    line(false).into_iter().chain(line(true)).collect()
}
