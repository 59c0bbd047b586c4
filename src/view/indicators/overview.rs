//! The first screen of the indicators: one year, what has data first, and the rest in one line.

use super::Indicator;
use super::shares::ShareIndicator;
use super::text::baseline_alone;
use crate::align::{Policy, short};
use crate::diagnostic::plain;
use crate::graph::Framework;
use crate::graph::name::plan_of_country;
use crate::indicator::{Definition, Evaluation, Known};
use crate::locale::clauses;
use crate::say;
use crate::view::Surface;
use crate::view::markup::html::in_order;
use crate::view::text::screen::{LINES, hint, most};
use crate::view::text::style;
use crate::view::text::wrap::lines;
use crate::vocab::{Language, Measure, Vocabulary};

/// The indicators of one year on one screen.
#[derive(Debug)]
pub struct Overview<'a, 'g> {
    /// The year; 31 December of it is meant.
    pub year: u16,
    /// How many countries the data have.
    pub countries: usize,
    /// The indicators that count frameworks, evaluated for this year alone.
    pub counts: &'a [Indicator<'g>],
    /// The indicators that are shares, evaluated for this year alone.
    pub shares: &'a [ShareIndicator<'a>],
    /// Every definition, in order.
    pub definitions: &'a [Definition],
    /// The counting rules.
    pub policy: &'a Policy,
}

/// How many letters of its title an indicator has where the titles of all of them are too long.
const SHORT: usize = 40;

/// What one indicator has to say.
enum Part {
    /// There is a figure: what it is of, the figure, and lines below it.
    Figure { of: String, figure: String, below: Vec<String> },
    /// Plans are in force, and none has an answer.
    NoAnswers(String),
    /// There are no data.
    Silent(String),
}

impl Overview<'_, '_> {
    /// As text, with at most the lines of a first screen, and how to see more.
    #[must_use]
    pub fn text(&self, surface: Surface, language: Language) -> String {
        let parts: Vec<Part> = self.definitions.iter().map(|d| self.part(d, language)).collect();
        // Names of frameworks are left out, from the last, where they do not fit; then titles are cut, so that every
        // indicator with a figure has one line at least.
        let whole = |below: usize| self.lines(&parts, usize::MAX, below, surface, language);
        let text = most(usize::MAX, LINES, whole);
        let text = if text.lines().count() <= LINES {
            text
        } else {
            most(LINES, LINES, |n| self.lines(&parts, SHORT, n - 1, surface, language))
        };
        text + &self.hints(surface, language)
    }

    fn lines(
        &self,
        parts: &[Part],
        title: usize,
        below: usize,
        surface: Surface,
        language: Language,
    ) -> String {
        let year = self.year.to_string();
        let head = say!(language, "indicators-on", year = &year, countries = self.countries);
        let mut text = lines(&head, 0, style::HEADING, surface);
        let (mut unanswered, mut silent) = (Vec::new(), Vec::new());
        for part in parts {
            match part {
                Part::Figure { of, figure, below: under } => {
                    let of = short(of, title);
                    let heading = say!(language, "indicators-head", title = of, figure = figure);
                    text += &lines(&heading, 0, anstyle::Style::new(), surface);
                    for line in under.iter().take(below) {
                        text += &lines(line, 5, style::ASIDE, surface);
                    }
                }
                Part::NoAnswers(said) => unanswered.push(said.as_str()),
                Part::Silent(id) => silent.push(id.as_str()),
            }
        }
        let rest = anstyle::Style::new();
        if !unanswered.is_empty() {
            let said = say!(language, "indicators-no-answers", indicators = unanswered.join(", "));
            text += &lines(&said, 0, rest, surface);
        }
        if !silent.is_empty() {
            let said = say!(language, "indicators-no-data", indicators = silent.join(", "), year = year);
            text += &lines(&said, 0, rest, surface);
        }
        text
    }

    fn part(&self, definition: &Definition, language: Language) -> Part {
        let silent = || Part::Silent(definition.id.clone());
        let title = format!("{} {}", definition.id, plain(definition.title_in(language)));
        if let Some(found) = self.shares.iter().find(|s| s.definition.id == definition.id) {
            return match found.in_one_year(language) {
                Some(figure) => Part::Figure { of: title, figure, below: vec![found.baseline(language)] },
                None => silent(),
            };
        }
        let counted = self.counts.iter().find(|c| c.definition.id == definition.id);
        let Some((indicator, [found])) = counted.map(|c| (c, &c.years[..])) else { return silent() };
        match found.known() {
            Known::NoData => silent(),
            Known::NoAnswers => {
                let kind = match definition.measure {
                    Some(Measure::DwcpsSatisfied) => "dwcp",
                    _ => "un",
                };
                let (id, n) = (definition.id.as_str(), found.among);
                Part::NoAnswers(say!(language, "indicators-in-force", id = id, kind = kind, n = n))
            }
            Known::Value => {
                let (value, of, undecided) = (found.value, found.among, found.undecided);
                let figure = say!(language, "indicators-figure", n = value, of = of, undecided = undecided);
                Part::Figure { of: title, figure, below: below(indicator, found, language) }
            }
        }
    }

    fn hints(&self, surface: Surface, language: Language) -> String {
        let ways = [
            (say!(language, "screen-reasons"), "--why".to_owned()),
            (say!(language, "indicators-years"), "--years 2010..2015".to_owned()),
            (say!(language, "screen-rules"), self.policy.version()),
        ];
        hint(&ways, surface, language)
    }
}

/// Which frameworks are counted and by what, which have no period, the baseline and the status.
fn below(indicator: &Indicator<'_>, found: &Evaluation<'_>, language: Language) -> Vec<String> {
    let mut below = Vec::new();
    if let Some(by) = found.breakdown.filter(|_| found.value > 0) {
        let (dwcp, other, both) = (by.via_dwcp_only, by.other_only, by.both);
        below.push(say!(language, "indicators-by", dwcp = dwcp, other = other, both = both));
    }
    if !indicator.undatable.is_empty() {
        let plans = some(&indicator.undatable, language);
        below.push(say!(language, "indicators-undatable", plans = plans));
    }
    let baseline = baseline_alone(indicator, language);
    let status = indicator.targets.status(found);
    below.push(match (status, indicator.targets.ahead(found.year), indicator.targets.milestones.last()) {
        (Some(status), Some(ahead), _) => {
            let (value, year, status) = (ahead.value, ahead.year.to_string(), status.shown(language));
            let next = say!(language, "indicators-next", value = value, year = year, status = status);
            format!("{baseline} {next}")
        }
        (_, None, Some(last)) if indicator.signed.is_none() => {
            let (last, year) = (last.year.to_string(), found.year.to_string());
            format!("{baseline} {}", say!(language, "indicators-no-status", last = last, year = year))
        }
        _ => baseline,
    });
    if !found.counted.is_empty() {
        let plans = some(&found.counted, language);
        below.push(say!(language, "indicators-counted", plans = plans));
    }
    below
}

/// The first plans by name, and how many more there are.
pub(super) fn some(plans: &[Framework<'_>], language: Language) -> String {
    const SHOWN: usize = 5;
    let mut names: Vec<String> = plans.iter().map(|f| plan_of_country(*f, language)).collect();
    names.sort_by_cached_key(|name| in_order(name));
    names.truncate(SHOWN);
    let names = clauses(language, &names);
    match plans.len().saturating_sub(SHOWN) {
        0 => names,
        more => say!(language, "indicators-and-more", plans = names, n = more),
    }
}
