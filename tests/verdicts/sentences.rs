//! The plain sentence of a verdict, and what would lift it: pinned word for word, and each lift carried out.

use crate::notation::{Sketch, claims};
use crate::support::judged;

/// One verdict: of which item, the sentences it gives, and what is done to the line to see its class rise.
struct Said {
    line: &'static str,
    item: &'static str,
    why: &'static str,
    lift: Option<&'static str>,
    /// Each smallest change that the lift names, and the claim that then holds.
    lifted: &'static [(Change, &'static str)],
}

#[derive(Clone, Copy)]
enum Change {
    /// A statement is added to the UN side.
    Add(&'static str),
    /// Every suggestion is accepted.
    Accept,
}

impl Change {
    fn of(self, line: &str) -> String {
        match self {
            Self::Add(statement) => {
                let mut parts: Vec<String> = line.split(" / ").map(str::to_owned).collect();
                parts[1] += &format!(", {statement}");
                parts.join(" / ")
            }
            Self::Accept => line.replace(" suggested", " reviewed"),
        }
    }
}

const SAID: &[Said] = &[];

/// The sentence and the lift of an item, a priority or an outcome, in the only pairing of a line.
fn sentences(line: &str, item: &str) -> (String, Option<String>) {
    let sketch = Sketch::of(line);
    let graph = sketch.graph();
    let verdicts = judged(&graph, &sketch.policy);
    let [verdict] = &verdicts[..] else { panic!("{line}: one pairing") };
    let priority = verdict.priorities.iter().find(|p| p.priority.id() == item);
    let outcome = verdict.outcomes.iter().find(|o| o.outcome.id() == item);
    match (priority, outcome) {
        (Some(priority), _) => (priority.why(), priority.lift()),
        (_, Some(outcome)) => (outcome.why(), outcome.lift()),
        _ => panic!("{line}: there is no {item}"),
    }
}
#[test]
fn show() {
    for (line, item) in [
        ("P1 / O1 <- P1, O2 <- P1, O3 <- P1", "P1"),
        ("P1: E1 E2 / O1 <- E1, O2 <- E2, O3 <- E2", "P1"),
        ("P1: E1 / O1 <- E1", "P1"),
        ("P1 / O1 <- P1 part", "P1"),
        ("P1: E1 E2 E3 / O1 <- E1, O2 <- E2 part", "P1"),
        ("P1: E1 E2 / O1 <- P1 part", "P1"),
        ("P1: E1 E2 / O1 <- E1, O1 <- E2 suggested", "P1"),
        ("P1: E1 E2 … / O1 <- E1, O1 <- E2", "P1"),
        ("P1: E1 E2 … / O1 <- E1", "P1"),
        ("P1: E1 E2 / O1 rights", "P1"),
        ("P1 / O1 rights", "P1"),
        ("P1 / O1 <- P1 part suggested", "P1"),
        ("P1 / O1 <- P1 suggested, O2 <- P1 suggested", "P1"),
        ("P1 / O1 <- P1 rejected, P1 is none-found", "P1"),
        ("P1 / O1, P1 is accepted because it is left to another agency", "P1"),
        ("P1 / O1 outputs 1.1, O1/1.1 <- P1", "P1"),
        ("P1 / O1 <- P1 pin=0123456789ab", "P1"),
        ("P1: E1 / O1 <- E1 0.2 / threshold 0.5", "P1"),
        ("P1 / O1 rights", "O1"),
        ("P1 / O1 rights+employment, O1 = ILO not-involved, O1 is open", "O1"),
        ("P1 / O1", "O1"),
        ("P1; P2: E1 / O1 <- P1, O1 <- E1 un=part, O1 = ILO lead", "O1"),
        ("P1 / O1 <- P1 un=whole", "O1"),
        ("P1 / O1 <- P1", "O1"),
        ("P1 / O1 rights, O1 <- P1 suggested", "O1"),
        (" / O1 rights", "O1"),
        ("P1 / O1 = ILO technical-assistance, O1 <- P1 / engaged", "P1"),
        ("P1 / O1 rights, O1 = ILO technical-assistance, O1 <- P1 / engaged", "O1"),
    ] {
        let (why, lift) = sentences(line, item);
        println!("{line:?}, {item:?},\n  {why:?},\n  {lift:?}");
    }
    for line in [
        "P1; P2 / O1 <- P1, O1 <- P2",
        "P1; P2; P3: E1 E2 / O1 <- P1, O1 <- P2 part, O2",
        "P1; P2 / O1 rights",
        "P1 / O1",
        "P1 / O1 <- P1",
        " / O1",
        "P1: E1 E2 / O1 <- E1, O1 <- E2 part, O2 <- E1",
    ] {
        let s = Sketch::of(line);
        let g = s.graph();
        println!("{line:?} {:?}", judged(&g, &s.policy)[0].why());
    }
}
