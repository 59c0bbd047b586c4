//! The headings of table columns, with their labels in English, French and Spanish.

use super::{Language, synonyms};

/// Column name, and its label in English, French and Spanish.
const HEADINGS: &[(&str, [&str; 3])] = &[
    ("country", ["Country", "Pays", "País"]),
    ("name", ["Name", "Nom (anglais)", "Nombre (inglés)"]),
    ("name_fr", ["Name (French)", "Nom (français)", "Nombre (francés)"]),
    ("name_es", ["Name (Spanish)", "Nom (espagnol)", "Nombre (español)"]),
    ("region", ["Region", "Région", "Región"]),
    (
        "dao_pilot",
        ["Delivering-as-One pilot", "Pilote « Unis dans l’action »", "Piloto «Unidos en la acción»"],
    ),
    ("framework", ["Plan", "Plan", "Plan"]),
    ("kind", ["Kind", "Type", "Tipo"]),
    ("title", ["Title", "Titre (anglais)", "Título (inglés)"]),
    ("title_fr", ["Title (French)", "Titre (français)", "Título (francés)"]),
    ("title_es", ["Title (Spanish)", "Titre (espagnol)", "Título (español)"]),
    ("start", ["Start", "Début", "Inicio"]),
    ("end", ["End", "Fin", "Fin"]),
    ("signed", ["Signed", "Signature", "Firma"]),
    ("source", ["Source", "Source", "Fuente"]),
    ("locator", ["Locator", "Repère", "Ubicación"]),
    ("note", ["Note", "Remarque", "Nota"]),
    ("priority", ["Priority", "Priorité", "Prioridad"]),
    (
        "pillars",
        ["ILO strategic objectives", "Objectifs stratégiques de l’OIT", "Objetivos estratégicos de la OIT"],
    ),
    ("sdg", ["SDG targets", "Cibles des ODD", "Metas de los ODS"]),
    ("exhaustive", ["Elements complete", "Éléments complets", "Elementos completos"]),
    ("element", ["Element", "Élément", "Elemento"]),
    ("outcome", ["Outcome", "Effet", "Efecto directo"]),
    ("group", ["Strategic priority", "Priorité stratégique", "Prioridad estratégica"]),
    ("output", ["Output", "Produit", "Producto"]),
    ("agency", ["Agency", "Organisme", "Organismo"]),
    ("role", ["Role", "Rôle", "Función"]),
    ("dwcp", ["DWCP", "PPTD", "PTDP"]),
    ("undaf", ["UN framework", "Plan-cadre des Nations Unies", "Marco de las Naciones Unidas"]),
    ("extent", ["Coverage", "Couverture", "Grado de cobertura"]),
    (
        "extent_un",
        ["Coverage of the outcome", "Couverture de l’effet", "Grado de cobertura del efecto directo"],
    ),
    ("status", ["Status", "Statut", "Estado"]),
    ("confidence", ["Confidence", "Confiance", "Confianza"]),
    ("reviewer", ["Reviewer", "Examinateur", "Revisor"]),
    ("date", ["Date", "Date", "Fecha"]),
    ("pin", ["Pin", "Empreinte", "Huella"]),
    ("item", ["Item", "Élément concerné", "Elemento en cuestión"]),
    ("state", ["State", "État", "Situación"]),
    ("reason", ["Reason", "Motif", "Motivo"]),
    ("against", ["Against", "Par rapport à", "Respecto de"]),
    ("examined", ["Examined", "Examiné", "Examinado"]),
    ("stated", ["Stated", "Énoncé", "Enunciado"]),
    (
        "pillar",
        ["ILO strategic objective", "Objectif stratégique de l’OIT", "Objetivo estratégico de la OIT"],
    ),
    ("same_as", ["Same as", "Identique à", "Igual a"]),
    ("same_item", ["Same item", "Même élément", "Mismo elemento"]),
    ("phase", ["Phase", "Phase", "Fase"]),
    ("constituent", ["Constituent", "Mandant", "Mandante"]),
    ("level", ["Level", "Niveau", "Nivel"]),
    ("organisation", ["Organisation", "Organisation", "Organización"]),
    ("year", ["Year", "Année", "Año"]),
    ("satisfied", ["Satisfied", "Satisfait", "Satisfecho"]),
    ("outcome_ref", ["Outcome reference", "Référence de l’effet", "Referencia del efecto directo"]),
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
    ("milestone", ["Milestone", "Étape à franchir", "Hito"]),
    ("reached", ["Reached", "Atteint", "Alcanzado"]),
    ("symbol", ["Symbol", "Cote", "Signatura"]),
    ("language", ["Language", "Langue", "Idioma"]),
    ("url", ["URL", "URL", "URL"]),
    ("area", ["Area", "Zone (anglais)", "Zona (inglés)"]),
    ("area_fr", ["Area (French)", "Zone (français)", "Zona (francés)"]),
    ("area_es", ["Area (Spanish)", "Zone (espagnol)", "Zona (español)"]),
    ("breadth", ["Breadth", "Portée", "Amplitud"]),
    ("note_fr", ["Note (French)", "Remarque (français)", "Nota (francés)"]),
    ("note_es", ["Note (Spanish)", "Remarque (espagnol)", "Nota (español)"]),
    ("barrier", ["Barrier", "Obstacle", "Obstáculo"]),
    ("audience", ["Audience", "Public", "Destinatarios"]),
    ("number", ["Number of events", "Nombre d’activités", "Número de actividades"]),
    ("people", ["People", "Personnes", "Personas"]),
    ("estimated", ["Estimated", "Estimé", "Estimado"]),
    ("planned", ["Planned", "Prévu", "Previsto"]),
];

