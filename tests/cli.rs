//! The command line: exit codes, what is written and what is not, and what stdout gets when it is no terminal.
//!
//! 0 fine, 1 the data have errors, 2 the command line is wrong, 3 an output could not be written.

use crate::common;
mod files;

use std::process::{Command, Stdio};

use crate::common::{Folder, names, plans_with, program, root};
use unicode_width::UnicodeWidthStr;

const LINKS: (&str, &str) = ("links.csv", "country,priority,outcome\nMDA,P1,O1\n");
const DANGLING: (&str, &str) = ("links.csv", "country,priority,outcome\nMDA,P9,O1\n");
const YEARS: [&str; 2] = ["--years", "2008..2011"];

/// Every command that reads data, with what it needs besides.
const COMMANDS: &[&[&str]] = &[
    &["align", "."],
    &["check", "."],
    &["indicators", "."],
    &["diagram", "."],
    &["results", ".", "-o", "out", "--years", "2008..2011"],
    &["explain", "MDA/*/P1", "."],
];

#[test]
fn good_data_end_with_zero_for_every_command() {
    for command in COMMANDS {
        let run = plans_with(&[LINKS]).run(command).ends(0);
        assert_eq!(run.stderr, "", "{command:?}");
    }
    let folder = Folder::new();
    for command in [&["schema"][..], &["--help"], &["--version"], &["align", "--help"], &["explain", "E401"]]
    {
        assert!(!folder.run(command).ends(0).stdout.is_empty(), "{command:?}");
    }
    assert!(
        plans_with(&[("links.csv", "country,priority,outcome,x\nMDA,P1,O1,\n")])
            .run(&["check", "."])
            .ends(0)
            .stdout
            .contains("W201"),
        "a warning is no failure"
    );
}

#[test]
fn wrong_data_end_with_one_and_leave_nothing_behind() {
    for command in COMMANDS {
        let folder = plans_with(&[DANGLING]);
        let before = folder.names();
        folder.run(command).ends(1);
        assert_eq!(folder.names(), before, "{command:?} wrote something");
    }
    let folder = plans_with(&[DANGLING]);
    folder.file("out/indicators.csv", "older results");
    for arguments in [
        ["results", ".", "-o", "out", YEARS[0], YEARS[1]].as_slice(),
        &["diagram", ".", "-o", "out/picture.dot"],
        &["diagram", ".", "-o", "out/picture.svg"],
    ] {
        folder.run(arguments).ends(1);
        assert_eq!(names(&folder.path().join("out")), ["indicators.csv"], "{arguments:?}");
    }
    assert_eq!(
        std::fs::read_to_string(folder.path().join("out/indicators.csv")).ok().as_deref(),
        Some("older results")
    );
}

#[test]
fn a_wrong_command_line_ends_with_two_and_says_what_would_be_right() {
    let folder = plans_with(&[LINKS]);
    folder.file("policy.txt", "version = \"x\"\n");
    for (arguments, words) in [
        (&[][..], "Usage: dwalign"),
        (&["aline", "."], "Did you mean align?"),
        (&["align"], "<PATH>"),
        (&["align", ".", "--frmat", "json"], "Did you mean --format?"),
        (&["align", ".", "--format", "xlsx"], "allowed: table, csv, json, markdown"),
        (&["align", "nowhere"], "nowhere: there is no such file"),
        (&["align", ".", "--country", "MDB"], "there is no country MDB in the data; did you mean MDA?"),
        (&["diagram", ".", "--country", "MDAX"], "did you mean MDA?"),
        (&["diagram", ".", "--dwcp", "dwcp"], "--country"),
        (
            &["diagram", ".", "--country", "MDA", "--dwcp", "pptd"],
            "the country has dwcp (DWCP 2008–2011), undaf (UNDAF 2007–2011)",
        ),
        (&["diagram", ".", "-o", "picture.jpg"], "“.jpg” is not a supported picture format"),
        (&["indicators", ".", "--years", "2015..2010"], "2015 is later than 2010"),
        (&["indicators", ".", "--years", "2010"], "2010..2015"),
        (&["indicators", ".", "--years", "10..15"], "“10” is not a year"),
        (&["indicators", ".", "--year", "1944"], "1945"),
        (&["indicators", ".", "--year", "2010", "--years", "2010..2015"], "cannot be used with"),
        (&["results", ".", "-o", "out"], "--years"),
        (&["results", ".", YEARS[0], YEARS[1]], "--output"),
        (&["check", ".", "--max-size", "1.5G"], "“1.5G” is not a valid size"),
        (&["check", ".", "--max-size", "10X"], "“X” is not a unit"),
        (&["explain", "E4O1"], "did you mean E401?"),
        (&["explain", "P1", "."], "MDA/dwcp/P1"),
        (&["explain", "MDA/*/P1"], "an address needs the data"),
        (&["explain", "MDA/*/P9", "."], "“MDA/*/P9”"),
        (&["align", ".", "--policy", "gone.toml"], "gone.toml"),
    ] {
        let run = folder.run(arguments).ends(2);
        assert!(run.stderr.contains(words), "{arguments:?}: {}", run.stderr);
        assert_eq!(run.stdout, "", "{arguments:?}");
    }
    assert!(!folder.names().contains(&"out".to_owned()), "nothing was written");
}

