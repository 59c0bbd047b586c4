//! All countries at once: a line for each pairing with its verdict, its counts and their denominators.

use super::layout::{BADGE, LEFT_X, MARGIN, WIDE};
use super::{Drawn, Options};
use crate::align::{PairingVerdict, Policy, unpaired};
use crate::graph::name::{plan, plan_of_country};
use crate::graph::{Framework, PlanGraph};
use crate::locale::clauses;
use crate::say;
use crate::view::markup::html::in_order;
use crate::view::svg::font::{Weight, harmless};
use crate::view::svg::theme::{self, ink};
use crate::view::svg::{Anchor, Picture, Svg, Type};
use crate::vocab::{Language, PairingClass, PriorityClass, Vocabulary as _};

const NAME: Type = Type::of(21.0, Weight::Bold, ink::TEXT);
const BODY: Type = Type::of(12.0, Weight::Regular, ink::SOFT);
const HEADING: Type = Type::of(12.0, Weight::Bold, ink::SOFT);
const CELL: Type = Type::of(12.0, Weight::Regular, ink::TEXT);
const COUNTRY: Type = Type::of(12.0, Weight::Bold, ink::TEXT);

/// Where the columns begin: country, plans, verdict, priorities, their bar, outcomes.
const COLUMNS: [f64; 6] = [LEFT_X, 188.0, 506.0, 680.0, 804.0, 962.0];
const BAR: f64 = 138.0;
const HIGH: f64 = 26.0;

/// The most countries with lines of their own, more than there are in the world. The number of further ones stands below.
const MOST: usize = 250;

/// A line of text as a picture of its own, to stand below others.
#[must_use]
pub fn note(words: &str) -> Picture {
    let lines = BODY.wrap(&harmless(words), WIDE - 2.0 * MARGIN, 4);
    let mut svg = Svg::default();
    let below = svg.lines([LEFT_X, 24.0], &lines, 16.0, BODY);
    Picture::labelled([WIDE, below.ceil()], words, svg)
}

