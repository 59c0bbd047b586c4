//! The world fails: the disk is full, the program is killed, a file is none. What is written is the old or the new, and
//! nobody sees a panic.

#![cfg(unix)]

use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::common::{Folder, names, plans_with, program};

/// Plans of many countries, the titles beginning with a word.
fn plans(word: &str) -> Vec<(String, String)> {
    let (mut frameworks, mut priorities) =
        ("country,framework,kind,start,end\n".to_owned(), "country,framework,priority,title\n".to_owned());
    for n in 0..400_u32 {
        let letter = |n: u32| char::from(b'A' + u8::try_from(n % 26).expect("a letter"));
        let country: String = [letter(n / 676), letter(n / 26), letter(n)].into_iter().collect();
        frameworks += &format!("{country},d,dwcp,2008,2011\n{country},u,undaf,2008,2011\n");
        (1..=6).for_each(|item| priorities += &format!("{country},d,P{item},{word} {item}\n"));
    }
    vec![(format!("{word}/frameworks.csv"), frameworks), (format!("{word}/priorities.csv"), priorities)]
}

/// What is written under a path: a file, or the files of a folder, those of the program's own included.
fn written(folder: &Folder, path: &str) -> Vec<(String, Vec<u8>)> {
    let place = folder.path().join(path);
    if place.is_file() {
        return vec![(path.to_owned(), std::fs::read(place).expect("it can be read"))];
    }
    let read = |name: String| {
        let bytes = std::fs::read(place.join(&name)).expect("it can be read");
        (name, bytes)
    };
    names(&place).into_iter().map(read).collect()
}

#[test]
fn a_killed_run_leaves_the_old_set_or_the_new_one() {
    let folder = Folder::new();
    for word in ["old", "new"] {
        plans(word).iter().for_each(|(name, text)| {
            folder.file(name, text);
        });
    }
    for (command, path) in [
        (&["convert"][..], "tables"),
        (&["convert"], "data.json"),
        (&["results", "--years", "2008..2011"], "results"),
    ] {
        let arguments = |word: &'static str| {
            [command, &[word, "-o", path, "--force"]]
                .concat()
                .into_iter()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        let run = |word| program(folder.path()).args(arguments(word)).stderr(Stdio::null()).spawn();
        let mut known = Vec::new();
        let mut whole = Duration::ZERO;
        for word in ["old", "new"] {
            let begun = Instant::now();
            assert!(run(word).expect("it runs").wait().expect("it ends").success());
            whole = begun.elapsed();
            known.push(written(&folder, path));
        }
        for round in 0..8 {
            let word = if round % 2 == 0 { "old" } else { "new" };
            let mut killed = run(word).expect("it runs");
            // Most of the rounds fall where files are written, at the end.
            std::thread::sleep(whole * (round + 8) / 16);
            killed.kill().expect("nobody has waited for it yet");
            killed.wait().expect("it ends");
            let found = written(&folder, path);
            assert!(known.contains(&found), "{command:?}, round {round}: {:?}", found.iter().map(|f| &f.0));
        }
    }
}

#[test]
fn two_that_write_the_same_set_leave_the_set_of_one() {
    let folder = Folder::new();
    for word in ["old", "new"] {
        plans(word).iter().for_each(|(name, text)| {
            folder.file(name, text);
        });
    }
    let run =
        |word| program(folder.path()).args(["convert", word, "-o", "tables"]).stderr(Stdio::null()).spawn();
    let known = ["old", "new"].map(|word| {
        assert!(run(word).expect("it runs").wait().expect("it ends").success());
        written(&folder, "tables")
    });
    for _ in 0..3 {
        for mut run in ["old", "new"].map(|word| run(word).expect("it runs")) {
            let status = run.wait().expect("it ends").code();
            assert!(matches!(status, Some(0 | 2 | 3)), "{status:?}");
        }
        assert!(known.contains(&written(&folder, "tables")));
    }
}

#[test]
fn a_file_that_may_not_grow_is_an_error_with_words_and_leaves_nothing() {
    let folder = Folder::new();
    plans("old").iter().for_each(|(name, text)| {
        folder.file(name, text);
    });
    for path in ["data.json", "tables"] {
        let mut shell = std::process::Command::new("sh");
        shell.args([
            "-c",
            "ulimit -f 8; exec \"$0\" convert old -o \"$1\"",
            env!("CARGO_BIN_EXE_dwalign"),
            path,
        ]);
        let output = shell.current_dir(folder.path()).output().expect("a shell can be run");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(3), "{path}: {said}");
        assert!(said.starts_with("dwalign: ") && !said.contains("panicked"), "{said}");
        assert_eq!(folder.names(), ["old"], "{path}");
    }
}