#[test]
fn mistakes_in_a_policy_file_are_told_with_its_name_before_anything_is_read() {
    for (policy, words) in [
        ("threshold = 0.5\n", "version"),
        ("version = \"x\"\nthreshhold = 1\n", "threshhold"),
        ("version = \"x\"\nthreshold = 7\n", "from 0 to 1; found 7"),
        ("version = \"x\"\nthreshold = nan\n", "from 0 to 1"),
        ("version = \"x\"\nthreshold = \"0.5\"\n", "line 2: threshold must be a number"),
        ("version = \"x\"\nbasis = \"sined\"\n", "in-force, signed"),
        ("version = \"x\"\nbasis = \"signed\"\n", "signed = { from = YEAR, to = YEAR }"),
        ("version = \"x\"\nsigned = { from = 2010, to = 2015 }\n", "basis"),
        ("version = \"x\"\nsatisfaction = \"some\"\n", "latest-all-yes, latest-any-yes"),
        ("version = \"x\nengaged = true\n", "line 1"),
    ] {
        let folder = plans_with(&[DANGLING]);
        folder.file("rules.toml", policy);
        let data: Vec<&str> = common::PLANS.iter().map(|(name, _)| *name).chain(["links.csv"]).collect();
        let arguments: Vec<&str> = ["align", "--policy", "rules.toml"].into_iter().chain(data).collect();
        let run = folder.run(&arguments).ends(1);
        assert!(run.stderr.contains("rules.toml") && run.stderr.contains(words), "{policy}: {}", run.stderr);
        assert!(!run.stderr.contains("E401"), "{}", run.stderr);
        assert_eq!(run.stdout, "");
    }
}

#[test]
fn a_policy_is_shown_with_what_was_made_by_it() {
    let folder = plans_with(&[LINKS]);
    folder.file("policy.toml", "version = \"office-2\"\nthreshold = 0.5\nengaged = true\n");
    let run = folder.run(&["align", ".", "--why", "--policy", "policy.toml"]).ends(0);
    assert!(
        run.stdout.contains("office-2 (confidence from 0.5; only outcomes that the ILO leads or implements"),
        "{}",
        run.stdout
    );
}

