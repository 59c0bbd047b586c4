//! When a link counts (semantics, section 2).

use std::ops::Range;
use std::sync::Arc;

use serde::Serialize;

use super::Policy;
use crate::graph::{Link, Outcome, Overlap};
use crate::vocab::{Certainty, Engagement, LinkStatus, Role};

/// Whether a link counts under a policy, and if not, why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// It counts.
    Counts,
    /// It is only suggested; if it were accepted it would count.
    Suggested,
    /// A person judged against it.
    Rejected,
    /// The periods of the two plans share no year.
    OutOfPeriod,
    /// One of its texts has changed since it was judged.
    Stale,
    /// Its confidence is below the policy's threshold.
    BelowThreshold,
    /// The policy asks that the ILO leads or implements the outcome, and it does not.
    NotEngaged,
}

/// The standing of a link whose plans overlap as told.
#[must_use]
pub fn standing(link: &Link<'_>, overlap: Overlap, policy: &Policy) -> Standing {
    if link.status() == LinkStatus::Rejected {
        return Standing::Rejected;
    }
    if !overlap.meets() {
        return Standing::OutOfPeriod;
    }
    if link.stale_pin().is_some() {
        return Standing::Stale;
    }
    if link.confidence() < policy.threshold {
        return Standing::BelowThreshold;
    }
    if policy.engaged && engagement(link.outcome()) < Engagement::Stated(Role::Implementing) {
        return Standing::NotEngaged;
    }
    if link.status() == LinkStatus::Suggested { Standing::Suggested } else { Standing::Counts }
}

/// The strongest of the ILO's roles on an outcome or one of its outputs (semantics, section 4).
#[must_use]
pub fn engagement(outcome: Outcome<'_>) -> Engagement {
    outcome.ilo_role().map_or(Engagement::Unknown, Engagement::Stated)
}

/// A link with its standing in a pairing.
#[derive(Debug, Clone, Copy)]
pub struct JudgedLink<'g> {
    /// The link.
    pub link: Link<'g>,
    /// Does it count?
    pub standing: Standing,
}

/// The links that speak for one priority or outcome. Those of all of a pairing stand in one list, of which each has a
/// part.
#[derive(Debug, Clone)]
pub struct JudgedLinks<'g> {
    all: Arc<[JudgedLink<'g>]>,
    part: Range<usize>,
}

impl<'g> JudgedLinks<'g> {
    /// A part of a list.
    pub(super) fn part(all: &Arc<[JudgedLink<'g>]>, part: Range<usize>) -> Self {
        Self { all: Arc::clone(all), part }
    }
}

impl<'g> std::ops::Deref for JudgedLinks<'g> {
    type Target = [JudgedLink<'g>];

    fn deref(&self) -> &Self::Target {
        &self.all[self.part.clone()]
    }
}

impl<'a, 'g> IntoIterator for &'a JudgedLinks<'g> {
    type Item = &'a JudgedLink<'g>;
    type IntoIter = std::slice::Iter<'a, JudgedLink<'g>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl JudgedLink<'_> {
    /// Does it bear a count of this certainty (semantics, section 6)?
    #[must_use]
    pub fn bears(&self, certainty: Certainty) -> bool {
        match certainty {
            Certainty::Documented => {
                self.standing == Standing::Counts && self.link.status() == LinkStatus::Documented
            }
            Certainty::Counted => self.standing == Standing::Counts,
            Certainty::Possible => matches!(self.standing, Standing::Counts | Standing::Suggested),
        }
    }
}

/// Is there a link among these that somebody judged to hold and that does not bear: too unsure, stale, or without the ILO?
/// Such a link is no gap, so that its item is not examined with the whole pairing (semantics, section 8).
pub(super) fn in_vain<'a, 'g: 'a>(
    mut links: impl Iterator<Item = &'a JudgedLink<'g>>,
    bears: impl Fn(&JudgedLink<'_>) -> bool,
) -> bool {
    let judged =
        |link: &JudgedLink<'_>| matches!(link.link.status(), LinkStatus::Documented | LinkStatus::Reviewed);
    links.any(|link| judged(link) && !bears(link))
}
