//! One case for every code.

use dwalign::diagnostic::{Code, Severity};
use serde_json::Value;

use crate::common::{self, Folder, Run, books};

/// The folder in which a case is run, kept for as long as it is needed, and what to give to the program there.
struct Case {
    folder: Option<Folder>,
    arguments: Vec<&'static str>,
}

impl Case {
    /// Most cases are a folder that is given by name. A few cannot be told that way.
    fn of(code: Code) -> Self {
        let folder = match code {
            Code::Unreadable => Some(unreadable()),
            _ => workbook(code),
        };
        let arguments = match code {
            // The limit is lowered instead of the file made huge.
            Code::TooLarge => vec!["E104", "--max-size", "64"],
            // In a folder a file of another kind is left aside; one that the user names is a mistake.
            Code::UnknownFile => vec!["E106/programme.docx"],
            _ => vec![code.name()],
        };
        Self { folder, arguments }
    }

    fn run(&self, more: &[&str]) -> Run {
        let arguments: Vec<&str> =
            ["check", "--all"].iter().chain(&self.arguments).chain(more).copied().collect();
        match &self.folder {
            Some(folder) => folder.run(&arguments),
            None => common::run(&common::cases(), &arguments),
        }
    }

    /// Can the case be had on this machine?
    fn is_possible(code: Code) -> bool {
        code != Code::Unreadable || cfg!(target_os = "linux")
    }
}

/// A file that nobody may read, not even an administrator: the memory of the process that reads it.
fn unreadable() -> Folder {
    let folder = Folder::of(&[("E107/frameworks.csv", "country,framework,kind\nMDA,dwcp,dwcp\n")]);
    #[cfg(unix)]
    std::os::unix::fs::symlink("/proc/self/mem", folder.path().join("E107/links.csv"))
        .expect("a link can be made");
    folder
}

/// The codes that only a workbook can have, each with one that is built for it.
fn workbook(code: Code) -> Option<Folder> {
    let book = match code {
        Code::DamagedWorkbook => books::cut_short(),
        Code::WorkbookLimit => books::zip_bomb(),
        Code::MergedCells => books::merged(),
        Code::FailedFormula => books::formulas(),
        Code::GridSign => books::grid("Grid", &["W", "X"]),
        Code::GridCodeTwice => books::grid_of(&["O1", "O1"], &[&["P1", "Jobs", "W", "P"]]),
        Code::GridElement => books::grid_of(&["O1", "O2"], &[&["P1", "Jobs"], &["P1.1", "Youth", "W"]]),
        Code::GridTwin => books::grid_twin(),
        Code::SomeOutcomes => books::some_outcomes(),
        Code::SheetIgnored => books::with_sheet("Linkz", &[&["country"], &["MDA"]]),
        Code::Hidden => books::hidden(),
        _ => return None,
    };
    let name = format!("{code}/moldova.xlsx");
    Some(Folder::of(&[(name.as_str(), book)]))
}

fn possible() -> impl Iterator<Item = Code> {
    Code::ALL.iter().copied().filter(|&code| Case::is_possible(code))
}

#[test]
fn every_case_says_what_its_text_says() {
    let bless = std::env::var_os("DWALIGN_BLESS").is_some();
    let mut differing = Vec::new();
    for code in possible() {
        let run = Case::of(code).run(&[]);
        assert_eq!(run.stderr, "", "findings of check go to stdout: {code}");
        let path = common::cases().join(format!("{code}.txt"));
        if bless {
            std::fs::write(&path, &run.stdout).expect("the expected text can be written");
        }
        let expected = std::fs::read_to_string(&path).unwrap_or_default();
        if expected != run.stdout {
            differing.push(format!("{code}: expected\n{expected}\nfound\n{}", run.stdout));
        }
    }
    assert!(differing.is_empty(), "{}", differing.join("\n"));
}

#[test]
fn every_code_has_a_case_that_shows_it() {
    for code in possible() {
        let run = Case::of(code).run(&[]);
        let shown = format!("{}[{code}] ", code.severity());
        assert!(run.stdout.lines().any(|line| line.starts_with(&shown)), "no {shown}in {}", run.stdout);
        let has_errors = run.stdout.lines().any(|line| line.starts_with("error["));
        assert_eq!(run.status, i32::from(has_errors), "{code}");
        assert!(code.severity() == Severity::Warning || has_errors, "{code}");
    }
}

#[test]
fn every_case_belongs_to_a_code() {
    for name in common::names(&common::cases()) {
        let stem = name.strip_suffix(".txt").unwrap_or(&name);
        assert!(Code::find(stem).is_some(), "tests/cases/invalid/{name} is the case of no code");
    }
}

#[test]
fn every_finding_says_what_is_wrong_where_and_what_would_be_right() {
    for code in possible() {
        let text = Case::of(code).run(&[]).stdout;
        let (_, text) = text.split_once('\n').expect("the counts come first");
        for finding in text.split("\nerror[").flat_map(|part| part.split("\nwarning[")) {
            let message = finding.lines().next().unwrap_or_default();
            assert!(message.split_once("] ").is_some_and(|(_, words)| words.len() > 8), "{code}: {finding}");
            let help = finding.lines().find_map(|line| line.strip_prefix("  help "));
            assert!(help.is_some_and(|words| words.len() > 8), "{code}: {finding}");
            let place = finding.lines().find_map(|line| line.strip_prefix("  at   "));
            assert!(place.is_some_and(|place| place.starts_with(code.name())), "{code}: {finding}");
        }
    }
}

#[test]
fn the_findings_as_json_agree_with_their_text() {
    for code in possible() {
        let case = Case::of(code);
        let (text, json) = (case.run(&[]), case.run(&["--format", "json"]));
        assert_eq!(text.status, json.status, "{code}");
        let all = json.json();
        let mut told = String::new();
        for finding in all["shown"].as_array().expect("the findings are a list") {
            let say = |key: &str| {
                dwalign::diagnostic::plain(finding[key].as_str().expect("every finding has its words"))
            };
            told += &format!("{}[{}] {}\n", say("severity"), say("code"), say("message"));
            told += &format!("  at   {}\n", common::place(&finding["place"]));
            if !finding["related"].is_null() {
                told += &format!("  and  {}\n", common::place(&finding["related"]));
                for place in finding["also"].as_array().into_iter().flatten() {
                    told += &format!("  and  {}\n", common::place(place));
                }
            }
            match finding["caused"].as_u64() {
                None => {}
                Some(1) => told += "  and  1 row that depends on this is not listed\n",
                Some(n) => told += &format!("  and  {n} rows that depend on this are not listed\n"),
            }
            told += &format!("  help {}\n", say("help"));
        }
        let (counts, text) = text.stdout.split_once('\n').expect("the counts come first");
        assert!(text.starts_with(&told), "{code}: the JSON tells\n{told}the text\n{text}");
        let number = |key: &str| all[key].as_u64().expect("it is a number");
        let words = |n: u64, one: &str| match n {
            0 => format!("no {one}s"),
            1 => format!("1 {one}"),
            n => format!("{n} {one}s"),
        };
        let summary =
            format!("{}, {}. ", words(number("errors"), "error"), words(number("warnings"), "warning"));
        assert!(format!("{counts} ").starts_with(&summary), "{code}: {summary}");
        let counted: u64 =
            all["counts"].as_object().expect("a table").values().filter_map(Value::as_u64).sum();
        assert_eq!(counted, number("errors") + number("warnings"), "{code}");
    }
}
