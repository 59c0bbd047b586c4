//! Input that was made to break the reading, or that no person would make: always words, never a crash, a hang or a
//! silent loss.

use crate::common::{Folder, Found, Run, codes, found, plans_with};

/// A run that ends by itself, with or without findings.
fn ended(folder: &Folder, arguments: &[&str]) -> Run {
    let run = folder.run(arguments);
    assert!(matches!(run.status, 0 | 1), "{arguments:?} died: {}", run.stderr);
    run
}

/// What is found in one file alone.
fn alone(name: &str, bytes: impl AsRef<[u8]>) -> Vec<Found> {
    found(&Folder::of(&[(name, bytes)]), &[name])
}

/// What is found in a links table beside good plans.
fn links(rows: &str) -> Vec<Found> {
    found(&plans_with(&[("links.csv", rows)]), &["."])
}

fn places(findings: &[Found]) -> Vec<(&str, &str)> {
    findings.iter().map(|f| (f.code.as_str(), f.place.trim_start_matches("./"))).collect()
}

#[test]
fn files_of_nothing_are_told_to_hold_nothing() {
    assert_eq!(codes(&alone("a.toml", "")), ["E105"]);
    assert_eq!(codes(&alone("a.toml", "\u{feff}")), ["E105"]);
    assert_eq!(codes(&alone("a.json", "{}")), ["E105"]);
    assert_eq!(codes(&alone("a.json", "")), ["E102"]);
    assert_eq!(codes(&alone("a.json", "\u{feff}")), ["E102"]);
    for nothing in ["", "\u{feff}", "\n", "\r\n\r\n", "sep=;\n", ",,,\n"] {
        let found = links(nothing);
        assert_eq!(codes(&found), ["E201"], "{nothing:?}");
        assert_eq!(found.len(), 1, "one cause, one finding: {found:#?}");
    }
    assert_eq!(links("country,priority,outcome\n"), [], "a table without rows is no mistake");
    assert_eq!(links("country,priority,outcome"), []);
    assert_eq!(links("country,priority,outcome\n\n,,\n  ,\t,\n"), [], "empty rows are no rows");
}

#[test]
fn deep_nesting_in_toml_is_refused_with_words() {
    for text in [
        format!("links = {}{}\n", "[".repeat(100_000), "]".repeat(100_000)),
        format!("links = {}1{}\n", "{a = ".repeat(100_000), "}".repeat(100_000)),
        format!("links{} = 1\n", ".a".repeat(100_000)),
        format!("[links{}]\n", ".a".repeat(100_000)),
    ] {
        let folder = Folder::of(&[("a.toml", text)]);
        assert!(ended(&folder, &["check", "--all", "a.toml"]).stdout.contains("error[E102]"));
    }
}

#[test]
fn deep_nesting_in_an_export_is_refused_with_words() {
    let deep = format!("{}[]{}", "[{\"children\": ".repeat(5000), "}]".repeat(5000));
    let folder = Folder::of(&[("MDA.json", format!("{{\"workspace_id\": 1, \"framework\": {deep}}}"))]);
    assert!(ended(&folder, &["check", "MDA.json"]).stdout.contains("error[E102]"));
}

#[test]
fn json_of_another_shape_is_told_value_by_value() {
    assert_eq!(codes(&alone("a.json", "[1, 2]")), ["E204"]);
    assert_eq!(codes(&alone("a.json", "\"links\"")), ["E204"]);
    let found = alone(
        "a.json",
        "{\"links\": \"x\", \"frameworks\": 5, \"outcomes\": null,\n\"priorities\": [1, \"a\", [2]], \"lnks\": []}",
    );
    let wanted = [
        ("E204", "a.json:2:38"),
        ("E302", "a.json:1:11"),
        ("E302", "a.json:1:30"),
        ("E302", "a.json:2:16"),
        ("E302", "a.json:2:19"),
        ("E302", "a.json:2:24"),
    ];
    assert_eq!(places(&found)[..6], wanted, "{found:#?}");
    let rows = "{\"frameworks\": [{\"country\": {\"code\": \"MDA\"}, \"framework\": [\"d\"], \"kind\": true, \"start\": 2010.5}]}";
    assert_eq!(codes(&alone("a.json", rows)), ["E302"]);
    assert_eq!(alone("a.json", rows).len(), 4);
}

#[test]
fn a_key_that_stands_twice_in_json_is_told_and_a_table_that_does_is_read_twice() {
    let row = "{\"frameworks\": [{\"country\": \"MDA\", \"framework\": \"d\", \"kind\": \"dwcp\", \"kind\": \"cca\"}]}";
    assert_eq!(codes(&alone("a.json", row)), ["E203"]);
    let tables = "{\"countries\": [{\"country\": \"MDA\"}], \"countries\": [{\"country\": \"TZA\"}],\
                  \"frameworks\": [{\"country\": \"MDA\", \"framework\": \"d\", \"kind\": \"dwcp\"}]}";
    let check = Folder::of(&[("a.json", tables)]).run(&["check", "a.json"]).ends(0);
    assert!(check.stdout.contains("3 rows read"), "two countries and a framework: {}", check.stdout);
}

