//! The user's own workbook back: every cell as it was typed, problems coloured and explained, verdicts beside the items.

use std::collections::{BTreeMap, BTreeSet};

use rust_xlsxwriter::{Format, Formula, Url, Workbook, Worksheet, XlsxError};

use crate::align::{PairingVerdict, Policy};
use crate::diagnostic::{Finding, Findings, Severity, plain};
use crate::ingest::{SheetCells, Typed};
use crate::locale::message;
use crate::place::{Files, Layout, Sheet, corners};
use crate::record::{Column, TABLES, Table};
use crate::view::indicators::Indicator;
use crate::view::theme;
use crate::vocab::{Language, heading_means, same_words, table_label, table_means};

use super::lists::{Codes, Lists, code_of};
use super::shape::Shape;
use super::style::{self, Styles};
use super::verdict::{Mark, Marks, marks};
use super::{Unwritable, new, problems, results, table, words};

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
    let [english, french, spanish] = LANGUAGES.map(named);
    match () {
        () if french > english && french >= spanish => Language::French,
        () if spanish > english => Language::Spanish,
        () => Language::English,
    }
}

const LANGUAGES: [Language; 3] = [Language::English, Language::French, Language::Spanish];

/// The sheets that are not given back but written anew.
const OURS: [&str; 3] = ["sheet-lists", "sheet-problems", "sheet-results"];

/// The headings of the columns that the program writes.
pub(super) const MARKS: [&str; 3] = ["mark-verdict", "mark-why", "mark-lift"];

pub(super) fn means(text: &str, keys: &[&str]) -> bool {
    keys.iter().any(|key| LANGUAGES.iter().any(|&l| same_words(text, &message(l, key, Vec::new()))))
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
    Ok(save(book)?)
}

fn save(mut book: Workbook) -> Result<Vec<u8>, XlsxError> {
    book.save_to_buffer()
}

/// A sheet of the user's, and what is known of its columns.
struct Part<'a> {
    cells: &'a SheetCells,
    table: Option<&'static Table>,
    sheet: Option<&'a Sheet>,
    /// The columns of the table by their numbers in the sheet.
    columns: BTreeMap<u32, &'static Column>,
    /// The numbers of the columns that the program wrote an earlier time.
    old: Vec<u32>,
    /// The rows that are examples.
    examples: BTreeSet<u32>,
}

impl<'a> Part<'a> {
    fn of(cells: &'a SheetCells, marking: &Marking<'a, '_>) -> Self {
        let sheet = marking.files.iter().find_map(|file| match &file.layout {
            Layout::Sheet(sheet) if file.name == marking.file && sheet.name == cells.name => Some(sheet),
            _ => None,
        });
        let sheet = sheet.filter(|sheet| sheet.heading > 0);
        let table = TABLES.iter().copied().find(|table| table_means(&cells.name, table.name));
        let (mut columns, mut old) = (BTreeMap::new(), Vec::new());
        if let (Some(sheet), Some(table)) = (sheet, table) {
            for ((row, column), typed) in &cells.cells {
                let Typed::Text(text) = typed else { continue };
                if row + 1 != sheet.heading {
                    continue;
                }
                if means(text, &MARKS) {
                    old.push(*column);
                } else if let Some(known) = table.columns.iter().find(|c| heading_means(text, c.name)) {
                    columns.insert(*column, known);
                }
            }
        }
        let mut examples = BTreeSet::new();
        let mut row_before = None;
        for ((row, _), typed) in &cells.cells {
            // What tells an example apart is the first cell of its row.
            if row_before.replace(*row) != Some(*row)
                && matches!(typed, Typed::Text(text) if is_example(text))
            {
                examples.insert(*row);
            }
        }
        Self { cells, table, sheet, columns, old, examples }
    }

    fn heading(&self) -> Option<u32> {
        self.sheet.and_then(|sheet| sheet.heading.checked_sub(1))
    }

    fn codes(&self) -> Option<Codes> {
        let (table, heading) = (self.table?, self.heading()?);
        let code = code_of(table)?;
        let column = self.columns.iter().find(|(_, column)| column.name == code.name)?;
        let first = heading + 1 + u32::from(self.examples.contains(&(heading + 1)));
        Some(Codes { table, sheet: self.cells.name.clone(), first, column: *column.0 })
    }
}

