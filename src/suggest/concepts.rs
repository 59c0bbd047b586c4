//! The concept table: what plans about decent work speak of, and by which words.
//!
//! The default is `datasets/concepts/concepts.toml`, part of the program; a file of the user's own adds concepts to it, or
//! terms to a concept of the same id.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use toml::Spanned;

use super::matching::Index;
use crate::diagnostic::ConceptFault;
use crate::vocab::{Language, Pillar, Vocabulary as _};

/// The table that is part of the program.
const STANDARD: &str = include_str!("../../datasets/concepts/concepts.toml");

/// How much a concept says of what a text is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A topic.
    Topic,
    /// Something so wide that much can be meant by it.
    Broad,
    /// A group of people or a place: never enough on its own.
    Group,
    /// Words that would mislead: they are taken out of the text and mean nothing.
    Stop,
}

impl Kind {
    fn read(word: &str) -> Option<Self> {
        Some(match word {
            "topic" => Self::Topic,
            "broad" => Self::Broad,
            "group" => Self::Group,
            "stop" => Self::Stop,
            _ => return None,
        })
    }

    /// The weight of a concept for which none is given.
    const fn usual_weight(self) -> f64 {
        match self {
            Self::Topic => 3.0,
            Self::Broad => 1.5,
            Self::Group => 0.5,
            Self::Stop => 0.0,
        }
    }
}

/// A concept.
#[derive(Debug, Clone)]
pub struct Concept {
    /// Its id: `social-protection`.
    pub id: String,
    /// The wider concept it belongs to, by number.
    pub parent: Option<usize>,
    /// The strategic objective that it serves.
    pub pillar: Option<Pillar>,
    /// Does it serve the objective only together with others?
    pub wide: bool,
    /// How much it says.
    pub kind: Kind,
    /// How much it weighs among the concepts of a text: the rarer, the more.
    pub weight: f64,
    /// How it is called in English, French and Spanish: its names, else its first whole terms.
    names: [Option<String>; 3],
}

impl Concept {
    /// How it is called in a language, or in another one; its id where no name is given.
    #[must_use]
    pub fn name(&self, language: Language) -> &str {
        let own = self.names[language as usize].as_ref();
        own.or_else(|| self.names.iter().flatten().next()).map_or(&self.id, |name| name)
    }
}

/// What is wrong in a concept table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1.
    pub column: usize,
    /// What is wrong.
    pub fault: ConceptFault,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "version")]
    _version: Option<String>,
    #[serde(default)]
    concepts: Vec<Row>,
}

type Terms = Vec<Spanned<String>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    id: Spanned<String>,
    name: Option<String>,
    name_fr: Option<String>,
    name_es: Option<String>,
    parent: Option<Spanned<String>>,
    pillar: Option<Spanned<String>>,
    kind: Option<Spanned<String>>,
    #[serde(default)]
    wide: bool,
    #[serde(rename = "sdg")]
    _sdg: Option<String>,
    weight: Option<Spanned<f64>>,
    #[serde(default)]
    en: Terms,
    #[serde(default)]
    fr: Terms,
    #[serde(default)]
    es: Terms,
    #[serde(default)]
    pt: Terms,
    #[serde(default)]
    ru: Terms,
}

/// All concepts with their terms.
#[derive(Debug, Clone)]
pub struct Concepts {
    all: Vec<Concept>,
    pub(super) index: Index,
}

impl Default for Concepts {
    /// The table that is part of the program.
    fn default() -> Self {
        let mut table = Self { all: Vec::new(), index: Index::default() };
        let problems = table.extend(STANDARD);
        debug_assert!(problems.is_empty(), "{problems:?}");
        table
    }
}

impl Concepts {
    /// The concepts in the order of the table.
    #[must_use]
    pub fn all(&self) -> &[Concept] {
        &self.all
    }

