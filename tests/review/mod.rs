//! Review: decisions, the rows they become, what is asked, and that none is ever lost.

mod core;
mod page;
mod session;
mod sheet;
mod trips;
mod ways;

use dwalign::ingest::{self, Input, Options};
use dwalign::record::Dataset;
use dwalign::review::{About, Act, Log, Material};
use dwalign::vocab::Judgement;

/// A DWCP with P1 (E1, E2) and P2, a UN framework with O1 (1.1) and O2.
pub(crate) const PLANS: &str = r#"
frameworks = [
    { country = "MDA", framework = "dwcp", kind = "dwcp", start = 2021, end = 2024 },
    { country = "MDA", framework = "un", kind = "unsdcf", start = 2021, end = 2025 },
]
priorities = [
    { country = "MDA", framework = "dwcp", priority = "P1", title = "Social protection floors for all" },
    { country = "MDA", framework = "dwcp", priority = "P2", title = "Decent jobs for youth" },
]
elements = [
    { country = "MDA", framework = "dwcp", priority = "P1", element = "E1", title = "Pensions" },
    { country = "MDA", framework = "dwcp", priority = "P1", element = "E2", title = "Migrant workers" },
]
outcomes = [
    { country = "MDA", framework = "un", outcome = "O1", title = "Social protection reaches all", pillars = ["social-protection"] },
    { country = "MDA", framework = "un", outcome = "O2", title = "Employment and jobs for youth" },
]
outputs = [
    { country = "MDA", framework = "un", outcome = "O1", output = "1.1", title = "Pensions are reformed" },
]
"#;

/// A link that a program suggested, with what else it states.
pub(crate) const SUGGESTED: &str = r#"
links = [
    { country = "MDA", priority = "P2", outcome = "O2", status = "suggested", confidence = 0.4, source = "A study", locator = "p. 3", extent_un = "part", note = "both speak of youth" },
]
"#;

pub(crate) fn dataset(files: &[(&str, &str)]) -> Dataset {
    let inputs = files.iter().map(|(name, text)| Input::of_bytes(name, text.as_bytes().to_vec()));
    let (dataset, findings) = ingest::read(inputs.collect(), Options::default());
    assert!(!findings.has_errors(), "{findings:?}");
    dataset
}

pub(crate) fn material(more: &str) -> Material {
    let (material, findings) = Material::new(dataset(&[("plans.toml", PLANS), ("more.toml", more)]));
    assert!(!findings.has_errors(), "{findings:?}");
    material
}

/// What `P1/E1 O1/1.1` names, in the plans of these tests.
pub(crate) fn about(material: &Material, item: &str, target: &str) -> About {
    let part = |text: &str, n: usize| text.split('/').nth(n).filter(|id| !id.is_empty()).map(str::to_owned);
    let about = About {
        country: "MDA".to_owned(),
        dwcp: Some("dwcp".to_owned()),
        undaf: Some("un".to_owned()),
        priority: part(item, 0),
        element: part(item, 1),
        outcome: part(target, 0),
        output: part(target, 1),
        ..About::default()
    };
    match material.find(&about) {
        Some(dwalign::review::Resolved::Pair(pairing, item, target)) => About::pair(pairing, item, target),
        _ => about,
    }
}

/// An answer by a reviewer on a day.
pub(crate) fn answer(log: &mut Log, judgement: Judgement, on: About) -> String {
    log.act(Act {
        reviewer: Some("Reviewer A".to_owned()),
        date: Some("2026-03-01".to_owned()),
        note: Some("seen".to_owned()),
        ..Act::new(judgement, vec![on])
    })
}
