//! What the sources themselves have to keep to.

use std::path::{Path, PathBuf};

/// A source file without comments and without what is compiled for tests only.
pub(crate) struct Source {
    /// Its path below `src`.
    pub(crate) path: String,
    pub(crate) text: String,
}

impl Source {
    /// The top-level module it belongs to.
    pub(crate) fn module(&self) -> &str {
        self.path.split('/').next().unwrap_or_default().trim_end_matches(".rs")
    }

    /// How far below the crate's root its module is.
    pub(crate) fn depth(&self) -> usize {
        let parts = self.path.split('/').count();
        if self.path.ends_with("/mod.rs") { parts - 1 } else { parts }
    }
}

pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("src can be listed") {
        let path = entry.expect("an entry of src").path();
        if path.is_dir() {
            // A folder with a manifest is a package of its own, beside the library.
            if !path.join("Cargo.toml").exists() {
                walk(&path, found);
            }
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
}

/// Every source file below `src`, in order of path.
pub(crate) fn sources() -> Vec<Source> {
    let (src, mut paths) = (root().join("src"), Vec::new());
    walk(&src, &mut paths);
    paths.sort();
    let source = |path: &PathBuf| {
        let text = std::fs::read_to_string(path).expect("a source file is text");
        let tested = text.split("#[cfg(test)]").next().unwrap_or_default();
        let code = tested.lines().filter(|line| !line.trim_start().starts_with("//"));
        let path = path.strip_prefix(&src).expect("it is below src").to_string_lossy().replace('\\', "/");
        Source { path, text: code.map(|line| format!("{line}\n")).collect() }
    };
    paths.iter().map(source).collect()
}

#[test]
fn only_load_and_cli_open_files_and_only_cli_prints_or_exits() {
    let opening = ["std::fs", "File::open", "fs::read"];
    let worldly = [
        "std::env::",
        "std::process",
        "std::net",
        "println!",
        "print!(",
        "dbg!(",
        "stdout()",
        "stderr()",
        "stdin()",
        "fs::write",
        "Command::new",
        "SystemTime",
        "Instant::now",
    ];
    let below = |source: &&Source| source.module() != "cli" && source.path != "main.rs";
    for source in sources().iter().filter(below) {
        let opens: &[&str] = if source.module() == "load" { &[] } else { &opening };
        for line in source.text.lines() {
            let found = worldly.iter().chain(opens).find(|word| line.contains(**word));
            assert!(found.is_none(), "src/{}: {}", source.path, line.trim());
        }
    }
}

/// The texts in quotes of a source, where they are plain words.
fn literals(text: &str) -> impl Iterator<Item = &str> {
    text.split('"').skip(1).step_by(2)
}

#[test]
fn every_word_and_every_code_is_written_once() {
    let sources = sources();
    // A vocabulary writes `Variant = "word" [labels]`; two vocabularies may share a word, one may not repeat it.
    let is_table = |s: &&Source| {
        ["vocab/words.rs", "vocab/consultation.rs", "vocab/counts.rs"].contains(&s.path.as_str())
    };
    let tables: String = sources.iter().filter(is_table).map(|s| s.text.as_str()).collect();
    let word = |line: &str| {
        let (_, rest) = line.split_once(" = \"")?;
        let (word, after) = rest.split_once('"')?;
        after.starts_with(" [").then(|| word.to_owned())
    };
    let mut words: Vec<String> = Vec::new();
    for table in tables.replace("extended! {", "vocabulary! {").split("vocabulary! {").skip(1) {
        let mut own: Vec<String> = table.lines().filter_map(word).collect();
        let all = own.len();
        own.sort();
        own.dedup();
        assert_eq!(own.len(), all, "a vocabulary writes a word twice: {own:?}");
        words.extend(own);
    }
    assert!(words.len() > 60, "the table of words was not understood: {words:?}");
    // A word with a hyphen is nothing else than that word, so it stands in no other file.
    for source in sources.iter().filter(|s| s.module() != "vocab") {
        let again = literals(&source.text).find(|text| text.contains('-') && words.iter().any(|w| w == text));
        assert!(again.is_none(), "src/{} writes {again:?} once more", source.path);
    }

    let is_code = |text: &&str| {
        text.len() == 4 && text.starts_with(['E', 'W']) && text[1..].bytes().all(|b| b.is_ascii_digit())
    };
    let codes: Vec<&str> = sources.iter().flat_map(|s| literals(&s.text)).filter(is_code).collect();
    let known: Vec<&str> = dwalign::diagnostic::Code::ALL.iter().map(|code| code.name()).collect();
    assert_eq!(codes, known, "every code stands once, in the table of codes");
    assert!(known.windows(2).all(|pair| pair[0] < pair[1]), "codes ascend: {known:?}");
}

#[test]
fn petgraph_stays_behind_the_graph_module() {
    for source in sources() {
        let inside = source.module() == "graph";
        assert!(inside || !source.text.contains("petgraph"), "src/{} speaks of petgraph", source.path);
        // What others can see: from `pub` to the body or the end of a field.
        for (at, _) in source.text.match_indices("pub ") {
            let rest = &source.text[at..];
            let end = rest.find(['{', ';']).unwrap_or(rest.len());
            let seen = rest[..end].lines().take_while(|line| !line.ends_with(',') || line.contains('('));
            let seen: String = seen.collect();
            assert!(!seen.contains("NodeIndex"), "src/{}: {seen}", source.path);
        }
    }
}

#[test]
fn the_top_level_holds_only_what_belongs_there() {
    let allowed = ["Cargo.toml", "Cargo.lock", "README.md", "src", "datasets", "graphs", "tests", "target"];
    for entry in std::fs::read_dir(root()).expect("the repository can be listed") {
        let name = entry.expect("an entry").file_name().to_string_lossy().into_owned();
        assert!(name.starts_with('.') || allowed.contains(&name.as_str()), "{name} does not belong there");
    }
}
