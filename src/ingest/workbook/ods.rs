//! ODS: the cells of `content.xml` one by one, as they come out of the zip.
//!
//! A spreadsheet program writes a cell or row that stands many times once, with a number. What is empty is counted and
//! not made; only what is filled is made as often as it says, within the limits.

mod values;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::io::{BufReader, Cursor};

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;
use zip::ZipArchive;

use self::values::Values;
use super::cell::{Held, SheetRow};
use super::package::{self, Budget};
use super::{Book, Found};
use crate::diagnostic::{Bound, Damage, Fault, WorkbookFault};
use crate::place::cell_name;

/// The most filled cells that repetition may make of a workbook: nobody states the same thing this often.
const REPEATED: u64 = 200_000;

/// The most columns of a sheet.
const COLUMNS: u32 = 16_384;

/// The most rows of a sheet.
const ROWS: u32 = 1_048_576;

/// The most hidden rows of a sheet that are told.
const HIDDEN: usize = 1 << 20;

pub(super) struct Workbook<'b> {
    bytes: &'b [u8],
    sheets: Vec<Found>,
    /// How many bytes of text the cells of a sheet may hold.
    texts: u64,
}

type Stream<'z> = Reader<BufReader<zip::read::ZipFile<'z, Cursor<&'z [u8]>>>>;

fn cut<E>(_: E) -> Fault {
    Fault::Workbook(WorkbookFault::Damaged { damage: Damage::Cut })
}

impl<'b> Workbook<'b> {
    /// Opens a workbook: its sheets are gone through once to learn their names, and what is hidden or merged.
    pub(super) fn open(bytes: &'b [u8], texts: u64) -> Result<Self, Fault> {
        let mut sheets: Vec<Found> = Vec::new();
        let mut hidden_styles: BTreeSet<String> = BTreeSet::new();
        let mut style = None;
        let mut visit = |event: Content<'_>| {
            match event {
                Content::Style(name) => style = Some(name),
                Content::HiddenTables => hidden_styles.extend(style.clone()),
                Content::Sheet { name, style } => {
                    let hidden = style.is_some_and(|style| hidden_styles.contains(&style));
                    sheets.push(Found { name, hidden, ..Found::default() });
                }
                Content::HiddenRows { first, count } => {
                    if let Some(sheet) = sheets.last_mut() {
                        let room = HIDDEN.saturating_sub(sheet.hidden_rows.len());
                        let rows = (first..first.saturating_add(count)).map(|row| row.saturating_add(1));
                        sheet.hidden_rows.extend(rows.take(room));
                    }
                }
                Content::Merged(range) => {
                    if let Some(sheet) = sheets.last_mut() {
                        sheet.merged.push(range);
                    }
                }
                Content::Row(_) => {}
            }
            true
        };
        walk(bytes, None, &mut Made::within(texts), &mut visit)?;
        if sheets.len() as u64 > package::SHEETS {
            return Err(Fault::Workbook(WorkbookFault::Limit {
                bound: Bound::Sheets,
                limit: package::SHEETS,
            }));
        }
        Ok(Self { bytes, sheets, texts })
    }
}

impl Book for Workbook<'_> {
    fn sheets(&self) -> &[Found] {
        &self.sheets
    }

    fn rows(&mut self, sheet: usize, take: &mut dyn FnMut(&SheetRow<'_>) -> bool) -> Result<(), Fault> {
        let mut visit = |event: Content<'_>| match event {
            Content::Row(row) => take(row),
            _ => true,
        };
        walk(self.bytes, Some(sheet), &mut Made::within(self.texts), &mut visit)
    }
}

/// What is met on the way through a workbook.
enum Content<'c> {
    /// A style begins.
    Style(String),
    /// Tables in the style that began are hidden.
    HiddenTables,
    Sheet {
        name: String,
        style: Option<String>,
    },
    /// So many rows from this one, from 0, are hidden.
    HiddenRows {
        first: u32,
        count: u32,
    },
    Merged(String),
    Row(&'c SheetRow<'static>),
}

/// What repetition may make of a sheet: how many filled cells, and how many bytes of text.
struct Made {
    cells: u64,
    texts: Budget,
}

impl Made {
    fn within(texts: u64) -> Self {
        Self { cells: 0, texts: Budget::new(texts) }
    }

