//! What a row must hold beyond what each of its cells must.

use super::*;

impl Examined for Framework {
    fn examine<R: RowReader>(&self, reader: &mut R) {
        if let (Some(start), Some(end)) = (self.start, self.end)
            && start > end
        {
            reader.report(Fault::PeriodReversed { start: start.number(), end: end.number() }, "end");
        }
    }
}

impl Examined for Indicator {
    fn examine<R: RowReader>(&self, reader: &mut R) {
        let missing = match (self.year, self.milestone) {
            (Some(_), None) => "milestone",
            (None, Some(_)) => "year",
            _ => return,
        };
        reader.report(Fault::EmptyCell { column: missing.into() }, missing);
    }
}

macro_rules! titled {
    ($($record:ident),+) => {$(
        impl Examined for $record {
            fn examine<R: RowReader>(&self, reader: &mut R) {
                if self.title.or(self.title_fr).or(self.title_es).is_none() {
                    reader.report(Fault::NoTitle, "title");
                }
            }
        }
    )+};
}

titled! { Priority, Element, Outcome, Output, EventRow }

macro_rules! complete_as_they_are {
    ($($record:ident),+) => { $(impl Examined for $record {})+ };
}

complete_as_they_are! {
    Country, Agency, AgencyRole, Link, AbsenceRow, PairingRow, PillarRow, Alias, Participation, Saying, BarrierRow, Satisfaction, Resource,
    Project, Cost, Source
}
