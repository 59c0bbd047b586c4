//! The cells of a sheet: those of the overlay are put among the user's, those of an earlier time are taken out.

use std::collections::BTreeMap;
use std::ops::Range;

use super::xml::{Edits, Kind, Tag, children, element, end_of, find, with};
use crate::place::{cell_name, corners};

/// Cells by row and column from 0, each as XML.
pub(super) type Cells = BTreeMap<u32, BTreeMap<u32, String>>;

/// The cells that the program wrote an earlier time: these columns, from this row on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Old {
    pub(crate) from_row: u32,
    pub(crate) first: u32,
    pub(crate) last: u32,
}

/// Row and column from 0 of a cell's name, such as `$B$12`.
pub(super) fn position(name: &str) -> Option<(u32, u32)> {
    corners(&name.replace('$', "")).map(|(first, _)| first)
}

/// A cell of a sheet.
pub(super) struct Own {
    pub(super) at: (u32, u32),
    pub(super) tag: usize,
}

/// A row of a sheet and its cells.
pub(super) struct Row {
    pub(super) number: u32,
    pub(super) tag: usize,
    pub(super) cells: Vec<Own>,
}

/// The rows of a sheet. Rows and cells that do not say where they stand follow the one before.
pub(super) fn rows(all: &[Tag<'_>]) -> Vec<Row> {
    let Some(data) = find(all, "sheetData") else { return Vec::new() };
    let (end, depth) = (end_of(all, data), all[data].depth);
    let mut rows: Vec<Row> = Vec::new();
    for (tag, own) in all.iter().enumerate().take(end).skip(data + 1) {
        if !own.opens() {
            continue;
        }
        if own.depth == depth + 1 && own.name() == "row" {
            let next = rows.last().map_or(0, |row| row.number + 1);
            let number = own.number("r").and_then(|n| n.checked_sub(1)).unwrap_or(next);
            rows.push(Row { number, tag, cells: Vec::new() });
        } else if own.depth == depth + 2
            && own.name() == "c"
            && let Some(row) = rows.last_mut()
        {
            let next = row.cells.last().map_or(0, |cell| cell.at.1 + 1);
            let column = own.attribute("r").and_then(|name| position(&name)).map_or(next, |at| at.1);
            row.cells.push(Own { at: (row.number, column), tag });
        }
    }
    rows
}

/// Takes out the old cells and puts in the new ones.
pub(super) fn lay(edits: &mut Edits<'_>, all: &[Tag<'_>], old: Option<&Old>, new: &Cells, prefix: &str) {
    let Some(data) = find(all, "sheetData") else { return };
    let is_old = |at: (u32, u32)| {
        old.is_some_and(|old| at.0 >= old.from_row && (old.first..=old.last).contains(&at.1))
    };
    let mut pending = new.clone();
    for row in rows(all) {
        // Rows that the sheet does not have yet.
        let later = pending.split_off(&row.number);
        for (number, cells) in std::mem::replace(&mut pending, later) {
            edits.insert(all[row.tag].range.start, whole_row(number, &cells, prefix));
        }
        let mut cells = pending.remove(&row.number).unwrap_or_default();
        let widest = cells.keys().max().copied();
        for own in &row.cells {
            let later = cells.split_off(&own.at.1);
            let before: String = std::mem::replace(&mut cells, later).into_values().collect();
            if !before.is_empty() {
                edits.insert(all[own.tag].range.start, before);
            }
            let place: Range<usize> = element(all, own.tag);
            if let Some(cell) = cells.remove(&own.at.1) {
                edits.replace(place, cell);
            } else if is_old(own.at) {
                edits.replace(place, "");
            }
        }
        let after: String = cells.into_values().collect();
        if !after.is_empty() {
            edits.append(all, row.tag, &after);
        }
        if let Some(place) = all[row.tag].place_of("spans").filter(|_| all[row.tag].kind == Kind::Start)
            && let Some(widest) = widest
            && let Some((first, last)) = all[row.tag].attribute("spans").and_then(|s| ends(&s))
            && last < widest + 1
        {
            edits.replace(place, format!("{first}:{}", widest + 1));
        }
    }
    let rest: String = pending.iter().map(|(number, cells)| whole_row(*number, cells, prefix)).collect();
    if !rest.is_empty() {
        edits.append(all, data, &rest);
    }
}

