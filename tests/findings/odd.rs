//! Input that is odd but small, and once crashed, hung or lost something without a word.

use crate::common::Folder;

const PLANS: &str = "country = \"MDA\"\n\
    [[frameworks]]\nframework = \"dwcp\"\nkind = \"dwcp\"\n\
    [[frameworks.priorities]]\npriority = \"P1\"\ntitle = \"Jobs\"\n\
    [[frameworks]]\nframework = \"undaf\"\nkind = \"undaf\"\n\
    [[frameworks.outcomes]]\noutcome = \"O1\"\ntitle = \"Work\"\n";

/// What `check` prints of the plans above with one more file, and its exit status.
fn with(name: &str, bytes: &str) -> (String, i32) {
    let folder = Folder::of(&[("plans.toml", PLANS), (name, bytes)]);
    let run = folder.run(&["check", ".", "--all"]);
    (run.stdout, run.status)
}

#[test]
fn json_that_is_nested_too_deep_is_told_and_not_fallen_into() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let json = format!("{{\"links\":{}1{}}}", open.repeat(20_000), close.repeat(20_000));
        let (text, status) = with("deep.json", &json);
        assert_eq!(status, 1);
        assert!(text.contains("error[E102]") && text.len() < 10_000, "{}", &text[..text.len().min(2000)]);
    }
}

#[test]
fn a_lone_surrogate_in_json_is_told_where_it_stands() {
    let (text, status) = with(
        "links.json",
        "{\"links\":[{\"country\":\"MDA\",\"priority\":\"P1\",\n\"outcome\":\"O1\",\"note\":\"\\ud800x\"}]}",
    );
    assert_eq!(status, 1);
    assert!(text.contains("error[E102]") && text.contains("links.json:2:"), "{text}");
}

#[test]
fn twenty_thousand_rows_of_json_on_one_line_are_read() {
    let row = |n: usize| {
        format!("{{\"country\":\"MDA\",\"priority\":\"P1\",\"outcome\":\"O1\",\"note\":\"n{n}\"}}")
    };
    let json = format!("{{\"links\":[{}]}}", (0..20_000).map(row).collect::<Vec<_>>().join(","));
    assert_eq!(with("links.json", &json).1, 0);
}

#[test]
fn very_long_words_are_told_by_their_beginning() {
    let rows = format!("country,framework,kind\nMDA,x,{}\n", "x".repeat(1_000_000));
    let (text, status) = with("frameworks.csv", &rows);
    assert_eq!(status, 1);
    assert!(text.contains("error[E303]") && text.len() < 4000, "{} bytes", text.len());
}

#[test]
fn a_country_that_is_named_twice_is_one_country() {
    let plans =
        PLANS.replace("framework = \"undaf\"\n", "framework = \"undaf\"\ncountry = [\"MDA\", \"MDA\"]\n");
    let folder =
        Folder::of(&[("plans.toml", plans.as_str()), ("links.csv", "country,priority,outcome\nMDA,P1,O1\n")]);
    let run = folder.run(&["align", ".", "--format", "csv"]);
    assert_eq!((run.status, run.stdout.lines().count()), (0, 3), "{}", run.stdout);
}

#[test]
fn data_below_no_heading_are_told() {
    let (text, _) = with("links.csv", "country,priority,outcome,,\nMDA,P1,O1,part,0.5\n");
    assert!(
        text.contains("warning[W201]") && text.contains("column 4 of the table “links” has no heading"),
        "{text}"
    );
}

#[test]
fn a_table_in_utf_16_is_called_by_its_name() {
    let folder = Folder::of(&[("plans.toml", PLANS)]);
    folder.file(
        "links.csv",
        [
            &[0xff, 0xfe][..],
            &"country,priority\n".encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>(),
        ]
        .concat(),
    );
    let text = folder.run(&["check", "."]).stdout;
    assert!(text.contains("error[E101] the file is UTF-16"), "{text}");
    assert_eq!(text.matches("error[").count(), 1, "{text}");
}

#[test]
fn what_a_calculation_leaves_is_a_confidence() {
    for confidence in ["0.30000000000000004", "1e-1", "0.1234567"] {
        let rows = format!("country,priority,outcome,confidence\nMDA,P1,O1,{confidence}\n");
        assert_eq!(with("links.csv", &rows).1, 0, "{confidence}");
    }
}

#[test]
fn a_milestone_or_a_project_stated_twice_differently_is_told() {
    for (name, rows) in [
        ("indicators.csv", "indicator,year,milestone\n3.1,2013,+20%\n3.1,2013,+50%\n"),
        ("projects.csv", "project,country,biennium,allocation\nX1,MDA,2010,1000\nX1,MDA,2010,2000\n"),
    ] {
        let (text, status) = with(name, rows);
        assert_eq!(status, 1, "{text}");
        assert!(text.contains("error[E501]"), "{text}");
    }
}

#[test]
fn references_of_money_lead_somewhere() {
    let (text, _) = with(
        "resources.csv",
        "country,outcome_ref,biennium,fund\nMDA,undaf/O1,2010,xb\nMDA,undaf/O9,2010,xb\n",
    );
    assert_eq!(text.matches("error[E401]").count(), 1, "{text}");
    assert!(text.contains("resources.csv:3, column outcome_ref"), "{text}");
    let (text, _) = with(
        "projects.csv",
        "project,country,biennium,dwcp_priority\nX,MDA,2010,dwcp/P1\nY,MDA,2010,dwcp/P9\n",
    );
    assert!(text.contains("projects.csv:3, column dwcp_priority"), "{text}");
}

#[test]
fn an_export_that_is_partly_misshapen_is_read_for_the_rest() {
    let export = "{\"workspace_id\":1,\"name\":\"X\",\"framework\":[{\"code\":1.1,\"name\":\"SP\",\"children\":[7,{\"code\":\"1\",\"name\":\"Outcome\",\"children\":null}]}],\"projects\":null}";
    let (text, status) = with("MDA.json", export);
    assert_eq!(status, 0, "{text}");
    assert!(text.contains("warning[W611] 1 node or row was not read"), "{text}");
}

#[test]
fn the_period_of_an_export_can_be_stated_in_a_table_of_ones_own() {
    let export = "{\"workspace_id\":1,\"name\":\"X\",\"framework\":[{\"code\":\"1\",\"name\":\"SP\",\"children\":[{\"code\":\"1\",\"name\":\"Outcome\"}]}],\"projects\":[]}";
    let folder = Folder::of(&[
        ("UZB.json", export),
        ("frameworks.csv", "country,framework,kind,start,end\nUZB,uninfo-1,unsdcf,2021,2025\n"),
    ]);
    let run = folder.run(&["align", ".", "--format", "json"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    assert!(run.stdout.contains("\"start\": 2021"), "{}", run.stdout);
}

#[cfg(unix)]
#[test]
fn what_is_no_regular_file_is_not_waited_for() {
    let folder = Folder::of(&[("plans.toml", PLANS)]);
    std::os::unix::fs::symlink("/dev/zero", folder.path().join("links.csv")).expect("a link can be made");
    let text = folder.run(&["check", "."]).stdout;
    assert!(text.contains("error[E107]") && text.contains("not a regular file"), "{text}");
}
