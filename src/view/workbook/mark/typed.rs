//! The cells as they were typed.

use rust_xlsxwriter::{Format, Formula, Worksheet, XlsxError};

use crate::ingest::Typed;

/// A cell as it was typed.
pub(super) fn typed_into(
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
