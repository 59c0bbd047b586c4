//! `dwalign review` and `dwalign sign` as a person runs them: lines in, decisions kept, data out.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, Stdio};
use std::time::Duration;

use super::PLANS;
use crate::common::{Folder, Run, program};
use dwalign::review::{Entry, Log};
use dwalign::vocab::Judgement;

fn folder() -> Folder {
    Folder::of(&[("plans.toml", PLANS)])
}

fn start(folder: &Folder, more: &[&str]) -> Child {
    let arguments = ["review", "plans.toml", "--reviewer", "Reviewer A", "--date", "2026-03-01"];
    let mut command = program(folder.path());
    command.args(arguments).args(more).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().expect("the binary was built for this test")
}

/// A review in which these lines are typed.
pub(super) fn review(folder: &Folder, lines: &str, more: &[&str]) -> Run {
    let mut child = start(folder, more);
    let mut stdin = child.stdin.take().expect("it reads");
    stdin.write_all(lines.as_bytes()).expect("it takes the lines");
    drop(stdin);
    child.wait_with_output().expect("it ends").into()
}

pub(super) fn read(folder: &Folder, name: &str) -> String {
    std::fs::read_to_string(folder.path().join(name)).expect("it was written")
}

fn log(folder: &Folder) -> Log {
    let (log, problems) = Log::read(&read(folder, "decisions.jsonl"));
    assert!(problems.is_empty(), "{problems:?}");
    log
}

/// The data with the decisions.
fn written(folder: &Folder) -> String {
    folder.run(&["review", "plans.toml", "-o", "out.toml"]).ends(0);
    read(folder, "out.toml")
}

#[test]
fn what_is_typed_is_kept_and_written_and_the_screen_says_what_it_would_change() {
    let folder = folder();
    let run = review(&folder, "g P2\nw1 # as the survey says\nq\n", &[]).ends(0);
    for words in [
        "P2 Decent jobs for youth",
        "│ 1 likely",
        "P2: not examined → full;",
        "Kept: 1: whole, MDA/dwcp/P2 × un/O2",
    ] {
        assert!(run.stdout.contains(words), "{words}: {}", run.stdout);
    }
    let out = written(&folder);
    for words in
        ["extent = \"whole\"", "\"Reviewer A\"", "\"2026-03-01\"", "\"as the survey says\"", "pin = "]
    {
        assert!(out.contains(words), "{words}: {out}");
    }
    let align = folder.run(&["align", "out.toml", "--country", "MDA"]).ends(0);
    assert!(align.stdout.contains("Fully reflected in O2."), "{}", align.stdout);
}

#[test]
fn a_review_goes_on_where_it_stopped_and_opening_it_changes_nothing() {
    let folder = folder();
    review(&folder, "g P2\nw1\ns\n", &[]).ends(0);
    let (before, data) = (read(&folder, "decisions.jsonl"), written(&folder));
    let run = review(&folder, "", &[]).ends(0);
    assert!(!run.stdout.contains("P2 Decent jobs"), "{}", run.stdout);
    assert!(run.stdout.contains("those there already: 2"), "{}", run.stdout);
    assert_eq!((read(&folder, "decisions.jsonl"), written(&folder)), (before, data));
}

#[test]
fn the_last_extent_does_not_stick_and_nothing_but_an_answer_decides() {
    let folder = folder();
    let run = review(&folder, "g P2\np1\n\n1\n2\nw\ng P1\n\nl\n?\n=w1\nq\n", &[]).ends(0);
    let log = log(&folder);
    assert_eq!(log.entries().len(), 1, "{}", run.stdout);
    assert!(matches!(&log.entries()[0], Entry::Act(act) if act.answer == Judgement::Part));
}

#[test]
fn to_look_again_decides_nothing_and_what_is_taken_back_is_asked_again() {
    let folder = folder();
    let plain = written_without(&folder);
    let run = review(&folder, "g P2\nf\ng P2\nx1\nw1\nu 2\nq\n", &[]).ends(0);
    let last = run.stdout.rsplit("Taken back").next().unwrap_or_default().to_owned();
    assert!(last.contains("P2 Decent jobs") && last.contains("O2") && last.contains("O1"), "{last}");
    assert!(last.contains("To be looked at again"), "{last}");
    assert_eq!(written(&folder), plain);
    review(&folder, "u all\nq\n", &[]).ends(0);
    assert_eq!(log(&folder).standing().len(), 1, "what another run has given stands");
}

