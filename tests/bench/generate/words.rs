//! The words that made-up titles are put together from, in three languages.

/// The pools of one language.
pub(crate) struct Words {
    /// How a title begins.
    pub(crate) openers: &'static [&'static str],
    /// What it is about.
    pub(crate) subjects: &'static [&'static str],
    /// What joins its parts.
    pub(crate) joins: &'static [&'static str],
    /// Whom it is for, or what it follows.
    pub(crate) ends: &'static [&'static str],
}

/// English, French and Spanish. Some pieces hold commas and quotation marks, as titles in reports do.
pub(crate) const LANGUAGES: [Words; 3] = [
    Words {
        openers: &[
            "Better",
            "Wider",
            "Fairer",
            "Stronger",
            "More effective",
            "Accessible",
            "Well-financed",
            "Modernised",
        ],
        subjects: &[
            "employment services",
            "social security coverage",
            "labour courts",
            "tripartite consultation",
            "apprenticeships for young people",
            "statistics on work",
            "jobs in rural areas",
            "informal work",
            "protection of domestic workers",
            "small firms and cooperatives",
            "safety in mines, ports and factories",
            "collective agreements",
            "schooling instead of child labour",
            "minimum wage setting",
            "the \"decent work\" agenda",
            "equal pay, maternity leave and care",
            "renewable energy jobs",
            "local councils",
        ],
        joins: &["with", "by way of", "with regard to", "following", "on the basis of", "and"],
        ends: &[
            "young women and men, above all in the provinces",
            "the five-year plan, 2011-2015",
            "households at risk",
            "the fundamental conventions",
            "regions hit by drought",
            "employers' and workers' organisations",
            "newly ratified standards",
            "sound research",
        ],
    },
    Words {
        openers: &[
            "Extension de",
            "Appui à",
            "Réforme de",
            "Développement de",
            "Meilleure qualité de",
            "Égalité d’accès à",
        ],
        subjects: &[
            "l’apprentissage",
            "la sécurité sociale",
            "la concertation tripartite",
            "l’économie sociale et solidaire",
            "travail décent",
            "la prévention des risques, en usine comme aux champs",
            "l’administration du travail",
            "l’abolition du travail forcé",
            "la formation, initiale et continue",
            "l’emploi rural, surtout féminin",
            "programmes dits « d’avenir »",
        ],
        joins: &["au moyen de", "au profit de", "fondée sur", "avec", "en lien avec"],
        ends: &[
            "des ménages démunis",
            "des filles, des garçons et de leurs écoles",
            "des conventions ratifiées",
            "le plan national, volet social",
            "des organisations d’employeurs et de travailleurs",
            "la décentralisation",
        ],
    },
    Words {
        openers: &[
            "Apoyo a",
            "Reforma de",
            "Desarrollo de",
            "Extensión de",
            "Mejor calidad de",
            "Acceso igual a",
        ],
        subjects: &[
            "el aprendizaje",
            "la seguridad social",
            "la consulta tripartita",
            "las cooperativas",
            "trabajo decente",
            "los tribunales laborales",
            "la abolición del trabajo forzoso",
            "la capacitación, inicial y permanente",
            "los pequeños negocios",
            "el programa \"primer empleo\"",
            "la igualdad de remuneración",
        ],
        joins: &["con", "por medio de", "en favor de", "según", "y"],
        ends: &[
            "los hogares más pobres",
            "niñas, niños y sus familias",
            "los convenios ratificados",
            "el plan quinquenal",
            "las organizaciones de empleadores y de trabajadores",
            "los municipios",
        ],
    },
];

/// Names of countries that do not exist; a number follows.
pub(crate) const COUNTRIES: [&str; 12] = [
    "Northern Brae",
    "Île-Haute",
    "Costa Brañas",
    "Ostmark, Free State of",
    "\"Old\" Harbour",
    "Sankt Övre",
    "Lumbaria",
    "Terre-Plate, Union de la",
    "Piedras Azules",
    "Kelmand",
    "Çamlıova",
    "Rivermouth",
];
