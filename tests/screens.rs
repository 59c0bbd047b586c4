//! First screens: each command answers in at most twelve lines, says how to see more, and names plans as people do.

use crate::common;

use crate::common::{root, run};
use crate::support::exports;

/// Commands that open with a first screen, and what of it has to work as it is proposed.
const COMMANDS: [&[&str]; 7] = [
    &["align", "datasets/cycles"],
    &["align", "datasets/gb306-2009"],
    &["indicators", "datasets/cycles", "--year", "2022"],
    &["indicators", "datasets/gb306-2009"],
    &["check", "datasets/cycles", "datasets/gb306-2009"],
    &["participation", "datasets/gb306-2009"],
    &["rollout", "datasets/cycles", "--from", "2022", "--to", "2024"],
];

/// The lines of a screen that answer, and those that say how to see more.
fn parts(screen: &str) -> (Vec<&str>, Vec<&str>) {
    let lines: Vec<&str> = screen.lines().collect();
    let ways = lines.iter().position(|line| line.contains(" · ") && line.contains("--"));
    let (answer, ways) = lines.split_at(ways.unwrap_or(lines.len()));
    (answer.to_vec(), ways.to_vec())
}

fn screen(command: &[&str], language: &str, width: Option<&str>) -> String {
    let more = ["--lang", language].into_iter().chain(width.into_iter().flat_map(|w| ["--width", w]));
    let arguments: Vec<&str> = command.iter().copied().chain(more).collect();
    run(root(), &arguments).stdout
}

#[test]
fn a_first_screen_has_at_most_twelve_lines_and_says_how_to_see_more() {
    for command in COMMANDS {
        for language in ["en", "fr", "es"] {
            for width in [Some("80"), Some("120"), None] {
                let screen = screen(command, language, width);
                let (answer, ways) = parts(&screen);
                assert!((2..=12).contains(&answer.len()), "{command:?} {language} {width:?}:\n{screen}");
                assert!(!ways.is_empty() && ways.len() <= 2, "{command:?} {language} {width:?}:\n{screen}");
            }
        }
    }
}

#[test]
fn what_a_first_screen_proposes_works_and_shows_more() {
    for (command, more) in [
        (COMMANDS[0], &["--all"][..]),
        (COMMANDS[0], &["--why"]),
        (COMMANDS[0], &["--country", "VNM"]),
        (COMMANDS[2], &["--why"]),
        (COMMANDS[4], &["--all"]),
        (COMMANDS[5], &["--notes"]),
        (COMMANDS[5], &["--regions"]),
        (COMMANDS[5], &["--barriers"]),
        (COMMANDS[6], &["--all"]),
    ] {
        let first = screen(command, "en", Some("100"));
        let whole = screen(&[command, more].concat(), "en", Some("100"));
        assert!(whole.lines().count() > first.lines().count(), "{command:?} {more:?}:\n{whole}");
    }
}

#[test]
fn plans_are_named_by_kind_and_years_in_every_language() {
    for (language, names) in [
        ("en", ["UNSDCF 2022–2026", "UNDAF 2018–2022", "UNSDF 2018–2022"]),
        ("fr", ["UNSDCF 2022-2026", "PNUAD 2018-2022", "UNSDF 2018-2022"]),
        ("es", ["UNSDCF 2022-2026", "MANUD 2018-2022", "UNSDF 2018-2022"]),
    ] {
        let all: String = [&["align", "datasets/cycles", "--all"][..], COMMANDS[2], COMMANDS[6]]
            .iter()
            .map(|command| screen(command, language, None))
            .collect();
        for name in names {
            assert!(all.contains(name), "{language} {name}:\n{all}");
        }
        for id in ["unsdcf-2022", "dwcp-2022", "undaf-2018", "unsdf-2018"] {
            assert!(!all.contains(id), "{language} {id}:\n{all}");
        }
    }
}

#[test]
fn two_plans_that_would_read_the_same_have_their_ids_in_brackets() {
    let folder = common::Folder::of(&[(
        "frameworks.csv",
        "country,framework,kind,start,end\nMDA,a,dwcp,2021,2024\nMDA,b,dwcp,2021,2024\nMDA,u,undaf,2021,2024\n",
    )]);
    let shown = folder.run(&["align", ".", "--all"]).ends(0).stdout;
    assert!(shown.contains("2021–2024 (a)") && shown.contains("2021–2024 (b)"), "{shown}");
    assert!(shown.contains("UNDAF 2021–2024") && !shown.contains("(u)"), "{shown}");
}

#[test]
fn nothing_is_said_three_times() {
    for command in COMMANDS {
        let screen = screen(command, "en", None);
        let lines: Vec<&str> = screen.lines().filter(|line| line.len() > 20).collect();
        for line in &lines {
            assert!(lines.iter().filter(|other| *other == line).count() < 3, "{line}:\n{screen}");
        }
        assert!(screen.matches("default-1").count() < 2, "{screen}");
    }
}

#[test]
fn every_first_screen_of_every_dataset_and_export_keeps_to_its_lines() {
    let mut data: Vec<Vec<String>> = ["datasets/cycles", "datasets/gb306-2009", "tests/cases/money"]
        .map(|folder| vec![folder.to_owned()])
        .into();
    data.push(vec!["datasets/cycles".to_owned(), "datasets/gb306-2009".to_owned()]);
    let files = exports().into_iter().map(|file| file.to_string_lossy().into_owned()).collect::<Vec<_>>();
    // Each tenth export alone, and all of them together.
    data.extend(files.iter().step_by(10).map(|file| vec![file.clone()]));
    data.extend((!files.is_empty()).then_some(files));
    for paths in &data {
        for command in [
            &["align"][..],
            &["indicators"],
            &["indicators", "--year", "2024"],
            &["participation"],
            &["rollout", "--from", "2022", "--to", "2024"],
            &["check"],
        ] {
            let command: Vec<&str> =
                command.iter().copied().chain(paths.iter().map(String::as_str)).collect();
            for language in ["en", "fr", "es"] {
                let screen = screen(&command, language, Some("100"));
                let (answer, ways) = parts(&screen);
                assert!(
                    (1..=12).contains(&answer.len()) && ways.len() <= 2,
                    "{command:?} {language}:\n{screen}"
                );
            }
        }
    }
}