/// The data as `convert` writes them.
fn written_without(folder: &Folder) -> String {
    folder.run(&["convert", "plans.toml", "-o", "plain.toml"]).ends(0);
    let text = read(folder, "plain.toml");
    std::fs::remove_file(folder.path().join("plain.toml")).expect("it can be removed");
    text
}

#[test]
fn many_are_decided_at_once_after_a_look_at_the_effect_and_taken_back_at_once() {
    let folder = folder();
    let run = review(&folder, "n @ P2 P1\nn\nn @ P2 P1\ny\nu\nq\n", &[]).ends(0);
    assert!(run.stdout.contains("2 decisions: MDA/dwcp/P2 × un, MDA/dwcp/P1 × un."), "{}", run.stdout);
    assert!(run.stdout.contains("Nothing was decided."), "{}", run.stdout);
    assert!(
        run.stdout.contains("not examined → no priority reflected")
            || run.stdout.contains("the comparison as a whole: not examined →"),
        "{}",
        run.stdout
    );
    let log = log(&folder);
    assert_eq!((log.entries().len(), log.standing().len()), (2, 0));
    assert!(matches!(&log.entries()[0], Entry::Act(act) if act.on.len() == 2));
}

#[test]
fn nothing_found_and_the_objectives_can_be_decided_and_written_in_every_form() {
    let folder = folder();
    review(&folder, "n @ P1 P2\ny\n0\ny\nq\n", &[]).ends(0);
    let toml = written(&folder);
    assert!(toml.contains("state = \"none-found\"") && !toml.contains("reason"), "{toml}");
    for output in ["out.json", "out.xlsx", "tables"] {
        folder.run(&["review", "plans.toml", "-o", output]).ends(0);
        folder.run(&["convert", output, "-o", "again.toml", "--force"]).ends(0);
        assert_eq!(read(&folder, "again.toml"), toml, "{output}");
    }
}

#[test]
fn a_line_that_was_cut_off_is_told_and_costs_nothing_else_and_other_slips_stop() {
    let folder = folder();
    review(&folder, "g P2\nw1\nq\n", &[]).ends(0);
    let whole = read(&folder, "decisions.jsonl");
    folder.file("decisions.jsonl", format!("{whole}{}", &whole[..40]));
    let run = review(&folder, "g P1\np1\nq\n", &[]).ends(0);
    assert!(run.stderr.contains("decisions.jsonl:2: the line was cut off"), "{}", run.stderr);
    let out = written(&folder);
    assert!(out.contains("\"whole\"") && out.contains("\"part\""), "{out}");
    // A line that ends within a letter was cut off, too; one with a wrong letter inside is no decision.
    folder.file("decisions.jsonl", [whole.as_bytes(), &b"{\"answer\":\"skip\",\"note\":\"\xc3"[..]].concat());
    let run = folder.run(&["review", "plans.toml", "-o", "letter.toml"]).ends(0);
    assert!(run.stderr.contains("decisions.jsonl:2: the line was cut off"), "{}", run.stderr);
    let wrong = [whole.as_bytes(), &b"{\"answer\":\"skip\",\"on\":[],\"note\":\"\xe9\"}\n"[..]].concat();
    folder.file("decisions.jsonl", wrong);
    let run = folder.run(&["--lang", "es", "review", "plans.toml", "-o", "never.toml"]).ends(1);
    assert!(run.stderr.contains("decisions.jsonl:2:34: ") && run.stderr.contains("UTF-8"), "{}", run.stderr);
    // A number that leaves none for the next decision would cost that one.
    folder.file("decisions.jsonl", format!("{{\"id\":{},\"answer\":\"skip\",\"on\":[]}}\n", u64::MAX));
    let run = review(&folder, "g P1\np1\nq\n", &[]).ends(1);
    assert!(
        run.stderr.contains("decisions.jsonl:1: this is no decision: number out of range"),
        "{}",
        run.stderr
    );
    folder.file("decisions.jsonl", format!("{whole}{{\"answer\":\"perhaps\",\"on\":[]}}\n"));
    let run = folder.run(&["review", "plans.toml", "-o", "never.toml"]).ends(1);
    assert!(run.stderr.contains("decisions.jsonl:2:19: this is no decision"), "{}", run.stderr);
    assert!(run.stderr.contains("the word is not known; known are: whole, part"), "{}", run.stderr);
    let run = folder.run(&["--lang", "fr", "review", "plans.toml", "-o", "never.toml"]).ends(1);
    assert!(run.stderr.contains("mot inconnu") && !run.stderr.contains("is one of"), "{}", run.stderr);
    // What a power failure leaves: zeros where the line was to be.
    folder.file("decisions.jsonl", format!("{whole}{}\n", "\0".repeat(300)));
    let run = folder.run(&["review", "plans.toml", "-o", "zeros.toml"]).ends(0);
    assert!(run.stderr.contains("decisions.jsonl:2: the line was cut off"), "{}", run.stderr);
    folder.file("decisions.jsonl", format!("{whole}{{\"answer\":\"perhaps\",\"on\":[]}}\n"));
    assert!(!folder.path().join("never.toml").exists());
    let none = folder.run(&["review", "plans.toml", "-o", "never.toml", "--decisions", "no.jsonl"]).ends(2);
    assert!(none.stderr.contains("no.jsonl"), "{}", none.stderr);
}

