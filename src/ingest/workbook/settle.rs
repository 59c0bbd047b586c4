//! What sheets of decisions say, once everything else was read: a decision takes the place of the row that waited for it, in
//! whatever file that one stands, and what was judged pair by pair against everything is examined by that (semantics, 8.13).

use std::collections::{BTreeMap, BTreeSet};

use super::words;
use crate::diagnostic::{Fault, Findings, WorkbookFault};
use crate::id::{CountryId, ElementId, FrameworkId, ItemId, OutcomeId, OutputId, PriorityId, Reviewer};
use crate::place::{FileId, Layout, Place};
use crate::record::{AbsenceRow, Dataset, Date, Link, PillarRow};
use crate::vocab::{Absence, LinkStatus};

/// Two plans of a country: the DWCP and the UN framework.
type Plans = (CountryId, FrameworkId, FrameworkId);
/// A priority, or one of its elements.
type Item = (PriorityId, Option<ElementId>);
/// The ends of a link.
type Ends = (CountryId, PriorityId, Option<ElementId>, OutcomeId, Option<OutputId>);

/// Joins the rows of sheets of decisions with the others; reports items that were judged against some outcomes only.
pub(in crate::ingest) fn settle(dataset: &mut Dataset, findings: &mut Findings) {
    let number = |n: usize| FileId(u32::try_from(n).unwrap_or(u32::MAX));
    let sheets: BTreeSet<FileId> = (dataset.files.iter().enumerate())
        .filter(|(_, file)| matches!(&file.layout, Layout::Grid { sheet, .. } if words::is_review(sheet)))
        .map(|(n, _)| number(n))
        .collect();
    if sheets.is_empty() {
        return;
    }
    take_over_links(dataset, &sheets);
    take_over_pillars(dataset, &sheets);
    let plans = decided(dataset, &sheets);
    let (mut found, mut partly) = (Vec::new(), Vec::new());
    for plans in plans {
        found.extend(examined(dataset, &sheets, plans, &mut partly));
    }
    if let Some(place) = partly.iter().map(|(_, place)| *place).max() {
        let items = partly.into_iter().map(|(item, _)| item).collect();
        findings.report(Fault::Workbook(WorkbookFault::SomeOutcomes { items }), place.whole());
    }
    for Examined { country, framework, item, against, last } in found {
        let item = ItemId::from_symbol(dataset.store.names.intern(&item));
        dataset.absences.push(AbsenceRow {
            country,
            framework: Some(framework),
            item,
            state: Absence::NoneFound,
            against: Some(against),
            reason: None,
            reviewer: last.reviewer,
            date: last.date,
            source: None,
            locator: None,
            place: last.place,
        });
    }
}

fn ends(row: &Link) -> Ends {
    (row.country, row.priority, row.element, row.outcome, row.output)
}

/// Are two ids that may be left out the same, as far as both are given?
fn same<T: PartialEq>(a: Option<T>, b: Option<T>) -> bool {
    a.is_none() || b.is_none() || a == b
}

/// Did somebody suggest the link, or judge it on other texts than the decision?
fn waits(row: &Link, decision: &Link) -> bool {
    let changed = row.pin.is_some() && decision.pin.is_some() && row.pin != decision.pin;
    row.status == Some(LinkStatus::Suggested) || row.status != Some(LinkStatus::Rejected) && changed
}

fn take_over_links(dataset: &mut Dataset, sheets: &BTreeSet<FileId>) {
    let mut decisions: BTreeMap<Ends, Vec<Link>> = BTreeMap::new();
    let (made, mut links): (Vec<Link>, Vec<Link>) =
        std::mem::take(&mut dataset.links).into_iter().partition(|row| sheets.contains(&row.place.file));
    for row in made {
        decisions.entry(ends(&row)).or_default().push(row);
    }
    for row in &mut links {
        let Some(made) = decisions.get_mut(&ends(row)) else { continue };
        let fits = |made: &Link| same(row.dwcp, made.dwcp) && same(row.undaf, made.undaf) && waits(row, made);
        if let Some(n) = made.iter().position(fits) {
            let decision = made.remove(n);
            *row = joined(row, decision);
        }
    }
    let mut rest: Vec<Link> = decisions.into_values().flatten().collect();
    rest.sort_by_key(|row| row.place);
    links.extend(rest);
    dataset.links = links;
}

