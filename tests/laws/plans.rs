//! Datasets that are well formed by construction: every reference leads somewhere, no period is reversed, no absence
//! contradicts a link, no agency is involved and not involved.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::Config;

use crate::support::{Data, Dice, Row, cell, tried};

/// `n` cases of a property, or the part of them that is tried, or what PROPTEST_CASES asks for; failures are kept in no file.
pub(crate) fn cases(n: u32) -> Config {
    let standard = Config::default();
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() { standard.cases } else { tried(n) };
    Config { cases, failure_persistence: None, max_shrink_iters: 2000, ..standard }
}

/// One country's plans in numbers, which shrink one by one.
#[derive(Debug, Clone)]
struct Nation {
    dwcps: Vec<Dwcp>,
    uns: Vec<Un>,
    links: Vec<Link>,
    seed: u64,
}

/// The first year after 2000 and the number of further years; none is an unknown period.
type Years = Option<(u8, u8)>;

#[derive(Debug, Clone)]
struct Dwcp {
    years: Years,
    /// How many elements each priority has, and whether they are the whole of it.
    priorities: Vec<(u8, bool)>,
}

#[derive(Debug, Clone)]
struct Un {
    years: Years,
    kind: u8,
    /// The pillars of each outcome as bits, how many outputs it has, and the ILO's role on it.
    outcomes: Vec<(u8, u8, u8)>,
}

#[derive(Debug, Clone)]
struct Link {
    /// Plans, items and parts of items by number, wrapped around.
    ends: [u8; 6],
    extent: u8,
    extent_un: u8,
    status: u8,
    confidence: u8,
    source: u8,
}

const KINDS: [&str; 5] = ["undaf", "undap", "one-programme", "unpaf", "unsdcf"];
const PILLARS: [&str; 4] = ["employment", "social-protection", "social-dialogue", "rights"];
const ROLES: [&str; 5] = ["", "not-involved", "technical-assistance", "implementing", "lead"];
const EXTENTS: [&str; 4] = ["", "whole", "part", "part"];
const STATUSES: [&str; 6] = ["", "documented", "reviewed", "suggested", "suggested", "rejected"];
const CONFIDENCES: [&str; 4] = ["", "0", "0.5", "0.987654"];
const STATES: [&str; 3] = ["none-found", "accepted", "open"];
const CODES: [&str; 3] = ["TZA", "MDA", "COK"];

fn years() -> impl Strategy<Value = Years> {
    prop_oneof![1 => Just(None), 7 => (4u8..16, 0u8..6).prop_map(Some)]
}

fn dwcp() -> impl Strategy<Value = Dwcp> {
    let priority = || (0u8..=4, proptest::bool::weighted(0.8));
    let priorities = prop_oneof![1 => Just(Vec::new()), 8 => vec(priority(), 1..=4)];
    (years(), priorities).prop_map(|(years, priorities)| Dwcp { years, priorities })
}

fn un() -> impl Strategy<Value = Un> {
    let outcomes = prop_oneof![1 => Just(Vec::new()), 8 => vec((0u8..16, 0u8..=3, 0u8..5), 1..=5)];
    (years(), 0u8..5, outcomes).prop_map(|(years, kind, outcomes)| Un { years, kind, outcomes })
}

fn link() -> impl Strategy<Value = Link> {
    (any::<[u8; 6]>(), 0u8..4, 0u8..3, 0u8..6, 0u8..4, 0u8..3).prop_map(
        |(ends, extent, extent_un, status, confidence, source)| Link {
            ends,
            extent,
            extent_un,
            status,
            confidence,
            source,
        },
    )
}

fn nation() -> impl Strategy<Value = Nation> {
    let dwcps = prop_oneof![1 => Just(Vec::new()), 8 => vec(dwcp(), 1..=2)];
    let uns = prop_oneof![1 => Just(Vec::new()), 8 => vec(un(), 1..=2)];
    (dwcps, uns, vec(link(), 0..=14), any::<u64>()).prop_map(|(dwcps, uns, links, seed)| Nation {
        dwcps,
        uns,
        links,
        seed,
    })
}

/// A dataset of one to three countries, sometimes with a framework that two of them share.
pub(crate) fn dataset() -> impl Strategy<Value = Data> {
    let nations = vec(nation(), 1..=3);
    (nations, proptest::option::of(un())).prop_map(|(nations, shared)| written(&nations, shared.as_ref()))
}

