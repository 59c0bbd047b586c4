//! The whole derivation of one verdict, with its evidence.

use super::Surface;
use super::table::wrap;
use super::theme::{self, paint};
use crate::align::{ElementCover, JudgedLink, OutcomeVerdict, PairingVerdict, Policy, PriorityVerdict};
use crate::diagnostic::{Code, plain};
use crate::graph::{Absence, Evidence, Overlap, PlanGraph};
use crate::vocab::{Certainty, Language, Vocabulary};

/// What a code means.
#[must_use]
pub fn code(code: Code, surface: Surface) -> String {
    let style = match code.severity() {
        crate::diagnostic::Severity::Error => theme::ERROR,
        crate::diagnostic::Severity::Warning => theme::WARNING,
    };
    let heading = format!("{}[{code}] {}\n", code.severity(), code.title());
    let body = wrap(code.text(), surface.width.unwrap_or(usize::MAX)).join("\n");
    format!("{}{body}\n", paint(&heading, style, surface.colour))
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
) -> Option<String> {
    let mut text = String::new();
    for verdict in verdicts {
        let pairing = verdict.pairing;
        for priority in &verdict.priorities {
            let own = [pairing.country.code(), pairing.dwcp.id(), priority.priority.id()];
            let of_element = |e: &str| address.means(&[own[0], own[1], own[2], e]);
            if address.means(&own) || priority.priority.elements().any(|e| of_element(e.id())) {
                text += &Page { graph, surface }.priority(priority);
            }
        }
        for outcome in &verdict.outcomes {
            let own = [pairing.country.code(), pairing.un.id(), outcome.outcome.id()];
            let of_output = |o: &str| address.means(&[own[0], own[1], own[2], o]);
            if address.means(&own) || outcome.outcome.outputs().any(|o| of_output(o.id())) {
                text += &Page { graph, surface }.outcome(outcome);
            }
        }
    }
    (!text.is_empty()).then(|| text + &format!("Policy: {policy}.\n"))
}

struct Page<'g> {
    graph: &'g PlanGraph,
    surface: Surface,
}

