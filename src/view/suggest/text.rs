//! Suggestions as text: at most twelve lines for a priority with its elements.

mod outcomes;

use std::io::Result;

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use super::{Out, Suggested, evidence, grade, score, silence, spoken, subject_name};
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

/// Writes the links and the strategic objectives that are proposed. Comparisons for which something can be proposed come
/// first; those without stand in short lists by their reason behind them.
///
/// # Errors
/// What kept it from being written.
pub fn write_text(
    suggested: &Suggested<'_, '_>,
    surface: Surface,
    language: Language,
    out: Out<'_>,
) -> Result<()> {
    let page = Page { suggested, width: surface.width, language };
    let shown = |lines: &[String]| lines.iter().map(|line| plain(line) + "\n").collect::<String>();
    out.write_all(shown(&[say!(language, "suggest-head"), String::new()]).as_bytes())?;
    // What is behind a blank line brings it along, so that none stands at the end.
    let mut gap = "";
    let mut closed: Vec<(NothingToPropose, String)> = Vec::new();
    let part = |proposals: &Proposals<'_>| match nothing_to_propose(proposals) {
        Some(reason) => Err((reason, page.name(proposals.pairing))),
        None if suggested.by_outcome => Ok(shown(&page.by_outcome(proposals))),
        None => Ok(shown(&page.pairing(proposals))),
    };
    suggested.proposed(part, |part| match part {
        Ok(text) => write!(out, "{}{text}", std::mem::replace(&mut gap, "\n")),
        Err(reason) => {
            closed.push(reason);
            Ok(())
        }
    })?;
    if !suggested.pillars.is_empty() {
        let head = shown(&[say!(language, "suggest-pillars-head")]);
        write!(out, "{}{head}", std::mem::replace(&mut gap, "\n"))?;
        let same = |a: &PillarProposal<'_>, b: &PillarProposal<'_>| a.subject == b.subject;
        for same in suggested.pillars.chunk_by(same) {
            out.write_all(shown(&page.pillars(same[0].subject, same)).as_bytes())?;
        }
    }
    for reason in [NothingToPropose::Decided, NothingToPropose::NoOutcome, NothingToPropose::NoPriority] {
        let of_it = closed.iter().filter(|(known, _)| *known == reason);
        let named: Vec<String> = of_it.map(|(_, name)| name.clone()).collect();
        if !named.is_empty() {
            let line = reason.words(&crate::locale::clauses(language, &named), language);
            let lines = shown(&page.wrapped("", "  ", &line, usize::MAX));
            write!(out, "{}{lines}", std::mem::take(&mut gap))?;
        }
    }
    let nothing = suggested.links.as_ref().is_none_or(|links| links.pairings().is_empty());
    if nothing && suggested.pillars.is_empty() {
        out.write_all(shown(&[say!(language, "suggest-none")]).as_bytes())?;
    }
    Ok(())
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

/// The lines of a priority or element.
struct Block {
    /// Its title; below it what was looked for, where there is no candidate.
    head: Vec<String>,
    /// The lines of each candidate, the best first.
    candidates: Vec<Vec<String>>,
}

impl Block {
    /// With so many candidates.
    fn lines(&self, limit: usize) -> impl Iterator<Item = &String> {
        self.head.iter().chain(self.candidates.iter().take(limit).flatten())
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
        let mut limit = if self.suggested.all { LINES } else { self.suggested.limit.min(LINES) };
        // Made once, with as many candidates as are ever shown; with fewer the last ones are left out.
        let blocks: Vec<Block> = items.iter().map(|proposal| self.item(proposal, limit)).collect();
        let lines =
            |some: &[Block], limit| some.iter().map(|block| block.lines(limit).count()).sum::<usize>();
        let mut left_out = self.left_out(items, limit);
        while limit > 1 && lines(&blocks, limit) + usize::from(left_out > 0) > LINES {
            limit -= 1;
            left_out = self.left_out(items, limit);
        }
        let mut kept = items.len();
        while kept > 1 && lines(&blocks[..kept], limit) + usize::from(left_out > 0) > LINES {
            kept -= 1;
            left_out = self.left_out(&items[..kept], limit) + self.left_out(&items[kept..], 0);
        }
        let mut lines: Vec<String> =
            blocks[..kept].iter().flat_map(|block| block.lines(limit)).cloned().collect();
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
    fn item(&self, proposal: &Proposal<'g>, limit: usize) -> Block {
        let language = self.language;
        let (id, title, margin) = match proposal.item {
            Item::Priority(priority) => (priority.id(), priority.title_found(language), "  "),
            Item::Element(element) => (element.id(), element.title_found(language), "    "),
        };
        let mut head = vec![self.cut(&format!("{margin}{id} {}", titled(title, language)))];
        let margin = format!("{margin}  ");
        let candidate = |candidate: &Candidate<'g>| {
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
            let evidence = evidence(self.suggested.concepts, candidate, language);
            let below = format!("{margin}  ");
            let mut lines = vec![self.cut(&format!("{margin}{line}"))];
            lines.extend(self.wrapped(&below, &below, &evidence, EVIDENCE));
            lines
        };
        let candidates: Vec<Vec<String>> = self.candidates(proposal).take(limit).map(candidate).collect();
        if candidates.is_empty() {
            let silence = silence(self.suggested.concepts, &proposal.concepts, self.language);
            head.extend(self.wrapped(&margin, &margin, &silence, EVIDENCE));
        }
        Block { head, candidates }
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
