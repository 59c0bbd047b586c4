//! Of a whole pairing: the verdict in one sentence, with its counts.

use super::short;
use crate::align::{Counts, NothingCounts, Pairing, PairingVerdict};
use crate::graph::PairingStatement;
use crate::locale::clauses;
use crate::say;
use crate::vocab::{Language, Nothing, OutcomeClass, PairingClass, Vocabulary, capital};

impl NothingCounts {
    /// Those that there are, in words: `2 unexamined, 1 none-found`; empty where there are none.
    #[must_use]
    pub fn words(&self, language: Language) -> String {
        let states = Nothing::ALL.iter().zip([self.unexamined, self.none_found, self.accepted, self.open]);
        let some = states
            .filter(|(_, n)| *n > 0)
            .map(|(state, n)| say!(language, "state-count", n = n, state = state.word()));
        some.collect::<Vec<_>>().join(", ")
    }

    /// The same without those that nobody has examined.
    fn examined(&self, language: Language) -> String {
        Self { unexamined: 0, ..*self }.words(language)
    }
}

impl Pairing<'_> {
    /// What sources state of the whole comparison, a sentence each: how far, on whose word, and in which words. It stands
    /// beside the verdict and is no part of it (semantics, section 3).
    #[must_use]
    pub fn stated_in_words(self, language: Language) -> Vec<String> {
        let sentence = |row: PairingStatement<'_>| {
            let stated = row.stated()?.shown(language);
            let said = match row.evidence().cited() {
                Some(source) => say!(language, "stated-by-source", stated = stated, source = source),
                None => say!(language, "stated-without-source", stated = stated),
            };
            let said = match row.note() {
                Some(note) => say!(language, "state-with-reason", state = said, reason = short(note, 160)),
                None => said,
            };
            Some(super::sentence(said))
        };
        let mut all: Vec<String> = self.stated().filter_map(sentence).collect();
        all.dedup();
        all
    }
}

impl PairingVerdict<'_> {
    /// The verdict as running text shows it: `partial so far`.
    #[must_use]
    pub fn word(&self, language: Language) -> String {
        self.so_far(self.class().shown(language).into_owned(), language)
    }

    /// The verdict as a heading or badge shows it: `Partial so far`.
    #[must_use]
    pub fn label(&self, language: Language) -> String {
        self.so_far(self.class().label(language).to_owned(), language)
    }

    fn so_far(&self, class: String, language: Language) -> String {
        if self.is_so_far() { say!(language, "verdict-so-far", class = class) } else { class }
    }

    /// The verdict on the pairing in one sentence, with its counts.
    #[must_use]
    pub fn why(&self, language: Language) -> String {
        let counts = self.counts();
        let said = match self.class() {
            PairingClass::NotComparable => self.why_not_comparable(language),
            PairingClass::Full => say!(language, "why-pairing-full", n = counts.priorities),
            PairingClass::NoneTakenUp => {
                let without = counts.priorities_without.examined(language);
                say!(language, "why-pairing-none", n = counts.priorities, without = without)
            }
            PairingClass::Unexamined => match counts.elements.not_at_all {
                0 => say!(language, "why-pairing-unexamined", n = counts.priorities),
                n => say!(language, "why-pairing-examined", n = n, all = counts.elements.all()),
            },
            PairingClass::Partial => why_partial(&counts, language),
        };
        let elements = counts.taken_up.counted > 0;
        let elements = elements.then(|| self.elements_in_words(&counts, language));
        let un_end = (self.class() != PairingClass::NotComparable).then(|| self.un_end(language));
        let all: Vec<String> = [Some(said), elements, un_end].into_iter().flatten().collect();
        clauses(language, &all) + "."
    }

    /// Which of the two plans has nothing in the data.
    fn why_not_comparable(&self, language: Language) -> String {
        let missing = match (self.priorities.is_empty(), self.outcomes.is_empty()) {
            (true, true) => "both",
            (true, false) => "priorities",
            _ => "outcomes",
        };
        capital(&say!(language, "why-nothing-in-data", missing = missing))
    }

    fn elements_in_words(&self, counts: &Counts, language: Language) -> String {
        let elements = counts.elements;
        let whole = say!(
            language,
            "why-pairing-elements",
            n = elements.all(),
            whole = elements.whole,
            part = elements.part
        );
        let none = (elements.not_at_all > 0)
            .then(|| say!(language, "why-pairing-elements-none", n = elements.not_at_all));
        let unexamined = (elements.unexamined > 0)
            .then(|| say!(language, "why-pairing-elements-unexamined", n = elements.unexamined));
        let all: Vec<String> = [Some(whole), none, unexamined].into_iter().flatten().collect();
        all.join(", ")
    }

    /// The UN end: how many outcomes are shared, and what is known of those that are not.
    #[must_use]
    pub fn un_end(&self, language: Language) -> String {
        let counts = self.counts();
        let (n, shared, only) = (counts.outcomes, counts.shared.counted, counts.undaf_only);
        if n == 0 {
            return say!(language, "why-pairing-no-outcomes");
        }
        if shared == 0 && counts.outcomes_unexamined > 0 {
            return outcomes_by_class(&counts, language);
        }
        let known = if only == 0 {
            say!(language, "why-pairing-outcomes", shared = shared, n = n)
        } else {
            let without = counts.outcomes_without.words(language);
            say!(
                language,
                "why-pairing-outcomes-rest",
                shared = shared,
                n = n,
                only = only,
                without = without
            )
        };
        match counts.outcomes_unexamined {
            0 => known,
            n => format!("{known}, {}", say!(language, "why-pairing-outcomes-unexamined", n = n)),
        }
    }
}

/// The outcomes where none is linked and not all are examined: “0 linked” would claim that somebody looked.
fn outcomes_by_class(counts: &Counts, language: Language) -> String {
    let n = counts.outcomes;
    if counts.outcomes_unexamined == n {
        return say!(language, "why-pairing-outcomes-silent", n = n);
    }
    let classes = [
        (counts.undaf_only, OutcomeClass::UndafOnly),
        (counts.out_of_scope, OutcomeClass::OutOfScope),
        (counts.outcomes_unexamined, OutcomeClass::Unexamined),
    ];
    let some = classes.into_iter().filter(|(n, _)| *n > 0);
    let said: Vec<String> = some
        .map(|(n, class)| say!(language, "counted-class", n = n, what = "outcome", class = class.word()))
        .collect();
    say!(language, "why-pairing-outcomes-classes", n = n, classes = said.join(", "))
}

/// How many priorities are full and partial, and what is known of the others.
fn why_partial(counts: &Counts, language: Language) -> String {
    let (full, partial) = (counts.full.counted, counts.taken_up.counted - counts.full.counted);
    let (n, only) = (counts.priorities, counts.dwcp_only);
    let known = if only == 0 {
        say!(language, "why-pairing-partial", n = n, full = full, partial = partial)
    } else {
        let without = counts.priorities_without.examined(language);
        say!(
            language,
            "why-pairing-partial-rest",
            n = n,
            full = full,
            partial = partial,
            rest = only,
            without = without
        )
    };
    match counts.unexamined {
        0 => known,
        n => format!("{known}, {}", say!(language, "why-pairing-unexamined-rest", n = n)),
    }
}
