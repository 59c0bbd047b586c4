//! The result files once more, straight from the semantics: plain maps and loops over CSV text, and nothing of the
//! program. It knows the standard policy only, and trusts that the data have no errors.

use std::collections::{BTreeMap, BTreeSet};

type Row = BTreeMap<String, String>;

/// Cuts CSV text into rows of cells (RFC 4180); the first row names the columns.
pub(crate) fn parse(text: &str) -> Vec<Row> {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let (mut quoted, mut chars) = (false, text.chars().peekable());
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !quoted => {}
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            c => cell.push(c),
        }
    }
    if !cell.is_empty() || !row.is_empty() {
        row.push(cell);
        rows.push(row);
    }
    let mut rows = rows.into_iter();
    let columns = rows.next().unwrap_or_default();
    let named = |row: Vec<String>| columns.iter().cloned().zip(row).collect();
    rows.map(named).collect()
}

fn of<'a>(row: &'a Row, column: &str) -> &'a str {
    row.get(column).map_or("", |value| value.trim())
}

struct Plan {
    countries: Vec<String>,
    id: String,
    kind: String,
    start: Option<u16>,
    end: Option<u16>,
}

impl Plan {
    fn is_dwcp(&self) -> bool {
        self.kind == "dwcp"
    }

    fn is_un(&self) -> bool {
        !matches!(self.kind.as_str(), "dwcp" | "cca" | "joint-programme")
    }

    /// Section 2: the periods share a year; an end that is not known is taken to reach as far as it must.
    fn overlaps(&self, other: &Self) -> bool {
        let starts = |p: &Self| p.start.unwrap_or(0);
        let ends = |p: &Self| p.end.unwrap_or(u16::MAX);
        starts(self) <= ends(other) && starts(other) <= ends(self)
    }

    /// Section 5: start ≤ Y ≤ end, and in no year without a period.
    fn in_force(&self, year: u16) -> bool {
        self.start.is_some_and(|start| start <= year) && self.end.is_some_and(|end| year <= end)
    }
}

struct Priority {
    exhaustive: bool,
    elements: BTreeSet<String>,
}

struct Outcome {
    has_pillar: bool,
    /// How strong the ILO's strongest role is; none where no role is given.
    ilo: Option<usize>,
}

/// From the weakest to the strongest.
const ROLES: [&str; 4] = ["not-involved", "technical-assistance", "implementing", "lead"];

/// A counting link: of which priority, which element if any, to which outcome, and whether it takes up the whole.
struct Link {
    priority: String,
    element: String,
    outcome: String,
    whole: bool,
}

#[derive(Default)]
struct World {
    plans: Vec<Plan>,
    priorities: BTreeMap<(usize, String), Priority>,
    outcomes: BTreeMap<(usize, String), Outcome>,
    /// The counting links of each DWCP and UN framework.
    links: BTreeMap<(usize, usize), Vec<Link>>,
    /// The answers about each framework by constituent: year and yes.
    answers: BTreeMap<(usize, String), Vec<(u16, bool)>>,
    by_name: BTreeMap<(String, String), usize>,
}

impl World {
    /// The plan that a row names in a column, or the only one of its side that the country has.
    fn plan(&self, row: &Row, column: &str, side: fn(&Plan) -> bool) -> usize {
        let (country, id) = (of(row, "country"), of(row, column));
        if id.is_empty() {
            let belongs = |p: &&Plan| p.countries.iter().any(|c| c == country) && side(p);
            let found = self.plans.iter().position(|p| belongs(&p));
            return found.unwrap_or_else(|| panic!("{country} has no such plan"));
        }
        self.by_name[&(country.to_owned(), id.to_owned())]
    }

