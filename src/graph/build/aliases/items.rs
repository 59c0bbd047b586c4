//! Which items of aliased plans are one: those of one id whose titles agree, and those that an alias row names.

use std::collections::{BTreeMap, BTreeSet};

use super::sets::Sets;
use super::{Known, Plans, report};
use crate::diagnostic::{Finding, Findings, MergeFault, Noun};
use crate::graph::index::Side;
use crate::graph::resolve::dangling;
use crate::id::{Symbol, natural};
use crate::place::Place;
use crate::record::{Dataset, Store};
use crate::text::Text;
use crate::vocab::{FrameworkKind, unaccented};

/// An item as a row names it: its plan, the new id of the item that contains it, and its own id.
pub(super) type Named = (usize, Option<Symbol>, Symbol);

/// The new id of every item of a table, and how it stands among the rows that are one with it: 0 for the one that decides.
#[derive(Default)]
pub(super) struct NewIds(BTreeMap<Named, (Symbol, usize)>);

impl NewIds {
    /// The new id of an item; the old one where it is not known.
    pub(super) fn get(&self, (plan, parent, id): Named) -> Symbol {
        self.0.get(&(plan, parent, id)).map_or(id, |(new, _)| *new)
    }

    /// The order of its row among those that are one with it.
    pub(super) fn order(&self, named: Named) -> usize {
        self.0.get(&named).map_or(0, |(_, order)| *order)
    }

    fn has(&self, named: Named) -> bool {
        self.0.contains_key(&named)
    }
}

/// The new ids of the items of aliased plans.
pub(super) struct Items {
    /// Priorities and outcomes; a plan has only one of the two.
    pub(super) upper: NewIds,
    /// Elements and outputs.
    pub(super) lower: NewIds,
}

/// What a row says of an item.
struct Stated {
    named: Named,
    titles: [Option<Text>; 3],
    place: Place,
    what: &'static str,
}

/// Two items that an alias row makes one.
struct Joined {
    one: Named,
    other: Named,
}

