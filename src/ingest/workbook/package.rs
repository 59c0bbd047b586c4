//! A workbook is a zip of XML. Before any of it is trusted, all of it is unpacked once without being kept: so a bomb is
//! seen while it is small, and what the reader of cells does not tell (hidden rows, merged cells) is learnt.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use zip::ZipArchive;

use quick_xml::XmlVersion;
use quick_xml::events::BytesStart;

use crate::diagnostic::{Bound, Damage, Fault, WorkbookFault};
use crate::ingest::encoding::is_utf16;

/// The most cells that are read.
const CELLS: u64 = 20_000_000;

/// The most parts that a workbook may have; Excel writes some three for a sheet.
const PARTS: u64 = 4000;

/// The most sheets that are read.
pub(super) const SHEETS: u64 = 500;

/// The most texts that a workbook may share among its cells.
const STRINGS: u64 = 4_000_000;

/// What kind of workbook it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Office Open XML.
    Xlsx,
    /// OpenDocument.
    Ods,
}

/// What was learnt of one part.
#[derive(Debug, Clone, Default)]
pub(super) struct Part {
    /// The rows that are hidden, from 1.
    pub(super) hidden: Vec<u32>,
    /// The ranges that are merged, such as `A1:B2`.
    pub(super) merged: Vec<String>,
}

/// How many bytes of text may still be made: a text that a workbook holds once and uses many times counts each time.
#[derive(Debug, Clone, Copy)]
pub(super) struct Budget {
    left: u64,
    limit: u64,
}

impl Budget {
    pub(super) const fn new(limit: u64) -> Self {
        Self { left: limit, limit }
    }

    /// Takes this many bytes.
    ///
    /// # Errors
    /// When fewer are left.
    pub(super) fn take(&mut self, bytes: u64) -> Result<(), Fault> {
        let limit = self.limit;
        let over = || Fault::Workbook(WorkbookFault::Limit { bound: Bound::Unpacked, limit });
        self.left = self.left.checked_sub(bytes).ok_or_else(over)?;
        Ok(())
    }
}

/// A workbook that may be read.
pub(super) struct Package {
    /// How many bytes it may unpack to, and the texts of its cells may take.
    pub(super) unpacked: u64,
    pub(super) kind: Kind,
    /// By the name in the zip, in lower case.
    pub(super) parts: BTreeMap<String, Part>,
}

