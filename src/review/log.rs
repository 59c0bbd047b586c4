//! The decisions in the order in which they were made: one JSON object a line.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::align::Pairing;
use crate::graph::{Item, Target, pin};
use crate::suggest::Subject;
use crate::vocab::{Extent, Judgement, Language, PillarWord};

/// What a decision is about. Which of the ids are given says what it is: a pair has an outcome, an item none; a strategic
/// objective has a pillar; two plans as a whole have neither priority nor outcome.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// The country.
    pub country: String,
    /// The DWCP.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dwcp: Option<String>,
    /// The priority, or that of the element.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<String>,
    /// The element.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub element: Option<String>,
    /// The UN framework.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub undaf: Option<String>,
    /// The outcome, or that of the output.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,
    /// The output.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub output: Option<String>,
    /// The strategic objective, or “none”.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pillar: Option<PillarWord>,
    /// The pin of the pair as it was judged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pin: Option<String>,
    /// The titles that were judged: of the DWCP item and of the UN item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub texts: Option<[String; 2]>,
}

impl About {
    /// Two plans as a whole.
    #[must_use]
    pub fn plans(pairing: Pairing<'_>) -> Self {
        let id = |id: &str| Some(id.to_owned());
        let country = pairing.country.code().to_owned();
        Self { country, dwcp: id(pairing.dwcp.id()), undaf: id(pairing.un.id()), ..Self::default() }
    }

    /// A priority or element in a comparison.
    #[must_use]
    pub fn item(pairing: Pairing<'_>, item: Item<'_>) -> Self {
        let element = match item {
            Item::Element(element) => Some(element.id().to_owned()),
            Item::Priority(_) => None,
        };
        Self { priority: Some(item.priority().id().to_owned()), element, ..Self::plans(pairing) }
    }

    /// A priority or element and an outcome or output, with the texts as they are now.
    #[must_use]
    pub fn pair(pairing: Pairing<'_>, item: Item<'_>, target: Target<'_>) -> Self {
        let output = match target {
            Target::Output(output) => Some(output.id().to_owned()),
            Target::Outcome(_) => None,
        };
        Self {
            outcome: Some(target.outcome().id().to_owned()),
            output,
            pin: Some(pin(item, target)),
            texts: Some(titles(item, target)),
            ..Self::item(pairing, item)
        }
    }

    /// A strategic objective of a priority or outcome.
    #[must_use]
    pub fn objective(subject: Subject<'_>, pillar: PillarWord) -> Self {
        let (country, id) = (subject.framework().home().to_owned(), Some(subject.id().to_owned()));
        let (framework, pillar) = (Some(subject.framework().id().to_owned()), Some(pillar));
        match subject {
            Subject::Priority(_) => {
                Self { country, dwcp: framework, priority: id, pillar, ..Self::default() }
            }
            Subject::Outcome(_) => Self { country, undaf: framework, outcome: id, pillar, ..Self::default() },
        }
    }

    /// The ids alone: what two decisions about the same thing share.
    #[must_use]
    pub fn key(&self) -> Self {
        Self { pin: None, texts: None, ..self.clone() }
    }

    /// The item of a pair.
    #[must_use]
    pub fn of_item(&self) -> Self {
        Self { outcome: None, output: None, ..self.key() }
    }

    /// The ids as people read them: `MDA/dwcp/P1/E2 × O3/1.2`.
    #[must_use]
    pub fn address(&self) -> String {
        let parts =
            |ids: &[&Option<String>]| ids.iter().filter_map(|id| id.as_deref()).collect::<Vec<_>>().join("/");
        let left = parts(&[&self.dwcp, &self.priority, &self.element]);
        let right = parts(&[&self.undaf, &self.outcome, &self.output]);
        let both = [left, right].into_iter().filter(|side| !side.is_empty()).collect::<Vec<_>>();
        format!("{}/{}", self.country, both.join(" × "))
    }
}

/// The titles of both ends of a pair, in all languages that both are given in, else in the first of each.
pub(super) fn titles(item: Item<'_>, target: Target<'_>) -> [String; 2] {
    let of_item = |language| match item {
        Item::Priority(priority) => priority.title(language),
        Item::Element(element) => element.title(language),
    };
    let of_target = |language| match target {
        Target::Outcome(outcome) => outcome.title(language),
        Target::Output(output) => output.title(language),
    };
    let all = |title: &dyn Fn(Language) -> String| {
        let mut titles: Vec<String> = Language::ALL.into_iter().map(title).collect();
        let mut seen = BTreeSet::new();
        titles.retain(|title| !title.is_empty() && seen.insert(title.clone()));
        titles.join(" / ")
    };
    [all(&|language| of_item(language).to_owned()), all(&|language| of_target(language).to_owned())]
}

