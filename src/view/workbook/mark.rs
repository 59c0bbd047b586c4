//! The user's own workbook back: every cell as it was typed, problems coloured and explained, verdicts beside the items.

mod page;
mod part;
mod typed;

use std::collections::BTreeMap;

use rust_xlsxwriter::{Worksheet, XlsxError};

use self::page::Page;
use self::part::Part;
use super::lists::Lists;
use super::shape::Shape;
use super::style::{self, Styles};
use super::verdict::{Mark, marks};
use super::{Unwritable, new, problems, results};
use crate::align::{PairingVerdict, Policy};
use crate::diagnostic::{Finding, Findings, plain};
use crate::ingest::SheetCells;
use crate::locale::message;
use crate::place::Files;
use crate::record::TABLES;
use crate::view::indicators::Indicator;
use crate::vocab::{Language, same_words, table_label};

/// What is given back.
#[derive(Debug)]
pub struct Marking<'a, 'g> {
    /// The workbook's name, as findings call it.
    pub file: &'a str,
    /// Its sheets.
    pub sheets: &'a [SheetCells],
    /// The files that were read.
    pub files: &'a Files,
    /// What was found.
    pub findings: &'a Findings,
    /// The verdicts, where the data have no errors.
    pub judged: Option<Judged<'a, 'g>>,
    /// The language of what is written beside the data.
    pub language: Language,
}

/// What was judged.
#[derive(Debug)]
pub struct Judged<'a, 'g> {
    /// Every pairing.
    pub verdicts: &'a [PairingVerdict<'g>],
    /// The indicators.
    pub indicators: &'a [Indicator<'g>],
    /// The policy that was used.
    pub policy: &'a Policy,
}

/// The language that a workbook is written in, as the names of its sheets say; English where they do not.
#[must_use]
pub fn language_of(sheets: &[SheetCells]) -> Language {
    let named = |language: Language| {
        let own = |name: &str| TABLES.iter().any(|t| same_words(name, table_label(t.name, language)));
        sheets.iter().filter(|sheet| own(&sheet.name)).count()
    };
    let [english, french, spanish] = Language::ALL.map(named);
    match () {
        () if french > english && french >= spanish => Language::French,
        () if spanish > english => Language::Spanish,
        () => Language::English,
    }
}

/// The sheets that are not given back but written anew.
const OURS: [&str; 3] = ["sheet-lists", "sheet-problems", "sheet-results"];

/// The headings of the columns that the program writes.
pub(super) const MARKS: [&str; 3] = ["mark-verdict", "mark-why", "mark-lift"];

pub(super) fn means(text: &str, keys: &[&str]) -> bool {
    keys.iter().any(|key| Language::ALL.iter().any(|&l| same_words(text, &message(l, key, Vec::new()))))
}

/// The marked workbook.
///
/// # Errors
/// Where a text is longer than a cell can hold; no workbook that was read holds one.
pub fn marked(marking: &Marking<'_, '_>) -> Result<Vec<u8>, Unwritable> {
    let (mut book, styles, language) = (new(), Styles::new(), marking.language);
    let mut found: BTreeMap<(&str, (u32, u32)), Vec<&Finding>> = BTreeMap::new();
    for finding in marking.findings.shown() {
        let own = marking.files.file(finding.spot.place.file).is_some_and(|f| f.name == marking.file);
        if let Some((sheet, Some(at))) = marking.files.cell(&finding.spot).filter(|_| own) {
            found.entry((sheet, at)).or_default().push(finding);
        }
    }
    if let Some(judged) = &marking.judged {
        results::write(book.add_worksheet(), judged, language, &styles)?;
    }
    problems::write(book.add_worksheet(), marking, &styles)?;
    let verdicts =
        marking.judged.as_ref().map(|judged| marks(judged.verdicts, marking.files, marking.file, language));
    let sheets: Vec<Part<'_>> = (marking.sheets.iter())
        .filter(|sheet| !means(&sheet.name, &OURS))
        .map(|cells| Part::of(cells, marking))
        .collect();
    let lists = Lists::at(sheets.iter().filter_map(Part::codes).collect(), language);
    for part in &sheets {
        let found = found.iter().filter(|((sheet, _), _)| *sheet == part.cells.name);
        let page = Page {
            part,
            found: found.map(|((_, at), findings)| (*at, findings.as_slice())).collect(),
            marks: verdicts.as_ref().and_then(|all| all.get(&part.cells.name)),
            lists: &lists,
            styles: &styles,
            grid: Shape::of(part.cells, &styles),
            linked: marking.sheets.iter().map(|sheet| sheet.name.as_str()).collect(),
        };
        page.write(book.add_worksheet())?;
    }
    lists.write(&mut book)?;
    Ok(book.save_to_buffer()?)
}

/// Verdict, why and what would lift it, into three cells of a row.
pub(super) fn mark_into(
    sheet: &mut Worksheet,
    row: u32,
    [verdict, why, lift]: [u16; 3],
    mark: &Mark,
    styles: &Styles,
) -> Result<(), XlsxError> {
    sheet.write_string_with_format(row, verdict, &mark.word, &style::of_class(mark.look))?;
    sheet.write_string_with_format(row, why, plain(&mark.why), &styles.text)?;
    sheet.write_string_with_format(row, lift, plain(&mark.lift), &styles.text)?;
    Ok(())
}
