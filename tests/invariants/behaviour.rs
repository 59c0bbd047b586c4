//! What the library does, whatever it is given.

use std::path::Path;

use super::source::{root, sources};
use crate::support::{Data, File, alignment, codes, graph_of, judged, read, result_files, told};
use dwalign::align::{Policy, pairings, unpaired};
use dwalign::diagnostic::Severity;
use dwalign::graph::PlanGraph;
use dwalign::text::Detail;
use dwalign::view::alignment::{Alignment, render};
use dwalign::view::{Format, Surface, dot};
use dwalign::vocab::Language;

fn file(name: &str, text: &str) -> File {
    (name.to_owned(), text.as_bytes().to_vec())
}

/// The files of a dataset of the repository.
fn dataset(name: &str) -> Vec<File> {
    let folder = root().join("datasets").join(name);
    let mut files = Vec::new();
    for entry in std::fs::read_dir(&folder).expect("the dataset can be listed") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|e| e == "toml") {
            let name = path.file_name().map(Path::new).unwrap_or(Path::new("")).display().to_string();
            files.push((name, std::fs::read(&path).expect("a file of the dataset")));
        }
    }
    assert!(files.len() > 5, "{} holds the files of many countries", folder.display());
    files
}

#[test]
fn reading_never_panics_and_never_stops_at_the_first_finding() {
    let csv = file(
        "links.csv",
        "country,priority,outcome,status,confidence,date,colour\n\
         TZA,,O1,reviewd,1.5,soon,red\n\
         TZA,P1,1/2/2024,documented,NaN,2009-02-30,blue\n\
         TZA,P1,O1,documented,0.5,2009,red,and,more\n\
         TZA,P\"1,O1,documented,,,\n",
    );
    let (graph, findings) = read(&[csv], Detail::Full);
    let found = codes(&findings);
    for code in ["E103", "E202", "E301", "E303", "E305", "E306", "E308", "E309", "W201"] {
        assert!(found.contains(&code), "{code} is not among {found:?}:\n{}", told(&graph, &findings));
    }
    let toml = file(
        "plan.toml",
        "country = \"TZA\"\n[[frameworks]]\nframework = \"U\"\nkind = \"undfa\"\nstart = 20\n\
         [[frameworks]]\nframework = = 3\nkind = \"undaf\"\n\
         [[frameworks]]\nframework = \"D\"\nkind = \"dwcp\"\nstart = 2012\nend = 2010\n",
    );
    let (graph, findings) = read(&[toml], Detail::Full);
    let found = codes(&findings);
    for code in ["E102", "E303", "E304", "E503"] {
        assert!(found.contains(&code), "{code} is not among {found:?}:\n{}", told(&graph, &findings));
    }
    let json = file(
        "plan.json",
        r#"{"frameworks": [{"country": "TZA", "framework": "U", "kind": "undfa", "end": 99999},
            {"country": "", "framework": 1.10, "kind": "dwcp"}, 7], "linkz": []}"#,
    );
    let (graph, findings) = read(&[json], Detail::Full);
    let found = codes(&findings);
    for code in ["E204", "E301", "E302", "E303", "E304", "E308"] {
        assert!(found.contains(&code), "{code} is not among {found:?}:\n{}", told(&graph, &findings));
    }
    // A file that cannot be read at all takes nothing from the others.
    let files = [
        file("a.toml", "= = ="),
        file("b.json", "{{{"),
        file("c.doc", "x"),
        (String::from("frameworks.csv"), b"country,framework,kind\nTZA,U,unda\xe9\n".to_vec()),
        file("roles.csv", "country,outcome,agency,role\nTZA,O1,ILO,boss\n"),
    ];
    let (graph, findings) = read(&files, Detail::Full);
    let told = told(&graph, &findings);
    for code in ["E101", "E102", "E106", "E303"] {
        assert!(codes(&findings).contains(&code), "{code} is not among:\n{told}");
    }
    for (name, _) in &files {
        assert!(told.contains(&format!("at   {name}")), "nothing is told of {name}:\n{told}");
    }
}