#[test]
fn an_output_that_cannot_be_written_ends_with_three_and_is_named() {
    let folder = plans_with(&[LINKS]);
    folder.file("taken", "a file where a folder is wanted");
    std::fs::create_dir(folder.path().join("picture.dot")).expect("a folder can be made");
    for (arguments, place) in [
        (["results", ".", YEARS[0], YEARS[1], "-o", "taken"], "taken"),
        (["results", ".", YEARS[0], YEARS[1], "-o", "taken/deeper"], "taken/deeper"),
        (["diagram", ".", "--country", "MDA", "-o", "taken/picture.dot"], "taken/picture.dot"),
        (["diagram", ".", "--country", "MDA", "-o", "nowhere/picture.dot"], "nowhere/picture.dot"),
        (["diagram", ".", "--country", "MDA", "-o", "picture.dot"], "picture.dot"),
    ] {
        let before = folder.names();
        let run = folder.run(&arguments).ends(3);
        assert!(run.stderr.contains(place), "{arguments:?}: {}", run.stderr);
        assert_eq!(folder.names(), before, "{arguments:?} left something behind");
    }
    assert_eq!(
        std::fs::read_to_string(folder.path().join("taken")).ok().as_deref(),
        Some("a file where a folder is wanted")
    );
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_under_stdout_ends_with_three() {
    for command in [&["align", "."][..], &["check", "."], &["diagram", "."], &["schema"]] {
        let full = std::fs::File::create("/dev/full").expect("Linux has a device that is always full");
        let folder = plans_with(&[LINKS]);
        let output =
            program(folder.path()).args(command).stdout(full).output().expect("the binary was built");
        assert_eq!(output.status.code(), Some(3), "{command:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("could not be written"), "{command:?}");
    }
}

#[test]
fn results_are_three_files_with_lf_ends_and_nothing_else() {
    let folder = plans_with(&[LINKS]);
    folder.file(".out/indicators.csv", "somebody’s figures");
    folder.run(&["results", ".", "-o", ".out", YEARS[0], YEARS[1]]).ends(2);
    assert_eq!(names(&folder.path().join(".out")), ["indicators.csv"]);
    folder.run(&["results", ".", "-o", ".out", YEARS[0], YEARS[1], "--force"]).ends(0);
    for round in 0..2 {
        folder.run(&["results", ".", "-o", ".out", YEARS[0], YEARS[1]]).ends(0);
        let out = folder.path().join(".out");
        assert_eq!(
            names(&out),
            ["indicators.csv", "outcomes_class.csv", "priorities_class.csv"],
            "round {round}"
        );
        for name in names(&out) {
            let text = std::fs::read_to_string(out.join(&name)).expect("it was written");
            assert!(text.ends_with('\n') && !text.contains('\r'), "{name}: {text:?}");
            assert!(text.lines().count() > 1 && !text.contains("older"), "{name}: {text}");
        }
    }
    assert!(folder.names().iter().all(|name| !name.starts_with(".dwalign-")), "{:?}", folder.names());
}

#[cfg(unix)]
#[test]
fn a_reader_that_has_had_enough_is_no_failure() {
    let folder = Folder::new();
    for command in ["align", "check", "diagram", "indicators", "align --format json", "schema"] {
        let data = if command == "schema" {
            String::new()
        } else {
            format!("'{}'", root().join("datasets/cycles").display())
        };
        let script = format!(
            "set -o pipefail; '{}' {command} {data} | head -n 1 >/dev/null",
            env!("CARGO_BIN_EXE_dwalign")
        );
        let mut shell = Command::new("bash");
        shell.args(["-c", &script]).current_dir(folder.path()).env("LC_ALL", "C");
        let output = shell.output();
        let output = output.expect("there is a bash");
        let told = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(0), "{script}: {told}");
        assert!(!told.contains("panicked") && !told.contains("ipe"), "{script}: {told}");
    }
}

#[test]
fn a_pipe_gets_no_colour_and_a_line_for_each_verdict() {
    let data = "datasets/cycles";
    let table = common::run(root(), &["align", data, "--why"]).ends(0).stdout;
    let csv = common::run(root(), &["align", data, "--format", "csv"]).ends(0).stdout;
    let rows =
        |text: &str| text.lines().filter(|line| line.contains(" DWCP  ") || line.contains(" UN  ")).count();
    let all = common::run(root(), &["align", data, "--format", "json"]).ends(0).json();
    let count = |key: &str| -> usize {
        let pairings = all["pairings"].as_array().expect("a list");
        pairings.iter().map(|p| p[key].as_array().map_or(0, Vec::len)).sum()
    };
    let verdicts = count("priorities") + count("outcomes");
    let lines: Vec<&str> = table.lines().skip(1).take(verdicts).collect();
    assert_eq!(lines.len(), verdicts);
    assert!(lines.iter().all(|line| rows(line) == 1), "every line is a verdict of its own");
    let widest = lines.iter().map(|line| line.width()).max().unwrap_or(0);
    assert!(widest > 200, "no line is broken to a width, though the sentences are long: {widest}");
    // The sentences hold no line breaks, so that CSV has a line for each verdict, too.
    assert_eq!(csv.lines().count(), verdicts + 1);
    for command in
        [&["align", data][..], &["check", data], &["indicators", data], &["explain", "E401"], &["--help"]]
    {
        let run = common::run(root(), command);
        assert!(!run.stdout.contains('\u{1b}') && !run.stderr.contains('\u{1b}'), "{command:?}");
    }
}

#[test]
fn a_table_fits_a_terminal_of_eighty_columns() {
    let available = Command::new("script").args(["-qec", "true", "/dev/null"]).stdin(Stdio::null()).output();
    if !available.is_ok_and(|output| output.status.success()) {
        #[expect(clippy::print_stderr, reason = "a test that cannot be run says so")]
        {
            eprintln!("there is no “script” of util-linux here: the width on a terminal was not looked at");
        }
        return;
    }
    let on_terminal = |arguments: &str, settings: &str| {
        let line = format!("env LC_ALL=C {settings} '{}' {arguments}", env!("CARGO_BIN_EXE_dwalign"));
        let mut command = Command::new("script");
        command.args(["-qec", &line, "/dev/null"]).current_dir(root()).stdin(Stdio::null());
        let output = command.env_remove("NO_COLOR").output().expect("script was there a moment ago");
        String::from_utf8(output.stdout).expect("the program writes UTF-8").replace('\r', "")
    };
    for data in ["datasets/gb306-2009", "datasets/cycles"] {
        for command in ["align", "align --why", "indicators --years 2010..2015", "check"] {
            let coloured = on_terminal(&format!("{command} {data}"), "COLUMNS=80 TERM=xterm");
            let plain = on_terminal(&format!("{command} {data}"), "COLUMNS=80 TERM=xterm NO_COLOR=1");
            assert!(!plain.contains('\u{1b}'), "{command} {data}: colour though it was declined");
            assert_eq!(without_colour(&coloured), plain, "{command} {data}: colour changes nothing else");
            let long: Vec<&str> = plain.lines().filter(|line| line.width() > 80).collect();
            assert!(long.is_empty(), "{command} {data}: {long:#?}");
        }
    }
    let coloured = on_terminal("align datasets/gb306-2009", "COLUMNS=80 TERM=xterm");
    assert!(coloured.contains('\u{1b}'), "a terminal gets colour");
    let dumb = on_terminal("align datasets/gb306-2009", "COLUMNS=80 TERM=dumb");
    assert!(!dumb.contains('\u{1b}'), "a terminal that knows no colour gets none");
}

/// The text without the codes that switch colours.
fn without_colour(text: &str) -> String {
    let mut parts = text.split('\u{1b}');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| all + part.split_once('m').map_or(part, |(_, rest)| rest))
}

