//! A page of headings, paragraphs, lists and tables as one HTML file: no script, nothing loaded from elsewhere.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::html::Data;
use crate::text::{Piece, words_diff};
use crate::view::svg::theme;
use crate::view::text::page::{Block, Page, Reworded};
use crate::view::text::table::Table;
use crate::vocab::Language;

/// The page; its title is its first heading.
pub(in crate::view) fn html(page: &Page, language: Language) -> String {
    let first = page.blocks.iter().find_map(|block| match block {
        Block::Heading(_, words) => Some(words.as_str()),
        _ => None,
    });
    let title = first.unwrap_or_default();
    let whole = html! {
        (DOCTYPE)
        html lang=(language.code()) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="generator" content={ "dwalign " (env!("CARGO_PKG_VERSION")) };
                title { (Data(title)) }
                style { (PreEscaped(theme::list_style())) }
            }
            body { main { @for block in &page.blocks { (markup(block)) } } }
        }
    };
    whole.into_string() + "\n"
}

fn markup(block: &Block) -> Markup {
    match block {
        Block::Heading(1, words) => html! { h1 { (Data(words)) } },
        Block::Heading(2, words) => html! { h2 { (Data(words)) } },
        Block::Heading(_, words) => html! { h3 { (Data(words)) } },
        Block::Paragraph(words) => html! { p { (Data(words)) } },
        Block::Aside(words) => html! { p.aside { (Data(words)) } },
        Block::List(items) => html! { ul { @for item in items { li { (Data(item)) } } } },
        Block::Reworded(texts) => html! { ul { @for text in texts { (reworded(text)) } } },
        Block::Table(table) => rows(table),
    }
}

fn reworded(text: &Reworded) -> Markup {
    html! {
        li {
            (Data(&text.lead)) " "
            @for piece in words_diff(&text.old, &text.new) {
                @match piece {
                    Piece::Same(words) => (Data(words)),
                    Piece::Removed(words) => { del { (Data(words)) } },
                    Piece::Added(words) => { ins { (Data(words)) } },
                }
            }
        }
    }
}

fn rows(table: &Table) -> Markup {
    html! {
        table {
            thead { tr { @for heading in &table.heading { th scope="col" { (Data(heading)) } } } }
            tbody {
                @for row in &table.rows {
                    tr { @for cell in row { td { (Data(&cell.text)) } } }
                }
            }
        }
    }
}
