//! Rows of statements that repeat another of their file word for word.

use std::collections::BTreeMap;

use super::Builder;
use super::statements::Statements;
use crate::diagnostic::{Fault, Finding};
use crate::graph::Statement;
use crate::graph::grouped::Grouped;
use crate::record::{AgencyRole, Participation, Record as _, Satisfaction};
use crate::text::Detail;

impl Builder {
    /// Warns of roles, participation and answers that repeat another word for word. Where no evidence is kept, nobody can
    /// say whether rows are the same.
    pub(super) fn repeated_statements(&mut self, statements: &Statements) {
        if self.index.store.detail() != Detail::Full {
            return;
        }
        let Statements { roles, took_part, answers, .. } = statements;
        let (outcomes, frameworks) = (roles.owners(), self.index.frameworks.len() as u32);
        self.repeated_in(roles, outcomes, AgencyRole::TABLE.name, |row| (row.agency, row.role));
        self.repeated_in(took_part, frameworks, Participation::TABLE.name, |row| {
            (row.constituent, row.phase, row.level)
        });
        self.repeated_in(answers, frameworks, Satisfaction::TABLE.name, |row| {
            (row.constituent, row.year, row.yes)
        });
    }

    fn repeated_in<T: Copy, K: Ord>(
        &mut self,
        rows: &Grouped<T>,
        owners: u32,
        table: &'static str,
        key: impl Fn(&T) -> K,
    ) {
        for owner in 0..owners {
            if rows.get(owner).0.len() < 2 {
                continue;
            }
            let mut known: BTreeMap<_, Vec<&Statement>> = BTreeMap::new();
            for (row, evidence) in rows.iter(owner) {
                let Some(evidence) = evidence else { continue };
                let Statement { source, locator, organisation, date, note, place } = evidence;
                let of_key =
                    known.entry((place.file, key(row), source, locator, organisation, date)).or_default();
                let texts = &self.index.store.texts;
                let same = |first: &&&Statement| match (first.note, *note) {
                    (None, None) => true,
                    (Some(one), Some(other)) => texts.same(one, other),
                    _ => false,
                };
                match of_key.iter().find(same) {
                    Some(first) => {
                        let places = [first.place.min(*place), first.place.max(*place)];
                        let finding = Finding::new(Fault::RepeatedRow { table }, places[1].whole());
                        self.findings.add(finding.with_related(places[0].whole()));
                    }
                    None => of_key.push(evidence),
                }
            }
        }
    }
}
