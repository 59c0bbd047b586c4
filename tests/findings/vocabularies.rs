//! Words of vocabularies as people write them, in English, French and Spanish: each is read as what it means, or is an error
//! that proposes it.

use dwalign::diagnostic::Code;
use dwalign::ingest::{self, Input, Options};
use dwalign::vocab::Language;

use super::people::{Meant, holds};

/// Texts that mean a word of a vocabulary, some of which are read and the others proposed.
struct Words {
    table: &'static str,
    head: &'static str,
    row: &'static str,
    /// The word and what is read as it.
    read: &'static [(&'static str, &'static [&'static str])],
    /// The word and what may mean something else, so that it is asked about.
    proposed: &'static [(&'static str, &'static [&'static str])],
}

const WORDS: &[Words] = &[
    Words {
        table: "frameworks",
        head: "country,framework,kind",
        row: "MDA,f{n},{}",
        read: &[
            (
                "dwcp",
                &[
                    "DWCP",
                    "D.W.C.P.",
                    "PPTD",
                    "PTDP",
                    "Decent Work Country Programme (DWCP)",
                    "Programme de promotion du travail décent",
                    "Programa de Trabajo Decente",
                ],
            ),
            ("undaf", &["UNDAF", "PNUAD", "MANUD", "United Nations Development Assistance Framework"]),
            (
                "unsdcf",
                &[
                    "UNSDCF",
                    "PCNUDD",
                    "MCNUDS",
                    "MECNUD",
                    "Cooperation Framework",
                    "Cadre de coopération",
                    "Plan-cadre de coopération",
                    "Marco de Cooperación de las Naciones Unidas",
                ],
            ),
            ("one-programme", &["One Programme", "one programme", "Programme unique", "Programa Único"]),
            (
                "joint-programme",
                &["Joint Programme", "UN Joint Programme", "Programme conjoint", "Programa conjunto"],
            ),
            (
                "cca",
                &[
                    "CCA",
                    "Common Country Analysis",
                    "Analyse commune de pays",
                    "Bilan commun de pays",
                    "Análisis Común sobre el País",
                ],
            ),
        ],
        proposed: &[
            ("dwcp", &["DWCP 2021-2025", "PPTD 2021", "Programme par pays", "Programa de país", "DWCP/PPTD"]),
            ("unsdcf", &["CF", "UNSDCF 2023-2027", "the Cooperation Framework"]),
        ],
    },
    Words {
        table: "links",
        head: "country,priority,outcome,extent_un",
        row: "MDA,P{n},O1,{}",
        read: &[
            (
                "whole",
                &[
                    "whole",
                    "Whole",
                    "W",
                    "Full",
                    "fully",
                    "All",
                    "complete",
                    "Entier",
                    "Entière",
                    "ENTIERE",
                    "Tout",
                    "Toute",
                    "Totalement",
                    "en totalité",
                    "Total",
                    "Entero",
                    "Entera",
                    "Todo",
                    "Completo",
                    "Totalmente",
                ],
            ),
            (
                "part",
                &[
                    "part",
                    "P",
                    "Partial",
                    "partially",
                    "partly",
                    "in part",
                    "Partie",
                    "Partiel",
                    "Partielle",
                    "partiellement",
                    "En partie",
                    "Parte",
                    "Parcial",
                    "parcialmente",
                    "en parte",
                ],
            ),
        ],
        proposed: &[("whole", &["yes", "Oui", "Sí", "X", "100 %", "wholly or whole"])],
    },
    Words {
        table: "links",
        head: "country,priority,outcome,status",
        row: "MDA,P{n},O1,{}",
        read: &[
            (
                "documented",
                &["Documented", "Documenté", "Documentée", "DOCUMENTE", "Documentado", "documentada"],
            ),
            ("reviewed", &["Reviewed", "Examiné", "Examinée", "Revisado", "revisada"]),
            ("suggested", &["Suggested", "Suggestion", "Suggéré", "Suggérée", "Sugerido", "Sugerencia"]),
            ("rejected", &["Rejected", "Rejeté", "Rejetée", "Rechazado", "Rechazada"]),
        ],
        proposed: &[
            ("reviewed", &["Validated", "Approved", "Validé", "Approuvé", "Aprobado", "Confirmado"]),
            ("suggested", &["Draft", "Proposed", "Brouillon", "Proposé", "Borrador", "Propuesto"]),
            ("rejected", &["Refused", "Refusé", "No"]),
        ],
    },
    Words {
        table: "roles",
        head: "country,outcome,agency,role",
        row: "MDA,O{n},ILO,{}",
        read: &[
            (
                "lead",
                &[
                    "Lead",
                    "Lead agency",
                    "leading",
                    "Chef de file",
                    "Agence chef de file",
                    "Organismo líder",
                    "Líder",
                ],
            ),
            (
                "implementing",
                &[
                    "Implementing",
                    "Implementing agency",
                    "Implementing partner",
                    "Mise en oeuvre",
                    "Agence d'exécution",
                    "Exécution",
                    "Ejecución",
                    "Organismo ejecutor",
                    "Implementación",
                ],
            ),
            (
                "technical-assistance",
                &[
                    "Technical assistance",
                    "Technical support",
                    "Assistance technique",
                    "Appui technique",
                    "Asistencia tecnica",
                    "Apoyo técnico",
                ],
            ),
            (
                "not-involved",
                &["Not involved", "Ne participe pas", "Non impliqué", "No participa", "Sin participación"],
            ),
        ],
        proposed: &[
            ("lead", &["co-lead", "Convener", "Chef", "Responsable"]),
            ("implementing", &["Partner", "Partenaire", "Socio", "Contributing"]),
            ("technical-assistance", &["TA"]),
            ("not-involved", &["None", "No", "Aucun", "Ninguno"]),
        ],
    },
    Words {
        table: "absences",
        head: "country,item,state",
        row: "MDA,P{n},{}",
        read: &[
            (
                "none-found",
                &[
                    "None found",
                    "No counterpart",
                    "Aucun trouvé",
                    "Aucun correspondant",
                    "Ninguno encontrado",
                    "Sin equivalente",
                ],
            ),
            ("accepted", &["Accepted", "Accepted gap", "Accepté", "Acceptée", "Aceptado", "Aceptada"]),
            (
                "open",
                &[
                    "Open",
                    "Open gap",
                    "To be closed",
                    "À combler",
                    "A combler",
                    "Ouvert",
                    "Por subsanar",
                    "Abierta",
                ],
            ),
        ],
        proposed: &[
            ("open", &["Gap", "Lacune", "Brecha"]),
            ("none-found", &["None", "No", "Aucun", "Ninguno"]),
        ],
    },
    Words {
        table: "participation",
        head: "country,framework,phase,constituent,level",
        row: "MDA,f{n},assessment,{},some",
        read: &[
            (
                "workers",
                &[
                    "Workers",
                    "Trade unions",
                    "trade unions",
                    "Unions",
                    "Workers' organizations",
                    "Travailleurs",
                    "Syndicats",
                    "Organisations de travailleurs",
                    "Trabajadores",
                    "Sindicatos",
                    "Organizaciones de trabajadores",
                ],
            ),
            (
                "employers",
                &[
                    "Employers",
                    "Employers’ organisations",
                    "Employeurs",
                    "Patronat",
                    "Organisations d'employeurs",
                    "Empleadores",
                    "Organizaciones de empleadores",
                ],
            ),
            ("government", &["Government", "Govt", "Govt.", "Gouvernement", "Gobierno"]),
            (
                "civil-society",
                &["Civil society", "NGOs", "CSO", "Société civile", "ONG", "Sociedad civil", "OSC"],
            ),
        ],
        proposed: &[("government", &["Ministry of Labour", "Ministère du Travail", "Ministerio de Trabajo"])],
    },
    Words {
        table: "participation",
        head: "country,framework,phase,constituent,level",
        row: "MDA,f{n},{},workers,some",
        read: &[
            ("assessment", &["CCA", "Country analysis", "Évaluation", "Análisis de país", "Evaluación"]),
            (
                "formulation",
                &["Formulation", "Drafting", "Élaboration", "Elaboration", "Elaboración", "Formulación"],
            ),
            ("implementation", &["Implementation", "Mise en œuvre", "MISE EN OEUVRE", "Implementación"]),
            ("governance", &["Governance", "Gouvernance", "Gobernanza"]),
        ],
        proposed: &[
            ("assessment", &["Evaluation"]),
            ("formulation", &["Design", "Conception", "Diseño"]),
            ("implementation", &["Monitoring", "Suivi", "Seguimiento"]),
            ("governance", &["Steering committee", "Comité de pilotage", "Comité directivo"]),
        ],
    },
    Words {
        table: "participation",
        head: "country,framework,phase,constituent,level",
        row: "MDA,f{n},assessment,workers,{}",
        read: &[
            ("some", &["Took part", "participated", "A participé", "Participó"]),
            ("strong", &["Strong", "Fort", "Forte", "Fuerte"]),
            ("weak", &["Weak", "Faible", "Débil", "Debil"]),
            ("active", &["Active", "Actif", "Activo", "Activa"]),
            ("none", &["None", "Aucun", "Aucune", "Ninguno", "Ninguna"]),
        ],
        proposed: &[
            ("some", &["Yes", "Oui", "Sí", "Medium", "Moyen", "Medio"]),
            ("strong", &["High"]),
            ("weak", &["Low"]),
            ("none", &["No", "Non"]),
        ],
    },
    Words {
        table: "priorities",
        head: "country,priority,title,pillars",
        row: "MDA,P{n},x,{}",
        read: &[
            ("employment", &["Employment", "Emploi", "Empleo"]),
            ("social-protection", &["Social protection", "Protection sociale", "Protección social"]),
            (
                "social-dialogue",
                &["Social dialogue", "Tripartism", "Dialogue social et tripartisme", "Diálogo social"],
            ),
            (
                "rights",
                &[
                    "Rights",
                    "Rights at work",
                    "Standards",
                    "International labour standards",
                    "Droits au travail",
                    "Normes internationales du travail",
                    "Derechos",
                    "Normas internacionales del trabajo",
                ],
            ),
            (
                "employment;social-protection",
                &[
                    "Employment; Social protection",
                    "Employment, Social protection",
                    "Emploi et protection sociale",
                    "Empleo y protección social",
                    "Employment / Social protection",
                ],
            ),
            ("none", &["None", "Aucun", "Ninguno"]),
        ],
        proposed: &[
            ("employment", &["Jobs", "Skills", "Employment creation", "Empleo productivo"]),
            ("rights", &["Normes", "Normas", "droit au travail"]),
            ("social-protection", &["Social security", "Sécurité sociale", "Seguridad social"]),
        ],
    },
];

