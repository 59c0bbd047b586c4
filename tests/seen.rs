//! Places at which real data once read wrongly: each says what it has to say, on the datasets themselves and, where they are,
//! on the exports of UN INFO.

use crate::common::{Folder, root, run};
use crate::support::exports_folder;

fn said(arguments: &[&str]) -> String {
    run(root(), arguments).ends(0).stdout
}

/// One DWCP with a priority, and one UN framework with an outcome, of the same years.
fn two_plans(files: &[(&str, &str)]) -> Folder {
    let plans = [
        ("frameworks.csv", "country,framework,kind,start,end\nMDA,d,dwcp,2010,2012\nMDA,u,undaf,2010,2012\n"),
        ("priorities.csv", "country,framework,priority,title\nMDA,d,P1,Jobs\n"),
        ("outcomes.csv", "country,framework,outcome,title\nMDA,u,O1,Growth\n"),
    ];
    Folder::of(&plans.into_iter().chain(files.iter().copied()).collect::<Vec<_>>())
}

#[test]
fn a_framework_without_outcomes_in_the_data_cannot_be_compared() {
    for (language, words, gaps) in [
        (
            "en",
            ["annot be compared", "o outcome of the UN framework is in the data"],
            ["counterpart", "taken up"],
        ),
        (
            "fr",
            ["omparaison impossible", "ucun effet du plan-cadre dans les données"],
            ["correspondant", "manqu"],
        ),
        (
            "es",
            ["o se puede comparar", "ingún efecto directo del marco está en los datos"],
            ["equivalente", "falta"],
        ),
    ] {
        let align = said(&["align", "datasets/cycles", "--country", "IRQ", "--lang", language]);
        let brief = said(&["brief", "IRQ", "datasets/cycles", "--lang", language, "--date", "2026-01-01"]);
        assert!(words.iter().all(|words| align.contains(words)), "{align}");
        assert!(brief.contains(words[1]), "{brief}");
        for gap in gaps {
            assert!(!align.contains(gap) && !brief.contains(gap), "{gap}:\n{align}\n{brief}");
        }
        // The heading says that nothing can be compared, and the sentence below it only why.
        let why = brief.lines().filter(|line| line.contains(words[1])).collect::<Vec<_>>();
        assert!(why.len() == 1 && !why[0].contains(words[0]), "{brief}");
    }
}

#[test]
fn exports_that_say_nothing_of_decent_work_leave_their_frameworks_undecided() {
    let Some(folder) = exports_folder() else { return };
    let folder = folder.to_string_lossy().into_owned();
    let screen = said(&["indicators", &folder, "--year", "2024"]);
    assert!(screen.contains("0 of 74 counted, 74 undecided"), "{screen}");
    assert!(!screen.contains("behind"), "{screen}");
    let why = said(&["explain", "MDA/*/1", &format!("{folder}/MDA.json"), "datasets/gb306-2009"]);
    assert!(why.contains("not stated whether it is about decent work"), "{why}");
    assert!(why.starts_with("Republic of Moldova, UNSDCF 2023–2027, outcome 1: not examined"), "{why}");
}

#[test]
fn an_element_with_a_suggestion_alone_is_not_examined() {
    let folder = two_plans(&[
        ("elements.csv", "country,priority,element,title\nMDA,P1,E1,Skills\nMDA,P1,E2,Firms\n"),
        ("links.csv", "country,priority,element,outcome,extent,status\nMDA,P1,E1,O1,whole,suggested\n"),
    ]);
    folder.run(&["diagram", ".", "--country", "MDA", "-o", "board.svg"]).ends(0);
    let board = std::fs::read_to_string(folder.path().join("board.svg")).expect("it was written");
    assert!(board.contains("1 link is only suggested") && !board.contains('✗'), "{board}");
    assert!(board.matches(">not examined<").count() >= 2, "both elements say so: {board}");
}

