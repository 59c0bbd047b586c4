//! The rows of every table are given the new ids of plans and items; rows about one item become one.

use super::items::{Items, Named};
use super::{Plans, merge_rows};
use crate::diagnostic::{Findings, Noun};
use crate::graph::index::Side;
use crate::id::{CountryId, ElementId, FrameworkId, ItemId, OutcomeId, OutputId, PriorityId, Symbol};
use crate::record::{Dataset, Store};

impl Items {
    /// Gives the rows of every table the new ids.
    pub(super) fn rewrite(&self, dataset: &mut Dataset, plans: &Plans, findings: &mut Findings) {
        self.merge_tables(dataset, plans, findings);
        self.rewrite_statements(dataset, plans);
        self.rewrite_money(dataset, plans);
    }

    fn upper(&self, plan: usize, id: Symbol) -> Symbol {
        self.upper.get((plan, None, id))
    }

    /// The new ids of an item and of one below it.
    fn lower(&self, plan: usize, parent: Symbol, id: Symbol) -> (Symbol, Symbol) {
        let parent = self.upper(plan, parent);
        (parent, self.lower.get((plan, Some(parent), id)))
    }

    /// The tables of what plans contain.
    fn merge_tables(&self, dataset: &mut Dataset, plans: &Plans, findings: &mut Findings) {
        let Dataset { store, priorities, elements, outcomes, outputs, .. } = dataset;
        macro_rules! merge {
            ($table:ident, $side:expr, $noun:ident, $id:ident: $type:ident) => {
                merge_rows(
                    $table,
                    |row| {
                        let plan = plans.named(row.country, row.framework, $side)?;
                        let named: Named = (plan, None, row.$id.symbol());
                        let new = self.upper.get(named);
                        row.framework = Some(plans.shown_id(plan));
                        row.$id = $type::from_symbol(new);
                        Some(((plans.shown[plan], new), self.upper.order(named)))
                    },
                    |row, store| (Noun::$noun, text(store, row.$id.symbol()), stringify!($id)),
                    store,
                    findings,
                );
            };
            ($table:ident, $side:expr, $noun:ident, $parent:ident: $parent_type:ident, $id:ident: $type:ident) => {
                merge_rows(
                    $table,
                    |row| {
                        let plan = plans.named(row.country, row.framework, $side)?;
                        let old = row.$id.symbol();
                        let (parent, new) = self.lower(plan, row.$parent.symbol(), old);
                        row.framework = Some(plans.shown_id(plan));
                        row.$parent = $parent_type::from_symbol(parent);
                        row.$id = $type::from_symbol(new);
                        Some(((plans.shown[plan], parent, new), self.lower.order((plan, Some(parent), old))))
                    },
                    |row, store| (Noun::$noun, text(store, row.$id.symbol()), stringify!($id)),
                    store,
                    findings,
                );
            };
        }
        merge!(priorities, Side::Dwcp, Priority, priority: PriorityId);
        merge!(elements, Side::Dwcp, Element, priority: PriorityId, element: ElementId);
        merge!(outcomes, Side::Un, Outcome, outcome: OutcomeId);
        merge!(outputs, Side::Un, Output, outcome: OutcomeId, output: OutputId);
    }

