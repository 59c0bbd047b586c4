//! What can be wrong with a workbook, and the words for it.

use crate::diagnostic::{Code, quoted_list};
use crate::locale::list;
use crate::say;
use crate::vocab::Language;

/// One thing that is wrong with a workbook, with the facts its message needs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the fields are the facts that the message below names")]
pub enum WorkbookFault {
    Damaged {
        damage: Damage,
    },
    Limit {
        bound: Bound,
        limit: u64,
    },
    /// A text that is longer than a cell of the workbook to be written, in UTF-16 units, as a workbook counts.
    LongText {
        length: u64,
        limit: u64,
    },
    /// A table with more rows than a sheet of the workbook to be written.
    ManyRows {
        table: &'static str,
        rows: u64,
        limit: u64,
    },
    MergedCells {
        range: String,
    },
    FailedFormula {
        value: String,
    },
    UncalculatedFormula,
    GridSign {
        sign: String,
    },
    /// A code that heads two columns or two rows of a grid; the cell of the first.
    GridCodeTwice {
        code: String,
        first: String,
    },
    /// The code of an element that does not name its priority, and what it is likely to mean.
    GridElement {
        code: String,
        meant: String,
    },
    SheetIgnored {
        sheet: String,
        nearest: Option<String>,
    },
    /// Sheets that are no tables.
    OwnSheets {
        sheets: Vec<String>,
    },
    /// A code in the grid that the tables do not have, with the title of one that they have.
    GridTwin {
        code: String,
        twin: String,
    },
    /// Items of a sheet of decisions that were judged against some outcomes only, with how many of how many: `P2 (1/3)`.
    SomeOutcomes {
        items: Vec<String>,
    },
    HiddenSheet {
        sheet: String,
    },
    HiddenRows {
        count: u64,
        rows: String,
    },
}

/// What is wrong with a workbook as a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Damage {
    /// It is no zip at all.
    NoZip,
    /// It is a zip, and no workbook.
    NoWorkbook,
    /// It is an .xls file of old, or locked with a password.
    OldOrLocked,
    /// Its end is missing, or something within it is broken.
    Cut,
    /// It declares entities of its own.
    Entities,
    /// One of its parts is in UTF-16.
    Utf16,
    /// It is a workbook of another form, by the end of its name.
    OtherForm(String),
    /// One of its parts is not as it should be; the reader of workbooks says how.
    Part(String),
}

/// What of a workbook is limited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bound {
    /// The bytes it unpacks to.
    Unpacked,
    /// Its parts.
    Parts,
    /// Its sheets.
    Sheets,
    /// Its cells.
    Cells,
    /// The texts that its cells share.
    Strings,
}

impl WorkbookFault {
    /// The code of this kind of fault.
    pub(super) const fn code(&self) -> Code {
        match self {
            Self::Damaged { .. } => Code::DamagedWorkbook,
            Self::Limit { .. } | Self::LongText { .. } | Self::ManyRows { .. } => Code::WorkbookLimit,
            Self::MergedCells { .. } => Code::MergedCells,
            Self::FailedFormula { .. } | Self::UncalculatedFormula => Code::FailedFormula,
            Self::GridSign { .. } => Code::GridSign,
            Self::GridCodeTwice { .. } => Code::GridCodeTwice,
            Self::GridElement { .. } => Code::GridElement,
            Self::SheetIgnored { .. } | Self::OwnSheets { .. } => Code::SheetIgnored,
            Self::GridTwin { .. } => Code::GridTwin,
            Self::SomeOutcomes { .. } => Code::SomeOutcomes,
            Self::HiddenSheet { .. } | Self::HiddenRows { .. } => Code::Hidden,
        }
    }

