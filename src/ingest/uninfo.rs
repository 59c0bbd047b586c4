//! UN INFO country exports: read-only, and known to lose things. What an export lost is told as findings with
//! counts; nothing is guessed to fill the holes.

mod export;
mod language;
mod money;
mod publish;
mod tree;

pub(super) use export::{Export, is_export};

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::Part;
use crate::diagnostic::{Fault, UninfoFault};
use crate::id::{
    AgencyId, CountryId, CountryList, FrameworkId, GroupId, Locator, OutcomeId, OutputId, SourceId,
};
use crate::place::{File, FileId, Layout, Place};
use crate::record::*;
use crate::text::Detail;
use crate::vocab::{FrameworkKind, Role};
use language::Language;
use tree::{Node, Results};

/// What the user's own tables state already: they know better than an export.
#[derive(Default)]
pub(super) struct Known {
    /// Countries.
    pub(super) countries: BTreeSet<String>,
    /// Frameworks, as country and id.
    pub(super) frameworks: BTreeSet<(String, String)>,
}

/// Turns exports into parts, one for each framework: a framework that was exported once for each of its countries is
/// one framework. Countries and frameworks that are `known` already keep what is stated of them.
pub(super) fn into_parts(exports: Vec<Export>, detail: Detail, known: &Known) -> Vec<Part> {
    let mut frameworks: BTreeMap<String, Vec<Export>> = BTreeMap::new();
    for export in exports {
        let key = export.workspace.map_or_else(|| export.file.clone(), |id| format!("{id:020}"));
        frameworks.entry(key).or_default().push(export);
    }
    let mut copies: Vec<Vec<Export>> = frameworks.into_values().collect();
    copies.sort_by(|a, b| a.iter().map(|e| &e.file).min().cmp(&b.iter().map(|e| &e.file).min()));
    copies.into_iter().map(|copies| framework(copies, detail, known)).collect()
}

/// One framework, from its copies.
fn framework(mut copies: Vec<Export>, detail: Detail, known: &Known) -> Part {
    copies.sort_by(|a, b| a.code().cmp(&b.code()).then_with(|| a.file.cmp(&b.file)));
    let mut part = Part::new(detail);
    let files: Vec<FileId> = copies
        .iter()
        .map(|e| part.dataset.files.add(File { name: e.file.clone(), layout: Layout::Lines }))
        .collect();
    let at = |n: usize| Place { file: files[n], row: 0 };
    for (n, export) in copies.iter().enumerate() {
        if !export.code_is_plain() {
            let fault =
                Fault::Uninfo(UninfoFault::UnknownCountry { name: export.name.clone(), code: export.code() });
            part.findings.report(fault, at(n).whole());
        }
    }
    let mut codes: Vec<String> = copies.iter().filter_map(Export::code).collect();
    codes.dedup();
    let Some(home) = codes.first().cloned() else { return part };
    // The copy with the most rows is read; of equal ones the home country's.
    let fullest =
        (0..copies.len()).max_by_key(|&n| (copies[n].rows.len(), std::cmp::Reverse(n))).unwrap_or_default();
    if codes.len() > 1 {
        part.findings.report(
            Fault::Uninfo(UninfoFault::Shared { countries: codes.clone(), home: home.clone() }),
            at(0).whole(),
        );
    }
    if copies.iter().any(|c| !c.says_the_same(&copies[fullest])) {
        let read = copies[fullest].file.clone();
        part.findings
            .report(Fault::Uninfo(UninfoFault::Differing { countries: codes.clone(), read }), at(0).whole());
    }
    let named = |(n, export): (usize, &Export)| Some((export.code()?, export.name.clone(), at(n)));
    let mut names: Vec<(String, String, Place)> = copies.iter().enumerate().filter_map(named).collect();
    names.retain(|(code, _, _)| !known.countries.contains(code));
    names.dedup_by(|a, b| a.0 == b.0);
    let place = at(fullest);
    let export = copies.swap_remove(fullest);
    Writer { part: &mut part, place, home: &home, language: Language::of(&export), known }
        .write(&export, &codes, &names);
    part
}

/// Writes one framework into the record model.
struct Writer<'a> {
    part: &'a mut Part,
    place: Place,
    home: &'a str,
    language: Language,
    known: &'a Known,
}

/// A name as people say it, where the export turns it round for its lists: `Moldova, Republic of`.
fn as_spoken(name: &str) -> Cow<'_, str> {
    match name.rsplit_once(", ") {
        Some((first, rest)) if rest.ends_with(" of") || rest.ends_with(" of the") => {
            format!("{} {first}", rest.strip_prefix("The ").unwrap_or(rest)).into()
        }
        _ => name.into(),
    }
}

