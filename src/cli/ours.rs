//! Is a file the output of an earlier run of the same command? Only such a file is replaced without `--force`.
//!
//! What people read is recognised by a mark that the program writes into it where the format allows (HTML, DOT, PDF, PNG,
//! calendars), else by its shape: the first line, numbers aside (CSV, Markdown, SVG), or the first key (JSON). What
//! people go on working in (templates, converted data, marked workbooks) may hold their work by now, so it is replaced
//! only where nobody has changed it: where a workbook bears the dates that only this program gives, where the tables of a
//! folder are as its list [`SET`] has them, or where nothing would change.

use std::fmt::Write as _;
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use xxhash_rust::xxh3::xxh3_64;

/// What is written, for whether an older file may be replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Product {
    /// A view of the data: a report, a picture, a list.
    View,
    /// Data that somebody goes on working in.
    Work,
}

/// How much of a file is looked at; the mark of a PDF is at its end.
const LOOK: u64 = 4096;

/// Says that a PNG was drawn by this program: a `tEXt` chunk, which follows the first chunk of the file.
pub(super) const PNG_MARK: &[u8; 28] = b"\0\0\0\x10tEXtSoftware\0dwalign\xce\xc2\xbbG";

/// Puts the mark into a PNG, behind its signature and first chunk.
pub(super) fn mark_png(bytes: &mut Vec<u8>) {
    const BEHIND_HEADER: usize = 33;
    if bytes.len() > BEHIND_HEADER {
        bytes.splice(BEHIND_HEADER..BEHIND_HEADER, PNG_MARK.iter().copied());
    }
}

/// Was the file in `place` written by the command that now wrote `draft`? A draft that does not exist is a file that an
/// older run left and this one does not write.
pub(super) fn is_ours(place: &Path, draft: &Path, product: Product) -> bool {
    match product {
        Product::Work => {
            same_bytes(place, draft)
                || is_untouched_workbook(place)
                || is_untouched_marking(place)
                || is_listed(place)
        }
        Product::View => {
            let extension = place.extension().map(|end| end.to_string_lossy().to_lowercase());
            same_bytes(place, draft)
                || looks_alike(extension.as_deref().unwrap_or_default(), &look(place), &look(draft))
        }
    }
}

/// The hidden file of a folder of tables that lists them with what they held when they were written.
pub(super) const SET: &str = ".dwalign";

/// The list of some files, by name and content.
pub(super) fn listing<'a>(files: impl Iterator<Item = (&'a str, &'a [u8])>) -> String {
    let mut list = String::new();
    for (name, bytes) in files {
        let _ = writeln!(list, "{:016x} {name}", xxh3_64(bytes));
    }
    list
}

/// Does the list of its folder have the file as it is now?
fn is_listed(place: &Path) -> bool {
    let name = place.file_name().unwrap_or_default().to_string_lossy();
    let list = std::fs::read_to_string(place.with_file_name(SET)).unwrap_or_default();
    name == SET
        || std::fs::read(place).is_ok_and(|bytes| {
            let own = listing([(&*name, &*bytes)].into_iter());
            list.lines().any(|line| line == own.trim_end())
        })
}

/// Is it a workbook as this program saved it? Every other program sets the date of the last change when it saves.
fn is_untouched_workbook(place: &Path) -> bool {
    let core = File::open(place).ok().and_then(|file| {
        let mut zip = zip::ZipArchive::new(file).ok()?;
        let mut text = String::new();
        zip.by_name("docProps/core.xml").ok()?.take(LOOK).read_to_string(&mut text).ok()?;
        Some(text)
    });
    core.is_some_and(|core| {
        core.contains("<dc:creator>dwalign</dc:creator>")
            && core.contains("\">2020-01-01T00:00:00Z</dcterms:modified>")
    })
}

/// Is it a workbook as this program marked it?
fn is_untouched_marking(place: &Path) -> bool {
    let workbook = ["xlsx", "xlsm", "xltx"];
    let ending = place.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    workbook.contains(&ending.as_str())
        && std::fs::read(place).is_ok_and(|bytes| crate::view::workbook::is_untouched(&bytes))
}

fn same_bytes(one: &Path, other: &Path) -> bool {
    let length = |path: &Path| std::fs::metadata(path).map(|found| found.len()).ok();
    length(one).is_some()
        && length(one) == length(other)
        && std::fs::read(one).ok().is_some_and(|bytes| std::fs::read(other).is_ok_and(|other| bytes == other))
}

