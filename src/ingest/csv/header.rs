//! What the first lines of a CSV table tell: the delimiter, the columns, and where the rows begin.

use super::super::columns::{ABOVE, ColumnMap, heading_among, stated_above};
use super::super::{apart, encoding};
use super::split::{self, Splitter};
use crate::diagnostic::{Fault, Findings};
use crate::place::{FileId, Place};
use crate::record::Table;

/// How the rows of one file are read.
pub(super) struct Header {
    pub(super) table: &'static Table,
    pub(super) columns: ColumnMap,
    pub(super) delimiter: u8,
    /// The size of everything before the first row, in bytes.
    pub(super) bytes: usize,
    /// The same as a number of lines.
    pub(super) lines: u32,
}

impl Header {
    /// Reads the header from the first block of a file. Returns nothing where the file cannot be read at all.
    pub(super) fn read(
        first: &[u8],
        table: &'static Table,
        file: FileId,
        findings: &mut Findings,
    ) -> Option<Self> {
        let at_file = Place { file, row: 0 };
        if encoding::is_utf16(first) {
            findings.report(Fault::Utf16, at_file.whole());
            return None;
        }
        if !first.contains(&b'\n') && first.contains(&b'\r') {
            findings.report(Fault::OldLines, at_file.whole());
            return None;
        }
        let (text, bad) = encoding::text(first);
        let header = Self::of_text(&text, table, file, findings);
        if let Some((_, fault)) = bad.filter(|(offset, _)| *offset < header.bytes) {
            findings.report(fault, Place { file, row: header.lines.max(1) }.whole());
        }
        Some(header)
    }

    fn of_text(text: &str, table: &'static Table, file: FileId, findings: &mut Findings) -> Self {
        let mut start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let (mut stated, mut skipped) = (None, 0);
        // Excel writes and obeys a first line such as “sep=;”; blank lines before the header mean nothing.
        while let Some(line) = text[start..].split_inclusive('\n').next() {
            let trimmed = line.trim().trim_matches('"');
            match trimmed.strip_prefix("sep=").map(str::as_bytes) {
                Some([delimiter, ..]) => stated = Some(*delimiter),
                _ if trimmed.is_empty() => {}
                _ => break,
            }
            start += line.len();
            skipped += 1;
        }
        let (above, lines, stated_above) = title_rows(&text[start..], stated, table);
        start += above;
        skipped += lines;
        let rest = &text[start..];
        let delimiter = stated.unwrap_or_else(|| split::delimiter(rest.lines().next().unwrap_or_default()));
        let (mut rows, mut cells) = (Splitter::new(rest, delimiter), Vec::new());
        let place = Place { file, row: 1 + skipped };
        if rows.next_row(&mut cells).is_some_and(|end| end.open) {
            findings.report(Fault::OpenQuote, place.whole());
        }
        let names = cells.iter().map(|cell| cell.text(rest).trim().to_owned()).collect();
        let columns = ColumnMap::read(names, stated_above, table, place, findings);
        let (mut bytes, mut lines) = (start + rows.position(), skipped + rows.lines());
        let place = Place { file, row: lines + 1 };
        if rows.next_row(&mut cells).is_some_and(|end| !end.open)
            && let texts = cells.iter().map(|cell| cell.text(rest)).collect::<Vec<_>>()
            && let Some(fault) = apart::units(texts.iter().map(|text| &**text))
        {
            findings.report(fault, place.whole());
            (bytes, lines) = (start + rows.position(), skipped + rows.lines());
        }
        Self { table, columns, delimiter, bytes, lines }
    }
}

/// The bytes and lines of what stands above a header, and what it states for all rows. Nothing where no line is a header, so
/// that the first is taken and what it lacks is reported.
fn title_rows(text: &str, stated: Option<u8>, table: &'static Table) -> (usize, u32, Vec<(usize, String)>) {
    let mut lines = Vec::new();
    let mut bytes = 0;
    for line in text.split_inclusive('\n').take(ABOVE) {
        let delimiter = stated.unwrap_or_else(|| split::delimiter(line));
        let mut cells = Vec::new();
        Splitter::new(line, delimiter).next_row(&mut cells);
        let names: Vec<String> = cells.iter().map(|cell| cell.text(line).trim().to_owned()).collect();
        lines.push((bytes, names));
        bytes += line.len();
    }
    let Some(found) = heading_among(lines.iter().map(|(_, names)| names.as_slice()), table) else {
        return (0, 0, Vec::new());
    };
    let above = stated_above(lines[..found].iter().map(|(_, names)| names.as_slice()), table);
    (lines[found].0, u32::try_from(found).unwrap_or(u32::MAX), above)
}
