//! What the first lines of a CSV table tell: the delimiter, the columns, and where the rows begin.

use super::super::columns::ColumnMap;
use super::super::encoding;
use super::split::{self, Splitter};
use crate::diagnostic::{Fault, Findings};
use crate::place::{FileId, Place};
use crate::record::Table;
use crate::vocab::heading_means;

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
            let message = "its lines end in CR alone, as on old Macs; save it with LF or CRLF".to_owned();
            findings.report(Fault::Syntax { form: "CSV", message }, at_file.whole());
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
        let (above, lines) = title_rows(&text[start..], stated, table);
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
        let columns = ColumnMap::read(names, table, place, findings);
        Self { table, columns, delimiter, bytes: start + rows.position(), lines: skipped + rows.lines() }
    }
}

/// In how many lines the header is looked for: people put titles and notes above their tables.
const ABOVE: usize = 20;

/// The bytes and lines of the title rows above a header: of what comes before the first line at least half of whose cells
/// are columns of the table. None where no line is one, so that the first is taken and what it lacks is reported.
fn title_rows(text: &str, stated: Option<u8>, table: &Table) -> (usize, u32) {
    let (mut bytes, mut lines) = (0, 0);
    for line in text.split_inclusive('\n').take(ABOVE) {
        let delimiter = stated.unwrap_or_else(|| split::delimiter(line));
        let mut cells = Vec::new();
        Splitter::new(line, delimiter).next_row(&mut cells);
        let names = cells.iter().map(|cell| cell.text(line)).collect::<Vec<_>>();
        let filled = names.iter().filter(|name| !name.trim().is_empty()).count();
        let is_column =
            |name: &&String| table.columns.iter().any(|column| heading_means(name.trim(), column.name));
        let known = names.iter().filter(is_column).count();
        if known > 0 && known * 2 >= filled {
            return (bytes, lines);
        }
        bytes += line.len();
        lines += 1;
    }
    (0, 0)
}
