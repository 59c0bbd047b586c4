//! Rows of statements that repeat another word for word.

use std::collections::BTreeMap;

use super::grouped::Grouped;
use super::{PlanGraph, Statement};
use crate::diagnostic::{Fault, Finding, Findings};
use crate::record::{AgencyRole, Participation, Record as _, Satisfaction};

impl PlanGraph {
    /// Warnings of roles, participation and answers that repeat another row word for word. None where no
    /// evidence is kept: then nobody can say whether two rows are the same.
    #[must_use]
    pub fn repeated_statements(&self) -> Findings {
        let mut findings = Findings::default();
        self.repeated_in(&self.roles, AgencyRole::TABLE.name, &mut findings, |row| (row.agency, row.role));
        self.repeated_in(&self.took_part, Participation::TABLE.name, &mut findings, |row| {
            (row.constituent, row.phase, row.level)
        });
        self.repeated_in(&self.answers, Satisfaction::TABLE.name, &mut findings, |row| {
            (row.constituent, row.year, row.yes)
        });
        findings
    }

    fn repeated_in<T: Copy, K: Ord>(
        &self,
        rows: &Grouped<T>,
        table: &'static str,
        findings: &mut Findings,
        key: impl Fn(&T) -> K,
    ) {
        for owner in 0..rows.owners() {
            if rows.get(owner).0.len() < 2 {
                continue;
            }
            let mut known: BTreeMap<_, Vec<&Statement>> = BTreeMap::new();
            for (row, evidence) in rows.iter(owner) {
                let Some(evidence) = evidence else { continue };
                let Statement { source, locator, organisation, date, note, place } = evidence;
                let of_key = known.entry((key(row), source, locator, organisation, date)).or_default();
                let texts = &self.store.texts;
                let same = |first: &&&Statement| match (first.note, *note) {
                    (None, None) => true,
                    (Some(one), Some(other)) => texts.same(one, other),
                    _ => false,
                };
                match of_key.iter().find(same) {
                    Some(first) => {
                        let places = [first.place.min(*place), first.place.max(*place)];
                        let finding = Finding::new(Fault::RepeatedRow { table }, places[1].whole());
                        findings.add(finding.with_related(places[0].whole()));
                    }
                    None => of_key.push(evidence),
                }
            }
        }
    }
}
