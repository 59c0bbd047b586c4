//! All countries at once: one line for each pairing, and the names of those that have none.

use std::collections::BTreeSet;

use super::draw::{cluster, drawing, edge, node};
use crate::align::{PairingVerdict, Policy};
use crate::graph::{Framework, PlanGraph};
use crate::view::table::wrap;
use crate::view::theme;
use crate::vocab::{FrameworkKind, Language};

/// The diagram of every pairing.
#[must_use]
pub fn portfolio(graph: &PlanGraph, verdicts: &[PairingVerdict<'_>], policy: &Policy) -> String {
    let mut body = Vec::new();
    let mut paired: BTreeSet<&str> = BTreeSet::new();
    // Graphviz stacks what nothing joins from the bottom up.
    for of_country in verdicts.chunk_by(|a, b| a.pairing.country == b.pairing.country).rev() {
        let Some(first) = of_country.first() else { continue };
        let country = first.pairing.country;
        paired.insert(country.code());
        let mut within = Vec::new();
        let dwcps: BTreeSet<Framework<'_>> = of_country.iter().map(|v| v.pairing.dwcp).collect();
        let uns: BTreeSet<Framework<'_>> = of_country.iter().map(|v| v.pairing.un).collect();
        for framework in dwcps.iter().chain(&uns) {
            let (n, what) = match framework.kind() {
                FrameworkKind::Dwcp => (framework.priorities().count(), ["priority", "priorities"]),
                _ => (framework.outcomes().count(), ["outcome", "outcomes"]),
            };
            let lines = [
                format!("{} ({})", framework.id(), framework.period()),
                format!("{n} {} listed", what[usize::from(n != 1)]),
            ];
            within.push(node(&format!("{}: {}", country.code(), framework.address()), &lines, &[]));
        }
        for verdict in of_country {
            let (class, look) = match verdict.class() {
                Some(class) => (class.to_string(), Some(theme::pairing(class))),
                None => ("no verdict".to_owned(), None),
            };
            let symbol = look.map_or("·", |l| l.symbol);
            // The empty lines below lift the words above the arrow.
            let label = format!(
                "{symbol} {class}: {}\n{}\n \n ",
                dwcp_end(verdict),
                verdict.un_end(Language::English)
            );
            let (colour, style) = look.map_or(("#6b6b6b", "dotted"), |l| (l.line, l.dash));
            let ends = [verdict.pairing.dwcp, verdict.pairing.un]
                .map(|f| format!("{}: {}", country.code(), f.address()));
            let settings: &[(&str, &str)] =
                &[("label", &label), ("color", colour), ("style", style), ("penwidth", "2"), ("minlen", "4")];
            within.push(edge(&ends[0], &ends[1], settings));
        }
        let title = format!("{} ({})", country.name(Language::English), country.code());
        let settings: &[(&str, &str)] =
            &[("color", "#c8c8c8"), ("style", "rounded"), ("fontsize", "12"), ("margin", "10")];
        body.push(cluster(country.code(), &[title], settings, within));
    }
    let without: Vec<&str> =
        graph.countries().map(|c| c.code()).filter(|code| !paired.contains(code)).collect();
    let mut title = vec![format!(
        "Countries with a DWCP and a UN framework whose periods meet: {} of {}; pairings: {}",
        paired.len(),
        graph.countries().count(),
        verdicts.len()
    )];
    if !without.is_empty() {
        title.extend(wrap(&format!("In no pairing, and not drawn: {}.", without.join(", ")), 120));
    }
    title.push(format!("Policy {policy}"));
    drawing("dwalign portfolio", &title, body)
}

/// The DWCP's end in a few words.
fn dwcp_end(verdict: &PairingVerdict<'_>) -> String {
    let counts = verdict.counts();
    if counts.priorities == 0 {
        return "no priorities listed".to_owned();
    }
    let (full, partial) = (counts.full.counted, counts.taken_up.counted - counts.full.counted);
    let without = counts.priorities_without.words(Language::English);
    let rest = counts.priorities - full - partial;
    let not = if rest == 0 { String::new() } else { format!(", {rest} not taken up ({without})") };
    let priorities = if counts.priorities == 1 { "priority" } else { "priorities" };
    format!("of {} {priorities} {full} full, {partial} partial{not}", counts.priorities)
}