impl Page<'_> {
    fn line(&self, text: &mut String, indent: usize, words: &str) {
        let width = self.surface.width.map_or(usize::MAX, |w| w.saturating_sub(indent));
        for line in wrap(&plain(words), width) {
            *text += &format!("{}{line}\n", " ".repeat(indent));
        }
    }

    fn head(&self, pairing: &crate::align::Pairing<'_>, address: &str, title: &str, class: &str) -> String {
        let mut text =
            paint(&plain(&format!("{address}: {class}")), theme::HEADING, self.surface.colour) + "\n";
        if !title.is_empty() {
            self.line(&mut text, 2, &format!("“{title}”"));
        }
        let years = match pairing.overlap {
            Overlap::Years(first, last) if first == last => format!("share the year {first}"),
            Overlap::Years(first, last) => format!("share the years {first}–{last}"),
            Overlap::Assumed => "are taken to overlap, since a period is not fully known".to_owned(),
            Overlap::None => "share no year".to_owned(),
        };
        let (dwcp, un) = (pairing.dwcp, pairing.un);
        let words = format!(
            "pairing: {} ({}) and {} ({}) {years}",
            dwcp.address(),
            dwcp.period(),
            un.address(),
            un.period()
        );
        self.line(&mut text, 2, &words);
        text
    }

    fn verdict(&self, text: &mut String, why: &str, rule: &str, lift: Option<String>, bounds: [&str; 3]) {
        self.line(text, 2, &format!("why: {why}"));
        self.line(text, 2, &format!("rule: {rule}"));
        if let Some(lift) = lift {
            self.line(text, 2, &format!("what would lift it: {lift}"));
        }
        let [documented, counted, possible] = bounds;
        self.line(
            text,
            2,
            &format!("bounds: documented {documented} ≤ counted {counted} ≤ possible {possible}"),
        );
    }

    fn priority(&self, verdict: &PriorityVerdict<'_>) -> String {
        let priority = verdict.priority;
        let class =
            verdict.nothing().map_or(verdict.class().to_string(), |n| format!("{}, {n}", verdict.class()));
        let mut text =
            self.head(&verdict.pairing, &priority.address(), priority.title(Language::English), &class);
        let bounds = [Certainty::Documented, Certainty::Counted, Certainty::Possible]
            .map(|c| verdict.class_at(c).word());
        self.verdict(
            &mut text,
            &verdict.why(Language::English),
            &verdict.rule(Language::English),
            verdict.lift(Language::English),
            bounds,
        );
        self.stated_in(&mut text, priority.evidence(), priority.note());
        let mut elements = verdict.elements().peekable();
        if elements.peek().is_some() {
            let all = if priority.is_exhaustive() {
                "the whole of the priority"
            } else {
                "not the whole of the priority"
            };
            self.line(&mut text, 2, &format!("elements ({all}):"));
        }
        for (element, cover) in elements {
            let cover = match cover {
                ElementCover::Own => "taken up whole",
                ElementCover::ThroughPriority => "taken up whole, through the priority",
                ElementCover::Part => "taken up in part",
                ElementCover::NotCovered => "no link that counts",
            };
            self.line(
                &mut text,
                4,
                &format!("{} “{}”: {cover}", element.id(), element.title(Language::English)),
            );
            self.absence(&mut text, 6, element.absence());
        }
        self.absence(&mut text, 2, verdict.absence());
        self.links(&mut text, &verdict.links);
        text + "\n"
    }

    fn outcome(&self, verdict: &OutcomeVerdict<'_>) -> String {
        let outcome = verdict.outcome;
        let class =
            verdict.nothing().map_or(verdict.class().to_string(), |n| format!("{}, {n}", verdict.class()));
        let mut text =
            self.head(&verdict.pairing, &outcome.address(), outcome.title(Language::English), &class);
        let bounds = [Certainty::Documented, Certainty::Counted, Certainty::Possible]
            .map(|c| verdict.class_at(c).word());
        self.verdict(
            &mut text,
            &verdict.why(Language::English),
            &verdict.rule(Language::English),
            verdict.lift(Language::English),
            bounds,
        );
        self.stated_in(&mut text, outcome.evidence(), outcome.note());
        let pillars: Vec<&str> = outcome.pillars().iter().map(Vocabulary::word).collect();
        self.line(
            &mut text,
            2,
            &format!("pillars: {}", if pillars.is_empty() { "none".to_owned() } else { pillars.join(", ") }),
        );
        if let Some(uptake) = verdict.uptake() {
            let (reached, outputs) = verdict.outputs_reached();
            let of_outputs = if outputs == 0 {
                "no outputs listed".to_owned()
            } else {
                format!("{reached} of {outputs} listed outputs reached")
            };
            self.line(&mut text, 2, &format!("taken up: {uptake} ({of_outputs})"));
        }
        self.line(&mut text, 2, &format!("the ILO: {}", verdict.engagement()));
        for part in outcome.agencies() {
            let below = part.output.map_or(String::new(), |o| format!(" (output {})", o.id()));
            let cited = part.evidence.cited().map_or(String::new(), |c| format!(", {c}"));
            self.line(&mut text, 4, &format!("{}: {}{below}{cited}", part.agency.acronym(), part.role));
        }
        self.absence(&mut text, 2, verdict.absence());
        self.links(&mut text, &verdict.links);
        text + "\n"
    }

    fn stated_in(&self, text: &mut String, evidence: Evidence<'_>, note: Option<&str>) {
        if let Some(cited) = evidence.cited() {
            self.line(text, 2, &format!("stated in: {cited}{}", self.read_at(evidence)));
        }
        if let Some(note) = note {
            self.line(text, 2, &format!("note: {note}"));
        }
    }

    fn read_at(&self, evidence: Evidence<'_>) -> String {
        let spot = evidence.place.map(crate::place::Place::whole);
        spot.map_or(String::new(), |spot| format!(" [{}]", self.graph.files().locate(&spot)))
    }

    fn absence(&self, text: &mut String, indent: usize, absence: Option<Absence<'_>>) {
        let Some(absence) = absence else { return };
        let mut words =
            format!("{}{}", absence.state(), absence.reason().map_or(String::new(), |r| format!(": {r}")));
        for said in [
            absence.reviewer().map(str::to_owned),
            absence.date().map(|d| d.to_string()),
            absence.evidence().cited(),
        ] {
            words += &said.map_or(String::new(), |s| format!(" ({s})"));
        }
        self.line(text, indent, &(words + &self.read_at(absence.evidence())));
    }

    fn links(&self, text: &mut String, links: &[JudgedLink<'_>]) {
        self.line(text, 2, if links.is_empty() { "links: none" } else { "links:" });
        for judged in links {
            let link = judged.link;
            let from = link
                .element()
                .map_or(link.priority().id().to_owned(), |e| format!("{}/{}", link.priority().id(), e.id()));
            let to = link
                .output()
                .map_or(link.outcome().id().to_owned(), |o| format!("{}/{}", link.outcome().id(), o.id()));
            let un = link.extent_un().map_or(String::new(), |e| format!(", {e} of the outcome"));
            let sure = link.stated_confidence().map_or(String::new(), |c| format!(", confidence {c}"));
            let words = format!(
                "{from} → {to}: {}{un}; {}{sure}; {}",
                link.extent(),
                link.status(),
                judged.standing.words(Language::English)
            );
            self.line(text, 4, &words);
            if let Some(cited) = link.evidence().cited() {
                self.line(text, 6, &format!("evidence: {cited}{}", self.read_at(link.evidence())));
            } else {
                self.line(text, 6, &format!("no source given{}", self.read_at(link.evidence())));
            }
            if let Some(note) = link.note() {
                self.line(text, 6, &format!("note: {note}"));
            }
            if let Some(reviewer) = link.reviewer() {
                self.line(text, 6, &format!("reviewer: {reviewer}"));
            }
            if let Some(date) = link.date() {
                self.line(text, 6, &format!("date: {date}"));
            }
            self.line(text, 6, &format!("pin today: {}", link.current_pin()));
        }
    }
}
