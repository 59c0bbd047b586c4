//! What there is to bring to the table of one roll-out.

use std::collections::{BTreeMap, BTreeSet};

use super::{Months, Rollout, months};
use crate::align::{Pairing, PairingVerdict, Policy, PriorityVerdict, pairings_of};
use crate::graph::{Agency, Framework, Link, Outcome, Period, Priority, TookPart};
use crate::participation::Consultation;
use crate::record::Year;
use crate::vocab::{Attendance, FrameworkKind, Nothing, Phase, PriorityClass, Role};

/// Everything about one roll-out.
#[derive(Debug)]
pub struct Outlook<'g> {
    /// The roll-out.
    pub rollout: Rollout<'g>,
    /// The DWCPs that are in force in the year of preparation or in the first year of the next cycle, in order.
    pub dwcps: Vec<DwcpThen<'g>>,
    /// The verdicts of these DWCPs with the framework that ends.
    pub verdicts: Vec<PairingVerdict<'g>>,
    /// Their priorities that the framework that ends does not take up whole: what is for the next one to take up.
    pub agenda: Vec<Agenda<'g>>,
    /// The counting links into the framework that ends, and where their DWCP stands in the next cycle.
    pub links: Vec<(Link<'g>, Reach)>,
    /// Who has been at the table so far.
    pub table: Table,
}

/// A DWCP beside a roll-out.
#[derive(Debug, Clone, Copy)]
pub struct DwcpThen<'g> {
    /// The DWCP.
    pub dwcp: Framework<'g>,
    /// Is it in force on 31 December of the year of preparation? Nothing where its period is not fully known.
    pub in_force: Option<bool>,
    /// The months it shares with the framework that ends; nothing where none is in the data.
    pub with_current: Option<Months>,
    /// The months it shares with the next one. Where that is only expected, its end is not known.
    pub with_next: Months,
}

/// Whether the DWCP of a link is still there in the next cycle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// It is: the link is a candidate to carry over.
    CarriesOver,
    /// It has ended by then: the link falls outside the next cycle.
    FallsOutside,
    /// Its period is not known.
    Unknown,
}

/// A priority that is for the next framework to take up.
#[derive(Debug, Clone)]
pub struct Agenda<'g> {
    /// The priority.
    pub priority: Priority<'g>,
    /// Its class in the framework that ends; none where the two never met.
    pub class: Option<PriorityClass>,
    /// What is known where it is not taken up.
    pub nothing: Option<Nothing>,
    /// The elements that are not taken up whole, of a priority that is taken up in part.
    pub open_elements: Vec<String>,
    /// Its class in the next framework, where that is in the data and has outcomes.
    pub next_class: Option<PriorityClass>,
    /// The agencies, but for the ILO, that already work on outcomes of the same pillar: whom to talk to.
    pub neighbours: Vec<Neighbour<'g>>,
}

/// An agency on outcomes of the same pillar.
#[derive(Debug, Clone)]
pub struct Neighbour<'g> {
    /// The agency.
    pub agency: Agency<'g>,
    /// Its outcomes with a pillar in common, in order.
    pub outcomes: Vec<Outcome<'g>>,
}

/// The state of each of the three constituents, in the order of [`crate::vocab::Constituent::TRIPARTITE`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Table {
    /// In the assessment before the next framework.
    pub assessment: [Attendance; 3],
    /// In the formulation of the next framework.
    pub formulation: [Attendance; 3],
    /// In the formulation of the framework that ends.
    pub last_time: [Attendance; 3],
}

impl<'g> Outlook<'g> {
    /// Looks at a roll-out with the rules of a policy.
    #[must_use]
    pub fn of(rollout: Rollout<'g>, policy: &Policy) -> Self {
        let next = next_period(rollout);
        let then = |dwcp: Framework<'g>| DwcpThen {
            dwcp,
            in_force: (!dwcp.period().may_be_in_force(rollout.year))
                .then(|| dwcp.period().in_force(rollout.year)),
            with_current: rollout.current.map(|current| months(dwcp.period(), current.period())),
            with_next: months(dwcp.period(), next),
        };
        let all: BTreeSet<Framework<'g>> = rollout
            .countries()
            .flat_map(crate::graph::Country::frameworks)
            .filter(|f| f.kind() == FrameworkKind::Dwcp)
            .collect();
        // One that begins later in the cycle is not there yet when the framework is prepared.
        let around = Period { start: Year::new(rollout.year), end: Year::new(rollout.starts()) };
        let there = |d: &DwcpThen<'g>| d.dwcp.period().overlap(around).meets();
        let dwcps: Vec<DwcpThen<'g>> = all.into_iter().map(then).filter(there).collect();
        let paired = |with: Option<Framework<'g>>| -> Vec<Pairing<'g>> {
            let of = |un: Framework<'g>| un.countries().flat_map(pairings_of).filter(move |p| p.un == un);
            with.into_iter().flat_map(of).collect()
        };
        let current: Vec<PairingVerdict<'g>> =
            paired(rollout.current).into_iter().map(|p| p.judge(policy)).collect();
        let listed = rollout.next.filter(|f| f.outcomes().next().is_some());
        let upcoming: Vec<PairingVerdict<'g>> = paired(listed).into_iter().map(|p| p.judge(policy)).collect();
        let links = links(&current, next);
        let verdicts: Vec<PairingVerdict<'g>> =
            current.into_iter().filter(|v| dwcps.iter().any(|d| d.dwcp == v.pairing.dwcp)).collect();
        let agenda = dwcps.iter().flat_map(|d| agenda(d.dwcp, rollout, &verdicts, &upcoming)).collect();
        Self { rollout, dwcps, agenda, links, table: table(rollout), verdicts }
    }

    /// The links whose DWCP stands so in the next cycle.
    pub fn links_that(&self, reach: Reach) -> impl Iterator<Item = Link<'g>> {
        self.links.iter().filter(move |(_, r)| *r == reach).map(|(link, _)| *link)
    }
}

