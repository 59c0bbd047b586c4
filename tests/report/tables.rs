//! Tables of many countries: those that can be sorted, and those that are folded and printed on demand.

use dwalign::align::Policy;
use dwalign::graph::PlanGraph;
use dwalign::view::charts::agencies::{APART, Agencies, overview};
use dwalign::view::report;
use dwalign::view::rollout::Plan;
use dwalign::vocab::Language;

use super::html::{elements, parsed};
use super::{dataset, page, written};
use crate::support::{Data, graph, graph_of};

/// The page from the section of this anchor to the next one.
fn section<'p>(page: &'p str, id: &str) -> &'p str {
    let start = page
        .find(&format!("<section class=\"sheet\" id=\"{id}\">"))
        .unwrap_or_else(|| panic!("no section {id}"));
    let rest = &page[start + 1..];
    &rest[..rest.find("<section class=\"sheet\"").unwrap_or(rest.len())]
}

#[test]
fn participation_rollouts_and_resources_are_tables_that_can_be_sorted() {
    let graph = graph_of(&dataset("cycles"));
    for language in Language::ALL {
        let page = page(&graph, language);
        assert!(section(&page, "rollouts").contains("<table class=\"sortable\">"));
        // Every roll-out has a row for each DWCP beside it.
        let all = Plan::of(&graph, 1945..=2100, None, None, Policy::default());
        let rows = all.outlooks.iter().map(|outlook| outlook.dwcps.len().max(1)).sum::<usize>();
        assert!(rows > 20, "{rows}");
        assert_eq!(section(&page, "rollouts").matches("<tr data-country=").count(), rows);
    }
    let english = page(&graph, Language::English);
    assert!(!english.contains("id=\"resources\""), "these data have no figures");
    let consulted = page(&graph_of(&dataset("gb306-2009")), Language::English);
    let part = section(&consulted, "participation");
    assert!(part.contains("<table class=\"sortable\">") && part.contains("<tr data-country="), "{part}");
    let one = written(&graph, &["VNM"], Language::English, report::html);
    assert!(
        section(&one, "rollouts").contains("data-country=\"VNM\"")
            && !section(&one, "rollouts").contains("\"PAK\"")
    );
}

fn money() -> PlanGraph {
    let mut data = Data::default();
    data.add(
        "frameworks",
        &[("country", "MDA"), ("framework", "u"), ("kind", "unsdcf"), ("start", "2023"), ("end", "2027")],
    );
    for (outcome, need, available) in [("O1", "1000000", "400000.5"), ("O2", "500", "500")] {
        data.add("outcomes", &[("country", "MDA"), ("outcome", outcome), ("title", "x")]);
        let row = [
            ("country", "MDA"),
            ("outcome_ref", outcome),
            ("biennium", "2023"),
            ("need", need),
            ("available", available),
            ("currency", "USD"),
        ];
        data.add("resources", &row);
    }
    graph(&data)
}

#[test]
fn the_table_of_resources_says_what_outcomes_add_up_to_and_sorts_by_size() {
    let page = page(&money(), Language::English);
    let part = section(&page, "resources");
    for cell in ["1,000,500", "400,500.5", "USD", "data-v=\"100050000\"", "data-v=\"40050050\""] {
        assert!(part.contains(cell), "{cell}: {part}");
    }
}

#[test]
fn long_tables_of_many_countries_are_folded_and_printed_on_demand() {
    let mut data = Data::default();
    for country in ["MDA", "TZA", "VNM", "PAK"] {
        for n in 0..20 {
            let framework = format!("u{n}");
            let year = (1990 + n).to_string();
            data.add(
                "frameworks",
                &[
                    ("country", country),
                    ("framework", &framework),
                    ("kind", "undaf"),
                    ("start", &year),
                    ("end", &year),
                ],
            );
            let said = [("phase", "formulation"), ("constituent", "workers"), ("level", "active")];
            let row: Vec<_> =
                [("country", country), ("framework", framework.as_str())].into_iter().chain(said).collect();
            data.add("participation", &row);
        }
    }
    let graph = graph(&data);
    let all = page(&graph, Language::English);
    let folded = |page: &str| elements(page).into_iter().filter(|e| e.is_of_class("appendix")).count();
    assert!(folded(&all) > 0, "a report of all countries has long tables");
    assert!(all.contains("class=\"print-all\""), "and a button that prints them");
    let one = written(&graph, &["TZA"], Language::English, report::html);
    assert_eq!((folded(&one), one.contains("class=\"print-all\"")), (0, false));
    assert!(
        all.contains(".appendix)::details-content"),
        "what is folded is not unfolded by the style of print"
    );
}

#[test]
fn the_agencies_of_many_frameworks_are_a_row_each() {
    let mut data = Data::default();
    for n in 0..=APART {
        let country = format!("X{}{}", char::from(b'A' + n as u8 / 26), char::from(b'A' + n as u8 % 26));
        data.add("frameworks", &[("country", &country), ("framework", "u"), ("kind", "unsdcf")]);
        data.add("outcomes", &[("country", &country), ("outcome", "O1"), ("title", "x")]);
        for agency in ["ILO", "UNDP", "FAO", "WHO", "WFP", "IOM"] {
            data.add(
                "roles",
                &[("country", &country), ("outcome", "O1"), ("agency", agency), ("role", "lead")],
            );
        }
    }
    let graph = graph(&data);
    let all: Vec<Agencies<'_>> = graph.frameworks().map(Agencies::of).collect();
    let svg = overview(&all, Language::French).to_string();
    let texts = parsed(&svg).into_iter().filter(|e| e.name == "text").map(|e| e.text).collect::<String>();
    assert_eq!(texts.matches("1 sur 1").count(), APART + 1, "{texts}");
    let height =
        parsed(&svg).into_iter().find_map(|e| (e.name == "svg").then(|| e.attribute("height")).flatten());
    assert!(height.and_then(|h| h.parse::<f64>().ok()).is_some_and(|h| h < 800.0));
}
