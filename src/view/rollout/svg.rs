//! The roll-outs as a picture: a lane for each plan, a column for each year, the years of preparation marked.

use std::collections::BTreeSet;

use super::{Plan, by_name, words};
use crate::graph::name::plan;
use crate::graph::{Framework, Period};
use crate::rollout::{Outlook, Reach};
use crate::say;
use crate::view::svg::font::{Weight, harmless};
use crate::view::svg::theme::{ink, span};
use crate::view::svg::{Anchor, Picture, Svg, Type};
use crate::vocab::{FrameworkKind, Language};

const WIDE: f64 = 1123.0;
const MARGIN: f64 = 36.0;
/// Where the years begin: left of it stand the countries.
const LEFT: f64 = 250.0;
const LANE: f64 = 22.0;
const BAR: f64 = 16.0;
const GAP: f64 = 12.0;

const TITLE: Type = Type::of(21.0, Weight::Bold, ink::TEXT);
const LINE: Type = Type::of(12.5, Weight::Regular, ink::SOFT);
const NAME: Type = Type::of(13.0, Weight::Bold, ink::TEXT);
const SMALL: Type = Type::of(10.5, Weight::Regular, ink::SOFT);
const YEAR: Type = Type::of(11.0, Weight::Regular, ink::SOFT);
const LABEL: Type = Type::of(10.5, Weight::Regular, ink::TEXT);

/// What is drawn of one country or group of countries.
struct Group<'p, 'g> {
    name: String,
    outlooks: Vec<&'p Outlook<'g>>,
    /// The UN lanes and then the DWCP lanes.
    lanes: Vec<Vec<Bar<'g>>>,
}

/// The width that the words on the left have.
const ROOM: f64 = LEFT - MARGIN - 14.0;

impl Group<'_, '_> {
    fn names(&self) -> Vec<String> {
        NAME.wrap(&harmless(&self.name), ROOM, 2)
    }

    fn summary(&self, language: Language) -> Vec<String> {
        SMALL.wrap(&summary(self, language), ROOM, 3)
    }

    /// How high its lanes are, or its words where those are higher.
    fn high(&self, language: Language) -> f64 {
        let words = 16.0 * self.names().len() as f64 + 14.0 * self.summary(language).len() as f64 + 4.0;
        words.max(self.lanes.len() as f64 * LANE)
    }
}

/// One plan on a lane.
#[derive(Clone, Copy)]
enum Bar<'g> {
    Plan(Framework<'g>),
    /// A framework that is expected to begin in this year.
    Expected(u16),
}

impl Bar<'_> {
    fn period(self) -> Period {
        match self {
            Self::Plan(framework) => framework.period(),
            Self::Expected(start) => Period { start: crate::record::Year::new(start), end: None },
        }
    }
}

/// The years that the picture shows: those of preparation and as much before and after as the plans need, within five.
#[derive(Clone, Copy)]
struct Axis {
    first: u16,
    last: u16,
}

impl Axis {
    fn of(plan: &Plan<'_>, groups: &[Group<'_, '_>]) -> Self {
        let (from, to) = (*plan.years.start(), *plan.years.end());
        let bars = || groups.iter().flat_map(|g| g.lanes.iter().flatten()).map(|bar| bar.period());
        let first = bars().filter_map(|p| p.start).map(|y| y.number()).min().unwrap_or(from);
        let last = bars().filter_map(|p| p.end.or(p.start)).map(|y| y.number()).max().unwrap_or(to);
        Self {
            first: first.clamp(from.saturating_sub(5), from),
            last: last.max(to + 2).clamp(to, to.saturating_add(5)),
        }
    }

    fn column(self) -> f64 {
        (WIDE - MARGIN - LEFT) / f64::from(self.last - self.first + 1)
    }

    /// The left edge of a year.
    fn x(self, year: u16) -> f64 {
        LEFT + (f64::from(year) - f64::from(self.first)) * self.column()
    }

    /// The edges of a period; an end that is unknown or not shown lies at the edge of the picture.
    fn edges(self, period: Period) -> (f64, f64) {
        let start = period.start.map_or(self.first, |y| y.number().max(self.first));
        let end = period.end.map_or(self.last, |y| y.number().min(self.last));
        (self.x(start), self.x(end.saturating_add(1)))
    }
}

fn groups<'p, 'g>(plan: &'p Plan<'g>, language: Language) -> Vec<Group<'p, 'g>> {
    let mut groups: Vec<Group<'p, 'g>> = Vec::new();
    for outlook in by_name(plan, language) {
        let name = words::country(outlook.rollout, language);
        match groups.iter_mut().find(|g| g.name == name) {
            Some(group) => group.outlooks.push(outlook),
            None => groups.push(Group { name, outlooks: vec![outlook], lanes: Vec::new() }),
        }
    }
    for group in &mut groups {
        let rollouts = || group.outlooks.iter().map(|o| o.rollout);
        let un: BTreeSet<Framework<'g>> = rollouts().flat_map(|r| [r.current, r.next]).flatten().collect();
        let dwcps: BTreeSet<Framework<'g>> =
            group.outlooks.iter().flat_map(|o| o.dwcps.iter().map(|d| d.dwcp)).collect();
        let expected = rollouts().filter(|r| !r.is_known()).map(|r| Bar::Expected(r.starts()));
        let mut bars: Vec<Bar<'g>> = un.into_iter().map(Bar::Plan).chain(expected).collect();
        let mut lanes = packed(&mut bars);
        lanes.extend(packed(&mut dwcps.into_iter().map(Bar::Plan).collect::<Vec<_>>()));
        group.lanes = lanes;
    }
    groups
}