#[test]
fn a_bare_row_of_a_link_is_taken_as_whole_and_says_so() {
    let folder =
        two_plans(&[("links.csv", "country,dwcp,priority,undaf,outcome,extent,status\nMDA,,P1,,O1,,\n")]);
    for view in [&["align", ".", "--why"][..], &["align", ".", "--format", "markdown"]] {
        let told = folder.run(view).ends(0).stdout;
        assert!(
            told.contains("full") && told.contains("Extent not stated, taken as whole: P1 → O1."),
            "{told}"
        );
    }
    let explained = folder.run(&["explain", "MDA/d/P1", "."]).ends(0).stdout;
    assert!(explained.contains("whole (not stated, taken as whole); reviewed; counts"), "{explained}");
}

#[test]
fn links_of_one_pair_that_disagree_are_a_warning_with_all_their_places() {
    let links = "country,priority,outcome,extent,status\nMDA,P1,O1,whole,reviewed\nMDA,P1,O1,part,reviewed\n\
                 MDA,P1,O1,,rejected\n";
    let told = two_plans(&[("links.csv", links)]).run(&["check", ".", "--all"]).ends(0).stdout;
    assert!(told.contains("W506") && told.contains("disagree: whole, part and rejected"), "{told}");
    for line in ["links.csv:2", "links.csv:3", "links.csv:4"] {
        assert!(told.contains(line), "{told}");
    }
}

#[test]
fn the_shipped_datasets_are_read_together_without_an_error() {
    let told = said(&["check", "datasets/cycles", "datasets/gb306-2009"]);
    assert!(told.starts_with("no errors"), "{told}");
}

#[test]
fn an_indicator_has_no_status_after_the_last_milestone_and_no_year_after_the_data() {
    let shown = said(&["indicators", "datasets/cycles", "--years", "2010..2040", "--format", "csv"]);
    let rows: Vec<Vec<&str>> = shown.lines().map(|line| line.split(',').collect()).collect();
    for row in rows.iter().filter(|row| row[0] == "3.1") {
        let year: u16 = row[1].parse().expect("a year");
        assert_eq!(row[12].is_empty(), year > 2015, "{row:?}");
    }
    let folder = Folder::new();
    let file = folder.path().join("chart.svg").to_string_lossy().into_owned();
    run(root(), &["diagram", "datasets/cycles", "--view", "indicators", "-o", &file]).ends(0);
    let chart = std::fs::read_to_string(&file).expect("it was written");
    assert!(chart.contains(">2028<") && !chart.contains(">2029<") && !chart.contains(">2030<"), "{chart}");
    // Beside every value stands of how many frameworks it is undecided whether they count.
    assert!(chart.contains(">? 4<") && chart.contains("= undecided"), "{chart}");
}

#[test]
fn a_brief_says_what_has_ended_and_advises_nothing_for_the_past() {
    let brief = said(&["brief", "MDA", "datasets/cycles", "--date", "2026-11-24"]);
    assert!(brief.contains("ended in 2024; none that follows is in the data"), "{brief}");
    for advice in ["in time", "to be prepared in 20", "is prepared in 20"] {
        assert!(!brief.contains(advice), "{advice}: {brief}");
    }
}

#[test]
fn a_share_of_needs_says_of_which_part_of_the_total_it_is() {
    let Some(folder) = exports_folder() else { return };
    let of = |code: &str, language: &str| {
        let export = format!("{}/{code}.json", folder.display());
        said(&["resources", &export, "--country", code, "--lang", language])
    };
    let mali = of("MLI", "en");
    assert!(mali.contains("list 1.9% of the needs stated in total. Of that part, "), "{mali}");
    assert!(
        of("MLI", "fr").contains("énumèrent 1,9\u{a0}% des besoins indiqués au total"),
        "{}",
        of("MLI", "fr")
    );
    assert!(of("MLI", "es").contains("enumeran el 1,9\u{a0}% de las necesidades"), "{}", of("MLI", "es"));
    // A cent of rounding is no difference.
    let moldova = of("MDA", "en");
    assert!(!moldova.contains("of that part") && !moldova.contains("do not add up"), "{moldova}");
    let all = said(&["resources", &folder.to_string_lossy()]);
    assert!(all.contains("of the 1.9% listed"), "{all}");
}

