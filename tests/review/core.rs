//! The core: material and log in, dataset out.

use super::{PLANS, about, answer, dataset, material};
use crate::support::judged;
use dwalign::align::{Policy, Tally};
use dwalign::emit::toml::toml;
use dwalign::graph::PlanGraph;
use dwalign::review::{
    About, Act, Log, LogFault, Material, Moved, Queue, Refusal, State, alike, apply, effect, queue, refusal,
};
use dwalign::suggest::{self, Concepts};
use dwalign::vocab::Judgement::{self, *};
use dwalign::vocab::{Count, PairingClass, PillarWord, PriorityClass, Vocabulary as _};

/// The rows of a table in the dataset with the decisions.
fn rows(material: &Material, log: &Log, table: &str) -> Vec<String> {
    let text = toml(&apply(material, log).dataset);
    let head = format!("[[{table}]]");
    text.split("\n\n")
        .filter(|row| row.trim_start().starts_with(&head))
        .map(|row| row.trim().to_owned())
        .collect()
}

fn asked<'g>(material: &'g Material, log: &Log) -> Queue<'g> {
    let concepts = Concepts::default();
    let links = suggest::links(material.graph(), &concepts, None, false);
    let pillars = suggest::pillars(material.graph(), &concepts, None, false);
    queue(material, log, &links, &pillars)
}

fn ids(queue: &Queue<'_>) -> Vec<String> {
    queue.items.iter().map(|asked| asked.item.address().replace("MDA/dwcp/", "")).collect()
}

#[test]
fn a_decision_becomes_a_row_with_reviewer_date_note_and_pin() {
    let material = material("");
    let mut log = Log::default();
    answer(&mut log, Part, about(&material, "P1/E1", "O1/1.1"));
    answer(&mut log, NotThis, about(&material, "P2", "O1"));
    let links = rows(&material, &log, "links");
    assert_eq!(links.len(), 2);
    for words in [
        "element = \"E1\"",
        "output = \"1.1\"",
        "extent = \"part\"",
        "status = \"reviewed\"",
        "note = \"seen\"",
        "reviewer = \"Reviewer A\"",
        "date = \"2026-03-01\"",
        "pin = \"",
    ] {
        assert!(links[0].contains(words), "{words}: {}", links[0]);
    }
    assert!(links[1].contains("status = \"rejected\"") && !links[1].contains("extent"), "{}", links[1]);
    let (graph, findings) = PlanGraph::build(apply(&material, &log).dataset);
    assert!(!findings.has_errors());
    assert!(graph.links().all(|link| link.pin().is_some() && link.stale_pin().is_none()));
}

#[test]
fn nothing_found_is_an_absence_against_the_framework_and_takes_its_elements_along() {
    let material = material("");
    let mut log = Log::default();
    answer(&mut log, NoneFound, about(&material, "P1", ""));
    let absences = rows(&material, &log, "absences");
    assert_eq!(absences.len(), 1);
    for words in ["item = \"P1\"", "state = \"none-found\"", "against = \"un\"", "reason = \"seen\"", "date"]
    {
        assert!(absences[0].contains(words), "{words}: {}", absences[0]);
    }
    assert_eq!(ids(&asked(&material, &log)), ["P2"]);
}

#[test]
fn a_priority_judged_against_every_outcome_is_examined_and_against_all_but_one_is_not() {
    let material = material("");
    let mut log = Log::default();
    answer(&mut log, NotThis, about(&material, "P2", "O1"));
    assert!(rows(&material, &log, "absences").is_empty());
    answer(&mut log, NotThis, about(&material, "P2", "O2"));
    let absences = rows(&material, &log, "absences");
    assert!(absences.len() == 1 && absences[0].contains("item = \"P2\""), "{absences:?}");
    assert!(!ids(&asked(&material, &log)).contains(&"P2".to_owned()));
    // A priority with elements is, only when its elements are; and then every outcome was judged against every item.
    for outcome in ["O1", "O2"] {
        answer(&mut log, NotThis, about(&material, "P1", outcome));
    }
    assert_eq!(rows(&material, &log, "absences").len(), 1);
    for (element, outcome) in [("P1/E1", "O1"), ("P1/E1", "O2"), ("P1/E2", "O1"), ("P1/E2", "O2")] {
        answer(&mut log, NotThis, about(&material, element, outcome));
    }
    let absences = rows(&material, &log, "absences").join("\n");
    for item in ["P1", "P2", "P1/E1", "P1/E2", "O1", "O2"] {
        assert!(absences.contains(&format!("item = \"{item}\"")), "{item}: {absences}");
    }
    let (graph, findings) = PlanGraph::build(apply(&material, &log).dataset);
    assert!(!findings.has_errors());
    assert_eq!(judged(&graph, &Policy::default())[0].class(), PairingClass::NoneTakenUp);
}

