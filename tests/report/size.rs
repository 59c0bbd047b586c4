//! Weight: a report goes through a weak connection.

#![expect(clippy::print_stdout, reason = "what a test leaves out is said where the tests report")]

use dwalign::text::Detail;
use dwalign::view::report::html;
use dwalign::vocab::Language;

use super::{dataset, files, page, written};
use crate::support::{graph_of, read};

#[test]
fn a_report_of_one_country_is_below_400_kilobytes() {
    for name in ["gb306-2009", "cycles"] {
        let graph = graph_of(&dataset(name));
        for country in graph.countries() {
            let size = written(&graph, &[country.code()], Language::French, html).len();
            assert!(size < 400_000, "{name}, {}: {size} bytes", country.code());
        }
    }
}

#[test]
fn a_report_of_all_un_info_countries_is_below_15_megabytes_and_holds_every_outcome() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/uninfo");
    if !folder.is_dir() {
        println!("the UN INFO exports are not beside the project, so their report was not made");
        return;
    }
    let (graph, findings) = read(&files(&folder, "json"), Detail::Full);
    assert!(!findings.has_errors());
    let page = page(&graph, Language::English);
    assert!(page.len() < 15_000_000, "{} bytes", page.len());
    let parsed = super::html::elements(&page);
    let outcomes: usize = graph.frameworks().map(|f| f.outcomes().count()).sum();
    let cards = parsed.iter().filter(|e| e.name == "article" && e.is_of_class("card")).count();
    assert_eq!(cards, outcomes, "each once, however many countries share it");
    let folded = parsed.iter().filter(|e| e.is_of_class("chapter") && !e.text.is_empty()).count();
    assert_eq!(folded, graph.countries().count());
    for country in graph.countries() {
        let size = written(&graph, &[country.code()], Language::English, html).len();
        assert!(size < 400_000, "{}: {size} bytes", country.code());
    }
}
