//! Answers to plain questions: each a sentence, with the evidence it stands on.

mod words;

pub use words::{bridges, fewest, gaps, on_one_link, without};

use serde::Serialize;

use super::{Format, Surface};
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// The question.
    pub question: String,
    /// What its words mean here.
    pub how: String,
    /// The answer, point by point; empty where there is no such case.
    pub points: Vec<Point>,
    /// What is to be said of them all.
    pub remarks: Vec<String>,
}

/// An answer in a format.
#[must_use]
pub fn render(answer: &Answer, format: Format, surface: Surface, language: Language) -> String {
    match format {
        Format::Json => super::json(answer),
        Format::Csv => {
            let mut table = Table::new(&["about", "answer", "evidence"]);
            for Point { about, answer, evidence, .. } in &answer.points {
                table.row([about, answer, &evidence.join("; ")].map(|text| text.as_str().into()));
            }
            table.csv()
        }
        Format::Markdown => markdown(answer, language),
        Format::Table => text(answer, surface, language),
    }
}

fn text(answer: &Answer, surface: Surface, language: Language) -> String {
    let lines = |words: &str, indent, style| lines(words, indent, style, surface);
    let mut text = lines(&answer.question, 0, style::HEADING);
    text += &lines(&answer.how, 0, style::ASIDE);
    text.push('\n');
    if answer.points.is_empty() {
        text += &lines(&say!(language, "ask-nothing"), 0, anstyle::Style::new());
    }
    for point in &answer.points {
        text += &lines(&point.name, 0, style::HEADING);
        text += &lines(&point.answer, 2, anstyle::Style::new());
        for evidence in &point.evidence {
            text += &lines(evidence, 4, style::ASIDE);
        }
    }
    for remark in &answer.remarks {
        text += &lines(remark, 0, anstyle::Style::new());
    }
    text
}

/// An answer as a part of an HTML page.
#[must_use]
pub fn html(answer: &Answer, language: Language) -> String {
    let mut page = Page::default();
    page.heading(2, &*answer.question);
    page.aside(&*answer.how);
    if answer.points.is_empty() {
        page.paragraph(say!(language, "ask-nothing"));
    }
    for point in &answer.points {
        page.heading(3, &*point.name);
        page.paragraph(&*point.answer);
        page.list(point.evidence.clone());
    }
    answer.remarks.iter().for_each(|remark| page.paragraph(&**remark));
    page.html()
}

fn markdown(answer: &Answer, language: Language) -> String {
    let mut page = Markdown::default();
    page.heading(1, &answer.question);
    page.paragraph(&answer.how);
    if answer.points.is_empty() {
        page.paragraph(&say!(language, "ask-nothing"));
    }
    for point in &answer.points {
        page.bold_item(&point.name, &point.answer);
        point.evidence.iter().for_each(|evidence| page.item(1, evidence));
    }
    if !answer.points.is_empty() {
        page.gap();
    }
    answer.remarks.iter().for_each(|remark| page.paragraph(remark));
    page.document()
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
