//! Baseline, milestones and status of a share, exact in whole numbers.

use super::{Definition, Measures, Share};
use crate::record::{Amount, Milestone};
use crate::vocab::{Measure, TargetStatus};

/// A share that is to be reached: so many of so many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// By the end of this year.
    pub year: u16,
    /// As it was set.
    pub set_as: Milestone,
    part: i128,
    whole: i128,
}

/// Baseline and milestones of an indicator that is a share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marks {
    /// The baseline year and the share in it.
    pub baseline: Option<(u16, Share)>,
    /// Was the baseline taken from the data, not given?
    pub from_data: bool,
    /// The milestones in order of year; none that grow from a baseline where there is none.
    pub milestones: Vec<Mark>,
}

/// A hundred per cent, in thousandths of a per cent.
const WHOLE: i128 = 100_000;

impl Mark {
    /// The least part of a whole that reaches it.
    #[must_use]
    pub fn needed(&self, whole: Amount) -> Amount {
        let exact = i128::from(whole.0) * self.part;
        let up = exact.div_euclid(self.whole) + i128::from(exact.rem_euclid(self.whole) > 0);
        Amount(i64::try_from(up).unwrap_or(i64::MAX))
    }

    /// How much the part of a share lacks to reach it; nought where it is reached. Of a number of things a whole one.
    #[must_use]
    pub fn lacking(&self, share: Share) -> Amount {
        Amount(self.needed(share.whole).0.saturating_sub(share.part.0).max(0))
    }

    /// Does a share reach it? A share exactly on it does.
    #[must_use]
    pub fn is_met(&self, share: Share) -> bool {
        i128::from(share.part.0) * self.whole >= self.part * i128::from(share.whole.0)
    }

    /// The mark as a share of a hundred, in hundredths of a per cent, rounded up.
    #[must_use]
    pub fn per_cent(&self) -> Amount {
        self.needed(Amount(10_000))
    }
}

impl Marks {
    /// Works them out. A baseline that is not given is the share in the baseline year, where there is just one.
    #[must_use]
    pub fn of(definition: &Definition, measure: Measure, measures: &Measures<'_>) -> Self {
        let given = definition.baseline.map(|per_cent| Share {
            currency: None,
            part: per_cent,
            whole: Amount::whole(100),
        });
        let baseline = definition.baseline_year.and_then(|year| {
            let from_data = || measures.ratio(measure, year.number()).and_then(|ratio| ratio.only());
            Some((year.number(), given.or_else(from_data)?))
        });
        let mark = |&(year, set_as): &(crate::record::Year, Milestone)| {
            let (part, whole) = match (set_as, baseline) {
                (Milestone::Share(thousandths), _) => (i128::from(thousandths), WHOLE),
                (Milestone::Increase(by), Some((_, base))) => {
                    (i128::from(base.part.0) * (WHOLE + i128::from(by)), i128::from(base.whole.0) * WHOLE)
                }
                _ => return None,
            };
            Some(Mark { year: year.number(), set_as, part, whole })
        };
        let milestones = definition.milestones.iter().filter_map(mark).collect();
        Self { baseline, from_data: given.is_none(), milestones }
    }

    /// The milestone ahead in a year: the first that is due then or later; none after the last.
    #[must_use]
    pub fn ahead(&self, year: u16) -> Option<&Mark> {
        self.milestones.iter().find(|mark| mark.year >= year)
    }

    /// Where a share stands in a year; nothing where there are no milestones. A milestone that is a plain share is met
    /// or missed without a baseline; only the line that leads to it needs one.
    #[must_use]
    pub fn status(&self, year: u16, share: Share) -> Option<TargetStatus> {
        let mark = self.ahead(year)?;
        if mark.is_met(share) {
            return Some(TargetStatus::Met);
        }
        if year >= mark.year {
            return Some(TargetStatus::Behind);
        }
        let Some((start, base)) = self.baseline else { return Some(TargetStatus::NoBaseline) };
        if year < start {
            return None;
        }
        let on_line = on_line(share, base, mark, (year - start, mark.year.saturating_sub(start)));
        Some(if on_line.unwrap_or(false) { TargetStatus::OnTrack } else { TargetStatus::Behind })
    }
}

/// Is a share at or above the line from the base to the mark, so many years of so many along it? Without dividing;
/// nothing where the numbers are too large for that.
fn on_line(share: Share, base: Share, mark: &Mark, (done, all): (u16, u16)) -> Option<bool> {
    let [p, w, bp, bw] = [share.part.0, share.whole.0, base.part.0, base.whole.0].map(i128::from);
    let risen = p.checked_mul(bw)?.checked_sub(bp.checked_mul(w)?)?;
    let to_rise = mark.part.checked_mul(bw)?.checked_sub(bp.checked_mul(mark.whole)?)?;
    let left = risen.checked_mul(mark.whole)?.checked_mul(i128::from(all))?;
    let right = to_rise.checked_mul(w)?.checked_mul(i128::from(done))?;
    Some(left >= right)
}
