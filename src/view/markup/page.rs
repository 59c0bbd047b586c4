//! A page of headings, paragraphs, lists and tables as one HTML file: no script, nothing loaded from elsewhere.

use maud::{DOCTYPE, PreEscaped, html};

use super::html::Data;
use crate::view::svg::theme;
use crate::view::text::page::{Block, Page, element};
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
            body { main { @for block in &page.blocks { (element(block, 0)) } } }
        }
    };
    whole.into_string() + "\n"
}