#[test]
fn toml_reads_the_same_in_all_its_notations() {
    let text = "country = \"MDA\"\nframeworks = [{framework = \"d\", kind = \"dwcp\", priorities = [{priority = \"P1\", \
                title = \"x\", elements.element = \"E1\", elements.title = \"y\"}]}, {framework = \"u\", kind = \"undaf\"}]\n\
                links.priority = \"P1\"\nlinks.outcome = \"O7\"\n";
    assert_eq!(places(&alone("a.toml", text)), [("E401", "a.toml:4:17")]);
    let numbers = "country = \"MDA\"\n[[frameworks]]\nframework = \"d\"\nkind = \"dwcp\"\nstart = 2_010\nend = 1979-05-27\n";
    assert_eq!(places(&alone("a.toml", numbers)), [("E302", "a.toml:6:7")]);
}

#[test]
fn odd_numbers_are_refused_each_in_its_own_words() {
    let years = ["0", "1944", "2101", "40179", "99999999999999999999"];
    let no_years = ["-1", "1e400", "2010.5", "2010-2011", "soon", "²⁰¹⁰"];
    let not_finite = ["NaN", "-inf", "#N/A", "#DIV/0!", "∞"];
    let mut rows = "country,framework,kind,start\n".to_owned();
    for (n, year) in years.iter().chain(&no_years).chain(&not_finite).enumerate() {
        rows += &format!("MDA,f{n},cca,{year}\n");
    }
    // A program that keeps every number as a double writes a year so.
    rows += "MDA,double,cca,2010.0\n";
    let found = found(&Folder::of(&[("frameworks.csv", rows)]), &["."]);
    let told: Vec<&str> = found.iter().map(|f| f.code.as_str()).collect();
    let wanted: Vec<&str> =
        ([["E304"; 5].as_slice(), ["E302"; 6].as_slice(), ["E306"; 5].as_slice()]).concat();
    assert_eq!(told, wanted, "{found:#?}");

    let confidences = [
        ("1e400", "E305"),
        ("-0.1", "E305"),
        ("1,5", "E305"),
        ("nan", "E306"),
        ("185%", "E305"),
        (".", "E302"),
    ];
    for (value, code) in confidences {
        let rows = format!("country;priority;outcome;confidence\nMDA;P1;O1;{value}\n");
        assert_eq!(codes(&links(&rows)), [code], "{value}");
    }
}

#[test]
fn a_nul_byte_is_kept_in_a_text_and_refused_in_a_code() {
    let found = links("country,priority,outcome,note\nMDA,P\u{0}1,O1,x\nMDA,P1,O1,a\u{0}b\n");
    assert_eq!(places(&found), [("E307", "links.csv:2, column priority")]);
    assert_eq!(codes(&alone("a.toml", "country = \"MDA\"\u{0}\n")), ["E102"]);
}

#[test]
fn codes_that_cannot_be_ids_are_told() {
    let long = "x".repeat(401);
    for id in ["a/b", "\"a\nb\"", "\"a\tb\"", long.as_str()] {
        let rows = format!("country,framework,kind\nMDA,{id},cca\n");
        assert_eq!(codes(&found(&Folder::of(&[("frameworks.csv", rows)]), &["."])), ["E307"], "{id:?}");
    }
}

#[test]
fn a_quote_out_of_place_is_told_once_and_the_rows_around_it_are_read() {
    let stray = links("country,priority,outcome,note\nMDA,P1,O1,a 5\" pipe\nMDA,P1,O9,x\n");
    assert_eq!(
        places(&stray),
        [("E103", "links.csv:2, column note"), ("E401", "links.csv:3, column outcome")]
    );
    let open = links("country,priority,outcome\nMDA,P1,O9\nMDA,\"P1,O1\nMDA,P1,O9\n");
    assert_eq!(places(&open), [("E401", "links.csv:2, column outcome"), ("E103", "links.csv:3")]);
}

#[test]
fn old_line_ends_are_told_whatever_the_table() {
    let found = links("country,priority,outcome\rMDA,P1,O1\rMDA,P1,O9\r");
    assert_eq!(codes(&found), ["E102"]);
}

#[test]
fn a_country_list_with_gaps_has_no_empty_country_in_it() {
    let rows =
        "country,framework,kind,start,end\n;MDA;;TZA; ,dwcp,dwcp,2008,2011\nMDA,undaf,undaf,2007,2011\n";
    let folder = plans_with(&[("frameworks.csv", rows)]);
    assert!(folder.run(&["check", "."]).ends(0).stdout.contains("no errors, no warnings."));
    assert!(folder.run(&["explain", "MDA/dwcp/P1", "."]).ends(0).stdout.contains("address: MDA/dwcp/P1\n"));
    let none = found(&Folder::of(&[("frameworks.csv", "country,framework,kind\n;;,d,dwcp\n")]), &["."]);
    assert_eq!(places(&none), [("E301", "frameworks.csv:2, column country")]);
}