#[test]
fn what_is_taken_back_is_asked_again_with_all_its_candidates() {
    let material = material("");
    let mut log = Log::default();
    let fresh = asked(&material, &log);
    answer(&mut log, NotThis, about(&material, "P2", "O2"));
    answer(&mut log, Whole, about(&material, "P2", "O1"));
    assert!(!ids(&asked(&material, &log)).contains(&"P2".to_owned()));
    log.undo(vec![1, 2], None, None);
    let again = asked(&material, &log);
    assert_eq!(format!("{again:?}"), format!("{fresh:?}"));
    assert!(rows(&material, &log, "links").is_empty());
    // Taking that back brings the answers back.
    log.undo(vec![3], None, None);
    assert_eq!(rows(&material, &log, "links").len(), 2);
}

#[test]
fn items_and_candidates_come_in_the_order_of_their_score() {
    let material = material("");
    let queue = asked(&material, &Log::default());
    let best: Vec<f64> = queue.items.iter().map(|asked| asked.candidates[0].score).collect();
    assert!(best.len() == 4 && best.is_sorted_by(|a, b| a >= b), "{best:?}");
    for asked in &queue.items {
        assert!(asked.candidates.is_sorted_by(|a, b| a.score >= b.score));
    }
}

#[test]
fn to_look_again_and_to_put_off_decide_nothing() {
    let material = material("");
    let mut log = Log::default();
    let before = toml(&apply(&material, &log).dataset);
    answer(&mut log, LookAgain, about(&material, "P2", ""));
    answer(&mut log, Skip, about(&material, "P1/E1", ""));
    assert_eq!(toml(&apply(&material, &log).dataset), before);
    let queue = asked(&material, &log);
    assert_eq!(queue.items.len(), 4);
    assert!(queue.items.iter().any(|asked| asked.flagged && asked.item.id() == "P2"));
    assert!(queue.items.last().is_some_and(|asked| asked.skipped && asked.item.id() == "E1"));
}

#[test]
fn a_link_and_nothing_found_cannot_stand_side_by_side() {
    let material = material("");
    let mut log = Log::default();
    answer(&mut log, Whole, about(&material, "P1/E1", "O1"));
    let none = about(&material, "P1", "");
    assert_eq!(refusal(&material, &log, NoneFound, &none), Some(Refusal::Linked));
    answer(&mut log, NoneFound, about(&material, "P2", ""));
    let link = about(&material, "P2", "O2");
    assert_eq!(refusal(&material, &log, Part, &link), Some(Refusal::Absent));
    answer(&mut log, Part, link.clone());
    answer(&mut log, Whole, about(&material, "P9", "O2"));
    answer(&mut log, Yes, link.clone());
    let refused: Vec<Refusal> =
        State::of(&material, &log).refused.into_iter().map(|(_, _, why)| why).collect();
    assert_eq!(refused, [Refusal::Absent, Refusal::Missing, Refusal::Unfit]);
    assert_eq!(rows(&material, &log, "links").len(), 1);
}

#[test]
fn a_suggested_row_that_is_decided_keeps_what_else_it_states_and_others_stay() {
    let suggested = r#"
links = [
    { country = "MDA", priority = "P2", outcome = "O2", status = "suggested", confidence = 0.4, source = "A study", locator = "p. 3", extent_un = "part", note = "both speak of youth" },
    { country = "MDA", priority = "P2", outcome = "O1", status = "suggested", confidence = 0.2 },
]
"#;
    let material = material(suggested);
    let mut log = Log::default();
    log.act(Act::new(Whole, vec![about(&material, "P2", "O2")]));
    let links = rows(&material, &log, "links");
    assert_eq!(links.len(), 2);
    for words in [
        "\"reviewed\"",
        "\"A study\"",
        "\"p. 3\"",
        "extent_un = \"part\"",
        "both speak of youth",
        "\"whole\"",
    ] {
        assert!(links[0].contains(words), "{words}: {}", links[0]);
    }
    assert!(!links[0].contains("confidence") && links[1].contains("status = \"suggested\""));
    // Nobody's name and no day are put on rows that were not decided.
    assert!(!links.concat().contains("reviewer") && !links.concat().contains("date"));
}

