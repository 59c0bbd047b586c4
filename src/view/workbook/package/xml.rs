//! Editing XML in place: the tags of a text with their places, and changes that leave every other byte as it is.

use std::ops::Range;

use quick_xml::Reader;
use quick_xml::events::Event;

use super::Broken;

/// What kind of tag it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// `<a>`
    Start,
    /// `</a>`
    End,
    /// `<a/>`
    Empty,
}

/// One tag of a text.
#[derive(Debug, Clone)]
pub(super) struct Tag<'x> {
    xml: &'x str,
    pub(super) kind: Kind,
    /// Its bytes, from `<` to `>`.
    pub(super) range: Range<usize>,
    /// How many elements are open around it.
    pub(super) depth: usize,
}

impl<'x> Tag<'x> {
    /// The tag as it is written.
    pub(super) fn text(&self) -> &'x str {
        &self.xml[self.range.clone()]
    }

    /// Other bytes of the same text.
    pub(super) fn within(&self, place: Range<usize>) -> &'x str {
        &self.xml[place]
    }

    fn whole_name(&self) -> &'x str {
        let bare = self.text().trim_start_matches(['<', '/']);
        let end = bare.find(|c: char| c.is_whitespace() || c == '>' || c == '/').unwrap_or(bare.len());
        &bare[..end]
    }

    /// Its name without the prefix.
    pub(super) fn name(&self) -> &'x str {
        self.whole_name().rsplit(':').next().unwrap_or_default()
    }

    /// Its prefix with the colon, or nothing.
    pub(super) fn prefix(&self) -> &'x str {
        let name = self.whole_name();
        name.find(':').map_or("", |colon| &name[..=colon])
    }

    /// Does an element begin here?
    pub(super) fn opens(&self) -> bool {
        self.kind != Kind::End
    }

    /// The bytes of an attribute's value, by its name without prefix.
    pub(super) fn place_of(&self, wanted: &str) -> Option<Range<usize>> {
        let text = self.text();
        let mut at = 1 + self.whole_name().len();
        while let Some(equals) = text.get(at..)?.find('=').map(|n| at + n) {
            let name = text[at..equals].trim();
            let quote = equals + 1 + text[equals + 1..].find(['"', '\''])?;
            let end = quote + 1 + text[quote + 1..].find(text[quote..].chars().next()?)?;
            if name == wanted || name.rsplit(':').next() == Some(wanted) && !name.starts_with("xmlns") {
                return Some(self.range.start + quote + 1..self.range.start + end);
            }
            at = end + 1;
        }
        None
    }

    /// An attribute's value, by its name without prefix.
    pub(super) fn attribute(&self, wanted: &str) -> Option<String> {
        self.place_of(wanted).map(|place| unescaped(&self.xml[place]))
    }

    /// An attribute that is a number.
    pub(super) fn number(&self, wanted: &str) -> Option<u32> {
        self.attribute(wanted)?.trim().parse().ok()
    }
}

/// All tags of a text in their order.
pub(super) fn tags(xml: &str) -> Result<Vec<Tag<'_>>, Broken> {
    let mut reader = Reader::from_str(xml);
    reader.config_mut().check_end_names = false;
    reader.config_mut().allow_dangling_amp = true;
    let (mut found, mut depth, mut from) = (Vec::new(), 0_usize, 0);
    loop {
        let event = reader.read_event().map_err(|error| Broken(error.to_string()))?;
        let to = usize::try_from(reader.buffer_position()).unwrap_or(xml.len()).min(xml.len());
        let kind = match event {
            Event::Start(_) => Kind::Start,
            Event::End(_) => Kind::End,
            Event::Empty(_) => Kind::Empty,
            Event::Eof => return Ok(found),
            _ => {
                from = to;
                continue;
            }
        };
        if kind == Kind::End {
            depth = depth.saturating_sub(1);
        }
        found.push(Tag { xml, kind, range: from..to, depth });
        if kind == Kind::Start {
            depth += 1;
        }
        from = to;
    }
}