#[test]
fn an_absence_needs_an_item_that_is_there_and_only_one() {
    let outcome = "country,framework,outcome,title\nMDA,undaf,P1,Jobs\nMDA,undaf,O1,Work\n";
    for (item, wanted) in [("P1", "E404"), ("P9", "E401"), ("P1/E9", "E401"), ("O/1", "E401"), ("E2", "")] {
        let rows = format!("country,item,state\nMDA,{item},open\n");
        let found = found(&plans_with(&[("outcomes.csv", outcome), ("absences.csv", &rows)]), &["."]);
        assert_eq!(codes(&found).concat(), wanted, "{item}: {found:#?}");
    }
}

#[test]
fn an_outcome_or_output_of_another_framework_is_told() {
    let frameworks = "country,framework,kind\nMDA,dwcp,dwcp\nMDA,undaf,undaf\nMDA,undaf-2,undaf\n";
    let outcomes = "country,framework,outcome,title\nMDA,undaf,O1,x\nMDA,undaf-2,O2,y\n";
    let outputs = "country,framework,outcome,output,title\nMDA,undaf-2,O2,1.1,z\n";
    let told = |row: &str| {
        let rows = format!("country,priority,undaf,outcome,output\n{row}\n");
        let files = [
            ("frameworks.csv", frameworks),
            ("outcomes.csv", outcomes),
            ("outputs.csv", outputs),
            ("links.csv", &rows),
        ];
        found(&plans_with(&files), &["."])
    };
    assert_eq!(places(&told("MDA,P1,undaf,O2,")), [("E401", "links.csv:2, column outcome")]);
    assert_eq!(places(&told("MDA,P1,undaf,O1,1.1")), [("E401", "links.csv:2, column output")]);
    assert_eq!(places(&told("MDA,P1,,O1,")), [("E404", "links.csv:2, column undaf")]);
    assert_eq!(told("MDA,P1,undaf-2,O2,1.1"), []);
}

#[test]
fn a_line_of_ten_megabytes_is_read() {
    let title = "x".repeat(10_000_000);
    let priorities = format!("country,framework,priority,title\nMDA,dwcp,P1,{title}\nMDA,dwcp,P2,y\n");
    let run = ended(&plans_with(&[("priorities.csv", &priorities)]), &["check", "."]);
    assert!(run.stdout.starts_with("no errors, no warnings."), "{:.200}", run.stdout);
    let id = format!("country,framework,kind\nMDA,{title},dwcp\n");
    let run = ended(&Folder::of(&[("frameworks.csv", id)]), &["check", "."]);
    assert!(run.stdout.contains("\nerror[E307]") && run.stdout.len() < 2000, "{:.200}", run.stdout);
}

#[test]
fn ten_thousand_columns_and_rows_of_one_pair_are_read_ended() {
    let mut heading = "country,priority,outcome".to_owned();
    heading.extend((0..10_000).map(|n| format!(",c{n}")));
    let run = ended(&plans_with(&[("links.csv", &format!("{heading}\nMDA,P1,O1\n"))]), &["check", "."]);
    assert!(run.stdout.contains("no errors, 1 warning."), "{:.200}", run.stdout);
    let mut rows = "country,priority,outcome,note\n".to_owned();
    rows.extend((0..50_000).map(|n| format!("MDA,P1,O1,note {n}\n")));
    let run = ended(&plans_with(&[("links.csv", &rows)]), &["check", "."]);
    assert!(run.stdout.starts_with("no errors, no warnings."), "{:.200}", run.stdout);
}

#[test]
fn a_file_that_is_given_twice_is_read_once() {
    let folder = plans_with(&[("links.csv", "country,priority,outcome\nMDA,P1,O1\n")]);
    folder.file("more/review.toml", "country = \"MDA\"\n[[absences]]\nitem = \"O2\"\nstate = \"open\"\n");
    let once = folder.run(&[
        "check",
        "more",
        "links.csv",
        "frameworks.csv",
        "priorities.csv",
        "outcomes.csv",
        "elements.csv",
    ]);
    let twice = folder.run(&[
        "check",
        "more",
        "more/review.toml",
        "links.csv",
        "links.csv",
        "frameworks.csv",
        "priorities.csv",
        "outcomes.csv",
        "elements.csv",
        "more",
    ]);
    assert!(once.stdout.starts_with("no errors, no warnings."), "{}", once.stdout);
    assert_eq!(once.stdout, twice.stdout);
}

#[test]
fn a_folder_may_bear_the_name_of_a_table() {
    let folder = Folder::of(&[(
        "links.csv/plan.toml",
        "[[frameworks]]\ncountry = \"MDA\"\nframework = \"d\"\nkind = \"dwcp\"\n",
    )]);
    assert!(folder.run(&["check", "links.csv"]).ends(0).stdout.starts_with("no errors"));
    std::fs::create_dir(folder.path().join("plan.json")).expect("a folder can be made");
    assert!(folder.run(&["check", "plan.json"]).ends(1).stdout.contains("\nerror[E105]"));
}

#[cfg(unix)]
#[test]
fn a_loop_of_links_between_folders_comes_to_an_end() {
    let folder = plans_with(&[]);
    std::os::unix::fs::symlink(".", folder.path().join("loop")).expect("a link can be made");
    ended(&folder, &["check", "."]);
}
