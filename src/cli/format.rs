//! The formats of tables, as the command line names them.

use crate::view;

#[derive(clap::ValueEnum, Debug, Clone, Copy)]
pub(super) enum Format {
    // Text: fitted to a terminal, one line a row in a pipe.
    Table,
    // Comma-separated values.
    Csv,
    // JSON.
    Json,
    // Markdown.
    Markdown,
}

impl From<Format> for view::Format {
    fn from(format: Format) -> Self {
        match format {
            Format::Table => Self::Table,
            Format::Csv => Self::Csv,
            Format::Json => Self::Json,
            Format::Markdown => Self::Markdown,
        }
    }
}

/// The formats of findings.
#[derive(clap::ValueEnum, Debug, Clone, Copy)]
pub(super) enum FindingsFormat {
    // Text.
    Text,
    // JSON.
    Json,
}
