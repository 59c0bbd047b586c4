//! In which language an export's names are written: it does not say, so their commonest small words decide.

use super::export::{Export, RawNode};
use crate::record::Store;
use crate::text::Text;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Language {
    English,
    French,
    Spanish,
    /// Portuguese, or too little to tell.
    Other,
}

const WORDS: [(Language, &[&str]); 4] = [
    (Language::English, &["the", "and", "of", "to", "for", "with", "by", "in", "are", "have"]),
    (
        Language::French,
        &["les", "des", "et", "du", "la", "le", "aux", "une", "pour", "d’ici", "sont", "à", "en"],
    ),
    (Language::Spanish, &["los", "las", "y", "del", "el", "la", "para", "con", "una", "han", "en"]),
    (Language::Other, &["os", "as", "e", "do", "da", "dos", "das", "com", "uma", "em", "são", "até"]),
];

impl Language {
    pub(super) fn of(export: &Export) -> Self {
        let mut counts = [0_usize; WORDS.len()];
        let mut nodes: Vec<&RawNode> = export.tree.iter().collect();
        while let Some(node) = nodes.pop() {
            nodes.extend(&node.children);
            for word in node.name.to_lowercase().split(|c: char| !c.is_alphabetic() && c != '’') {
                for (count, (_, words)) in counts.iter_mut().zip(WORDS) {
                    *count += usize::from(words.contains(&word));
                }
            }
        }
        let most = counts.iter().copied().max().unwrap_or_default();
        match counts.iter().position(|&count| count == most) {
            Some(n) if most > 0 => WORDS[n].0,
            _ => Self::Other,
        }
    }

    /// The name under the title of its language: English, French, Spanish. A Portuguese name has no column of its
    /// own and stands where the main title does.
    pub(super) fn titles(self, name: &str, store: &mut Store) -> [Option<Text>; 3] {
        let text = Some(store.texts.add(name));
        match self {
            Self::French => [None, text, None],
            Self::Spanish => [None, None, text],
            Self::English | Self::Other => [text, None, None],
        }
    }
}
