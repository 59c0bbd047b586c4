//! Who took part, how strongly, what kept them from it, and whether they were satisfied.

use crate::id::*;
use crate::record::*;
use crate::text::Text;
use crate::vocab::{Audience, Barrier, Breadth, Constituent, EventKind, FrameworkKind, Level, Phase};

records! {
    /// How a constituent took part in a framework.
    participation: Participation {
        /// The country.
        country: required CountryId,
        /// The framework.
        framework: required FrameworkId,
        /// The phase.
        phase: required Phase,
        /// The constituent.
        constituent: required Constituent,
        /// How strongly.
        level: required Level,
        /// The organisation, where one is named.
        organisation: optional Organisation,
        /// When it was said; the date of the source when left out.
        date: optional Date,
        /// The source.
        source: optional SourceId,
        /// Where in the source.
        locator: optional Locator,
        /// A remark.
        note: optional Text,
    }

    /// What a source says of participation without naming a constituent of one framework: of a region, of a group of countries, of a country not named, or of what plans contain.
    statements: Saying {
        /// The country, where the statement is of what the plans of one contain.
        country: optional CountryId,
        /// The ILO regions spoken of, separated by “;”; every region when neither this nor a country is given.
        region: optional Regions,
        /// The group of countries spoken of, where it is not a whole region: its name in English.
        area: optional Text,
        /// Its name in French.
        area_fr: optional Text,
        /// Its name in Spanish.
        area_es: optional Text,
        /// Of how many of these countries it holds.
        breadth: optional Breadth,
        /// The kind of plan, where it speaks of one kind.
        kind: optional FrameworkKind,
        /// The phase, where it speaks of one.
        phase: optional Phase,
        /// The constituent; left out where the statement is of what plans contain.
        constituent: optional Constituent,
        /// How strongly the constituent took part; left out where the source gives no degree.
        level: optional Level,
        /// The organisation, where a kind of organisation is named.
        organisation: optional Organisation,
        /// The source.
        source: optional SourceId,
        /// Where in the source.
        locator: optional Locator,
        /// What is said, in English.
        note: optional Text,
        /// What is said, in French.
        note_fr: optional Text,
        /// What is said, in Spanish.
        note_es: optional Text,
    }

    /// Something that keeps constituents from taking part.
    barriers: BarrierRow {
        /// The country, where it is one country's.
        country: optional CountryId,
        /// The ILO regions, separated by “;”; every region when neither this nor a country is given.
        region: optional Regions,
        /// What it is.
        barrier: required Barrier,
        /// Whom it holds back, where it is one constituent.
        constituent: optional Constituent,
        /// The source.
        source: optional SourceId,
        /// Where in the source.
        locator: optional Locator,
        /// A remark.
        note: optional Text,
    }

    /// An event, or several of a kind, that built the capacity to take part.
    events: EventRow {
        /// The country where it was held or whose people it was for.
        country: optional CountryId,
        /// The ILO regions, separated by “;”.
        region: optional Regions,
        /// What it is.
        kind: required EventKind,
        /// The title in English.
        title: optional Text,
        /// The title in French.
        title_fr: optional Text,
        /// The title in Spanish.
        title_es: optional Text,
        /// For whom.
        audience: optional Audience,
        /// How many events of the kind, where that is said.
        number: optional Count,
        /// How many people took part, where that is said.
        people: optional Count,
        /// Is the number of people an estimate?
        estimated: optional YesNo,
        /// Was it yet to come when the source was written?
        planned: optional YesNo,
        /// When.
        date: optional Date,
        /// The source.
        source: optional SourceId,
        /// Where in the source.
        locator: optional Locator,
        /// A remark.
        note: optional Text,
    }

    /// Whether a constituent was satisfied with its participation.
    satisfaction: Satisfaction {
        /// The country.
        country: required CountryId,
        /// The framework.
        framework: required FrameworkId,
        /// The constituent.
        constituent: required Constituent,
        /// The year of the answer.
        year: required Year,
        /// The answer.
        satisfied: required YesNo,
        /// The source.
        source: optional SourceId,
        /// Where in the source.
        locator: optional Locator,
    }
}
