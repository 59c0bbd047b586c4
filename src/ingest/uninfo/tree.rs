//! The results tree of an export, with ids that can be named and rows at their outputs.

use std::collections::{BTreeMap, BTreeSet};

use super::export::{Export, Money, RawNode};
use crate::diagnostic::{Fault, UninfoFault, is_invisible, steers};
use crate::record::is_code;

/// The length at which the export cuts names.
const CUT: usize = 200;

/// An outcome or output.
#[derive(Default)]
pub(super) struct Node {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) money: Money,
    pub(super) agencies: BTreeSet<String>,
}

/// An outcome with the strategic priority above it and the outputs below.
#[derive(Default)]
pub(super) struct Outcome {
    pub(super) node: Node,
    pub(super) group: String,
    pub(super) outputs: Vec<Node>,
}

impl std::ops::Deref for Outcome {
    type Target = Node;
    fn deref(&self) -> &Node {
        &self.node
    }
}

/// The tree, and what was lost on the way.
#[derive(Default)]
pub(super) struct Results {
    pub(super) outcomes: Vec<Outcome>,
    trimmed: u64,
    renamed: u64,
    prefixed: u64,
    nameless: u64,
    cut_outcomes: u64,
    cut_outputs: u64,
    orphans: u64,
    orphan_texts: BTreeSet<String>,
    missing_below: Vec<String>,
}

fn is_cut(name: &str) -> bool {
    name.chars().count() >= CUT
}

impl Results {
    pub(super) fn of(export: &Export) -> Self {
        let mut results = Self::default();
        let mut used = BTreeSet::new();
        for group in &export.tree {
            results.missing_children(group);
            let title = shown(&group.name);
            for raw in &group.children {
                results.missing_children(raw);
                let Some(node) = results.node(raw, &mut used) else { continue };
                results.cut_outcomes += u64::from(is_cut(&raw.name));
                let mut outcome = Outcome { node, group: title.clone(), outputs: Vec::new() };
                let mut below = BTreeSet::new();
                for raw in &raw.children {
                    results.cut_outputs += u64::from(is_cut(&raw.name));
                    outcome.outputs.extend(results.node(raw, &mut below));
                }
                results.outcomes.push(outcome);
            }
        }
        results.place_rows(export);
        results
    }

    /// Notes a node whose money is more than that of its children.
    fn missing_children(&mut self, raw: &RawNode) {
        let below = Money::sum(raw.children.iter().map(|c| c.money)).required.map_or(0, |a| a.0);
        // A difference of one or less is rounding.
        if raw.money.required.is_some_and(|own| own.0 > below.saturating_add(100)) {
            self.missing_below.push(shown(&raw.name).chars().take(40).collect());
        }
    }

    fn node(&mut self, raw: &RawNode, used: &mut BTreeSet<String>) -> Option<Node> {
        let (name, code) = (raw.name.as_str(), raw.code.as_str());
        if name.trim().is_empty() {
            self.nameless += 1;
            return None;
        }
        let mut id = as_code(code);
        self.trimmed += u64::from(code != code.trim());
        self.renamed += u64::from(id.is_empty() || id != code.trim() || used.contains(&id));
        if id.is_empty() || used.contains(&id) {
            let stem = if id.is_empty() { "x".to_owned() } else { id };
            id = (2..).map(|n| format!("{stem}#{n}")).find(|id| !used.contains(id)).unwrap_or_default();
        }
        self.prefixed += u64::from(begins_with_code(name));
        used.insert(id.clone());
        Some(Node { id, name: shown(name), money: raw.money, agencies: BTreeSet::new() })
    }

    /// Puts the agency of every row at the output whose text the row gives. A text that several outputs share still
    /// speaks for their outcome, if that is one and the same.
    fn place_rows(&mut self, export: &Export) {
        let mut by_text: BTreeMap<String, BTreeSet<(usize, Option<usize>)>> = BTreeMap::new();
        for (o, outcome) in self.outcomes.iter().enumerate() {
            by_text.entry(outcome.name.clone()).or_default().insert((o, None));
            for (p, output) in outcome.outputs.iter().enumerate() {
                by_text.entry(output.name.clone()).or_default().insert((o, Some(p)));
            }
        }
        for row in &export.rows {
            let text = shown(&row.outcome);
            let found = by_text.get(&text);
            let outcomes: BTreeSet<usize> = found.into_iter().flatten().map(|(o, _)| *o).collect();
            let (Some(found), 1) = (found, outcomes.len()) else {
                self.orphans += 1;
                self.orphan_texts.insert(text);
                continue;
            };
            let agency = row.agency.trim();
            if as_code(agency).is_empty() {
                continue;
            }
            let (&(o, p), single) = (found.first().unwrap_or(&(0, None)), found.len() == 1);
            let outcome = &mut self.outcomes[o];
            let node = match p.filter(|_| single) {
                Some(p) => &mut outcome.outputs[p],
                None => &mut outcome.node,
            };
            node.agencies.insert(as_code(agency));
        }
    }