    /// Counts cells that stand once more for each of `times` repetitions.
    fn repeat(&mut self, cells: &[(u32, Held<'static>)], times: u64) -> Result<(), Fault> {
        self.cells = self.cells.saturating_add((cells.len() as u64).saturating_mul(times));
        if self.cells > REPEATED {
            return Err(too_many(REPEATED));
        }
        let texts: u64 = cells.iter().map(|(_, held)| held.text().len() as u64).sum();
        self.texts.take(texts.saturating_mul(times))
    }
}

fn too_many(limit: u64) -> Fault {
    Fault::Workbook(WorkbookFault::Limit { bound: Bound::Cells, limit })
}

/// Goes through a workbook; with the rows of one sheet, or without any.
fn walk(
    bytes: &[u8],
    sheet: Option<usize>,
    made: &mut Made,
    visit: &mut dyn FnMut(Content<'_>) -> bool,
) -> Result<(), Fault> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(cut)?;
    let part = zip.by_name("content.xml").map_err(cut)?;
    let mut reader: Stream<'_> = Reader::from_reader(BufReader::with_capacity(1 << 16, part));
    reader.config_mut().expand_empty_elements = true;
    let (mut buffer, mut number) = (Vec::new(), 0);
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(cut)? {
            Event::Start(tag) => match tag.name().as_ref() {
                "style:style" => {
                    visit(Content::Style(attribute(&tag, "style:name").unwrap_or_default()));
                }
                "style:table-properties" if attribute(&tag, "table:display").as_deref() == Some("false") => {
                    visit(Content::HiddenTables);
                }
                "table:table" => {
                    let name = attribute(&tag, "table:name").unwrap_or_default();
                    visit(Content::Sheet { name, style: attribute(&tag, "table:style-name") });
                    let wanted = sheet == Some(number);
                    let more = table(&mut reader, sheet.is_none(), wanted, made, visit)?;
                    if wanted || !more {
                        return Ok(());
                    }
                    number += 1;
                }
                _ => {}
            },
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag.attributes().flatten().find(|a| a.key.as_ref() == name)?;
    found.normalized_value(XmlVersion::Explicit1_0).ok().map(Cow::into_owned)
}

fn repeated(tag: &BytesStart<'_>, name: &str) -> u32 {
    attribute(tag, name).and_then(|n| n.parse().ok()).unwrap_or(1).max(1)
}

/// Reads a table up to its end; answers whether more is wanted.
fn table(
    reader: &mut Stream<'_>,
    remarks: bool,
    rows: bool,
    made: &mut Made,
    visit: &mut dyn FnMut(Content<'_>) -> bool,
) -> Result<bool, Fault> {
    let (mut buffer, mut depth, mut row) = (Vec::new(), 1, 0_u32);
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(cut)? {
            Event::Start(tag) if tag.name().as_ref() == "table:table-row" => {
                let count = repeated(&tag, "table:number-rows-repeated");
                let hidden =
                    matches!(attribute(&tag, "table:visibility").as_deref(), Some("collapse" | "filter"));
                if hidden && remarks {
                    visit(Content::HiddenRows { first: row, count });
                }
                let (cells, merged) = self::row(reader, row, rows, remarks, made)?;
                for range in merged {
                    visit(Content::Merged(range));
                }
                if !cells.is_empty() {
                    if u64::from(row) + u64::from(count) > u64::from(ROWS) {
                        return Err(too_many(u64::from(ROWS)));
                    }
                    made.repeat(&cells, u64::from(count - 1))?;
                    let mut same = SheetRow { number: 0, cells };
                    for number in row..row.saturating_add(count) {
                        same.number = number.saturating_add(1);
                        if !visit(Content::Row(&same)) {
                            return Ok(false);
                        }
                    }
                }
                row = row.saturating_add(count);
            }
            // Drawings and pivot tables may hold tables of their own.
            Event::Start(tag) if tag.name().as_ref() == "table:table" => depth += 1,
            Event::End(tag) if tag.name().as_ref() == "table:table" => {
                depth -= 1;
                if depth == 0 {
                    return Ok(true);
                }
            }
            Event::Eof => return Err(cut(())),
            _ => {}
        }
    }
}

type Cells = Vec<(u32, Held<'static>)>;

/// Reads a row up to its end: its filled cells, and the ranges that begin in it.
fn row(
    reader: &mut Stream<'_>,
    row: u32,
    wanted: bool,
    remarks: bool,
    made: &mut Made,
) -> Result<(Cells, Vec<String>), Fault> {
    let (mut buffer, mut column) = (Vec::new(), 0_u32);
    let (mut cells, mut merged) = (Vec::new(), Vec::new());
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(cut)? {
            Event::Start(tag) if is_cell(&tag) => {
                let count = repeated(&tag, "table:number-columns-repeated");
                if remarks && let Some(range) = spanned(&tag, row, column) {
                    merged.push(range);
                }
                let covered = tag.name().as_ref() == "table:covered-table-cell";
                let values = Values::of(&tag);
                let text = text(reader, wanted, &mut made.texts)?;
                if wanted
                    && !covered
                    && let Some(held) = values.held(text)
                {
                    // A filled cell beyond the last column, or repeated beyond it, is none of a spreadsheet.
                    let end = column.saturating_add(count);
                    if end > COLUMNS {
                        return Err(too_many(u64::from(COLUMNS)));
                    }
                    made.repeat(&[(column, held.clone())], u64::from(count - 1))?;
                    cells.extend((column..end).map(|column| (column, held.clone())));
                }
                column = column.saturating_add(count);
            }
            Event::End(tag) if tag.name().as_ref() == "table:table-row" => return Ok((cells, merged)),
            Event::Eof => return Err(cut(())),
            _ => {}
        }
    }
}

fn is_cell(tag: &BytesStart<'_>) -> bool {
    matches!(tag.name().as_ref(), "table:table-cell" | "table:covered-table-cell")
}

fn spanned(tag: &BytesStart<'_>, row: u32, column: u32) -> Option<String> {
    let columns =
        attribute(tag, "table:number-columns-spanned").and_then(|n| n.parse().ok()).unwrap_or(1_u32);
    let rows = attribute(tag, "table:number-rows-spanned").and_then(|n| n.parse().ok()).unwrap_or(1_u32);
    let last = cell_name(row.saturating_add(rows.max(1) - 1), column.saturating_add(columns.max(1) - 1));
    (columns > 1 || rows > 1).then(|| format!("{}:{last}", cell_name(row, column)))
}

/// Is this a note, a shape, a text box or a picture that is anchored to a cell?
fn is_anchored(name: &str) -> bool {
    name == "office:annotation" || name.starts_with("draw:") || name.starts_with("dr3d:")
}

/// The text of a cell up to its end: paragraphs are lines, and notes on the cell are no part of it.
fn text(reader: &mut Stream<'_>, wanted: bool, budget: &mut Budget) -> Result<String, Fault> {
    let (mut buffer, mut text) = (Vec::new(), String::new());
    // Notes and shapes are anchored to a cell and kept inside it; their text is none of the cell's.
    let (mut note, mut paragraphs, mut within) = (0, 0, 0);
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(cut)? {
            Event::Start(tag) => match tag.name().as_ref() {
                name if is_anchored(name) => note += 1,
                "text:p" if note == 0 => {
                    if paragraphs > 0 && wanted {
                        text.push('\n');
                    }
                    paragraphs += 1;
                    within += 1;
                }
                "text:s" if note == 0 && wanted => {
                    let count = repeated(&tag, "text:c").min(32_767);
                    budget.take(u64::from(count))?;
                    text.push_str(&" ".repeat(count as usize));
                }
                "text:tab" if note == 0 && wanted => text.push('\t'),
                "text:line-break" if note == 0 && wanted => text.push('\n'),
                _ => {}
            },
            Event::Text(words) if note == 0 && within > 0 && wanted => text.push_str(&words.xml10_content()),
            Event::GeneralRef(reference) if note == 0 && within > 0 && wanted => {
                let name: &str = &reference;
                match reference.resolve_char_ref().ok().flatten() {
                    Some(c) => text.push(c),
                    None => text.push_str(quick_xml::escape::resolve_xml_entity(name).unwrap_or_default()),
                }
            }
            Event::End(tag) => match tag.name().as_ref() {
                name if is_anchored(name) => note -= 1,
                "text:p" if note == 0 => within -= 1,
                "table:table-cell" | "table:covered-table-cell" => return Ok(text),
                _ => {}
            },
            Event::Eof => return Err(cut(())),
            _ => {}
        }
    }
}
