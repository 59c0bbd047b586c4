//! `dwalign diff` and `dwalign cycles`.

use serde_json::Value;

use crate::common::{Folder, root, run};

const VERSIONS: [&str; 2] = ["tests/cases/versions/before.toml", "tests/cases/versions/after.toml"];

fn diff(more: &[&str]) -> crate::common::Run {
    let [old, new] = VERSIONS;
    run(root(), &[&["diff", old, new], more].concat())
}

/// What of a value a schema does not allow, with the path to it. Of the schemas that the program prints every keyword is
/// known here; another one is a fault.
fn faults(value: &Value, schema: &Value, path: &str, found: &mut Vec<String>) {
    let Some(rules) = schema.as_object() else { return };
    for (rule, said) in rules {
        let holds = match rule.as_str() {
            "description" | "title" | "$schema" => true,
            "enum" => said.as_array().is_some_and(|words| words.contains(value)),
            "minimum" => value.as_f64().is_none_or(|number| Some(number) >= said.as_f64()),
            "maximum" => value.as_f64().is_none_or(|number| Some(number) <= said.as_f64()),
            "minItems" => value.as_array().is_none_or(|list| list.len() as u64 >= said.as_u64().unwrap_or(0)),
            "type" => {
                let is = |name: &Value| match name.as_str() {
                    Some("object") => value.is_object(),
                    Some("array") => value.is_array(),
                    Some("string") => value.is_string(),
                    Some("boolean") => value.is_boolean(),
                    Some("integer") => value.is_u64() || value.is_i64(),
                    Some("number") => value.is_number(),
                    Some("null") => value.is_null(),
                    _ => false,
                };
                said.as_array().map_or_else(|| is(said), |names| names.iter().any(is))
            }
            "required" => value.as_object().is_none_or(|object| {
                said.as_array()
                    .into_iter()
                    .flatten()
                    .filter_map(Value::as_str)
                    .all(|key| object.contains_key(key))
            }),
            "additionalProperties" => value
                .as_object()
                .is_none_or(|object| object.keys().all(|key| !schema["properties"][key].is_null())),
            "properties" => {
                for (key, below) in said.as_object().into_iter().flatten() {
                    if let Some(value) = value.get(key) {
                        faults(value, below, &format!("{path}.{key}"), found);
                    }
                }
                true
            }
            "items" => {
                for (n, value) in value.as_array().into_iter().flatten().enumerate() {
                    faults(value, said, &format!("{path}[{n}]"), found);
                }
                true
            }
            _ => false,
        };
        if !holds {
            found.push(format!("{path}: {rule} {said}, not {value}"));
        }
    }
}

#[test]
fn two_versions_differ_by_what_was_changed_and_the_verdicts_say_why_in_three_languages() {
    let [old, _] = VERSIONS;
    let same = run(root(), &["diff", old, old]).ends(0);
    assert!(same.stdout.contains("Nothing differs"), "{}", same.stdout);
    let differs = diff(&[]).ends(1);
    for words in [
        "P3 → P4 Jobs and skills for young people",
        "Social protection [-floors -]for all{+ workers+}",
        "1 closed:",
        "coverage part → whole",
    ] {
        assert!(differs.stdout.contains(words), "{words}: {}", differs.stdout);
    }
    for (language, words) in
        [("fr", "Degrés d’alignement qui ont bougé"), ("es", "Grados de alineación que se movieron")]
    {
        let said = diff(&["--lang", language]).ends(1).stdout;
        assert!(said.contains(words), "{said}");
    }
}

#[test]
fn trouble_ends_with_2() {
    let folder = Folder::of(&[("wrong.csv", "a,b\n"), ("links.csv", "country,priority,outcome\nXAA,P1,1\n")]);
    let [old, _] = VERSIONS;
    let old = root().join(old).display().to_string();
    folder.run(&["diff", &old, "links.csv"]).ends(2);
    folder.run(&["diff", &old, "nowhere"]).ends(2);
    folder.run(&["diff", &old, &old, "-o", "out.docx"]).ends(2);
}

#[test]
fn each_form_names_the_same_changes() {
    let folder = Folder::new();
    let [old, new] = VERSIONS.map(|path| root().join(path).display().to_string());
    for file in ["a.md", "a.json", "a.html"] {
        folder.run(&["diff", &old, &new, "-o", file]).ends(1);
        // Written once more it is replaced, for this command wrote it.
        folder.run(&["diff", &old, &new, "-o", file]).ends(1);
    }
    let read = |name: &str| std::fs::read_to_string(folder.path().join(name)).expect("it was written");
    let html = read("a.html");
    assert!(html.contains("<del>floors </del>for all<ins> workers</ins>"), "{html}");
    assert!(!html.contains("<script") && html.contains("default-src 'none'"));
    assert!(read("a.md").contains("~~floors~~ for all **workers**"), "{}", read("a.md"));
    let json: Value = serde_json::from_str(&read("a.json")).expect("it is JSON");
    assert_eq!(json["same"], false);
    let moved: Vec<&Value> = json["verdicts"].as_array().into_iter().flatten().collect();
    assert!(
        moved.iter().any(|verdict| verdict["item"] == "XAA/dwcp/P1" && verdict["new"]["class"] == "full")
    );
    for cause in moved.iter().flat_map(|verdict| verdict["causes"].as_array().into_iter().flatten()) {
        assert!(json["changes"][cause.as_u64().expect("a number") as usize].is_object());
    }
}

