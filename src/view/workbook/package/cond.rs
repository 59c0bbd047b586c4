//! Colours as conditional formats: the cells under them keep their own format, and have it back when the colour goes.

use super::xml::{Edits, Tag, children, element, end_of, unescaped};

/// The condition, which is always true, by which the colours of the program are known.
pub(crate) const COLOUR_FORMULA: &str = "LEN(\"dwalign\")=7";

/// The rules of a sheet that the program wrote, and all others.
fn rules(all: &[Tag<'_>], xml: &str) -> (Vec<usize>, Vec<usize>) {
    let written = |&n: &usize| {
        let formula = children(all, n).find(|&inner| all[inner].name() == "formula");
        formula.is_some_and(|formula| {
            let text = &xml[all[formula].range.end..all[end_of(all, formula)].range.start];
            let text: String = unescaped(text).chars().filter(|c| !c.is_whitespace()).collect();
            text.trim_start_matches('=') == COLOUR_FORMULA
        })
    };
    let rules = (0..all.len()).filter(|&n| all[n].opens() && all[n].name() == "cfRule");
    rules.partition(written)
}

/// Takes out the colours of an earlier time.
pub(super) fn clear(edits: &mut Edits<'_>, all: &[Tag<'_>], xml: &str) {
    let (old, _) = rules(all, xml);
    let blocks = (0..all.len()).filter(|&n| all[n].opens() && all[n].name() == "conditionalFormatting");
    for block in blocks {
        let place = element(all, block);
        let inside = |n: &&usize| place.contains(&all[**n].range.start);
        let own: Vec<&usize> = old.iter().filter(inside).collect();
        let count = children(all, block).filter(|&n| all[n].name() == "cfRule").count();
        if own.is_empty() {
            continue;
        }
        if own.len() == count {
            edits.replace(place, "");
        } else {
            own.iter().for_each(|&&n| edits.replace(element(all, n), ""));
        }
    }
}

/// Makes room before the user's rules for as many as are added, which come first.
pub(super) fn make_room(edits: &mut Edits<'_>, all: &[Tag<'_>], xml: &str, added: u32) {
    let (_, own) = rules(all, xml);
    let first = own.iter().filter_map(|&n| all[n].number("priority")).min();
    let Some(more) = first.and_then(|first| (added + 1).checked_sub(first)).filter(|more| *more > 0) else {
        return;
    };
    for n in own {
        if let (Some(place), Some(number)) = (all[n].place_of("priority"), all[n].number("priority")) {
            edits.replace(place, (number + more).to_string());
        }
    }
}

/// How many rules are in pieces of XML.
pub(super) fn count(pieces: &[String]) -> u32 {
    let rules = pieces.iter().map(|piece| piece.matches("cfRule ").count()).sum::<usize>();
    u32::try_from(rules).unwrap_or(u32::MAX / 2)
}
