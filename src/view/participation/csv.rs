//! One flat table for spreadsheets: a row for each statement, for each constituent of whom nothing is said, for each
//! barrier and each event. The columns and words are the same in every language; names and notes are in the one asked for.

use std::io::Result;

use super::Out;
use crate::graph::{Country, Evidence};
use crate::participation::{Consultation, Participation, Place, attendance};
use crate::record::Regions;
use crate::view::markup::escape;
use crate::view::parallel::ordered_chunks;
use crate::vocab::{Attendance, Constituent, Language, Level, Vocabulary};

const COLUMNS: [&str; 24] = [
    "record",
    "region",
    "country",
    "area",
    "breadth",
    "framework",
    "kind",
    "phase",
    "constituent",
    "attendance",
    "level",
    "strongest",
    "latest",
    "organisation",
    "barrier",
    "event",
    "audience",
    "number",
    "people",
    "planned",
    "date",
    "source",
    "locator",
    "note",
];

/// A row, by the names of its columns.
struct Row([String; COLUMNS.len()]);

impl Row {
    fn new(record: &str) -> Self {
        let mut row = Self(Default::default());
        row.set("record", record);
        row
    }

    fn set(&mut self, column: &str, text: impl Into<String>) {
        if let Some(n) = COLUMNS.iter().position(|c| *c == column) {
            self.0[n] = text.into();
        }
    }

    fn word<V: Vocabulary>(&mut self, column: &str, word: Option<V>) {
        self.set(column, word.map_or("", V::word));
    }

    fn country(&mut self, country: Country<'_>) {
        self.set("country", country.code());
        self.set(
            "region",
            match Place::of(country) {
                Place::Region(region) => region.word().to_owned(),
                Place::Other(words) => words.to_owned(),
                Place::NotStated => String::new(),
            },
        );
    }

    fn about(&mut self, country: Option<Country<'_>>, regions: Regions) {
        match country {
            Some(country) => self.country(country),
            None => self.set("region", regions.iter().map(|r| r.word()).collect::<Vec<_>>().join(";")),
        }
    }

    fn evidence(&mut self, evidence: Evidence<'_>) {
        self.set("source", evidence.source().unwrap_or_default());
        self.set("locator", evidence.locator().unwrap_or_default());
    }

    fn line(&self) -> String {
        let cells: Vec<String> =
            self.0.iter().map(|text| escape::csv(&crate::diagnostic::plain(text)).into_owned()).collect();
        cells.join(",") + "\n"
    }
}

/// Writes the rows as they are made, those of some consultations at a time.
pub(super) fn write(participation: &Participation<'_>, language: Language, out: Out<'_>) -> Result<()> {
    out.write_all((COLUMNS.join(",") + "\n").as_bytes())?;
    let part = |some: &[Consultation<'_>]| some.iter().map(of_plan).collect::<String>();
    ordered_chunks(&participation.consultations, CONSULTATIONS, part, |rows| out.write_all(rows.as_bytes()))?;
    out.write_all(beside_plans(participation, language).as_bytes())
}

/// How many consultations make one part of the text.
const CONSULTATIONS: usize = 64;

/// The rows of a plan in a phase.
fn of_plan(consultation: &Consultation<'_>) -> String {
    let mut text = String::new();
    let framework = consultation.framework;
    // Of each constituent its two levels are looked for once, and not for each statement.
    let levels: Vec<(Constituent, [Option<Level>; 2])> = (Constituent::ALL.iter())
        .map(|&constituent| {
            let seat = consultation.seat(constituent);
            (constituent, [seat.strongest(), seat.latest()].map(|part| part.map(|part| part.level)))
        })
        .collect();
    let begin = |country: Country<'_>, constituent: Constituent| {
        let mut row = Row::new("participation");
        row.country(country);
        row.set("framework", framework.address());
        row.word("kind", Some(framework.kind()));
        row.word("phase", Some(consultation.phase));
        row.word("constituent", Some(constituent));
        if let Some((_, [strongest, latest])) = levels.iter().find(|(known, _)| *known == constituent) {
            row.word("strongest", *strongest);
            row.word("latest", *latest);
        }
        row
    };
    // A framework of several countries has a row for each of them.
    for country in framework.countries() {
        for part in &consultation.parts {
            let mut row = begin(country, part.constituent);
            row.word("attendance", Some(attendance(part.level)));
            row.word("level", Some(part.level));
            row.set("organisation", part.organisation().unwrap_or_default());
            row.set("date", part.date().map_or_else(String::new, |d| d.to_string()));
            row.evidence(part.evidence());
            row.set("note", part.note().unwrap_or_default());
            text += &row.line();
        }
        for (constituent, state) in consultation.without_part() {
            if state == Attendance::NotStated {
                let mut row = begin(country, constituent);
                row.word("attendance", Some(state));
                text += &row.line();
            }
        }
    }
    text
}

/// The rows of what is said beyond plans.
fn beside_plans(participation: &Participation<'_>, language: Language) -> String {
    let mut text = String::new();
    for said in &participation.said {
        let mut row = Row::new("statement");
        row.about(said.country(), said.regions());
        row.set("area", said.area(language).unwrap_or_default());
        row.word("breadth", said.breadth());
        row.word("kind", said.kind());
        row.word("phase", said.phase());
        row.word("constituent", said.constituent());
        row.word("attendance", said.level().filter(|_| said.constituent().is_some()).map(attendance));
        row.word("level", said.level());
        row.set("organisation", said.organisation().unwrap_or_default());
        row.set("date", said.evidence().date().map_or_else(String::new, |d| d.to_string()));
        row.evidence(said.evidence());
        row.set("note", said.note(language).unwrap_or_default());
        text += &row.line();
    }
    for barrier in &participation.barriers {
        let mut row = Row::new("barrier");
        row.about(barrier.country(), barrier.regions());
        row.word("constituent", barrier.constituent());
        row.word("barrier", Some(barrier.barrier()));
        row.evidence(barrier.evidence());
        row.set("note", barrier.note().unwrap_or_default());
        text += &row.line();
    }
    for event in &participation.events {
        let mut row = Row::new("event");
        row.about(event.country(), event.regions());
        row.word("kind", Some(event.kind()));
        row.set("event", event.title(language));
        row.word("audience", event.audience());
        row.set("number", event.number().map_or_else(String::new, |n| n.to_string()));
        let about = if event.is_estimated() { "~" } else { "" };
        row.set("people", event.people().map_or_else(String::new, |n| format!("{about}{n}")));
        row.set("planned", if event.is_planned() { "yes" } else { "" });
        row.set("date", event.date().map_or_else(String::new, |d| d.to_string()));
        row.evidence(event.evidence());
        row.set("note", event.note().unwrap_or_default());
        text += &row.line();
    }
    text
}
