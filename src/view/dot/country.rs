//! One country: who took part, what the DWCP and the UN framework hold, and what joins them.

use std::collections::{BTreeMap, BTreeSet};

use super::draw::{cluster, column, drawing, edge, node, ordered_column};
use super::evidence::{key, links};
use crate::align::{
    ElementCover, OutcomeVerdict, PairingVerdict, Policy, PriorityVerdict, best_outcomes, best_priorities,
};
use crate::graph::name::plan;
use crate::graph::{Agency, Element, Framework, Outcome, Priority};
use crate::say;
use crate::view::svg::theme::{self, dot};
use crate::view::text::wrap::wrap;
use crate::view::{titled, with_state};
use crate::vocab::{
    Certainty, Constituent, Language, Level, OutcomeClass, PriorityClass, Role, Vocabulary, capital,
};
use graphviz_rust::dot_structures::Stmt;

/// How many columns a line of a box's text takes at most.
const WIDTH: usize = 32;

/// How one priority or outcome is drawn when it stands in several pairings: in the highest of its classes.
struct Drawn<'v, 'g> {
    language: Language,
    priorities: BTreeMap<Priority<'g>, &'v PriorityVerdict<'g>>,
    outcomes: BTreeMap<Outcome<'g>, &'v OutcomeVerdict<'g>>,
    dwcps: BTreeSet<Framework<'g>>,
    uns: BTreeSet<Framework<'g>>,
}

