//! The plain sentence of a verdict, and what would lift it: pinned word for word, and each lift carried out.

use dwalign::vocab::Language;

use super::notation::{Sketch, claims};
use crate::support::judged;

/// One verdict: of which item of a line, the sentence it gives, what it says would lift it, and each smallest change
/// that the lift names, with the claim that then holds.
struct Said {
    line: &'static str,
    item: &'static str,
    why: &'static str,
    lift: &'static str,
    lifted: &'static [(Change, &'static str)],
}

#[derive(Clone, Copy)]
enum Change {
    /// A statement is added to the UN side.
    Add(&'static str),
    /// One statement takes the place of another.
    Instead(&'static str, &'static str),
    /// Every suggestion is accepted.
    Accept,
}
use Change::{Accept, Add, Instead};

impl Change {
    fn of(self, line: &str) -> String {
        match self {
            Add(statement) => {
                let mut parts: Vec<String> = line.split(" / ").map(str::to_owned).collect();
                parts[1] += &format!(", {statement}");
                parts.join(" / ")
            }
            Instead(old, new) => line.replace(old, new),
            Accept => line.replace(" suggested", " reviewed"),
        }
    }
}

const PRIORITIES: &[Said] = &[
    Said {
        line: "P1: E1 / O1 <- P1, O2 <- E1 part",
        item: "P1",
        why: "Fully reflected in O1. Extent not stated, taken as whole: P1 → O1.",
        lift: "",
        lifted: &[],
    },
    Said {
        line: "P1 / O1 <- P1 whole, O2 <- P1 whole, O3 <- P1 whole",
        item: "P1",
        why: "Fully reflected in O1, O2 and O3.",
        lift: "",
        lifted: &[],
    },
    Said {
        line: "P1: E1 E2 / O1 <- E1 whole, O2 <- E2 whole, O3 <- E2 whole",
        item: "P1",
        why: "Both its elements are fully reflected: E1 in O1; E2 in O2 and O3.",
        lift: "",
        lifted: &[],
    },
    Said {
        line: "P1: E1 / O1 <- E1 whole",
        item: "P1",
        why: "Its only element is fully reflected: E1 in O1.",
        lift: "",
        lifted: &[],
    },
    Said {
        line: "P1 / O1 outputs 1.1, O1/1.1 <- P1 whole",
        item: "P1",
        why: "Fully reflected in O1/1.1.",
        lift: "",
        lifted: &[],
    },
    Said {
        line: "P1 / O1 <- P1 part",
        item: "P1",
        why: "Partly reflected in O1; no element in the data says which part.",
        lift: "",
        lifted: &[],
    },
    Said {
        line: "P1: E1 E2 E3 / O1 <- E1 whole, O2 <- E2 part",
        item: "P1",
        why: "E1 “Title of E1” (in O1) is fully reflected; E2 “Title of E2” (in O2) is partly reflected; E3 “Title of E3” is not examined.",
        lift: "Becomes full if E2 and E3 are fully reflected, or if one outcome covers the whole priority.",
        lifted: &[(Add("O1 <- E2, O1 <- E3"), "P1 full"), (Add("O3 <- P1"), "P1 full")],
    },
    Said {
        line: "P1: E1 E2 / O1 <- E1 whole, O1 <- E2 suggested",
        item: "P1",
        why: "E1 “Title of E1” (in O1) is fully reflected; E2 “Title of E2” is not examined.",
        lift: "Becomes full if E2 is fully reflected, or if one outcome covers the whole priority. Becomes full if the suggested link is accepted.",
        lifted: &[(Add("O2 <- E2"), "P1 full"), (Add("O2 <- P1"), "P1 full"), (Accept, "P1 full")],
    },
    Said {
        line: "P1: E1 E2 … / O1 <- E1 whole, O1 <- E2 whole",
        item: "P1",
        why: "E1 “Title of E1” (in O1) and E2 “Title of E2” (in O1) are fully reflected; these are all of the elements named; the rest of the priority is not in the data.",
        lift: "Becomes full if one outcome covers the whole priority.",
        lifted: &[(Add("O2 <- P1"), "P1 full")],
    },
    Said {
        line: "P1: E1 E2 / O1 rights",
        item: "P1",
        why: "No counted link: not examined.",
        lift: "",
        lifted: &[],
    },
    Said {
        line: "P1 / O1 <- P1 part suggested",
        item: "P1",
        why: "No counted link: not examined; 1 link is only suggested.",
        lift: "Becomes partial if the suggested link is accepted.",
        lifted: &[(Accept, "P1 partial")],
    },
    Said {
        line: "P1 / O1 <- P1 suggested, O2 <- P1 part suggested",
        item: "P1",
        why: "No counted link: not examined; 2 links are only suggested.",
        lift: "Becomes full if the suggested links are accepted.",
        lifted: &[(Accept, "P1 full")],
    },
    Said {
        line: "P1 / O1 <- P1 rejected, P1 is none-found",
        item: "P1",
        why: "No counted link: no counterpart found; 1 link is rejected.",
        lift: "",
        lifted: &[],
    },
    Said {
        line: "P1 / O1, P1 is accepted because another agency does it",
        item: "P1",
        why: "No counted link: gap kept on purpose: “another agency does it”.",
        lift: "",
        lifted: &[],
    },
];

const OUTCOMES: &[Said] = &[
    Said {
        line: "P1; P2: E1 / O1 <- P1, O1 <- E1 un=part, O1 = ILO lead",
        item: "O1",
        why: "Linked to P1 and P2/E1 of the DWCP. This covers part of the outcome. The ILO leads.",
        lift: "",
        lifted: &[],
    },
    Said {
        line: "P1 / O1 <- P1 un=whole, O1 = ILO implementing",
        item: "O1",
        why: "Linked to P1 of the DWCP. This covers the whole outcome. The ILO takes part in implementation.",
        lift: "",
        lifted: &[],
    },
    Said {
        line: "P1 / O1 <- P1, O1 = ILO technical-assistance",
        item: "O1",
        why: "Linked to P1 of the DWCP. How much of the outcome this covers is not stated. The ILO gives technical assistance without implementing.",
        lift: "",
        lifted: &[],
    },
    Said {
        line: "P1: E1 / O1 rights+employment, O1 = ILO not-involved, O2",
        item: "O1",
        why: "Tagged “employment; fundamental principles and rights at work”; no counted link from the DWCP: not examined. The ILO is not involved.",
        lift: "",
        lifted: &[],
    },
    Said {
        line: "P1 / O1 rights, O1 is open because the next plan will name it",
        item: "O1",
        why: "Tagged “fundamental principles and rights at work”; no counted link from the DWCP: gap to be closed: “the next plan will name it”.",
        lift: "",
        lifted: &[],
    },
    Said {
        line: "P1 / O1 <- P1 rejected",
        item: "O1",
        why: "Not examined; not stated whether it is about decent work; 1 link is rejected.",
        lift: "",
        lifted: &[],
    },
    Said {
        line: " / O1 rights",
        item: "O1",
        why: "Cannot be compared: no priority of the DWCP is in the data.",
        lift: "",
        lifted: &[],
    },
    Said {
        line: "P1 / O1 <- P1 suggested",
        item: "O1",
        why: "Not examined; not stated whether it is about decent work; 1 link is only suggested.",
        lift: "Becomes shared if the suggested link is accepted.",
        lifted: &[(Accept, "O1 shared")],
    },
    Said {
        line: "P1 / O1 <- P1 0.4 / threshold 0.5",
        item: "O1",
        why: "Not examined; not stated whether it is about decent work; P1 → O1 is below the threshold of confidence.",
        lift: "Becomes shared if the link below the threshold is confirmed with more confidence.",
        lifted: &[(Instead("0.4", "0.9"), "O1 shared")],
    },
];

/// The sentence and the lift of an item, a priority or an outcome, in the only pairing of a line.
fn sentences(line: &str, item: &str) -> (String, Option<String>) {
    let sketch = Sketch::of(line);
    let graph = sketch.graph();
    let verdicts = judged(&graph, &sketch.policy);
    let [verdict] = &verdicts[..] else { panic!("{line}: one pairing") };
    let priority = verdict.priorities.iter().find(|p| p.priority.id() == item);
    let outcome = verdict.outcomes.iter().find(|o| o.outcome.id() == item);
    match (priority, outcome) {
        (Some(priority), _) => (priority.why(Language::English), priority.lift(Language::English)),
        (_, Some(outcome)) => (outcome.why(Language::English), outcome.lift(Language::English)),
        _ => panic!("{line}: there is no {item}"),
    }
}

#[test]
fn every_verdict_gives_its_reason_in_one_plain_sentence() {
    for said in PRIORITIES.iter().chain(OUTCOMES) {
        assert_eq!(sentences(said.line, said.item).0, said.why, "{}", said.line);
    }
}

#[test]
fn every_verdict_says_what_would_lift_it_where_that_is_more_than_its_definition() {
    for said in PRIORITIES.iter().chain(OUTCOMES) {
        assert_eq!(sentences(said.line, said.item).1.unwrap_or_default(), said.lift, "{}", said.line);
    }
}

#[test]
fn the_change_that_a_lift_names_lifts_the_class() {
    for said in PRIORITIES.iter().chain(OUTCOMES) {
        assert_eq!(said.lift.is_empty(), said.lifted.is_empty(), "{}: each lift is carried out", said.line);
        for (change, claim) in said.lifted {
            let before = claims(&Sketch::of(said.line));
            let changed = change.of(said.line);
            assert!(!before.contains(*claim), "{}: “{claim}” is no rise", said.line);
            assert!(claims(&Sketch::of(&changed)).contains(*claim), "“{changed}” should be “{claim}”");
        }
    }
}

#[test]
fn every_verdict_names_the_rule_that_decides() {
    let rule = |line: &str| {
        let sketch = Sketch::of(line);
        let graph = sketch.graph();
        let verdict = &judged(&graph, &sketch.policy)[0];
        (verdict.priorities[0].rule(Language::English), verdict.outcomes[0].rule(Language::English))
    };
    let (whole, shared) = rule("P1: E1 / O1 <- P1");
    assert_eq!(whole, "§3: a counted link covers the whole priority, whatever its elements");
    assert_eq!(shared, "§4: at least one counted link from the DWCP");
    let (each, _) = rule("P1: E1 / O1 <- E1");
    assert_eq!(each, "§3: every element is fully covered, and the elements are the whole of the priority");
    let (partial, _) = rule("P1 / O1 <- P1 part");
    assert_eq!(
        partial,
        "§3: not full, but at least one counted link of the priority or of one of its elements"
    );
    let (none, pillar) = rule("P1 / O1 rights");
    assert_eq!(none, "§3: no counted link, and not examined");
    let open =
        "§4: no counted link from the DWCP; not examined, or not stated whether it is about decent work";
    assert_eq!(pillar, open);
    assert_eq!(rule("P1 / O1").1, open);
    let (none, pillar) = rule("P1 / O1 rights, examined complete");
    assert_eq!(none, "§3: no counted link, and examined");
    assert_eq!(
        pillar,
        "§4: no counted link from the DWCP; tagged with a strategic objective of the ILO, and examined"
    );
    let out = "§4: no counted link from the DWCP; stated not to be about decent work";
    assert_eq!(rule("P1 / O1 none").1, out);
}