    fn of(tables: &BTreeMap<String, Vec<Row>>) -> Self {
        let rows = |name: &str| tables.get(name).map_or(&[][..], Vec::as_slice);
        let mut world = Self::default();
        for row in rows("frameworks") {
            let countries: Vec<String> = of(row, "country").split(';').map(|c| c.trim().to_owned()).collect();
            let id = of(row, "framework").to_owned();
            for country in &countries {
                world.by_name.insert((country.clone(), id.clone()), world.plans.len());
            }
            let (start, end) = (of(row, "start").parse().ok(), of(row, "end").parse().ok());
            world.plans.push(Plan { countries, id, kind: of(row, "kind").to_owned(), start, end });
        }
        for row in rows("priorities") {
            let key = (world.plan(row, "framework", Plan::is_dwcp), of(row, "priority").to_owned());
            let exhaustive = of(row, "exhaustive") != "no";
            world.priorities.insert(key, Priority { exhaustive, elements: BTreeSet::new() });
        }
        for row in rows("elements") {
            let key = (world.plan(row, "framework", Plan::is_dwcp), of(row, "priority").to_owned());
            let priority = world.priorities.get_mut(&key).expect("an element has its priority");
            priority.elements.insert(of(row, "element").to_owned());
        }
        for row in rows("outcomes") {
            let key = (world.plan(row, "framework", Plan::is_un), of(row, "outcome").to_owned());
            let has_pillar = of(row, "pillars").split(';').any(|p| !p.trim().is_empty());
            world.outcomes.insert(key, Outcome { has_pillar, ilo: None });
        }
        for row in rows("roles").iter().filter(|row| of(row, "agency") == "ILO") {
            let key = (world.plan(row, "framework", Plan::is_un), of(row, "outcome").to_owned());
            let role = ROLES.iter().position(|role| *role == of(row, "role"));
            let outcome = world.outcomes.get_mut(&key).expect("a role has its outcome");
            outcome.ilo = outcome.ilo.max(role);
        }
        for row in rows("links") {
            let (d, u) = (world.plan(row, "dwcp", Plan::is_dwcp), world.plan(row, "undaf", Plan::is_un));
            // No status: documented or reviewed, which both count. The standard threshold is 0, which all reach.
            let counts = matches!(of(row, "status"), "" | "documented" | "reviewed");
            if counts && world.plans[d].overlaps(&world.plans[u]) {
                let text = |column| of(row, column).to_owned();
                let (priority, element, outcome) = (text("priority"), text("element"), text("outcome"));
                let whole = of(row, "extent") != "part";
                world.links.entry((d, u)).or_default().push(Link { priority, element, outcome, whole });
            }
        }
        for row in rows("satisfaction") {
            let key = (world.plan(row, "framework", |_| true), of(row, "constituent").to_owned());
            let year = of(row, "year").parse().expect("an answer has its year");
            world.answers.entry(key).or_default().push((year, of(row, "satisfied") == "yes"));
        }
        world
    }

