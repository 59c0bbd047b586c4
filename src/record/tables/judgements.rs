//! What people judged of whole plans: which pairs were compared and what sources state of them, which strategic
//! objectives items serve, and which ids name one plan.

use crate::id::*;
use crate::record::*;
use crate::text::Text;
use crate::vocab::{Examination, LinkStatus, PillarWord, StatedAlignment};

records! {
    /// What is known of one DWCP and one UN framework as a whole: whether somebody went through both, and what a source states of them.
    pairings: PairingRow {
        /// The country.
        country: required CountryId,
        /// The DWCP.
        dwcp: required FrameworkId,
        /// The UN framework.
        undaf: required FrameworkId,
        /// Did somebody go through the whole of both plans, or through parts of them? Nobody did when left out.
        examined: optional Examination,
        /// How far the DWCP is taken up, in the words of a source.
        stated: optional StatedAlignment,
        /// On whose word; when left out, documented if a source is given, else reviewed.
        status: optional LinkStatus,
        /// The source.
        source: optional SourceId,
        /// Where in the source.
        locator: optional Locator,
        /// The source's own words, or a remark.
        note: optional Text,
        /// Who judged.
        reviewer: optional Reviewer,
        /// When.
        date: optional Date,
    }

    /// A strategic objective that an item serves, or that it serves none of them, on one piece of evidence.
    pillars: PillarRow {
        /// The country.
        country: required CountryId,
        /// The framework of the item; may be left out where that is plain.
        framework: optional FrameworkId,
        /// The priority or outcome.
        item: required ItemId,
        /// The strategic objective, or “none” where the item is not about decent work.
        pillar: required PillarWord,
        /// On whose word; when left out, documented if a source is given, else reviewed.
        status: optional LinkStatus,
        /// How sure, from 0 to 1; certain when left out.
        confidence: optional Confidence,
        /// The source.
        source: optional SourceId,
        /// The reason, or a remark.
        note: optional Text,
        /// Who judged.
        reviewer: optional Reviewer,
        /// When.
        date: optional Date,
    }

    /// Two ids of one plan, such as that of an export and that of a curated row; or of one item of two such plans.
    aliases: Alias {
        /// The country.
        country: required CountryId,
        /// The one id.
        framework: required FrameworkId,
        /// The other id, which is the one that is shown.
        same_as: required FrameworkId,
        /// The item of the one plan, where the row names an item.
        item: optional ItemId,
        /// The same item of the other plan.
        same_item: optional ItemId,
    }
}
