//! The formats of cells.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder};

use crate::view::svg::theme::{self, Ink, Look};

/// Every format of a workbook, made once.
pub(super) struct Styles {
    /// The heading of a column that must be filled.
    pub(super) required: Format,
    /// The heading of a column that may stay empty.
    pub(super) optional: Format,
    /// The heading of a column that the program has written.
    pub(super) mark: Format,
    pub(super) example: Format,
    /// A code: text, whatever it looks like.
    pub(super) code: Format,
    /// Running text: text that is broken into lines.
    pub(super) text: Format,
    pub(super) number: Format,
    pub(super) title: Format,
    pub(super) part: Format,
    pub(super) plain: Format,
    pub(super) strong: Format,
    pub(super) aside: Format,
    pub(super) link: Format,
    pub(super) command: Format,
    pub(super) input: Format,
}

/// Cells on this ground.
pub(super) fn on(ink: Ink) -> Format {
    Format::new()
        .set_background_color(ink.ground)
        .set_font_color(ink.text)
        .set_border(FormatBorder::Thin)
        .set_border_color(theme::SHEET_LINE)
        .set_align(FormatAlign::Top)
}

/// The cell that names a class.
pub(super) fn of_class(look: Look) -> Format {
    on(Ink { ground: look.fill, text: look.line }).set_bold().set_text_wrap()
}

impl Styles {
    pub(super) fn new() -> Self {
        let heading = |ink| on(ink).set_bold().set_text_wrap().set_align(FormatAlign::VerticalCenter);
        let top = || Format::new().set_align(FormatAlign::Top);
        let words = || top().set_text_wrap();
        Self {
            required: heading(theme::SHEET_REQUIRED),
            optional: heading(theme::SHEET_OPTIONAL),
            mark: heading(theme::SHEET_MARK),
            example: on(theme::SHEET_EXAMPLE).set_italic().set_text_wrap().set_num_format("@"),
            code: top().set_num_format("@"),
            text: words().set_num_format("@"),
            number: top(),
            title: Format::new().set_bold().set_font_size(18).set_font_color(theme::SHEET_TITLE.text),
            part: Format::new().set_bold().set_font_size(13).set_font_color(theme::SHEET_TITLE.text),
            plain: words(),
            strong: words().set_bold(),
            aside: words().set_font_color(theme::SHEET_ASIDE.text),
            link: top()
                .set_font_color(theme::SHEET_TITLE.text)
                .set_bold()
                .set_underline(rust_xlsxwriter::FormatUnderline::Single),
            command: on(theme::SHEET_EXAMPLE).set_font_color(theme::SHEET_TEXT).set_font_name("Consolas"),
            input: on(theme::SHEET_INPUT).set_num_format("@"),
        }
    }
}
