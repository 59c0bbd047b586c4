//! Every command that the README shows with its output is run, and its output is what the README shows.
//!
//! After a change that is meant, `DWALIGN_BLESS=1 cargo test readme::` writes the outputs anew.

use std::path::Path;
use std::process::Command;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The words of a command. What stands between single quotes is one word, as a shell takes it.
fn words(command: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (n, part) in command.split('\'').enumerate() {
        match n % 2 {
            0 => words.extend(part.split_whitespace().map(str::to_owned)),
            _ => words.push(part.to_owned()),
        }
    }
    words
}

/// What a command prints, in a copy of the places it may write to.
fn run(command: &str, folder: &Path) -> String {
    let words = words(command);
    assert_eq!(words.first().map(String::as_str), Some("dwalign"), "{command}");
    for data in ["datasets", "tests"] {
        let link = folder.join(data);
        if !link.exists() {
            std::os::unix::fs::symlink(root().join(data), link).expect("a link can be made");
        }
    }
    let output = Command::new(env!("CARGO_BIN_EXE_dwalign"))
        .env("LC_ALL", "C")
        .args(&words[1..])
        .current_dir(folder)
        .output()
        .expect("the binary was built for this test");
    assert!(
        matches!(output.status.code(), Some(0 | 1)),
        "{command}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).expect("the program writes UTF-8").trim_end().to_owned()
}

#[test]
fn every_example_is_real() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let shown = std::fs::read_to_string(root().join("README.md")).expect("there is a README");
    let mut real = String::new();
    let mut examples = 0;
    for (n, part) in shown.split("```console\n").enumerate() {
        if n == 0 {
            real += part;
            continue;
        }
        let (block, rest) = part.split_once("```").expect("every block ends");
        real += "```console\n";
        for command in block.lines().filter_map(|line| line.strip_prefix("$ ")) {
            examples += 1;
            let output = run(command, folder.path());
            real += &format!("$ {command}\n{output}{}", if output.is_empty() { "" } else { "\n" });
        }
        real += "```";
        real += rest;
    }
    if std::env::var_os("DWALIGN_BLESS").is_some() {
        std::fs::write(root().join("README.md"), &real).expect("the README can be written");
        return;
    }
    assert!(examples >= 5, "the README has {examples} examples");
    assert!(
        real == shown,
        "an example in the README is not what the program prints; see the head of this file"
    );
}

#[test]
fn the_read_me_names_every_subcommand() {
    let shown = std::fs::read_to_string(root().join("README.md")).expect("there is a README");
    for subcommand in [
        "align",
        "ask",
        "brief",
        "check",
        "convert",
        "cycles",
        "diagram",
        "diff",
        "explain",
        "indicators",
        "participation",
        "report",
        "resources",
        "results",
        "review",
        "rollout",
        "schema",
        "sign",
        "suggest",
        "template",
        "world",
    ] {
        assert!(
            shown.contains(&format!("dwalign {subcommand}")) || shown.contains(&format!("`{subcommand}`")),
            "{subcommand}"
        );
    }
}
