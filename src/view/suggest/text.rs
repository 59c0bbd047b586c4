//! Suggestions as text: at most twelve lines for a priority with its elements.

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use super::{Suggested, evidence, grade, spoken};
use crate::diagnostic::plain;
use crate::graph::{Item, Target};
use crate::locale::list;
use crate::say;
use crate::suggest::{PillarProposal, Proposal, Subject};
use crate::view::{Surface, named_plan};
use crate::vocab::{Language, Vocabulary as _};

/// The most lines of a priority with its elements, its own title among them.
const LINES: usize = 12;
/// The most columns of a title.
const TITLE: usize = 72;

/// The links and the strategic objectives that are proposed.
#[must_use]
pub fn text(suggested: &Suggested<'_, '_>, surface: Surface, language: Language) -> String {
    let mut lines: Vec<String> = vec![say!(language, "suggest-head"), String::new()];
    for proposals in &suggested.links {
        let (dwcp, un) = (proposals.pairing.dwcp, proposals.pairing.un);
        let dwcp = named_plan(&dwcp.address(), dwcp, language);
        let un = named_plan(&un.address(), un, language);
        lines.push(say!(language, "suggest-pairing", dwcp = dwcp, un = un));
        let mut items = proposals.items.as_slice();
        if items.is_empty() {
            lines.push(format!("  {}", say!(language, "suggest-all-decided")));
        }
        while let Some(first) = items.first() {
            let same = items.iter().take_while(|p| p.item.priority() == first.item.priority()).count();
            lines.extend(priority(suggested, &items[..same], language));
            items = &items[same..];
        }
        lines.push(String::new());
    }
    if !suggested.pillars.is_empty() {
        lines.push(say!(language, "suggest-pillars-head"));
        let mut rest = suggested.pillars.as_slice();
        while let Some(first) = rest.first() {
            let same = rest.iter().take_while(|p| p.subject == first.subject).count();
            lines.push(pillars(first.subject, &rest[..same], language));
            rest = &rest[same..];
        }
    }
    if suggested.links.is_empty() && suggested.pillars.is_empty() {
        lines.push(say!(language, "suggest-none"));
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines.iter().map(|line| cut(&plain(line), surface.width.unwrap_or(usize::MAX)) + "\n").collect()
}

/// A priority with its elements.
fn priority(suggested: &Suggested<'_, '_>, items: &[Proposal<'_>], language: Language) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for proposal in items {
        let (id, title) = match proposal.item {
            Item::Priority(priority) => (priority.id().to_owned(), priority.title(language)),
            Item::Element(element) => {
                (format!("{}/{}", element.priority().id(), element.id()), element.title(language))
            }
        };
        lines.push(format!("  {id} {}", cut(title, TITLE)));
        let shown = proposal.candidates.iter().enumerate().filter(|(n, c)| suggested.is_shown(*n, c));
        let before = lines.len();
        lines.extend(shown.map(|(_, candidate)| {
            let (id, title) = match candidate.target {
                Target::Outcome(outcome) => (outcome.id().to_owned(), outcome.title(language)),
                Target::Output(output) => {
                    (format!("{}/{}", output.outcome().id(), output.id()), output.title(language))
                }
            };
            let (grade, title) = (grade(candidate.grade, language), cut(title, TITLE));
            let evidence = evidence(suggested.concepts, candidate, language);
            let score = format!("{:.2}", candidate.score);
            let line = say!(
                language,
                "suggest-candidate",
                grade = grade,
                score = score,
                target = id,
                title = title,
                evidence = evidence
            );
            format!("    {line}")
        }));
        if lines.len() == before {
            lines.push(format!("    {}", silence(suggested, proposal, language)));
        }
    }
    if lines.len() > LINES {
        let more = lines.len() - (LINES - 1);
        lines.truncate(LINES - 1);
        lines.push(format!("    {}", say!(language, "suggest-more", n = more)));
    }
    lines
}

/// What was looked for where nothing is near.
fn silence(suggested: &Suggested<'_, '_>, proposal: &Proposal<'_>, language: Language) -> String {
    let name = |concept: usize| suggested.concepts.all()[concept].name(language).to_owned();
    let names: Vec<String> = proposal.concepts.iter().map(|spoken| name(spoken.concept)).collect();
    if names.is_empty() {
        say!(language, "suggest-no-concept")
    } else {
        say!(language, "suggest-silence", concepts = list(language, &names))
    }
}

/// An outcome or priority with the objectives proposed for it.
fn pillars(subject: Subject<'_>, proposals: &[PillarProposal<'_>], language: Language) -> String {
    let named = proposals.iter().map(|proposal| {
        let (pillar, grade) = (proposal.pillar.shown(language), grade(proposal.grade, language));
        let words = spoken(&proposal.words, language);
        say!(language, "suggest-pillar", pillar = pillar, grade = grade, words = words)
    });
    let named = crate::locale::clauses(language, &named.collect::<Vec<_>>());
    let item = format!("{}/{}", subject.framework().address(), subject.id());
    format!(
        "  {}",
        say!(
            language,
            "suggest-pillar-line",
            item = item,
            title = cut(subject.title(language), TITLE),
            pillars = named
        )
    )
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
