//! What a person answers when a suggestion is reviewed.

use super::vocabulary;

vocabulary! {
    /// What a reviewer answers: about a pair, an item, a strategic objective, or two plans as a whole.
    Judgement, "decision" {
        /// The outcome or output takes up the whole of the item.
        Whole = "whole" ["Whole", "Entier", "Total"],
        /// It takes up a part of it.
        Part = "part" ["Part", "Partie", "Parte"],
        /// It does not take up the item; another one may.
        NotThis = "not-this" ["Not this one", "Pas celui-ci", "Este no"],
        /// Nothing in the framework takes up the item.
        NoneFound = "none-found" ["No counterpart found", "Aucun correspondant trouvé", "Sin equivalente encontrado"],
        /// The item serves the strategic objective.
        Yes = "yes" ["Yes", "Oui", "Sí"],
        /// It does not serve it.
        No = "no" ["No", "Non", "No"],
        /// Both plans were gone through as a whole.
        Complete = "complete" ["Complete", "Complet", "Completo"],
        /// Not now: nothing is decided.
        Skip = "skip" ["Not now", "Pas maintenant", "Ahora no"],
        /// To be looked at again: nothing is decided.
        LookAgain = "look-again" ["Look again", "À revoir", "Volver a ver"],
    }
}

impl Judgement {
    /// Does it decide anything?
    #[must_use]
    pub const fn decides(self) -> bool {
        !matches!(self, Self::Skip | Self::LookAgain)
    }
}
