//! The board: DWCP priorities on the left, UN outcomes on the right, and what joins them, laid out to be read.
//!
//! A board needs no other program, says what every class, line and chip means, and says what it left out, so that a
//! picture cut out of its page still explains itself.

mod agencies;
mod columns;
mod contents;
mod draw;
mod fold;
mod foot;
mod head;
mod layout;
mod local_search;
mod order;
mod portfolio;
mod scene;
mod sift;

pub(in crate::view) use portfolio::rest;
pub use portfolio::{note, portfolio};
pub use scene::Scene;

use self::contents::Contents;
use self::draw::Names;
use self::layout::{MARGIN, WIDE};
use crate::align::{ElementCover, OutcomeVerdict, PairingVerdict, Policy, PriorityVerdict};
use crate::graph::Framework;
use crate::graph::name::plan;
use crate::say;
use crate::view::markup::docx::Drawing;
use crate::view::svg::theme::ink;
use crate::view::svg::{Picture, Rasterise, Svg};
use crate::vocab::{Language, PairingClass, PriorityClass, capital};

/// How a board is drawn.
#[derive(Debug, Clone)]
pub struct Options<'a> {
    /// The language of its words; titles of the data come in it where they are given.
    pub language: Language,
    /// How many cards each pairing shows at most; what is beyond is folded, and said.
    pub limit: usize,
    /// Are outputs shown that no link names?
    pub outputs: bool,
    /// Are agencies and constituents drawn as columns of their own, with ties to what they take part in?
    pub columns: bool,
    /// Is it part of a page, where cards can be reached by keyboard?
    pub live: bool,
    /// What its ids begin with: unique on a page.
    pub name: &'a str,
}

impl Default for Options<'_> {
    fn default() -> Self {
        Self {
            language: Language::default(),
            limit: 60,
            outputs: false,
            columns: false,
            live: false,
            name: "board",
        }
    }
}

/// A board as it was drawn.
#[derive(Debug, Clone)]
pub struct Drawn {
    /// The picture.
    pub picture: Picture,
    /// How many wires cross, summed over its pairings.
    pub crossings: u64,
    /// How many would cross in the order of the data.
    pub crossings_before: u64,
}

/// The board of the pairings given, which are of one country. `left_out` names what the country has beside them.
#[must_use]
pub fn country(
    name: &str,
    verdicts: &[PairingVerdict<'_>],
    left_out: &[Framework<'_>],
    policy: &Policy,
    options: &Options<'_>,
) -> Drawn {
    let language = options.language;
    let mut parts = Svg::default();
    let mut described = Vec::new();
    let (mut wide, mut rules) = (WIDE, Vec::new());
    let (mut y, mut crossings, mut crossings_before) = (head::title(&mut parts, name, language), 0, 0);
    let (drawn, apart): (Vec<_>, Vec<_>) = verdicts.iter().partition(|verdict| has_cards(verdict));
    for (n, verdict) in drawn.into_iter().enumerate() {
        let mut contents = Contents::of(verdict, options.outputs, language);
        let folded = fold::fold(&mut contents, options.limit, options.language);
        let (before, after) = order::order(&mut contents);
        crossings += after;
        crossings_before += before;
        rules.push(y + 4.0);
        y = head::pairing(&mut parts, y, verdict, language);
        let top = y;
        let partners =
            if options.columns { agencies::partners(verdict, &contents, language) } else { Vec::new() };
        let above = agencies::above(&partners);
        if options.columns {
            // What the columns say need not be said by chips; the ILO's, which comes first, says its engagement.
            contents.right.iter_mut().for_each(|card| card.chips.truncate(1));
            parts.group(&[("transform", &format!("translate({} 0)", columns::BEFORE))]);
            y += above;
        }
        y = head::columns(&mut parts, y, verdict, !options.columns, language);
        let layout = layout::layout(&contents, y);
        let prefix = format!("{}-{}", options.name, n + 1);
        let names = Names { prefix: &prefix, live: options.live };
        draw::draw(&mut parts, &contents, &layout, &names);
        let cards = y;
        y = head::empty_columns(&mut parts, &contents, y, layout.bottom, language);
        if options.columns {
            parts.end();
            let places = (top + above + 14.0, cards);
            y = y.max(columns::constituents(&mut parts, verdict, &layout, places, language));
            let places = (columns::BEFORE, top + 14.0);
            let all = verdict.outcomes.len();
            let [end, lower] =
                agencies::agencies(&mut parts, &partners, all, &layout, &names, places, language);
            (wide, y) = (wide.max(end), y.max(lower));
        }
        y = foot::pairing(&mut parts, y, verdict, &folded, after, language);
        described.push(in_words(verdict, &contents, language));
    }
    rules.push(y + 4.0);
    described.extend(apart.iter().map(|verdict| foot::not_comparable(verdict, language)));
    y = foot::whole(&mut parts, y, verdicts, &apart, left_out, policy, language);
    // Lines between parts end where the paper does, which only now is known.
    for &rule in rules.iter().filter(|_| wide > WIDE) {
        let ends = [WIDE - MARGIN, rule, wide.ceil() - MARGIN, rule];
        parts.line(ends, &[("stroke", ink::RULE), ("stroke-width", "1")]);
    }
    let title = say!(language, "board-title", country = name);
    let size = [wide.ceil(), y.ceil()];
    let picture = Picture::described(options.name, size, &title, &described.join(" "), parts);
    // The cards of a live board can be reached one by one.
    let picture = if options.live { picture.of_parts() } else { picture };
    Drawn { picture, crossings, crossings_before }
}

/// The board of one pairing as a picture for a document, where both ends list something and it can be drawn.
pub(crate) fn drawing(
    verdict: &PairingVerdict<'_>,
    policy: &Policy,
    language: Language,
    draw: Rasterise<'_>,
) -> Option<Drawing> {
    if verdict.priorities.is_empty() || verdict.outcomes.is_empty() {
        return None;
    }
    let country = verdict.pairing.country;
    let title = format!("{} ({})", country.name(language), country.code());
    let options = Options { language, ..Options::default() };
    let drawn = self::country(&title, std::slice::from_ref(verdict), &[], policy, &options);
    let raster = draw(&drawn.picture.to_string())?;
    let size = [f64::from(raster.width), f64::from(raster.height)];
    let shows = say!(language, "board-title", country = title);
    Some(Drawing { png: raster.bytes, size, shows })
}

/// Is the comparison drawn? One without priorities or outcomes in the data is a line below the picture, unless an item of
/// the other plan was examined.
#[must_use]
pub fn has_cards(verdict: &PairingVerdict<'_>) -> bool {
    let examined = |p: &PriorityVerdict<'_>| {
        p.class() != PriorityClass::Unexamined
            || p.elements().any(|(_, cover)| cover != ElementCover::Unexamined)
    };
    verdict.class() != PairingClass::NotComparable
        || verdict.priorities.iter().any(examined)
        || verdict.outcomes.iter().any(OutcomeVerdict::is_examined)
}

/// A board in words, for those who do not see it: the verdict, then every card with its class and why.
fn in_words(verdict: &PairingVerdict<'_>, contents: &Contents, language: Language) -> String {
    let mut text = format!(
        "{} × {}: {}",
        plan(verdict.pairing.dwcp, language),
        plan(verdict.pairing.un, language),
        say!(
            language,
            "align-verdict",
            class = verdict.label(language),
            why = capital(&verdict.why(language))
        )
    );
    for card in contents.left.iter().chain(&contents.right) {
        text += &format!(" {} {}: {}.", card.id, card.title, card.class);
    }
    text
}