/// A decision, with what else the row states that waited for it.
fn joined(row: &Link, decision: Link) -> Link {
    let documented =
        row.status == Some(LinkStatus::Documented) || row.status.is_none() && row.source.is_some();
    let rejected = decision.status == Some(LinkStatus::Rejected);
    Link {
        status: if documented && !rejected { Some(LinkStatus::Documented) } else { decision.status },
        extent: if rejected { row.extent } else { decision.extent },
        extent_un: decision.extent_un.or(row.extent_un),
        dwcp: row.dwcp,
        undaf: row.undaf,
        source: row.source,
        locator: row.locator,
        note: decision.note.or(row.note),
        ..decision
    }
}

fn take_over_pillars(dataset: &mut Dataset, sheets: &BTreeSet<FileId>) {
    let (made, mut pillars): (Vec<PillarRow>, Vec<PillarRow>) =
        std::mem::take(&mut dataset.pillars).into_iter().partition(|row| sheets.contains(&row.place.file));
    for decision in made {
        let before = pillars.iter_mut().find(|row| {
            row.status == Some(LinkStatus::Suggested)
                && same(row.framework, decision.framework)
                && (row.country, row.item, row.pillar) == (decision.country, decision.item, decision.pillar)
        });
        match before {
            Some(row) => {
                *row = PillarRow {
                    framework: row.framework,
                    source: row.source,
                    note: decision.note.or(row.note),
                    ..decision
                };
            }
            None => pillars.push(decision),
        }
    }
    dataset.pillars = pillars;
}

/// The plans that decisions of a sheet are about, where both stand in the data under this very country and under no other id.
fn decided(dataset: &Dataset, sheets: &BTreeSet<FileId>) -> BTreeSet<Plans> {
    let of_link = |row: &Link| {
        let against = row.status == Some(LinkStatus::Rejected) && sheets.contains(&row.place.file);
        if against { Some((row.country, row.dwcp?, row.undaf?)) } else { None }
    };
    let of_absence = |row: &AbsenceRow| {
        if sheets.contains(&row.place.file) {
            Some((row.country, row.framework?, row.against?))
        } else {
            None
        }
    };
    let mut plans: BTreeSet<Plans> = dataset.links.iter().filter_map(of_link).collect();
    plans.extend(dataset.absences.iter().filter_map(of_absence));
    let stands = |country: CountryId, id: FrameworkId| {
        dataset.frameworks.iter().any(|row| row.country.symbol() == country.symbol() && row.framework == id)
            && !dataset.aliases.iter().any(|row| row.framework == id || row.same_as == id)
    };
    plans.retain(|(country, dwcp, un)| stands(*country, *dwcp) && stands(*country, *un));
    plans
}

/// An item of a framework that was judged against everything of another one, and the decision that came last.
struct Examined {
    country: CountryId,
    framework: FrameworkId,
    item: String,
    against: FrameworkId,
    last: Last,
}

/// The place of a decision, and whose it is.
#[derive(Clone, Copy)]
struct Last {
    place: Place,
    reviewer: Option<Reviewer>,
    date: Option<Date>,
}

/// What is known of two plans.
struct Known<'d> {
    plans: Plans,
    dataset: &'d Dataset,
    links: Vec<&'d Link>,
    absences: Vec<&'d AbsenceRow>,
}

