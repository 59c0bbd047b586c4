//! Tables and columns in what findings say: as the sheets of the reader's language head them, with the name in files behind.

use crate::vocab::{Language, Vocabulary, heading, same_words, table_label};

/// A column: `Priorité (priority)`; by its name in files in English, and where it is no column that is known.
pub(super) fn column(l: Language, name: &str) -> String {
    both(l, heading(name, l), name)
}

/// A table: `Liens (links)`.
pub(super) fn table(l: Language, name: &str) -> String {
    both(l, table_label(name, l), name)
}

/// A word of a vocabulary: by its label in other languages than English, in which it stands as files write it.
pub(super) fn word<V: Vocabulary>(l: Language, word: &str) -> String {
    match V::from_word(word) {
        Some(known) if l != Language::English => known.small(l),
        _ => word.to_owned(),
    }
}

fn both(l: Language, label: &str, name: &str) -> String {
    if l == Language::English || same_words(label, name) {
        name.to_owned()
    } else {
        format!("{label} ({name})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_is_named_as_the_sheet_heads_it() {
        assert_eq!(column(Language::French, "priority"), "Priorité (priority)");
        assert_eq!(column(Language::English, "priority"), "priority");
        assert_eq!(column(Language::Spanish, "of my own"), "of my own");
        assert_eq!(table(Language::French, "links"), "Liens (links)");
        assert_eq!(word::<crate::vocab::Extent>(Language::Spanish, "part"), "parte");
        assert_eq!(word::<crate::vocab::Extent>(Language::English, "part"), "part");
    }
}
