//! One question at a time: the item on the left, what may take it up on the right.

use unicode_width::UnicodeWidthStr as _;

use super::{effect, item_id, item_title, stale, target_id, target_title};
use crate::diagnostic::plain;
use crate::graph::{Link, name};
use crate::review::{About, Act, Asked, AskedPillar, Effect};
use crate::say;
use crate::suggest::{Candidate, Concepts};
use crate::view::Surface;
use crate::view::suggest::{evidence, grade, score, silence, spoken, subject_name};

use crate::view::text::style::{ASIDE, HEADING, paint};
use crate::view::text::wrap::{hanging, lines, wrap};
use crate::vocab::{Language, Vocabulary as _};

/// The columns of a screen whose width is not known, and the least of the left side.
const WIDTH: usize = 100;
const LEAST: usize = 18;
/// What stands between both sides.
const BETWEEN: &str = " │ ";

/// Where and in what words questions are shown.
#[derive(Debug, Clone, Copy)]
pub struct Screen<'a> {
    /// The table the candidates were found with.
    pub concepts: &'a Concepts,
    /// The terminal or pipe.
    pub surface: Surface,
    /// The language of the questions, and of titles that are given in it.
    pub language: Language,
}

impl Screen<'_> {
    /// A priority or element with its candidates, at most `most` of them, and what answers would change: each with the
    /// keys that give it. `left` is how many items are left with this one; `old` gives the texts that a link was judged on.
    #[must_use]
    pub fn item(
        &self,
        asked: &Asked<'_>,
        left: usize,
        most: usize,
        effects: &[(String, Effect)],
        old: impl Fn(&Link<'_>) -> Option<[String; 2]>,
    ) -> String {
        let language = self.language;
        let (dwcp, un) = (name::plan(asked.pairing.dwcp, language), name::plan(asked.pairing.un, language));
        let country = asked.pairing.country.name(language).to_owned();
        let head = say!(language, "review-head", country = country, dwcp = dwcp, un = un, n = left);
        let mut text = format!("\n{}\n", paint(&plain(&head), HEADING, self.surface.colour));
        for (mark, shown) in [("review-flagged", asked.flagged), ("review-skipped", asked.skipped)] {
            if shown {
                text += &self.aside(&crate::locale::message(language, mark, Vec::new()));
            }
        }
        let id = item_id(asked.item);
        let title = item_title(asked.item, language);
        let width = self.surface.width.unwrap_or(WIDTH);
        let left = LEAST.max(width * 3 / 10);
        let right = width.saturating_sub(left + BETWEEN.width()).max(LEAST);
        let mut own = wrap(&plain(&format!("{id} {}", name::without_code(asked.item.id(), title))), left);
        let mut others: Vec<String> = Vec::new();
        for (n, candidate) in asked.candidates.iter().take(most).enumerate() {
            others.extend(self.candidate(n + 1, candidate, right));
        }
        if !asked.has_near() {
            let words = silence(self.concepts, &asked.concepts, language);
            others.extend(wrap(&plain(&words), right));
        }
        if asked.candidates.len() > most {
            let more = asked.candidates.len() - most;
            others.extend(wrap(&say!(language, "review-more", n = more), right));
        }
        let rows = own.len().max(others.len());
        own.resize(rows, String::new());
        others.resize(rows, String::new());
        for (own, other) in own.iter().zip(&others) {
            let pad = " ".repeat(left.saturating_sub(own.width()));
            text += format!("{own}{pad}{BETWEEN}{other}").trim_end();
            text.push('\n');
        }
        for link in &asked.stale {
            text += &stale(link, old(link), self.surface, language);
        }
        for (keys, would) in effects {
            text += &hanging(&format!("  {keys} → "), &effect(would, language), ASIDE, self.surface);
        }
        text
    }

    /// A candidate: its number, how sure and how near it is, its title, and below it what speaks for it.
    fn candidate(&self, number: usize, candidate: &Candidate<'_>, width: usize) -> Vec<String> {
        let language = self.language;
        let id = target_id(candidate.target);
        let own = id.rsplit('/').next().unwrap_or(&id);
        let title = name::without_code(own, target_title(candidate.target, language));
        let (grade, score) = (grade(candidate.grade, language), score(candidate.score, language));
        let words =
            say!(language, "suggest-candidate", grade = grade, score = score, target = &id, title = title);
        let mark = format!("{number} ");
        let evidence = evidence(self.concepts, candidate, language);
        let inner = width.saturating_sub(mark.width());
        let mut all: Vec<String> = Vec::new();
        for (n, line) in wrap(&plain(&words), inner).into_iter().enumerate() {
            all.push(if n == 0 {
                format!("{mark}{line}")
            } else {
                format!("{}{line}", " ".repeat(mark.width()))
            });
        }
        all.extend(wrap(&plain(&evidence), inner.saturating_sub(2)).iter().map(|line| format!("    {line}")));
        all
    }

    /// A strategic objective that an outcome or priority seems to serve.
    #[must_use]
    pub fn objective(&self, asked: &AskedPillar<'_>, left: usize, effects: &[(String, Effect)]) -> String {
        let language = self.language;
        let proposal = &asked.proposal;
        let item = subject_name(proposal.subject, language);
        let head = say!(language, "review-objective-head", item = item, n = left);
        let mut text = format!("\n{}\n", paint(&plain(&head), HEADING, self.surface.colour));
        let title = name::without_code(proposal.subject.id(), proposal.subject.title(language));
        text += &lines(title, 2, anstyle::Style::new(), self.surface);
        let (pillar, grade) = (proposal.pillar.shown(language), grade(proposal.grade, language));
        let words = spoken(&proposal.words, language);
        let words = say!(language, "suggest-pillar", pillar = pillar, grade = grade, words = words);
        text += &lines(&words, 4, anstyle::Style::new(), self.surface);
        for (keys, would) in effects {
            text += &hanging(&format!("  {keys} → "), &effect(would, language), ASIDE, self.surface);
        }
        text
    }

    /// The keys that answer a question, below it.
    #[must_use]
    pub fn keys(&self, words: &str) -> String {
        lines(words, 0, anstyle::Style::new(), self.surface)
    }

    fn aside(&self, words: &str) -> String {
        format!("{}\n", paint(words, ASIDE, self.surface.colour))
    }
}

/// An answer as it stands in the log: its number, the word, and what it is about.
#[must_use]
pub fn answer(act: &Act, language: Language) -> String {
    let on: Vec<String> = act.on.iter().map(About::address).collect();
    let (id, word) = (act.id.to_string(), act.answer.shown(language).into_owned());
    let on = on.join(", ");
    match act.extent_un {
        None => say!(language, "review-answer", id = id, answer = word, on = on),
        Some(extent) => {
            let un = extent.shown(language).into_owned();
            say!(language, "review-answer-un", id = id, answer = word, on = on, un = un)
        }
    }
}
