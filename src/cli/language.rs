//! The languages, as the command line names them.

use crate::vocab::Language;

/// The language of headings, notes and words.
#[derive(clap::ValueEnum, Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tongue {
    /// English.
    En,
    /// French.
    Fr,
    /// Spanish.
    Es,
}

impl From<Tongue> for Language {
    fn from(tongue: Tongue) -> Self {
        match tongue {
            Tongue::En => Self::English,
            Tongue::Fr => Self::French,
            Tongue::Es => Self::Spanish,
        }
    }
}
