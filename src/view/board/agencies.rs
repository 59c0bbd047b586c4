//! Agencies as columns of their own, behind the outcomes: a matrix, in which no line crosses another.

use std::collections::BTreeMap;

use super::contents::Contents;
use super::draw::Names;
use super::head::COLUMN;
use super::layout::{BADGE, Layout, MARGIN, ROW, WIDE};
use crate::align::PairingVerdict;
use crate::graph::{Agency, Outcome};
use crate::say;
use crate::view::svg::font::harmless;
use crate::view::svg::theme::ink;
use crate::view::svg::{Anchor, Svg, Type};
use crate::vocab::{Language, Role, Vocabulary as _};

/// How steeply the names of the agencies rise, in degrees.
const RISE: f64 = 52.0;
const NAME: Type = BADGE;
/// How wide the column of one agency is.
const CELL: f64 = 24.0;
/// How many agencies have a column; the others are named below.
const MOST: usize = 30;
/// How wide the words below the matrix may be at least.
const KEY: f64 = 230.0;
const LINE: f64 = 15.0;

/// An agency, with its strongest role in each of the shown outcomes.
pub(super) struct Partner<'g> {
    agency: Agency<'g>,
    name: String,
    parts: BTreeMap<usize, Role>,
}

/// The ILO first, then those with a part in most outcomes.
pub(super) fn partners<'g>(
    verdict: &PairingVerdict<'g>,
    contents: &Contents,
    language: Language,
) -> Vec<Partner<'g>> {
    let outcomes: BTreeMap<String, Outcome<'g>> =
        verdict.outcomes.iter().map(|o| (o.outcome.address(), o.outcome)).collect();
    let mut found: BTreeMap<Agency<'g>, BTreeMap<usize, Role>> = BTreeMap::new();
    for (n, card) in contents.right.iter().enumerate() {
        for part in outcomes.get(&card.address).into_iter().flat_map(|o| o.agencies()) {
            // They come in order of agency, the strongest role first.
            found.entry(part.agency).or_default().entry(n).or_insert(part.role);
        }
    }
    let named = |(agency, parts): (Agency<'g>, _)| {
        let ilo = agency.is_ilo().then(|| say!(language, "board-chip-ilo"));
        let name = NAME.cut(&ilo.unwrap_or_else(|| harmless(agency.shown(language))), 80.0);
        Partner { agency, name, parts }
    };
    let mut partners: Vec<Partner<'g>> = found.into_iter().map(named).collect();
    partners.sort_by_key(|p| (!p.agency.is_ilo(), std::cmp::Reverse(p.taken()), p.agency));
    partners
}

impl Partner<'_> {
    /// In how many of the shown outcomes it takes part.
    fn taken(&self) -> usize {
        self.parts.values().filter(|role| **role > Role::NotInvolved).count()
    }

    fn colour(&self) -> &'static str {
        if self.agency.is_ilo() { ink::ILO } else { ink::SOFT }
    }
}

