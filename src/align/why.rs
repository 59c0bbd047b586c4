//! The plain sentence of a verdict, its rule, and the smallest change that would lift it.

use super::{Coverage, ElementCover, JudgedLink, OutcomeVerdict, PairingVerdict, PriorityVerdict, Standing};
use crate::graph::{Absence, Element, Overlap};
use crate::vocab::{
    Absence as Stated, Certainty, Engagement, Extent, Language, Nothing, OutcomeClass, PairingClass,
    PriorityClass, Role, Uptake, Vocabulary,
};

/// `a`, `a and b`, `a, b and c`.
fn list(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// The distinct outcomes that some links reach: `O1`, `O3/1.2`.
fn reached<'a, 'g: 'a>(links: impl Iterator<Item = &'a JudgedLink<'g>>) -> String {
    let mut names: Vec<String> = links
        .map(|l| match l.link.output() {
            Some(output) => format!("{}/{}", l.link.outcome().id(), output.id()),
            None => l.link.outcome().id().to_owned(),
        })
        .collect();
    names.dedup();
    list(&names)
}

/// An element by id and title.
fn named(element: Element<'_>) -> String {
    let title = element.title(Language::English);
    if title.is_empty() {
        element.id().to_owned()
    } else {
        format!("{} “{}”", element.id(), short(title, 60))
    }
}

/// A title cut at a word, with “…” where something is gone.
#[must_use]
pub(crate) fn short(title: &str, most: usize) -> String {
    if title.chars().count() <= most {
        return title.to_owned();
    }
    let cut: String = title.chars().take(most).collect();
    let end = cut.rfind(' ').filter(|&n| n * 2 > cut.len()).unwrap_or(cut.len());
    format!("{}…", cut[..end].trim_end_matches([',', ';', ' ']))
}

/// Ends a sentence, if its last words have not ended it.
fn sentence(words: String) -> String {
    if words.ends_with(['.', '!', '?']) { words } else { words + "." }
}

fn is_are(n: usize) -> &'static str {
    if n == 1 { "is" } else { "are" }
}

/// What is known where there is no counterpart.
fn state_words(nothing: Nothing, absence: Option<Absence<'_>>, links: &[JudgedLink<'_>]) -> String {
    let said = |l: &JudgedLink<'_>| {
        !matches!(l.standing, Standing::Counts | Standing::Suggested | Standing::Rejected)
    };
    let reason = absence.and_then(|a| a.reason()).map_or(String::new(), |r| format!(": “{}”", short(r, 160)));
    let words = match nothing {
        Nothing::Unexamined if links.iter().any(said) => {
            "what was linked does not count, and no gap is stated (unexamined)"
        }
        Nothing::Unexamined => "nobody has said yet whether there is a counterpart (unexamined)",
        Nothing::Stated(Stated::NoneFound) => "someone looked and found no counterpart (none-found)",
        Nothing::Stated(Stated::Accepted) => "the gap is kept on purpose (accepted)",
        Nothing::Stated(Stated::Open) => "the gap is to be closed (open)",
    };
    format!("{words}{reason}")
}

