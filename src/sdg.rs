//! The Sustainable Development Goals and their targets, by their ids: `8`, `8.5`, `8.b`.

use std::sync::LazyLock;

use crate::vocab::Language;

/// The table, a line for each goal; `#` begins a comment. The head of the file says where the ids come from.
const TABLE: &str = include_str!("sdg/goals.tsv");

/// A goal, or one of its targets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SdgTarget {
    /// Its id: `8` of a goal, `8.5` of a target.
    pub id: String,
    /// The number of the goal.
    pub goal: u8,
    /// What the goal is about, in a word or two of this project's own, in English, French and Spanish.
    words: [&'static str; 3],
}

impl SdgTarget {
    /// What its goal is about, in a word or two.
    #[must_use]
    pub const fn about(&self, language: Language) -> &'static str {
        self.words[language as usize]
    }
}

/// Every goal, followed by its targets: the numbered ones, then those with a letter.
static ALL: LazyLock<Vec<SdgTarget>> = LazyLock::new(|| {
    let mut all = Vec::new();
    for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
        let cells: Vec<&'static str> = line.split('\t').collect();
        let &[goal, numbers, letter, en, fr, es] = &cells[..] else { continue };
        let (Ok(goal), Ok(numbers)) = (goal.parse::<u8>(), numbers.parse::<u8>()) else { continue };
        let numbers = (1..=numbers).map(|number| format!("{goal}.{number}"));
        let last = letter.chars().next().filter(char::is_ascii_lowercase);
        let letters = last.into_iter().flat_map(|last| ('a'..=last).map(|letter| format!("{goal}.{letter}")));
        let target = |id| SdgTarget { id, goal, words: [en, fr, es] };
        all.extend([goal.to_string()].into_iter().chain(numbers).chain(letters).map(target));
    }
    all
});

/// Every goal, followed by its targets.
#[must_use]
pub fn sdg_targets() -> &'static [SdgTarget] {
    &ALL
}

/// The place of a goal or target among all, by its id, which may follow the word “SDG”, “ODD” or “ODS”, or “target”, and
/// whose letter may be a capital: `8.5`, `SDG 8.B`.
#[must_use]
pub fn sdg_place(text: &str) -> Option<usize> {
    let id = bare(text).to_ascii_lowercase();
    ALL.iter().position(|target| target.id == id)
}

/// Words that people write before an id.
const BEFORE: [&str; 12] =
    ["sdgs", "sdg", "odds", "odd", "ods", "target", "targets", "cible", "cibles", "meta", "metas", "goal"];

/// The id without the words before it and a full stop after it.
fn bare(text: &str) -> &str {
    let mut text = text.trim();
    while let Some(rest) = BEFORE.iter().find_map(|word| {
        let (start, rest) = text.split_at_checked(word.len())?;
        let ends = rest.starts_with(|c: char| !c.is_alphabetic());
        (ends && start.eq_ignore_ascii_case(word)).then_some(rest)
    }) {
        text = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}', ':', '-']);
    }
    text.trim_end_matches('.')
}

/// The target of a number that a spreadsheet keeps without the nought at its end; nothing where it may be of two: `8.1` is
/// what becomes of `8.10`, too.
#[must_use]
pub fn sdg_of_number(number: &str) -> Option<usize> {
    let place = sdg_place(number)?;
    let with_nought = format!("{number}0");
    let alone = !number.contains('.') || sdg_place(&with_nought).is_none();
    alone.then_some(place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_17_goals_and_169_targets_each_once() {
        let goals = ALL.iter().filter(|target| !target.id.contains('.')).count();
        assert_eq!((goals, ALL.len() - goals), (17, 169));
        for (place, target) in ALL.iter().enumerate() {
            assert_eq!(sdg_place(&target.id), Some(place), "{}", target.id);
            assert!(target.words.iter().all(|word| !word.is_empty()));
        }
    }

    #[test]
    fn ids_are_read_as_people_write_them_and_no_others_are() {
        let id = |text: &str| sdg_place(text).map(|place| ALL[place].id.as_str());
        for (text, meant) in [
            ("8.5", "8.5"),
            ("SDG 8", "8"),
            ("SDG8.b", "8.b"),
            ("ODD 8.B", "8.b"),
            ("ods 16.10", "16.10"),
            ("SDG target 8.7.", "8.7"),
            ("Cible 1.3", "1.3"),
        ] {
            assert_eq!(id(text), Some(meant), "{text}");
        }
        for other in
            ["", "18", "0", "8.11", "8.c", "08.5", "8,5", "8b", "SDG", "oddity 8", "17.a", "8.5 and 8.6"]
        {
            assert_eq!(id(other), None, "{other}");
        }
    }

    #[test]
    fn a_number_that_may_have_lost_its_nought_is_not_guessed_at() {
        let of = |number: &str| sdg_of_number(number).map(|place| ALL[place].id.as_str());
        assert_eq!(
            [of("8.5"), of("8"), of("8.10"), of("1.1")],
            [Some("8.5"), Some("8"), Some("8.10"), Some("1.1")]
        );
        assert_eq!([of("8.1"), of("16.1"), of("17.1"), of("8.11")], [None; 4]);
    }
}
