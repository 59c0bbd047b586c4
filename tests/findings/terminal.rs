//! Text is data: nothing that stands in a file or in a file's name steers a terminal.

use crate::common::{Folder, plans_with};

/// Whatever a terminal might obey: control characters, and those that change the direction of the text.
fn steering(text: &str) -> String {
    let direction =
        |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|&c| (c.is_control() && c != '\n') || direction(c)).collect()
}

const HOSTILE: &str = "red \u{1b}[31m, bell \u{7}, C1 \u{9b}2J, backwards \u{202e}txt, tab\tand\rreturn";

fn hostile() -> Folder {
    plans_with(&[
        (
            "frameworks.csv",
            &format!(
                "country,framework,kind,title,note\nMDA,dwcp,dwcp,\"{HOSTILE}\",\"{HOSTILE}\"\nMDA,undaf,undaf,\"{HOSTILE}\",\n"
            ),
        ),
        ("countries.csv", &format!("country,name\nMDA,\"{HOSTILE}\"\n")),
        (
            "priorities.csv",
            &format!(
                "country,framework,priority,title\nMDA,dwcp,P1,\"{HOSTILE}\"\nMDA,dwcp,P2,\"{HOSTILE}\"\n"
            ),
        ),
        (
            "outcomes.csv",
            &format!(
                "country,framework,outcome,title,group\nMDA,undaf,O1,\"{HOSTILE}\",\"{HOSTILE}\"\nMDA,undaf,O2,\"{HOSTILE}\",\n"
            ),
        ),
        (
            "links.csv",
            &format!(
                "country,priority,element,outcome,note,source,locator,reviewer\n\
             MDA,P1,E1,O1,\"{HOSTILE}\",\"{HOSTILE}\",\"{HOSTILE}\",\"{HOSTILE}\"\n"
            ),
        ),
        (
            "absences.csv",
            &format!("country,item,state,reason,reviewer\nMDA,P2,open,\"{HOSTILE}\",\"{HOSTILE}\"\n"),
        ),
        ("sources.csv", &format!("source,title,url\ns1,\"{HOSTILE}\",\"{HOSTILE}\"\n")),
        ("roles.csv", &format!("country,outcome,agency,role,source\nMDA,O1,ILO,lead,\"{HOSTILE}\"\n")),
    ])
}

#[test]
fn control_characters_in_texts_are_shown_not_obeyed() {
    let folder = hostile();
    for arguments in [
        &["align", "."][..],
        &["align", ".", "--why"],
        &["align", ".", "--format", "markdown"],
        &["align", ".", "--format", "csv"],
        &["explain", "MDA/*/P1", "."],
        &["explain", "MDA/*/P2", "."],
        &["explain", "MDA/*/O1", "."],
        &["indicators", ".", "--year", "2010"],
        &["check", "."],
    ] {
        let run = folder.run(arguments).ends(0);
        assert_eq!(steering(&run.stdout), "", "{arguments:?}: {:?}", run.stdout);
        assert_eq!(steering(&run.stderr), "", "{arguments:?}: {:?}", run.stderr);
    }
    let shown = folder.run(&["align", ".", "--why"]).stdout;
    assert!(shown.contains("red \\u{1b}[31m, bell \\u{7}, C1 \\u{9b}2J, backwards \\u{202e}txt"), "{shown}");
}

#[test]
fn control_characters_in_findings_are_shown_not_obeyed() {
    let folder = plans_with(&[
        ("links.csv", &format!("country,priority,outcome,status\nMDA,P\u{202e}1,O1,\"{HOSTILE}\"\n")),
        ("elements.csv", &format!("country,framework,priority,element,title,\"{HOSTILE}\"\n")),
        (
            "plan.toml",
            "country = \"MDA\"\n\"\\u001b[31m\" = 1\n[[roles]]\noutcome = \"O\\u0000\"\nagency = \"I\\u001bLO\"\nrole = \"\\u001b\"\n",
        ),
        ("plan.json", "{\"\\u001b[2J\": [], \"links\": [{\"country\": \"MDA\\u0007\", \"\\u001b\": 1}]}"),
    ]);
    let run = folder.run(&["check", "."]).ends(1);
    assert_eq!(steering(&run.stdout), "", "{:?}", run.stdout);
    assert!(run.stdout.contains("\\u{1b}[31m"), "{}", run.stdout);
}

#[cfg(unix)]
#[test]
fn control_characters_in_file_names_are_shown_not_obeyed() {
    let name = "plan\u{1b}[31m\u{202e}.docx";
    let folder = plans_with(&[(name, "no data")]);
    for arguments in [&["check", "."][..], &["check", name], &["check", "gone\u{1b}[31m"]] {
        let run = folder.run(arguments);
        assert_eq!(steering(&run.stdout), "", "{arguments:?}");
        assert_eq!(steering(&run.stderr), "", "{arguments:?}");
    }
}

#[test]
fn codes_with_quotes_separators_and_odd_letters_are_kept_as_they_are() {
    let ids = ["P \"1\"", "P;2", "P&<3>", "ප්‍ර 4", "أولوية 5", "P\\6", "{P7}", "P|8", "-9", "=10"];
    let quoted = |id: &str| format!("\"{}\"", id.replace('"', "\"\""));
    let mut priorities = "country,framework,priority,title\n".to_owned();
    let mut links = "country,priority,outcome\n".to_owned();
    for id in ids {
        priorities += &format!("MDA,dwcp,{},Jobs\n", quoted(id));
        links += &format!("MDA,{},O1\n", quoted(id));
    }
    let folder = plans_with(&[
        ("priorities.csv", &priorities),
        ("links.csv", &links),
        ("elements.csv", "country,priority,element\n"),
    ]);
    let all = folder.run(&["align", ".", "--format", "json"]).ends(0).json();
    let mut read: Vec<&str> = all["pairings"][0]["priorities"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|p| p["id"].as_str().expect("an id"))
        .collect();
    let mut wanted = ids;
    read.sort_unstable();
    wanted.sort_unstable();
    assert_eq!(read, wanted);
}
