//! Decisions in the page: what is asked, what an answer changes, and the data with the answers in them.

use dwalign::align::{Pairing, Policy, check, pairings, pairings_with};
use dwalign::diagnostic::Findings;
use dwalign::graph::name::{plan, plan_of_country};
use dwalign::graph::{Item, PlanGraph, Target};
use dwalign::ingest;
use dwalign::load::{Loaded, Options};
use dwalign::record::Dataset;
use dwalign::review::{About, Act, Log, Material, Outlook, Refusal, Resolved, State, apply, queue};
use dwalign::suggest::{self, Concepts, Subject};
use dwalign::view::review as words;
use dwalign::vocab::{Judgement, Language, Pillar, PillarWord, Vocabulary as _};
use serde::Serialize;

use crate::ask::Refused;
use crate::open::{Open, inputs, json};
use crate::pack::Part;

/// What is reviewed, and the decisions so far.
#[derive(Debug)]
pub(crate) struct Review {
    pub(crate) material: Material,
    pub(crate) log: Log,
    /// What reading the files found.
    read: Findings,
    /// The lines of files with decisions that are no decisions: `decisions.jsonl:7`.
    unread: Vec<String>,
}

impl Review {
    /// The data of files, with the decisions of others, one log after the other.
    pub(crate) fn of(files: &[Part], decided: &[Part]) -> Self {
        let (dataset, read) = ingest::read(inputs(files), Options::default());
        let (mut log, mut unread) = (Log::default(), Vec::new());
        for file in decided {
            let (decisions, problems) = Log::read(&String::from_utf8_lossy(&file.bytes));
            log.append(decisions);
            unread.extend(problems.iter().map(|problem| format!("{}:{}", file.name, problem.line)));
        }
        Self { material: Material::new(dataset).0, log, read, unread }
    }

    /// The data with the decisions in them.
    pub(crate) fn dataset(&self) -> Dataset {
        apply(&self.material, &self.log).dataset
    }

    /// The graph of the data with the decisions in them, and everything that is wrong with it.
    pub(crate) fn judged(&self) -> Loaded {
        let dataset = self.dataset();
        let rows = dataset.rows();
        let (graph, found) = PlanGraph::build(dataset);
        let mut findings = self.read.clone();
        findings.absorb(found);
        findings.absorb(check(&graph));
        findings.sort();
        Loaded { graph, findings, rows }
    }
}

/// A decision that stands.
#[derive(Serialize)]
struct Decision {
    id: u64,
    answer: Judgement,
    words: String,
    /// What it is about, the first of several.
    on: Option<About>,
}

impl Open {
    /// The decisions, in the order in which they were made, and the lines that keep them.
    pub(crate) fn decisions(&self, language: Language) -> Vec<Part> {
        let Some(review) = &self.review else {
            return vec![json("decisions", &[(); 0]), Part::new("log", "")];
        };
        let standing = review.log.standing();
        let decisions: Vec<Decision> = standing
            .iter()
            .map(|act| Decision {
                id: act.id,
                answer: act.answer,
                words: words::answer(act, language),
                on: act.on.first().map(About::key),
            })
            .collect();
        vec![json("decisions", &decisions), Part::new("log", lines(&review.log))]
    }

    /// Decisions that have no effect on the data as they are now, and why; lines that could not be read come first.
    fn refused(&self, language: Language) -> Vec<String> {
        let Some(review) = &self.review else { return Vec::new() };
        let state = State::of(&review.material, &review.log);
        let said = |(id, about, why): &(u64, About, Refusal)| {
            format!("{id}: {} – {}", about.address(), words::refusal(*why, language))
        };
        review.unread.iter().cloned().chain(state.refused.iter().map(said)).collect()
    }

    fn review(&mut self) -> &mut Review {
        self.review.get_or_insert_with(|| Review::of(&self.files, &[]))
    }

    /// What is left to ask, of one country or of all, and what was decided.
    pub(crate) fn asked(&mut self, country: Option<&str>, language: Language) -> Result<Vec<Part>, Refused> {
        let Review { material, log, .. } = &*self.review();
        let country = match country.filter(|code| !code.is_empty()) {
            Some(code) => Some(material.graph().country(code).ok_or_else(|| code.to_owned())?),
            None => None,
        };
        let concepts = Concepts::default();
        let links = suggest::links(material.graph(), &concepts, country, false);
        let pillars = suggest::pillars(material.graph(), &concepts, country, false);
        let queue = queue(material, log, &links, &pillars);
        let mut parts = vec![Part::new("queue", words::json(&queue, &concepts, language))];
        parts.push(json("refused", &self.refused(language)));
        parts.extend(self.decisions(language));
        Ok(parts)
    }

    /// Takes an answer; what cannot be answered so is refused, in words, and nothing is decided.
    pub(crate) fn decide(&mut self, act: Act, language: Language) -> Result<Vec<Part>, Refused> {
        let review = self.review();
        let act = Act { on: act.on.iter().map(|about| as_judged(&review.material, about)).collect(), ..act };
        let mut with = review.log.clone();
        for about in &act.on {
            // Each of several is looked at beside those before it.
            if let Some(why) = dwalign::review::refusal(&review.material, &with, act.answer, about) {
                return Err(format!("{}: {}", about.address(), words::refusal(why, language)));
            }
            with.act(Act::new(act.answer, vec![about.clone()]));
        }
        review.log.act(act);
        Ok(self.anew(language))
    }

