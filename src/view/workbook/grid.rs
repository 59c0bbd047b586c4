//! The grid: priorities and elements down, outcomes across, a sign where they meet.

use rust_xlsxwriter::{
    ConditionalFormatCell, ConditionalFormatCellRule, DataValidation, Format, FormatAlign, Formula,
    Worksheet, XlsxError,
};

use crate::emit::Filled;
use crate::locale::message;
use crate::record::{Outcome, Record as _, Written};
use crate::say;
use crate::view::svg::theme;
use crate::vocab::{Answer, FrameworkKind, Language, PriorityClass, Vocabulary as _, heading};

use super::held::plain;
use super::lists::Lists;
use super::style::{self, Styles};
use super::table::{lines_of, note};
use super::template::Template;
use super::words;

/// The rows: country, programme, framework, whether all is here, hints, the codes of the outcomes, their titles, their pillars.
const COUNTRY: u32 = 0;
const DWCP: u32 = 1;
const UNDAF: u32 = 2;
const COMPLETE: u32 = 3;
const CODES: u32 = 5;

/// How many rows and columns are made ready where nothing is known.
const ITEMS: u32 = 25;
const OUTCOMES: u16 = 8;

/// An item or outcome with its title.
struct Named {
    code: String,
    title: String,
}

/// Writes a grid for the country's programme and framework, with what is known of them.
pub(super) fn write(
    sheet: &mut Worksheet,
    template: &Template<'_>,
    lists: &Lists,
    styles: &Styles,
) -> Result<(), XlsxError> {
    let language = template.language;
    sheet.set_name(say!(language, "sheet-grid"))?;
    let framework = |un: bool| {
        let rows = table(template, "frameworks");
        let is_un = |row: &Vec<Option<Written<'_>>>| {
            let kind = row.get(2).and_then(|v| FrameworkKind::from_word(&v.as_ref()?.text()));
            kind.is_some_and(|kind| if un { kind.is_un_framework() } else { kind == FrameworkKind::Dwcp })
        };
        let own = rows.into_iter().flat_map(|filled| &filled.rows).filter(|row| is_un(row));
        own.max_by_key(|row| row.get(5).and_then(|end| end.as_ref().map(|end| end.text())))
            .and_then(|row| Some(row.get(1)?.as_ref()?.text().into_owned()))
    };
    let (dwcp, un) = (framework(false), framework(true));
    let outcomes = named(template, "outcomes", &["outcome"], un.as_deref());
    let mut items = named(template, "priorities", &["priority"], dwcp.as_deref());
    items.extend(named(template, "elements", &["priority", "element"], dwcp.as_deref()));
    items.sort_by(|a, b| crate::id::natural(&a.code, &b.code));

    let head = &styles.required;
    for (row, key, value, plan) in [
        (COUNTRY, "grid-country", template.country.map(|(code, _)| code.to_owned()), false),
        (DWCP, "grid-dwcp", dwcp, true),
        (UNDAF, "grid-undaf", un, true),
    ] {
        sheet.write_string_with_format(row, 0, message(language, key, Vec::new()), &styles.optional)?;
        sheet.write_string_with_format(row, 1, value.unwrap_or_default(), &styles.input)?;
        let told = if plan { say!(language, "grid-plan-note") } else { say!(language, "grid-country-note") };
        sheet.insert_note(row, 0, &note(told))?;
    }
    sheet.write_string_with_format(COMPLETE, 0, say!(language, "grid-complete"), &styles.optional)?;
    sheet.write_string_with_format(COMPLETE, 1, "", &styles.input)?;
    sheet.insert_note(COMPLETE, 0, &note(say!(language, "grid-complete-note")))?;
    let yes_or_no = Answer::ALL.iter().map(|answer| answer.label(language)).collect::<Vec<_>>();
    let choice = DataValidation::new().allow_list_strings(&yes_or_no)?;
    sheet.add_data_validation(COMPLETE, 1, COMPLETE, 1, &choice)?;
    let legend = Format::new().set_font_color(theme::SHEET_TITLE.text).set_bold();
    sheet.write_string_with_format(COUNTRY, 2, say!(language, "grid-legend"), &legend)?;
    sheet.write_string_with_format(DWCP, 2, say!(language, "about-grid"), &styles.number)?;

    sheet.write_string_with_format(CODES, 0, format!("{} *", say!(language, "grid-code")), head)?;
    sheet.write_string_with_format(CODES, 1, format!("{} *", say!(language, "grid-title")), head)?;
    sheet.insert_note(CODES, 0, &note(say!(language, "grid-item-note")))?;
    sheet.insert_note(CODES, 1, &note(say!(language, "note-one-of-titles")))?;
    let spare = if outcomes.is_empty() { OUTCOMES } else { 2 };
    let width = u16::try_from(outcomes.len()).unwrap_or(u16::MAX / 2) + spare;
    let hint = styles.aside.clone().set_italic();
    sheet.write_string_with_format(CODES - 1, 1, say!(language, "grid-items-here"), &hint)?;
    let straight = Format::new().set_font_color(theme::SHEET_ASIDE.text).set_italic();
    sheet.write_string_with_format(CODES - 1, 2, say!(language, "grid-outcomes-here"), &straight)?;
    let last_column = 1 + width;
    let looks = Looks::new(styles);
    let pillars = Outcome::TABLE.columns.iter().find(|c| c.name == "pillars");
    // Outcomes that have a sheet of their own say there what they are about.
    let with_pillars = outcomes.is_empty();
    let first = CODES + 2 + u32::from(with_pillars);
    for (number, column) in (2..=last_column).enumerate() {
        let known = outcomes.get(number);
        sheet.write_string_with_format(CODES, column, known.map_or("", |o| o.code.as_str()), &looks.code)?;
        sheet.write_string_with_format(
            CODES + 1,
            column,
            known.map_or("", |o| o.title.as_str()),
            &looks.title,
        )?;
        if with_pillars {
            sheet.write_blank(CODES + 2, column, &looks.title)?;
        }
        sheet.set_column_width(column, 15)?;
    }
    sheet.insert_note(CODES, 2, &note(say!(language, "grid-outcome-note")))?;
    let hint = hint.set_align(FormatAlign::Right);
    sheet.write_string_with_format(CODES + 1, 1, say!(language, "grid-outcome-title-here"), &hint)?;
    if let (true, Some(pillars)) = (with_pillars, pillars) {
        sheet.write_string_with_format(CODES + 2, 0, heading("pillars", language), &styles.optional)?;
        sheet.write_string_with_format(
            CODES + 2,
            1,
            words::note(Outcome::TABLE, pillars, language),
            &hint,
        )?;
        sheet.set_row_height(CODES + 2, 46)?;
        if let Some(list) = lists.words_of(pillars) {
            let choice =
                DataValidation::new().allow_list_formula(Formula::new(list)).show_error_message(false);
            sheet.add_data_validation(CODES + 2, 2, CODES + 2, last_column, &choice)?;
        }
    }
    let rows = ITEMS.max(u32::try_from(items.len()).unwrap_or(ITEMS) + 10);
    let last = first + rows - 1;
    let mut first_item = first;
    if items.is_empty() {
        example(sheet, first, last_column, language, styles)?;
        first_item += 1;
    }
    for (number, row) in (first_item..=last).enumerate() {
        let known = items.get(number);
        sheet.write_string_with_format(row, 0, known.map_or("", |i| i.code.as_str()), &styles.input)?;
        sheet.write_string_with_format(row, 1, known.map_or("", |i| i.title.as_str()), &looks.item)?;
        for column in 2..=last_column {
            sheet.write_blank(row, column, &looks.sign)?;
        }
        let lines = known.map_or(1, |item| lines_of(&item.title, 52.0));
        sheet.set_row_height(row, 15 * lines.max(1) + 3)?;
    }
    signs(sheet, (first, 2, last, last_column), language)?;
    sheet.set_column_width(0, 16)?;
    sheet.set_column_width(1, 52)?;
    let lines = outcomes.iter().map(|outcome| lines_of(&outcome.title, 17.0)).max().unwrap_or(3);
    sheet.set_row_height(CODES + 1, 12 * lines.max(3) + 6)?;
    sheet.set_freeze_panes(first, 2)?;
    sheet.set_selection(first, 0, first, 0)?;
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    sheet.set_tab_color(theme::SHEET_TABS[0]);
    Ok(())
}