/// One answer about one thing, or the same answer about several.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Act {
    /// Its number in the log, from 1; given by [`Log::act`].
    #[serde(default)]
    pub id: u64,
    /// The answer.
    pub answer: Judgement,
    /// What it is about.
    pub on: Vec<About>,
    /// How much of the UN outcome the DWCP item makes up, where the reviewer says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extent_un: Option<Extent>,
    /// Who answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewer: Option<String>,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// Why, or a remark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl Act {
    /// An answer without reviewer, date and note.
    #[must_use]
    pub const fn new(answer: Judgement, on: Vec<About>) -> Self {
        Self { id: 0, answer, on, extent_un: None, reviewer: None, date: None, note: None }
    }
}

/// Takes entries back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Undo {
    /// Its number in the log.
    #[serde(default)]
    pub id: u64,
    /// The numbers of what is taken back. An entry that takes others back can be taken back, too.
    pub undo: Vec<u64>,
    /// Who took it back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewer: Option<String>,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
}

/// A line of the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Entry {
    /// An answer.
    Act(Act),
    /// Entries taken back.
    Undo(Undo),
}

impl Entry {
    /// Its number.
    #[must_use]
    pub const fn id(&self) -> u64 {
        match self {
            Self::Act(act) => act.id,
            Self::Undo(undo) => undo.id,
        }
    }
}

/// All decisions, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Log {
    pub(super) entries: Vec<Entry>,
}

impl Log {
    /// The two texts that a pin is of, where an entry was judged on them, whether it stands or not.
    #[must_use]
    pub fn texts_of(&self, pin: &str) -> Option<[String; 2]> {
        let acts = self.entries.iter().filter_map(|entry| match entry {
            Entry::Act(act) => Some(act),
            Entry::Undo(_) => None,
        });
        let judged = acts.flat_map(|act| &act.on).find(|about| about.pin.as_deref() == Some(pin));
        judged.and_then(|about| about.texts.clone())
    }

    /// The number that the next entry gets.
    #[must_use]
    pub fn next(&self) -> u64 {
        self.entries.iter().map(Entry::id).max().unwrap_or_default().saturating_add(1)
    }

    /// Every entry, in order.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Appends an answer; returns its line, with the end of the line.
    pub fn act(&mut self, act: Act) -> String {
        let entry = Entry::Act(Act { id: self.next(), ..act });
        self.push(entry)
    }

    /// Appends that entries are taken back; returns the line, with the end of the line.
    pub fn undo(&mut self, undo: Vec<u64>, reviewer: Option<String>, date: Option<String>) -> String {
        let entry = Entry::Undo(Undo { id: self.next(), undo, reviewer, date });
        self.push(entry)
    }

    fn push(&mut self, entry: Entry) -> String {
        // Strings, numbers and lists of them can always be written.
        let line = serde_json::to_string(&entry).unwrap_or_default() + "\n";
        self.entries.push(entry);
        line
    }

    /// Appends what another log says, under new numbers: two reviewers' logs, one after the other.
    pub fn append(&mut self, other: Self) {
        let by = self.next() - 1;
        for mut entry in other.entries {
            match &mut entry {
                Entry::Act(act) => act.id += by,
                Entry::Undo(undo) => {
                    undo.id += by;
                    undo.undo.iter_mut().for_each(|id| *id += by);
                }
            }
            self.entries.push(entry);
        }
    }

    /// The answers that stand: those that were not taken back, in order.
    #[must_use]
    pub fn standing(&self) -> Vec<&Act> {
        let mut taken_back = BTreeSet::new();
        let mut standing = Vec::new();
        for entry in self.entries.iter().rev() {
            // What takes back comes after what it takes back; so it is known by then whether it stands itself.
            if taken_back.contains(&entry.id()) {
                continue;
            }
            match entry {
                Entry::Act(act) => standing.push(act),
                Entry::Undo(undo) => taken_back.extend(undo.undo.iter().copied()),
            }
        }
        standing.reverse();
        standing
    }
}
