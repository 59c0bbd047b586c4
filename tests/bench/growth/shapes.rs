//! Data of one country in which a single thing is large.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use crate::Problem;

/// A country in which one thing is large.
pub(super) struct Shape {
    /// What is large.
    pub(super) name: &'static str,
    /// How large it is in each of two data sets.
    pub(super) sizes: [u64; 2],
    /// The tables in which it is large, written over those of a small country.
    tables: fn(u64) -> Vec<(&'static str, String)>,
}

/// Rises whenever other data come out.
const VERSION: u32 = 2;

/// A country with one DWCP and one UN framework; the shapes replace some of these tables.
const SMALL: [(&str, &str); 5] = [
    ("roles", "country,framework,outcome,agency,role\nXAA,u,O2,ILO,lead\n"),
    (
        "frameworks",
        "country,framework,kind,title,start,end\nXAA,d,dwcp,Programme,2010,2015\nXAA,u,undaf,Framework,2010,2015\n",
    ),
    ("priorities", "country,framework,priority,title\nXAA,d,P1,Decent jobs\nXAA,d,P2,Social protection\n"),
    ("outcomes", "country,framework,outcome,title\nXAA,u,O1,Employment\nXAA,u,O2,Health\n"),
    (
        "links",
        "country,dwcp,priority,undaf,outcome,extent,status,source\nXAA,d,P1,u,O1,part,documented,Report\n",
    ),
];

pub(super) const ALL: &[Shape] = &[
    Shape { name: "elements of one priority, linked", sizes: [10_000, 100_000], tables: elements },
    Shape { name: "links of one pair", sizes: [10_000, 100_000], tables: links },
    Shape { name: "participation in one plan", sizes: [10_000, 100_000], tables: participation },
    Shape { name: "agencies of one outcome", sizes: [10_000, 100_000], tables: agencies },
    Shape { name: "outputs of one outcome", sizes: [1_000, 10_000], tables: outputs },
    Shape { name: "priorities and outcomes of one comparison", sizes: [1_000, 10_000], tables: items },
    Shape { name: "plans of one country, few together", sizes: [20, 200], tables: apart },
];

impl Shape {
    /// The folder with its data of this size below `under`; made where it is not there.
    pub(super) fn folder(&self, size: u64, under: &Path) -> Result<PathBuf, Problem> {
        let folder = under.join(format!("{} {size}-v{VERSION}", self.name));
        if folder.is_dir() {
            return Ok(folder);
        }
        let partial = under.join(format!("{}.partial", self.name));
        if partial.exists() {
            fs::remove_dir_all(&partial)?;
        }
        fs::create_dir_all(&partial)?;
        for (name, rows) in SMALL {
            fs::write(partial.join(format!("{name}.csv")), rows)?;
        }
        for (name, rows) in (self.tables)(size) {
            fs::write(partial.join(format!("{name}.csv")), rows)?;
        }
        fs::rename(&partial, &folder)?;
        Ok(folder)
    }
}

/// A table of rows that are numbered from one.
fn table(head: &str, count: u64, row: impl Fn(&mut String, u64) -> std::fmt::Result) -> String {
    let mut text = format!("{head}\n");
    for n in 1..=count {
        row(&mut text, n).expect("a string takes everything");
        text.push('\n');
    }
    text
}

fn elements(size: u64) -> Vec<(&'static str, String)> {
    vec![
        (
            "elements",
            table("country,framework,priority,element,title", size, |text, n| {
                write!(text, "XAA,d,P1,E{n},Part {n} of the work")
            }),
        ),
        (
            "links",
            table("country,dwcp,priority,element,undaf,outcome,extent,status,source", size, |text, n| {
                let extent = ["whole", "part"][(n % 2) as usize];
                write!(text, "XAA,d,P1,E{n},u,O{},{extent},documented,Report", n % 2 + 1)
            }),
        ),
    ]
}

fn links(size: u64) -> Vec<(&'static str, String)> {
    vec![(
        "links",
        table("country,dwcp,priority,undaf,outcome,extent,status,source,locator", size, |text, n| {
            write!(text, "XAA,d,P1,u,O1,part,documented,Report {},p. {n}", n % 100)
        }),
    )]
}

fn participation(size: u64) -> Vec<(&'static str, String)> {
    vec![(
        "participation",
        table("country,framework,phase,constituent,level,source,locator,organisation", size, |text, n| {
            let phase = ["formulation", "implementation", "governance"][(n % 3) as usize];
            let who = ["government", "employers", "workers"][(n / 3 % 3) as usize];
            write!(text, "XAA,u,{phase},{who},active,Report {},p. {n},Organisation {n}", n % 100)
        }),
    )]
}

fn agencies(size: u64) -> Vec<(&'static str, String)> {
    vec![(
        "roles",
        table("country,framework,outcome,agency,role", size, |text, n| {
            let agency = if n == 1 { "ILO".to_owned() } else { format!("AG{n}") };
            write!(text, "XAA,u,O1,{agency},implementing")
        }),
    )]
}

fn outputs(size: u64) -> Vec<(&'static str, String)> {
    vec![
        (
            "outputs",
            table("country,framework,outcome,output,title", size, |text, n| {
                write!(text, "XAA,u,O1,O1.{n},Output {n} on jobs")
            }),
        ),
        (
            "roles",
            table("country,framework,outcome,output,agency,role", size, |text, n| {
                write!(text, "XAA,u,O1,O1.{n},{},implementing", ["ILO", "UNDP", "FAO"][(n % 3) as usize])
            }),
        ),
    ]
}

fn items(size: u64) -> Vec<(&'static str, String)> {
    vec![
        (
            "priorities",
            table("country,framework,priority,title", size, |text, n| write!(text, "XAA,d,P{n},Aim {n}")),
        ),
        (
            "outcomes",
            table("country,framework,outcome,title", size, |text, n| write!(text, "XAA,u,O{n},Result {n}")),
        ),
        (
            "links",
            table("country,dwcp,priority,undaf,outcome,extent,status,source", size, |text, n| {
                write!(text, "XAA,d,P{n},u,O{n},whole,documented,Report")
            }),
        ),
    ]
}

fn apart(size: u64) -> Vec<(&'static str, String)> {
    vec![(
        "frameworks",
        table("country,framework,kind,title,start,end", size, |text, n| {
            let (kind, id, year) = if n % 2 == 0 { ("dwcp", "d", 2000) } else { ("undaf", "u", 2020) };
            match n {
                1 | 2 => write!(text, "XAA,{id},{kind},Plan,2010,2015"),
                _ => write!(text, "XAA,{id}{n},{kind},Plan {n},{year},{}", year + 3),
            }
        }),
    )]
}
