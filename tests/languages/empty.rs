//! Data in which something is missing: every view says so, and none counts nothing out of nothing.

use crate::common::{Folder, run};

/// What counts nothing out of nothing, and what stands before a name that is not there.
const RIDDLES: [&str; 6] = ["0 of 0", "0 sur 0", "0 de 0", "--country ·", "--country  ", "NaN"];

const DWCP: (&str, &str) = ("frameworks.csv", "country,framework,kind,start,end\nMDA,d,dwcp,2010,2012\n");
const BOTH: (&str, &str) =
    ("frameworks.csv", "country,framework,kind,start,end\nMDA,d,dwcp,2010,2012\nMDA,u,undaf,2010,2012\n");
const PRIORITY: (&str, &str) = ("priorities.csv", "country,framework,priority,title\nMDA,d,P1,Jobs\n");
const OUTCOME: (&str, &str) = ("outcomes.csv", "country,framework,outcome,title\nMDA,u,O1,Jobs\n");

/// Everything that is asked of such data, with the ends that it may have.
const ASKED: &[&[&str]] = &[
    &["align", "."],
    &["align", ".", "--all"],
    &["align", ".", "--why"],
    &["align", ".", "--format", "markdown"],
    &["ask", "one-link", "."],
    &["ask", "without", "."],
    &["ask", "fewest", "."],
    &["ask", "same-gap", "."],
    &["ask", "bridges", "."],
    &["brief", "MDA", "."],
    &["check", "."],
    &["check", ".", "--require", "full>=0"],
    &["cycles", ".", "--country", "MDA"],
    &["diff", ".", "."],
    &["indicators", "."],
    &["indicators", ".", "--why"],
    &["indicators", ".", "--years", "2010..2012"],
    &["participation", "."],
    &["resources", "."],
    &["rollout", ".", "--from", "2010", "--to", "2014"],
    &["suggest", "."],
    &["suggest", ".", "--format", "csv"],
    &["suggest", ".", "--by", "outcome"],
    &["world", "."],
    &["world", ".", "--all"],
    &["world", ".", "--format", "markdown"],
];

/// The files that are written of them.
const WRITTEN: &[&[&str]] = &[
    &["report", ".", "-o", "report.html"],
    &["report", ".", "-o", "asked.html", "--review"],
    &["report", ".", "-o", "report.md"],
    &["diagram", ".", "--view", "portfolio", "-o", "portfolio.svg"],
    &["diagram", ".", "--view", "heatmap", "-o", "heatmap.svg"],
    &["diagram", ".", "--view", "indicators", "-o", "indicators.svg"],
    &["diagram", ".", "--country", "MDA", "-o", "board.svg"],
    &["brief", "MDA", ".", "-o", "brief.html"],
    &["rollout", ".", "--from", "2010", "--to", "2014", "-o", "rollout.svg"],
    &["suggest", ".", "-o", "suggested.toml"],
];

#[test]
fn no_view_counts_nothing_out_of_nothing() {
    let empty = ("frameworks.csv", "country,framework,kind,start,end\n");
    let sets: [&[(&str, &str)]; 5] =
        [&[empty], &[DWCP, PRIORITY], &[BOTH], &[BOTH, PRIORITY], &[BOTH, OUTCOME]];
    let mut found = Vec::new();
    for files in sets {
        let folder = Folder::of(files);
        for code in ["en", "fr", "es"] {
            let mut look = |what: String, text: &str| {
                let riddles = RIDDLES.iter().filter(|riddle| text.contains(**riddle));
                found.extend(riddles.map(|riddle| format!("{code} {}: {what}: {riddle}", files.len())));
            };
            for arguments in ASKED {
                let run = run(folder.path(), &[arguments, &["--lang", code][..]].concat());
                assert!(run.status < 3, "{arguments:?}: {run:#?}");
                look(arguments.join(" "), &(run.stdout + &run.stderr));
            }
            for arguments in WRITTEN {
                let out = Folder::new();
                let name =
                    arguments.iter().skip_while(|word| **word != "-o").nth(1).expect("a name is given");
                let path = out.path().join(name);
                let shown = path.to_string_lossy().into_owned();
                let named: Vec<&str> =
                    arguments.iter().map(|word| if word == name { shown.as_str() } else { word }).collect();
                let run = run(folder.path(), &[&named[..], &["--lang", code]].concat());
                assert!(run.status < 3, "{arguments:?}: {run:#?}");
                let text = std::fs::read_to_string(&path).unwrap_or_default();
                look(arguments.join(" "), &(text + &run.stdout + &run.stderr));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn the_world_says_that_no_un_framework_is_in_the_data_and_which_have_no_outcome() {
    let alone = Folder::of(&[DWCP, PRIORITY]);
    let bare = Folder::of(&[BOTH, PRIORITY]);
    for (code, nothing, silent) in [
        ("en", "These data contain no UN framework.", "1 of them has no outcome in the data."),
        (
            "fr",
            "aucun plan-cadre des Nations Unies.",
            "Pour 1 d’entre eux, aucun effet n’est dans les données.",
        ),
        (
            "es",
            "ningún marco de las Naciones Unidas.",
            "De 1 de ellos, ningún efecto directo está en los datos.",
        ),
    ] {
        let told = alone.run(&["world", ".", "--lang", code]).ends(0).stdout;
        assert!(told.contains(nothing) && told.lines().count() == 2, "{told}");
        let told = bare.run(&["world", ".", "--lang", code]).ends(0).stdout;
        assert!(told.contains(silent), "{told}");
    }
}
