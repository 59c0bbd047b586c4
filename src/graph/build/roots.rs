//! One finding for one cause: rows that name what could not be read are counted at the finding that says why; rows that name
//! the same thing are one finding; and where several rows name what is not there while nobody names its neighbour, the
//! neighbour is the slip.

use std::collections::{BTreeMap, BTreeSet};

use super::causes::{Causes, Root};
use super::uses::Uses;
use super::{Builder, PlanTables};
use crate::diagnostic::{Code, Fault, Finding, Lost, Noun, SHOWN, nearest_id};
use crate::graph::index::{Index, Side};
use crate::graph::resolve::{Contained, dangling};
use crate::graph::sorted::SortedTable;
use crate::graph::unresolved::{Reference, Referring, Unresolved};
use crate::id::FrameworkId;
use crate::place::{Files, Place, Spot};

impl Builder {
    /// Reports the references that lead nowhere, each cause once.
    pub(super) fn report_roots(&mut self, tables: &PlanTables, uses: impl FnOnce(&Self) -> Uses) {
        if self.unresolved.references.is_empty() {
            return;
        }
        let Unresolved { references, unplaced, .. } = std::mem::take(&mut self.unresolved);
        let causes = Causes::of(&self.lost, &unplaced, &references, &self.index);
        // What belongs to something comes after it, so that a chain of causes is followed from its beginning.
        let mut order: Vec<(&Reference, &Referring)> = references.iter().collect();
        order.sort_by_key(|(reference, referring)| (level(reference), referring.spots.first()));
        let (mut roots, mut caused) = (BTreeMap::new(), BTreeMap::<Root, u64>::new());
        for (reference, referring) in &order {
            if let Some(root) = causes.of_reference(reference, referring, &roots) {
                *caused.entry(root).or_default() += referring.rows;
                roots.insert(**reference, root);
            }
        }
        for (root, rows) in &caused {
            if let Root::Lost(number) = root {
                let Lost { reported, root, .. } = &self.lost[*number];
                self.findings.raise(reported.clone(), Finding { caused: *rows, ..root.clone() });
            }
        }
        order.retain(|(reference, _)| !roots.contains_key(*reference));
        order.sort_by_key(|(_, referring)| referring.spots.first());
        let uses = uses(self);
        let reports = Reports { index: &self.index, files: &self.dataset.files, tables, uses: &uses };
        let mut empty = BTreeSet::new();
        let mut unreferred = BTreeMap::<Spot, Vec<Finding>>::new();
        let (mut findings, mut shown) = (std::mem::take(&mut self.findings), 0);
        for (n, (reference, referring)) in order.iter().enumerate() {
            let key = (reference.what, reference.by_address, reference.within);
            let is_empty =
                |of: &Referring| matches!(&of.fault, Some(Fault::Dangling { known, .. }) if known.is_empty());
            // Where nothing of a kind is there, it is one finding, whatever the rows name.
            let mut more = caused.get(&Root::Reference(**reference)).copied().unwrap_or_default();
            if is_empty(referring) {
                if !empty.insert(key) {
                    continue;
                }
                let others = order[n + 1..].iter().filter(|(other, of)| {
                    (other.what, other.by_address, other.within) == key && is_empty(of)
                });
                more += others.map(|(_, of)| of.rows).sum::<u64>();
            }
            let place = referring.spots.first().map(|spot| spot.place).unwrap_or_default();
            shown += 1;
            if shown > 2 * SHOWN && more == 0 {
                findings.report_of(Code::Dangling, place, || reports.finding(reference, referring, 0));
                continue;
            }
            let finding = reports.finding(reference, referring, more);
            match finding.fault {
                Fault::Unreferred { .. } => unreferred.entry(finding.spot.clone()).or_default().push(finding),
                _ => findings.add(finding),
            }
        }
        for same in unreferred.into_values() {
            let Some(finding) = one_slip(same) else { continue };
            if let Fault::Unreferred { what: Noun::Country, id, .. } = &finding.fault {
                findings.withdraw(&Fault::UnknownCountry { code: id.clone() });
            }
            findings.add(finding);
        }
        self.findings = findings;
    }
}

