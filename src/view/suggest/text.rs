//! Suggestions as text: at most twelve lines for a priority with its elements.

mod outcomes;

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use super::{Suggested, evidence, grade, score, silence, spoken, subject_name};
use crate::align::Pairing;
use crate::diagnostic::plain;
use crate::graph::{Item, Target, name};
use crate::say;
use crate::suggest::{Candidate, PillarProposal, Proposal, Proposals, Subject};
use crate::view::text::wrap::wrap;
use crate::view::{Surface, titled};
use crate::vocab::{Language, Vocabulary as _};

/// The most lines of a priority with its elements, its own title among them.
const LINES: usize = 12;
/// The most columns of a line with a title, in a pipe.
const TITLE: usize = 200;
/// The most lines of what speaks for one candidate.
const EVIDENCE: usize = 2;
/// The most lines of the strategic objectives of one outcome or priority.
const PILLARS: usize = 5;

/// The links and the strategic objectives that are proposed. Comparisons for which something can be proposed come first;
/// those without stand in short lists by their reason behind them.
#[must_use]
pub fn text(suggested: &Suggested<'_, '_>, surface: Surface, language: Language) -> String {
    let page = Page { suggested, width: surface.width, language };
    let mut lines: Vec<String> = vec![say!(language, "suggest-head"), String::new()];
    let (open, closed): (Vec<_>, Vec<_>) =
        suggested.links.iter().partition(|proposals| nothing_to_propose(proposals).is_none());
    for proposals in open {
        lines.extend(match suggested.by_outcome {
            true => page.by_outcome(proposals),
            false => page.pairing(proposals),
        });
        lines.push(String::new());
    }
    if !suggested.pillars.is_empty() {
        lines.push(say!(language, "suggest-pillars-head"));
        let mut rest = suggested.pillars.as_slice();
        while let Some(first) = rest.first() {
            let same = rest.iter().take_while(|p| p.subject == first.subject).count();
            lines.extend(page.pillars(first.subject, &rest[..same]));
            rest = &rest[same..];
        }
        lines.push(String::new());
    }
    for reason in [NothingToPropose::Decided, NothingToPropose::NoOutcome, NothingToPropose::NoPriority] {
        let of_it = closed.iter().filter(|proposals| nothing_to_propose(proposals) == Some(reason));
        let named: Vec<String> = of_it.map(|proposals| page.name(proposals.pairing)).collect();
        if !named.is_empty() {
            let line = reason.words(&crate::locale::clauses(language, &named), language);
            lines.extend(page.wrapped("", "  ", &line, usize::MAX));
        }
    }
    if suggested.links.is_empty() && suggested.pillars.is_empty() {
        lines.push(say!(language, "suggest-none"));
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines.iter().map(|line| plain(line) + "\n").collect()
}

/// Why nothing is proposed for the two plans of a comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum NothingToPropose {
    /// Somebody has decided on every priority and element.
    Decided,
    /// No outcome of the UN framework is in the data.
    NoOutcome,
    /// No priority of the DWCP is in the data.
    NoPriority,
}

impl NothingToPropose {
    fn words(self, pairings: &str, language: Language) -> String {
        match self {
            Self::Decided => say!(language, "suggest-all-decided", pairings = pairings),
            Self::NoOutcome => say!(language, "suggest-no-outcome", pairings = pairings),
            Self::NoPriority => say!(language, "suggest-no-priority", pairings = pairings),
        }
    }
}

/// `None` where something can be proposed.
fn nothing_to_propose(proposals: &Proposals<'_>) -> Option<NothingToPropose> {
    if proposals.pairing.dwcp.priorities().next().is_none() {
        Some(NothingToPropose::NoPriority)
    } else if proposals.pairing.un.outcomes().next().is_none() {
        Some(NothingToPropose::NoOutcome)
    } else {
        proposals.items.is_empty().then_some(NothingToPropose::Decided)
    }
}

/// What every part of the text needs.
struct Page<'a, 'g> {
    suggested: &'a Suggested<'a, 'g>,
    /// Columns; `None` in a pipe, where no sentence is broken.
    width: Option<usize>,
    language: Language,
}

