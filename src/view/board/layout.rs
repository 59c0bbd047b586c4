//! Where everything on a board stands, in pixels.

use super::contents::{Card, Contents, Port};
use crate::view::svg::Type;
use crate::view::svg::font::Weight;
use crate::view::svg::theme::ink;

/// The width of a board without further columns: an A4 page lying, at 96 pixels to the inch.
pub(super) const WIDE: f64 = 1123.0;
pub(super) const MARGIN: f64 = 28.0;
const LEFT: f64 = 410.0;
const RIGHT: f64 = 430.0;
const GAP: f64 = 14.0;
const PADDING: f64 = 11.0;
/// Where the text of a card begins: behind the bar of its class.
const INDENT: f64 = 20.0;
const ROW_LEADING: f64 = 14.0;
pub(super) const CHIP_HIGH: f64 = 18.0;

pub(super) const ID: Type = Type::of(12.0, Weight::Bold, ink::SOFT);
pub(super) const TITLE: Type = Type::of(13.0, Weight::Bold, ink::TEXT);
pub(super) const TITLE_LEADING: f64 = 17.0;
pub(super) const BADGE: Type = Type::of(11.5, Weight::Bold, ink::TEXT);
pub(super) const ROW: Type = Type::of(11.5, Weight::Regular, ink::TEXT);
pub(super) const MARK: Type = Type::of(11.0, Weight::Bold, ink::TEXT);
pub(super) const WHY: Type = Type::of(11.0, Weight::Regular, ink::TEXT).slanted();
pub(super) const WHY_LEADING: f64 = 14.0;
pub(super) const CHIP: Type = Type::of(10.0, Weight::Bold, ink::SOFT);
pub(super) const GROUP: Type = Type::of(12.0, Weight::Bold, ink::SOFT);

/// How many lines the texts of a card take at most.
#[derive(Debug, Clone, Copy)]
struct Lines {
    title: usize,
    why: usize,
}

/// Up to so many cards of a side have room for long texts: outcomes of one framework often begin with the same words.
const FEW: usize = 12;
const ROOMY: Lines = Lines { title: 10, why: 5 };
const CROWDED: Lines = Lines { title: 5, why: 3 };

/// A card with the lines of its texts and the places of its parts, from its own upper left corner.
#[derive(Debug, Clone)]
pub(super) struct Box {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) wide: f64,
    pub(super) high: f64,
    pub(super) text_x: f64,
    pub(super) id: Vec<String>,
    pub(super) badge: Vec<String>,
    pub(super) badge_wide: f64,
    pub(super) title: Vec<String>,
    pub(super) title_y: f64,
    pub(super) rows: Vec<RowBox>,
    pub(super) why: Vec<String>,
    pub(super) why_y: f64,
    pub(super) chips: Vec<ChipBox>,
    /// The heading of the group that begins with this card.
    pub(super) group: Vec<String>,
}

#[derive(Debug, Clone)]
pub(super) struct RowBox {
    pub(super) y: f64,
    pub(super) high: f64,
    pub(super) text: Vec<String>,
    pub(super) mark: Vec<String>,
}

#[derive(Debug, Clone)]
pub(super) struct ChipBox {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) wide: f64,
    pub(super) text: String,
    /// Which chip of the card, unless it stands for those that found no room.
    pub(super) chip: Option<usize>,
}

/// The two columns.
#[derive(Debug, Clone)]
pub(super) struct Layout {
    pub(super) left: Vec<Box>,
    pub(super) right: Vec<Box>,
    /// Where the lower column ends.
    pub(super) bottom: f64,
}

/// The left edges of the two columns.
pub(super) const LEFT_X: f64 = MARGIN;
pub(super) const RIGHT_X: f64 = WIDE - MARGIN - RIGHT;
pub(super) const LEFT_END: f64 = LEFT_X + LEFT;

