//! A workbook laid over another one.

use super::book::{Book, Changes, Name, names};
use super::rows::{Cells, Old};
use super::sheet::{self, Piece};
use super::styles::{self, Styles};
use super::xml::{Tag, children, element, end_of, find, tags, with, without};
use super::{Broken, Package, comments, graft, rows};

/// What is laid over which sheet.
#[derive(Debug)]
pub(crate) struct Over {
    /// The user's sheet.
    pub(crate) own: String,
    /// The sheet of the overlay whose cells, widths, colours and notes are put into it.
    pub(crate) from: Option<String>,
    /// What the program wrote into it an earlier time.
    pub(crate) old: Option<Old>,
}

/// What is done to the user's workbook.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    /// The sheets of the overlay that come before the user's.
    pub(crate) added: Vec<String>,
    /// The sheets of the workbook that the program wrote an earlier time.
    pub(crate) gone: Vec<String>,
    pub(crate) over: Vec<Over>,
    /// Hidden names, each with what it stands for.
    pub(crate) names: Vec<(String, String)>,
}

/// A workbook with an overlay.
#[derive(Debug)]
pub(crate) struct Laid {
    pub(crate) bytes: Vec<u8>,
    /// The cells at which no note could be put since there is a conversation, by sheet.
    pub(crate) refused: Vec<(String, (u32, u32))>,
    /// Was the workbook signed? A signature does not hold for a changed one.
    pub(crate) signed: bool,
}

/// The overlay while it is read.
pub(super) struct Source<'o> {
    pub(super) package: Package<'o>,
    book: Book,
    pub(super) styles: Styles,
    /// The texts that its cells share, as XML.
    strings: Vec<String>,
}

impl Source<'_> {
    pub(super) fn part_of(&self, sheet: &str) -> Result<String, Broken> {
        let part = self.book.sheet(sheet).and_then(|sheet| sheet.part.clone());
        part.ok_or_else(|| Broken(sheet.to_owned()))
    }

    /// A cell of the overlay for another workbook: with its own text and with the number of its style there.
    pub(super) fn cell(&self, all: &[Tag<'_>], n: usize) -> String {
        let tag = &all[n];
        let style = self.styles.cell(tag.number("s").unwrap_or(0)).to_string();
        let head = with(tag, "s", &style);
        let inner = tag.within(tag.range.end..all[end_of(all, n)].range.start.max(tag.range.end));
        let (true, Ok(tag)) = (tag.attribute("t").as_deref() == Some("s"), tags(&head)) else {
            let rest = tag.within(tag.range.end..element(all, n).end);
            return format!("{head}{rest}");
        };
        let digits: String = inner.chars().filter(char::is_ascii_digit).collect();
        let text = digits.parse::<usize>().ok().and_then(|n| self.strings.get(n));
        let head = without(&tag[0], "t");
        let head = head.trim_end_matches('>');
        format!("{head} t=\"inlineStr\"><is>{}</is></c>", text.map_or("", String::as_str))
    }

    fn piece(&mut self, sheet: &str) -> Result<Piece, Broken> {
        let part = self.part_of(sheet)?;
        let text = self.package.text(&part)?.unwrap_or_default();
        let all = tags(&text)?;
        let mut cells = Cells::new();
        for cell in rows::rows(&all).into_iter().flat_map(|row| row.cells) {
            cells.entry(cell.at.0).or_default().insert(cell.at.1, self.cell(&all, cell.tag));
        }
        let mut columns = Vec::new();
        for n in find(&all, "cols").map(|first| children(&all, first)).into_iter().flatten() {
            if let (Some(min), Some(max), Some(width)) =
                (all[n].number("min"), all[n].number("max"), all[n].attribute("width"))
            {
                columns.extend((min..=max.min(min + 50)).map(|number| (number - 1, width.clone())));
            }
        }
        let mut colours = Vec::new();
        for n in (0..all.len()).filter(|&n| all[n].opens() && all[n].name() == "conditionalFormatting") {
            let block = all[n].within(element(&all, n));
            let inner = tags(block)?;
            let mut edits = super::xml::Edits::of(block);
            for rule in inner.iter().filter(|tag| tag.opens() && tag.name() == "cfRule") {
                if let Some(number) = rule.number("dxfId") {
                    let number = self.styles.condition(number).to_string();
                    edits.replace(rule.range.clone(), with(rule, "dxfId", &number));
                }
            }
            colours.push(edits.apply());
        }
        let relations = self.package.relations(&part)?;
        let of = |kind: &str| relations.iter().find(|r| r.is(kind)).map(|r| r.target.clone());
        let notes = match of("comments") {
            Some(part) => comments::read(&self.package.text(&part)?.unwrap_or_default())?,
            None => comments::Notes::new(),
        };
        let drawing = match of("vmlDrawing") {
            Some(part) => self.package.text(&part)?.unwrap_or_default(),
            None => String::new(),
        };
        Ok(Piece { cells, columns, colours, notes, drawing })
    }
}