impl Writer<'_> {
    fn write(&mut self, export: &Export, codes: &[String], names: &[(String, String, Place)]) {
        let results = Results::of(export);
        for fault in results.faults(export).into_iter().chain(publish::faults(export)) {
            self.part.findings.report(fault, self.place.whole());
        }
        let place = self.place;
        let id = export.workspace.map_or_else(|| "uninfo".to_owned(), |id| format!("uninfo-{id}"));
        let store = &mut self.part.dataset.store;
        let country = CountryId::from_symbol(store.names.intern(self.home));
        let framework = FrameworkId::from_symbol(store.names.intern(&id));
        let source = Some(SourceId::from_symbol(store.citations.intern("UN INFO")));
        let years = export.years();
        if let Some((start, end)) = years.filter(|(start, end)| start > end) {
            self.part.findings.report(Fault::PeriodReversed { start, end }, self.place.whole());
        }
        let note = match years {
            Some(_) if export.stated_years().is_some() => {
                "The years are those that the export states.".to_owned()
            }
            Some((start, end)) => {
                format!("Years {start}–{end} are those of the export's rows; the export states none.")
            }
            None => "The export states no period and has no dated rows.".to_owned(),
        };
        for (code, name, place) in names {
            let country = CountryId::from_symbol(store.names.intern(code));
            let name = filled(name).map(|name| store.texts.add(&as_spoken(name)));
            let (name_fr, name_es, region, dao_pilot) = (None, None, None, None);
            let row = Country { country, name, name_fr, name_es, region, dao_pilot, place: *place };
            self.part.dataset.countries.push(row);
        }
        let stated = codes.iter().any(|code| self.known.frameworks.contains(&(code.clone(), id.clone())));
        let row = Framework {
            country: CountryList::from_symbol(store.names.intern(&codes.join(";"))),
            framework,
            kind: FrameworkKind::Unsdcf,
            // The kind and the years name it, in every language.
            title: None,
            start: years.and_then(|(start, _)| Year::new(start)),
            end: years.and_then(|(_, end)| Year::new(end)),
            signed: None,
            source,
            locator: filled(&export.name)
                .map(|name| Locator::from_symbol(store.citations.intern(as_cited(name)))),
            note: Some(store.texts.add(&note)),
            place,
        };
        if !stated {
            self.part.dataset.frameworks.push(row);
        }
        self.money(export, &results, &id, country);
        for outcome in &results.outcomes {
            self.outcome(country, framework, outcome, source);
            let own = outcome.agencies.iter().map(|agency| (None, agency));
            let of_outputs =
                outcome.outputs.iter().flat_map(|o| o.agencies.iter().map(move |a| (Some(&*o.id), a)));
            for (output, agency) in own.chain(of_outputs) {
                let store = &mut self.part.dataset.store;
                self.part.dataset.roles.push(AgencyRole {
                    country,
                    framework: Some(framework),
                    outcome: OutcomeId::from_symbol(store.names.intern(&outcome.node.id)),
                    output: output.map(|o| OutputId::from_symbol(store.names.intern(o))),
                    agency: AgencyId::from_symbol(store.names.intern(agency)),
                    role: Role::Implementing,
                    source,
                    locator: None,
                    place,
                });
            }
        }
    }

    fn outcome(
        &mut self,
        country: CountryId,
        framework: FrameworkId,
        outcome: &tree::Outcome,
        source: Option<SourceId>,
    ) {
        let store = &mut self.part.dataset.store;
        let place = self.place;
        let id = OutcomeId::from_symbol(store.names.intern(&outcome.node.id));
        let [title, title_fr, title_es] = self.language.titles(&outcome.node.name, store);
        self.part.dataset.outcomes.push(Outcome {
            country,
            framework: Some(framework),
            outcome: id,
            group: filled(&outcome.group)
                .map(|group| GroupId::from_symbol(store.citations.intern(as_cited(group)))),
            title,
            title_fr,
            title_es,
            pillars: None,
            sdg: None,
            source,
            locator: None,
            note: None,
            place,
        });
        for Node { id: output, name, .. } in &outcome.outputs {
            let [title, title_fr, title_es] = self.language.titles(name, store);
            let output = OutputId::from_symbol(store.names.intern(output));
            let framework = Some(framework);
            self.part.dataset.outputs.push(Output {
                country,
                framework,
                outcome: id,
                output,
                title,
                title_fr,
                title_es,
                place,
            });
        }
    }
}

/// Text that says something: nothing where it is empty, as the tables have it.
fn filled(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::as_spoken;

    #[test]
    fn a_name_that_was_turned_round_for_a_list_is_turned_back() {
        for (listed, spoken) in [
            ("Moldova, Republic of", "Republic of Moldova"),
            ("Congo, The Democratic Republic of the", "Democratic Republic of the Congo"),
            ("Micronesia, Federated States of", "Federated States of Micronesia"),
            ("Viet Nam", "Viet Nam"),
            ("Palestine, State of", "State of Palestine"),
            ("Saint Helena, Ascension and Tristan da Cunha", "Saint Helena, Ascension and Tristan da Cunha"),
        ] {
            assert_eq!(as_spoken(listed), spoken);
        }
    }
}
