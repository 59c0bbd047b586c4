//! Cards and wires as shapes.

use super::contents::{Card, Contents, Port, Wire};
use super::layout::{
    BADGE, Box, CHIP, CHIP_HIGH, GROUP, ID, LEFT_END, Layout, MARK, RIGHT_X, ROW, TITLE, TITLE_LEADING, WHY,
    WHY_LEADING, port,
};
use crate::view::svg::theme::{Look, ink};
use crate::view::svg::{Anchor, Svg};
use crate::vocab::{Extent, LinkStatus};

/// What names the cards of one board on a page.
pub(super) struct Names<'a> {
    pub(super) prefix: &'a str,
    /// May cards be reached by keyboard?
    pub(super) live: bool,
}

impl Names<'_> {
    pub(super) fn card(&self, right: bool, card: usize) -> String {
        format!("{}-{}{card}", self.prefix, if right { "o" } else { "p" })
    }
}

const fn dashes(look: Look) -> &'static str {
    match look.dash.as_bytes() {
        b"dashed" => "7 4",
        b"dotted" => "2 4",
        _ => "none",
    }
}

/// All wires, then all cards over their ends.
pub(super) fn draw(svg: &mut Svg, contents: &Contents, layout: &Layout, names: &Names<'_>) {
    let ends = ends(contents, layout);
    for (wire, [from, to]) in contents.wires.iter().zip(&ends) {
        draw_wire(svg, wire, *from, *to, names);
    }
    for (right, cards, boxes) in
        [(false, &contents.left, &layout.left), (true, &contents.right, &layout.right)]
    {
        let mut partners: Vec<Vec<usize>> = vec![Vec::new(); cards.len()];
        for wire in &contents.wires {
            let (own, other) = if right { (wire.to, wire.from) } else { (wire.from, wire.to) };
            partners[own.0].push(other.0);
        }
        for (n, (card, boxed)) in cards.iter().zip(boxes).enumerate() {
            let mut links: Vec<String> = partners[n].iter().map(|&other| names.card(!right, other)).collect();
            links.dedup();
            draw_card(svg, card, boxed, &names.card(right, n), &links.join(" "), names.live);
        }
    }
    for (wire, [from, to]) in contents.wires.iter().zip(&ends) {
        let colour = colour(wire);
        for (x, y) in [(LEFT_END, *from), (RIGHT_X, *to)] {
            if wire.status == LinkStatus::Documented {
                svg.dot([x, y], 3.5, colour);
            } else {
                svg.ring([x, y], 3.0, colour);
            }
        }
    }
}

/// How far apart the wires of one port stand.
const APART: f64 = 7.0;

/// The heights at which each wire begins and ends. Wires at one port stand below one another in the order of their other
/// ends, so that they do not cross at the card.
fn ends(contents: &Contents, layout: &Layout) -> Vec<[f64; 2]> {
    let middle = |w: &Wire| [port(&layout.left, w.from), port(&layout.right, w.to)];
    let mut ends: Vec<[f64; 2]> = contents.wires.iter().map(middle).collect();
    let middles = ends.clone();
    for side in 0..2 {
        let own =
            |n: usize| -> Port { if side == 0 { contents.wires[n].from } else { contents.wires[n].to } };
        let mut order: Vec<usize> = (0..contents.wires.len()).collect();
        order.sort_by(|&a, &b| {
            own(a).cmp(&own(b)).then(middles[a][1 - side].total_cmp(&middles[b][1 - side])).then(a.cmp(&b))
        });
        for same in order.chunk_by(|&a, &b| own(a) == own(b)) {
            let Some(&first) = same.first() else { continue };
            let (card, row) = own(first);
            let boxed = if side == 0 { &layout.left[card] } else { &layout.right[card] };
            // A row gives its wires its own height, a card all of it down to its rows.
            let (low, high) = match row {
                Some(row) => (
                    boxed.y + boxed.rows[row].y + 3.0,
                    boxed.y + boxed.rows[row].y + boxed.rows[row].high - 3.0,
                ),
                None => {
                    let end = boxed.rows.first().map_or(boxed.high, |row| row.y);
                    (boxed.y + 9.0, boxed.y + (end - 6.0).max(12.0))
                }
            };
            let apart = APART.min((high - low) / same.len() as f64);
            let reach = apart * (same.len() - 1) as f64;
            let top = (middles[first][side] - reach / 2.0).max(low).min((high - reach).max(low));
            for (n, &wire) in same.iter().enumerate() {
                ends[wire][side] = top + apart * n as f64;
            }
        }
    }
    ends
}

