//! Data sets of any size, made up: the same ones every time, clean, and shaped as country programmes are.
//!
//! A country has as many DWCPs as UN frameworks, one after the other with gaps; a DWCP has two to five priorities, most
//! of them with elements; a UN framework has four to twelve outcomes with one to four agencies. A bit over half of the
//! pairings' priorities are linked, each by one or several documents; some links do not count.

mod country;
pub(crate) mod draw;
mod links;
mod words;

use std::fs;
use std::path::{Path, PathBuf};

use country::Country;

/// One data set.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Set {
    /// Its name: S, M or L, or what it is for.
    pub(crate) name: &'static str,
    countries: u64,
    seed: u64,
    evidence: u64,
}

/// The size of the real world: a few megabytes.
pub(crate) const S: Set = Set { name: "S", countries: 136, seed: 1, evidence: 1 };
/// Twenty times the real world, with two documents for each link on average.
pub(crate) const M: Set = Set { name: "M", countries: 2720, seed: 2, evidence: 2 };
/// Two hundred times the real world.
pub(crate) const L: Set = Set { name: "L", countries: 27200, seed: 3, evidence: 2 };
/// What instructions are counted on.
pub(crate) const FEW: Set = Set { name: "few", countries: 20, seed: 4, evidence: 1 };

/// The tables and their columns, in the order of [`Table`].
pub(crate) const TABLES: [(&str, &str); 9] = [
    ("countries", "country,name,region"),
    ("frameworks", "country,framework,kind,title,start,end"),
    ("priorities", "country,framework,priority,title,pillars"),
    ("elements", "country,framework,priority,element,title"),
    ("outcomes", "country,framework,outcome,title,pillars"),
    ("roles", "country,framework,outcome,agency,role"),
    ("links", "country,dwcp,priority,element,undaf,outcome,extent,status,confidence,source,locator"),
    ("participation", "country,framework,phase,constituent,level"),
    ("satisfaction", "country,framework,constituent,year,satisfied"),
];

/// A place in [`TABLES`].
#[derive(Debug, Clone, Copy)]
enum Table {
    Countries,
    Frameworks,
    Priorities,
    Elements,
    Outcomes,
    Roles,
    Links,
    Participation,
    Satisfaction,
}

/// Rises whenever other data come out, so that no old folder is taken for a new one.
const VERSION: u32 = 1;

/// The folder with the data set below `under`; it is made when it is not there yet.
pub(crate) fn folder(set: Set, under: &Path) -> Result<PathBuf, Box<dyn std::error::Error>> {
    let folder = under.join(format!("{}-v{VERSION}", set.name));
    if folder.is_dir() {
        return Ok(folder);
    }
    // Written beside its place first: a folder of that name is always whole.
    let partial = under.join(format!("{}-v{VERSION}.partial", set.name));
    if partial.exists() {
        fs::remove_dir_all(&partial)?;
    }
    fs::create_dir_all(&partial)?;
    let mut tables = Vec::new();
    for (name, columns) in TABLES {
        let mut table = csv::WriterBuilder::new()
            .buffer_capacity(1 << 18)
            .from_path(partial.join(format!("{name}.csv")))?;
        table.write_record(columns.split(','))?;
        tables.push(table);
    }
    for number in 0..set.countries {
        Country::new(set, number, code(number), &mut tables).write(number)?;
    }
    tables.iter_mut().try_for_each(csv::Writer::flush)?;
    drop(tables);
    fs::rename(&partial, &folder)?;
    Ok(folder)
}

/// The code of a country: three letters, then four, scrambled so that neighbours differ.
fn code(number: u64) -> String {
    let (mut rest, mut letters, mut all) = (number, 3, 26_u64.pow(3));
    while rest >= all {
        rest -= all;
        letters += 1;
        all *= 26;
    }
    let scrambled = rest * 7919 % all;
    (0..letters).rev().map(|place| char::from(b'A' + (scrambled / 26_u64.pow(place) % 26) as u8)).collect()
}
