//! The styles of the overlay, added to those of the user's workbook: what is there keeps its number.

use std::collections::BTreeMap;

use super::Broken;
use super::xml::{Edits, Tag, children, element, escaped, find, prefixed, tags, with, without};

/// Which numbers the styles of the overlay have in the user's workbook.
#[derive(Debug, Default)]
pub(super) struct Styles {
    /// The formats of cells.
    pub(super) cells: Vec<u32>,
    /// The formats that conditions bring.
    pub(super) conditions: Vec<u32>,
}

impl Styles {
    /// Every style under its own number.
    pub(super) fn same(overlay: &str) -> Result<Self, Broken> {
        let all = tags(overlay)?;
        let count =
            |name: &str| -> Vec<u32> { (0..).zip(section(&all, name)).map(|(number, _)| number).collect() };
        Ok(Self { cells: count("cellXfs"), conditions: count("dxfs") })
    }

    pub(super) fn cell(&self, number: u32) -> u32 {
        self.cells.get(number as usize).copied().unwrap_or(0)
    }

    pub(super) fn condition(&self, number: u32) -> u32 {
        self.conditions.get(number as usize).copied().unwrap_or(0)
    }
}

/// The sections of the part in the order that the format prescribes.
const ORDER: [&str; 11] = [
    "numFmts",
    "fonts",
    "fills",
    "borders",
    "cellStyleXfs",
    "cellXfs",
    "cellStyles",
    "dxfs",
    "tableStyles",
    "colors",
    "extLst",
];

fn section<'x>(all: &[Tag<'x>], name: &str) -> Vec<&'x str> {
    let Some(first) = top(all, name) else { return Vec::new() };
    children(all, first).map(|n| text_of(all, n)).collect()
}

fn text_of<'x>(all: &[Tag<'x>], n: usize) -> &'x str {
    let place = element(all, n);
    all[n].within(place)
}

fn top(all: &[Tag<'_>], name: &str) -> Option<usize> {
    children(all, find(all, "styleSheet")?).find(|&n| all[n].name() == name)
}

/// What is added to one section.
struct Adding {
    known: Vec<String>,
    first_new: usize,
}

impl Adding {
    fn of(own: &[Tag<'_>], name: &str) -> Self {
        let known: Vec<String> = section(own, name).into_iter().map(str::to_owned).collect();
        Self { first_new: known.len(), known }
    }

    /// The number of an element, which is added where it is not known.
    fn number(&mut self, element: String) -> u32 {
        let found = self.known.iter().position(|known| *known == element).unwrap_or_else(|| {
            self.known.push(element);
            self.known.len() - 1
        });
        u32::try_from(found).unwrap_or(0)
    }
}

/// Adds the styles of the overlay to the user's; answers with the new part and the numbers.
pub(super) fn join(own_text: &str, overlay_text: &str) -> Result<(String, Styles), Broken> {
    let (own, overlay) = (tags(own_text)?, tags(overlay_text)?);
    let root = find(&own, "styleSheet").ok_or_else(|| Broken("styles".to_owned()))?;
    let prefix = own[root].prefix();
    let mut numbers: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    let mut added: BTreeMap<&str, Adding> = BTreeMap::new();
    for name in ["fonts", "fills", "borders", "dxfs"] {
        let mut adding = Adding::of(&own, name);
        let taken = section(&overlay, name).into_iter().map(|e| adding.number(prefixed(e, prefix)));
        numbers.insert(name, taken.collect());
        added.insert(name, adding);
    }
    let (codes, formats) = number_formats(&own, &overlay, prefix);
    added.insert("numFmts", formats);
    let based = !section(&own, "cellStyleXfs").is_empty();
    let mut cells = Adding::of(&own, "cellXfs");
    let mut taken = Vec::new();
    for n in top(&overlay, "cellXfs").map(|first| children(&overlay, first)).into_iter().flatten() {
        let place = element(&overlay, n);
        let mut head = overlay[n].text().to_owned();
        for (attribute, section) in [("fontId", "fonts"), ("fillId", "fills"), ("borderId", "borders")] {
            let old = overlay[n].number(attribute).unwrap_or(0) as usize;
            let new = numbers[section].get(old).copied().unwrap_or(0);
            head = with(&tags(&head)?[0], attribute, &new.to_string());
        }
        let format = overlay[n].number("numFmtId").unwrap_or(0);
        let format = codes.get(&format).copied().unwrap_or(format);
        head = with(&tags(&head)?[0], "numFmtId", &format.to_string());
        if !based {
            head = without(&tags(&head)?[0], "xfId");
        }
        let rest = overlay[n].within(overlay[n].range.end..place.end);
        taken.push(cells.number(prefixed(&format!("{head}{rest}"), prefix)));
    }
    added.insert("cellXfs", cells);
    let mut edits = Edits::of(own_text);
    for (name, adding) in added {
        let new = adding.known[adding.first_new..].concat();
        if new.is_empty() {
            continue;
        }
        let count = adding.known.len().to_string();
        if let Some(first) = top(&own, name) {
            if let Some(place) = own[first].place_of("count")
                && own[first].kind == super::xml::Kind::Start
            {
                edits.replace(place, count);
                edits.append(&own, first, &new);
            } else {
                let close = format!("</{prefix}{name}>");
                let inner = children(&own, first).map(|n| text_of(&own, n)).collect::<String>();
                let whole = format!("<{prefix}{name} count=\"{count}\">{inner}{new}{close}");
                edits.replace(element(&own, first), whole);
            }
        } else {
            let whole = format!("<{prefix}{name} count=\"{count}\">{new}</{prefix}{name}>");
            let rank = |name: &str| ORDER.iter().position(|known| *known == name).unwrap_or(ORDER.len());
            match children(&own, root).find(|&n| rank(own[n].name()) > rank(name)) {
                Some(next) => edits.insert(own[next].range.start, whole),
                None => edits.append(&own, root, &whole),
            }
        }
    }
    let conditions = numbers.remove("dxfs").unwrap_or_default();
    Ok((edits.apply(), Styles { cells: taken, conditions }))
}

/// Number formats go by numbers of their own, from 164.
fn number_formats(own: &[Tag<'_>], overlay: &[Tag<'_>], prefix: &str) -> (BTreeMap<u32, u32>, Adding) {
    let read = |all: &[Tag<'_>]| -> Vec<(u32, String)> {
        let rows = top(all, "numFmts").map(|first| children(all, first).collect::<Vec<_>>());
        let rows = rows.unwrap_or_default().into_iter();
        rows.filter_map(|n| all[n].number("numFmtId").zip(all[n].attribute("formatCode"))).collect()
    };
    let mut known = read(own);
    let mut adding = Adding::of(own, "numFmts");
    let mut codes = BTreeMap::new();
    for (old, code) in read(overlay) {
        let next = known.iter().map(|(number, _)| number + 1).max().unwrap_or(164).max(164);
        let number = known.iter().find(|(_, known)| *known == code).map_or(next, |(number, _)| *number);
        if number == next && !known.iter().any(|(n, _)| *n == number) {
            let code = escaped(&code);
            adding.known.push(format!("<{prefix}numFmt numFmtId=\"{number}\" formatCode=\"{code}\"/>"));
        }
        known.push((number, code));
        codes.insert(old, number);
    }
    (codes, adding)
}