/// A dataset with one thing right and one thing wrong in every table that refers to another.
fn with_dangling_rows() -> Vec<File> {
    let mut data = Data::default();
    for (id, kind) in [("D", "dwcp"), ("U", "undaf")] {
        data.add("frameworks", &[("country", "TZA"), ("framework", id), ("kind", kind)]);
    }
    let title = ("title", "a title");
    for (priority, framework) in [("P1", "D"), ("P2", "nowhere"), ("P3", "U")] {
        let cells = [("country", "TZA"), ("framework", framework), ("priority", priority), title];
        data.add("priorities", &cells);
    }
    for (element, priority) in [("E1", "P1"), ("E2", "P9")] {
        data.add("elements", &[("country", "TZA"), ("priority", priority), ("element", element), title]);
    }
    for (outcome, framework) in [("O1", "U"), ("O2", "nowhere"), ("O3", "D")] {
        let cells = [("country", "TZA"), ("framework", framework), ("outcome", outcome), title];
        data.add("outcomes", &cells);
    }
    for (output, outcome) in [("1", "O1"), ("2", "O9")] {
        data.add("outputs", &[("country", "TZA"), ("outcome", outcome), ("output", output), title]);
    }
    for (priority, element, outcome, output) in [
        ("P1", "E1", "O1", "1"),
        ("P9", "", "O1", ""),
        ("P1", "E9", "O1", ""),
        ("P1", "", "O9", ""),
        ("P1", "", "O1", "9"),
    ] {
        let ends = [("priority", priority), ("element", element), ("outcome", outcome), ("output", output)];
        data.add("links", &[&[("country", "TZA")][..], &ends].concat());
    }
    for (outcome, output) in [("O1", "1"), ("O9", ""), ("O1", "9")] {
        let own = [("outcome", outcome), ("output", output), ("agency", "ILO"), ("role", "lead")];
        data.add("roles", &[&[("country", "TZA")][..], &own].concat());
    }
    for (country, framework) in [("TZA", "U"), ("TZA", "nowhere"), ("KEN", "U")] {
        let own = [("constituent", "workers"), ("year", "2009"), ("satisfied", "yes")];
        data.add("satisfaction", &[&[("country", country), ("framework", framework)][..], &own].concat());
    }
    for item in ["O1", "P9"] {
        data.add("absences", &[("country", "TZA"), ("item", item), ("state", "open")]);
    }
    data.files()
}

#[test]
fn a_built_graph_has_no_dangling_reference_and_is_never_changed() {
    let (graph, findings) = read(&with_dangling_rows(), Detail::Full);
    let wrong = findings.count(Severity::Error);
    // Each thing that rows name and that is not there, once: a priority, an element, an outcome, an output, three plans and
    // a country; two plans of the wrong kind; and an absence of an outcome that a link reaches.
    assert_eq!(wrong, 4 + 3 + 1 + 2 + 1, "{}", told(&graph, &findings));
    let frameworks: Vec<_> = graph.frameworks().collect();
    assert_eq!(frameworks.len(), 2);
    let links: Vec<_> = graph.links().collect();
    assert_eq!(links.len(), 1, "only the link whose ends are there");
    for link in links {
        assert!(frameworks.contains(&link.priority().framework()));
        assert!(frameworks.contains(&link.outcome().framework()));
        assert!(link.priority().elements().any(|e| Some(e) == link.element()));
        assert!(link.outcome().outputs().any(|o| Some(o) == link.output()));
    }
    let outcomes: Vec<_> = frameworks.iter().flat_map(|f| f.outcomes()).collect();
    assert_eq!(outcomes.iter().map(|o| o.agencies().len()).collect::<Vec<_>>(), [1]);
    assert_eq!(frameworks.iter().map(|f| f.answers().iter().count()).sum::<usize>(), 1);
    assert_eq!(graph.absences().count(), 1);
    // Nothing that others can call takes the graph to change it, and nothing in it changes behind their backs.
    for source in sources().iter().filter(|s| s.module() == "graph") {
        for signature in source.text.split("pub fn ").skip(1).map(|rest| rest.split('{').next()) {
            let signature = signature.unwrap_or_default();
            assert!(!signature.contains("&mut"), "src/{}: {signature}", source.path);
        }
        for cell in ["RefCell", "Cell<", "Mutex", "RwLock", "Atomic", "OnceLock"] {
            assert!(!source.text.contains(cell), "src/{} holds a {cell}", source.path);
        }
    }
}