/// The links that do not count, by the reason why: `; 1 link is only suggested`.
fn set_aside(links: &[JudgedLink<'_>]) -> String {
    let mut text = String::new();
    for (standing, words) in [
        (Standing::Suggested, "only suggested"),
        (Standing::Rejected, "rejected"),
        (Standing::Stale, "stale"),
        (Standing::BelowThreshold, "below the threshold of confidence"),
        (Standing::NotEngaged, "set aside, as the ILO neither leads nor implements"),
    ] {
        let n = links.iter().filter(|l| l.standing == standing).count();
        if n > 0 {
            text += &format!("; {n} {} {} {words}", if n == 1 { "link" } else { "links" }, is_are(n));
        }
    }
    text
}

/// What would make links of a standing count, for those that are set aside though somebody judged them.
fn remedy(standing: Standing, links: &[JudgedLink<'_>]) -> String {
    let aside = || links.iter().filter(move |l| l.standing == standing);
    match standing {
        Standing::NotEngaged => format!("the ILO leads or implements {}", reached(aside())),
        Standing::Stale if aside().count() == 1 => "the stale link is judged anew".to_owned(),
        Standing::Stale => "the stale links are judged anew".to_owned(),
        Standing::BelowThreshold => {
            "the links below the threshold are confirmed with more confidence".to_owned()
        }
        Standing::Suggested if aside().count() == 1 => "the suggested link is accepted".to_owned(),
        _ => "the suggested links are accepted".to_owned(),
    }
}

/// The standings whose links were judged and are set aside, in the order in which they are easiest mended.
const SET_ASIDE: [Standing; 3] = [Standing::Stale, Standing::BelowThreshold, Standing::NotEngaged];

impl super::Pairing<'_> {
    /// What a verdict in this pairing has to say of its periods: that an unknown one was taken to overlap.
    #[must_use]
    pub fn caveat(&self) -> Option<&'static str> {
        (self.overlap == Overlap::Assumed).then_some("A period is not fully known and was taken to overlap.")
    }
}