#[test]
fn a_link_whose_text_has_changed_is_stale_and_is_asked_about_again() {
    let first = material("");
    let mut log = Log::default();
    answer(&mut log, Whole, about(&first, "P2", "O2"));
    let line = log.entries().len();
    let signed = toml(&apply(&first, &log).dataset);
    let changed = signed.replace("Decent jobs for youth", "Decent jobs for women");
    let (second, _) = Material::new(dataset(&[("plans.toml", &changed)]));
    let queue = asked(&second, &Log::default());
    let again = queue.items.iter().find(|asked| asked.item.id() == "P2").expect("P2 is asked about");
    assert_eq!(again.stale.len(), 1);
    // Answered again, it is one row still, with a pin of the new text.
    let mut log = Log::default();
    answer(&mut log, Part, about(&second, "P2", "O2"));
    assert_eq!(rows(&second, &log, "links").len(), line);
    let (graph, _) = PlanGraph::build(apply(&second, &log).dataset);
    assert!(graph.links().all(|link| link.stale_pin().is_none()));
    // The answer of before, on the new text, keeps the pin of the old one.
    let mut old = Log::default();
    answer(&mut old, Whole, about(&first, "P2", "O2"));
    let plain = PLANS.replace("Decent jobs for youth", "Decent jobs for women");
    let (plain, _) = Material::new(dataset(&[("plans.toml", &plain)]));
    let (graph, _) = PlanGraph::build(apply(&plain, &old).dataset);
    assert!(graph.links().all(|link| link.stale_pin().is_some()));
}

#[test]
fn the_effect_says_before_what_is_so_after() {
    let material = material("");
    let policy = Policy::default();
    for (judgement, item, target) in [
        (Whole, "P2", "O2"),
        (Part, "P1", "O1"),
        (NoneFound, "P2", ""),
        (NotThis, "P2", "O1"),
        (LookAgain, "P2", ""),
        (Complete, "", ""),
    ] {
        let act = Act::new(judgement, vec![about(&material, item, target)]);
        let log = Log::default();
        let told = effect(&material, &log, &act, &policy);
        let mut with = log.clone();
        with.act(act);
        let (old, new) = (
            PlanGraph::build(apply(&material, &log).dataset).0,
            PlanGraph::build(apply(&material, &with).dataset).0,
        );
        let (before, after) = (judged(&old, &policy), judged(&new, &policy));
        let mut moved = Vec::new();
        for (a, b) in before.iter().zip(&after) {
            let plans = [a.pairing.dwcp.address(), a.pairing.un.address()];
            moved.extend((a.class() != b.class()).then(|| Moved::Plans(plans.clone(), a.class(), b.class())));
            let pairs = a.priorities.iter().zip(&b.priorities);
            moved.extend(
                pairs
                    .filter(|(a, b)| a.class() != b.class())
                    .map(|(a, b)| Moved::Priority(a.priority.address(), a.class(), b.class())),
            );
            let pairs = a.outcomes.iter().zip(&b.outcomes);
            moved.extend(
                pairs
                    .filter(|(a, b)| a.class() != b.class())
                    .map(|(a, b)| Moved::Outcome(a.outcome.address(), a.class(), b.class())),
            );
        }
        let counts = Count::ALL.iter().map(|count| {
            let [before, after] = [&old, &new].map(|graph| Tally::of(graph, &policy, None).number(*count));
            (*count, before, after)
        });
        assert_eq!(told.counts, counts.filter(|(_, before, after)| before != after).collect::<Vec<_>>());
        assert_eq!(told.moved, moved, "{judgement}");
        assert_eq!(moved.is_empty(), matches!(judgement, NotThis | LookAgain));
    }
    let act = Act::new(Whole, vec![about(&material, "P2", "O2")]);
    let told = effect(&material, &Log::default(), &act, &policy);
    assert!(told.moved.contains(&Moved::Priority(
        "MDA/dwcp/P2".to_owned(),
        PriorityClass::Unexamined,
        PriorityClass::Full
    )));
}

#[test]
fn the_same_for_all_alike_leaves_out_what_was_decided() {
    let twin = r#"
frameworks = [{ country = "MDA", framework = "un-2", kind = "undaf", start = 2021, end = 2025 }]
outcomes = [
    { country = "MDA", framework = "un-2", outcome = "A", title = "Employment and jobs for youth" },
    { country = "MDA", framework = "un-2", outcome = "B", title = "Employment and jobs for youth" },
]
"#;
    let material = material(twin);
    let mut log = Log::default();
    let like = about(&material, "P2", "O2");
    let found: Vec<String> = alike(&asked(&material, &log), &like).iter().map(About::address).collect();
    assert_eq!(found, ["MDA/dwcp/P2 × un-2/A", "MDA/dwcp/P2 × un-2/B"]);
    // One of them is judged against, and the other is answered for the whole item: neither is touched any more.
    let other = About {
        undaf: Some("un-2".to_owned()),
        outcome: Some("A".to_owned()),
        pin: None,
        texts: None,
        ..like.clone()
    };
    answer(&mut log, NotThis, other.clone());
    let found: Vec<String> = alike(&asked(&material, &log), &like).iter().map(About::address).collect();
    assert_eq!(found, ["MDA/dwcp/P2 × un-2/B"]);
    answer(&mut log, NoneFound, other.of_item());
    assert!(alike(&asked(&material, &log), &like).is_empty());
}