    fn rewrite_statements(&self, dataset: &mut Dataset, plans: &Plans) {
        let Dataset { store, roles, links, absences, pairings, pillars, participation, satisfaction, .. } =
            dataset;
        for row in roles {
            if let Some(plan) = plans.named(row.country, row.framework, Side::Un) {
                row.framework = Some(plans.shown_id(plan));
                let old = row.outcome.symbol();
                row.outcome = OutcomeId::from_symbol(self.upper(plan, old));
                row.output = row.output.map(|id| OutputId::from_symbol(self.lower(plan, old, id.symbol()).1));
            }
        }
        for row in links {
            if let Some(plan) = plans.named(row.country, row.dwcp, Side::Dwcp) {
                row.dwcp = Some(plans.shown_id(plan));
                let old = row.priority.symbol();
                row.priority = PriorityId::from_symbol(self.upper(plan, old));
                row.element =
                    row.element.map(|id| ElementId::from_symbol(self.lower(plan, old, id.symbol()).1));
            }
            if let Some(plan) = plans.named(row.country, row.undaf, Side::Un) {
                row.undaf = Some(plans.shown_id(plan));
                let old = row.outcome.symbol();
                row.outcome = OutcomeId::from_symbol(self.upper(plan, old));
                row.output = row.output.map(|id| OutputId::from_symbol(self.lower(plan, old, id.symbol()).1));
            }
        }
        let plan = |country: CountryId, id: FrameworkId| {
            plans.named(country, Some(id), Side::Any).map_or(id, |plan| plans.shown_id(plan))
        };
        let mut item = |country: CountryId, framework: &mut Option<FrameworkId>, id: &mut ItemId| {
            let Some(named) = framework.and_then(|id| plans.named(country, Some(id), Side::Any)) else {
                return;
            };
            *framework = Some(plans.shown_id(named));
            *id = ItemId::from_symbol(self.path_of(named, id.symbol(), store));
        };
        for row in absences {
            item(row.country, &mut row.framework, &mut row.item);
            row.against = row.against.map(|id| plan(row.country, id));
        }
        for row in pillars {
            item(row.country, &mut row.framework, &mut row.item);
        }
        for row in pairings {
            (row.dwcp, row.undaf) = (plan(row.country, row.dwcp), plan(row.country, row.undaf));
        }
        for row in participation {
            row.framework = plan(row.country, row.framework);
        }
        for row in satisfaction {
            row.framework = plan(row.country, row.framework);
        }
    }

    /// References such as `undaf/O3/1.2`, of which the plan may be left out.
    fn rewrite_money(&self, dataset: &mut Dataset, plans: &Plans) {
        let Dataset { store, resources, projects, .. } = dataset;
        for row in resources {
            if let Some(id) = row.outcome_ref {
                row.outcome_ref = Some(self.address(plans, row.country, id, Side::Un, store));
            }
        }
        for row in projects {
            if let Some(id) = row.dwcp_priority {
                row.dwcp_priority = Some(self.address(plans, row.country, id, Side::Dwcp, store));
            }
        }
    }

    fn address(
        &self,
        plans: &Plans,
        country: Option<CountryId>,
        item: ItemId,
        side: Side,
        store: &mut Store,
    ) -> ItemId {
        let written = text(store, item.symbol());
        let (first, rest) = match written.split_once('/') {
            Some((first, rest)) => (first.trim(), Some(rest.trim())),
            None => (written.trim(), None),
        };
        let named = store.names.find(first).map(FrameworkId::from_symbol);
        let of_id = |(n, plan): (usize, &super::Plan)| {
            let is_meant = Some(plan.id) == named
                && side.takes(plan.kind)
                && plans.is_aliased[n]
                && country.is_none_or(|country| plan.countries.contains(&country.symbol()));
            is_meant.then_some(n)
        };
        let found: Vec<usize> = plans.all.iter().enumerate().filter_map(of_id).collect();
        let (plan, rest) = match (&found[..], country) {
            ([plan], _) => (*plan, rest.map(str::to_owned)),
            ([], Some(country)) => match plans.named(country, None, side) {
                Some(plan) => (plan, Some(written.clone())),
                None => return item,
            },
            _ => return item,
        };
        let shown = text(store, plans.shown_id(plan).symbol());
        let new = match rest {
            Some(rest) => {
                let symbol = store.names.intern(&rest);
                let path = self.path_of(plan, symbol, store);
                format!("{shown}/{}", store.names.text(path))
            }
            None => shown,
        };
        ItemId::from_symbol(store.names.intern(&new))
    }

    /// The new form of `O3` or `O3/1.2` within a plan.
    fn path_of(&self, plan: usize, path: Symbol, store: &mut Store) -> Symbol {
        let written = text(store, path);
        let parts: Vec<Symbol> = written.split('/').map(|part| store.names.intern(part.trim())).collect();
        let new = self.path(plan, &parts);
        if new == parts {
            return path;
        }
        let new: Vec<&str> = new.iter().map(|part| store.names.text(*part)).collect();
        let new = new.join("/");
        store.names.intern(&new)
    }
}

fn text(store: &Store, symbol: Symbol) -> String {
    store.names.text(symbol).to_owned()
}