impl<'g> PriorityVerdict<'g> {
    /// The rule that decides, in the words of the semantics.
    #[must_use]
    pub fn rule(&self) -> &'static str {
        let coverage = self.coverage(Certainty::Counted);
        match (self.class(), coverage.own) {
            (PriorityClass::Full, Some(Extent::Whole)) => {
                "§3: a whole link of the priority itself covers it, whatever its elements"
            }
            (PriorityClass::Full, _) => {
                "§3: every element is wholly covered, and the elements are the whole of the priority"
            }
            (PriorityClass::Partial, _) => {
                "§3: not full, and at least one counting link of the priority or of an element"
            }
            (PriorityClass::DwcpOnly, _) => "§3: no counting link",
        }
    }

    /// Why it has its class, in one sentence.
    #[must_use]
    pub fn why(&self) -> String {
        let coverage = self.coverage(Certainty::Counted);
        match self.class() {
            PriorityClass::Full => self.why_full(coverage),
            PriorityClass::Partial => self.why_partial(coverage),
            PriorityClass::DwcpOnly => {
                let nothing = self.nothing().unwrap_or(Nothing::Unexamined);
                sentence(format!(
                    "No link that counts: {}{}",
                    state_words(nothing, self.absence(), &self.links),
                    set_aside(&self.links)
                ))
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

    fn why_full(&self, coverage: Coverage) -> String {
        if coverage.own == Some(Extent::Whole) {
            return format!("The whole of it is taken up by {}.", reached(self.own(Extent::Whole)));
        }
        let each: Vec<String> =
            self.priority.elements().map(|e| format!("{} by {}", e.id(), reached(self.of(e)))).collect();
        if each.len() == 1 {
            return format!("Its only element is taken up whole: {}.", list(&each));
        }
        format!("Each of its {} elements is taken up whole: {}.", each.len(), list(&each))
    }

    fn why_partial(&self, coverage: Coverage) -> String {
        if coverage.elements == 0 {
            let by = reached(self.own(Extent::Part));
            return format!("A part of it is taken up by {by}; it has no elements that would name the part.");
        }
        let with = |cover: ElementCover, by: bool| -> Vec<String> {
            let of = |(e, _): (Element<'g>, ElementCover)| {
                if by { format!("{} (by {})", named(e), reached(self.of(e))) } else { named(e) }
            };
            self.elements().filter(|(_, c)| *c == cover).map(of).collect()
        };
        let (whole, part, none) = (
            with(ElementCover::Own, true),
            with(ElementCover::Part, true),
            with(ElementCover::NotCovered, false),
        );
        let mut clauses = Vec::new();
        if !whole.is_empty() {
            clauses.push(format!("{} {} taken up whole", list(&whole), is_are(whole.len())));
        }
        if !part.is_empty() {
            clauses.push(format!("{} in part", list(&part)));
        }
        if coverage.own == Some(Extent::Part) {
            clauses.push(format!(
                "a part of the priority itself is taken up by {}",
                reached(self.own(Extent::Part))
            ));
        }
        if !none.is_empty() {
            clauses.push(format!(
                "{} {} no link that counts",
                list(&none),
                if none.len() == 1 { "has" } else { "have" }
            ));
        }
        if !self.priority.is_exhaustive() {
            clauses.push("but the elements listed are not the whole of the priority".to_owned());
        }
        let words = clauses.join("; ");
        words.strip_prefix("a part").map_or_else(|| format!("{words}."), |rest| format!("A part{rest}."))
    }

    /// The smallest change that would lift its class; none where it is full.
    #[must_use]
    pub fn lift(&self) -> Option<String> {
        let possible = self.class_at(Certainty::Possible);
        let by_review = if possible > self.class() {
            format!(" Becomes {} when {}.", possible.word(), remedy(Standing::Suggested, &self.links))
        } else {
            String::new()
        };
        // A judgement that is there already is sooner mended than a new one made.
        for standing in SET_ASIDE.into_iter().filter(|&s| self.links.iter().any(|l| l.standing == s)) {
            let class = self.class_with(standing);
            if class > self.class() {
                return Some(format!(
                    "Becomes {} when {}.{by_review}",
                    class.word(),
                    remedy(standing, &self.links)
                ));
            }
        }
        match self.class() {
            PriorityClass::Full => None,
            PriorityClass::DwcpOnly => Some(format!(
                "Becomes partial when an outcome takes up a part of it{}, full when one takes up the whole.{by_review}",
                if self.priority.elements().next().is_some() { " or one of its elements" } else { "" }
            )),
            PriorityClass::Partial => {
                let missing: Vec<String> = self
                    .elements()
                    .filter(|(_, cover)| matches!(cover, ElementCover::Part | ElementCover::NotCovered))
                    .map(|(element, _)| element.id().to_owned())
                    .collect();
                let itself = "the priority itself is taken up whole by an outcome";
                Some(if missing.is_empty() || !self.priority.is_exhaustive() {
                    format!("Becomes full when {itself}.{by_review}")
                } else {
                    format!(
                        "Becomes full when {} {} taken up whole, or {itself}.{by_review}",
                        list(&missing),
                        is_are(missing.len())
                    )
                })
            }
        }
    }
}

impl OutcomeVerdict<'_> {
    /// The rule that decides, in the words of the semantics.
    #[must_use]
    pub fn rule(&self) -> &'static str {
        match self.class() {
            OutcomeClass::Shared => "§4: at least one counting link from the DWCP reaches it",
            OutcomeClass::UndafOnly => "§4: no such link, and the outcome has a pillar",
            OutcomeClass::OutOfScope => "§4: no such link and no pillar",
        }
    }

    /// Why it has its class, in one sentence.
    #[must_use]
    pub fn why(&self) -> String {
        let sentence = match self.class() {
            OutcomeClass::Shared => {
                let mut items: Vec<String> = self
                    .counting()
                    .map(|l| match l.link.element() {
                        Some(element) => format!("{}/{}", l.link.priority().id(), element.id()),
                        None => l.link.priority().id().to_owned(),
                    })
                    .collect();
                items.dedup();
                let reach = if items.len() == 1 { "reaches" } else { "reach" };
                let uptake = match self.uptake() {
                    Some(Uptake::Whole) => "that is the whole of the outcome",
                    Some(Uptake::Part) => "that is a part of the outcome",
                    _ => "how much of the outcome that is, is not stated",
                };
                format!("{} of the DWCP {reach} it; {uptake}.", list(&items))
            }
            OutcomeClass::UndafOnly => {
                let pillars: Vec<String> = self
                    .outcome
                    .pillars()
                    .iter()
                    .map(|p| p.label(Language::English).to_lowercase())
                    .collect();
                let nothing = self.nothing().unwrap_or(Nothing::Unexamined);
                let state = state_words(nothing, self.absence(), &self.links);
                let aside = set_aside(&self.links);
                self::sentence(format!(
                    "It is about {}, and no link from the DWCP counts: {state}{aside}",
                    list(&pillars)
                ))
            }
            OutcomeClass::OutOfScope => {
                format!("It has no pillar of decent work, and no link counts{}.", set_aside(&self.links))
            }
        };
        let ilo = match self.engagement() {
            Engagement::Unknown => "",
            Engagement::Stated(Role::Lead) => " The ILO leads.",
            Engagement::Stated(Role::Implementing) => " The ILO takes part in implementing it.",
            Engagement::Stated(Role::TechnicalAssistance) => {
                " The ILO gives technical assistance without implementing."
            }
            Engagement::Stated(Role::NotInvolved) => " The ILO is not involved.",
        };
        sentence + ilo
    }

    /// The smallest change that would lift its class; none where it is shared.
    #[must_use]
    pub fn lift(&self) -> Option<String> {
        let aside = SET_ASIDE.into_iter().find(|&standing| self.links.iter().any(|l| l.standing == standing));
        let suggested = self.links.iter().any(|l| l.standing == Standing::Suggested);
        let mended = aside.or(suggested.then_some(Standing::Suggested));
        match self.class() {
            OutcomeClass::Shared => None,
            _ if mended.is_some() => {
                mended.map(|standing| format!("Becomes shared when {}.", remedy(standing, &self.links)))
            }
            _ if self.pairing.dwcp.priorities().next().is_none() => {
                Some("The DWCP lists no priorities in these data; becomes shared when one is listed and linked to it.".to_owned())
            }
            _ => Some("Becomes shared when a priority or element of the DWCP is linked to it.".to_owned()),
        }
    }
}

