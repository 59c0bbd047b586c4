//! What a board looks like to someone who measures it.

use dwalign::view::font::{Weight, width};
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
    wide: f64,
    high: f64,
    pub(crate) cards: Vec<Card>,
    texts: Vec<(String, Area)>,
}

fn number(node: Node<'_, '_>, name: &str) -> f64 {
    node.attribute(name).map_or(0.0, |text| text.parse().expect("an attribute of a shape is a number"))
}

fn text(node: Node<'_, '_>) -> (String, Area) {
    let said: String = node.text().unwrap_or_default().to_owned();
    let size = number(node, "font-size");
    let weight = if node.attribute("font-weight") == Some("bold") { Weight::Bold } else { Weight::Regular };
    let wide = width(&said, size, weight);
    let x = number(node, "x");
    let left = match node.attribute("text-anchor") {
        Some("middle") => x - wide / 2.0,
        Some("end") => x - wide,
        _ => x,
    };
    (said, [left, number(node, "y") - 0.8 * size, wide, size])
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
        assert_eq!(root.attribute("role"), Some("img"));
        for id in root.attribute("aria-labelledby").expect("a board has a text").split(' ') {
            let named = root.descendants().find(|node| node.attribute("id") == Some(id));
            assert!(named.and_then(|node| node.text()).is_some_and(|text| !text.is_empty()), "{id}");
        }
        let mut cards = Vec::new();
        for group in root.descendants().filter(|n| n.attribute("class") == Some("card")) {
            let rect = group.children().find(|n| n.has_tag_name("rect")).expect("a card has a frame");
            let area = ["x", "y", "width", "height"].map(|name| number(rect, name));
            let texts = group.descendants().filter(|n| n.has_tag_name("text")).map(text).collect();
            let address = group.attribute("data-card").expect("a card says what it is of").to_owned();
            cards.push(Card { address, area, texts });
        }
        let texts = root.descendants().filter(|n| n.has_tag_name("text")).map(text).collect();
        Self { wide: number(root, "width"), high: number(root, "height"), cards, texts }
    }

    /// Everything lies on the paper, no two cards overlap, and every text of a card lies on it.
    pub(crate) fn holds(&self) {
        let paper = [0.0, 0.0, self.wide, self.high];
        for (said, area) in &self.texts {
            assert!(inside(*area, paper), "“{said}” at {area:?} leaves the paper");
        }
        for (n, card) in self.cards.iter().enumerate() {
            assert!(inside(card.area, paper), "{} leaves the paper", card.address);
            for other in &self.cards[..n] {
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
