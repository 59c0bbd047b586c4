//! Of a priority: why, by which rule, and what would lift it.

use super::{Reached, SET_ASIDE, becomes, named, not_comparable, sentence, state_and_aside, with_aside};
use crate::align::{Coverage, ElementCover, JudgedLink, PriorityVerdict, Standing};
use crate::graph::Element;
use crate::locale::{clauses, list};
use crate::say;
use crate::vocab::{
    Certainty, Extent, Language, Nothing, PairingClass, PriorityClass, Vocabulary as _, capital,
};

impl<'g> PriorityVerdict<'g> {
    /// Its class for people: one that nobody examined cannot be compared where the UN framework has no outcome in the data.
    #[must_use]
    pub fn label(&self, language: Language) -> &'static str {
        match self.class() {
            PriorityClass::Unexamined if self.pairing.lacks_outcomes() => {
                PairingClass::NotComparable.label(language)
            }
            class => class.label(language),
        }
    }

    /// The rule that decides, in the words of the semantics.
    #[must_use]
    pub fn rule(&self, language: Language) -> String {
        let coverage = self.coverage(Certainty::Counted);
        match (self.class(), coverage.own) {
            (PriorityClass::Full, Some(Extent::Whole)) => say!(language, "rule-full-own"),
            (PriorityClass::Full, _) => say!(language, "rule-full-elements"),
            (PriorityClass::Partial, _) => say!(language, "rule-partial"),
            (PriorityClass::DwcpOnly, _) => say!(language, "rule-dwcp-only"),
            (PriorityClass::Unexamined, _) => say!(language, "rule-unexamined"),
        }
    }

    /// Why it has its class, in one sentence.
    #[must_use]
    pub fn why(&self, language: Language) -> String {
        let coverage = self.coverage(Certainty::Counted);
        match self.class() {
            PriorityClass::Full => self.with_unstated(language, self.why_full(language, coverage)),
            PriorityClass::Partial => self.with_unstated(language, self.why_partial(language, coverage)),
            PriorityClass::DwcpOnly => {
                let nothing = self.nothing().unwrap_or(Nothing::Unexamined);
                let clauses = state_and_aside(language, nothing, self.absence(), &self.links);
                sentence(say!(language, "why-dwcp-only", clauses = clauses))
            }
            PriorityClass::Unexamined => self.why_unexamined(language, coverage),
        }
    }

    /// A sentence, and which of the links that it rests on do not state their extent, so that the whole is meant.
    fn with_unstated(&self, language: Language, sentence: String) -> String {
        let states_whole = |of: &JudgedLink<'_>| {
            let mut same = self.counting().filter(|l| l.link.element() == of.link.element());
            same.any(|l| l.link.states_extent() && l.link.extent() == Extent::Whole)
        };
        let unstated = self.counting().filter(|l| !l.link.states_extent() && !states_whole(l));
        let mut links: Vec<String> = unstated.map(|l| l.link.words()).collect();
        links.dedup();
        match links.len() {
            0 => sentence,
            n => {
                let links = list(language, &links);
                format!("{sentence} {}", say!(language, "why-extent-unstated", links = links, n = n))
            }
        }
    }

    fn own(&self, extent: Extent) -> Reached {
        let own = |l: &&JudgedLink<'_>| l.link.element().is_none() && l.link.extent() == extent;
        Reached::by(self.counting().filter(own))
    }

    /// The outcomes that take up the most of an element that any does.
    fn of(&self, element: Element<'g>) -> Reached {
        let counting = || self.links_of(element).iter().filter(|l| l.bears(Certainty::Counted));
        let most = counting().map(|l| l.link.extent()).min();
        Reached::by(counting().filter(|l| Some(l.link.extent()) == most))
    }

    fn why_full(&self, language: Language, coverage: Coverage) -> String {
        if coverage.own == Some(Extent::Whole) {
            let own = self.own(Extent::Whole);
            return say!(language, "why-whole", outcomes = own.list(language), n = own.0.len());
        }
        let by = |e: Element<'g>| {
            say!(language, "why-element-by", element = e.id(), outcomes = self.of(e).list(language))
        };
        let each: Vec<String> = self.priority.elements().map(by).collect();
        let all = list(language, &each);
        match each.len() {
            1 => say!(language, "why-only-element", each = all),
            n => say!(language, "why-each-element", n = n, each = all),
        }
    }

    fn why_partial(&self, language: Language, coverage: Coverage) -> String {
        let own = self.own(Extent::Part);
        let (outcomes, n) = (own.list(language), own.0.len());
        if coverage.elements == 0 {
            return say!(language, "why-part", outcomes = outcomes, n = n);
        }
        let with = |cover: ElementCover| {
            let of = self.elements().filter(move |(_, c)| *c == cover);
            let names: Vec<String> = of
                .map(|(e, _)| match cover {
                    ElementCover::NotCovered | ElementCover::Unexamined => named(language, e),
                    _ => {
                        let by = self.of(e).list(language);
                        say!(language, "why-named-by", element = named(language, e), outcomes = by)
                    }
                })
                .collect();
            (!names.is_empty()).then(|| (list(language, &names), names.len()))
        };
        let mut said = Vec::new();
        if let Some((elements, n)) = with(ElementCover::Own) {
            said.push(say!(language, "why-elements-whole", elements = elements, n = n));
        }
        if let Some((elements, n)) = with(ElementCover::Part) {
            said.push(say!(language, "why-elements-part", elements = elements, n = n));
        }
        if coverage.own == Some(Extent::Part) {
            let first = if said.is_empty() { "yes" } else { "no" };
            said.push(say!(language, "why-own-part", first = first, outcomes = outcomes));
        }
        if let Some((elements, n)) = with(ElementCover::NotCovered) {
            said.push(say!(language, "why-elements-none", elements = elements, n = n));
        }
        if let Some((elements, n)) = with(ElementCover::Unexamined) {
            let unexamined = say!(language, "why-elements-unexamined", elements = elements, n = n);
            said.push(match coverage.own {
                Some(Extent::Part) => format!("{unexamined} ({})", say!(language, "why-part-not-named")),
                _ => unexamined,
            });
        }
        if !self.priority.is_exhaustive() {
            let named = coverage.whole == coverage.elements;
            said.push(if named {
                say!(language, "why-named-only")
            } else {
                say!(language, "why-not-exhaustive")
            });
        }
        clauses(language, &said) + "."
    }

    /// That nobody has examined it, and how many of its elements somebody has.
    fn why_unexamined(&self, language: Language, coverage: Coverage) -> String {
        let examined = self.elements().filter(|(_, cover)| *cover == ElementCover::NotCovered).count();
        if let Some(why) = not_comparable(language, self.pairing.lacks_outcomes(), "outcomes")
            && examined == 0
        {
            return sentence(capital(&why));
        }
        let state = if examined == 0 {
            state_and_aside(language, Nothing::Unexamined, None, &self.links)
        } else {
            let (n, all) = (examined, coverage.elements);
            with_aside(language, say!(language, "why-elements-examined", n = n, all = all), &self.links)
        };
        sentence(say!(language, "why-dwcp-only", clauses = state))
    }

    /// The smallest change that would lift its class, where it is more than the definition of the class turned round: links
    /// to be accepted or mended, or the elements that are not covered, by name. None where it is full.
    #[must_use]
    pub fn lift(&self, language: Language) -> Option<String> {
        let possible = self.class_at(Certainty::Possible);
        let by_review =
            (possible > self.class()).then(|| becomes(language, possible, Standing::Suggested, &self.links));
        // A judgement that is there already is sooner mended than a new one made.
        let mended = SET_ASIDE.into_iter().filter(|&s| self.links.iter().any(|l| l.standing == s));
        let mended = mended.map(|standing| (self.class_with(standing), standing));
        let first = match mended.into_iter().find(|(class, _)| *class > self.class()) {
            Some((class, standing)) => Some(becomes(language, class, standing, &self.links)),
            None => self.lift_by_more(language),
        };
        let all: Vec<String> = first.into_iter().chain(by_review).collect();
        (!all.is_empty()).then(|| all.join(" "))
    }

    /// What more an outcome would have to take up.
    fn lift_by_more(&self, language: Language) -> Option<String> {
        match self.class() {
            PriorityClass::Full | PriorityClass::DwcpOnly | PriorityClass::Unexamined => None,
            PriorityClass::Partial => {
                let missing: Vec<String> = self
                    .elements()
                    .filter(|(_, cover)| cover.is_short_of_whole())
                    .map(|(element, _)| element.id().to_owned())
                    .collect();
                // One without elements needs a link of the whole, as its class says.
                self.priority.elements().next()?;
                Some(if missing.is_empty() || !self.priority.is_exhaustive() {
                    say!(language, "lift-by-itself")
                } else {
                    let elements = list(language, &missing);
                    say!(language, "lift-by-elements", elements = elements, n = missing.len())
                })
            }
        }
    }
}
