//! Verdicts for programs.

use std::io::Result;

use serde::Serialize;

use super::{Alignment, Out};
use crate::align::{
    Counts, ElementCover, JudgedLink, OutcomeVerdict, PairingVerdict, PriorityVerdict, Standing, best_classes,
};
use crate::graph::{Evidence, Framework, Overlap};
use crate::view::json;
use crate::vocab::{
    Certainty, Engagement, Extent, Language, LinkStatus, Nothing, OutcomeClass, PairingClass, Pillar,
    PriorityClass, Uptake,
};

#[derive(Serialize)]
struct Best {
    priority: String,
    class: PriorityClass,
}

#[derive(Serialize)]
struct Plan<'g> {
    id: &'g str,
    address: String,
    kind: &'static str,
    title: &'g str,
    start: Option<u16>,
    end: Option<u16>,
}

#[derive(Serialize)]
struct Pairing<'g> {
    country: &'g str,
    name: &'g str,
    dwcp: Plan<'g>,
    undaf: Plan<'g>,
    shared_years: Option<[u16; 2]>,
    overlap_assumed: bool,
    caveat: Option<String>,
    verdict: PairingClass,
    /// Is the verdict `partial` only so far?
    so_far: bool,
    why: String,
    counts: Counts,
    priorities: Vec<Priority<'g>>,
    outcomes: Vec<Outcome<'g>>,
}

#[derive(Serialize)]
struct Classes<C> {
    documented: C,
    counted: C,
    possible: C,
}

#[derive(Serialize)]
struct Priority<'g> {
    id: &'g str,
    title: &'g str,
    pillars: Vec<Pillar>,
    sdg: Vec<&'static str>,
    class: PriorityClass,
    classes: Classes<PriorityClass>,
    state: Option<Nothing>,
    rule: String,
    why: String,
    lift: Option<String>,
    elements: Vec<Element<'g>>,
    links: Vec<Link<'g>>,
}

#[derive(Serialize)]
struct Element<'g> {
    id: &'g str,
    title: &'g str,
    taken_up: &'static str,
}

#[derive(Serialize)]
struct Outcome<'g> {
    id: &'g str,
    title: &'g str,
    group: Option<&'g str>,
    pillars: Vec<Pillar>,
    sdg: Vec<&'static str>,
    class: OutcomeClass,
    classes: Classes<OutcomeClass>,
    state: Option<Nothing>,
    uptake: Option<Uptake>,
    ilo: Engagement,
    rule: String,
    why: String,
    lift: Option<String>,
}

#[derive(Serialize)]
struct Link<'g> {
    element: Option<&'g str>,
    outcome: &'g str,
    output: Option<&'g str>,
    extent: Extent,
    extent_un: Option<Extent>,
    status: LinkStatus,
    confidence: Option<String>,
    standing: Standing,
    source: Option<&'g str>,
    locator: Option<&'g str>,
    note: Option<&'g str>,
    reviewer: Option<&'g str>,
    date: Option<String>,
}

/// Writes the whole alignment: an object of the policy and three lists, whose elements are written as they are made.
pub(super) fn write(alignment: &Alignment<'_>, out: Out<'_>) -> Result<()> {
    let language = alignment.language;
    let policy = json(&alignment.policy.words(language));
    write!(out, "{{\n  \"policy\": {}", policy.trim_end())?;
    let mut classes = Vec::new();
    let mut pairings = List::begin("pairings", out)?;
    alignment.judged(
        |some| {
            let text: String = some.iter().map(|verdict| element(&pairing(verdict, language))).collect();
            (text, some.iter().flat_map(PairingVerdict::classes).collect::<Vec<_>>())
        },
        |(text, of_some)| {
            classes.extend(of_some);
            pairings.write(&text)
        },
    )?;
    pairings.end()?;
    let mut best = List::begin("best", out)?;
    for (priority, class) in best_classes(classes) {
        best.write(&element(&Best { priority: priority.address(), class }))?;
    }
    best.end()?;
    let mut unpaired = List::begin("unpaired", out)?;
    for framework in &alignment.unpaired {
        unpaired.write(&element(&plan(*framework)))?;
    }
    unpaired.end()?;
    out.write_all(b"\n}\n")
}

/// A list of the whole that is being written.
struct List<'o> {
    out: Out<'o>,
    is_empty: bool,
}

impl<'o> List<'o> {
    fn begin(name: &str, out: Out<'o>) -> Result<Self> {
        write!(out, ",\n  \"{name}\": [")?;
        Ok(Self { out, is_empty: true })
    }

