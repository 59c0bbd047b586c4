//! How the parts of a package lead to one another, and what kind each of them is.

use super::xml::{Edits, children, escaped, find, tags};
use super::{Broken, Package};

const TYPES: &str = "[Content_Types].xml";
const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const SPACE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";

/// The kinds of relations of the older and the stricter form of the format.
pub(super) const TRANSITIONAL: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
pub(super) const STRICT: &str = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/// One part leads to another.
#[derive(Debug, Clone)]
pub(super) struct Relation {
    pub(super) id: String,
    /// The whole address of its kind.
    pub(super) kind: String,
    /// The part's name from the root of the package.
    pub(super) target: String,
    /// Does it lead out of the package?
    pub(super) external: bool,
}

impl Relation {
    /// Is it of this kind, such as `worksheet`, in either form of the format?
    pub(super) fn is(&self, kind: &str) -> bool {
        let last = self.kind.rsplit('/').next().unwrap_or_default();
        !self.external && last.eq_ignore_ascii_case(kind)
    }
}

fn folder(part: &str) -> &str {
    part.rfind('/').map_or("", |at| &part[..=at])
}

/// The part that holds the relations of a part.
pub(super) fn relations_part(part: &str) -> String {
    let folder = folder(part);
    format!("{folder}_rels/{}.rels", &part[folder.len()..])
}

/// The part that a target names, seen from a part.
fn resolved(part: &str, target: &str) -> String {
    let target = target.replace('\\', "/").replace("%20", " ");
    let target = target.split('#').next().unwrap_or_default();
    let whole = match target.strip_prefix('/') {
        Some(from_root) => from_root.to_owned(),
        None => format!("{}{target}", folder(part)),
    };
    let mut steps: Vec<&str> = Vec::new();
    for step in whole.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    steps.join("/")
}

/// The way from a part to another.
pub(super) fn relative(part: &str, target: &str) -> String {
    let from: Vec<&str> = folder(part).split('/').filter(|step| !step.is_empty()).collect();
    let to: Vec<&str> = target.split('/').collect();
    let shared = from.iter().zip(&to[..to.len() - 1]).take_while(|(a, b)| a == b).count();
    let up = "../".repeat(from.len() - shared);
    format!("{up}{}", to[shared..].join("/"))
}

