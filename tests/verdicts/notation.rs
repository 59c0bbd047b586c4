//! A tiny notation for two plans and the links between them, so that a rule fits on one line:
//!
//! `P1: E1 E2; P2 / O1 rights, O1 <- E1 part / threshold 0.5`
//!
//! Before the first ` / ` stands the DWCP: its priorities, each with its elements (`…` when they are not the whole of
//! it). Behind it stands the UN framework: outcomes with their pillars and outputs, links (`O1/1.1 <- P1 part reviewed
//! 0.4 un=whole pin=stale`), roles (`O1 = ILO lead`), absences (`P1 is open`, `O1 is none-found against D`), rows of the
//! pillars table (`O1 serves rights suggested 0.4`) and what is said of the whole pairing (`examined complete`, `stated
//! full suggested`). A period in brackets may come first on
//! either side; both are 2008–2012 where none does, and `[?]` is an unknown one. The policy comes last, where it is not
//! the standard one.

use std::collections::BTreeSet;

use dwalign::align::{ElementCover, JudgedLink, PairingVerdict, Policy, unpaired};
use dwalign::graph::{PlanGraph, Target};
use dwalign::vocab::{Certainty, Language, Vocabulary};

use crate::support::{Data, cell, graph, judged, set};

/// A plan of one line: its data and its policy.
pub(crate) struct Sketch {
    pub(crate) data: Data,
    pub(crate) policy: Policy,
}

impl Sketch {
    /// The data of a line. What is written outside the notation is a mistake in the test.
    pub(crate) fn of(line: &str) -> Self {
        let parts: Vec<&str> = line.split(" / ").collect();
        let mut data = Data::default();
        let dwcp = framework(&mut data, "D", "dwcp", parts[0]);
        for statement in dwcp.split(';').map(str::trim).filter(|s| !s.is_empty()) {
            priority(&mut data, statement);
        }
        let un = framework(&mut data, "U", "undaf", parts.get(1).unwrap_or(&""));
        for statement in un.split(',').map(str::trim).filter(|s| !s.is_empty()) {
            state(&mut data, statement);
        }
        pin(&mut data);
        Self { data, policy: policy(parts.get(2).unwrap_or(&"")) }
    }

    pub(crate) fn graph(&self) -> PlanGraph {
        graph(&self.data)
    }
}

fn framework<'a>(data: &mut Data, id: &str, kind: &str, text: &'a str) -> &'a str {
    let (period, rest) = match text.trim().strip_prefix('[').and_then(|t| t.split_once(']')) {
        Some((period, rest)) => (period, rest),
        None => ("2008-2012", text),
    };
    let (start, end) = period.split_once('-').unwrap_or((period, period));
    let known = |year: &'a str| if year == "?" { "" } else { year };
    let cells =
        [("country", "TZA"), ("framework", id), ("kind", kind), ("start", known(start)), ("end", known(end))];
    data.add("frameworks", &cells);
    rest.trim()
}

fn title(id: &str) -> String {
    format!("Title of {id}")
}

fn priority(data: &mut Data, statement: &str) {
    let (id, elements) = statement.split_once(':').unwrap_or((statement, ""));
    let exhaustive = if elements.contains('…') { "no" } else { "" };
    let cells = [("country", "TZA"), ("priority", id), ("title", &title(id)), ("exhaustive", exhaustive)];
    data.add("priorities", &cells);
    for element in elements.split_whitespace().filter(|e| *e != "…") {
        let cells = [("country", "TZA"), ("priority", id), ("element", element), ("title", &title(element))];
        data.add("elements", &cells);
    }
}

