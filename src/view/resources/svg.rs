//! The money of a country as a picture: a bar for each outcome.
//!
//! The outline is what is needed, the light bar in it what is available, the dark bar in that what was spent; what
//! the light bar leaves of the outline is the gap. All bars of a framework have one scale.

use std::fmt::Write as _;

use super::{Resources, difference};
use crate::funding::{FrameworkFunds, OutcomeFunds};
use crate::record::Amount;
use crate::say;
use crate::view::markup::escape::xml;
use crate::view::svg::theme::MONEY;
use crate::view::text::amount::{amount, share, stated};
use crate::view::text::table::wrap;
use crate::vocab::Language;

const WIDTH: usize = 1000;
/// Where the bars begin and how long the longest is.
const LEFT: usize = 390;
const LONGEST: usize = 340;
/// The height of an outcome's row.
const ROW: usize = 64;
const MARGIN: usize = 24;

/// The picture; a sentence where no money is stated.
#[must_use]
pub fn svg(resources: &Resources<'_>, language: Language) -> String {
    let mut drawing = Drawing { y: MARGIN, ..Drawing::default() };
    drawing.text(MARGIN, 20, "bold", &say!(language, "money-bars-title"));
    drawing.y += 34;
    for funds in &resources.frameworks {
        drawing.framework(funds, language);
    }
    if resources.frameworks.is_empty() {
        drawing.text(MARGIN, 13, "normal", &say!(language, "money-none"));
        drawing.y += 24;
    }
    drawing.aside(&say!(language, "money-bars-missing"));
    let title = say!(language, "money-bars-title");
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" \
         height=\"{height}\" font-family=\"Helvetica, Arial, sans-serif\" role=\"img\">\n<title>{}</title>\n\
         <rect width=\"100%\" height=\"100%\" fill=\"{}\"/>\n{}</svg>\n",
        xml(&title),
        MONEY.paper,
        drawing.svg,
        height = drawing.y + MARGIN,
    )
}

/// What is drawn so far, and how far down.
#[derive(Default)]
struct Drawing {
    svg: String,
    y: usize,
}

impl Drawing {
    fn text(&mut self, x: usize, size: usize, weight: &str, words: &str) {
        self.text_at(x, self.y + size, size, weight, words, MONEY.ink);
    }

    fn text_at(&mut self, x: usize, y: usize, size: usize, weight: &str, words: &str, fill: &str) {
        let words = xml(words);
        let _ = writeln!(
            self.svg,
            "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" font-weight=\"{weight}\" fill=\"{fill}\">{words}</text>"
        );
    }

    fn aside(&mut self, words: &str) {
        for line in wrap(words, 150) {
            self.text_at(MARGIN, self.y + 12, 12, "normal", &line, MONEY.aside);
            self.y += 17;
        }
    }

    /// A bar from the left; one that is not nought is seen.
    fn bar(&mut self, y: usize, height: usize, length: usize, style: &str) {
        let _ = writeln!(
            self.svg,
            "<rect x=\"{LEFT}\" y=\"{y}\" width=\"{length}\" height=\"{height}\" {style}/>"
        );
    }

