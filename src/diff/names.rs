//! What plans and their items are called in either version, in the three languages: the graphs need not be kept for it.

use std::collections::BTreeMap;

use super::Version;
use super::rows::Row;
use crate::graph::name;
use crate::record::TableId;
use crate::vocab::Language;

/// A plan by name.
#[derive(Debug, Clone)]
pub struct PlanNamed {
    /// Behind its countries, in each language: `Sri Lanka, UNSDF 2018–2022`.
    pub of_country: [String; 3],
    /// Alone: `UNSDF 2018–2022`.
    pub alone: [String; 3],
    /// Is it a UN framework?
    pub is_un: bool,
}

/// The columns of a title, in the order of the languages.
const TITLES: [&str; 3] = ["title", "title_fr", "title_es"];

/// The names of both versions, those of the new one before those of the old one.
#[derive(Debug, Clone, Default)]
pub(super) struct Names {
    plans: BTreeMap<String, PlanNamed>,
    countries: BTreeMap<String, [String; 3]>,
    titles: BTreeMap<String, [String; 3]>,
}

impl Names {
    pub(super) fn of(versions: [&Version; 2]) -> Self {
        let mut names = Self::default();
        for version in versions {
            for plan in version.loaded.graph.frameworks() {
                names.plans.entry(plan.address()).or_insert_with(|| PlanNamed {
                    of_country: Language::ALL.map(|language| name::plan_of_country(plan, language)),
                    alone: Language::ALL.map(|language| name::plan(plan, language)),
                    is_un: plan.kind().is_un_framework(),
                });
            }
            for country in version.loaded.graph.countries() {
                let called = || Language::ALL.map(|language| country.name(language).to_owned());
                names.countries.entry(country.code().to_owned()).or_insert_with(called);
            }
            let items = [TableId::Priority, TableId::Element, TableId::Outcome, TableId::Output];
            for row in items.into_iter().flat_map(|table| version.rows.table(table)) {
                let stated = || TITLES.map(|column| row.cell(column).to_owned());
                names.titles.entry(row.address(&version.rows.homes)).or_insert_with(stated);
            }
        }
        names
    }

    pub(super) fn plan(&self, address: &str) -> Option<&PlanNamed> {
        self.plans.get(address)
    }

    pub(super) fn country(&self, code: &str, language: Language) -> Option<&str> {
        self.countries.get(code).map(|names| names[language.index()].as_str())
    }

    pub(super) fn title(&self, address: &str, language: Language) -> Option<(&str, Language)> {
        let titles = self.titles.get(address)?;
        found(|one| titles[one.index()].as_str(), language)
    }
}

impl Row {
    /// Its title in a language where it has one, else in one that it has, with that language.
    #[must_use]
    pub fn title_found(&self, language: Language) -> Option<(&str, Language)> {
        found(|one| self.cell(TITLES[one.index()]), language)
    }
}

fn found<'t>(title: impl Fn(Language) -> &'t str, language: Language) -> Option<(&'t str, Language)> {
    let order = [language].into_iter().chain(Language::ALL);
    order.map(|one| (title(one), one)).find(|(title, _)| !title.is_empty())
}
