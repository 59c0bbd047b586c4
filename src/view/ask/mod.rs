//! Answers to plain questions: each a sentence, with the evidence it stands on.

mod words;

pub use words::{bridges, fewest, gaps, on_one_link, without};

use std::io::{Result, Write};

use serde::Serialize;

use super::{Format, Surface};
use crate::emit::json::{Each, write_value};
use crate::say;
use crate::view::markup::markdown::Markdown;
use crate::view::text::page::Page;
use crate::view::text::style;
use crate::view::text::table::{Cell, Table};
use crate::view::text::wrap::lines;
use crate::vocab::Language;

/// One part of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Point {
    /// The address of what it is about.
    pub about: String,
    /// The same by name, as people read it.
    #[serde(skip)]
    pub name: String,
    /// What is said of it.
    pub answer: String,
    /// What that stands on.
    pub evidence: Vec<String>,
}

/// An answer.
#[derive(Serialize)]
pub struct Answer<'a> {
    /// The question.
    pub question: String,
    /// What its words mean here.
    pub how: String,
    /// The answer, point by point; empty where there is no such case. The points are made as they are given out, once:
    /// those of all countries would take many times the memory of the data.
    points: Each<'a, Point>,
    /// What is to be said of them all.
    pub remarks: Vec<String>,
}

/// Where text goes as it is made.
type Out<'o> = &'o mut (dyn Write + Send);

/// Writes an answer in a format.
///
/// # Errors
/// What kept it from being written.
pub fn write(
    answer: &Answer<'_>,
    format: Format,
    surface: Surface,
    language: Language,
    out: Out<'_>,
) -> Result<()> {
    match format {
        Format::Json => write_value(answer, out),
        Format::Csv => {
            let columns = ["about", "answer", "evidence"];
            out.write_all(Table::new(&columns).csv().as_bytes())?;
            for Point { about, answer, evidence, .. } in answer.points.made() {
                let mut table = Table::new(&columns);
                table.row([&about, &answer, &evidence.join("; ")].map(|text| text.as_str().into()));
                out.write_all(table.csv_rows().as_bytes())?;
            }
            Ok(())
        }
        Format::Markdown => markdown(answer, language, out),
        Format::Table => text(answer, surface, language, out),
    }
}

/// What [`write()`] writes, as one text.
#[must_use]
pub fn render(answer: &Answer<'_>, format: Format, surface: Surface, language: Language) -> String {
    let mut text = Vec::new();
    write(answer, format, surface, language, &mut text).expect("memory can be written to");
    String::from_utf8(text).expect("views write text")
}

fn text(answer: &Answer<'_>, surface: Surface, language: Language, out: Out<'_>) -> Result<()> {
    let lines = |words: &str, indent, style| lines(words, indent, style, surface);
    let mut head = lines(&answer.question, 0, style::HEADING);
    head += &lines(&answer.how, 0, style::ASIDE);
    head.push('\n');
    out.write_all(head.as_bytes())?;
    let mut points = answer.points.made().peekable();
    if points.peek().is_none() {
        out.write_all(lines(&say!(language, "ask-nothing"), 0, anstyle::Style::new()).as_bytes())?;
    }
    for point in points {
        let mut text = lines(&point.name, 0, style::HEADING);
        text += &lines(&point.answer, 2, anstyle::Style::new());
        for evidence in &point.evidence {
            text += &lines(evidence, 4, style::ASIDE);
        }
        out.write_all(text.as_bytes())?;
    }
    for remark in &answer.remarks {
        out.write_all(lines(remark, 0, anstyle::Style::new()).as_bytes())?;
    }
    Ok(())
}

/// An answer as a part of an HTML page.
#[must_use]
pub fn html(answer: &Answer<'_>, language: Language) -> String {
    let mut page = Page::default();
    page.heading(2, &*answer.question);
    page.aside(&*answer.how);
    let mut points = answer.points.made().peekable();
    if points.peek().is_none() {
        page.paragraph(say!(language, "ask-nothing"));
    }
    for point in points {
        page.heading(3, point.name);
        page.paragraph(point.answer);
        page.list(point.evidence);
    }
    answer.remarks.iter().for_each(|remark| page.paragraph(&**remark));
    page.html()
}

fn markdown(answer: &Answer<'_>, language: Language, out: Out<'_>) -> Result<()> {
    let mut page = Markdown::default();
    page.heading(1, &answer.question);
    page.paragraph(&answer.how);
    let mut points = answer.points.made().peekable();
    let is_empty = points.peek().is_none();
    if is_empty {
        page.paragraph(&say!(language, "ask-nothing"));
    }
    while let Some(point) = points.next() {
        page.bold_item(&point.name, &point.answer);
        point.evidence.iter().for_each(|evidence| page.item(1, evidence));
        // The last one stays, since it may be the end of the document.
        if points.peek().is_some() {
            out.write_all(std::mem::take(&mut page).finish().as_bytes())?;
        }
    }
    if !is_empty {
        page.gap();
    }
    answer.remarks.iter().for_each(|remark| page.paragraph(remark));
    out.write_all(page.document().as_bytes())
}

/// The questions that can be asked, with the words to ask them by.
#[must_use]
pub fn questions(known: &[(&str, String)], language: Language) -> String {
    let mut table = Table::new(&["", ""]);
    for (word, question) in known {
        table.row([Cell::styled(*word, style::HEADING), question.as_str().into()]);
    }
    let rows = table.text(Surface::PIPE, 2);
    let rows: String = rows.lines().skip(1).map(|line| format!("{line}\n")).collect();
    format!("{}\n{rows}", say!(language, "ask-list"))
}