fn colour(wire: &Wire) -> &'static str {
    match (wire.counts(), wire.extent) {
        (false, _) => ink::FAINT,
        (true, Extent::Whole) => ink::WHOLE,
        (true, Extent::Part) => ink::PART,
    }
}

/// The look of a wire: colour, dashes, width.
pub(super) fn wire_style(extent: Extent, status: LinkStatus) -> [(&'static str, &'static str); 4] {
    let wire = Wire { from: (0, None), to: (0, None), extent, status, times: 1 };
    let dashes = match (wire.counts(), extent) {
        (false, _) => "1.5 4.5",
        (true, Extent::Whole) => "none",
        (true, Extent::Part) => "8 5",
    };
    let wide = if status == LinkStatus::Documented { "2.6" } else { "1.5" };
    [("stroke", colour(&wire)), ("stroke-width", wide), ("stroke-dasharray", dashes), ("fill", "none")]
}

fn draw_wire(svg: &mut Svg, wire: &Wire, from: f64, to: f64, names: &Names<'_>) {
    let (a, b) = (names.card(false, wire.from.0), names.card(true, wire.to.0));
    let bend = (RIGHT_X - LEFT_END) * 0.5;
    let curve: [f64; 6] = [LEFT_END + bend, from, RIGHT_X - bend, to, RIGHT_X, to];
    let mut attributes = vec![("class", "wire"), ("data-from", &a), ("data-to", &b)];
    attributes.extend(wire_style(wire.extent, wire.status));
    svg.path(&[('M', &[LEFT_END, from]), ('C', &curve)], &attributes);
    if wire.times > 1 {
        let set = MARK.at(Anchor::Middle);
        let text = format!("×{}", wire.times);
        // Near its beginning, where wires of different cards are still apart.
        let at = 0.16;
        let (x, y) = (
            LEFT_END
                + bend * 3.0 * at * (1.0 - at) * (1.0 - at)
                + bend * 3.0 * at * at * (1.0 - at)
                + 2.0 * bend * at * at * at,
            from + (to - from) * (3.0 * at * at * (1.0 - at) + at * at * at),
        );
        let wide = set.width(&text) + 6.0;
        svg.rect([x - wide / 2.0, y - 7.0, wide, 14.0], 7.0, &[("fill", ink::PAPER)]);
        svg.text([x, y + 4.0], &text, set);
    }
}