    /// Writes some elements, each behind a comma, as [`element`] gives them.
    fn write(&mut self, elements: &str) -> Result<()> {
        let first = std::mem::replace(&mut self.is_empty, false);
        self.out.write_all(&elements.as_bytes()[usize::from(first)..])
    }

    fn end(self) -> Result<()> {
        self.out.write_all(if self.is_empty { b"]" } else { b"\n  ]" })
    }
}

/// A value as one more element of a list of the whole: behind a comma, on lines of its own. Within the strings of JSON
/// there are no line ends, so that every line begins where it may be indented.
fn element(value: &impl Serialize) -> String {
    json(value).lines().fold(",".to_owned(), |text, line| text + "\n    " + line)
}

fn plan(framework: Framework<'_>) -> Plan<'_> {
    let period = framework.period();
    Plan {
        id: framework.id(),
        address: framework.address(),
        kind: crate::vocab::Vocabulary::word(framework.kind()),
        title: framework.title(),
        start: period.start.map(crate::record::Year::number),
        end: period.end.map(crate::record::Year::number),
    }
}

fn pairing<'g>(verdict: &PairingVerdict<'g>, language: Language) -> Pairing<'g> {
    let pairing = verdict.pairing;
    Pairing {
        country: pairing.country.code(),
        name: pairing.country.name(language),
        dwcp: plan(pairing.dwcp),
        undaf: plan(pairing.un),
        shared_years: match pairing.overlap {
            Overlap::Years(first, last) => Some([first.number(), last.number()]),
            Overlap::SomeYears | Overlap::Assumed | Overlap::None => None,
        },
        overlap_assumed: pairing.overlap == Overlap::Assumed,
        caveat: pairing.caveat(language),
        verdict: verdict.class(),
        so_far: verdict.is_so_far(),
        why: verdict.why(language),
        counts: verdict.counts(),
        priorities: verdict.priorities.iter().map(|v| priority(v, language)).collect(),
        outcomes: verdict.outcomes.iter().map(|v| outcome(v, language)).collect(),
    }
}

fn classes<C>(at: impl Fn(Certainty) -> C) -> Classes<C> {
    Classes {
        documented: at(Certainty::Documented),
        counted: at(Certainty::Counted),
        possible: at(Certainty::Possible),
    }
}

fn priority<'g>(verdict: &PriorityVerdict<'g>, language: Language) -> Priority<'g> {
    Priority {
        id: verdict.priority.id(),
        title: verdict.priority.title(language),
        pillars: verdict.priority.pillars().iter().collect(),
        sdg: verdict.priority.sdgs().collect(),
        class: verdict.class(),
        classes: classes(|certainty| verdict.class_at(certainty)),
        state: verdict.nothing(),
        rule: verdict.rule(language),
        why: verdict.why(language),
        lift: verdict.lift(language),
        elements: verdict
            .elements()
            .map(|(element, cover)| Element {
                id: element.id(),
                title: element.title(language),
                taken_up: match cover {
                    ElementCover::Own => "whole",
                    ElementCover::ThroughPriority => "whole, through the priority",
                    ElementCover::Part => "part",
                    ElementCover::NotCovered => "not at all",
                    ElementCover::Unexamined => "unexamined",
                },
            })
            .collect(),
        links: verdict.links.iter().map(link).collect(),
    }
}

fn outcome<'g>(verdict: &OutcomeVerdict<'g>, language: Language) -> Outcome<'g> {
    Outcome {
        id: verdict.outcome.id(),
        title: verdict.outcome.title(language),
        group: verdict.outcome.group(),
        pillars: verdict.pillars.iter().collect(),
        sdg: verdict.outcome.sdgs().collect(),
        class: verdict.class(),
        classes: classes(|certainty| verdict.class_at(certainty)),
        state: verdict.nothing(),
        uptake: verdict.uptake(),
        ilo: verdict.engagement(),
        rule: verdict.rule(language),
        why: verdict.why(language),
        lift: verdict.lift(language),
    }
}

fn link<'g>(judged: &JudgedLink<'g>) -> Link<'g> {
    let link = judged.link;
    let evidence: Evidence<'g> = link.evidence();
    Link {
        element: link.element().map(|e| e.id()),
        outcome: link.outcome().id(),
        output: link.output().map(|o| o.id()),
        extent: link.extent(),
        extent_un: link.extent_un(),
        status: link.status(),
        confidence: link.stated_confidence().map(|c| c.to_string()),
        standing: judged.standing,
        source: evidence.source(),
        locator: evidence.locator(),
        note: link.note(),
        reviewer: link.reviewer(),
        date: link.date().map(|d| d.to_string()),
    }
}