fn state(data: &mut Data, statement: &str) {
    if let Some((target, link)) = statement.split_once(" <- ") {
        let (outcome, output) = target.split_once('/').unwrap_or((target, ""));
        declare(data, outcome, "");
        links(data, outcome, output, link);
    } else if let Some((target, part)) = statement.split_once(" = ") {
        let (outcome, output) = target.split_once('/').unwrap_or((target, ""));
        declare(data, outcome, "");
        let (agency, role) = part.split_once(' ').expect("an agency and its role");
        let cells = [
            ("country", "TZA"),
            ("outcome", outcome),
            ("output", output),
            ("agency", agency),
            ("role", role),
        ];
        data.add("roles", &cells);
    } else if let Some((item, pillar)) = statement.split_once(" serves ") {
        let mut cells = vec![("country", "TZA"), ("item", item)];
        for word in pillar.split_whitespace() {
            cells.push(match word {
                "documented" | "reviewed" | "suggested" | "rejected" => ("status", word),
                number if number.parse::<f64>().is_ok() => ("confidence", number),
                other => ("pillar", other),
            });
        }
        data.add("pillars", &cells);
    } else if let Some(said) = ["examined ", "stated "].iter().find(|word| statement.starts_with(**word)) {
        let mut words = statement[said.len()..].split_whitespace();
        let what = words.next().expect("how much, or what");
        let cells = [
            ("country", "TZA"),
            ("dwcp", "D"),
            ("undaf", "U"),
            (said.trim(), what),
            ("status", words.next().unwrap_or_default()),
        ];
        data.add("pairings", &cells);
    } else if let Some((item, state)) = statement.split_once(" is ") {
        let (state, reason) = state.split_once(" because ").unwrap_or((state, ""));
        let (state, against) = state.split_once(" against ").unwrap_or((state, ""));
        let cells =
            [("country", "TZA"), ("item", item), ("state", state), ("against", against), ("reason", reason)];
        data.add("absences", &cells);
    } else if let Some((outcome, outputs)) = statement.split_once(" outputs ") {
        declare(data, outcome, "");
        for output in outputs.split_whitespace() {
            let cells =
                [("country", "TZA"), ("outcome", outcome), ("output", output), ("title", &title(output))];
            data.add("outputs", &cells);
        }
    } else {
        let (outcome, pillars) = statement.split_once(' ').unwrap_or((statement, ""));
        declare(data, outcome, pillars);
    }
}

/// An outcome is there as soon as something is said of it; its pillars may be said before or after.
fn declare(data: &mut Data, outcome: &str, pillars: &str) {
    let pillars = pillars.replace('+', ";");
    let known = data.rows_mut("outcomes").iter_mut().find(|row| cell(row, "outcome") == outcome);
    match known {
        Some(row) if !pillars.is_empty() => set(row, "pillars", &pillars),
        Some(_) => {}
        None => {
            let cells = [
                ("country", "TZA"),
                ("outcome", outcome),
                ("title", &title(outcome)),
                ("pillars", pillars.as_str()),
            ];
            data.add("outcomes", &cells);
        }
    }
}

fn links(data: &mut Data, outcome: &str, output: &str, text: &str) {
    let mut words = text.split_whitespace();
    let item = words.next().expect("a link names a priority or an element");
    let above = data.rows("elements").iter().find(|row| cell(row, "element") == item);
    let (priority, element) = match above {
        Some(row) => (cell(row, "priority").to_owned(), item),
        None => (item.to_owned(), ""),
    };
    let mut cells = vec![
        ("country", "TZA"),
        ("priority", priority.as_str()),
        ("element", element),
        ("outcome", outcome),
        ("output", output),
    ];
    for word in words {
        cells.push(match word {
            "whole" | "part" => ("extent", word),
            "documented" | "reviewed" | "suggested" | "rejected" => ("status", word),
            number if number.parse::<f64>().is_ok() => ("confidence", number),
            other => match other.split_once('=') {
                Some(("un", extent)) => ("extent_un", extent),
                Some(("pin", pin)) => ("pin", pin),
                Some(("source", source)) => ("source", source),
                _ => panic!("“{other}” says nothing of a link"),
            },
        });
    }
    data.add("links", &cells);
}

/// Gives the links that are pinned freshly the pin of today's texts.
fn pin(data: &mut Data) {
    let fresh = |data: &Data| data.rows("links").iter().position(|row| cell(row, "pin") == "fresh");
    while let Some(number) = fresh(data) {
        let mut unpinned = data.clone();
        let row = unpinned.rows("links")[number].clone();
        *unpinned.rows_mut("links") = vec![row];
        set(&mut unpinned.rows_mut("links")[0], "pin", "");
        let graph = graph(&unpinned);
        let now = graph.links().next().expect("the only link").current_pin();
        set(&mut data.rows_mut("links")[number], "pin", &now);
    }
}

