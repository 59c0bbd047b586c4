//! The only writer of Word documents: headings, paragraphs, lists, tables and pictures in the styles that every word processor
//! knows, so that an office can edit and send what it gets.

use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::escape::xml;
use crate::view::text::table::Table;
use crate::vocab::Language;

/// The width of the text on A4 with margins of two centimetres, in twentieths of a point.
const WIDE: usize = 9638;

/// The size of the text in thousandths of a millimetre: no picture is larger.
const ROOM: [f64; 2] = [170_000.0, 220_000.0];

/// English metric units in a thousandth of a millimetre.
const EMU: f64 = 36.0;

/// A picture for a document.
#[derive(Debug, Clone)]
pub(crate) struct Drawing {
    /// The PNG.
    pub(crate) png: Vec<u8>,
    /// Its width and height, in whatever unit.
    pub(crate) size: [f64; 2],
    /// What it shows, for those who do not see it.
    pub(crate) shows: String,
}

/// What is written of a document so far.
#[derive(Debug)]
pub(crate) struct Docx {
    title: String,
    language: Language,
    body: String,
    pictures: Vec<Vec<u8>>,
    /// The number of numbered lists; each begins with 1.
    steps: usize,
}

impl Docx {
    /// An empty document of this title.
    pub(crate) fn new(title: &str, language: Language) -> Self {
        Self { title: title.to_owned(), language, body: String::new(), pictures: Vec::new(), steps: 0 }
    }

    /// A heading; 1 is the document's own.
    pub(crate) fn heading(&mut self, level: u8, words: &str) {
        let style = match level {
            1 => "Title".to_owned(),
            level => format!("Heading{}", (level - 1).min(3)),
        };
        self.styled(&style, "", &run(words, false));
    }

    /// Running text.
    pub(crate) fn paragraph(&mut self, words: &str) {
        self.styled("Normal", "", &run(words, false));
    }

    /// Running text that begins in bold.
    pub(crate) fn strong(&mut self, bold: &str, words: &str) {
        self.styled("Normal", "", &(run(bold, true) + &run(words, false)));
    }

    /// An explanation by the way.
    pub(crate) fn aside(&mut self, words: &str) {
        self.styled("Aside", "", &run(words, false));
    }

    /// A list of lines.
    pub(crate) fn list(&mut self, items: &[String]) {
        items.iter().for_each(|item| self.styled("ListBullet", "", &run(item, false)));
    }

    /// Lines that come one after the other.
    pub(crate) fn steps(&mut self, items: &[String]) {
        self.steps += 1;
        let number =
            format!("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{}\"/></w:numPr>", self.steps + 1);
        items.iter().for_each(|item| self.styled("ListNumber", &number, &run(item, false)));
    }

    /// A table; nothing where it has no row.
    pub(crate) fn table(&mut self, table: &Table) {
        if table.is_empty() {
            return;
        }
        // A column is as wide as its words ask for, within reason.
        let asked: Vec<usize> = table.widths().iter().map(|width| (*width).clamp(6, 36)).collect();
        let all: usize = asked.iter().sum();
        let widths: Vec<usize> = asked.iter().map(|width| width * WIDE / all.max(1)).collect();
        self.body += "<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>\
                      <w:tblLook w:val=\"0420\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" \
                      w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>";
        self.body.extend(widths.iter().map(|width| format!("<w:gridCol w:w=\"{width}\"/>")));
        self.body += "</w:tblGrid>";
        let head: Vec<&str> = table.heading.iter().map(String::as_str).collect();
        self.row(&head, &widths, true);
        for row in &table.rows {
            let cells: Vec<&str> = row.iter().map(|cell| cell.text.as_str()).collect();
            self.row(&cells, &widths, false);
        }
        self.body += "</w:tbl>";
        // Two tables without a paragraph between them would be one.
        self.styled("Small", "", "");
    }

    fn row(&mut self, cells: &[&str], widths: &[usize], head: bool) {
        self.body += "<w:tr><w:trPr><w:cantSplit/>";
        self.body += if head { "<w:tblHeader/></w:trPr>" } else { "</w:trPr>" };
        for (cell, width) in cells.iter().zip(widths) {
            self.body += &format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>");
            self.styled("Cell", "", &run(cell, head));
            self.body += "</w:tc>";
        }
        self.body += "</w:tr>";
    }