impl Package<'_> {
    /// Where a part leads; the package itself is the part without a name.
    pub(super) fn relations(&mut self, part: &str) -> Result<Vec<Relation>, Broken> {
        let Some(text) = self.text(&relations_part(part))? else { return Ok(Vec::new()) };
        let all = tags(&text)?;
        let found = all.iter().filter(|tag| tag.opens() && tag.name() == "Relationship");
        Ok(found
            .filter_map(|tag| {
                let external =
                    tag.attribute("TargetMode").is_some_and(|m| m.eq_ignore_ascii_case("external"));
                let target = tag.attribute("Target")?;
                Some(Relation {
                    id: tag.attribute("Id")?,
                    kind: tag.attribute("Type")?,
                    target: if external { target } else { resolved(part, &target) },
                    external,
                })
            })
            .collect())
    }

    /// Makes a part lead to another; the answer is the id of the relation.
    pub(super) fn relate(&mut self, part: &str, kind: &str, target: &str) -> Result<String, Broken> {
        let known = self.relations(part)?;
        let id = (1..).map(|n| format!("rId{n}")).find(|id| known.iter().all(|r| r.id != *id));
        let id = id.unwrap_or_default();
        let name = relations_part(part);
        let text = self.text(&name)?;
        let text = text.unwrap_or_else(|| format!("{HEAD}<Relationships xmlns=\"{SPACE}\"></Relationships>"));
        let all = tags(&text)?;
        let root = find(&all, "Relationships").ok_or_else(|| Broken(name.clone()))?;
        let row = format!(
            "<{}Relationship Id=\"{id}\" Type=\"{kind}\" Target=\"{}\"/>",
            all[root].prefix(),
            escaped(&relative(part, target))
        );
        let mut edits = Edits::of(&text);
        edits.append(&all, root, &row);
        let text = edits.apply();
        self.put(&name, text);
        Ok(id)
    }

    /// Takes away relations of a part.
    pub(super) fn unrelate(&mut self, part: &str, ids: &[String]) -> Result<(), Broken> {
        let name = relations_part(part);
        let Some(text) = self.text(&name)? else { return Ok(()) };
        let all = tags(&text)?;
        let mut edits = Edits::of(&text);
        for (n, tag) in all.iter().enumerate() {
            let own = |id: String| ids.contains(&id);
            if tag.opens() && tag.name() == "Relationship" && tag.attribute("Id").is_some_and(own) {
                edits.replace(super::xml::element(&all, n), "");
            }
        }
        let text = edits.apply();
        self.put(&name, text);
        Ok(())
    }

    /// The kind of a part, as the package declares it.
    pub(super) fn content_type(&mut self, part: &str) -> Result<Option<String>, Broken> {
        let Some(text) = self.text(TYPES)? else { return Ok(None) };
        let all = tags(&text)?;
        let own = |name: String| super::key(&name) == super::key(part);
        let found = all.iter().find(|tag| tag.opens() && tag.attribute("PartName").is_some_and(own));
        Ok(found.and_then(|tag| tag.attribute("ContentType")))
    }

    /// Declares the kind of a new part.
    pub(super) fn declare(&mut self, part: &str, content_type: &str) -> Result<(), Broken> {
        let vml = part.ends_with(".vml");
        let text = self.text(TYPES)?.ok_or_else(|| Broken(TYPES.to_owned()))?;
        let all = tags(&text)?;
        let root = find(&all, "Types").ok_or_else(|| Broken(TYPES.to_owned()))?;
        let prefix = all[root].prefix();
        let mut edits = Edits::of(&text);
        if vml {
            let mut kinds = all.iter().filter(|tag| tag.opens() && tag.name() == "Default");
            if kinds.any(|tag| tag.attribute("Extension").is_some_and(|e| e.eq_ignore_ascii_case("vml"))) {
                return Ok(());
            }
            let row = format!("<{prefix}Default Extension=\"vml\" ContentType=\"{content_type}\"/>");
            match children(&all, root).next() {
                Some(first) => edits.insert(all[first].range.start, row),
                None => edits.append(&all, root, &row),
            }
        } else {
            let name = escaped(part);
            let row = format!("<{prefix}Override PartName=\"/{name}\" ContentType=\"{content_type}\"/>");
            edits.append(&all, root, &row);
        }
        let text = edits.apply();
        self.put(TYPES, text);
        Ok(())
    }

    /// Takes back what is declared of parts.
    pub(super) fn undeclare(&mut self, parts: &[String]) -> Result<(), Broken> {
        let Some(text) = self.text(TYPES)? else { return Ok(()) };
        let all = tags(&text)?;
        let mut edits = Edits::of(&text);
        for (n, tag) in all.iter().enumerate() {
            let gone = |name: String| parts.iter().any(|part| super::key(part) == super::key(&name));
            if tag.opens() && tag.attribute("PartName").is_some_and(gone) {
                edits.replace(super::xml::element(&all, n), "");
            }
        }
        let text = edits.apply();
        self.put(TYPES, text);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_found_whichever_way_they_are_written() {
        let from = "xl/worksheets/sheet1.xml";
        assert_eq!(resolved(from, "../comments1.xml"), "xl/comments1.xml");
        assert_eq!(resolved(from, "/xl/comments1.xml"), "xl/comments1.xml");
        assert_eq!(resolved("", "xl/workbook.xml"), "xl/workbook.xml");
        assert_eq!(relative(from, "xl/comments1.xml"), "../comments1.xml");
        assert_eq!(relative("xl/workbook.xml", "xl/worksheets/sheet2.xml"), "worksheets/sheet2.xml");
        assert_eq!(relative("book.xml", "xl/styles.xml"), "xl/styles.xml");
        assert_eq!(relations_part("xl/workbook.xml"), "xl/_rels/workbook.xml.rels");
        assert_eq!(relations_part(""), "_rels/.rels");
    }
}