/// The place in a list of tags of the one that ends the element begun at `first`.
pub(super) fn end_of(tags: &[Tag<'_>], first: usize) -> usize {
    let start = &tags[first];
    if start.kind == Kind::Empty {
        return first;
    }
    let rest = tags[first + 1..].iter().position(|tag| tag.depth == start.depth);
    rest.map_or(tags.len() - 1, |n| first + 1 + n)
}

/// The bytes of the element begun at `first`.
pub(super) fn element(tags: &[Tag<'_>], first: usize) -> Range<usize> {
    tags[first].range.start..tags[end_of(tags, first)].range.end
}

/// The places of the elements of a name that lie directly in the one begun at `first`.
pub(super) fn children<'t>(tags: &'t [Tag<'_>], first: usize) -> impl Iterator<Item = usize> + 't {
    let (depth, end) = (tags[first].depth + 1, end_of(tags, first));
    (first + 1..end).filter(move |&n| tags[n].depth == depth && tags[n].opens())
}

/// The first element of a name.
pub(super) fn find(tags: &[Tag<'_>], name: &str) -> Option<usize> {
    tags.iter().position(|tag| tag.opens() && tag.name() == name)
}

/// Changes to a text.
#[derive(Debug)]
pub(super) struct Edits<'x> {
    xml: &'x str,
    list: Vec<(Range<usize>, String)>,
}

impl<'x> Edits<'x> {
    pub(super) fn of(xml: &'x str) -> Self {
        Self { xml, list: Vec::new() }
    }

    /// Puts a text in the place of these bytes.
    pub(super) fn replace(&mut self, place: Range<usize>, text: impl Into<String>) {
        self.list.push((place, text.into()));
    }

    /// Puts a text before this byte; of several at the same place the first stands first.
    pub(super) fn insert(&mut self, at: usize, text: impl Into<String>) {
        self.replace(at..at, text);
    }

    /// Puts a text at the end of the element begun at `first`, which may be empty.
    pub(super) fn append(&mut self, tags: &[Tag<'_>], first: usize, text: &str) {
        let tag = &tags[first];
        if tag.kind == Kind::Empty {
            let open = tag.text().trim_end_matches('>').trim_end_matches('/').trim_end();
            self.replace(tag.range.clone(), format!("{open}>{text}</{}>", tag.whole_name()));
        } else {
            self.insert(tags[end_of(tags, first)].range.start, text);
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The text with all changes.
    pub(super) fn apply(mut self) -> String {
        self.list.sort_by_key(|(place, _)| (place.start, place.end));
        let more = self.list.iter().map(|(_, text)| text.len()).sum::<usize>();
        let mut out = String::with_capacity(self.xml.len() + more);
        let mut at = 0;
        for (place, text) in &self.list {
            if place.start < at {
                continue;
            }
            out.push_str(&self.xml[at..place.start]);
            out.push_str(text);
            at = place.end;
        }
        out.push_str(&self.xml[at..]);
        out
    }
}

/// The same elements under a prefix, where they have none.
pub(super) fn prefixed(xml: &str, prefix: &str) -> String {
    if prefix.is_empty() {
        return xml.to_owned();
    }
    let mut out = String::with_capacity(xml.len() + xml.len() / 8);
    let mut rest = xml;
    while let Some(at) = rest.find('<') {
        let name = at + 1 + usize::from(rest[at + 1..].starts_with('/'));
        out.push_str(&rest[..name]);
        rest = &rest[name..];
        let end = rest.find(|c: char| c.is_whitespace() || c == '>' || c == '/').unwrap_or(rest.len());
        if !rest.starts_with(['!', '?']) && !rest[..end].contains(':') {
            out.push_str(prefix);
        }
    }
    out + rest
}

/// A tag with another value of an attribute.
pub(super) fn with(tag: &Tag<'_>, attribute: &str, value: &str) -> String {
    let text = tag.text();
    match tag.place_of(attribute) {
        Some(place) => {
            let (from, to) = (place.start - tag.range.start, place.end - tag.range.start);
            format!("{}{}{}", &text[..from], escaped(value), &text[to..])
        }
        None => {
            let at = text.trim_end_matches('>').trim_end_matches('/').len();
            format!("{} {attribute}=\"{}\"{}", text[..at].trim_end(), escaped(value), &text[at..])
        }
    }
}

/// A tag without an attribute.
pub(super) fn without(tag: &Tag<'_>, attribute: &str) -> String {
    let text = tag.text();
    let Some(place) = tag.place_of(attribute) else { return text.to_owned() };
    let (from, to) = (place.start - tag.range.start, place.end - tag.range.start);
    let name = text[..from - 1].trim_end().trim_end_matches('=').trim_end();
    let before = name.rfind(char::is_whitespace).unwrap_or(from);
    format!("{}{}", text[..before].trim_end(), &text[to + 1..])
}

/// A text as it stands in XML, inside an element or an attribute.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}

/// What a text of XML says.
pub(super) fn unescaped(text: &str) -> String {
    quick_xml::escape::unescape(text).map_or_else(|_| text.to_owned(), |text| text.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_attribute_is_found_by_its_name_without_prefix_and_changed_alone() {
        let xml = "<x:sheet  name='A &amp; B' xmlns:id=\"u\" r:id = \"rId1\"/>";
        let tag = &tags(xml).expect("it is XML")[0];
        assert_eq!((tag.prefix(), tag.name(), tag.depth), ("x:", "sheet", 0));
        assert_eq!(tag.attribute("name").as_deref(), Some("A & B"));
        assert_eq!(tag.attribute("id").as_deref(), Some("rId1"));
        assert_eq!(tag.attribute("state"), None);
        assert_eq!(with(tag, "id", "rId9"), xml.replace("rId1", "rId9"));
        assert_eq!(with(tag, "state", "hidden"), xml.replace("/>", " state=\"hidden\"/>"));
        assert_eq!(without(tag, "id"), "<x:sheet  name='A &amp; B' xmlns:id=\"u\"/>");
    }

    #[test]
    fn changes_leave_every_other_byte() {
        let xml = "<?xml version=\"1.0\"?>\r\n<a><b/><c >x</c ></a>";
        let all = tags(xml).expect("it is XML");
        let mut edits = Edits::of(xml);
        edits.append(&all, find(&all, "b").expect("it is there"), "<d/>");
        edits.append(&all, find(&all, "c").expect("it is there"), "y");
        assert_eq!(edits.apply(), "<?xml version=\"1.0\"?>\r\n<a><b><d/></b><c >xy</c ></a>");
        assert_eq!(prefixed("<a b=\"1\"><c/></a><v:d/>", "x:"), "<x:a b=\"1\"><x:c/></x:a><v:d/>");
    }
}