#[test]
fn the_tile_and_the_section_of_a_report_give_one_number() {
    let folder = Folder::new();
    for data in ["datasets/cycles", "datasets/gb306-2009"] {
        let file = folder.path().join("report.html").to_string_lossy().into_owned();
        run(root(), &["report", data, "-o", &file, "--force"]).ends(0);
        let page = std::fs::read_to_string(&file).expect("it was written");
        // The number, “of n”, and the words are three elements, one after the other.
        let before = page.split("items not examined yet").next().expect("there is a tile");
        let texts: Vec<&str> = before
            .rsplit('>')
            .filter_map(|piece| piece.split('<').next())
            .map(str::trim)
            .filter(|text| !text.is_empty())
            .take(2)
            .collect();
        let tile = texts[1];
        let section = page.split("id=\"gaps\"").nth(1).expect("there is a section");
        let count = section.split("Not examined").nth(1).and_then(|rest| rest.split(['(', ')']).nth(1));
        // Where nothing is left to examine there is no part of that name.
        assert_eq!(tile, count.unwrap_or("0"), "{data}");
    }
}

#[test]
fn a_question_about_widening_says_where_a_plan_has_nothing_in_the_data() {
    let told = said(&["ask", "fewest", "datasets/cycles", "--country", "KEN"]);
    assert!(told.contains("The data contain no priorities of the DWCP 2021–2024."), "{told}");
    assert!(!told.contains("Every element is reflected"), "{told}");
}

#[test]
fn addresses_are_for_typing_and_people_read_names() {
    for arguments in [
        &["ask", "one-link", "datasets/cycles"][..],
        &["ask", "without", "datasets/cycles"],
        &["ask", "fewest", "datasets/cycles"],
        &["ask", "same-gap", "datasets/cycles"],
        &["ask", "bridges", "datasets/cycles"],
        &["align", "datasets/cycles", "--all"],
        &["align", "datasets/cycles", "--country", "VNM"],
        &["align", "datasets/cycles", "--why", "--width", "100"],
        &["indicators", "datasets/cycles", "--year", "2022", "--why"],
        &["participation", "datasets/gb306-2009", "--notes"],
        &["rollout", "datasets/cycles", "--from", "2020", "--to", "2024", "--all"],
        &["resources", "tests/cases/money"],
        &["brief", "LKA", "datasets/cycles", "--date", "2021-06-01"],
        &["suggest", "datasets/cycles"],
        &["suggest", "datasets/cycles", "--by", "outcome"],
        &["cycles", "datasets/cycles", "--country", "SUR"],
        &["world", "datasets/cycles", "--all"],
    ] {
        let told = said(arguments);
        let address = |word: &&str| {
            let (code, rest) = word.split_at_checked(3).unwrap_or_default();
            code.chars().all(|c| c.is_ascii_uppercase()) && rest.starts_with('/') && rest.len() > 1
        };
        let found: Vec<&str> = told.split_whitespace().filter(address).collect();
        let found: Vec<&&str> = found.iter().filter(|word| !word.starts_with("HIV/")).collect();
        assert!(found.is_empty(), "{arguments:?}: {found:?}");
    }
    // What has to be typed to see one verdict is below its name.
    let explained = said(&["explain", "LKA/*/P2", "datasets/cycles"]);
    assert!(explained.starts_with("Sri Lanka, DWCP 2018–2022, P2: "), "{explained}");
    assert!(explained.contains("address: LKA/dwcp-2018-2022/P2"), "{explained}");
}

