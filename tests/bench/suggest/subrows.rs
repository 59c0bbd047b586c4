//! The ILO's sub-output rows of the exports: texts much like a DWCP's, whose one right answer is the output that each
//! hangs under. Nobody judged them, and many are noisy.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use dwalign::graph::Target;
use dwalign::graph::name::without_code;
use dwalign::suggest::{self, Concepts};
use dwalign::vocab::Language;

use crate::baseline::Texts;
use crate::pairs::title_of;
use crate::{Problem, country, gold, loaded, say};

/// The ILO's rows of one export: the texts of the outputs that each different row text hangs under.
type Rows = BTreeMap<String, BTreeSet<String>>;

/// Ranks the outputs for every row, and prints the mean reciprocal rank of the right one, ties broken against the method.
pub(crate) fn run(exports: &[PathBuf]) -> Result<(), Problem> {
    let concepts = Concepts::default();
    let (mut sums, mut number, mut lost) = ([0.0; 3], 0_u32, 0);
    let (mut frameworks, mut seen) = (0, BTreeSet::new());
    for export in exports {
        let (workspace, rows) = rows(export)?;
        // A framework that several countries share is in the export of each of them.
        if rows.is_empty() || !seen.insert(workspace) {
            continue;
        }
        let titled = |(n, text): (usize, &String)| (format!("R{n}"), text.clone());
        let plan = gold::plan(&country(export), &rows.keys().enumerate().map(titled).collect::<Vec<_>>());
        let loaded = loaded(export, plan)?;
        let before = number;
        for proposals in suggest::links(&loaded.graph, &concepts, None, true) {
            if proposals.items.len() != rows.len() {
                return Err(format!("{}: not every row got an answer", export.display()).into());
            }
            let mut texts: Option<(Vec<Target<'_>>, Texts)> = None;
            for proposal in &proposals.items {
                let id = proposal.item.priority().id();
                let row: usize = id.trim_start_matches('R').parse()?;
                let Some((text, answers)) = rows.iter().nth(row) else { continue };
                let mut outputs: Vec<(Target<'_>, f64)> =
                    proposal.candidates.iter().map(|c| (c.target, c.score)).collect();
                outputs.retain(|(target, _)| matches!(target, Target::Output(_)));
                // Titles are given without the code that they repeat; exports have both.
                let is_right = |target: Target<'_>| {
                    let (id, title) = (own_id(target), tidied(title_of(target)));
                    answers.iter().any(|answer| tidied(without_code(id, answer)) == title)
                };
                if !outputs.iter().any(|(target, _)| is_right(*target)) {
                    lost += 1;
                    continue;
                }
                number += 1;
                let language = outputs.first().map_or(0, |(target, _)| language_of(*target));
                let (targets, texts) = texts.get_or_insert_with(|| {
                    let targets: Vec<Target<'_>> = outputs.iter().map(|(target, _)| *target).collect();
                    let texts = Texts::of(targets.iter().map(|target| title_of(*target)), language);
                    (targets, texts)
                });
                let with = |scores: Vec<f64>| targets.iter().copied().zip(scores).collect::<Vec<_>>();
                let ranked = [outputs, with(texts.bm25(text, language)), with(texts.words(text))];
                for (sum, ranked) in sums.iter_mut().zip(ranked) {
                    *sum += reciprocal(&ranked, is_right);
                }
            }
        }
        frameworks += u32::from(number > before);
    }
    let mrr = sums.map(|sum| sum / f64::from(number));
    say(&format!(
        "Sub-output rows of the ILO: {number} different texts under {frameworks} frameworks ({lost} more hang under no output that \
         is there), ranked against the outputs."
    ))?;
    say(&format!(
        "MRR: dwalign suggest {:.3}, BM25 on stems {:.3}, plain words {:.3}\n",
        mrr[0], mrr[1], mrr[2]
    ))
}

/// One over the rank of the best right output.
fn reciprocal<'g>(ranked: &[(Target<'g>, f64)], is_right: impl Fn(Target<'g>) -> bool) -> f64 {
    let right = ranked.iter().filter(|(target, _)| is_right(*target)).map(|(_, score)| *score);
    let best = right.fold(f64::NEG_INFINITY, f64::max);
    let before = ranked.iter().filter(|(target, score)| *score >= best && !is_right(*target)).count();
    1.0 / (before + 1) as f64
}

fn own_id(target: Target<'_>) -> &str {
    match target {
        Target::Outcome(outcome) => outcome.id(),
        Target::Output(output) => output.id(),
    }
}

/// The workspace of an export, and its rows.
fn rows(export: &Path) -> Result<(String, Rows), Problem> {
    let json: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(export)?)?;
    let mut rows = Rows::new();
    for row in json["projects"].as_array().into_iter().flatten() {
        let text = |key: &str| row[key].as_str().map(tidied).unwrap_or_default();
        let (name, output) = (text("name"), text("outcome"));
        if text("agency") == "ILO" && !name.is_empty() && !output.is_empty() {
            rows.entry(name).or_default().insert(output);
        }
    }
    Ok((json["workspace_id"].to_string(), rows))
}

/// A text with single blanks, and without the mark of where it was cut.
fn tidied(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").trim_end_matches('…').to_owned()
}

/// The language of a title, by its place in [`gold::LANGUAGES`]. A Portuguese one stands where English ones do.
fn language_of(target: Target<'_>) -> usize {
    let found = match target {
        Target::Outcome(outcome) => outcome.titled(Language::English),
        Target::Output(output) => output.titled(Language::English),
    };
    match found.1 {
        Language::English => 0,
        Language::French => 1,
        Language::Spanish => 2,
    }
}