#[test]
fn words_of_vocabularies_are_read_or_proposed_in_three_languages() {
    let mut pairs = 0;
    for words in WORDS {
        let column = words
            .head
            .split(',')
            .zip(words.row.split(','))
            .find(|(_, cell)| *cell == "{}")
            .map(|(name, _)| name);
        let code = Code::UnknownWord;
        let read = words
            .read
            .iter()
            .flat_map(|(word, texts)| texts.iter().map(|text| ((*text).to_owned(), Ok((*word).to_owned()))));
        let proposed = words
            .proposed
            .iter()
            .flat_map(|(_, texts)| texts.iter().map(|text| ((*text).to_owned(), Err(code))));
        let all: Vec<(String, Meant)> = read.chain(proposed).collect();
        pairs += holds(words.table, words.head, words.row, &all);
        for (word, texts) in words.proposed {
            for text in *texts {
                let row = words.row.replace("{n}", "1").replace("{}", text);
                let csv = format!("{}\n{row}\n", words.head);
                let (_, findings) = ingest::read(
                    vec![Input::of_bytes(&format!("{}.csv", words.table), csv.into_bytes())],
                    Options::default(),
                );
                let helps: Vec<String> =
                    findings.shown().map(|finding| finding.fault.help(Language::English)).collect();
                let wanted = format!("did you mean “{word}”?");
                assert!(helps.iter().any(|help| help.starts_with(&wanted)), "{column:?} {text}: {helps:?}");
            }
        }
    }
    assert!(pairs >= 300, "{pairs}");
}