/// Bars on as few lanes as keep them from lying on one another.
fn packed<'g>(bars: &mut [Bar<'g>]) -> Vec<Vec<Bar<'g>>> {
    bars.sort_by_key(|bar| (bar.period().start, bar.period().end));
    let mut lanes: Vec<Vec<Bar<'g>>> = Vec::new();
    for &bar in bars.iter() {
        let fits = |lane: &&mut Vec<Bar<'g>>| {
            lane.last().is_none_or(|last| match (last.period().end, bar.period().start) {
                (Some(end), Some(start)) => end < start,
                _ => false,
            })
        };
        match lanes.iter_mut().find(fits) {
            Some(lane) => lane.push(bar),
            None => lanes.push(vec![bar]),
        }
    }
    lanes
}

/// The picture of a plan. Without a roll-out it says so.
#[must_use]
pub fn gantt(plan: &Plan<'_>, language: Language) -> Picture {
    let groups = groups(plan, language);
    let axis = Axis::of(plan, &groups);
    let reading = LINE.wrap(&say!(language, "rollout-reading"), WIDE - 2.0 * MARGIN, 4);
    let head = 122.0 + 17.0 * reading.len() as f64;
    let body = head + groups.iter().map(|g| g.high(language) + GAP).sum::<f64>() + 16.0;
    let high = body + 78.0;
    let title = say!(language, "rollout-title", years = plan.span(language));
    let total = super::total(plan, language);
    let mut svg = Svg::default();
    svg.text([MARGIN, 48.0], &title, TITLE);
    svg.text([MARGIN, 70.0], &total, NAME);
    svg.lines([MARGIN, 90.0], &reading, 17.0, LINE);
    years(&mut svg, plan, axis, head, body - 10.0);
    let mut y = head + 6.0;
    for group in &groups {
        y = self::group(&mut svg, group, axis, y, language);
    }
    if groups.is_empty() {
        svg.text([MARGIN, head + 20.0], &say!(language, "rollout-none"), LINE);
    }
    legend(&mut svg, body + 18.0, language);
    Picture::described("rollout", [WIDE, high], &title, &total, svg)
}

/// The years with their counts, and the years of preparation on a ground of their own.
fn years(svg: &mut Svg, plan: &Plan<'_>, axis: Axis, top: f64, bottom: f64) {
    let (from, to) = (*plan.years.start(), *plan.years.end());
    let band = [axis.x(from), top - 34.0, axis.x(to + 1) - axis.x(from), bottom - top + 34.0];
    svg.rect(band, 0.0, &[("fill", span::BAND)]);
    let rule = [("stroke", ink::RULE), ("stroke-width", "1")];
    for year in axis.first..=axis.last {
        let x = axis.x(year);
        svg.line([x, top - 14.0, x, bottom], &rule);
        let middle = x + axis.column() / 2.0;
        let set = if plan.years.contains(&year) { NAME } else { YEAR };
        svg.text([middle, top - 2.0], &year.to_string(), set.at(Anchor::Middle));
        if let Some(count) = plan.counts.iter().find(|c| c.year == year) {
            let n = match (count.known, count.expected) {
                (known, 0) => known.to_string(),
                (known, expected) => format!("{known} + {expected}?"),
            };
            svg.text([middle, top - 20.0], &n, SMALL.at(Anchor::Middle));
        }
    }
    let right = axis.x(axis.last + 1);
    svg.line([right, top - 14.0, right, bottom], &rule);
    svg.line([MARGIN, top + 3.0, right, top + 3.0], &rule);
}

fn group(svg: &mut Svg, group: &Group<'_, '_>, axis: Axis, top: f64, language: Language) -> f64 {
    svg.group(&[]);
    svg.title(&harmless(&group.name));
    let below = svg.lines([MARGIN, top + 14.0], &group.names(), 16.0, NAME);
    svg.lines([MARGIN, below], &group.summary(language), 14.0, SMALL);
    for (n, lane) in group.lanes.iter().enumerate() {
        let y = top + n as f64 * LANE + (LANE - BAR) / 2.0;
        for bar in lane {
            draw(svg, *bar, axis, y, language);
        }
    }
    for outlook in &group.outlooks {
        mark(svg, [axis.x(outlook.rollout.year) + axis.column() / 2.0, top - 1.0]);
    }
    svg.end();
    let bottom = top + group.high(language) + GAP;
    let edge = axis.x(axis.last + 1);
    svg.line(
        [MARGIN, bottom - GAP / 2.0, edge, bottom - GAP / 2.0],
        &[("stroke", ink::RULE), ("stroke-width", "1")],
    );
    bottom
}