fn policy(text: &str) -> Policy {
    let mut words = text.split_whitespace();
    let mut file = "version = \"table\"\n".to_owned();
    while let Some(word) = words.next() {
        match word {
            "engaged" => file += "engaged = true\n",
            "threshold" => file += &format!("threshold = {}\n", words.next().expect("a threshold")),
            other => panic!("“{other}” is no part of a policy"),
        }
    }
    Policy::parse(&file, Language::English).expect("a policy")
}

/// Everything that a line's verdicts claim, in short sentences.
pub(crate) fn claims(sketch: &Sketch) -> BTreeSet<String> {
    let graph = sketch.graph();
    let verdicts = judged(&graph, &sketch.policy);
    let mut claims: BTreeSet<String> = verdicts.iter().flat_map(claims_of).collect();
    if verdicts.is_empty() {
        claims.insert("no pairing".to_owned());
    }
    claims.extend(unpaired(&graph).map(|framework| format!("{} unpaired", framework.id())));
    claims
}

fn claims_of(verdict: &PairingVerdict<'_>) -> Vec<String> {
    let class = verdict.word(Language::English);
    let counts = verdict.counts();
    let (elements, full, up, shared) = (counts.elements, counts.full, counts.taken_up, counts.shared);
    let mut claims = vec![
        format!("all {class}"),
        format!(
            "elements {}+{}+{}+{}",
            elements.whole, elements.part, elements.not_at_all, elements.unexamined
        ),
        format!("unexamined {}", counts.unexamined),
        format!("outcomes unexamined {}", counts.outcomes_unexamined),
        if verdict.says_something() { "says something" } else { "says nothing" }.to_owned(),
        format!("full {}≤{}≤{}", full.documented, full.counted, full.possible),
        format!("taken up {}≤{}≤{}", up.documented, up.counted, up.possible),
        format!("shared {}≤{}≤{}", shared.documented, shared.counted, shared.possible),
        format!("undaf-only {}", counts.undaf_only),
        if verdict.pairing.caveat(Language::English).is_some() { "caveat" } else { "no caveat" }.to_owned(),
    ];
    for judged in &verdict.priorities {
        let id = judged.priority.id();
        claims.push(format!("{id} {}", judged.class()));
        claims.push(format!("{id} documented {}", judged.class_at(Certainty::Documented)));
        claims.push(format!("{id} possible {}", judged.class_at(Certainty::Possible)));
        claims.push(format!("{id} state {}", judged.nothing().map_or("–", |state| state.word())));
        claims.extend(judged.links.iter().map(standing));
        for (element, cover) in judged.elements() {
            let cover = match cover {
                ElementCover::Own => "whole",
                ElementCover::ThroughPriority => "whole through its priority",
                ElementCover::Part => "part",
                ElementCover::NotCovered => "not at all",
                ElementCover::Unexamined => "unexamined",
            };
            claims.push(format!("{} {cover}", element.id()));
        }
    }
    for judged in &verdict.outcomes {
        let id = judged.outcome.id();
        claims.push(format!("{id} {}", judged.class()));
        claims.push(format!("{id} documented {}", judged.class_at(Certainty::Documented)));
        claims.push(format!("{id} possible {}", judged.class_at(Certainty::Possible)));
        claims.push(format!("{id} state {}", judged.nothing().map_or("–", |state| state.word())));
        claims.push(format!("{id} taken up {}", judged.uptake().map_or("–", |uptake| uptake.word())));
        claims.push(format!("{id} ILO {}", judged.engagement()));
    }
    claims
}

/// A link and whether it counts: `P1→O1 counts`.
fn standing(judged: &JudgedLink<'_>) -> String {
    let target = match judged.link.target() {
        Target::Outcome(outcome) => outcome.id().to_owned(),
        Target::Output(output) => format!("{}/{}", output.outcome().id(), output.id()),
    };
    let words = judged.standing.words(Language::English);
    let words = words.strip_prefix("does not count: ").unwrap_or(&words);
    format!("{}→{target} {words}", judged.link.item().id())
}

/// Holds every line of a table against what it should claim.
pub(crate) fn hold(table: &[(&str, &str, &str)]) {
    let mut wrong = String::new();
    for (rule, line, wanted) in table {
        let found = claims(&Sketch::of(line));
        for claim in wanted.split(", ").filter(|claim| !found.contains(*claim)) {
            wrong += &format!("{rule}\n  {line}\n  should say “{claim}”, but says {found:?}\n");
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}