fn ends(spans: &str) -> Option<(u32, u32)> {
    let (first, last) = spans.trim().split_once(':')?;
    first.parse().ok().zip(last.parse().ok())
}

fn whole_row(number: u32, cells: &BTreeMap<u32, String>, prefix: &str) -> String {
    let cells: String = cells.values().map(String::as_str).collect();
    format!("<{prefix}row r=\"{}\">{cells}</{prefix}row>", number + 1)
}

/// What a sheet says of its size, made large enough.
pub(super) fn dimension(edits: &mut Edits<'_>, all: &[Tag<'_>], new: &Cells) {
    let Some(tag) = find(all, "dimension") else { return };
    let Some(stated) = all[tag].attribute("ref") else { return };
    let (first, last) = stated.split_once(':').unwrap_or((&stated, &stated));
    let (Some(first), Some(last)) = (position(first), position(last)) else { return };
    let row = new.keys().max().copied().unwrap_or(0);
    let column = new.values().flat_map(|cells| cells.keys()).max().copied().unwrap_or(0);
    let corner = (last.0.max(row), last.1.max(column));
    if corner != last {
        let range = format!("{}:{}", cell_name(first.0, first.1), cell_name(corner.0, corner.1));
        edits.replace(all[tag].range.clone(), with(&all[tag], "ref", &range));
    }
}

