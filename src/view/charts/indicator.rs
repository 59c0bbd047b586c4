//! The chart of an indicator: its value over the years, with baseline, milestones and the line between them.

use crate::indicator::Evaluation;
use crate::say;
use crate::view::indicators::Indicator;
use crate::view::svg::font::{Weight, harmless};
use crate::view::svg::theme::{self, ink};
use crate::view::svg::{Anchor, Picture, Svg, Type};
use crate::view::text::amount::set_as;
use crate::vocab::{Language, TargetStatus, Vocabulary as _};

const WIDTH: f64 = 760.0;
const LEFT: f64 = 56.0;
const RIGHT: f64 = 24.0;
const PLOT: f64 = 190.0;

const TITLE: Type = Type::of(16.0, Weight::Bold, ink::TEXT);
const YEAR: Type = Type::of(13.0, Weight::Regular, ink::TEXT).at(Anchor::Middle);
const AXIS: Type = Type::of(13.0, Weight::Regular, ink::SOFT).at(Anchor::End);
const VALUE: Type = Type::of(13.0, Weight::Bold, ink::TEXT).at(Anchor::Middle);
const NOTE: Type = Type::of(11.0, Weight::Regular, ink::SOFT).at(Anchor::Middle);
const KEY: Type = Type::of(12.0, Weight::Regular, ink::SOFT);

const OUTLINE: [(&str, &str); 3] = [("fill", ink::PAPER), ("stroke", ink::SOFT), ("stroke-width", "2")];
const BOUNDS: [(&str, &str); 3] =
    [("stroke", theme::ACCENT), ("stroke-width", "7"), ("stroke-opacity", "0.25")];

/// Where things of the chart stand.
struct Scale {
    first: u16,
    last: u16,
    top: f64,
    /// The largest value that has a place.
    most: usize,
}

impl Scale {
    fn x(&self, year: u16) -> f64 {
        let span = f64::from((self.last - self.first).max(1));
        LEFT + 20.0 + ((WIDTH - LEFT - RIGHT - 40.0) * f64::from(year - self.first) / span).floor()
    }

    fn y(&self, value: usize) -> f64 {
        self.height(value as f64)
    }

    fn y_of_hundredths(&self, value: i64) -> f64 {
        self.height(value as f64 / 100.0)
    }

    fn height(&self, value: f64) -> f64 {
        let most = self.most as f64;
        self.bottom() - (PLOT * value.clamp(0.0, most) / most).floor()
    }

    fn bottom(&self) -> f64 {
        self.top + PLOT
    }
}

/// Is anything known of the year? Frameworks whose answers are all missing say nothing, and not zero.
fn known(evaluation: &Evaluation<'_>) -> bool {
    evaluation.known() == crate::indicator::Known::Value
}

/// The chart; none where nothing is known of any year.
#[must_use]
pub fn indicator(indicator: &Indicator<'_>, language: Language) -> Option<Picture> {
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
    let name = harmless(&format!("{} {measure}", indicator.definition.id));
    let heading = TITLE.wrap(&name, WIDTH - 40.0, 2);
    let mut svg = Svg::default();
    let top = svg.lines([20.0, 28.0], &heading, 20.0, TITLE) + 20.0;
    let scale = Scale { first: all_years().min()?, last: all_years().max()?, top, most: most.max(1) };
    axes(&mut svg, &scale, &years);
    target_line(&mut svg, indicator, &scale, baseline, language);
    values(&mut svg, indicator, &scale, &years);
    let found = years.iter().filter_map(|e| indicator.targets.status(e)).collect::<Vec<_>>();
    let undecided = years.iter().any(|e| e.undecided > 0);
    let below = if undecided { 14.0 } else { 0.0 };
    legend(&mut svg, scale.bottom() + 62.0 + below, &found, undecided, language);
    Some(Picture::labelled([WIDTH, scale.bottom() + 96.0 + below], &name, svg))
}

/// The frame: whole numbers on the left, years below, with how many frameworks there were, and of how many of them it is
/// undecided whether they count.
fn axes(svg: &mut Svg, scale: &Scale, years: &[&Evaluation<'_>]) {
    let step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000].into_iter().find(|s| scale.most / s <= 5);
    for value in (0..=scale.most).step_by(step.unwrap_or(scale.most)) {
        let y = scale.y(value);
        svg.line([LEFT, y, WIDTH - RIGHT, y], &[("stroke", ink::RULE)]);
        svg.text([LEFT - 8.0, y + 4.0], &value.to_string(), AXIS);
    }
    let every = (usize::from(scale.last - scale.first) + 1).div_ceil(16);
    for year in (scale.first..=scale.last).step_by(every) {
        let x = scale.x(year);
        svg.text([x, scale.bottom() + 20.0], &year.to_string(), YEAR);
        if let Some(found) = years.iter().find(|e| e.year == year) {
            svg.text([x, scale.bottom() + 36.0], &format!("/ {}", found.among), NOTE);
            if found.undecided > 0 {
                svg.text([x, scale.bottom() + 50.0], &format!("? {}", found.undecided), NOTE);
            }
        }
    }
}

