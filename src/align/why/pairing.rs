//! What is said of a whole pairing.

use crate::align::PairingVerdict;
use crate::locale::clauses;
use crate::say;
use crate::vocab::{Language, PairingClass};

impl PairingVerdict<'_> {
    /// The verdict on the pairing in one sentence, with its counts.
    #[must_use]
    pub fn why(&self, language: Language) -> String {
        let counts = self.counts();
        let Some(class) = self.class() else {
            let none = say!(language, "pairing-no-priorities");
            return clauses(language, [none, self.un_end(language)]) + ".";
        };
        let n = counts.priorities;
        let (full, partial) = (counts.full.counted, counts.taken_up.counted - counts.full.counted);
        let without = || counts.priorities_without.words(language);
        let priorities = match class {
            PairingClass::Full => say!(language, "pairing-full", n = n),
            PairingClass::NoneTakenUp => say!(language, "pairing-none", n = n, without = without()),
            PairingClass::Partial => self.dwcp_end(language, n, full, partial),
        };
        let elements = counts.elements;
        let elements = say!(
            language,
            "pairing-elements",
            n = elements.whole + elements.part + elements.not_at_all,
            whole = elements.whole,
            part = elements.part,
            none = elements.not_at_all
        );
        clauses(language, [priorities, elements, self.un_end(language)]) + "."
    }

    fn dwcp_end(&self, language: Language, n: usize, full: usize, partial: usize) -> String {
        let rest = n - full - partial;
        if rest == 0 {
            return say!(language, "pairing-partial", n = n, full = full, partial = partial);
        }
        let without = self.counts().priorities_without.words(language);
        say!(
            language,
            "pairing-partial-rest",
            n = n,
            full = full,
            partial = partial,
            rest = rest,
            without = without
        )
    }

    /// The UN end: how many outcomes are shared, and what is known of those about decent work that are not.
    #[must_use]
    pub fn un_end(&self, language: Language) -> String {
        let counts = self.counts();
        let (n, shared, only) = (counts.outcomes, counts.shared.counted, counts.undaf_only);
        if n == 0 {
            return say!(language, "un-no-outcomes");
        }
        if only == 0 {
            return say!(language, "un-shared", n = n, shared = shared);
        }
        let without = counts.outcomes_without.words(language);
        say!(language, "un-shared-only", n = n, shared = shared, only = only, without = without)
    }
}
