//! Because of which changes a verdict moved: those of the rows that its derivation rests on (semantics, sections 2 to 4).

use std::collections::{BTreeMap, BTreeSet};

use super::changes::{Change, Kind};
use super::rows::{Homes, Row, Rows};
use super::verdicts::Subject;
use crate::record::TableId;

/// What a changed row says something of, by the addresses of the new version.
#[derive(Debug, Default)]
struct Touch {
    /// The plan whose own row it is.
    plan: Option<String>,
    /// The priority or outcome that it is about, or whose element or output.
    item: Option<String>,
    /// The plan in whose comparisons only it speaks of the item.
    only_with: Option<String>,
    /// The item of the other plan that a link leads to.
    other: Option<String>,
    /// The two plans of a comparison.
    pair: Option<(String, String)>,
    /// The codes of its countries.
    countries: Vec<String>,
}

impl Touch {
    /// Is it of a link between these two plans?
    fn joins(&self, dwcp: &str, un: &str) -> bool {
        let within =
            |item: &Option<String>, plan: &str| item.as_deref().is_some_and(|item| is_of(item, plan));
        within(&self.item, dwcp) && within(&self.other, un)
    }
}

/// Does the address of an item begin with the address of the plan?
fn is_of(item: &str, plan: &str) -> bool {
    item.strip_prefix(plan).is_some_and(|rest| rest.starts_with('/'))
}

/// All changes with what each touches.
pub(super) struct Causes<'c> {
    changes: &'c [Change],
    touches: Vec<Vec<Touch>>,
    /// The outcomes that each priority is linked to, and the other way round, in either version.
    linked: BTreeMap<String, BTreeSet<String>>,
    /// The priorities and outcomes with a link that is bound to their texts.
    pinned: BTreeSet<String>,
}

impl<'c> Causes<'c> {
    pub(super) fn of_changes(changes: &'c [Change], old: &Rows, new: &Rows) -> Self {
        let mut causes =
            Self { changes, touches: Vec::new(), linked: BTreeMap::new(), pinned: BTreeSet::new() };
        // The links of the old version bear the codes of the new one where they changed; those that did not are in both.
        let before = changes.iter().filter_map(|change| change.carried.as_ref());
        for row in new.table(TableId::Link).iter().chain(before.filter(|row| row.table == TableId::Link)) {
            let touch = touch(row, &new.homes);
            let (Some(item), Some(other)) = (touch.item, touch.other) else { continue };
            if !row.cell("pin").is_empty() {
                causes.pinned.extend([item.clone(), other.clone()]);
            }
            causes.linked.entry(item.clone()).or_default().insert(other.clone());
            causes.linked.entry(other).or_default().insert(item);
        }
        causes.touches = (changes.iter())
            .map(|change| {
                let new_touch = change.new.as_ref().map(|row| touch(row, &new.homes));
                let old_touch = change.carried.as_ref().map(|row| {
                    let homes = if change.new.is_some() { &new.homes } else { &old.homes };
                    touch(row, homes)
                });
                old_touch.into_iter().chain(new_touch).collect()
            })
            .collect();
        causes
    }

    /// The numbers of the changes that the derivation of a verdict rests on.
    pub(super) fn of(&self, subject: &Subject) -> Vec<usize> {
        let bears = |n: &usize| {
            decides(&self.changes[*n], self.is_pinned(*n))
                && self.touches[*n].iter().any(|touch| self.bears(&self.changes[*n], touch, subject))
        };
        (0..self.changes.len()).filter(bears).collect()
    }

    /// The same where none of these is known, since the comparison itself came or went: the links between its two plans, by
    /// which plans that no common year joins are compared; else the changes of plans and their ids in its countries; else
    /// whatever could move a verdict there, and else whatever changed.
    pub(super) fn around(&self, subject: &Subject) -> Vec<usize> {
        let code = |address: &String| address.split('/').next().unwrap_or_default().to_owned();
        let codes = [code(&subject.dwcp), code(&subject.un)];
        let near = |n: &usize| {
            self.touches[*n].iter().any(|touch| touch.countries.iter().any(|code| codes.contains(code)))
        };
        let joins = |n: &usize| self.touches[*n].iter().any(|touch| touch.joins(&subject.dwcp, &subject.un));
        let of_plans =
            |n: &usize| matches!(self.changes[*n].table().id, TableId::Framework | TableId::Alias) && near(n);
        let moving = |n: &usize| decides(&self.changes[*n], self.is_pinned(*n));
        let those = |holds: &dyn Fn(&usize) -> bool| {
            let found: Vec<usize> = (0..self.changes.len()).filter(holds).collect();
            (!found.is_empty()).then_some(found)
        };
        those(&|n| moving(n) && joins(n))
            .or_else(|| those(&of_plans))
            .or_else(|| those(&|n| moving(n) && near(n)))
            .or_else(|| those(&moving))
            .unwrap_or_else(|| (0..self.changes.len()).collect())
    }

