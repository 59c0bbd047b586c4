//! Words that are read beside the labels that are shown: labels of earlier versions, and terms in common use.

/// Other headings of a column: what else may stand over it.
pub(super) const HEADINGS: &[(&str, &[&str])] = &[
    ("name", &["Nom", "Nombre", "Name (English)"]),
    ("dao_pilot", &["Pilote Unis dans l’action", "Piloto Unidos en la acción"]),
    ("framework", &["Framework", "Plan-cadre", "Marco"]),
    ("title", &["Titre", "Título", "Title (English)"]),
    ("pillars", &["Pillars", "Piliers", "Pilares", "Strategic objectives"]),
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

/// Other labels of words: the name of the vocabulary, the label, the word.
const WORDS: &[(&str, &str, &str)] = &[
    ("kind", "Common Country Assessment", "cca"),
    ("kind", "Common Country Analysis", "cca"),
    ("kind", "Bilan commun de pays", "cca"),
    ("kind", "Analyse commune de pays", "cca"),
    ("kind", "Evaluación Común para el País", "cca"),
    ("kind", "Análisis Común sobre el País", "cca"),
    ("kind", "Plan-cadre de coopération", "unsdcf"),
    ("kind", "PCNUDD", "unsdcf"),
    ("kind", "Marco de Cooperación", "unsdcf"),
    ("kind", "MCNUDS", "unsdcf"),
    ("kind", "MECNUD", "unsdcf"),
    ("kind", "Cooperation Framework", "unsdcf"),
    ("kind", "PNUAD", "undaf"),
    ("kind", "MANUD", "undaf"),
    ("kind", "PPTD", "dwcp"),
    ("kind", "PTDP", "dwcp"),
    ("pillar", "Rights at work", "rights"),
    ("pillar", "Droits au travail", "rights"),
    ("pillar", "Derechos en el trabajo", "rights"),
    ("role", "Non impliqué", "not-involved"),
    ("role", "Sin participación", "not-involved"),
    ("role", "Exécution", "implementing"),
    ("role", "Líder", "lead"),
    ("state", "None found", "none-found"),
    ("state", "Aucun trouvé", "none-found"),
    ("state", "Ninguno encontrado", "none-found"),
    ("state", "Accepté", "accepted"),
    ("state", "Aceptado", "accepted"),
    ("state", "Por cerrar", "open"),
    ("phase", "Évaluation", "assessment"),
    ("phase", "Evaluación", "assessment"),
    ("level", "Aucune", "none"),
    ("level", "Ninguna", "none"),
    ("level", "Certaine", "some"),
    ("level", "Cierta", "some"),
    ("fund", "Fonds Une seule ONU", "one-un"),
    ("fund", "Fondo Una ONU", "one-un"),
    ("measure", "Marcos que toman en cuenta el trabajo decente", "un-frameworks-taking-account"),
    ("breadth", "Solo algunos", "few"),
    (
        "barrier",
        "Difficulty in entering development debates with clear proposals and goals",
        "hard-to-propose",
    ),
    ("barrier", "UN reform is hard to read", "reform-hard-to-read"),
];

/// The word of a vocabulary that another label stands for; both labels in small letters.
pub(super) fn word(vocabulary: &str, label: &str) -> Option<&'static str> {
    let known = WORDS.iter().find(|(name, text, _)| *name == vocabulary && text.to_lowercase() == label);
    known.map(|(_, _, word)| *word)
}

#[cfg(test)]
mod tests {
    use crate::vocab::{
        Absence, Barrier, Breadth, FrameworkKind, Fund, Level, Measure, Phase, Pillar, Role, Vocabulary,
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
            + holds::<Barrier>();
        assert_eq!(read, super::WORDS.len());
    }
}
