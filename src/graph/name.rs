//! Names for people: a plan by its kind and years, an outcome by its number. Ids are for files, and for what a person has
//! to type.

use super::{Framework, Item, Outcome, Output, Target};
use crate::locale::list;
use crate::say;
use crate::vocab::{Language, Vocabulary};

/// A plan by its kind and years: `UNSDCF 2022–2026`. Its id follows in brackets where another plan of one of its
/// countries would read the same.
#[must_use]
pub fn plan(framework: Framework<'_>, language: Language) -> String {
    with_id(framework, kind_and_years(framework, language))
}

/// The years of a plan, for a column that is headed by its kind: `2018–2022`. Its id follows where another plan of the
/// same kind and country has the same years.
#[must_use]
pub fn years(framework: Framework<'_>, language: Language) -> String {
    with_id(framework, framework.period().words(language))
}

/// A plan behind its countries: `Sri Lanka, UNSDF 2018–2022`.
#[must_use]
pub fn plan_of_country(framework: Framework<'_>, language: Language) -> String {
    let names: Vec<String> = framework.countries().map(|c| c.name(language).to_owned()).collect();
    let countries = list(language, &names);
    say!(language, "plan-of-country", countries = countries, plan = plan(framework, language))
}

/// The kind of a plan in short: `DWCP`, in French `PPTD`.
#[must_use]
pub fn kind(framework: Framework<'_>, language: Language) -> String {
    say!(language, "plan-kind", kind = framework.kind().word())
}

fn kind_and_years(framework: Framework<'_>, language: Language) -> String {
    let period = framework.period();
    let dated = if period.start.is_none() && period.end.is_none() { "no" } else { "yes" };
    let (kind, years) = (kind(framework, language), period.words(language));
    say!(language, "plan-name", dated = dated, kind = kind, years = years)
}

fn with_id(framework: Framework<'_>, name: String) -> String {
    let same = |other: Framework<'_>| {
        other != framework && other.kind() == framework.kind() && other.period() == framework.period()
    };
    if framework.countries().any(|country| country.frameworks().any(same)) {
        format!("{name} ({})", framework.id())
    } else {
        name
    }
}

/// Words that stand before a number in the ids and titles of outcomes, outputs and priorities, in the three languages.
const BEFORE_NUMBERS: [&str; 19] = [
    "o",
    "oc",
    "outcome",
    "output",
    "produit",
    "producto",
    "effet",
    "résultat",
    "resultat",
    "efecto",
    "resultado",
    "p",
    "priority",
    "priorité",
    "prioridad",
    "e",
    "element",
    "élément",
    "elemento",
];

/// The number in an id that is a word for an outcome or priority and a number: `3` in `O3`, `1.2` in `OC1.2`.
#[must_use]
pub fn number_in(id: &str) -> Option<&str> {
    let number = id.trim_start_matches(char::is_alphabetic);
    let before = id[..id.len() - number.len()].to_lowercase();
    let known = before.is_empty() || BEFORE_NUMBERS.contains(&before.as_str());
    let is_number = number.starts_with(|c: char| c.is_ascii_digit())
        && number.chars().all(|c| c.is_ascii_digit() || c == '.');
    (known && is_number).then_some(number)
}

/// An outcome by its number: `outcome 3`; by its id where that holds no number.
#[must_use]
pub fn outcome(id: &str, language: Language) -> String {
    say!(language, "outcome-name", number = number_in(id).unwrap_or(id))
}

/// An outcome by its number and title: `outcome 3: Decent work`. A title in another language says in which.
#[must_use]
pub fn outcome_titled(of: Outcome<'_>, language: Language) -> String {
    let number = outcome(of.id(), language);
    match of.title_found(language) {
        None => number,
        Some((title, found)) => {
            let title = in_language((title, found), language);
            say!(language, "outcome-titled", outcome = number, title = title)
        }
    }
}

/// An output by its number, after its outcome: `outcome 3, output 3.1`.
#[must_use]
pub fn output(of: Output<'_>, language: Language) -> String {
    let outcome = outcome(of.outcome().id(), language);
    say!(language, "output-name", outcome = outcome, number = number_in(of.id()).unwrap_or(of.id()))
}