/// Looks through a workbook, and refuses it where it would take more than `unpacked` bytes or is not one.
pub(super) fn inspect(bytes: &[u8], unpacked: u64) -> Result<Package, Fault> {
    let damaged = |damage| Fault::Workbook(WorkbookFault::Damaged { damage });
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(damaged(Damage::OldOrLocked));
    }
    if !bytes.starts_with(b"PK") {
        return Err(damaged(Damage::NoZip));
    }
    let broken = |_| damaged(Damage::Cut);
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    if zip.len() as u64 > PARTS {
        return Err(Fault::Workbook(WorkbookFault::Limit { bound: Bound::Parts, limit: PARTS }));
    }
    let kind = if zip.index_for_name("content.xml").is_some() { Kind::Ods } else { Kind::Xlsx };
    // The names of parts are the same in any case of letters.
    let is_types = |name: &str| name.trim_start_matches('/').eq_ignore_ascii_case("[Content_Types].xml");
    if kind == Kind::Xlsx && !zip.file_names().flatten().any(|name| is_types(&name)) {
        return Err(damaged(Damage::NoWorkbook));
    }
    if kind == Kind::Ods && is_locked(&mut zip) {
        return Err(damaged(Damage::OldOrLocked));
    }
    let over = Fault::Workbook(WorkbookFault::Limit { bound: Bound::Unpacked, limit: unpacked });
    let mut numbers = Vec::new();
    let mut stated: u64 = 0;
    for number in 0..zip.len() {
        let part = zip.by_index_raw(number).map_err(broken)?;
        // Pictures and the like are never opened.
        if part.name().is_ok_and(|name| {
            let name = name.to_ascii_lowercase();
            name.ends_with(".xml") || name.ends_with(".rels")
        }) {
            numbers.push(number);
            stated = stated.saturating_add(part.size());
        }
    }
    if stated > unpacked {
        return Err(over);
    }
    let (mut left, mut count, mut parts) = (unpacked, Count::default(), BTreeMap::new());
    for number in numbers {
        let mut source = zip.by_index(number).map_err(broken)?;
        let name = source.name().map_err(broken)?.into_owned();
        let mut scan = Scan { part: Part::default(), count: &mut count, row: 0 };
        let mut buffer = Vec::with_capacity(CHUNK);
        let mut first = true;
        loop {
            let room = CHUNK.max(buffer.len() + CHUNK / 2) - buffer.len();
            // What a part says of its size may be a lie; what comes out of it counts.
            let read = source.by_ref().take(room as u64).read_to_end(&mut buffer);
            let read = read.map_err(|_| damaged(Damage::Cut))?;
            left = left.checked_sub(read as u64).ok_or_else(|| over.clone())?;
            if std::mem::take(&mut first) && is_utf16(&buffer) {
                return Err(damaged(Damage::Utf16));
            }
            let done = scan.chunk(&buffer, read == 0);
            if scan.count.doctypes > 0 {
                return Err(damaged(Damage::Entities));
            }
            if scan.count.nowhere > 0 {
                return Err(damaged(Damage::Cut));
            }
            if scan.count.cells > CELLS {
                return Err(Fault::Workbook(WorkbookFault::Limit { bound: Bound::Cells, limit: CELLS }));
            }
            if scan.count.strings > STRINGS {
                return Err(Fault::Workbook(WorkbookFault::Limit { bound: Bound::Strings, limit: STRINGS }));
            }
            if read == 0 {
                break;
            }
            buffer.drain(..done);
            // No tag of a workbook is this long.
            if buffer.len() > LONGEST {
                return Err(damaged(Damage::Cut));
            }
        }
        parts.insert(name.to_lowercase(), scan.part);
    }
    Ok(Package { unpacked, kind, parts })
}

/// Does the manifest of an OpenDocument package say that its parts are encrypted?
fn is_locked(zip: &mut ZipArchive<Cursor<&[u8]>>) -> bool {
    let Ok(part) = zip.by_name("META-INF/manifest.xml") else { return false };
    let mut manifest = Vec::new();
    // What says so stands near the beginning of a manifest.
    let read = part.take(1 << 20).read_to_end(&mut manifest);
    read.is_ok() && memchr::memmem::find(&manifest, b"encryption-data").is_some()
}

/// How much is looked at in one go.
const CHUNK: usize = 1 << 16;

/// The longest tag that is waited for.
const LONGEST: usize = 1 << 20;

#[derive(Default)]
struct Count {
    cells: u64,
    strings: u64,
    doctypes: u64,
    /// Addresses that no sheet has.
    nowhere: u64,
}

struct Scan<'a> {
    part: Part,
    count: &'a mut Count,
    row: u32,
}

