//! Everything of the data is in the page, and the page asks for nothing.

use std::collections::BTreeSet;

use dwalign::align::Policy;
use dwalign::diagnostic::plain;
use dwalign::view::report::{self, Overview, Report};
use dwalign::vocab::{Language, Nothing, Vocabulary as _};

use super::html::{Element, elements};
use super::{dataset, page, written};
use crate::support::{Data, graph, graph_of, judged};

/// The cards of a page.
fn cards(page: &str) -> Vec<Element> {
    elements(page).into_iter().filter(|e| e.name == "article" && e.is_of_class("card")).collect()
}

#[test]
fn every_priority_and_outcome_is_in_the_page_with_its_class_and_why() {
    for name in ["gb306-2009", "cycles"] {
        let graph = graph_of(&dataset(name));
        let cards = cards(&page(&graph, Language::English));
        let has = |class: &str, parts: &[String]| {
            let fits = |card: &&Element| {
                card.is_of_class(class) && parts.iter().all(|part| card.text.contains(&plain(part)))
            };
            assert!(cards.iter().any(|card| fits(&card)), "{name}: no card {class} with {parts:?}");
        };
        let verdicts = judged(&graph, &Policy::default());
        for verdict in &verdicts {
            for judged in &verdict.priorities {
                let state = judged.nothing().filter(|state| *state != Nothing::Unexamined);
                let state = state.map_or("", |s| s.label(Language::English)).to_owned();
                let title = judged.priority.title(Language::English).to_owned();
                let label = judged.label(Language::English).to_owned();
                let lift = judged.lift(Language::English).unwrap_or_default();
                has(judged.class().word(), &[title, label, state, judged.why(Language::English), lift]);
            }
            for judged in &verdict.outcomes {
                let title = judged.outcome.title(Language::English).to_owned();
                let label = judged.label(Language::English).to_owned();
                let lift = judged.lift(Language::English).unwrap_or_default();
                has(judged.class().word(), &[title, label, judged.why(Language::English), lift]);
            }
        }
        let alone: usize =
            dwalign::align::unpaired(&graph).map(|f| f.priorities().count() + f.outcomes().count()).sum();
        let judged: usize = verdicts.iter().map(|v| v.priorities.len() + v.outcomes.len()).sum();
        assert_eq!(cards.len(), judged + alone, "{name}: each once in each of its pairings, or alone");
    }
}

#[test]
fn titles_in_another_language_say_which() {
    let graph = graph_of(&dataset("gb306-2009"));
    let french = page(&graph, Language::French);
    assert!(french.contains("<html lang=\"fr\">"));
    assert!(french.contains("<bdi>Lutter contre le travail des enfants</bdi>"));
    let mut data = plans();
    data.add("priorities", &[("country", "MDA"), ("priority", "P9"), ("title_fr", "Emploi des jeunes")]);
    let page = page(&crate::support::graph(&data), Language::Spanish);
    assert!(page.contains("<bdi lang=\"fr\">Emploi des jeunes</bdi>"), "{page}");
    assert!(page.contains("<bdi lang=\"en\">Skills</bdi>"));
}

/// One country with both plans, and one that has a UN framework only.
fn plans() -> Data {
    let mut data = Data::default();
    for (country, id, kind) in [("MDA", "d", "dwcp"), ("MDA", "u", "undaf"), ("KEN", "v", "undaf")] {
        let cells =
            [("country", country), ("framework", id), ("kind", kind), ("start", "2010"), ("end", "2012")];
        data.add("frameworks", &cells);
    }
    data.add("priorities", &[("country", "MDA"), ("priority", "P1"), ("title", "Skills")]);
    data.add(
        "outcomes",
        &[("country", "MDA"), ("outcome", "O1"), ("title", "Jobs"), ("pillars", "employment")],
    );
    data.add("outcomes", &[("country", "KEN"), ("outcome", "O1"), ("title", "Care"), ("pillars", "rights")]);
    data
}

#[test]
fn a_report_of_one_country_speaks_of_no_other() {
    let graph = graph(&plans());
    let page = written(&graph, &["MDA"], Language::English, report::html);
    for of_kenya in ["KEN", "Kenya", "Care"] {
        assert!(!page.contains(of_kenya), "{of_kenya}");
    }
    // 3.1 counts one framework of one, not two of two.
    let json = written(&graph, &["MDA"], Language::English, report::json);
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let year = &json["indicators"]["indicators"][0]["years"][0];
    assert_eq!((&year["value"], &year["among"]), (&1.into(), &1.into()), "{year}");
}