/// The formats of a grid's cells.
pub(super) struct Looks {
    /// The code of an outcome.
    pub(super) code: Format,
    /// The title of an outcome.
    pub(super) title: Format,
    /// The title of an item.
    pub(super) item: Format,
    /// A sign.
    pub(super) sign: Format,
}

impl Looks {
    pub(super) fn new(styles: &Styles) -> Self {
        let centred =
            |format: Format| format.set_align(FormatAlign::Center).set_align(FormatAlign::VerticalCenter);
        let input = style::on(theme::SHEET_INPUT).set_text_wrap().set_num_format("@");
        Self {
            code: centred(styles.required.clone()).set_num_format("@"),
            title: input.clone().set_font_size(9),
            item: input,
            sign: centred(style::on(theme::SHEET_ASIDE)).set_font_color(theme::SHEET_TEXT).set_bold(),
        }
    }
}

/// A row that shows what is typed where; it is never read.
fn example(
    sheet: &mut Worksheet,
    row: u32,
    last_column: u16,
    language: Language,
    styles: &Styles,
) -> Result<(), XlsxError> {
    let blank = if language == Language::French { " " } else { "" };
    let code = format!("{}{blank}: {}", say!(language, "example-mark"), say!(language, "eg-priority"));
    sheet.write_string_with_format(row, 0, code, &styles.example)?;
    sheet.write_string_with_format(row, 1, say!(language, "eg-title"), &styles.example)?;
    let centred = styles.example.clone().set_align(FormatAlign::Center);
    for (column, sign) in (2..=last_column).zip(["W", "P", "N"].into_iter().chain(std::iter::repeat(""))) {
        sheet.write_string_with_format(row, column, sign, &centred)?;
    }
    Ok(())
}