impl Scan<'_> {
    /// Looks at all tags that end in this chunk; answers how much of it is done with.
    fn chunk(&mut self, bytes: &[u8], last: bool) -> usize {
        let mut at = 0;
        for start in memchr::memchr_iter(b'<', bytes) {
            if start < at {
                continue;
            }
            let rest = &bytes[start..];
            if rest.len() < 80 && !last {
                return start;
            }
            match local_name(rest) {
                b"c" => {
                    self.count.cells = self.count.cells.saturating_add(1);
                    let Some(end) = memchr::memchr(b'>', rest) else { return start };
                    self.address(&rest[2..end], b"r");
                }
                b"si" => self.count.strings = self.count.strings.saturating_add(1),
                b"row" | b"f" | b"mergeCell" | b"sst" | b"dimension" | b"table" | b"autoFilter" => {
                    let Some(end) = memchr::memchr(b'>', rest) else { return start };
                    self.address(&rest[1..end], b"r");
                    self.address(&rest[1..end], b"ref");
                    self.tag(&rest[1..end]);
                    at = start + end;
                }
                _ if rest.starts_with(b"<!DOCTYPE") || rest.starts_with(b"<!ENTITY") => {
                    self.count.doctypes += 1;
                }
                _ => {}
            }
        }
        bytes.len()
    }

    /// Counts an attribute whose value is an address, or a range of two, that no sheet has: the reader of cells would reckon
    /// another place from it.
    fn address(&mut self, tag: &[u8], name: &[u8]) {
        const LETTERS: usize = 4;
        const DIGITS: usize = 9;
        for at in memchr::memmem::find_iter(tag, name) {
            let (before, after) = (&tag[..at], tag[at + name.len()..].trim_ascii_start());
            let Some(after) = after.strip_prefix(b"=").map(<[u8]>::trim_ascii_start) else { continue };
            let Some((quote, value)) = after.split_first().filter(|(quote, _)| matches!(quote, b'"' | b'\''))
            else {
                continue;
            };
            let end = memchr::memchr(*quote, value).unwrap_or(value.len());
            let long = |part: &[u8]| {
                let letters = part.iter().filter(|byte| byte.is_ascii_alphabetic()).count();
                letters > LETTERS || part.len() - letters > DIGITS
            };
            if before.last().is_some_and(u8::is_ascii_whitespace)
                && value[..end].split(|b| *b == b':').any(long)
            {
                self.count.nowhere += 1;
            }
        }
    }

    /// Looks into a tag, without its brackets.
    fn tag(&mut self, tag: &[u8]) {
        let tag = String::from_utf8_lossy(tag);
        let tag = tag.trim_end_matches('/');
        let tag = BytesStart::from_content(tag, tag.find(is_blank).unwrap_or(tag.len()));
        let attribute = |name: &str| {
            let found = tag.attributes().flatten().find(|attribute| attribute.key.as_ref() == name)?;
            found.normalized_value(XmlVersion::Explicit1_0).ok().map(|value| value.trim().to_owned())
        };
        let number = |name: &str| attribute(name).and_then(|n| n.parse::<u64>().ok());
        match tag.local_name().as_ref() {
            "mergeCell" => self.part.merged.extend(attribute("ref")),
            "f" => {
                // A buffer is made for shared formulas by their number, too.
                let many = number("si").filter(|&n| n > CELLS).unwrap_or(0);
                self.count.cells = self.count.cells.saturating_add(many);
            }
            "sst" => {
                // A buffer is made for as many texts as are announced, so the announcement is not to be trusted.
                let many = number("uniqueCount").filter(|&n| n > STRINGS).unwrap_or(0);
                self.count.strings = self.count.strings.saturating_add(many);
            }
            "row" => {
                self.row = attribute("r").and_then(|n| n.parse().ok()).unwrap_or(self.row.saturating_add(1));
                if matches!(attribute("hidden").as_deref(), Some("1" | "true")) {
                    self.part.hidden.push(self.row);
                }
            }
            _ => {}
        }
    }
}

fn is_blank(letter: char) -> bool {
    matches!(letter, ' ' | '\t' | '\n' | '\r')
}

/// The name of the element that begins here, without its prefix; of an end tag and of anything else nothing.
fn local_name(rest: &[u8]) -> &[u8] {
    // No name of a workbook is longer than what is looked at here.
    let name = &rest[1..rest.len().min(65)];
    let end = name.iter().position(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b'>' | b'/'));
    let name = &name[..end.unwrap_or(name.len())];
    memchr::memchr(b':', name).map_or(name, |colon| &name[colon + 1..])
}