/// The absences that follow for two plans: of items that were judged against every outcome, and of outcomes that were judged
/// against every item. They bear the name and the day of the last decision about the two. `partly` takes the items that were
/// judged against some of the outcomes and found in none, with how many, and where the last of these decisions stands.
fn examined(
    dataset: &Dataset,
    sheets: &BTreeSet<FileId>,
    plans: Plans,
    partly: &mut Vec<(String, Place)>,
) -> Vec<Examined> {
    let (country, dwcp, un) = plans;
    let of_plans =
        |row: &&Link| row.country == country && same(row.dwcp, Some(dwcp)) && same(row.undaf, Some(un));
    let known = Known {
        plans,
        dataset,
        links: dataset.links.iter().filter(of_plans).collect(),
        absences: dataset.absences.iter().filter(|row| row.country == country).collect(),
    };
    let of_sheet = |place: Place| sheets.contains(&place.file);
    let last = |place, reviewer, date| Last { place, reviewer, date };
    let of_links = known.links.iter().map(|row| last(row.place, row.reviewer, row.date));
    let of_absences =
        known.absences.iter().filter(|row| row.framework == Some(dwcp) && row.against == Some(un));
    let acts = of_links.chain(of_absences.map(|row| last(row.place, row.reviewer, row.date)));
    let Some(last) = acts.filter(|act| of_sheet(act.place)).max_by_key(|act| act.place) else {
        return Vec::new();
    };
    let outcomes: Vec<OutcomeId> = (dataset.outcomes.iter())
        .filter(|row| row.country == country && same(row.framework, Some(un)))
        .map(|row| row.outcome)
        .collect();
    let (mut found, mut every) = (Vec::new(), Vec::new());
    let mine = |country_of: CountryId, framework: Option<FrameworkId>| {
        country_of == country && same(framework, Some(dwcp))
    };
    for priority in dataset.priorities.iter().filter(|row| mine(row.country, row.framework)) {
        let elements: Vec<Item> = (dataset.elements.iter())
            .filter(|row| mine(row.country, row.framework) && row.priority == priority.priority)
            .map(|row| (priority.priority, Some(row.element)))
            .collect();
        let mut below = true;
        for item in elements.into_iter().chain([(priority.priority, None)]) {
            let absent = known.is_absent(item);
            let all = known.is_looked_through(item, &outcomes) && (item.1.is_some() || below);
            below &= item.1.is_none() || all || absent;
            let own = known.links.iter().filter(|row| known.is_of(row, item));
            let decided = own.clone().filter(|row| of_sheet(row.place)).map(|row| row.place).max();
            let judged = outcomes.iter().filter(|outcome| known.is_against(item, **outcome)).count();
            if let Some(place) = decided.filter(|_| !absent) {
                if all {
                    found.push((known.path(item), dwcp, un));
                } else if judged < outcomes.len() && !own.clone().any(|row| stands(row)) {
                    partly.push((format!("{} ({judged}/{})", known.path(item), outcomes.len()), place));
                }
            }
            every.push(item);
        }
    }
    for outcome in &outcomes {
        let name = dataset.store.names.text(outcome.symbol());
        let is_absent = known.has_absence(name, un, dwcp);
        let linked = known.links.iter().any(|row| row.outcome == *outcome && stands(row));
        let judged = |item: &Item| known.is_absent(*item) || known.is_against(*item, *outcome);
        if !every.is_empty() && !is_absent && !linked && every.iter().all(judged) {
            found.push((name.to_owned(), un, dwcp));
        }
    }
    let named = |(item, framework, against)| Examined { country, framework, item, against, last };
    found.into_iter().map(named).collect()
}

/// Does a source or a person stand for the link?
fn stands(row: &Link) -> bool {
    !matches!(row.status, Some(LinkStatus::Suggested | LinkStatus::Rejected))
}

impl Known<'_> {
    fn is_of(&self, row: &Link, (priority, element): Item) -> bool {
        row.priority == priority && row.element == element
    }

    fn is_against(&self, item: Item, outcome: OutcomeId) -> bool {
        let rejected = |row: &&Link| row.status == Some(LinkStatus::Rejected) && row.output.is_none();
        self.links.iter().any(|row| self.is_of(row, item) && row.outcome == outcome && rejected(row))
    }

    /// Was every outcome judged not to take up the item, and is nothing linked to it?
    fn is_looked_through(&self, item: Item, outcomes: &[OutcomeId]) -> bool {
        !outcomes.is_empty()
            && outcomes.iter().all(|outcome| self.is_against(item, *outcome))
            && !self.links.iter().any(|row| self.is_of(row, item) && stands(row))
    }

    /// An item as the absences table names it: `P1/E2`.
    fn path(&self, (priority, element): Item) -> String {
        let name = |symbol| self.dataset.store.names.text(symbol).to_owned();
        let own = element.map(|element| format!("/{}", name(element.symbol()))).unwrap_or_default();
        name(priority.symbol()) + &own
    }

    /// Is the item, or its priority, stated to have no counterpart?
    fn is_absent(&self, item: Item) -> bool {
        let (_, dwcp, un) = self.plans;
        [item, (item.0, None)].iter().any(|item| self.has_absence(&self.path(*item), dwcp, un))
    }

    fn has_absence(&self, item: &str, framework: FrameworkId, against: FrameworkId) -> bool {
        self.absences.iter().any(|row| {
            same(row.framework, Some(framework))
                && same(row.against, Some(against))
                && self.dataset.store.names.text(row.item.symbol()) == item
        })
    }
}
