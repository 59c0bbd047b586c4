//! What the ILO does for each outcome, and roles that contradict each other.

use rayon::prelude::*;

use super::{Builder, PlanTables};
use crate::diagnostic::{Fault, Finding, Findings};
use crate::graph::grouped::{Grouped, RoleRow};
use crate::graph::index::Index;
use crate::id::AgencyId;
use crate::place::Place;
use crate::vocab::{Role, Vocabulary as _};

/// How many outcomes one task looks at.
const OUTCOMES: usize = 1 << 14;

impl Builder {
    /// The strongest of the ILO's roles on each outcome or one of its outputs. Reports every agency that is not involved in
    /// an outcome and has a part in it or in one of its outputs.
    pub(super) fn ilo_roles(
        &mut self,
        roles: &Grouped<RoleRow>,
        ilo: Option<AgencyId>,
        tables: &PlanTables,
    ) -> Vec<Option<Role>> {
        let roles = OutcomeRoles { roles, tables, index: &self.index };
        let mut ilo_roles = vec![None; tables.outcomes.rows.len()];
        let chunk = |(n, chunk): (usize, &mut [Option<Role>])| {
            let mut findings = Findings::default();
            for (outcome, ilo_role) in ((n * OUTCOMES) as u32..).zip(chunk) {
                let of_ilo = roles.of(outcome).filter(|row| Some(row.agency) == ilo);
                *ilo_role = of_ilo.map(|row| row.role).max();
                roles.report_contradictions(outcome, &mut findings);
            }
            findings
        };
        for found in ilo_roles.par_chunks_mut(OUTCOMES).enumerate().map(chunk).collect::<Vec<_>>() {
            self.findings.absorb(found);
        }
        ilo_roles
    }
}

/// The roles on outcomes and their outputs.
struct OutcomeRoles<'a> {
    roles: &'a Grouped<RoleRow>,
    tables: &'a PlanTables,
    index: &'a Index,
}

impl OutcomeRoles<'_> {
    /// Those on one outcome or one of its outputs.
    fn of(&self, outcome: u32) -> impl Iterator<Item = &RoleRow> {
        let outcomes = self.tables.outcomes.rows.len() as u32;
        let outputs = self.tables.outputs.ranges.children(outcome).map(move |output| outcomes + output);
        std::iter::once(outcome).chain(outputs).flat_map(|owner| self.roles.get(owner).0)
    }

    fn report_contradictions(&self, outcome: u32, findings: &mut Findings) {
        let is_involved = |row: &&RoleRow| row.role != Role::NotInvolved;
        let not_involved: Vec<&RoleRow> = self.of(outcome).filter(|row| !is_involved(row)).collect();
        if not_involved.is_empty() {
            return;
        }
        for involved in self.of(outcome).filter(is_involved) {
            let same = not_involved.iter().filter(|row| row.agency == involved.agency);
            if let Some(not) = same.map(|row| row.place).min() {
                findings.add(self.contradiction(outcome, involved, not));
            }
        }
    }

    fn contradiction(&self, outcome: u32, involved: &RoleRow, not: Place) -> Finding {
        let text = |symbol| self.index.text(symbol);
        let framework = &self.index.frameworks[self.tables.outcomes.ranges.parent(outcome) as usize];
        let home = self.index.home_of(framework);
        let id = text(self.tables.outcomes.rows[outcome as usize].outcome.symbol());
        let fault = Fault::RoleContradiction {
            agency: text(involved.agency.symbol()).to_owned(),
            outcome: format!("{home}/{}/{id}", text(framework.framework.symbol())),
            role: involved.role.word(),
        };
        Finding::new(fault, not.column("role")).with_related(involved.place.column("role"))
    }
}
