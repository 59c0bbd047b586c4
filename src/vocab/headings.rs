//! The headings of table columns, with their labels in English, French and Spanish.

/// Column name, and its label in English, French and Spanish.
const HEADINGS: &[(&str, [&str; 3])] = &[
    ("country", ["Country", "Pays", "País"]),
    ("name", ["Name", "Nom", "Nombre"]),
    ("name_fr", ["Name (French)", "Nom (français)", "Nombre (francés)"]),
    ("name_es", ["Name (Spanish)", "Nom (espagnol)", "Nombre (español)"]),
    ("region", ["Region", "Région", "Región"]),
    ("dao_pilot", ["Delivering-as-One pilot", "Pilote Unis dans l'action", "Piloto Unidos en la acción"]),
    ("framework", ["Framework", "Plan-cadre", "Marco"]),
    ("kind", ["Kind", "Type", "Tipo"]),
    ("title", ["Title", "Titre", "Título"]),
    ("title_fr", ["Title (French)", "Titre (français)", "Título (francés)"]),
    ("title_es", ["Title (Spanish)", "Titre (espagnol)", "Título (español)"]),
    ("start", ["Start", "Début", "Inicio"]),
    ("end", ["End", "Fin", "Fin"]),
    ("signed", ["Signed", "Signature", "Firma"]),
    ("source", ["Source", "Source", "Fuente"]),
    ("locator", ["Locator", "Repère", "Ubicación"]),
    ("note", ["Note", "Remarque", "Nota"]),
    ("priority", ["Priority", "Priorité", "Prioridad"]),
    ("pillars", ["Pillars", "Piliers", "Pilares"]),
    ("exhaustive", ["Exhaustive", "Exhaustif", "Exhaustivo"]),
    ("element", ["Element", "Élément", "Elemento"]),
    ("outcome", ["Outcome", "Effet", "Efecto"]),
    ("group", ["Strategic priority", "Priorité stratégique", "Prioridad estratégica"]),
    ("output", ["Output", "Produit", "Producto"]),
    ("agency", ["Agency", "Organisme", "Organismo"]),
    ("role", ["Role", "Rôle", "Función"]),
    ("dwcp", ["DWCP", "PPTD", "PTDP"]),
    ("undaf", ["UN framework", "PNUAD", "MANUD"]),
    ("extent", ["Extent", "Étendue", "Alcance"]),
    ("extent_un", ["Extent in the UN framework", "Étendue dans le plan-cadre", "Alcance en el marco"]),
    ("status", ["Status", "Statut", "Estado"]),
    ("confidence", ["Confidence", "Confiance", "Confianza"]),
    ("reviewer", ["Reviewer", "Examinateur", "Revisor"]),
    ("date", ["Date", "Date", "Fecha"]),
    ("pin", ["Pin", "Empreinte", "Huella"]),
    ("item", ["Item", "Objet", "Objeto"]),
    ("state", ["State", "État", "Situación"]),
    ("reason", ["Reason", "Motif", "Motivo"]),
    ("phase", ["Phase", "Phase", "Fase"]),
    ("constituent", ["Constituent", "Mandant", "Mandante"]),
    ("level", ["Level", "Niveau", "Nivel"]),
    ("organisation", ["Organisation", "Organisation", "Organización"]),
    ("year", ["Year", "Année", "Año"]),
    ("satisfied", ["Satisfied", "Satisfait", "Satisfecho"]),
    ("outcome_ref", ["Outcome reference", "Référence de l'effet", "Referencia del efecto"]),
    ("biennium", ["Biennium", "Exercice biennal", "Bienio"]),
    ("fund", ["Fund", "Fonds", "Fondo"]),
    ("need", ["Need", "Besoin", "Necesidad"]),
    ("available", ["Available", "Disponible", "Disponible"]),
    ("spent", ["Spent", "Dépensé", "Gastado"]),
    ("earmarked", ["Earmarked", "Affecté", "Asignado"]),
    ("supports_dwcp", ["Supports the DWCP", "Appuie le PPTD", "Apoya el PTDP"]),
    ("project", ["Project", "Projet", "Proyecto"]),
    ("allocation", ["Allocation", "Crédits alloués", "Asignación"]),
    ("expenditure", ["Expenditure", "Dépenses", "Gasto"]),
    ("appraised", ["Appraised", "Évalué", "Evaluado"]),
    ("approved", ["Approved", "Approuvé", "Aprobado"]),
    ("dwcp_priority", ["DWCP priority", "Priorité du PPTD", "Prioridad del PTDP"]),
    ("currency", ["Currency", "Monnaie", "Moneda"]),
    ("cost", ["Cost line", "Ligne de coût", "Partida de costo"]),
    ("part_of", ["Part of", "Fait partie de", "Forma parte de"]),
    ("shortfall", ["Shortfall", "Déficit", "Déficit"]),
    ("share", ["Share", "Pourcentage", "Porcentaje"]),
    ("approximate", ["Approximate", "Approximatif", "Aproximado"]),
    ("indicator", ["Indicator", "Indicateur", "Indicador"]),
    ("unit", ["Unit", "Unité", "Unidad"]),
    ("measure", ["Measure", "Mesure", "Medida"]),
    ("baseline_year", ["Baseline year", "Année de référence", "Año de referencia"]),
    ("baseline", ["Baseline", "Base de référence", "Línea de base"]),
    ("milestone", ["Milestone", "Étape", "Hito"]),
    ("reached", ["Reached", "Atteint", "Alcanzado"]),
    ("symbol", ["Symbol", "Cote", "Signatura"]),
    ("language", ["Language", "Langue", "Idioma"]),
    ("url", ["URL", "URL", "URL"]),
];

/// Does this text, as it stands over a column, mean the column of this name? The name itself and its labels are
/// taken in any letter case, with stray blanks, and with a star that marks a required column.
#[must_use]
pub fn heading_means(text: &str, column: &str) -> bool {
    let folded = fold(text);
    folded == fold(column)
        || HEADINGS
            .iter()
            .any(|(name, labels)| *name == column && labels.iter().any(|label| fold(label) == folded))
}

fn fold(text: &str) -> String {
    let bare = text.trim().trim_end_matches('*');
    let words = bare.split(|c: char| c.is_whitespace() || c == '_' || c == '-').filter(|w| !w.is_empty());
    words.collect::<Vec<_>>().join(" ").to_lowercase().replace('’', "'")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_is_known_in_three_languages_with_stray_blanks_and_case() {
        for text in ["priority", " Priority* ", "PRIORITÉ", "prioridad"] {
            assert!(heading_means(text, "priority"), "{text}");
        }
        assert!(heading_means("Pilote Unis dans l’action", "dao_pilot"));
        assert!(heading_means("extent-un", "extent_un"));
        assert!(!heading_means("priorities", "priority"));
    }

    #[test]
    fn no_heading_means_two_columns_of_one_table() {
        for (name, labels) in HEADINGS {
            for (other, other_labels) in HEADINGS.iter().filter(|(other, _)| other != name) {
                let shared = labels.iter().find(|l| other_labels.iter().any(|o| fold(o) == fold(l)));
                let together = matches!((*name, *other), ("date", "pin"));
                assert!(shared.is_none() || together, "{name} and {other} share {shared:?}");
            }
        }
    }
}
