//! The part that lists the sheets of a workbook, and the names it defines.

use super::relations::{Relation, STRICT, TRANSITIONAL};
use super::xml::{Edits, Tag, children, element, end_of, escaped, find, tags, with};
use super::{Broken, NAMES, Package};

/// A sheet of a workbook.
#[derive(Debug, Clone)]
pub(super) struct Sheet {
    pub(super) name: String,
    /// The id of the relation to its part.
    pub(super) id: String,
    /// Its part, where it is a sheet of cells.
    pub(super) part: Option<String>,
}

/// What is known of a workbook.
#[derive(Debug)]
pub(super) struct Book {
    pub(super) part: String,
    pub(super) sheets: Vec<Sheet>,
    pub(super) relations: Vec<Relation>,
    /// Is it of the stricter form of the format?
    pub(super) strict: bool,
}

impl Book {
    pub(super) fn of(package: &mut Package<'_>) -> Result<Self, Broken> {
        let roots = package.relations("")?;
        let main = roots.iter().find(|r| r.is("officeDocument"));
        let part = main.map_or_else(|| "xl/workbook.xml".to_owned(), |main| main.target.clone());
        let strict = main.is_some_and(|main| main.kind.starts_with(STRICT));
        let relations = package.relations(&part)?;
        let text = package.text(&part)?.ok_or_else(|| Broken(part.clone()))?;
        let all = tags(&text)?;
        let found = all.iter().filter(|tag| tag.opens() && tag.name() == "sheet");
        let sheets = found.filter_map(|tag| {
            let id = tag.attribute("id")?;
            let related = relations.iter().find(|r| r.id == id && r.is("worksheet"));
            Some(Sheet { name: tag.attribute("name")?, id, part: related.map(|r| r.target.clone()) })
        });
        let sheets = sheets.collect();
        Ok(Self { part, sheets, relations, strict })
    }

    /// The address of a kind of relation in this workbook's form of the format.
    pub(super) fn kind(&self, name: &str) -> String {
        format!("{}/{name}", if self.strict { STRICT } else { TRANSITIONAL })
    }

    /// The part with the styles.
    pub(super) fn styles(&self) -> Option<&str> {
        self.relations.iter().find(|r| r.is("styles")).map(|r| r.target.as_str())
    }

    pub(super) fn sheet(&self, name: &str) -> Option<&Sheet> {
        self.sheets.iter().find(|sheet| sheet.name == name)
    }
}

/// The names of all sheets of a workbook.
pub(crate) fn sheet_names(package: &mut Package<'_>) -> Result<Vec<String>, Broken> {
    Ok(Book::of(package)?.sheets.into_iter().map(|sheet| sheet.name).collect())
}

/// A name that is defined: its own name, the number of the sheet it is for, what it stands for.
#[derive(Debug, Clone)]
pub(super) struct Name {
    pub(super) name: String,
    pub(super) sheet: Option<usize>,
    pub(super) stands_for: String,
}

/// The names that a workbook defines.
pub(super) fn names(xml: &str) -> Result<Vec<Name>, Broken> {
    let all = tags(xml)?;
    let found = (0..all.len()).filter(|&n| all[n].opens() && all[n].name() == "definedName");
    Ok(found
        .filter_map(|n| {
            let inner =
                all[n].within(all[n].range.end..all[end_of(&all, n)].range.start.max(all[n].range.end));
            let sheet = all[n].number("localSheetId").map(|n| n as usize);
            Some(Name { name: all[n].attribute("name")?, sheet, stands_for: super::xml::unescaped(inner) })
        })
        .collect())
}

/// What is changed in the list of sheets.
pub(super) struct Changes {
    /// The sheets that go, in the order of the book.
    pub(super) gone: Vec<bool>,
    /// The sheets that come before all others, each with the id of its relation.
    pub(super) added: Vec<(String, String)>,
    /// The names that are defined besides; their sheets are counted among those that are added.
    pub(super) names: Vec<Name>,
}

impl Changes {
    /// The number that a sheet has afterwards.
    fn number(&self, old: usize) -> Option<usize> {
        let before = self.gone.iter().take(old).filter(|gone| !**gone).count();
        (!self.gone.get(old).copied().unwrap_or(false)).then_some(self.added.len() + before)
    }

    /// The list of sheets with the changes.
    pub(super) fn apply(&self, xml: &str) -> Result<String, Broken> {
        let all = tags(xml)?;
        let mut edits = Edits::of(xml);
        let broken = || Broken("workbook".to_owned());
        let root = find(&all, "workbook").ok_or_else(broken)?;
        let sheets = find(&all, "sheets").ok_or_else(broken)?;
        let prefix = all[root].prefix();
        let own: Vec<usize> = children(&all, sheets).filter(|&n| all[n].name() == "sheet").collect();
        let kept = own.iter().zip(&self.gone).filter(|(_, gone)| !**gone);
        let next = kept.filter_map(|(&n, _)| all[n].number("sheetId")).max().unwrap_or(0) + 1;
        let rows: String = (next..)
            .zip(&self.added)
            .map(|(number, (name, id))| {
                let space = relation_space(&all[root]);
                let name = escaped(name);
                format!(
                    "<{prefix}sheet name=\"{name}\" sheetId=\"{number}\" {}=\"{id}\"/>",
                    space.attribute()
                )
            })
            .collect();
        match own.first() {
            Some(first) => edits.insert(all[*first].range.start, rows),
            None => edits.append(&all, sheets, &rows),
        }
        for (&n, _) in own.iter().zip(&self.gone).filter(|(_, gone)| **gone) {
            edits.replace(element(&all, n), "");
        }
        self.views(&mut edits, &all, sheets, prefix);
        self.defined(&mut edits, &all, sheets, prefix);
        Ok(edits.apply())
    }

