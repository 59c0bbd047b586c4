//! Pictures as files: every kind without any other program, Graphviz only when it is asked for, and words for whatever a
//! picture cannot show.

use crate::common::{plans_with, program};

const LINKS: (&str, &str) = ("links.csv", "country,priority,outcome\nMDA,P1,O1\n");

#[test]
fn every_kind_of_picture_is_drawn_without_any_other_program() {
    let folder = plans_with(&[LINKS]);
    for (name, begins) in [
        ("picture.svg", &b"<svg"[..]),
        ("picture.png", b"\x89PNG\r\n"),
        ("picture.PDF", b"%PDF-"),
        ("picture.dot", b"digraph"),
        ("picture.gv", b"digraph"),
    ] {
        let alone = |country: &[&str]| {
            let arguments = [&["diagram", ".", "-o", name], country].concat();
            let output = program(folder.path()).args(&arguments).env("PATH", "").output();
            let output = output.expect("the binary was built");
            let told = String::from_utf8_lossy(&output.stderr);
            assert_eq!((output.status.code(), &*told), (Some(0), ""), "{arguments:?}");
            assert!(output.stdout.is_empty(), "{arguments:?}");
            let bytes = std::fs::read(folder.path().join(name)).expect("it was written");
            assert!(bytes.starts_with(begins), "{arguments:?}");
            bytes
        };
        let country = ["--country", "mda"];
        assert_ne!(alone(&[]), alone(&country), "{name}: the portfolio is no board");
        // Each run orders its hash maps in another way; nothing of that is seen.
        assert!(alone(&country) == alone(&country), "{name}: other bytes in another run");
    }
}

/// The words of a page come back in their order when they are selected, with every accent.
#[test]
fn the_text_of_a_document_can_be_selected_and_each_country_has_a_page() {
    let folder = crate::common::Folder::new();
    let data = crate::common::root().join("datasets/gb306-2009").to_string_lossy().into_owned();
    folder.run(&["diagram", &data, "--view", "board", "--lang", "fr", "-o", "boards.pdf"]).ends(0);
    let read =
        std::process::Command::new("pdftotext").args(["boards.pdf", "-"]).current_dir(folder.path()).output();
    let Ok(read) = read else {
        #[expect(clippy::print_stderr, reason = "a test that cannot be run says so")]
        {
            eprintln!("there is no “pdftotext” here: the text of a PDF was not selected");
        }
        return;
    };
    let text = String::from_utf8(read.stdout).expect("pdftotext writes UTF-8");
    let pages: Vec<&str> = text.split_terminator('\u{c}').collect();
    let align = folder.run(&["align", &data, "--format", "json"]).ends(0).json();
    let pairings = align["pairings"].as_array().expect("a list");
    let mut codes: Vec<&str> = pairings.iter().filter_map(|p| p["country"].as_str()).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(pages.len(), codes.len(), "{codes:?}");
    for (page, code) in pages.iter().zip(codes) {
        let head = page.lines().next().unwrap_or_default();
        assert!(head.contains(&format!("({code})")), "{code}: {head}");
        assert!(page.contains("priorité"), "{code}: {page}");
    }
}

#[test]
fn graphviz_is_started_only_when_it_is_asked_for_and_missed_with_words() {
    let folder = plans_with(&[LINKS]);
    for (lang, words) in
        [("en", "install Graphviz"), ("fr", "installez Graphviz"), ("es", "instale Graphviz")]
    {
        for name in ["picture.svg", "picture.png", "picture.PDF"] {
            let line = ["diagram", ".", "--country", "MDA", "-o", name, "--engine", "dot", "--lang", lang];
            let output =
                program(folder.path()).args(line).env("PATH", "").output().expect("the binary was built");
            let told = String::from_utf8_lossy(&output.stderr);
            assert_eq!(output.status.code(), Some(3), "{told}");
            assert!(told.contains(words) && told.contains("--engine"), "{told}");
            assert!(!folder.path().join(name).exists());
        }
    }
}

#[test]
fn options_that_mean_nothing_for_a_picture_are_told() {
    let folder = plans_with(&[LINKS]);
    for (options, words) in [
        ("--limit 3", "--limit is for pictures"),
        ("--outputs -o x.dot", "--outputs is for pictures"),
        ("--country MDA --limit 3 -o x.svg --engine dot", "--limit is for pictures"),
        ("--country MDA --limit 0 -o x.svg", "--limit"),
        ("--view portfolio --country MDA -o x.svg", "leave --country out"),
        ("--view board -o x.svg", "a board shows one country"),
        ("--view board", "nor be written as DOT"),
        ("--view board -o x.pdf --engine dot", "without --engine dot"),
        ("-o x", "“x” does not end with a supported picture format"),
        ("-o x.jpg", "“.jpg” is not a supported picture format"),
    ] {
        let line: Vec<&str> = ["diagram", "."].into_iter().chain(options.split(' ')).collect();
        let run = folder.run(&line).ends(2);
        assert!(run.stderr.contains(words), "{options}: {}", run.stderr);
        assert_eq!(run.stdout, "", "{options}");
    }
    assert!(folder.names().iter().all(|name| !name.starts_with('x')), "{:?}", folder.names());
}

#[test]
fn letters_that_the_font_lacks_are_named_and_only_where_they_are_boxes() {
    let title = "country,priority,outcome,source\nMDA,P1,O1,体面劳动 and Việt Nam\n";
    let folder = plans_with(&[("links.csv", title)]);
    for (file, told) in [("x.svg", false), ("x.dot", false), ("x.png", true), ("x.pdf", true)] {
        let run = folder.run(&["diagram", ".", "--country", "MDA", "-o", file]).ends(0);
        let words = format!("no signs for 体 动 劳 面: boxes replace them in {file}");
        assert_eq!(run.stderr.contains(&words), told, "{file}: {}", run.stderr);
        assert!(!run.stderr.contains('ệ'), "{}", run.stderr);
    }
}

#[test]
fn a_picture_that_is_too_large_for_its_dots_says_so() {
    let mut outcomes = "country,framework,outcome,title\n".to_owned();
    for n in 0..400 {
        outcomes += &format!("MDA,undaf,O{n},Outcome {n}\n");
    }
    let folder = plans_with(&[LINKS, ("outcomes.csv", &outcomes)]);
    let all = ["diagram", ".", "--country", "MDA", "--limit", "1000", "-o"];
    let run = folder.run(&[&all[..], &["all.png"]].concat()).ends(0);
    assert!(
        run.stderr.contains("all.png was limited to") && run.stderr.contains("--limit"),
        "{}",
        run.stderr
    );
}
