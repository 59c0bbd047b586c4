//! Of a whole pairing: the verdict in one sentence, with its counts.

use crate::align::{NothingCounts, PairingVerdict};
use crate::locale::clauses;
use crate::say;
use crate::vocab::{Language, Nothing, PairingClass, Vocabulary};

impl NothingCounts {
    /// Those that there are, in words: `2 unexamined, 1 none-found`; empty where there are none.
    #[must_use]
    pub fn words(&self, language: Language) -> String {
        let states = Nothing::ALL.iter().zip([self.unexamined, self.none_found, self.accepted, self.open]);
        let some = states
            .filter(|(_, n)| *n > 0)
            .map(|(state, n)| say!(language, "state-count", n = n, state = state.shown(language)));
        some.collect::<Vec<_>>().join(", ")
    }
}

impl PairingVerdict<'_> {
    /// The verdict on the pairing in one sentence, with its counts.
    #[must_use]
    pub fn why(&self, language: Language) -> String {
        let counts = self.counts();
        let Some(class) = self.class() else {
            let none = say!(language, "why-no-priorities");
            return clauses(language, &[none, self.un_end(language)]) + ".";
        };
        let (full, partial) = (counts.full.counted, counts.taken_up.counted - counts.full.counted);
        let (n, rest) = (counts.priorities, counts.priorities - counts.taken_up.counted);
        let without = counts.priorities_without.words(language);
        let priorities = match class {
            PairingClass::Full => say!(language, "why-pairing-full", n = n),
            PairingClass::NoneTakenUp => say!(language, "why-pairing-none", n = n, without = without),
            PairingClass::Partial if rest == 0 => {
                say!(language, "why-pairing-partial", n = n, full = full, partial = partial)
            }
            PairingClass::Partial => say!(
                language,
                "why-pairing-partial-rest",
                n = n,
                full = full,
                partial = partial,
                rest = rest,
                without = without
            ),
        };
        let elements = counts.elements;
        let elements = say!(
            language,
            "why-pairing-elements",
            n = elements.whole + elements.part + elements.not_at_all,
            whole = elements.whole,
            part = elements.part,
            none = elements.not_at_all
        );
        clauses(language, &[priorities, elements, self.un_end(language)]) + "."
    }

    /// The UN end: how many outcomes are shared, and what is known of those about decent work that are not.
    #[must_use]
    pub fn un_end(&self, language: Language) -> String {
        let counts = self.counts();
        let (n, shared, only) = (counts.outcomes, counts.shared.counted, counts.undaf_only);
        if n == 0 {
            return say!(language, "why-pairing-no-outcomes");
        }
        if only == 0 {
            return say!(language, "why-pairing-outcomes", shared = shared, n = n);
        }
        let without = counts.outcomes_without.words(language);
        say!(language, "why-pairing-outcomes-rest", shared = shared, n = n, only = only, without = without)
    }
}
