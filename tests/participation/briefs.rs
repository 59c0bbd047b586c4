//! The page to hand out.

use crate::common::{Folder, plans_with, root, run};

fn brief(country: &str, dataset: &str) -> String {
    brief_of(country, dataset, "2026-11-30")
}

/// The brief as it is read on a day.
fn brief_of(country: &str, dataset: &str, date: &str) -> String {
    run(root(), &["brief", country, dataset, "--date", date]).ends(0).stdout
}

#[test]
fn a_brief_says_the_verdict_what_is_open_who_took_part_and_the_sources() {
    let tanzania = brief("TZA", "datasets/gb306-2009");
    for words in [
        "## Alignment: full",
        "P1 Fighting child labour (full) → outcome 1: Setting up",
        "civil society (not one of the three)",
        "government, employers and workers (participation not stated so far)",
        "GB.306/TC/1 (¶6, ¶8)",
    ] {
        assert!(tanzania.contains(words), "{words}\n{tanzania}");
    }
    let syria = brief("SYR", "datasets/gb306-2009");
    let open =
        "outcome 1: Protection of children from exploitation \\[ILO: not involved\\]: no counterpart found";
    assert!(syria.contains(open), "{syria}");
}

#[test]
fn the_latest_pairing_is_taken_and_another_by_the_name_of_its_framework() {
    let moldova = brief("MDA", "datasets/cycles");
    assert!(moldova.contains("UNSDCF 2023–2027") && !moldova.contains("2018–2022"), "{moldova}");
    let arguments = ["brief", "MDA", "datasets/cycles", "--undaf", "unpf-2018-2022"];
    let earlier = run(root(), &arguments).ends(0).stdout;
    assert!(earlier.contains("UNPAF 2018–2022"), "{earlier}");
    let wrong = run(root(), &["brief", "MDA", "datasets/cycles", "--undaf", "unpf-2018-2023"]).ends(2);
    assert!(wrong.stderr.contains("did you mean unpf-2018-2022?"), "{wrong:?}");
}

#[test]
fn what_comes_next_is_seen_from_the_date_and_nothing_is_advised_for_the_past() {
    let plans = |text: &str| {
        let steps = text.split("## Next steps").nth(1).expect("a brief has next steps").to_owned();
        steps.split("## Sources").next().expect("they end").to_owned()
    };
    // DWCP 2018–2022 and UNSDF 2018–2022: none that follows is in the data.
    let before = plans(&brief_of("LKA", "datasets/cycles", "2021-06-01"));
    assert!(before.contains("expected from 2023") && before.contains("Raise these priorities"), "{before}");
    assert!(before.contains("DWCP 2018–2022 ends in 2022, before the next cycle begins"), "{before}");
    let after = plans(&brief_of("LKA", "datasets/cycles", "2024"));
    for said in ["The UNSDF 2018–2022 ended in 2022; none", "The DWCP 2018–2022 ended in 2022; none"] {
        assert!(after.contains(said), "{after}");
    }
    for advice in ["expected", "Raise", "invite", "prepare", "Contact"] {
        assert!(!after.contains(advice), "“{advice}” of what is past: {after}");
    }
    let wrong = run(root(), &["brief", "LKA", "datasets/cycles", "--date", "30.11.2026"]).ends(2);
    assert!(wrong.stderr.contains("YEAR-MONTH-DAY"), "{wrong:?}");
}

#[test]
fn a_country_without_a_pairing_gets_a_brief_that_says_so() {
    let lebanon = brief("LBN", "datasets/gb306-2009");
    assert!(lebanon.contains("Nothing to compare yet") && lebanon.contains("social partners"), "{lebanon}");
    let albania = brief("ALB", "datasets/gb306-2009");
    assert!(
        albania.contains("Nothing to compare yet") && albania.contains("Participation: not stated"),
        "{albania}"
    );
}

#[test]
fn the_html_stands_alone_and_no_title_breaks_out_of_it() {
    let folder = plans_with(&[(
        "priorities.csv",
        "country,framework,priority,title\nMDA,dwcp,P1,<script>alert(1)</script>\nMDA,dwcp,P2,\"a \"\"b\"\" & c\"\n",
    )]);
    folder.run(&["brief", "MDA", ".", "-o", "brief.html"]).ends(0);
    let html = std::fs::read_to_string(folder.path().join("brief.html")).expect("the brief was written");
    assert!(html.starts_with("<!DOCTYPE html>") && html.contains("lang=\"en\""));
    assert!(html.contains("&lt;script&gt;") && !html.contains("<script"), "{html}");
    assert!(!html.contains("http:") && !html.contains("https:"), "nothing is loaded from elsewhere");
    assert!(html.contains("size:A4"));
}

#[test]
fn long_lists_are_cut_and_say_how_much_is_gone() {
    let mut priorities = "country,framework,priority,title\n".to_owned();
    (1..=12).for_each(|n| priorities += &format!("MDA,dwcp,P{n},Title {n}\n"));
    let folder = Folder::of(crate::common::PLANS);
    folder
        .file("priorities.csv", &priorities)
        .file("elements.csv", "country,framework,priority,element,title\n");
    let brief = folder.run(&["brief", "MDA", "."]).ends(0).stdout;
    // Twelve priorities and an outcome are not examined, and of another too little is said; seven lines are shown.
    assert!(brief.contains("P7 Title 7") && !brief.contains("P8 Title 8"), "{brief}");
    assert!(brief.contains("and 7 more"), "{brief}");
}