/// Lays out both columns from `top` down.
pub(super) fn layout(contents: &Contents, top: f64) -> Layout {
    let boxes = |cards: &[Card], x: f64, wide: f64| -> Vec<Box> {
        let lines = if cards.len() <= FEW { ROOMY } else { CROWDED };
        cards.iter().map(|card| measure(card, x, wide, lines)).collect()
    };
    let mut left = boxes(&contents.left, LEFT_X, LEFT);
    let mut right = boxes(&contents.right, RIGHT_X, RIGHT);
    let mut group = "";
    for (boxed, card) in right.iter_mut().zip(&contents.right) {
        if card.group != group {
            boxed.group = GROUP.wrap(&card.group, RIGHT, 2);
            group = &card.group;
        }
    }
    let (left_end, right_end) = (stack(&mut left, top), stack(&mut right, top));
    let mut layout = Layout { left, right, bottom: left_end.max(right_end) };
    // The shorter column has room to stand beside what it is wired to.
    let bottom = layout.bottom;
    if left_end < right_end {
        let wanted = wanted(&layout, contents, false);
        spread(&mut layout.left, &wanted, bottom);
    } else if right_end < left_end {
        let wanted = wanted(&layout, contents, true);
        spread(&mut layout.right, &wanted, bottom);
    }
    layout
}

/// Room above a card for the heading of its group.
fn above(boxed: &Box) -> f64 {
    if boxed.group.is_empty() { 0.0 } else { 8.0 + 16.0 * boxed.group.len() as f64 }
}

fn stack(boxes: &mut [Box], top: f64) -> f64 {
    let mut y = top;
    for boxed in boxes.iter_mut() {
        boxed.y = y + above(boxed);
        y = boxed.y + boxed.high + GAP;
    }
    if boxes.is_empty() { top } else { y - GAP }
}

/// Where each card would stand if its wires were level.
fn wanted(layout: &Layout, contents: &Contents, right: bool) -> Vec<Option<f64>> {
    let near = if right { &layout.right } else { &layout.left };
    let mut sums = vec![(0.0, 0.0); near.len()];
    for wire in &contents.wires {
        let (own, other) = if right { (wire.to, wire.from) } else { (wire.from, wire.to) };
        let far = if right { &layout.left } else { &layout.right };
        let offset = port(near, own) - near[own.0].y;
        sums[own.0].0 += port(far, other) - offset;
        sums[own.0].1 += 1.0;
    }
    sums.into_iter().map(|(sum, n)| (n > 0.0).then(|| sum / n)).collect()
}

/// Moves the cards of a column down to where they want to be, in order and above `bottom`.
fn spread(boxes: &mut [Box], wanted: &[Option<f64>], bottom: f64) {
    let mut end = bottom;
    let mut lowest: Vec<f64> = boxes
        .iter()
        .rev()
        .map(|boxed| {
            let y = end - boxed.high;
            end = y - above(boxed) - GAP;
            y
        })
        .collect();
    lowest.reverse();
    let mut free = f64::MIN;
    for ((boxed, wanted), lowest) in boxes.iter_mut().zip(wanted).zip(lowest) {
        let least = boxed.y.max(free + above(boxed));
        boxed.y = wanted.map_or(least, |wanted| wanted.max(least)).min(lowest).round();
        free = boxed.y + boxed.high + GAP;
    }
}

/// The height at which wires leave a card, or a row on it.
pub(super) fn port(boxes: &[Box], (card, row): Port) -> f64 {
    let boxed = &boxes[card];
    match row {
        None => boxed.y + PADDING + 10.0,
        Some(row) => boxed.y + boxed.rows[row].y + boxed.rows[row].high / 2.0,
    }
}

