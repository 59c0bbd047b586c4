//! What a board looks like to someone who measures it.

use dwalign::view::svg::font::{Weight, width};
use roxmltree::{Document, Node};

/// A rectangle: left, top, width, height.
type Area = [f64; 4];

#[derive(Debug, Clone)]
pub(crate) struct Card {
    pub(crate) address: String,
    area: Area,
    /// Every text on it, with the rectangle that it fills.
    texts: Vec<(String, Area)>,
}

/// A board, parsed.
pub(crate) struct Picture {
    pub(crate) wide: f64,
    high: f64,
    pub(crate) cards: Vec<Card>,
    /// The boxes of agencies and constituents that have a column of their own.
    pub(crate) partners: Vec<Card>,
    texts: Vec<(String, Area)>,
}

/// How steeply a text rises, in degrees.
fn rise(node: Node<'_, '_>) -> f64 {
    let turn = node.ancestors().filter_map(|group| group.attribute("transform")?.strip_prefix("rotate(-"));
    let degrees = |text: &str| text.split(' ').next().and_then(|number| number.parse::<f64>().ok());
    turn.map(|text| degrees(text).expect("a text is turned by degrees")).sum()
}

/// How far the groups around a shape move it.
fn moved(node: Node<'_, '_>) -> f64 {
    let moves = node.ancestors().filter_map(|group| group.attribute("transform"));
    let moves = moves.filter(|transform| !transform.starts_with("rotate("));
    let across = |transform: &str| {
        let inner = transform.strip_prefix("translate(").and_then(|rest| rest.strip_suffix(" 0)"));
        inner.and_then(|number| number.parse::<f64>().ok()).expect("a board is only moved to the right")
    };
    moves.map(across).sum()
}

fn number(node: Node<'_, '_>, name: &str) -> f64 {
    node.attribute(name).map_or(0.0, |text| text.parse().expect("an attribute of a shape is a number"))
}

fn text(node: Node<'_, '_>) -> (String, Area) {
    let said: String = node.text().unwrap_or_default().to_owned();
    let size = number(node, "font-size");
    let weight = if node.attribute("font-weight") == Some("bold") { Weight::Bold } else { Weight::Regular };
    let wide = width(&said, size, weight);
    let x = number(node, "x") + moved(node);
    let left = match node.attribute("text-anchor") {
        Some("middle") => x - wide / 2.0,
        Some("end") => x - wide,
        _ => x,
    };
    let (up, along) = rise(node).to_radians().sin_cos();
    let top = number(node, "y") - wide * up - 0.8 * size * along;
    // A turned text also stands as high as its letters are, aslant.
    (said, [left - 0.8 * size * up, top, wide * along + size * up, wide * up + size * along])
}

fn inside([x, y, wide, high]: Area, [left, top, outer_wide, outer_high]: Area) -> bool {
    let slack = 0.6;
    x >= left - slack
        && y >= top - slack
        && x + wide <= left + outer_wide + slack
        && y + high <= top + outer_high + slack
}

fn overlap([a, b, c, d]: Area, [e, f, g, h]: Area) -> bool {
    a < e + g && e < a + c && b < f + h && f < b + d
}

impl Picture {
    /// Parses it; a picture that is not well formed fails here.
    pub(crate) fn of(svg: &str) -> Self {
        let document = Document::parse(svg).expect("a board is well-formed XML");
        let root = document.root_element();
        assert!(matches!(root.attribute("role"), Some("img" | "group")), "a board says what it is");
        for id in root.attribute("aria-labelledby").expect("a board has a text").split(' ') {
            let named = root.descendants().find(|node| node.attribute("id") == Some(id));
            assert!(named.and_then(|node| node.text()).is_some_and(|text| !text.is_empty()), "{id}");
        }
        let boxes = |class: &str, named: &str| -> Vec<Card> {
            let groups = root.descendants().filter(|node| node.attribute("class") == Some(class));
            let boxed = |group: Node<'_, '_>| {
                let rect = group.children().find(|n| n.has_tag_name("rect")).expect("a card has a frame");
                let mut area = ["x", "y", "width", "height"].map(|name| number(rect, name));
                area[0] += moved(rect);
                let texts = group.descendants().filter(|n| n.has_tag_name("text")).map(text).collect();
                let address = group.attribute(named).expect("a card says what it is of").to_owned();
                Card { address, area, texts }
            };
            groups.map(boxed).collect()
        };
        let (cards, partners) = (boxes("card", "data-card"), boxes("partner", "data-partner"));
        let texts = root.descendants().filter(|n| n.has_tag_name("text")).map(text).collect();
        Self { wide: number(root, "width"), high: number(root, "height"), cards, partners, texts }
    }

    /// Everything lies on the paper, no two cards overlap, and every text of a card lies on it.
    pub(crate) fn holds(&self) {
        let paper = [0.0, 0.0, self.wide, self.high];
        for (said, area) in &self.texts {
            assert!(inside(*area, paper), "“{said}” at {area:?} leaves the paper");
        }
        let boxes: Vec<&Card> = self.cards.iter().chain(&self.partners).collect();
        for (n, card) in boxes.iter().enumerate() {
            assert!(inside(card.area, paper), "{} leaves the paper", card.address);
            for other in &boxes[..n] {
                assert!(!overlap(card.area, other.area), "{} and {}", card.address, other.address);
            }
            for (said, area) in &card.texts {
                assert!(inside(*area, card.area), "“{said}” at {area:?} leaves {}", card.address);
            }
            for (n, (said, area)) in card.texts.iter().enumerate() {
                let other = card.texts[..n].iter().find(|(_, other)| overlap(*area, *other));
                assert!(other.is_none(), "“{said}” and {other:?} overlap on {}", card.address);
            }
        }
    }

    /// The cards of an item: one for each pairing.
    pub(crate) fn card(&self, address: &str) -> Vec<&Card> {
        self.cards.iter().filter(|card| card.address == address).collect()
    }
}

impl Card {
    /// Does one of its texts begin so?
    pub(crate) fn says(&self, beginning: &str) -> bool {
        self.texts.iter().any(|(said, _)| said.starts_with(beginning))
    }
}
