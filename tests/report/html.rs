//! A page taken apart, strictly: every element that is opened is closed, in order.

/// One element: its name, its attributes as written, and the text within it, that of its children included.
#[derive(Debug)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) attributes: String,
    pub(crate) text: String,
}

impl Element {
    /// The value of an attribute, with what was escaped in it.
    pub(crate) fn attribute(&self, name: &str) -> Option<String> {
        let (_, rest) = self.attributes.split_once(&format!(" {name}=\""))?;
        rest.split_once('"').map(|(value, _)| unescaped(value))
    }

    /// Is it a part of a picture? Pictures break their lines where the words end.
    pub(crate) fn is_drawn(&self) -> bool {
        ["text", "tspan", "g", "rect", "path", "line", "circle", "polyline", "desc"].contains(&&*self.name)
    }

    /// The names of its attributes.
    pub(crate) fn attribute_names(&self) -> Vec<&str> {
        // Values stand in quotes, so every other piece is outside of them.
        let outside = self.attributes.split('"').step_by(2);
        outside.flat_map(str::split_whitespace).map(|name| name.trim_end_matches('=')).collect()
    }

    pub(crate) fn is_of_class(&self, class: &str) -> bool {
        self.attribute("class").is_some_and(|all| all.split(' ').any(|one| one == class))
    }
}

pub(crate) fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

const VOID: [&str; 3] = ["input", "meta", "br"];

/// Every element of a page, in the order in which they end.
pub(crate) fn elements(page: &str) -> Vec<Element> {
    parsed(page.strip_prefix("<!DOCTYPE html>").expect("a page says what it is"))
}

/// Every element of a picture, which has nothing around it.
pub(crate) fn parsed(text: &str) -> Vec<Element> {
    let mut rest = text;
    let (mut open, mut done): (Vec<Element>, Vec<Element>) = (Vec::new(), Vec::new());
    while let Some(at) = rest.find('<') {
        if let Some(last) = open.last_mut() {
            last.text += &unescaped(&rest[..at]);
        }
        let end = tag_end(&rest[at..]);
        let tag = &rest[at + 1..at + end];
        rest = &rest[at + end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            let element = open.pop().unwrap_or_else(|| panic!("{name} is closed and was not opened"));
            assert_eq!(element.name, name, "what is opened last is closed first");
            if let Some(parent) = open.last_mut() {
                parent.text += &element.text;
            }
            done.push(element);
            continue;
        }
        let (tag, closed) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag, true));
        let (name, attributes) = tag.split_at(tag.find(' ').unwrap_or(tag.len()));
        let mut element =
            Element { name: name.to_owned(), attributes: attributes.to_owned(), text: String::new() };
        if closed || VOID.contains(&name) {
            done.push(element);
        } else if ["script", "style"].contains(&name) {
            let close = rest.find(&format!("</{name}>")).expect("raw text is closed");
            element.text = rest[..close].to_owned();
            rest = &rest[close + name.len() + 3..];
            done.push(element);
        } else {
            open.push(element);
        }
    }
    assert!(open.is_empty(), "everything is closed: {open:?}");
    done
}

/// Where a tag ends: at the first `>` outside of quotes.
fn tag_end(tag: &str) -> usize {
    let mut quoted = false;
    for (n, c) in tag.char_indices() {
        match c {
            '"' => quoted = !quoted,
            '>' if !quoted => return n,
            '<' if n > 0 => panic!("a tag within a tag: {}", &tag[..n.min(200)]),
            _ => {}
        }
    }
    panic!("a tag without an end")
}
