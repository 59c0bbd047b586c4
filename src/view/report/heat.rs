//! The heat map as a table: each country against the ILO's four strategic objectives.

use maud::{Markup, html};

use super::Report;
use crate::say;
use crate::view::charts::heat::{Share, Step, by_name, heat};
use crate::view::markup::html::Data;
use crate::vocab::{Language, Pillar, Vocabulary as _};

/// The section.
pub(super) fn section(report: &Report<'_>) -> Markup {
    let language = report.language;
    let verdicts: Vec<_> = report.verdicts().collect();
    let rows = heat(&verdicts);
    let caption = say!(language, "report-by-objective");
    let columns: Vec<String> = (Pillar::ALL.iter().map(|p| p.label(language).to_owned()))
        .chain([say!(language, "chart-no-objective")])
        .collect();
    html! {
        p { (say!(language, "report-heat-intro")) }
        @if rows.is_empty() { p { (say!(language, "report-nothing-compared")) } } @else {
            div.scroll tabindex="0" role="region" aria-label=(caption) {
                table.heat {
                    caption { (caption) }
                    thead {
                        tr {
                            td {}
                            @for column in &columns { th scope="colgroup" colspan="2" { (column) } }
                        }
                        tr {
                            th scope="col" { (say!(language, "report-country")) }
                            @for _ in &columns {
                                th.sub scope="col" { (say!(language, "report-priorities")) }
                                th.sub scope="col" { (say!(language, "report-outcomes")) }
                            }
                        }
                    }
                    tbody { @for row in by_name(&rows, language) {
                        tr data-country=(row.country.code()) {
                            th scope="row" { (Data(row.country.name(language))) }
                            @for cell in &row.cells { (share(cell.priorities, language)) (share(cell.outcomes, language)) }
                        }
                    } }
                }
            }
        }
    }
}

fn share(share: Share, language: Language) -> Markup {
    let class = match share.step() {
        Step::Nothing => "nothing",
        Step::Unexamined => "unexamined",
        Step::NoneOfThem => "none",
        Step::Some => "some",
        Step::All => "all",
    };
    let sign = share.step().sign();
    html! {
        td class=(class) {
            @if share.step() == Step::Nothing { span.hidden { (say!(language, "report-nothing-of-the-kind")) } }
            @else if share.step() == Step::Unexamined {
                span aria-hidden="true" { (sign) } " " (say!(language, "report-heat-unexamined", n = share.of))
            }
            @else { span aria-hidden="true" { (sign) " " } (say!(language, "report-of", n = share.n, of = share.of)) }
        }
    }
}
