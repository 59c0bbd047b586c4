//! The words of verdicts and of what is counted, which data do not hold.

use super::{Absence, Role, extended, vocabulary};

vocabulary! {
    /// The class of a DWCP priority in a pairing (semantics, section 3); ordered from worst to best.
    PriorityClass, "class" {
        /// Examined, and no counterpart found.
        DwcpOnly = "dwcp-only" ["In the DWCP only", "Dans le PPTD seulement", "Solo en el PTDP"],
        /// No counting link, and nobody has examined it.
        Unexamined = "unexamined" ["Not examined", "Non examiné", "Sin examinar"],
        /// Taken up in part.
        Partial = "partial" ["Partial", "Partiel", "Parcial"],
        /// Taken up whole.
        Full = "full" ["Full", "Total", "Total"],
    }
}

impl PriorityClass {
    /// Is it taken up, whole or in part?
    #[must_use]
    pub const fn is_taken_up(self) -> bool {
        matches!(self, Self::Partial | Self::Full)
    }
}

vocabulary! {
    /// The class of a UN outcome in a pairing (semantics, section 4); ordered from worst to best.
    OutcomeClass, "class" {
        /// About decent work, examined, and in the UN framework only.
        UndafOnly = "undaf-only" ["In the UN framework only", "Dans le plan-cadre seulement", "Solo en el marco"],
        /// Nobody has examined it, or nobody has said whether it is about decent work.
        Unexamined = "unexamined" ["Not examined", "Non examiné", "Sin examinar"],
        /// Judged not to be about decent work.
        OutOfScope = "out-of-scope" ["Not about decent work", "Hors travail décent", "Ajeno al trabajo decente"],
        /// A DWCP item is linked to it.
        Shared = "shared" ["Shared", "Partagé", "Compartido"],
    }
}

extended! {
    /// The strongest of the ILO's roles on an outcome (semantics, section 4); ordered from the weakest to the strongest.
    Engagement, "engagement" {
        /// No role of the ILO was given.
        Unknown = "unknown" ["Not stated", "Non indiqué", "No consta"]
        /// The strongest role given.
        else Stated(Role)
    }
}

extended! {
    /// The four states of nothing (semantics, section 4): an item without a counting link is not yet a gap.
    Nothing, "state" {
        /// Nobody has said anything.
        Unexamined = "unexamined" ["Not examined", "Non examiné", "Sin examinar"]
        /// Someone has.
        else Stated(Absence)
    }
}

vocabulary! {
    /// How much of a shared outcome is taken up (semantics, section 4).
    Uptake, "uptake" {
        /// All of it.
        Whole = "whole" ["All", "La totalité", "La totalidad"],
        /// Some of it.
        Part = "part" ["Part", "Une partie", "Una parte"],
        /// Nobody said.
        NotStated = "not-stated" ["Not stated", "Non indiqué", "No consta"],
    }
}

vocabulary! {
    /// The verdict on a whole pairing (semantics, section 4); ordered from worst to best, behind those that cannot be
    /// compared.
    PairingClass, "verdict" {
        /// One of the two plans has no item in the data.
        NotComparable = "not-comparable" ["Cannot be compared", "Non comparable", "No comparable"],
        /// Every priority is examined, and none is taken up.
        NoneTakenUp = "none-taken-up" ["No counterpart", "Sans correspondant", "Sin equivalente"],
        /// No priority is taken up so far, and not all are examined.
        Unexamined = "unexamined" ["Not examined", "Non examiné", "Sin examinar"],
        /// Some are, or in part.
        Partial = "partial" ["Partial", "Partiel", "Parcial"],
        /// Every priority is taken up whole.
        Full = "full" ["Full", "Total", "Total"],
    }
}

vocabulary! {
    /// How sure a count is (semantics, section 6).
    Certainty, "certainty" {
        /// From documented links only.
        Documented = "documented" ["Documented", "Documenté", "Documentado"],
        /// From documented and reviewed links: the value.
        Counted = "counted" ["Counted", "Compté", "Contado"],
        /// If every suggestion were accepted.
        Possible = "possible" ["Possible", "Possible", "Posible"],
    }
}

vocabulary! {
    /// Which frameworks an indicator looks at (semantics, section 5).
    Basis, "basis" {
        /// Those in force on 31 December of the year.
        InForce = "in-force" ["in force on 31 December", "en vigueur au 31 décembre", "vigente a 31 de diciembre"],
        /// Those signed in a given span of years.
        Signed = "signed" ["Signed", "Signé", "Firmado"],
    }
}

vocabulary! {
    /// When a constituent counts as satisfied (semantics, section 5).
    SatisfactionRule, "satisfaction-rule" {
        /// Every answer of the latest year is yes.
        LatestAllYes = "latest-all-yes" ["satisfied: all latest answers are yes", "satisfait : toutes les dernières réponses sont oui", "satisfecho: todas las últimas respuestas son sí"],
        /// Some answer of the latest year is yes.
        LatestAnyYes = "latest-any-yes" ["satisfied: one latest answer is yes", "satisfait : l’une des dernières réponses est oui", "satisfecho: alguna de las últimas respuestas es sí"],
    }
}

vocabulary! {
    /// Where an indicator stands against its milestones in a year (semantics, section 5).
    TargetStatus, "target-status" {
        /// The milestone ahead is reached.
        Met = "met" ["Met", "Atteint", "Alcanzado"],
        /// At or above the straight line from the baseline to the milestone ahead.
        OnTrack = "on-track" ["On track", "En bonne voie", "Según lo previsto"],
        /// Below that line in these data, but not if the undecided frameworks turned out to count.
        Undecided = "undecided" ["Undecided", "Indécis", "Sin decidir"],
        /// Below that line.
        Behind = "behind" ["Behind", "En retard", "Con retraso"],
        /// There is no baseline to measure from.
        NoBaseline = "no-baseline" ["No baseline", "Sans base de référence", "Sin línea de base"],
    }
}
