//! Whole sheets of the overlay, with all that they lead to, as sheets of the user's workbook; and such sheets taken out.

use std::collections::{BTreeMap, BTreeSet};

use super::book::Book;
use super::overlay::Source;
use super::relations::{STRICT, TRANSITIONAL, relations_part, relative};
use super::xml::{Edits, escaped, tags, with, without};
use super::{Broken, Package};

/// The names of the two forms of the format for the same things.
const FORMS: [(&str, &str); 5] = [
    (
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
    ),
    (
        "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
        "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
    ),
    (
        "http://schemas.openxmlformats.org/drawingml/2006/chart\"",
        "http://purl.oclc.org/ooxml/drawingml/chart\"",
    ),
    ("http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main"),
    (TRANSITIONAL, STRICT),
];

/// A part in the user's form of the format.
fn in_form(text: &str, strict: bool) -> String {
    if !strict {
        return text.to_owned();
    }
    FORMS.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

/// Puts a sheet of the overlay into the package; the answer is its part.
pub(super) fn add(
    package: &mut Package<'_>,
    book: &Book,
    source: &mut Source<'_>,
    sheet: &str,
) -> Result<String, Broken> {
    let part = source.part_of(sheet)?;
    let text = source.package.text(&part)?.ok_or_else(|| Broken(part.clone()))?;
    let text = own_numbers(&text, source)?;
    let mut moved = BTreeMap::new();
    let new = package.fresh("xl/worksheets/sheet", "xml");
    moved.insert(part.clone(), new.clone());
    let text = in_form(&text, book.strict);
    package.put(&new, text);
    let kind = source.package.content_type(&part)?;
    package.declare(&new, &kind.unwrap_or_default())?;
    follow(package, book, source, &part, &mut moved)?;
    Ok(new)
}

/// Takes along what a part leads to, and writes the relations under the new names.
fn follow(
    package: &mut Package<'_>,
    book: &Book,
    source: &mut Source<'_>,
    part: &str,
    moved: &mut BTreeMap<String, String>,
) -> Result<(), Broken> {
    let relations = source.package.relations(part)?;
    if relations.is_empty() {
        return Ok(());
    }
    let own = moved[part].clone();
    let mut rows = String::new();
    for relation in &relations {
        let target = if relation.external {
            relation.target.clone()
        } else {
            let known = moved.get(&relation.target).cloned();
            let new = match known {
                Some(new) => new,
                None => {
                    let new = free_name(package, &relation.target);
                    let bytes = source.package.text(&relation.target)?.unwrap_or_default();
                    package.put(&new, in_form(&bytes, book.strict));
                    let kind = source.package.content_type(&relation.target)?;
                    let vml = "application/vnd.openxmlformats-officedocument.vmlDrawing".to_owned();
                    package.declare(&new, &kind.unwrap_or(vml))?;
                    moved.insert(relation.target.clone(), new.clone());
                    follow(package, book, source, &relation.target, moved)?;
                    new
                }
            };
            relative(&own, &new)
        };
        let mode = if relation.external { " TargetMode=\"External\"" } else { "" };
        rows += &format!(
            "<Relationship Id=\"{}\" Type=\"{}\" Target=\"{}\"{mode}/>",
            relation.id,
            in_form(&relation.kind, book.strict),
            escaped(&target)
        );
    }
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.\
                openxmlformats.org/package/2006/relationships\">";
    package.put(&relations_part(&own), format!("{head}{rows}</Relationships>"));
    Ok(())
}

/// A name like the one in the overlay that is free in the package.
fn free_name(package: &Package<'_>, part: &str) -> String {
    let (stem, ending) = part.rsplit_once('.').unwrap_or((part, "xml"));
    package.fresh(stem.trim_end_matches(|c: char| c.is_ascii_digit()), ending)
}

/// A sheet of the overlay with the numbers that its styles have in the user's workbook, and its texts in their cells.
fn own_numbers(text: &str, source: &Source<'_>) -> Result<String, Broken> {
    let all = tags(text)?;
    let mut edits = Edits::of(text);
    for (n, tag) in all.iter().enumerate().filter(|(_, tag)| tag.opens()) {
        let styled = |attribute: &str| {
            let number = tag.number(attribute)?;
            Some(with(tag, attribute, &source.styles.cell(number).to_string()))
        };
        let changed = match tag.name() {
            "c" => {
                edits.replace(super::xml::element(&all, n), source.cell(&all, n));
                None
            }
            "row" => styled("s"),
            "col" => styled("style"),
            "cfRule" => {
                let number = tag.number("dxfId");
                number.map(|number| with(tag, "dxfId", &source.styles.condition(number).to_string()))
            }
            // Two sheets that are both selected would be edited together.
            "sheetView" => Some(without(tag, "tabSelected")),
            _ => None,
        };
        if let Some(changed) = changed {
            edits.replace(tag.range.clone(), changed);
        }
    }
    Ok(edits.apply())
}

/// Takes a sheet out, with what only it leads to.
pub(super) fn remove(package: &mut Package<'_>, book: &Book, part: &str, id: &str) -> Result<(), Broken> {
    package.unrelate(&book.part, &[id.to_owned()])?;
    let mut gone: BTreeSet<String> = BTreeSet::from([part.to_owned()]);
    let mut open = vec![part.to_owned()];
    while let Some(part) = open.pop() {
        for relation in package.relations(&part)? {
            if !relation.external && package.has(&relation.target) && gone.insert(relation.target.clone()) {
                open.push(relation.target);
            }
        }
    }
    let own: BTreeSet<String> = gone.iter().map(|part| super::key(&relations_part(part))).collect();
    // What another part leads to as well stays.
    let is_other = |name: &String| super::key(name).ends_with(".rels") && !own.contains(&super::key(name));
    for name in package.parts().into_iter().filter(is_other) {
        let Some((folder, file)) = name.rsplit_once("_rels/").or(name.rsplit_once("_RELS/")) else {
            continue;
        };
        let from = format!("{folder}{}", &file[..file.len() - ".rels".len()]);
        for relation in package.relations(&from)? {
            gone.retain(|part| super::key(part) != super::key(&relation.target));
        }
    }
    let gone: Vec<String> = gone.into_iter().collect();
    for part in &gone {
        package.remove(part);
        package.remove(&relations_part(part));
    }
    package.undeclare(&gone)
}
