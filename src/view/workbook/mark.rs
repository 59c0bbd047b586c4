//! The user's own workbook back, marked: problems coloured and explained, verdicts beside the items, and two sheets more.
//!
//! What is marked is laid over the user's package; every other part of it stays as it is. Only a workbook that is no
//! such package (an .ods) is written anew from its cells first.

mod layer;
mod page;
mod part;
mod typed;

use std::borrow::Cow;
use std::collections::BTreeMap;

use rust_xlsxwriter::{Worksheet, XlsxError};

use self::layer::Layer;
use self::page::Page;
use self::part::Part;
use super::held::plain;
use super::lists::Lists;
use super::package::{self, Old, Over, Package, Plan};
use super::style::{self, Styles};
use super::verdict::{Mark, marks};
use super::{Unwritable, new, problems, results};
use crate::align::{PairingVerdict, Policy};
use crate::diagnostic::{Fault, Finding, Findings};
use crate::ingest::{self, COLUMNS, Marks, Origin, SHEET, SheetCells, Typed, marks_among};
use crate::locale::message;
use crate::place::{Files, cell_name};
use crate::record::TABLES;
use crate::say;
use crate::view::indicators::Indicator;
use crate::vocab::{Language, same_words, table_label};

/// What is given back.
#[derive(Debug)]
pub struct Marking<'a, 'g> {
    /// The workbook's name, as findings call it.
    pub file: &'a str,
    /// The workbook itself.
    pub bytes: &'a [u8],
    /// Its cells.
    pub cells: &'a ingest::Cells,
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

/// A marked workbook, and what the user has to know before it is written.
#[derive(Debug)]
pub struct Marked {
    /// The workbook.
    pub bytes: Vec<u8>,
    /// What is not as the user may expect it.
    pub told: Vec<Told>,
}

/// Something about a marked workbook that is not as the user may expect it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// It is written anew from its cells, since it is an OpenDocument file.
    WrittenAnew,
    /// A sheet of the user's has the name of one of the program's, which therefore has another one.
    Renamed {
        /// The name of the user's sheet.
        own: String,
        /// The name of the program's.
        ours: String,
    },
    /// The number of cells with a conversation, where no note could be put.
    Conversations(u64),
    /// The workbook was signed; the signature does not hold for the marked one.
    Signed,
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

/// The headings of the columns that the program writes.
const MARKS: [&str; 3] = ["mark-verdict", "mark-why", "mark-lift"];

pub(super) fn means(text: &str, keys: &[&str]) -> bool {
    keys.iter().any(|key| Language::ALL.iter().any(|&l| same_words(text, &message(l, key, Vec::new()))))
}

/// The columns of an earlier marking that have their headings in this row, from 0.
pub(super) fn marks_in(cells: &SheetCells, heading: u32) -> Option<Marks> {
    let row = cells.cells.iter().filter(|(at, _)| at.0 == heading);
    let texts = row.filter_map(|(at, typed)| match typed {
        Typed::Text(text) => Some((at.1, text.as_str())),
        _ => None,
    });
    marks_among(heading, texts)
}

/// What was found in the workbook, by sheet and cell.
type Found<'f> = BTreeMap<(&'f str, (u32, u32)), Vec<&'f Finding>>;

fn found<'f>(marking: &Marking<'f, '_>) -> Found<'f> {
    let mut found: Found<'f> = BTreeMap::new();
    for finding in marking.findings.shown() {
        // The same id is as wrong in every further cell.
        let is_same = matches!(finding.fault, Fault::Dangling { .. });
        let file = finding.spot.place.file;
        let further = finding.related.iter().filter(|spot| is_same && spot.place.file == file);
        for spot in std::iter::once(&finding.spot).chain(further) {
            let own = marking.files.file(spot.place.file).is_some_and(|f| f.name == marking.file);
            if let Some((sheet, Some(at))) = marking.files.cell(spot).filter(|_| own) {
                found.entry((sheet, at)).or_default().push(finding);
            }
        }
    }
    found
}

impl Told {
    /// It in words; `file` is the workbook's name.
    #[must_use]
    pub fn words(&self, file: &str, language: Language) -> String {
        match self {
            Self::WrittenAnew => say!(language, "mark-written-anew", file = file),
            Self::Renamed { own, ours } => {
                say!(language, "mark-renamed", own = own.as_str(), ours = ours.as_str())
            }
            Self::Conversations(n) => say!(language, "mark-conversations", n = *n),
            Self::Signed => say!(language, "mark-signed"),
        }
    }
}

