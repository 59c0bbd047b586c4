//! The judged pairs, by the language of the query and that of the framework.

use std::collections::BTreeMap;

use dwalign::graph::Target;
use dwalign::suggest::{self, Candidate, Concepts, Grade};
use dwalign::vocab::Language;

use crate::baseline::Texts;
use crate::gold::{self, Gold, LANGUAGES, Measure, Ranked};
use crate::{Problem, loaded, say};

/// What each method reached.
#[derive(Default)]
struct Methods {
    suggest: Measure,
    bm25: Measure,
    words: Measure,
}

/// Measures the judged pairs and prints the table.
pub(crate) fn run(gold: &Gold) -> Result<(), Problem> {
    let (mut by_pair, mut summed) = (BTreeMap::<_, Methods>::new(), <[Methods; 3]>::default());
    let concepts = Concepts::default();
    for (country, judgements) in &gold.judged {
        let export = gold::export(country);
        let (places, own) = (gold::places(&export), gold::language_of(country));
        for language in 0..LANGUAGES.len() {
            let loaded = loaded(&export, gold.plan(country, language))?;
            let proposals = suggest::links(&loaded.graph, &concepts, None, true);
            let [proposals] = &proposals[..] else {
                return Err(format!("{country} has {} comparisons in place of one", proposals.len()).into());
            };
            let sum = match language {
                4 => 2,
                _ if language == own => 0,
                _ => 1,
            };
            for judgement in judgements {
                let of_query = |item: &&suggest::Proposal<'_>| item.item.priority().id() == judgement.query;
                let proposal = proposals.items.iter().find(of_query);
                let proposal = proposal.ok_or_else(|| format!("{} got no answer", judgement.query))?;
                let query = gold.queries[&judgement.query][language].as_str();
                let title = |candidate: &Candidate<'_>| title_of(candidate.target).to_owned();
                let titles: Vec<String> = proposal.candidates.iter().map(title).collect();
                let texts = Texts::of(titles.iter().map(String::as_str), own);
                let ranked = |scores: &[f64], with_grades: bool| -> Vec<Ranked> {
                    let of = |(candidate, score): (&Candidate<'_>, &f64)| Ranked {
                        place: places[&ids(candidate.target)].clone(),
                        score: *score,
                        likely: with_grades && candidate.grade == Grade::Likely,
                    };
                    proposal.candidates.iter().zip(scores).map(of).collect()
                };
                let own_scores: Vec<f64> = proposal.candidates.iter().map(|c| c.score).collect();
                let (bm25, words) = (texts.bm25(query, language), texts.words(query));
                for methods in [by_pair.entry((language, own)).or_default(), &mut summed[sum]] {
                    methods.suggest.add(ranked(&own_scores, true), judgement);
                    methods.bm25.add(ranked(&bm25, false), judgement);
                    methods.words.add(ranked(&words, false), judgement);
                }
            }
        }
    }
    let number: usize = gold.judged.values().map(Vec::len).sum();
    say(&format!(
        "Judged pairs: {number} pairs of a DWCP text and a framework of {} countries, judged by one reader of the team;",
        gold.judged.len()
    ))?;
    say(
        "the concept table was tuned on them. MAP and recall at 10 over those with something related, ties broken",
    )?;
    say(
        "against the method; “none” are those with nothing related, and how many of them got nothing likely.\n",
    )?;
    say("                            dwalign suggest                        BM25, stems   plain words")?;
    say("query → framework  with   MAP   R@10  likely P/R    none silent    MAP   R@10    MAP   R@10")?;
    for ((query, framework), methods) in &by_pair {
        row(&format!("{} → {}", LANGUAGES[*query], LANGUAGES[*framework]), methods)?;
    }
    for (name, methods) in ["within", "across", "Russian"].into_iter().zip(&summed) {
        row(name, methods)?;
    }
    say("")
}

fn row(name: &str, methods: &Methods) -> Result<(), Problem> {
    let Methods { suggest, bm25, words } = methods;
    let (nothing, silent) = suggest.silence();
    say(&format!(
        "{name:<17} {:>5}  {:.3}  {:.3}  {:.3} {:.3}   {nothing:>5} {silent:>6}  {:.3}  {:.3}  {:.3}  {:.3}",
        suggest.answerable(),
        suggest.map(),
        suggest.recall(),
        suggest.likely_precision(),
        suggest.likely_recall(),
        bm25.map(),
        bm25.recall(),
        words.map(),
        words.recall(),
    ))
}

/// The title of an outcome or output, in whichever language it is given.
pub(crate) fn title_of(target: Target<'_>) -> &str {
    match target {
        Target::Outcome(outcome) => outcome.title(Language::English),
        Target::Output(output) => output.title(Language::English),
    }
}

fn ids(target: Target<'_>) -> (String, String) {
    let output = match target {
        Target::Output(output) => output.id(),
        Target::Outcome(_) => "",
    };
    (target.outcome().id().to_owned(), output.to_owned())
}
