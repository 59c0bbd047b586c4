//! Verdicts for people: blocks for a terminal, and Markdown.

use super::{Alignment, bounds, outcome_class, priority_class};
use crate::align::{PairingVerdict, best_classes};
use crate::diagnostic::plain;
use crate::graph::Overlap;
use crate::view::Surface;
use crate::view::escape;
use crate::view::table::{Table, wrap};
use crate::view::theme::{self, paint};
use crate::vocab::Language;

/// The years that a pairing shares, in words.
pub(super) fn shared_years(verdict: &PairingVerdict<'_>) -> String {
    match verdict.pairing.overlap {
        Overlap::Years(first, last) if first == last => format!("One year shared: {first}"),
        Overlap::Years(first, last) => {
            format!("{} years shared: {first}–{last}", last.number() - first.number() + 1)
        }
        Overlap::Assumed => "A period is not fully known and was taken to overlap".to_owned(),
        Overlap::None => "No year shared".to_owned(),
    }
}

/// `Republic of Moldova (MDA): dwcp (2008–2011) × undaf (2007–2011)`.
pub(super) fn heading(verdict: &PairingVerdict<'_>) -> String {
    let pairing = verdict.pairing;
    format!(
        "{} ({}): {} ({}) × {} ({})",
        pairing.country.name(Language::English),
        pairing.country.code(),
        pairing.dwcp.id(),
        pairing.dwcp.period(),
        pairing.un.id(),
        pairing.un.period(),
    )
}

fn verdict_word(verdict: &PairingVerdict<'_>) -> String {
    verdict.class().map_or("no verdict".to_owned(), |class| class.to_string())
}

pub(super) fn blocks(alignment: &Alignment<'_>, surface: Surface) -> String {
    let mut text = String::new();
    let paragraph = |text: &mut String, words: &str, indent: usize, style| {
        for line in wrap(words, surface.width.unwrap_or(usize::MAX).saturating_sub(indent)) {
            *text += &format!("{}{}\n", " ".repeat(indent), paint(&line, style, surface.colour));
        }
    };
    for verdict in &alignment.verdicts {
        paragraph(&mut text, &plain(&heading(verdict)), 0, theme::HEADING);
        let look = verdict.class().map_or(theme::ASIDE, |class| theme::pairing(class).style);
        paragraph(
            &mut text,
            &format!("{}: {}", verdict_word(verdict), verdict.why(Language::English)),
            2,
            look,
        );
        paragraph(&mut text, &format!("{}.", shared_years(verdict)), 2, theme::ASIDE);
        let mut table = Table::new(&["DWCP", "class", "priority, why, and what would lift it"]);
        for priority in &verdict.priorities {
            let (id, class) = (priority.priority.id(), priority_class(priority));
            table.row([id.into(), class, priority.priority.title(Language::English).into()]);
            table.row(["".into(), "".into(), priority.why(Language::English).into()]);
            if let Some(lift) = priority.lift(Language::English) {
                table.row(["".into(), "".into(), format!("→ {lift}").into()]);
            }
            if let Some((low, high)) = bounds(priority) {
                let bounds = format!("documented links alone: {low}; with every suggestion accepted: {high}");
                table.row(["".into(), "".into(), bounds.into()]);
            }
        }
        if !table.is_empty() {
            text += &table.text(surface, 2);
        }
        let mut table = Table::new(&["UN", "class", "ILO", "outcome and why"]);
        for outcome in &verdict.outcomes {
            let (id, class, ilo) =
                (outcome.outcome.id(), outcome_class(outcome), outcome.engagement().to_string());
            table.row([id.into(), class, ilo.into(), outcome.outcome.title(Language::English).into()]);
            table.row(["".into(), "".into(), "".into(), outcome.why(Language::English).into()]);
        }
        if !table.is_empty() {
            text += &table.text(surface, 2);
        }
        text.push('\n');
    }
    text + &foot(alignment, surface)
}

/// What stands below the verdicts: best classes over several pairings, what is in no pairing, and the policy.
pub(super) fn foot(alignment: &Alignment<'_>, surface: Surface) -> String {
    let mut lines: Vec<String> = Vec::new();
    for (address, class) in over_several_pairings(alignment) {
        lines.push(format!("Over all its pairings {address} is {class}."));
    }
    if alignment.verdicts.is_empty() {
        lines.push(
            "There is no pairing: no country has a DWCP and a UN framework whose periods overlap.".to_owned(),
        );
    }
    if !alignment.unpaired.is_empty() {
        let names: Vec<String> = alignment
            .unpaired
            .iter()
            .map(|f| format!("{} ({}, {})", f.address(), f.kind(), f.period()))
            .collect();
        lines.push(format!("In no pairing: {}.", names.join(", ")));
    }
    lines.push(format!("Policy: {}.", alignment.policy));
    let mut text = String::new();
    for line in lines {
        let lines = surface.width.map_or_else(|| vec![plain(&line)], |width| wrap(&plain(&line), width));
        for line in lines {
            text += &format!("{}\n", paint(&line, theme::ASIDE, surface.colour));
        }
    }
    text
}

/// The best class of each priority whose DWCP stands in several pairings.
fn over_several_pairings(alignment: &Alignment<'_>) -> Vec<(String, String)> {
    let several =
        |framework| alignment.verdicts.iter().filter(|v| v.pairing.dwcp == framework).nth(1).is_some();
    best_classes(&alignment.verdicts)
        .into_iter()
        .filter(|(priority, _)| several(priority.framework()))
        .map(|(priority, class)| (priority.address(), class.to_string()))
        .collect()
}

pub(super) fn markdown(alignment: &Alignment<'_>) -> String {
    let mut text = String::from("# Alignment\n\n");
    for verdict in &alignment.verdicts {
        text += &format!("## {}\n\n", escape::markdown(&heading(verdict)));
        text += &format!(
            "**{}**: {}\n{}.\n\n",
            verdict_word(verdict),
            escape::markdown(&verdict.why(Language::English)),
            shared_years(verdict)
        );
        let mut table = Table::new(&["DWCP", "class", "priority", "why", "what would lift it"]);
        for priority in &verdict.priorities {
            table.row([
                priority.priority.id().into(),
                priority_class(priority),
                priority.priority.title(Language::English).into(),
                priority.why(Language::English).into(),
                priority.lift(Language::English).unwrap_or_default().into(),
            ]);
        }
        if !table.is_empty() {
            text += &(table.markdown() + "\n");
        }
        let mut table = Table::new(&["UN", "class", "ILO", "outcome", "why"]);
        for outcome in &verdict.outcomes {
            table.row([
                outcome.outcome.id().into(),
                outcome_class(outcome),
                outcome.engagement().to_string().into(),
                outcome.outcome.title(Language::English).into(),
                outcome.why(Language::English).into(),
            ]);
        }
        if !table.is_empty() {
            text += &(table.markdown() + "\n");
        }
    }
    text + &escape::markdown(&foot(alignment, Surface::PIPE)).replace('\n', "\n\n")
}