fn is_example(text: &str) -> bool {
    text.split_once(':').is_some_and(|(first, _)| means(first.trim(), &["example-mark"]))
}

/// One sheet on its way out.
struct Page<'p> {
    part: &'p Part<'p>,
    found: BTreeMap<(u32, u32), &'p [&'p Finding]>,
    marks: Option<&'p Marks>,
    lists: &'p Lists,
    styles: &'p Styles,
    grid: Option<Shape>,
    /// The names of all sheets, to which the first one may lead.
    linked: Vec<&'p str>,
}

impl Page<'_> {
    fn write(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let cells = self.part.cells;
        sheet.set_name(&cells.name)?;
        // A formula without a saved value is given back without one.
        sheet.set_formula_result_default("");
        let readme = means(&cells.name, &["sheet-readme"]);
        if readme {
            sheet.set_screen_gridlines(false);
            sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 1);
            for (column, width) in (0..).zip(super::readme::WIDTHS) {
                sheet.set_column_width(column, width)?;
            }
        }
        for range in &cells.merged {
            let Some((first, last)) = corners(range) else { continue };
            let (Ok(left), Ok(right)) = (u16::try_from(first.1), u16::try_from(last.1)) else { continue };
            if first != last {
                sheet.merge_range(first.0, left, last.0, right, "", &self.styles.plain)?;
            }
        }
        let heading = self.part.heading();
        let mut lines: BTreeMap<u32, u32> = BTreeMap::new();
        for ((row, column), typed) in &cells.cells {
            let Ok(place) = u16::try_from(*column) else { continue };
            let old = self.part.old.contains(column) && heading.is_some_and(|h| *row >= h);
            if old || self.grid.as_ref().is_some_and(|grid| grid.is_old((*row, *column))) {
                continue;
            }
            let style = match &self.grid {
                _ if readme => self.readme_style((*row, *column), typed),
                Some(_) if self.part.examples.contains(row) => self.styles.example.clone(),
                Some(grid) if !self.found.contains_key(&(*row, *column)) => {
                    grid.style((*row, *column), self.styles)
                }
                _ => self.style((*row, *column), self.part.examples.contains(row)),
            };
            match typed {
                Typed::Text(text) if readme && *column == 2 && self.linked.contains(&text.as_str()) => {
                    let link = Url::new(format!("internal:'{}'!A1", text.replace('\'', "''"))).set_text(text);
                    sheet.write_url_with_format(*row, place, link, &style)?;
                }
                _ => typed_into(sheet, (*row, place), typed, &style)?,
            }
            if let (Typed::Text(text), Some(column)) = (typed, self.part.columns.get(column)) {
                let most = lines.entry(*row).or_insert(1);
                *most = (*most).max(table::lines_of(text, table::width(column)));
            } else if let (Typed::Text(text), true) = (typed, readme) {
                let room = if *column == 3 { 108 } else { 132 };
                lines.insert(*row, u32::try_from(text.chars().count().div_ceil(room)).unwrap_or(1).min(8));
            }
        }
        let mut told: BTreeMap<(u32, u32), Vec<String>> = BTreeMap::new();
        for (at, findings) in &self.found {
            let typed = cells.cells.iter().any(|(cell, _)| cell == at);
            let shown = self.shown_at(*at);
            if let (Ok(place), false, true) = (u16::try_from(at.1), typed, shown == *at) {
                sheet.write_blank(at.0, place, &self.style(*at, false))?;
            }
            told.entry(shown)
                .or_default()
                .extend(findings.iter().map(|finding| problems::sentences(finding)));
        }
        for (at, told) in told {
            let Ok(place) = u16::try_from(at.1) else { continue };
            sheet.insert_note(at.0, place, &table::note(told.join("\n\n")))?;
        }
        if let Some(grid) = &self.grid {
            grid.layout(sheet, self.lists.language)?;
        }
        if let (Some(heading), Some(table)) = (heading, self.part.table) {
            self.table_layout(sheet, table, heading)?;
        }
        self.verdicts(sheet, &mut lines)?;
        for (row, count) in lines.into_iter().filter(|(_, count)| *count > 1) {
            sheet.set_row_height(row, 15 * count)?;
        }
        // A row in which something is wrong is shown.
        for row in cells.hidden_rows.iter().map(|row| row.saturating_sub(1)) {
            let wrong = |(at, found): (&(u32, u32), &&[&Finding])| {
                at.0 == row && found.iter().any(|finding| finding.severity() == Severity::Error)
            };
            if !self.found.iter().any(wrong) {
                sheet.set_row_hidden(row)?;
            }
        }
        sheet.set_hidden(cells.hidden);
        let tab = match self.found.values().flat_map(|all| all.iter()).map(|f| f.severity()).min() {
            Some(Severity::Error) => Some(theme::SHEET_ERROR.text),
            Some(Severity::Warning) => Some(theme::SHEET_WARNING.ground),
            None => self.marks.map(|_| theme::SHEET_TABS[2]),
        };
        if let Some(tab) = tab {
            sheet.set_tab_color(tab);
        }
        Ok(())
    }

    /// The first sheet looks as it did.
    fn readme_style(&self, (row, column): (u32, u32), typed: &Typed) -> Format {
        let merged = self.part.cells.merged.iter().filter_map(|range| corners(range));
        let merged = merged.into_iter().any(|(first, _)| first == (row, column));
        let text = if let Typed::Text(text) = typed { text.as_str() } else { "" };
        match column {
            1 if row < 2 => self.styles.title.clone(),
            1 if text.starts_with("dwalign ") => self.styles.command.clone(),
            1 if merged => self.styles.plain.clone(),
            1 if text.chars().all(|c| c.is_ascii_digit()) => self.styles.strong.clone(),
            1 => self.styles.part.clone(),
            2 if self.linked.contains(&text) => self.styles.link.clone(),
            2 => self.styles.strong.clone(),
            3 => self.styles.plain.clone(),
            _ => self.styles.number.clone(),
        }
    }

    /// The cell where a note on this one is seen: of merged cells only the first has any.
    fn shown_at(&self, at: (u32, u32)) -> (u32, u32) {
        let ranges = self.part.cells.merged.iter().filter_map(|range| corners(range));
        let within = |first: (u32, u32), last: (u32, u32)| {
            (first.0..=last.0).contains(&at.0) && (first.1..=last.1).contains(&at.1)
        };
        ranges.filter(|&(first, last)| within(first, last)).map(|(first, _)| first).next().unwrap_or(at)
    }

    fn style(&self, at: (u32, u32), example: bool) -> Format {
        if let Some(findings) = self.found.get(&at) {
            let severe = findings.iter().any(|finding| finding.severity() == Severity::Error);
            let ink = if severe { theme::SHEET_ERROR } else { theme::SHEET_WARNING };
            return style::on(ink).set_text_wrap();
        }
        let heading = self.part.heading();
        let column = self.part.columns.get(&at.1);
        match (heading, column) {
            (Some(heading), Some(column)) if heading == at.0 => {
                let own =
                    self.part.table.is_some_and(|t| words::is_own_title(t, column, self.lists.language));
                let required = column.required || own;
                if required { self.styles.required.clone() } else { self.styles.optional.clone() }
            }
            (Some(heading), None) if heading == at.0 => self.styles.strong.clone(),
            (Some(heading), _) if at.0 > heading && example => self.styles.example.clone(),
            (Some(heading), Some(column)) if at.0 > heading => table::format(column, self.styles).clone(),
            _ => self.styles.plain.clone(),
        }
    }

    /// Notes, lists and the frozen heading, as in the template.
    fn table_layout(&self, sheet: &mut Worksheet, table: &Table, heading: u32) -> Result<(), XlsxError> {
        let last = self.part.cells.cells.iter().map(|((row, _), _)| *row).max().unwrap_or(heading);
        for (number, column) in &self.part.columns {
            let Ok(place) = u16::try_from(*number) else { continue };
            sheet.set_column_width(place, table::width(column))?;
            if !self.found.contains_key(&(heading, *number)) {
                sheet.insert_note(heading, place, &table::heading_note(table, column, self.lists))?;
            }
            if let Some(validation) = table::validation(table, column, self.lists)? {
                sheet.add_data_validation(heading + 1, place, last + 1000, place, &validation)?;
            }
        }
        if self.marks.is_some() {
            // Columns that nobody filled are folded, so that the verdicts stand beside the items.
            for number in self.empty_columns(heading) {
                sheet.group_columns_collapsed(number, number)?;
            }
        }
        let widest = self.part.columns.keys().chain(&self.marks_at()).max().copied().unwrap_or(0);
        sheet.set_row_height(heading, 32)?;
        sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
        sheet.set_freeze_panes(heading + 1, 0)?;
        sheet.autofilter(heading, 0, last.max(heading + 1), u16::try_from(widest).unwrap_or(u16::MAX))?;
        Ok(())
    }

    fn empty_columns(&self, heading: u32) -> Vec<u16> {
        let filled = |number: u32| {
            let typed = self.part.cells.cells.iter();
            let mut below = typed.filter(|((row, column), _)| *row > heading && *column == number);
            below.any(|((row, _), _)| !self.part.examples.contains(row))
                || self.found.keys().any(|at| at.1 == number)
        };
        let folded = |(number, column): &(&u32, &&Column)| !column.required && !filled(**number);
        let empty = self.part.columns.iter().filter(folded);
        empty.filter_map(|(number, _)| u16::try_from(*number).ok()).collect()
    }

    /// The numbers of the columns for the verdicts: those of an earlier time, or the next free ones.
    fn marks_at(&self) -> Vec<u32> {
        let Some(heading) = self.part.heading().filter(|_| self.marks.is_some()) else { return Vec::new() };
        if let [first, ..] = self.part.old[..]
            && self.part.old.len() == MARKS.len()
        {
            return (first..).take(MARKS.len()).collect();
        }
        let old = |column: &u32| self.part.old.contains(column);
        let cells = self.part.cells.cells.iter().map(|(at, _)| at);
        let widest = cells.filter(|at| at.0 >= heading && !old(&at.1)).map(|at| at.1).max().unwrap_or(0);
        (widest + 1..).take(MARKS.len()).collect()
    }

    fn verdicts(&self, sheet: &mut Worksheet, lines: &mut BTreeMap<u32, u32>) -> Result<(), XlsxError> {
        let Some(marks) = self.marks else { return Ok(()) };
        let places: Vec<u16> = self.marks_at().into_iter().filter_map(|n| u16::try_from(n).ok()).collect();
        let (Some(heading), [verdict, why, lift]) = (self.part.heading(), &places[..]) else {
            let grid = self.grid.as_ref();
            return grid.map_or(Ok(()), |g| g.verdicts(sheet, marks, self.lists.language, self.styles));
        };
        for ((place, key), width) in places.iter().zip(MARKS).zip([24.0, 64.0, 48.0]) {
            let text = message(self.lists.language, key, Vec::new());
            sheet.write_string_with_format(heading, *place, text, &self.styles.mark)?;
            sheet.set_column_width(*place, width)?;
        }
        for ((row, _), mark) in marks {
            mark_into(sheet, *row, [*verdict, *why, *lift], mark, self.styles)?;
            let most = lines.entry(*row).or_insert(1);
            *most = (*most).max(table::lines_of(&mark.why, 64.0)).max(table::lines_of(&mark.lift, 48.0));
        }
        Ok(())
    }
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