/// What a link leads to, within its plan: `outcome 3`, or `outcome 3, output 3.1`.
#[must_use]
pub fn target(of: Target<'_>, language: Language) -> String {
    match of {
        Target::Outcome(of) => outcome(of.id(), language),
        Target::Output(of) => output(of, language),
    }
}

/// An item of a plan, after the plan and its countries: `Sri Lanka, DWCP 2018–2022, P2`.
#[must_use]
pub fn of_plan(framework: Framework<'_>, what: &str, language: Language) -> String {
    say!(language, "item-of-plan", plan = plan_of_country(framework, language), item = what)
}

/// A priority or element, after its plan: `Sri Lanka, DWCP 2018–2022, P2/E1`.
#[must_use]
pub fn item_of_plan(item: Item<'_>, language: Language) -> String {
    of_plan(item.priority().framework(), &item.path(), language)
}

/// An outcome or output, after its plan: `Sri Lanka, UNSDF 2018–2022, outcome 3`.
#[must_use]
pub fn target_of_plan(of: Target<'_>, language: Language) -> String {
    of_plan(of.outcome().framework(), &target(of, language), language)
}

/// A title; one that is in another language than the reader’s says in which.
#[must_use]
pub fn in_language((title, found): (&str, Language), asked: Language) -> String {
    if found == asked { title.to_owned() } else { format!("{title} [{}]", found.code()) }
}

/// A title without the code of its own item that some sources repeat in it: `OC1_ Health` and `Outcome 1: Health` of `O1`
/// are `Health`.
#[must_use]
pub fn without_code<'t>(id: &str, title: &'t str) -> &'t str {
    // Most titles have no number at all.
    if !title.bytes().any(|byte| byte.is_ascii_digit()) {
        return title;
    }
    let Some(number) = number_in(id) else { return title };
    let digits = title.find(|c: char| c.is_ascii_digit()).unwrap_or(title.len());
    let (word, rest) = title.split_at(digits);
    let word = word.trim().trim_end_matches(['_', '-', '.', '#']).trim_end().to_lowercase();
    let Some(rest) = rest.strip_prefix(number) else { return title };
    let bare = rest.trim_start_matches(|c: char| c.is_whitespace() || "_:.-–—)|".contains(c));
    let ends_the_code = match rest.chars().next() {
        Some('.') => !rest[1..].starts_with(|c: char| c.is_ascii_digit()),
        Some(c) if c.is_whitespace() => {
            !word.is_empty() || rest.trim_start().starts_with([':', '-', '–', '—', '|'])
        }
        Some(c) => "_:-–—)|".contains(c),
        None => false,
    };
    let known = word.is_empty() || BEFORE_NUMBERS.contains(&word.as_str());
    if known && ends_the_code && !bare.is_empty() { bare } else { title }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_loses_the_code_of_its_own_item_and_no_other() {
        for (id, title, bare) in [
            ("O1", "OC1_ Health", "Health"),
            ("O1", "Outcome 1: Health", "Health"),
            ("OC1", "1. Health", "Health"),
            ("1", "Effet 1 – Santé", "Santé"),
            ("4.3", "Output 4.3: Health", "Health"),
            ("O1", "1 million jobs", "1 million jobs"),
            ("O1", "Outcome 2: Health", "Outcome 2: Health"),
            ("O1", "Outcome 1.2: Health", "Outcome 1.2: Health"),
            ("O1", "Outcome 10: Health", "Outcome 10: Health"),
            ("O1", "Outcome 1", "Outcome 1"),
            ("O1", "By 2021 health", "By 2021 health"),
            ("health", "Outcome 1: Health", "Outcome 1: Health"),
            ("O2", "Æ2", "Æ2"),
        ] {
            assert_eq!(without_code(id, title), bare, "{id} {title}");
        }
    }

    #[test]
    fn an_outcome_is_named_by_its_number() {
        assert_eq!(outcome("O3", Language::English), "outcome 3");
        assert_eq!(outcome("OC1.2", Language::French), "effet 1.2");
        assert_eq!(outcome("II", Language::English), "outcome II");
        assert_eq!(number_in("UNSDCF3"), None);
    }
}
