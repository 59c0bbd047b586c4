//! XLSX: cells one by one through calamine, gathered into rows.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{DataRef, Reader as _, SheetType, SheetVisible, Xlsx, XlsxError, XlsxFormulaMetadata};
use quick_xml::events::Event;

use super::cell::{Held, SheetRow};
use super::package::{self, Budget, Package};
use super::{Book, Found, odd, ours};
use crate::diagnostic::{Bound, Damage, Fault, WorkbookFault};

/// The highest row and column that a sheet may have.
const LAST: (u32, u32) = (1_048_575, 16_383);

pub(super) struct Workbook<'b> {
    inner: Xlsx<Cursor<Cow<'b, [u8]>>>,
    sheets: Vec<Found>,
    /// How many bytes of text the cells of a sheet may hold.
    texts: u64,
}

impl<'b> Workbook<'b> {
    pub(super) fn open(bytes: &'b [u8], mut package: Package) -> Result<Self, Fault> {
        let mut inner = opened(bytes)?;
        let paths = paths(bytes)?;
        let metadata = inner.sheets_metadata().to_vec();
        if metadata.len() as u64 > package::SHEETS {
            return Err(Fault::Workbook(WorkbookFault::Limit {
                bound: Bound::Sheets,
                limit: package::SHEETS,
            }));
        }
        let sheets = metadata
            .into_iter()
            .filter(|sheet| sheet.typ == SheetType::WorkSheet)
            .map(|sheet| {
                let part = paths
                    .get(&sheet.name)
                    .and_then(|path| package.parts.remove(&path.to_lowercase()))
                    .unwrap_or_default();
                Found {
                    name: sheet.name,
                    hidden: sheet.visible != SheetVisible::Visible,
                    hidden_rows: part.hidden,
                    merged: part.merged,
                    ..Found::default()
                }
            })
            .collect::<Vec<_>>();
        let mut sheets = sheets;
        ours::note(&mut sheets, inner.defined_names());
        // Pictures and tables are never asked for; the sheets come one by one.
        inner.with_header_row(calamine::HeaderRow::Row(0));
        Ok(Self { inner, sheets, texts: package.unpacked })
    }
}

impl Book for Workbook<'_> {
    fn sheets(&self) -> &[Found] {
        &self.sheets
    }

    fn rows(&mut self, sheet: usize, take: &mut dyn FnMut(&SheetRow<'_>) -> bool) -> Result<(), Fault> {
        let name = self.sheets[sheet].name.clone();
        let mut reader = self.inner.worksheet_cells_reader(&name).map_err(|error| fault(&error))?;
        let mut row = SheetRow { number: 0, cells: Vec::new() };
        let mut texts = Budget::new(self.texts);
        while let Some(found) = reader.next_cell_with_formula_metadata().map_err(|error| fault(&error))? {
            let (at, column) = found.pos;
            if at > LAST.0 || column > LAST.1 {
                return Err(Fault::Workbook(WorkbookFault::Damaged { damage: Damage::Cut }));
            }
            if at + 1 != row.number {
                if !row.cells.is_empty() && !take(&row) {
                    return Ok(());
                }
                (row.number, row.cells) = (at + 1, Vec::new());
            }
            if let Some(held) = held(found.value, found.formula.as_ref()) {
                texts.take(held.text().len() as u64)?;
                match row.cells.last() {
                    // Cells come in order; in a file where they do not, they are brought into it.
                    Some((last, _)) if *last >= column => {
                        match row.cells.binary_search_by_key(&column, |(number, _)| *number) {
                            Ok(place) => row.cells[place].1 = held,
                            Err(place) => row.cells.insert(place, (column, held)),
                        }
                    }
                    _ => row.cells.push((column, held)),
                }
            }
        }
        if !row.cells.is_empty() {
            take(&row);
        }
        Ok(())
    }
}