impl<'g> Page<'_, 'g> {
    fn name(&self, pairing: Pairing<'g>) -> String {
        let language = self.language;
        let (name, code) = (pairing.country.name(language).to_owned(), pairing.country.code().to_owned());
        let (dwcp, un) = (name::plan(pairing.dwcp, language), name::plan(pairing.un, language));
        say!(language, "align-plans", country = name, code = code, dwcp = dwcp, un = un)
    }

    /// The comparison and its priorities.
    fn pairing(&self, proposals: &Proposals<'g>) -> Vec<String> {
        let mut lines = vec![self.name(proposals.pairing)];
        let mut items = proposals.items.as_slice();
        while let Some(first) = items.first() {
            let same = items.iter().take_while(|p| p.item.priority() == first.item.priority()).count();
            lines.extend(self.priority(&items[..same]));
            items = &items[same..];
        }
        lines
    }

    /// A priority with its elements, with as many candidates of each as the lines allow.
    fn priority(&self, items: &[Proposal<'g>]) -> Vec<String> {
        let most = if self.suggested.all { LINES } else { self.suggested.limit.min(LINES) };
        let of_item =
            |limit: usize| -> Vec<Vec<String>> { items.iter().map(|p| self.item(p, limit)).collect() };
        let mut limit = most;
        let mut blocks = of_item(limit);
        let mut left_out = self.left_out(items, limit);
        while limit > 1 && blocks.iter().map(Vec::len).sum::<usize>() + usize::from(left_out > 0) > LINES {
            limit -= 1;
            blocks = of_item(limit);
            left_out = self.left_out(items, limit);
        }
        let mut kept = items.len();
        while kept > 1
            && blocks[..kept].iter().map(Vec::len).sum::<usize>() + usize::from(left_out > 0) > LINES
        {
            kept -= 1;
            left_out = self.left_out(&items[..kept], limit) + self.left_out(&items[kept..], 0);
        }
        let mut lines = blocks[..kept].concat();
        let unseen = items.len() - kept;
        if left_out + unseen > 0 {
            let words = say!(self.language, "suggest-more", items = unseen, candidates = left_out);
            lines.push(format!("    {words}"));
        }
        lines
    }

    /// How many candidates of the items are not shown when each item has at most `limit`.
    fn left_out(&self, items: &[Proposal<'g>], limit: usize) -> usize {
        let of = |proposal: &Proposal<'g>| self.candidates(proposal).count().saturating_sub(limit);
        items.iter().map(of).sum()
    }

    fn candidates<'p>(&self, proposal: &'p Proposal<'g>) -> impl Iterator<Item = &'p Candidate<'g>> {
        let shown = |(n, candidate): &(usize, &Candidate<'g>)| self.suggested.is_shown(*n, candidate);
        proposal.candidates.iter().enumerate().filter(shown).map(|(_, candidate)| candidate)
    }

    /// A priority or element, and its best candidates: the title of each, and below it what speaks for it.
    fn item(&self, proposal: &Proposal<'g>, limit: usize) -> Vec<String> {
        let language = self.language;
        let (id, title, margin) = match proposal.item {
            Item::Priority(priority) => (priority.id(), priority.title_found(language), "  "),
            Item::Element(element) => (element.id(), element.title_found(language), "    "),
        };
        let mut lines = vec![self.cut(&format!("{margin}{id} {}", titled(title, language)))];
        let margin = format!("{margin}  ");
        for candidate in self.candidates(proposal).take(limit) {
            let (id, title) = match candidate.target {
                Target::Outcome(outcome) => (outcome.id().to_owned(), outcome.title_found(language)),
                Target::Output(output) => {
                    (format!("{}/{}", output.outcome().id(), output.id()), output.title_found(language))
                }
            };
            let (grade, score) = (grade(candidate.grade, language), score(candidate.score, language));
            let title = titled(title, language);
            let line =
                say!(language, "suggest-candidate", grade = grade, score = score, target = id, title = title);
            lines.push(self.cut(&format!("{margin}{line}")));
            let evidence = evidence(self.suggested.concepts, candidate, language);
            let below = format!("{margin}  ");
            lines.extend(self.wrapped(&below, &below, &evidence, EVIDENCE));
        }
        if lines.len() == 1 {
            lines.extend(self.wrapped(
                &margin,
                &margin,
                &silence(self.suggested.concepts, &proposal.concepts, self.language),
                EVIDENCE,
            ));
        }
        lines
    }

    /// An outcome or priority, and below it the objectives proposed for it.
    fn pillars(&self, subject: Subject<'g>, proposals: &[PillarProposal<'g>]) -> Vec<String> {
        let language = self.language;
        let named = proposals.iter().map(|proposal| {
            let (pillar, grade) = (proposal.pillar.shown(language), grade(proposal.grade, language));
            let words = spoken(&proposal.words, language);
            say!(language, "suggest-pillar", pillar = pillar, grade = grade, words = words)
        });
        let named = crate::locale::clauses(language, &named.collect::<Vec<_>>());
        let item = subject_name(subject, language);
        let title = match subject {
            Subject::Outcome(outcome) => outcome.title_found(language),
            Subject::Priority(priority) => priority.title_found(language),
        };
        let title = titled(title, language);
        let mut lines = vec![self.cut(&format!("  {item} {title}"))];
        lines.extend(self.wrapped("    ", "    ", &named, PILLARS));
        lines
    }

    /// Running text in at most `most` lines, the last of them with an ellipsis where something is left out.
    fn wrapped(&self, first: &str, further: &str, words: &str, most: usize) -> Vec<String> {
        let words = plain(words);
        let Some(width) = self.width else { return vec![format!("{first}{words}")] };
        let mut lines = wrap(&words, width.saturating_sub(further.width()));
        if lines.len() > most {
            let rest = lines.split_off(most - 1).join(" ");
            lines.push(cut(&rest, width.saturating_sub(further.width())));
        }
        let margins = std::iter::once(first).chain(std::iter::repeat(further));
        margins.zip(lines).map(|(margin, line)| format!("{margin}{line}")).collect()
    }

    fn cut(&self, line: &str) -> String {
        cut(&plain(line), self.width.unwrap_or(TITLE))
    }
}

/// A text cut to a number of columns, with an ellipsis where something is left out.
fn cut(text: &str, columns: usize) -> String {
    if text.width() <= columns {
        return text.to_owned();
    }
    let mut width = 1;
    let fits = |c: &char| {
        width += c.width().unwrap_or_default();
        width <= columns
    };
    let kept: String = text.chars().take_while(fits).collect();
    kept.trim_end().to_owned() + "…"
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn a_text_is_cut_to_its_columns_with_an_ellipsis() {
        assert_eq!(cut("decent work", 20), "decent work");
        assert_eq!(cut("decent work", 8), "decent…");
        assert_eq!(cut("就业政策", 5), "就业…");
    }
}
