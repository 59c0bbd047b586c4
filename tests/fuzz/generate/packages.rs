//! Workbooks: packages that can be opened, with extreme numbers in them.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::write::{SimpleFileOptions, ZipWriter};

use super::{Dice, number, rows, table};

fn packed(parts: &[(&str, String)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        let written = zip.start_file(*name, SimpleFileOptions::default().compression_level(Some(1)));
        written.and_then(|()| Ok(zip.write_all(text.as_bytes())?)).expect("a part can be written to memory");
    }
    zip.finish().expect("a zip can be ended in memory").into_inner()
}

fn escaped(text: &str) -> String {
    let plain = |c: &char| !(c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}')) || *c == '\n';
    text.chars()
        .filter(plain)
        .collect::<String>()
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}

fn grid(dice: &mut Dice) -> (String, Vec<Vec<String>>) {
    let table = table(dice);
    let rows = rows(dice, table, 8);
    let heading =
        rows.first().map_or_else(Vec::new, |row| row.iter().map(|(c, _)| (*c).to_owned()).collect());
    let cells = rows.into_iter().map(|row| row.into_iter().map(|(_, value)| value).collect());
    let mut name: String = table.name.to_owned();
    if dice.chance(10) {
        name = dice.pick(&["Grid", "Links", "Notes", "Lists", "grid & co"]).to_owned();
    }
    (name, std::iter::once(heading).chain(cells).collect())
}

/// A workbook of Excel.
pub(crate) fn xlsx(dice: &mut Dice) -> Vec<(String, Vec<u8>)> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const P: &str = "http://schemas.openxmlformats.org/package/2006";
    let (name, rows) = grid(dice);
    let mut strings: Vec<String> = Vec::new();
    let mut body = String::new();
    for (r, row) in rows.iter().enumerate() {
        let place = if dice.chance(4) { number(dice) } else { (r + 1).to_string() };
        let _ = write!(body, "<row r=\"{place}\"{}>", if dice.chance(4) { " hidden=\"1\"" } else { "" });
        for (c, text) in row.iter().enumerate() {
            let column = char::from(b'A' + u8::try_from(c % 26).unwrap_or(0));
            let at = if dice.chance(3) {
                format!("{}{}", dice.pick(&["XFD", "XFE", "A", "ZZZZZZ", "", "1"]), number(dice))
            } else {
                format!("{column}{}", r + 1)
            };
            let formula = match dice.below(40) {
                0 => format!("<f t=\"shared\" si=\"{}\" ref=\"A1:B{}\">A1</f>", number(dice), number(dice)),
                1 => "<f>1/0</f>".to_owned(),
                _ => String::new(),
            };
            let cell = match dice.below(12) {
                0 => format!("<c r=\"{at}\">{formula}<v>{}</v></c>", number(dice)),
                1 => format!("<c r=\"{at}\" t=\"b\">{formula}<v>1</v></c>"),
                2 => format!("<c r=\"{at}\" t=\"e\">{formula}<v>#REF!</v></c>"),
                3 => format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{}</t></is></c>", escaped(text)),
                4 => format!("<c r=\"{at}\" t=\"s\"><v>{}</v></c>", number(dice)),
                5 => format!(
                    "<c r=\"{at}\" s=\"{}\" t=\"d\"><v>2024-01-0{}</v></c>",
                    number(dice),
                    dice.below(12)
                ),
                _ => {
                    strings.push(text.clone());
                    format!("<c r=\"{at}\" t=\"s\">{formula}<v>{}</v></c>", strings.len() - 1)
                }
            };
            body += &cell;
        }
        body += "</row>";
    }
    let merged = if dice.chance(10) {
        format!(
            "<mergeCells count=\"{}\"><mergeCell ref=\"A1:C{}\"/></mergeCells>",
            number(dice),
            number(dice)
        )
    } else {
        String::new()
    };
    let dimension = format!("A1:{}{}", dice.pick(&["B", "XFD", "ZZZ"]), number(dice));
    let sheet = format!(
        "<worksheet xmlns=\"{MAIN}\"><dimension ref=\"{dimension}\"/><sheetData>{body}</sheetData>{merged}</worksheet>"
    );
    let shared: String = strings.iter().map(|text| format!("<si><t>{}</t></si>", escaped(text))).collect();
    let count = if dice.chance(10) { number(dice) } else { strings.len().to_string() };
    let parts = [
        ("[Content_Types].xml", format!("<Types xmlns=\"{P}/content-types\"/>")),
        (
            "_rels/.rels",
            format!(
                "<Relationships xmlns=\"{P}/relationships\"><Relationship Id=\"a\" Type=\"{R}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{R}\"><sheets><sheet name=\"{}\" sheetId=\"{}\" r:id=\"b\"/></sheets></workbook>",
                escaped(&name),
                number(dice)
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships xmlns=\"{P}/relationships\"><Relationship Id=\"b\" Type=\"{R}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"c\" Type=\"{R}/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"
            ),
        ),
        ("xl/worksheets/sheet1.xml", sheet),
        (
            "xl/sharedStrings.xml",
            format!("<sst xmlns=\"{MAIN}\" count=\"{count}\" uniqueCount=\"{count}\">{shared}</sst>"),
        ),
    ];
    spoilt(dice, "plan.xlsx", packed(&parts))
}