/// The heading of a column as people read it; the column's own name where there is no other.
#[must_use]
pub fn heading(column: &str, language: Language) -> &str {
    let labels = HEADINGS.iter().find(|(name, _)| *name == column);
    labels.map_or(column, |(_, labels)| labels[language as usize])
}

/// The names of the tables and their labels in English, French and Spanish, none longer than a sheet's name may be.
const TABLES: &[(&str, [&str; 3])] = &[
    ("countries", ["Countries", "Pays", "Países"]),
    ("frameworks", ["Plans", "Plans", "Planes"]),
    ("priorities", ["Priorities", "Priorités", "Prioridades"]),
    ("elements", ["Elements", "Éléments", "Elementos"]),
    ("outcomes", ["Outcomes", "Effets", "Efectos directos"]),
    ("outputs", ["Outputs", "Produits", "Productos"]),
    ("agencies", ["Agencies", "Organismes", "Organismos"]),
    ("roles", ["Roles", "Rôles", "Funciones"]),
    ("links", ["Links", "Liens", "Vínculos"]),
    ("absences", ["Absences", "Absences", "Ausencias"]),
    ("pairings", ["Comparisons", "Comparaisons", "Comparaciones"]),
    ("pillars", ["Strategic objectives", "Objectifs stratégiques", "Objetivos estratégicos"]),
    ("aliases", ["Aliases", "Autres identifiants", "Otros identificadores"]),
    ("participation", ["Participation", "Participation", "Participación"]),
    ("statements", ["Statements", "Déclarations", "Declaraciones"]),
    ("barriers", ["Barriers", "Obstacles", "Obstáculos"]),
    ("events", ["Events", "Activités", "Actividades"]),
    ("satisfaction", ["Satisfaction", "Satisfaction", "Satisfacción"]),
    ("resources", ["Resources", "Ressources", "Recursos"]),
    ("projects", ["Projects", "Projets", "Proyectos"]),
    ("costs", ["Costs", "Coûts", "Costos"]),
    ("indicators", ["Indicators", "Indicateurs", "Indicadores"]),
    ("sources", ["Sources", "Sources", "Fuentes"]),
];

/// The name of a table as people read it.
#[must_use]
pub fn table_label(table: &str, language: Language) -> &str {
    let labels = TABLES.iter().find(|(name, _)| *name == table);
    labels.map_or(table, |(_, labels)| labels[language as usize])
}

/// Does this text, as the name of a sheet, mean the table of this name?
#[must_use]
pub fn table_means(text: &str, table: &str) -> bool {
    means(text, table, TABLES, synonyms::TABLES)
}

/// Is the text the name itself, one of its labels or one of its synonyms?
fn means(text: &str, wanted: &str, labels: &[(&str, [&str; 3])], others: &[(&str, &[&str])]) -> bool {
    // No heading is so long, and to fold a text of megabytes for every column would take seconds.
    if text.len() > 1_000 {
        return false;
    }
    let folded = fold(text);
    let says = |label: &str| fold(label) == folded;
    folded == fold(wanted)
        || labels.iter().any(|(name, labels)| *name == wanted && labels.iter().any(|l| says(l)))
        || others.iter().any(|(name, others)| *name == wanted && others.iter().any(|o| says(o)))
}

/// Do two texts say the same to somebody who types them: in any letter case, with stray blanks, with dashes or not?
#[must_use]
pub fn same_words(a: &str, b: &str) -> bool {
    fold(a) == fold(b)
}

/// Does this text, as it stands over a column, mean the column of this name? The name itself and its labels are
/// taken in any letter case, with stray blanks, and with a star that marks a required column.
#[must_use]
pub fn heading_means(text: &str, column: &str) -> bool {
    means(text, column, HEADINGS, synonyms::HEADINGS)
}

/// A small letter without its accent.
pub fn unaccented(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        other => other,
    }
}

fn fold(text: &str) -> String {
    let bare = text.trim().trim_end_matches('*');
    let words = bare.split(|c: char| c.is_whitespace() || "_-«»".contains(c)).filter(|w| !w.is_empty());
    let small = words.collect::<Vec<_>>().join(" ").to_lowercase();
    small.chars().map(|letter| if letter == '’' { '\'' } else { unaccented(letter) }).collect()
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
        for text in ["Résultats", "Réalisation", "Resultado", "efecto directo"] {
            assert!(heading_means(text, "outcome"), "{text}");
        }
        assert!(!heading_means("priorities", "priority"));
    }

    #[test]
    fn every_table_and_every_column_has_a_label_and_no_label_means_two_tables() {
        for (n, (table, labels)) in TABLES.iter().enumerate() {
            assert!(labels.iter().all(|l| l.chars().count() <= 31), "{table}");
            for (other, _) in TABLES.iter().skip(n + 1) {
                assert!(labels.iter().all(|l| !table_means(l, other)), "{table} and {other}");
            }
        }
        assert_eq!(table_label("links", Language::French), "Liens");
        assert_eq!(heading("extent", Language::Spanish), "Grado de cobertura");
    }

    #[test]
    fn no_heading_means_two_columns_of_one_table() {
        for (name, others) in synonyms::HEADINGS {
            for (column, _) in HEADINGS.iter().filter(|(column, _)| column != name) {
                let shared = others.iter().find(|other| heading_means(other, column));
                assert!(shared.is_none(), "{name} and {column} share {shared:?}");
            }
        }
        for (name, labels) in HEADINGS {
            for (other, other_labels) in HEADINGS.iter().filter(|(other, _)| other != name) {
                let shared = labels.iter().find(|l| other_labels.iter().any(|o| fold(o) == fold(l)));
                let together = matches!((*name, *other), ("date", "pin"));
                assert!(shared.is_none() || together, "{name} and {other} share {shared:?}");
            }
        }
    }
}
