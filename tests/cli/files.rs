//! What is written to files: whole or not at all, and never over what is somebody else’s.

use super::common::{Folder, names, plans_with};
use super::{LINKS, YEARS};

fn text(folder: &Folder, name: &str) -> String {
    std::fs::read_to_string(folder.path().join(name)).expect("the file is there")
}

#[test]
fn no_file_that_was_read_is_replaced_even_by_force() {
    let folder = plans_with(&[LINKS, ("indicators.csv", "indicator,year,milestone\n3.1,2013,+20%\n")]);
    let before = (text(&folder, "indicators.csv"), folder.names());
    for force in [&[][..], &["--force"]] {
        let arguments = [&["results", ".", "-o", ".", YEARS[0], YEARS[1]][..], force].concat();
        let run = folder.run(&arguments).ends(2);
        assert!(run.stderr.contains("indicators.csv” is one of the files"), "{}", run.stderr);
        let run = folder.run(&[&["convert", ".", "-o", "."][..], force].concat()).ends(2);
        assert!(run.stderr.contains("one of the files that were read"), "{}", run.stderr);
        assert_eq!((text(&folder, "indicators.csv"), folder.names()), before);
    }
}

#[test]
fn only_outputs_of_the_same_command_are_replaced_without_force() {
    let folder = plans_with(&[LINKS]);
    for (command, target) in [
        (&["report", "."][..], "r.html"),
        (&["report", "."], "r.md"),
        (&["report", "."], "r.json"),
        (&["diagram", ".", "--country", "MDA"], "d.svg"),
        (&["diagram", ".", "--country", "MDA"], "d.dot"),
        (&["diagram", ".", "--country", "MDA"], "d.png"),
        (&["diagram", ".", "--country", "MDA"], "d.pdf"),
        (&["brief", "MDA", "."], "b.html"),
        (&["template"], "t.xlsx"),
        (&["convert", "."], "c.xlsx"),
        (&["convert", "."], "c.toml"),
        (&["convert", "."], "c.json"),
    ] {
        let target = format!(".out/{target}");
        let arguments = [command, &["-o", &target]].concat();
        folder.file(&target, "somebody’s own");
        let run = folder.run(&arguments).ends(2);
        assert!(run.stderr.contains("--force") && run.stderr.contains(&target), "{}", run.stderr);
        assert_eq!(text(&folder, &target), "somebody’s own");
        let forced = [&arguments[..], &["--force"]].concat();
        folder.run(&forced).ends(0);
        let written = std::fs::read(folder.path().join(&target)).expect("it was written");
        folder.run(&arguments).ends(0);
        assert_eq!(std::fs::read(folder.path().join(&target)).expect("it was written"), written, "{target}");
    }
}

#[test]
fn a_template_that_nobody_filled_is_replaced_and_a_table_that_somebody_changed_is_not() {
    let folder = plans_with(&[LINKS]);
    folder.run(&["template", "-o", "t.xlsx", "--lang", "fr"]).ends(0);
    folder.run(&["template", "-o", "t.xlsx", "--lang", "es"]).ends(0);
    folder.run(&["convert", ".", "-o", ".out"]).ends(0);
    let links = text(&folder, ".out/links.csv");
    folder.file(".out/links.csv", links.replace("MDA", "mda"));
    folder.run(&["convert", ".", "-o", ".out"]).ends(2);
    assert_ne!(text(&folder, ".out/links.csv"), links);
    folder.run(&["convert", ".", "-o", ".out", "--force"]).ends(0);
    assert_eq!(text(&folder, ".out/links.csv"), links);
}

#[test]
fn tables_of_an_older_run_do_not_stay() {
    let folder = plans_with(&[LINKS]);
    folder.run(&["convert", ".", "-o", ".out"]).ends(0);
    folder.file(".out/notes.txt", "mine");
    assert!(names(&folder.path().join(".out")).contains(&"links.csv".to_owned()));
    folder.run(&["convert", "frameworks.csv", "-o", ".out"]).ends(0);
    assert_eq!(
        names(&folder.path().join(".out")),
        [".dwalign", "datapackage.json", "frameworks.csv", "notes.txt"]
    );
}

#[cfg(unix)]
#[test]
fn the_mode_of_a_file_is_that_of_the_umask_or_of_the_file_replaced() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = plans_with(&[LINKS]);
    let mode = |name: &str| {
        let found = std::fs::metadata(folder.path().join(name)).expect("it is there");
        found.permissions().mode() & 0o777
    };
    let program = env!("CARGO_BIN_EXE_dwalign");
    for (umask, file, inside) in [("077", 0o600, 0o700), ("027", 0o640, 0o750), ("022", 0o644, 0o755)] {
        let lines = format!(
            "umask {umask}; {program} diagram . --country MDA -o d{umask}.svg && \
             {program} convert . -o .out{umask}"
        );
        let run = std::process::Command::new("sh").current_dir(folder.path()).args(["-c", &lines]).status();
        assert!(run.expect("there is a shell").success());
        assert_eq!(mode(&format!("d{umask}.svg")), file);
        assert_eq!(mode(&format!(".out{umask}")), inside);
        assert_eq!(mode(&format!(".out{umask}/links.csv")), file);
    }
    let shared = std::fs::Permissions::from_mode(0o664);
    std::fs::set_permissions(folder.path().join("d077.svg"), shared).expect("it is ours");
    folder.run(&["diagram", ".", "--country", "MDA", "-o", "d077.svg"]).ends(0);
    assert_eq!(mode("d077.svg"), 0o664);
}

#[cfg(unix)]
#[test]
fn links_are_followed_and_read_only_files_are_refused() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let folder = plans_with(&[LINKS]);
    folder.file("kept/.keep", "");
    let draw = ["diagram", ".", "--country", "MDA", "-o", "link.svg"];
    symlink("kept/d.svg", folder.path().join("link.svg")).expect("a link can be made");
    for _ in 0..2 {
        folder.run(&draw).ends(0);
        assert!(folder.path().join("link.svg").is_symlink());
        assert!(text(&folder, "kept/d.svg").starts_with("<svg"));
    }
    let place = folder.path().join("kept/d.svg");
    std::fs::set_permissions(&place, std::fs::Permissions::from_mode(0o444)).expect("it is ours");
    folder.run(&draw).ends(3);
    assert_eq!(names(&folder.path().join("kept")), [".keep", "d.svg"]);
}

#[test]
fn that_nothing_was_written_is_said_only_where_it_is_true() {
    let folder = Folder::new();
    folder.run(&["template", "-o", "t.xlsx", "--country", "MDA"]).ends(0);
    let marked = folder.run(&["align", "t.xlsx", "--mark", "marked.xlsx"]);
    let nothing = marked.stderr.contains("nothing was written");
    assert_eq!(nothing, marked.status == 1 && !folder.path().join("marked.xlsx").exists(), "{marked:?}");
    let broken = plans_with(&[("links.csv", "country,priority,outcome\nMDA,P9,O1\n")]);
    assert!(broken.run(&["align", "."]).ends(1).stderr.contains("nothing was written"));
}
