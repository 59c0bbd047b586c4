//! The whole derivation of one verdict, with its evidence.

mod text;

use text::Page;

use super::Surface;
use crate::align::{PairingVerdict, Policy};
use crate::diagnostic::Code;
use crate::graph::PlanGraph;
use crate::say;
use crate::view::text::style::{self, paint};
use crate::view::text::wrap::wrap;
use crate::vocab::Language;

/// What a code means.
#[must_use]
pub fn code(code: Code, surface: Surface, language: Language) -> String {
    let style = match code.severity() {
        crate::diagnostic::Severity::Error => style::ERROR,
        crate::diagnostic::Severity::Warning => style::WARNING,
    };
    let severity = code.severity().word(language);
    let heading =
        say!(language, "explain-code", severity = severity, code = code.name(), title = code.title(language));
    let body = wrap(&code.text(language), surface.width.unwrap_or(usize::MAX)).join("\n");
    format!("{}{body}\n", paint(&(heading + "\n"), style, surface.colour))
}

/// An address such as `MDA/dwcp-2008-2011/P1`, any part of which may be left open with `…`, `...` or `*`.
#[derive(Debug, Clone)]
pub struct Address(Vec<Option<String>>);

impl Address {
    /// Reads an address; it has three or four parts.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let open = |part: &str| matches!(part, "…" | "..." | "*");
        let parts: Vec<Option<String>> = text.split('/').map(|p| (!open(p)).then(|| p.to_owned())).collect();
        matches!(parts.len(), 3 | 4).then_some(Self(parts))
    }

    fn means(&self, parts: &[&str]) -> bool {
        self.0.len() == parts.len()
            && self.0.iter().zip(parts).all(|(want, part)| want.as_deref().is_none_or(|w| w == *part))
    }
}

/// The derivations of every verdict whose item the address means; nothing when it means none.
#[must_use]
pub fn verdicts(
    graph: &PlanGraph,
    verdicts: &[PairingVerdict<'_>],
    address: &Address,
    policy: &Policy,
    surface: Surface,
    language: Language,
) -> Option<String> {
    let mut text = String::new();
    for verdict in verdicts {
        let pairing = verdict.pairing;
        let page = || Page { graph, surface, language, text: String::new() };
        for priority in &verdict.priorities {
            let own = [pairing.country.code(), pairing.dwcp.id(), priority.priority.id()];
            let of_element = |e: &str| address.means(&[own[0], own[1], own[2], e]);
            if address.means(&own) || priority.priority.elements().any(|e| of_element(e.id())) {
                text += &page().priority(priority);
            }
        }
        for outcome in &verdict.outcomes {
            let own = [pairing.country.code(), pairing.un.id(), outcome.outcome.id()];
            let of_output = |o: &str| address.means(&[own[0], own[1], own[2], o]);
            if address.means(&own) || outcome.outcome.outputs().any(|o| of_output(o.id())) {
                text += &page().outcome(outcome);
            }
        }
    }
    let policy = || say!(language, "policy-line", policy = policy.words(language));
    (!text.is_empty()).then(|| text + &policy() + "\n")
}
