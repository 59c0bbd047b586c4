//! Notes: what the program says stands in a note of its own, or below what the user's note says.

use std::collections::BTreeMap;

use super::rows::position;
use super::xml::{Edits, Tag, children, element, end_of, escaped, find, prefixed, tags, unescaped};
use super::{Broken, NOTE_END, NOTE_START};
use crate::place::cell_name;

/// Notes by row and column from 0.
pub(super) type Notes = BTreeMap<(u32, u32), String>;

/// What became of notes.
pub(super) struct Noted {
    pub(super) text: String,
    /// The cells whose note is new.
    pub(super) new: Vec<(u32, u32)>,
    /// The cells at which there is a conversation, which stays as it is.
    pub(super) refused: Vec<(u32, u32)>,
}

/// The author of the notes that are the program's own.
const AUTHOR: &str = "dwalign";

fn comments<'t>(all: &'t [Tag<'_>]) -> impl Iterator<Item = (usize, (u32, u32))> + 't {
    let all_comments = (0..all.len()).filter(|&n| all[n].opens() && all[n].name() == "comment");
    all_comments.filter_map(|n| Some((n, position(&all[n].attribute("ref")?)?)))
}

/// The elements of a comment that hold its text, each with what it says.
fn texts(all: &[Tag<'_>], xml: &str, comment: usize) -> Vec<(usize, String)> {
    let inner = comment + 1..=end_of(all, comment);
    let inner = inner.filter(|&n| all[n].opens() && all[n].name() == "t");
    inner
        .map(|n| {
            let end = all[end_of(all, n)].range.start.max(all[n].range.end);
            (n, unescaped(&xml[all[n].range.end..end]))
        })
        .collect()
}

/// Where in a note the words of the program stand.
fn written(text: &str) -> Option<std::ops::Range<usize>> {
    let (mut at, mut start) = (0, None);
    for line in text.split_inclusive('\n') {
        match (start, line.trim()) {
            (None, NOTE_START) => start = Some(text[..at].trim_end().len()),
            (Some(start), NOTE_END) => return Some(start..at + line.trim_end_matches(['\n', '\r']).len()),
            _ => {}
        }
        at += line.len();
    }
    start.map(|start| start..text.len())
}

/// What the notes of a sheet say.
pub(super) fn read(xml: &str) -> Result<Notes, Broken> {
    let all = tags(xml)?;
    let said = |n: usize| texts(&all, xml, n).into_iter().map(|(_, text)| text).collect::<String>();
    Ok(comments(&all).map(|(n, at)| (at, said(n))).collect())
}

/// Takes what the program said an earlier time out of the notes; answers with the cells that have none any more.
pub(super) fn clear(xml: &str) -> Result<(String, Vec<(u32, u32)>), Broken> {
    let all = tags(xml)?;
    let (mut edits, mut gone) = (Edits::of(xml), Vec::new());
    for (comment, at) in comments(&all) {
        let texts = texts(&all, xml, comment);
        let whole: String = texts.iter().map(|(_, text)| text.as_str()).collect();
        let Some(block) = written(&whole) else { continue };
        if whole[..block.start].trim().is_empty() && whole[block.end..].trim().is_empty() {
            edits.replace(element(&all, comment), "");
            gone.push(at);
            continue;
        }
        let mut from = 0;
        for (n, text) in &texts {
            let to = from + text.len();
            let (start, end) = (block.start.clamp(from, to) - from, block.end.clamp(from, to) - from);
            if end > start {
                let kept = format!("{}{}", &text[..start], &text[end..]);
                edits.replace(element(&all, *n), element_of(&all[*n], &kept));
            }
            from = to;
        }
    }
    Ok((edits.apply(), gone))
}

fn element_of(tag: &Tag<'_>, text: &str) -> String {
    let prefix = tag.prefix();
    format!("<{prefix}t xml:space=\"preserve\">{}</{prefix}t>", escaped(text))
}

/// Says more in the notes of a sheet.
/// At cells where there is a conversation nothing can be said: programs that know it show it in the note's place.
pub(super) fn add(xml: &str, notes: &Notes, threads: &[(u32, u32)]) -> Result<Noted, Broken> {
    let all = tags(xml)?;
    let broken = || Broken("comments".to_owned());
    let root = find(&all, "comments").ok_or_else(broken)?;
    let prefix = all[root].prefix().to_owned();
    let mut edits = Edits::of(xml);
    let authors = find(&all, "authors");
    let names: Vec<String> = authors.map_or(Vec::new(), |authors| {
        let name = |n: usize| {
            unescaped(&xml[all[n].range.end..all[end_of(&all, n)].range.start.max(all[n].range.end)])
        };
        children(&all, authors).map(name).collect()
    });
    let author = names.iter().position(|name| name == AUTHOR).unwrap_or(names.len());
    if author == names.len() {
        let row = format!("<{prefix}author>{AUTHOR}</{prefix}author>");
        match authors {
            Some(authors) => edits.append(&all, authors, &row),
            None => edits.insert(all[root].range.end, format!("<{prefix}authors>{row}</{prefix}authors>")),
        }
    }
    let own: BTreeMap<(u32, u32), usize> = comments(&all).map(|(n, at)| (at, n)).collect();
    let (mut new, mut refused, mut rows) = (Vec::new(), Vec::new(), String::new());
    for (at, text) in notes {
        let said = format!("{NOTE_START}\n{text}\n{NOTE_END}");
        let Some(&comment) = own.get(at) else {
            let row = format!(
                "<comment ref=\"{}\" authorId=\"{author}\"><text><r><rPr><sz val=\"8\"/><color indexed=\"81\"/>\
                 <rFont val=\"Tahoma\"/><family val=\"2\"/></rPr><t xml:space=\"preserve\">{}</t></r></text></comment>",
                cell_name(at.0, at.1),
                escaped(&said)
            );
            rows += &prefixed(&row, &prefix);
            new.push(*at);
            continue;
        };
        let by = all[comment].number("authorId").and_then(|n| names.get(n as usize));
        let texts = texts(&all, xml, comment);
        let thread = threads.contains(at) || by.is_some_and(|name| name.starts_with("tc={"));
        match texts.last().filter(|_| !thread) {
            Some((n, text)) => {
                let more = format!("{}\n\n{said}", text.trim_end());
                edits.replace(element(&all, *n), element_of(&all[*n], &more));
            }
            None => refused.push(*at),
        }
    }
    match find(&all, "commentList") {
        Some(list) => edits.append(&all, list, &rows),
        None => edits.append(&all, root, &format!("<{prefix}commentList>{rows}</{prefix}commentList>")),
    }
    Ok(Noted { text: edits.apply(), new, refused })
}

/// A part without any notes.
pub(super) fn empty(space: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\"{space}\"><authors/>\
         <commentList/></comments>"
    )
}

/// Where a shape stands in the drawing, and the cell whose note it is.
type Shape = (std::ops::Range<usize>, Option<(u32, u32)>);

/// The shapes of a drawing, by the cell whose note each of them is. Drawings are not always whole XML, so that they are
/// searched and not parsed.
fn shapes(vml: &str) -> Vec<Shape> {
    let mut found = Vec::new();
    for (start, _) in vml.match_indices('<') {
        let rest = &vml[start + 1..];
        let end = rest.find(|c: char| c.is_whitespace() || c == '>' || c == '/').unwrap_or(rest.len());
        let name = &rest[..end];
        if name.rsplit(':').next() != Some("shape") {
            continue;
        }
        let close = format!("</{name}>");
        let Some(stop) = rest.find(&close) else { continue };
        let place = start..start + 1 + stop + close.len();
        let number = |what: &str| -> Option<u32> {
            let shape = &vml[place.clone()];
            let from = shape.find(&format!("{what}>"))? + what.len() + 1;
            shape[from..].split('<').next()?.trim().parse().ok()
        };
        found.push((place.clone(), number(":Row").zip(number(":Column"))));
    }
    found
}

/// A drawing without the shapes of these notes.
pub(super) fn without_shapes(vml: &str, gone: &[(u32, u32)]) -> String {
    let mut edits = Edits::of(vml);
    for (place, at) in shapes(vml) {
        if at.is_some_and(|at| gone.contains(&at)) {
            edits.replace(place, "");
        }
    }
    edits.apply()
}

/// A drawing with the shapes of new notes, as another one has them.
pub(super) fn with_shapes(own: &str, other: &str, new: &[(u32, u32)]) -> String {
    let numbered = own.match_indices("_x0000_s").filter_map(|(at, start)| {
        let digits: String = own[at + start.len()..].chars().take_while(char::is_ascii_digit).collect();
        digits.parse::<u32>().ok()
    });
    let mut next = numbered.max().unwrap_or(1024) + 1;
    let mut added = String::new();
    if !own.contains("id=\"_x0000_t202\"")
        && let Some(start) = other.find("<v:shapetype")
        && let Some(length) = other[start..].find("</v:shapetype>")
    {
        added += &other[start..start + length + "</v:shapetype>".len()];
    }
    for (place, at) in shapes(other) {
        if at.is_some_and(|at| new.contains(&at)) {
            let shape = &other[place];
            let id = shape.find("_x0000_s").map(|at| {
                let digits = shape[at + 8..].chars().take_while(char::is_ascii_digit).count();
                at..at + 8 + digits
            });
            let mut edits = Edits::of(shape);
            if let Some(id) = id {
                edits.replace(id, format!("_x0000_s{next}"));
                next += 1;
            }
            added += &edits.apply();
        }
    }
    let end = own.rfind("</").unwrap_or(own.len());
    // The short names that the shapes use have to be declared in the drawing, as all programs do.
    format!("{}{added}{}", &own[..end], &own[end..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_in_a_users_note_is_taken_out_again_and_the_note_stays() {
        let own = "<comments xmlns=\"m\"><authors><author>Amina</author></authors><commentList><comment ref=\"D3\" \
                   authorId=\"0\"><text><t>Is this &amp; that right?</t></text></comment></commentList></comments>";
        let notes: Notes = [((2, 3), "No.".to_owned()), ((0, 0), "Yes.".to_owned())].into();
        let noted = add(own, &notes, &[]).expect("it is XML");
        assert_eq!(noted.new, [(0, 0)]);
        assert!(noted.text.contains("right?\n\ndwalign:\nNo.\n———</t>"), "{}", noted.text);
        let (text, gone) = clear(&noted.text).expect("it is XML");
        assert_eq!(gone, [(0, 0)]);
        assert!(text.contains("<t xml:space=\"preserve\">Is this &amp; that right?</t>"), "{text}");
        assert!(!text.contains("dwalign:"), "{text}");
        let answered = noted.text.replace("———</t>", "———\nThank you</t>");
        assert!(clear(&answered).expect("it is XML").0.contains("right?\nThank you"));
    }
}
