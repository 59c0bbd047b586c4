//! The money for a reader: one row for each framework, or a country with every outcome and output.

use anstyle::Style;

use super::{Resources, covered, difference, differs, listed, titled_plan};
use crate::funding::{Coverage, FrameworkFunds, Sum};
use crate::graph::name::plan_of_country;
use crate::graph::{Cost, Money};
use crate::locale::years;
use crate::say;
use crate::view::Surface;
use crate::view::markup::markdown::Markdown;
use crate::view::text::amount::{currency, share, stated};
use crate::view::text::style;
use crate::view::text::table::{Cell, Table};
use crate::view::text::wrap::lines;
use crate::view::titled;
use crate::vocab::{Language, Vocabulary};

/// A block: a title, a table, and what is to be said of it.
struct Block {
    title: String,
    table: Table,
    remarks: Vec<String>,
}

pub(super) fn text(resources: &Resources<'_>, surface: Surface, language: Language) -> String {
    let mut text = String::new();
    for block in blocks(resources, language) {
        if !block.title.is_empty() {
            text += &lines(&block.title, 0, style::HEADING, surface);
        }
        if !block.table.is_empty() {
            text += &block.table.text(surface, 2);
        }
        for remark in &block.remarks {
            text += &lines(remark, 2, Style::new(), surface);
        }
        text.push('\n');
    }
    text + &foot(resources, language).iter().map(|l| lines(l, 0, style::ASIDE, surface)).collect::<String>()
}

pub(super) fn markdown(resources: &Resources<'_>, language: Language) -> String {
    let mut page = Markdown::default();
    for block in blocks(resources, language) {
        if !block.title.is_empty() {
            page.heading(2, &block.title);
        }
        page.table(&block.table);
        page.list(&block.remarks);
    }
    foot(resources, language).iter().for_each(|line| page.paragraph(line));
    page.finish()
}

fn blocks(resources: &Resources<'_>, language: Language) -> Vec<Block> {
    let mut blocks = Vec::new();
    if resources.country.is_some() {
        blocks.extend(resources.frameworks.iter().map(|funds| framework(funds, language)));
    } else if !resources.frameworks.is_empty() {
        blocks.push(portfolio(resources, language));
    }
    if !resources.loose.is_empty() {
        blocks.push(loose(&resources.loose, language));
    }
    if !resources.costs.is_empty() {
        blocks.push(costs(&resources.costs, language));
    }
    blocks
}

fn headings(language: Language) -> [String; 5] {
    [
        say!(language, "money-need"),
        say!(language, "money-available"),
        say!(language, "money-spent"),
        say!(language, "money-gap"),
        say!(language, "money-met"),
    ]
}

/// A figure for each of the headings: of one thing, or of several, whose gaps are theirs together.
fn figures(sum: Sum, together: Option<Coverage>, style: Style, language: Language) -> [Cell; 5] {
    let cell = |figure| Cell::styled(stated(language, figure), style);
    let (gap, met) = match together {
        Some(all) => (all.gap(), share(language, all.met, all.need)),
        None => (sum.gap(), sum.met().zip(sum.need).and_then(|(met, need)| share(language, met, need))),
    };
    let met = Cell::styled(met.unwrap_or_default(), style);
    [cell(sum.need), cell(sum.available), cell(sum.spent), cell(gap), met]
}

/// The share that is covered, with the part of the total that it is a share of where the outcomes list only a part.
fn of_part(met: Cell, funds: &FrameworkFunds<'_>, language: Language) -> Cell {
    let part = listed(funds).and_then(|(part, whole)| share(language, part, whole));
    match part.filter(|_| !met.text.is_empty()) {
        Some(listed) => say!(language, "money-of-part", share = met.text, listed = listed).into(),
        None => met,
    }
}

/// How much of a title a row shows; all of it is in the other formats.
const TITLE: usize = 60;

fn short(title: &str) -> String {
    if title.chars().count() <= TITLE {
        return title.to_owned();
    }
    let cut: String = title.chars().take(TITLE).collect();
    format!("{}…", cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words))
}

fn portfolio(resources: &Resources<'_>, language: Language) -> Block {
    let first = [say!(language, "money-framework"), say!(language, "money-currency")];
    let last = [say!(language, "money-difference")];
    let heading: Vec<String> = first.into_iter().chain(headings(language)).chain(last).collect();
    let mut table = Table::new(&heading);
    for funds in &resources.frameworks {
        let first = [plan_of_country(funds.framework, language).into(), currency(funds.currency).into()];
        let differs = difference(funds).and_then(|sum| sum.need);
        let [need, available, spent, gap, met] =
            figures(funds.sum(), Some(funds.coverage()), Style::new(), language);
        let met = of_part(met, funds, language);
        table.row(
            first
                .into_iter()
                .chain([need, available, spent, gap, met])
                .chain([stated(language, differs).into()]),
        );
    }
    Block { title: String::new(), table, remarks: Vec::new() }
}