    /// A picture in its own paragraph, as large as fits.
    pub(crate) fn picture(&mut self, drawing: &Drawing) {
        let [wide, high] = drawing.size.map(|side| side.max(1.0));
        let scale = (ROOM[0] / wide).min(ROOM[1] / high);
        let [wide, high] = [wide, high].map(|side| (side * scale * EMU).round());
        self.pictures.push(drawing.png.clone());
        let number = self.pictures.len();
        let mut shows = String::new();
        xml(&drawing.shows, &mut shows);
        let picture = format!(
            "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">\
             <wp:extent cx=\"{wide}\" cy=\"{high}\"/><wp:docPr id=\"{number}\" name=\"Picture {number}\" \
             descr=\"{shows}\"/><a:graphic><a:graphicData \
             uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>\
             <pic:cNvPr id=\"{number}\" name=\"Picture {number}\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>\
             <a:blip r:embed=\"rIdP{number}\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr>\
             <a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{wide}\" cy=\"{high}\"/></a:xfrm>\
             <a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>\
             </wp:inline></w:drawing></w:r>"
        );
        self.styled("Normal", "", &picture);
    }

    fn styled(&mut self, style: &str, more: &str, runs: &str) {
        self.body += &format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{more}</w:pPr>{runs}</w:p>");
    }

    /// The document as a file. The same document gives the same bytes. Nothing where it could not be packed.
    #[must_use]
    pub(crate) fn finish(self) -> Option<Vec<u8>> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
        let document = format!(
            "{XML}<w:document {W} {R} xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" \
             xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
             xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>{}<w:sectPr>\
             <w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" \
             w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>",
            self.body
        );
        let parts = [
            ("[Content_Types].xml", TYPES.to_owned()),
            ("_rels/.rels", RELATIONS.to_owned()),
            ("docProps/core.xml", self.core()),
            ("word/document.xml", document),
            ("word/_rels/document.xml.rels", self.relations()),
            ("word/styles.xml", self.styles()),
            ("word/numbering.xml", self.numbering()),
        ];
        for (name, text) in parts {
            zip.start_file(name, options).ok()?;
            zip.write_all(text.as_bytes()).ok()?;
        }
        for (number, png) in (1..).zip(&self.pictures) {
            zip.start_file(format!("word/media/picture{number}.png"), options).ok()?;
            zip.write_all(png).ok()?;
        }
        Some(zip.finish().ok()?.into_inner())
    }

    /// Who made it, and the one date that says that nobody has changed it since.
    fn core(&self) -> String {
        let mut title = String::new();
        xml(&self.title, &mut title);
        format!(
            "{XML}<cp:coreProperties \
             xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
             xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
             xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{title}</dc:title>\
             <dc:creator>dwalign</dc:creator><dc:language>{}</dc:language>\
             <dcterms:created xsi:type=\"dcterms:W3CDTF\">2020-01-01T00:00:00Z</dcterms:created>\
             <dcterms:modified xsi:type=\"dcterms:W3CDTF\">2020-01-01T00:00:00Z</dcterms:modified></cp:coreProperties>",
            self.language.code()
        )
    }

    fn relations(&self) -> String {
        let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        let mut rows = format!(
            "<Relationship Id=\"rIdS\" Type=\"{kind}/styles\" Target=\"styles.xml\"/>\
             <Relationship Id=\"rIdN\" Type=\"{kind}/numbering\" Target=\"numbering.xml\"/>"
        );
        for number in 1..=self.pictures.len() {
            rows += &format!(
                "<Relationship Id=\"rIdP{number}\" Type=\"{kind}/image\" Target=\"media/picture{number}.png\"/>"
            );
        }
        format!(
            "{XML}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{rows}</Relationships>"
        )
    }

    fn styles(&self) -> String {
        let language = match self.language {
            Language::English => "en-GB",
            Language::French => "fr-FR",
            Language::Spanish => "es-ES",
        };
        let mut styles = format!(
            "{XML}<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" \
             w:cs=\"Calibri\"/><w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/><w:lang w:val=\"{language}\"/></w:rPr>\
             </w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"100\" w:line=\"264\" w:lineRule=\"auto\"/></w:pPr>\
             </w:pPrDefault></w:docDefaults>"
        );
        for (id, name, paragraph, letters) in STYLES {
            let normal = if id == "Normal" { " w:default=\"1\"" } else { "" };
            let based = if id == "Normal" { "" } else { "<w:basedOn w:val=\"Normal\"/>" };
            styles += &format!(
                "<w:style w:type=\"paragraph\"{normal} w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>{based}<w:qFormat/>\
                 <w:pPr>{paragraph}</w:pPr><w:rPr>{letters}</w:rPr></w:style>"
            );
        }
        styles + TABLE_STYLE + "</w:styles>"
    }

    fn numbering(&self) -> String {
        let abstracts = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>\
                         <w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"left\"/><w:pPr>\
                         <w:ind w:left=\"397\" w:hanging=\"284\"/></w:pPr></w:lvl></w:abstractNum>\
                         <w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>\
                         <w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/><w:lvlJc w:val=\"left\"/><w:pPr>\
                         <w:ind w:left=\"397\" w:hanging=\"284\"/></w:pPr></w:lvl></w:abstractNum>";
        let mut numbers = "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>".to_owned();
        for number in 2..=self.steps + 1 {
            numbers += &format!(
                "<w:num w:numId=\"{number}\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">\
                 <w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
            );
        }
        format!("{XML}<w:numbering {W}>{abstracts}{numbers}</w:numbering>")
    }
}

