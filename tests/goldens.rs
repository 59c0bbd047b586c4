//! The pictures in `graphs/` are what the program draws from `datasets/`, byte for byte.
//!
//! After a change that is meant, `DWALIGN_BLESS=1 cargo test goldens::` writes them anew; look at them before
//! they are committed. Beside each board stands the DOT of the same country for those who lay out for themselves.

#![expect(clippy::print_stdout, reason = "what a test leaves out is said where the tests report")]

use std::path::{Path, PathBuf};
use std::process::Command;

const PICTURES: [(&str, &[&str]); 4] = [
    ("tanzania", &["datasets/gb306-2009", "--country", "TZA"]),
    ("moldova", &["datasets/gb306-2009", "--country", "MDA"]),
    ("syria", &["datasets/gb306-2009", "--country", "SYR"]),
    ("portfolio", &["datasets/cycles"]),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn dwalign(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_dwalign"))
        .env("LC_ALL", "C")
        .args(arguments)
        .current_dir(root())
        .output()
        .expect("the binary was built for this test");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("the program writes UTF-8")
}

fn golden(name: &str, kind: &str) -> PathBuf {
    root().join("graphs").join(name).with_extension(kind)
}

#[test]
fn the_pictures_are_what_the_program_draws() {
    let bless = std::env::var_os("DWALIGN_BLESS").is_some();
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (name, arguments) in PICTURES {
        for kind in ["dot", "svg"] {
            let file = folder.path().join(name).with_extension(kind);
            dwalign(&[&["diagram", "-o", &file.to_string_lossy()], arguments].concat());
            let drawn = std::fs::read_to_string(file).expect("it was written");
            if bless {
                std::fs::write(golden(name, kind), &drawn).expect("graphs/ can be written");
            }
            let kept = std::fs::read_to_string(golden(name, kind)).expect("every picture has its file");
            assert!(
                kept == drawn,
                "graphs/{name}.{kind} differs from what the program draws; see the head of this file"
            );
        }
    }
}

#[test]
fn tanzania_is_full_moldova_partial_with_its_two_themes_and_syria_undaf_only() {
    let read = |name| std::fs::read_to_string(golden(name, "dot")).expect("every picture has its file");
    let (tanzania, moldova, syria) = (read("tanzania"), read("moldova"), read("syria"));
    assert!(tanzania.contains("P1  full") && tanzania.contains("P2  full"));
    assert!(
        moldova.contains("P1  partial")
            && moldova.contains("Migrant workers")
            && moldova.contains("HIV/AIDS")
    );
    assert!(
        syria.contains("O1  in the UN framework only, no counterpart found")
            && syria.contains("ILO: not involved")
    );
}

/// Every hostile label is one node, and Graphviz reads the drawing.
#[test]
fn hostile_labels_stay_inside_their_quotes() {
    let labels = [
        "a\"]; evil [label=\"x",
        "back\\slash\\",
        "<b>&amp;</b> </script>",
        "line\nbreak",
        "a:b->c{}|",
        "\u{202e}rtl\u{7}",
    ];
    let rows: Vec<String> = labels
        .iter()
        .enumerate()
        .map(|(n, label)| {
            let label = serde_json::to_string(label).expect("a string is JSON");
            format!("{{\"country\":\"TZA\",\"framework\":\"u\",\"outcome\":\"O{n}\",\"title\":{label}}}")
        })
        .collect();
    let json = format!(
        "{{\"frameworks\":[{{\"country\":\"TZA\",\"framework\":\"d\",\"kind\":\"dwcp\"}},\
         {{\"country\":\"TZA\",\"framework\":\"u\",\"kind\":\"undaf\"}}],\"outcomes\":[{}]}}",
        rows.join(",")
    );
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (data, svg) = (folder.path().join("hostile.json"), folder.path().join("hostile.svg"));
    std::fs::write(&data, json).expect("the folder can be written");
    let data = data.to_string_lossy();
    let dot = dwalign(&["diagram", &data, "--country", "TZA"]);
    for n in 0..labels.len() {
        assert_eq!(dot.matches(&format!("\"TZA/u/O{n}\"[label=")).count(), 1, "{dot}");
    }
    assert!(!dot.contains('\u{7}'));
    if Command::new("dot").arg("-V").output().is_err() {
        println!("Graphviz is absent here, so it was not asked whether it reads the drawing");
        return;
    }
    dwalign(&["diagram", &data, "--country", "TZA", "-o", &svg.to_string_lossy(), "--engine", "dot"]);
    let drawing = std::fs::read_to_string(svg).expect("Graphviz drew it");
    for n in 0..labels.len() {
        assert_eq!(drawing.matches(&format!("<title>TZA/u/O{n}</title>")).count(), 1);
    }
    assert!(!drawing.contains("<title>evil</title>"));
}
