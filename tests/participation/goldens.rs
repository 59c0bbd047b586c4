//! What the program writes from `datasets/`, byte for byte, in each language.
//!
//! After a change that is meant, `DWALIGN_BLESS=1 cargo test participation::` writes the files anew; look at them
//! before they are committed.

use crate::common::{Folder, root, run};

/// Where the file lies, the language, and the command that writes it; the last argument of a command that writes a file
/// is its name.
const FILES: [(&str, &str, &str); 12] = [
    ("graphs/rollout.svg", "en", "rollout datasets/cycles --from 2020 --to 2023 -o x.svg"),
    ("graphs/brief.svg", "en", "brief LKA datasets/cycles --date 2021-06-01 -o x.svg"),
    (
        "tests/cases/participation/rollout.fr.svg",
        "fr",
        "rollout datasets/cycles --from 2020 --to 2023 -o x.svg",
    ),
    (
        "tests/cases/participation/rollout.es.ics",
        "es",
        "rollout datasets/cycles --from 2022 --to 2022 -o x.ics",
    ),
    (
        "tests/cases/participation/brief.fr.html",
        "fr",
        "brief LKA datasets/cycles --date 2021-06-01 -o x.html",
    ),
    ("tests/cases/participation/brief.es.svg", "es", "brief KHM datasets/cycles --date 2026-11-30 -o x.svg"),
    ("tests/cases/participation/paper.en.md", "en", PAPER),
    ("tests/cases/participation/paper.fr.md", "fr", PAPER),
    ("tests/cases/participation/paper.es.md", "es", PAPER),
    ("tests/cases/participation/rollout.en.md", "en", ROLLOUT),
    ("tests/cases/participation/rollout.fr.md", "fr", ROLLOUT),
    ("tests/cases/participation/rollout.es.md", "es", ROLLOUT),
];

const PAPER: &str = "participation datasets/gb306-2009 --format markdown";
const ROLLOUT: &str = "rollout datasets/cycles --from 2022 --to 2022 --format markdown";

#[test]
fn the_files_are_what_the_program_writes() {
    let bless = std::env::var_os("DWALIGN_BLESS").is_some();
    let folder = Folder::new();
    for (kept, language, command) in FILES {
        let command: Vec<&str> = ["--lang", language].into_iter().chain(command.split(' ')).collect();
        let written = match &command[..] {
            [before @ .., name] if name.starts_with("x.") => {
                let path = folder.path().join(name);
                let path = path.to_str().expect("a temporary folder has a plain name");
                run(root(), &[before, &[path, "--force"]].concat()).ends(0);
                std::fs::read_to_string(path).expect("the file was written")
            }
            _ => run(root(), &command).ends(0).stdout,
        };
        let kept = root().join(kept);
        if bless {
            std::fs::create_dir_all(kept.parent().expect("it lies in a folder"))
                .expect("a folder can be made");
            std::fs::write(&kept, &written).expect("the file can be written");
        }
        let shown = std::fs::read_to_string(&kept).expect("every file is kept");
        assert!(shown == written, "{} differs from what the program writes", kept.display());
    }
}

/// A PDF of the brief is one page, whatever the language; the same brief is the same bytes.
#[test]
fn a_brief_is_one_page_of_pdf_and_the_same_bytes_again() {
    let folder = Folder::new();
    for language in ["en", "fr", "es"] {
        let read = |name: &str| {
            let path = folder.path().join(name);
            let path = path.to_str().expect("a temporary folder has a plain name");
            run(root(), &["--lang", language, "brief", "MDA", "datasets/cycles", "-o", path]).ends(0);
            std::fs::read(path).expect("the file was written")
        };
        let (first, again) = (read("a.pdf"), read("b.pdf"));
        assert!(first == again && first.starts_with(b"%PDF-"));
        let pages = first.windows(11).filter(|w| w.starts_with(b"/Type/Page") && w[10] != b's').count()
            + first.windows(12).filter(|w| w.starts_with(b"/Type /Page") && w[11] != b's').count();
        assert_eq!(pages, 1, "{language}");
    }
}