fn framework(funds: &FrameworkFunds<'_>, language: Language) -> Block {
    let (item, title) = (say!(language, "money-item"), say!(language, "money-title"));
    let heading: Vec<String> = [item].into_iter().chain(headings(language)).chain([title]).collect();
    let mut table = Table::new(&heading);
    let mut row = |item: Cell, sum: Sum, together: Option<Coverage>, style: Style, title: &str| {
        let figures = figures(sum, together, style, language);
        table.row([item].into_iter().chain(figures).chain([short(title).into()]));
    };
    let (bold, plain) = (style::HEADING, Style::new());
    for outcome in &funds.outcomes {
        let (id, sum) = (Cell::styled(outcome.outcome.id(), bold), outcome.sum());
        row(id, sum, None, bold, &titled(outcome.outcome.title_found(language), language));
        for output in &outcome.outputs {
            let id = format!("· {}", output.output.id());
            row(id.into(), output.sum, None, plain, &titled(output.output.title_found(language), language));
        }
    }
    let coverage = funds.coverage();
    let together = Cell::styled(say!(language, "money-together"), bold);
    row(together, funds.sum(), Some(coverage), bold, "");
    if let Some(stated) = funds.stated {
        row(say!(language, "money-as-stated").into(), stated, None, plain, "");
    }
    let mut remarks = vec![match funds.currency {
        Some(currency) => say!(language, "money-in", currency = currency.to_string()),
        None => say!(language, "money-no-currency"),
    }];
    remarks.push(covered(funds, language));
    if coverage.left_out > 0 && coverage.left_out < funds.outcomes.len() {
        remarks.push(say!(language, "money-outcomes-left-out", n = coverage.left_out));
    }
    if differs(funds) {
        remarks.push(match funds.note {
            Some(note) => say!(language, "money-difference-why", note = note),
            None => say!(language, "money-difference-plain"),
        });
    }
    let framework = funds.framework;
    let title = titled_plan(framework, language);
    Block { title, table, remarks }
}

fn loose(rows: &[Money<'_>], language: Language) -> Block {
    let (item, currency_heading) = (say!(language, "money-item"), say!(language, "money-currency"));
    let heading: Vec<String> = [item, currency_heading].into_iter().chain(headings(language)).collect();
    let mut table = Table::new(&heading);
    for money in rows {
        let country = money.country().map(|country| country.code().to_owned());
        let biennium =
            money.biennium().map(|first| years(language, &first.to_string(), &(first + 1).to_string()));
        let fund = money.fund().map(|fund| fund.label(language).to_owned());
        let what = say!(
            language,
            "money-loose-what",
            country = country.unwrap_or_else(|| say!(language, "money-no-country")),
            biennium = biennium.unwrap_or_else(|| say!(language, "money-no-biennium")),
            fund = fund.unwrap_or_else(|| say!(language, "money-no-fund")),
        );
        let mut sum = Sum::default();
        sum.add(money);
        let cells = figures(sum, None, Style::new(), language);
        table.row([what.into(), currency(money.currency()).into()].into_iter().chain(cells));
    }
    Block { title: say!(language, "money-loose"), table, remarks: Vec::new() }
}

/// The lines of an estimate of costs, each part below what it is a part of.
fn costs(rows: &[Cost<'_>], language: Language) -> Block {
    let mut table = Table::new(&[
        say!(language, "money-item"),
        say!(language, "money-currency"),
        say!(language, "money-available"),
        say!(language, "money-share"),
        say!(language, "money-shortfall"),
        say!(language, "money-title"),
    ]);
    let mut add = |cost: &Cost<'_>, indent: &str| {
        let about = |figure: String| match cost.is_approximate() && !figure.is_empty() {
            true => say!(language, "money-about", figure = figure),
            false => figure,
        };
        let share = cost.share().map_or_else(String::new, |share| share.to_string());
        let cells = [
            format!("{indent}{}", cost.id()),
            currency(cost.currency()),
            about(stated(language, cost.available())),
            about(share),
            stated(language, cost.shortfall()),
            cost.title(language).to_owned(),
        ];
        table.row(cells.map(Into::into));
    };
    let is_listed = |id: &str| rows.iter().any(|cost| cost.id() == id);
    for whole in rows.iter().filter(|cost| !cost.part_of().is_some_and(is_listed)) {
        add(whole, "");
        rows.iter().filter(|cost| cost.part_of() == Some(whole.id())).for_each(|part| add(part, "· "));
    }
    Block { title: say!(language, "money-costs"), table, remarks: Vec::new() }
}

fn foot(resources: &Resources<'_>, language: Language) -> Vec<String> {
    if resources.frameworks.is_empty() && resources.loose.is_empty() && resources.costs.is_empty() {
        return vec![match resources.country {
            Some(country) => say!(language, "money-none-country", country = country.name(language)),
            None => say!(language, "money-none"),
        }];
    }
    let mut foot = vec![say!(language, "money-empty-cell"), say!(language, "money-currencies-apart")];
    if resources.frameworks.iter().any(|f| f.framework.evidence().source() == Some("UN INFO")) {
        foot.push(say!(language, "money-joint"));
    }
    foot
}