impl Items {
    pub(super) fn of(
        dataset: &mut Dataset,
        plans: &Plans,
        aliases: &[Known<'_>],
        findings: &mut Findings,
    ) -> Self {
        let mut stated = Vec::new();
        macro_rules! collect {
            ($table:ident, $side:expr, $id:ident, $parent:expr) => {
                for row in &dataset.$table {
                    if let Some(plan) = plans.named(row.country, row.framework, $side) {
                        let named = (plan, $parent(plan, row), row.$id.symbol());
                        let titles = [row.title, row.title_fr, row.title_es];
                        stated.push(Stated { named, titles, place: row.place, what: stringify!($id) });
                    }
                }
            };
        }
        collect!(priorities, Side::Dwcp, priority, |_, _: &crate::record::Priority| None);
        collect!(outcomes, Side::Un, outcome, |_, _: &crate::record::Outcome| None);
        let of_upper: BTreeSet<Named> = stated.iter().map(|item| item.named).collect();
        let (mut upper_pairs, mut lower_pairs) = (Vec::new(), Vec::new());
        for known in aliases {
            let Some((one, other)) = known.row.item.zip(known.row.same_item) else { continue };
            let parts = [one, other].map(|item| {
                let text = dataset.store.names.text(item.symbol());
                text.split_once('/').map(|(parent, id)| [parent.trim().to_owned(), id.trim().to_owned()])
            });
            match parts {
                [None, None] => {
                    let pair = Joined {
                        one: (known.one, None, one.symbol()),
                        other: (known.other, None, other.symbol()),
                    };
                    if both_known(
                        &pair,
                        known,
                        &dataset.store,
                        &|named| of_upper.contains(&named),
                        plans,
                        findings,
                    ) {
                        upper_pairs.push(pair);
                    }
                }
                [Some(one), Some(other)] => lower_pairs.push((known, one, other)),
                _ => unlike(known, plans, &dataset.store, findings),
            }
        }
        let upper = united(&stated, &upper_pairs, plans, &mut dataset.store, findings);

        let mut stated = Vec::new();
        macro_rules! collect {
            ($table:ident, $side:expr, $id:ident, $parent:ident) => {
                for row in &dataset.$table {
                    if let Some(plan) = plans.named(row.country, row.framework, $side) {
                        let parent = upper.get((plan, None, row.$parent.symbol()));
                        let named = (plan, Some(parent), row.$id.symbol());
                        let titles = [row.title, row.title_fr, row.title_es];
                        stated.push(Stated { named, titles, place: row.place, what: stringify!($id) });
                    }
                }
            };
        }
        collect!(elements, Side::Dwcp, element, priority);
        collect!(outputs, Side::Un, output, outcome);
        let of_lower: BTreeSet<Named> = stated.iter().map(|item| item.named).collect();
        let mut pairs = Vec::new();
        for (known, one, other) in lower_pairs {
            let [one, other] = [(known.one, one), (known.other, other)].map(|(plan, [parent, id])| {
                let parent = dataset.store.names.intern(&parent);
                (plan, Some(upper.get((plan, None, parent))), dataset.store.names.intern(&id))
            });
            let pair = Joined { one, other };
            if !both_known(&pair, known, &dataset.store, &|named| of_lower.contains(&named), plans, findings)
            {
                continue;
            }
            if pair.one.1 == pair.other.1 {
                pairs.push(pair);
            } else {
                unlike(known, plans, &dataset.store, findings);
            }
        }
        let lower = united(&stated, &pairs, plans, &mut dataset.store, findings);
        Self { upper, lower }
    }

    /// The new id of an item named by one id or by two: `P1`, `P1/E2`.
    pub(super) fn path(&self, plan: usize, parts: &[Symbol]) -> Vec<Symbol> {
        let upper = |id: Symbol| self.upper.get((plan, None, id));
        match *parts {
            [id] if self.upper.has((plan, None, id)) => vec![upper(id)],
            // An element may be named alone where that is plain.
            [id] => {
                let below = self.lower.0.iter().filter(|((of, _, named), _)| (*of, *named) == (plan, id));
                let new: BTreeSet<Symbol> = below.map(|(_, (new, _))| *new).collect();
                vec![if new.len() == 1 { new.first().copied().unwrap_or(id) } else { id }]
            }
            [parent, id] => {
                let parent = upper(parent);
                vec![parent, self.lower.get((plan, Some(parent), id))]
            }
            _ => parts.to_vec(),
        }
    }
}

/// Reports the item that is not there.
fn both_known(
    pair: &Joined,
    known: &Known<'_>,
    store: &Store,
    is_known: &dyn Fn(Named) -> bool,
    plans: &Plans,
    findings: &mut Findings,
) -> bool {
    let mut both = true;
    for (named, column, written) in
        [(pair.one, "item", known.row.item), (pair.other, "same_item", known.row.same_item)]
    {
        if is_known(named) {
            continue;
        }
        both = false;
        let what = match (plans.all[named.0].kind == FrameworkKind::Dwcp, named.1.is_some()) {
            (true, false) => Noun::Priority,
            (true, true) => Noun::Element,
            (false, false) => Noun::Outcome,
            (false, true) => Noun::Output,
        };
        let text = written.map_or("", |item| store.names.text(item.symbol()));
        report(findings, dangling(what, text, &plans.name(named.0, store), &[]), known.row, column);
    }
    both
}

fn unlike(known: &Known<'_>, plans: &Plans, store: &Store, findings: &mut Findings) {
    let name = |plan, item: Option<crate::id::ItemId>| {
        let item = item.map_or("", |item| store.names.text(item.symbol()));
        format!("{}/{item}", plans.name(plan, store))
    };
    let (one, other) = (name(known.one, known.row.item), name(known.other, known.row.same_item));
    report(findings, MergeFault::AliasUnlike { one, other }, known.row, "same_item");
}

/// The new ids of the items of one level.
fn united(
    stated: &[Stated],
    pairs: &[Joined],
    plans: &Plans,
    store: &mut Store,
    findings: &mut Findings,
) -> NewIds {
    let mut items: Vec<Named> = stated.iter().map(|item| item.named).collect();
    let text = |symbol: Symbol| store.names.text(symbol);
    items.sort_by(|a, b| {
        (a.0.cmp(&b.0))
            .then_with(|| natural(a.1.map_or("", text), b.1.map_or("", text)))
            .then_with(|| natural(text(a.2), text(b.2)))
    });
    items.dedup();
    let number: BTreeMap<Named, usize> = items.iter().enumerate().map(|(n, item)| (*item, n)).collect();
    let mut rows: Vec<Vec<&Stated>> = vec![Vec::new(); items.len()];
    for row in stated {
        rows[number[&row.named]].push(row);
    }
    rows.iter_mut().for_each(|rows| rows.sort_by_key(|row| row.place));

    let mut sets = Sets::new(items.len());
    for pair in pairs {
        sets.join(number[&pair.one], number[&pair.other]);
    }
    // Those of one id within one thing.
    let mut of_one_id: BTreeMap<Named, Vec<usize>> = BTreeMap::new();
    for (n, &(plan, parent, id)) in items.iter().enumerate() {
        of_one_id.entry((plans.shown[plan], parent, id)).or_default().push(n);
    }
    let mut apart = Vec::new();
    for same in of_one_id.values() {
        for (n, &other) in same.iter().enumerate() {
            for &one in &same[..n] {
                if agree(&rows[one], &rows[other], store) {
                    sets.join_equal(one, other);
                } else {
                    apart.push((one, other));
                }
            }
        }
    }
    for (one, other) in apart.into_iter().filter(|&(one, other)| sets.set(one) != sets.set(other)) {
        findings.add(same_id([one, other].map(|n| (items[n], rows[n][0])), plans, store));
    }
    let shown = sets.shown(|n| plans.shown[items[n].0] == items[n].0);
    // Two things with the same id are distinguished by their plans.
    let mut owners: BTreeMap<Named, BTreeSet<usize>> = BTreeMap::new();
    let key = |n: usize| {
        let (plan, parent, id) = items[n];
        (plans.shown[plan], parent, id)
    };
    for &n in &shown {
        owners.entry(key(n)).or_default().insert(n);
    }
    let mut new = BTreeMap::new();
    for (n, item) in items.iter().enumerate() {
        let (plan, _, id) = items[shown[n]];
        let id = if owners[&key(shown[n])].len() > 1 {
            let apart = format!("{}:{}", store.names.text(plans.all[plan].id.symbol()), store.names.text(id));
            store.names.intern(&apart)
        } else {
            id
        };
        new.insert(*item, (id, if shown[n] == n { 0 } else { n + 1 }));
    }
    NewIds(new)
}

/// The warning about two items of one id, which proposes the row that makes them one.
fn same_id(items: [(Named, &Stated); 2], plans: &Plans, store: &Store) -> Finding {
    // The plan that is shown is the one that the other is the same as.
    let [(one, first), (other, second)] = if plans.shown[items[0].0.0] == items[0].0.0 {
        let [a, b] = items;
        [b, a]
    } else {
        items
    };
    let title = |row: &Stated| {
        row.titles.iter().flatten().next().map_or("", |title| store.texts.get(*title)).to_owned()
    };
    let id = |plan: usize| store.names.text(plans.all[plan].id.symbol()).to_owned();
    let item = match one.1 {
        Some(parent) => format!("{}/{}", store.names.text(parent), store.names.text(one.2)),
        None => store.names.text(one.2).to_owned(),
    };
    let fault = MergeFault::SameIdOtherTitle {
        country: store.names.text(plans.all[other.0].countries[0]).to_owned(),
        one: id(one.0),
        other: id(other.0),
        item,
        titles: [title(first), title(second)],
    };
    let finding = Finding::new(fault.into(), first.place.column(first.what));
    finding.with_related(second.place.column(second.what))
}

/// Do the titles of two items agree: in some language both have one, and in none do they differ?
fn agree(one: &[&Stated], other: &[&Stated], store: &Store) -> bool {
    let mut agree = false;
    for language in 0..3 {
        let titles = |rows: &[&Stated]| -> BTreeSet<String> {
            let title = |row: &&Stated| {
                row.titles[language]
                    .map(|title| folded(store.texts.get(title), store.names.text(row.named.2)))
            };
            rows.iter().filter_map(title).collect()
        };
        let (one, other) = (titles(one), titles(other));
        if one.is_empty() || other.is_empty() {
            continue;
        }
        if one.is_disjoint(&other) {
            return false;
        }
        agree = true;
    }
    agree
}

/// The words before a number that many titles begin with, without accents.
const PREFIXES: [&str; 9] =
    ["outcome", "output", "priority", "effet", "produit", "priorite", "efecto", "producto", "prioridad"];

/// A title as it is compared: small letters without accents, blanks and marks, and without the code that it repeats.
pub(super) fn folded(title: &str, id: &str) -> String {
    let plain = |text: &str| -> String {
        text.chars().map(|c| unaccented(c.to_lowercase().next().unwrap_or(c))).collect()
    };
    let split = |text: String| -> Vec<String> {
        text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_owned).collect()
    };
    let (words, code) = (split(plain(title)), split(plain(id)));
    let mut rest = &words[..];
    loop {
        if !code.is_empty() && rest.len() > code.len() && rest.starts_with(&code) {
            rest = &rest[code.len()..];
        } else if let [word, number, _, ..] = rest
            && PREFIXES.contains(&word.as_str())
            && number.starts_with(|c: char| c.is_ascii_digit())
        {
            let numbers =
                rest[1..rest.len() - 1].iter().take_while(|word| word.chars().all(|c| c.is_ascii_digit()));
            rest = &rest[1 + numbers.count().max(1)..];
        } else {
            return rest.concat();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn a_title_is_compared_without_case_accents_blanks_and_repeated_codes() {
        for title in [
            "Égalité  pour tous",
            "O1: egalite pour tous",
            "Effet 1. Égalité pour tous",
            "O1 Egalite Pour Tous.",
        ] {
            assert_eq!(folded(title, "O1"), "egalitepourtous", "{title}");
        }
        assert_ne!(folded("Equality", "O1"), folded("Equality at work", "O1"));
        // A title that is nothing but the code is kept.
        assert_eq!(folded("O1", "O1"), "o1");
    }
}