#[test]
fn objectives_are_answered_yes_no_or_none_of_them() {
    let material = material(
        "pillars = [{ country = \"MDA\", item = \"O2\", pillar = \"employment\", status = \"suggested\", confidence = 0.6 }]\n",
    );
    let of = |word: PillarWord| About {
        dwcp: None,
        priority: None,
        pillar: Some(word),
        ..about(&material, "P2", "O2").key()
    };
    let employment: PillarWord = "employment".parse().expect("a word");
    assert!(asked(&material, &Log::default()).pillars.iter().any(|asked| asked.about() == of(employment)));
    let mut log = Log::default();
    answer(&mut log, Yes, of(employment));
    let pillars = rows(&material, &log, "pillars");
    assert!(
        pillars.len() == 1 && pillars[0].contains("reviewed") && !pillars[0].contains("confidence"),
        "{pillars:?}"
    );
    assert_eq!(refusal(&material, &log, Yes, &of(PillarWord::NotAtAll)), Some(Refusal::Linked));
    let mut log = Log::default();
    answer(&mut log, Yes, of(PillarWord::NotAtAll));
    answer(&mut log, No, of(employment));
    let pillars = rows(&material, &log, "pillars").join("\n");
    assert!(pillars.contains("\"none\"") && pillars.contains("\"rejected\""), "{pillars}");
    assert!(
        asked(&material, &log).pillars.iter().all(|asked| asked.about().outcome.as_deref() != Some("O2"))
    );
}

#[test]
fn a_log_is_read_back_as_it_was_written_and_a_line_cut_off_costs_nothing_else() {
    let material = material("");
    let (mut log, mut text) = (Log::default(), String::new());
    text += &answer(&mut log, Part, about(&material, "P1/E1", "O1/1.1"));
    text += &answer(&mut log, LookAgain, about(&material, "P2", ""));
    text += &log.undo(vec![1], Some("Reviewer B".to_owned()), None);
    assert_eq!(text.lines().count(), 3);
    assert_eq!(Log::read(&text), (log.clone(), Vec::new()));
    for end in 0..text.len() {
        let (read, problems) = Log::read(&text[..text.floor_char_boundary(end)]);
        let whole = text[..end].matches('\n').count();
        assert!(read.entries().len() >= whole && log.entries().starts_with(read.entries()), "at {end}");
        assert!(problems.iter().all(|problem| problem.fault == LogFault::CutOff), "{problems:?}");
    }
    let faults = |text: &str| -> Vec<LogFault> { Log::read(text).1.into_iter().map(|p| p.fault).collect() };
    assert!(matches!(faults("{\"answer\":\"maybe\",\"on\":[]}\n")[..], [LogFault::Form(_)]));
    assert!(matches!(faults("{\"answer\":\"skip\",\"on\":[],\"more\":1}\n")[..], [LogFault::Form(_)]));
    assert_eq!(faults("{\"id\":2,\"undo\":[7]}\n"), [LogFault::UndoesNothing(7)]);
    assert_eq!(
        faults("{\"id\":1,\"answer\":\"skip\",\"on\":[]}\n{\"id\":1,\"undo\":[]}\n"),
        [LogFault::Twice(1)]
    );
    assert_eq!(
        faults("{\"answer\":\"skip\",\"on\":[],\"date\":\"2026-02-30\"}\n"),
        [LogFault::Date("2026-02-30".to_owned())]
    );
}

#[test]
fn two_logs_one_after_the_other_keep_what_each_takes_back() {
    let material = material("");
    let (mut a, mut b) = (Log::default(), Log::default());
    answer(&mut a, Whole, about(&material, "P2", "O2"));
    answer(&mut b, Part, about(&material, "P1", "O1"));
    b.undo(vec![1], None, None);
    a.append(b);
    let standing: Vec<Judgement> = a.standing().iter().map(|act| act.answer).collect();
    assert_eq!(standing, [Whole]);
    assert_eq!(a.next(), 4);
}
