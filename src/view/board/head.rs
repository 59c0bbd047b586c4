//! What stands above the cards.

use super::contents::{Chip, Contents};
use super::draw::draw_chip;
use super::layout::{BADGE, CHIP, LEFT_X, MARGIN, RIGHT_X, WIDE};
use crate::align::PairingVerdict;
use crate::graph::name::plan as named;
use crate::graph::{Framework, Overlap};
use crate::participation::{strength, took_part};
use crate::say;
use crate::view::svg::font::{Weight, harmless};
use crate::view::svg::theme::{self, ink};
use crate::view::svg::{Anchor, Svg, Type};
use crate::vocab::{Constituent, FrameworkKind, Language, Level, Vocabulary, capital};

const NAME: Type = Type::of(21.0, Weight::Bold, ink::TEXT);
const PLANS: Type = Type::of(13.0, Weight::Bold, ink::TEXT);
const BODY: Type = Type::of(12.0, Weight::Regular, ink::SOFT);
pub(super) const COLUMN: Type = Type::of(12.5, Weight::Bold, ink::SOFT);
const INNER: f64 = WIDE - 2.0 * MARGIN;

/// The country; answers where the next part begins.
pub(super) fn title(svg: &mut Svg, name: &str, language: Language) -> f64 {
    let text = say!(language, "board-title", country = harmless(name));
    let lines = NAME.wrap(&text, INNER, 2);
    svg.lines([LEFT_X, 42.0], &lines, 26.0, NAME) - 8.0
}

/// A plan: `DWCP 2008–2011 “Title”`.
fn plan(framework: Framework<'_>, language: Language) -> String {
    let (name, title) = (named(framework, language), harmless(framework.title()));
    if title.is_empty() { name } else { say!(language, "board-plan", name = name, title = title) }
}

/// The two plans, what they share, and the verdict in words.
pub(super) fn pairing(svg: &mut Svg, top: f64, verdict: &PairingVerdict<'_>, language: Language) -> f64 {
    let pairing = verdict.pairing;
    let mut y = top + 14.0;
    svg.line([LEFT_X, y - 10.0, WIDE - MARGIN, y - 10.0], &[("stroke", ink::RULE), ("stroke-width", "1")]);
    y += 12.0;
    let look = theme::pairing(verdict.class());
    let text = format!("{} {}", look.symbol, crate::vocab::small(&verdict.label(language)));
    let badge_wide = BADGE.width(&text) + 22.0;
    {
        let x = WIDE - MARGIN - badge_wide;
        svg.rect(
            [x, y - 14.0, badge_wide, 22.0],
            11.0,
            &[("fill", look.fill), ("stroke", look.line), ("stroke-width", "1.4")],
        );
        let set = BADGE.at(Anchor::Middle).coloured(look.line);
        svg.text([x + badge_wide / 2.0, y + 1.5], &text, set);
    }
    let plans = format!("{} × {}", plan(pairing.dwcp, language), plan(pairing.un, language));
    let lines = PLANS.wrap(&plans, INNER - badge_wide - 16.0, 3);
    y = svg.lines([LEFT_X, y], &lines, 18.0, PLANS) + 1.0;
    let shared = match pairing.overlap {
        Overlap::Years(first, last) => {
            let n = last.number() - first.number() + 1;
            say!(language, "board-years-shared", n = n, from = first.to_string(), to = last.to_string())
        }
        Overlap::SomeYears => format!("{}.", say!(language, "align-years-some")),
        _ => verdict.pairing.caveat(language).unwrap_or_default(),
    };
    let sentence = format!("{} {shared}", capital(&verdict.why(language)));
    for said in std::iter::once(sentence).chain(pairing.stated_in_words(language)) {
        y = svg.lines([LEFT_X, y], &BODY.wrap(&harmless(&said), INNER, 4), 16.0, BODY);
    }
    y
}

/// The headings of the columns, each with who took part in the making of its plan unless a column of its own says that.
pub(super) fn columns(
    svg: &mut Svg,
    top: f64,
    verdict: &PairingVerdict<'_>,
    chips: bool,
    language: Language,
) -> f64 {
    let y = top + 14.0;
    let (dwcp, un) = (verdict.pairing.dwcp, verdict.pairing.un);
    let n = verdict.priorities.len();
    let left = say!(language, "board-priorities", n = n);
    let kind = if un.kind() == FrameworkKind::Undaf { "undaf" } else { "other" };
    let label = un.kind().label(language);
    let right = say!(language, "board-outcomes", n = verdict.outcomes.len(), kind = kind, label = label);
    let mut end = y;
    for (x, wide, heading, framework) in
        [(LEFT_X, RIGHT_X - LEFT_X - 20.0, left, dwcp), (RIGHT_X, WIDE - MARGIN - RIGHT_X, right, un)]
    {
        let below = svg.lines([x, y], &COLUMN.wrap(&heading, wide, 2), 16.0, COLUMN);
        if !chips {
            end = end.max(below - 8.0);
            continue;
        }
        let (mut at, mut line) = (x, below - 8.0);
        for chip in constituents(framework, language) {
            let text = CHIP.cut(&chip.text, 200.0);
            let chip_wide = CHIP.width(&text) + 12.0;
            if at > x && at + chip_wide > x + wide {
                (at, line) = (x, line + 22.0);
            }
            draw_chip(svg, [at, line, chip_wide], &text, Some((chip.takes_part, false)));
            at += chip_wide + 5.0;
        }
        end = end.max(line + 18.0);
    }
    end + 10.0
}

/// The three constituents, and civil society where it was observed, with the strongest part that is stated.
fn constituents(framework: Framework<'_>, language: Language) -> Vec<Chip> {
    let chip = |(constituent, level): (Constituent, Option<Level>)| {
        let who = constituent.small(language);
        match level {
            None => {
                Chip { text: say!(language, "board-not-stated", who = who), takes_part: None, ilo: false }
            }
            Some(level) => Chip {
                text: say!(language, "board-took-part", who = who, level = level.small(language)),
                takes_part: Some(took_part(level)),
                ilo: false,
            },
        }
    };
    strongest_levels(framework).into_iter().map(chip).collect()
}

/// How strongly each constituent took part; none where that is not stated. Civil society only where it was observed.
pub(super) fn strongest_levels(framework: Framework<'_>) -> Vec<(Constituent, Option<Level>)> {
    let parts = framework.participation();
    let strongest = |constituent: Constituent| {
        let own = parts.iter().filter(|part| part.constituent == constituent);
        (constituent, own.map(|part| part.level).max_by_key(|level| strength(*level)))
    };
    let all = Constituent::ALL.iter().map(|&constituent| strongest(constituent));
    all.filter(|(constituent, level)| level.is_some() || *constituent != Constituent::CivilSociety).collect()
}

/// A plan without items says so where its cards would stand; answers where the cards end.
pub(super) fn empty_columns(
    svg: &mut Svg,
    contents: &Contents,
    top: f64,
    bottom: f64,
    language: Language,
) -> f64 {
    let mut end = bottom;
    for (x, cards, words) in [
        (LEFT_X, &contents.left, say!(language, "board-no-priorities")),
        (RIGHT_X, &contents.right, say!(language, "board-no-outcomes")),
    ] {
        if cards.is_empty() {
            svg.text([x, top + 20.0], &words, BODY.slanted());
            end = end.max(top + 30.0);
        }
    }
    end
}
