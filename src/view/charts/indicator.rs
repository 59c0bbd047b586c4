//! The chart of an indicator: its value over the years, with baseline, milestones and the line between them.

use maud::{Markup, html};

use super::draw::{Data, lines, picture, width};
use crate::indicator::Evaluation;
use crate::say;
use crate::view::indicators::Indicator;
use crate::view::svg::font::Weight;
use crate::view::svg::theme;
use crate::vocab::{Language, TargetStatus, Vocabulary as _};

const WIDTH: usize = 760;
const LEFT: usize = 56;
const RIGHT: usize = 24;
const PLOT: usize = 190;

/// Where things of the chart stand.
struct Scale {
    first: u16,
    last: u16,
    top: usize,
    /// The largest value that has a place.
    most: usize,
}

impl Scale {
    fn x(&self, year: u16) -> usize {
        let (span, from) = (usize::from(self.last - self.first).max(1), usize::from(year - self.first));
        LEFT + 20 + (WIDTH - LEFT - RIGHT - 40) * from / span
    }

    fn y(&self, value: usize) -> usize {
        self.top + PLOT - PLOT * value.min(self.most) / self.most
    }

    fn y_of_hundredths(&self, value: i64) -> usize {
        let value = usize::try_from(value).unwrap_or_default();
        self.top + PLOT - PLOT * value.min(self.most * 100) / (self.most * 100)
    }
}

/// Is anything known of the year? Frameworks whose answers are all missing say nothing, and not zero.
fn known(evaluation: &Evaluation<'_>) -> bool {
    evaluation.among > evaluation.incomplete.len()
}

/// The chart as SVG; none where nothing is known of any year.
#[must_use]
pub fn indicator(indicator: &Indicator<'_>, language: Language) -> Option<String> {
    let years: Vec<&Evaluation<'_>> = indicator.years.iter().filter(|e| known(e)).collect();
    let (first, last) = (years.first()?.year, years.last()?.year);
    let targets = &indicator.targets;
    let baseline = targets.baseline.map(|(year, value)| (year, value.0));
    let milestone_years = targets.milestones.iter().map(|t| t.year);
    let all_years = || milestone_years.clone().chain(baseline.map(|(year, _)| year)).chain([first, last]);
    let most = (years.iter().map(|e| e.range.map_or(e.value, |r| r.possible.max(e.value))))
        .chain(targets.milestones.iter().map(|t| t.value))
        .chain(baseline.map(|(_, value)| usize::try_from(value).unwrap_or_default().div_ceil(100)))
        .max()?;
    let measure = indicator.definition.measure.map_or("", |m| m.label(language));
    let name = format!("{} {measure}", indicator.definition.id);
    let heading = lines(&name, 16, Weight::Bold, WIDTH - 40, 2);
    let top = 26 + heading.len() * 20 + 22;
    let scale = Scale { first: all_years().min()?, last: all_years().max()?, top, most: most.max(1) };
    let height = top + PLOT + 96;
    let body = html! {
        g font-size="16" font-weight="bold" { (super::draw::block(&heading, 20, 28, 20, "start")) }
        (axes(&scale, &years))
        (target_line(indicator, &scale, baseline, language))
        (values(indicator, &scale, &years))
        (legend(top + PLOT + 62, language))
    };
    Some(picture(WIDTH, height, &name, &body))
}

/// The frame: whole numbers on the left, years below, with how many frameworks there were.
fn axes(scale: &Scale, years: &[&Evaluation<'_>]) -> Markup {
    let step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000].into_iter().find(|s| scale.most / s <= 5);
    let step = step.unwrap_or(scale.most);
    let bottom = scale.top + PLOT;
    let span = usize::from(scale.last - scale.first) + 1;
    let every = span.div_ceil(16);
    html! {
        @for value in (0..=scale.most).step_by(step) {
            line x1=(LEFT) x2=(WIDTH - RIGHT) y1=(scale.y(value)) y2=(scale.y(value)) stroke=(theme::ink::RULE) {}
            text x=(LEFT - 8) y=(scale.y(value) + 4) text-anchor="end" fill=(theme::ink::SOFT) { (value) }
        }
        @for year in scale.first..=scale.last {
            @if (usize::from(year - scale.first)).is_multiple_of(every) {
                text x=(scale.x(year)) y=(bottom + 20) text-anchor="middle" { (year) }
                @if let Some(found) = years.iter().find(|e| e.year == year) {
                    text x=(scale.x(year)) y=(bottom + 36) text-anchor="middle" font-size="11" fill=(theme::ink::SOFT) { "/ " (found.among) }
                }
            }
        }
    }
}

/// Baseline and milestones, joined by the line that the status is measured against.
fn target_line(
    indicator: &Indicator<'_>,
    scale: &Scale,
    baseline: Option<(u16, i64)>,
    language: Language,
) -> Markup {
    let mut points: Vec<(usize, usize)> = Vec::new();
    points.extend(baseline.map(|(year, value)| (scale.x(year), scale.y_of_hundredths(value))));
    points.extend(indicator.targets.milestones.iter().map(|t| (scale.x(t.year), scale.y(t.value))));
    let path: Vec<String> = points.iter().map(|(x, y)| format!("{x},{y}")).collect();
    html! {
        @if points.len() > 1 {
            polyline points=(path.join(" ")) fill="none" stroke=(theme::ink::SOFT) stroke-width="1.5" stroke-dasharray="5 4" {}
        }
        @if let Some((year, value)) = baseline {
            @let (x, y) = (scale.x(year), scale.y_of_hundredths(value));
            rect x=(x - 9) y=(y - 9) width="18" height="18" fill=(theme::ink::PAPER) stroke=(theme::ink::SOFT) stroke-width="2" {}
        }
        @for target in &indicator.targets.milestones {
            @let (x, y) = (scale.x(target.year), scale.y(target.value));
            path d=(format!("M{x} {}l7 7l-7 7l-7 -7z", y - 7)) fill=(theme::ink::PAPER) stroke=(theme::ink::SOFT) stroke-width="2" {}
            title { (say!(language, "report-milestone", value = target.value, year = target.year.to_string(), set_as = target.set_as.to_string())) }
            text x=(x) y=(y - 12) text-anchor="middle" font-size="11" fill=(theme::ink::SOFT) { "≥ " (target.value) }
        }
    }
}

