//! What is stated of plans: roles of agencies, links, absences, and the sources of all that is said.

use crate::id::*;
use crate::record::*;
use crate::text::Text;
use crate::vocab::{Absence, Extent, LinkStatus, Role};

records! {
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
        /// The framework in which no counterpart was found; every one of the other side when left out.
        against: optional FrameworkId,
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
