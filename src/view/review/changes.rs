//! What an answer would change, why one cannot be given, and links whose texts have changed.

use crate::graph::{Link, name};
use crate::locale::clauses;
use crate::review::{Effect, Moved, Refusal, current_texts};
use crate::say;
use crate::view::Surface;
use crate::view::text::page::{Page, Reworded};
use crate::view::text::wording::changed;
use crate::vocab::{Count, Language, Vocabulary};

/// The counts that are named where they move; the others follow from them.
const NAMED: [Count; 7] = [
    Count::Full,
    Count::Partial,
    Count::DwcpOnly,
    Count::PrioritiesUnexamined,
    Count::Linked,
    Count::UndafOnly,
    Count::OutcomesUnexamined,
];

/// What is named where none of these moves.
const ELEMENTS: [Count; 4] =
    [Count::ElementsWhole, Count::ElementsPart, Count::ElementsNotAtAll, Count::ElementsUnexamined];

/// What an answer would change, in one line: verdicts first, then counts.
#[must_use]
pub fn effect(effect: &Effect, language: Language) -> String {
    let mut said: Vec<String> = (effect.moved.iter())
        .map(|one| match one {
            Moved::Plans(_, before, after) => {
                moved(&say!(language, "diff-comparison"), *before, *after, language)
            }
            Moved::Priority(address, before, after) => moved(own(address), *before, *after, language),
            Moved::Outcome(address, before, after) => {
                moved(&name::outcome(own(address), language), *before, *after, language)
            }
        })
        .collect();
    let named = |counts: &[Count]| -> Vec<(Count, usize, usize)> {
        effect.counts.iter().filter(|(count, ..)| counts.contains(count)).copied().collect()
    };
    let mut counts = named(&NAMED);
    if counts.is_empty() {
        counts = named(&ELEMENTS);
    }
    for (count, before, after) in counts {
        let label = count.shown(language).into_owned();
        said.push(say!(language, "review-count", count = label, before = before, after = after));
    }
    if said.is_empty() { say!(language, "review-no-effect") } else { clauses(language, &said) }
}

/// The last id of an address: what was answered is about one comparison, which is named above it.
fn own(address: &str) -> &str {
    address.rsplit('/').next().unwrap_or(address)
}

/// Both ends of a link by name.
fn ends(link: &Link<'_>, language: Language) -> [String; 2] {
    [name::item_of_plan(link.item(), language), name::target_of_plan(link.target(), language)]
}

fn moved<V: Vocabulary>(item: &str, before: V, after: V, language: Language) -> String {
    let (before, after) = (before.shown(language).into_owned(), after.shown(language).into_owned());
    say!(language, "review-moved", item = item, before = before, after = after)
}

/// Why an answer has no effect.
#[must_use]
pub fn refusal(refusal: Refusal, language: Language) -> String {
    match refusal {
        Refusal::Missing => say!(language, "review-missing"),
        Refusal::Unfit => say!(language, "review-unfit"),
        Refusal::Stated => say!(language, "review-stated"),
        Refusal::Linked => say!(language, "review-linked"),
        Refusal::Absent => say!(language, "review-absent"),
    }
}

/// A link whose texts have changed since it was judged, as a part of an HTML page.
#[must_use]
pub fn stale_part(link: &Link<'_>, judged: Option<[String; 2]>, language: Language) -> String {
    let mut page = Page::default();
    let [item, target] = ends(link, language);
    page.paragraph(say!(language, "review-stale", item = item, target = target));
    let Some(old) = judged else {
        page.aside(say!(language, "review-old-unknown"));
        return page.html();
    };
    let texts = old.into_iter().zip(current_texts(link)).filter(|(old, new)| old != new);
    let reworded = |(old, new)| Reworded { lead: String::new(), old, new, other: None };
    page.reworded(texts.map(reworded).collect());
    page.html()
}

/// A link whose texts have changed since it was judged, with both wordings in one, as far as the old one is known.
#[must_use]
pub fn stale(link: &Link<'_>, judged: Option<[String; 2]>, surface: Surface, language: Language) -> String {
    let [item, target] = ends(link, language);
    let mut text = say!(language, "review-stale", item = item, target = target) + "\n";
    match judged {
        Some(old) => {
            let new = current_texts(link);
            for (old, new) in old.iter().zip(&new).filter(|(old, new)| old != new) {
                text += &format!("  {}\n", changed(old, new, surface.colour));
            }
        }
        None => text += &format!("  {}\n", say!(language, "review-old-unknown")),
    }
    text
}