    pub(super) fn words(&self, language: Language) -> String {
        match self {
            Self::Damaged { damage } => match damage {
                Damage::NoZip => say!(language, "damage-no-zip"),
                Damage::NoWorkbook => say!(language, "damage-no-workbook"),
                Damage::OldOrLocked => say!(language, "damage-old-or-locked"),
                Damage::Cut => say!(language, "damage-cut"),
                Damage::Utf16 => say!(language, "damage-utf16"),
                Damage::OtherForm(form) => say!(language, "damage-other-form", form = form),
                Damage::Entities => say!(language, "damage-entities"),
                Damage::Part(reason) => say!(language, "damage-part", reason = reason),
            },
            Self::Limit { bound, limit } => match bound {
                Bound::Unpacked => say!(language, "bound-unpacked", n = *limit),
                Bound::Parts => say!(language, "bound-parts", n = *limit),
                Bound::Sheets => say!(language, "bound-sheets", n = *limit),
                Bound::Cells => say!(language, "bound-cells", n = *limit),
                Bound::Strings => say!(language, "bound-strings", n = *limit),
            },
            Self::LongText { length, limit } => {
                say!(language, "bound-text", n = *length, limit = *limit)
            }
            Self::ManyRows { table, rows, limit } => {
                say!(language, "bound-rows", table = *table, n = *rows, limit = *limit)
            }
            Self::MergedCells { range } => say!(language, "merged-cells", range = range),
            Self::FailedFormula { value } => say!(language, "formula-failed", value = value),
            Self::UncalculatedFormula => say!(language, "formula-uncalculated"),
            Self::GridSign { sign } => say!(language, "grid-sign", sign = sign),
            Self::GridCodeTwice { code, first } => {
                say!(language, "grid-code-twice", code = code, first = first)
            }
            Self::GridElement { code, meant } => say!(language, "grid-element", code = code, meant = meant),
            Self::SheetIgnored { sheet, .. } => say!(language, "sheet-ignored", sheet = sheet),
            Self::OwnSheets { sheets } => match &sheets[..] {
                [sheet] => say!(language, "sheet-ignored", sheet = sheet),
                _ => {
                    let sheets = quoted_list(language, sheets.iter().map(String::as_str));
                    say!(language, "sheets-ignored", sheets = sheets)
                }
            },
            Self::GridTwin { code, twin } => say!(language, "grid-twin", code = code, twin = twin),
            Self::SomeOutcomes { items } => {
                say!(language, "some-outcomes", items = list(language, items))
            }
            Self::HiddenSheet { sheet } => say!(language, "hidden-sheet", sheet = sheet),
            Self::HiddenRows { count, rows } => say!(language, "hidden-rows", n = *count, rows = rows),
        }
    }

    pub(super) fn remedy(&self, language: Language) -> String {
        match self {
            Self::Damaged { damage: Damage::OtherForm(form) } => match form.as_str() {
                "numbers" => say!(language, "damage-remedy-numbers"),
                "gsheet" => say!(language, "damage-remedy-gsheet"),
                _ => say!(language, "damage-remedy-form"),
            },
            Self::Damaged { .. } => say!(language, "damage-remedy"),
            Self::GridTwin { twin, .. } => say!(language, "grid-twin-remedy", twin = twin),
            Self::SomeOutcomes { .. } => say!(language, "some-outcomes-remedy"),
            Self::Limit { .. } => say!(language, "bound-remedy"),
            Self::LongText { .. } => say!(language, "bound-text-remedy"),
            Self::ManyRows { .. } => say!(language, "bound-rows-remedy"),
            Self::MergedCells { .. } => say!(language, "merged-cells-remedy"),
            Self::FailedFormula { .. } | Self::UncalculatedFormula => say!(language, "formula-remedy"),
            Self::GridSign { .. } => say!(language, "grid-sign-remedy"),
            Self::GridCodeTwice { .. } => say!(language, "grid-code-twice-remedy"),
            Self::GridElement { code, meant } => {
                say!(language, "grid-element-remedy", code = code, meant = meant)
            }
            Self::SheetIgnored { nearest: Some(nearest), .. } => {
                say!(language, "sheet-ignored-nearest", nearest = nearest)
            }
            Self::SheetIgnored { .. } | Self::OwnSheets { .. } => say!(language, "sheet-ignored-remedy"),
            Self::HiddenSheet { .. } | Self::HiddenRows { .. } => say!(language, "hidden-remedy"),
        }
    }
}