/// Everything that is written from some files, in every form.
fn everything(files: &[File]) -> Vec<String> {
    let (graph, findings) = read(files, Detail::Full);
    let policy = Policy::default();
    let mut all = shown(&graph, &policy);
    all.push(told(&graph, &findings));
    all.push(dot::portfolio(&graph, &judged(&graph, &policy), &policy, Language::English));
    all.extend(result_files(&graph, &policy).into_iter().map(|(_, text)| text));
    all
}

/// The alignment in all its forms.
fn shown(graph: &PlanGraph, policy: &Policy) -> Vec<String> {
    let (pairings, unpaired) = (pairings(graph).collect(), unpaired(graph).collect());
    let alignment = Alignment { policy, pairings, unpaired, language: Language::English };
    let terminal = Surface { width: Some(80), colour: true };
    let forms = [
        (Format::Table, Surface::PIPE),
        (Format::Table, terminal),
        (Format::Csv, Surface::PIPE),
        (Format::Json, Surface::PIPE),
        (Format::Markdown, Surface::PIPE),
    ];
    forms.into_iter().map(|(format, surface)| render(&alignment, format, surface)).collect()
}

#[test]
fn the_same_dataset_gives_the_same_bytes() {
    for name in ["gb306-2009", "cycles"] {
        let files = dataset(name);
        assert_eq!(everything(&files), everything(&files), "{name}");
    }
}

#[test]
fn the_order_of_the_input_changes_no_verdict() {
    for name in ["gb306-2009", "cycles"] {
        let files = dataset(name);
        let policy = Policy::default();
        let wanted = alignment(&graph_of(&files), &policy);
        let backwards = files.iter().rev().cloned().collect::<Vec<_>>();
        assert_eq!(alignment(&graph_of(&backwards), &policy), wanted, "{name}, files listed backwards");
        // Files are read in order of name, so other names are another order of records.
        let turned = |(n, (name, bytes)): (usize, &File)| (format!("{:03}-{name}", 999 - n), bytes.clone());
        let renamed: Vec<File> = files.iter().enumerate().map(turned).collect();
        assert_eq!(alignment(&graph_of(&renamed), &policy), wanted, "{name}, files read backwards");
    }
}

#[test]
fn silence_is_never_not_aligned() {
    let silent = [
        file("frameworks.csv", "country,framework,kind\nTZA,D,dwcp\nTZA,U,undaf\n"),
        file("priorities.csv", "country,priority,title\nTZA,P1,Skills\n"),
        file("outcomes.csv", "country,outcome,title,pillars\nTZA,O1,Rights,rights\n"),
    ];
    let (graph, policy) = (graph_of(&silent), Policy::default());
    let verdict = &judged(&graph, &policy)[0];
    assert_eq!(verdict.priorities[0].nothing().map(|n| n.to_string()).as_deref(), Some("unexamined"));
    assert_eq!(verdict.priorities[0].class().to_string(), "unexamined");
    assert_eq!(verdict.outcomes[0].class().to_string(), "unexamined");
    assert_eq!(verdict.outcomes[0].nothing(), None, "its class is its state");
    for text in shown(&graph, &policy) {
        assert!(text.contains("unexamined") || text.contains("not examined"), "{text}");
    }
    // Wherever a class of nothing is shown, one of the four states is shown with it.
    for name in ["gb306-2009", "cycles"] {
        let text = alignment(&graph_of(&dataset(name)), &policy);
        let whole: serde_json::Value = serde_json::from_str(&text).expect("the view writes JSON");
        let mut nothing = 0;
        for pairing in whole["pairings"].as_array().into_iter().flatten() {
            for item in ["priorities", "outcomes"].iter().flat_map(|end| pairing[end].as_array()).flatten() {
                if matches!(item["class"].as_str(), Some("dwcp-only" | "undaf-only")) {
                    nothing += 1;
                    assert!(item["state"].is_string(), "{item}");
                }
            }
        }
        assert!(nothing > 0, "in {name} somebody says what was not found");
    }
    for source in sources() {
        for words in ["not aligned", "unaligned", "misaligned", "non aligné", "no alineado"] {
            assert!(!source.text.to_lowercase().contains(words), "src/{} says “{words}”", source.path);
        }
    }
}
