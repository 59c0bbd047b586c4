//! A row that stands twice in a file is reported, whatever its table.

use dwalign::record::TABLES;

use crate::common::{Folder, found};

const PLANS: [(&str, &str); 5] = [
    (
        "frameworks",
        "country,framework,kind,start,end\nMDA,d,dwcp,2021,2024\nMDA,u,unsdcf,2021,2024\nMDA,u2,undaf,,\n",
    ),
    ("priorities", "country,framework,priority,title\nMDA,d,P1,Jobs\n"),
    ("elements", "country,framework,priority,element,title\nMDA,d,P1,E1,Youth\n"),
    ("outcomes", "country,framework,outcome,title\nMDA,u,O1,Work\n"),
    ("outputs", "country,framework,outcome,output,title\nMDA,u,O1,T1,Training\n"),
];

/// The heading and a row of each table that has none above.
const OTHERS: [(&str, &str, &str); 18] = [
    ("countries", "country,name", "MDA,Moldova"),
    ("agencies", "agency,name", "ILO,International Labour Organization"),
    ("roles", "country,framework,outcome,agency,role", "MDA,u,O1,ILO,lead"),
    ("links", "country,dwcp,priority,undaf,outcome,extent", "MDA,d,P1,u,O1,whole"),
    ("absences", "country,framework,item,state", "MDA,d,E1,none-found"),
    ("pairings", "country,dwcp,undaf,examined", "MDA,d,u,partly"),
    ("pillars", "country,framework,item,pillar", "MDA,u,O1,rights"),
    ("aliases", "country,framework,same_as", "MDA,u2,u"),
    ("participation", "country,framework,phase,constituent,level", "MDA,d,formulation,workers,active"),
    (
        "statements",
        "region,area,breadth,kind,phase,constituent,level,note",
        "africa,,some,,formulation,workers,some,x",
    ),
    ("barriers", "barrier,country", "reform-hard-to-read,MDA"),
    ("events", "kind,title,country", "training,Skills,MDA"),
    ("satisfaction", "country,framework,constituent,year,satisfied", "MDA,d,workers,2022,yes"),
    ("resources", "country,outcome_ref,biennium,need,currency", "MDA,u/O1,2022,100,USD"),
    ("projects", "project,country,biennium,allocation,currency", "X1,MDA,2022,100,USD"),
    ("costs", "cost,title,available,currency", "c1,All,100,USD"),
    ("indicators", "indicator,title", "3.1,Plans"),
    ("sources", "source,title", "s1,A paper"),
];

/// The codes that are found where the last row of a table stands twice.
fn twice(name: &str, text: &str) -> Vec<String> {
    let last = text.lines().last().expect("it has a row");
    let mut files: Vec<(String, String)> =
        PLANS.map(|(name, text)| (format!("{name}.csv"), text.to_owned())).into();
    files.retain(|(file, _)| *file != format!("{name}.csv"));
    files.push((format!("{name}.csv"), format!("{text}{last}\n")));
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    found(&Folder::of(&files), &["."]).into_iter().map(|found| found.code).collect()
}

#[test]
fn a_row_that_repeats_another_is_reported_in_every_table() {
    let others = OTHERS.map(|(name, head, row)| (name, format!("{head}\n{row}\n")));
    let plans = PLANS.map(|(name, text)| (name, text.to_owned()));
    let all: Vec<(&str, String)> = plans.into_iter().chain(others).collect();
    assert!(TABLES.iter().all(|table| all.iter().any(|(name, _)| *name == table.name)));
    let silent: Vec<String> = (all.iter())
        .map(|(name, text)| (name, twice(name, text)))
        .filter(|(_, codes)| !codes.contains(&"W501".to_owned()))
        .map(|(name, codes)| format!("{name}: {codes:?}"))
        .collect();
    assert!(silent.is_empty(), "{silent:#?}");
}