#[test]
fn a_framework_of_several_countries_is_told_once_and_found_from_each() {
    let mut data = Data::default();
    let period = [("start", "2010"), ("end", "2012")];
    data.add(
        "frameworks",
        &[&[("country", "COK;FJI;KIR"), ("framework", "u"), ("kind", "undaf")][..], &period].concat(),
    );
    data.add(
        "frameworks",
        &[&[("country", "FJI"), ("framework", "d"), ("kind", "dwcp")][..], &period].concat(),
    );
    data.add("priorities", &[("country", "FJI"), ("priority", "P1"), ("title", "Skills")]);
    data.add("outcomes", &[("country", "COK"), ("outcome", "O1"), ("title", "Jobs at sea")]);
    let graph = graph(&data);
    let page = page(&graph, Language::English);
    assert_eq!(cards(&page).iter().filter(|c| c.text.contains("Jobs at sea")).count(), 1);
    assert_eq!(page.matches("<p class=\"elsewhere\">").count(), 2, "Cook Islands and Kiribati point to it");
    let alone = written(&graph, &["KIR"], Language::English, report::html);
    assert_eq!(cards(&alone).len(), 1, "a report of Kiribati tells it itself");
}

#[test]
fn every_link_within_the_page_leads_to_something_that_is_there_once() {
    let page = page(&graph_of(&dataset("cycles")), Language::English);
    let elements = elements(&page);
    let ids: Vec<String> = elements.iter().filter_map(|e| e.attribute("id")).collect();
    let distinct: BTreeSet<&String> = ids.iter().collect();
    assert_eq!(ids.len(), distinct.len(), "ids are unique");
    let targets: Vec<String> = elements.iter().filter_map(|e| e.attribute("href")).collect();
    assert!(targets.len() > 100);
    for target in targets.iter().filter_map(|t| t.strip_prefix('#')) {
        assert!(ids.iter().any(|id| id == target), "{target}");
    }
}

#[test]
fn nothing_is_asked_of_the_network() {
    for name in ["gb306-2009", "cycles"] {
        let page = page(&graph_of(&dataset(name)), Language::English);
        assert!(page.contains("default-src 'none'"));
        let sources = page.find("id=\"sources\"").expect("the section of sources");
        let before = &page[..sources];
        for scheme in ["http://", "https://"] {
            assert!(!before.contains(scheme), "{name}: {scheme} before the sources");
        }
        for element in elements(&page) {
            for loads in ["src", "srcset", "data", "action", "background", "poster"] {
                assert!(element.attribute(loads).is_none(), "{element:?}");
            }
            assert!(!["link", "img", "iframe", "object", "embed", "base", "use"].contains(&&*element.name));
        }
        assert!(!page.contains("url(") && !page.contains("@import"), "{name}");
    }
}

#[test]
fn the_policy_of_the_page_names_the_script_that_is_in_it() {
    use sha2::Digest as _;
    let page = page(&graph(&plans()), Language::English);
    let script = elements(&page).into_iter().find(|e| e.name == "script").expect("a script").text;
    let hash = base64(&sha2::Sha256::digest(script.as_bytes()));
    assert!(page.contains(&format!("script-src 'sha256-{hash}'")), "page.js.sha256 is to hold {hash}");
}

pub(crate) fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let all = chunk.iter().fold(0_u32, |all, b| all << 8 | u32::from(*b)) << (8 * (3 - chunk.len()));
        for n in 0..4 {
            let letter = char::from(LETTERS[(all >> (18 - 6 * n) & 63) as usize]);
            text.push(if n > chunk.len() { '=' } else { letter });
        }
    }
    text
}

#[test]
fn what_has_no_counterpart_is_told_by_its_four_states() {
    let mut data = plans();
    for (item, state) in [("P2", "none-found"), ("P3", "accepted"), ("P4", "open")] {
        data.add("priorities", &[("country", "MDA"), ("priority", item), ("title", item)]);
        let reason = format!("reason of {item}");
        data.add("absences", &[("country", "MDA"), ("item", item), ("state", state), ("reason", &reason)]);
    }
    let graph = graph(&data);
    for language in Language::ALL {
        let page = page(&graph, language);
        let gaps = &page
            [page.find("id=\"gaps\"").expect("the section")..page.find("id=\"sources\"").expect("the next")];
        let places: Vec<usize> = Nothing::ALL
            .iter()
            .map(|state| {
                gaps.find(&format!("<h3>{} ", state.label(language))).expect("a part for each state")
            })
            .collect();
        assert!(places.is_sorted(), "{places:?}");
        for (item, n) in [("P1", 0), ("P2", 1), ("P3", 2), ("P4", 3)] {
            let at = gaps.find(&format!(", {item}<")).unwrap_or_else(|| panic!("{item} is not told"));
            assert!(places[n] < at && places.get(n + 1).is_none_or(|next| at < *next), "{item} in its part");
            assert!(n == 0 || gaps.contains(&format!("reason of {item}")));
        }
    }
    let (policy, definitions) = (Policy::default(), dwalign::indicator::definitions(&graph));
    let o = Overview::of(&Report::of(&graph, &policy, &definitions, &[], Language::English));
    assert_eq!([o.unexamined, o.none_found, o.accepted, o.open], [2, 1, 1, 1]);
}
