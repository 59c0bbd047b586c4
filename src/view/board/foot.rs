//! What stands below the cards: counts with their denominators, what is folded, the legend, policy and sources.

use std::collections::{BTreeMap, BTreeSet};

use super::draw::{draw_chip, wire_style};
use super::fold::Folded;
use super::layout::{CHIP, LEFT_X, MARGIN, WIDE};
use crate::align::{PairingVerdict, Policy, Range};
use crate::graph::Framework;
use crate::graph::name::plan;
use crate::locale::{clauses, date, list};
use crate::say;
use crate::view::svg::font::{Weight, harmless};
use crate::view::svg::theme::{self, ink};
use crate::view::svg::{Svg, Type};
use crate::vocab::{Extent, FrameworkKind, Language, LinkStatus, OutcomeClass, PriorityClass, Vocabulary};

const BODY: Type = Type::of(11.5, Weight::Regular, ink::SOFT);
const LEADING: f64 = 16.0;
const INNER: f64 = WIDE - 2.0 * MARGIN;

fn sentences(svg: &mut Svg, y: f64, text: &str, most: usize) -> f64 {
    svg.lines([LEFT_X, y], &BODY.wrap(&harmless(text), INNER, most), LEADING, BODY)
}

/// The counts of one pairing, and what its cards and lines leave out.
pub(super) fn pairing(
    svg: &mut Svg,
    bottom: f64,
    verdict: &PairingVerdict<'_>,
    folded: &Folded,
    crossings: u64,
    language: Language,
) -> f64 {
    // How many there are of which class is said above the cards; here is what depends on whose word counts.
    let mut y = bottom + 26.0;
    let counts = verdict.counts();
    let all = [counts.taken_up, counts.shared];
    let differing = |of: fn(&Range) -> usize| {
        all.iter().any(|range| of(range) != range.counted).then(|| all.each_ref().map(of))
    };
    let documented = differing(|range| range.documented)
        .map(|[up, shared]| say!(language, "board-documented", taken_up = up, shared = shared));
    let possible = differing(|range| range.possible)
        .map(|[up, shared]| say!(language, "board-possible", taken_up = up, shared = shared));
    let said: Vec<String> = documented.into_iter().chain(possible).collect();
    if !said.is_empty() {
        y = sentences(svg, y, &said.join(" "), 2);
    }
    if folded.links.0 == folded.links.1 && folded.left.is_empty() && folded.right.is_empty() {
        return y;
    }
    sentences(svg, y, &shown(folded, crossings, language), 4)
}

/// A comparison without priorities or outcomes in the data, in one line.
pub(super) fn not_comparable(verdict: &PairingVerdict<'_>, language: Language) -> String {
    let (dwcp, un) = (plan(verdict.pairing.dwcp, language), plan(verdict.pairing.un, language));
    let why = say!(language, "align-verdict", class = verdict.label(language), why = verdict.why(language));
    say!(language, "board-not-comparable", dwcp = dwcp, un = un, why = why)
}

fn shown(folded: &Folded, crossings: u64, language: Language) -> String {
    let mut text = say!(
        language,
        "board-shown",
        cards = folded.cards.0,
        all_cards = folded.cards.1,
        links = folded.links.0,
        all_links = folded.links.1,
        crossings = crossings
    );
    let classes = |classes: &BTreeMap<String, usize>| -> Vec<String> {
        classes.iter().map(|(class, n)| say!(language, "board-folded-class", n = *n, class = class)).collect()
    };
    let (left, right) = (classes(&folded.left), classes(&folded.right));
    let side = |key_priorities: bool, all: &BTreeMap<String, usize>, words: &[String]| {
        let (n, classes) = (all.values().sum::<usize>(), words.join(", "));
        if key_priorities {
            say!(language, "board-folded-priorities", n = n, classes = classes)
        } else {
            say!(language, "board-folded-outcomes", n = n, classes = classes)
        }
    };
    let mut sides = Vec::new();
    if !left.is_empty() {
        sides.push(side(true, &folded.left, &left));
    }
    if !right.is_empty() {
        sides.push(side(false, &folded.right, &right));
    }
    if sides.is_empty() {
        return text;
    }
    text.push(' ');
    text += &say!(language, "board-folded", what = clauses(language, &sides));
    text
}

