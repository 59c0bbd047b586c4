//! One sheet of the user's: cells, widths, colours and notes are put into it, and those of an earlier time taken out.

use std::collections::BTreeMap;

use super::book::{Book, relation_space};
use super::comments::{self, Notes};
use super::rows::{self, Cells, Old, position};
use super::xml::{Edits, Tag, children, find, prefixed, tags};
use super::{Broken, Package, cond};

/// What is laid over a sheet.
#[derive(Default)]
pub(super) struct Piece {
    pub(super) cells: Cells,
    /// The widths of columns, by their number from 0.
    pub(super) columns: Vec<(u32, String)>,
    /// Conditional formats, as XML.
    pub(super) colours: Vec<String>,
    pub(super) notes: Notes,
    /// The drawing of the notes.
    pub(super) drawing: String,
}

/// The parts of a sheet in the order that the format prescribes.
const ORDER: [&str; 38] = [
    "sheetPr",
    "dimension",
    "sheetViews",
    "sheetFormatPr",
    "cols",
    "sheetData",
    "sheetCalcPr",
    "sheetProtection",
    "protectedRanges",
    "scenarios",
    "autoFilter",
    "sortState",
    "dataConsolidate",
    "customSheetViews",
    "mergeCells",
    "phoneticPr",
    "conditionalFormatting",
    "dataValidations",
    "hyperlinks",
    "printOptions",
    "pageMargins",
    "pageSetup",
    "headerFooter",
    "rowBreaks",
    "colBreaks",
    "customProperties",
    "cellWatches",
    "ignoredErrors",
    "smartTags",
    "drawing",
    "legacyDrawing",
    "legacyDrawingHF",
    "drawingHF",
    "picture",
    "oleObjects",
    "controls",
    "webPublishItems",
    "tableParts",
];

/// Puts an element into a sheet at the place that its name has in the order.
fn insert(edits: &mut Edits<'_>, all: &[Tag<'_>], root: usize, name: &str, text: &str) {
    let rank = |name: &str| match name {
        // Controls stand in it, for the programs that know them.
        "AlternateContent" => ORDER.iter().position(|known| *known == "controls").unwrap_or(ORDER.len()),
        name => ORDER.iter().position(|known| *known == name).unwrap_or(ORDER.len()),
    };
    let data = find(all, "sheetData").unwrap_or(root);
    let next = children(all, root).find(|&n| n > data && rank(all[n].name()) > rank(name));
    match next {
        Some(next) => edits.insert(all[next].range.start, text),
        None => edits.append(all, root, text),
    }
}

/// Lays a piece over a sheet; answers with the cells at which no note could be put.
pub(super) fn lay(
    package: &mut Package<'_>,
    book: &Book,
    part: &str,
    piece: &Piece,
    old: Option<&Old>,
) -> Result<Vec<(u32, u32)>, Broken> {
    let Some(text) = package.text(part)? else { return Ok(Vec::new()) };
    let all = tags(&text)?;
    let root = find(&all, "worksheet").ok_or_else(|| Broken(part.to_owned()))?;
    let prefix = all[root].prefix();
    let mut edits = Edits::of(&text);
    let under = |xml: &str| prefixed(xml, prefix);
    let cells: Cells = (piece.cells.iter())
        .map(|(row, cells)| {
            let cells: BTreeMap<u32, String> = cells.iter().map(|(n, cell)| (*n, under(cell))).collect();
            (*row, cells)
        })
        .collect();
    rows::lay(&mut edits, &all, old, &cells, prefix);
    if !cells.is_empty() {
        rows::dimension(&mut edits, &all, &cells);
    }
    rows::columns(&mut edits, &all, old, &piece.columns, prefix);
    cond::clear(&mut edits, &all, &text);
    if !piece.colours.is_empty() {
        cond::make_room(&mut edits, &all, &text, cond::count(&piece.colours));
        insert(&mut edits, &all, root, "conditionalFormatting", &under(&piece.colours.concat()));
    }
    let (drawing, refused) = notes(package, book, part, piece)?;
    if let Some(id) = drawing {
        let space = relation_space(&all[root]);
        let element = format!("<{prefix}legacyDrawing {}=\"{id}\"/>", space.attribute());
        insert(&mut edits, &all, root, "legacyDrawing", &element);
    }
    if !edits.is_empty() {
        let text = edits.apply();
        package.put(part, text);
    }
    Ok(refused)
}

/// The id of a drawing that is to be named, and the cells whose notes could not be given.
type PlacedNotes = (Option<String>, Vec<(u32, u32)>);

