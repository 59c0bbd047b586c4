//! The charts: what they count, and that they are pictures whatever the labels are.

use dwalign::align::Policy;
use dwalign::graph::PlanGraph;
use dwalign::indicator::{Measures, definitions};
use dwalign::view::charts::agencies::{self, Agencies};
use dwalign::view::charts::heat::{self, Share, Step};
use dwalign::view::charts::indicator;
use dwalign::view::charts::matrix::{self, Matrix, Tie};
use dwalign::view::indicators::evaluate;
use dwalign::view::svg::Picture;
use dwalign::vocab::{Language, Role};

use super::hostile;
use super::html::parsed;
use crate::support::{Data, graph, judged};

/// Two priorities about employment, one of them with an element, and outcomes with and without an objective.
fn plans() -> Data {
    let mut data = Data::default();
    for (id, kind) in [("d", "dwcp"), ("u", "undaf")] {
        let cells =
            [("country", "MDA"), ("framework", id), ("kind", kind), ("start", "2010"), ("end", "2012")];
        data.add("frameworks", &cells);
    }
    for (id, pillars) in [("P1", "employment"), ("P2", "employment;rights"), ("P3", "")] {
        data.add("priorities", &[("country", "MDA"), ("priority", id), ("title", id), ("pillars", pillars)]);
    }
    data.add("elements", &[("country", "MDA"), ("priority", "P1"), ("element", "E1"), ("title", "E1")]);
    for (id, pillars) in [("O1", "employment"), ("O2", "rights"), ("O3", "")] {
        data.add("outcomes", &[("country", "MDA"), ("outcome", id), ("title", id), ("pillars", pillars)]);
    }
    for (element, outcome, extent, status) in [
        ("E1", "O1", "part", "reviewed"),
        ("E1", "O1", "whole", "reviewed"),
        ("", "O2", "", "suggested"),
        ("", "O3", "", "rejected"),
    ] {
        let ends = [("country", "MDA"), ("priority", "P1"), ("element", element), ("outcome", outcome)];
        data.add("links", &[&ends[..], &[("extent", extent), ("status", status)]].concat());
    }
    data
}

#[test]
fn a_heat_map_says_how_many_of_how_many() {
    let graph = graph(&plans());
    let verdicts = judged(&graph, &Policy::default());
    let rows = heat::heat(&verdicts.iter().collect::<Vec<_>>());
    assert_eq!(rows.len(), 1);
    let cells: Vec<[(usize, usize); 2]> = rows[0]
        .cells
        .iter()
        .map(|c| [(c.priorities.n, c.priorities.of), (c.outcomes.n, c.outcomes.of)])
        .collect();
    // Employment, social protection, social dialogue, rights, none named.
    assert_eq!(
        cells,
        [[(1, 2), (1, 1)], [(0, 0), (0, 0)], [(0, 0), (0, 0)], [(0, 1), (0, 1)], [(0, 1), (0, 1)]]
    );
    let svg = heat::draw(&rows, &Policy::default(), Language::English).to_string();
    for words in [
        "1 of 2",
        "1 of 1",
        "not examined (number of items)",
        "MDA",
        "Made with the counting rules default-1",
    ] {
        assert!(svg.contains(words), "{words}");
    }
    let step = |n, of| Share { n, of, unexamined: 0 }.step();
    assert_eq!(
        [step(0, 0), step(0, 2), step(1, 2), step(2, 2)],
        [Step::Nothing, Step::NoneOfThem, Step::Some, Step::All]
    );
}

#[test]
fn a_matrix_shows_the_strongest_tie_of_each_pair() {
    let graph = graph(&plans());
    let verdicts = judged(&graph, &Policy::default());
    let matrix = Matrix::of(&verdicts[0]);
    let rows: Vec<(&str, Vec<Option<Tie>>)> =
        matrix.rows.iter().map(|r| (r.item.id(), r.ties.clone())).collect();
    assert_eq!(rows[0], ("P1", vec![None, Some(Tie::Suggested), Some(Tie::SetAside)]));
    assert_eq!(rows[1], ("E1", vec![Some(Tie::Whole), None, None]), "part and whole is whole");
    assert_eq!(rows[2], ("P2", vec![None, None, None]));
    assert_eq!(matrix.rows[1].joined(), 1);
    assert_eq!(matrix.rows[0].joined(), 0, "what is suggested or set aside joins nothing");
}

#[test]
fn the_ilo_stands_first_and_who_is_not_involved_takes_no_part() {
    let mut data = plans();
    for (agency, outcome, role) in [
        ("ILO", "O1", "not-involved"),
        ("UNICEF", "O1", "implementing"),
        ("UNICEF", "O1", "lead"),
        ("UNICEF", "O2", "technical-assistance"),
        ("FAO", "O3", "implementing"),
    ] {
        data.add("roles", &[("country", "MDA"), ("outcome", outcome), ("agency", agency), ("role", role)]);
    }
    let graph = graph(&data);
    let un = graph.frameworks().find(|f| f.id() == "u").expect("the framework");
    let agencies = Agencies::of(un);
    let rows: Vec<(&str, usize)> =
        agencies.rows.iter().map(|r| (r.agency.acronym(), r.taking_part())).collect();
    assert_eq!(rows, [("ILO", 0), ("UNICEF", 2), ("FAO", 1)]);
    assert_eq!(agencies.rows[1].roles, [Some(Role::Lead), Some(Role::TechnicalAssistance), None]);
    assert!(agencies::draw(&agencies, "Moldova", 60, Language::English).to_string().contains("2 of 3"));
}

