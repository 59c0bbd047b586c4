//! The world today, for people and for programs.

mod program;

use super::{Format, Surface};
use crate::graph::{Framework, name};
use crate::locale::list;
use crate::say;
use crate::view::text::page::Page;
use crate::view::text::screen::hint;
use crate::view::text::style;
use crate::view::text::table::{Cell, Table};
use crate::view::text::wrap::lines;
use crate::vocab::{Language, Pillar, Vocabulary as _};
use crate::world::{Objective, PlanToday, World, frequent};

/// How many words are named in one place.
const WORDS: usize = 3;

/// What is shown.
#[derive(Debug)]
pub struct Today<'a, 'g> {
    /// What was found.
    pub world: &'a World<'g>,
    /// How many countries have a framework in it.
    pub countries: usize,
    /// Is a line for each framework wanted?
    pub all: bool,
    /// Are the words of each framework wanted: is it one country?
    pub in_words: bool,
    /// The counting rules.
    pub policy: String,
}

/// The world in a format.
#[must_use]
pub fn render(today: &Today<'_, '_>, format: Format, surface: Surface, language: Language) -> String {
    match format {
        Format::Csv => program::csv(today),
        Format::Json => program::json(today),
        Format::Markdown => page(today, language).markdown(),
        Format::Table => text(today, surface, language),
    }
}

fn title(today: &Today<'_, '_>, language: Language) -> String {
    if today.world.plans.is_empty() {
        return say!(language, "world-nothing");
    }
    let outcomes: usize = today.world.plans.iter().map(|plan| plan.outcomes).sum();
    say!(
        language,
        "world-title",
        frameworks = today.world.plans.len(),
        countries = today.countries,
        outcomes = outcomes
    )
}

/// How many frameworks have no outcome in the data, so that nothing can be said of them; and what suggestions are.
fn notes(today: &Today<'_, '_>, language: Language) -> Vec<String> {
    let silent = today.world.plans.iter().filter(|plan| plan.outcomes == 0).count();
    let without = (silent > 0).then(|| say!(language, "world-without-outcomes", n = silent));
    without.into_iter().chain([say!(language, "world-note")]).collect()
}

/// Indicator 3.1 in one line.
fn account(today: &Today<'_, '_>, language: Language) -> String {
    let account = today.world.account;
    let year = account.year.to_string();
    let figure = match account.among {
        0 => say!(language, "world-no-data", year = year),
        among => say!(
            language,
            "world-account",
            year = year,
            counted = account.counted,
            possible = account.possible,
            undecided = account.undecided,
            of = among
        ),
    };
    match account.undatable {
        0 => figure,
        n => format!("{figure} {}", say!(language, "world-undatable", n = n)),
    }
}

/// The words of a list, the most frequent ones by name.
fn words(found: &[(String, usize)], language: Language) -> String {
    let named: Vec<String> =
        found.iter().take(WORDS).map(|(word, _)| say!(language, "suggest-quoted", words = word)).collect();
    if found.len() > WORDS { named.join(", ") + ", …" } else { list(language, &named) }
}

/// One line for each objective: how many frameworks and outcomes speak of it, and the most frequent words.
///
/// Frameworks without an outcome in the data are not among those that could speak of it.
fn objectives(today: &Today<'_, '_>, language: Language) -> Table {
    let mut table = Table::new(&[
        say!(language, "world-objective"),
        say!(language, "world-frameworks"),
        say!(language, "world-outcomes"),
        say!(language, "world-words"),
    ]);
    let plans = &today.world.plans;
    let all: usize = plans.iter().map(|plan| plan.outcomes).sum();
    let speaking = plans.iter().filter(|plan| plan.outcomes > 0).count();
    if all == 0 {
        return table;
    }
    for (n, pillar) in Pillar::ALL.iter().enumerate() {
        let each = || plans.iter().map(|plan| &plan.objectives[n]);
        let frameworks = each().filter(|objective| objective.outcomes() > 0).count();
        let outcomes: usize = each().map(Objective::outcomes).sum();
        let stated: usize = each().map(|objective| objective.stated.len()).sum();
        let of = |n: usize, of: usize| say!(language, "world-of", n = n, of = of);
        let outcomes = match stated {
            0 => of(outcomes, all),
            stated => say!(language, "world-of-stated", n = outcomes, of = all, stated = stated),
        };
        table.row([
            Cell::from(pillar.label(language)),
            of(frameworks, speaking).into(),
            outcomes.into(),
            words(&frequent(each()), language).into(),
        ]);
    }
    table
}