/// Words as one run of letters.
fn run(words: &str, bold: bool) -> String {
    if words.is_empty() {
        return String::new();
    }
    let mut text = String::new();
    xml(words, &mut text);
    let bold = if bold { "<w:rPr><w:b/></w:rPr>" } else { "" };
    format!("<w:r>{bold}<w:t xml:space=\"preserve\">{text}</w:t></w:r>")
}

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const W: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
const R: &str = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

const TYPES: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
    <Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
    <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
    <Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>\
    <Override PartName=\"/word/document.xml\" \
    ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>\
    <Override PartName=\"/word/styles.xml\" \
    ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>\
    <Override PartName=\"/word/numbering.xml\" \
    ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml\"/>\
    <Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>\
    </Types>";

const RELATIONS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
    <Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
    <Relationship Id=\"rId1\" \
    Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>\
    <Relationship Id=\"rId2\" \
    Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" \
    Target=\"docProps/core.xml\"/></Relationships>";

/// The styles of paragraphs: id, name, the paragraph, its letters.
const STYLES: [(&str, &str, &str, &str); 10] = [
    ("Normal", "Normal", "", ""),
    (
        "Title",
        "Title",
        "<w:keepNext/><w:spacing w:after=\"160\"/>",
        "<w:b/><w:color w:val=\"1F3864\"/><w:sz w:val=\"40\"/><w:szCs w:val=\"40\"/>",
    ),
    (
        "Heading1",
        "heading 1",
        "<w:keepNext/><w:spacing w:before=\"280\" w:after=\"80\"/><w:outlineLvl w:val=\"0\"/>",
        "<w:b/><w:color w:val=\"1F3864\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>",
    ),
    (
        "Heading2",
        "heading 2",
        "<w:keepNext/><w:spacing w:before=\"220\" w:after=\"80\"/><w:outlineLvl w:val=\"1\"/>",
        "<w:b/><w:color w:val=\"1F3864\"/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>",
    ),
    (
        "Heading3",
        "heading 3",
        "<w:keepNext/><w:spacing w:before=\"180\" w:after=\"60\"/><w:outlineLvl w:val=\"2\"/>",
        "<w:b/><w:color w:val=\"404040\"/>",
    ),
    ("ListBullet", "List Bullet", "<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:spacing w:after=\"60\"/>", ""),
    ("ListNumber", "List Number", "<w:spacing w:after=\"60\"/>", ""),
    ("Aside", "Aside", "", "<w:color w:val=\"595959\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>"),
    ("Cell", "Cell", "<w:spacing w:after=\"20\"/>", "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>"),
    ("Small", "Small", "<w:spacing w:after=\"0\"/>", "<w:sz w:val=\"12\"/><w:szCs w:val=\"12\"/>"),
];

const TABLE_STYLE: &str = "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"Grid\"><w:name w:val=\"Table Grid\"/><w:tblPr>\
    <w:tblBorders><w:top w:val=\"single\" w:sz=\"4\" w:color=\"A6A6A6\"/><w:left w:val=\"single\" w:sz=\"4\" \
    w:color=\"A6A6A6\"/><w:bottom w:val=\"single\" w:sz=\"4\" w:color=\"A6A6A6\"/><w:right w:val=\"single\" w:sz=\"4\" \
    w:color=\"A6A6A6\"/><w:insideH w:val=\"single\" w:sz=\"4\" w:color=\"A6A6A6\"/><w:insideV w:val=\"single\" \
    w:sz=\"4\" w:color=\"A6A6A6\"/></w:tblBorders><w:tblCellMar><w:left w:w=\"85\" w:type=\"dxa\"/><w:right w:w=\"85\" \
    w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:shd w:val=\"clear\" \
    w:color=\"auto\" w:fill=\"E7ECF4\"/></w:tcPr></w:tblStylePr></w:style>";
