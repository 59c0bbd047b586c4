//! All countries at once: a line for each pairing with its verdict, its counts and their denominators.

use std::collections::BTreeMap;

use super::layout::{BADGE, LEFT_X, MARGIN, WIDE};
use super::{Drawn, Options};
use crate::align::{PairingVerdict, Policy, unpaired};
use crate::graph::{Country, PlanGraph};
use crate::say;
use crate::view::svg::font::{Weight, harmless};
use crate::view::svg::theme::{self, ink};
use crate::view::svg::{Anchor, Picture, Svg, Type};
use crate::view::text::plan::plan;
use crate::vocab::{PairingClass, PriorityClass, Vocabulary as _};

const NAME: Type = Type::of(21.0, Weight::Bold, ink::TEXT);
const BODY: Type = Type::of(12.0, Weight::Regular, ink::SOFT);
const HEADING: Type = Type::of(12.0, Weight::Bold, ink::SOFT);
const CELL: Type = Type::of(12.0, Weight::Regular, ink::TEXT);
const COUNTRY: Type = Type::of(12.0, Weight::Bold, ink::TEXT);

/// Where the columns begin: country, plans, verdict, priorities, their bar, outcomes.
const COLUMNS: [f64; 6] = [LEFT_X, 196.0, 548.0, 686.0, 804.0, 962.0];
const BAR: f64 = 138.0;
const HIGH: f64 = 26.0;

/// The board of every country of the graph, pairing by pairing, with the plans that stand in none.
#[must_use]
pub fn portfolio<'g>(
    graph: &'g PlanGraph,
    verdicts: &[PairingVerdict<'g>],
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
    let of_country = by_country(verdicts.iter().map(|v| (v.pairing.country, v)));
    let homes = alone.iter().filter_map(|f| Some((f.countries().next()?, *f)));
    let alone = by_country(homes);
    for country in graph.countries() {
        rule(&mut svg, y);
        let name = harmless(&format!("{} ({})", country.name(language), country.code()));
        let lines = COUNTRY.wrap(&name, COLUMNS[1] - COLUMNS[0] - 12.0, 3);
        let below = svg.lines([COLUMNS[0], y + 18.0], &lines, 15.0, COUNTRY) - 8.0;
        let mut line = y;
        for verdict in of_country.get(&country).into_iter().flatten() {
            line += pairing(&mut svg, line, verdict, options);
        }
        let alone = alone.get(&country).into_iter().flatten();
        let alone: Vec<String> = alone.map(|f| plan(*f, language)).collect();
        if !country.frameworks().any(|f| f.kind().is_plan()) {
            let set = CELL.slanted().coloured(ink::FAINT);
            svg.text([COLUMNS[1], y + 18.0], &say!(language, "board-portfolio-no-plans"), set);
        }
        if !alone.is_empty() {
            let words = say!(language, "board-portfolio-no-pairing", plans = alone.join(", "));
            let lines = CELL.wrap(&harmless(&words), WIDE - MARGIN - COLUMNS[1], 3);
            let set = CELL.slanted().coloured(ink::FAINT);
            line = svg.lines([COLUMNS[1], line + 17.0], &lines, 15.0, set) - 6.0;
        }
        y = line.max(below).max(y + HIGH);
    }
    rule(&mut svg, y);
    let lines = BODY.wrap(
        &harmless(&say!(language, "board-policy", policy = policy.words(language))),
        WIDE - 2.0 * MARGIN,
        2,
    );
    y = svg.lines([LEFT_X, y + 26.0], &lines, 16.0, BODY) + 10.0;
    let described = described(graph.countries(), &of_country, options);
    let picture = Picture::described(options.name, [WIDE, y.ceil()], &title, &described, svg);
    Drawn { picture, crossings: 0, crossings_before: 0 }
}

/// What belongs to each country, in the order given.
fn by_country<'g, T>(all: impl Iterator<Item = (Country<'g>, T)>) -> BTreeMap<Country<'g>, Vec<T>> {
    let mut by_country: BTreeMap<Country<'g>, Vec<T>> = BTreeMap::new();
    for (country, one) in all {
        by_country.entry(country).or_default().push(one);
    }
    by_country
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
        svg.text([COLUMNS[2], y], &CELL.cut(&words, wide), CELL.slanted().coloured(ink::FAINT));
        return high;
    }
    let words = BADGE.cut(&words, COLUMNS[3] - COLUMNS[2] - 30.0);
    let wide = BADGE.width(&words) + 18.0;
    svg.rect(
        [COLUMNS[2], top + 4.0, wide, 19.0],
        9.5,
        &[("fill", look.fill), ("stroke", look.line), ("stroke-width", "1.2")],
    );
    svg.text([COLUMNS[2] + wide / 2.0, y - 0.5], &words, BADGE.at(Anchor::Middle).coloured(look.line));
    let of = |n: usize, all: usize| say!(language, "board-portfolio-of", n = n, all = all);
    svg.text([COLUMNS[3], y], &of(counts.taken_up.counted, counts.priorities), CELL);
    bar(svg, top, counts);
    svg.text([COLUMNS[5], y], &of(counts.shared.counted, counts.outcomes), CELL);
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

fn described<'g>(
    countries: impl Iterator<Item = Country<'g>>,
    verdicts: &BTreeMap<Country<'g>, Vec<&PairingVerdict<'g>>>,
    options: &Options<'_>,
) -> String {
    let mut text = String::new();
    for country in countries {
        for verdict in verdicts.get(&country).into_iter().flatten() {
            let class = crate::vocab::small(&verdict.label(options.language));
            let (dwcp, un) =
                (plan(verdict.pairing.dwcp, options.language), plan(verdict.pairing.un, options.language));
            text += &format!("{}: {dwcp} × {un}: {class}. ", country.name(options.language));
        }
    }
    text.trim_end().to_owned()
}
