//! What is tried with made-up inputs: reading never panics, nothing is looked at for long, and what is read without an
//! error is read without an error in every form that it is written in.

use dwalign::align::{Policy, check};
use dwalign::emit;
use dwalign::graph::PlanGraph;
use dwalign::ingest::{self, Input, Options};
use dwalign::suggest::Concepts;
use dwalign::vocab::Language;

use super::generate::{self, Dice};

/// Each reader, by name.
pub(crate) const TARGETS: [&str; 8] = ["csv", "toml", "json", "uninfo", "xlsx", "ods", "policy", "concepts"];

fn inputs(files: &[(String, Vec<u8>)]) -> Vec<Input> {
    files.iter().map(|(name, bytes)| Input::of_bytes(name, bytes.clone())).collect()
}

/// The codes of the errors that `check` would find.
fn errors(files: &[(String, Vec<u8>)]) -> Vec<String> {
    let (dataset, mut findings) = ingest::read(inputs(files), Options::default());
    let (graph, found) = PlanGraph::build(dataset);
    findings.absorb(found);
    findings.absorb(check(&graph));
    for finding in findings.shown() {
        for language in Language::ALL {
            let _ = (finding.fault.message(language), finding.fault.help(language));
        }
    }
    let codes = findings.counts().keys().map(|code| code.name().to_owned());
    codes.filter(|code| code.starts_with('E')).collect()
}

/// What is wrong with the promise on these files, if anything.
fn promise(files: &[(String, Vec<u8>)]) -> Option<String> {
    if !errors(files).is_empty() {
        return None;
    }
    let (dataset, _) = ingest::read(inputs(files), Options::default());
    let own = emit::json::json(&dataset);
    let tables = emit::csv::csv(&dataset).into_iter().map(|(name, text)| (name, text.into_bytes()));
    let forms = [
        vec![("plan.toml".to_owned(), emit::toml::toml(&dataset).into_bytes())],
        vec![("plan.json".to_owned(), own.clone().into_bytes())],
        tables.collect(),
    ];
    for form in forms.iter().filter(|form| !own.starts_with("{}") && !form.is_empty()) {
        let found = errors(form);
        let again = emit::json::json(&ingest::read(inputs(form), Options::default()).0);
        if !found.is_empty() || again != own {
            let written: Vec<String> = form
                .iter()
                .map(|(name, bytes)| format!("{name}:\n{}", String::from_utf8_lossy(bytes)))
                .collect();
            return Some(format!("{found:?}, the same: {}\n{}", again == own, written.join("\n")));
        }
    }
    None
}

/// Tries one input; answers what is wrong, if anything. A panic is for the caller to catch.
pub(crate) fn tried(target: &str, seed: u64) -> Option<String> {
    let mut dice = Dice::new(seed);
    let files = match target {
        "csv" => generate::csv(&mut dice),
        "toml" => generate::toml_file(&mut dice),
        "json" => generate::json_file(&mut dice),
        "uninfo" => generate::export(&mut dice),
        "xlsx" => generate::xlsx(&mut dice),
        "ods" => generate::ods(&mut dice),
        "policy" => {
            let _ = Policy::parse(&generate::rules(&mut dice), Language::English);
            return None;
        }
        _ => {
            let _ = Concepts::default().extend(&generate::rules(&mut dice));
            return None;
        }
    };
    promise(&files)
}
