//! A run that is stopped (Ctrl-C) leaves every file as it was, or whole.

#![cfg(unix)]

use std::fmt::Write as _;
use std::process::Stdio;
use std::time::Duration;

use crate::common::{Folder, names, program};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

const FILES: [&str; 3] = ["indicators.csv", "outcomes_class.csv", "priorities_class.csv"];

/// Enough countries that reading, judging and writing each take a while.
fn data() -> Folder {
    let (mut frameworks, mut priorities, mut outcomes, mut links) = (
        "country,framework,kind,start,end\n".to_owned(),
        "country,framework,priority,title\n".to_owned(),
        "country,framework,outcome,title\n".to_owned(),
        "country,dwcp,priority,undaf,outcome\n".to_owned(),
    );
    for n in 0..600_u32 {
        let letter = |n: u32| char::from(b'A' + u8::try_from(n % 26).expect("a letter"));
        let country: String = [letter(n / 676), letter(n / 26), letter(n)].into_iter().collect();
        let _ = writeln!(frameworks, "{country},d,dwcp,2008,2011\n{country},u,undaf,2008,2011");
        for item in 1..=8 {
            let _ = writeln!(priorities, "{country},d,P{item},Priority {item}");
            let _ = writeln!(outcomes, "{country},u,O{item},Outcome {item}");
            let _ = writeln!(links, "{country},d,P{item},u,O{}", 1 + (item + n) % 8);
        }
    }
    Folder::of(&[
        ("data/frameworks.csv", frameworks),
        ("data/priorities.csv", priorities),
        ("data/outcomes.csv", outcomes),
        ("data/links.csv", links),
    ])
}

/// The three files as they stand.
fn contents(folder: &Folder) -> [String; 3] {
    FILES.map(|name| std::fs::read_to_string(folder.path().join("out").join(name)).unwrap_or_default())
}

#[test]
fn a_stopped_run_leaves_the_old_files_or_the_new_ones_and_nothing_else() {
    let folder = data();
    let results = ["results", "data", "-o", "out", "--years", "2008..2011"];
    folder.run(&results).ends(0);
    let new = contents(&folder);
    let heading = |text: &str| text.lines().next().unwrap_or_default().to_owned();
    let old = [0, 1, 2].map(|n| format!("{}\nthe {} of last year\n", heading(&new[n]), FILES[n]));
    let (mut stopped, mut delay) = (0, Duration::ZERO);
    loop {
        for (name, text) in FILES.iter().zip(&old) {
            folder.file(&format!("out/{name}"), text);
        }
        let mut run =
            program(folder.path()).args(results).stderr(Stdio::null()).spawn().expect("the program runs");
        std::thread::sleep(delay);
        let process = Pid::from_raw(i32::try_from(run.id()).expect("a process has a small number"));
        let signalled = kill(process, Signal::SIGINT);
        let status = run.wait().expect("the program ends");
        assert_eq!(names(&folder.path().join("out")), FILES, "after {delay:?}");
        let found = contents(&folder);
        if status.code() == Some(0) {
            assert_eq!(found, new, "a run that came to its end wrote everything");
            assert!(signalled.is_ok(), "nobody has waited for the process yet");
            // Started in the background, the program may not even hear of the signal before it has said what to do with it.
            if stopped > 0 || delay > Duration::from_secs(10) {
                break;
            }
            delay += Duration::from_millis(2);
            continue;
        }
        // Before the program has said what to do with it, the signal ends it without a status.
        assert!(matches!(status.code(), Some(130) | None), "{status:?} after {delay:?}");
        assert!(found == old || found == new, "a mix of files after {delay:?}");
        stopped += u32::from(status.code() == Some(130));
        delay += Duration::from_millis(2) + delay / 16;
    }
    assert!(stopped > 0, "no run was stopped on its way");
}

#[test]
fn the_status_of_a_stopped_run_names_its_signal() {
    let folder = data();
    for (signal, status) in [(Signal::SIGTERM, 143), (Signal::SIGHUP, 129)] {
        let mut delay = Duration::from_millis(10);
        loop {
            let mut run = program(folder.path())
                .args(["results", "data", "-o", "out", "--years", "1990..2050"])
                .stderr(Stdio::null())
                .spawn()
                .expect("the program runs");
            std::thread::sleep(delay);
            let process = Pid::from_raw(i32::try_from(run.id()).expect("a process has a small number"));
            kill(process, signal).expect("nobody has waited for the process yet");
            // Before the program has said what to do with it, the signal ends it without a status.
            match run.wait().expect("the program ends").code() {
                Some(found) => {
                    assert_eq!(found, status, "{signal:?} after {delay:?}");
                    break;
                }
                None => delay += delay / 2,
            }
        }
    }
}
