//! The first sheet: what the workbook is for, in which order it is filled in, and what to do then.

use rust_xlsxwriter::{Format, Url, Worksheet, XlsxError};

use crate::record::{TABLES, Table};
use crate::say;
use crate::view::svg::theme;
use crate::vocab::table_label;

use super::style::Styles;
use super::template::{Layout, Template};
use super::words;

/// The columns: a margin, the number of the step, the sheet, what it is for, how many rows it has.
pub(super) const WIDTHS: [f64; 5] = [2.0, 6.0, 24.0, 92.0, 8.0];

/// How many characters stand in a line of running text.
const LINE: usize = 132;

struct Page<'s> {
    sheet: &'s mut Worksheet,
    row: u32,
}

impl Page<'_> {
    fn line(&mut self, column: u16, text: &str, style: &Format) -> Result<(), XlsxError> {
        self.sheet.write_string_with_format(self.row, column, text, style)?;
        Ok(())
    }

    /// Running text over the whole width.
    fn words(&mut self, text: &str, style: &Format) -> Result<(), XlsxError> {
        self.sheet.merge_range(self.row, 1, self.row, 3, text, style)?;
        let lines = u32::try_from(text.chars().count().div_ceil(LINE)).unwrap_or(1);
        self.sheet.set_row_height(self.row, lines * 15 + 2)?;
        self.row += 1;
        Ok(())
    }

    fn part(&mut self, text: &str, styles: &Styles) -> Result<(), XlsxError> {
        self.row += 1;
        self.line(1, text, &styles.part)?;
        self.sheet.set_row_height(self.row, 22)?;
        self.row += 1;
        Ok(())
    }
}

pub(super) fn write(
    sheet: &mut Worksheet,
    template: &Template<'_>,
    styles: &Styles,
) -> Result<(), XlsxError> {
    let language = template.language;
    sheet.set_name(say!(language, "sheet-readme"))?;
    sheet.set_screen_gridlines(false);
    sheet.set_tab_color(theme::SHEET_TABS[2]);
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 1);
    for (column, width) in (0..).zip(WIDTHS) {
        sheet.set_column_width(column, width)?;
    }
    let mut page = Page { sheet, row: 1 };
    let title = match template.country {
        Some((_, name)) => say!(language, "readme-title-country", country = name),
        None => say!(language, "readme-title"),
    };
    page.line(1, &title, &styles.title)?;
    page.sheet.set_row_height(page.row, 28)?;
    page.row += 1;
    page.words(&say!(language, "readme-purpose"), &styles.plain)?;
    let known: Vec<String> = (template.filled.iter())
        .filter(|filled| !filled.rows.is_empty())
        .map(|filled| format!("{} ({})", table_label(filled.table.name, language), filled.rows.len()))
        .collect();
    if !known.is_empty() {
        page.words(&say!(language, "readme-filled", what = known.join(", ")), &styles.strong)?;
    }

    page.part(&say!(language, "readme-steps"), styles)?;
    let heads = ["readme-step", "readme-sheet", "readme-what", "readme-rows"];
    for (column, key) in (1..).zip(heads) {
        page.line(column, &crate::locale::message(language, key, Vec::new()), &styles.optional)?;
    }
    page.row += 1;
    for (step, name) in template.steps().into_iter().enumerate() {
        page.sheet.write_string_with_format(page.row, 1, (step + 1).to_string(), &styles.strong)?;
        sheet_row(&mut page, template, name, styles)?;
    }
    page.part(&say!(language, "readme-more"), styles)?;
    for name in template.more() {
        sheet_row(&mut page, template, name, styles)?;
    }

    page.part(&say!(language, "readme-how"), styles)?;
    let mut how = vec![
        say!(language, "readme-how-star"),
        say!(language, "readme-how-example"),
        say!(language, "readme-how-list"),
        say!(language, "readme-how-note"),
        say!(language, "readme-how-code"),
        say!(language, "readme-how-empty"),
    ];
    if template.layout == Layout::Grid {
        how.insert(0, say!(language, "readme-how-grid"));
    }
    for text in how {
        page.words(&format!("•  {text}"), &styles.plain)?;
    }

    page.part(&say!(language, "readme-check"), styles)?;
    page.words(&say!(language, "readme-check-save"), &styles.plain)?;
    let stem = template.file.rsplit_once('.').map_or(template.file, |(stem, _)| stem);
    page.words(&format!("dwalign align {} --mark {stem}-marked.xlsx", template.file), &styles.command)?;
    page.words(&say!(language, "readme-check-result"), &styles.plain)?;
    page.sheet.set_selection(0, 0, 0, 0)?;
    Ok(())
}

fn sheet_row(
    page: &mut Page<'_>,
    template: &Template<'_>,
    name: &str,
    styles: &Styles,
) -> Result<(), XlsxError> {
    let language = template.language;
    let table: Option<&Table> = TABLES.iter().copied().find(|table| table.name == name);
    let label =
        table.map_or_else(|| say!(language, "sheet-grid"), |t| table_label(t.name, language).to_owned());
    let about = table.map_or_else(|| say!(language, "about-grid"), |t| words::about(t, language));
    let link = Url::new(format!("internal:'{label}'!A1")).set_text(label);
    page.sheet.write_url_with_format(page.row, 2, link, &styles.link)?;
    page.line(3, &about, &styles.plain)?;
    let rows = template.filled.iter().find(|f| f.table.name == name).map_or(0, |f| f.rows.len());
    if rows > 0 {
        page.line(4, &rows.to_string(), &styles.aside)?;
    }
    let lines = u32::try_from(about.chars().count().div_ceil(108)).unwrap_or(1);
    page.sheet.set_row_height(page.row, lines * 15 + 2)?;
    page.row += 1;
    Ok(())
}
