//! Constituents as a column of their own, before the priorities.

use super::head::{COLUMN, strongest_levels};
use super::layout::{BADGE, LEFT_X, Layout, MARGIN, ROW};
use crate::align::PairingVerdict;
use crate::graph::Framework;
use crate::participation::took_part;
use crate::say;
use crate::view::svg::Svg;
use crate::view::svg::theme::ink;
use crate::vocab::{Constituent, Language, Level, Vocabulary};

/// How far the cards move to the right to make room for the constituents.
pub(super) const BEFORE: f64 = 236.0;
/// How wide a constituent's box is.
const BOX: f64 = 190.0;
const GAP: f64 = 10.0;
const LINE: f64 = 15.0;

/// Draws the constituents beside cards that were moved by `BEFORE`; answers where they end. A tie leads to a bar along the
/// priorities where they took part in the making of the DWCP: participation is of a plan as a whole, not of its items.
pub(super) fn constituents(
    svg: &mut Svg,
    verdict: &PairingVerdict<'_>,
    layout: &Layout,
    (heading, top): (f64, f64),
    language: Language,
) -> f64 {
    let title = say!(language, "board-constituents");
    svg.lines([MARGIN, heading], &COLUMN.wrap(&title, BOX, 2), 16.0, COLUMN);
    let (dwcp, un) = (verdict.pairing.dwcp, verdict.pairing.un);
    let in_un = strongest_levels(un);
    let level_in_un =
        |constituent| in_un.iter().find(|(c, _)| *c == constituent).and_then(|(_, level)| *level);
    let bar = BEFORE + LEFT_X - 10.0;
    let (mut y, mut tied) = (top, Vec::new());
    for (constituent, level) in constituents_of(dwcp, un) {
        let plans = [say!(language, "board-dwcp"), say!(language, "board-un")];
        let lines = [part(&plans[0], level, language), part(&plans[1], level_in_un(constituent), language)];
        let name = ROW.cut(&constituent.small(language), BOX - 20.0);
        let wrapped: Vec<(Vec<String>, bool)> =
            lines.iter().map(|(text, takes)| (ROW.wrap(text, BOX - 20.0, 3), *takes)).collect();
        let high = 26.0 + LINE * wrapped.iter().map(|(lines, _)| lines.len()).sum::<usize>() as f64;
        let takes_part = wrapped.iter().any(|(_, takes)| *takes);
        svg.group(&[("class", "partner"), ("data-partner", constituent.word())]);
        frame(svg, [MARGIN, y, BOX, high], takes_part, ink::SOFT);
        svg.text([MARGIN + 10.0, y + 17.0], &name, BADGE.coloured(ink::TEXT));
        let mut at = y + 33.0;
        for (lines, takes) in &wrapped {
            let colour = if *takes { ink::TEXT } else { ink::FAINT };
            at = svg.lines([MARGIN + 10.0, at], lines, LINE, ROW.coloured(colour));
        }
        svg.end();
        if wrapped.first().is_some_and(|(_, takes)| *takes) {
            tied.push(y + high / 2.0);
        }
        y += high + GAP;
    }
    if let (Some(first), Some(last), false) = (layout.left.first(), layout.left.last(), tied.is_empty()) {
        let ends = [first.y, last.y + last.high];
        let (low, high) = tied.iter().fold((ends[0], ends[1]), |(low, high), &y| (y.min(low), y.max(high)));
        let solid = [("stroke", ink::SOFT), ("stroke-width", "1.4")];
        svg.line([bar, low, bar, high], &solid);
        for &y in &tied {
            svg.line([MARGIN + BOX, y, bar, y], &solid);
        }
        for boxed in &layout.left {
            let y = boxed.y + boxed.high / 2.0;
            svg.line([bar, y, bar + 10.0, y], &solid);
        }
    }
    y - GAP
}

/// The three constituents, and civil society where either plan names it, with their part in the DWCP.
fn constituents_of(dwcp: Framework<'_>, un: Framework<'_>) -> Vec<(Constituent, Option<Level>)> {
    let in_dwcp = strongest_levels(dwcp);
    let mut all = in_dwcp.clone();
    for (constituent, _) in strongest_levels(un) {
        if !in_dwcp.iter().any(|(known, _)| *known == constituent) {
            all.push((constituent, None));
        }
    }
    all
}

/// What one constituent's part in a plan is, in words, and whether it takes part.
fn part(plan: &str, level: Option<Level>, language: Language) -> (String, bool) {
    let takes_part = level.is_some_and(took_part);
    let sign = if takes_part { "●" } else { "○" };
    let text = match level {
        Some(level) => say!(language, "board-took-part", who = plan, level = level.small(language)),
        None => say!(language, "board-not-stated", who = plan),
    };
    (format!("{sign} {text}"), takes_part)
}

/// A box, outlined and dashed where nobody takes part or nobody said so.
fn frame(svg: &mut Svg, area: [f64; 4], takes_part: bool, colour: &'static str) {
    let dashes = if takes_part { "none" } else { "3 2" };
    let line =
        [("fill", ink::PAPER), ("stroke", colour), ("stroke-width", "1.2"), ("stroke-dasharray", dashes)];
    svg.rect(area, 8.0, &line);
}