    /// What the export lost, as findings with counts.
    pub(super) fn faults(&self, export: &Export) -> Vec<Fault> {
        let rows = export.rows.len() as u64;
        let cut_rows = export.rows.iter().filter(|r| is_cut(&r.name)).count() as u64;
        let mut faults = Vec::new();
        if self.cut_outcomes + self.cut_outputs + cut_rows > 0 {
            faults.push(Fault::Uninfo(UninfoFault::CutNames {
                outcomes: self.cut_outcomes,
                outputs: self.cut_outputs,
                rows: cut_rows,
            }));
        }
        if self.orphans > 0 {
            faults.push(Fault::Uninfo(UninfoFault::OrphanRows {
                rows: self.orphans,
                of: rows,
                names: self.orphan_texts.len() as u64,
            }));
        }
        if !self.missing_below.is_empty() {
            let parents = self.missing_below.clone();
            faults.push(Fault::Uninfo(UninfoFault::MissingTree { nodes: parents.len() as u64, parents }));
        }
        let mut by_id: BTreeMap<&str, u64> = BTreeMap::new();
        for id in export.rows.iter().filter_map(|r| r.id.as_deref()) {
            *by_id.entry(id).or_default() += 1;
        }
        let joint: Vec<u64> = by_id.into_values().filter(|&n| n > 1).collect();
        if !joint.is_empty() {
            faults.push(Fault::Uninfo(UninfoFault::JointRows {
                joint: joint.len() as u64,
                rows: joint.iter().sum(),
            }));
        }
        if rows == 0 {
            faults.push(Fault::Uninfo(UninfoFault::NoRows { outcomes: self.outcomes.len() as u64 }));
        }
        let undated = export.rows.iter().filter(|r| r.start.is_none() || r.end.is_none()).count() as u64;
        if export.stated_years().is_none() {
            faults.push(Fault::Uninfo(UninfoFault::Years { years: export.years(), rows, undated }));
        }
        let (trimmed, renamed, prefixed) = (self.trimmed, self.renamed, self.prefixed);
        if trimmed + renamed + prefixed > 0 {
            faults.push(Fault::Uninfo(UninfoFault::Tidied { trimmed, renamed, prefixed }));
        }
        if export.misshapen > 0 {
            faults.push(Fault::Uninfo(UninfoFault::BadRow { nameless: false, count: export.misshapen }));
        }
        if self.nameless > 0 {
            faults.push(Fault::Uninfo(UninfoFault::BadRow { nameless: true, count: self.nameless }));
        }
        faults
    }
}

/// Does a name begin with its code: `OC1_By 2027, …`, `Output 1.1: …`, `4.6 Propuestas …`?
fn begins_with_code(name: &str) -> bool {
    let word = name.trim_start().trim_start_matches(char::is_alphabetic);
    let code = word.trim_start();
    let rest = code.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    let digits = code.len() - rest.len();
    digits > 0
        && code.as_bytes()[0].is_ascii_digit()
        && (rest.starts_with(['_', ':', '-', '–', ')', ' ']) || code[..digits].ends_with('.'))
}

/// A name as it is shown: blanks tidied, and “…” where the export cut it.
/// The longest code that is taken from an export, in letters.
const CODE: usize = 60;

/// A text of the export as a code that every form of the data can hold.
fn as_code(text: &str) -> String {
    let plain: String = text.trim().replace('/', "-").chars().filter(|c| !steers(*c)).take(CODE).collect();
    let unseen = |c: char| is_invisible(c) || c.is_whitespace();
    let code = plain.trim_matches(unseen);
    // What a spreadsheet would take for a date gets a letter.
    if code.is_empty() || is_code(code) { code.to_owned() } else { format!("n{code}") }
}

fn shown(name: &str) -> String {
    let words = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if is_cut(name) { format!("{words}…") } else { words }
}