/// The board of every country of the graph, pairing by pairing, with the plans that stand in none.
#[must_use]
pub fn portfolio(
    graph: &PlanGraph,
    verdicts: &[PairingVerdict<'_>],
    policy: &Policy,
    options: &Options<'_>,
) -> Drawn {
    let language = options.language;
    let mut svg = Svg::default();
    let alone: Vec<_> = unpaired(graph).collect();
    let counted = |class| verdicts.iter().filter(|v| v.class() == class).count();
    let countries = graph.countries().count();
    let title = say!(language, "board-portfolio-title", n = countries);
    svg.text([LEFT_X, 42.0], &title, NAME);
    let classes: Vec<String> = (PairingClass::ALL.iter().rev())
        .map(|&class| (class, counted(class)))
        .filter(|(_, n)| *n > 0)
        .map(|(class, n)| say!(language, "board-portfolio-class", n = n, class = class.word()))
        .collect();
    let summary = say!(
        language,
        "board-portfolio-counts",
        pairings = verdicts.len(),
        classes = classes.join(", "),
        unpaired = alone.len()
    );
    let lines = BODY.wrap(&harmless(&summary), WIDE - 2.0 * MARGIN, 3);
    let mut y = svg.lines([LEFT_X, 66.0], &lines, 16.0, BODY) + 14.0;
    let headings = [
        say!(language, "board-portfolio-country"),
        say!(language, "board-portfolio-plans"),
        say!(language, "board-portfolio-verdict"),
        say!(language, "board-portfolio-priorities"),
        say!(language, "board-portfolio-bar"),
        say!(language, "board-portfolio-outcomes"),
    ];
    let ends = COLUMNS[1..].iter().copied().chain([WIDE - MARGIN + 10.0]);
    let mut deepest = y;
    for ((x, heading), end) in COLUMNS.iter().zip(&headings).zip(ends) {
        let lines = HEADING.wrap(heading, end - x - 10.0, 3);
        deepest = deepest.max(svg.lines([*x, y], &lines, 15.0, HEADING));
    }
    y = deepest - 6.0;
    // The comparisons that say something have a line each; the others follow in short.
    let (mut saying, silent): (Vec<_>, Vec<_>) =
        verdicts.iter().partition(|verdict| verdict.says_something());
    saying.sort_by_cached_key(|verdict| in_order(verdict.pairing.country.name(language)));
    let of_countries = || saying.chunk_by(|a, b| a.pairing.country == b.pairing.country);
    for of_country in of_countries().take(MOST) {
        let Some(country) = of_country.first().map(|verdict| verdict.pairing.country) else { continue };
        rule(&mut svg, y);
        let name = harmless(&format!("{} ({})", country.name(language), country.code()));
        let lines = COUNTRY.wrap(&name, COLUMNS[1] - COLUMNS[0] - 12.0, 3);
        let below = svg.lines([COLUMNS[0], y + 18.0], &lines, 15.0, COUNTRY) - 8.0;
        let line =
            of_country.iter().fold(y, |line, verdict| line + pairing(&mut svg, line, verdict, options));
        y = line.max(below).max(y + HIGH);
    }
    rule(&mut svg, y);
    y += 24.0;
    let folded = of_countries().count().saturating_sub(MOST);
    if folded > 0 {
        let words = say!(language, "board-portfolio-folded", n = folded, shown = MOST);
        let lines = BODY.wrap(&harmless(&words), WIDE - 2.0 * MARGIN, 3);
        y = svg.lines([LEFT_X, y], &lines, 16.0, BODY) + 8.0;
    }
    for (heading, all) in rest(graph, &silent, &alone, language) {
        svg.text([LEFT_X, y], &heading, HEADING);
        let lines = BODY.wrap(&harmless(&all), WIDE - 2.0 * MARGIN, 40);
        y = svg.lines([LEFT_X, y + 17.0], &lines, 16.0, BODY) + 8.0;
    }
    let lines = BODY.wrap(
        &harmless(&say!(language, "board-policy", policy = policy.words(language))),
        WIDE - 2.0 * MARGIN,
        2,
    );
    y = svg.lines([LEFT_X, y + 4.0], &lines, 16.0, BODY) + 10.0;
    let described = described(verdicts, options);
    let picture = Picture::described(options.name, [WIDE, y.ceil()], &title, &described, svg);
    Drawn { picture, crossings: 0, crossings_before: 0 }
}

/// What has no line of its own, each kind with its heading: comparisons that say nothing so far, plans in no comparison,
/// and countries without plans.
pub(in crate::view) fn rest(
    graph: &PlanGraph,
    silent: &[&PairingVerdict<'_>],
    alone: &[Framework<'_>],
    language: Language,
) -> Vec<(String, String)> {
    let mut parts = Vec::new();
    for class in [PairingClass::Unexamined, PairingClass::NotComparable] {
        let of_class = silent.iter().filter(|verdict| verdict.class() == class);
        let plans = |verdict: &&PairingVerdict<'_>| {
            let pairing = verdict.pairing;
            let (dwcp, un) = (plan(pairing.dwcp, language), plan(pairing.un, language));
            format!("{}, {dwcp} × {un}", pairing.country.name(language))
        };
        let all = by_name(of_class.map(plans));
        let heading = say!(language, "board-portfolio-silent", n = all.len(), class = class.word());
        parts.push((heading, all));
    }
    let plans = by_name(alone.iter().map(|f| plan_of_country(*f, language)));
    parts.push((say!(language, "board-portfolio-no-pairing", n = plans.len()), plans));
    let empty = graph.countries().filter(|country| !country.frameworks().any(|f| f.kind().is_plan()));
    let empty = by_name(empty.map(|country| country.name(language).to_owned()));
    parts.push((say!(language, "board-portfolio-no-plans", n = empty.len()), empty));
    let some = parts.into_iter().filter(|(_, all)| !all.is_empty());
    some.map(|(heading, all)| (heading, clauses(language, &all) + ".")).collect()
}

fn by_name(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut names: Vec<String> = names.collect();
    names.sort_by_cached_key(|name| in_order(name));
    names
}

fn rule(svg: &mut Svg, y: f64) {
    svg.line([LEFT_X, y, WIDE - MARGIN, y], &[("stroke", ink::RULE), ("stroke-width", "1")]);
}

/// One pairing; answers how high its line is.
fn pairing(svg: &mut Svg, top: f64, verdict: &PairingVerdict<'_>, options: &Options<'_>) -> f64 {
    let language = options.language;
    let (pairing, counts) = (verdict.pairing, verdict.counts());
    let y = top + 18.0;
    let plans = harmless(&format!("{} × {}", plan(pairing.dwcp, language), plan(pairing.un, language)));
    let lines = CELL.wrap(&plans, COLUMNS[2] - COLUMNS[1] - 12.0, 3);
    let high = HIGH.max(svg.lines([COLUMNS[1], y], &lines, 15.0, CELL) - top - 7.0);
    let look = theme::pairing(verdict.class());
    let words = format!("{} {}", look.symbol, crate::vocab::small(&verdict.label(language)));
    if verdict.class() == PairingClass::NotComparable {
        let wide = WIDE - MARGIN - COLUMNS[2];
        let stated = pairing.stated_in_words(language).join(" ");
        let words = harmless(format!("{words}. {stated}").trim_end());
        let set = CELL.slanted().coloured(ink::FAINT);
        let below = svg.lines([COLUMNS[2], y], &CELL.wrap(&words, wide, 6), 15.0, set);
        return high.max(below - top - 7.0);
    }
    let words = BADGE.cut(&words, COLUMNS[3] - COLUMNS[2] - 30.0);
    let wide = BADGE.width(&words) + 18.0;
    svg.rect(
        [COLUMNS[2], top + 4.0, wide, 19.0],
        9.5,
        &[("fill", look.fill), ("stroke", look.line), ("stroke-width", "1.2")],
    );
    svg.text([COLUMNS[2] + wide / 2.0, y - 0.5], &words, BADGE.at(Anchor::Middle).coloured(look.line));
    // Of what nobody has examined there is no “none of so many”.
    let of = |n: usize, all: usize, unexamined: usize| match (n, unexamined) {
        (0, 1..) => "–".to_owned(),
        _ => say!(language, "board-portfolio-of", n = n, all = all),
    };
    svg.text([COLUMNS[3], y], &of(counts.taken_up.counted, counts.priorities, counts.unexamined), CELL);
    bar(svg, top, counts);
    svg.text([COLUMNS[5], y], &of(counts.shared.counted, counts.outcomes, counts.outcomes_unexamined), CELL);
    high
}

/// Priorities as parts of a bar: full, partial and not taken up, told apart by fill, line and number.
fn bar(svg: &mut Svg, top: f64, counts: crate::align::Counts) {
    let full = counts.full.counted;
    let partial = counts.taken_up.counted - full;
    let mut x = COLUMNS[4];
    for (class, n) in [
        (PriorityClass::Full, full),
        (PriorityClass::Partial, partial),
        (PriorityClass::DwcpOnly, counts.dwcp_only),
        (PriorityClass::Unexamined, counts.unexamined),
    ] {
        if n == 0 {
            continue;
        }
        let look = theme::priority(class);
        let wide = BAR * n as f64 / counts.priorities as f64;
        svg.rect(
            [x + 0.5, top + 5.0, wide - 1.0, 16.0],
            2.0,
            &[("fill", look.fill), ("stroke", look.line), ("stroke-width", "1")],
        );
        let text = if wide > 34.0 { format!("{} {n}", look.symbol) } else { n.to_string() };
        svg.text([x + wide / 2.0, top + 17.0], &text, BADGE.at(Anchor::Middle).coloured(look.line));
        x += wide;
    }
}

fn described(verdicts: &[PairingVerdict<'_>], options: &Options<'_>) -> String {
    let mut text = String::new();
    for verdict in verdicts {
        let (pairing, language) = (verdict.pairing, options.language);
        let class = crate::vocab::small(&verdict.label(language));
        let (dwcp, un) = (plan(pairing.dwcp, language), plan(pairing.un, language));
        text += &format!("{}: {dwcp} × {un}: {class}. ", pairing.country.name(language));
    }
    text.trim_end().to_owned()
}