/// A workbook of LibreOffice.
pub(crate) fn ods(dice: &mut Dice) -> Vec<(String, Vec<u8>)> {
    const O: &str = "urn:oasis:names:tc:opendocument:xmlns";
    let (name, rows) = grid(dice);
    let repeat = |dice: &mut Dice, what: &str| {
        if dice.chance(4) {
            format!(" table:number-{what}-repeated=\"{}\"", number(dice))
        } else {
            String::new()
        }
    };
    let mut body = String::new();
    for row in &rows {
        let _ = write!(body, "<table:table-row{}>", repeat(dice, "rows"));
        for text in row {
            let spaces =
                if dice.chance(3) { format!("<text:s text:c=\"{}\"/>", number(dice)) } else { String::new() };
            let kind = match dice.below(8) {
                0 => format!(" office:value-type=\"float\" office:value=\"{}\"", number(dice)),
                1 => " office:value-type=\"date\" office:date-value=\"2024-02-30\"".to_owned(),
                _ => " office:value-type=\"string\"".to_owned(),
            };
            let span = if dice.chance(3) {
                format!(
                    " table:number-columns-spanned=\"{}\" table:number-rows-spanned=\"{}\"",
                    number(dice),
                    number(dice)
                )
            } else {
                String::new()
            };
            let _ = write!(
                body,
                "<table:table-cell{kind}{span}{}><text:p>{spaces}{}</text:p></table:table-cell>",
                repeat(dice, "columns"),
                escaped(text)
            );
        }
        body += "</table:table-row>";
    }
    let content = format!(
        "<office:document-content xmlns:office=\"{O}:office:1.0\" xmlns:table=\"{O}:table:1.0\" xmlns:text=\"{O}:text:1.0\"><office:body><office:spreadsheet><table:table table:name=\"{}\">{body}</table:table></office:spreadsheet></office:body></office:document-content>",
        escaped(&name)
    );
    let kind = "application/vnd.oasis.opendocument.spreadsheet".to_owned();
    spoilt(dice, "plan.ods", packed(&[("mimetype", kind), ("content.xml", content)]))
}

/// One package in twenty has a byte changed, or its end cut off.
fn spoilt(dice: &mut Dice, name: &str, mut bytes: Vec<u8>) -> Vec<(String, Vec<u8>)> {
    let at = dice.below(bytes.len());
    match dice.below(40) {
        0 => bytes[at] ^= 1 << dice.below(8),
        1 => bytes.truncate(at),
        _ => {}
    }
    vec![(name.to_owned(), bytes)]
}
