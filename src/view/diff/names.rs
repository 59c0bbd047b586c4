//! What changes speak of, as people name it. Addresses are for programs.

use super::words::{TITLE, word};
use crate::agency::un_entity;
use crate::align::short;
use crate::diff::{Change, Difference};
use crate::graph::name::{number_in, outcome};
use crate::record::TableId;
use crate::say;
use crate::vocab::Language;

/// What stands between both ends of a link, a role or a comparison.
const BETWEEN: [&str; 2] = [" → ", " × "];

/// A thing by address, or two of them: `Kenya, DWCP 2013–2016, P1 → UNSDCF 2014–2018, outcome 3`. The country of both is
/// said once, and so is a plan within which something moved.
pub(super) fn place(difference: &Difference, address: &str, language: Language) -> String {
    place_in(difference, address, &[], language)
}

/// The same where some plans have been named above: `P1 → outcome 3`.
pub(super) fn place_in(difference: &Difference, address: &str, above: &[&str], language: Language) -> String {
    let end = |address: &str, with_country: bool| {
        let is_above = address.len() > plan_of(address).len() && above.contains(&plan_of(address));
        if is_above {
            within(difference, address, language)
        } else {
            one(difference, address, with_country, language)
        }
    };
    for between in BETWEEN {
        if let Some((from, to)) = address.split_once(between) {
            let shown = if plan_of(from) == plan_of(to) {
                within(difference, to, language)
            } else {
                end(to, country_of(from) != country_of(to))
            };
            return format!("{}{between}{shown}", end(from, true));
        }
    }
    end(address, true)
}

/// The part of an address that names the plan, and the code of its country.
fn plan_of(address: &str) -> &str {
    address.match_indices('/').nth(1).map_or(address, |(end, _)| &address[..end])
}

fn country_of(address: &str) -> &str {
    address.split('/').next().unwrap_or(address)
}

/// A plan or an item of a plan; an agency where it is no address.
fn one(difference: &Difference, address: &str, with_country: bool, language: Language) -> String {
    let Some(plan) = difference.plan(plan_of(address)) else {
        let entity = un_entity(address);
        return entity.map_or(address, |entity| entity.acronyms[language.index()]).to_owned();
    };
    let names = if with_country { &plan.of_country } else { &plan.alone };
    let name = &names[language.index()];
    match within(difference, address, language) {
        item if item.is_empty() => name.clone(),
        item => say!(language, "item-of-plan", plan = name, item = item),
    }
}

/// An item without its plan: `P1/E2`, `outcome 3`.
fn within(difference: &Difference, address: &str, language: Language) -> String {
    let plan = plan_of(address);
    let path = address[plan.len()..].trim_start_matches('/');
    let is_un = difference.plan(plan).is_some_and(|plan| plan.is_un);
    if is_un && !path.is_empty() { of_outcome(path, language) } else { path.to_owned() }
}

/// An outcome or output by the ids of both: `outcome 3, output 3.1`.
pub(super) fn of_outcome(path: &str, language: Language) -> String {
    match path.split_once('/') {
        None => outcome(path, language),
        Some((above, id)) => {
            let number = number_in(id).unwrap_or(id);
            say!(language, "output-name", outcome = outcome(above, language), number = number)
        }
    }
}

/// What a row speaks of. Of a table whose rows have no address it is what names the thing, and of one whose rows name
/// nothing all that the row says in the language of the reader.
pub(super) fn called(difference: &Difference, change: &Change, above: &[&str], language: Language) -> String {
    let Some(row) = change.row() else { return change.address.clone() };
    match row.table().id {
        TableId::Framework
        | TableId::Priority
        | TableId::Element
        | TableId::Outcome
        | TableId::Output
        | TableId::AbsenceRow
        | TableId::PillarRow
        | TableId::AgencyRole
        | TableId::Link
        | TableId::PairingRow => return place_in(difference, &change.address, above, language),
        _ => {}
    }
    let (country, id) = (row.cell("country"), row.cell("framework"));
    let plan = difference.plan(&format!("{country}/{id}")).filter(|_| row.table().id != TableId::Alias);
    let mut said: Vec<String> =
        plan.map(|plan| plan.of_country[language.index()].clone()).into_iter().collect();
    let names_nothing = row.named_by().any(|(column, _)| column == "note");
    for (column, cell) in row.named_by() {
        let written = written_in(column);
        let other = written.is_some_and(|written| written != language)
            || written.is_none() && !row.cell(&format!("{column}_{}", language.code())).is_empty();
        let told = match column {
            "country" | "framework" if plan.is_some() => continue,
            "source" | "locator" if names_nothing => continue,
            _ if other => continue,
            "country" => difference.country(cell, language).unwrap_or(cell).to_owned(),
            "agency" => un_entity(cell).map_or(cell, |known| known.acronyms[language.index()]).to_owned(),
            "outcome_ref" => place(difference, cell, language),
            _ => word(change, column, cell, language),
        };
        said.push(short(&told, TITLE));
    }
    said.join(" · ")
}

/// The language of a column that one of the three has to itself.
fn written_in(column: &str) -> Option<Language> {
    let named =
        |language: &Language| column.strip_suffix(language.code()).is_some_and(|name| name.ends_with('_'));
    Language::ALL.into_iter().find(named)
}