fn written(nations: &[Nation], shared: Option<&Un>) -> Data {
    let mut data = Data::default();
    let codes = &CODES[..nations.len()];
    for (nation, code) in nations.iter().zip(codes) {
        for (n, dwcp) in nation.dwcps.iter().enumerate() {
            write_dwcp(&mut data, code, &format!("dwcp-{n}"), dwcp);
        }
        for (n, un) in nation.uns.iter().enumerate() {
            write_un(&mut data, code, code, &format!("un-{n}"), un);
        }
    }
    if let (Some(un), [home, other, ..]) = (shared, codes) {
        write_un(&mut data, &format!("{home};{other}"), home, "shared", un);
    }
    if data.rows("frameworks").is_empty() {
        // A dataset without any plan is an error.
        write_un(&mut data, CODES[0], CODES[0], "un-0", &Un { years: None, kind: 0, outcomes: Vec::new() });
    }
    for (nation, code) in nations.iter().zip(codes) {
        for link in &nation.links {
            write_link(&mut data, code, link);
        }
    }
    for (nation, code) in nations.iter().zip(codes) {
        let mut dice = Dice::new(nation.seed);
        absences(&mut data, code, &mut dice);
        answers(&mut data, code, &mut dice);
    }
    data
}

fn framework(data: &mut Data, countries: &str, id: &str, kind: &str, years: Years) {
    let year = |n: u8| (2000 + u16::from(n)).to_string();
    let (start, end) = years.map_or_else(Default::default, |(from, more)| (year(from), year(from + more)));
    let cells = [("country", countries), ("framework", id), ("kind", kind), ("start", &start), ("end", &end)];
    data.add("frameworks", &cells);
}

fn write_dwcp(data: &mut Data, code: &str, id: &str, dwcp: &Dwcp) {
    framework(data, code, id, "dwcp", dwcp.years);
    for (n, (elements, exhaustive)) in dwcp.priorities.iter().enumerate() {
        let (priority, title) = (format!("P{n}"), format!("Priority {n} of {code}"));
        let within = [("country", code), ("framework", id), ("priority", priority.as_str())];
        let own = [("title", title.as_str()), ("exhaustive", if *exhaustive { "" } else { "no" })];
        data.add("priorities", &[&within[..], &own].concat());
        for e in 0..*elements {
            let (element, title) = (format!("E{e}"), format!("Element {e}, “of” {priority}"));
            let own = [("element", element.as_str()), ("title", title.as_str())];
            data.add("elements", &[&within[..], &own].concat());
        }
    }
}

fn write_un(data: &mut Data, countries: &str, home: &str, id: &str, un: &Un) {
    framework(data, countries, id, KINDS[usize::from(un.kind)], un.years);
    for (n, (pillars, outputs, role)) in un.outcomes.iter().enumerate() {
        let (outcome, title) = (format!("O{n}"), format!("Outcome {n}"));
        let within = [("country", home), ("framework", id), ("outcome", outcome.as_str())];
        let has = |bit: usize| pillars & 1 << bit != 0;
        let pillars: Vec<&str> = (0..4).filter(|bit| has(*bit)).map(|bit| PILLARS[bit]).collect();
        let pillars = pillars.join(";");
        let own =
            [("title", title.as_str()), ("pillars", pillars.as_str()), ("group", "Strategic priority 1")];
        data.add("outcomes", &[&within[..], &own].concat());
        for o in 0..*outputs {
            let (output, title) = (format!("{n}.{o}"), format!("Output {n}.{o}"));
            let own = [("output", output.as_str()), ("title", title.as_str())];
            data.add("outputs", &[&within[..], &own].concat());
        }
        let role = ROLES[usize::from(*role)];
        if !role.is_empty() {
            let output = if *outputs > 1 { format!("{n}.0") } else { String::new() };
            let own = [("output", output.as_str()), ("agency", "ILO"), ("role", role)];
            data.add("roles", &[&within[..], &own].concat());
            data.add("roles", &[&within[..], &[("agency", "UNDP"), ("role", "lead")]].concat());
        }
    }
}

/// The rows of a table that belong to a country or to one of its frameworks.
fn below<'a>(data: &'a Data, table: &str, fits: impl Fn(&Row) -> bool + 'a) -> Vec<&'a Row> {
    data.rows(table).iter().filter(|row| fits(row)).collect()
}

/// The `n`-th of some rows, wrapped around.
fn nth<'a>(rows: &[&'a Row], n: u8) -> Option<&'a Row> {
    rows.get(usize::from(n) % rows.len().max(1)).copied()
}