#[test]
fn where_two_reviewers_differ_the_later_answer_stands_and_that_is_said() {
    let folder = folder();
    review(&folder, "g P2\nw1\ng P1/E1\nx1\nq\n", &["--decisions", "a.jsonl"]).ends(0);
    review(&folder, "g P2\np1\ng P1/E1\nx1\nq\n", &["--decisions", "b.jsonl"]).ends(0);
    let text = read(&folder, "b.jsonl").replace("Reviewer A", "Reviewer B");
    folder.file("b.jsonl", text);
    let both =
        ["review", "plans.toml", "--decisions", "a.jsonl", "--decisions", "b.jsonl", "-o", "both.toml"];
    let run = folder.run(&both).ends(0);
    assert!(run.stderr.contains("1 decision was followed by another one of somebody else"), "{}", run.stderr);
    let words = "MDA/dwcp/P2 × un/O2: whole (Reviewer A) → part (Reviewer B)";
    assert!(run.stderr.contains(words), "{}", run.stderr);
    assert!(read(&folder, "both.toml").contains("extent = \"part\""));
    // One person who thinks better of it is no contradiction.
    let run = folder.run(&[
        "review",
        "plans.toml",
        "--decisions",
        "a.jsonl",
        "--decisions",
        "a.jsonl",
        "-o",
        "one.toml",
    ]);
    assert!(!run.ends(0).stderr.contains("somebody else"));
}

#[test]
fn nothing_is_asked_of_a_framework_of_which_the_data_have_no_outcome_and_that_is_said() {
    let folder = folder();
    let bare = "[[frameworks]]\ncountry = \"MDA\"\nframework = \"bare\"\nkind = \"unsdcf\"\nstart = 2022\nend = 2024\n";
    folder.file("bare.toml", bare);
    let run = review(&folder, "q\n", &["bare.toml"]).ends(0);
    assert!(run.stdout.contains("nothing can be proposed: MDA/dwcp × MDA/bare"), "{}", run.stdout);
    assert!(run.stdout.contains("(4 items left)"), "{}", run.stdout);
}

#[test]
fn two_reviews_do_not_write_to_one_file() {
    let folder = folder();
    let mut first = start(&folder, &[]);
    let mut line = String::new();
    let mut shown = BufReader::new(first.stdout.take().expect("it writes"));
    shown.read_line(&mut line).expect("it says where decisions are kept");
    let second = review(&folder, "q\n", &[]).ends(2);
    assert!(second.stderr.contains("open in another review"), "{}", second.stderr);
    first.kill().expect("it can be ended");
    first.wait().expect("it ended");
}

