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

    /// Section 2: a year known of one lies in the known period of the other, or both name the same first or last year.
    fn overlaps_for_certain(&self, other: &Self) -> bool {
        let inside = |year: Option<u16>, p: &Self| match (year, p.start, p.end) {
            (Some(year), Some(start), Some(end)) => start <= year && year <= end,
            _ => false,
        };
        let same = |a: Option<u16>, b: Option<u16>| a.is_some() && a == b;
        inside(self.start, other)
            || inside(self.end, other)
            || inside(other.start, self)
            || inside(other.end, self)
            || same(self.start, other.start)
            || same(self.end, other.end)
    }

    fn is_dated(&self) -> bool {
        self.start.is_some() && self.end.is_some()
    }

    /// Section 5: start ≤ Y ≤ end, and in no year without a period; where one end is known only, in the year of that end
    /// (section 8, case 2).
    fn in_force(&self, year: u16) -> bool {
        match (self.start, self.end) {
            (Some(start), Some(end)) => (start..=end).contains(&year),
            (start, end) => start.or(end) == Some(year),
        }
    }
}

struct Priority {
    exhaustive: bool,
    elements: BTreeSet<String>,
}

struct Outcome {
    has_pillar: bool,
    /// Is it stated not to be about decent work?
    none: bool,
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
    /// DWCPs and UN frameworks that somebody went through, and those of which a source states some alignment.
    complete: BTreeSet<(usize, usize)>,
    /// Those that an effective row about the pair names.
    named: BTreeSet<(usize, usize)>,
    aligned: BTreeSet<(usize, usize)>,
    /// Items that somebody looked for, each with the other framework; none where it speaks of all.
    absent: BTreeSet<(usize, String, Option<usize>)>,
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
            let words: Vec<&str> = of(row, "pillars").split(';').map(str::trim).collect();
            let has_pillar = words.iter().any(|p| !p.is_empty() && *p != "none");
            let none = words.contains(&"none");
            world.outcomes.insert(key, Outcome { has_pillar, none, ilo: None });
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
        let effective = |row: &&Row| matches!(of(row, "status"), "" | "documented" | "reviewed");
        for row in rows("pairings").iter().filter(effective) {
            let pair = (world.plan(row, "dwcp", Plan::is_dwcp), world.plan(row, "undaf", Plan::is_un));
            world.named.insert(pair);
            if of(row, "examined") == "complete" {
                world.complete.insert(pair);
            }
            if matches!(of(row, "stated"), "full" | "partial" | "aligned") {
                world.aligned.insert(pair);
            }
        }
        for row in rows("absences") {
            let against = (!of(row, "against").is_empty()).then(|| world.plan(row, "against", |_| true));
            let item = (world.plan(row, "framework", |_| true), of(row, "item").to_owned(), against);
            world.absent.insert(item);
        }
        for row in rows("satisfaction") {
            let key = (world.plan(row, "framework", |_| true), of(row, "constituent").to_owned());
            let year = of(row, "year").parse().expect("an answer has its year");
            world.answers.entry(key).or_default().push((year, of(row, "satisfied") == "yes"));
        }
        world
    }

    /// Section 2: do a DWCP and a UN framework of one country pair?
    fn pairs(&self, d: usize, u: usize) -> bool {
        let (dwcp, un) = (&self.plans[d], &self.plans[u]);
        if !dwcp.overlaps(un) || dwcp.overlaps_for_certain(un) {
            return dwcp.overlaps(un);
        }
        let settled = |plan: &Plan, country: &String| {
            let share = |other: &&Plan| other.countries.contains(country);
            let side = |other: &&Plan| if plan.is_dwcp() { other.is_un() } else { other.is_dwcp() };
            let mut others = self.plans.iter().filter(share).filter(side);
            plan.is_dated() && others.any(|other| plan.overlaps_for_certain(other))
        };
        let named = self.links.contains_key(&(d, u)) || self.named.contains(&(d, u));
        let mut both = dwcp.countries.iter().filter(|country| un.countries.contains(country));
        both.any(|country| !(settled(dwcp, country) || settled(un, country))) || named
    }

    /// Did somebody look for an item of a plan in another one, both of one pairing?
    fn examined(&self, plan: usize, id: &str, other: usize, pair: (usize, usize)) -> bool {
        let row = |against| self.absent.contains(&(plan, id.to_owned(), against));
        self.complete.contains(&pair) || row(None) || row(Some(other))
    }

    /// Section 3.
    fn priority_class(&self, (d, u): (usize, usize), id: &str, links: &[Link]) -> &'static str {
        let priority = &self.priorities[&(d, id.to_owned())];
        let of_it: Vec<&Link> = links.iter().filter(|l| l.priority == id).collect();
        let whole_itself = of_it.iter().any(|l| l.element.is_empty() && l.whole);
        let covered = |e: &String| whole_itself || of_it.iter().any(|l| l.element == *e && l.whole);
        let all_covered = !priority.elements.is_empty() && priority.elements.iter().all(covered);
        if whole_itself || (all_covered && priority.exhaustive) {
            "full"
        } else if !of_it.is_empty() {
            "partial"
        } else if self.examined(d, id, u, (d, u)) {
            "dwcp-only"
        } else {
            "unexamined"
        }
    }

    /// Section 4.
    fn outcome_class(outcome: &Outcome, reached: bool, examined: bool) -> &'static str {
        match (reached, outcome.none, outcome.has_pillar && examined) {
            (true, ..) => "shared",
            (_, true, _) => "out-of-scope",
            (.., true) => "undaf-only",
            (.., false) => "unexamined",
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
                let Some(country) = both.first().filter(|_| self.pairs(d, u)) else { continue };
                let links = self.links.get(&(d, u)).map_or(&[][..], Vec::as_slice);
                let key = |id: &str| [country.as_str(), &dwcp.id, &un.id, id].map(str::to_owned);
                let below = |n: usize| (n, String::new())..(n + 1, String::new());
                for (_, id) in self.priorities.range(below(d)).map(|(key, _)| key) {
                    priorities.push((key(id), self.priority_class((d, u), id, links).to_owned()));
                }
                for ((_, id), outcome) in self.outcomes.range(below(u)) {
                    let reached = links.iter().any(|l| l.outcome == *id);
                    let class = Self::outcome_class(outcome, reached, self.examined(u, id, d, (d, u)));
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

    /// Section 5: of each of the three, whether its latest answers up to the year are all yes; none where it has none.
    fn latest(&self, plan: usize, year: u16) -> [Option<bool>; 3] {
        ["government", "employers", "workers"].map(|who| {
            let key = (plan, who.to_owned());
            let known: Vec<&(u16, bool)> =
                self.answers.get(&key).into_iter().flatten().filter(|(y, _)| *y <= year).collect();
            let latest = known.iter().map(|(y, _)| *y).max();
            latest.map(|latest| known.iter().filter(|(y, _)| *y == latest).all(|(_, yes)| *yes))
        })
    }

    fn indicators(&self) -> String {
        let mut text = "year,indicator,value,via_dwcp_only,other_only,both,undecided\n".to_owned();
        let pairs = |u: usize| {
            let share = move |d: &Plan| d.countries.iter().any(|c| self.plans[u].countries.contains(c));
            let meets = move |d: &Plan| d.is_dwcp() && share(d);
            (0..self.plans.len())
                .filter(move |d| meets(&self.plans[*d]) && self.pairs(*d, u))
                .map(move |d| (d, u))
        };
        let stated = |u: &usize| pairs(*u).any(|pair| self.aligned.contains(&pair));
        let via: BTreeSet<usize> = (self.links.keys().map(|(_, u)| *u))
            .chain((0..self.plans.len()).filter(|u| self.plans[*u].is_un()).filter(stated))
            .collect();
        let outcomes = |u: usize| self.outcomes.range((u, String::new())..(u + 1, String::new()));
        let decided = |u: usize| {
            outcomes(u).next().is_some()
                && outcomes(u).all(|(_, o)| o.none)
                && pairs(u).all(|pair| self.complete.contains(&pair))
        };
        let other: BTreeSet<usize> =
            self.outcomes.iter().filter(|(_, o)| o.has_pillar).map(|((u, _), _)| *u).collect();
        for year in 2004..=2026 {
            let now = |side: fn(&Plan) -> bool| {
                (0..self.plans.len()).filter(move |n| side(&self.plans[*n]) && self.plans[*n].in_force(year))
            };
            let count =
                |v, o| now(Plan::is_un).filter(|n| via.contains(n) == v && other.contains(n) == o).count();
            let (v, o, both) = (count(true, false), count(false, true), count(true, true));
            let counts = |n: &usize| via.contains(n) || other.contains(n);
            let undecided = now(Plan::is_un).filter(|n| !counts(n) && !decided(*n)).count();
            text += &format!("{year},3.1,{},{v},{o},{both},{undecided}\n", v + o + both);
            for (id, side) in [("3.2", Plan::is_dwcp as fn(&Plan) -> bool), ("3.3", Plan::is_un)] {
                let latest: Vec<[Option<bool>; 3]> = now(side).map(|n| self.latest(n, year)).collect();
                let satisfied = latest.iter().filter(|l| **l == [Some(true); 3]).count();
                let refused = latest.iter().filter(|l| l.contains(&Some(false))).count();
                let undecided = latest.len() - satisfied - refused;
                text += &format!("{year},{id},{satisfied},,,,{undecided}\n");
            }
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
