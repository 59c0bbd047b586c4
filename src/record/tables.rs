//! The tables. A required column identifies its row or says what it is about; an empty cell anywhere else is
//! “not stated”, never zero.

use super::*;
use crate::id::*;
use crate::text::Text;
use crate::vocab::{
    Absence, Constituent, Extent, FrameworkKind, Fund, Level, LinkStatus, Measure, Phase, Role,
};

records! {
    /// A country or territory.
    countries: Country {
        /// The ISO 3166-1 alpha-3 code.
        country: required CountryId,
        /// The name in English.
        name: optional Text,
        /// The name in French.
        name_fr: optional Text,
        /// The name in Spanish.
        name_es: optional Text,
        /// The ILO region.
        region: optional Text,
        /// Is it a Delivering-as-One pilot?
        dao_pilot: optional YesNo,
    }

    /// A plan: a DWCP, a UN framework, or a process that matters for participation only.
    frameworks: Framework {
        /// The country, or several separated by “;”, home first.
        country: required CountryList,
        /// The id, unique in the country.
        framework: required FrameworkId,
        /// What it is.
        kind: required FrameworkKind,
        /// The title.
        title: optional Text,
        /// The first year of the period, inclusive.
        start: optional Year,
        /// The last year of the period, inclusive.
        end: optional Year,
        /// The year of signature.
        signed: optional Year,
        /// The source.
        source: optional SourceId,
        /// Where in the source.
        locator: optional Locator,
        /// A remark, shown with the framework.
        note: optional Text,
    }

    /// A priority of a DWCP.
    priorities: Priority {
        /// The country.
        country: required CountryId,
        /// The DWCP; may be left out where the country has one only.
        framework: optional FrameworkId,
        /// The id, unique in the DWCP.
        priority: required PriorityId,
        /// The title in English.
        title: optional Text,
        /// The title in French.
        title_fr: optional Text,
        /// The title in Spanish.
        title_es: optional Text,
        /// The ILO's strategic objectives it serves, separated by “;”.
        pillars: optional Pillars,
        /// Are its elements the whole of it? Yes when left out.
        exhaustive: optional YesNo,
        /// The source.
        source: optional SourceId,
        /// Where in the source.
        locator: optional Locator,
        /// A remark.
        note: optional Text,
    }

    /// An element of a priority: a DWCP outcome or theme.
    elements: Element {
        /// The country.
        country: required CountryId,
        /// The DWCP; may be left out where the country has one only.
        framework: optional FrameworkId,
        /// The priority.
        priority: required PriorityId,
        /// The id, unique in the priority.
        element: required ElementId,
        /// The title in English.
        title: optional Text,
        /// The title in French.
        title_fr: optional Text,
        /// The title in Spanish.
        title_es: optional Text,
    }

    /// An outcome of a UN framework.
    outcomes: Outcome {
        /// The country.
        country: required CountryId,
        /// The UN framework; may be left out where the country has one only.
        framework: optional FrameworkId,
        /// The id, unique in the framework.
        outcome: required OutcomeId,
        /// The framework's strategic priority under which it stands.
        group: optional GroupId,
        /// The title in English.
        title: optional Text,
        /// The title in French.
        title_fr: optional Text,
        /// The title in Spanish.
        title_es: optional Text,
        /// The ILO's strategic objectives it serves by its own content, separated by “;”.
        pillars: optional Pillars,
        /// The source.
        source: optional SourceId,
        /// Where in the source.
        locator: optional Locator,
        /// A remark.
        note: optional Text,
    }

    /// An output below an outcome.
    outputs: Output {
        /// The country.
        country: required CountryId,
        /// The UN framework; may be left out where the country has one only.
        framework: optional FrameworkId,
        /// The outcome.
        outcome: required OutcomeId,
        /// The id, unique in the outcome.
        output: required OutputId,
        /// The title in English.
        title: optional Text,
        /// The title in French.
        title_fr: optional Text,
        /// The title in Spanish.
        title_es: optional Text,
    }

    /// An agency of the UN system or another partner.
    agencies: Agency {
        /// The acronym.
        agency: required AgencyId,
        /// The full name in English.
        name: optional Text,
        /// The full name in French.
        name_fr: optional Text,
        /// The full name in Spanish.
        name_es: optional Text,
    }

    /// What an agency does for an outcome or output.
    roles: AgencyRole {
        /// The country.
        country: required CountryId,
        /// The UN framework; may be left out where the country has one only.
        framework: optional FrameworkId,
        /// The outcome.
        outcome: required OutcomeId,
        /// The output, where the role is on one.
        output: optional OutputId,
        /// The agency.
        agency: required AgencyId,
        /// What it does.
        role: required Role,
        /// The source.
        source: optional SourceId,
        /// Where in the source.
        locator: optional Locator,
    }

    /// A DWCP priority or element found in a UN outcome or output, on one piece of evidence.
    links: Link {
        /// The country.
        country: required CountryId,
        /// The DWCP; may be left out where the country has one only.
        dwcp: optional FrameworkId,
        /// The priority.
        priority: required PriorityId,
        /// The element, where the link is of one.
        element: optional ElementId,
        /// The UN framework; may be left out where the country has one only.
        undaf: optional FrameworkId,
        /// The outcome.
        outcome: required OutcomeId,
        /// The output, where the link is to one.
        output: optional OutputId,
        /// Does the UN outcome take up the whole of the DWCP item or a part? The whole when left out.
        extent: optional Extent,
        /// Does the DWCP item make up the whole of the UN outcome or a part?
        extent_un: optional Extent,
        /// On whose word; when left out, documented if a source is given, else reviewed.
        status: optional LinkStatus,
        /// How sure, from 0 to 1; certain when left out.
        confidence: optional Confidence,
        /// The source.
        source: optional SourceId,
        /// Where in the source.
        locator: optional Locator,
        /// The reason, or a remark.
        note: optional Text,
        /// Who judged.
        reviewer: optional Reviewer,
        /// When.
        date: optional Date,
        /// A short hash of the two titles it was judged on.
        pin: optional Locator,
    }

    /// What is known of an item that has no counterpart.
    absences: AbsenceRow {
        /// The country.
        country: required CountryId,
        /// The framework of the item; may be left out where that is plain.
        framework: optional FrameworkId,
        /// The priority, element or outcome.
        item: required ItemId,
        /// What is known.
        state: required Absence,
        /// Why.
        reason: optional Text,
        /// Who looked or accepted.
        reviewer: optional Reviewer,
        /// When.
        date: optional Date,
        /// The source.
        source: optional SourceId,
        /// Where in the source.
        locator: optional Locator,
    }

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

    /// A need for resources and what there is for it.
    resources: Resource {
        /// The country.
        country: optional CountryId,
        /// The outcome, as framework/outcome; or framework/outcome/output; or the framework, for its own stated total.
        outcome_ref: optional ItemId,
        /// The biennium, by its first year; left out where the money is that of the framework's whole period.
        biennium: optional Year,
        /// Where the money comes from.
        fund: optional Fund,
        /// What is needed.
        need: optional Amount,
        /// What there is.
        available: optional Amount,
        /// What was spent of it.
        spent: optional Amount,
        /// What is tied to a purpose.
        earmarked: optional Amount,
        /// Does it support a DWCP?
        supports_dwcp: optional YesNo,
        /// The currency, by its three letters; amounts of different currencies, or of none stated, are never added up.
        currency: optional Currency,
        /// The source.
        source: optional SourceId,
        /// Where in the source.
        locator: optional Locator,
        /// A remark, shown with the money.
        note: optional Text,
    }

    /// A project of technical cooperation.
    projects: Project {
        /// The id.
        project: required ProjectId,
        /// The country.
        country: optional CountryId,
        /// The biennium, by its first year.
        biennium: required Year,
        /// The title.
        title: optional Text,
        /// What was allocated.
        allocation: optional Amount,
        /// What was spent.
        expenditure: optional Amount,
        /// Did it go through the appraisal mechanism?
        appraised: optional YesNo,
        /// Was it approved?
        approved: optional YesNo,
        /// The DWCP priority it serves, as dwcp/priority.
        dwcp_priority: optional ItemId,
        /// The currency, by its three letters.
        currency: optional Currency,
    }

    /// A line of an estimate of costs. Lines that are part of another add up to it.
    costs: Cost {
        /// The id of the line.
        cost: required CostId,
        /// The line of which it is a part.
        part_of: optional CostId,
        /// What it is for, in English.
        title: optional Text,
        /// The same in French.
        title_fr: optional Text,
        /// The same in Spanish.
        title_es: optional Text,
        /// The biennium, by its first year.
        biennium: optional Year,
        /// What there is for it.
        available: optional Amount,
        /// What lacks.
        shortfall: optional Amount,
        /// Its share of the line of which it is a part, such as 30%.
        share: optional Percent,
        /// Are what is available and the share given as “about”?
        approximate: optional YesNo,
        /// The currency, by its three letters.
        currency: optional Currency,
        /// The source.
        source: optional SourceId,
        /// Where in the source.
        locator: optional Locator,
        /// A remark.
        note: optional Text,
    }

    /// An indicator and one of its milestones.
    indicators: Indicator {
        /// The id.
        indicator: required IndicatorId,
        /// What it counts, in words; of a “yes” milestone, what is to be in place.
        title: optional Text,
        /// The title in French.
        title_fr: optional Text,
        /// The title in Spanish.
        title_es: optional Text,
        /// The unit.
        unit: optional Text,
        /// What it counts, by the program's own measures.
        measure: optional Measure,
        /// The year of the baseline.
        baseline_year: optional Year,
        /// The baseline; taken from the data of that year when left out.
        baseline: optional Amount,
        /// The year of the milestone; left out where the row sets none.
        year: optional Year,
        /// What is to be reached by the end of that year.
        milestone: optional Milestone,
        /// Of a “yes” milestone: is it in place? Not known when left out.
        reached: optional YesNo,
        /// The source.
        source: optional SourceId,
        /// Where in the source.
        locator: optional Locator,
    }

    /// A document or database that statements rest on.
    sources: Source {
        /// The id that statements cite.
        source: required SourceId,
        /// The title.
        title: required Text,
        /// The document symbol.
        symbol: optional Text,
        /// Its date.
        date: optional Date,
        /// Its language.
        language: optional Text,
        /// Where it is found.
        url: optional Text,
    }
}
