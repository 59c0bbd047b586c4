//! Plans of one country, made up and the same every time, with as many cards as are asked for.

use std::fmt::Write;

use dwalign::graph::PlanGraph;
use dwalign::ingest::{self, Form, Input, Open, Options};

use crate::generate::draw::Draw;

/// The country whose plans they are: a code that ISO 3166 leaves to its users.
pub(crate) const COUNTRY: &str = "XAA";
const AGENCIES: [&str; 9] = ["FAO", "ILO", "IOM", "UNDP", "UNESCO", "UNFPA", "UNICEF", "UNIDO", "WHO"];
const TITLES: [&str; 5] = [
    "Decent jobs for young women and men",
    "Social protection floors reach those who work without a contract",
    "Labour law and inspection",
    "Employers’ and workers’ organisations take part in national policy",
    "Skills and enterprises in a just transition",
];

/// Tables with so many cards: two in five are priorities with two elements each, the others outcomes in groups of four.
/// Each element is linked to an outcome near its own place, and one in four to another anywhere.
pub(crate) fn tables(cards: usize, seed: u64) -> Vec<(&'static str, String)> {
    let mut draw = Draw(seed);
    let priorities = (cards * 2 / 5).max(1);
    let outcomes = cards.saturating_sub(priorities).max(1);
    let frameworks = format!(
        "country,framework,kind,title,start,end\n\
         {COUNTRY},d,dwcp,Decent Work Country Programme,2022,2026\n{COUNTRY},u,unsdcf,Cooperation Framework,2022,2026\n"
    );
    let mut rows = [
        "country,framework,priority,title\n".to_owned(),
        "country,framework,priority,element,title\n".to_owned(),
        "country,framework,outcome,group,title,pillars\n".to_owned(),
        "country,framework,outcome,agency,role\n".to_owned(),
        "country,priority,element,outcome,extent,status,source\n".to_owned(),
    ];
    let mut put = |table: usize, text: std::fmt::Arguments<'_>| {
        let _ = rows[table].write_fmt(text);
    };
    for priority in 0..priorities {
        put(0, format_args!("{COUNTRY},d,P{priority},{}\n", draw.word(&TITLES)));
        for element in 0..2 {
            put(1, format_args!("{COUNTRY},d,P{priority},E{element},{}\n", draw.word(&TITLES)));
            let near = priority * outcomes / priorities + draw.below(4);
            let far = draw.chance(0.25).then(|| draw.below(outcomes));
            for outcome in [Some(near % outcomes), far].into_iter().flatten() {
                let extent = draw.word(&["whole", "part"]);
                let status = draw.word(&["documented", "reviewed", "suggested"]);
                put(
                    4,
                    format_args!("{COUNTRY},P{priority},E{element},O{outcome},{extent},{status},made up\n"),
                );
            }
        }
    }
    for outcome in 0..outcomes {
        let pillars = draw.word(&["employment", "rights", ""]);
        let group = outcome / 4;
        put(
            2,
            format_args!(
                "{COUNTRY},u,O{outcome},Strategic priority {group},{},{pillars}\n",
                draw.word(&TITLES)
            ),
        );
        for agency in AGENCIES.iter().filter(|_| draw.chance(0.4)) {
            put(3, format_args!("{COUNTRY},u,O{outcome},{agency},implementing\n"));
        }
    }
    let [priorities, elements, outcomes, roles, links] = rows;
    vec![
        ("frameworks", frameworks),
        ("priorities", priorities),
        ("elements", elements),
        ("outcomes", outcomes),
        ("roles", roles),
        ("links", links),
    ]
}

/// The same as a graph.
pub(crate) fn graph(cards: usize, seed: u64) -> PlanGraph {
    let input = |(table, text): (&'static str, String)| {
        let name = format!("{table}.csv");
        let (size, bytes) = (text.len() as u64, text.into_bytes());
        let form = Form::of(&name);
        let open: Open = Box::new(move || Ok(Box::new(std::io::Cursor::new(bytes.clone()))));
        Input { name, form, named: true, size, open }
    };
    let inputs = tables(cards, seed).into_iter().map(input).collect();
    let (data, _) = ingest::read(inputs, Options::default());
    PlanGraph::build(data).0
}