/// Changes the notes of a sheet; answers with the id of the drawing where the sheet has none yet.
fn notes(package: &mut Package<'_>, book: &Book, part: &str, piece: &Piece) -> Result<PlacedNotes, Broken> {
    let relations = package.relations(part)?;
    let of = |kind: &str| relations.iter().find(|r| r.is(kind)).map(|r| r.target.clone());
    let (known, drawing) = (of("comments").filter(|p| package.has(p)), of("vmlDrawing"));
    let drawing = drawing.filter(|p| package.has(p));
    let (mut text, mut gone) = (None, Vec::new());
    let mut changed = None;
    if let Some(known) = &known {
        let own = package.text(known)?.unwrap_or_default();
        let (cleared, without) = comments::clear(&own)?;
        gone = without;
        if cleared != own {
            changed = Some(cleared.clone());
            text = Some(cleared);
        } else {
            text = Some(own);
        }
    }
    let (mut new, mut refused) = (Vec::new(), Vec::new());
    if !piece.notes.is_empty() {
        let space = if book.strict {
            "http://purl.oclc.org/ooxml/spreadsheetml/main"
        } else {
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        };
        let mut threads = Vec::new();
        for relation in relations.iter().filter(|r| r.is("threadedComment")) {
            let text = package.text(&relation.target)?.unwrap_or_default();
            let refs = tags(&text)?.into_iter().filter_map(|tag| position(&tag.attribute("ref")?));
            threads.extend(refs);
        }
        let text = text.unwrap_or_else(|| comments::empty(space));
        let noted = comments::add(&text, &piece.notes, &threads)?;
        (changed, new, refused) = (Some(noted.text), noted.new, noted.refused);
    }
    let Some(text) = changed else { return Ok((None, refused)) };
    match &known {
        Some(known) => package.put(known, text),
        None => {
            let name = package.fresh("xl/comments", "xml");
            package.put(&name, text);
            let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
            package.declare(&name, kind)?;
            package.relate(part, &book.kind("comments"), &name)?;
        }
    }
    let Some(drawing) = drawing else {
        if new.is_empty() {
            return Ok((None, refused));
        }
        let name = package.fresh("xl/drawings/vmlDrawing", "vml");
        let refs = &piece.notes;
        let others: Vec<(u32, u32)> = refs.keys().filter(|at| !new.contains(at)).copied().collect();
        package.put(&name, comments::without_shapes(&piece.drawing, &others));
        package.declare(&name, "application/vnd.openxmlformats-officedocument.vmlDrawing")?;
        return Ok((Some(package.relate(part, &book.kind("vmlDrawing"), &name)?), refused));
    };
    let bytes = package.bytes(&drawing)?.unwrap_or_default();
    // What is not in UTF-8 is not touched; the notes are there all the same.
    if let Ok(own) = String::from_utf8(bytes) {
        let own = comments::without_shapes(&own, &gone);
        package.put(&drawing, comments::with_shapes(&own, &piece.drawing, &new));
    }
    Ok((None, refused))
}

/// The first column, from 0, that is free to the right of all that a sheet holds, tables and drawings among it; columns
/// that the program wrote itself do not count.
pub(crate) fn first_free_column(
    package: &mut Package<'_>,
    sheet: &str,
    old: Option<&Old>,
) -> Result<u32, Broken> {
    let book = Book::of(package)?;
    let Some(part) = book.sheet(sheet).and_then(|sheet| sheet.part.clone()) else { return Ok(0) };
    let Some(text) = package.text(&part)? else { return Ok(0) };
    let all = tags(&text)?;
    let is_old = |at: (u32, u32)| {
        old.is_some_and(|old| at.0 >= old.from_row && (old.first..=old.last).contains(&at.1))
    };
    let (mut filled, mut styled) = (0, 0);
    for cell in rows::rows(&all).into_iter().flat_map(|row| row.cells) {
        if is_old(cell.at) {
            continue;
        }
        styled = styled.max(cell.at.1 + 1);
        if children(&all, cell.tag).next().is_some() {
            filled = filled.max(cell.at.1 + 1);
        }
    }
    for tag in all.iter().filter(|tag| tag.opens() && tag.name() == "mergeCell") {
        let last = tag.attribute("ref").and_then(|range| position(range.rsplit(':').next()?));
        filled = filled.max(last.map_or(0, |at| at.1 + 1));
    }
    for relation in package.relations(&part)? {
        let Some(text) = package.text(&relation.target).ok().flatten() else { continue };
        if relation.is("table") || relation.is("pivotTable") {
            let table = tags(&text)?;
            let ranges = table.iter().filter(|tag| tag.opens() && matches!(tag.name(), "table" | "location"));
            let ends = ranges.filter_map(|tag| position(tag.attribute("ref")?.rsplit(':').next()?));
            filled = filled.max(ends.map(|at| at.1 + 1).max().unwrap_or(0));
        } else if relation.is("drawing") {
            let drawing = tags(&text)?;
            for (n, _) in drawing.iter().enumerate().filter(|(_, tag)| tag.opens() && tag.name() == "col") {
                let value = drawing[n].within(drawing[n].range.end..super::xml::element(&drawing, n).end);
                let number = value.split('<').next().and_then(|n| n.trim().parse::<u32>().ok());
                filled = filled.max(number.map_or(0, |n| n + 1));
            }
        }
    }
    let last = 16_384 - 3;
    // Formats are often laid over whole rows; then only what is filled counts.
    Ok(if filled.max(styled) <= last.min(filled + 200) { filled.max(styled) } else { filled.min(last) })
}