/// Several kinds of rows that name one thing by its right id: one finding, where that thing is stated.
fn one_slip(mut same: Vec<Finding>) -> Option<Finding> {
    let all: u64 = same.iter().map(|finding| finding.caused).sum();
    same.sort_by(|a, b| b.caused.cmp(&a.caused).then_with(|| a.fault.cmp(&b.fault)));
    let mut first = same.into_iter().next()?;
    first.caused = all;
    if let Fault::Unreferred { rows, .. } = &mut first.fault {
        *rows = all;
    }
    Some(first)
}

/// How far down the plans something is that rows refer to.
const fn level(reference: &Reference) -> u8 {
    match reference.what {
        Noun::Country => 0,
        Noun::Dwcp | Noun::UnFramework | Noun::Framework => 1,
        Noun::Priority | Noun::Outcome if !reference.by_address => 2,
        _ => 3,
    }
}

/// A row that states something, and whether anything refers to it.
struct Stated<'a> {
    id: &'a str,
    used: bool,
    place: Place,
}

/// Makes the findings.
struct Reports<'a> {
    index: &'a Index,
    files: &'a Files,
    tables: &'a PlanTables,
    uses: &'a Uses,
}

impl Reports<'_> {
    /// The finding of a reference from which the problems of so many further rows follow.
    fn finding(&self, reference: &Reference, referring: &Referring, more: u64) -> Finding {
        // In a grid many rows are made from one cell.
        let mut places = BTreeSet::new();
        let mut spots =
            referring.spots.iter().filter(|spot| places.insert(self.files.locate(spot).to_string()));
        let spot = spots.next().cloned().unwrap_or_else(|| Place::default().whole());
        let mut related: Vec<Spot> = spots.cloned().collect();
        let further = referring.rows - 1 - related.len() as u64;
        let wanted = reference.id.map(|id| self.index.text(id)).unwrap_or_default();
        let mut fault = referring.fault.clone().unwrap_or_else(|| dangling(reference.what, wanted, "", &[]));
        let neighbour = self.neighbour(reference, wanted, &fault);
        // One row that names a thing of that name elsewhere, while the one that it means is called otherwise here, says so.
        if let Some((what, id, declared, wanted)) = &neighbour
            && (!related.is_empty() || !matches!(fault, Fault::Dangling { .. }))
        {
            let rows = referring.rows;
            let fault = Fault::Unreferred { what: *what, id: id.clone(), wanted: wanted.clone(), rows };
            related.insert(0, spot);
            related.truncate(3);
            return Finding { fault, spot: declared.clone(), related, caused: rows + more };
        }
        let known = self.stated(reference);
        if let Fault::Dangling { nearest, known: listed, .. } = &mut fault
            && !known.is_empty()
        {
            let candidates = known.iter().map(|stated| (stated.id, stated.used));
            *nearest = nearest_id(wanted, candidates).map(str::to_owned);
            *listed = known.iter().take(12).map(|stated| stated.id.to_owned()).collect();
        }
        related.extend(neighbour.filter(|_| related.is_empty()).map(|(_, _, declared, _)| declared));
        Finding { fault, spot, related, caused: further + more }
    }

    /// What is stated where a reference looks for it.
    fn stated(&self, reference: &Reference) -> Vec<Stated<'_>> {
        let PlanTables { priorities, elements, outcomes, outputs, bases } = self.tables;
        let within = reference.within;
        match reference.what {
            _ if reference.by_address => Vec::new(),
            Noun::Priority => self.children(priorities, within, bases.priority),
            Noun::Outcome => self.children(outcomes, within, bases.outcome),
            Noun::Element => self.children(elements, within, bases.element),
            Noun::Output => self.children(outputs, within, bases.output),
            Noun::Dwcp => self.plans(within, Side::Dwcp),
            Noun::UnFramework => self.plans(within, Side::Un),
            Noun::Framework => self.plans(within, Side::Any),
            Noun::Country => self.countries(),
            _ => Vec::new(),
        }
    }

    fn children<T: Contained>(&self, table: &SortedTable<T>, parent: u32, base: u32) -> Vec<Stated<'_>> {
        let row = |row: u32| {
            let of = &table.rows[row as usize];
            Stated { id: self.index.text(of.id()), used: self.uses.has(base + row), place: of.place() }
        };
        table.ranges.children(parent).map(row).collect()
    }

    fn plan(&self, number: u32) -> Stated<'_> {
        let row = &self.index.frameworks[number as usize];
        let used = self.uses.has(self.tables.bases.framework + number);
        Stated { id: self.index.text(row.framework.symbol()), used, place: row.place }
    }

    fn plans(&self, country: u32, side: Side) -> Vec<Stated<'_>> {
        let of_country = self.index.of_country(country).iter().filter(|of| side.takes(of.kind));
        of_country.map(|of| self.plan(of.number)).collect()
    }

    /// The countries; one is used where something refers to one of its plans.
    fn countries(&self) -> Vec<Stated<'_>> {
        let country = |(number, row): (u32, &crate::graph::CountryRow)| {
            let plans: Vec<Stated<'_>> = self.plans(number, Side::Any);
            let place = plans.iter().map(|plan| plan.place).min().or(row.row.as_ref().map(|row| row.place));
            let used = plans.iter().any(|plan| plan.used);
            Stated { id: self.index.text(row.id.symbol()), used, place: place.unwrap_or_default() }
        };
        (0..).zip(&self.index.countries).map(country).collect()
    }

    /// What nobody refers to, and what a reference is likely to mean: what it is called, its id, where it is stated, and
    /// the id that the rows write.
    fn neighbour(
        &self,
        reference: &Reference,
        wanted: &str,
        fault: &Fault,
    ) -> Option<(Noun, String, Spot, String)> {
        let side = match reference.what {
            Noun::Dwcp => Some(Side::Dwcp),
            Noun::UnFramework => Some(Side::Un),
            Noun::Framework => Some(Side::Any),
            _ => None,
        };
        let of_country = |number: u32| {
            let code =
                self.index.text(self.index.countries[reference.within as usize].id.symbol()).to_owned();
            let row = &self.index.frameworks[number as usize];
            let home = self.index.home_of(row).to_owned();
            let plan = self.plan(number);
            (!plan.used).then(|| (Noun::Country, home, plan.place.column("country"), code))
        };
        match (side, fault) {
            // A plan of another country that nobody refers to: its country is the slip.
            (Some(side), Fault::AcrossCountries { .. }) => {
                let id = FrameworkId::from_symbol(reference.id?);
                let plan = self.index.only_one(id, side)?;
                let number = self.index.frameworks.iter().position(|row| std::ptr::eq(row, plan))?;
                of_country(u32::try_from(number).ok()?)
            }
            (Some(side), Fault::Dangling { known, .. }) if reference.id.is_none() && known.is_empty() => {
                let plans = (0..).zip(&self.index.frameworks).filter(|(_, row)| side.takes(row.kind));
                let mut unused = plans.map(|(number, _)| number).filter(|&number| !self.plan(number).used);
                let one = unused.next()?;
                if unused.next().is_some() { None } else { of_country(one) }
            }
            (_, Fault::Dangling { .. } | Fault::ForeignElement { .. } | Fault::ForeignOutput { .. }) => {
                let stated = self.stated(reference);
                let near = nearest_id(wanted, stated.iter().map(|stated| (stated.id, stated.used)))?;
                let found = stated.iter().find(|stated| stated.id == near && !stated.used)?;
                // An id that stands elsewhere is more likely than one that differs in a letter.
                if !matches!(fault, Fault::Dangling { .. }) && near.chars().count() == wanted.chars().count()
                {
                    return None;
                }
                let column = found.place.column(reference.what.column());
                Some((reference.what, near.to_owned(), column, wanted.to_owned()))
            }
            _ => None,
        }
    }
}