fn measure(card: &Card, x: f64, wide: f64, most: Lines) -> Box {
    let id = ID.wrap(&card.id, 64.0, 2);
    let id_wide = id.iter().map(|line| ID.width(line)).fold(0.0, f64::max);
    let text_x = INDENT + id_wide + if id.is_empty() { 0.0 } else { 8.0 };
    let inner = wide - text_x - PADDING;
    let words = format!("{} {}", card.look.symbol, card.class);
    let badge = BADGE.wrap(&words, wide - text_x - PADDING - 20.0, 3);
    let badge_wide = badge.iter().map(|line| BADGE.width(line)).fold(0.0, f64::max) + 18.0;
    let badge_high = 15.0 * badge.len() as f64 + 6.0;
    // A short title stands beside the badge of its class, a longer one below it.
    let beside = TITLE.wrap(&card.title, inner - badge_wide - 10.0, 4);
    let stacked = badge.len() > 1 || beside.len() > 3 || badge_wide > 0.45 * inner;
    let title = if stacked { TITLE.wrap(&card.title, inner, most.title) } else { beside };
    let mut y = PADDING;
    if stacked {
        y += badge_high.max(15.0 * id.len() as f64) + 3.0;
    }
    let title_y = y + 14.0;
    y += TITLE_LEADING * title.len() as f64 + 6.0;
    if !stacked {
        y = y.max(PADDING + badge_high.max(15.0 * id.len() as f64) + 6.0);
    }
    let mut rows = Vec::with_capacity(card.rows.len());
    for row in &card.rows {
        let mark = MARK.wrap(&row.mark, 130.0, 2);
        let mark_wide = mark.iter().map(|line| MARK.width(line)).fold(0.0, f64::max);
        let text = ROW.wrap(&row.text, inner - mark_wide - 12.0, 2);
        let high = ROW_LEADING * text.len().max(mark.len()).max(1) as f64 + 8.0;
        rows.push(RowBox { y, high, text, mark });
        y += high;
    }
    y += if card.rows.is_empty() { 0.0 } else { 4.0 };
    let why = WHY.wrap(&card.why, inner, most.why);
    let why_y = y + 11.0;
    y += WHY_LEADING * why.len() as f64 + if why.is_empty() { 0.0 } else { 3.0 };
    let (chips, chips_end) = chips(card, text_x, inner, y + 4.0);
    y = chips_end;
    let high = (y + PADDING - 2.0).max(44.0).round();
    Box {
        x,
        y: 0.0,
        wide,
        high,
        text_x,
        id,
        badge,
        badge_wide,
        title,
        title_y,
        rows,
        why,
        why_y,
        chips,
        group: Vec::new(),
    }
}

/// Chips in at most two lines; what finds no room is counted in the last one. Answers where they end.
fn chips(card: &Card, left: f64, wide: f64, top: f64) -> (Vec<ChipBox>, f64) {
    if card.chips.is_empty() {
        return (Vec::new(), top - 4.0);
    }
    let rest = |n: usize| format!("+{n}");
    let more_wide = CHIP.width(&rest(card.chips.len())) + 12.0;
    let (mut boxes, mut x, mut line) = (Vec::new(), 0.0, 0);
    for (n, chip) in card.chips.iter().enumerate() {
        let text = CHIP.cut(&chip.text, (wide - more_wide).min(190.0));
        let chip_wide = CHIP.width(&text) + 12.0;
        // The last line keeps room for the number of those that are left, unless none will be.
        let left_over = card.chips.len() - n - 1;
        let needs = if line == 1 && left_over > 0 { more_wide + 5.0 } else { 0.0 };
        if x > 0.0 && x + chip_wide + needs > wide {
            if line == 1 {
                let text = rest(card.chips.len() - n);
                boxes.push(ChipBox {
                    x: left + x,
                    y: top + (CHIP_HIGH + 4.0),
                    wide: CHIP.width(&text) + 12.0,
                    text,
                    chip: None,
                });
                break;
            }
            (x, line) = (0.0, line + 1);
        }
        let y = top + (CHIP_HIGH + 4.0) * f64::from(line);
        boxes.push(ChipBox { x: left + x, y, wide: chip_wide, text, chip: Some(n) });
        x += chip_wide + 5.0;
    }
    (boxes, top + (CHIP_HIGH + 4.0) * f64::from(line + 1))
}
