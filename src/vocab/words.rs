//! The words that data hold.

use super::vocabulary;

vocabulary! {
    /// What a plan is (semantics, section 1).
    FrameworkKind, "kind" {
        /// A Decent Work Country Programme.
        Dwcp = "dwcp" ["Decent Work Country Programme", "Programme par pays de promotion du travail décent", "Programa de Trabajo Decente por País"],
        /// A United Nations Development Assistance Framework.
        Undaf = "undaf" ["UN Development Assistance Framework", "Plan-cadre des Nations Unies pour l’aide au développement", "Marco de Asistencia de las Naciones Unidas para el Desarrollo"],
        /// A United Nations Development Assistance Plan.
        Undap = "undap" ["UN Development Assistance Plan", "Plan des Nations Unies pour l’aide au développement", "Plan de Asistencia de las Naciones Unidas para el Desarrollo"],
        /// The One Programme of a Delivering-as-One country.
        OneProgramme = "one-programme" ["One UN Programme", "Programme unique des Nations Unies", "Programa Único de las Naciones Unidas"],
        /// A United Nations Partnership Framework.
        Unpaf = "unpaf" ["UN Partnership Framework", "Cadre de partenariat des Nations Unies", "Marco de Asociación de las Naciones Unidas"],
        /// A United Nations Sustainable Development Framework.
        Unsdf = "unsdf" ["UN Sustainable Development Framework", "Plan-cadre des Nations Unies pour le développement durable", "Marco de las Naciones Unidas para el Desarrollo Sostenible"],
        /// A United Nations Multi-Country Sustainable Development Framework.
        Msdf = "msdf" ["UN Multi-Country Sustainable Development Framework", "Plan-cadre multipays des Nations Unies pour le développement durable", "Marco multipaís de las Naciones Unidas para el Desarrollo Sostenible"],
        /// A United Nations Sustainable Development Cooperation Framework.
        Unsdcf = "unsdcf" ["UN Sustainable Development Cooperation Framework", "Plan-cadre de coopération des Nations Unies pour le développement durable", "Marco de Cooperación de las Naciones Unidas para el Desarrollo Sostenible"],
        /// A Common Country Assessment: for participation only.
        Cca = "cca" ["Common Country Assessment or Analysis", "Bilan (ou analyse) commun de pays", "Evaluación (o análisis) común para el país"],
        /// A joint programme: for participation only.
        JointProgramme = "joint-programme" ["Joint programme", "Programme conjoint", "Programa conjunto"],
    }
}

vocabulary! {
    /// The ILO's four strategic objectives.
    Pillar, "pillar" {
        /// Employment.
        Employment = "employment" ["Employment", "Emploi", "Empleo"],
        /// Social protection.
        SocialProtection = "social-protection" ["Social protection", "Protection sociale", "Protección social"],
        /// Social dialogue and tripartism.
        SocialDialogue = "social-dialogue" ["Social dialogue", "Dialogue social", "Diálogo social"],
        /// Standards and fundamental principles and rights at work.
        Rights = "rights" ["Fundamental principles and rights at work", "Normes et droits fondamentaux au travail", "Normas y derechos fundamentales en el trabajo"],
    }
}

vocabulary! {
    /// How much of the item it speaks of a link takes up.
    Extent, "extent" {
        /// All of it.
        Whole = "whole" ["Whole", "Entier", "Total"],
        /// Some of it, no more.
        Part = "part" ["Part", "Partie", "Parte"],
    }
}

vocabulary! {
    /// On whose word a link stands (semantics, section 2).
    LinkStatus, "status" {
        /// A source says so.
        Documented = "documented" ["Documented", "Documenté", "Documentado"],
        /// A person judged so.
        Reviewed = "reviewed" ["Reviewed", "Examiné", "Revisado"],
        /// A program proposed it.
        Suggested = "suggested" ["Suggested", "Suggéré", "Sugerido"],
        /// A person judged against it.
        Rejected = "rejected" ["Rejected", "Rejeté", "Rechazado"],
    }
}

vocabulary! {
    /// What an agency does for an outcome; ordered from the weakest to the strongest.
    Role, "role" {
        /// Takes no part.
        NotInvolved = "not-involved" ["Not involved", "Ne participe pas", "No participa"],
        /// Gives technical assistance without implementing.
        TechnicalAssistance = "technical-assistance" ["Technical assistance", "Assistance technique", "Asistencia técnica"],
        /// Implements.
        Implementing = "implementing" ["Implementing", "Mise en œuvre", "Ejecución"],
        /// Leads.
        Lead = "lead" ["Lead", "Chef de file", "Organismo principal"],
    }
}