/// One line for each framework: how many of its outcomes speak of each objective.
fn frameworks(today: &Today<'_, '_>, language: Language) -> Table {
    let mut heading = vec![
        say!(language, "column-country"),
        say!(language, "overview-un"),
        say!(language, "world-outcomes"),
    ];
    heading.extend(Pillar::ALL.iter().map(|pillar| pillar.label(language).to_owned()));
    let mut table = Table::new(&heading);
    let number = |objective: &Objective<'_>| match (objective.stated.len(), objective.outcomes()) {
        (0, all) => all.to_string(),
        (stated, all) => say!(language, "world-stated", n = all, stated = stated),
    };
    for plan in &today.world.plans {
        let start = [
            country(plan.framework, language),
            name::plan(plan.framework, language),
            plan.outcomes.to_string(),
        ];
        let numbers = plan.objectives.iter().map(number);
        table.row(start.into_iter().chain(numbers).map(Cell::from));
    }
    table
}

/// The words of one framework: a line for each objective and outcome.
fn in_words(plan: &PlanToday<'_>, language: Language) -> Table {
    let mut table = Table::new(&[
        say!(language, "world-objective"),
        say!(language, "column-outcome"),
        say!(language, "world-grade"),
        say!(language, "world-words"),
    ]);
    for objective in &plan.objectives {
        let label = objective.pillar.label(language);
        for outcome in &objective.stated {
            table.row([label, outcome.id(), &say!(language, "world-is-stated"), ""].map(Cell::from));
        }
        for speaking in &objective.suggested {
            let mut quoted: Vec<String> = speaking
                .words
                .iter()
                .map(|spoken| say!(language, "suggest-quoted", words = spoken.words))
                .collect();
            quoted.dedup();
            let grade = super::suggest::grade(speaking.grade, language);
            table.row([label, speaking.outcome.id(), &grade, &quoted.join(", ")].map(Cell::from));
        }
        if objective.outcomes() == 0 {
            table.row([label, "–", "", &say!(language, "world-silent")].map(Cell::from));
        }
    }
    table
}

/// The country of a framework; of one of several countries all of them.
fn country(framework: Framework<'_>, language: Language) -> String {
    let names: Vec<String> = framework.countries().map(|country| country.name(language).to_owned()).collect();
    match names.len() {
        0..=2 => list(language, &names),
        n => say!(language, "world-and-others", country = &names[0], n = n - 1),
    }
}

fn text(today: &Today<'_, '_>, surface: Surface, language: Language) -> String {
    let plain = anstyle::Style::new();
    let mut text = lines(&title(today, language), 0, style::HEADING, surface);
    if today.world.plans.is_empty() {
        return text + &hint(&[(say!(language, "screen-rules"), today.policy.clone())], surface, language);
    }
    for note in notes(today, language) {
        text += &lines(&note, 0, style::ASIDE, surface);
    }
    if today.in_words {
        for plan in &today.world.plans {
            let named = name::plan_of_country(plan.framework, language);
            text += &lines(&named, 0, style::HEADING, surface);
            text += &in_words(plan, language).text(surface, 2);
        }
    } else {
        let table = objectives(today, language);
        text += &if table.is_empty() { String::new() } else { table.text(surface, 0) };
        if today.all {
            text.push('\n');
            text += &frameworks(today, language).text(surface, 0);
        }
    }
    text += &lines(&account(today, language), 0, plain, surface);
    let code = today.world.plans.first().map_or("", |plan| plan.framework.home());
    let mut ways = Vec::new();
    if !today.in_words {
        ways.extend((!today.all).then(|| (say!(language, "screen-all"), "--all".to_owned())));
        ways.push((say!(language, "screen-one-country"), format!("--country {code}")));
    }
    ways.push((say!(language, "world-as-rows"), "suggest -o FILE".to_owned()));
    ways.push((say!(language, "screen-rules"), today.policy.clone()));
    text + &hint(&ways, surface, language)
}

/// The world as a part of an HTML page, which has a heading of its own.
#[must_use]
pub fn part(today: &Today<'_, '_>, language: Language) -> String {
    let mut page = Page::default();
    page.paragraph(title(today, language));
    contents(&mut page, today, language);
    page.html()
}

fn page(today: &Today<'_, '_>, language: Language) -> Page {
    let mut page = Page::default();
    page.heading(1, title(today, language));
    contents(&mut page, today, language);
    page
}

fn contents(page: &mut Page, today: &Today<'_, '_>, language: Language) {
    if today.world.plans.is_empty() {
        page.aside(say!(language, "policy-line", policy = &today.policy));
        return;
    }
    notes(today, language).into_iter().for_each(|note| page.paragraph(note));
    page.table(objectives(today, language));
    if today.in_words {
        for plan in &today.world.plans {
            page.heading(2, name::plan_of_country(plan.framework, language));
            page.table(in_words(plan, language));
        }
    } else {
        page.table(frameworks(today, language));
    }
    page.paragraph(account(today, language));
    page.aside(say!(language, "policy-line", policy = &today.policy));
}
