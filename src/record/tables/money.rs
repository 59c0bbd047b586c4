//! Money, projects and costs, and the indicators with their milestones.

use crate::id::*;
use crate::record::*;
use crate::text::Text;
use crate::vocab::{Fund, Measure};

records! {
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
}