vocabulary! {
    /// What is known of a priority or outcome without a counterpart (semantics, section 4).
    Absence, "state" {
        /// Someone looked and found no counterpart.
        NoneFound = "none-found" ["No counterpart found", "Aucun correspondant trouvé", "Sin equivalente encontrado"],
        /// A gap kept on purpose.
        Accepted = "accepted" ["Gap accepted", "Lacune acceptée", "Laguna aceptada"],
        /// A gap that is to be closed.
        Open = "open" ["To be closed", "À combler", "Por subsanar"],
    }
}

vocabulary! {
    /// A phase of programming (semantics, section 7).
    Phase, "phase" {
        /// The Common Country Assessment.
        Assessment = "assessment" ["Country analysis (CCA)", "Bilan ou analyse commune de pays", "Análisis común sobre el país"],
        /// Drawing up the plan.
        Formulation = "formulation" ["Formulation", "Formulation", "Formulación"],
        /// Carrying it out.
        Implementation = "implementation" ["Implementation", "Mise en œuvre", "Implementación"],
        /// A joint programme.
        JointProgramme = "joint-programme" ["Joint programme", "Programme conjoint", "Programa conjunto"],
        /// Steering and advisory bodies.
        Governance = "governance" ["Governance", "Gouvernance", "Gobernanza"],
    }
}

vocabulary! {
    /// Who takes part: the ILO's three constituents, and civil society, which is observed and never counted.
    Constituent, "constituent" {
        /// Government.
        Government = "government" ["Government", "Gouvernement", "Gobierno"],
        /// Employers' organisations.
        Employers = "employers" ["Employers", "Employeurs", "Empleadores"],
        /// Workers' organisations.
        Workers = "workers" ["Workers", "Travailleurs", "Trabajadores"],
        /// Civil society.
        CivilSociety = "civil-society" ["Civil society", "Société civile", "Sociedad civil"],
    }
}

impl Constituent {
    /// The three whose participation the ILO counts.
    pub const TRIPARTITE: [Self; 3] = [Self::Government, Self::Employers, Self::Workers];
}

vocabulary! {
    /// How strongly a constituent took part; ordered but for the last.
    Level, "level" {
        /// A source reports no participation.
        NotAtAll = "none" ["None reported", "Aucune signalée", "Ninguna notificada"],
        /// Through the ILO and the DWCP only.
        Indirect = "indirect" ["Indirect", "Indirecte", "Indirecta"],
        /// Weak.
        Weak = "weak" ["Weak", "Faible", "Débil"],
        /// A certain level.
        Some = "some" ["Took part (degree not stated)", "A participé (degré non indiqué)", "Participó (no consta el grado)"],
        /// Active.
        Active = "active" ["Active", "Active", "Activa"],
        /// Strong.
        Strong = "strong" ["Strong", "Forte", "Fuerte"],
        /// Asked for, not done.
        Proposed = "proposed" ["Proposed", "Proposée", "Propuesta"],
    }
}

vocabulary! {
    /// A plain answer.
    Answer, "answer" {
        /// Yes.
        Yes = "yes" ["Yes", "Oui", "Sí"],
        /// No.
        No = "no" ["No", "Non", "No"],
    }
}

vocabulary! {
    /// Where money comes from.
    Fund, "fund" {
        /// Regular budget.
        Rb = "rb" ["Regular budget", "Budget ordinaire", "Presupuesto ordinario"],
        /// Regular Budget Supplementary Account.
        Rbsa = "rbsa" ["Regular Budget Supplementary Account", "Compte supplémentaire du budget ordinaire", "Cuenta Suplementaria del Presupuesto Ordinario"],
        /// Extra-budgetary.
        Xb = "xb" ["Extra-budgetary", "Extrabudgétaire", "Extrapresupuestario"],
        /// The One UN fund.
        OneUn = "one-un" ["One UN fund", "Fonds du programme « Unis dans l’action »", "Fondo «Unidos en la acción»"],
        /// Public–private partnership.
        Ppp = "ppp" ["Public–private partnership", "Partenariat public-privé", "Asociación público-privada"],
    }
}