/// How many reviews are killed: a few each time, and as many as the variable says when it is set.
fn rounds() -> u64 {
    std::env::var("DWALIGN_KILLS").ok().and_then(|n| n.parse().ok()).unwrap_or(6)
}

#[test]
fn whatever_kills_a_review_no_decision_that_was_confirmed_is_lost() {
    let folder = folder();
    let mut confirmed = 0;
    for round in 0..rounds() {
        let mut child = start(&folder, &[]);
        let mut stdin = child.stdin.take().expect("it reads");
        // Answers without end: a priority is linked, and that is taken back.
        std::thread::spawn(move || while stdin.write_all(b"g P2\nx2 w1\nu 2\n").is_ok() {});
        let stdout = BufReader::new(child.stdout.take().expect("it writes"));
        let (first, confirms) = std::sync::mpsc::channel();
        let seen = std::thread::spawn(move || {
            let mut text = String::new();
            for line in stdout.lines().map_while(Result::ok) {
                if line.starts_with("Kept: ") {
                    let _ = first.send(());
                }
                text += &(line + "\n");
            }
            text
        });
        // Half of them are killed at any time, before anything is asked perhaps; the others soon after an answer was kept.
        if round % 2 == 0 {
            std::thread::sleep(Duration::from_millis(round * 37 % 160));
        } else {
            confirms.recv().expect("an answer is kept");
            std::thread::sleep(Duration::from_micros(round * 1_741 % 20_000));
        }
        child.kill().expect("it can be killed");
        child.wait().expect("it ended");
        let seen = seen.join().expect("it was read");
        let file = folder.path().join("decisions.jsonl");
        let text = std::fs::read_to_string(file).unwrap_or_default();
        let (log, problems) = Log::read(&text);
        assert!(problems.len() <= 1, "{problems:?}");
        let kept: Vec<u64> = log.entries().iter().map(Entry::id).collect();
        for line in seen.lines().filter_map(|line| line.strip_prefix("Kept: ")) {
            let Some((id, _)) = line.split_once(": ") else { continue };
            let id: u64 = id.parse().expect("it is a number");
            assert!(kept.contains(&id), "{id} was confirmed and is not in the file");
            confirmed += 1;
        }
        assert!(kept.is_sorted(), "{kept:?}");
    }
    assert!(confirmed > 0, "some answer was confirmed before a review was killed");
    written(&folder);
}

#[test]
fn a_changed_title_makes_a_signed_link_stale_and_the_words_that_changed_are_shown() {
    let folder = folder();
    folder.file("links.toml", "[[links]]\ncountry = \"MDA\"\npriority = \"P2\"\noutcome = \"O2\"\nextent = \"whole\"\nsource = \"A study\"\n");
    let run = folder.run(&["sign", ".", "-o", "signed.toml"]).ends(0);
    assert!(run.stdout.contains("1 link was pinned"), "{}", run.stdout);
    let signed = read(&folder, "signed.toml");
    assert!(
        signed.contains("pin = ") && !signed.contains("reviewer") && signed.contains("A study"),
        "{signed}"
    );
    folder.file("signed.toml", signed.replace("Decent jobs for youth", "Decent jobs for young women"));
    let run = folder.run(&["sign", "signed.toml", "-o", "same.toml", "--since", "plans.toml"]).ends(0);
    assert!(run.stdout.contains("1 link does not count"), "{}", run.stdout);
    assert!(!run.stdout.contains("[-"), "the old data have no link to compare: {}", run.stdout);
    let run = folder
        .run(&[
            "sign",
            "signed.toml",
            "-o",
            "same.toml",
            "--since",
            "plans.toml",
            "--since",
            "links.toml",
            "--force",
        ])
        .ends(0);
    assert!(run.stdout.contains("Decent jobs for [-youth-]{+young women+}"), "{}", run.stdout);
    let align = |file: &str| folder.run(&["align", file, "--country", "MDA"]).ends(0).stdout;
    assert!(!align("same.toml").contains("Fully reflected in O2."));
    folder.run(&["sign", "signed.toml", "-o", "again.toml", "--again"]).ends(0);
    assert!(align("again.toml").contains("Fully reflected in O2."));
}