impl PairingVerdict<'_> {
    /// The verdict on the pairing in one sentence, with its counts.
    #[must_use]
    pub fn why(&self) -> String {
        let counts = self.counts();
        let Some(class) = self.class() else {
            return format!("the DWCP lists no priorities in these data; {}.", self.un_end());
        };
        let n = counts.priorities;
        let (full, partial) = (counts.full.counted, counts.taken_up.counted - counts.full.counted);
        let priorities = if n == 1 { "priority" } else { "priorities" };
        let without = counts.priorities_without.words();
        let sentence = match class {
            PairingClass::Full if n == 1 => "Its only priority is taken up whole".to_owned(),
            PairingClass::Full if n == 2 => "Both priorities are taken up whole".to_owned(),
            PairingClass::Full => format!("All {n} priorities are taken up whole"),
            PairingClass::NoneTakenUp if n == 1 => {
                format!("No link counts for its only priority ({without})")
            }
            PairingClass::NoneTakenUp => format!("No link counts for any of its {n} priorities ({without})"),
            PairingClass::Partial if full + partial == n => {
                format!("Of {n} {priorities}, {full} full, {partial} partial")
            }
            PairingClass::Partial => format!(
                "Of {n} {priorities}, {full} full, {partial} partial, {} not taken up ({without})",
                n - full - partial
            ),
        };
        let elements = counts.elements;
        let all = elements.whole + elements.part + elements.not_at_all;
        format!(
            "{sentence}; of {all} {}, {} whole, {} in part, {} without a link; {}.",
            if all == 1 { "element" } else { "elements" },
            elements.whole,
            elements.part,
            elements.not_at_all,
            self.un_end(),
        )
    }

    /// The UN end: how many outcomes are shared, and what is known of those about decent work that are not.
    #[must_use]
    pub fn un_end(&self) -> String {
        let counts = self.counts();
        let outcomes = if counts.outcomes == 1 { "outcome" } else { "outcomes" };
        if counts.outcomes == 0 {
            return "the UN framework lists no outcomes in these data".to_owned();
        }
        let shared = format!("{} of {} {outcomes} shared", counts.shared.counted, counts.outcomes);
        if counts.undaf_only == 0 {
            return shared;
        }
        format!(
            "{shared}, {} in the UN framework only ({})",
            counts.undaf_only,
            counts.outcomes_without.words()
        )
    }
}
