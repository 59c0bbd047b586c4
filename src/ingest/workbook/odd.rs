//! Workbooks with a sheet that the reader of cells does not know: a macro sheet, a dialog, a state such as `show`. They are
//! read without that sheet, or without that word.

use std::borrow::Cow;
use std::io::{Cursor, Read as _, Write as _};

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, Writer};

/// The kinds of sheets that the reader of cells knows, as the ends of their relations' types.
const KNOWN: [&str; 3] = ["/worksheet", "/chartsheet", "/dialogsheet"];

/// The workbook as the reader of cells takes it: itself, where it has no odd sheet. Nothing where it cannot be mended.
pub(super) fn mended(bytes: &[u8]) -> Option<Cow<'_, [u8]>> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).ok()?;
    let name_of = |zip: &zip::ZipArchive<Cursor<&[u8]>>, wanted: &str| {
        zip.file_names().flatten().find(|name| name.eq_ignore_ascii_case(wanted)).map(Cow::into_owned)
    };
    let text = |zip: &mut zip::ZipArchive<Cursor<&[u8]>>, name: &str| {
        let mut text = String::new();
        zip.by_name(name).ok()?.read_to_string(&mut text).ok()?;
        Some(text)
    };
    let book = name_of(&zip, "xl/workbook.xml")?;
    let relations = name_of(&zip, "xl/_rels/workbook.xml.rels")?;
    let sheets = readable_relations(&text(&mut zip, &relations)?);
    let old = text(&mut zip, &book)?;
    let new = rewritten(&old, &sheets)?;
    if new.is_none() {
        return Some(Cow::Borrowed(bytes));
    }
    let mut written = zip::ZipWriter::new(Cursor::new(Vec::with_capacity(bytes.len())));
    for number in 0..zip.len() {
        let part = zip.by_index_raw(number).ok()?;
        if part.name().ok()? != book.as_str() {
            written.raw_copy_file(part).ok()?;
        }
    }
    written.start_file(book, zip::write::SimpleFileOptions::default()).ok()?;
    written.write_all(&new?).ok()?;
    Some(Cow::Owned(written.finish().ok()?.into_inner()))
}

fn value_of(tag: &BytesStart<'_>, wanted: &str) -> Option<String> {
    let mut attributes = tag.attributes().flatten();
    let found = attributes.find(|attribute| attribute.key.local_name().as_ref() == wanted)?;
    found.normalized_value(quick_xml::XmlVersion::Explicit1_0).ok().map(Cow::into_owned)
}

/// The ids of the relations that lead to sheets of a known kind.
fn readable_relations(xml: &str) -> Vec<String> {
    let mut reader = Reader::from_str(xml);
    let mut ids = Vec::new();
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag) | Event::Empty(tag)) if tag.local_name().as_ref() == "Relationship" => {
                let is_known =
                    value_of(&tag, "Type").is_some_and(|kind| KNOWN.iter().any(|end| kind.ends_with(end)));
                ids.extend(value_of(&tag, "Id").filter(|_| is_known));
            }
            Ok(Event::Eof) | Err(_) => return ids,
            Ok(_) => {}
        }
    }
}

/// The list of sheets without odd ones and odd states; nothing inside where there is none, nothing at all where it is no XML.
#[expect(clippy::option_option, reason = "no change, and no way to change it, are two answers")]
fn rewritten(xml: &str, sheets: &[String]) -> Option<Option<Vec<u8>>> {
    let mut reader = Reader::from_str(xml);
    let mut writer = Writer::new(Vec::with_capacity(xml.len()));
    let (mut changed, mut skipped) = (false, 0_u32);
    loop {
        let event = reader.read_event().ok()?;
        let is_sheet = |tag: &BytesStart<'_>| tag.local_name().as_ref() == "sheet";
        match &event {
            Event::Eof => break,
            Event::End(tag) if skipped > 0 && tag.local_name().as_ref() == "sheet" => {
                skipped -= 1;
                continue;
            }
            _ if skipped > 0 => continue,
            Event::Start(tag) | Event::Empty(tag) if is_sheet(tag) => {
                if value_of(tag, "id").is_some_and(|id| !sheets.contains(&id)) {
                    changed = true;
                    skipped += u32::from(matches!(event, Event::Start(_)));
                    continue;
                }
                let state = value_of(tag, "state");
                if state.is_some_and(|state| !["visible", "hidden", "veryHidden"].contains(&state.as_str())) {
                    changed = true;
                    let kept =
                        tag.attributes().flatten().filter(|attribute| attribute.key.as_ref() != "state");
                    let mut plain = BytesStart::new(tag.name().as_ref().to_owned());
                    plain.extend_attributes(kept);
                    let plain = if matches!(event, Event::Start(_)) {
                        Event::Start(plain)
                    } else {
                        Event::Empty(plain)
                    };
                    writer.write_event(plain).ok()?;
                    continue;
                }
            }
            _ => {}
        }
        writer.write_event(event).ok()?;
    }
    Some(changed.then(|| writer.into_inner()))
}
