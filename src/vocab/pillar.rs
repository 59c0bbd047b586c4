//! What a cell or a row says of the strategic objectives of an item: one of the four, or that there is none.

use super::{Language, Pillar, Vocabulary, shown_by_its_word};

/// One of the strategic objectives, or the word that an item serves none of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PillarWord {
    /// It serves this one.
    Of(Pillar),
    /// Judged not to be about decent work.
    NotAtAll,
}

impl Vocabulary for PillarWord {
    const NAME: &'static str = Pillar::NAME;
    const ALL: &'static [Self] = &[
        Self::Of(Pillar::Employment),
        Self::Of(Pillar::SocialProtection),
        Self::Of(Pillar::SocialDialogue),
        Self::Of(Pillar::Rights),
        Self::NotAtAll,
    ];

    fn word(self) -> &'static str {
        match self {
            Self::Of(pillar) => pillar.word(),
            Self::NotAtAll => "none",
        }
    }

    fn label(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Of(pillar), _) => pillar.label(language),
            (Self::NotAtAll, Language::English) => "None",
            (Self::NotAtAll, Language::French) => "Aucun",
            (Self::NotAtAll, Language::Spanish) => "Ninguno",
        }
    }

    fn from_word(text: &str) -> Option<Self> {
        if text == "none" { Some(Self::NotAtAll) } else { Pillar::from_word(text).map(Self::Of) }
    }
}

shown_by_its_word!(PillarWord);
