//! What the tests that run the program share: a folder of files, and what a run of the program answers.

#![allow(dead_code, reason = "every test file uses its own part of this one")]

pub(crate) mod books;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

/// The folder of the project.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A temporary folder with data, gone when the test is over.
pub(crate) struct Folder(tempfile::TempDir);

impl Folder {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().expect("a temporary folder"))
    }

    /// The folder with these files in it.
    pub(crate) fn of<T: AsRef<[u8]>>(files: &[(&str, T)]) -> Self {
        let folder = Self::new();
        for (name, bytes) in files {
            folder.file(name, bytes);
        }
        folder
    }

    /// Adds a file; the folders above it are made.
    pub(crate) fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> &Self {
        let path = self.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder can be made");
        std::fs::write(path, bytes).expect("a file can be written");
        self
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// The names of all that lies in the folder, hidden or not.
    pub(crate) fn names(&self) -> Vec<String> {
        names(self.path())
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        run(self.path(), arguments)
    }
}

/// The names of all that lies in a folder, in order; none when there is no such folder.
pub(crate) fn names(folder: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<String> = entries
        .map(|entry| entry.expect("a folder can be read").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// What a run of the program answered.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) status: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("the program writes UTF-8");
        // Nothing but a signal leaves no status, and a program that died of one has failed every test.
        let status = output.status.code().unwrap_or(-1);
        Self { status, stdout: text(output.stdout), stderr: text(output.stderr) }
    }
}

impl Run {
    /// The answer as JSON.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error} in {self:?}"))
    }

    /// The same run, which must have ended so.
    pub(crate) fn ends(self, status: i32) -> Self {
        assert_eq!(self.status, status, "{self:#?}");
        self
    }
}

/// What a user may have set and the program looks at.
const SETTINGS: [&str; 8] =
    ["COLUMNS", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "FORCE_COLOR", "LC_ALL", "LC_MESSAGES", "LANG"];

/// The program, ready to run in a folder; nothing of the user's own settings reaches it.
pub(crate) fn program(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dwalign"));
    command.current_dir(folder);
    for setting in SETTINGS {
        command.env_remove(setting);
    }
    command
}

/// Runs the program in a folder.
pub(crate) fn run(folder: &Path, arguments: &[&str]) -> Run {
    program(folder).args(arguments).output().expect("the binary was built for this test").into()
}

/// One finding as `check --format json` tells it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Found {
    pub(crate) code: String,
    pub(crate) message: String,
    pub(crate) help: String,
    /// File, line, character and column name, as the program writes them.
    pub(crate) place: String,
}

/// What `check` finds in these files of a folder, in its own order.
pub(crate) fn found(folder: &Folder, paths: &[&str]) -> Vec<Found> {
    let arguments: Vec<&str> = ["check", "--format", "json"].iter().chain(paths).copied().collect();
    let run = folder.run(&arguments);
    assert!(matches!(run.status, 0 | 1), "{run:#?}");
    let all = run.json();
    let shown = all["shown"].as_array().expect("the findings are a list");
    shown.iter().map(one).collect()
}

fn one(finding: &Value) -> Found {
    let text = |key: &str| finding[key].as_str().expect("it is a text").to_owned();
    Found {
        code: text("code"),
        message: text("message"),
        help: text("help"),
        place: place(&finding["place"]),
    }
}

/// A place of the JSON as the text shows it: `plan.toml:12:7`, `links.csv:3, column outcome`, `plan.xlsx, Links!D12`.
pub(crate) fn place(place: &Value) -> String {
    let mut shown = place["file"].as_str().expect("a place has a file").to_owned();
    if let Some(sheet) = place["sheet"].as_str() {
        let plain = sheet.chars().all(|c| c.is_alphanumeric() || c == '_');
        shown += &if plain { format!(", {sheet}") } else { format!(", '{sheet}'") };
        return place["cell"].as_str().map_or(shown.clone(), |cell| format!("{shown}!{cell}"));
    }
    for part in ["line", "character"] {
        if let Some(number) = place[part].as_u64() {
            shown += &format!(":{number}");
        }
    }
    match place["column"].as_str() {
        Some(column) if place["character"].is_null() => format!("{shown}, column {column}"),
        _ => shown,
    }
}

/// The codes of some findings, each once, in order.
pub(crate) fn codes(findings: &[Found]) -> Vec<&str> {
    let mut codes: Vec<&str> = findings.iter().map(|f| f.code.as_str()).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// The plans that most tests start from, as CSV: one DWCP with P1 (E1) and P2 (E2), one UNDAF with O1 and O2.
pub(crate) const PLANS: &[(&str, &str)] = &[
    (
        "frameworks.csv",
        "country,framework,kind,start,end\nMDA,dwcp,dwcp,2008,2011\nMDA,undaf,undaf,2007,2011\n",
    ),
    ("priorities.csv", "country,framework,priority,title\nMDA,dwcp,P1,Social protection\nMDA,dwcp,P2,Jobs\n"),
    (
        "elements.csv",
        "country,framework,priority,element,title\nMDA,dwcp,P1,E1,Migrant workers\nMDA,dwcp,P2,E2,Skills\n",
    ),
    (
        "outcomes.csv",
        "country,framework,outcome,title,pillars\nMDA,undaf,O1,Migrants are protected,social-protection\n\
         MDA,undaf,O2,Clean water,\n",
    ),
];

/// The plans, and some tables beside them or in their stead.
pub(crate) fn plans_with(files: &[(&str, &str)]) -> Folder {
    let folder = Folder::of(PLANS);
    for (name, text) in files {
        folder.file(name, text);
    }
    folder
}

/// The folder of the bad cases.
pub(crate) fn cases() -> PathBuf {
    root().join("tests/cases/invalid")
}