/// Baseline and milestones, joined by the line that the status is measured against.
fn target_line(
    svg: &mut Svg,
    indicator: &Indicator<'_>,
    scale: &Scale,
    baseline: Option<(u16, i64)>,
    language: Language,
) {
    let milestones = &indicator.targets.milestones;
    let baseline = baseline.map(|(year, value)| [scale.x(year), scale.y_of_hundredths(value)]);
    let points: Vec<[f64; 2]> =
        baseline.into_iter().chain(milestones.iter().map(|t| [scale.x(t.year), scale.y(t.value)])).collect();
    if points.len() > 1 {
        let dashes =
            [("fill", "none"), ("stroke", ink::SOFT), ("stroke-width", "1.5"), ("stroke-dasharray", "5 4")];
        svg.polyline(&points, &dashes);
    }
    if let Some(at) = baseline {
        square(svg, at, 18.0);
    }
    for target in milestones {
        let [x, y] = [scale.x(target.year), scale.y(target.value)];
        let (year, set_as) = (target.year.to_string(), set_as(language, target.set_as));
        svg.group(&[]);
        svg.title(&say!(language, "report-milestone", value = target.value, year = year, set_as = set_as));
        diamond(svg, [x, y]);
        svg.text([x, y - 12.0], &format!("≥ {}", target.value), NOTE);
        svg.end();
    }
}

/// The values, joined, each with its bounds and in the look of its status.
fn values(svg: &mut Svg, indicator: &Indicator<'_>, scale: &Scale, years: &[&Evaluation<'_>]) {
    for evaluation in years {
        if let Some(range) = evaluation.range.filter(|r| r.documented != r.possible) {
            let x = scale.x(evaluation.year);
            svg.line([x, scale.y(range.documented), x, scale.y(range.possible)], &BOUNDS);
        }
    }
    let points: Vec<[f64; 2]> = years.iter().map(|e| [scale.x(e.year), scale.y(e.value)]).collect();
    svg.polyline(&points, &[("fill", "none"), ("stroke", theme::ACCENT), ("stroke-width", "2")]);
    for (n, (evaluation, &[x, y])) in years.iter().zip(&points).enumerate() {
        dot(svg, [x, y], indicator.targets.status(evaluation));
        let changed = n == 0 || evaluation.value != years[n - 1].value;
        if years.len() <= 16 || changed || n + 1 == years.len() {
            let at = [x, if scale.bottom() - y > 16.0 { y + 20.0 } else { y - 12.0 }];
            let halo = [("stroke", ink::PAPER), ("stroke-width", "3"), ("paint-order", "stroke")];
            svg.text_with(at, &evaluation.value.to_string(), VALUE, &halo);
        }
    }
}

/// A value in the look of its status: full, half full, empty, or small where there is none.
fn dot(svg: &mut Svg, [x, y]: [f64; 2], status: Option<TargetStatus>) {
    let line = theme::status(status).line;
    let empty = |width| [("fill", ink::PAPER), ("stroke", line), ("stroke-width", width)];
    match status {
        Some(TargetStatus::Met) => svg.dot([x, y], 6.0, line),
        Some(TargetStatus::OnTrack) => {
            svg.circle([x, y], 6.0, &empty("2"));
            let half: [(char, &[f64]); 3] =
                [('M', &[x, y - 6.0]), ('a', &[6.0, 6.0, 0.0, 0.0, 0.0, 0.0, 12.0]), ('z', &[])];
            svg.path(&half, &[("fill", line)]);
        }
        Some(TargetStatus::Behind) => svg.circle([x, y], 6.0, &empty("2.5")),
        Some(TargetStatus::NoBaseline | TargetStatus::Undecided) | None => {
            svg.dot([x, y], 4.0, theme::ACCENT)
        }
    }
}

/// The sign of a baseline.
fn square(svg: &mut Svg, [x, y]: [f64; 2], side: f64) {
    svg.rect([x - side / 2.0, y - side / 2.0, side, side], 0.0, &OUTLINE);
}

/// The sign of a milestone.
fn diamond(svg: &mut Svg, [x, y]: [f64; 2]) {
    let round: [(char, &[f64]); 5] =
        [('M', &[x, y - 7.0]), ('l', &[7.0, 7.0]), ('l', &[-7.0, 7.0]), ('l', &[-7.0, -7.0]), ('z', &[])];
    svg.path(&round, &OUTLINE);
}

/// What the signs in the picture mean, in one line, wrapped into a second where it is long.
fn legend(svg: &mut Svg, top: f64, found: &[TargetStatus], undecided: bool, language: Language) {
    type Sign = fn(&mut Svg, [f64; 2]);
    let status: [(Sign, TargetStatus); 3] = [
        (|svg, at| dot(svg, at, Some(TargetStatus::Met)), TargetStatus::Met),
        (|svg, at| dot(svg, at, Some(TargetStatus::OnTrack)), TargetStatus::OnTrack),
        (|svg, at| dot(svg, at, Some(TargetStatus::Behind)), TargetStatus::Behind),
    ];
    let others: [(Sign, String); 5] = [
        (|svg, at| dot(svg, at, None), say!(language, "chart-no-status")),
        (|svg, at| square(svg, at, 10.0), say!(language, "chart-baseline")),
        (diamond, say!(language, "chart-milestone")),
        (|svg, [x, y]| svg.line([x, y - 7.0, x, y + 7.0], &BOUNDS), say!(language, "chart-bounds")),
        (|svg, [x, y]| svg.text([x, y + 4.0], "/ n", NOTE), say!(language, "chart-among")),
    ];
    let status = (status.into_iter())
        .filter(|(_, status)| found.contains(status))
        .map(|(sign, status)| (sign, status.label(language).to_owned()));
    let (mut x, mut y) = (LEFT, top);
    let unsaid: (Sign, String) =
        (|svg, [x, y]| svg.text([x, y + 4.0], "? n", NOTE), say!(language, "chart-undecided"));
    for (sign, words) in status.chain(others).chain(undecided.then_some(unsaid)) {
        let wide = KEY.width(&words).ceil() + 40.0;
        if x + wide > WIDTH - RIGHT {
            (x, y) = (LEFT, y + 20.0);
        }
        sign(svg, [x + 7.0, y - 4.0]);
        svg.text([x + 20.0, y], &words, KEY);
        x += wide;
    }
}
