//! What is planned, and who plans: countries, frameworks, what these contain, and agencies.

use crate::id::*;
use crate::record::*;
use crate::text::Text;
use crate::vocab::FrameworkKind;

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
        /// The Sustainable Development Goals and targets it contributes to, such as 8.5, separated by “;”.
        sdg: optional SdgList,
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
        /// The Sustainable Development Goals and targets it contributes to, such as 8.5, separated by “;”.
        sdg: optional SdgList,
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
}
