//! What is said of a UN outcome.

use super::{SET_ASIDE, becomes, state_words, with_set_aside};
use crate::align::{OutcomeVerdict, Standing};
use crate::locale::{clauses, list};
use crate::say;
use crate::vocab::{Engagement, Language, Nothing, OutcomeClass, Role, Uptake, Vocabulary};

impl OutcomeVerdict<'_> {
    /// The rule that decides, in the words of the semantics.
    #[must_use]
    pub fn rule(&self, language: Language) -> String {
        match self.class() {
            OutcomeClass::Shared => say!(language, "rule-outcome-shared"),
            OutcomeClass::UndafOnly => say!(language, "rule-outcome-undaf-only"),
            OutcomeClass::OutOfScope => say!(language, "rule-outcome-out-of-scope"),
        }
    }

    /// Why it has its class, in one sentence.
    #[must_use]
    pub fn why(&self, language: Language) -> String {
        let sentence = match self.class() {
            OutcomeClass::Shared => self.why_shared(language),
            OutcomeClass::UndafOnly => {
                let pillars: Vec<String> =
                    self.outcome.pillars().iter().map(|p| p.label(language).to_lowercase()).collect();
                let nothing = self.nothing().unwrap_or(Nothing::Unexamined);
                let state = state_words(language, nothing, self.absence(), &self.links);
                let pillars = list(language, &pillars);
                let words = say!(language, "why-undaf-only", pillars = pillars, state = state);
                with_set_aside(language, words, &self.links)
            }
            OutcomeClass::OutOfScope => {
                with_set_aside(language, say!(language, "why-out-of-scope"), &self.links)
            }
        };
        let ilo = match self.engagement() {
            Engagement::Unknown => return sentence,
            Engagement::Stated(Role::Lead) => say!(language, "ilo-lead"),
            Engagement::Stated(Role::Implementing) => say!(language, "ilo-implementing"),
            Engagement::Stated(Role::TechnicalAssistance) => say!(language, "ilo-technical-assistance"),
            Engagement::Stated(Role::NotInvolved) => say!(language, "ilo-not-involved"),
        };
        format!("{sentence} {ilo}")
    }

    fn why_shared(&self, language: Language) -> String {
        let mut items: Vec<String> = self
            .counting()
            .map(|l| match l.link.element() {
                Some(element) => format!("{}/{}", l.link.priority().id(), element.id()),
                None => l.link.priority().id().to_owned(),
            })
            .collect();
        items.dedup();
        let reach = say!(language, "why-shared", n = items.len(), items = list(language, &items));
        let uptake = match self.uptake() {
            Some(Uptake::Whole) => say!(language, "uptake-whole"),
            Some(Uptake::Part) => say!(language, "uptake-part"),
            _ => say!(language, "uptake-not-stated"),
        };
        clauses(language, [reach, uptake]) + "."
    }

    /// The smallest change that would lift its class; none where it is shared.
    #[must_use]
    pub fn lift(&self, language: Language) -> Option<String> {
        if self.class() == OutcomeClass::Shared {
            return None;
        }
        let any = |standing| self.links.iter().any(|l| l.standing == standing);
        let aside = SET_ASIDE.into_iter().find(|&standing| any(standing));
        if let Some(standing) = aside.or_else(|| any(Standing::Suggested).then_some(Standing::Suggested)) {
            return Some(becomes(language, OutcomeClass::Shared, standing, &self.links));
        }
        Some(if self.pairing.dwcp.priorities().next().is_none() {
            say!(language, "lift-outcome-no-priorities")
        } else {
            say!(language, "lift-outcome")
        })
    }
}
