//! What the frameworks of a report need, what there is for them, and the gap: a row for each framework and currency.

use maud::{Markup, html};

use super::Report;
use super::parts::table;
use crate::funding::FrameworkFunds;
use crate::graph::name::plan_of_country;
use crate::record::Amount;
use crate::say;
use crate::view::markup::html::Data;
use crate::view::resources::Resources;
use crate::view::text::amount::{amount, currency, share};
use crate::vocab::{Language, capital};

/// The section; nothing where the data have no figures of the report's frameworks.
pub(super) fn section(report: &Report<'_>) -> Option<Markup> {
    let language = report.language;
    let ours = |funds: &FrameworkFunds<'_>| {
        report.chapters.iter().any(|chapter| funds.framework.belongs_to(chapter.country))
    };
    let mut resources = Resources::of(report.graph, None, None);
    resources.frameworks.retain(ours);
    if resources.frameworks.is_empty() {
        return None;
    }
    let headings: Vec<String> = [
        say!(language, "report-framework"),
        say!(language, "money-currency"),
        say!(language, "money-need"),
        say!(language, "money-available"),
        say!(language, "money-spent"),
        say!(language, "money-gap"),
        say!(language, "money-met"),
    ]
    .map(|heading| capital(&heading))
    .into();
    let rows = html! { @for funds in &resources.frameworks { (row(funds, language)) } };
    let name = say!(language, "report-resources");
    Some(html! {
        p { (say!(language, "report-resources-intro", n = resources.frameworks.len())) }
        (table(&name, &headings, &rows))
        p.quiet { (say!(language, "money-empty-cell")) " " (say!(language, "money-currencies-apart")) }
    })
}

fn row(funds: &FrameworkFunds<'_>, language: Language) -> Markup {
    let (sum, all) = (funds.sum(), funds.coverage());
    let met = share(language, all.met, all.need);
    html! {
        tr data-country=(funds.framework.home()) {
            td { (Data(&plan_of_country(funds.framework, language))) }
            td { (currency(funds.currency)) }
            (figure(sum.need, language))
            (figure(sum.available, language))
            (figure(sum.spent, language))
            (figure(all.gap(), language))
            td.n data-v=(permille(all.met, all.need)) { (met.unwrap_or_default()) }
        }
    }
}

/// A figure as a cell that sorts by its size; one that is not stated stands before every other.
fn figure(figure: Option<Amount>, language: Language) -> Markup {
    let size = figure.map_or(i64::MIN, |figure| figure.0);
    html! { td.n data-v=(size) { @if let Some(figure) = figure { (amount(language, figure)) } } }
}

fn permille(part: Amount, whole: Amount) -> i128 {
    if whole.0 > 0 { i128::from(part.0) * 1000 / i128::from(whole.0) } else { -1 }
}
