//! What is said of a priority.

use super::{SET_ASIDE, becomes, named, reached, state_words, with_set_aside};
use crate::align::{Coverage, ElementCover, JudgedLink, PriorityVerdict, Standing};
use crate::graph::Element;
use crate::locale::{clauses, list};
use crate::say;
use crate::vocab::{Certainty, Extent, Language, Nothing, PriorityClass};

impl<'g> PriorityVerdict<'g> {
    /// The rule that decides, in the words of the semantics.
    #[must_use]
    pub fn rule(&self, language: Language) -> String {
        let coverage = self.coverage(Certainty::Counted);
        match (self.class(), coverage.own) {
            (PriorityClass::Full, Some(Extent::Whole)) => say!(language, "rule-priority-whole"),
            (PriorityClass::Full, _) => say!(language, "rule-priority-elements"),
            (PriorityClass::Partial, _) => say!(language, "rule-priority-partial"),
            (PriorityClass::DwcpOnly, _) => say!(language, "rule-priority-none"),
        }
    }

    /// Why it has its class, in one sentence.
    #[must_use]
    pub fn why(&self, language: Language) -> String {
        let coverage = self.coverage(Certainty::Counted);
        match self.class() {
            PriorityClass::Full => self.why_full(language, coverage),
            PriorityClass::Partial => self.why_partial(language, coverage),
            PriorityClass::DwcpOnly => {
                let nothing = self.nothing().unwrap_or(Nothing::Unexamined);
                let state = state_words(language, nothing, self.absence(), &self.links);
                with_set_aside(language, say!(language, "why-none", state = state), &self.links)
            }
        }
    }

    fn own(&self, extent: Extent) -> impl Iterator<Item = &JudgedLink<'g>> {
        self.counting().filter(move |l| l.link.element().is_none() && l.link.extent() == extent)
    }

    /// The links of an element that take up the most of it that any does.
    fn of(&self, element: Element<'g>) -> impl Iterator<Item = &JudgedLink<'g>> {
        let own = move |l: &&JudgedLink<'g>| l.link.element() == Some(element);
        let most = self.counting().filter(own).map(|l| l.link.extent()).min();
        self.counting().filter(own).filter(move |l| Some(l.link.extent()) == most)
    }

    fn why_full(&self, language: Language, coverage: Coverage) -> String {
        if coverage.own == Some(Extent::Whole) {
            return say!(language, "why-whole", by = reached(language, self.own(Extent::Whole)));
        }
        let by = |e: Element<'g>| {
            say!(language, "why-element-by", element = e.id(), by = reached(language, self.of(e)))
        };
        let each: Vec<String> = self.priority.elements().map(by).collect();
        if each.len() == 1 {
            return say!(language, "why-only-element", each = list(language, &each));
        }
        say!(language, "why-each-element", n = each.len(), each = list(language, &each))
    }

    fn why_partial(&self, language: Language, coverage: Coverage) -> String {
        let own = || reached(language, self.own(Extent::Part));
        if coverage.elements == 0 {
            return say!(language, "why-part", by = own());
        }
        let with = |cover: ElementCover, by: bool| -> Vec<String> {
            let of = |(e, _): (Element<'g>, ElementCover)| {
                let element = named(language, e);
                if !by {
                    return element;
                }
                say!(language, "why-element-through", element = element, by = reached(language, self.of(e)))
            };
            self.elements().filter(|(_, c)| *c == cover).map(of).collect()
        };
        let (whole, part, none) = (
            with(ElementCover::Own, true),
            with(ElementCover::Part, true),
            with(ElementCover::NotCovered, false),
        );
        let mut said = Vec::new();
        if !whole.is_empty() {
            said.push(say!(
                language,
                "why-elements-whole",
                n = whole.len(),
                elements = list(language, &whole)
            ));
        }
        if !part.is_empty() {
            said.push(say!(language, "why-elements-part", n = part.len(), elements = list(language, &part)));
        }
        if coverage.own == Some(Extent::Part) {
            let own = say!(language, "why-own-part", by = own());
            said.push(if said.is_empty() { capital(&own) } else { own });
        }
        if !none.is_empty() {
            said.push(say!(language, "why-elements-none", n = none.len(), elements = list(language, &none)));
        }
        if !self.priority.is_exhaustive() {
            said.push(say!(language, "why-not-exhaustive"));
        }
        clauses(language, said) + "."
    }

    /// The smallest change that would lift its class; none where it is full.
    #[must_use]
    pub fn lift(&self, language: Language) -> Option<String> {
        let possible = self.class_at(Certainty::Possible);
        let by_review = if possible > self.class() {
            format!(" {}", becomes(language, possible, Standing::Suggested, &self.links))
        } else {
            String::new()
        };
        // A judgement that is there already is sooner mended than a new one made.
        for standing in SET_ASIDE.into_iter().filter(|&s| self.links.iter().any(|l| l.standing == s)) {
            let class = self.class_with(standing);
            if class > self.class() {
                return Some(becomes(language, class, standing, &self.links) + &by_review);
            }
        }
        let lift = match self.class() {
            PriorityClass::Full => return None,
            PriorityClass::DwcpOnly if self.priority.elements().next().is_some() => {
                say!(language, "lift-priority-elements")
            }
            PriorityClass::DwcpOnly => say!(language, "lift-priority"),
            PriorityClass::Partial => {
                let missing: Vec<String> = self
                    .elements()
                    .filter(|(_, cover)| matches!(cover, ElementCover::Part | ElementCover::NotCovered))
                    .map(|(element, _)| element.id().to_owned())
                    .collect();
                if missing.is_empty() || !self.priority.is_exhaustive() {
                    say!(language, "lift-to-full")
                } else {
                    let elements = list(language, &missing);
                    say!(language, "lift-to-full-elements", n = missing.len(), elements = elements)
                }
            }
        };
        Some(lift + &by_review)
    }
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}