#[test]
fn a_code_is_explained_with_what_it_means_and_what_to_do() {
    let folder = Folder::new();
    let upper = folder.run(&["explain", "E401"]).ends(0).stdout;
    assert!(upper.starts_with("error[E401] a reference cannot be resolved\n"), "{upper}");
    assert_eq!(folder.run(&["explain", "e401"]).ends(0).stdout, upper);
    for &code in dwalign::diagnostic::Code::ALL {
        let told = folder.run(&["explain", code.name()]).ends(0).stdout;
        assert!(
            told.contains(&code.title(dwalign::vocab::Language::English)) && told.lines().count() > 1,
            "{told}"
        );
    }
}

#[test]
fn a_verdict_is_explained_with_its_rule_its_links_and_where_they_were_read() {
    let explain =
        |address: &str| common::run(root(), &["explain", address, "datasets/gb306-2009"]).ends(0).stdout;
    let priority = explain("MDA/*/P1");
    for words in [
        "Republic of Moldova, DWCP (period unknown), P1: partial",
        "address: MDA/dwcp/P1",
        "why: E1 “Migrant workers” (in O1) and E2 “HIV/AIDS at the workplace” (in O2)",
        "rule: §3",
        "how the rating could improve: ",
        "evidence: GB.306/TC/1 ¶6 [datasets/gb306-2009/moldova.toml:",
        "Counting rules: default-1",
    ] {
        assert!(priority.contains(words), "“{words}” is missing in\n{priority}");
    }
    assert_eq!(explain("MDA/dwcp/P1"), priority);
    assert_eq!(explain("MDA/…/P1"), priority);
    let outcome = explain("SYR/*/O1");
    assert!(outcome.starts_with("Syrian Arab Republic, UNDAF (period unknown), outcome 1: "), "{outcome}");
}

#[test]
fn every_command_takes_several_folders_and_files() {
    let folder = Folder::new();
    for (name, text) in common::PLANS {
        folder.file(&format!("{name}.d/{name}"), text);
    }
    folder.file(LINKS.0, LINKS.1);
    let mut arguments = vec!["align", "--format", "json", "links.csv"];
    let folders: Vec<String> = common::PLANS.iter().map(|(name, _)| format!("{name}.d")).collect();
    arguments.extend(folders.iter().map(String::as_str));
    let apart = folder.run(&arguments).ends(0).stdout;
    let together = plans_with(&[LINKS]).run(&["align", "--format", "json", "."]).ends(0).stdout;
    let bare = |text: &str| text.replace("./", "").replace("frameworks.csv.d/", "");
    assert_eq!(bare(&apart), bare(&together));
}