vocabulary! {
    /// What an indicator counts, or of what it is the share.
    Measure, "measure" {
        /// UN frameworks that take account of DWCPs or other decent-work priorities (3.1).
        UnFrameworksTakingAccount = "un-frameworks-taking-account" ["UN frameworks taking account of decent work", "Plans-cadres tenant compte du travail décent", "Marcos que recogen el trabajo decente"],
        /// DWCPs with whose participation all three constituents are satisfied (3.2).
        DwcpsSatisfied = "dwcps-satisfied" ["DWCPs whose constituents are satisfied", "PPTD dont les mandants sont satisfaits", "PTDP cuyos mandantes están satisfechos"],
        /// UN frameworks with which all three constituents are satisfied (3.3).
        UnFrameworksSatisfied = "un-frameworks-satisfied" ["UN frameworks whose constituents are satisfied", "Plans-cadres dont les mandants sont satisfaits", "Marcos cuyos mandantes están satisfechos"],
        /// The share of the identified resource gaps that has been filled (1.1).
        ResourceGapsFilled = "resource-gaps-filled" ["Resource gaps filled", "Déficits de ressources comblés", "Déficits de recursos cubiertos"],
        /// The share of voluntary contributions that goes to the RBSA, partnerships, the One UN fund or DWCP outcomes (1.2).
        ContributionsToPriorities = "contributions-to-priorities" ["Voluntary contributions to priorities", "Contributions volontaires aux priorités", "Contribuciones voluntarias a las prioridades"],
        /// The share of approved proposals that went through the appraisal mechanism (2.1).
        ProposalsAppraised = "proposals-appraised" ["Approved proposals that were appraised", "Propositions approuvées après évaluation", "Propuestas aprobadas tras evaluación"],
        /// Expenditure as a share of allocations (2.2).
        DeliveryRate = "delivery-rate" ["Delivery rate", "Taux d’exécution", "Tasa de ejecución"],
        /// The share of countries' extra-budgetary funding that supports DWCP outcomes directly (¶26).
        FundingForNationalOutcomes = "funding-for-national-outcomes" ["Funding for national outcomes", "Financement des résultats nationaux", "Financiación de los resultados nacionales"],
    }
}

vocabulary! {
    /// How much of both plans somebody has gone through to compare them (semantics, section 3).
    Examination, "examined" {
        /// The whole of both.
        Complete = "complete" ["Complete", "Complet", "Completo"],
        /// Some of it: shown, and decides nothing.
        Partly = "partly" ["Partly", "En partie", "En parte"],
    }
}

vocabulary! {
    /// What a source states of a whole pairing, in its own words (semantics, section 4).
    StatedAlignment, "stated" {
        /// The DWCP is taken up whole.
        Full = "full" ["Full", "Total", "Total"],
        /// The DWCP is taken up in part.
        Partial = "partial" ["Partial", "Partiel", "Parcial"],
        /// Aligned, to a degree that is not said.
        Aligned = "aligned" ["Aligned", "Aligné", "Alineado"],
        /// Nothing of it is taken up.
        NotAtAll = "none" ["None", "Aucun", "Ninguno"],
    }
}

impl Measure {
    /// Is it a share, with a numerator and a denominator, and not a number of frameworks?
    #[must_use]
    pub const fn is_share(self) -> bool {
        match self {
            Self::UnFrameworksTakingAccount | Self::DwcpsSatisfied | Self::UnFrameworksSatisfied => false,
            Self::ResourceGapsFilled
            | Self::ContributionsToPriorities
            | Self::ProposalsAppraised
            | Self::DeliveryRate
            | Self::FundingForNationalOutcomes => true,
        }
    }
}

impl FrameworkKind {
    /// Is it a DWCP or a UN framework: a plan that is compared with others?
    #[must_use]
    pub const fn is_plan(self) -> bool {
        matches!(self, Self::Dwcp) || self.is_un_framework()
    }

    /// Is it a plan of the UN country team that a DWCP is compared with?
    #[must_use]
    pub const fn is_un_framework(self) -> bool {
        !matches!(self, Self::Dwcp | Self::Cca | Self::JointProgramme)
    }
}

#[cfg(test)]
mod tests {
    use crate::vocab::*;

    fn holds<V: Vocabulary + std::fmt::Debug>() {
        for &word in V::ALL {
            assert_eq!(V::from_word(word.word()), Some(word), "{}", V::NAME);
            assert!(
                word.word().chars().all(|c| c.is_ascii_lowercase() || c == '-'),
                "{word:?} is in kebab form"
            );
            for language in Language::ALL {
                assert_eq!(
                    V::read(&word.label(language).to_uppercase()),
                    Some(word),
                    "{word:?} {language:?}"
                );
            }
        }
    }

    #[test]
    fn every_word_is_read_back_from_itself_and_from_its_labels_in_any_case() {
        holds::<FrameworkKind>();
        holds::<Pillar>();
        holds::<Extent>();
        holds::<LinkStatus>();
        holds::<Role>();
        holds::<Absence>();
        holds::<Phase>();
        holds::<Constituent>();
        holds::<Level>();
        holds::<Fund>();
        holds::<Measure>();
        holds::<SatisfactionRule>();
        holds::<Basis>();
        holds::<Engagement>();
        holds::<Nothing>();
        holds::<PriorityClass>();
        holds::<OutcomeClass>();
        holds::<PairingClass>();
        holds::<Examination>();
        holds::<crate::vocab::Judgement>();
        holds::<StatedAlignment>();
        holds::<PillarWord>();
        holds::<TargetStatus>();
    }
}