fn write_link(data: &mut Data, code: &str, link: &Link) {
    let [d, p, e, u, o, t] = link.ends;
    let in_country = |row: &Row| cell(row, "country").split(';').any(|c| c == code);
    let plans =
        |dwcp: bool| below(data, "frameworks", move |r| in_country(r) && (cell(r, "kind") == "dwcp") == dwcp);
    let (Some(dwcp), Some(un)) = (nth(&plans(true), d), nth(&plans(false), u)) else { return };
    let home = cell(un, "country").split(';').next().unwrap_or_default();
    let (dwcp, un) = (cell(dwcp, "framework"), cell(un, "framework"));
    let own = |row: &Row| cell(row, "country") == code && cell(row, "framework") == dwcp;
    let theirs = |row: &Row| cell(row, "country") == home && cell(row, "framework") == un;
    let Some(priority) = nth(&below(data, "priorities", own), p).map(|r| cell(r, "priority")) else { return };
    let Some(outcome) = nth(&below(data, "outcomes", theirs), o).map(|r| cell(r, "outcome")) else { return };
    let elements = below(data, "elements", |r| own(r) && cell(r, "priority") == priority);
    let outputs = below(data, "outputs", |r| theirs(r) && cell(r, "outcome") == outcome);
    // Every third link of a priority with elements is of the priority itself.
    let element = if e % 3 == 0 { "" } else { nth(&elements, e / 3).map_or("", |r| cell(r, "element")) };
    let output = if t % 2 == 0 { "" } else { nth(&outputs, t / 2).map_or("", |r| cell(r, "output")) };
    let source = ["", "the plan, p. 1", "a “review”"][usize::from(link.source)];
    let cells = [
        ("country", code),
        ("dwcp", dwcp),
        ("priority", priority),
        ("element", element),
        ("undaf", un),
        ("outcome", outcome),
        ("output", output),
        ("extent", EXTENTS[usize::from(link.extent)]),
        ("extent_un", ["", "whole", "part"][usize::from(link.extent_un)]),
        ("status", STATUSES[usize::from(link.status)]),
        ("confidence", CONFIDENCES[usize::from(link.confidence)]),
        ("source", source),
    ];
    let owned: Vec<(&'static str, String)> = cells.map(|(name, value)| (name, value.to_owned())).into();
    let cells: Vec<(&'static str, &str)> =
        owned.iter().map(|(name, value)| (*name, value.as_str())).collect();
    data.add("links", &cells);
}

/// Some items without any documented or reviewed link are said to have no counterpart.
fn absences(data: &mut Data, code: &str, dice: &mut Dice) {
    let counts = |row: &&Row| matches!(cell(row, "status"), "" | "documented" | "reviewed");
    let mut said: Vec<[String; 2]> = Vec::new();
    for (table, id, side) in [("priorities", "priority", "dwcp"), ("outcomes", "outcome", "undaf")] {
        for row in below(data, table, |r| cell(r, "country") == code) {
            let (framework, item) = (cell(row, "framework"), cell(row, id));
            let linked = data.rows("links").iter().filter(counts).any(|link| {
                // A shared framework is named by either of its countries.
                let same_country = side == "undaf" || cell(link, "country") == code;
                same_country && cell(link, side) == framework && cell(link, id) == item
            });
            if !linked && dice.chance(40) {
                said.push([framework.to_owned(), item.to_owned()]);
            }
        }
    }
    for [framework, item] in said {
        let reason = if dice.chance(50) { "left to the next plan" } else { "" };
        let cells = [
            ("country", code),
            ("framework", framework.as_str()),
            ("item", item.as_str()),
            ("state", *dice.pick(&STATES)),
            ("reason", reason),
        ];
        data.add("absences", &cells);
    }
}

fn answers(data: &mut Data, code: &str, dice: &mut Dice) {
    let plans = below(data, "frameworks", |r| cell(r, "country") == code);
    let plans: Vec<String> = plans.iter().map(|r| cell(r, "framework").to_owned()).collect();
    for framework in plans {
        for who in ["government", "employers", "workers"] {
            for _ in 0..dice.below(3) {
                let year = dice.between(2004, 2012).to_string();
                let cells = [
                    ("country", code),
                    ("framework", framework.as_str()),
                    ("constituent", who),
                    ("year", year.as_str()),
                    ("satisfied", if dice.chance(75) { "yes" } else { "no" }),
                ];
                data.add("satisfaction", &cells);
            }
        }
    }
}