    fn is_pinned(&self, n: usize) -> bool {
        self.touches[n].iter().filter_map(|touch| touch.item.as_ref()).any(|item| self.pinned.contains(item))
    }

    fn bears(&self, change: &Change, touch: &Touch, subject: &Subject) -> bool {
        let plans = [&subject.dwcp, &subject.un];
        if let Some((dwcp, un)) = &touch.pair {
            return *dwcp == subject.dwcp && *un == subject.un;
        }
        if touch.plan.as_ref().is_some_and(|plan| plans.contains(&plan)) {
            return true;
        }
        let Some(item) = &touch.item else { return false };
        let elsewhere = |with: &String| !plans.contains(&with);
        if !plans.into_iter().any(|plan| is_of(item, plan)) || touch.only_with.as_ref().is_some_and(elsewhere)
        {
            return false;
        }
        let Some(wanted) = &subject.item else {
            // A comparison rests on its items: that there are any, and what is stated of them.
            let is_item = matches!(change.table().id, TableId::Priority | TableId::Outcome);
            return is_item && matches!(change.kind, Kind::Added | Kind::Removed);
        };
        let is_linked = || self.linked.get(wanted).is_some_and(|linked| linked.contains(item));
        // What became of a linked item of the other plan, and of the ILO's role in it, decides whether the link counts.
        item == wanted || touch.other.as_ref() == Some(wanted) || (is_of_item(change) && is_linked())
    }
}

/// Does the change speak of an item itself, or of who works under it?
fn is_of_item(change: &Change) -> bool {
    matches!(
        change.table().id,
        TableId::Priority | TableId::Element | TableId::Outcome | TableId::Output | TableId::AgencyRole
    )
}

/// Could the change move a verdict at all? One that only says on what evidence a statement stands cannot, nor can a new
/// wording where no link is bound to the text.
fn decides(change: &Change, pinned: bool) -> bool {
    if matches!(change.kind, Kind::Added | Kind::Removed) {
        return true;
    }
    let unstated = |row: &Option<Row>| row.as_ref().is_none_or(|row| row.cell("status").is_empty());
    let by_source = || unstated(&change.old) || unstated(&change.new);
    change.columns.iter().any(|column| match *column {
        "title" | "title_fr" | "title_es" => pinned,
        "source" => by_source() && change.table().column("status").is_some(),
        "country" | "kind" | "start" | "end" | "exhaustive" | "pillars" | "role" | "extent" | "extent_un"
        | "status" | "confidence" | "pin" | "state" | "examined" => true,
        _ => false,
    })
}

/// What a row says something of.
fn touch(row: &Row, homes: &Homes) -> Touch {
    let country = row.cell("country");
    let plan = |column: &str| {
        let id = row.cell(column);
        (!id.is_empty()).then(|| format!("{}/{id}", homes.of(country, id)))
    };
    let below = |plan: Option<String>, id: &str| plan.map(|plan| format!("{plan}/{id}"));
    let countries = country.split(';').map(|code| code.trim().to_owned()).collect();
    let touch = Touch { countries, ..Touch::default() };
    match row.table {
        TableId::Framework => Touch { plan: plan("framework"), ..touch },
        TableId::Priority | TableId::Element => {
            Touch { item: below(plan("framework"), row.cell("priority")), ..touch }
        }
        TableId::Outcome | TableId::Output | TableId::AgencyRole => {
            Touch { item: below(plan("framework"), row.cell("outcome")), ..touch }
        }
        TableId::PillarRow => Touch { item: below(plan("framework"), row.cell("item")), ..touch },
        TableId::AbsenceRow => {
            // An absence of an element speaks of its priority, too.
            let item = row.cell("item").split('/').next().unwrap_or_default();
            Touch { item: below(plan("framework"), item), only_with: plan("against"), ..touch }
        }
        TableId::Link => Touch {
            item: below(plan("dwcp"), row.cell("priority")),
            only_with: plan("undaf"),
            other: below(plan("undaf"), row.cell("outcome")),
            ..touch
        },
        TableId::PairingRow => Touch { pair: plan("dwcp").zip(plan("undaf")), ..touch },
        _ => touch,
    }
}