/// How much room the names take above the cards.
pub(super) fn above(partners: &[Partner<'_>]) -> f64 {
    let widest = partners.iter().take(MOST).map(|p| NAME.width(&p.name)).fold(0.0, f64::max);
    (widest * RISE.to_radians().sin()).ceil()
}

/// Draws the matrix behind cards that were moved by `before`; answers its right end and its lower one.
pub(super) fn agencies(
    svg: &mut Svg,
    partners: &[Partner<'_>],
    all: usize,
    layout: &Layout,
    names: &Names<'_>,
    (before, heading): (f64, f64),
    language: Language,
) -> [f64; 2] {
    let edge = before + WIDE - MARGIN;
    let left = edge + 14.0;
    let shown = &partners[..partners.len().min(MOST)];
    let wide = (CELL * shown.len() as f64).max(KEY);
    let title = say!(language, "board-agencies", n = partners.len());
    svg.lines([left, heading], &COLUMN.wrap(&title, wide, 1), 16.0, COLUMN);
    let middles: Vec<f64> = layout.right.iter().map(|boxed| boxed.y + boxed.high / 2.0).collect();
    let (top, bottom) =
        (heading + above(partners) + 12.0, layout.right.last().map_or(heading, |b| b.y + b.high));
    let x_of = |n: usize| left + CELL * (n as f64 + 0.5);
    let faint = [("stroke", ink::RULE), ("stroke-width", "1")];
    for &y in &middles {
        svg.line([edge + 4.0, y, left + CELL * shown.len() as f64, y], &faint);
    }
    for (n, partner) in shown.iter().enumerate() {
        let x = x_of(n);
        svg.line([x, top + 6.0, x, bottom], &faint);
        svg.group(&[("transform", &format!("rotate(-{RISE} {x} {top})"))]);
        svg.text([x, top], &partner.name, NAME.coloured(partner.colour()));
        svg.end();
        for (&card, &role) in &partner.parts {
            let (to, who) = (names.card(true, card), partner.agency.acronym());
            svg.group(&[("class", "tie"), ("data-to", &to), ("data-partner", who)]);
            let role_words = role.small(language);
            svg.title(&say!(language, "board-chip", who = &partner.name, role = role_words));
            sign(svg, [x, middles[card]], role, partner.colour());
            svg.end();
        }
        let taken = partner.taken().to_string();
        svg.text([x, bottom + 18.0], &taken, ROW.at(Anchor::Middle).coloured(partner.colour()));
    }
    let mut y = bottom + 36.0;
    let more: Vec<&str> = partners[shown.len()..].iter().map(|p| p.name.as_str()).collect();
    if partners.is_empty() {
        y = heading + 20.0;
        y = svg.lines([left, y], &ROW.wrap(&say!(language, "board-no-agencies"), wide, 3), LINE, ROW);
    } else {
        let lines = ROW.wrap(&say!(language, "board-agency-parts", all = all), wide, 2);
        y = said(svg, [left, y], &lines) + 4.0;
        y = key(svg, [left, y], wide, language);
    }
    if !more.is_empty() {
        let words = say!(language, "board-agencies-more", n = more.len(), names = more.join(", "));
        y = said(svg, [left, y], &ROW.wrap(&words, wide, 6));
    }
    // A slanted name may end behind the matrix.
    let across =
        |(n, p): (usize, &Partner<'_>)| x_of(n) + NAME.width(&p.name) * RISE.to_radians().cos() + 6.0;
    let end = shown.iter().enumerate().map(across).fold(left + wide, f64::max);
    [(end + MARGIN).ceil(), y]
}

fn said(svg: &mut Svg, at: [f64; 2], lines: &[String]) -> f64 {
    svg.lines(at, lines, LINE, ROW.coloured(ink::SOFT))
}

/// A role as a sign that is told apart without colour.
fn sign(svg: &mut Svg, at: [f64; 2], role: Role, colour: &'static str) {
    match role {
        Role::Lead => {
            svg.ring(at, 8.0, colour);
            svg.dot(at, 5.0, colour);
        }
        Role::Implementing => svg.dot(at, 5.0, colour),
        Role::TechnicalAssistance => svg.ring(at, 4.6, colour),
        Role::NotInvolved => {
            svg.text([at[0], at[1] + 4.0], "✗", BADGE.at(Anchor::Middle).coloured(colour));
        }
    }
}

/// What the signs mean.
fn key(svg: &mut Svg, [left, top]: [f64; 2], wide: f64, language: Language) -> f64 {
    let (mut x, mut y) = (left, top + 4.0);
    for role in [Role::Lead, Role::Implementing, Role::TechnicalAssistance, Role::NotInvolved] {
        let text = role.small(language);
        let room = 22.0 + ROW.width(&text) + 14.0;
        if x > left && x + room > left + wide {
            (x, y) = (left, y + 19.0);
        }
        sign(svg, [x + 8.0, y - 4.0], role, ink::SOFT);
        svg.text([x + 20.0, y], &text, ROW.coloured(ink::SOFT));
        x += room;
    }
    y + 20.0
}
