//! All countries at once: one line for each pairing, and the names of those that have none.

use std::collections::BTreeSet;

use super::country::pairing_class;
use super::draw::{cluster, drawing, edge, node};
use crate::align::{PairingVerdict, Policy, unpaired};
use crate::graph::name::plan;
use crate::graph::{Framework, PlanGraph};
use crate::say;
use crate::view::board::rest;
use crate::view::markup::html::in_order;
use crate::view::rollout::words::{self, pair};
use crate::view::svg::theme::{self, dot};
use crate::view::text::wrap::wrap;
use crate::vocab::{FrameworkKind, Language};

/// The diagram of every pairing.
#[must_use]
pub fn portfolio(
    graph: &PlanGraph,
    verdicts: &[PairingVerdict<'_>],
    policy: &Policy,
    language: Language,
) -> String {
    let mut body = Vec::new();
    let paired: BTreeSet<&str> = verdicts.iter().map(|v| v.pairing.country.code()).collect();
    let (mut saying, silent): (Vec<_>, Vec<_>) =
        verdicts.iter().partition(|verdict| verdict.says_something());
    saying.sort_by_cached_key(|verdict| in_order(verdict.pairing.country.name(language)));
    // Graphviz stacks what nothing joins from the bottom up.
    for of_country in saying.chunk_by(|a, b| a.pairing.country == b.pairing.country).rev() {
        let Some(first) = of_country.first() else { continue };
        let country = first.pairing.country;
        let mut within = Vec::new();
        let dwcps: BTreeSet<Framework<'_>> = of_country.iter().map(|v| v.pairing.dwcp).collect();
        let uns: BTreeSet<Framework<'_>> = of_country.iter().map(|v| v.pairing.un).collect();
        for framework in dwcps.iter().chain(&uns) {
            let listed = match framework.kind() {
                FrameworkKind::Dwcp => {
                    say!(language, "portfolio-priorities", n = framework.priorities().count())
                }
                _ => say!(language, "portfolio-outcomes", n = framework.outcomes().count()),
            };
            let lines = [plan(*framework, language), listed];
            within.push(node(&format!("{}: {}", country.code(), framework.address()), &lines, &[]));
        }
        for verdict in of_country {
            let look = theme::pairing(verdict.class());
            let class = pairing_class(verdict, language);
            let symbol = look.symbol;
            // The empty lines below lift the words above the arrow.
            let dwcp = words::verdict(verdict, language);
            let said = say!(language, "portfolio-verdict", class = class, dwcp = dwcp);
            let label = format!("{symbol} {said}\n{}\n \n ", verdict.un_end(language));
            let (colour, style) = (look.line, look.dash);
            let ends = [verdict.pairing.dwcp, verdict.pairing.un]
                .map(|f| format!("{}: {}", country.code(), f.address()));
            let settings: &[(&str, &str)] =
                &[("label", &label), ("color", colour), ("style", style), ("penwidth", "2"), ("minlen", "4")];
            within.push(edge(&ends[0], &ends[1], settings));
        }
        let title = format!("{} ({})", country.name(language), country.code());
        let settings: &[(&str, &str)] =
            &[("color", dot::FRAME_FAINT), ("style", "rounded"), ("fontsize", "12"), ("margin", "10")];
        body.push(cluster(country.code(), &[title], settings, within));
    }
    let mut title = vec![say!(
        language,
        "portfolio-title",
        paired = paired.len(),
        n = graph.countries().count(),
        pairings = verdicts.len()
    )];
    let alone: Vec<Framework<'_>> = unpaired(graph).collect();
    for (heading, all) in rest(graph, &silent, &alone, language) {
        title.extend(wrap(&pair(&heading, &all, language), 120));
    }
    title.push(say!(language, "dot-policy", policy = policy.words(language)));
    drawing("dwalign portfolio", &title, body)
}