/// The beginning of a file, and its end where it is longer.
fn look(path: &Path) -> Vec<u8> {
    let mut bytes = Vec::new();
    let Ok(mut file) = File::open(path) else { return bytes };
    let _ = file.by_ref().take(LOOK).read_to_end(&mut bytes);
    let end = std::io::SeekFrom::End(-i64::try_from(LOOK).unwrap_or_default());
    if std::io::Seek::seek(&mut file, end).is_ok() {
        let _ = file.take(LOOK).read_to_end(&mut bytes);
    }
    bytes
}

fn looks_alike(extension: &str, old: &[u8], new: &[u8]) -> bool {
    let has = |mark: &[u8]| old.windows(mark.len()).any(|part| part == mark);
    match extension {
        "html" | "htm" => has(b"name=\"generator\" content=\"dwalign"),
        "dot" | "gv" => old.starts_with(b"digraph ") && has(b"\"dwalign"),
        "graphml" | "gexf" => has(b"<!-- dwalign -->"),
        "ics" => has(b"PRODID:-//dwalign//"),
        "pdf" => has(b"/Producer(dwalign)"),
        "png" => has(PNG_MARK),
        // Drawn by Graphviz.
        "svg" if old.starts_with(b"<?xml") => has(b"graphviz") && has(b"dwalign"),
        "svg" => {
            let [old, new] = [old, new].map(without_labels);
            same_shape(&old, &new, b"\r\n")
        }
        "json" => same_shape(old, new, b":"),
        _ => same_shape(old, new, b"\r\n"),
    }
}

/// The first line of a drawing without the attributes for screen readers, which tell what is drawn in whichever language.
fn without_labels(svg: &[u8]) -> Vec<u8> {
    let first = svg.split(|byte| b"\r\n".contains(byte)).next().unwrap_or_default();
    let attributes = first.split(|byte| *byte == b'"').collect::<Vec<_>>();
    // Names and values take turns; a quotation mark inside a value is an entity.
    let kept = attributes.chunks(2).filter(|pair| {
        let name = pair[0].trim_ascii_start();
        !name.starts_with(b"aria-") && !name.starts_with(b"role=")
    });
    kept.flatten().flat_map(|part| [part, &b"\""[..]].concat()).collect()
}

fn same_shape(old: &[u8], new: &[u8], ends: &[u8]) -> bool {
    shape(old, ends).is_some_and(|old| shape(new, ends) == Some(old))
}

/// What a text begins with, up to one of some bytes and without digits; nothing of an empty text.
fn shape(text: &[u8], ends: &[u8]) -> Option<Vec<u8>> {
    let first = text.split(|byte| ends.contains(byte)).next().filter(|first| !first.is_empty())?;
    Some(first.iter().copied().filter(|byte| !byte.is_ascii_digit() && *byte != b'.').collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_output_is_known_by_its_mark_or_its_shape_and_a_work_of_others_is_not() {
        for (extension, old, new) in [
            ("csv", "country,year\nMDA,2010\n", "country,year\n"),
            ("json", "{\n  \"language\": \"fr\"", "{\n  \"language\": \"en\""),
            ("svg", "<svg width=\"12.5\" id=\"b\">\n<a/>", "<svg width=\"310\" id=\"b\">\n"),
            (
                "svg",
                "<svg id=\"b\" aria-label=\"Plans &amp; years\">\n",
                "<svg id=\"b\" aria-label=\"Années\">\n",
            ),
            ("svg", "<svg id=\"b\" role=\"img\" aria-labelledby=\"a b\">", "<svg id=\"b\" role=\"group\">"),
            ("md", "# Plans of 31 countries\n", "# Plans of 8 countries\n"),
            ("html", "<meta name=\"generator\" content=\"dwalign 0.1.0\">", ""),
            ("dot", "digraph \"dwalign portfolio\" {", ""),
        ] {
            assert!(looks_alike(extension, old.as_bytes(), new.as_bytes()), "{extension}");
        }
        for (extension, old, new) in [
            ("csv", "country,indicator,text\n", "country,year\n"),
            ("csv", "", ""),
            ("json", "[1]", "{\n  \"language\": \"en\""),
            ("svg", "<svg id=\"mine\" aria-label=\"Years\">", "<svg id=\"b\" aria-label=\"Years\">"),
            ("svg", "<svg id=\"mine\">", "<svg width=\"310\" id=\"b\">"),
            ("html", "<!DOCTYPE html><title>dwalign and I</title>", ""),
            ("png", "\u{89}PNG", "\u{89}PNG"),
        ] {
            assert!(!looks_alike(extension, old.as_bytes(), new.as_bytes()), "{extension}: {old}");
        }
    }
}