fn draw_card(svg: &mut Svg, card: &Card, boxed: &Box, name: &str, links: &str, live: bool) {
    let look = card.look;
    let (x, y) = (boxed.x, boxed.y);
    if !boxed.group.is_empty() {
        let top = y - 16.0 * boxed.group.len() as f64 + 9.0;
        svg.lines([x, top], &boxed.group, 16.0, GROUP);
    }
    let spoken = format!("{} {}: {}. {}", card.id, card.title, card.class, card.why);
    let mut attributes =
        vec![("class", "card"), ("id", name), ("data-links", links), ("data-card", &card.address)];
    if live {
        attributes.extend([("tabindex", "0"), ("role", "group"), ("aria-label", spoken.as_str())]);
    }
    svg.group(&attributes);
    if !live {
        svg.title(&spoken);
    }
    let stroke = [
        ("fill", ink::PAPER),
        ("stroke", look.line),
        ("stroke-width", "1.8"),
        ("stroke-dasharray", dashes(look)),
    ];
    svg.rect([x, y, boxed.wide, boxed.high], 9.0, &stroke);
    // The bar of the class, inside the round corners.
    let bar = boxed.high - 18.0;
    svg.path(
        &[
            ('M', &[x + 9.0, y]),
            ('a', &[9.0, 9.0, 0.0, 0.0, 0.0, -9.0, 9.0]),
            ('v', &[bar]),
            ('a', &[9.0, 9.0, 0.0, 0.0, 0.0, 9.0, 9.0]),
            ('z', &[]),
        ],
        &[("fill", look.line)],
    );
    svg.lines([x + 18.0, y + 25.0], &boxed.id, 15.0, ID);
    svg.lines([x + boxed.text_x, y + boxed.title_y], &boxed.title, TITLE_LEADING, TITLE);
    draw_badge(svg, boxed, look);
    for (row, boxed_row) in card.rows.iter().zip(&boxed.rows) {
        let top = y + boxed_row.y;
        svg.line(
            [x + boxed.text_x, top, x + boxed.wide - 11.0, top],
            &[("stroke", ink::RULE), ("stroke-width", "1")],
        );
        svg.lines([x + boxed.text_x, top + 15.0], &boxed_row.text, 14.0, ROW);
        let mark = MARK.at(Anchor::End).coloured(row.look.line);
        svg.lines([x + boxed.wide - 12.0, top + 15.0], &boxed_row.mark, 14.0, mark);
    }
    svg.lines([x + boxed.text_x, y + boxed.why_y], &boxed.why, WHY_LEADING, WHY.coloured(look.line));
    for chip in &boxed.chips {
        let who = chip.chip.map(|n| &card.chips[n]);
        draw_chip(
            svg,
            [x + chip.x, y + chip.y, chip.wide],
            &chip.text,
            who.map(|chip| (chip.takes_part, chip.ilo)),
        );
    }
    svg.end();
}

fn draw_badge(svg: &mut Svg, boxed: &Box, look: Look) {
    let (right, y) = (boxed.x + boxed.wide - 10.0, boxed.y + 9.0);
    let (wide, high) = (boxed.badge_wide, 15.0 * boxed.badge.len() as f64 + 6.0);
    svg.rect(
        [right - wide, y, wide, high],
        10.0,
        &[("fill", look.fill), ("stroke", look.line), ("stroke-width", "1.2")],
    );
    let set = BADGE.at(Anchor::Middle).coloured(look.line);
    svg.lines([right - wide / 2.0, y + 15.0], &boxed.badge, 15.0, set);
}

/// A chip: filled where it takes part, dashed where it does not or nobody said so; plain where it counts others.
pub(super) fn draw_chip(
    svg: &mut Svg,
    [x, y, wide]: [f64; 3],
    text: &str,
    who: Option<(Option<bool>, bool)>,
) {
    let place = [x + 0.5, y + 0.5, wide - 1.0, CHIP_HIGH - 1.0];
    let colour = if matches!(who, Some((_, true))) { ink::ILO } else { ink::SOFT };
    let set = CHIP.at(Anchor::Middle);
    let set = match who {
        Some((Some(true), _)) => {
            svg.rect(place, 8.5, &[("fill", colour)]);
            set.coloured(ink::PAPER)
        }
        Some((part, _)) => {
            let line = [
                ("fill", ink::PAPER),
                ("stroke", colour),
                ("stroke-width", "1"),
                // What is not stated is no more than dotted.
                ("stroke-dasharray", if part.is_some() { "5 2" } else { "1.5 2" }),
            ];
            svg.rect(place, 8.5, &line);
            set.coloured(colour)
        }
        None => set.coloured(colour),
    };
    svg.text([x + wide / 2.0, y + 12.8], text, set);
}