/// The years of the plans are not known, so that no indicator has a figure: the results have no chart of indicators then.
#[test]
fn a_workbook_without_any_figure_of_an_indicator_is_marked() {
    let folder = crate::common::Folder::new();
    let data = crate::common::root().join("datasets/gb306-2009");
    let [dataset, moldova] =
        ["dataset.toml", "moldova.toml"].map(|name| data.join(name).to_string_lossy().into_owned());
    folder.run(&["convert", &dataset, &moldova, "-o", "plans.xlsx"]).ends(0);
    folder.run(&["check", "plans.xlsx", "--mark", "marked.xlsx"]).ends(0);
    assert!(folder.path().join("marked.xlsx").is_file());
}

#[test]
fn what_changed_is_named_as_people_name_it_in_every_language() {
    let before =
        two_plans(&[("links.csv", "country,priority,outcome,extent,status\nMDA,P1,O1,part,reviewed\n")]);
    let after = two_plans(&[
        ("links.csv", "country,priority,outcome,extent,status\nMDA,P1,O1,whole,reviewed\n"),
        ("roles.csv", "country,framework,outcome,agency,role\nMDA,u,O1,ILO,lead\n"),
        (
            "participation.csv",
            "country,framework,phase,constituent,level\nMDA,u,formulation,employers,active\n",
        ),
    ]);
    let [old, new] = [&before, &after].map(|folder| folder.path().to_string_lossy().into_owned());
    for (code, words) in [
        (
            "en",
            ["Moldova, DWCP 2010–2012, P1 → UNDAF 2010–2012, outcome 1", "ILO → ", "formulation · employers"],
        ),
        ("fr", ["PPTD 2010-2012, P1 → PNUAD 2010-2012, effet 1", "OIT → ", "formulation · employeurs"]),
        (
            "es",
            ["PTDP 2010-2012, P1 → MANUD 2010-2012, efecto directo 1", "OIT → ", "formulación · empleadores"],
        ),
    ] {
        let told = run(root(), &["diff", &old, &new, "--lang", code]).ends(1).stdout;
        for words in words {
            assert!(told.contains(words), "{words}: {told}");
        }
        for id in ["MDA/d", "MDA/u", "MDA ·"] {
            assert!(!told.contains(id), "{id}: {told}");
        }
        // A title in another language says so, on a page as a mark of its language.
        let page = run(root(), &["diff", &old, &new, "--lang", code, "--format", "html"]).ends(1).stdout;
        assert_eq!(told.contains("Jobs [en]"), code != "en", "{told}");
        assert_eq!(page.contains("<bdi lang=\"en\">Jobs</bdi>"), code != "en", "{page}");
    }
}

#[test]
fn titles_of_two_cycles_say_in_which_language_they_are() {
    let folder = Folder::of(&[
        ("frameworks.csv", "country,framework,kind,start,end\nMDA,a,dwcp,2010,2012\nMDA,b,dwcp,2013,2015\n"),
        (
            "priorities.csv",
            "country,framework,priority,title\nMDA,a,P1,Jobs\nMDA,a,P2,Skills\nMDA,b,P1,Jobs for all\n",
        ),
    ]);
    let page = |code: &str| {
        folder.run(&["cycles", ".", "--country", "MDA", "--lang", code, "--format", "html"]).stdout
    };
    assert!(page("fr").contains("<bdi lang=\"en\">Skills</bdi>"), "{}", page("fr"));
    assert!(page("es").contains("<span lang=\"en\">Jobs"), "{}", page("es"));
    assert!(!page("en").contains("lang=\"en\">Skills"), "{}", page("en"));
}

#[test]
fn an_office_of_the_ilo_is_the_ilo() {
    let folder = two_plans(&[(
        "roles.csv",
        "country,framework,outcome,agency,role\nMDA,u,O1,ILO Office in Moldova,lead\nMDA,u,O1,OIT – Bureau de pays,lead\n",
    )]);
    let told = folder.run(&["check", "."]).ends(0).stdout;
    // Both rows name one agency, so that the second one repeats the first.
    assert!(told.contains("W501"), "{told}");
    let told = folder.run(&["ask", "without", "."]).ends(0).stdout;
    assert!(told.contains("ILO: lead") && !told.contains("Office"), "{told}");
}