    /// The sheet that is shown stays the one that is shown.
    fn views(&self, edits: &mut Edits<'_>, all: &[Tag<'_>], sheets: usize, prefix: &str) {
        let shift = |old: usize| {
            let stays = self.gone.iter().position(|gone| !gone).unwrap_or(0);
            self.number(old).or(self.number(stays)).unwrap_or(0)
        };
        let views: Vec<usize> =
            (0..all.len()).filter(|&n| all[n].opens() && all[n].name() == "workbookView").collect();
        for &n in &views {
            let active = shift(all[n].number("activeTab").unwrap_or(0) as usize).to_string();
            let mut text = with(&all[n], "activeTab", &active);
            if let Some(first) = all[n].number("firstSheet")
                && let Ok(changed) = tags(&text)
            {
                // Where the list had been moved along, its beginning is now what was added.
                let first = if first == 0 { 0 } else { shift(first as usize) };
                text = with(&changed[0], "firstSheet", &first.to_string());
            }
            edits.replace(all[n].range.clone(), text);
        }
        if views.is_empty() {
            let view = format!(
                "<{prefix}bookViews><{prefix}workbookView activeTab=\"{}\"/></{prefix}bookViews>",
                shift(0)
            );
            edits.insert(all[sheets].range.start, view);
        }
    }

    fn defined(&self, edits: &mut Edits<'_>, all: &[Tag<'_>], sheets: usize, prefix: &str) {
        let known = find(all, "definedNames");
        let mut kept = false;
        for n in known.map(|first| children(all, first)).into_iter().flatten() {
            let ours = all[n].attribute("name").is_some_and(|name| name.to_lowercase().starts_with(NAMES));
            let local = all[n].number("localSheetId").map(|old| self.number(old as usize));
            if ours || local == Some(None) {
                edits.replace(element(all, n), "");
                continue;
            }
            kept = true;
            if let (Some(Some(new)), Some(place)) = (local, all[n].place_of("localSheetId")) {
                edits.replace(place, new.to_string());
            }
        }
        let rows: String = (self.names.iter())
            .map(|name| {
                let local = name.sheet.map_or(String::new(), |n| format!(" localSheetId=\"{n}\""));
                let (called, stands_for) = (escaped(&name.name), escaped(&name.stands_for));
                format!(
                    "<{prefix}definedName name=\"{called}\"{local} hidden=\"1\">{stands_for}</{prefix}definedName>"
                )
            })
            .collect();
        match known {
            Some(known) if !kept && rows.is_empty() => edits.replace(element(all, known), ""),
            Some(known) => edits.append(all, known, &rows),
            None if rows.is_empty() => {}
            None => {
                let whole = format!("<{prefix}definedNames>{rows}</{prefix}definedNames>");
                // After the sheets, and after what may stand between.
                let before = |n: &usize| {
                    all[*n].opens()
                        && all[*n].depth == all[sheets].depth
                        && matches!(all[*n].name(), "functionGroups" | "externalReferences")
                };
                let last = (0..all.len()).rfind(before).unwrap_or(sheets);
                edits.insert(element(all, last).end, whole);
            }
        }
    }
}

/// How ids of relations are written in a part: under a prefix that it declares, or with the declaration.
pub(super) struct RelationSpace {
    prefix: Option<String>,
    space: String,
}

pub(super) fn relation_space(root: &Tag<'_>) -> RelationSpace {
    let text = root.text();
    for space in [TRANSITIONAL, STRICT] {
        let Some(at) = text.find(&format!("\"{space}\"")).or_else(|| text.find(&format!("'{space}'"))) else {
            continue;
        };
        let before = text[..at].trim_end().trim_end_matches('=').trim_end();
        let declared = before.rsplit(char::is_whitespace).next().unwrap_or_default();
        if let Some(prefix) = declared.strip_prefix("xmlns:") {
            return RelationSpace { prefix: Some(prefix.to_owned()), space: space.to_owned() };
        }
    }
    let space = if text.contains("purl.oclc.org") { STRICT } else { TRANSITIONAL };
    RelationSpace { prefix: None, space: space.to_owned() }
}

impl RelationSpace {
    /// The name of the attribute, with its declaration where it needs one.
    pub(super) fn attribute(&self) -> String {
        match &self.prefix {
            Some(prefix) => format!("{prefix}:id"),
            None => format!("xmlns:r=\"{}\" r:id", self.space),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_come_first_and_what_counts_sheets_counts_on() {
        let own = "<x:workbook xmlns:x=\"m\"><x:sheets><x:sheet name=\"Results\" sheetId=\"4\" x:id=\"rId1\"/>\
                   <x:sheet name=\"Own\" sheetId=\"2\" x:id=\"rId2\"/></x:sheets><x:definedNames><x:definedName \
                   name=\"dwalign_sheet_1\">Results!$A$1</x:definedName><x:definedName name=\"Here\" \
                   localSheetId=\"1\">Own!$A$1</x:definedName></x:definedNames></x:workbook>";
        let changes = Changes {
            gone: vec![true, false],
            added: vec![("A & B".to_owned(), "rId3".to_owned()), ("C".to_owned(), "rId4".to_owned())],
            names: Vec::new(),
        };
        let text = changes.apply(own).expect("it is XML");
        assert!(text.contains("<x:sheet name=\"A &amp; B\" sheetId=\"3\" xmlns:r="), "{text}");
        assert!(!text.contains("dwalign_") && !text.contains("name=\"Results\""), "{text}");
        assert!(text.contains("localSheetId=\"2\""), "{text}");
        assert!(
            text.contains("<x:bookViews><x:workbookView activeTab=\"2\"/></x:bookViews><x:sheets>"),
            "{text}"
        );
    }
}