/// The values, joined, each with its bounds and in the look of its status.
fn values(indicator: &Indicator<'_>, scale: &Scale, years: &[&Evaluation<'_>]) -> Markup {
    let path: Vec<String> =
        years.iter().map(|e| format!("{},{}", scale.x(e.year), scale.y(e.value))).collect();
    let labelled = |n: usize| {
        let changed = n == 0 || years[n].value != years[n - 1].value;
        years.len() <= 16 || changed || n + 1 == years.len()
    };
    html! {
        @for evaluation in years {
            @if let Some(range) = evaluation.range.filter(|r| r.documented != r.possible) {
                @let x = scale.x(evaluation.year);
                line x1=(x) x2=(x) y1=(scale.y(range.documented)) y2=(scale.y(range.possible)) stroke=(theme::ACCENT) stroke-width="7" stroke-opacity="0.25" {}
            }
        }
        polyline points=(path.join(" ")) fill="none" stroke=(theme::ACCENT) stroke-width="2" {}
        @for (n, evaluation) in years.iter().enumerate() {
            @let (x, y) = (scale.x(evaluation.year), scale.y(evaluation.value));
            (dot(x, y, indicator.targets.status(evaluation.year, evaluation.value)))
            @if labelled(n) {
                @let below = scale.top + PLOT - y > 16;
                text x=(x) y=(if below { y + 20 } else { y - 12 }) text-anchor="middle" font-weight="bold" stroke=(theme::ink::PAPER) stroke-width="3" paint-order="stroke" { (evaluation.value) }
            }
        }
    }
}

/// A value in the look of its status: full, half full, empty, or small where there is none.
fn dot(x: usize, y: usize, status: Option<TargetStatus>) -> Markup {
    let look = theme::status(status);
    html! {
        @match status {
            Some(TargetStatus::Met) => circle cx=(x) cy=(y) r="6" fill=(look.line) {},
            Some(TargetStatus::OnTrack) => {
                circle cx=(x) cy=(y) r="6" fill=(theme::ink::PAPER) stroke=(look.line) stroke-width="2" {}
                path d=(format!("M{x} {}a6 6 0 0 0 0 12z", y - 6)) fill=(look.line) {}
            }
            Some(TargetStatus::Behind) => circle cx=(x) cy=(y) r="6" fill=(theme::ink::PAPER) stroke=(look.line) stroke-width="2.5" {},
            Some(TargetStatus::NoBaseline) | None => circle cx=(x) cy=(y) r="4" fill=(theme::ACCENT) {},
        }
    }
}

/// What the signs mean, in one line, wrapped into a second where it is long.
fn legend(y: usize, language: Language) -> Markup {
    let sign = |status: Option<TargetStatus>| move |x, y| dot(x, y, status);
    type Sign = Box<dyn Fn(usize, usize) -> Markup>;
    let square = |x: usize, y: usize| html! { rect x=(x - 5) y=(y - 5) width="10" height="10" fill=(theme::ink::PAPER) stroke=(theme::ink::SOFT) stroke-width="2" {} };
    let diamond = |x: usize, y: usize| html! { path d=(format!("M{x} {}l7 7l-7 7l-7 -7z", y - 7)) fill=(theme::ink::PAPER) stroke=(theme::ink::SOFT) stroke-width="2" {} };
    let bounds = |x: usize, y: usize| html! { line x1=(x) x2=(x) y1=(y - 7) y2=(y + 7) stroke=(theme::ACCENT) stroke-width="7" stroke-opacity="0.25" {} };
    let among =
        |x: usize, y: usize| html! { text x=(x) y=(y + 4) text-anchor="middle" font-size="11" { "/ n" } };
    let entries: Vec<(Sign, String)> = vec![
        (Box::new(sign(Some(TargetStatus::Met))), TargetStatus::Met.label(language).to_owned()),
        (Box::new(sign(Some(TargetStatus::OnTrack))), TargetStatus::OnTrack.label(language).to_owned()),
        (Box::new(sign(Some(TargetStatus::Behind))), TargetStatus::Behind.label(language).to_owned()),
        (Box::new(sign(None)), say!(language, "chart-no-status")),
        (Box::new(square), say!(language, "chart-baseline")),
        (Box::new(diamond), say!(language, "chart-milestone")),
        (Box::new(bounds), say!(language, "chart-bounds")),
        (Box::new(among), say!(language, "chart-among")),
    ];
    let (mut x, mut line) = (LEFT, 0);
    let mut placed = Vec::new();
    for (sign, words) in &entries {
        let wide = width(words, 12, Weight::Regular) + 40;
        if x + wide > WIDTH - RIGHT {
            (x, line) = (LEFT, line + 1);
        }
        placed.push((x, y + line * 20, sign, words));
        x += wide;
    }
    html! {
        g font-size="12" fill=(theme::ink::SOFT) {
            @for (x, y, sign, words) in placed {
                (sign(x + 7, y - 4))
                text x=(x + 20) y=(y) { (Data(words)) }
            }
        }
    }
}