/// The texts that the cells of a workbook share.
fn strings(package: &mut Package<'_>, book: &Book) -> Result<Vec<String>, Broken> {
    let part = book.relations.iter().find(|r| r.is("sharedStrings")).map(|r| r.target.clone());
    let Some(text) = part.map(|part| package.text(&part)).transpose()?.flatten() else {
        return Ok(Vec::new());
    };
    let all = tags(&text)?;
    let all_texts = (0..all.len()).filter(|&n| all[n].opens() && all[n].name() == "si");
    let inner =
        |n: usize| all[n].within(all[n].range.end..all[end_of(&all, n)].range.start.max(all[n].range.end));
    Ok(all_texts.map(|n| inner(n).to_owned()).collect())
}

/// Lays a workbook over the user's.
pub(crate) fn overlay(own: &[u8], other: &[u8], plan: &Plan) -> Result<Laid, Broken> {
    let mut package = Package::open(own)?;
    let book = Book::of(&mut package)?;
    let mut source = Package::open(other)?;
    let other = Book::of(&mut source)?;
    let styles = styles(&mut package, &book, &mut source, &other)?;
    let strings = strings(&mut source, &other)?;
    let list = source.text(&other.part)?.unwrap_or_default();
    let mut source = Source { package: source, book: other, styles, strings };
    let gone: Vec<bool> = book.sheets.iter().map(|sheet| plan.gone.contains(&sheet.name)).collect();
    for (sheet, _) in book.sheets.iter().zip(&gone).filter(|(_, gone)| **gone) {
        if let Some(part) = &sheet.part {
            graft::remove(&mut package, &book, part, &sheet.id)?;
        }
    }
    let mut refused = Vec::new();
    for (sheet, _) in book.sheets.iter().zip(&gone).filter(|(_, gone)| !**gone) {
        let Some(part) = &sheet.part else { continue };
        let over = plan.over.iter().find(|over| over.own == sheet.name);
        let piece = match over.and_then(|over| over.from.as_deref()) {
            Some(from) => source.piece(from)?,
            None => Piece::default(),
        };
        let old = over.and_then(|over| over.old.as_ref());
        let without = sheet::lay(&mut package, &book, part, &piece, old)?;
        refused.extend(without.into_iter().map(|at| (sheet.name.clone(), at)));
    }
    let mut added = Vec::new();
    for name in &plan.added {
        let part = graft::add(&mut package, &book, &mut source, name)?;
        let id = package.relate(&book.part, &book.kind("worksheet"), &part)?;
        added.push((name.clone(), id));
    }
    let mut all_names = Vec::new();
    for name in names(&list)? {
        // Filters and print ranges of the sheets that are added.
        let sheet = name.sheet.and_then(|n| source.book.sheets.get(n));
        let new = sheet.and_then(|sheet| plan.added.iter().position(|added| *added == sheet.name));
        all_names.extend(new.map(|new| Name { sheet: Some(new), ..name.clone() }));
    }
    let named = |(name, stands_for): &(String, String)| Name {
        name: name.clone(),
        sheet: None,
        stands_for: stands_for.clone(),
    };
    all_names.extend(plan.names.iter().map(named));
    let list = package.text(&book.part)?.unwrap_or_default();
    let list = Changes { gone, added, names: all_names }.apply(&list)?;
    package.put(&book.part, list);
    let signed = package.parts().iter().any(|part| part.to_lowercase().starts_with("_xmlsignatures/"));
    Ok(Laid { bytes: package.finish()?, refused, signed })
}

/// Adds the styles of the overlay.
fn styles(
    package: &mut Package<'_>,
    book: &Book,
    source: &mut Package<'_>,
    other: &Book,
) -> Result<Styles, Broken> {
    let theirs = other.styles().unwrap_or("xl/styles.xml").to_owned();
    let theirs = source.text(&theirs)?.unwrap_or_default();
    let part = book.styles().map(str::to_owned).filter(|part| package.has(part));
    if let Some(part) = part {
        let own = package.text(&part)?.unwrap_or_default();
        let (text, styles) = styles::join(&own, &theirs)?;
        package.put(&part, text);
        return Ok(styles);
    }
    let part = if package.has("xl/styles.xml") {
        package.fresh("xl/styles", "xml")
    } else {
        "xl/styles.xml".to_owned()
    };
    package.put(&part, theirs.clone());
    package.declare(&part, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml")?;
    package.relate(&book.part, &book.kind("styles"), &part)?;
    Styles::same(&theirs)
}
