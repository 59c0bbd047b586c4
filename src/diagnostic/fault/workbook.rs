//! The words of what can be wrong with a workbook.

use super::{Bound, Damage, Fault};
use crate::say;
use crate::vocab::Language;

impl Fault {
    pub(super) fn workbook_words(&self, language: Language) -> String {
        match self {
            Self::DamagedWorkbook { damage } => match damage {
                Damage::NoZip => say!(language, "damage-no-zip"),
                Damage::NoWorkbook => say!(language, "damage-no-workbook"),
                Damage::OldOrLocked => say!(language, "damage-old-or-locked"),
                Damage::Cut => say!(language, "damage-cut"),
                Damage::Entities => say!(language, "damage-entities"),
                Damage::Part(reason) => say!(language, "damage-part", reason = reason),
            },
            Self::WorkbookLimit { bound, limit } => match bound {
                Bound::Unpacked => say!(language, "bound-unpacked", n = *limit),
                Bound::Parts => say!(language, "bound-parts", n = *limit),
                Bound::Sheets => say!(language, "bound-sheets", n = *limit),
                Bound::Cells => say!(language, "bound-cells", n = *limit),
                Bound::Strings => say!(language, "bound-strings", n = *limit),
            },
            Self::MergedCells { range } => say!(language, "merged-cells", range = range),
            Self::FailedFormula { value } => say!(language, "formula-failed", value = value),
            Self::UncalculatedFormula => say!(language, "formula-uncalculated"),
            Self::GridSign { sign } => say!(language, "grid-sign", sign = sign),
            Self::SheetIgnored { sheet, .. } => say!(language, "sheet-ignored", sheet = sheet),
            Self::HiddenSheet { sheet } => say!(language, "hidden-sheet", sheet = sheet),
            Self::HiddenRows { count, rows } => say!(language, "hidden-rows", n = *count, rows = rows),
            _ => String::new(),
        }
    }

    pub(super) fn workbook_remedy(&self, language: Language) -> String {
        match self {
            Self::DamagedWorkbook { .. } => say!(language, "damage-remedy"),
            Self::WorkbookLimit { .. } => say!(language, "bound-remedy"),
            Self::MergedCells { .. } => say!(language, "merged-cells-remedy"),
            Self::FailedFormula { .. } | Self::UncalculatedFormula => say!(language, "formula-remedy"),
            Self::GridSign { .. } => say!(language, "grid-sign-remedy"),
            Self::SheetIgnored { nearest: Some(nearest), .. } => {
                say!(language, "sheet-ignored-nearest", nearest = nearest)
            }
            Self::SheetIgnored { .. } => say!(language, "sheet-ignored-remedy"),
            Self::HiddenSheet { .. } | Self::HiddenRows { .. } => say!(language, "hidden-remedy"),
            _ => String::new(),
        }
    }
}
