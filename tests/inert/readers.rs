//! Parsers that are not the program's own, and what of an answer must be the same whatever its texts say.

use std::io::{Cursor, Read as _};

use calamine::{Data, Reader as _, Xlsx};
use html5gum::{Token, Tokenizer};
use pulldown_cmark::{Event, Options, Parser};
use serde_json::Value;

/// What stays: the names of elements and fields, the number of rows and cells.
pub(super) type Shape = Vec<String>;

/// Whatever a terminal, a browser or an editor might obey in a text.
pub(super) fn steering(text: &str) -> String {
    let orders = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(c,
                '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{fffe}'..='\u{ffff}'
                | '\u{e0000}'..='\u{e007f}')
    };
    text.chars().filter(|&c| orders(c)).collect()
}

/// Reads an answer of a form, holds what must not be in it, and returns its shape.
pub(super) fn shape(form: &str, bytes: &[u8], what: &str) -> Shape {
    let text = || std::str::from_utf8(bytes).unwrap_or_else(|error| panic!("{what}: {error}"));
    match form {
        "text" => Vec::new(),
        "csv" => csv_rows(text(), what),
        "json" => fields("", &serde_json::from_str(text()).unwrap_or_else(|e| panic!("{what}: {e}"))),
        "toml" => {
            let read: toml::Table = text().parse().unwrap_or_else(|error| panic!("{what}: {error}"));
            read.into_iter()
                .map(|(name, rows)| format!("{name} {}", rows.as_array().map_or(1, Vec::len)))
                .collect()
        }
        "md" => markdown(text(), what),
        "dot" => {
            graphviz_rust::parse(text()).unwrap_or_else(|error| panic!("{what}: {error}"));
            let pieces = |line: &str| line.split(['"', '\\']).all(|piece| piece.len() < 16_384);
            assert!(text().lines().all(pieces), "{what}: Graphviz reads no string of 16,384 bytes");
            Vec::new()
        }
        "html" => html(text(), what),
        "svg" => svg(text(), what),
        "ics" => ics(text(), what),
        "xlsx" => book(bytes, what),
        "pdf" | "png" => {
            let magic: &[u8] = if form == "pdf" { b"%PDF-" } else { b"\x89PNG\r\n" };
            assert!(bytes.starts_with(magic) && bytes.len() > 1000, "{what}");
            Vec::new()
        }
        other => panic!("{what}: nobody reads {other}"),
    }
}

fn csv_rows(text: &str, what: &str) -> Shape {
    let mut reader =
        csv::ReaderBuilder::new().flexible(what.starts_with("participation")).from_reader(text.as_bytes());
    let heading: Vec<String> = reader.headers().expect("a heading").iter().map(str::to_owned).collect();
    let mut rows = 0;
    for row in reader.records() {
        rows += 1;
        for cell in &row.unwrap_or_else(|error| panic!("{what}: {error}")) {
            let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
            assert!(!formula || cell.parse::<f64>().is_ok(), "{what}: {cell:?}");
        }
    }
    [heading, vec![rows.to_string()]].concat()
}

fn fields(path: &str, value: &Value) -> Shape {
    match value {
        Value::Array(items) => {
            let inner = items.iter().flat_map(|item| fields(&format!("{path}[]"), item));
            [format!("{path} {}", items.len())].into_iter().chain(inner).collect()
        }
        Value::Object(object) => {
            object.iter().flat_map(|(key, v)| fields(&format!("{path}.{key}"), v)).collect()
        }
        _ => vec![path.to_owned()],
    }
}

fn markdown(text: &str, what: &str) -> Shape {
    let mut shape = Vec::new();
    for event in Parser::new_ext(text, Options::all()) {
        match event {
            Event::Start(tag) => shape.push(format!("{tag:?}")),
            Event::End(_) | Event::SoftBreak => {}
            Event::Text(_) => {}
            other => panic!("{what}: {other:?}"),
        }
    }
    // Neighbouring texts are one text or several, as escapes fall.
    shape
}

