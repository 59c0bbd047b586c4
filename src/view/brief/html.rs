//! The brief for a browser: no script, nothing loaded from elsewhere, and one A4 page when it is printed.

use maud::{DOCTYPE, PreEscaped, html};

use super::{Section, Words};
use crate::diagnostic::plain;
use crate::say;
use crate::view::markup::html::content_policy;
use crate::view::svg::theme;
use crate::vocab::Language;

fn section(section: &Section, class: &str) -> maud::Markup {
    let lines = html! { @for line in &section.lines { li { (plain(line)) } } };
    html! {
        section class=(class) {
            h2 { (plain(&section.heading)) }
            @if section.numbered { ol { (lines) } } @else { ul { (lines) } }
        }
    }
}

pub(super) fn html(words: &Words, language: Language) -> String {
    let title = say!(language, "brief-title", country = &words.country);
    let look = words.class.map(theme::pairing);
    let [taken, open, table, steps] = &words.sections;
    let page = html! {
        (DOCTYPE)
        html lang=(language.code()) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(content_policy(&[]));
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="generator" content={ "dwalign " (env!("CARGO_PKG_VERSION")) };
                title { (plain(&title)) }
                style { (PreEscaped(theme::brief_style(look))) }
            }
            body {
                header {
                    h1 { (plain(&title)) }
                    p { (plain(&words.plans)) }
                }
                main {
                    section class="verdict" {
                        h2 { @if let Some(look) = look { span aria-hidden="true" { (look.symbol) " " } } (plain(&words.verdict)) }
                        p { (plain(&words.sentences.join(" "))) }
                    }
                    div class="columns" {
                        (section(taken, "taken"))
                        (section(open, "open"))
                    }
                    @if let Some(unexamined) = &words.unexamined { (section(unexamined, "sources")) }
                    div class="columns" {
                        (section(table, "table"))
                        (section(steps, "steps"))
                    }
                    (section(&words.sources, "sources"))
                }
                footer { p { (plain(&words.foot)) } }
            }
        }
    };
    page.into_string() + "\n"
}
