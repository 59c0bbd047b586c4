//! Of an outcome: why, by which rule, and what would lift it.

use super::{SET_ASIDE, becomes, not_comparable, sentence, state_and_aside, with_aside, with_reason};
use crate::align::{OutcomeVerdict, Standing, Unknown};
use crate::locale::list;
use crate::say;
use crate::vocab::{Engagement, Language, Nothing, OutcomeClass, PairingClass, Uptake, Vocabulary, capital};

impl OutcomeVerdict<'_> {
    /// Its class for people: one that nobody examined cannot be compared where the DWCP has no priority in the data.
    #[must_use]
    pub fn label(&self, language: Language) -> &'static str {
        match self.class() {
            OutcomeClass::Unexamined if self.pairing.lacks_priorities() => {
                PairingClass::NotComparable.label(language)
            }
            class => class.label(language),
        }
    }

    /// The rule that decides, in the words of the semantics.
    #[must_use]
    pub fn rule(&self, language: Language) -> String {
        match self.class() {
            OutcomeClass::Shared => say!(language, "rule-shared"),
            OutcomeClass::UndafOnly => say!(language, "rule-undaf-only"),
            OutcomeClass::OutOfScope => say!(language, "rule-out-of-scope"),
            OutcomeClass::Unexamined => say!(language, "rule-outcome-unexamined"),
        }
    }

    /// Why it has its class, in one sentence, and what the ILO does in it in another.
    #[must_use]
    pub fn why(&self, language: Language) -> String {
        let class = match self.class() {
            OutcomeClass::Shared => self.why_shared(language),
            OutcomeClass::UndafOnly => {
                self.why_about(language, self.nothing().unwrap_or(Nothing::Unexamined))
            }
            OutcomeClass::Unexamined => match self.unknown() {
                Some(Unknown::Counterpart | Unknown::Both) if self.pairing.lacks_priorities() => {
                    let why = not_comparable(language, true, "priorities").unwrap_or_default();
                    sentence(capital(&why))
                }
                Some(Unknown::Relevance) => {
                    let clauses = say!(language, "why-relevance-unknown");
                    sentence(with_aside(
                        language,
                        with_reason(language, clauses, self.absence()),
                        &self.links,
                    ))
                }
                Some(Unknown::Both) => {
                    sentence(with_aside(language, say!(language, "why-nothing-known"), &self.links))
                }
                Some(Unknown::Counterpart) | None => self.why_about(language, Nothing::Unexamined),
            },
            OutcomeClass::OutOfScope => {
                with_aside(language, say!(language, "why-out-of-scope"), &self.links) + "."
            }
        };
        match self.engagement() {
            Engagement::Unknown => class,
            Engagement::Stated(role) => format!("{class} {}", say!(language, "why-ilo", role = role.word())),
        }
    }

    /// That it is about decent work, and what is known of a counterpart.
    fn why_about(&self, language: Language, nothing: Nothing) -> String {
        let pillar = |p: crate::vocab::Pillar| p.label(language).to_lowercase();
        let pillars: Vec<String> = self.pillars.iter().map(pillar).collect();
        let clauses = state_and_aside(language, nothing, self.absence(), &self.links);
        let (all, n) = (list(language, &pillars), pillars.len());
        sentence(say!(language, "why-undaf-only", pillars = all, n = n, clauses = clauses))
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
        let uptake = self.uptake().unwrap_or(Uptake::NotStated).word();
        say!(language, "why-shared", items = list(language, &items), n = items.len(), uptake = uptake)
    }

    /// The smallest change that would lift its class, where it is more than the definition of the class turned round: links
    /// to be accepted or mended. None where it is shared.
    #[must_use]
    pub fn lift(&self, language: Language) -> Option<String> {
        if self.class() == OutcomeClass::Shared {
            return None;
        }
        let there = |standing: &Standing| self.links.iter().any(|l| l.standing == *standing);
        let mended = SET_ASIDE.into_iter().chain([Standing::Suggested]).find(there);
        mended.map(|standing| becomes(language, OutcomeClass::Shared, standing, &self.links))
    }
}