fn html(page: &str, what: &str) -> Shape {
    let (mut shape, mut policy) = (Vec::new(), false);
    let within = |name: &str| {
        ["text", "tspan", "g", "rect", "path", "line", "circle", "polyline", "desc", "title"].contains(&name)
    };
    for token in Tokenizer::new(page) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                for (key, value) in &tag.attributes {
                    let (key, value) = (String::from_utf8_lossy(key), String::from_utf8_lossy(value));
                    assert!(!key.starts_with("on") && key != "srcdoc", "{what}: {name} {key}");
                    if key == "href" || key == "src" {
                        assert!(value.starts_with(['#']) || value.starts_with("http"), "{what}: {value}");
                    }
                    policy |= key == "http-equiv" && value == "Content-Security-Policy";
                }
                if !within(&name) && name != "a" {
                    shape.push(name);
                }
            }
            Token::Comment(comment) => panic!("{what}: {comment:?}"),
            Token::Error(error) => panic!("{what}: {error:?}"),
            _ => {}
        }
    }
    assert!(policy, "{what}: a page says what it may do");
    // What is listed by name stands elsewhere under other names.
    shape.sort_unstable();
    shape
}

fn svg(text: &str, what: &str) -> Shape {
    let read = roxmltree::Document::parse(text).unwrap_or_else(|error| panic!("{what}: {error}"));
    for node in read.descendants() {
        assert!(!node.is_comment() && !node.is_pi(), "{what}");
        if node.is_element() {
            let name = node.tag_name().name();
            assert!(
                !["script", "foreignObject", "image", "use", "a", "iframe"].contains(&name),
                "{what}: {name}"
            );
            let handler = node.attributes().find(|a| a.name().starts_with("on") || a.name() == "href");
            assert!(handler.is_none(), "{what}: {handler:?}");
        }
    }
    // Lines break where words end, so that only what there is is compared, not how often.
    let names: std::collections::BTreeSet<String> =
        read.descendants().filter(|n| n.is_element()).map(|n| n.tag_name().name().to_owned()).collect();
    names.into_iter().filter(|name| !["tspan", "text"].contains(&name.as_str())).collect()
}

fn ics(text: &str, what: &str) -> Shape {
    let lines: Vec<&str> = text.split("\r\n").collect();
    assert!(lines.iter().all(|line| line.len() <= 75 && !line.contains(['\n', '\r'])), "{what}: {text}");
    // A line that goes on begins with a blank.
    let names = lines.iter().filter(|line| !line.starts_with(' '));
    names.map(|line| line.split([':', ';']).next().unwrap_or_default().to_owned()).collect()
}

fn book(bytes: &[u8], what: &str) -> Shape {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("a workbook is a zip");
    let mut shape = Vec::new();
    for number in 0..zip.len() {
        let mut part = zip.by_index(number).expect("a part can be opened");
        let name = part.name().expect("a part has a name").into_owned();
        if [".xml", ".rels", ".vml"].iter().any(|end| name.ends_with(end)) {
            let mut xml = String::new();
            part.read_to_string(&mut xml).expect("XML is text");
            let read =
                roxmltree::Document::parse(&xml).unwrap_or_else(|error| panic!("{what}: {name}: {error}"));
            let is_sheet = name.starts_with("xl/worksheets/");
            let formula = read.descendants().find(|node| is_sheet && node.tag_name().name() == "f");
            assert!(formula.is_none(), "{what}: {name}: {formula:?}");
        }
        shape.push(name);
    }
    let mut read = Xlsx::new(Cursor::new(bytes)).unwrap_or_else(|error| panic!("{what}: {error}"));
    for (name, range) in read.worksheets() {
        let filled = range.used_cells().filter(|(_, _, cell)| !matches!(cell, Data::Empty)).count();
        shape.push(format!("{name} {:?} {filled}", range.get_size()));
    }
    shape
}