    /// Section 3.
    fn priority_class(&self, d: usize, id: &str, links: &[Link]) -> &'static str {
        let priority = &self.priorities[&(d, id.to_owned())];
        let of_it: Vec<&Link> = links.iter().filter(|l| l.priority == id).collect();
        let whole_itself = of_it.iter().any(|l| l.element.is_empty() && l.whole);
        let covered = |e: &String| whole_itself || of_it.iter().any(|l| l.element == *e && l.whole);
        let all_covered = !priority.elements.is_empty() && priority.elements.iter().all(covered);
        if whole_itself || (all_covered && priority.exhaustive) {
            "full"
        } else if of_it.is_empty() {
            "dwcp-only"
        } else {
            "partial"
        }
    }

    /// Section 4.
    fn outcome_class(outcome: &Outcome, reached: bool) -> &'static str {
        match (reached, outcome.has_pillar) {
            (true, _) => "shared",
            (false, true) => "undaf-only",
            (false, false) => "out-of-scope",
        }
    }

    fn classes(&self) -> (String, String) {
        let (mut priorities, mut outcomes) = (Vec::new(), Vec::new());
        for (d, dwcp) in self.plans.iter().enumerate().filter(|(_, p)| p.is_dwcp()) {
            for (u, un) in self.plans.iter().enumerate().filter(|(_, p)| p.is_un()) {
                // Each once, under the DWCP's home where both belong to it, else under the first country of both.
                let mut both: Vec<&String> =
                    dwcp.countries.iter().filter(|c| un.countries.contains(c)).collect();
                both.sort_by_key(|c| (**c != dwcp.countries[0], *c));
                let Some(country) = both.first().filter(|_| dwcp.overlaps(un)) else { continue };
                let links = self.links.get(&(d, u)).map_or(&[][..], Vec::as_slice);
                let key = |id: &str| [country.as_str(), &dwcp.id, &un.id, id].map(str::to_owned);
                let below = |n: usize| (n, String::new())..(n + 1, String::new());
                for (_, id) in self.priorities.range(below(d)).map(|(key, _)| key) {
                    priorities.push((key(id), self.priority_class(d, id, links).to_owned()));
                }
                for ((_, id), outcome) in self.outcomes.range(below(u)) {
                    let class = Self::outcome_class(outcome, links.iter().any(|l| l.outcome == *id));
                    let ilo = outcome.ilo.map_or("unknown", |n| ROLES[n]);
                    outcomes.push((key(id), format!("{class},{ilo}")));
                }
            }
        }
        let write = |heading: &str, mut lines: Vec<([String; 4], String)>| {
            lines.sort();
            let line = |(key, value): ([String; 4], String)| {
                let key: Vec<String> = key.iter().map(|k| crate::support::quoted(k)).collect();
                format!("{},{value}\n", key.join(","))
            };
            heading.to_owned() + &lines.into_iter().map(line).collect::<String>()
        };
        (
            write("country,dwcp,undaf,priority,class\n", priorities),
            write("country,dwcp,undaf,outcome,class,ilo\n", outcomes),
        )
    }

    /// Section 5: the latest answers up to the year exist and are all yes, of each of the three.
    fn satisfied(&self, plan: usize, year: u16) -> bool {
        ["government", "employers", "workers"].iter().all(|who| {
            let key = (plan, (*who).to_owned());
            let known: Vec<&(u16, bool)> =
                self.answers.get(&key).into_iter().flatten().filter(|(y, _)| *y <= year).collect();
            let latest = known.iter().map(|(y, _)| *y).max();
            latest.is_some() && known.iter().filter(|(y, _)| Some(*y) == latest).all(|(_, yes)| *yes)
        })
    }

    fn indicators(&self) -> String {
        let mut text = "year,indicator,value,via_dwcp_only,other_only,both\n".to_owned();
        let via: BTreeSet<usize> = self.links.keys().map(|(_, u)| *u).collect();
        let other: BTreeSet<usize> =
            self.outcomes.iter().filter(|(_, o)| o.has_pillar).map(|((u, _), _)| *u).collect();
        for year in 2004..=2026 {
            let now = |side: fn(&Plan) -> bool| {
                (0..self.plans.len()).filter(move |n| side(&self.plans[*n]) && self.plans[*n].in_force(year))
            };
            let count =
                |v, o| now(Plan::is_un).filter(|n| via.contains(n) == v && other.contains(n) == o).count();
            let (v, o, both) = (count(true, false), count(false, true), count(true, true));
            let satisfied = |side| now(side).filter(|n| self.satisfied(*n, year)).count();
            text += &format!("{year},3.1,{},{v},{o},{both}\n", v + o + both);
            text += &format!("{year},3.2,{},,,\n", satisfied(Plan::is_dwcp));
            text += &format!("{year},3.3,{},,,\n", satisfied(Plan::is_un));
        }
        text
    }
}

/// The contents of the three files: priorities, outcomes, indicators.
pub(crate) fn results(files: &[crate::support::File]) -> [String; 3] {
    let table = |(name, bytes): &crate::support::File| {
        let name = name.trim_end_matches(".csv").to_owned();
        (name, parse(std::str::from_utf8(bytes).expect("the data are UTF-8")))
    };
    let world = World::of(&files.iter().map(table).collect());
    let (priorities, outcomes) = world.classes();
    [priorities, outcomes, world.indicators()]
}
