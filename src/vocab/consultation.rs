//! The words for what sources say of participation beyond one country and one framework.

use super::{Constituent, extended, vocabulary};

vocabulary! {
    /// The ILO's five regions.
    Region, "region" {
        /// Africa.
        Africa = "africa" ["Africa", "Afrique", "África"],
        /// The Americas.
        Americas = "americas" ["Americas", "Amériques", "Américas"],
        /// The Arab States.
        ArabStates = "arab-states" ["Arab States", "États arabes", "Estados Árabes"],
        /// Asia and the Pacific.
        AsiaPacific = "asia-pacific" ["Asia and the Pacific", "Asie et Pacifique", "Asia y el Pacífico"],
        /// Europe and Central Asia.
        EuropeCentralAsia = "europe-central-asia" ["Europe and Central Asia", "Europe et Asie centrale", "Europa y Asia Central"],
    }
}

vocabulary! {
    /// Of how many of the countries spoken of a statement holds, in the source's own words.
    Breadth, "breadth" {
        /// Of every one.
        All = "all" ["All", "Tous", "Todos"],
        /// As a rule.
        General = "general" ["As a rule", "En règle générale", "Por regla general"],
        /// Of most.
        Most = "most" ["Most", "La plupart", "La mayoría"],
        /// Of some.
        Some = "some" ["Some", "Certains", "Algunos"],
        /// Of a few only.
        Few = "few" ["Only a few", "Quelques-uns seulement", "Solo unos pocos"],
        /// Of those that are not named elsewhere.
        Others = "others" ["The others", "Les autres", "Los demás"],
        /// Of one that is not named.
        One = "one" ["One (not named)", "Un seul (non nommé)", "Uno (sin nombrar)"],
    }
}

vocabulary! {
    /// What keeps constituents from taking part (¶13).
    Barrier, "barrier" {
        /// Constituents have limited capacity.
        LimitedCapacity = "limited-capacity" ["Limited capacity of the constituents", "Capacités limitées des mandants", "Capacidad limitada de los mandantes"],
        /// They are told too little about UN reform.
        LittleInformation = "little-information" ["Too little information on UN reform", "Informations insuffisantes sur la réforme des Nations Unies", "Información insuficiente sobre la reforma de las Naciones Unidas"],
        /// UN reform is hard to read.
        ReformHardToRead = "reform-hard-to-read" ["The UN reform process is hard to follow", "Manque de lisibilité de la réforme des Nations Unies", "La reforma de las Naciones Unidas es difícil de seguir"],
        /// The goals of the UN framework are far from the social partners' concerns.
        DistantGoals = "distant-goals" ["The UN framework’s goals are far from the social partners’ concerns", "Objectifs du plan-cadre éloignés des préoccupations des partenaires sociaux", "Los objetivos del marco distan de las preocupaciones de los interlocutores sociales"],
        /// Social dialogue is difficult, so that the government's priorities differ from the social partners'.
        DifficultDialogue = "difficult-dialogue" ["Difficult social dialogue: the government’s priorities differ from the social partners’", "Dialogue social difficile : les priorités du gouvernement diffèrent de celles des partenaires sociaux", "Diálogo social difícil: las prioridades del gobierno difieren de las de los interlocutores sociales"],
        /// It is hard to enter development debates with clear proposals and goals.
        HardToPropose = "hard-to-propose" ["Difficulty in engaging in development dialogue and in proposing clear projects and objectives", "Difficulté à engager le dialogue sur le développement et à proposer des projets et des objectifs clairs", "Dificultad para entablar el diálogo sobre el desarrollo y proponer proyectos y objetivos claros"],
        /// Tripartism is not understood outside the ILO.
        TripartismNotUnderstood = "tripartism-not-understood" ["Tripartism is not understood outside the ILO", "Le tripartisme n’est pas compris en dehors de l’OIT", "El tripartismo no se comprende fuera de la OIT"],
        /// UN agencies treat social partners as non-governmental organisations.
        TreatedAsNgos = "treated-as-ngos" ["UN agencies treat social partners as NGOs", "Des institutions des Nations Unies assimilent les partenaires sociaux à des ONG", "Organismos de las Naciones Unidas equiparan a los interlocutores sociales con ONG"],
        /// The ILO takes part too little and too irregularly, above all where it is non-resident.
        IloRarelyPresent = "ilo-rarely-present" ["The ILO takes part too little and too ad hoc, above all where it is non-resident", "Le BIT participe trop peu et de manière trop ponctuelle, surtout là où il est non résident", "La OIT participa demasiado poco y de forma demasiado puntual, sobre todo donde no es residente"],
        /// The ILO does not inform its own specialists in time.
        SpecialistsNotInformed = "specialists-not-informed" ["The ILO does not inform its own specialists in time", "Le BIT n’informe pas à temps ses propres spécialistes", "La OIT no informa a tiempo a sus propios especialistas"],
    }
}

vocabulary! {
    /// What an event of capacity building is.
    EventKind, "kind" {
        /// A training.
        Training = "training" ["Training", "Formation", "Formación"],
        /// A workshop.
        Workshop = "workshop" ["Workshop", "Atelier", "Taller"],
        /// A briefing.
        Briefing = "briefing" ["Briefing", "Réunion d’information", "Reunión informativa"],
        /// A meeting.
        Meeting = "meeting" ["Meeting", "Réunion", "Reunión"],
    }
}

extended! {
    /// For whom an event is: the ILO's own staff, or constituents.
    Audience, "audience" {
        /// The ILO's staff.
        Staff = "staff" ["ILO staff", "Personnel du BIT", "Personal de la OIT"]
        /// A constituent.
        else Constituents(Constituent)
    }
}

vocabulary! {
    /// Whether a constituent was at the table, as far as anyone said. Silence is a state of its own.
    Attendance, "attendance" {
        /// Nobody has said anything.
        NotStated = "not-stated" ["Not stated", "Non indiqué", "No consta"],
        /// A source reports that there was no participation.
        NoneReported = "none-reported" ["None reported", "Aucune participation signalée", "No se informó de participación"],
        /// Asked for, and not done.
        Proposed = "proposed" ["Proposed, not done", "Participation proposée, sans suite à ce jour", "Participación propuesta, aún sin realizar"],
        /// Only through the ILO and the DWCP.
        Indirect = "indirect" ["Took part indirectly", "Participation indirecte", "Participación indirecta"],
        /// Took part.
        TookPart = "took-part" ["Took part", "Participation", "Participación"],
    }
}

impl Attendance {
    /// Did the constituent take part, at least indirectly?
    #[must_use]
    pub const fn is_participation(self) -> bool {
        matches!(self, Self::Indirect | Self::TookPart)
    }
}
