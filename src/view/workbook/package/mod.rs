//! A workbook's package, changed in place: what is not changed is copied as it is packed, byte for byte.
//!
//! This module knows the package and its XML, and nothing of what is marked. Sheets, cells, notes and colours to be added
//! are made as a workbook of their own, the overlay, which is laid over the user's: see [`overlay()`].

mod book;
mod comments;
mod cond;
mod graft;
mod overlay;
mod relations;
mod rows;
mod sheet;
mod styles;
mod xml;

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _, Write as _};

use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipArchive, ZipWriter};

pub(super) use book::sheet_names;
pub(super) use cond::COLOUR_FORMULA;
pub(super) use overlay::{Over, Plan, overlay};
pub(super) use rows::Old;
pub(super) use sheet::first_free_column;

/// Why a package could not be changed.
#[derive(Debug)]
pub(super) struct Broken(pub(super) String);

/// The start of the line before what the program says in a note, and of the one after it.
pub(super) const NOTE_START: &str = "dwalign:";
pub(super) const NOTE_END: &str = "———";

pub(super) use crate::ingest::PREFIX as NAMES;

/// A package and the changes to it.
pub(super) struct Package<'b> {
    zip: ZipArchive<Cursor<&'b [u8]>>,
    /// The names of parts as the zip has them, by the same in lower case: names are equal in any case of letters.
    names: BTreeMap<String, String>,
    /// What is changed, by the name in the zip; nothing where a part is removed.
    changed: BTreeMap<String, Option<Vec<u8>>>,
    added: Vec<String>,
}

fn key(name: &str) -> String {
    name.replace('\\', "/").trim_start_matches('/').to_lowercase()
}

impl<'b> Package<'b> {
    pub(super) fn open(bytes: &'b [u8]) -> Result<Self, Broken> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|error| Broken(error.to_string()))?;
        let names = zip.file_names().flatten().map(|name| (key(&name), name.into_owned())).collect();
        Ok(Self { zip, names, changed: BTreeMap::new(), added: Vec::new() })
    }

    fn known(&self, part: &str) -> Option<&String> {
        self.names.get(&key(part))
    }

    /// Is there such a part?
    pub(super) fn has(&self, part: &str) -> bool {
        self.known(part).is_some()
    }

    /// The names of all parts.
    pub(super) fn parts(&self) -> Vec<String> {
        self.names.values().cloned().collect()
    }

    pub(super) fn bytes(&mut self, part: &str) -> Result<Option<Vec<u8>>, Broken> {
        let Some(name) = self.known(part).cloned() else { return Ok(None) };
        if let Some(changed) = self.changed.get(&name) {
            return Ok(changed.clone());
        }
        let mut bytes = Vec::new();
        let mut source = self.zip.by_name(&name).map_err(|error| Broken(error.to_string()))?;
        source.read_to_end(&mut bytes).map_err(|error| Broken(error.to_string()))?;
        Ok(Some(bytes))
    }

    /// The text of a part, without the mark that may stand before it.
    pub(super) fn text(&mut self, part: &str) -> Result<Option<String>, Broken> {
        let Some(bytes) = self.bytes(part)? else { return Ok(None) };
        let text = String::from_utf8(bytes).map_err(|_| Broken(part.to_owned()))?;
        Ok(Some(text.strip_prefix('\u{feff}').map_or(text.clone(), str::to_owned)))
    }

    /// Changes a part, or adds it.
    pub(super) fn put(&mut self, part: &str, bytes: impl Into<Vec<u8>>) {
        let name = self.known(part).cloned().unwrap_or_else(|| {
            self.names.insert(key(part), part.to_owned());
            // One that was taken out stands in its old place again.
            if !self.changed.contains_key(part) {
                self.added.push(part.to_owned());
            }
            part.to_owned()
        });
        self.changed.insert(name, Some(bytes.into()));
    }

    pub(super) fn remove(&mut self, part: &str) {
        if let Some(name) = self.names.remove(&key(part)) {
            self.added.retain(|added| *added != name);
            self.changed.insert(name, None);
        }
    }

    /// A name for a new part: the first number that is free.
    pub(super) fn fresh(&self, stem: &str, ending: &str) -> String {
        let named = |n: u32| format!("{stem}{n}.{ending}");
        (1..).map(named).find(|name| !self.has(name)).unwrap_or_default()
    }

    /// The package with its changes. What is changed or added stands at the end, with a date that is always the same.
    pub(super) fn finish(mut self) -> Result<Vec<u8>, Broken> {
        let broken = |error: zip::result::ZipError| Broken(error.to_string());
        let mut out = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default().last_modified_time(stamp());
        for number in 0..self.zip.len() {
            let source = self.zip.by_index_raw(number).map_err(broken)?;
            let name = source.name().map_err(broken)?.into_owned();
            match self.changed.get(&name) {
                None => out.raw_copy_file(source).map_err(broken)?,
                Some(None) => {}
                Some(Some(bytes)) => {
                    out.start_file(name, options).map_err(broken)?;
                    out.write_all(bytes).map_err(|error| Broken(error.to_string()))?;
                }
            }
        }
        for name in &self.added {
            let Some(Some(bytes)) = self.changed.get(name) else { continue };
            out.start_file(name.as_str(), options).map_err(broken)?;
            out.write_all(bytes).map_err(|error| Broken(error.to_string()))?;
        }
        Ok(out.finish().map_err(broken)?.into_inner())
    }
}

/// The date of every part that is written. No other program gives it to the list of sheets, so that a marked workbook that
/// nobody has saved since is known by it.
fn stamp() -> DateTime {
    DateTime::from_date_and_time(2020, 1, 1, 0, 0, 0).unwrap_or_default()
}

/// Is it a workbook as it was marked: has no other program saved it since?
#[must_use]
pub fn is_untouched(bytes: &[u8]) -> bool {
    let Ok(mut zip) = ZipArchive::new(Cursor::new(bytes)) else { return false };
    let name = zip.file_names().flatten().find(|name| key(name) == "xl/workbook.xml");
    let Some(Ok(mut part)) = name.map(|name| name.into_owned()).map(|name| zip.by_name(&name)) else {
        return false;
    };
    let mut list = String::new();
    part.last_modified() == Some(stamp())
        && std::io::Read::read_to_string(&mut part, &mut list).is_ok()
        && list.contains(crate::ingest::PREFIX)
}
