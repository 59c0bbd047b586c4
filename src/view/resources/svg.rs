//! The money of a country as a picture: a bar for each outcome.
//!
//! The outline is what is needed, the light bar in it what is available, the dark bar in that what was spent; what
//! the light bar leaves of the outline is the gap. All bars of a framework have one scale.

use super::{Resources, covered, differs, titled_plan};
use crate::funding::{FrameworkFunds, OutcomeFunds};
use crate::record::Amount;
use crate::say;
use crate::view::svg::font::{Weight, harmless};
use crate::view::svg::theme::{MONEY, ink};
use crate::view::svg::{Picture, Svg, Type};
use crate::view::text::amount::{amount, stated};
use crate::view::titled;
use crate::vocab::Language;

const WIDE: f64 = 1000.0;
const MARGIN: f64 = 24.0;
/// Where the bars begin and how long the longest is.
const LEFT: f64 = 390.0;
const LONGEST: f64 = 340.0;
/// Where the figures beside the bars begin.
const BESIDE: f64 = LEFT + LONGEST + 14.0;
/// Where the titles of outcomes begin, beside their ids.
const TITLES: f64 = MARGIN + 50.0;
/// The least height of an outcome's row.
const ROW: f64 = 64.0;

const HEADING: Type = Type::of(20.0, Weight::Bold, ink::TEXT);
const PLAN: Type = Type::of(15.0, Weight::Bold, ink::TEXT);
const ID: Type = Type::of(13.0, Weight::Bold, ink::TEXT);
const BODY: Type = Type::of(12.0, Weight::Regular, ink::TEXT);
const FIGURE: Type = Type::of(12.0, Weight::Bold, ink::TEXT);
const ASIDE: Type = Type::of(12.0, Weight::Regular, ink::SOFT);

/// The picture; a sentence where no money is stated.
#[must_use]
pub fn svg(resources: &Resources<'_>, language: Language) -> Picture {
    let title = say!(language, "money-bars-title");
    let mut drawing = Drawing { svg: Svg::default(), y: MARGIN + 20.0, language };
    drawing.svg.text([MARGIN, drawing.y], &title, HEADING);
    drawing.y += 14.0;
    for funds in &resources.frameworks {
        drawing.framework(funds);
    }
    if resources.frameworks.is_empty() {
        drawing.wrapped(&say!(language, "money-none"), BODY);
    }
    drawing.wrapped(&say!(language, "money-bars-missing"), ASIDE);
    Picture::labelled([WIDE, drawing.y + MARGIN], &title, drawing.svg)
}

/// What is drawn so far, and how far down.
struct Drawing {
    svg: Svg,
    y: f64,
    language: Language,
}

impl Drawing {
    /// Running text over the whole width.
    fn wrapped(&mut self, words: &str, set: Type) {
        let lines = set.wrap(&harmless(words), WIDE - 2.0 * MARGIN, usize::MAX);
        let leading = set.size + 5.0;
        self.y = self.svg.lines([MARGIN, self.y + set.size], &lines, leading, set) - set.size;
    }

    fn framework(&mut self, funds: &FrameworkFunds<'_>) {
        let (framework, language) = (funds.framework, self.language);
        self.wrapped(&titled_plan(framework, language), PLAN);
        let currency = match funds.currency {
            Some(currency) => say!(language, "money-in", currency = currency.to_string()),
            None => say!(language, "money-no-currency"),
        };
        self.wrapped(&currency, ASIDE);
        self.legend();
        let figures = funds.outcomes.iter().map(OutcomeFunds::sum);
        let largest = figures.flat_map(|sum| [sum.need, sum.available, sum.spent]).flatten().max();
        let largest = largest.map_or(1, |largest| largest.0.max(1));
        for outcome in &funds.outcomes {
            self.outcome(outcome, largest);
        }
        self.wrapped(&covered(funds, language), ASIDE);
        // A difference below one is rounding, which no bar could show.
        if differs(funds) {
            let why = match funds.note {
                Some(note) => say!(language, "money-difference-why", note = note),
                None => say!(language, "money-difference-plain"),
            };
            self.wrapped(&why, ASIDE);
        }
        if let Some(source) = framework.evidence().cited() {
            self.wrapped(&say!(language, "money-source", source = source), ASIDE);
        }
        self.y += 18.0;
    }

    fn legend(&mut self) {
        let marks = [
            (say!(self.language, "money-bars-need"), &NEED[..]),
            (say!(self.language, "money-bars-available"), &AVAILABLE[..]),
            (say!(self.language, "money-bars-spent"), &SPENT[..]),
        ];
        let mut x = LEFT;
        for (words, style) in marks {
            self.svg.rect([x, self.y + 6.0, 26.0, 12.0], 0.0, style);
            self.svg.text([x + 32.0, self.y + 17.0], &words, BODY);
            x += 32.0 + BODY.width(&words).ceil() + 22.0;
        }
        self.y += 30.0;
    }

    fn outcome(&mut self, funds: &OutcomeFunds<'_>, largest: i64) {
        let (outcome, sum, top, language) = (funds.outcome, funds.sum(), self.y, self.language);
        let id = ID.cut(&harmless(outcome.id()), TITLES - MARGIN - 6.0);
        self.svg.text([MARGIN, top + 14.0], &id, ID);
        let title =
            BODY.wrap(&harmless(&titled(outcome.title_found(language), language)), LEFT - TITLES - 14.0, 3);
        let end = self.svg.lines([TITLES, top + 13.0], &title, 14.0, BODY);
        // A bar that is not nought is seen.
        let length = |figure: Amount| {
            let exact = LONGEST * figure.0.max(0) as f64 / largest as f64;
            if figure.0 > 0 { exact.floor().max(1.0) } else { 0.0 }
        };
        let bars = [
            (sum.available, [4.0, 26.0], &AVAILABLE[..]),
            (sum.spent, [11.0, 12.0], &SPENT[..]),
            (sum.need, [4.0, 26.0], &NEED[..]),
        ];
        for (figure, [below, high], style) in bars {
            if let Some(figure) = figure {
                self.svg.rect([LEFT, top + below, length(figure), high], 0.0, style);
            }
        }
        let said = |figure: Option<Amount>| match figure {
            Some(_) => stated(language, figure),
            None => say!(language, "money-bars-not-stated"),
        };
        let of = if sum.is_empty() {
            say!(language, "money-bars-not-stated")
        } else {
            say!(language, "money-bars-of", available = said(sum.available), need = said(sum.need))
        };
        let gap = match sum.gap() {
            Some(Amount(0)) => say!(language, "money-bars-no-gap"),
            Some(gap) => say!(language, "money-bars-gap", gap = amount(language, gap)),
            None => say!(language, "money-bars-unknown"),
        };
        let room = WIDE - MARGIN - BESIDE;
        let below = self.svg.lines([BESIDE, top + 14.0], &FIGURE.wrap(&gap, room, 2), 16.0, FIGURE);
        let below = self.svg.lines([BESIDE, below], &ASIDE.wrap(&of, room, 3), 15.0, ASIDE);
        self.y = (top + ROW).max(end).max(below);
    }
}

const NEED: [(&str, &str); 3] = [("fill", "none"), ("stroke", MONEY.need), ("stroke-width", "1.5")];
const AVAILABLE: [(&str, &str); 1] = [("fill", MONEY.available)];
const SPENT: [(&str, &str); 1] = [("fill", MONEY.spent)];