#[test]
fn what_programs_get_is_what_the_schemas_say() {
    for (what, line) in [
        ("diff", &["diff", VERSIONS[0], VERSIONS[1], "--format", "json"][..]),
        ("diff", &["diff", "datasets/gb306-2009", "datasets/cycles", "--format", "json"]),
        ("cycles", &["cycles", "datasets/cycles", "--country", "VNM", "--format", "json"]),
        ("cycles", &["cycles", "datasets/cycles", "--country", "MDA", "--format", "json"]),
    ] {
        let schema = run(root(), &["schema", what]).ends(0).json();
        let said = run(root(), line);
        assert!(matches!(said.status, 0 | 1), "{said:#?}");
        let mut found = Vec::new();
        faults(&said.json(), &schema, "", &mut found);
        assert!(found.is_empty(), "{what}: {found:#?}");
    }
    let mut found = Vec::new();
    faults(&serde_json::json!({ "same": 1 }), &run(root(), &["schema", "diff"]).json(), "", &mut found);
    assert!(found.len() >= 2, "a document that is wrong is found: {found:?}");
}

#[test]
fn a_priority_with_a_pinned_link_that_was_reworded_is_stale_because_of_the_wording() {
    let [old, _] = VERSIONS;
    let text = std::fs::read_to_string(root().join(old)).expect("the case is there");
    // A pin of other texts: the link is stale in one version, and in the other it has none.
    let pinned = text.replace("extent = \"part\"\n", "extent = \"part\"\npin = \"000000000000\"\n");
    let folder = Folder::of(&[("a.toml", text.as_str()), ("b.toml", pinned.as_str())]);
    let json = folder.run(&["diff", "a.toml", "b.toml", "--format", "json"]).ends(1).json();
    assert_eq!(json["changes"][0]["columns"][0]["column"], "pin");
    assert!(json["verdicts"].as_array().is_some_and(|verdicts| !verdicts.is_empty()));
}

#[test]
fn cycles_count_what_has_the_same_text_or_code_and_only_propose_what_is_near() {
    let plans = |id: &str, years: [u16; 2], priorities: &[(&str, &str)]| {
        let mut text = format!(
            "[[frameworks]]\ncountry = \"XAA\"\nframework = \"{id}\"\nkind = \"dwcp\"\nstart = {}\nend = {}\n\n",
            years[0], years[1]
        );
        for (code, title) in priorities {
            text += &format!(
                "[[priorities]]\ncountry = \"XAA\"\nframework = \"{id}\"\npriority = \"{code}\"\ntitle = \"{title}\"\n\n"
            );
        }
        text
    };
    let before = [
        ("P1", "Decent work for young people"),
        ("P2", "Social protection floors for all"),
        ("P3", "Tripartism and social dialogue are stronger"),
        ("P4", "Clean rivers"),
    ];
    let now = [
        ("P1", "Decent  work for Young people"),
        ("P2", "Social protection for all workers"),
        ("P5", "Stronger tripartism and social dialogue"),
        ("P6", "Child labour ends"),
    ];
    let folder = Folder::of(&[
        ("a.toml", plans("one", [2018, 2022], &before)),
        ("b.toml", plans("two", [2023, 2027], &now)),
    ]);
    let run = folder.run(&["cycles", ".", "--country", "XAA", "--format", "json"]).ends(0);
    let kept: Vec<String> = (run.json()["items"].as_array().into_iter().flatten())
        .map(|item| item["kept"].as_str().expect("a word").to_owned())
        .collect();
    assert_eq!(kept, ["carried-on", "reworded", "proposed", "dropped", "new"]);
    let text = folder.run(&["cycles", ".", "--country", "XAA"]).ends(0).stdout;
    assert!(text.contains("1 carried on, 1 reworded, 2 dropped, 2 new."), "{text}");
    assert!(text.contains("counted as dropped and new until a person decides"), "{text}");
    folder.run(&["cycles", "a.toml", "--country", "XAA"]).ends(2);
    folder.run(&["cycles", ".", "--country", "XAA", "--previous", "three"]).ends(2);
    folder.run(&["cycles", ".", "--country", "XAA", "--previous", "two"]).ends(2);
}

#[test]
fn each_version_may_be_several_files_or_a_folder() {
    let folder = Folder::new();
    let [old, new] = VERSIONS.map(|path| root().join(path).display().to_string());
    let whole = folder.run(&["diff", &old, &new, "--format", "json"]).ends(1).json();
    // The same rows in a folder of tables on one side, in two files on the other.
    folder.run(&["convert", &old, "-o", "old"]).ends(0);
    let text = std::fs::read_to_string(&new).expect("it is there");
    let (links, rest): (Vec<&str>, Vec<&str>) =
        text.split("\n\n").partition(|row| row.trim_start().starts_with("[[links]]"));
    assert!(!links.is_empty());
    folder.file("rest.toml", rest.join("\n\n"));
    folder.file("links.toml", links.join("\n\n"));
    let parts =
        folder.run(&["diff", "old", "rest.toml", "--new", "links.toml", "--format", "json"]).ends(1).json();
    assert_eq!((&parts["changes"], &parts["verdicts"]), (&whole["changes"], &whole["verdicts"]));
    let said = folder.run(&["diff", "old", "rest.toml", "--new", "links.toml"]).ends(1).stdout;
    assert!(said.starts_with("What changed: old → rest.toml and links.toml"), "{said}");
    folder.run(&["diff", "rest.toml", "rest.toml", "--old", "links.toml", "--new", "links.toml"]).ends(0);
    // Without the file of links there are none.
    let lost = folder.run(&["diff", &new, "rest.toml"]).ends(1).stdout;
    assert!(lost.contains("removed"), "{lost}");
}