/// The diagram of the pairings given, which are of one country. `left_out` names what the country has beside them.
#[must_use]
pub fn country(
    name: &str,
    verdicts: &[PairingVerdict<'_>],
    left_out: &[Framework<'_>],
    policy: &Policy,
    language: Language,
) -> String {
    let drawn = Drawn {
        language,
        priorities: best_priorities(verdicts, Certainty::Counted),
        outcomes: best_outcomes(verdicts, Certainty::Counted),
        dwcps: verdicts.iter().map(|v| v.pairing.dwcp).collect(),
        uns: verdicts.iter().map(|v| v.pairing.un).collect(),
    };
    let mut title = vec![say!(language, "dot-title", name = name)];
    for verdict in verdicts {
        let pairing = verdict.pairing;
        let line = say!(
            language,
            "dot-pairing",
            dwcp = plan(pairing.dwcp, language),
            un = plan(pairing.un, language),
            class = pairing_class(verdict, language),
            why = capital(&verdict.why(language))
        );
        title.extend(wrap(&line, 110));
        title.extend(pairing.stated_in_words(language).iter().flat_map(|said| wrap(said, 110)));
    }
    if !left_out.is_empty() {
        let names: Vec<String> = left_out.iter().map(|f| plan(*f, language)).collect();
        title.extend(wrap(&say!(language, "dot-left-out", frameworks = names.join(", ")), 110));
    }
    title.push(say!(language, "dot-policy", policy = policy.words(language)));

    let mut body = vec![];
    body.extend(constituents(&drawn));
    for &dwcp in &drawn.dwcps {
        body.push(dwcp_cluster(dwcp, &drawn));
    }
    for &un in &drawn.uns {
        body.push(un_cluster(un, &drawn));
    }
    body.extend(agencies(&drawn));
    body.extend(links(verdicts, language));
    body.extend(columns(&drawn));
    body.push(key(language));
    drawing(&format!("dwalign {name}"), &title, body)
}

/// The verdict on a pairing as a word.
pub(super) fn pairing_class(verdict: &PairingVerdict<'_>, language: Language) -> String {
    verdict.word(language)
}

/// The name of a plan above its boxes, and its title where it has one.
fn framed(framework: Framework<'_>, language: Language) -> Vec<String> {
    let mut lines = vec![plan(framework, language)];
    if !framework.title().is_empty() {
        lines.extend(wrap(&crate::diagnostic::plain(framework.title()), 44));
    }
    lines
}

fn boxed(head: String, title: &str) -> Vec<String> {
    let mut lines = vec![head];
    lines.extend(wrap(&crate::diagnostic::plain(title), WIDTH));
    lines
}

fn dwcp_cluster(dwcp: Framework<'_>, drawn: &Drawn<'_, '_>) -> Stmt {
    let language = drawn.language;
    let mut within = Vec::new();
    for (priority, verdict) in drawn.priorities.iter().filter(|(p, _)| p.framework() == dwcp) {
        let look = theme::priority(verdict.class());
        let class = with_state(language, verdict.label(language), verdict.nothing());
        let head = format!("{} {}  {class}", look.symbol, priority.id());
        let width = if verdict.class() == PriorityClass::DwcpOnly { "2.2" } else { "1.4" };
        let style = format!("filled,{}", look.dash);
        let settings: &[(&str, &str)] =
            &[("fillcolor", look.fill), ("color", look.line), ("style", &style), ("penwidth", width)];
        within.push(node(
            &priority.address(),
            &boxed(head, &titled(priority.title_found(language), language)),
            settings,
        ));
        for (element, cover) in verdict.elements() {
            within.push(element_box(element, cover, language));
            let settings: &[(&str, &str)] = &[("arrowhead", "none"), ("color", dot::STEM), ("weight", "4")];
            within.push(edge(&priority.address(), &element.address(), settings));
        }
    }
    if within.is_empty() {
        let none = say!(language, "dot-no-priorities");
        within.push(node(
            &format!("{}/none", dwcp.address()),
            &[none],
            &[("shape", "plaintext"), ("style", "")],
        ));
    }
    let settings: &[(&str, &str)] =
        &[("color", dot::FRAME), ("style", "rounded"), ("fontsize", "12"), ("margin", "14")];
    cluster(&dwcp.address(), &framed(dwcp, language), settings, within)
}

fn element_box(element: Element<'_>, cover: ElementCover, language: Language) -> Stmt {
    let (cover, class) = match cover {
        ElementCover::Own | ElementCover::ThroughPriority => ("whole", PriorityClass::Full),
        ElementCover::Part => ("part", PriorityClass::Partial),
        ElementCover::NotCovered => ("none", PriorityClass::DwcpOnly),
        ElementCover::Unexamined => ("unexamined", PriorityClass::Unexamined),
    };
    let words = say!(language, "dot-element", cover = cover);
    let look = theme::priority(class);
    let head = format!("{} {}  {words}", look.symbol, element.id());
    let style = format!("rounded,filled,{}", look.dash);
    let settings: &[(&str, &str)] =
        &[("fillcolor", look.fill), ("color", look.line), ("style", &style), ("fontsize", "10")];
    node(&element.address(), &boxed(head, &titled(element.title_found(language), language)), settings)
}

fn un_cluster(un: Framework<'_>, drawn: &Drawn<'_, '_>) -> Stmt {
    let language = drawn.language;
    let mut groups: BTreeMap<&str, Vec<Stmt>> = BTreeMap::new();
    for (outcome, verdict) in drawn.outcomes.iter().filter(|(o, _)| o.framework() == un) {
        let look = theme::outcome(verdict.class());
        let class = with_state(language, verdict.label(language), verdict.nothing());
        let head = format!("{} {}  {class}", look.symbol, outcome.id());
        let mut lines = boxed(head, &titled(outcome.title_found(language), language));
        lines.push(say!(language, "dot-ilo", engagement = verdict.engagement().shown(language)));
        let width = if verdict.class() == OutcomeClass::UndafOnly { "2.2" } else { "1.4" };
        let style = format!("filled,{}", look.dash);
        let settings: &[(&str, &str)] =
            &[("fillcolor", look.fill), ("color", look.line), ("style", &style), ("penwidth", width)];
        groups.entry(outcome.group().unwrap_or_default()).or_default().push(node(
            &outcome.address(),
            &lines,
            settings,
        ));
    }
    let mut within = Vec::new();
    for (n, (group, boxes)) in groups.into_iter().enumerate() {
        if group.is_empty() {
            within.extend(boxes);
        } else {
            let settings: &[(&str, &str)] =
                &[("color", dot::FRAME_FAINT), ("style", "rounded"), ("fontsize", "10"), ("margin", "8")];
            within.push(cluster(
                &format!("{}/group {n}", un.address()),
                &wrap(&crate::diagnostic::plain(group), 44),
                settings,
                boxes,
            ));
        }
    }
    if within.is_empty() {
        let none = say!(language, "dot-no-outcomes");
        within.push(node(
            &format!("{}/none", un.address()),
            &[none],
            &[("shape", "plaintext"), ("style", "")],
        ));
    }
    let settings: &[(&str, &str)] =
        &[("color", dot::FRAME), ("style", "rounded"), ("fontsize", "12"), ("margin", "14")];
    cluster(&un.address(), &framed(un, language), settings, within)
}

/// A node inside a framework's cluster to which an arrow to the whole cluster can be tied.
fn anchor(framework: Framework<'_>, drawn: &Drawn<'_, '_>) -> String {
    let priority = drawn.priorities.keys().find(|p| p.framework() == framework).map(|p| p.address());
    let outcome = || drawn.outcomes.keys().find(|o| o.framework() == framework).map(|o| o.address());
    priority.or_else(outcome).unwrap_or_else(|| format!("{}/none", framework.address()))
}

/// The three constituents, and civil society where it was observed, with their part in each framework.
fn constituents(drawn: &Drawn<'_, '_>) -> Vec<Stmt> {
    let language = drawn.language;
    let mut stmts = Vec::new();
    for &constituent in Constituent::ALL {
        let mut lines = vec![constituent.label(language).to_owned()];
        let mut edges = Vec::new();
        for &framework in drawn.dwcps.iter().chain(&drawn.uns) {
            let parts: Vec<String> = (framework.participation().into_iter())
                .filter(|part| part.constituent == constituent)
                .map(|part| {
                    let cited = part.evidence().locator().map_or(String::new(), |l| format!(" {l}"));
                    let (phase, level) = (part.phase.shown(language), part.level.shown(language));
                    say!(language, "dot-took-part", phase = phase, level = level) + &cited
                })
                .collect();
            if parts.is_empty() {
                continue;
            }
            let weak = framework.participation().iter().filter(|p| p.constituent == constituent).all(|p| {
                matches!(p.level, Level::NotAtAll | Level::Proposed | Level::Indirect | Level::Weak)
            });
            lines.push(say!(language, "dot-of-framework", framework = plan(framework, language)));
            lines.extend(parts.iter().flat_map(|part| wrap(part, WIDTH)));
            let head = format!("cluster_{}", framework.address());
            let style = if weak { "dashed" } else { "solid" };
            let settings: &[(&str, &str)] =
                &[("lhead", &head), ("style", style), ("color", dot::PART), ("arrowhead", "open")];
            edges.push(edge(constituent.word(), &anchor(framework, drawn), settings));
        }
        let stated = !edges.is_empty();
        if !stated && constituent == Constituent::CivilSociety {
            continue;
        }
        if !stated {
            lines.push(say!(language, "dot-part-not-stated"));
        }
        let style = if stated { "rounded,filled" } else { "rounded,dashed" };
        let settings: &[(&str, &str)] =
            &[("style", style), ("fillcolor", dot::CONSTITUENT), ("fontsize", "10")];
        stmts.push(node(constituent.word(), &lines, settings));
        stmts.extend(edges);
    }
    stmts
}

fn agencies(drawn: &Drawn<'_, '_>) -> Vec<Stmt> {
    let mut stmts = Vec::new();
    let mut roles: BTreeMap<(Outcome<'_>, Agency<'_>), Role> = BTreeMap::new();
    for outcome in drawn.outcomes.keys() {
        for part in outcome.agencies() {
            let strongest = roles.entry((*outcome, part.agency)).or_insert(part.role);
            *strongest = part.role.max(*strongest);
        }
    }
    let agencies: BTreeSet<Agency<'_>> = roles.keys().map(|(_, agency)| *agency).collect();
    for agency in agencies {
        let (acronym, ilo) = (agency.acronym(), agency.is_ilo());
        let settings: &[(&str, &str)] = &[
            ("shape", "ellipse"),
            ("fillcolor", if ilo { dot::ILO } else { "white" }),
            ("penwidth", if ilo { "1.8" } else { "1" }),
            ("fontsize", "10"),
        ];
        let shown = agency.shown(drawn.language).to_owned();
        stmts.push(node(&format!("agency {acronym}"), &[shown], settings));
    }
    for ((outcome, agency), role) in roles {
        let style = match role {
            Role::Lead => "bold",
            Role::Implementing => "solid",
            Role::TechnicalAssistance => "dashed",
            Role::NotInvolved => "dotted",
        };
        let label = say!(drawn.language, "dot-role", role = role.word());
        let settings: &[(&str, &str)] =
            &[("arrowhead", "none"), ("style", style), ("label", &label), ("color", dot::ROLE)];
        stmts.push(edge(&outcome.address(), &format!("agency {}", agency.acronym()), settings));
    }
    stmts
}

/// Keeps each kind of box in a column of its own, even where nothing joins them.
fn columns(drawn: &Drawn<'_, '_>) -> Vec<Stmt> {
    let priorities: Vec<String> = drawn.priorities.keys().map(|p| p.address()).collect();
    let outcomes: Vec<String> = drawn.outcomes.keys().map(|o| o.address()).collect();
    let mut stmts = Vec::new();
    let invisible: &[(&str, &str)] = &[("style", "invis")];
    for &dwcp in &drawn.dwcps {
        stmts.push(edge(Constituent::Government.word(), &anchor(dwcp, drawn), invisible));
        for &un in &drawn.uns {
            // Elements stand between the priorities and the outcomes, so the outcomes are two columns on.
            stmts.push(edge(
                &anchor(dwcp, drawn),
                &anchor(un, drawn),
                &[("style", "invis"), ("minlen", "2")],
            ));
        }
    }
    if priorities.len() > 1 {
        stmts.push(ordered_column(&priorities));
    }
    if outcomes.len() > 1 {
        stmts.push(column(&outcomes));
    }
    let stated = |c: Constituent| {
        drawn
            .dwcps
            .iter()
            .chain(&drawn.uns)
            .any(|f| f.participation().iter().any(|part| part.constituent == c))
    };
    let shown = Constituent::ALL.iter().filter(|&&c| c != Constituent::CivilSociety || stated(c));
    let shown: Vec<String> = shown.map(|c| c.word().to_owned()).collect();
    stmts.push(ordered_column(&shown));
    stmts
}
