//! The sheet of problems: each with a link to its cell, in words.

use rust_xlsxwriter::{Url, Worksheet, XlsxError};

use crate::diagnostic::{Finding, SHOWN, Severity};
use crate::place::cell_name;
use crate::say;
use crate::view::svg::theme;
use crate::vocab::Language;

use super::held::plain;
use super::mark::Marking;
use super::style::{self, Styles};
use super::table::lines_of;

/// The columns: kind, code, where, what is wrong, what would be right.
const WIDTHS: [f64; 5] = [14.0, 8.0, 28.0, 64.0, 64.0];

/// What is wrong and what would be right, for a note.
pub(super) fn sentences(finding: &Finding, language: Language) -> String {
    format!("{}\n→ {}", plain(&finding.fault.message(language)), right(finding, language))
}

/// What would be right, and how many rows wait for it.
fn right(finding: &Finding, language: Language) -> String {
    let help = plain(&finding.fault.help(language));
    match finding.caused {
        0 => help,
        caused => format!("{help} ({})", say!(language, "findings-caused", n = caused)),
    }
}

pub(super) fn write(
    sheet: &mut Worksheet,
    name: &str,
    marking: &Marking<'_, '_>,
    styles: &Styles,
) -> Result<(), XlsxError> {
    let language = marking.language;
    let (errors, warnings) =
        (marking.findings.count(Severity::Error), marking.findings.count(Severity::Warning));
    sheet.set_name(name)?;
    let ink = match (errors, warnings) {
        (0, 0) => theme::SHEET_TABS[2],
        (0, _) => theme::SHEET_WARNING.ground,
        _ => theme::SHEET_ERROR.text,
    };
    sheet.set_tab_color(ink);
    sheet.set_screen_gridlines(false);
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    for (column, width) in (0..).zip(WIDTHS) {
        sheet.set_column_width(column, width)?;
    }
    sheet.write_string_with_format(0, 0, say!(language, "problems-title"), &styles.title)?;
    sheet.set_row_height(0, 28)?;
    let count = say!(language, "problems-count", errors = errors, warnings = warnings);
    sheet.merge_range(1, 0, 1, 4, &count, &styles.strong)?;
    if errors + warnings == 0 {
        sheet.merge_range(2, 0, 2, 4, &say!(language, "problems-none"), &styles.plain)?;
        return Ok(());
    }
    let mut how = say!(language, "problems-how");
    if errors.max(warnings) > SHOWN as u64 {
        how = format!("{how} {}", say!(language, "problems-cut", n = SHOWN));
    }
    sheet.merge_range(2, 0, 2, 4, &how, &styles.plain)?;
    sheet.set_row_height(2, 15 * lines_of(&how, WIDTHS.iter().sum()))?;
    let heads = ["problems-kind", "problems-code", "problems-where", "problems-what", "problems-right"];
    for (column, key) in (0..).zip(heads) {
        let text = crate::locale::message(language, key, Vec::new());
        sheet.write_string_with_format(4, column, text, &styles.mark)?;
    }
    let mut row = 5;
    for finding in marking.findings.shown() {
        let (ink, kind) = match finding.severity() {
            Severity::Error => (theme::SHEET_ERROR, say!(language, "problems-error")),
            Severity::Warning => (theme::SHEET_WARNING, say!(language, "problems-warning")),
        };
        let (what, right) = (plain(&finding.fault.message(language)), right(finding, language));
        sheet.write_string_with_format(row, 0, kind, &style::on(ink))?;
        sheet.write_string_with_format(row, 1, finding.code().name(), &styles.plain)?;
        place(sheet, row, finding, marking, styles)?;
        sheet.write_string_with_format(row, 3, &what, &styles.plain)?;
        sheet.write_string_with_format(row, 4, &right, &styles.plain)?;
        sheet.set_row_height(row, 15 * lines_of(&what, WIDTHS[3]).max(lines_of(&right, WIDTHS[4])))?;
        row += 1;
    }
    sheet.set_freeze_panes(5, 0)?;
    sheet.autofilter(4, 0, row - 1, 4)?;
    Ok(())
}

/// Where a problem is: a link where that is in this workbook.
fn place(
    sheet: &mut Worksheet,
    row: u32,
    finding: &Finding,
    marking: &Marking<'_, '_>,
    styles: &Styles,
) -> Result<(), XlsxError> {
    let own = marking.files.file(finding.spot.place.file).is_some_and(|f| f.name == marking.file);
    let here = marking.files.cell(&finding.spot).filter(|_| own);
    let Some((name, at)) = here else {
        let text = marking.files.locate(&finding.spot).to_string();
        sheet.write_string_with_format(row, 2, plain(&text), &styles.plain)?;
        return Ok(());
    };
    let (line, column) = at.unwrap_or_default();
    let cell = cell_name(line, column);
    let text = if at.is_some() { format!("{name}!{cell}") } else { name.to_owned() };
    let link = Url::new(format!("internal:'{}'!{cell}", name.replace('\'', "''"))).set_text(plain(&text));
    sheet.write_url_with_format(row, 2, link, &styles.link)?;
    Ok(())
}