/// What there is to bring, in a few words.
fn summary(group: &Group<'_, '_>, language: Language) -> String {
    let agenda: usize = group.outlooks.iter().map(|o| o.agenda.len()).sum();
    let links = |reach| group.outlooks.iter().map(|o| o.links_that(reach).count()).sum::<usize>();
    let (over, outside) = (links(Reach::CarriesOver), links(Reach::FallsOutside));
    if group.outlooks.iter().all(|o| o.dwcps.is_empty()) {
        return say!(language, "rollout-no-dwcp");
    }
    let listed = || group.outlooks.iter().flat_map(|o| &o.dwcps).flat_map(|d| d.dwcp.priorities());
    if listed().next().is_none() {
        return say!(language, "gantt-no-priorities");
    }
    let mut parts = vec![say!(language, "gantt-agenda", n = agenda)];
    if over > 0 {
        parts.push(say!(language, "gantt-over", n = over));
    }
    if outside > 0 {
        parts.push(say!(language, "gantt-outside", n = outside));
    }
    parts.join(" · ")
}

/// A small pointer down to the lanes: the year of preparation.
fn mark(svg: &mut Svg, [x, y]: [f64; 2]) {
    let down: [(char, &[f64]); 4] =
        [('M', &[x - 5.0, y - 4.0]), ('L', &[x + 5.0, y - 4.0]), ('L', &[x, y + 4.0]), ('Z', &[])];
    svg.path(&down, &[("fill", span::MARK)]);
}

fn draw(svg: &mut Svg, bar: Bar<'_>, axis: Axis, y: f64, language: Language) {
    let (left, right) = axis.edges(bar.period());
    if right <= left {
        return;
    }
    let (fill, line, dash) = match bar {
        Bar::Expected(_) => (ink::PAPER, span::UN_LINE, "5 3"),
        Bar::Plan(f) if f.kind() == FrameworkKind::Dwcp => (span::DWCP, span::DWCP_LINE, ""),
        Bar::Plan(_) => (span::UN, span::UN_LINE, ""),
    };
    let open = matches!(bar, Bar::Plan(f) if !f.period().is_known());
    let mut attributes = vec![("fill", fill), ("stroke", line), ("stroke-width", "1.2")];
    match (dash, open) {
        ("", true) => attributes.push(("stroke-dasharray", "2 3")),
        ("", false) => {}
        (dash, _) => attributes.push(("stroke-dasharray", dash)),
    }
    svg.rect([left + 1.5, y, right - left - 3.0, BAR], 3.0, &attributes);
    let label = match bar {
        Bar::Plan(f) => plan(f, language),
        Bar::Expected(start) => say!(language, "gantt-expected", year = start.to_string()),
    };
    let label = harmless(&label);
    let room = right - left - 14.0;
    // A bar too short for a few letters of its name bears none rather than a stump; its title still tells it.
    svg.group(&[]);
    svg.title(&label);
    if room > 34.0 {
        svg.text([left + 7.0, y + 12.0], &LABEL.cut(&label, room), LABEL);
    }
    svg.end();
}

/// What the shapes mean.
fn legend(svg: &mut Svg, y: f64, language: Language) {
    svg.line([MARGIN, y - 14.0, WIDE - MARGIN, y - 14.0], &[("stroke", ink::RULE), ("stroke-width", "1")]);
    let boxes: [(&str, &str, &str, String); 4] = [
        (span::UN, span::UN_LINE, "", say!(language, "legend-un")),
        (ink::PAPER, span::UN_LINE, "5 3", say!(language, "legend-expected")),
        (span::DWCP, span::DWCP_LINE, "", say!(language, "legend-dwcp")),
        (ink::PAPER, span::DWCP_LINE, "2 3", say!(language, "legend-unknown")),
    ];
    let mut x = MARGIN;
    for (fill, line, dash, label) in boxes {
        let mut attributes = vec![("fill", fill), ("stroke", line), ("stroke-width", "1.2")];
        if !dash.is_empty() {
            attributes.push(("stroke-dasharray", dash));
        }
        svg.rect([x, y, 26.0, 13.0], 3.0, &attributes);
        svg.text([x + 33.0, y + 11.0], &label, SMALL);
        x += 33.0 + SMALL.width(&label) + 22.0;
    }
    mark(svg, [MARGIN + 8.0, y + 27.0]);
    let told = say!(language, "legend-mark");
    svg.text([MARGIN + 20.0, y + 31.0], &told, SMALL);
    let counts = say!(language, "legend-counts");
    svg.text([MARGIN + 20.0 + SMALL.width(&told) + 22.0, y + 31.0], &counts, SMALL);
}