/// A cell as it was typed.
fn typed_into(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    typed: &Typed,
    style: &Format,
) -> Result<(), XlsxError> {
    match typed {
        Typed::Text(text) => sheet.write_string_with_format(row, column, text, style)?,
        Typed::Number(number) => {
            // A number in a column of text shows as the number it is.
            let style = style.clone().set_num_format("General");
            sheet.write_number_with_format(row, column, *number, &style)?
        }
        Typed::Date(serial) => {
            let style = style.clone().set_num_format("yyyy-mm-dd");
            sheet.write_number_with_format(row, column, *serial, &style)?
        }
        Typed::Bool(truth) => sheet.write_boolean_with_format(row, column, *truth, style)?,
        Typed::Failed(text) => sheet.write_string_with_format(row, column, text, style)?,
        Typed::Formula(formula, value) => {
            let style = style.clone().set_num_format("General");
            let result = match value.as_deref() {
                Some(Typed::Text(text) | Typed::Failed(text)) => text.clone(),
                Some(Typed::Number(number) | Typed::Date(number)) => number.to_string(),
                Some(Typed::Bool(truth)) => truth.to_string().to_uppercase(),
                Some(Typed::Formula(..)) | None => String::new(),
            };
            let formula = Formula::new(formula).set_result(result);
            sheet.write_formula_with_format(row, column, formula, &style)?
        }
    };
    Ok(())
}