/// The choice of signs, and their colours as they are typed.
pub(super) fn signs(
    sheet: &mut Worksheet,
    (first, left, last, right): (u32, u16, u32, u16),
    language: Language,
) -> Result<(), XlsxError> {
    let legend: String = say!(language, "grid-legend").chars().take(255).collect();
    let choice = DataValidation::new()
        .allow_list_strings(&["W", "P", "N"])?
        .set_input_title(say!(language, "grid-cell-title"))?
        .set_input_message(legend.clone())?
        .set_error_message(legend)?;
    sheet.add_data_validation(first, left, last, right, &choice)?;
    for (sign, class) in
        [("W", PriorityClass::Full), ("P", PriorityClass::Partial), ("N", PriorityClass::DwcpOnly)]
    {
        let look = theme::priority(class);
        let colours = Format::new().set_background_color(look.fill).set_font_color(look.line);
        let rule = ConditionalFormatCell::new()
            .set_rule(ConditionalFormatCellRule::EqualTo(sign.to_owned()))
            .set_format(colours);
        sheet.add_conditional_format(first, left, last, right, &rule)?;
    }
    Ok(())
}

fn table<'t, 'a>(template: &'t Template<'a>, name: &str) -> Option<&'t Filled<'a>> {
    template.filled.iter().find(|filled| filled.table.name == name)
}

/// The rows of a table of one framework, each with its code and its title in the language, or in any.
fn named(template: &Template<'_>, name: &str, ids: &[&str], framework: Option<&str>) -> Vec<Named> {
    let Some(filled) = table(template, name) else { return Vec::new() };
    let text = |row: &[Option<Written<'_>>], column: &str| {
        let value = row.get(filled.table.column(column)?)?.as_ref()?;
        Some(plain(&value.text()))
    };
    let of_framework = |row: &&Vec<Option<Written<'_>>>| {
        let own = text(row, "framework");
        own.is_none() || framework.is_none() || own.as_deref() == framework
    };
    let titles = ["title", "title_fr", "title_es"];
    let own = titles[template.language.index()];
    let rows = filled.rows.iter().filter(of_framework);
    rows.map(|row| Named {
        code: ids.iter().filter_map(|id| text(row, id)).collect::<Vec<_>>().join("/"),
        title: [own].iter().chain(&titles).find_map(|c| text(row, c)).unwrap_or_default(),
    })
    .collect()
}