/// The marked workbook.
///
/// # Errors
/// Where the package is not as the format prescribes, or a text is longer than a cell can hold.
pub fn marked(marking: &Marking<'_, '_>) -> Result<Marked, Unwritable> {
    let (styles, language) = (Styles::new(), marking.language);
    let kept = marking.cells.sheets.iter().filter(|sheet| sheet.origin != Origin::Marking);
    let parts: Vec<Part<'_>> = kept.map(|cells| Part::of(cells, marking, &styles)).collect();
    let mut told = Vec::new();
    let own = if marking.cells.is_package {
        Cow::Borrowed(marking.bytes)
    } else {
        told.push(Told::WrittenAnew);
        Cow::Owned(written_anew(marking, &parts, &styles)?)
    };
    let mut package = Package::open(&own)?;
    let gone = marking.cells.sheets.iter().filter(|sheet| sheet.origin == Origin::Marking);
    let mut plan = Plan { gone: gone.map(|sheet| sheet.name.clone()).collect(), ..Plan::default() };
    let mut taken = package::sheet_names(&mut package)?;
    taken.retain(|name| !plan.gone.contains(name));
    let mut free = |base: String| {
        let name = free_name(&base, &taken);
        if let Some(own) = taken.iter().find(|own| own.to_lowercase() == base.to_lowercase()) {
            told.push(Told::Renamed { own: own.clone(), ours: name.clone() });
        }
        name
    };
    let mut book = new();
    if let Some(judged) = &marking.judged {
        let name = free(say!(language, "sheet-results"));
        results::write(book.add_worksheet(), &name, judged, language, &styles)?;
        plan.added.push(name);
    }
    let name = free(say!(language, "sheet-problems"));
    problems::write(book.add_worksheet(), &name, marking, &styles)?;
    plan.added.push(name);
    for (number, name) in (1..).zip(&plan.added) {
        plan.names.push((format!("{SHEET}{number}"), format!("{}!$A$1", quoted(name))));
    }
    let verdicts =
        marking.judged.as_ref().map(|judged| marks(judged.verdicts, marking.files, marking.file, language));
    let found = found(marking);
    for part in &parts {
        let name = &part.cells.name;
        let old = part.old.filter(|_| marking.cells.is_package);
        let old = old.map(|old| Old { from_row: old.row, first: old.first, last: old.last });
        let marks = verdicts.as_ref().and_then(|all| all.get(name));
        let first = match &old {
            Some(old) if old.last == old.first + 2 => old.first,
            _ if marks.is_some() => package::first_free_column(&mut package, name, old.as_ref())?,
            _ => 0,
        };
        let found = found.iter().filter(|((sheet, _), _)| sheet == name);
        let found = found.map(|((_, at), findings)| (*at, findings.as_slice())).collect();
        let layer = Layer { part, found, marks, first, language, styles: &styles };
        let mut over = Over { own: name.clone(), from: None, old };
        if !layer.is_empty() {
            let sheet = book.add_worksheet();
            let from = free_name(&format!("over {}", plan.over.len()), &plan.added);
            sheet.set_name(&from)?;
            layer.write(sheet)?;
            over.from = Some(from);
        }
        if let Some(heading) = layer.heading() {
            let number = plan.over.len() + 1;
            plan.names.push((
                format!("{COLUMNS}{number}"),
                format!("{}!{}", quoted(name), fixed((heading, first), (layer.last_row(), first + 2))),
            ));
        }
        plan.over.push(over);
    }
    drop(package);
    let laid = package::overlay(&own, &book.save_to_buffer()?, &plan)?;
    if !laid.refused.is_empty() {
        told.push(Told::Conversations(laid.refused.len() as u64));
    }
    if laid.signed {
        told.push(Told::Signed);
    }
    Ok(Marked { bytes: laid.bytes, told })
}

/// A workbook of the cells, for one that cannot be changed in place.
fn written_anew(
    marking: &Marking<'_, '_>,
    parts: &[Part<'_>],
    styles: &Styles,
) -> Result<Vec<u8>, Unwritable> {
    let mut book = new();
    let is_lists =
        |part: &&Part<'_>| part.cells.origin == Origin::Template && means(&part.cells.name, &["sheet-lists"]);
    let lists = Lists::at(parts.iter().filter_map(Part::codes).collect(), marking.language);
    for part in parts.iter().filter(|part| !is_lists(part)) {
        let page = Page {
            part,
            lists: &lists,
            styles,
            linked: parts.iter().map(|part| part.cells.name.as_str()).collect(),
        };
        page.write(book.add_worksheet())?;
    }
    let own = |part: &Part<'_>| means(&part.cells.name, &["sheet-lists"]);
    if parts.iter().any(|part| is_lists(&part)) || !parts.iter().any(own) {
        lists.write(&mut book)?;
    }
    Ok(book.save_to_buffer()?)
}

/// The name itself, or with a number behind it, so that no other sheet has it in any case of letters.
fn free_name(base: &str, taken: &[String]) -> String {
    let used = |name: &String| taken.iter().any(|taken| taken.to_lowercase() == name.to_lowercase());
    let numbered = (2..).map(|n| format!("{base} ({n})"));
    std::iter::once(base.to_owned()).chain(numbered).find(|name| !used(name)).unwrap_or_default()
}

/// The name of a sheet in a formula.
fn quoted(name: &str) -> String {
    format!("'{}'", name.replace('\'', "''"))
}

/// A range that stays the same wherever the formula is copied to.
fn fixed(first: (u32, u32), last: (u32, u32)) -> String {
    let cell = |(row, column): (u32, u32)| {
        let name = cell_name(row, column);
        let digits = name.find(|c: char| c.is_ascii_digit()).unwrap_or(name.len());
        format!("${}${}", &name[..digits], &name[digits..])
    };
    format!("{}:{}", cell(first), cell(last))
}

/// Verdict, why and what would lift it, into three cells of a row.
fn mark_into(
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