fn held<'a>(value: DataRef<'a>, formula: Option<&XlsxFormulaMetadata>) -> Option<Held<'a>> {
    let held = match value {
        DataRef::Empty => return formula.map(|_| Held::Uncalculated),
        DataRef::Int(number) => Held::Integer(number.to_string()),
        DataRef::Float(number) => Held::number(number),
        DataRef::String(text) => Held::Text(Cow::Owned(text)),
        DataRef::SharedString(text) => Held::Text(Cow::Borrowed(text)),
        DataRef::Bool(truth) => Held::Bool(truth),
        DataRef::DateTime(date) => {
            let (year, month, day, ..) = date.to_ymd_hms_milli();
            Held::Date(format!("{year:04}-{month:02}-{day:02}"))
        }
        DataRef::DateTimeIso(text) => Held::Date(text.split('T').next().unwrap_or_default().to_owned()),
        DataRef::DurationIso(text) => Held::Date(text),
        DataRef::Error(error) => Held::Failed(error.to_string()),
    };
    // A formula that was never calculated is saved with an empty text by some programs.
    if formula.is_some() && !held.is_filled() {
        return Some(Held::Uncalculated);
    }
    held.is_filled().then_some(held)
}

/// The reader of the cells of a workbook. One sheet that it does not know is left out, and the others are read.
pub(super) fn opened(bytes: &[u8]) -> Result<Xlsx<Cursor<Cow<'_, [u8]>>>, Fault> {
    let reader = |bytes| Xlsx::new(Cursor::new(bytes));
    match reader(Cow::Borrowed(bytes)) {
        Err(error @ XlsxError::Unrecognized { .. }) => {
            let mended = odd::mended(bytes).ok_or_else(|| fault(&error))?;
            reader(mended).map_err(|error| fault(&error))
        }
        read => read.map_err(|error| fault(&error)),
    }
}

pub(super) fn fault(error: &XlsxError) -> Fault {
    let damage = match error {
        XlsxError::Password => Damage::OldOrLocked,
        XlsxError::Xml(_) | XlsxError::XmlEof(_) | XlsxError::Zip(_) | XlsxError::Io(_) => Damage::Cut,
        other => Damage::Part(other.to_string()),
    };
    Fault::Workbook(WorkbookFault::Damaged { damage })
}

/// Which part of the zip holds which sheet.
///
/// # Errors
/// A package or a part that is there and cannot be read: then nobody would know which cells are hidden or merged.
fn paths(bytes: &[u8]) -> Result<BTreeMap<String, String>, Fault> {
    let cut = || Fault::Workbook(WorkbookFault::Damaged { damage: Damage::Cut });
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| cut())?;
    let mut part = |name: &str| {
        let mut text = String::new();
        let found = zip.file_names().flatten().find(|known| known.eq_ignore_ascii_case(name));
        let name = found.map_or_else(|| name.to_owned(), |known| known.into_owned());
        match zip.by_name(&name) {
            Ok(mut part) => std::io::Read::read_to_string(&mut part, &mut text).map_err(|_| cut())?,
            // Then no sheet is listed there.
            Err(zip::result::ZipError::FileNotFound) => 0,
            Err(_) => return Err(cut()),
        };
        Ok(text)
    };
    let relations: BTreeMap<String, String> =
        pairs(&part("xl/_rels/workbook.xml.rels")?, "Relationship", ["Id", "Target"]).collect();
    let mut found = BTreeMap::new();
    for (name, id) in pairs(&part("xl/workbook.xml")?, "sheet", ["name", "id"]) {
        if let Some(target) = relations.get(&id) {
            let path = target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned);
            found.insert(name, path);
        }
    }
    Ok(found)
}

/// Two attributes of every element of a name.
fn pairs(xml: &str, element: &str, names: [&str; 2]) -> impl Iterator<Item = (String, String)> {
    let mut reader = quick_xml::Reader::from_str(xml);
    let mut found = Vec::new();
    while let Ok(event) = reader.read_event() {
        let tag = match event {
            Event::Start(tag) | Event::Empty(tag) if tag.local_name().as_ref() == element => tag,
            Event::Eof => break,
            _ => continue,
        };
        let value = |name: &str| {
            let mut attributes = tag.attributes().flatten();
            let found = attributes.find(|a| a.key.local_name().as_ref() == name)?;
            found.normalized_value(quick_xml::XmlVersion::Explicit1_0).ok().map(|value| value.into_owned())
        };
        found.extend(value(names[0]).zip(value(names[1])));
    }
    found.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_that_cannot_be_read_is_a_fault_and_not_one_without_sheets() {
        assert!(paths(b"no zip at all").is_err());
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let plain = zip::write::SimpleFileOptions::default();
        zip.start_file("xl/workbook.xml", plain).expect("a part can be begun");
        std::io::Write::write_all(&mut zip, b"\xff\xfe no UTF-8").expect("a part can be written");
        let bytes = zip.finish().expect("the package can be written").into_inner();
        assert!(paths(&bytes).is_err());
    }
}
