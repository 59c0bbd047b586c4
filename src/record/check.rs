//! Checks between the cells of a row.

use super::*;

impl CheckRow for Framework {
    fn check<R: RowReader>(&self, reader: &mut R) {
        if let (Some(start), Some(end)) = (self.start, self.end)
            && start > end
        {
            reader.report(Fault::PeriodReversed { start: start.number(), end: end.number() }, "end");
        }
    }
}

impl CheckRow for Indicator {
    fn check<R: RowReader>(&self, reader: &mut R) {
        let missing = match (self.year, self.milestone) {
            (Some(_), None) => "milestone",
            (None, Some(_)) => "year",
            _ => return,
        };
        reader.report(Fault::EmptyCell { column: missing.into() }, missing);
    }
}

impl CheckRow for Alias {
    fn check<R: RowReader>(&self, reader: &mut R) {
        let missing = match (self.item, self.same_item) {
            (Some(_), None) => "same_item",
            (None, Some(_)) => "item",
            _ => return,
        };
        reader.report(Fault::EmptyCell { column: missing.into() }, missing);
    }
}

macro_rules! titled {
    ($($record:ident),+) => {$(
        impl CheckRow for $record {
            fn check<R: RowReader>(&self, reader: &mut R) {
                if self.title.or(self.title_fr).or(self.title_es).is_none() {
                    reader.report(Fault::NoTitle, "title");
                }
            }
        }
    )+};
}

titled! { Priority, Element, Outcome, Output, EventRow }

macro_rules! unchecked {
    ($($record:ident),+) => { $(impl CheckRow for $record {})+ };
}

unchecked! {
    Country, Agency, AgencyRole, Link, AbsenceRow, PairingRow, PillarRow, Participation, Saying, BarrierRow, Satisfaction, Resource,
    Project, Cost, Source
}