    /// Adds what a file says; answers what is wrong in it. What could be read is added whatever else is wrong.
    #[must_use]
    pub fn extend(&mut self, text: &str) -> Vec<Problem> {
        let place = |at: usize| {
            let before = &text[..text.floor_char_boundary(at)];
            let line = before.matches('\n').count() + 1;
            (line, before.rsplit('\n').next().unwrap_or_default().chars().count() + 1)
        };
        let mut problems = Vec::new();
        let mut problem = |at: usize, fault| {
            let (line, column) = place(at);
            problems.push(Problem { line, column, fault });
        };
        let file: File = match toml::from_str(text) {
            Ok(file) => file,
            Err(error) => {
                let at = error.span().map_or(0, |span| span.start);
                problem(at, ConceptFault::Form(error.message().to_owned()));
                return problems;
            }
        };
        let mut numbers: BTreeMap<String, usize> =
            self.all.iter().enumerate().map(|(n, concept)| (concept.id.clone(), n)).collect();
        let known = self.all.len();
        let mut seen: BTreeSet<String> = BTreeSet::new();
        let mut rows = Vec::new();
        for row in &file.concepts {
            let (id, at) = (row.id.get_ref(), row.id.span().start);
            if !seen.insert(id.clone()) {
                problem(at, ConceptFault::Twice(id.clone()));
                continue;
            }
            let number = *numbers.entry(id.clone()).or_insert(self.all.len());
            if number == self.all.len() {
                self.all.push(Concept {
                    id: id.clone(),
                    parent: None,
                    pillar: None,
                    wide: false,
                    kind: Kind::Topic,
                    weight: Kind::Topic.usual_weight(),
                    names: [const { None }; 3],
                });
            }
            rows.push((number, row));
        }
        for (number, row) in rows {
            let id = row.id.get_ref();
            let kind = row.kind.as_ref().and_then(|word| {
                let kind = Kind::read(word.get_ref());
                if kind.is_none() {
                    problem(word.span().start, ConceptFault::Kind(word.get_ref().clone()));
                }
                kind
            });
            let pillar = row.pillar.as_ref().and_then(|word| {
                let pillar = Pillar::read(word.get_ref());
                if pillar.is_none() {
                    problem(word.span().start, ConceptFault::Pillar(word.get_ref().clone()));
                }
                pillar
            });
            let weight = row.weight.as_ref().and_then(|number| {
                let good = (0.0..=100.0).contains(number.get_ref());
                if !good {
                    problem(number.span().start, ConceptFault::Weight(number.get_ref().to_string()));
                }
                good.then_some(*number.get_ref())
            });
            let parent = row.parent.as_ref().and_then(|word| {
                let parent = numbers.get(word.get_ref()).copied();
                if parent.is_none() {
                    problem(word.span().start, ConceptFault::NoParent(word.get_ref().clone()));
                }
                parent
            });
            let fresh = number >= known;
            let concept = &mut self.all[number];
            if let Some(kind) = kind {
                (concept.kind, concept.weight) = (kind, kind.usual_weight());
            }
            concept.weight = weight.unwrap_or(concept.weight);
            concept.pillar = pillar.or(concept.pillar);
            concept.wide |= row.wide;
            concept.parent = parent.or(concept.parent);
            for (own, name) in concept.names.iter_mut().zip([&row.name, &row.name_fr, &row.name_es]) {
                *own = name.clone().filter(|name| !name.trim().is_empty()).or(own.take());
            }
            let mut terms = 0;
            for (language, list) in [&row.en, &row.fr, &row.es, &row.pt, &row.ru].into_iter().enumerate() {
                if let Some(name) = concept.names.get_mut(language).filter(|name| name.is_none()) {
                    // A term that is whole reads better than the beginning of one.
                    let whole = list.iter().find(|term| !term.get_ref().contains('*')).or(list.first());
                    *name = whole.map(|term| term.get_ref().replace('*', ""));
                }
                for term in list {
                    if self.index.add(term.get_ref(), number) {
                        terms += 1;
                    } else {
                        problem(term.span().start, ConceptFault::Term(term.get_ref().clone()));
                    }
                }
            }
            if terms == 0 && fresh {
                problem(row.id.span().start, ConceptFault::Empty(id.clone()));
            }
        }
        for row in &file.concepts {
            let number = numbers[row.id.get_ref()];
            if self.leads_round(number) {
                let at = row.parent.as_ref().map_or(row.id.span().start, |parent| parent.span().start);
                problem(at, ConceptFault::Circle(row.id.get_ref().clone()));
                self.all[number].parent = None;
            }
        }
        problems
    }

    /// Do the wider concepts of this one lead back to it?
    fn leads_round(&self, number: usize) -> bool {
        let mut at = self.all[number].parent;
        for _ in 0..self.all.len() {
            match at {
                Some(parent) if parent == number => return true,
                Some(parent) => at = self.all[parent].parent,
                None => return false,
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_of_the_program_has_no_problem() {
        let mut table = Concepts { all: Vec::new(), index: Index::default() };
        assert_eq!(table.extend(STANDARD), []);
        assert!(table.all.len() > 60);
        // Every concept has a name in each language, with its accents: readers see it.
        for concept in table.all.iter().filter(|concept| concept.kind != Kind::Stop) {
            let named = Language::ALL.map(|language| concept.names[language as usize].clone());
            assert!(named.iter().all(Option::is_some), "{}: {named:?}", concept.id);
        }
        let called = |id: &str, language| {
            let concept = table.all.iter().find(|concept| concept.id == id).expect("it is there");
            concept.name(language).to_owned()
        };
        assert_eq!(called("employment", Language::French), "emploi");
        assert_eq!(called("social-protection", Language::Spanish), "protección social");
        for pillar in Pillar::ALL {
            assert!(table.all.iter().any(|concept| concept.pillar == Some(*pillar)), "{pillar:?}");
        }
    }

    #[test]
    fn every_fault_of_a_table_is_told_with_its_place() {
        let text = "[[concepts]]\nid = \"a\"\nparent = \"nowhere\"\nkind = \"large\"\npillar = \"joy\"\nweight = -1.0\nen = [\"x*\", \"--\"]\n\n[[concepts]]\nid = \"a\"\nen = [\"word\"]\n";
        let problems = Concepts::default().extend(text);
        let told: Vec<(usize, &ConceptFault)> = problems.iter().map(|p| (p.line, &p.fault)).collect();
        let text = |word: &str| word.to_owned();
        assert_eq!(
            told,
            [
                (10, &ConceptFault::Twice(text("a"))),
                (4, &ConceptFault::Kind(text("large"))),
                (5, &ConceptFault::Pillar(text("joy"))),
                (6, &ConceptFault::Weight(text("-1"))),
                (3, &ConceptFault::NoParent(text("nowhere"))),
                (7, &ConceptFault::Term(text("x*"))),
                (7, &ConceptFault::Term(text("--"))),
                (2, &ConceptFault::Empty(text("a"))),
            ]
        );
    }

    #[test]
    fn a_circle_of_wider_concepts_is_told_and_opened() {
        let text = "[[concepts]]\nid = \"a1\"\nparent = \"b1\"\nen = [\"aaa\"]\n[[concepts]]\nid = \"b1\"\nparent = \"a1\"\nen = [\"bbb\"]\n";
        let problems = Concepts::default().extend(text);
        assert_eq!(problems.len(), 1);
        assert_eq!(problems[0].fault, ConceptFault::Circle("a1".to_owned()));
    }
}
