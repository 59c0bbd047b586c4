//! Words that are read beside the labels that are shown: labels of earlier versions, and terms in common use.

mod likely;
mod words;

use likely::LIKELY;
use words::WORDS;

/// Other headings of a column: what else may stand over it.
pub(super) const HEADINGS: &[(&str, &[&str])] = &[
    ("name", &["Nom", "Nombre", "Name (English)"]),
    ("dao_pilot", &["Pilote Unis dans l’action", "Piloto Unidos en la acción"]),
    ("framework", &["Framework", "Plan-cadre", "Marco"]),
    ("title", &["Titre", "Título", "Title (English)"]),
    ("pillars", &["Pillars", "Piliers", "Pilares", "Strategic objectives"]),
    ("sdg", &["SDG", "SDGs", "SDG target", "ODD", "Cibles ODD", "Cible ODD", "ODS", "Metas ODS", "Meta ODS"]),
    ("exhaustive", &["Exhaustive", "Exhaustif", "Exhaustivo"]),
    (
        "outcome",
        &["Efecto", "Résultat", "Résultats", "Réalisation", "Réalisations", "Resultado", "Efectos directos"],
    ),
    (
        "undaf",
        &[
            "PNUAD",
            "MANUD",
            "UNDAF",
            "UNSDCF",
            "Cooperation Framework",
            "Plan-cadre de coopération",
            "PCNUDD",
            "Marco de Cooperación",
            "MCNUDS",
            "MECNUD",
        ],
    ),
    ("pillar", &["Pillar", "Pilier", "Pilar"]),
    ("extent", &["Extent", "Étendue", "Alcance"]),
    ("extent_un", &["Extent in the UN framework", "Étendue dans le plan-cadre", "Alcance en el marco"]),
    ("item", &["Objet", "Objeto"]),
    ("outcome_ref", &["Référence de l'effet", "Referencia del efecto"]),
    ("milestone", &["Étape"]),
    ("area", &["Zone", "Zona"]),
];

/// Other names of a table.
pub(super) const TABLES: &[(&str, &[&str])] = &[
    ("frameworks", &["Frameworks", "Plans-cadres", "Marcos"]),
    ("pillars", &["Pillars", "Piliers", "Pilares"]),
    ("outcomes", &["Efectos", "Résultats", "Réalisations", "Resultados"]),
];

/// The word of a vocabulary that another label stands for; letter case, accents and punctuation make no difference.
pub(super) fn word(vocabulary: &str, label: &str) -> Option<&'static str> {
    // `Evaluation` in English is what comes at the end, `Évaluation` in French what comes first.
    let ambiguous = vocabulary == "phase" && label.trim().eq_ignore_ascii_case("evaluation");
    if ambiguous { None } else { among(WORDS, vocabulary, label) }
}

/// The word that a label is likely to mean.
pub(super) fn likely(vocabulary: &str, label: &str) -> Option<&'static str> {
    among(LIKELY, vocabulary, label)
}

/// What is read as a word of a vocabulary beside its labels, with that word.
pub(super) fn all(vocabulary: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    WORDS.iter().filter(move |(name, ..)| *name == vocabulary).map(|(_, label, word)| (*label, *word))
}

fn among(list: &[(&str, &str, &'static str)], vocabulary: &str, label: &str) -> Option<&'static str> {
    let label = folded(label);
    let known = list.iter().find(|(name, text, _)| *name == vocabulary && folded(text) == label);
    known.map(|(_, _, word)| *word)
}

/// A label as it is compared: its letters and digits, small and without accents.
pub(super) fn folded(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase) {
        match letter {
            'œ' => plain.push_str("oe"),
            other => plain.push(super::headings::unaccented(other)),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use crate::vocab::{
        Absence, Barrier, Breadth, Constituent, Extent, FrameworkKind, Fund, Level, LinkStatus, Measure,
        Phase, Pillar, Role, Vocabulary,
    };

    fn holds<V: Vocabulary + std::fmt::Debug>() -> usize {
        let own = super::WORDS.iter().filter(|(name, ..)| *name == V::NAME);
        own.inspect(|(_, label, word)| {
            let meant = V::from_word(word);
            assert!(meant.is_some(), "{word}");
            assert_eq!(V::read(label), meant, "{label}");
        })
        .count()
    }

    #[test]
    fn every_synonym_is_read_as_the_word_that_it_names() {
        let read = holds::<FrameworkKind>()
            + holds::<Pillar>()
            + holds::<Role>()
            + holds::<Absence>()
            + holds::<Phase>()
            + holds::<Level>()
            + holds::<Fund>()
            + holds::<Measure>()
            + holds::<Breadth>()
            + holds::<Barrier>()
            + holds::<Extent>()
            + holds::<LinkStatus>()
            + holds::<Constituent>();
        assert_eq!(read, super::WORDS.len());
    }

    #[test]
    fn no_label_means_two_words_and_none_that_is_read_is_proposed() {
        let lists = [super::WORDS, super::LIKELY];
        let all: Vec<&(&str, &str, &str)> = lists.iter().copied().flatten().collect();
        for (n, (vocabulary, label, word)) in all.iter().enumerate() {
            let twice = all[n + 1..].iter().find(|(other, text, _)| {
                other == vocabulary && super::folded(text) == super::folded(label) && !label.starts_with('É')
            });
            assert!(twice.is_none(), "{vocabulary}: {label} is {word} and {twice:?}");
        }
    }
}
