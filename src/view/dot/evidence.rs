//! The arrows of a country's diagram, which are its links, and the key that explains them.

use std::collections::BTreeMap;

use graphviz_rust::dot_structures::Stmt;

use super::draw::{edge, legend};
use crate::align::PairingVerdict;
use crate::say;
use crate::view::svg::theme::{self, dot};
use crate::vocab::{Certainty, Extent, Language, LinkStatus, OutcomeClass, PriorityClass, Vocabulary};

/// One arrow for each item and outcome that a link joins, however many pieces of evidence there are.
pub(super) fn links(verdicts: &[PairingVerdict<'_>], language: Language) -> Vec<Stmt> {
    #[derive(Clone, Copy)]
    struct Arrow {
        extent: Extent,
        status: LinkStatus,
        count: usize,
    }
    let mut arrows: BTreeMap<(String, String), Arrow> = BTreeMap::new();
    for judged in verdicts.iter().flat_map(|v| &v.priorities).flat_map(|p| &p.links) {
        if !judged.bears(Certainty::Possible) {
            continue;
        }
        let link = judged.link;
        let key = (link.item().address(), link.outcome().address());
        let new = Arrow { extent: link.extent(), status: link.status(), count: 1 };
        let arrow = arrows.entry(key).or_insert(Arrow { count: 0, ..new });
        // A link that counts outweighs a suggested one; of those that count, a whole one outweighs a part.
        let rank = |a: &Arrow| (a.status == LinkStatus::Suggested, a.extent, a.status);
        let count = arrow.count + 1;
        if rank(&new) < rank(arrow) {
            *arrow = new;
        }
        arrow.count = count;
    }
    let draw = |((from, to), arrow): ((String, String), Arrow)| {
        let counts = arrow.status != LinkStatus::Suggested;
        let style = match (counts, arrow.extent) {
            (false, _) => "dotted",
            (true, Extent::Whole) => "solid",
            (true, Extent::Part) => "dashed",
        };
        let times = if arrow.count > 1 { format!(" ×{}", arrow.count) } else { String::new() };
        let (extent, status) = (arrow.extent.shown(language), arrow.status.shown(language));
        let words = say!(language, "dot-link", extent = extent, status = status);
        let label = format!("{words}{times}\n ");
        let colour = if counts { dot::LINK } else { dot::SUGGESTED };
        let width = if arrow.status == LinkStatus::Documented { "1.8" } else { "1.1" };
        edge(
            &from,
            &to,
            &[("style", style), ("color", colour), ("penwidth", width), ("label", &label), ("weight", "2")],
        )
    };
    arrows.into_iter().map(draw).collect()
}

/// What classes, lines and boxes mean.
pub(super) fn key(language: Language) -> Stmt {
    let priorities = PriorityClass::ALL.iter().rev().map(|&class| {
        let look = theme::priority(class);
        (format!("{} {}", look.symbol, class.shown(language)), look)
    });
    let outcomes = OutcomeClass::ALL.iter().map(|&class| {
        let look = theme::outcome(class);
        (format!("{} {}", look.symbol, class.shown(language)), look)
    });
    let (priorities, outcomes): (Vec<_>, Vec<_>) = (priorities.collect(), outcomes.collect());
    let cells = |classes: &'_ [(String, theme::Look)]| -> Vec<[String; 4]> {
        classes
            .iter()
            .map(|(words, look)| [words.clone(), look.fill.into(), look.line.into(), look.dash.into()])
            .collect()
    };
    let lines = [
        format!("─── {}", say!(language, "dot-key-whole")),
        format!("- - - {}", say!(language, "dot-key-part")),
        format!("· · · {}", say!(language, "dot-key-suggested")),
    ]
    .map(|words| [words, "white".into(), "white".into(), String::new()]);
    let rows = [cells(&priorities), cells(&outcomes), lines.to_vec()];
    let rows: Vec<Vec<[&str; 4]>> =
        rows.iter().map(|row| row.iter().map(|cell| cell.each_ref().map(String::as_str)).collect()).collect();
    legend(&say!(language, "dot-key"), &rows)
}