    fn framework(&mut self, funds: &FrameworkFunds<'_>, language: Language) {
        let framework = funds.framework;
        let title = format!("{} · {} · {}", framework.address(), framework.title(), framework.period());
        self.text(MARGIN, 15, "bold", &title);
        self.y += 22;
        let currency = match funds.currency {
            Some(currency) => say!(language, "money-in", currency = currency.to_string()),
            None => say!(language, "money-no-currency"),
        };
        self.aside(&currency);
        self.legend(language);
        let figures = funds.outcomes.iter().map(OutcomeFunds::sum);
        let largest = figures.flat_map(|sum| [sum.need, sum.available, sum.spent]).flatten().max();
        let largest = largest.map_or(1, |largest| largest.0.max(1));
        for outcome in &funds.outcomes {
            self.outcome(outcome, largest, language);
        }
        let coverage = funds.coverage();
        match share(language, coverage.met, coverage.need) {
            Some(share) => self.aside(&say!(
                language,
                "money-met-of",
                met = amount(language, coverage.met),
                need = amount(language, coverage.need),
                share = share,
            )),
            None => self.aside(&say!(language, "money-met-unknown")),
        }
        // A difference below one is rounding, which no bar could show.
        let shows = |figure: Option<Amount>| figure.is_some_and(|figure| figure.0.abs() >= 100);
        if difference(funds).is_some_and(|sum| shows(sum.need) || shows(sum.available) || shows(sum.spent)) {
            self.aside(&match funds.note {
                Some(note) => say!(language, "money-difference-why", note = note),
                None => say!(language, "money-difference-plain"),
            });
        }
        if let Some(source) = framework.evidence().cited() {
            self.aside(&say!(language, "money-source", source = source));
        }
        self.y += 18;
    }

    fn legend(&mut self, language: Language) {
        let y = self.y + 6;
        let marks = [
            (say!(language, "money-bars-need"), outline()),
            (say!(language, "money-bars-available"), filled(MONEY.available)),
            (say!(language, "money-bars-spent"), filled(MONEY.spent)),
        ];
        let mut x = LEFT;
        for (words, style) in marks {
            let _ = writeln!(self.svg, "<rect x=\"{x}\" y=\"{y}\" width=\"26\" height=\"12\" {style}/>");
            self.text_at(x + 32, y + 11, 12, "normal", &words, MONEY.ink);
            x += 130;
        }
        self.y += 30;
    }

    fn outcome(&mut self, funds: &OutcomeFunds<'_>, largest: i64, language: Language) {
        let (outcome, sum, top) = (funds.outcome, funds.sum(), self.y);
        self.text_at(MARGIN, top + 14, 13, "bold", outcome.id(), MONEY.ink);
        let mut lines = wrap(outcome.title(language), 48);
        if lines.len() > 3 {
            lines.truncate(3);
            lines[2].push('…');
        }
        for (n, line) in lines.iter().enumerate() {
            self.text_at(MARGIN + 50, top + 13 + 14 * n, 12, "normal", line, MONEY.ink);
        }
        let length = |figure: Amount| {
            let exact = i128::from(figure.0.max(0)) * LONGEST as i128 / i128::from(largest);
            usize::try_from(exact).unwrap_or(LONGEST).max(usize::from(figure.0 > 0))
        };
        if let Some(available) = sum.available {
            self.bar(top + 4, 26, length(available), &filled(MONEY.available));
        }
        if let Some(spent) = sum.spent {
            self.bar(top + 11, 12, length(spent), &filled(MONEY.spent));
        }
        if let Some(need) = sum.need {
            self.bar(top + 4, 26, length(need), &outline());
        }
        let said = |figure: Option<Amount>| match figure {
            Some(_) => stated(language, figure),
            None => say!(language, "money-bars-not-stated"),
        };
        let (available, need) = (said(sum.available), said(sum.need));
        let of = if sum.is_empty() {
            say!(language, "money-bars-not-stated")
        } else {
            say!(language, "money-bars-of", available = available, need = need)
        };
        let gap = match sum.gap() {
            Some(Amount(0)) => say!(language, "money-bars-no-gap"),
            Some(gap) => say!(language, "money-bars-gap", gap = amount(language, gap)),
            None => say!(language, "money-bars-unknown"),
        };
        self.text_at(LEFT + LONGEST + 14, top + 14, 12, "bold", &gap, MONEY.ink);
        self.text_at(LEFT + LONGEST + 14, top + 30, 12, "normal", &of, MONEY.aside);
        self.y += ROW.max(14 * lines.len() + 14);
    }
}

fn filled(colour: &str) -> String {
    format!("fill=\"{colour}\"")
}

fn outline() -> String {
    format!("fill=\"none\" stroke=\"{}\" stroke-width=\"1.5\"", MONEY.need)
}