/// The years of the next framework; of one that is only expected, the first.
fn next_period(rollout: Rollout<'_>) -> Period {
    rollout.next.map_or(Period { start: Year::new(rollout.starts()), end: None }, Framework::period)
}

fn links<'g>(verdicts: &[PairingVerdict<'g>], next: Period) -> Vec<(Link<'g>, Reach)> {
    let mut links = Vec::new();
    for verdict in verdicts {
        let period = verdict.pairing.dwcp.period();
        let reach = match (period.overlap(next).meets(), period.end) {
            (false, _) => Reach::FallsOutside,
            (true, Some(_)) => Reach::CarriesOver,
            (true, None) => Reach::Unknown,
        };
        let counting = verdict.priorities.iter().flat_map(|p| p.counting());
        links.extend(counting.map(|judged| (judged.link, reach)));
    }
    links
}

fn agenda<'g>(
    dwcp: Framework<'g>,
    rollout: Rollout<'g>,
    verdicts: &[PairingVerdict<'g>],
    upcoming: &[PairingVerdict<'g>],
) -> Vec<Agenda<'g>> {
    let first = |verdicts: &'_ [PairingVerdict<'g>]| {
        let mut first: BTreeMap<Priority<'g>, PriorityVerdict<'g>> = BTreeMap::new();
        for verdict in verdicts.iter().filter(|v| v.pairing.dwcp == dwcp).flat_map(|v| &v.priorities) {
            first.entry(verdict.priority).or_insert_with(|| verdict.clone());
        }
        first
    };
    let (now, then) = (first(verdicts), first(upcoming));
    let item = |priority: Priority<'g>| {
        let verdict = now.get(&priority);
        let class = verdict.map(|v| v.class());
        if class == Some(PriorityClass::Full) {
            return None;
        }
        let open_elements = verdict.filter(|_| class == Some(PriorityClass::Partial)).map(|v| {
            let open = v.elements().filter(|(_, cover)| {
                use crate::align::ElementCover::{NotCovered, Part, Unexamined};
                matches!(cover, Part | NotCovered | Unexamined)
            });
            open.map(|(element, _)| element.id().to_owned()).collect()
        });
        Some(Agenda {
            priority,
            class,
            nothing: verdict.and_then(|v| v.nothing()),
            open_elements: open_elements.unwrap_or_default(),
            next_class: then.get(&priority).map(|v| v.class()),
            neighbours: neighbours(priority, rollout),
        })
    };
    dwcp.priorities().filter_map(item).collect()
}

/// The agencies on outcomes with a pillar of the priority: in the next framework where it has outcomes, else in the one
/// that ends.
fn neighbours<'g>(priority: Priority<'g>, rollout: Rollout<'g>) -> Vec<Neighbour<'g>> {
    let with_outcomes = |f: &Framework<'g>| f.outcomes().next().is_some();
    let framework = rollout.next.filter(with_outcomes).or(rollout.current);
    let shares = |o: &Outcome<'g>| o.pillars().iter().any(|p| priority.pillars().iter().any(|q| p == q));
    let mut known: BTreeMap<Agency<'g>, Vec<Outcome<'g>>> = BTreeMap::new();
    for outcome in framework.into_iter().flat_map(Framework::outcomes).filter(shares) {
        for part in outcome.agencies() {
            if part.role == Role::NotInvolved || part.agency.is_ilo() {
                continue;
            }
            let outcomes = known.entry(part.agency).or_default();
            if outcomes.last() != Some(&outcome) {
                outcomes.push(outcome);
            }
        }
    }
    let mut found: Vec<Neighbour<'g>> =
        known.into_iter().map(|(agency, outcomes)| Neighbour { agency, outcomes }).collect();
    found.sort_by_key(|n| (std::cmp::Reverse(n.outcomes.len()), n.agency));
    found
}

/// Who has been at the table. An assessment is that of the next framework itself, or a CCA of its countries whose known
/// period meets the year of preparation or the first year of the cycle.
fn table(rollout: Rollout<'_>) -> Table {
    let around = Period { start: Year::new(rollout.year), end: Year::new(rollout.starts()) };
    let own: BTreeSet<Framework<'_>> =
        rollout.countries().flat_map(crate::graph::Country::frameworks).collect();
    let assessments = own.into_iter().filter(|f| {
        let period = f.period();
        f.kind() == FrameworkKind::Cca
            && (period.start.is_some() || period.end.is_some())
            && period.overlap(around).meets()
    });
    Table {
        assessment: states(assessments.chain(rollout.next), Phase::Assessment),
        formulation: states(rollout.next.into_iter(), Phase::Formulation),
        last_time: states(rollout.current.into_iter(), Phase::Formulation),
    }
}

/// The strongest thing said of each of the three in a phase of some frameworks.
fn states<'g>(frameworks: impl Iterator<Item = Framework<'g>>, phase: Phase) -> [Attendance; 3] {
    let mut of: Option<Framework<'g>> = None;
    let mut parts: Vec<TookPart<'g>> = Vec::new();
    for framework in frameworks {
        of = of.or(Some(framework));
        parts.extend(framework.participation().into_iter().filter(|p| p.phase == phase));
    }
    match of {
        Some(framework) => Consultation { framework, phase, parts }.tripartite().map(|s| s.attendance()),
        None => [Attendance::NotStated; 3],
    }
}