/// A shell script with the program as `$0`, in a folder.
#[cfg(target_os = "linux")]
fn shell(folder: &Folder, script: &str) -> std::process::Output {
    let mut shell = std::process::Command::new("sh");
    shell.args(["-c", script, env!("CARGO_BIN_EXE_dwalign")]);
    shell.current_dir(folder.path()).output().expect("a shell can be run")
}

/// Can this user have a disk of its own in a name space of its own?
#[cfg(target_os = "linux")]
fn may_mount(folder: &Folder) -> bool {
    shell(folder, "unshare -rm mount -t tmpfs none /tmp").status.success()
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_an_error_with_words_and_leaves_nothing() {
    let folder = Folder::new();
    plans("old").iter().for_each(|(name, text)| {
        folder.file(name, text);
    });
    std::fs::create_dir(folder.path().join("disk")).expect("a folder can be made");
    if !may_mount(&folder) {
        return;
    }
    for name in ["data.json", "tables", "data.xlsx", "report.html"] {
        let command = if name == "report.html" { "report" } else { "convert" };
        let script = format!(
            "exec unshare -rm sh -c 'mount -t tmpfs -o size=16k none disk; \"$0\" {command} old -o disk/{name}; \
             echo $?; ls -A disk' \"$0\""
        );
        let output = shell(&folder, &script);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(String::from_utf8_lossy(&output.stdout), "3\n", "{name}: {said}");
        assert!(said.contains("the disk is full") && !said.contains("panicked"), "{name}: {said}");
    }
    let output = shell(&folder, "\"$0\" align old --all > /dev/full");
    assert_eq!(output.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&output.stderr).contains("the disk is full"));
}

#[cfg(target_os = "linux")]
#[test]
fn without_threads_the_same_is_written() {
    let folder = Folder::new();
    plans("old").iter().for_each(|(name, text)| {
        folder.file(name, text);
    });
    let usual = shell(&folder, "exec \"$0\" align old --format csv");
    assert!(usual.status.success() && usual.stdout.len() > 10_000);
    // The limit does not hold for root, so the command runs as the user `nobody`, who has no threads yet.
    let script = "
        [ \"$(id -u)\" = 0 ] || { ulimit -u 0; exec \"$0\" align old --format csv; }
        chmod -R a+rX . && cat \"$0\" > program && chmod a+rx program
        exec prlimit --nproc=0 setpriv --reuid=65534 --clear-groups ./program align old --format csv";
    let alone = shell(&folder, script);
    let said = String::from_utf8_lossy(&alone.stderr).into_owned();
    assert!(alone.status.success() && !said.contains("panicked"), "{said}");
    assert_eq!(alone.stdout, usual.stdout);
}

#[test]
fn what_a_killed_run_left_is_removed_by_the_next_that_writes() {
    let folder = plans_with(&[]);
    let two_days = std::time::SystemTime::now() - Duration::from_secs(48 * 60 * 60);
    for (name, is_old) in [(".dwalign-aB3xY9", true), (".dwalign-my-notes", true), (".dwalign-Zz0Zz0", false)]
    {
        let file = std::fs::File::create(folder.path().join(name)).expect("a file can be made");
        if is_old {
            file.set_modified(two_days).expect("its date can be set");
        }
    }
    assert_eq!(folder.run(&["convert", ".", "-o", "out.json"]).status, 0);
    let left: Vec<String> =
        names(folder.path()).into_iter().filter(|name| name.starts_with(".dwalign")).collect();
    assert_eq!(
        left,
        [".dwalign-Zz0Zz0", ".dwalign-my-notes"],
        "old drafts go; young ones may be of a run that writes"
    );
}

#[cfg(target_os = "linux")]
#[test]
fn what_never_ends_or_is_made_up_as_it_is_read_is_refused() {
    let folder = plans_with(&[]);
    nix::unistd::mkfifo(&folder.path().join("fifo"), nix::sys::stat::Mode::S_IRWXU)
        .expect("a pipe can be made");
    std::os::unix::fs::symlink("/proc/kmsg", folder.path().join("kernel.toml")).expect("a link can be made");
    for words in [
        &["align", ".", "--policy", "fifo"][..],
        &["align", ".", "--policy", "/dev/zero"],
        &["align", ".", "--policy", "kernel.toml"],
        &["suggest", ".", "--concepts", "fifo"],
        &["check", "fifo"],
        &["check", "kernel.toml"],
        &["check", "/proc/version"],
    ] {
        let run = folder.run(words);
        assert!(matches!(run.status, 1 | 2), "{words:?}: {run:?}");
        assert!((run.stdout + &run.stderr).contains("not a regular file"), "{words:?}");
    }
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").expect("it is there");
    let folder = plans_with(&[]);
    let mut run = program(folder.path());
    let output = run.args(["align", "."]).stdout(full).output().expect("the program runs");
    assert_eq!(output.status.code(), Some(3), "{output:?}");
}
