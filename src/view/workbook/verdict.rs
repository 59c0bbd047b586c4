//! What stands beside a priority, an element or an outcome: its verdict, why, and what would lift it.

use std::collections::BTreeMap;

use crate::align::{ElementCover, OutcomeVerdict, PairingVerdict, PriorityVerdict};
use crate::place::{Files, Place};
use crate::say;
use crate::view::svg::theme::{self, Look};
use crate::vocab::{Extent, Language, Nothing, PriorityClass, Vocabulary};

/// The three columns, and how the first of them looks.
#[derive(Debug, Clone)]
pub(super) struct Mark {
    pub(super) word: String,
    pub(super) why: String,
    pub(super) lift: String,
    pub(super) look: Look,
}

/// The marks of one sheet, by row and column of the cell that stands for the item.
pub(super) type Marks = BTreeMap<(u32, u32), Mark>;

/// What one pairing says of an item: how far it is taken up, the other plan, and the mark.
type Said = (u8, String, Mark);

/// The word of a class with its symbol, and with the state of nothing where there is one.
pub(super) fn word<C: Vocabulary>(
    class: C,
    look: Look,
    nothing: Option<Nothing>,
    language: Language,
) -> String {
    let own = class.small(language);
    let state = nothing.map(|state| state.small(language)).filter(|state| *state != own);
    let state = state.map_or(String::new(), |state| format!(", {state}"));
    format!("{} {}{state}", look.symbol, class.label(language))
}

/// The sentences of a priority's verdict.
fn of_priority(verdict: &PriorityVerdict<'_>, language: Language) -> Mark {
    let look = theme::priority(verdict.class());
    Mark {
        word: word(verdict.class(), look, verdict.nothing(), language),
        why: verdict.why(language),
        lift: verdict.lift(language).unwrap_or_default(),
        look,
    }
}

/// The sentences of an outcome's verdict.
fn of_outcome(verdict: &OutcomeVerdict<'_>, language: Language) -> Mark {
    let look = theme::outcome(verdict.class());
    Mark {
        word: word(verdict.class(), look, verdict.nothing(), language),
        why: verdict.why(language),
        lift: verdict.lift(language).unwrap_or_default(),
        look,
    }
}

pub(super) fn of_element(cover: ElementCover, language: Language) -> Mark {
    let (class, word) = match cover {
        ElementCover::Own => (PriorityClass::Full, Extent::Whole.label(language).to_owned()),
        ElementCover::ThroughPriority => (PriorityClass::Full, say!(language, "mark-through-priority")),
        ElementCover::Part => (PriorityClass::Partial, Extent::Part.label(language).to_owned()),
        ElementCover::NotCovered => (PriorityClass::DwcpOnly, say!(language, "mark-not-covered")),
        ElementCover::Unexamined => {
            (PriorityClass::Unexamined, PriorityClass::Unexamined.label(language).to_owned())
        }
    };
    let look = theme::priority(class);
    Mark { word: format!("{} {word}", look.symbol), why: String::new(), lift: String::new(), look }
}

/// Every mark of a workbook, by sheet. An item that stands in several pairings is marked with its best class, and with
/// what each of them says of it.
pub(super) fn marks(
    verdicts: &[PairingVerdict<'_>],
    files: &Files,
    file: &str,
    language: Language,
) -> BTreeMap<String, Marks> {
    let mut all: BTreeMap<String, BTreeMap<(u32, u32), Vec<Said>>> = BTreeMap::new();
    let mut put = |place: Place, rank: u8, partner: &str, mark: Mark| {
        let spot = place.whole();
        let own = files.file(place.file).is_some_and(|f| f.name == file);
        if let Some((sheet, Some(at))) = files.cell(&spot).filter(|_| own) {
            let marks = all.entry(sheet.to_owned()).or_default().entry(at).or_default();
            marks.push((rank, partner.to_owned(), mark));
        }
    };
    for verdict in verdicts {
        let (dwcp, un) = (verdict.pairing.dwcp.id(), verdict.pairing.un.id());
        for priority in &verdict.priorities {
            let mark = of_priority(priority, language);
            put(priority.priority.place(), priority.class() as u8, un, mark);
            for (element, cover) in priority.elements() {
                let rank = match cover {
                    ElementCover::NotCovered => 0,
                    ElementCover::Unexamined => 1,
                    ElementCover::Part => 2,
                    ElementCover::Own | ElementCover::ThroughPriority => 3,
                };
                put(element.place(), rank, un, of_element(cover, language));
            }
        }
        for outcome in &verdict.outcomes {
            let rank = outcome.class() as u8;
            put(outcome.outcome.place(), rank, dwcp, of_outcome(outcome, language));
        }
    }
    let merged = |mut marks: Vec<Said>| {
        let best = marks.iter().enumerate().max_by_key(|(n, (rank, ..))| (*rank, usize::MAX - n));
        let best = best.map_or(0, |(n, _)| n);
        if marks.len() == 1 {
            return marks.remove(0).2;
        }
        let joined = |text: fn(&Mark) -> &str| {
            let lines = marks.iter().filter(|(_, _, mark)| !text(mark).is_empty());
            lines
                .map(|(_, partner, mark)| format!("{partner}: {}", text(mark)))
                .collect::<Vec<_>>()
                .join("\n")
        };
        let (why, lift) = (joined(|mark| &mark.why), joined(|mark| &mark.lift));
        Mark { why, lift, ..marks[best].2.clone() }
    };
    let sheets = all.into_iter();
    sheets.map(|(sheet, cells)| (sheet, cells.into_iter().map(|(at, m)| (at, merged(m))).collect())).collect()
}