/// The legend and what holds for the whole picture.
pub(super) fn whole(
    svg: &mut Svg,
    top: f64,
    verdicts: &[PairingVerdict<'_>],
    apart: &[&PairingVerdict<'_>],
    left_out: &[Framework<'_>],
    policy: &Policy,
    language: Language,
) -> f64 {
    let mut y = top + 4.0;
    svg.line([LEFT_X, y, WIDE - MARGIN, y], &[("stroke", ink::RULE), ("stroke-width", "1")]);
    y += 24.0;
    for verdict in apart {
        y = sentences(svg, y, &not_comparable(verdict, language), 2);
    }
    y += if apart.is_empty() { 0.0 } else { 10.0 };
    if apart.len() < verdicts.len() {
        svg.group(&[("class", "legend")]);
        y = legend(svg, y, language) + 26.0;
        svg.end();
    }
    let names: Vec<String> = left_out.iter().map(|f| plan(*f, language)).collect();
    let plans = list(language, &names);
    if verdicts.is_empty() {
        y = sentences(svg, y, &nothing_to_compare(left_out, plans, language), 4);
    } else if !left_out.is_empty() {
        y = sentences(svg, y, &say!(language, "board-left-out", plans = plans), 3);
    }
    y = sentences(svg, y, &say!(language, "board-policy", policy = policy.words(language)), 2);
    let (sources, newest) = cited(verdicts);
    let dated = newest.map_or_else(
        || say!(language, "board-undated"),
        |newest| say!(language, "board-dated", date = date(language, &newest)),
    );
    let text = if sources.is_empty() {
        say!(language, "board-no-sources", dated = dated)
    } else {
        let shown: Vec<String> = sources.iter().take(8).map(|s| harmless(s)).collect();
        let more = sources.len() - shown.len();
        say!(language, "board-sources", sources = clauses(language, &shown), more = more, dated = dated)
    };
    y = sentences(svg, y, &text, 4);
    y + MARGIN - LEADING / 2.0
}

/// Why a country has no comparison, and what plans there are.
fn nothing_to_compare(plans: &[Framework<'_>], names: String, language: Language) -> String {
    let has = |wanted: fn(FrameworkKind) -> bool| plans.iter().any(|plan| wanted(plan.kind()));
    let (dwcp, un) = (has(|kind| kind == FrameworkKind::Dwcp), has(FrameworkKind::is_un_framework));
    let why = match (dwcp, un) {
        (true, true) => "years",
        (true, false) => "un",
        (false, true) => "dwcp",
        (false, false) => "both",
    };
    let why = say!(language, "board-no-comparison", why = why);
    if plans.is_empty() { why } else { format!("{why} {}", say!(language, "board-there-is", plans = names)) }
}

/// What the links and gaps rest on, and the newest date that one of the links bears.
fn cited(verdicts: &[PairingVerdict<'_>]) -> (BTreeSet<String>, Option<String>) {
    let mut sources = BTreeSet::new();
    let mut newest = None;
    for judged in verdicts.iter().flat_map(|v| &v.priorities).flat_map(|p| &p.links) {
        sources.extend(judged.link.evidence().name().map(str::to_owned));
        newest = newest.max(judged.link.date().map(|date| date.to_string()));
    }
    let gaps = verdicts.iter().flat_map(|v| {
        let priorities = v.priorities.iter().filter_map(|p| p.absence());
        priorities.chain(v.outcomes.iter().filter_map(|o| o.absence()))
    });
    for gap in gaps {
        sources.extend(gap.evidence().name().map(str::to_owned));
        newest = newest.max(gap.date().map(|date| date.to_string()));
    }
    (sources, newest)
}

/// What classes, lines and chips mean, in as many rows as they need.
fn legend(svg: &mut Svg, top: f64, language: Language) -> f64 {
    let mut pen = Pen { x: LEFT_X, y: top };
    // Not to be examined looks and reads the same at both ends.
    let of_outcomes = OutcomeClass::ALL.iter().filter(|class| **class != OutcomeClass::Unexamined);
    let classes = (PriorityClass::ALL.iter().rev())
        .map(|&class| (theme::priority(class), class.small(language)))
        .chain(of_outcomes.map(|&class| (theme::outcome(class), class.small(language))));
    for (look, label) in classes {
        let text = format!("{} {}", look.symbol, label);
        let set = CHIP.coloured(look.line);
        let wide = set.width(&text) + 16.0;
        let [x, y] = pen.room(wide);
        svg.rect(
            [x, y - 13.0, wide, 18.0],
            9.0,
            &[("fill", look.fill), ("stroke", look.line), ("stroke-width", "1.2")],
        );
        svg.text([x + 8.0, y], &text, set);
    }
    pen.turn();
    for (extent, status, words) in [
        (Extent::Whole, LinkStatus::Documented, say!(language, "board-wire-whole")),
        (Extent::Part, LinkStatus::Documented, say!(language, "board-wire-part")),
        (Extent::Whole, LinkStatus::Reviewed, say!(language, "board-wire-reviewed")),
        (Extent::Whole, LinkStatus::Suggested, say!(language, "board-wire-suggested")),
    ] {
        let wide = 50.0 + BODY.width(&words);
        let [x, y] = pen.room(wide);
        svg.line([x, y - 4.0, x + 40.0, y - 4.0], &wire_style(extent, status));
        svg.text([x + 48.0, y], &words, BODY);
    }
    for (takes_part, ilo, words) in [
        (Some(true), false, say!(language, "board-chip-takes-part")),
        (Some(false), false, say!(language, "board-chip-does-not")),
        (None, false, say!(language, "board-chip-not-stated")),
        (Some(true), true, say!(language, "board-chip-ilo")),
    ] {
        let wide = CHIP.width(&words) + 12.0;
        let [x, y] = pen.room(wide);
        draw_chip(svg, [x, y - 13.0, wide], &words, Some((takes_part, ilo)));
    }
    pen.y
}

/// Where the next part of the legend goes.
struct Pen {
    x: f64,
    y: f64,
}

impl Pen {
    fn room(&mut self, wide: f64) -> [f64; 2] {
        if self.x > LEFT_X && self.x + wide > WIDE - MARGIN {
            self.turn();
        }
        let place = [self.x, self.y];
        self.x += wide + 14.0;
        place
    }

    fn turn(&mut self) {
        (self.x, self.y) = (LEFT_X, self.y + 24.0);
    }
}