    /// Takes decisions back.
    pub(crate) fn undo(&mut self, undo: Vec<u64>, date: Option<String>, language: Language) -> Vec<Part> {
        self.review().log.undo(undo, None, date);
        self.anew(language)
    }

    fn anew(&mut self, language: Language) -> Vec<Part> {
        self.loaded = self.review().judged();
        let mut parts = self.state(language);
        parts.extend(self.decisions(language));
        parts
    }

    /// What each of some answers would change, in words, in their order.
    pub(crate) fn effects(&mut self, acts: Vec<Act>, language: Language) -> Vec<Part> {
        let review = self.review();
        let policy = Policy::default();
        let outlook = Outlook::of(&review.material, &review.log, &policy);
        let would = |act: Act| {
            let act =
                Act { on: act.on.iter().map(|about| as_judged(&review.material, about)).collect(), ..act };
            words::effect(&outlook.effect(&act), language)
        };
        let effects: Vec<String> = acts.into_iter().map(would).collect();
        vec![json("effects", &effects)]
    }

    /// Everything that can be decided on, whether it was suggested or not.
    pub(crate) fn everything(&self, country: Option<&str>, language: Language) -> Result<Vec<Part>, Refused> {
        let country = self.country(country)?;
        let all: Vec<Pairing<'_>> = country.map_or_else(|| pairings(self.graph()).collect(), pairings_with);
        let plans: Vec<Plans> = all.into_iter().map(|pairing| plans(pairing, language)).collect();
        let objectives: Vec<Named> = Pillar::ALL
            .iter()
            .map(|pillar| Named {
                about: None,
                word: Some(pillar.word()),
                address: None,
                name: pillar.label(language).to_owned(),
            })
            .collect();
        Ok(vec![json("plans", &plans), json("objectives", &objectives)])
    }
}

/// The lines of a log.
pub(crate) fn lines(log: &Log) -> String {
    let line = |entry| serde_json::to_string(entry).unwrap_or_default() + "\n";
    log.entries().iter().map(line).collect()
}

/// What a decision is about, with the texts as they are now.
fn as_judged(material: &Material, about: &About) -> About {
    match material.find(about) {
        Some(Resolved::Pair(pairing, item, target)) => About::pair(pairing, item, target),
        _ => about.clone(),
    }
}

#[derive(Serialize)]
struct Named {
    #[serde(skip_serializing_if = "Option::is_none")]
    about: Option<About>,
    #[serde(skip_serializing_if = "Option::is_none")]
    word: Option<&'static str>,
    /// Its address, by which a card or a row of a part is found.
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<String>,
    name: String,
}

#[derive(Serialize)]
struct Plans {
    about: About,
    name: String,
    items: Vec<Named>,
    targets: Vec<Named>,
    /// The priorities and outcomes, whose strategic objective can be said; the objective itself is put in by the page.
    subjects: Vec<Named>,
}

fn plans(pairing: Pairing<'_>, language: Language) -> Plans {
    let named = |about: About, address: String, id: &str, title: &str| {
        let name = if title.is_empty() { id.to_owned() } else { format!("{id} {title}") };
        Named { about: Some(about), word: None, address: Some(address), name }
    };
    let mut items = Vec::new();
    let mut targets = Vec::new();
    let mut subjects = Vec::new();
    let any = PillarWord::Of(Pillar::ALL[0]);
    for priority in pairing.dwcp.priorities() {
        let (id, address, title) = (priority.id(), priority.address(), priority.title(language));
        let item = About::item(pairing, Item::Priority(priority));
        items.push(named(item, address.clone(), id, title));
        subjects.push(named(About::objective(Subject::Priority(priority), any), address, id, title));
        for element in priority.elements() {
            let id = format!("{id}/{}", element.id());
            let item = About::item(pairing, Item::Element(element));
            items.push(named(item, element.address(), &id, element.title(language)));
        }
    }
    let first = pairing.dwcp.priorities().next().map(Item::Priority);
    for outcome in pairing.un.outcomes() {
        let (id, address, title) = (outcome.id(), outcome.address(), outcome.title(language));
        let mut target = |target, address: String, id: &str, title: &str| {
            if let Some(first) = first {
                let About { country, undaf, outcome, output, .. } = About::pair(pairing, first, target);
                let about = About { country, undaf, outcome, output, ..About::default() };
                targets.push(named(about, address, id, title));
            }
        };
        target(Target::Outcome(outcome), address.clone(), id, title);
        for output in outcome.outputs() {
            let id = format!("{id}/{}", output.id());
            target(Target::Output(output), output.address(), &id, output.title(language));
        }
        subjects.push(named(About::objective(Subject::Outcome(outcome), any), address, id, title));
    }
    let name = format!("{} × {}", plan_of_country(pairing.dwcp, language), plan(pairing.un, language));
    Plans { about: About::plans(pairing), name, items, targets, subjects }
}