#[test]
fn the_ilo_stands_out_in_dot_by_each_of_its_acronyms() {
    for (acronym, stands_out) in [("ILO", true), ("OIT", true), ("bit", true), ("FAO", false)] {
        let mut data = plans();
        data.add("roles", &[("country", "MDA"), ("outcome", "O1"), ("agency", acronym), ("role", "lead")]);
        let graph = graph(&data);
        let policy = Policy::default();
        let verdicts = judged(&graph, &policy);
        let drawn = dwalign::view::dot::country("Moldova", &verdicts, &[], &policy, Language::English);
        assert_eq!(drawn.contains("#dfe8f5"), stands_out, "{acronym}");
    }
}

/// The charts of the indicators of some data.
fn indicators(graph: &PlanGraph, language: Language) -> Vec<Option<Picture>> {
    let (definitions, policy) = (definitions(graph), Policy::default());
    let measures = Measures::of(graph, &policy);
    evaluate(&definitions, &measures, 2008..=2014, Language::English)
        .iter()
        .map(|one| indicator::indicator(one, language))
        .collect()
}

#[test]
fn an_indicator_of_which_nothing_is_known_has_no_chart_and_is_not_drawn_as_zero() {
    let mut data = plans();
    let charts = indicators(&graph(&data), Language::English);
    assert!(
        charts[0].as_ref().is_some_and(|picture| picture.to_string().contains(">2011</text>")),
        "3.1 needs no answers"
    );
    assert_eq!(charts[1..], [None, None]);
    for constituent in ["government", "employers", "workers"] {
        let cells = [
            ("country", "MDA"),
            ("framework", "d"),
            ("constituent", constituent),
            ("year", "2010"),
            ("satisfied", "yes"),
        ];
        data.add("satisfaction", &cells);
    }
    let charts = indicators(&graph(&data), Language::English);
    let svg = charts[1].as_ref().expect("3.2 is known now").to_string();
    assert!(svg.contains("≥ 2") || svg.contains("≥ 1"), "the milestones are in it: {svg}");
    assert_eq!(charts[2], None);
}

#[test]
fn charts_are_well_formed_pictures_whatever_the_labels_are() {
    let policy = Policy::default();
    let long = "x".repeat(5_000);
    for label in hostile::LABELS.iter().copied().chain([long.as_str()]) {
        let label = if label.trim().is_empty() { "\u{2003}x" } else { label };
        let graph = graph(&hostile::data(label));
        let verdicts = judged(&graph, &policy);
        for language in Language::ALL {
            let mut pictures =
                vec![heat::draw(&heat::heat(&verdicts.iter().collect::<Vec<_>>()), &policy, language)];
            pictures
                .extend(verdicts.iter().map(|v| matrix::draw(v, vec![label.to_owned()], &policy, language)));
            pictures
                .extend(graph.frameworks().map(|f| agencies::draw(&Agencies::of(f), label, 60, language)));
            pictures.extend(indicators(&graph, language).into_iter().flatten());
            pictures.push(Picture::stacked(pictures.clone()));
            for svg in pictures.iter().map(Picture::to_string) {
                for element in parsed(&svg) {
                    let known =
                        ["svg", "rect", "g", "text", "tspan", "line", "polyline", "path", "circle", "title"];
                    assert!(known.contains(&&*element.name), "{label:?}: {}", element.name);
                    assert!(element.attribute_names().iter().all(|name| !name.starts_with("on")));
                }
                assert!(!svg.chars().any(|c| c.is_control() && c != '\n'), "{label:?}");
            }
        }
    }
}

#[test]
fn the_command_draws_every_view_of_the_datasets() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let data = concat!(env!("CARGO_MANIFEST_DIR"), "/datasets/cycles");
    let run = |arguments: &[&str]| {
        std::process::Command::new(env!("CARGO_BIN_EXE_dwalign"))
            .current_dir(folder.path())
            .args(["diagram", data])
            .args(arguments)
            .output()
            .expect("the binary was built for this test")
    };
    for view in ["heatmap", "matrix", "agencies", "indicators"] {
        let ran = run(&["--view", view, "--country", "MDA", "--lang", "es", "-o", "a.svg"]);
        assert!(ran.status.success(), "{view}: {ran:?}");
        let svg = std::fs::read_to_string(folder.path().join("a.svg")).expect("the file was written");
        parsed(&svg);
        assert_eq!(run(&["--view", view]).status.code(), Some(2), "a chart is no DOT");
    }
    assert_eq!(
        run(&["--view", "matrix", "--country", "ARG", "-o", "b.svg"]).status.code(),
        Some(2),
        "Argentina has no pairing"
    );
}
