//! The same candidates by the outcomes that they are of: which priorities and elements an outcome may cover.

use super::{EVIDENCE, LINES, Page, evidence, grade, score};
use crate::graph::{Item, Outcome, Target};
use crate::say;
use crate::suggest::{Candidate, Proposal, Proposals};
use crate::view::suggest::of_outcome;
use crate::view::titled;

impl<'g> Page<'_, 'g> {
    /// The comparison and its outcomes.
    pub(super) fn by_outcome(&self, proposals: &Proposals<'g>) -> Vec<String> {
        let outcomes = proposals.pairing.un.outcomes();
        let outcomes = outcomes.flat_map(|outcome| self.outcome(outcome, proposals));
        std::iter::once(self.name(proposals.pairing)).chain(outcomes).collect()
    }

    /// An outcome with as many of its candidates as the lines allow.
    fn outcome(&self, outcome: Outcome<'g>, proposals: &Proposals<'g>) -> Vec<String> {
        let title = titled(outcome.title_found(self.language), self.language);
        let mut lines = vec![self.cut(&format!("  {} {title}", outcome.id()))];
        let found = of_outcome(self.suggested, proposals, outcome);
        if found.is_empty() {
            let silence = say!(self.language, "suggest-outcome-silence");
            lines.extend(self.wrapped("    ", "    ", &silence, EVIDENCE));
        }
        for (n, (proposal, candidate)) in found.iter().enumerate() {
            let block = self.item_of_outcome(proposal, candidate);
            let is_last = n + 1 == found.len();
            if lines.len() + block.len() + usize::from(!is_last) > LINES && !self.suggested.all {
                let words = say!(self.language, "suggest-more", items = 0, candidates = found.len() - n);
                lines.push(format!("    {words}"));
                break;
            }
            lines.extend(block);
        }
        lines
    }

    /// A priority or element, and what speaks for it.
    fn item_of_outcome(&self, proposal: &Proposal<'g>, candidate: &Candidate<'g>) -> Vec<String> {
        let language = self.language;
        let (id, title) = match proposal.item {
            Item::Priority(priority) => (priority.id().to_owned(), priority.title_found(language)),
            Item::Element(element) => {
                (format!("{}/{}", element.priority().id(), element.id()), element.title_found(language))
            }
        };
        // Where an output is what is near, it is named.
        let id = match candidate.target {
            Target::Output(output) => format!("{id} → {}", output.id()),
            Target::Outcome(_) => id,
        };
        let title = titled(title, language);
        let (grade, score) = (grade(candidate.grade, language), score(candidate.score, language));
        let line =
            say!(language, "suggest-candidate", grade = grade, score = score, target = id, title = title);
        let evidence = evidence(self.suggested.concepts, candidate, language);
        let mut lines = vec![self.cut(&format!("    {line}"))];
        lines.extend(self.wrapped("      ", "      ", &evidence, EVIDENCE));
        lines
    }
}