/// The column widths: those of an earlier time are taken back, the new ones are cut out of the user's ranges.
pub(super) fn columns(
    edits: &mut Edits<'_>,
    all: &[Tag<'_>],
    old: Option<&Old>,
    new: &[(u32, String)],
    prefix: &str,
) {
    let known = find(all, "cols");
    if new.is_empty() && (old.is_none() || known.is_none()) {
        return;
    }
    // First and last column from 1, and how the range looks.
    let mut ranges: Vec<(u32, u32, String)> = Vec::new();
    for n in known.map(|first| children(all, first)).into_iter().flatten() {
        if let (Some(min), Some(max)) = (all[n].number("min"), all[n].number("max")) {
            ranges.push((min, max, look(all[n].text())));
        }
    }
    if let Some(old) = old {
        let (first, last) = (old.first + 1, old.last + 1);
        ranges.retain(|range| !(range.0 >= first && range.1 <= last));
        let before = ranges.iter().position(|range| range.1 + 1 == first);
        let after = ranges.iter().position(|range| range.0 == last + 1);
        match (before, after) {
            (Some(before), Some(after)) if ranges[before].2 == ranges[after].2 => {
                ranges[before].1 = ranges[after].1;
                ranges.remove(after);
            }
            // A range to the end of the sheet had been cut at its beginning.
            (_, Some(after)) if ranges[after].1 >= 1024 => ranges[after].0 = first,
            _ => {}
        }
    }
    for (column, width) in new {
        let number = column + 1;
        let cut = ranges.iter().position(|range| (range.0..=range.1).contains(&number));
        if let Some(cut) = cut {
            let (min, max, look) = ranges.remove(cut);
            if min < number {
                ranges.push((min, number - 1, look.clone()));
            }
            if max > number {
                ranges.push((number + 1, max, look));
            }
        }
        ranges.push((number, number, format!(" width=\"{width}\" customWidth=\"1\"")));
    }
    ranges.sort();
    let rows: String = (ranges.iter())
        .map(|(min, max, look)| format!("<{prefix}col min=\"{min}\" max=\"{max}\"{look}/>"))
        .collect();
    let whole = if rows.is_empty() { rows } else { format!("<{prefix}cols>{rows}</{prefix}cols>") };
    match (known, find(all, "sheetData")) {
        (Some(known), _) => edits.replace(element(all, known), whole),
        (None, Some(data)) => edits.insert(all[data].range.start, whole),
        (None, None) => {}
    }
}

/// All attributes of a range of columns but where it begins and ends.
fn look(tag: &str) -> String {
    let mut text = tag.to_owned();
    for attribute in ["min", "max"] {
        if let Ok(all) = super::xml::tags(&text)
            && let Some(tag) = all.first()
        {
            text = super::xml::without(tag, attribute);
        }
    }
    let at = text.find(char::is_whitespace).unwrap_or(text.len());
    let attributes = text[at..].trim_end_matches('>').trim_end_matches('/').trim();
    if attributes.is_empty() { String::new() } else { format!(" {attributes}") }
}

#[cfg(test)]
mod tests {
    use super::super::xml::tags;
    use super::*;

    fn cells(list: &[(u32, u32)]) -> Cells {
        let mut cells = Cells::new();
        for (row, column) in list {
            let name = cell_name(*row, *column);
            cells.entry(*row).or_default().insert(*column, format!("<c r=\"{name}\"/>"));
        }
        cells
    }

    fn laid(xml: &str, old: Option<&Old>, new: &[(u32, u32)]) -> String {
        let all = tags(xml).expect("it is XML");
        let mut edits = Edits::of(xml);
        lay(&mut edits, &all, old, &cells(new), "");
        edits.apply()
    }

    #[test]
    fn cells_are_put_in_their_places_whether_or_not_the_others_say_where_they_stand() {
        let own = "<w><sheetData><row><c><v>1</v></c></row><row r=\"3\" spans=\"1:1\"/></sheetData></w>";
        assert_eq!(
            laid(own, None, &[(0, 1), (1, 0), (2, 2), (4, 0)]),
            "<w><sheetData><row><c><v>1</v></c><c r=\"B1\"/></row><row r=\"2\"><c r=\"A2\"/></row><row r=\"3\" \
             spans=\"1:1\"><c r=\"C3\"/></row><row r=\"5\"><c r=\"A5\"/></row></sheetData></w>"
        );
        let marked = laid(own, None, &[(0, 1)]);
        let old = Old { from_row: 0, first: 1, last: 1 };
        assert_eq!(laid(&marked, Some(&old), &[]), own);
        assert_eq!(laid("<w><sheetData/></w>", None, &[(0, 0)]).matches("<c ").count(), 1);
    }

    #[test]
    fn a_width_is_cut_out_of_a_range_and_given_back() {
        let own = "<w><cols><col min=\"1\" max=\"4\" width=\"9\"/><col min=\"5\" max=\"16384\" \
                   width=\"3\" hidden=\"1\"/></cols><sheetData/></w>";
        let changed = |xml: &str, old: Option<&Old>, new: &[(u32, String)]| {
            let all = tags(xml).expect("it is XML");
            let mut edits = Edits::of(xml);
            columns(&mut edits, &all, old, new, "");
            edits.apply()
        };
        let marked = changed(own, None, &[(4, "24".to_owned()), (5, "64".to_owned())]);
        assert!(marked.contains("<col min=\"6\" max=\"6\" width=\"64\" customWidth=\"1\"/>"), "{marked}");
        assert!(marked.contains("<col min=\"7\" max=\"16384\" width=\"3\" hidden=\"1\"/>"), "{marked}");
        let old = Old { from_row: 0, first: 4, last: 5 };
        assert_eq!(changed(&marked, Some(&old), &[]), own);
    }

    #[test]
    fn names_of_cells_are_read() {
        assert_eq!(position("A1"), Some((0, 0)));
        assert_eq!(position("$XFD$1048576"), Some((1_048_575, 16_383)));
        assert_eq!(position("12"), None);
    }
}
